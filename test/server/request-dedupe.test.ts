import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createResponseCache } from '../../src/server/response-cache';

const never = new AbortController().signal;

describe('deduplication of identical requests', () => {
  it('does the work once for all requests that are in flight together, and again for later ones', async () => {
    const { dedupe: together } = createResponseCache<number>();
    let done = 0;
    const work = () => later(10).then(() => (done += 1));
    expect(
      await Promise.all([together('a', never, work), together('a', never, work), together('b', never, work)]),
    ).toEqual([1, 1, 2]);
    expect(await together('a', never, work)).toBe(3);
  });

  it('rejects all waiting requests with the same failure, and does not cache it', async () => {
    const { dedupe: together } = createResponseCache<string>();
    const broken = () => Promise.reject(new Error('broken'));
    const both = await Promise.allSettled([together('a', never, broken), together('a', never, broken)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together('a', never, () => Promise.resolve('well'))).toBe('well');
  });

  it('continues while at least one request waits, and is aborted when the last one has left', async () => {
    const { dedupe: together } = createResponseCache<string>();
    const [one, two] = [new AbortController(), new AbortController()];
    let seen: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      seen = signal;
      return later(1000, 'late', { signal }).catch(() => 'aborted');
    };
    const results = [together('a', one.signal, work), together('a', two.signal, work)];
    await later(5);
    one.abort();
    expect(seen?.aborted).toBe(false);
    two.abort();
    expect(seen?.aborted).toBe(true);
    expect((await Promise.allSettled(results)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together('a', never, () => Promise.resolve('again'))).toBe('again');
  });

  it('serves a repeated request from the cache while the response is valid, and caches no other response', async () => {
    let done = 0;
    let holding = true;
    const work = () => later(1).then(() => ({ number: (done += 1) }));
    const { get: again, dedupe: together } = createResponseCache<{ readonly number: number }>({
      isStillValid: ({ number }) => holding && number < 3,
      sizeOf: () => 8,
    });
    const ask = async (key: string) => (again(key) ?? (await together(key, never, work))).number;
    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual([1, 2, 2]);
    holding = false;
    expect([await ask('a'), await ask('a')]).toEqual([3, 4]);
    holding = true;
    expect([await ask('a'), await ask('a')]).toEqual([5, 6]);
  });
});
