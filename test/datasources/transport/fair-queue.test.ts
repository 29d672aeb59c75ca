import { describe, expect, it } from '@jest/globals';
import { SourceProblem } from '../../../datasources/spec/problem';
import { createFairQueue } from '../../../datasources/transport/fair-queue';

const signal = new AbortController().signal;

/** Work that ends when it is told to, in the order in which it began. */
function createWork() {
  const began: string[] = [];
  const ends: (() => void)[] = [];
  return {
    began,
    work: (name: string) => () =>
      new Promise<string>((resolve) => {
        began.push(name);
        ends.push(() => resolve(name));
      }),
    /** Ends the longest running, and lets the next begin. */
    endOne: async () => {
      ends.shift()?.();
      for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
    },
  };
}

describe('a fair queue', () => {
  it('does as much at the same time as there are places, and no more', async () => {
    const queue = createFairQueue(2);
    const { began, work, endOne } = createWork();
    const all = ['a', 'b', 'c'].map((name) => queue.run('acme', signal, work(name)));
    expect(began).toEqual(['a', 'b']);
    await endOne();
    expect(began).toEqual(['a', 'b', 'c']);
    await endOne();
    await endOne();
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
  });

  it('serves waiting companies in turn, each in its own order', async () => {
    const queue = createFairQueue(1);
    const { began, work, endOne } = createWork();
    const order = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'];
    for (const name of order) void queue.run(name.slice(0, 1), signal, work(name));
    for (const _ of order) await endOne();
    expect(began).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('serves a second company after one call of the first, however many wait', async () => {
    const queue = createFairQueue(4);
    const { began, work, endOne } = createWork();
    for (let index = 0; index < 5000; index += 1) void queue.run('large', signal, work('large'));
    void queue.run('small', signal, work('small'));
    await endOne();
    await endOne();
    expect(began.indexOf('small')).toBeLessThanOrEqual(5);
    expect(began).toContain('small');
  });

  it('lets go of who waits no more, at once and in any number', async () => {
    const queue = createFairQueue(1);
    const { began, work, endOne } = createWork();
    void queue.run('acme', signal, work('first'));
    const controllers = Array.from({ length: 9000 }, () => new AbortController());
    const left = controllers.map((controller) =>
      queue.run('acme', controller.signal, work('left')).catch((error: unknown) => error),
    );
    void queue.run('acme', signal, work('last'));
    const before = process.threadCpuUsage();
    // Neither from the front nor from the back.
    for (const index of [...controllers.keys()].sort((a, b) => (a % 7) - (b % 7)))
      controllers[index]?.abort(new DOMException('gone', 'AbortError'));
    expect((await Promise.all(left)).every((error) => error instanceof Error)).toBe(true);
    // Processor time: what else the machine does costs nothing of it.
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
    await endOne();
    expect(began).toEqual(['first', 'last']);
  });

  it('gives the place on when work fails, and none to who has gone before', async () => {
    const queue = createFairQueue(1);
    await expect(queue.run('acme', signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(queue.run('acme', AbortSignal.abort(new Error('gone')), async () => 'never')).rejects.toThrow('gone');
    expect(await queue.run('acme', signal, async () => 'done')).toBe('done');
  });

  it('refuses what would wait behind too many of its own company, and nobody else', async () => {
    const queue = createFairQueue(1, 2);
    const { began, work, endOne } = createWork();
    for (const name of ['a1', 'a2', 'a3']) void queue.run('a', signal, work(name));
    const refused: unknown = await queue.run('a', signal, work('a4')).catch((error: unknown) => error);
    expect(SourceProblem.is(refused) && [refused.code, refused.retryable]).toEqual(['RATE_LIMITED', false]);
    void queue.run('b', signal, work('b1'));
    for (let index = 0; index < 4; index += 1) await endOne();
    expect(began).toEqual(['a1', 'a2', 'b1', 'a3']);
  });
});
