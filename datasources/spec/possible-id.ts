/** Longer than the id of any vendor. */
const MAX_ID = 1024;
/** Control characters, and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** Whether a vendor may have an object with this id. A client may send any text; no call is made for an impossible id. */
export function isPossibleId(id: string): boolean {
  return id.length <= MAX_ID && id.trim() !== '' && !UNPRINTABLE.test(id);
}

/**
 * Whether an id is safe as one path segment of a vendor's API. `%2F` is decoded by some servers and proxies, and `..` is
 * resolved before a request is sent, so encoding protects from neither.
 */
export function isPathSegment(id: string): boolean {
  return isPossibleId(id) && id !== '.' && id !== '..' && !/[/\\]/.test(id);
}

/** Whether an id is possible at a vendor whose ids are integers. */
export function isNumericId(id: string): boolean {
  return /^(?:0|[1-9]\d{0,18})$/.test(id);
}
