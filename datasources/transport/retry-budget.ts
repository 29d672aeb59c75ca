const WINDOW_MS = 10_000;
/** Minimum, so that a connection with few calls can retry at all. */
const ALWAYS_ALLOWED = 3;
const SHARE = 0.1;

/** Prevents retries from doubling the load on a failing vendor. */
export interface RetryBudget {
  /** Counts a call that is not a retry. */
  deposit(): void;
  /** Consumes one retry; false if none is left. */
  withdraw(): boolean;
}

/** In each window of ten seconds, retries are limited to a tenth of the calls, but at least three are allowed. */
export function createRetryBudget(now: () => number = Date.now): RetryBudget {
  let since = now();
  let calls = 0;
  let retries = 0;
  const turn = (): void => {
    if (now() - since < WINDOW_MS) return;
    since = now();
    calls = 0;
    retries = 0;
  };
  return {
    deposit() {
      turn();
      calls += 1;
    },
    withdraw() {
      turn();
      if (retries >= Math.max(ALWAYS_ALLOWED, Math.floor(calls * SHARE))) return false;
      retries += 1;
      return true;
    },
  };
}
