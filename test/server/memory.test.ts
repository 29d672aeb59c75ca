import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as later } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Batch } from '../../datasources/spec/capabilities';
import type { CachePolicy } from '../../datasources/cache/cache-entry';
import { ReadCache } from '../../datasources/cache/read-cache';
import { configFrom } from '../../src/cli/configuration';
import { createApp } from '../../src/server/app';
import type { App } from '../../src/server/app';

/** Everything the program caches stays within `cache.maxMemoryMb`, measured by the V8 heap. */

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
async function heapMb(): Promise<number> {
  for (let times = 0; times < 3; times += 1) {
    await later();
    collect();
  }
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

const COMPANIES = 40;
const PEOPLE = 300;
/** One company’s accounts at one vendor, by the path of its connection. */
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://vendor');
  const [, vendor = '', company = '', , id] = pathname.split('/');
  const person = (index: number) => ({
    id: `${company}-${index}`,
    email: `person${index}@${company}.example`,
    firstName: 'Pia',
    lastName: `Nord${index}`,
  });
  response.setHeader('content-type', 'application/json');
  if (vendor === 'cp') {
    const [skip, take] = [Number(searchParams.get('skip')), Number(searchParams.get('take'))];
    const result = Array.from({ length: PEOPLE }, (_, index) => ({ user: { ...person(index), groups: [] } }));
    response.end(JSON.stringify({ count: PEOPLE, result: result.slice(skip, skip + take) }));
  } else if (id !== undefined) {
    response.writeHead(404).end('{"error":{"message":"no such learner"}}');
  } else response.end(JSON.stringify(Array.from({ length: PEOPLE }, (_, index) => person(index))));
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const slugs = Array.from({ length: COMPANIES }, (_, index) => `company-${index}`);
const viewer = {
  name: 'test',
  credential: 'apiKey' as const,
  companies: '*' as const,
  scopes: new Set(['READ' as const]),
};
const openApp = (maxMemoryMb: number): Promise<App> =>
  createApp(
    configFrom({
      connections: slugs.flatMap((slug) => [
        { id: `sm-${slug}`, vendor: 'sibermate', baseUrl: `${url}/sm/${slug}`, apiKey: 'a-key' },
        {
          id: `cp-${slug}`,
          vendor: 'cyberpilot',
          baseUrl: `${url}/cp/${slug}`,
          accountId: 'acc',
          accessToken: 'a-token',
          pageSize: 500,
        },
      ]),
      companies: slugs.map((slug) => ({
        slug,
        name: slug,
        domains: [`${slug}.example`],
        sources: [{ connection: `sm-${slug}` }, { connection: `cp-${slug}` }],
      })),
      clients: [{ name: 'test', apiKey: 'key-of-the-test-of-memory', companies: '*', scopes: ['read'] }],
      cache: { maxMemoryMb, ttlSeconds: 600 },
      limits: { vendorCallsPerMinute: 1_000_000, maxVendorCalls: 1_000_000 },
    }),
    { onUnexpectedError: (error) => void error },
  );
const contextOf = (app: App) =>
  app.contextFor(viewer, { id: 'one', signal: new AbortController().signal, traced: false });

describe('the cached rosters of many companies', () => {
  const readAll = async (app: App): Promise<void> => {
    for (const company of app.companies) {
      const { people } = contextOf(app).graph;
      const { learners } = await people.roster(company);
      expect(learners).toHaveLength(PEOPLE);
    }
  };

  it('stay within the memory limit, and are rebuilt after eviction', async () => {
    const [small, large] = [await openApp(8), await openApp(256)];
    // Warm-up: allocations made once per process do not count.
    const warmUp = await openApp(0);
    await readAll(warmUp);
    await warmUp.close();

    const before = await heapMb();
    for (let round = 0; round < 2; round += 1) await readAll(small);
    const bounded = (await heapMb()) - before;
    await readAll(large);
    const unbounded = (await heapMb()) - before - bounded;
    await Promise.all([small.close(), large.close()]);
    expect(unbounded).toBeGreaterThan(14);
    expect(bounded).toBeLessThan(8 * 1.4 + 3);
  });

  it('are built once, as long as the records they are built from are cached', async () => {
    const app = await openApp(64);
    const [company] = app.companies;
    if (!company) throw new Error('no company');
    const roster = await contextOf(app).graph.people.roster(company);
    expect(await contextOf(app).graph.people.roster(company)).toBe(roster);
    await app.refresh(company.origins, null);
    expect(await contextOf(app).graph.people.roster(company)).not.toBe(roster);
    await app.close();
  });
});

describe('lookups of people who do not exist', () => {
  it('take almost no memory, however many are requested', async () => {
    const app = await openApp(16);
    const [origin] = app.companies[0]?.origins ?? [];
    if (!origin) throw new Error('no source');
    const ask = async (from: number, count: number): Promise<void> => {
      const { reads } = contextOf(app).graph;
      const ids = Array.from({ length: count }, (_, index) => `absent-${from + index}-${'x'.repeat(600)}`);
      for (const outcome of await Promise.all(ids.map((id) => reads.fetchByKey(origin, 'accounts', 'id', id))))
        expect(outcome.records).toEqual([]);
    };
    await ask(0, 500);
    const before = await heapMb();
    for (let round = 1; round < 9; round += 1) await ask(round * 500, 500);
    expect((await heapMb()) - before).toBeLessThan(4);
    await app.close();
  });
});

describe('the read cache', () => {
  const signal = new AbortController().signal;
  const batch = (records: readonly object[] = []): Batch<object> => ({ records, skipped: [], fetchedAt: new Date() });
  const read = (cache: ReadCache, key: string, value: Batch<object>, caching: CachePolicy, times = 1) =>
    cache.read(key, {
      ttlSeconds: 60,
      staleSeconds: 3600,
      signal,
      derived: false,
      load: async () => ({
        batches: { batch: value },
        readAt: Date.now(),
        calls: Array.from({ length: times }, () => ({
          endpoint: 'IQ-24',
          method: 'GET' as const,
          path: `/learners/${key}`,
          status: 200,
          milliseconds: 12.5,
        })),
        caching,
        dependsOn: [],
        sharesRecords: false,
      }),
    });

  it.each<[string, CachePolicy, (index: number) => Batch<object>, number]>([
    ['empty results', 'shared', () => batch(), 1],
    ['small results', 'shared', (index) => batch([{ externalId: `x${index}`, name: `Pia Nord${index}` }]), 1],
    ['results of many calls', 'shared', () => batch(), 30],
  ])('estimates the memory of %s correctly', async (_, caching, make, times) => {
    // Small entries have an eighth of it: 8 MiB.
    const cache = new ReadCache(64);
    const before = await heapMb();
    const keys = 60_000 / times;
    for (let index = 0; index < keys; index += 1)
      await read(cache, `["iq","",null] IQ-24 ${index}-abcdef`, make(index), caching, times);
    const grown = (await heapMb()) - before;
    expect(cache.isFreshOrInFlight(`["iq","",null] IQ-24 0-abcdef`)).toBe(true);
    expect(grown).toBeLessThan(8 * 1.3 + 1);
    expect(grown).toBeGreaterThan(8 * 0.4);
  });

  it('gives not-found results a small separate budget and a lifetime of seconds', async () => {
    const cache = new ReadCache(8);
    await read(cache, '["iq","",null] IQ-22', batch([{ externalId: 'x' }]), 'shared');
    const before = await heapMb();
    for (let index = 0; index < 60_000; index += 1)
      await read(cache, `["iq","",null] IQ-24 ${index}-abcdef`, batch(), 'briefly');
    expect((await heapMb()) - before).toBeLessThan(1.5);
    // They evict each other, but no results with records.
    expect(cache.isFreshOrInFlight('["iq","",null] IQ-22')).toBe(true);
    expect(cache.isFreshOrInFlight('["iq","",null] IQ-24 59999-abcdef')).toBe(true);
    expect(cache.isFreshOrInFlight('["iq","",null] IQ-24 0-abcdef')).toBe(false);
  });

  it('does not retain failures of keys that it does not hold', async () => {
    const cache = new ReadCache(8);
    const before = await heapMb();
    for (let index = 0; index < 30_000; index += 1)
      await cache
        .read(`["iq","",null] IQ-24 ${index}-${'x'.repeat(200)}`, {
          ttlSeconds: 60,
          staleSeconds: 3600,
          signal,
          derived: false,
          load: () => Promise.reject(new Error('no')),
        })
        .catch(() => undefined);
    expect((await heapMb()) - before).toBeLessThan(1.5);
  });
});
