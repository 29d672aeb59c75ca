import type { OutgoingHttpHeaders } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import type { ReadSummary } from './audit/people-read';
import type { EncodedBody } from './encoded-body';
import { errorExtensions } from './error-codes';
import type { ErrorCode, StatusOf } from './error-codes';
import type { ErrorCounts, OperationFacts } from './observation/operation-facts';

/** A response as it is sent to the client. */
export interface SendableResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer | AsyncIterable<string>;
}

/** Errors in the form of a GraphQL response; each request gets them with its own id. */
export class ErrorsBody {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    this.errors = errors;
  }

  textFor(requestId: string): string {
    const errors = this.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
    return JSON.stringify({ errors });
  }
}

/** The response of a route, before content negotiation. */
export interface HttpResponse extends Omit<SendableResponse, 'body'> {
  /** Encoded, if several requests get the same. */
  readonly body: SendableResponse['body'] | EncodedBody | ErrorsBody;
  /** What the log says of an operation that was executed. */
  readonly facts?: OperationFacts;
  /** The people whom the answer shows, once it is sent; absent: reads are not audited. */
  readonly peopleRead?: () => ReadSummary | null;
  /** The cache entries that the response is made of; absent or null if it must not be cached. */
  readonly dependencies?: readonly CacheEntryRef[] | null;
  /** Whether the body may quote the request's id. Absent: unknown. */
  readonly mayQuoteId?: boolean;
}

/** Adds errors to counts by their codes. */
export function countErrors(
  counts: Record<string, number>,
  errors: readonly { readonly extensions?: { readonly code?: unknown } | undefined }[],
): void {
  for (const { extensions } of errors) {
    const code = typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** The errors of an answer, by code. */
export function errorsOf(answer: HttpResponse | undefined): ErrorCounts {
  if (answer?.facts) return answer.facts.errors;
  const counts: Record<string, number> = {};
  if (answer?.body instanceof ErrorsBody) countErrors(counts, answer.body.errors);
  return counts;
}

export interface ErrorsResponse extends HttpResponse {
  readonly body: ErrorsBody;
}

interface ErrorDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An error in the form of a GraphQL response, for clients that expect one on every path. */
export function errorAnswer<Code extends ErrorCode>(
  status: StatusOf<Code>,
  code: Code,
  message: string,
  { headers = {}, extensions = {} }: ErrorDetails = {},
): ErrorsResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: new ErrorsBody([{ message, extensions: errorExtensions(code, extensions) }]),
  };
}

/** Default headers for browsers, which a route may override: no caching, no framing, no script execution. */
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
  { status, headers = {}, body }: SendableResponse,
  extraHeaders: Readonly<Record<string, string>>,
): OutgoingHttpHeaders {
  const all: OutgoingHttpHeaders = { ...SECURITY_HEADERS, ...extraHeaders, ...headers };
  if (extraHeaders['vary'] && headers['vary']) all.vary = `${extraHeaders['vary']}, ${headers['vary']}`;
  const isComplete = typeof body === 'string' || Buffer.isBuffer(body);
  if (isComplete && !WITHOUT_BODY.has(status)) all['content-length'] = Buffer.byteLength(body);
  return all;
}
