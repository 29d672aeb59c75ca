import { abortReason } from './timeouts';

/** Work in flight that several callers wait for. */
export interface InFlight<T> {
  /**
   * The result of the work; rejects if the signal is aborted first. When the last caller has left, the work is aborted.
   * @param afterAbortHandlers reject only after other listeners of the same signal have run, so that a partial result that
   * they produce is used
   */
  join(signal: AbortSignal, afterAbortHandlers?: boolean): Promise<T>;
}

/**
 * Starts work that several callers can join.
 * @param onEnd called once, when the work has settled or no caller waits for it any more
 */
export function startSingleflight<T>(work: (signal: AbortSignal) => Promise<T>, onEnd: () => void): InFlight<T> {
  const controller = new AbortController();
  const working = work(controller.signal).finally(onEnd);
  let waiting = 0;
  return {
    join: (signal, afterAbortHandlers = false) =>
      new Promise((resolve, reject) => {
        const abandon = (): void => reject(abortReason(signal));
        const leave = (): void => {
          waiting -= 1;
          if (waiting === 0) {
            onEnd();
            controller.abort(abortReason(signal));
          }
          if (afterAbortHandlers) setImmediate(abandon);
          else abandon();
        };
        const stay = (): void => {
          signal.removeEventListener('abort', leave);
          if (!signal.aborted) waiting -= 1;
        };
        waiting += 1;
        if (signal.aborted) leave();
        else signal.addEventListener('abort', leave, { once: true });
        working.then(stay, stay);
        working.then(resolve, reject);
      }),
  };
}
