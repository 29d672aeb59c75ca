import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Batch, UnreadableField } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';
import type { RawPayloadWriter } from '../runtime/raw-payload';
import { joinId } from '../runtime/string-interning';
import type { VendorResponse } from '../spec/transport';
import { runCooperatively, forEachSliced } from '../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';
import { readItemsTask } from './wire';
import type { Item } from './wire';

/** A parsed list: each record is an item with its raw payload, before it is mapped to records of the graph. */
export type Listing<T> = Batch<Item<T>>;

/**
 * Parses the items of a response one by one, yielding to other tasks: a response may contain all people.
 * @param packer stores the raw payloads
 */
export async function readListing<T>(
  endpoint: string,
  answer: VendorResponse<readonly unknown[]>,
  schema: z.ZodType<T>,
  packer?: RawPayloadWriter,
): Promise<Listing<T>> {
  const read = await runCooperatively(readItemsTask(endpoint, answer.body, schema, packer));
  return { ...read, fetchedAt: answer.fetchedAt };
}

/** The result for an impossible id: empty, without a vendor call. */
export function emptyListing(): Listing<never> {
  return { records: [], skipped: [], fetchedAt: new Date() };
}

/**
 * Selects the requested object from the response of a read by id. Some servers return a list with other objects too;
 * a response with only other objects is an error.
 */
export function onlyRequested<T>(
  endpoint: string,
  listing: Listing<T>,
  id: string,
  idOf: (value: T) => string,
): Listing<T> {
  const items = listing.records.filter(({ value }) => idOf(value) === id);
  if (items.length === 0 && listing.records.length > 0) throw wrongObject(endpoint);
  return { ...listing, records: items };
}

/**
 * Selects the rows of the requested object. A row of another object counts as malformed; a response with only such rows is
 * an error.
 * @param ownerOf the object that a row belongs to; null if the row does not say, so that the request decides
 */
export function rowsOf<T>(
  endpoint: string,
  listing: Listing<T>,
  owner: string,
  ownerOf: (value: T) => string | null,
): Listing<T> {
  const items = listing.records.filter(({ value }) => (ownerOf(value) ?? owner) === owner);
  const others = listing.records.length - items.length;
  if (others === 0) return listing;
  if (items.length === 0) throw wrongObject(endpoint);
  const reason = 'a row of an object other than the requested one';
  const skipped = Array.from({ length: others }, () => ({ endpoint, reason }));
  return { ...listing, records: items, skipped: [...listing.skipped, ...skipped] };
}

/** The problem of a response about an object other than the requested one. */
export function wrongObject(endpoint: string): SourceProblem {
  const message = `${endpoint} returned an object other than the requested one`;
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message });
}

/** Retains only the unreadable fields of one record kind, for lists from which several kinds are mapped. */
export function withFields<T>(
  listing: Listing<T>,
  fields: readonly string[],
): Listing<T> & { readonly unreadable: readonly UnreadableField[] } {
  return { ...listing, unreadable: (listing.unreadable ?? []).filter(({ field }) => fields.includes(field)) };
}

/** Removes the unreadable fields that only another record kind of the list has. */
export function withoutFields<T>(listing: Listing<T>, fields: readonly string[]): Listing<T> {
  return { ...listing, unreadable: (listing.unreadable ?? []).filter(({ field }) => !fields.includes(field)) };
}

/** Maps a list item to records: several or none. */
type RecordsOf<T, Rec> = (value: T, raw: unknown) => readonly Rec[];

/** Maps a list to a batch of records, yielding to other tasks. */
export function toBatch<T, Rec>(listing: Listing<T>, recordsOf: RecordsOf<T, Rec>): Promise<Batch<Rec>> {
  return runCooperatively(toBatchTask(listing, recordsOf));
}

/** The same as a step of a task. Rows about a person that are sent twice are one record. */
export function* toBatchTask<T, Rec>(
  { records: items, fetchedAt, skipped, unreadable = [], problems = [] }: Listing<T>,
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
