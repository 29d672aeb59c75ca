import type { CooperativeTask } from '../../../datasources/reads';
import { sortedTask } from '../sorted-task';
import { accountKey, compareText } from './account';
import type { Account } from './account';

/** Sorts by source and id as a cooperative task. */
export function* sortAccounts(accounts: readonly Account[]): CooperativeTask<readonly Account[]> {
  const keyed = accounts.map((account) => ({ account, key: accountKey(account) }));
  const sorted = yield* sortedTask(keyed, (a, b) => compareText(a.key, b.key));
  return sorted.map(({ account }) => account);
}
