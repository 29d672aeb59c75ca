import type { IncomingHttpHeaders } from 'node:http';

const ALLOWED_HEADERS = [
  'authorization',
  'content-type',
  'x-api-key',
  'x-request-id',
  'x-partial',
  'x-query-cost',
  'x-source-trace',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];
const EXPOSED_HEADERS = ['x-request-id', 'retry-after'];

/**
 * CORS headers for the configured origins; none for other origins. Cookies are not used, so credentials are never
 * allowed.
 */
export function corsHeaders(
  origins: readonly string[],
  { origin, 'access-control-request-method': preflight }: IncomingHttpHeaders,
): Readonly<Record<string, string>> {
  if (origins.length === 0) return {};
  if (origin === undefined || !origins.includes(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': EXPOSED_HEADERS.join(', '),
    ...(preflight === undefined
      ? {}
      : {
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': ALLOWED_HEADERS.join(', '),
          'access-control-max-age': '600',
        }),
  };
}
