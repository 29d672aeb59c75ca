import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { CallReport } from '../spec/call-context';
import type { Batch } from '../spec/capabilities';
import { withLists } from './batches';
import type { CacheEntry } from './cache-entry';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';

/** Serializes entries for other processes: lists in pieces, so that a long list does not block the event loop. */

/** Number of items in one piece. */
const PIECE = 1000;

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
/** The key determines what is in a batch: the process that stored it runs this format version. */
const storedBatch = z.custom<Batch<unknown>>((value) => isObject(value) && 'records' in value && 'fetchedAt' in value);
const stored = z.object({
  entry: z.object({
    batches: z.record(z.string(), storedBatch),
    readAt: z.number(),
    tookMs: z.number(),
    calls: z.array(z.custom<CallReport>(isObject)),
  }),
  freshUntil: z.number(),
  staleUntil: z.number(),
  /** The length in bytes of each piece of each list, in the order of `withLists`. */
  lists: z.array(z.array(z.number())),
});
/** Layout: the length of the outline, the outline, then the pieces. */
const LENGTH_BYTES = 4;

export function* encodeTask({ result: entry, ...times }: CacheEntry): CooperativeTask<Buffer> {
  const whole: (readonly unknown[])[] = [];
  const batches = withLists(entry.batches, (list) => {
    whole.push(list);
    return [];
  });
  const pieces: Buffer[] = [];
  const lists: number[][] = [];
  for (const list of whole) {
    const lengths: number[] = [];
    for (let at = 0; at < list.length; at += PIECE) {
      const piece = serialize(list.slice(at, at + PIECE));
      pieces.push(piece);
      lengths.push(piece.length);
      yield;
    }
    lists.push(lengths);
  }
  const outline = serialize({ ...times, entry: { ...entry, batches }, lists });
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(outline.length);
  return Buffer.concat([length, outline, ...pieces]);
}

/** @throws if the bytes were not written by this format version */
export function* decodeTask(bytes: Buffer): CooperativeTask<CacheEntry> {
  let at = LENGTH_BYTES + bytes.readUInt32LE();
  const { lists, entry, ...times } = stored.parse(deserialize(bytes.subarray(LENGTH_BYTES, at)));
  const whole: unknown[][] = [];
  for (const lengths of lists) {
    const list: unknown[] = [];
    for (const length of lengths) {
      const piece: unknown = deserialize(bytes.subarray(at, (at += length)));
      for (const item of z.array(z.unknown()).parse(piece)) list.push(item);
      yield;
    }
    whole.push(list);
  }
  return { ...times, result: { ...entry, batches: withLists(entry.batches, () => whole.shift() ?? []) } };
}
