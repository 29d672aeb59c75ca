import { rejectOnAbort, abortReason } from './timeouts';

/** Work under way that several wait for. */
export interface InFlight<T> {
  /**
   * What the work gives, unless the signal is aborted first. When the last of those who wait has left, the work is
   * aborted.
   * @param patient lets those who hear the same signal have their turn first: what they make of it still counts
   */
  join(signal: AbortSignal, patient?: boolean): Promise<T>;
}

/**
 * Starts work for many.
 * @param onEnd is called once, when the work is done or nobody waits for it any more
 */
export function startSingleflight<T>(work: (signal: AbortSignal) => Promise<T>, onEnd: () => void): InFlight<T> {
  const controller = new AbortController();
  const working = work(controller.signal).finally(onEnd);
  let waiting = 0;
  return {
    async join(signal, patient = false) {
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
        return await rejectOnAbort(working, patient ? afterwards(signal) : signal);
      } finally {
        signal.removeEventListener('abort', leave);
        if (!signal.aborted) waiting -= 1;
      }
    },
  };
}

/** Aborted after that signal, once whatever hears it has had its turn. */
function afterwards(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => void setImmediate(() => controller.abort(abortReason(signal)));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return controller.signal;
}
