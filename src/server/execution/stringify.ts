import { runCooperatively } from '../../../datasources/runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../../datasources/runtime/cooperative-scheduler';
import { SerializedObject } from './serialized-object';

/** Longer lists are serialised in slices of this number of items. */
const SLICE = 20;
/** How far below the response long lists are looked for: the lists of a list's items are part of its slices. */
const DEEPEST = 6;

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * Serialises a response, with the text of `JSON.stringify`. One with a long list yields to the event loop between slices:
 * megabytes in one go would block it. Objects that are serialised already are joined as they are.
 */
export function stringifyResponse(response: object): string | Promise<string> {
  if (!isDivisible(response, DEEPEST)) return JSON.stringify(response);
  const pieces: string[] = [];
  return runCooperatively(appendTask(response, DEEPEST, pieces)).then(() => pieces.join(''));
}

/** Appends a divisible value, in pieces. */
function* appendTask(value: Container | SerializedObject, depth: number, pieces: string[]): CooperativeTask<void> {
  if (value instanceof SerializedObject) {
    pieces.push(value.json);
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
function appendItems(items: readonly unknown[], pieces: string[]): void {
  if (!items.some((item) => item instanceof SerializedObject)) {
    pieces.push(JSON.stringify(items).slice(1, -1));
    return;
  }
  for (const [index, item] of items.entries()) {
    if (index > 0) pieces.push(',');
    pieces.push(item instanceof SerializedObject ? item.json : (stringify(item) ?? 'null'));
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
