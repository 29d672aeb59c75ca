/**
 * Incremental delivery (`@defer`): which clients get it, in the format of 2022-08-24 that clients support, and which
 * payload reports a problem.
 */

const DEFER_MEDIA_TYPE = 'multipart/mixed; deferSpec=20220824';

/**
 * Adds the format to a client's `Accept` header if it accepts multipart without naming one, as GraphiQL does. A client that
 * names another format gets a single response.
 */
export function pinDeferSpec(accept: string): string {
  return accept
    .split(',')
    .map((range) => (/^\s*multipart\/mixed\s*(;\s*q=[\d.]+\s*)?$/i.test(range) ? DEFER_MEDIA_TYPE : range))
    .join(',');
}

type Path = readonly (string | number)[];

/**
 * Whether a payload contains the value at a path.
 * @param base the path of the payload
 * @param data the payload's data; null if an error replaced it
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
