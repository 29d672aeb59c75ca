import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import { ReadCache } from '../../datasources/cache/read-cache';
import { createSwitches } from '../../datasources/engine/switches';
import { createCurrentReads } from '../../src/server/current-reads';

/** Whether a list of reads is current is known without a look at each, and yet at once after every change. */

const KEYS = ['a', 'b', 'c'] as const;
const TTL_SECONDS = 60;
/** The records of an entry take nearly half of the cache: the third entry evicts the first, and so does a large derived value. */
const records = [{ note: 'x'.repeat(400_000) }];

type Step =
  | { readonly kind: 'read' | 'reload' | 'invalidate'; readonly key: (typeof KEYS)[number] }
  | { readonly kind: 'derive' }
  | { readonly kind: 'switch'; readonly isOff: boolean }
  | { readonly kind: 'wait'; readonly seconds: number };
const key = fc.constantFrom(...KEYS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('read' as const, 'reload' as const, 'invalidate' as const), key }),
  fc.record({ kind: fc.constant('derive' as const) }),
  fc.record({ kind: fc.constant('switch' as const), isOff: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(0.1, 2, 30) }),
);

function openReads() {
  const cache = new ReadCache(1);
  const switches = createSwitches({ keys: new Map([['sm', 'sm']]) });
  const refs = new Map<string, CacheEntryRef>();
  return {
    reads: createCurrentReads(cache, switches),
    refs,
    /** What a look at each reference finds. */
    look: (list: readonly CacheEntryRef[]) =>
      list.every((ref) => switches.isCurrent(ref) ?? cache.currentUntil(ref) > Date.now()),
    take: async (one: Step): Promise<void> => {
      if (one.kind === 'wait') return void jest.advanceTimersByTime(one.seconds * 1000);
      if (one.kind === 'derive') return void cache.setDerived('derived', {}, 700_000, []);
      if (one.kind === 'invalidate') return void (await cache.invalidatePrefix([one.key]));
      if (one.kind === 'switch') {
        await (one.isOff ? switches.turnOff('sm', null) : switches.turnOn('sm'));
        return void refs.set('sm', switches.refOf('sm'));
      }
      const { result } = await cache.read(one.key, {
        ttlSeconds: TTL_SECONDS,
        staleSeconds: 0,
        forceRefresh: one.kind === 'reload',
        signal: new AbortController().signal,
        derived: false,
        load: async () => ({
          batches: { batch: { records, skipped: [], fetchedAt: new Date() } },
          readAt: Date.now(),
          calls: [],
          caching: 'shared',
          dependsOn: [],
          sharesRecords: false,
        }),
      });
      refs.set(one.key, cache.refFor(one.key, result));
    },
  };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('says of a list what a look at each of its reads finds, after any changes', async () => {
  let [current, past] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
      const { reads, refs, look, take } = openReads();
      const lists: (readonly CacheEntryRef[])[] = [];
      for (const one of steps) {
        await take(one);
        lists.push([...refs.values()], [...refs.values()].slice(-1));
        for (const list of lists) {
          const isCurrent = reads.areCurrent(list);
          expect(isCurrent).toBe(look(list));
          if (isCurrent) current += 1;
          else past += 1;
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(Math.min(current, past)).toBeGreaterThan(100);
});

it('looks at a list again within seconds, so that its reads count as used', async () => {
  const { reads, refs, take } = openReads();
  const looked = jest.spyOn(ReadCache.prototype, 'currentUntil');
  await take({ kind: 'read', key: 'a' });
  const list = [...refs.values()];
  for (let at = 0; at < 10; at += 1) reads.areCurrent(list);
  expect(looked).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(2000);
  reads.areCurrent(list);
  expect(looked).toHaveBeenCalledTimes(2);
  looked.mockRestore();
});
