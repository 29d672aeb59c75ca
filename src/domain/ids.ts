import { hash } from 'node:crypto';

/** A decoded id. Ids are opaque to clients and contain no personal data. */
export interface GlobalId {
  readonly type: string;
  /** The key of the object within its type. */
  readonly parts: readonly string[];
}

export function encodeId(type: string, ...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...parts])).toString('base64url');
}

const LONGEST_ID = 1024;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Whether a vendor may have an object with this id: only then is it worth a call, and safe in a URL path. */
export function isPossibleExternalId(id: string): boolean {
  return id !== '' && id.length <= LONGEST_ID && id !== '.' && id !== '..' && id.isWellFormed() && !CONTROL.test(id);
}

/** A JSON list of strings. Checked first because batches contain many ids, and an exception for each dominates the time. */
const LIST_OF_TEXTS = /^\["(?:[^"\\]|\\.)*"(?:,"(?:[^"\\]|\\.)*")*\]$/;

/** null unless `encodeId` produced the id, for an object that can exist. */
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

/** A fingerprint of what identifies a person: the same on every replica and after every restart, and not reversible. */
export function fingerprint(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}
