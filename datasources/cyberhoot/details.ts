import { z } from 'zod';
import {
  id,
  optionalCompactDate,
  optionalEmail,
  optionalFlag,
  optionalNumber,
  optionalText,
  optionalUnixSeconds,
} from '../transport/wire';
import { applicable, list, one, reference, score } from './wire-lists';

/** CyberHoot's wire, as far as only this vendor has it. */

const moment = applicable(optionalUnixSeconds);
const day = applicable(optionalCompactDate);
const number = applicable(optionalNumber);

/** Eight digits are a day, more are UNIX seconds: the document does not say which of the two it sends. */
const dayOrMoment = z
  .unknown()
  .optional()
  .transform((value) => (/^\d{8}$/.test(String(value)) ? value : dayOfMoment(value)))
  .pipe(day);

function dayOfMoment(value: unknown): string | null {
  const moment = optionalUnixSeconds.safeParse(value);
  return moment.success && moment.data ? moment.data.slice(0, 10).replaceAll('-', '') : null;
}

/** JSON in text, or parsed already. */
const json = z
  .unknown()
  .optional()
  .transform((value): unknown => {
    if (typeof value !== 'string') return value ?? null;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value || null;
    }
  });

/** Names, separated by commas, or a list of them. */
const names = z
  .unknown()
  .optional()
  .transform((value): readonly string[] =>
    (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
      .map((name) => String(name).trim())
      .filter(Boolean),
  );

/** CH-18: fields of CH-02's own answer */
export const complianceMetrics = z.object({
  overallPolicyCompliance: number,
  activePolicyCount: number,
  overallVideoCompliance: number,
  activeVideoCount: number,
  overallSurveyCompliance: number,
  activeSurveyCount: number,
  overallPhishingCompliance: number,
  activePhishingCount: number,
  overallZacFoundationalCompliance: number,
  activeZacFoundationalCount: number,
  userCount: number,
});

/** CH-01, CH-02 */
export const customer = z.object({
  id,
  name: optionalText,
  domain: optionalText,
  customer_type: optionalText,
  training_start_date: dayOrMoment,
  foundational_program_speed: optionalText,
  support_email: optionalEmail,
  primary_color: optionalText,
  secondary_color: optionalText,
  branding_override: optionalFlag,
  date_created: moment,
  report_frequency: optionalText,
  report_day: number,
  report_recipients_json: json,
  welcome_email_enabled: optionalFlag,
  hoot_score: score,
  hoot_rank: optionalText,
  ...complianceMetrics.shape,
});

/** CH-03, CH-07 */
export const rank = one(
  ['hootRank', 'hootScore'],
  z.object({
    hootRank: optionalText,
    hootScore: score,
    videoScore: score,
    phishingScore: score,
    policyScore: score,
    badgeImage: optionalText,
    badgeIcon: optionalText,
  }),
);

/** CH-X1: the id is the key of the map, not a field. */
export const ranking = z.object({
  id,
  first_name: optionalText,
  last_name: optionalText,
  email_address: optionalEmail,
  hoot_score: score,
  hoot_rank: optionalText,
  completed_assignments: number,
  late_submissions: number,
  num_attempts: number,
});

/** CH-04 */
export const manager = z.object({
  id,
  first_name: optionalText,
  last_name: optionalText,
  email_addr: optionalEmail,
  manager_type: optionalText,
  external_id: optionalText,
  default: optionalFlag,
  active: optionalFlag,
});

/** CH-05, CH-06 */
export const user = z.object({
  compliant: optionalFlag,
  complianceInfo: z
    .preprocess((value) => (Array.isArray(value) ? undefined : value), z.object({ compliantCount: number }).nullish())
    .transform((info) => info?.compliantCount ?? null),
  user_type: optionalText,
  hoot_score: score,
  hoot_rank: optionalText,
  video_score: score,
  phishing_score: score,
  policy_score: score,
  optional_score: score,
  completed_assignments: number,
  num_attempts: number,
  phishing_difficulty: optionalText,
  reset_phishing_difficulty: optionalText,
  onboarding_email_sent: optionalFlag,
  onboarding_email_sent_date: moment,
  archived_date: moment,
});

/** CH-08, CH-09 */
export const group = z.object({
  hr_first_name: optionalText,
  hr_last_name: optionalText,
  hr_email: optionalEmail,
  group_type: optionalText,
  external_id: optionalText,
  assignments: z
    .preprocess((value) => (Array.isArray(value) ? undefined : value), z.object({ active: list }).nullish())
    .transform((assignments) => assignments?.active ?? []),
});
export const assignmentName = z.object({ id, name: optionalText, type: optionalText });

/** CH-10, CH-11 */
export const assignment = z.object({
  policy_type: optionalText,
  is_optional: optionalFlag,
  effective_start: day,
  effective_end: day,
  policy_file_name: optionalText,
  policy_file_type: optionalText,
  public: optionalFlag,
  archived: optionalFlag,
  groups: list,
});
export const groupName = z.object({ group_id: id, group_name: optionalText });

/** CH-12: the address is the key of the map, not a field. */
export const exposedAddress = z.object({
  email: z.string().trim().toLowerCase().min(1),
  userId: reference,
  name: optionalText,
  firstBreachDate: day,
  latestBreachDate: day,
  unacknowledgedExposures: number,
  breachCount: number,
});

/** CH-13: a known breach */
export const pwnedBreach = z.object({ logoPath: optionalText, breachJoinId: reference });
/** CH-13: a row of a leaked database */
export const dehashedBreach = z.object({
  dehashed_id: reference,
  database_name: optionalText,
  active: optionalFlag,
  ip_address: optionalText,
  username: optionalText,
  name: optionalText,
  vin: optionalText,
  address: optionalText,
  phone: optionalText,
});

/** CH-16, CH-17; secrets are taken out already, and are not read. */
export const administrator = z.object({
  id,
  first_name: optionalText,
  last_name: optionalText,
  email_address: optionalEmail,
  phone_number: optionalText,
  force_pw_change: optionalFlag,
  tos_accept_date: moment,
  last_login_date: moment,
  site_admin: optionalFlag,
  customer_id: reference,
  primary_customer_Id: reference,
  date_created: moment,
  reset_password_timestamp: moment,
  verified: optionalFlag,
  row_limit: number,
  browser_version: optionalText,
  timezone: optionalText,
  '2fa_token_expiration_date': moment,
  authentication_method: optionalText,
  '2fa_bypass_token_expiration': moment,
  active: optionalFlag,
});

/** CH-19 to CH-22 */
export const schedule = one(['trainings', 'compliance'], z.object({ trainings: list, compliance: list }));
export const policyCompliance = z.object({
  policyName: optionalText,
  policyType: optionalText,
  overallCompliance: number,
});
export const training = z.object({
  id,
  policy_name: optionalText,
  policy_type: optionalText,
  parent_policy_id: reference,
  renewed_policy_id: reference,
  effective_start: day,
  effective_end: day,
  effective_duration_value: number,
  effective_duration_type: optionalText,
  enable_renew_date: optionalFlag,
  renew_date: day,
  renew_warning_days: number,
  acceptance_window: number,
  beginning_of_acceptance_window: day,
  fixed_acceptance_date: optionalFlag,
  warning_notification_days: number,
  hr_notification_days: number,
  policy_file_name: optionalText,
  policy_file_type: optionalText,
  policy_message: optionalText,
  end_user_refusal_message: optionalText,
  send_first_notice_email: optionalFlag,
  first_notice_subject: optionalText,
  first_notice_email: optionalText,
  send_warning_notice_email: optionalFlag,
  warning_notice_subject: optionalText,
  warning_notice_email: optionalText,
  send_expiration_notice_email: optionalFlag,
  expiration_notice_subject: optionalText,
  expiration_notice_email: optionalText,
  send_hr_notice_email: optionalFlag,
  hr_notice_subject: optionalText,
  hr_notice_email: optionalText,
  public: optionalFlag,
  report_admin_csv: optionalText,
  report_email_csv: optionalText,
  question_enabled: optionalFlag,
  question_passing_score: number,
  is_optional: optionalFlag,
  archived: optionalFlag,
  training_program_id: reference,
  training_program_instance_id: reference,
  library_id: reference,
  library_type: optionalText,
  library_version: number,
  version: number,
  retake_override: optionalFlag,
  phishing_difficulty: optionalText,
  overall_compliance: number,
  groupsArr: names,
  active: optionalFlag,
});

/** CH-23; the key is taken out already, and is not read. */
export const partnerSettings = z.object({
  id,
  full_name: optionalText,
  short_name: optionalText,
  contact_email: optionalEmail,
  contact_phone: optionalText,
  website: optionalText,
  service_name: optionalText,
  sales_module_report_msg: optionalText,
  sales_enabled: optionalFlag,
  whitelabel_certificate_of_completion: optionalFlag,
  primary_color: optionalText,
  secondary_color: optionalText,
  ch_color_override: optionalFlag,
  show_wizard: optionalFlag,
  timezone: optionalText,
  cust_id: reference,
});

const billing = z
  .object({
    status: optionalText,
    quantity: number,
    currency: optionalText,
    current_period_start: moment,
    current_period_end: moment,
    cancel_at_period_end: optionalFlag,
    canceled_at: moment,
  })
  .nullish()
  .catch(null);

/** Fields that stand at the top, or inside `customerInfoArray`: the document closes no bracket there. */
const MISPLACED = [
  'subscription',
  'referral_info',
  'isReseller',
  'cancelFeedback',
  'primaryCustomerId',
  'nextInvoiceAmount',
];

/** CH-24 */
export const subscription = z.preprocess(
  (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const inner: unknown = Reflect.get(value, 'customerInfoArray');
    if (typeof inner !== 'object' || inner === null) return value;
    const misplaced = Object.fromEntries(Object.entries(inner).filter(([key]) => MISPLACED.includes(key)));
    return { ...misplaced, ...value };
  },
  z.object({
    subscriptionId: id,
    spawCustomerId: reference,
    billingCustomerId: optionalText,
    primaryCustomerId: reference,
    customerInfoArray: z.unknown(),
    subscription: z.unknown(),
    referral_info: optionalText,
    isReseller: optionalFlag,
    cancelFeedback: optionalText,
    nextInvoiceAmount: number,
  }),
);
export const stripeSubscription = billing;
