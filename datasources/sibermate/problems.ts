import { classifyStatus, messageOf } from '../transport/interpret';
import type { RawResponse, ResponseKind } from '../spec/transport';

/** Endpoints of modules that a tenant may not have bought: 403 and 404 there mean "not available". */
const MODULES: ReadonlySet<string> = new Set([
  'SM-06',
  'SM-12',
  'SM-17',
  'SM-18',
  'SM-58',
  'SM-59',
  'SM-60',
  'SM-61',
  'SM-62',
]);
/** Reads of one object: 404 means that it does not exist. */
const BY_ID: ReadonlySet<string> = new Set([
  'SM-10',
  'SM-12',
  'SM-13',
  'SM-14',
  'SM-16',
  'SM-17',
  'SM-18',
  'SM-27',
  'SM-35',
  'SM-46',
  'SM-57',
  'SM-59',
]);

export function interpret(reply: RawResponse): ResponseKind {
  if (reply.status === 404 && BY_ID.has(reply.endpoint)) return { kind: 'empty' };
  if ((reply.status === 403 || reply.status === 404) && MODULES.has(reply.endpoint)) {
    return { kind: 'problem', code: 'NOT_SUPPORTED', message: messageOf(reply.body) };
  }
  return classifyStatus(reply);
}
