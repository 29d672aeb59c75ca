import { promisify } from 'node:util';

/** Does work once for all who ask for the same at the same time. */
export type Sharing<T> = (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

interface Flight<T> {
  readonly result: Promise<T>;
  waiting: number;
  readonly controller: AbortController;
}

/**
 * Requests that have arrived already are read before the work begins: work that finds everything at hand would otherwise
 * be done before the next request is even looked at.
 */
const afterIncoming = promisify(setImmediate);

/** The work is aborted when the last of those who asked has gone. What is done is not kept. */
export function createSharing<T>(): Sharing<T> {
  const flights = new Map<string, Flight<T>>();

  const takeOff = (key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const controller = new AbortController();
    const flight: Flight<T> = {
      controller,
      waiting: 0,
      result: afterIncoming()
        .then(() => work(controller.signal))
        .finally(() => {
          if (flights.get(key) === flight) flights.delete(key);
        }),
    };
    flights.set(key, flight);
    return flight;
  };

  return (key, signal, work) => {
    const flight = flights.get(key) ?? takeOff(key, work);
    flight.waiting += 1;
    signal.addEventListener(
      'abort',
      () => {
        flight.waiting -= 1;
        if (flight.waiting > 0) return;
        if (flights.get(key) === flight) flights.delete(key);
        flight.controller.abort(signal.reason);
      },
      { once: true },
    );
    return flight.result;
  };
}
