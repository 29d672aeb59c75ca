import { refuseRequest } from '../refusal';
import type { Refusal } from '../refusal';

type Json = Readonly<Record<string, unknown>>;

/** The place in the variables where a file belongs. */
export interface FilePlace {
  /** As the map names it. */
  readonly path: string;
  set(value: unknown): void;
}

/**
 * Finds the place of the only file that a map names. Its path leads through what the client sent, and nothing else: to a null.
 * @param part the name of the file's part
 */
export function placeOfFile(map: string, part: string, variables: Json): FilePlace | Refusal {
  const parsed = parse(map);
  if (!isObject(parsed)) return refuseRequest('"map" must be a JSON object such as {"0": ["variables.input.file"]}');
  const [named, ...others] = Object.entries(parsed);
  if (!named || others.length > 0) return refuseRequest('"map" must name one file: send one file per request');
  const [key, paths] = named;
  const [path, ...further] = Array.isArray(paths) ? (paths as readonly unknown[]) : [];
  if (typeof path !== 'string' || further.length > 0)
    return refuseRequest('"map" must give the file one place: a list of one path, such as ["variables.input.file"]');
  if (key !== part) return refuseRequest('the part of the file must be named as in "map"');
  return findPlace(path, variables) ?? refuseRequest('the path in "map" must lead to a null in "variables"');
}

/** The longest path: that of the one input that has a file is much shorter. */
const MOST_STEPS = 16;

function findPlace(path: string, variables: Json): FilePlace | undefined {
  const [start, ...steps] = path.split('.', MOST_STEPS + 1);
  const last = steps.pop();
  if (start !== 'variables' || last === undefined || steps.length >= MOST_STEPS) return undefined;
  let parent: unknown = variables;
  for (const step of steps) {
    if (!isContainer(parent) || !Object.hasOwn(parent, step)) return undefined;
    parent = parent[step];
  }
  if (!isContainer(parent) || !Object.hasOwn(parent, last) || parent[last] !== null) return undefined;
  const place = parent;
  // It is an own property: nothing else is ever written.
  return { path, set: (value) => void (place[last] = value) };
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Json {
  return isContainer(value) && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
