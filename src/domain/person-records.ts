import { findByPerson, personFieldsOf } from '../../datasources/reads';
import type { AccountKey, Origin, PersonKey, PersonalRecordKind, Sourced } from '../../datasources/reads';
import type { Learner } from './people/learner';

/** The lookup keys of a learner at a source, one for each account. */
export function accountsAt(learner: Learner, origin: Origin): readonly AccountKey[] {
  return learner.accounts
    .filter((account) => account.origin.source === origin.source && account.origin.tenant === origin.tenant)
    .map((account) => ({ accountId: account.externalId, email: account.email }));
}

/** The learner's accounts at the source; without an account, the addresses, if records of the kind may belong to one. */
export function keysOf(kind: PersonalRecordKind, learner: Learner, origin: Origin): readonly PersonKey[] {
  const accounts = accountsAt(learner, origin);
  if (accounts.length > 0 || !personFieldsOf(kind).includes('email')) return accounts;
  return learner.emails.map((email) => ({ accountId: null, email }));
}

/** A learner's records among all records of a source. Accounts that share an address yield its records once. */
export function findForLearner<Rec>(
  kind: PersonalRecordKind,
  learner: Learner,
  origin: Origin,
  records: readonly Sourced<Rec>[],
): readonly Sourced<Rec>[] {
  if (records.length === 0) return [];
  return findForKeys(keysOf(kind, learner, origin), findByPerson(kind, records));
}

/** The records of all keys, each once. */
export function findForKeys<Rec>(
  keys: readonly PersonKey[],
  find: (key: PersonKey) => readonly Sourced<Rec>[],
): readonly Sourced<Rec>[] {
  const [only] = keys;
  return only && keys.length === 1 ? find(only) : [...new Set(keys.flatMap(find))];
}
