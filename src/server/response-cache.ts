import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { startSingleflight } from '../../datasources/runtime/singleflight';
import type { InFlight } from '../../datasources/runtime/singleflight';

/** Caches results, and coalesces identical work in flight (singleflight). */
export interface ResponseCache<T> {
  /** The cached result, if it is still valid. */
  readonly get: (key: string) => T | undefined;
  /** Runs `work`, or joins identical work in flight. It is aborted when the last caller's signal aborts. */
  readonly dedupe: (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** How results are cached. */
export interface CacheableResponse<T> {
  /** Whether the result is still what executing the work would give. */
  readonly isStillValid: (result: T) => boolean;
  /** The size in bytes. */
  readonly sizeOf: (result: T) => number;
}

/**
 * Defers work to the next macrotask, so that identical requests already in the socket buffer can join it: work that needs
 * only cached data would otherwise finish before the next request is read.
 */
const nextMacrotask = promisify(setImmediate);

const MAX_BYTES = 64 * 1024 * 1024;
/** Bounds the keys in the admission filter: a response is cached only from its second request on. */
const MAX_SEEN_CHARS = 4 * 1024 * 1024;

/** @param cacheable absent: no result is cached, only work in flight is coalesced */
export function createResponseCache<T>(cacheable?: CacheableResponse<T>): ResponseCache<T> {
  const flights = new Map<string, InFlight<T>>();
  const entries = new LRUCache<string, { readonly result: T }>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ result }, key) => (cacheable?.sizeOf(result) ?? 0) + key.length,
  });
  const seenOnce = new LRUCache<string, true>({ maxSize: MAX_SEEN_CHARS, sizeCalculation: (_, key) => key.length });
  const store = (key: string, result: T): void => {
    if (!cacheable?.isStillValid(result)) return;
    if (!seenOnce.has(key)) return void seenOnce.set(key, true);
    entries.set(key, { result });
  };
  return {
    get(key) {
      const cached = entries.get(key);
      if (!cached || cacheable?.isStillValid(cached.result)) return cached?.result;
      entries.delete(key);
      return undefined;
    },
    dedupe(key, signal, work) {
      const flight =
        flights.get(key) ??
        startSingleflight(
          async (shared) => {
            await nextMacrotask();
            const result = await work(shared);
            store(key, result);
            return result;
          },
          () => void (flights.get(key) === flight && flights.delete(key)),
        );
      flights.set(key, flight);
      return flight.join(signal);
    },
  };
}
