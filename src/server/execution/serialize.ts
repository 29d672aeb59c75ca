import { runCooperatively } from '../../../datasources/runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../../datasources/runtime/cooperative-scheduler';
import { SerializedObject } from './serialized-object';

/** Longer lists are serialised in slices of this number of items. */
const SLICE = 20;
/** How far below the response long lists are looked for: the lists of a list's items are part of its slices. */
const DEEPEST = 6;

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * Serialises a response as UTF-8: the text of `JSON.stringify`, and a line break. One with a long list yields to the event loop
 * between slices: megabytes in one go would block it. Objects that are serialised already are copied as they are.
 */
export function serializeResponse(response: object): Buffer | Promise<Buffer> {
  if (!isDivisible(response, DEEPEST)) return encode([JSON.stringify(response), '\n']);
  const pieces: Piece[] = [];
  return runCooperatively(appendTask(response, DEEPEST, pieces)).then(() => encode([...pieces, '\n']));
}

/** A part of the response. */
type Piece = string | SerializedObject;

/** Short pieces are written together, up to this length: a write costs as much as the copy of some kilobytes. */
const WRITTEN_TOGETHER = 16 * 1024;

/** What is written at once: bytes, one in each character, or text. */
interface Run {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
}

/** In runs: one string of all pieces would be copied twice, and takes two bytes for each character if one is not Latin. */
function encode(pieces: readonly Piece[]): Buffer {
  const runs: Run[] = [];
  let length = 0;
  let bytes = '';
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : piece.utf8;
    // What stands between values is one ASCII character, or none.
    const size = typeof piece === 'string' && text.length > 1 ? Buffer.byteLength(text) : text.length;
    length += size;
    const isText = size > text.length;
    if (isText || bytes.length + text.length > WRITTEN_TOGETHER) {
      runs.push({ text: bytes, encoding: 'latin1' });
      bytes = '';
    }
    if (isText) runs.push({ text, encoding: 'utf8' });
    else bytes += text;
  }
  runs.push({ text: bytes, encoding: 'latin1' });
  const encoded = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { text, encoding } of runs) at += encoded.write(text, at, encoding);
  return encoded;
}

/** Appends a divisible value, in pieces. */
function* appendTask(value: Container | SerializedObject, depth: number, pieces: Piece[]): CooperativeTask<void> {
  if (value instanceof SerializedObject) {
    pieces.push(value);
    return;
  }
  if (isLongList(value)) {
    for (let at = 0; at < value.length; at += SLICE) {
      pieces.push(at === 0 ? '[' : ',');
      appendItems(value.slice(at, at + SLICE), pieces);
      yield;
    }
    pieces.push(']');
    return;
  }
  const isList = Array.isArray(value);
  const first = pieces.push(isList ? '[' : '{');
  for (const [key, inner] of isList ? value.entries() : Object.entries(value)) {
    const divided = isDivisible(inner, depth - 1) ? inner : null;
    // What JSON cannot express is null in a list, and left out of an object.
    const text = divided ? '' : (stringify(inner) ?? (isList ? 'null' : undefined));
    if (text === undefined) continue;
    pieces.push(pieces.length > first ? ',' : '', isList ? '' : `${JSON.stringify(key)}:`, text);
    if (divided) yield* appendTask(divided, depth - 1, pieces);
  }
  pieces.push(isList ? ']' : '}');
}

/** Appends the items of a list without its brackets. */
function appendItems(items: readonly unknown[], pieces: Piece[]): void {
  if (!items.some((item) => item instanceof SerializedObject)) {
    pieces.push(JSON.stringify(items).slice(1, -1));
    return;
  }
  for (const [index, item] of items.entries()) {
    if (index > 0) pieces.push(',');
    pieces.push(item instanceof SerializedObject ? item : (stringify(item) ?? 'null'));
  }
}

/** The type of `JSON.stringify` leaves out that the result may be undefined. */
function stringify(value: unknown): string | undefined {
  return JSON.stringify(value);
}

/** Whether a value is serialised in pieces: a long list, a serialised object, or a container of one of them. */
function isDivisible(value: unknown, depth: number): value is Container | SerializedObject {
  if (value instanceof SerializedObject) return true;
  if (!isContainer(value)) return false;
  if (isLongList(value)) return true;
  return depth > 0 && Object.values(value).some((inner) => isDivisible(inner, depth - 1));
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}

function isLongList(value: Container): value is readonly unknown[] {
  return Array.isArray(value) && value.length > SLICE;
}
