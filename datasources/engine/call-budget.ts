import { LRUCache } from 'lru-cache';

/** How many vendor calls each client may make in a minute, all its operations together. */
export interface CallBudget {
  /** Takes one call. @returns null; or, where the client has made all that it may, when it may make more */
  take(client: string, now?: number): Date | null;
  readonly perMinute: number;
}

const WINDOW_MS = 60_000;
/** Names of clients come in tokens, too: there may be any number. */
const MOST_CLIENTS = 10_000;

/** In windows of a minute, each of which begins with the client's first call. */
export function createCallBudget(perMinute: number): CallBudget {
  const windows = new LRUCache<string, { readonly endsAt: number; calls: number }>({ max: MOST_CLIENTS });
  return {
    perMinute,
    take(client, now = Date.now()) {
      const known = windows.get(client);
      const window = known && now < known.endsAt ? known : { endsAt: now + WINDOW_MS, calls: 0 };
      if (window !== known) windows.set(client, window);
      if (window.calls >= perMinute) return new Date(window.endsAt);
      window.calls += 1;
      return null;
    },
  };
}
