import type { Sourced } from '../spec/origin';
import type { PersonKey } from '../spec/records';
import { indexByField } from './attach-origin';

/** Finds the records of one person: a breach refers to an account, or to an address without an account. */
export function exposureFinder<Rec>(records: readonly Sourced<Rec>[]): (key: PersonKey) => readonly Sourced<Rec>[] {
  const byAccount = indexByField(records, 'accountId');
  const byEmail = indexByField(records, 'email');
  return ({ accountId, email }) =>
    (accountId === null ? undefined : byAccount.get(accountId)) ??
    (email === null ? undefined : byEmail.get(email)) ??
    [];
}
