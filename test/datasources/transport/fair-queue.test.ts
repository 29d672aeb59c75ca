import { describe, expect, it } from '@jest/globals';
import { SourceProblem } from '../../../datasources/spec/problem';
import { createFairQueue } from '../../../datasources/transport/fair-queue';

const signal = new AbortController().signal;

/** Tasks that end on command, in the order in which they started. */
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
    /** Ends the oldest running task, so that the next starts. */
    endOne: async () => {
      ends.shift()?.();
      for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
    },
  };
}

describe('a fair queue', () => {
  it('runs as many tasks at once as it has slots, and no more', async () => {
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

  it('serves waiting companies in turn, each in FIFO order', async () => {
    const queue = createFairQueue(1);
    const { began, work, endOne } = createWork();
    const order = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'];
    for (const name of order) void queue.run(name.slice(0, 1), signal, work(name));
    for (const _ of order) await endOne();
    expect(began).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('serves what is visible first, then what is deferred, then the background, each in turn by company', async () => {
    const queue = createFairQueue(1);
    const { began, work, endOne } = createWork();
    const waiting = [
      ['b1', 'background'],
      ['d1', 'deferred'],
      ['v1', 'visible'],
      ['d2', 'deferred'],
      ['other v2', 'visible'],
      ['v3', 'visible'],
    ] as const;
    void queue.run('acme', signal, work('first'), 'background');
    for (const [name, priority] of waiting)
      void queue.run(name.startsWith('other') ? 'other' : 'acme', signal, work(name), priority);
    for (const _ of waiting) await endOne();
    expect(began).toEqual(['first', 'v1', 'other v2', 'v3', 'd1', 'd2', 'b1']);
  });

  it('starves no priority: at least every ninth call is one that others were preferred to', async () => {
    const queue = createFairQueue(1);
    const { began, work, endOne } = createWork();
    for (let index = 0; index < 100; index += 1) {
      void queue.run('acme', signal, work('visible'), 'visible');
      void queue.run('acme', signal, work('deferred'), 'deferred');
      void queue.run('acme', signal, work('background'), 'background');
    }
    for (let index = 0; index < 90; index += 1) await endOne();
    for (const priority of ['deferred', 'background'] as const) {
      expect(began.filter((name) => name === priority).length).toBeGreaterThanOrEqual(9);
      expect(began.filter((name) => name === priority).length).toBeLessThanOrEqual(12);
    }
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

  it('removes waiting tasks that are aborted, at once and in any number', async () => {
    const queue = createFairQueue(1);
    const { began, work, endOne } = createWork();
    void queue.run('acme', signal, work('first'));
    const controllers = Array.from({ length: 9000 }, () => new AbortController());
    const left = controllers.map((controller) =>
      queue.run('acme', controller.signal, work('left')).catch((error: unknown) => error),
    );
    void queue.run('acme', signal, work('last'));
    const before = process.threadCpuUsage();
    // Neither at the head nor at the tail.
    for (const index of [...controllers.keys()].sort((a, b) => (a % 7) - (b % 7)))
      controllers[index]?.abort(new DOMException('gone', 'AbortError'));
    expect((await Promise.all(left)).every((error) => error instanceof Error)).toBe(true);
    // Processor time: what else the machine does costs nothing of it.
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
    await endOne();
    expect(began).toEqual(['first', 'last']);
  });

  it('frees the slot when a task fails, and gives none to an aborted task', async () => {
    const queue = createFairQueue(1);
    await expect(queue.run('acme', signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(queue.run('acme', AbortSignal.abort(new Error('gone')), async () => 'never')).rejects.toThrow('gone');
    expect(await queue.run('acme', signal, async () => 'done')).toBe('done');
  });

  it('refuses a task behind too many of its own company, and no other', async () => {
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
