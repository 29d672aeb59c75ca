import { interpretStatus } from '../transport/interpret';
import type { Reply, Verdict } from '../transport/interpret';

/** A token may expire between two pages: 401 means "log in again", once. */
export function interpret(reply: Reply): Verdict {
  return reply.status === 401 ? { kind: 'expired' } : interpretStatus(reply);
}
