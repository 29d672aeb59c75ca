import { z } from 'zod';
import {
  count,
  id,
  optionalCompactDate,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalNumber,
  optionalText,
  optionalUnixSeconds,
  text,
} from '../transport/wire';
import { list, score } from './wire-lists';

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

export const customer = z.object({ id, name: optionalText });

export const manager = z.object({ id, first_name: optionalText, last_name: optionalText, email_addr: optionalEmail });

/** Missing, or `[]`, where a person has none at all. */
const assignments = z.preprocess(
  (value) => (Array.isArray(value) ? {} : (value ?? {})),
  z.object({ active: list, pending: list, archived: list }).partial(),
);

export const user = z
  .object({
    id,
    first_name: optionalText,
    last_name: optionalText,
    email_address: optionalEmail,
    manager_id: optionalId,
    manager_first_name: optionalText,
    manager_last_name: optionalText,
    manager_email_address: optionalEmail,
    external_id: optionalText,
    date_created: optionalUnixSeconds,
    archived_date: optionalUnixSeconds,
    active: optionalFlag,
    hoot_score: score,
    assignments,
    // The document closes a bracket too early: these may stand beside `assignments` instead of in it.
    pending: list,
    archived: list,
  })
  .transform(({ assignments: inside, pending, archived, ...rest }) => ({
    ...rest,
    assignments: {
      active: inside.active ?? [],
      pending: inside.pending ?? pending,
      archived: inside.archived ?? archived,
    },
  }));

export const userAssignment = z.object({ id, name: text, type: optionalText, completed_date: optionalUnixSeconds });

export const group = z.object({ id, name: text, group_type: optionalText, hr_email: optionalEmail, users: list });
export const groupUser = z.object({ id });

export const assignment = z.object({
  id,
  policy_name: text,
  policy_type: optionalText,
  is_optional: optionalFlag,
  effective_start: optionalCompactDate,
  effective_end: optionalCompactDate,
  archived: optionalFlag,
});

/** CH-12: the address is the key of the map, not a field. */
export const exposedAddress = z.object({
  email: z.string().trim().toLowerCase().min(1),
  userId: optionalId,
  latestBreachDate: optionalCompactDate,
  breachCount: count,
});

/** CH-13: one object, or a list of one; nothing, or `[]`, where the person is in no breach. */
export const userExposures = z.preprocess(
  (body: unknown) => (Array.isArray(body) ? (body as unknown[])[0] : body) ?? {},
  z.object({ userEmail: optionalEmail, pwnedBreaches: list, dehashedBreaches: list }),
);

export const pwnedBreach = z.object({
  breachId: id,
  breachDate: optionalCompactDate,
  dateFound: optionalCompactDate,
  title: text,
  description: optionalText,
  affected: optionalNumber,
  dataClasses: optionalText,
  acknowledged: optionalFlag,
});

export const dehashedBreach = z.object({
  id,
  email: optionalEmail,
  database_name: text,
  acknowledged: optionalFlag,
  date_found: optionalCompactDate,
  /** Taken out already; a mark stands where there was one. */
  password: optionalText,
  hashed_password: optionalText,
});

/** CH-22 */
export const training = z.object({
  id,
  policy_name: text,
  effective_start: optionalCompactDate,
  effective_end: optionalCompactDate,
});
export const schedule = z
  .object({ trainings: list })
  .or(list.transform(() => ({ trainings: [] })))
  .transform(({ trainings }) => trainings);
