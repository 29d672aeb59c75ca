import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { takeOff } from '../../datasources/transport/flight';
import type { Flight } from '../../datasources/transport/flight';

/** Does work once for all who ask for the same. */
export interface Sharing<T> {
  /** What came of the same work before, where it still holds. */
  readonly again: (key: string) => T | undefined;
  /** Does the work, or joins it where it is under way. It is aborted when the last of those who asked has gone. */
  readonly together: (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** Results that may be handed out again. */
export interface Repeatable<T> {
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
export function createSharing<T>(repeatable?: Repeatable<T>): Sharing<T> {
  const flights = new Map<string, Flight<T>>();
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
    again(key) {
      const known = lasting.get(key);
      if (!known || repeatable?.holds(known.result)) return known?.result;
      lasting.delete(key);
      return undefined;
    },
    together(key, signal, work) {
      const flight =
        flights.get(key) ??
        takeOff(
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
