import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { CallReport } from '../spec/call-context';
import type { CacheEntry } from './cache-entry';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';

/** Serializes entries for other processes: lists in pieces, so that a long list does not block the event loop. */

/** Number of items in one piece. */
const PIECE = 1000;

const anObject = z.custom<object>((value) => typeof value === 'object' && value !== null);
const stored = z.object({
  entry: z.object({
    // The key determines the type: the process that stored it runs this format version.
    value: anObject,
    readAt: z.number(),
    calls: z.array(z.custom<CallReport>((call) => typeof call === 'object' && call !== null)),
  }),
  freshUntil: z.number(),
  staleUntil: z.number(),
  /** The length in bytes of each piece of each list, in the order of `mapRecordLists`. */
  lists: z.array(z.array(z.number())),
});
/** Layout: the length of the outline, the outline, then the pieces. */
const LENGTH_BYTES = 4;

export function* encodeTask({ result: entry, ...times }: CacheEntry): CooperativeTask<Buffer> {
  const whole: (readonly unknown[])[] = [];
  const value = mapRecordLists(entry.value, (list) => {
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
  const outline = serialize({ ...times, entry: { ...entry, value }, lists });
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
  return { ...times, result: { ...entry, value: mapRecordLists(entry.value, () => whole.shift() ?? []) } };
}

/** Replaces the record lists of a read, or of each of its parts. */
function mapRecordLists(value: object, other: (list: readonly unknown[]) => readonly unknown[]): object {
  const changed = withList(value, other);
  if (changed !== value) return changed;
  const parts = Object.entries(value).map(([name, part]: [string, unknown]) => [name, withList(part, other)] as const);
  return parts.every(([name, part]) => part === Reflect.get(value, name)) ? value : Object.fromEntries(parts);
}

function withList<T>(part: T, other: (list: readonly unknown[]) => readonly unknown[]): T {
  if (typeof part !== 'object' || part === null) return part;
  for (const name of ['records', 'items']) {
    const list: unknown = Reflect.get(part, name);
    if (Array.isArray(list)) return { ...part, [name]: other(list) };
  }
  return part;
}
