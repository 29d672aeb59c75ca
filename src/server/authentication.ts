import type { Authenticate } from '../access/authenticate';
import { KeysUnavailable } from '../access/key-set';
import type { Viewer } from '../access/viewer';
import { addressGroup } from './client-address';
import { errorAnswer } from './http-response';
import type { HttpRequest } from './http-message';
import type { HttpResponse } from './http-response';
import { createRateLimit } from './rate-limit';
import type { Warn } from './warnings';

export type Authentication = { readonly viewer: Viewer } | { readonly refusal: HttpResponse };

const FAILURES_PER_MINUTE = 30;

/**
 * Finds who sends a request from an address, or answers it. Failed authentications are counted by address; beyond 30 a minute
 * they are answered with 429. Valid credentials are accepted from every address; a request without any tries none, and is
 * always a 401.
 */
export function createAuthentication(
  warn: Warn,
): (
  request: Pick<HttpRequest, 'headers'>,
  authenticate: Authenticate,
  address: string | undefined,
) => Promise<Authentication> {
  const failures = createRateLimit(FAILURES_PER_MINUTE);
  // One line a minute for each address, however many requests fail.
  const reported = createRateLimit(1);

  const refuse = (from: string | undefined): HttpResponse => {
    const address = addressGroup(from);
    const wait = failures.take(address);
    if (wait === 0) return UNAUTHENTICATED;
    if (reported.take(address) === 0) warn({ event: 'authentication failures', details: { address } });
    return errorAnswer(429, 'RATE_LIMITED', `too many failed authentications; try again in ${wait} s`, {
      headers: { 'retry-after': String(wait) },
    });
  };

  return async ({ headers: { authorization, 'x-api-key': apiKey } }, authenticate, address) => {
    try {
      const viewer = await authenticate({
        ...(authorization === undefined ? {} : { authorization }),
        ...(typeof apiKey === 'string' ? { 'x-api-key': apiKey } : {}),
      });
      if (viewer) return { viewer };
      return { refusal: authorization || apiKey ? refuse(address) : UNAUTHENTICATED };
    } catch (error) {
      if (!(error instanceof KeysUnavailable)) throw error;
      return { refusal: unavailable(error) };
    }
  };
}

const UNAUTHENTICATED = errorAnswer(
  401,
  'UNAUTHENTICATED',
  'send a valid API key or token: "Authorization: Bearer KEY"',
  { headers: { 'www-authenticate': 'Bearer' } },
);

function unavailable({ retryAt }: KeysUnavailable): HttpResponse {
  const wait = Math.max(1, Math.ceil((retryAt - Date.now()) / 1000));
  const message = `the token cannot be checked at the moment, for the key server cannot be reached; try again in ${wait} s`;
  return errorAnswer(503, 'AUTHENTICATION_UNAVAILABLE', message, { headers: { 'retry-after': String(wait) } });
}
