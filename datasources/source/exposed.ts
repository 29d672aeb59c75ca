import type { Sourced } from './origin';
import type { ExposureKey } from './records';
import { recordsWith } from './stamp';

/** Finds the records of one who may be exposed: breaches are told of an account, or of an address that has none. */
export function exposedAmong<Rec>(records: readonly Sourced<Rec>[]): (key: ExposureKey) => readonly Sourced<Rec>[] {
  const byAccount = recordsWith(records, 'accountId');
  const byEmail = recordsWith(records, 'email');
  return ({ accountId, email }) =>
    (accountId === null ? undefined : byAccount.get(accountId)) ??
    (email === null ? undefined : byEmail.get(email)) ??
    [];
}
