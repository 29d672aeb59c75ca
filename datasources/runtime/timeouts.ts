import { setMaxListeners } from 'node:events';

/** The result of the promise; rejects with the signal's reason if it is aborted first. The promise itself continues. */
export function rejectOnAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(abortReason(signal));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/**
 * Runs work under a signal that is aborted with the given one, or after a timeout (`TimeoutError`). The timer is cleared
 * when the work ends: there are many calls, and pending timers would retain their memory until they fire.
 */
export async function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  // Many batches and calls listen to the signal.
  setMaxListeners(0, controller.signal);
  const leave = (): void => controller.abort(signal && abortReason(signal));
  const timer = setTimeout(() => controller.abort(new DOMException('Too late', 'TimeoutError')), milliseconds);
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

/** Work that can be aborted together. With one common signal, adding a listener would take longer with each member. */
export interface AbortGroup {
  /** Runs work under a signal that is aborted with the given one, or with the group. Listeners are removed with the work. */
  run<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Aborts all work in flight, and all later work. */
  abort(reason: Error): void;
}

export function createAbortGroup(): AbortGroup {
  const members = new Set<AbortController>();
  let ended: Error | null = null;
  return {
    async run(signal, work) {
      const controller = new AbortController();
      setMaxListeners(0, controller.signal);
      const leave = (): void => controller.abort(abortReason(signal));
      if (ended) controller.abort(ended);
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      members.add(controller);
      try {
        return await work(controller.signal);
      } finally {
        members.delete(controller);
        signal.removeEventListener('abort', leave);
      }
    },
    abort(reason) {
      ended = reason;
      for (const member of members) member.abort(reason);
    },
  };
}

/** Why a signal was aborted, as an error. */
export function abortReason({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
