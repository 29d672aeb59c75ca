import type { Batches } from '../spec/capabilities';
import type { CallReport } from '../spec/call-context';
import type { ReadResult } from './cache-entry';
import { isRaw, estimateRawBytes } from '../runtime/raw-payload';

/** Estimates the memory of cached values in bytes, as V8 lays them out on a 64-bit machine. */

/** An object, before its fields. */
const OBJECT = 24;
const FIELD = 8;
/** A string, before its characters. */
const TEXT = 16;
/** The list slots of a record: in its batch, in a derived list, and in an index. */
const LIST_SLOT_BYTES = 3 * FIELD;
/** The origin and read time that are attached to each record. */
const ORIGIN_BYTES = 2 * FIELD;
/** Number of sampled items from which the size of a list is estimated: measuring all would take longer than reading them. */
const SAMPLES = 20;

/** Overhead of the cache per entry: slots in its tables, and the objects around the value. */
const ENTRY = 680;
/** One vendor call, before its path. */
const CALL = 160;
/** One dependency between entries, in both directions. */
const DEPENDENCY = 160;

/**
 * Estimates a cache entry with its key, calls and dependencies.
 * @param dependencies number of entries that it depends on
 */
export function estimateEntryBytes(
  key: string,
  entry: ReadResult,
  sharesRecords: boolean,
  dependencies: number,
): number {
  const value = sharesRecords ? estimateReferenceBytes(entry.batches) : estimateBytes(entry.batches);
  return ENTRY + TEXT + key.length + value + sizeOfCalls(entry.calls, sharesRecords) + dependencies * DEPENDENCY;
}

/** @param areShared whether the calls belong to other entries, where they are counted */
function sizeOfCalls(calls: readonly CallReport[], areShared: boolean): number {
  return calls.reduce((sum, { path }) => sum + FIELD + (areShared ? 0 : CALL + path.length), OBJECT);
}

/** Estimates the batches of one read. */
export function estimateBytes(batches: Batches): number {
  return Object.values(batches).reduce((sum, { records }) => sum + sizeOfList(records), OBJECT);
}

/** Estimates batches that share the records of other reads: only their lists count. */
export function estimateReferenceBytes(batches: Batches): number {
  return Object.values(batches).reduce((sum, { records }) => sum + records.length * LIST_SLOT_BYTES, OBJECT);
}

function sizeOfList(list: readonly unknown[]): number {
  const step = Math.max(1, list.length / SAMPLES);
  const seen = new Set<unknown>();
  let size = OBJECT;
  for (let at = 0; at < list.length; at += step)
    size += (LIST_SLOT_BYTES + ORIGIN_BYTES + sizeIn(list[Math.floor(at)], seen)) * step;
  return Math.ceil(size);
}

/** @param seen values shared by several records are counted with the first */
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
