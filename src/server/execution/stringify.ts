import { runCooperatively } from '../../../datasources/runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../../datasources/runtime/cooperative-scheduler';

/** Longer lists are serialised in slices of this number of items. */
const SLICE = 20;
/** How far below the response long lists are looked for: the lists of a list's items are part of its slices. */
const DEEPEST = 6;

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * Serialises a response, with the text of `JSON.stringify`. One with a long list yields to the event loop between slices:
 * megabytes in one go would block it.
 */
export function stringifyResponse(response: object): string | Promise<string> {
  if (!isContainer(response) || !hasLongList(response, DEEPEST)) return JSON.stringify(response);
  const pieces: string[] = [];
  return runCooperatively(appendTask(response, DEEPEST, pieces)).then(() => pieces.join(''));
}

/** Appends a value that has a long list, in pieces. */
function* appendTask(value: Container, depth: number, pieces: string[]): CooperativeTask<void> {
  if (isLongList(value)) {
    for (let at = 0; at < value.length; at += SLICE) {
      pieces.push(at === 0 ? '[' : ',', JSON.stringify(value.slice(at, at + SLICE)).slice(1, -1));
      yield;
    }
    pieces.push(']');
    return;
  }
  const isList = Array.isArray(value);
  const first = pieces.push(isList ? '[' : '{');
  for (const [key, inner] of isList ? value.entries() : Object.entries(value)) {
    const isDivided = isContainer(inner) && hasLongList(inner, depth - 1);
    // What JSON cannot express is null in a list, and left out of an object.
    const text = isDivided ? '' : (stringify(inner) ?? (isList ? 'null' : undefined));
    if (text === undefined) continue;
    pieces.push(pieces.length > first ? ',' : '', isList ? '' : `${JSON.stringify(key)}:`, text);
    if (isDivided) yield* appendTask(inner, depth - 1, pieces);
  }
  pieces.push(isList ? ']' : '}');
}

/** The type of `JSON.stringify` leaves out that the result may be undefined. */
function stringify(value: unknown): string | undefined {
  return JSON.stringify(value);
}

function hasLongList(value: unknown, depth: number): boolean {
  if (!isContainer(value)) return false;
  if (isLongList(value)) return true;
  return depth > 0 && Object.values(value).some((inner) => hasLongList(inner, depth - 1));
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}

function isLongList(value: Container): value is readonly unknown[] {
  return Array.isArray(value) && value.length > SLICE;
}
