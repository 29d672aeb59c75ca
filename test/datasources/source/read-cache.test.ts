import { describe, expect, it } from '@jest/globals';
import { createReadCache } from '../../../datasources/source/read-cache';
import type { ReadCache } from '../../../datasources/source/read-cache';
import { packRaw } from '../../../datasources/source/raw';
import { isBorrowed, sizeOf, sizeOfBorrowed } from '../../../datasources/source/size';

const fetchedAt = new Date();
const batchOf = (count: number, name = 'a') => ({
  records: Array.from({ length: count }, (_, at) => ({ externalId: `${name}${at}`, note: `${at}`.padEnd(100, 'x') })),
  skipped: [],
  fetchedAt,
});

describe('what a value takes', () => {
  it('grows with its records, however they are listed', () => {
    const [few, many] = [sizeOf(batchOf(100)), sizeOf(batchOf(1000))];
    expect(many / few).toBeGreaterThan(9);
    expect(many / few).toBeLessThan(11);
    expect(many).toBeGreaterThan(1000 * 100);
    const { records, ...rest } = batchOf(1000);
    expect(sizeOf({ ...rest, items: records })).toBe(many);
    expect(sizeOf({ accounts: batchOf(1000), groups: batchOf(1000) }) / many).toBeCloseTo(2, 1);
  });

  it('counts what several records hold once', () => {
    const shared = packRaw({ text: 'x'.repeat(1000) });
    const records = Array.from({ length: 20 }, () => ({ one: 'the very same text of all of them', shared }));
    const apart = records.map((record, at) => ({ ...record, one: `${at}${record.one}` }));
    expect(sizeOf({ ...batchOf(0), records: apart })).toBeGreaterThan(sizeOf({ ...batchOf(0), records }) + 19 * 40);
  });

  it('is little for what holds the records of other reads', () => {
    expect(sizeOfBorrowed(batchOf(1000))).toBeLessThan(sizeOf(batchOf(1000)) / 4);
  });

  it('is something for any value', () => {
    expect(sizeOf({})).toBeGreaterThan(0);
    expect(sizeOf({ name: 'one', list: [1, 2] })).toBeGreaterThan(0);
  });
});

describe('what is made of other reads', () => {
  const [one, other] = [batchOf(3), batchOf(3, 'b')];

  it('has borrowed its records, or made its own', () => {
    const joined = { ...one, records: [...other.records, ...one.records] };
    const mapped = { ...one, records: one.records.map((record) => ({ ...record })) };
    expect([joined, mapped, batchOf(0)].map((value) => isBorrowed(value, [one, other]))).toEqual([true, false, true]);
    expect(isBorrowed(one, [{ accounts: one, groups: other }])).toBe(true);
  });
});

describe('a cache of one megabyte', () => {
  const read = (cache: ReadCache, key: string, value: object, composed = false) =>
    cache.read(key, {
      ttlSeconds: 60,
      staleSeconds: 0,
      signal: new AbortController().signal,
      composed,
      load: async () => ({
        value,
        readAt: Date.now(),
        calls: [],
        caching: 'shared',
        dependsOn: composed ? [key.replace('all accounts', 'people')] : [],
        sharesRecords: composed,
      }),
    });

  it('lets go of what is made of a read that had to go', async () => {
    const cache = createReadCache(1);
    await read(cache, '["iq",null] people', batchOf(2000));
    await read(cache, '["iq",null] all accounts', batchOf(2000), true);
    await read(cache, '["sm",null] people', batchOf(2000));
    await read(cache, '["sm",null] all accounts', batchOf(2000), true);
    expect(cache.has('["iq",null] all accounts')).toBe(true);
    await read(cache, '["sm",null] results', batchOf(2000));
    expect(cache.has('["iq",null] people')).toBe(false);
    expect(cache.has('["iq",null] all accounts')).toBe(false);
    expect(cache.has('["sm",null] people')).toBe(true);
    expect(cache.has('["sm",null] all accounts')).toBe(true);
  });

  it('knows a value that it keeps, and none in its place', async () => {
    const cache = createReadCache(1);
    const key = '["sm",null] people';
    const { entry } = await read(cache, key, batchOf(3));
    const name = cache.nameOf(key, entry);
    expect(cache.holds(name)).toBe(true);
    await cache.drop('["sm",');
    expect(cache.holds(name)).toBe(false);
    await read(cache, key, batchOf(3));
    expect(cache.holds(name)).toBe(false);
  });

  it('keeps nothing that is larger', async () => {
    const cache = createReadCache(1);
    await read(cache, '["sm",null] people', batchOf(20_000));
    expect(cache.has('["sm",null] people')).toBe(false);
  });
});
