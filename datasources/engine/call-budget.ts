import { LRUCache } from 'lru-cache';

/** Limits the vendor calls of each client per minute, over all its operations. */
export interface CallBudget {
  /** Consumes one call. @returns null; or, if the budget is used up, the time at which it is renewed */
  take(client: string, now?: number): Date | null;
  readonly perMinute: number;
}

const WINDOW_MS = 60_000;
/** Client names also come from tokens, so their number is unbounded. */
const MOST_CLIENTS = 10_000;

/** The calls of each client in its window of one minute. They outlive a change of the limit. */
export type CallWindows = LRUCache<string, { readonly endsAt: number; calls: number }>;

export function createCallWindows(): CallWindows {
  return new LRUCache({ max: MOST_CLIENTS });
}

/** Fixed windows of one minute, each starting with the client's first call. */
export function createCallBudget(perMinute: number, windows: CallWindows = createCallWindows()): CallBudget {
  return {
    perMinute,
    take(client, now = Date.now()) {
      const existing = windows.get(client);
      const window = existing && now < existing.endsAt ? existing : { endsAt: now + WINDOW_MS, calls: 0 };
      if (window !== existing) windows.set(client, window);
      if (window.calls >= perMinute) return new Date(window.endsAt);
      window.calls += 1;
      return null;
    },
  };
}
