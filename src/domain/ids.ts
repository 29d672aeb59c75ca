import { hash } from 'node:crypto';

/** What an id says. Ids are opaque to clients; nothing in them is about a person. */
export interface GlobalId {
  readonly type: string;
  /** What finds the object within its type. */
  readonly parts: readonly string[];
}

export function encodeId(type: string, ...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...parts])).toString('base64url');
}

const LONGEST_ID = 1024;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Whether a vendor may have an object of this id: only then is it worth a call, and safe as a part of a path. */
export function isPossibleExternalId(id: string): boolean {
  return id !== '' && id.length <= LONGEST_ID && id !== '.' && id !== '..' && id.isWellFormed() && !CONTROL.test(id);
}

/** A JSON list of texts. Ids come many at a time, and an exception for each takes longer than all else. */
const LIST_OF_TEXTS = /^\["(?:[^"\\]|\\.)*"(?:,"(?:[^"\\]|\\.)*")*\]$/;

/** null for anything that `encodeId` did not make of an object that can exist. */
export function decodeId(id: string): GlobalId | null {
  if (id.length > LONGEST_ID) return null;
  const text = Buffer.from(id, 'base64url').toString('utf8');
  if (!LIST_OF_TEXTS.test(text)) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed) || !parsed.every((part): part is string => typeof part === 'string')) return null;
    const [type, ...parts] = parsed;
    const isPossible = type !== undefined && parts.every(isPossibleExternalId);
    return isPossible && encodeId(type, ...parts) === id ? { type, parts } : null;
  } catch {
    return null;
  }
}

/** A fingerprint of what makes a person: the same on every replica and after every restart, and it tells nothing. */
export function fingerprint(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}
