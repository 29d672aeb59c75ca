import { classifyStatus, messageOf } from '../transport/interpret';
import type { RawResponse, ResponseKind } from '../spec/transport';

/** Reads of one object: 404 means that it does not exist. */
const BY_ID: ReadonlySet<string> = new Set(['CH-02', 'CH-06', 'CH-07', 'CH-09', 'CH-11', 'CH-13', 'CH-17']);

/** A 200 may be an error: with `error` and `error_description` at the top level, both non-empty. */
export function interpret(reply: RawResponse): ResponseKind {
  const { body, status, endpoint } = reply;
  if (status === 200 && typeof body === 'object' && body !== null && 'error' in body && 'error_description' in body) {
    if (body.error && body.error_description) {
      const code = body.error === 'missing_api_key' ? 'UNAUTHORIZED' : 'REJECTED';
      return { kind: 'problem', code, message: messageOf(body), refusesCredential: code === 'UNAUTHORIZED' };
    }
  }
  return status === 404 && BY_ID.has(endpoint) ? { kind: 'empty' } : classifyStatus(reply);
}
