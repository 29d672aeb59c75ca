import { classifyStatus } from '../transport/interpret';
import type { RawResponse, ResponseKind } from '../spec/transport';

/** A token may expire between two pages: 401 means "log in again", once. */
export function interpret(reply: RawResponse): ResponseKind {
  return reply.status === 401 ? { kind: 'expired' } : classifyStatus(reply);
}
