import type { Batch, UnreadableField } from './capabilities';
import { SourceProblem } from './problem';

/**
 * Merges the parts of one read (one per simulation, one per group) that were read in parallel. A failed part becomes a
 * problem of the batch; if all parts fail, the read fails. A bug is no `SourceProblem` and is thrown as it is.
 * @param head a read that preceded the parts (such as the list of simulations): its age and skipped records count too
 */
export async function mergeBatches<Rec>(
  parts: readonly Promise<Batch<Rec>>[],
  head?: Omit<Batch<unknown>, 'records'>,
): Promise<Batch<Rec>> {
  const settled = await Promise.allSettled(parts);
  const read: Omit<Batch<unknown>, 'records'>[] = head ? [head] : [];
  const problems: SourceProblem[] = [];
  const records: Rec[] = [];
  for (const part of settled) {
    if (part.status === 'fulfilled') {
      read.push(part.value);
      for (const record of part.value.records) records.push(record);
    } else if (SourceProblem.is(part.reason)) problems.push(part.reason);
    else throw part.reason;
  }
  if (problems[0] && problems.length === parts.length) throw problems[0];
  return {
    records,
    skipped: read.flatMap((batch) => batch.skipped),
    unreadable: addUnreadable(read.flatMap((batch) => batch.unreadable ?? [])),
    fetchedAt: new Date(Math.min(...read.map((batch) => batch.fetchedAt.getTime()), Date.now())),
    problems: [...problems, ...read.flatMap((batch) => batch.problems ?? [])],
  };
}

/** Adds up the counts of the same field of the same endpoint. */
export function addUnreadable(fields: readonly UnreadableField[]): readonly UnreadableField[] {
  const counts = new Map<string, UnreadableField>();
  for (const { endpoint, field, count } of fields) {
    const key = `${endpoint} ${field}`;
    counts.set(key, { endpoint, field, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()];
}
