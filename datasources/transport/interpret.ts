import type { ProblemCode } from '../spec/problem';
import type { RawResponse, ResponseKind } from '../spec/transport';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'UNAUTHORIZED',
  403: 'UNAUTHORIZED',
  408: 'TIMEOUT',
  429: 'RATE_LIMITED',
};

/** Statuses that mean success without a body. */
const NO_CONTENT: ReadonlySet<number> = new Set([204, 205]);
/** Nesting depth of error objects that is searched. */
const MAX_DEPTH = 3;

/**
 * Classifies a response by its HTTP status: 204 and 205 are empty, other 2xx are data, 401 and 403 are UNAUTHORIZED (only 401 rejects the
 * credential), 429 is RATE_LIMITED, other 4xx and 3xx (no redirect is followed) are REJECTED, the rest is UNAVAILABLE.
 * Vendors use it for every response that their contract does not treat specially.
 */
export function classifyStatus(reply: RawResponse): ResponseKind {
  if (NO_CONTENT.has(reply.status)) return { kind: 'empty' };
  if (reply.status >= 200 && reply.status < 300) return { kind: 'data' };
  const code = BY_STATUS[reply.status] ?? (reply.status >= 300 && reply.status < 500 ? 'REJECTED' : 'UNAVAILABLE');
  return { kind: 'problem', code, message: messageOf(reply.body), refusesCredential: reply.status === 401 };
}

/** The vendor's own message in an error body: `{message}`, `{error:{message}}`, `{error_description}`, `{error}`. */
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
