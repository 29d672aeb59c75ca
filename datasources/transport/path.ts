import { isPathSegment } from '../spec/possible-id';

/** A base URL without trailing slashes, because paths are appended to it. */
export function withoutSlashes(url: string): string {
  let end = url.length;
  while (url.charAt(end - 1) === '/') end -= 1;
  return url.slice(0, end);
}

/**
 * Builds a path from ids: ``path`/learners/${id}/breaches` ``. null if one of them is an impossible id: there is no such
 * object, and no call is made (`emptyListing`).
 */
export function path(literals: TemplateStringsArray, ...ids: readonly string[]): string | null {
  if (!ids.every(isPathSegment)) return null;
  return literals.map((literal, index) => literal + encodeURIComponent(ids[index] ?? '')).join('');
}
