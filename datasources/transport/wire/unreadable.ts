import type { UnreadableField } from '../../spec/capabilities';

/** Marks a value that was sent but could not be parsed, if a mapping must distinguish it from one that was not sent. */
export const UNREADABLE: unique symbol = Symbol('unreadable');
export type Unreadable = typeof UNREADABLE;

/** The value for a record: null if it could not be parsed. */
export function orNull<T>(value: T | Unreadable): T | null {
  return value === UNREADABLE ? null : value;
}

/** Counts, for each optional field, the records of one list in which it could not be parsed. */
export class UnreadableCounts {
  // Allocated lazily: nearly always there is nothing to count, and there are thousands of short lists.
  #counts: Map<string, number> | null = null;
  #ofRecord: Set<string> | null = null;

  note(field: string): void {
    this.#ofRecord ??= new Set();
    this.#ofRecord.add(field);
  }

  /** @param isIncluded whether the record is included: the fields of a skipped record are not counted, it is reported itself */
  endRecord(isIncluded: boolean): void {
    const fields = this.#ofRecord;
    if (!fields) return;
    this.#ofRecord = null;
    if (!isIncluded) return;
    this.#counts ??= new Map();
    for (const field of fields) this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1);
  }

  list(endpoint: string): readonly UnreadableField[] {
    return Array.from(this.#counts ?? [], ([field, count]) => ({ endpoint, field, count }));
  }
}

/** The counts of the list whose record is being parsed. Nothing is counted outside lists (envelopes, details of one record). */
let active: UnreadableCounts | null = null;

/** Parses one record. Fields that cannot be parsed are added to the counts of its list. */
export function parseInto<T>(counts: UnreadableCounts, parse: () => T): T {
  // Parsing is synchronous, so no other list can interleave.
  const outer = active;
  active = counts;
  try {
    return parse();
  } finally {
    active = outer;
  }
}

/** Reports that fields of the record being parsed are unreadable. */
export function reportUnreadable(fields: readonly string[]): void {
  for (const field of fields) active?.note(field);
}
