import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { EvictionHeap } from '../../../datasources/cache/eviction-heap';
import { WeightedCache } from '../../../datasources/cache/weighted-cache';
import type { Removal } from '../../../datasources/cache/weighted-cache';

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  jest.restoreAllMocks();
});

function open(maxBytes: number | (() => number)) {
  const removed: [key: string, removal: Removal][] = [];
  const cache = new WeightedCache<string>({
    maxBytes: typeof maxBytes === 'number' ? () => maxBytes : maxBytes,
    onRemoved: (_, key, removal) => void removed.push([key, removal]),
  });
  return { cache, removed };
}
const keysOf = (cache: WeightedCache<string>): string[] => [...cache.entries()].map(([key]) => key).toSorted();
/** Gets a value, and sets it if it was not cached: a hit or a miss. */
function request(cache: WeightedCache<string>, key: string, weight: { bytes: number; cost: number }): boolean {
  if (cache.get(key) !== undefined) return true;
  cache.set(key, key, weight);
  return false;
}

describe('the eviction heap', () => {
  it('finds the lowest priority while items are added, rise and are removed', () => {
    const operation = fc.tuple(
      fc.constantFrom('add', 'rise', 'remove', 'look'),
      fc.integer({ min: 0, max: 1000 }),
      fc.nat(),
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 200 }), (operations) => {
        const heap = new EvictionHeap<{ priority: number; position: number; now: number }>((item) => item.now);
        const items: { priority: number; position: number; now: number }[] = [];
        for (const [name, value, index] of operations) {
          const item = items[index % Math.max(1, items.length)];
          if (name === 'add') {
            const added = { priority: 0, position: 0, now: value };
            items.push(added);
            heap.add(added);
          } else if (name === 'rise' && item) item.now += value;
          else if (name === 'remove' && item) {
            heap.remove(item);
            items.splice(items.indexOf(item), 1);
          }
          expect(heap.lowest()?.now ?? Infinity).toBe(Math.min(Infinity, ...items.map((one) => one.now)));
        }
      }),
    );
  });
});

describe('the weighted cache', () => {
  it('takes no more than its bound, counts what it has, and reports each removal once', () => {
    const operation = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      action: fc.constantFrom('set', 'get', 'delete', 'bound', 'trim'),
      bytes: fc.integer({ min: 1, max: 60 }),
      cost: fc.double({ min: 0.01, max: 10, noNaN: true }),
      ttlMs: fc.constantFrom(undefined, 500, 100_000),
      wait: fc.integer({ min: 0, max: 40_000 }),
    });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 100 }), (operations) => {
        now = 0;
        let bound = 100;
        const stored = new Map<string, number>();
        const cache = new WeightedCache<number>({
          maxBytes: () => bound,
          onRemoved(bytes, key, removal) {
            if (removal === 'replaced') return;
            expect(stored.get(key)).toBe(bytes);
            stored.delete(key);
          },
        });
        for (const { key, action, bytes, cost, ttlMs, wait } of operations) {
          now += wait;
          if (action === 'set') {
            const isStored = cache.set(key, bytes, { bytes, cost, ...(ttlMs === undefined ? {} : { ttlMs }) });
            if (isStored) stored.set(key, bytes);
            else stored.delete(key);
            expect(cache.peek(key)).toBe(isStored ? bytes : undefined);
          } else if (action === 'get') cache.get(key);
          else if (action === 'delete') cache.delete(key);
          else if (action === 'bound') bound = bytes * 2;
          else cache.trim();
          expect(cache.bytes).toBe([...stored.values()].reduce((sum, size) => sum + size, 0));
          if (action === 'set' || action === 'trim') expect(cache.bytes).toBeLessThanOrEqual(bound);
          for (const [name, value] of cache.entries()) expect(stored.get(name)).toBe(value);
        }
      }),
    );
  });

  it('serves most of what requests use again and again, although all of it does not fit', () => {
    const { cache } = open(1000);
    const keys = Array.from({ length: 12 }, (_, index) => `list ${index}`);
    let hits = 0;
    for (let round = 0; round < 50; round += 1)
      for (const key of keys) {
        now += 300;
        if (request(cache, key, { bytes: 100, cost: 1 })) hits += 1;
      }
    // The best that is possible is 10 of 12 after the first round; by the least recent use it would be none.
    expect(hits / (50 * 12)).toBeGreaterThan(0.75);
  });

  it('makes room by what costs the least for its size, not by many small values of a call each', () => {
    const { cache } = open(1000);
    for (let index = 0; index < 20; index += 1) cache.set(`lookup ${index}`, '', { bytes: 10, cost: 1 });
    cache.set('cheap list', '', { bytes: 700, cost: 1 });
    now += 10_000;
    expect(cache.set('dear list', '', { bytes: 500, cost: 100 })).toBe(true);
    expect(keysOf(cache)).not.toContain('cheap list');
    expect(keysOf(cache)).toHaveLength(21);
  });

  it('does not store what is worth less than what it would displace, and removes nothing for it', () => {
    const { cache, removed } = open(1000);
    cache.set('lookup', '', { bytes: 10, cost: 1 });
    cache.set('list', '', { bytes: 900, cost: 50 });
    expect(cache.set('other', '', { bytes: 500, cost: 5 })).toBe(false);
    expect(cache.set('larger than all', '', { bytes: 1001, cost: 1e6 })).toBe(false);
    expect([keysOf(cache), removed]).toEqual([['list', 'lookup'], []]);
  });

  it('gives the room of what is no longer used to what is used', () => {
    const { cache } = open(1000);
    for (let times = 0; times < 100; times += 1) {
      now += 3000;
      request(cache, 'of yesterday', { bytes: 900, cost: 10 });
    }
    let misses = 0;
    for (let times = 0; times < 100; times += 1) {
      now += 3000;
      if (!request(cache, 'of today', { bytes: 900, cost: 10 })) misses += 1;
    }
    // Uses count half after thirty seconds: some twenty requests until the new value is worth twice the old one.
    expect(misses).toBeLessThan(25);
    now += 600_000;
    expect(cache.set('after a pause', '', { bytes: 900, cost: 10 })).toBe(true);
  });

  it('counts the uses of one request once', () => {
    const { cache } = open(1000);
    cache.set('often at once', '', { bytes: 500, cost: 1 });
    for (let times = 0; times < 1000; times += 1) cache.get('often at once');
    cache.set('for minutes', '', { bytes: 500, cost: 1 });
    for (let times = 0; times < 10; times += 1) {
      now += 2000;
      cache.get('for minutes');
    }
    expect(cache.set('next', '', { bytes: 500, cost: 2 })).toBe(true);
    expect(keysOf(cache)).toEqual(['for minutes', 'next']);
  });

  it('counts the uses of one second once, also of a value that is not cached', () => {
    const { cache, removed } = open(1000);
    for (let times = 0; times < 60; times += 1) {
      now += 1000;
      request(cache, 'every second', { bytes: 900, cost: 10 });
    }
    // By a thousand requests at once, each of which reads it again.
    for (let times = 0; times < 999; times += 1) {
      now += 1;
      expect(cache.set('at once', '', { bytes: 900, cost: 10 })).toBe(false);
    }
    expect(removed).toEqual([]);
  });

  it('remembers how often a value was used that found no room, until it forgets the key', () => {
    const timesUntilStored = (forgetAfter: number) => {
      const { cache } = open(1000);
      for (let times = 0; times < 60; times += 1) {
        now += 1000;
        request(cache, 'used before', { bytes: 900, cost: 10 });
      }
      for (let times = 1; ; times += 1) {
        now += 1000;
        if (cache.set('used now', '', { bytes: 900, cost: 10 })) return times;
        if (times === forgetAfter) cache.forgetWhere((key) => key.endsWith('now'));
      }
    };
    const times = timesUntilStored(Infinity);
    expect(times).toBeGreaterThan(10);
    expect(timesUntilStored(times - 1)).toBeGreaterThan(times + 5);
  });

  it('lets small values take an eighth of its memory, so that a list that replaces them finds room', () => {
    const { cache } = open(1_000_000);
    for (let index = 0; index < 10_000; index += 1) {
      now += 1000;
      cache.set(`lookup ${index}`, '', { bytes: 200, cost: 1 });
    }
    expect(cache.bytes).toBeGreaterThan(120_000);
    expect(cache.bytes).toBeLessThanOrEqual(125_000);
    expect(cache.peek('lookup 9999')).toBe('');
    expect(cache.set('list', '', { bytes: 870_000, cost: 10 })).toBe(true);
    for (let times = 0; times < 20; times += 1) {
      now += 3000;
      cache.get('list');
    }
    // Lookups that are no longer used give way to what is.
    now += 300_000;
    cache.get('list');
    expect(cache.set('other list', '', { bytes: 125_000, cost: 1 })).toBe(true);
    const keys = keysOf(cache);
    expect(keys.slice(0, 1).concat(keys.slice(-1))).toEqual(['list', 'other list']);
    expect(keys.length).toBeLessThan(30);
  });

  it('takes expired values for nothing', () => {
    const { cache, removed } = open(1000);
    cache.set('expires', '', { bytes: 900, cost: 100, ttlMs: 1000 });
    now = 1001;
    expect([cache.get('expires'), cache.has('expires'), keysOf(cache)]).toEqual([undefined, false, []]);
    expect(removed).toEqual([['expires', 'deleted']]);
    cache.set('expires', '', { bytes: 900, cost: 100, ttlMs: 1000 });
    now = 2002;
    expect(cache.set('other', '', { bytes: 900, cost: 0.1 })).toBe(true);
  });

  it('trims itself when its bound falls', () => {
    let bound = 1000;
    const { cache, removed } = open(() => bound);
    cache.set('cheap', '', { bytes: 400, cost: 1 });
    cache.set('dear', '', { bytes: 400, cost: 2 });
    bound = 500;
    cache.trim();
    expect([keysOf(cache), cache.bytes, removed]).toEqual([['dear'], 400, [['cheap', 'evicted']]]);
  });
});
