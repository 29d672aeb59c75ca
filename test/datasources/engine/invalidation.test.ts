import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { ReadCache } from '../../../datasources/cache/read-cache';
import { createOperation } from '../../../datasources/engine/operation';
import { RequestReader } from '../../../datasources/engine/request-reader';
import type { Capabilities, ReadContext } from '../../../datasources/spec/capabilities';
import type { Origin } from '../../../datasources/spec/origin';
import { readsOfEndpoints } from '../../../src/server/refresh';
import { stubSource } from './stub-source';

/** A request that begins after an invalidation gets nothing that was read before, whatever was in flight then. */

const SCOPE = 'acme ["xx","",null]';
const ENDPOINTS = ['XX-1', 'XX-2', 'XX-3'];
const PEOPLE = ['a', 'b'];
const origin: Origin = { company: 'acme', source: 'xx', tenant: null, vendor: 'XX', typeName: 'Xx' };

/** A vendor whose records have the number of changes before the call, and whose calls end when the test says so. */
function openVendor() {
  let changes = 0;
  const calls: (() => void)[] = [];
  const call = (context: ReadContext, key: string) =>
    context.shared(key, async (scope) => {
      scope.beforeCall('XX-1');
      const records = PEOPLE.map((accountId) => ({ externalId: `${accountId} ${key}`, accountId, changes, raw: null }));
      await new Promise<void>((end) => calls.push(end));
      return { records, skipped: [], fetchedAt: new Date() };
    });
  const all = async (context: ReadContext, ...keys: string[]) => {
    const pages = await Promise.all(keys.map((key) => call(context, key)));
    return { records: pages.flatMap(({ records }) => records), skipped: [], fetchedAt: new Date() };
  };
  const account = {
    read: (person: { readonly accountId: string }, context: ReadContext) =>
      all(context, `XX-1 ${person.accountId}`, `XX-2 ${person.accountId}`),
  };
  const capabilities = {
    accounts: { support: 'FULL', endpoints: [] },
    // By lookups alone, each of which is put together from two reads.
    courseResults: { support: 'FULL', endpoints: ['XX-1', 'XX-2'], by: { account } },
    // By lookups or by a scan.
    simulationResults: {
      support: 'FULL',
      endpoints: ['XX-3'],
      all: { minCalls: 2, read: (context: ReadContext) => all(context, 'XX-3 page 1', 'XX-3 page 2') },
      by: {
        account: {
          read: (person: { readonly accountId: string }, context: ReadContext) =>
            call(context, `XX-3 of ${person.accountId}`),
        },
      },
    },
  } as unknown as Capabilities;
  const source = stubSource({ capabilities: () => capabilities, cacheScope: () => SCOPE });
  const cache = new ReadCache(8);
  return {
    reader: (forceRefresh: boolean) =>
      new RequestReader({
        sources: new Map([['xx', source]]),
        cache,
        ttlSeconds: 60,
        staleSeconds: 60,
        forceRefresh,
        operation: createOperation({ timeoutMs: 1e9, maxCalls: 1000 }),
      }),
    changes: () => changes,
    /** As a mutation does that calls one of the endpoints. */
    async change(endpoint: string) {
      changes += 1;
      await cache.invalidatePrefix(readsOfEndpoints(capabilities, [endpoint]).map((read) => `${SCOPE} ${read}`));
    },
    end: (index: number) => calls.splice(index % Math.max(1, calls.length), 1).forEach((end) => end()),
    inFlight: () => calls.length,
  };
}

type Kind = 'courseResults' | 'simulationResults';
type Step =
  | { readonly kind: 'look up' | 'force'; readonly of: Kind; readonly person: string }
  | { readonly kind: 'scan' }
  | { readonly kind: 'change'; readonly endpoint: string }
  | { readonly kind: 'end'; readonly call: number }
  | { readonly kind: 'wait'; readonly milliseconds: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('look up' as const, 'force' as const),
    of: fc.constantFrom<Kind>('courseResults', 'simulationResults'),
    person: fc.constantFrom(...PEOPLE),
  }),
  fc.record({ kind: fc.constant('scan' as const) }),
  fc.record({ kind: fc.constant('change' as const), endpoint: fc.constantFrom(...ENDPOINTS) }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('end' as const), call: fc.nat({ max: 5 }) }) },
  fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.constantFrom(100, 61_000, 130_000) }),
);

/** A lookup that ends after the next request has read again what was invalidated meanwhile. */
const overtaken: Step[] = [
  { kind: 'look up', of: 'simulationResults', person: 'a' },
  { kind: 'change', endpoint: 'XX-3' },
  { kind: 'look up', of: 'simulationResults', person: 'a' },
  { kind: 'end', call: 1 },
  { kind: 'end', call: 0 },
  { kind: 'look up', of: 'simulationResults', person: 'a' },
];

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
};

it('holds for lookups, scans, what is put together from them, and what is found without a promise', async () => {
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
      const vendor = openVendor();
      /** By endpoint, the number of the last change. */
      const last = new Map<string, number>();
      const requests: Promise<void>[] = [];
      const expectNew = (records: readonly object[], least: ReadonlyMap<string, number>): void => {
        for (const record of records) {
          const { externalId, changes } = record as { readonly externalId: string; readonly changes: number };
          const endpoint = ENDPOINTS.find((one) => externalId.includes(one)) ?? '';
          expect([externalId, changes]).toEqual([externalId, Math.max(changes, least.get(endpoint) ?? 0)]);
          checked += 1;
        }
      };
      for (const one of steps) {
        const least = new Map(last);
        if (one.kind === 'look up' || one.kind === 'force') {
          const reader = vendor.reader(one.kind === 'force');
          const person = { accountId: one.person, email: null };
          const found = reader.peekPerson(origin, one.of, person);
          if (found) expectNew(found.records, least);
          requests.push(reader.loadByPerson(origin, one.of, person).then(({ records }) => expectNew(records, least)));
        } else if (one.kind === 'scan') {
          const reader = vendor.reader(false);
          const found = reader.peekAll(origin, 'simulationResults');
          if (found) expectNew(found.records, least);
          requests.push(reader.readAll(origin, 'simulationResults').then(({ records }) => expectNew(records, least)));
        } else if (one.kind === 'change') {
          await vendor.change(one.endpoint);
          last.set(one.endpoint, vendor.changes());
        } else if (one.kind === 'end') vendor.end(one.call);
        else if (one.kind === 'wait') jest.setSystemTime(Date.now() + one.milliseconds);
        await settle();
      }
      while (vendor.inFlight() > 0) {
        vendor.end(0);
        await settle();
      }
      await Promise.all(requests);
    }),
    { numRuns: 100, examples: [[overtaken]] },
  );
  expect(checked).toBeGreaterThan(0);
});
