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

/** The work is aborted when the last of those who asked has gone. What is done is not kept. */
export function createSharing<T>(): Sharing<T> {
  const flights = new Map<string, Flight<T>>();
  return (key, signal, work) => {
    const flight =
      flights.get(key) ??
      takeOff(
        async (shared) => {
          await afterIncoming();
          return work(shared);
        },
        () => void (flights.get(key) === flight && flights.delete(key)),
      );
    flights.set(key, flight);
    return flight.join(signal);
  };
}
