import { createHmac, hash } from 'node:crypto';

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

/**
 * A fingerprint of what identifies a person or a record: the same on every replica and after every restart, and not
 * reversible. With a secret it cannot be guessed either, by trying addresses.
 * @param secret `identity.idSecret` of the configuration; null: none is configured
 */
export function fingerprint(secret: string | null, ...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const digest =
    secret === null ? hash('sha256', text, 'base64url') : createHmac('sha256', secret).update(text).digest('base64url');
  return digest.slice(0, FINGERPRINT_LENGTH);
}
const FINGERPRINT_LENGTH = 22;

/** Numbers, UUIDs and long hexadecimal numbers, and short mixtures of digits and letters that spell nothing. */
const OPAQUE =
  /^(?:\d{1,32}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{16,64}|(?=[\w-]*\d)(?![\w-]*[a-z]{3})[\w-]{1,64})$/i;

/** Whether a vendor's id shows nothing of a person: vendors may use addresses, names or user names as ids. */
export function isOpaqueExternalId(id: string): boolean {
  return OPAQUE.test(id);
}

/**
 * What a global id holds instead of a vendor's id: that id itself if it is opaque, so that the object can be read by it;
 * else a fingerprint, by which the object is found in a list.
 * @param scope where the vendor's id is unique
 */
export function externalRef(secret: string | null, scope: readonly string[], externalId: string): string {
  return isOpaqueExternalId(externalId) ? externalId : `~${fingerprint(secret, ...scope, externalId)}`;
}
