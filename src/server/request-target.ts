import { switchRequestOf } from './routes/switch-params';

/** A request target, split. */
export interface Target {
  readonly pathname: string;
  /** The query string with its question mark, or empty. */
  readonly search: string;
}

/**
 * Splits the request target. Clients may send anything, so it is never parsed as an absolute URL.
 * @param basePath the prefix that a proxy adds. Some proxies remove it before they pass a request on: a path without it is valid, too.
 */
export function splitTarget(target: string, basePath: string): Target {
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const search = at < 0 ? '' : target.slice(at);
  if (path === basePath) return { pathname: '/', search };
  const isBelow = basePath !== '' && path.startsWith(`${basePath}/`);
  return { pathname: isBelow ? path.slice(basePath.length) : path, search };
}

const KNOWN_PATHS: ReadonlySet<string> = new Set([
  '/graphql',
  '/graphiql',
  '/admin/refresh',
  '/healthz',
  '/readyz',
  '/metrics',
]);

/** The path as logs and metrics name it. */
export function knownPath(pathname: string): string {
  if (KNOWN_PATHS.has(pathname)) return pathname;
  return switchRequestOf(pathname) ? '/admin/sources' : 'other';
}
