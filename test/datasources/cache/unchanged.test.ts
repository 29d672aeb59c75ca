import { describe, expect, it } from '@jest/globals';
import { ReadCache } from '../../../datasources/cache/read-cache';
import { keepUnchangedTask } from '../../../datasources/cache/unchanged';
import { attachOrigin } from '../../../datasources/engine/attach-origin';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';
import { storeRaw } from '../../../datasources/runtime/raw-payload';
import type { Batch } from '../../../datasources/spec/capabilities';
import type { Origin } from '../../../datasources/spec/origin';
import { SourceProblem } from '../../../datasources/spec/problem';

const ORIGIN: Origin = {
  source: 'sm',
  vendor: 'SIBERMATE',
  typeName: 'SiberMate',
  company: 'acme',
  tenant: null,
};

const recordsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    externalId: `r${index}`,
    score: index % 7,
    tags: [`t${index % 3}`],
    totals: { assigned: index, averageScore: null },
    raw: storeRaw({ id: index, text: 'as the vendor sent it' }),
  }));
const batchOf = (records: readonly object[], second = 0, more: Partial<Batch<object>> = {}): Batch<object> => ({
  records,
  skipped: [],
  fetchedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, second)),
  ...more,
});
const keep = (previous: Batch<object>, next: Batch<object>) =>
  runSync(keepUnchangedTask({ batch: previous }, { batch: next }))['batch'];

describe('a list that was read again', () => {
  it('keeps its batch, outcome and age object if nothing has changed, and has the time of the last read', () => {
    const [before, now] = [batchOf(recordsOf(120)), batchOf(recordsOf(120), 60, { unreadable: [] })];
    const outcome = attachOrigin(ORIGIN, before);
    const copy = { ...outcome, records: [] };
    expect(keep(before, now)).toBe(before);
    expect(attachOrigin(ORIGIN, before)).toBe(outcome);
    for (const { age } of [outcome, copy]) expect(age.fetchedAt).toEqual(now.fetchedAt);
    expect(new Set(outcome.records.map(({ fetchedAt }) => fetchedAt))).toEqual(new Set(['2026-01-01T00:01:00.000Z']));
  });

  it('takes over what the vendor notes for its next read', () => {
    const before = { ...batchOf(recordsOf(2)), wholeAt: 1 };
    const now = { ...batchOf(recordsOf(2)), wholeAt: 2 };
    expect(keep(before, now)).toBe(before);
    expect(before.wholeAt).toBe(2);
  });

  it('is another list after any change of one record, at any place and depth', () => {
    const changes: readonly ((record: Record<string, unknown>) => void)[] = [
      (record) => (record['externalId'] = 'other'),
      (record) => (record['score'] = null),
      (record) => (record['tags'] = [...(record['tags'] as string[]), 'more']),
      (record) => (record['totals'] = { assigned: 1, averageScore: 2 }),
      (record) => (record['totals'] = null),
      (record) => (record['raw'] = storeRaw({ id: 'changed', text: 'as the vendor sent it' })),
      (record) => (record['raw'] = null),
      (record) => (record['added'] = undefined),
      (record) => delete record['tags'],
    ];
    for (const [index, change] of changes.entries()) {
      const at = (index * 37) % 120;
      const [before, records] = [batchOf(recordsOf(120)), recordsOf(120)];
      attachOrigin(ORIGIN, before);
      change(records[at] ?? {});
      const now = batchOf(records, 1);
      expect(keep(before, now)).toBe(now);
      expect(before.fetchedAt.getUTCSeconds()).toBe(0);
    }
  });

  it('is another list if records were added, removed or reordered, or if it has a problem', () => {
    const problem = new SourceProblem({ code: 'TIMEOUT', message: 'late' });
    const skipped = [{ endpoint: 'SM-07', reason: 'no id' }];
    const [first, second, ...rest] = recordsOf(9);
    const lists = [
      batchOf(recordsOf(8)),
      batchOf(recordsOf(10)),
      batchOf([second, first, ...rest].flatMap((record) => record ?? [])),
      batchOf(recordsOf(9), 0, { skipped }),
      batchOf(recordsOf(9), 0, { problems: [problem] }),
      batchOf(recordsOf(9), 0, { stale: problem }),
      batchOf(recordsOf(9), 0, { unreadable: [{ endpoint: 'SM-07', field: 'score', count: 1 }] }),
    ];
    for (const list of lists) {
      expect(keep(batchOf(recordsOf(9)), list)).toBe(list);
      expect(keep(list, batchOf(recordsOf(9)))).not.toBe(list);
    }
  });
});

const readInto = (cache: ReadCache, key: string, batch: Batch<unknown>, dependsOn: readonly string[] = []) =>
  cache.read(key, {
    ttlSeconds: 60,
    staleSeconds: 0,
    forceRefresh: true,
    signal: new AbortController().signal,
    derived: dependsOn.length > 0,
    load: async () => ({
      batches: { batch },
      readAt: Date.now(),
      calls: [],
      caching: 'shared',
      dependsOn,
      sharesRecords: dependsOn.length > 0,
    }),
  });

it('values derived from a cache entry stay cached until a read finds a change', async () => {
  const cache = new ReadCache(8);
  await readInto(cache, '["sm",null] people', batchOf(recordsOf(50)));
  const roster = {};
  cache.setDerived('roster acme', roster, 10, ['["sm",null] people']);
  await readInto(cache, '["sm",null] people', batchOf(recordsOf(50), 30));
  expect(cache.getDerived('roster acme')).toBe(roster);
  await readInto(cache, '["sm",null] people', batchOf(recordsOf(51), 31));
  expect(cache.getDerived('roster acme')).toBeUndefined();
});

it('a list that shares the records of another read, to which a further list has added data, is another list', async () => {
  const [cache, base] = [new ReadCache(8), '["ch",null] users'];
  const users = batchOf(recordsOf(3));
  await readInto(cache, base, users);
  const results = { ...users };
  const first = await readInto(cache, '["ch",null] all courseResults', results, [base]);
  for (const record of users.records) Object.assign(record, { dueOn: '2026-02-01' });
  const again = await readInto(cache, '["ch",null] all courseResults', { ...users }, [base]);
  expect(again.result.batches['batch']).not.toBe(first.result.batches['batch']);
  const same = again.result.batches['batch'] ?? results;
  const last = await readInto(cache, '["ch",null] all courseResults', same, [base]);
  expect(last.result.batches).toBe(again.result.batches);
});
