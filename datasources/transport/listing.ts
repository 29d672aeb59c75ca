import type { z } from 'zod';
import type { Batch } from '../source/capabilities';
import type { RawPacker } from '../source/raw';
import type { Answer } from './client';
import { atOnce, inTurns, steps } from '../source/turns';
import type { Steps } from '../source/turns';
import { readItems, readingItems } from './wire';
import type { Item } from './wire';

/** A list as it was read: each item with what was sent, and what had to be left out. */
export interface Listing<T> extends Omit<Batch<T>, 'records'> {
  readonly items: readonly Item<T>[];
}

/**
 * Reads the items of an answer one by one.
 * @param packer keeps what was sent
 */
export function listingOf<T>(
  endpoint: string,
  answer: Answer<readonly unknown[]>,
  schema: z.ZodType<T>,
  packer?: RawPacker,
): Listing<T> {
  return { ...readItems(endpoint, answer.body, schema, packer), fetchedAt: answer.fetchedAt };
}

/** The same in turns with whatever else the process does, for answers that tell of everybody. */
export async function readListing<T>(
  endpoint: string,
  answer: Answer<readonly unknown[]>,
  schema: z.ZodType<T>,
): Promise<Listing<T>> {
  return { ...(await inTurns(readingItems(endpoint, answer.body, schema))), fetchedAt: answer.fetchedAt };
}

/** What an item of a list says: several records, or none. */
type RecordsOf<T, Rec> = (value: T, raw: unknown) => readonly Rec[];

/** The records of a list. */
export function toBatch<T, Rec>(listing: Listing<T>, recordsOf: RecordsOf<T, Rec>): Batch<Rec> {
  return atOnce(batching(listing, recordsOf));
}

/** The same in steps, for lists that tell of everybody. */
export function* batching<T, Rec>(
  { items, fetchedAt, skipped, unreadable = [], problems = [] }: Listing<T>,
  recordsOf: RecordsOf<T, Rec>,
): Steps<Batch<Rec>> {
  const records: Rec[] = [];
  yield* steps(items, ({ value, raw }) => {
    for (const record of recordsOf(value, raw)) records.push(record);
  });
  return { records, skipped, unreadable, problems, fetchedAt };
}
