import type { OutgoingHttpHeaders } from 'node:http';

/** What a route answers. */
export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer | AsyncIterable<string>;
  /** Where it is made of nothing but what is kept: tells whether the next one would still be the same. */
  readonly isStillValid?: () => boolean;
}

interface ErrorDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An error in the shape of a GraphQL answer, for clients that expect one on every path. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  { headers = {}, extensions = {} }: ErrorDetails = {},
): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify({ errors: [{ message, extensions: { code, ...extensions } }] }),
  };
}

/** What browsers are told of every answer, unless its route says otherwise: not kept, not framed, not run. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 304]);

/** @param extraHeaders headers that do not depend on the route */
export function headersOf(
  { status, headers = {}, body }: HttpResponse,
  extraHeaders: Readonly<Record<string, string>>,
): OutgoingHttpHeaders {
  const all: OutgoingHttpHeaders = { ...SECURITY_HEADERS, ...extraHeaders, ...headers };
  if (extraHeaders['vary'] && headers['vary']) all.vary = `${extraHeaders['vary']}, ${headers['vary']}`;
  const whole = typeof body === 'string' || Buffer.isBuffer(body);
  if (whole && !WITHOUT_BODY.has(status)) all['content-length'] = Buffer.byteLength(body);
  return all;
}
