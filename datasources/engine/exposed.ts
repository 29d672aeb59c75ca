import type { Sourced } from '../spec/origin';
import type { ExposureKey } from '../spec/records';
import { indexByField } from './attach-origin';

/** Finds the records of one who may be exposed: breaches are told of an account, or of an address that has none. */
export function exposureFinder<Rec>(records: readonly Sourced<Rec>[]): (key: ExposureKey) => readonly Sourced<Rec>[] {
  const byAccount = indexByField(records, 'accountId');
  const byEmail = indexByField(records, 'email');
  return ({ accountId, email }) =>
    (accountId === null ? undefined : byAccount.get(accountId)) ??
    (email === null ? undefined : byEmail.get(email)) ??
    [];
}
