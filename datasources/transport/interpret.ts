import type { ProblemCode } from '../spec/problem';

/** A vendor's answer before it is believed. */
export interface RawResponse {
  readonly endpoint: string;
  readonly status: number;
  /** Parsed JSON, or undefined where the body was empty or could not be read. Secrets are already removed. */
  readonly body: unknown;
}

/** What an answer means, whatever its status says. */
export type ResponseKind =
  | { readonly kind: 'data' }
  /** There is nothing: read as an empty list, not as an error (the body becomes null). */
  | { readonly kind: 'empty' }
  /** The credential has expired: log in again, once, and ask again. */
  | { readonly kind: 'expired' }
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      /** The vendor's own words, if any; they are cut and cleaned before anyone sees them. */
      readonly message?: string | undefined;
      /** Default: as the code says. */
      readonly retryable?: boolean;
      /** Whether it is the credential that is refused, and not only this request: then the source is left alone for a while. */
      readonly refusesCredential?: boolean;
    };

export type ClassifyResponse = (reply: RawResponse) => ResponseKind;

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'UNAUTHORIZED',
  403: 'UNAUTHORIZED',
  408: 'TIMEOUT',
  429: 'RATE_LIMITED',
};

/** Without a body, by what the status says: nothing was wrong, and there is nothing. */
const NO_CONTENT: ReadonlySet<number> = new Set([204, 205]);
/** Error objects within error objects that are looked into. */
const MAX_DEPTH = 3;

/**
 * Statuses at their word: 204 and 205 are empty, other 2xx are data, 401 and 403 are UNAUTHORIZED (only 401 refuses the
 * credential), 429 is RATE_LIMITED, other 4xx and 3xx (no redirect is followed) are REJECTED, the rest is UNAVAILABLE.
 * Vendors call it for whatever their contract does not single out.
 */
export function classifyStatus(reply: RawResponse): ResponseKind {
  if (NO_CONTENT.has(reply.status)) return { kind: 'empty' };
  if (reply.status >= 200 && reply.status < 300) return { kind: 'data' };
  const code = BY_STATUS[reply.status] ?? (reply.status >= 300 && reply.status < 500 ? 'REJECTED' : 'UNAVAILABLE');
  return { kind: 'problem', code, message: messageOf(reply.body), refusesCredential: reply.status === 401 };
}

/** The vendor's own words in an error body: `{message}`, `{error:{message}}`, `{error_description}`, `{error}`. */
export function messageOf(body: unknown): string | undefined {
  let holder = body;
  for (let depth = 0; depth < MAX_DEPTH && typeof holder === 'object' && holder !== null; depth += 1) {
    const { message, error_description: description, error } = holder as Record<string, unknown>;
    for (const candidate of [message, description, error])
      if (typeof candidate === 'string' && candidate) return candidate;
    holder = error;
  }
  return undefined;
}
