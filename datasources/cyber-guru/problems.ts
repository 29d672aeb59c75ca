import { interpretStatus, messageOf } from '../transport/interpret';
import type { Reply, Verdict } from '../transport/interpret';

/** The error code, in whichever of the fields it stands: the error body is not documented. */
function codeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { code, error_code: errorCode, errorCode: camelCode, error } = body as Record<string, unknown>;
  const found = [code, errorCode, camelCode, error].find(
    (value) => typeof value === 'string' && value.startsWith('EXT_'),
  );
  return typeof found === 'string' ? found : codeOf(error);
}

/** Tokens that expired come as 500 with EXT_1001; reading past the last page as 400 with EXT_1000. */
export function interpret(reply: Reply): Verdict {
  const code = codeOf(reply.body);
  if (code === 'EXT_1001' || reply.status === 401) return { kind: 'expired' };
  if (code === 'EXT_1000' && reply.status === 400 && /\bpage\b/i.test(messageOf(reply.body) ?? ''))
    return { kind: 'empty' };
  if (code === 'EXT_1003')
    return { kind: 'problem', code: 'BAD_RESPONSE', message: messageOf(reply.body), retryable: true };
  return interpretStatus(reply);
}
