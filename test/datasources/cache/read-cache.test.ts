import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Batch, Batches } from '../../../datasources/spec/capabilities';
import type { CachePolicy } from '../../../datasources/cache/cache-entry';
import { ReadCache } from '../../../datasources/cache/read-cache';
import { storeRaw } from '../../../datasources/runtime/raw-payload';
import type { SharedStore } from '../../../datasources/cache/shared-store';
import { sharesRecords } from '../../../datasources/cache/batches';
import { estimateBytes, estimateReferenceBytes } from '../../../datasources/cache/size-estimate';

const fetchedAt = new Date();
const batchOf = (count: number, name = 'a') => ({
  records: Array.from({ length: count }, (_, at) => ({ externalId: `${name}${at}`, note: `${at}`.padEnd(100, 'x') })),
  skipped: [],
  fetchedAt,
});

describe('the size estimate of a read', () => {
  const sizeOf = (records: readonly unknown[]) => estimateBytes({ batch: { ...batchOf(0), records } });

  it('grows with its records, in all its batches', () => {
    const [few, many] = [sizeOf(batchOf(100).records), sizeOf(batchOf(1000).records)];
    expect(many / few).toBeGreaterThan(9);
    expect(many / few).toBeLessThan(11);
    expect(many).toBeGreaterThan(1000 * 100);
    expect(estimateBytes({ accounts: batchOf(1000), groups: batchOf(1000) }) / many).toBeCloseTo(2, 1);
  });

  it('counts shared objects once', () => {
    const shared = storeRaw({ text: 'x'.repeat(1000) });
    const records = Array.from({ length: 20 }, () => ({ one: 'the very same text of all of them', shared }));
    const distinct = records.map((record, at) => ({ ...record, one: `${at}${record.one}` }));
    expect(sizeOf(distinct)).toBeGreaterThan(sizeOf(records) + 19 * 40);
  });

  it('is small for a value that shares the records of other reads', () => {
    const batches = { batch: batchOf(1000) };
    expect(estimateReferenceBytes(batches)).toBeLessThan(estimateBytes(batches) / 4);
  });

  it('is positive for any read', () => {
    expect(estimateBytes({})).toBeGreaterThan(0);
    expect(sizeOf([])).toBeGreaterThan(0);
    expect(sizeOf(['one', 2, null])).toBeGreaterThan(0);
  });
});

describe('a derived batch', () => {
  const [one, other] = [batchOf(3), batchOf(3, 'b')];

  it('shares the records of its inputs, or has its own', () => {
    const inputs: Batches[] = [{ batch: one }, { accounts: batchOf(2), groups: other }];
    const joined = { ...one, records: [...other.records, ...one.records] };
    const mapped = { ...one, records: one.records.map((record) => ({ ...record })) };
    expect([joined, other, mapped, batchOf(0)].map((batch) => sharesRecords(batch, inputs))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('a read cache of one megabyte', () => {
  const read = (cache: ReadCache, key: string, batch: Batch<object>, composed = false) =>
    cache.read(key, {
      ttlSeconds: 60,
      staleSeconds: 0,
      signal: new AbortController().signal,
      derived: composed,
      load: async () => ({
        batches: { batch },
        readAt: Date.now(),
        calls: [],
        caching: 'shared',
        dependsOn: composed ? [key.replace('all accounts', 'people')] : [],
        sharesRecords: composed,
      }),
    });

  it('evicts derived entries together with the read that they depend on', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(0);
    const cache = new ReadCache(1);
    await read(cache, '["iq",null] people', batchOf(2000));
    await read(cache, '["iq",null] all accounts', batchOf(2000), true);
    expect(cache.isFreshOrInFlight('["iq",null] all accounts')).toBe(true);
    now.mockReturnValue(120_000);
    await read(cache, '["sm",null] people', batchOf(2000));
    await read(cache, '["sm",null] all accounts', batchOf(2000), true);
    await read(cache, '["sm",null] results', batchOf(2000));
    expect(cache.isFreshOrInFlight('["iq",null] people')).toBe(false);
    expect(cache.isFreshOrInFlight('["iq",null] all accounts')).toBe(false);
    expect(cache.isFreshOrInFlight('["sm",null] people')).toBe(true);
    expect(cache.isFreshOrInFlight('["sm",null] all accounts')).toBe(true);
    now.mockRestore();
  });

  it('recognises a current cache entry by its reference, and no later one under the same key', async () => {
    const cache = new ReadCache(1);
    const key = '["sm",null] people';
    const { result: entry } = await read(cache, key, batchOf(3));
    const name = cache.refFor(key, entry);
    expect(cache.currentUntil(name)).toBeGreaterThan(Date.now());
    await cache.invalidatePrefix(['["sm",']);
    expect(cache.currentUntil(name)).toBe(0);
    await read(cache, key, batchOf(3));
    expect(cache.currentUntil(name)).toBe(0);
  });

  it('caches a list that was put together from a hundred and fifty thousand reads, or does not: it never throws', () => {
    const cache = new ReadCache(1);
    const reads = Array.from({ length: 150_000 }, (_, index) => `["iq",null] part ${index}`);
    expect(cache.setDerived('of many', {}, 100, reads)).toBe(false);
  });

  it('does not cache a value above its size', async () => {
    const cache = new ReadCache(1);
    await read(cache, '["sm",null] people', batchOf(20_000));
    expect(cache.isFreshOrInFlight('["sm",null] people')).toBe(false);
  });
});

describe('caching policies', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });
  /** Records what is stored; the real store is tested with Redis. */
  function openStore() {
    const stored: string[] = [];
    const store: SharedStore = {
      get: async () => null,
      set: (key) => {
        stored.push(key);
        return null;
      },
      claim: async () => ({ acquired: true, release: () => undefined }),
      waitForRelease: async () => undefined,
      invalidatePrefix: async () => [],
      onInvalidate: () => undefined,
      addToCount: async () => null,
      pauseSharing: () => ({ tell: async () => undefined, listen: () => () => undefined }),
      switchSharing: {
        read: async () => null,
        write: async () => false,
        listen: () => undefined,
        opened: Promise.resolve(),
      },
      close: async () => undefined,
    };
    return { stored, store };
  }
  const read = (
    cache: ReadCache,
    key: string,
    batch: Batch<object>,
    caching: CachePolicy,
    dependsOn: readonly string[] = [],
  ) =>
    cache.read(key, {
      ttlSeconds: 60,
      staleSeconds: 3600,
      forceRefresh: true,
      signal: new AbortController().signal,
      derived: dependsOn.length > 0,
      load: async () => ({
        batches: { batch },
        readAt: Date.now(),
        calls: [],
        caching,
        dependsOn,
        sharesRecords: false,
      }),
    });

  it.each<[CachePolicy, boolean, boolean]>([
    ['shared', true, true],
    ['here', true, false],
    ['briefly', true, false],
    ['nowhere', false, false],
  ])('%s: cached in memory %s, shared with other processes %s', async (caching, isHere, isShared) => {
    const { stored, store } = openStore();
    const cache = new ReadCache(1, store);
    await read(cache, '["iq","",null] x', batchOf(1), caching);
    expect([cache.isFreshOrInFlight('["iq","",null] x'), stored.length > 0]).toEqual([isHere, isShared]);
  });

  it('not-found results are fresh for ten seconds, others for the TTL', async () => {
    const cache = new ReadCache(1);
    await read(cache, '["iq","",null] absent', batchOf(0), 'briefly');
    await read(cache, '["iq","",null] empty', batchOf(0), 'shared');
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + 9_000);
    expect([cache.isFreshOrInFlight('["iq","",null] absent'), cache.isFreshOrInFlight('["iq","",null] empty')]).toEqual(
      [true, true],
    );
    jest.spyOn(Date, 'now').mockReturnValue(now + 10_001);
    expect([cache.isFreshOrInFlight('["iq","",null] absent'), cache.isFreshOrInFlight('["iq","",null] empty')]).toEqual(
      [false, true],
    );
  });

  const [base, composed] = ['["iq","",null] people', '["iq","",null] all accounts'];
  it.each<[string, (cache: ReadCache) => Promise<unknown>]>([
    ['refreshed and has changed', (cache) => read(cache, base, batchOf(3), 'shared')],
    ['invalidated', (cache) => cache.invalidatePrefix([base])],
    [
      'evicted',
      async (cache) => {
        const start = performance.now();
        for (const [index, source] of ['sm', 'cp', 'ch'].entries()) {
          jest.spyOn(performance, 'now').mockReturnValue(start + (index + 1) * 600_000);
          await read(cache, `["${source}","",null] people`, batchOf(2000), 'shared');
        }
      },
    ],
  ])('a derived value is dropped when its input is %s', async (_, happen) => {
    const cache = new ReadCache(1);
    await read(cache, base, batchOf(2), 'shared');
    await read(cache, composed, batchOf(2), 'shared', [base]);
    const roster = { learners: [] };
    cache.setDerived('roster acme', roster, 100, [composed]);
    expect([cache.isFreshOrInFlight(composed), cache.getDerived('roster acme')]).toEqual([true, roster]);
    await happen(cache);
    expect([cache.isFreshOrInFlight(composed), cache.getDerived('roster acme')]).toEqual([false, undefined]);
  });

  it('what is read from the shared store while it is being invalidated is dropped, too', async () => {
    const { store } = openStore();
    const key = '["iq","",null] people';
    const now = Date.now();
    const old = { batches: { batch: batchOf(1) }, readAt: now, tookMs: 1, calls: [] };
    const cache: ReadCache = new ReadCache(1, {
      ...store,
      get: async () => ({ result: old, freshUntil: now + 60_000, staleUntil: now + 60_000 }),
      async invalidatePrefix() {
        const signal = new AbortController().signal;
        const load = () => Promise.reject(new Error('it is in the shared store'));
        await cache.read(key, { ttlSeconds: 60, staleSeconds: 60, signal, derived: false, load });
        expect(cache.isFreshOrInFlight(key)).toBe(true);
        return [key];
      },
    });
    const before = cache.invalidations();
    await cache.invalidatePrefix([key]);
    expect(cache.isFreshOrInFlight(key)).toBe(false);
    expect(cache.invalidations()).toBeGreaterThan(before);
  });

  it('what was on its way from the shared store when it was invalidated is not cached', async () => {
    const { store } = openStore();
    const key = '["iq","",null] people';
    const now = Date.now();
    const old = { batches: { batch: batchOf(1) }, readAt: now, tookMs: 1, calls: [] };
    const decoding = Promise.withResolvers<void>();
    const cache = new ReadCache(1, {
      ...store,
      async get() {
        await decoding.promise;
        return { result: old, freshUntil: now + 60_000, staleUntil: now + 60_000 };
      },
      invalidatePrefix: async () => [key],
    });
    const signal = new AbortController().signal;
    const load = () => Promise.reject(new Error('it is in the shared store'));
    const reading = cache.read(key, { ttlSeconds: 60, staleSeconds: 60, signal, derived: false, load });
    await cache.invalidatePrefix([key]);
    decoding.resolve();
    await reading;
    expect(cache.isFreshOrInFlight(key)).toBe(false);
  });

  it('a value derived from an uncached input is not cached', () => {
    const cache = new ReadCache(1);
    cache.setDerived('roster acme', {}, 100, [composed]);
    expect(cache.getDerived('roster acme')).toBeUndefined();
  });

  it('a read is as recently used as the values derived from it: others are evicted first', async () => {
    const cache = new ReadCache(1);
    const signal = new AbortController().signal;
    const readOnce = (key: string) =>
      cache.read(key, {
        ttlSeconds: 60,
        staleSeconds: 3600,
        signal,
        derived: false,
        load: async () => ({
          batches: { batch: batchOf(1) },
          readAt: Date.now(),
          calls: [],
          caching: 'shared',
          dependsOn: [],
          sharesRecords: false,
        }),
      });
    const accounts = '["iq","",null] people';
    await readOnce(accounts);
    const roster = {};
    cache.setDerived('roster acme', roster, 100, [accounts]);
    const start = performance.now();
    for (let index = 0; index < 20; index += 1) {
      jest.spyOn(performance, 'now').mockReturnValue(start + index * 30_000);
      await readOnce(`["iq","",null] other ${index}`);
      cache.setDerived(`facts ${index}`, {}, 100_000, [`["iq","",null] other ${index}`]);
      expect([index, cache.getDerived('roster acme')]).toEqual([index, roster]);
    }
    expect(cache.isFreshOrInFlight(accounts)).toBe(true);
    expect(cache.getDerived('facts 0')).toBeUndefined();
  });

  it('serves a long list of short calls stale while it is read again, for as long as it took before', async () => {
    const cache = new ReadCache(1);
    const release = Promise.withResolvers<void>();
    const loads = [() => sleep(300), () => release.promise];
    const call = { endpoint: 'IQ-34', method: 'GET', path: '/x', status: 200, milliseconds: 5 } as const;
    const read = () =>
      cache.read('["iq","",null] events', {
        ttlSeconds: 0.2,
        staleSeconds: 60,
        signal: new AbortController().signal,
        derived: false,
        async load() {
          const readAt = Date.now();
          await loads.shift()?.();
          return {
            batches: { batch: batchOf(1) },
            readAt,
            calls: Array.from({ length: 60 }, () => call),
            caching: 'shared',
            dependsOn: [],
            sharesRecords: false,
          };
        },
      });
    const first = await read();
    // Its records are older than the time to live by now. The second load ends after the reader has got its answer.
    const second = await read();
    expect([second.from, second.result === first.result, second.problem]).toEqual(['cache', true, null]);
    release.resolve();
  });

  it('derived values count towards the memory limit', async () => {
    const cache = new ReadCache(1);
    for (let index = 0; index < 20; index += 1) cache.setDerived(`roster ${index}`, {}, 100_000, []);
    const cached = Array.from({ length: 20 }, (_, index) => cache.getDerived(`roster ${index}`)).filter(Boolean);
    expect(cached.length).toBeGreaterThanOrEqual(8);
    expect(cached.length).toBeLessThanOrEqual(10);
  });
});
