import type { Batch, Batches } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';
import type { CachePolicy } from './cache-entry';

/** What the cache needs to know about the batches of one read: age, completeness, and lists. */

/** When the oldest batch was read, in milliseconds since 1970. */
export function oldestReadAt(batches: Batches): number {
  const times = Object.values(batches).map(({ fetchedAt }) => fetchedAt.getTime());
  return times.length > 0 ? Math.min(...times) : Date.now();
}

/** How batches may be cached: it depends on whether parts of them are missing or stale. */
export function cachePolicyOf(batches: Batches): CachePolicy {
  const all = Object.values(batches);
  if (all.some(({ stale }) => stale)) return 'nowhere';
  const problems = all.flatMap((batch) => batch.problems ?? []);
  if (problems.length === 0) return 'shared';
  // A problem of the list itself would occur again on a retry.
  return problems.every((problem) => SourceProblem.is(problem) && problem.lasts) ? 'here' : 'nowhere';
}

/** Whether the vendor has no such record, not even a malformed one. */
export function isAbsent(batches: Batches): boolean {
  return Object.values(batches).every(({ records, skipped }) => records.length === 0 && skipped.length === 0);
}

/** Whether a batch shares the records of the batches that it was derived from; its first record decides for all. */
export function sharesRecords({ records }: Batch<unknown>, inputs: readonly Batches[]): boolean {
  const [first] = records;
  return (
    records.length === 0 || inputs.some((input) => Object.values(input).some((batch) => batch.records.includes(first)))
  );
}

/** The same batches with other lists, in the order of the batches. */
export function withLists(batches: Batches, listOf: (records: readonly unknown[]) => readonly unknown[]): Batches {
  return Object.fromEntries(
    Object.entries(batches).map(([name, batch]) => [name, { ...batch, records: listOf(batch.records) }]),
  );
}
