/** Counts each client's requests in windows of a minute. */
export interface RateLimit {
  /** Seconds to wait, or 0 when the request may go on. */
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
