import type { CallReport } from '../spec/call-context';
import type { ReadResult } from './cache-entry';
import { isRaw, estimateRawBytes } from '../runtime/raw-payload';

/** How many bytes of memory a value of the cache takes: an estimate, as V8 lays it out on a 64-bit machine. */

/** An object, before its fields. */
const OBJECT = 24;
const FIELD = 8;
/** A text, before its characters. */
const TEXT = 16;
/** Where a record is listed: in its batch, in what is made of that, and in an index. */
const LIST_SLOT_BYTES = 3 * FIELD;
/** Where it comes from and when it was read, which each record is told. */
const ORIGIN_BYTES = 2 * FIELD;
/** Of so many items the size of a list is told: to look at all of them would take longer than to read them. */
const SAMPLES = 20;

/** What the cache itself needs for one entry: places in its tables, and the objects around the value. */
const ENTRY = 680;
/** One vendor call, before its path. */
const CALL = 160;
/** That an entry depends on another: in both directions. */
const DEPENDENCY = 160;

/**
 * An entry of the cache with all that stands for it.
 * @param dependencies on how many others it depends
 */
export function estimateEntryBytes(
  key: string,
  entry: ReadResult,
  sharesRecords: boolean,
  dependencies: number,
): number {
  const value = sharesRecords ? estimateReferenceBytes(entry.value) : estimateBytes(entry.value);
  return ENTRY + TEXT + key.length + value + sizeOfCalls(entry.calls, sharesRecords) + dependencies * DEPENDENCY;
}

/** @param areShared whether the calls are those of other entries, and counted there */
function sizeOfCalls(calls: readonly CallReport[], areShared: boolean): number {
  return calls.reduce((sum, { path }) => sum + FIELD + (areShared ? 0 : CALL + path.length), OBJECT);
}

/** What one read gave. */
export function estimateBytes(value: object): number {
  const lists = listsOf(value);
  if (lists.length === 0) return sizeOfObject(value, new Set());
  return lists.reduce((sum, list) => sum + sizeOfList(list), OBJECT);
}

/** What holds the records of other reads: only the list of them is its own. */
export function estimateReferenceBytes(value: object): number {
  return listsOf(value).reduce((sum, { length }) => sum + length * LIST_SLOT_BYTES, OBJECT);
}

/** Whether a value's records are those of the values that it was made of; one of them tells of all. */
export function sharesRecords(value: object, of: readonly object[]): boolean {
  const any = listsOf(value).find((list) => list.length > 0)?.[0];
  return any === undefined || of.some((other) => listsOf(other).some((list) => list.includes(any)));
}

/** The records or items of a read, or of its parts. */
function listsOf(value: object): readonly (readonly unknown[])[] {
  return [value, ...(Object.values(value) as unknown[])].flatMap((part) => {
    if (typeof part !== 'object' || part === null) return [];
    const list: unknown = 'records' in part ? part.records : 'items' in part ? part.items : null;
    return Array.isArray(list) ? [list as unknown[]] : [];
  });
}

function sizeOfList(list: readonly unknown[]): number {
  const step = Math.max(1, list.length / SAMPLES);
  const seen = new Set<unknown>();
  let size = OBJECT;
  for (let at = 0; at < list.length; at += step)
    size += (LIST_SLOT_BYTES + ORIGIN_BYTES + sizeIn(list[Math.floor(at)], seen)) * step;
  return Math.ceil(size);
}

/** @param seen what several records hold is counted with the first */
function sizeIn(value: unknown, seen: Set<unknown>): number {
  if (isRaw(value)) return estimateRawBytes(value);
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return 0;
  if (seen.has(value)) return 0;
  seen.add(value);
  return typeof value === 'string' ? TEXT + value.length : sizeOfObject(value, seen);
}

function sizeOfObject(value: object, seen: Set<unknown>): number {
  return (Object.values(value) as unknown[]).reduce<number>((sum, field) => sum + FIELD + sizeIn(field, seen), OBJECT);
}
