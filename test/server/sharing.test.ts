import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createSharing } from '../../src/server/sharing';

const never = new AbortController().signal;

describe('sharing', () => {
  it('does the same work once for all who ask while it is under way, and anew for those who ask later', async () => {
    const share = createSharing<number>();
    let done = 0;
    const work = () => later(10).then(() => (done += 1));
    expect(await Promise.all([share('a', never, work), share('a', never, work), share('b', never, work)])).toEqual([
      1, 1, 2,
    ]);
    expect(await share('a', never, work)).toBe(3);
  });

  it('passes a failure on to all, and keeps it for nobody', async () => {
    const share = createSharing<string>();
    const broken = () => Promise.reject(new Error('broken'));
    const both = await Promise.allSettled([share('a', never, broken), share('a', never, broken)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await share('a', never, () => Promise.resolve('well'))).toBe('well');
  });

  it('goes on while anybody waits, and is aborted when nobody does', async () => {
    const share = createSharing<string>();
    const [one, two] = [new AbortController(), new AbortController()];
    let seen: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      seen = signal;
      return later(1000, 'late', { signal }).catch(() => 'aborted');
    };
    const results = [share('a', one.signal, work), share('a', two.signal, work)];
    await later(5);
    one.abort();
    expect(seen?.aborted).toBe(false);
    two.abort();
    expect(seen?.aborted).toBe(true);
    expect((await Promise.allSettled(results)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await share('a', never, () => Promise.resolve('anew'))).toBe('anew');
  });

  it('hands a result that lasts out again for a moment, and others to nobody', async () => {
    let done = 0;
    const work = () => later(1).then(() => (done += 1));
    const share = createSharing<number>((result) => result === 1);
    expect([await share('a', never, work), await share('a', never, work), await share('b', never, work)]).toEqual([
      1, 1, 2,
    ]);
    expect(await share('b', never, work)).toBe(3);
    await later(300);
    expect(await share('a', never, work)).toBe(4);
  });
});
