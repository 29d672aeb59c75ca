import { setTimeout as sleep } from 'node:timers/promises';
import type { CallContext } from '../spec/call-context';
import type { PauseSharing } from '../runtime/pause-sharing';
import { SourceProblem } from '../spec/problem';

/** A longer pause is not awaited: the call fails at once, with the time of the next retry. */
export const LONGEST_WAIT_MS = 5_000;
const FIRST_REFUSAL_MS = 5_000;
const LONGEST_REFUSAL_MS = 5 * 60 * 1000;
/** Upper limit of a pause that another process announces. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;
/** If a call was accepted this recently, a rejection concerns one endpoint, until a second endpoint rejects too. */
const RECENTLY_MS = 60_000;

/** Version of the rejection history: a rejection of a call that started at an earlier version is not counted again. */
type Begun = number;

/** Times in which a connection must not be called by any operation. */
export interface Pauses {
  /** Waits for the end of a short pause. @throws SourceProblem RATE_LIMITED or UNAUTHORIZED, with `retryAt` */
  pass(endpoint: string, scope: Pick<CallContext, 'signal' | 'deadline' | 'longestWaitMs'>): Promise<void>;
  begin(): Begun;
  succeeded(endpoint: string): void;
  /** @returns the error, with `retryAt` if it starts a pause or belongs to one */
  failed(endpoint: string, error: unknown, begun: Begun): Promise<unknown>;
  /** Ends all pauses, here and in the other processes. */
  end(): Promise<void>;
  /** Other processes are not heard any more. */
  close(): void;
}

interface Refusal {
  readonly until: number;
  /** Number of consecutive rejections: each doubles the pause. */
  readonly count: number;
}

/**
 * Two kinds of pause. `Retry-After` is honoured. A rejected credential is retried after 5 seconds, then 10, up to 5 minutes,
 * until a call is accepted. Some vendors reject single endpoints in the same way as credentials: if other calls were accepted
 * recently, only the endpoint is paused.
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
  const stopListening = sharing?.listen((notice) => {
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
  const recordRefusal = async (endpoint: string): Promise<void> => {
    refusedSinceAccepted.add(endpoint);
    const isWhole = Date.now() - acceptedAt > RECENTLY_MS || refusedSinceAccepted.size > 1;
    const place = isWhole ? null : endpoint;
    const count = (refusals.get(place)?.count ?? 0) + 1;
    const milliseconds = Math.min(LONGEST_REFUSAL_MS, FIRST_REFUSAL_MS * 2 ** (count - 1));
    refuse(place, milliseconds, count);
    await sharing?.tell({ kind: 'refusal', endpoint: place, milliseconds, count });
  };

  return {
    async pass(endpoint, { signal, deadline, longestWaitMs = LONGEST_WAIT_MS }) {
      checkRefusal(endpoint);
      for (let now = Date.now(); now < rateUntil; now = Date.now()) {
        if (rateUntil - now > longestWaitMs || rateUntil >= deadline) throw limited(endpoint, new Date(rateUntil));
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
        if (since === begun) await recordRefusal(endpoint);
        const until = refusedUntil(endpoint);
        return until > Date.now() ? error.until(new Date(until)) : error;
      }
      // A rejection of this request alone does not concern other requests, even with a `Retry-After`.
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
    close: () => stopListening?.(),
  };
}

function refused(endpoint: string, retryAt: Date): SourceProblem {
  const message = `The source rejected the credential and is not called again before ${retryAt.toISOString()}`;
  return new SourceProblem({ code: 'UNAUTHORIZED', endpoint, message, retryAt });
}

function limited(endpoint: string, retryAt: Date): SourceProblem {
  const message = `The source requested no further calls before ${retryAt.toISOString()}`;
  return new SourceProblem({ code: 'RATE_LIMITED', endpoint, message, retryAt });
}
