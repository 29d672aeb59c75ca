import { LRUCache } from 'lru-cache';

/** Counts events in fixed windows of one minute; each key's window begins with its first event. */
export interface RateLimit {
  /** Counts one event, against the key's own limit if it has one; returns the seconds to wait, or 0 if the key is within the limit. */
  take(key: string, now?: number, limit?: number): number;
}

const WINDOW_MS = 60_000;
/** Callers choose keys (addresses, subjects of tokens): beyond this number, the least recently used key is evicted. */
const MAX_KEYS = 10_000;

/** @param perMinute the limit of keys that have none of their own */
export function createRateLimit(perMinute = Infinity): RateLimit {
  const windows = new LRUCache<string, { readonly endsAt: number; count: number }>({ max: MAX_KEYS });
  return {
    take(key, now = Date.now(), limit = perMinute) {
      const known = windows.get(key);
      const window = known && now < known.endsAt ? known : { endsAt: now + WINDOW_MS, count: 0 };
      if (window !== known) windows.set(key, window);
      window.count += 1;
      return window.count > limit ? Math.ceil((window.endsAt - now) / 1000) : 0;
    },
  };
}
