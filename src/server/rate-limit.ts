/** Limits the requests of each client, counted in fixed windows of one minute. */
export interface RateLimit {
  /** Counts a request; returns the seconds to wait, or 0 if it is within the limit. */
  take(client: string, now?: number): number;
}

const WINDOW_MS = 60_000;

export function createRateLimit(requestsPerMinute: number): RateLimit {
  let windowEnds = 0;
  const counts = new Map<string, number>();
  return {
    take(client, now = Date.now()) {
      if (now >= windowEnds) {
        counts.clear();
        windowEnds = now + WINDOW_MS;
      }
      const count = (counts.get(client) ?? 0) + 1;
      counts.set(client, count);
      return count > requestsPerMinute ? Math.ceil((windowEnds - now) / 1000) : 0;
    },
  };
}
