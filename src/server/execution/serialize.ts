import { runCooperatively } from '../../../datasources/runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../../datasources/runtime/cooperative-scheduler';
import { SerializedObject } from './serialized-object';

/** Longer lists are serialised in slices of this number of items. */
const SLICE = 20;
/** How far below the response long lists are looked for: the lists of a list's items are part of its slices. */
const DEEPEST = 6;

/**
 * Serialises a response as UTF-8: the text of `JSON.stringify`, and a line break. One with a long list yields to the event loop
 * between slices: megabytes in one go would block it. Objects that are serialised already are copied as they are.
 */
export function serializeResponse(response: object): Buffer | Promise<Buffer> {
  const runs = new Runs();
  const divisible = new Set<object>();
  if (findDivisible(response, DEEPEST, divisible))
    return runCooperatively(appendTask(response, DEEPEST, divisible, runs)).then(() => encode(runs));
  runs.addText(JSON.stringify(response));
  return encode(runs);
}

function encode(runs: Runs): Buffer {
  runs.addAscii('\n');
  return runs.encode();
}

/** Short pieces are written together, up to this length: a write costs as much as the copy of some kilobytes. */
const WRITTEN_TOGETHER = 16 * 1024;

/** What is written at once: bytes, one in each character, or text. */
interface Run {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
}

/** The pieces of a response. One string of all of them would be copied twice, and takes two bytes for each character if one is not Latin. */
class Runs {
  readonly #runs: Run[] = [];
  /** The bytes that are written together next. */
  #bytes = '';
  #length = 0;

  /** @param bytes one in each character */
  addBytes(bytes: string): void {
    if (this.#bytes.length + bytes.length > WRITTEN_TOGETHER) this.#endRun();
    this.#bytes += bytes;
    this.#length += bytes.length;
  }

  addAscii(text: string): void {
    this.#bytes += text;
    this.#length += text.length;
  }

  addText(text: string): void {
    const length = Buffer.byteLength(text);
    if (length === text.length) return this.addBytes(text);
    this.#endRun();
    this.#runs.push({ text, encoding: 'utf8' });
    this.#length += length;
  }

  encode(): Buffer {
    this.#endRun();
    const encoded = Buffer.allocUnsafe(this.#length);
    let at = 0;
    for (const { text, encoding } of this.#runs) at += encoded.write(text, at, encoding);
    return encoded;
  }

  #endRun(): void {
    if (this.#bytes !== '') this.#runs.push({ text: this.#bytes, encoding: 'latin1' });
    this.#bytes = '';
  }
}

/** Appends a divisible value, in pieces. */
function* appendTask(value: object, depth: number, divisible: ReadonlySet<object>, runs: Runs): CooperativeTask<void> {
  if (isLongList(value)) {
    for (let at = 0; at < value.length; at += SLICE) {
      runs.addAscii(at === 0 ? '[' : ',');
      appendItems(value.slice(at, at + SLICE), runs);
      yield;
    }
    return runs.addAscii(']');
  }
  const isList = Array.isArray(value);
  let separator = isList ? '[' : '{';
  for (const [key, inner] of isList ? value.entries() : Object.entries(value)) {
    const serialized = inner instanceof SerializedObject ? inner : null;
    const divided = depth > 0 && isObject(inner) && divisible.has(inner) ? inner : null;
    // What JSON cannot express is null in a list, and left out of an object.
    const text = serialized || divided ? '' : (stringify(inner) ?? (isList ? 'null' : undefined));
    if (text === undefined) continue;
    runs.addAscii(separator);
    separator = ',';
    if (!isList) runs.addText(`${JSON.stringify(key)}:`);
    if (serialized) runs.addBytes(serialized.utf8);
    else if (divided) yield* appendTask(divided, depth - 1, divisible, runs);
    else runs.addText(text);
  }
  runs.addAscii(separator === ',' ? (isList ? ']' : '}') : isList ? '[]' : '{}');
}

/** Appends the items of a list without its brackets. */
function appendItems(items: readonly unknown[], runs: Runs): void {
  if (!items.some((item) => item instanceof SerializedObject)) {
    runs.addText(JSON.stringify(items).slice(1, -1));
    return;
  }
  for (const [index, item] of items.entries()) {
    if (index > 0) runs.addAscii(',');
    if (item instanceof SerializedObject) runs.addBytes(item.utf8);
    else runs.addText(stringify(item) ?? 'null');
  }
}

/** The type of `JSON.stringify` leaves out that the result may be undefined. */
function stringify(value: unknown): string | undefined {
  return JSON.stringify(value);
}

/**
 * Finds what is serialised in pieces: long lists, and containers of them or of serialised objects.
 * @returns whether the value is one of them, or serialised
 */
function findDivisible(value: unknown, depth: number, found: Set<object>): boolean {
  if (value instanceof SerializedObject) return true;
  if (!isObject(value) || 'toJSON' in value) return false;
  let isDivisible = isLongList(value);
  if (!isDivisible && depth > 0)
    for (const inner of Object.values(value)) if (findDivisible(inner, depth - 1, found)) isDivisible = true;
  if (isDivisible) found.add(value);
  return isDivisible;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isLongList(value: object): value is readonly unknown[] {
  return Array.isArray(value) && value.length > SLICE;
}
