import { forEachSliced } from '../../datasources/reads';
import type { CooperativeTask } from '../../datasources/reads';

/** The number of items sorted in one step. */
const RUN = 1000;

/** Sorts as a cooperative task: sorts runs first, then merges them pairwise. Equal items stay in their order. */
export function* sortedTask<T>(items: readonly T[], compare: (a: T, b: T) => number): CooperativeTask<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): CooperativeTask<readonly T[]> {
  const merged: T[] = [];
  let at = 0;
  yield* forEachSliced(left, (one) => {
    for (let other = right[at]; other !== undefined && compare(other, one) < 0; other = right[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(one);
  });
  return merged.concat(right.slice(at));
}
