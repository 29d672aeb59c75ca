import { setMaxListeners } from 'node:events';

/** What the promise gives, unless the signal is aborted first: then its reason is thrown. The promise itself goes on. */
export function rejectOnAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(abortReason(signal));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/**
 * Does work under a signal that is aborted with the given one, or after so many milliseconds (`TimeoutError`). Nothing of
 * it outlives the work: calls are many, and a timer of each would keep what it holds until it fires.
 */
export async function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  // Batches and calls listen side by side.
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

/** Work that can be aborted together. A signal that all of it listened to would take longer with each that joins. */
export interface AbortGroup {
  /** Does work under a signal that is aborted with the given one, or with the group. Nothing of it outlives the work. */
  run<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Aborts all that is under way, and all that comes afterwards. */
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
