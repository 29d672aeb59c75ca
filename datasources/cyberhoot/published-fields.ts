import type { PublishedContract } from '../spec/published-contract';
import { map, toList } from './wire-lists';

/** PHP types: integers, flags and scores may be numbers or text, and `'n/a'` is text. */
const N = 'ns';

const all = (names: string, types: string) =>
  names
    .split(' ')
    .map((name) => `${name}:${types}?`)
    .join(' ');

const METRICS = all(
  'activePolicyCount overallPolicyCompliance activeVideoCount overallVideoCompliance activeSurveyCount overallSurveyCompliance activePhishingCount overallPhishingCompliance activeZacFoundationalCount overallZacFoundationalCompliance userCount',
  N,
);
const CUSTOMER = `id:${N} name:s ${all(
  'domain customer_type foundational_program_speed support_email primary_color secondary_color report_frequency hoot_rank',
  's',
)} ${all('training_start_date branding_override date_created report_day welcome_email_enabled hoot_score', N)} report_recipients_json:x? ${METRICS}`;
const RANK = `hootRank:s hootScore:${N} videoScore:${N}? phishingScore:${N}? policyScore:${N}? badgeImage:s? badgeIcon:s?`;
const ASSIGNED = ['active', 'pending', 'archived']
  .map(
    (list) =>
      `assignments.${list}:ao? assignments.${list}{}.id:${N} assignments.${list}{}.name:s assignments.${list}{}.type:s? assignments.${list}{}.completed_date:${N}?`,
  )
  .join(' ');
const USER = `id:${N} ${all(
  'date_created customer_id manager_id onboarding_email_sent onboarding_email_sent_date hoot_score video_score phishing_score policy_score optional_score completed_assignments num_attempts archived_date active parent_user_id new_user_id',
  N,
)} ${all(
  'compliant first_name last_name email_address user_type external_id phishing_difficulty reset_phishing_difficulty hoot_rank manager_first_name manager_last_name manager_email_address error',
  's',
)} complianceInfo:oa? complianceInfo.compliantCount:${N}? assignments:oa? ${ASSIGNED} pending:ao? archived:ao?`;
const GROUP = `id:${N} name:s ${all('hr_first_name hr_last_name hr_email group_type external_id', 's')} users:ao? users{}.id:${N}? users{}.name:s? users{}.email:s? assignments:oa? assignments.active:ao? assignments.active{}.id:${N}? assignments.active{}.name:s? assignments.active{}.type:s?`;
const ASSIGNMENT = `id:${N} policy_name:s policy_type:s ${all('is_optional effective_start effective_end public archived', N)} policy_file_name:s? policy_file_type:s? groups:ao? groups{}.group_id:${N}? groups{}.group_name:s?`;
const ADMINISTRATOR = `id:${N} ${all(
  'first_name last_name email_address phone_number password reset_password_hash verify_hash browser_version timezone 2fa_token authentication_method authenticator_app_secret_key link_auth 2fa_bypass_token',
  's',
)} ${all(
  'force_pw_change tos_accept_date last_login_date site_admin customer_id primary_customer_Id date_created reset_password_timestamp verified row_limit 2fa_token_expiration_date 2fa_bypass_token_expiration active',
  N,
)}`;
const TRAINING = `id:${N} ${all(
  'parent_policy_id renewed_policy_id customer_id effective_start effective_end effective_duration_value enable_renew_date renew_date renew_warning_days acceptance_window beginning_of_acceptance_window warning_notification_days hr_notification_days send_first_notice_email send_warning_notice_email send_expiration_notice_email send_hr_notice_email fixed_acceptance_date public question_enabled question_passing_score is_optional archived training_program_id training_program_instance_id library_id library_version version retake_override overall_compliance active',
  N,
)} ${all(
  'effective_duration_type policy_name policy_file_name policy_file_type policy_message end_user_refusal_message first_notice_subject warning_notice_subject expiration_notice_subject hr_notice_subject hr_notice_email first_notice_email warning_notice_email expiration_notice_email policy_type report_admin_csv report_email_csv library_type phishing_difficulty deployment error',
  's',
)} groupsArr:sa?`;
const SCHEDULE = `trainings:oa? ${TRAINING.split(' ')
  .map((field) => `trainings{}.${field}`)
  .join(
    ' ',
  )} compliance:oa? compliance{}.policyName:s? compliance{}.policyType:s? compliance{}.overallCompliance:${N}?`;
const PWNED = `${all('breachDate dateFound breachId acknowledged breachJoinId', N)} ${all('logoPath title description affected dataClasses', 's')}`;
const DEHASHED = `${all('id dehashed_id acknowledged date_found active', N)} ${all(
  'error email ip_address username password hashed_password name vin address phone database_name',
  's',
)}`;
const inMap = (name: string, fields: string) =>
  `${name}:oa? ${fields
    .split(' ')
    .map((field) => `${name}{}.${field}`)
    .join(' ')}`;

/** Secrets are removed before a response is read. */
const SECRET = 'a secret';
const DEPRECATED = 'deprecated: another field has the value';

/** CyberHoot's contract. Deployments omit different fields; additional fields are reported as new. */
export const documented: PublishedContract = {
  prefix: 'CH',
  endpointCount: 24,
  sharedPaths: { 'CH-18': { with: 'CH-02', field: 'CyberHootCompanyProfile.complianceMetrics' } },
  unreadFields: {
    password: SECRET,
    reset_password_hash: SECRET,
    verify_hash: SECRET,
    '2fa_token': SECRET,
    authenticator_app_secret_key: SECRET,
    link_auth: SECRET,
    '2fa_bypass_token': SECRET,
    api_key: SECRET,
    hashed_password: SECRET,
    parent_user_id: DEPRECATED,
    new_user_id: DEPRECATED,
    deployment: DEPRECATED,
    error: "an error message of the vendor's own, empty in a record without an error",
    userName: "names the person whose record it is, as the record's place in the graph does",
  },
  recordsIn(endpoint, body) {
    if (MAPS.has(endpoint)) return map.safeParse(body).data?.map(([, row]) => row) ?? [];
    if (OBJECTS.has(endpoint)) return Array.isArray(body) ? (body as unknown[]) : [body];
    return toList(body);
  },
  writes: {
    'CH-14': 'POST /customers/users/exposed-users/notify-all.php/',
    'CH-15': 'POST /customers/users/exposed-users/notify.php/',
  },
  endpoints: {
    'CH-01': { path: '/customers/', fields: CUSTOMER },
    'CH-02': { path: '/customers/?id=', fields: CUSTOMER },
    'CH-03': { path: '/hoot-ranks/customer/customer-hoot-rank.php', fields: RANK },
    'CH-04': {
      path: '/customers/managers/',
      fields: `id:${N} ${all('first_name last_name email_addr manager_type external_id', 's')} ${all('default active', N)}`,
    },
    'CH-05': { path: '/customers/users/', fields: USER },
    'CH-06': { path: '/customers/users/?id=', fields: USER },
    'CH-07': { path: '/hoot-ranks/user/user-hoot-rank.php', fields: RANK },
    'CH-08': { path: '/customers/groups/', fields: GROUP },
    'CH-09': { path: '/customers/groups/?id=', fields: GROUP },
    'CH-10': { path: '/customers/assignments/', fields: ASSIGNMENT },
    'CH-11': { path: '/customers/assignments/?id=', fields: ASSIGNMENT },
    'CH-12': {
      path: '/customers/users/exposed-users/exposed-users-all.php/',
      fields: `${all('userId firstBreachDate latestBreachDate unacknowledgedExposures', N)} name:s? breachCount:${N}`,
    },
    'CH-13': {
      path: '/customers/users/exposed-users/exposed-user.php/',
      fields: `userName:s? userEmail:s? ${inMap('pwnedBreaches', PWNED)} ${inMap('dehashedBreaches', DEHASHED)}`,
    },
    'CH-16': { path: '/administrators/', fields: ADMINISTRATOR },
    'CH-17': { path: '/administrators/?id=', fields: ADMINISTRATOR },
    'CH-19': { path: '/customers/training/', fields: SCHEDULE },
    'CH-20': { path: '/customers/automated-training/foundational.php', fields: SCHEDULE },
    'CH-21': { path: '/customers/automated-training/', fields: SCHEDULE },
    'CH-22': { path: '/customers/automated-phishing/', fields: SCHEDULE },
    'CH-23': {
      path: '/partner/settings/',
      fields: `id:${N} ${all(
        'full_name short_name contact_email contact_phone website service_name sales_module_report_msg primary_color secondary_color api_key timezone',
        's',
      )} ${all('sales_enabled whitelabel_certificate_of_completion ch_color_override show_wizard cust_id', N)}`,
    },
    'CH-24': {
      path: '/partner/subscription/',
      fields: `${all('spawCustomerId isReseller primaryCustomerId nextInvoiceAmount', N)} subscriptionId:s billingCustomerId:s? customerInfoArray:x? subscription:x? referral_info:s? cancelFeedback:s?`,
    },
    'CH-X1': {
      path: '/hoot-ranks/user/user-rankings.php',
      fields: `${all('first_name last_name email_address hoot_rank', 's')} ${all('hoot_score completed_assignments late_submissions num_attempts', N)}`,
    },
  },
};

/** Endpoints that return a map whose keys are data. */
const MAPS: ReadonlySet<string> = new Set(['CH-12', 'CH-X1']);
/** Endpoints that return one object without an id, or a list of one. */
const OBJECTS: ReadonlySet<string> = new Set([
  'CH-03',
  'CH-07',
  'CH-13',
  'CH-19',
  'CH-20',
  'CH-21',
  'CH-22',
  'CH-23',
  'CH-24',
]);
