import { z } from 'zod';
import { parseExactly } from '../transport/json';
import {
  email,
  id,
  optionalEmail,
  optionalFlag,
  optionalJson,
  optionalName,
  optionalObject,
  optionalText,
  row,
  text,
} from '../transport/wire';
import { count, day, isIt, list, moment, one, optionalEntries, percent, reference, score } from './wire-lists';

/** CyberHoot's wire schemas. */

/** Secret fields: the transport removes their values from every response. */
export const SECRET_FIELDS: readonly string[] = [
  'password',
  'hashed_password',
  'reset_password_hash',
  'verify_hash',
  '2fa_token',
  'authenticator_app_secret_key',
  'link_auth',
  '2fa_bypass_token',
  'api_key',
];

/*
 * Includes the fields of CyberHoot's own types: they are parsed with each list, so that unreadable fields are counted with
 * it, and parsed again from the raw payload when a client requests them.
 */

/** CH-18: fields in the response of CH-02. */
export const complianceMetrics = row({
  overallPolicyCompliance: percent,
  activePolicyCount: count,
  overallVideoCompliance: percent,
  activeVideoCount: count,
  overallSurveyCompliance: percent,
  activeSurveyCount: count,
  overallPhishingCompliance: percent,
  activePhishingCount: count,
  overallZacFoundationalCompliance: percent,
  activeZacFoundationalCount: count,
  userCount: count,
});

/** JSON as text or already parsed; any other text remains text. */
const json = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  try {
    return parseExactly(value);
  } catch {
    return value;
  }
}, optionalJson.feeds('reportRecipients'));

/** CH-01, CH-02 */
export const customer = row({
  id,
  name: optionalText,
  domain: optionalText,
  customer_type: optionalText,
  training_start_date: day,
  foundational_program_speed: optionalText,
  support_email: optionalEmail,
  primary_color: optionalText,
  secondary_color: optionalText,
  branding_override: optionalFlag,
  date_created: moment.feeds('createdAt'),
  report_frequency: optionalText,
  report_day: count,
  report_recipients_json: json,
  welcome_email_enabled: optionalFlag,
  hoot_score: score,
  hoot_rank: optionalText,
  ...complianceMetrics.shape,
});

/** CH-04 */
export const manager = row({
  id,
  first_name: optionalText.feeds('manager'),
  last_name: optionalText.feeds('manager'),
  email_addr: optionalEmail.feeds('manager'),
  manager_type: optionalText,
  external_id: optionalText.feeds('employeeId'),
  default: optionalFlag,
  active: optionalFlag,
});
export type Manager = z.output<typeof manager>;

/** Missing, `[]` or empty where a person has none at all; undefined for what is no such thing. */
export function readAssignments(
  value: unknown,
): { readonly active?: unknown; readonly pending?: unknown; readonly archived?: unknown } | undefined {
  const entries = optionalEntries.identifies.safeParse(value);
  if (!entries.success) return undefined;
  if (!entries.data || entries.data.length === 0) return {};
  const lists = ['active', 'pending', 'archived'];
  const boxes = Array.isArray(value) ? entries.data : [value];
  const [box] = boxes;
  return boxes.length === 1 && isIt(box, lists) ? box : undefined;
}

/** CH-05, CH-06 */
export const user = row({
  id,
  first_name: optionalName,
  last_name: optionalName,
  email_address: optionalEmail.feeds('email'),
  manager_id: reference.feeds('manager'),
  manager_first_name: optionalText.feeds('manager'),
  manager_last_name: optionalText.feeds('manager'),
  manager_email_address: optionalEmail.feeds('manager'),
  user_type: optionalText,
  external_id: optionalText.feeds('employeeId'),
  date_created: moment.feeds('createdAt'),
  archived_date: moment.decides('status', 'archivedAt'),
  active: optionalFlag.feeds('status'),
  compliant: optionalFlag,
  complianceInfo: optionalObject(
    z.preprocess(
      (value) => (Array.isArray(value) ? null : value),
      row({ compliantCount: count.feeds('compliantCount') }).nullable(),
    ),
  ).feeds('compliantCount'),
  hoot_score: score.feeds('riskScore'),
  hoot_rank: optionalText,
  video_score: score,
  phishing_score: score,
  policy_score: score,
  optional_score: score,
  completed_assignments: count,
  num_attempts: count,
  phishing_difficulty: optionalText,
  reset_phishing_difficulty: optionalText,
  onboarding_email_sent: optionalFlag,
  onboarding_email_sent_date: moment.feeds('onboardingEmailSentAt'),
  assignments: z.unknown().optional(),
  // The vendor's document closes a bracket too early: these may be beside `assignments` instead of in it.
  pending: z.unknown().optional(),
  archived: z.unknown().optional(),
});
export type User = z.output<typeof user>;

/** One assignment of a user; only its date shows whether it is completed. */
export const userAssignment = row({
  id,
  name: optionalText.feeds('courseName', 'policyName'),
  type: optionalText,
  completed_date: moment.decides(),
});
export type UserAssignment = z.output<typeof userAssignment>;

/** CH-08, CH-09 */
export const group = row({
  id,
  name: optionalText,
  hr_first_name: optionalText,
  hr_last_name: optionalText,
  hr_email: optionalEmail.feeds('managers', 'hrEmail'),
  group_type: optionalText.feeds('kind', 'groupType'),
  external_id: optionalText.feeds('externalGroupId'),
  users: z.unknown().optional(),
  assignments: optionalObject(
    z.preprocess(
      (value) => (Array.isArray(value) ? null : value),
      row({ active: optionalEntries.feeds('activeAssignments') }).nullable(),
    ),
  ).feeds('activeAssignments'),
});
export type Group = z.output<typeof group>;
export const groupUser = row({ id });

/** CH-10, CH-11 */
export const assignment = row({
  id,
  policy_name: optionalText.feeds('name'),
  policy_type: optionalText.feeds('kind'),
  is_optional: optionalFlag.feeds('required'),
  effective_start: day.feeds('startsOn'),
  effective_end: day.feeds('endsOn'),
  policy_file_name: optionalText,
  policy_file_type: optionalText,
  public: optionalFlag,
  archived: optionalFlag,
  groups: optionalEntries,
});
export type Assignment = z.output<typeof assignment>;

/** CH-12: the address is the key of the map, not a field. */
export const exposedAddress = row({
  email,
  userId: reference.feeds('accountId'),
  name: optionalText,
  firstBreachDate: day,
  latestBreachDate: day,
  unacknowledgedExposures: count,
  breachCount: count,
});
export type ExposedAddress = z.output<typeof exposedAddress>;

/** CH-13: missing, `[]` or `{}` if the person is in no breach. */
export const userExposures = one(
  ['pwnedBreaches', 'dehashedBreaches'],
  row({ userEmail: optionalEmail, pwnedBreaches: list, dehashedBreaches: list }),
);

export const pwnedBreach = row({
  breachId: id,
  breachDate: day,
  dateFound: day.feeds('discoveredAt'),
  title: optionalText.feeds('breachName'),
  description: optionalText,
  affected: count.feeds('affectedAccountCount'),
  dataClasses: optionalText.feeds('dataClasses', 'passwordExposed'),
  acknowledged: optionalFlag,
  logoPath: optionalText.feeds('logoUrl'),
  breachJoinId: reference,
});
export type PwnedBreach = z.output<typeof pwnedBreach>;

export const dehashedBreach = row({
  id,
  dehashed_id: reference,
  email: optionalEmail,
  /** The only id of the breach. */
  database_name: text,
  acknowledged: optionalFlag,
  date_found: day.feeds('discoveredAt'),
  /** Already removed; a marker replaces the value if there was one. */
  password: optionalText.feeds('passwordExposed'),
  hashed_password: optionalText.feeds('passwordExposed'),
  active: optionalFlag,
  ip_address: optionalText,
  username: optionalText,
  name: optionalText,
  vin: optionalText,
  address: optionalText,
  phone: optionalText,
});
export type DehashedBreach = z.output<typeof dehashedBreach>;

/** CH-22 */
export const schedule = one(['trainings'], z.object({ trainings: list }));
export const training = row({
  id,
  policy_name: optionalText.feeds('name'),
  effective_start: day.decides('startedAt', 'status'),
  effective_end: day.decides('endedAt', 'status'),
});
export type Training = z.output<typeof training>;
