import type { ProblemCode } from '../spec/problem';
import type { RawResponse, ResponseKind } from '../spec/transport';

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
