import { z } from 'zod';
import { id, optionalEmail, optionalFlag, optionalJson, optionalText, row } from '../transport/wire';
import * as contract from './wire-schema';
import { anyObject, count, day, list, moment, number, one, percent, reference, score } from './wire-lists';

/** The wire schemas of CyberHoot's vendor-specific fields. */

/** Names, comma-separated or as a list. */
const names = z
  .unknown()
  .optional()
  .transform((value): readonly string[] =>
    (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
      .map((name) => String(name).trim())
      .filter(Boolean),
  );

/** CH-03, CH-07 */
export const answeredRank = one(['hootRank', 'hootScore'], anyObject);
export const rank = row({
  hootRank: optionalText,
  hootScore: score,
  videoScore: score,
  phishingScore: score,
  policyScore: score,
  badgeImage: optionalText,
  badgeIcon: optionalText,
});

/** CH-X1: the id is the key of the map, not a field. */
export const ranking = row({
  id,
  first_name: optionalText,
  last_name: optionalText,
  email_address: optionalEmail,
  hoot_score: score,
  hoot_rank: optionalText,
  completed_assignments: count,
  late_submissions: count,
  num_attempts: count,
});

/** CH-05, CH-06: the vendor-specific fields of an account. */
export const user = contract.user.pick({
  compliant: true,
  complianceInfo: true,
  user_type: true,
  hoot_score: true,
  hoot_rank: true,
  video_score: true,
  phishing_score: true,
  policy_score: true,
  optional_score: true,
  completed_assignments: true,
  num_attempts: true,
  phishing_difficulty: true,
  reset_phishing_difficulty: true,
  onboarding_email_sent: true,
  onboarding_email_sent_date: true,
  archived_date: true,
});

/** CH-08, CH-09: the vendor-specific fields of a group. */
export const group = contract.group.pick({
  hr_first_name: true,
  hr_last_name: true,
  hr_email: true,
  group_type: true,
  external_id: true,
  assignments: true,
});
export const assignmentName = row({ id, name: optionalText, type: optionalText });

/** CH-10, CH-11 */
export const groupName = row({ group_id: id, group_name: optionalText });

/** CH-13: the vendor-specific fields of an exposure, for both kinds of row. */
export const pwnedBreach = row({ logoPath: optionalText, breachJoinId: reference });
export const dehashedBreach = row({
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

/** CH-16, CH-17; secrets are already removed, and are not parsed. */
export const administrator = row({
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
  row_limit: count,
  browser_version: optionalText,
  timezone: optionalText,
  '2fa_token_expiration_date': moment,
  authentication_method: optionalText,
  '2fa_bypass_token_expiration': moment,
  active: optionalFlag,
});

/** CH-19 to CH-22 */
export const schedule = one(['trainings', 'compliance'], row({ trainings: list, compliance: list }));
export const policyCompliance = row({
  policyName: optionalText,
  policyType: optionalText,
  overallCompliance: percent,
});
export const training = row({
  id,
  policy_name: optionalText,
  policy_type: optionalText,
  parent_policy_id: reference,
  renewed_policy_id: reference,
  effective_start: day,
  effective_end: day,
  effective_duration_value: count,
  effective_duration_type: optionalText,
  enable_renew_date: optionalFlag,
  renew_date: day,
  renew_warning_days: count,
  acceptance_window: count,
  beginning_of_acceptance_window: day,
  fixed_acceptance_date: optionalFlag,
  warning_notification_days: count,
  hr_notification_days: count,
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
  library_version: count,
  version: count,
  retake_override: optionalFlag,
  phishing_difficulty: optionalText,
  overall_compliance: percent,
  groupsArr: names,
  active: optionalFlag,
});

/** CH-23; the key is already removed, and is not parsed. */
export const partnerSettings = row({
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

const billing = row({
  status: optionalText,
  quantity: count,
  currency: optionalText,
  current_period_start: moment,
  current_period_end: moment,
  cancel_at_period_end: optionalFlag,
  canceled_at: moment,
})
  .nullish()
  .catch(null);

/** Fields at the top level or inside `customerInfoArray`: the vendor's document lacks a closing bracket there. */
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
  row({
    subscriptionId: id,
    spawCustomerId: reference,
    billingCustomerId: optionalText,
    primaryCustomerId: reference,
    customerInfoArray: optionalJson.feeds('billingCustomer'),
    subscription: optionalJson.feeds('billingSubscription'),
    referral_info: optionalText,
    isReseller: optionalFlag,
    cancelFeedback: optionalText,
    nextInvoiceAmount: number,
  }),
);
export const stripeSubscription = billing;
