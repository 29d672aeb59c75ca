import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import { accountKey, compareText } from './account';
import type { Account } from './account';

interface Keyed {
  readonly account: Account;
  readonly key: string;
}
/** The number of accounts sorted in one step. */
const RUN = 1000;

/** Sorts by source and id as a cooperative task: sorts runs first, then merges them pairwise. */
export function* sortAccounts(accounts: readonly Account[]): CooperativeTask<readonly Account[]> {
  let runs: (readonly Keyed[])[] = [];
  for (let at = 0; at < accounts.length; at += RUN) {
    const run = accounts.slice(at, at + RUN).map((account) => ({ account, key: accountKey(account) }));
    runs.push(run.sort((a, b) => compareText(a.key, b.key)));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Keyed[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0]?.map(({ account }) => account) ?? [];
}

function* merge(left: readonly Keyed[], right: readonly Keyed[]): CooperativeTask<readonly Keyed[]> {
  const merged: Keyed[] = [];
  let at = 0;
  yield* forEachSliced(left, (one) => {
    for (let other = right[at]; other && compareText(other.key, one.key) < 0; other = right[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(one);
  });
  return merged.concat(right.slice(at));
}
