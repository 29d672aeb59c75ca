import type { UnreadableField } from '../../spec/capabilities';

/** Stands for a value that was sent and could not be read, where a mapping must tell it from one that was not sent. */
export const UNREADABLE: unique symbol = Symbol('unreadable');
export type Unreadable = typeof UNREADABLE;

/** A value as a record holds it: what could not be read is unknown there. */
export function orNull<T>(value: T | Unreadable): T | null {
  return value === UNREADABLE ? null : value;
}

/** Counts the records of one list in which each side field could not be read. */
export class UnreadableCounts {
  // Nearly always there is nothing to count, and thousands of lists are short.
  #counts: Map<string, number> | null = null;
  #ofRecord: Set<string> | null = null;

  note(field: string): void {
    this.#ofRecord ??= new Set();
    this.#ofRecord.add(field);
  }

  /** @param kept whether the record stays: what is missing of one that was left out is told with that */
  endRecord(kept: boolean): void {
    const fields = this.#ofRecord;
    if (!fields) return;
    this.#ofRecord = null;
    if (!kept) return;
    this.#counts ??= new Map();
    for (const field of fields) this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1);
  }

  list(endpoint: string): readonly UnreadableField[] {
    return Array.from(this.#counts ?? [], ([field, count]) => ({ endpoint, field, count }));
  }
}

/** The list whose record is being parsed. Nothing is counted outside of lists: envelopes, and details of one known record. */
let active: UnreadableCounts | null = null;

/** Parses one record. What of it cannot be read is noted in the counts of its list. */
export function parseInto<T>(counts: UnreadableCounts, parse: () => T): T {
  // Parsing is synchronous, so no other list can come between.
  const outer = active;
  active = counts;
  try {
    return parse();
  } finally {
    active = outer;
  }
}

/** Reports that fields of the record that is being parsed could not be read. */
export function reportUnreadable(fields: readonly string[]): void {
  for (const field of fields) active?.note(field);
}
