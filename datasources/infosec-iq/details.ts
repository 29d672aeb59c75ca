import { z } from 'zod';
import {
  id,
  optionalDate,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalNumber,
  optionalText,
  optionalTimestamp,
  sayingSome,
} from '../transport/wire';
import { items } from './contract';

/** Infosec IQ's wire, as far as only this vendor has it. */

const named = { id, name: optionalText };
const ids = items.transform((list) => list.flatMap((one) => idOf(one) ?? []));

function idOf(value: unknown): string | null {
  const named = z.union([id, z.object({ id }).transform((one) => one.id)]).safeParse(value);
  return named.success ? named.data : null;
}

/** IQ-24 */
export const profile = z.object({
  title: optionalText,
  department: optionalText,
  phone: optionalText,
  address1: optionalText,
  address2: optionalText,
  city: optionalText,
  state: optionalText,
  zip: optionalText,
  country: optionalText,
  manager_name: optionalText,
  manager_email: optionalEmail,
  custom: optionalText,
  custom2: optionalText,
  custom3: optionalText,
  custom4: optionalText,
  custom5: optionalText,
  custom6: optionalText,
});

/** IQ-24 */
export const statistics = z.object({
  id: optionalId,
  visit_count: optionalNumber,
  latest_visit: optionalTimestamp,
  latest_visit_ip_address: optionalText,
  latest_visit_browser_outdated: optionalFlag,
  phished_count: optionalNumber,
  data_entry_count: optionalNumber,
  attachment_count: optionalNumber,
  macro_enabled_count: optionalNumber,
  teachable_count: optionalNumber,
  replied_count: optionalNumber,
  matched_count: optionalNumber,
  training_started_count: optionalNumber,
  training_completed_count: optionalNumber,
  plugin_connection_count: optionalNumber,
  latest_plugin_connection: optionalTimestamp,
  plugin_simulation_report_count: optionalNumber,
  plugin_email_report_count: optionalNumber,
  module_enrolled_count: optionalNumber,
  module_started_count: optionalNumber,
  module_completed_count: optionalNumber,
  exercise_completed_count: optionalNumber,
  assessment_enrolled_count: optionalNumber,
  assessment_started_count: optionalNumber,
  assessment_completed_count: optionalNumber,
  assessment_passed_count: optionalNumber,
  total_time_trained: optionalNumber,
  grade: optionalNumber,
  letter_grade: optionalText,
  modified: optionalTimestamp,
});

/** IQ-24 */
export const learner = z.object({
  learner_profile: profile.nullish().transform((found) => found ?? null),
  learner_stat: statistics.nullish().transform((found) => found ?? null),
});

/** IQ-02 */
export const battery = z.object({ ...named, is_system: optionalFlag });
/** IQ-03 */
export const brand = z.object({ ...named, ownership: optionalText });
/** IQ-14, IQ-17 */
export const name = z.object(named);
/** IQ-28 */
export const notification = z.object({ ...named, type: optionalText, ownership: optionalText });

/** IQ-09, IQ-10 */
export const campaign = z.object({ ...named, type: optionalText, running: optionalFlag });

/** IQ-05, IQ-06 */
export const campaignRun = z.object({
  id,
  campaign_id: optionalId,
  run_number: optionalNumber,
  start: optionalTimestamp,
  end: optionalTimestamp,
});

/** IQ-07 */
export const runStatistics = z.object({
  learners: sayingSome(
    z.object({
      started: optionalNumber,
      completed: optionalNumber,
      passed: optionalNumber,
      failed: optionalNumber,
      time_trained: optionalNumber,
    }),
  ),
});

/** IQ-11, whose body is documented nowhere: that of IQ-12 or IQ-13 is assumed. */
export const campaignSettings = z.object({
  course_id: optionalId,
  is_test: optionalFlag,
  all_learners: optionalFlag,
  learner_group_ids: ids,
  learner_ids: ids,
  templates: ids,
  batteries: ids,
  categories: ids,
  branding_id: optionalId,
  language_id: optionalId,
  schedule_interval_units: optionalText,
  number_of_days: optionalNumber,
  number_of_repeats: optionalNumber,
  start_date: optionalDate,
});

/** IQ-16 */
export const course = z.object({
  ownership: optionalText,
  subtitle: optionalText,
  duration: optionalNumber,
  assets: items,
});
export const asset = z.object({ ...named, type: optionalText });

/** IQ-18, IQ-19 */
export const group = z.object({ is_dynamic: optionalFlag, type: optionalText, modified: optionalTimestamp });
export const learnerGroup = z.object({ ...named, type: optionalText, modified: optionalTimestamp });

/** IQ-27 */
export const lesson = z.object({ ...named, description: optionalText, file_size_mb: optionalNumber });

/** IQ-29 */
export const message = z.object({
  id,
  received: optionalTimestamp,
  reported: optionalTimestamp,
  reporter: optionalEmail,
  risk_score: optionalNumber,
  sender: optionalText,
  subject: optionalText,
  tags: items.transform((tags) => tags.map(String)),
});
/** IQ-30 */
export const messageDetail = z.object({
  ...message.shape,
  domain: optionalText,
  original_file_url: optionalText,
  components: items,
});
export const component = z.object({ type: optionalText, is_malicious: optionalFlag, data: z.unknown() });

/** IQ-31 */
export const quarantinedEmail = z.object({
  id,
  from_email: optionalText,
  from_name: optionalText,
  to_email: optionalEmail,
  subject: optionalText,
  date: optionalTimestamp,
});

/** IQ-32 */
export const templateRow = z.object({ ...named, ownership: optionalText });
/** IQ-33 */
export const template = z.object({
  ...named,
  type: optionalText,
  from_name: optionalText,
  from_email: optionalText,
  subject: optionalText,
  html: optionalText,
  category: optionalText,
  is_public: optionalFlag,
  is_system: optionalFlag,
  has_indicators: optionalFlag,
  attachment_type: optionalText,
  attachment_name: optionalText,
  phish_rate: optionalNumber,
  open_rate: optionalNumber,
  difficulty: optionalNumber,
});

/** IQ-21, IQ-34 */
export const event = z.object({
  campaign_id: optionalId,
  campaign_run_id: optionalId,
  template_id: optionalId,
  quarantined_email_id: optionalId,
  module_id: optionalId,
  assessment_id: optionalId,
  learner_group_id: optionalId,
});
