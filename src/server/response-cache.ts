import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { startSingleflight } from '../../datasources/runtime/singleflight';
import type { InFlight } from '../../datasources/runtime/singleflight';

/** Does work once for all who ask for the same. */
export interface ResponseCache<T> {
  /** What came of the same work before, where it still holds. */
  readonly get: (key: string) => T | undefined;
  /** Does the work, or joins it where it is under way. It is aborted when the last of those who asked has gone. */
  readonly dedupe: (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** Results that may be handed out again. */
export interface CacheableResponse<T> {
  /** Whether doing the work again would give the same. */
  readonly holds: (result: T) => boolean;
  /** In bytes. */
  readonly sizeOf: (result: T) => number;
}

/**
 * Requests that have arrived already are read before the work begins: work that finds everything at hand would otherwise
 * be done before the next request is even looked at.
 */
const afterIncoming = promisify(setImmediate);

const LARGEST_BYTES = 64 * 1024 * 1024;
/** Of so many characters of questions it is remembered that they were asked: what is asked once only is not worth keeping. */
const REMEMBERED = 4 * 1024 * 1024;

/** @param repeatable absent: nothing is handed out again */
export function createResponseCache<T>(repeatable?: CacheableResponse<T>): ResponseCache<T> {
  const flights = new Map<string, InFlight<T>>();
  const lasting = new LRUCache<string, { readonly result: T }>({
    maxSize: LARGEST_BYTES,
    sizeCalculation: ({ result }, key) => (repeatable?.sizeOf(result) ?? 0) + key.length,
  });
  const asked = new LRUCache<string, true>({ maxSize: REMEMBERED, sizeCalculation: (_, key) => key.length });
  const keep = (key: string, result: T): void => {
    if (!repeatable?.holds(result)) return;
    if (!asked.has(key)) return void asked.set(key, true);
    lasting.set(key, { result });
  };
  return {
    get(key) {
      const known = lasting.get(key);
      if (!known || repeatable?.holds(known.result)) return known?.result;
      lasting.delete(key);
      return undefined;
    },
    dedupe(key, signal, work) {
      const flight =
        flights.get(key) ??
        startSingleflight(
          async (shared) => {
            await afterIncoming();
            const result = await work(shared);
            keep(key, result);
            return result;
          },
          () => void (flights.get(key) === flight && flights.delete(key)),
        );
      flights.set(key, flight);
      return flight.join(signal);
    },
  };
}
