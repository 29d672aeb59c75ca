/**
 * When what a call touches is dropped from the caches once more, in multiples of its connection's `timeoutMs`: a vendor that was
 * not waited for any longer may still be at work.
 */
const AFTER_TIMEOUTS = [3, 12];

/** Drops cached reads again, some time after a write of which nobody knows the outcome. */
export interface LateInvalidation {
  /** @param invalidate never rejects */
  schedule(timeoutMs: number, invalidate: () => Promise<unknown>): void;
  /** Drops nothing any more. */
  close(): void;
}

export function createLateInvalidation(): LateInvalidation {
  const timers = new Set<NodeJS.Timeout>();
  let isClosed = false;
  return {
    schedule(timeoutMs, invalidate) {
      if (isClosed) return;
      for (const times of AFTER_TIMEOUTS) {
        const timer = setTimeout(() => {
          timers.delete(timer);
          void invalidate();
        }, times * timeoutMs);
        // A process that ends does not wait for it.
        timers.add(timer.unref());
      }
    },
    close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
