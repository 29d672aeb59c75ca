import { yieldToEventLoop } from '../../../datasources/runtime/cooperative-scheduler';

/** Of so many items, one turn. */
const CHUNK = 50;

/** The first items at once, the others when their turn comes: what is made of hundreds of them is then made in turns. */
export function resolveInChunks<T>(items: readonly T[]): (T | Promise<T>)[] {
  let turn = Promise.resolve();
  return items.map((item, index) => {
    if (index < CHUNK) return item;
    if (index % CHUNK === 0) turn = turn.then(yieldToEventLoop);
    return turn.then(() => item);
  });
}
