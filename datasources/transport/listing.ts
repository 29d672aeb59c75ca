import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Batch, UnreadableField } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';
import type { RawPayloadWriter } from '../runtime/raw-payload';
import { joinId } from '../runtime/string-interning';
import type { VendorResponse } from '../spec/transport';
import { runSync, runCooperatively, forEachSliced } from '../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';
import { readItems, readItemsTask } from './wire';
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
  answer: VendorResponse<readonly unknown[]>,
  schema: z.ZodType<T>,
  packer?: RawPayloadWriter,
): Listing<T> {
  return { ...readItems(endpoint, answer.body, schema, packer), fetchedAt: answer.fetchedAt };
}

/** The same in turns with whatever else the process does, for answers that tell of everybody. */
export async function readListing<T>(
  endpoint: string,
  answer: VendorResponse<readonly unknown[]>,
  schema: z.ZodType<T>,
): Promise<Listing<T>> {
  return { ...(await runCooperatively(readItemsTask(endpoint, answer.body, schema))), fetchedAt: answer.fetchedAt };
}

/** What there is of an object that cannot exist: nothing, and no call is made to find out. */
export function emptyListing(): Listing<never> {
  return { items: [], skipped: [], fetchedAt: new Date() };
}

/**
 * Of what a read by id answered, the object that was asked for. Some servers answer with a list that holds others too;
 * an answer that holds others only is not believed.
 */
export function onlyRequested<T>(
  endpoint: string,
  listing: Listing<T>,
  id: string,
  idOf: (value: T) => string,
): Listing<T> {
  const items = listing.items.filter(({ value }) => idOf(value) === id);
  if (items.length === 0 && listing.items.length > 0) throw wrongObject(endpoint);
  return { ...listing, items };
}

/**
 * The rows that belong to the object that was asked for. A row of another is a broken one; rows of others only are not
 * believed.
 * @param ownerOf whose a row is; null where it does not say, and the question does
 */
export function rowsOf<T>(
  endpoint: string,
  listing: Listing<T>,
  owner: string,
  ownerOf: (value: T) => string | null,
): Listing<T> {
  const items = listing.items.filter(({ value }) => (ownerOf(value) ?? owner) === owner);
  const others = listing.items.length - items.length;
  if (others === 0) return listing;
  if (items.length === 0) throw wrongObject(endpoint);
  const reason = 'a row of another object than the one that was asked for';
  const skipped = Array.from({ length: others }, () => ({ endpoint, reason }));
  return { ...listing, items, skipped: [...listing.skipped, ...skipped] };
}

/** An answer about something else than was asked for. */
export function wrongObject(endpoint: string): SourceProblem {
  const message = `${endpoint} answered with another object than the one that was asked for`;
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message });
}

/** The list with only those unreadable fields that one kind of its records has: several kinds are made of some lists. */
export function withFields<T>(
  listing: Listing<T>,
  fields: readonly string[],
): Listing<T> & { readonly unreadable: readonly UnreadableField[] } {
  return { ...listing, unreadable: (listing.unreadable ?? []).filter(({ field }) => fields.includes(field)) };
}

/** The list without unreadable fields that only another kind of its records has. */
export function withoutFields<T>(listing: Listing<T>, fields: readonly string[]): Listing<T> {
  return { ...listing, unreadable: (listing.unreadable ?? []).filter(({ field }) => !fields.includes(field)) };
}

/** What an item of a list says: several records, or none. */
type RecordsOf<T, Rec> = (value: T, raw: unknown) => readonly Rec[];

/** The records of a list. */
export function toBatch<T, Rec>(listing: Listing<T>, recordsOf: RecordsOf<T, Rec>): Batch<Rec> {
  return runSync(toBatchTask(listing, recordsOf));
}

/** The same in steps, for lists that tell of everybody. What is sent twice about somebody is one record. */
export function* toBatchTask<T, Rec>(
  { items, fetchedAt, skipped, unreadable = [], problems = [] }: Listing<T>,
  recordsOf: RecordsOf<T, Rec>,
): CooperativeTask<Batch<Rec>> {
  const records: Rec[] = [];
  const known = new Map<string, object>();
  yield* forEachSliced(items, ({ value, raw }) => {
    for (const record of recordsOf(value, raw)) if (!isRepeated(record, known)) records.push(record);
  });
  return { records, skipped, unreadable, problems, fetchedAt };
}

/** Whether a fact about a person is known already, word by word. Those of one id that differ are several facts. */
function isRepeated(record: unknown, known: Map<string, object>): boolean {
  if (typeof record !== 'object' || record === null || !('externalId' in record) || !('accountId' in record))
    return false;
  const key = joinId(String(record.externalId), String(record.accountId));
  const first = known.get(key);
  if (first === undefined) known.set(key, record);
  return first !== undefined && isDeepStrictEqual({ ...first, raw: null }, { ...record, raw: null });
}
