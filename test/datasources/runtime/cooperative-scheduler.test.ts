import { setImmediate as round, setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { runCooperatively, forEachSliced, yieldToEventLoop } from '../../../datasources/runtime/cooperative-scheduler';

/** Blocks the event loop. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** Counts the iterations of the event loop until a promise settles. */
async function roundsOf(something: Promise<unknown>): Promise<number> {
  let done = false;
  let rounds = 0;
  void something.finally(() => (done = true));
  for (; !done; rounds += 1) await round();
  return rounds;
}

describe('the cooperative scheduler', () => {
  it('yields to the event loop between long steps, and costs nothing between short ones', async () => {
    const long = runCooperatively(forEachSliced(Array.from({ length: 2000 }), () => work(0.05)));
    expect(await roundsOf(long)).toBeGreaterThanOrEqual(4);
    const short = runCooperatively(forEachSliced(Array.from({ length: 2000 }), () => undefined));
    expect(await roundsOf(short)).toBeLessThanOrEqual(2);
  });

  it('resumes waiting tasks one at a time, in FIFO order', async () => {
    const done: number[] = [];
    await yieldToEventLoop();
    work(25);
    const all = Array.from({ length: 40 }, async (_, index) => {
      await yieldToEventLoop();
      work(5);
      done.push(index);
    });
    // 200 ms of work: in one iteration it would block everything else.
    expect(await roundsOf(Promise.all(all))).toBeGreaterThanOrEqual(8);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done).toHaveLength(40);
  });

  it('gives each task a full slice, whatever earlier tasks have used', async () => {
    work(50);
    await yieldToEventLoop();
    await later(1);
    const rounds = roundsOf(yieldToEventLoop());
    expect(await rounds).toBeLessThanOrEqual(2);
  });
});
