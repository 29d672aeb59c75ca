import type { Batch } from '../spec/capabilities';
import type { Origin, Sourced } from '../spec/origin';
import type { Outcome } from './outcome';
import { SourceProblem } from '../spec/problem';
import { judgeClicks } from './automated-clicks';
import { runSync, forEachSliced } from '../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';

/**
 * A batch lives as long as its cache entry, and many requests share it: data derived from it (records with their origin,
 * indexes by field) is computed once.
 */
const outcomeByBatch = new WeakMap<
  Batch<unknown>,
  { readonly outcome: Outcome<unknown>; readonly age: { fetchedAt: Date } }
>();
const indexes = new WeakMap<object, Map<string, FieldIndex<unknown>>>();

/**
 * Converts the batch to an outcome and attaches to each record its origin and the time it was read. A record belongs to
 * one tenant, even if several batches contain it: the origin is set on the record itself, because copies would double the
 * memory. For the same reason the outcome shares the batch's list.
 * @param automatedWithinSeconds see `judgeClicks`; 0 where the times are only days
 */
export function attachOrigin(origin: Origin, batch: Batch<unknown>, automatedWithinSeconds = 0): Outcome<unknown> {
  const known = outcomeByBatch.get(batch);
  // The tenant of a company may have become another company's, with a new configuration.
  if (known?.outcome.origin.company === origin.company) {
    // A later read has found nothing changed.
    if (known.age.fetchedAt !== batch.fetchedAt) {
      known.age.fetchedAt = batch.fetchedAt;
      setOrigin(origin, batch);
    }
    return known.outcome;
  }
  const problem = batch.problems?.[0] ?? brokenRecords(batch);
  const records = setOrigin(origin, batch);
  if (automatedWithinSeconds > 0) judgeClicks(records, automatedWithinSeconds);
  // An object of its own: a reference to the batch would retain its records.
  const age = { fetchedAt: batch.fetchedAt };
  const outcome: Outcome<unknown> = {
    origin,
    state: problem ? 'PARTIAL' : 'OK',
    records,
    skipped: batch.skipped,
    unreadable: batch.unreadable ?? [],
    age,
    problem,
  };
  outcomeByBatch.set(batch, { outcome, age });
  return outcome;
}

function setOrigin(origin: Origin, { records, fetchedAt }: Batch<unknown>): readonly Sourced<object>[] {
  const time = fetchedAt.toISOString();
  // Records are objects. The engine alone writes the two fields.
  for (const record of records as readonly OriginFields[]) {
    record.origin = origin;
    record.fetchedAt = time;
  }
  return records as readonly Sourced<object>[];
}

/** The fields that a record gets after it was read: writable, unlike those that the vendor's mapping sets. */
interface OriginFields {
  origin?: Origin;
  fetchedAt?: string;
}

/** Records that were left out are a gap, and gaps are reported. */
function brokenRecords({ skipped }: Batch<unknown>): SourceProblem | null {
  const [first] = skipped;
  if (!first) return null;
  const message = `${skipped.length} broken record(s) of ${first.endpoint} left out; the first: ${first.reason}`;
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint: first.endpoint, message });
}

/** The records for each string value of one field. */
export interface FieldIndex<Rec> {
  get(key: string): readonly Rec[] | undefined;
}

/** Indexes the records by a string field; records without it are left out. */
export function indexByField<Rec>(
  records: readonly Sourced<Rec>[],
  field: string | undefined,
): FieldIndex<Sourced<Rec>> {
  return field === undefined ? NOTHING : runSync(indexTask(records, field));
}

/** Whether the index has been built, so that `indexByField` takes no time. */
export function isIndexed(records: readonly unknown[], field: string): boolean {
  return records.length === 0 || indexes.get(records)?.has(field) === true;
}

/** Builds the same index cooperatively, for many records; later calls of `indexByField` find it built. */
export function* indexTask<Rec>(
  records: readonly Sourced<Rec>[],
  field: string,
): CooperativeTask<FieldIndex<Sourced<Rec>>> {
  const byField = indexes.get(records) ?? new Map<string, FieldIndex<unknown>>();
  indexes.set(records, byField);
  const index = byField.get(field) ?? (yield* indexOf(records, field));
  byField.set(field, index);
  // An index of these very records, under this field.
  return index as FieldIndex<Sourced<Rec>>;
}

const NOTHING: FieldIndex<never> = { get: () => undefined };

/** One list of all records, ordered by key: many small lists would take more memory than their contents. */
function* indexOf<Rec extends object>(records: readonly Rec[], field: string): CooperativeTask<FieldIndex<Rec>> {
  const groups = new Map<string, number>();
  const ends: number[] = [];
  const groupOf = (record: Rec): number | undefined => {
    const key: unknown = Reflect.get(record, field);
    return typeof key === 'string' ? groups.get(key) : undefined;
  };
  yield* forEachSliced(records, (record) => {
    const key: unknown = Reflect.get(record, field);
    if (typeof key !== 'string') return;
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    ends[group] = (ends[group] ?? 0) + 1;
  });
  const starts = new Uint32Array(ends.length + 1);
  for (const [group, count] of ends.entries()) starts[group + 1] = (starts[group] ?? 0) + count;
  const next = starts.slice();
  const ordered = new Array<Rec>(starts.at(-1) ?? 0);
  yield* forEachSliced(records, (record) => {
    const group = groupOf(record);
    if (group === undefined) return;
    const at = next[group] ?? 0;
    ordered[at] = record;
    next[group] = at + 1;
  });
  return {
    get(key) {
      const group = groups.get(key);
      return group === undefined ? undefined : ordered.slice(starts[group], starts[group + 1]);
    },
  };
}
