import { rejectOnAbort, abortReason } from './timeouts';

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
    async join(signal, afterAbortHandlers = false) {
      waiting += 1;
      const leave = (): void => {
        waiting -= 1;
        if (waiting > 0) return;
        onEnd();
        controller.abort(abortReason(signal));
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      try {
        return await rejectOnAbort(working, afterAbortHandlers ? delayedAbortSignal(signal) : signal);
      } finally {
        signal.removeEventListener('abort', leave);
        if (!signal.aborted) waiting -= 1;
      }
    },
  };
}

/** A signal that is aborted after the given one, once the listeners of that signal have run. */
function delayedAbortSignal(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => void setImmediate(() => controller.abort(abortReason(signal)));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return controller.signal;
}
