import { yieldToEventLoop } from '../../../datasources/reads';

/** The number of items resolved between two yields to the event loop. */
const CHUNK = 50;

/** Returns the first chunk synchronously and each further chunk after a yield to the event loop: long lists do not block it. */
export function resolveInChunks<T>(items: readonly T[]): readonly (T | Promise<T>)[] {
  if (items.length <= CHUNK) return items;
  let turn = Promise.resolve();
  return items.map((item, index) => {
    if (index < CHUNK) return item;
    if (index % CHUNK === 0) turn = turn.then(yieldToEventLoop);
    return turn.then(() => item);
  });
}
