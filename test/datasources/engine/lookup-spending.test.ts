import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { ReadCache } from '../../../datasources/cache/read-cache';
import { LookupSpending } from '../../../datasources/engine/lookup-spending';
import { createOperation } from '../../../datasources/engine/operation';
import type { Operation } from '../../../datasources/engine/operation';
import { RequestReader } from '../../../datasources/engine/request-reader';
import type { Capabilities, ReadContext } from '../../../datasources/spec/capabilities';
import type { Origin } from '../../../datasources/spec/origin';
import { SourceProblem } from '../../../datasources/spec/problem';
import { eventually } from '../../eventually';
import { stubSource } from './stub-source';

const TTL_SECONDS = 60;
const PEOPLE = 40;

/** A vendor with courses by id: one call each, or N calls for all. It counts its calls by tenant. */
function createVendor(scanCalls: number) {
  const calls = new Map<string | null, number>();
  let isFailing = false;
  const call = (tenant: string | null, context: ReadContext, key: string, ids: readonly string[]) =>
    context.shared(key, async (scope) => {
      scope.beforeCall('XX-01');
      calls.set(tenant, (calls.get(tenant) ?? 0) + 1);
      await new Promise(setImmediate);
      if (isFailing && key.startsWith('page'))
        throw new SourceProblem({ code: 'UNAVAILABLE', endpoint: 'XX-01', message: 'XX-01: down' });
      const records = ids.map((externalId) => ({ externalId, raw: null, name: externalId }));
      return { records, skipped: [], fetchedAt: new Date() };
    });
  const ids = Array.from({ length: PEOPLE }, (_, index) => String(index));
  const capabilities = (tenant: string | null): Capabilities =>
    ({
      accounts: { support: 'FULL', endpoints: [] },
      groups: {
        support: 'FULL',
        endpoints: [],
        all: {
          minCalls: scanCalls,
          read: async (context: ReadContext) => {
            const pages = await Promise.all(
              Array.from({ length: scanCalls }, (_, page) =>
                call(tenant, context, `page ${page}`, page === 0 ? ids : []),
              ),
            );
            return { records: pages.flatMap(({ records }) => records), skipped: [], fetchedAt: new Date() };
          },
        },
        by: { id: { read: (id: string, context: ReadContext) => call(tenant, context, `group ${id}`, [id]) } },
      },
    }) as unknown as Capabilities;
  const source = stubSource({
    capabilities,
    cacheScope: ({ tenant }) => JSON.stringify(['xx', tenant]),
  });
  const sources = new Map([['xx', source]]);
  const cache = new ReadCache(8);
  const bugs: unknown[] = [];
  const readerWith = (spending?: LookupSpending, operation = createOperation({ timeoutMs: 30_000, maxCalls: 1000 })) =>
    new RequestReader({
      sources,
      cache,
      ttlSeconds: TTL_SECONDS,
      staleSeconds: 0,
      operation,
      ...(spending ? { spending } : {}),
    });
  const spending = new LookupSpending({
    scan: async (origin, kind) => (await readerWith().readAll(origin, kind)).state === 'OK',
    onUnexpectedError: (error) => bugs.push(error),
  });
  return {
    bugs,
    calls: (tenant: string | null = null) => calls.get(tenant) ?? 0,
    fail: (value: boolean) => void (isFailing = value),
    readerOf: (operation: Operation) => readerWith(spending, operation),
    /** One request for groups, the ids of one tick in one batch. */
    request: async (keys: readonly string[], tenant: string | null = null) => {
      const reader = readerWith(spending);
      const outcomes = await Promise.all(keys.map((id) => reader.loadByKey(originOf(tenant), 'groups', 'id', id)));
      expect(outcomes.map(({ state, records }) => [state, records.map(({ externalId }) => externalId)])).toEqual(
        keys.map((id) => ['OK', [id]]),
      );
    },
  };
}

const origins = new Map<string | null, Origin>();
function originOf(tenant: string | null): Origin {
  const origin = origins.get(tenant) ?? { company: 'acme', source: 'xx', tenant, vendor: 'XX', typeName: 'Xx' };
  origins.set(tenant, origin);
  return origin;
}

beforeEach(
  () =>
    void jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
    }),
);
afterEach(() => void jest.useRealTimers());

const id = fc.integer({ min: 0, max: PEOPLE - 1 }).map(String);
const request = fc.uniqueArray(id, { minLength: 1, maxLength: 6 });
/** Requests that arrive together, one group after the other. */
const arrivals = fc.array(
  fc.array(fc.record({ keys: request, tenant: fc.constantFrom('a', 'b') }), { minLength: 1, maxLength: 5 }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

describe('what requests read ahead', () => {
  const wanted = [{ origin: originOf(null), kind: 'groups' as const }];
  const open = (vendor: ReturnType<typeof createVendor>, maxCalls = 100) =>
    vendor.readerOf(createOperation({ timeoutMs: 30_000, maxCalls }));

  it('is looked for again where a read has failed, by the next request', async () => {
    const vendor = createVendor(2);
    vendor.fail(true);
    const first = open(vendor);
    expect((await first.readAll(originOf(null), 'groups')).state).toBe('FAILED');
    for (let times = 0; times < 3; times += 1) first.prefetch(wanted, PEOPLE, true);
    // Nor does a request repeat what has failed for itself.
    await new Promise(setImmediate);
    expect(vendor.calls()).toBe(2);
    vendor.fail(false);
    open(vendor).prefetch(wanted, PEOPLE, true);
    await eventually(async () => expect(vendor.calls()).toBe(4));
  });

  it('is looked for once in a second where all of it is cached, and after each change', async () => {
    const vendor = createVendor(2);
    const isFresh = jest.spyOn(ReadCache.prototype, 'isFresh');
    const looks = (): number => {
      isFresh.mockClear();
      for (let times = 0; times < 3; times += 1) open(vendor, 0).prefetch(wanted, PEOPLE, true);
      return isFresh.mock.calls.length;
    };
    await open(vendor).readAll(originOf(null), 'groups');
    expect([looks(), looks()]).toEqual([1, 0]);
    jest.advanceTimersByTime(999);
    expect(looks()).toBe(0);
    jest.advanceTimersByTime(1);
    expect(looks()).toBe(1);
    await vendor.request(['1'], 'b');
    expect(looks()).toBe(1);
    isFresh.mockRestore();
  });
});

describe('lookups of many requests', () => {
  it('take at most twice the calls that hindsight needs within a time to live, for each tenant', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 12 }), async (groups, scanCalls) => {
        const vendor = createVendor(scanCalls);
        for (const group of groups) await Promise.all(group.map(({ keys, tenant }) => vendor.request(keys, tenant)));
        for (const tenant of ['a', 'b']) {
          const wanted = new Set(groups.flat().flatMap((one) => (one.tenant === tenant ? one.keys : [])));
          // Either every key was looked up once, or the scan was made first of all.
          expect(vendor.calls(tenant)).toBeLessThanOrEqual(2 * Math.min(wanted.size, scanCalls));
        }
        expect(vendor.bugs).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('take the fewest calls while they are fewer than the scan takes', async () => {
    const vendor = createVendor(5);
    await Promise.all(['0', '1', '2', '3', '4'].map((key) => vendor.request([key])));
    await Promise.all(['0', '1', '2', '3', '4'].map((key) => vendor.request([key])));
    expect(vendor.calls()).toBe(5);
  });

  it('are counted when they are planned: requests at the same time share the scan', async () => {
    const vendor = createVendor(3);
    await Promise.all(Array.from({ length: 20 }, (_, key) => vendor.request([String(key)])));
    expect(vendor.calls()).toBe(6);
  });

  it('of one key at the same time count once', async () => {
    const vendor = createVendor(3);
    await Promise.all(Array.from({ length: 20 }, () => vendor.request(['7'])));
    expect(vendor.calls()).toBe(1);
  });

  it('are counted again after the time to live', async () => {
    const vendor = createVendor(2);
    for (let key = 0; key < 6; key += 1) {
      await vendor.request([String(key)]);
      jest.setSystemTime(Date.now() + TTL_SECONDS * 1000);
    }
    expect(vendor.calls()).toBe(6);
  });

  it('are made again if the scan fails, which is tried again only later', async () => {
    const vendor = createVendor(2);
    vendor.fail(true);
    for (let key = 0; key < 10; key += 1) await vendor.request([String(key)]);
    // Ten lookups, and one scan.
    expect(vendor.calls()).toBe(12);
    vendor.fail(false);
    jest.setSystemTime(Date.now() + 31_000);
    for (let key = 10; key < 13; key += 1) await vendor.request([String(key)]);
    expect(vendor.calls()).toBe(12 + 2 + 2);
    await vendor.request(['20']);
    expect(vendor.calls()).toBe(16);
  });

  it('start a scan that belongs to no request: it needs none of their calls, and continues without them', async () => {
    const vendor = createVendor(3);
    for (const key of ['0', '1', '2']) await vendor.request([key]);
    const client = new AbortController();
    const operation = createOperation({ timeoutMs: 30_000, maxCalls: 1, signal: client.signal });
    const reading = vendor.readerOf(operation).loadByKey(originOf(null), 'groups', 'id', '3');
    await eventually(async () => expect(vendor.calls()).toBe(6));
    client.abort(new Error('the client has left'));
    await reading;
    await vendor.request(['4', '5', '6']);
    const poor = createOperation({ timeoutMs: 30_000, maxCalls: 0 });
    expect((await vendor.readerOf(poor).loadByKey(originOf(null), 'groups', 'id', '7')).state).toBe('OK');
    expect(vendor.calls()).toBe(6);
  });

  it('add to the shared count what it has missed, and count what others have added', async () => {
    const sent: number[] = [];
    const totals = [null, 5];
    const spending = new LookupSpending({
      scan: () => Promise.resolve(true),
      store: {
        addToCount: (_, amount) => {
          sent.push(amount);
          return Promise.resolve(totals[sent.length - 1] ?? null);
        },
      },
      onUnexpectedError: (error) => void error,
    });
    const kind = { origin: originOf(null), kind: 'groups', key: 'all groups', ttlSeconds: 60 } as const;
    for (const key of ['1', '2']) {
      expect(spending.permit(kind, [key], 6)).not.toBeNull();
      await new Promise(setImmediate);
    }
    expect(sent).toEqual([1, 2]);
    // Two own ones, and three of others.
    expect(spending.permit(kind, ['3', '4'], 6)).toBeNull();
    expect(spending.permit(kind, ['3'], 6)).not.toBeNull();
  });

  it('report a bug in the scan, and continue', async () => {
    const bugs: unknown[] = [];
    const spending = new LookupSpending({
      scan: () => Promise.reject(new Error('a bug')),
      onUnexpectedError: (error) => bugs.push(error),
    });
    const kind = { origin: originOf(null), kind: 'groups', key: 'all groups', ttlSeconds: 60 } as const;
    expect(spending.permit(kind, ['1'], 1)).not.toBeNull();
    expect(spending.permit(kind, ['2'], 1)).toBeNull();
    spending.startScan(kind);
    await eventually(async () => expect(bugs).toHaveLength(1));
    expect(spending.permit(kind, ['3'], 1)).not.toBeNull();
  });
});
