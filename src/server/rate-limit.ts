import { LRUCache } from 'lru-cache';

/** Counts events in fixed windows of one minute; each key's window begins with its first event. */
export interface RateLimit {
  /** Counts one event; returns the seconds to wait, or 0 if the key is within the limit. */
  take(key: string, now?: number): number;
}

const WINDOW_MS = 60_000;
/** Outsiders choose keys (addresses, the subjects of tokens): beyond so many, the one that was used longest ago is dropped. */
const MAX_KEYS = 10_000;

export function createRateLimit(perMinute: number): RateLimit {
  const windows = new LRUCache<string, { readonly endsAt: number; count: number }>({ max: MAX_KEYS });
  return {
    take(key, now = Date.now()) {
      const known = windows.get(key);
      const window = known && now < known.endsAt ? known : { endsAt: now + WINDOW_MS, count: 0 };
      if (window !== known) windows.set(key, window);
      window.count += 1;
      return window.count > perMinute ? Math.ceil((window.endsAt - now) / 1000) : 0;
    },
  };
}
