import { promisify } from 'node:util';
import { takeOff } from '../../datasources/transport/flight';
import type { Flight } from '../../datasources/transport/flight';

/** Does work once for all who ask for the same at the same time. */
export type Sharing<T> = (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Requests that have arrived already are read before the work begins: work that finds everything at hand would otherwise
 * be done before the next request is even looked at.
 */
const afterIncoming = promisify(setImmediate);

/** How long a result that lasts is handed out again. */
const LASTING_MS = 250;

/**
 * The work is aborted when the last of those who asked has gone.
 * @param lasts whether doing the work again would give the same for now: then it is not done again for a moment
 */
export function createSharing<T>(lasts: (result: T) => boolean = () => false): Sharing<T> {
  const flights = new Map<string, Flight<T>>();
  const lasting = new Map<string, T>();
  const keep = (key: string, result: T): void => {
    if (!lasts(result)) return;
    lasting.set(key, result);
    setTimeout(() => lasting.delete(key), LASTING_MS).unref();
  };
  return (key, signal, work) => {
    const known = lasting.get(key);
    if (known !== undefined) return Promise.resolve(known);
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
  };
}
