import { z } from 'zod';
import {
  id,
  number,
  optionalCompactDate,
  optionalEmail,
  optionalFlag,
  optionalNumber,
  optionalText,
  optionalUnixSeconds,
  text,
} from '../transport/wire';
import { applicable, list, one, reference, score } from './wire-lists';

/** CyberHoot's wire. */

/** Values that must reach nobody: the transport takes them out of every answer. */
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

const moment = applicable(optionalUnixSeconds);
const day = applicable(optionalCompactDate);

/** CH-01, CH-02 */
export const customer = z.object({ id, name: optionalText });

/** CH-04 */
export const manager = z.object({ id, first_name: optionalText, last_name: optionalText, email_addr: optionalEmail });
export type Manager = z.output<typeof manager>;

/** Missing, `[]` or empty where a person has none at all. */
const assignments = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}),
  z.object({ active: list, pending: list, archived: list }),
);

/** CH-05 */
export const user = z
  .object({
    id,
    first_name: optionalText,
    last_name: optionalText,
    email_address: optionalEmail,
    manager_id: reference,
    manager_first_name: optionalText,
    manager_last_name: optionalText,
    manager_email_address: optionalEmail,
    external_id: optionalText,
    date_created: moment,
    archived_date: moment,
    active: optionalFlag,
    hoot_score: score,
    assignments: assignments.optional(),
    // The document closes a bracket too early: these may stand beside `assignments` instead of in it.
    pending: list,
    archived: list,
  })
  .transform(({ assignments: inside, pending, archived, ...rest }) => ({
    ...rest,
    assignments: {
      active: inside?.active ?? [],
      pending: [...(inside?.pending ?? []), ...pending],
      archived: [...(inside?.archived ?? []), ...archived],
    },
  }));
export type User = z.output<typeof user>;

export const userAssignment = z.object({ id, name: text, type: optionalText, completed_date: moment });
export type UserAssignment = z.output<typeof userAssignment>;

/** CH-08 */
export const group = z.object({ id, name: text, group_type: optionalText, hr_email: optionalEmail, users: list });
export type Group = z.output<typeof group>;
export const groupUser = z.object({ id });

/** CH-10, CH-11 */
export const assignment = z.object({
  id,
  policy_name: text,
  policy_type: optionalText,
  is_optional: optionalFlag,
  effective_start: day,
  effective_end: day,
  archived: optionalFlag,
});
export type Assignment = z.output<typeof assignment>;

/** CH-12: the address is the key of the map, not a field. */
export const exposedAddress = z.object({
  email: z.string().trim().toLowerCase().min(1),
  userId: reference,
  latestBreachDate: day,
  breachCount: number,
});
export type ExposedAddress = z.output<typeof exposedAddress>;

/** CH-13: nothing, `[]` or `{}` where the person is in no breach. */
export const userExposures = one(
  ['pwnedBreaches', 'dehashedBreaches'],
  z.object({ userEmail: optionalEmail, pwnedBreaches: list, dehashedBreaches: list }),
);

export const pwnedBreach = z.object({
  breachId: id,
  breachDate: day,
  dateFound: day,
  title: text,
  description: optionalText,
  affected: applicable(optionalNumber),
  dataClasses: optionalText,
  acknowledged: optionalFlag,
});
export type PwnedBreach = z.output<typeof pwnedBreach>;

export const dehashedBreach = z.object({
  id,
  email: optionalEmail,
  database_name: text,
  acknowledged: optionalFlag,
  date_found: day,
  /** Taken out already; a mark stands where there was one. */
  password: optionalText,
  hashed_password: optionalText,
});
export type DehashedBreach = z.output<typeof dehashedBreach>;

/** CH-22 */
export const schedule = one(['trainings'], z.object({ trainings: list }));
export const training = z.object({ id, policy_name: text, effective_start: day, effective_end: day });
export type Training = z.output<typeof training>;
