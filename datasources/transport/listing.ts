import type { z } from 'zod';
import type { Batch } from '../source/capabilities';
import type { RawPacker } from '../source/raw';
import type { Answer } from './client';
import { inTurns } from '../source/turns';
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

/** The records of a list. One item may make several records, or none. */
export function toBatch<T, Rec>(
  listing: Listing<T>,
  recordsOf: (value: T, raw: unknown) => readonly Rec[],
): Batch<Rec> {
  return {
    records: listing.items.flatMap(({ value, raw }) => recordsOf(value, raw)),
    skipped: listing.skipped,
    fetchedAt: listing.fetchedAt,
  };
}
