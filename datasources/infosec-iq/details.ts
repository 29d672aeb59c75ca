import {
  id,
  optionalCount,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalJson,
  optionalNumber,
  optionalObject,
  optionalPercent,
  optionalText,
  optionalTexts,
  optionalTimestamp,
  row,
  requireAnyField,
} from '../transport/wire';
import { learner as listedLearner, optionalItems, timelineEvent } from './wire-schema';

/** The wire schemas of Infosec IQ's vendor-specific fields. */

const named = { id, name: optionalText };

/** IQ-24 */
export const profile = row({
  title: optionalText.feeds('jobTitle', 'title'),
  department: optionalText,
  phone: optionalText,
  address1: optionalText,
  address2: optionalText,
  city: optionalText,
  state: optionalText,
  zip: optionalText,
  country: optionalText,
  manager_name: optionalText.feeds('manager'),
  manager_email: optionalEmail.feeds('manager'),
  custom: optionalText,
  custom2: optionalText,
  custom3: optionalText,
  custom4: optionalText,
  custom5: optionalText,
  custom6: optionalText,
});

/** IQ-24 */
const statistics = row({
  id: optionalId,
  visit_count: optionalCount,
  latest_visit: optionalTimestamp,
  latest_visit_ip_address: optionalText,
  latest_visit_browser_outdated: optionalFlag,
  phished_count: optionalCount,
  data_entry_count: optionalCount,
  attachment_count: optionalCount,
  macro_enabled_count: optionalCount,
  teachable_count: optionalCount,
  replied_count: optionalCount,
  matched_count: optionalCount,
  training_started_count: optionalCount,
  training_completed_count: optionalCount,
  plugin_connection_count: optionalCount,
  latest_plugin_connection: optionalTimestamp,
  plugin_simulation_report_count: optionalCount,
  plugin_email_report_count: optionalCount,
  module_enrolled_count: optionalCount,
  module_started_count: optionalCount,
  module_completed_count: optionalCount,
  exercise_completed_count: optionalCount,
  assessment_enrolled_count: optionalCount,
  assessment_started_count: optionalCount,
  assessment_completed_count: optionalCount,
  assessment_passed_count: optionalCount,
  total_time_trained: optionalCount,
  grade: optionalNumber,
  letter_grade: optionalText,
  modified: optionalTimestamp,
});

/** IQ-24 */
export const learner = row({
  ...listedLearner.shape,
  dashboard_url: optionalText.feeds('profileUrl'),
  learner_profile: optionalObject(profile).feeds('manager', 'department', 'jobTitle', 'country', 'profile'),
  learner_stat: optionalObject(statistics).feeds('statistics'),
  groups: optionalObject(row({ data: optionalItems.feeds('groupId') })).feeds('groupId'),
});

/** IQ-04 */
export const enrolment = row({ id, learner: optionalObject(row({ id })).feeds('learner') });

/** IQ-02 */
export const battery = row({ ...named, is_system: optionalFlag });
/** IQ-03 */
export const brand = row({ ...named, ownership: optionalText });
/** IQ-14, IQ-17 */
export const name = row(named);
/** IQ-28 */
export const notification = row({ ...named, type: optionalText, ownership: optionalText });

/** IQ-07 */
export const runStatistics = row({
  campaign_id: optionalId,
  learners: requireAnyField(
    row({
      started: optionalCount,
      completed: optionalCount,
      passed: optionalCount,
      failed: optionalCount,
      time_trained: optionalCount,
    }),
  ),
});

/** IQ-16 */
export const asset = row({ ...named, type: optionalText });

/** IQ-27 */
export const lesson = row({ ...named, description: optionalText, file_size_mb: optionalNumber });

/** IQ-29 */
export const message = row({
  id,
  received: optionalTimestamp,
  reported: optionalTimestamp,
  reporter: optionalEmail,
  risk_score: optionalNumber,
  sender: optionalText,
  subject: optionalText,
  tags: optionalTexts,
});
/** IQ-30 */
export const messageDetail = row({
  ...message.shape,
  domain: optionalText,
  original_file_url: optionalText,
  components: optionalItems,
});
export const component = row({ type: optionalText, is_malicious: optionalFlag, data: optionalJson });

/** IQ-31 */
export const quarantinedEmail = row({
  id,
  from_email: optionalText,
  from_name: optionalText,
  to_email: optionalEmail,
  subject: optionalText,
  date: optionalTimestamp,
});

/** IQ-32 */
export const templateRow = row({ ...named, ownership: optionalText });
/** IQ-33 */
export const template = row({
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
  phish_rate: optionalPercent,
  open_rate: optionalPercent,
  difficulty: optionalCount,
});

/** IQ-21, IQ-34: the objects that an event references. */
export const event = timelineEvent.pick({
  campaign_id: true,
  campaign_run_id: true,
  template_id: true,
  quarantined_email_id: true,
  module_id: true,
  assessment_id: true,
  learner_group_id: true,
});
