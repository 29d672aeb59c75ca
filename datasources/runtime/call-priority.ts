import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * How soon a call that waits for a connection is made: for what a client sees first, for what it asked for with `@defer`, or
 * for no client.
 */
export type CallPriority = 'visible' | 'deferred' | 'background';

const storage = new AsyncLocalStorage<CallPriority>();

/** Runs work whose vendor calls have this priority, unless they join calls in flight. */
export function withPriority<T>(priority: CallPriority, work: () => T): T {
  return storage.run(priority, work);
}

/** The priority of calls that begin now. */
export function currentPriority(): CallPriority {
  return storage.getStore() ?? 'visible';
}
