/** Longer than the id of any vendor. */
const MAX_ID = 1024;
/** Control characters, and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** Whether a vendor may have an object of that id. A client may send any text; no call is made for one that cannot exist. */
export function isPossibleId(id: string): boolean {
  return id.length <= MAX_ID && id.trim() !== '' && !UNPRINTABLE.test(id);
}

/**
 * Whether an id may stand in a path of a vendor's API: it is one segment of it, and stays one. `%2F` is decoded by some
 * servers and proxies, and `..` is resolved before a request is sent, so encoding protects from neither.
 */
export function isPathSegment(id: string): boolean {
  return isPossibleId(id) && id !== '.' && id !== '..' && !/[/\\]/.test(id);
}

/** Whether an id may be one of a vendor whose ids are whole numbers. */
export function isNumericId(id: string): boolean {
  return /^(?:0|[1-9]\d{0,18})$/.test(id);
}
