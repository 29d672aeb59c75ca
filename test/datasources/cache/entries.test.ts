import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Batches } from '../../../datasources/spec/capabilities';
import type { CacheEntry, ReadResult } from '../../../datasources/cache/cache-entry';
import { createCacheStats } from '../../../datasources/cache/cache-stats';
import { createEntries } from '../../../datasources/cache/entries';

/** What is found in the cache, after any changes, is the latest of its key, and made of what is cached now. */

const BOUND = 200_000;
const READS = ['acme a', 'acme b', 'acme c', 'beta a', 'beta b'] as const;
const LISTS = ['acme all', 'beta all'] as const;
const DERIVED = ['acme lookup', 'roster acme', 'beta facts'] as const;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const resultOf = (batches: Batches, calls = 1): ReadResult => ({
  batches,
  readAt: Date.now(),
  tookMs: 1,
  calls: Array.from({ length: calls }, () => ({
    endpoint: 'X',
    path: 'x',
    method: 'GET',
    status: 200,
    milliseconds: 1,
  })),
});
const batchesOf = (records: number): Batches => ({
  batch: { records: Array.from({ length: records }, (_, id) => ({ id })), skipped: [], fetchedAt: new Date() },
});
const entryOf = (result: ReadResult, milliseconds: number): CacheEntry => ({
  result,
  freshUntil: Date.now() + milliseconds / 2,
  staleUntil: Date.now() + milliseconds,
});

type Step =
  | { readonly kind: 'read'; readonly key: string; readonly records: number; readonly milliseconds: number }
  | { readonly kind: 'renew' | 'absent' | 'get' | 'getDerived' | 'forget'; readonly key: string }
  | { readonly kind: 'list' | 'derive'; readonly key: string; readonly of: readonly string[]; readonly bytes: number }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'bound'; readonly bytes: number };
const milliseconds = fc.constantFrom(10, 900, 3000, 200_000, 1e9);
const bytes = fc.constantFrom(0, 500, 30_000, 150_000);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      key: fc.constantFrom(...READS),
      records: fc.integer({ min: 0, max: 1000 }),
      milliseconds,
    }),
  },
  fc.record({ kind: fc.constantFrom('renew' as const, 'absent' as const), key: fc.constantFrom(...READS) }),
  fc.record({ kind: fc.constant('get' as const), key: fc.constantFrom(...READS, ...LISTS) }),
  fc.record({ kind: fc.constant('getDerived' as const), key: fc.constantFrom(...DERIVED) }),
  fc.record({ kind: fc.constant('forget' as const), key: fc.constantFrom('acme', 'beta', 'acme a', 'roster') }),
  fc.record({
    kind: fc.constant('list' as const),
    key: fc.constantFrom(...LISTS),
    of: fc.subarray([...READS]),
    bytes,
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('derive' as const),
      key: fc.constantFrom(...DERIVED),
      of: fc.subarray([...READS, ...LISTS]),
      bytes,
    }),
  },
  fc.record({ kind: fc.constant('wait' as const), milliseconds }),
  fc.record({ kind: fc.constant('bound' as const), bytes: fc.constantFrom(BOUND, 100_000, 20_000, 7000) }),
);

/** What was last set under a key, and the batches that it was made of. */
interface Known<V> {
  readonly value: V;
  readonly until: number;
  readonly of: readonly (readonly [key: string, batches: Batches | undefined])[];
}

function open() {
  let bound = BOUND;
  const stats = createCacheStats();
  const entries = createEntries(BOUND, stats, () => bound);
  if (!entries) throw new Error('a cache of this size is one');
  const results = new Map<string, Known<ReadResult>>();
  const values = new Map<string, Known<object>>();
  const batchesNow = (key: string) => entries.peek(key)?.result.batches;
  const madeOf = (keys: readonly string[]) => keys.map((key) => [key, batchesNow(key)] as const);
  const set = (key: string, result: ReadResult, milliseconds: number, of: readonly string[] = []) => {
    results.set(key, { value: result, until: Date.now() + milliseconds, of: madeOf(of) });
    entries.set(key, entryOf(result, milliseconds), { dependsOn: of, sharesRecords: of.length > 0 });
  };
  const take = (one: Step): void => {
    if (one.kind === 'read') set(one.key, resultOf(batchesOf(one.records)), one.milliseconds);
    else if (one.kind === 'renew') set(one.key, resultOf(batchesNow(one.key) ?? batchesOf(1)), 3000);
    else if (one.kind === 'list') set(one.key, resultOf(batchesOf(10)), 40_000, one.of);
    else if (one.kind === 'absent') {
      const result = resultOf(batchesOf(0));
      // Its readers look at its own time.
      results.set(one.key, { value: result, until: Infinity, of: [] });
      entries.setAbsent(one.key, result, 3000);
    } else if (one.kind === 'derive') {
      const value = {};
      values.set(one.key, { value, until: Infinity, of: madeOf(one.of) });
      const isStored = entries.setDerived(one.key, value, one.bytes, one.of);
      expect(entries.getDerived(one.key)).toBe(isStored ? value : undefined);
    } else if (one.kind === 'get') entries.get(one.key);
    else if (one.kind === 'getDerived') entries.getDerived(one.key);
    else if (one.kind === 'wait') jest.advanceTimersByTime(one.milliseconds);
    else if (one.kind === 'bound') bound = one.bytes;
    else {
      entries.deleteWhere((key) => key.startsWith(one.key));
      for (const known of [results, values])
        for (const key of known.keys()) if (key.startsWith(one.key)) known.delete(key);
    }
    if (one.kind === 'read' || one.kind === 'list' || one.kind === 'derive')
      expect(stats.bytes()).toBeLessThanOrEqual(bound);
  };
  const check = (): void => {
    for (const key of [...READS, ...LISTS]) {
      const found = entries.peek(key)?.result;
      if (!found) continue;
      const known = results.get(key);
      expect([key, found]).toEqual([key, known?.value]);
      expect(known?.until).toBeGreaterThan(Date.now());
      for (const [other, batches] of known?.of ?? [])
        expect([key, other, batchesNow(other)]).toEqual([key, other, batches]);
    }
    for (const key of DERIVED) {
      const found = entries.getDerived(key);
      if (!found) continue;
      const known = values.get(key);
      expect(found).toBe(known?.value);
      for (const [other, batches] of known?.of ?? []) expect(batchesNow(other)).toBe(batches);
    }
  };
  return { entries, stats, take, check };
}

/** A value that takes the room of the read that it was derived from. */
const displacing: Step[] = [
  { kind: 'read', key: 'acme a', records: 1, milliseconds: 1e9 },
  { kind: 'wait', milliseconds: 200_000 },
  { kind: 'derive', key: 'acme lookup', of: ['acme a'], bytes: 193_000 },
];

/** What was not found, and is not remembered any more. */
const expired: Step[] = [
  { kind: 'absent', key: 'acme a' },
  { kind: 'wait', milliseconds: 200_000 },
];

it('finds the latest of each key, made of what is cached, within the bound', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const { entries, stats, take, check } = open();
      for (const one of steps) {
        take(one);
        check();
      }
      found += DERIVED.filter((key) => entries.getDerived(key)).length;
      entries.deleteWhere(() => true);
      expect(stats.bytes()).toBe(0);
    }),
    { numRuns: 50, examples: [[displacing], [expired]] },
  );
  expect(found).toBeGreaterThan(0);
});

it('forgets of a deleted key how often it was used, too: a key may have the address of a person', () => {
  const requestsUntilCached = (forget: boolean): number => {
    const { entries } = open();
    const hot = resultOf(batchesOf(2500), 10);
    const read = (key: string) => entries.set(key, entryOf(hot, 1e9), { dependsOn: [], sharesRecords: false });
    read('acme a');
    for (let second = 0; second < 60; second += 1) {
      jest.advanceTimersByTime(1000);
      entries.get('acme a');
    }
    for (let requests = 1; requests < 1000; requests += 1) {
      jest.advanceTimersByTime(1000);
      read('beta a');
      if (entries.peek('beta a')) return requests;
      if (forget) entries.deleteWhere((key) => key.startsWith('beta '));
    }
    return 1000;
  };
  // Forgotten each time, it finds room only when what is cached was not used for long.
  expect(requestsUntilCached(true)).toBeGreaterThan(2 * requestsUntilCached(false));
});
