import type { IncomingHttpHeaders } from 'node:http';

/** Headers that pages of other sites cannot send without a preflight: the credential headers are as good as Apollo's own. */
export const PREFLIGHT_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization', 'x-api-key'];

/** Whether a browser asks before it sends such a request from another site. */
export function hasPreflightHeader(headers: IncomingHttpHeaders): boolean {
  return PREFLIGHT_HEADERS.some((name) => Boolean(headers[name]));
}
