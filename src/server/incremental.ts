/**
 * Answers in parts (`@defer`): which clients get them, in the format of 2022-08-24 that clients agree upon, and where in
 * them a problem is told.
 */

const DEFER_MEDIA_TYPE = 'multipart/mixed; deferSpec=20220824';

/**
 * What a client accepts, with the format named where it takes parts and names none, as GraphiQL does. A client that
 * names another format gets its answer whole.
 */
export function pinDeferSpec(accept: string): string {
  return accept
    .split(',')
    .map((range) => (/^\s*multipart\/mixed\s*(;\s*q=[\d.]+\s*)?$/i.test(range) ? DEFER_MEDIA_TYPE : range))
    .join(',');
}

type Path = readonly (string | number)[];

/**
 * Whether a part of an answer tells what stands at a path.
 * @param base where the part begins
 * @param data the part; null where an error took its place
 */
export function payloadCoversPath(path: Path, base: Path, data: unknown): boolean {
  if (!base.every((key, index) => path[index] === key)) return false;
  let value = data;
  for (const key of path.slice(base.length)) {
    if (value === null) return true;
    value =
      typeof value === 'object' ? Object.entries(value ?? {}).find(([name]) => name === String(key))?.[1] : undefined;
  }
  return value !== undefined;
}
