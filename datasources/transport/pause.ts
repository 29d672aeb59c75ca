import { setTimeout as sleep } from 'node:timers/promises';
import type { CallContext } from '../spec/call-context';
import type { PauseSharing } from '../runtime/pause-sharing';
import { SourceProblem } from '../spec/problem';

/** A longer pause is not waited for: the call fails at once and says when to ask again. */
export const LONGEST_WAIT_MS = 5_000;
const FIRST_REFUSAL_MS = 5_000;
const LONGEST_REFUSAL_MS = 5 * 60 * 1000;
/** No vendor is left alone for longer because of what another process said. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;
/** Where a call was accepted this recently, a refusal is about one endpoint, until a second endpoint refuses too. */
const RECENTLY_MS = 60_000;

/** How far calls have come in the history of refusals: a refusal of a call that began earlier is no further one. */
type Begun = number;

/** Times in which a connection must not be called, whichever operation asks. */
export interface Pauses {
  /** Waits for the end of a short pause. @throws SourceProblem RATE_LIMITED or UNAUTHORIZED, with `retryAt` */
  pass(endpoint: string, scope: Pick<CallContext, 'signal' | 'deadline'>): Promise<void>;
  begin(): Begun;
  succeeded(endpoint: string): void;
  /** @returns the error, with `retryAt` where it begins a pause or belongs to one */
  failed(endpoint: string, error: unknown, begun: Begun): Promise<unknown>;
  /** Ends all pauses, here and in the other processes. */
  end(): Promise<void>;
}

interface Refusal {
  readonly until: number;
  /** How often in a row: each time the pause doubles. */
  readonly count: number;
}

/**
 * Two kinds of pause. `Retry-After` is kept until its time. A refused credential is tried again after 5 seconds, then 10,
 * up to 5 minutes, until a call is accepted. Some vendors refuse single endpoints as they refuse credentials: where other
 * calls were accepted just now, only the endpoint is paused.
 */
export function createPauses(sharing?: PauseSharing): Pauses {
  let rateUntil = 0;
  const refusals = new Map<string | null, Refusal>();
  const refusedSinceAccepted = new Set<string>();
  let acceptedAt = 0;
  let begun: Begun = 0;

  const clear = (): void => {
    rateUntil = 0;
    refusals.clear();
    refusedSinceAccepted.clear();
  };
  const refuse = (endpoint: string | null, milliseconds: number, count: number): void => {
    refusals.set(endpoint, { until: Date.now() + Math.min(milliseconds, LONGEST_PAUSE_MS), count });
    begun += 1;
  };
  sharing?.listen((notice) => {
    if (notice.kind === 'rate')
      rateUntil = Math.max(rateUntil, Date.now() + Math.min(notice.milliseconds, LONGEST_PAUSE_MS));
    else if (notice.kind === 'refusal') refuse(notice.endpoint, notice.milliseconds, notice.count);
    else clear();
  });

  const refusedUntil = (endpoint: string): number =>
    Math.max(refusals.get(null)?.until ?? 0, refusals.get(endpoint)?.until ?? 0);
  const checkRefusal = (endpoint: string): void => {
    const until = refusedUntil(endpoint);
    if (until > Date.now()) throw refused(endpoint, new Date(until));
  };
  const noteRefusal = async (endpoint: string): Promise<void> => {
    refusedSinceAccepted.add(endpoint);
    const isWhole = Date.now() - acceptedAt > RECENTLY_MS || refusedSinceAccepted.size > 1;
    const place = isWhole ? null : endpoint;
    const count = (refusals.get(place)?.count ?? 0) + 1;
    const milliseconds = Math.min(LONGEST_REFUSAL_MS, FIRST_REFUSAL_MS * 2 ** (count - 1));
    refuse(place, milliseconds, count);
    await sharing?.tell({ kind: 'refusal', endpoint: place, milliseconds, count });
  };

  return {
    async pass(endpoint, { signal, deadline }) {
      checkRefusal(endpoint);
      for (let now = Date.now(); now < rateUntil; now = Date.now()) {
        if (rateUntil - now > LONGEST_WAIT_MS || rateUntil >= deadline) throw limited(endpoint, new Date(rateUntil));
        await sleep(rateUntil - now, undefined, { signal });
        checkRefusal(endpoint);
      }
    },
    begin: () => begun,
    succeeded(endpoint) {
      acceptedAt = Date.now();
      refusedSinceAccepted.clear();
      refusals.delete(null);
      refusals.delete(endpoint);
    },
    async failed(endpoint, error, since) {
      if (!SourceProblem.is(error)) return error;
      if (error.refusesCredential) {
        if (since === begun) await noteRefusal(endpoint);
        const until = refusedUntil(endpoint);
        return until > Date.now() ? error.until(new Date(until)) : error;
      }
      // A refusal of this request alone says nothing of others, whatever it says of itself.
      const until = error.retryable ? (error.retryAt?.getTime() ?? 0) : 0;
      if (until > Math.max(rateUntil, Date.now())) {
        rateUntil = until;
        await sharing?.tell({ kind: 'rate', milliseconds: rateUntil - Date.now() });
      }
      return error;
    },
    async end() {
      clear();
      await sharing?.tell({ kind: 'over' });
    },
  };
}

function refused(endpoint: string, retryAt: Date): SourceProblem {
  const message = `The source refused the credential and is not asked again before ${retryAt.toISOString()}`;
  return new SourceProblem({ code: 'UNAUTHORIZED', endpoint, message, retryAt });
}

function limited(endpoint: string, retryAt: Date): SourceProblem {
  const message = `The source asked for no further calls before ${retryAt.toISOString()}`;
  return new SourceProblem({ code: 'RATE_LIMITED', endpoint, message, retryAt });
}
