import { SourceProblem } from '../spec/problem';
import { classifyStatus, messageOf } from '../transport/interpret';
import type { RawResponse, ResponseKind } from '../spec/transport';

/** The first of the named fields with a text that satisfies `fits`; in the body itself, else in its `error`. */
function textIn(body: unknown, names: readonly string[], fits: (text: string) => boolean): string | undefined {
  for (const holder of [body, errorIn(body)]) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const name of names) {
      const value: unknown = Reflect.get(holder, name);
      if (typeof value === 'string' && fits(value)) return value;
    }
  }
  return undefined;
}

function errorIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
}

/** The error code, in any of the possible fields: the error body is undocumented. */
function codeOf(body: unknown): string | undefined {
  return textIn(body, ['code', 'error_code', 'errorCode', 'error'], (text) => text.startsWith('EXT_'));
}

/** The vendor's own message, from any of the possible fields. */
function wordsOf(body: unknown): string | undefined {
  return textIn(body, ['message', 'error_message', 'error_description'], (text) => text !== '') ?? messageOf(body);
}

/** Endpoints that a customer's contract may lack: 403 and 404 there mean "not available". */
const BEYOND_THE_SEED = /^CG-X/;

/** The code means both "no such page" and "bad parameter": only the client knows which page it requested. */
const REFUSED = 'EXT_1000';

/** Whether the error is the rejection of a page: past the last, or with a bad parameter. */
export function isRefusedPage(error: unknown): boolean {
  return SourceProblem.is(error) && error.vendorCode === REFUSED;
}

/** An expired token gives 500 with EXT_1001; a page past the last gives 400 with EXT_1000. */
export function interpret(reply: RawResponse): ResponseKind {
  const code = codeOf(reply.body);
  if (code === 'EXT_1001' || reply.status === 401) return { kind: 'expired' };
  if (code === REFUSED && reply.status === 400)
    return {
      kind: 'problem',
      code: 'REJECTED',
      vendorCode: REFUSED,
      message: `${REFUSED} ${wordsOf(reply.body) ?? ''}`,
    };
  if ((reply.status === 403 || reply.status === 404) && BEYOND_THE_SEED.test(reply.endpoint)) {
    return { kind: 'problem', code: 'NOT_SUPPORTED', message: wordsOf(reply.body) };
  }
  if (code === 'EXT_1003')
    return { kind: 'problem', code: 'BAD_RESPONSE', message: wordsOf(reply.body), retryable: true };
  const verdict = classifyStatus(reply);
  return verdict.kind === 'problem' ? { ...verdict, message: wordsOf(reply.body) } : verdict;
}
