import { isPathSegment } from '../spec/possible-id';

/** A base URL without slashes at its end, as paths are appended to it. */
export function withoutSlashes(url: string): string {
  let end = url.length;
  while (url.charAt(end - 1) === '/') end -= 1;
  return url.slice(0, end);
}

/**
 * Builds a path from ids: ``path`/learners/${id}/breaches` ``. null where one of them can be no id: there is no such object,
 * and no call is made for it (`emptyListing`).
 */
export function path(literals: TemplateStringsArray, ...ids: readonly string[]): string | null {
  if (!ids.every(isPathSegment)) return null;
  return literals.map((literal, index) => literal + encodeURIComponent(ids[index] ?? '')).join('');
}
