import { classifyStatus, messageOf } from '../transport/interpret';
import type { RawResponse, ResponseKind } from '../spec/transport';

/** Endpoints where 404 means "none found": lists, reads of one object that does not exist, and the deletion of a learner. */
const NONE_FOUND: ReadonlySet<string> = new Set([
  'IQ-01',
  'IQ-03',
  'IQ-05',
  'IQ-06',
  'IQ-07',
  'IQ-08',
  'IQ-09',
  'IQ-10',
  'IQ-11',
  'IQ-14',
  'IQ-15',
  'IQ-16',
  'IQ-17',
  'IQ-18',
  'IQ-19',
  'IQ-20',
  'IQ-21',
  'IQ-22',
  'IQ-24',
  'IQ-26',
  'IQ-27',
  'IQ-30',
  'IQ-31',
  'IQ-33',
  'IQ-34',
]);
/** Statistics exist for awareness campaigns only: a 502 there is permanent, not an outage. */
const AWARENESS_ONLY: ReadonlySet<string> = new Set(['IQ-07', 'IQ-08']);

const PHISH_HUNTER: ReadonlySet<string> = new Set(['IQ-29', 'IQ-30']);

/** Endpoints where 401 may mean that a named course, template or brand belongs to another account, not that the key is invalid. */
const NAMED_OBJECTS: ReadonlySet<string> = new Set(['IQ-10', 'IQ-11', 'IQ-12', 'IQ-13', 'IQ-16', 'IQ-27', 'IQ-33']);

export function interpret(reply: RawResponse): ResponseKind {
  if (reply.status === 404 && NONE_FOUND.has(reply.endpoint)) return { kind: 'empty' };
  if (reply.status === 502 && AWARENESS_ONLY.has(reply.endpoint)) {
    return { kind: 'problem', code: 'NOT_SUPPORTED', message: messageOf(reply.body), retryable: false };
  }
  // The account has no PhishHunter: there is no data, and it is no error.
  if (reply.status === 403 && PHISH_HUNTER.has(reply.endpoint)) {
    return { kind: 'problem', code: 'NOT_SUPPORTED', message: messageOf(reply.body), retryable: false };
  }
  if (reply.status === 401 && NAMED_OBJECTS.has(reply.endpoint)) {
    return { kind: 'problem', code: 'UNAUTHORIZED', message: messageOf(reply.body) };
  }
  return classifyStatus(reply);
}
