const WINDOW_MS = 10_000;
/** So that a quiet connection can retry at all. */
const ALWAYS_ALLOWED = 3;
const SHARE = 0.1;

/** Keeps retries from doubling the load on a vendor that is in trouble. */
export interface RetryBudget {
  /** Counts a call that is no retry. */
  deposit(): void;
  /** Takes one retry; false when there is none left. */
  withdraw(): boolean;
}

/** In each window of ten seconds, retries are at most a tenth of the calls, or three where that is more. */
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
