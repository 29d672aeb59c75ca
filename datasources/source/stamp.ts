import type { Batch } from './capabilities';
import type { Origin, Sourced } from './origin';
import type { Outcome } from './outcome';
import { SourceProblem } from './problem';

/**
 * A batch lives as long as the cache keeps it, and many requests see it: what is derived from it (records that know
 * their origin, indexes by field) is derived once.
 */
const stamped = new WeakMap<object, Outcome<unknown>>();
const indexes = new WeakMap<object, Map<string, ReadonlyMap<string, unknown[]>>>();

/**
 * The batch as an outcome, each record stamped with where it comes from and when it was read. A record belongs to one
 * tenant, however many batches hold it: the stamp is put on the record itself, since copies of all would double the memory.
 */
export function toOutcome(origin: Origin, value: object): Outcome<unknown> {
  const known = stamped.get(value);
  if (known) return known;
  const batch = value as Batch<object>;
  const fetchedAt = batch.fetchedAt.toISOString();
  const problem = batch.problems?.[0] ?? brokenRecords(batch);
  const outcome: Outcome<unknown> = {
    origin,
    state: problem ? 'PARTIAL' : 'OK',
    records: batch.records.map((record) => Object.assign(record, { origin, fetchedAt })),
    skipped: batch.skipped,
    asOf: batch.fetchedAt,
    problem,
  };
  stamped.set(value, outcome);
  return outcome;
}

/** A record that was left out is a gap, and a gap is told. */
function brokenRecords({ skipped }: Batch<unknown>): SourceProblem | null {
  const [first] = skipped;
  if (!first) return null;
  const message = `${skipped.length} broken record(s) of ${first.endpoint} left out; the first: ${first.reason}`;
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint: first.endpoint, message });
}

/** The records by the text of one field; those without it are left out. */
export function recordsWith<Rec>(
  records: readonly Sourced<Rec>[],
  field: string | undefined,
): ReadonlyMap<string, Sourced<Rec>[]> {
  if (field === undefined) return new Map();
  const byField = indexes.get(records) ?? new Map<string, ReadonlyMap<string, unknown[]>>();
  indexes.set(records, byField);
  const known = byField.get(field);
  // An index of these very records, under this field.
  if (known) return known as ReadonlyMap<string, Sourced<Rec>[]>;
  const index = new Map<string, Sourced<Rec>[]>();
  for (const record of records) {
    const key: unknown = Reflect.get(record, field);
    if (typeof key !== 'string') continue;
    const group = index.get(key);
    if (group) group.push(record);
    else index.set(key, [record]);
  }
  byField.set(field, index);
  return index;
}
