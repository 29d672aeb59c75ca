import { request } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

type Cache = 'operations' | 'responses' | 'reads';
type Count = 'hits' | 'misses' | 'coalesced' | 'stale' | 'evictions' | 'bytes';

const systems: TestSystem[] = [];
afterEach(async () => {
  for (const system of systems.splice(0)) {
    expect(system.bugs).toEqual([]);
    await system.close();
  }
});

async function open(cache: object): Promise<TestSystem> {
  const system = await startTestSystem({ learners: 20, config: { cache: { ttlSeconds: 3600, ...cache } } });
  systems.push(system);
  return system;
}
async function metricsOf({ server }: TestSystem, key = KEYS.all): Promise<string> {
  return (await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${key}` } })).text();
}
/** How much the counters of a cache grew while `work` ran. */
async function growthOf(
  system: TestSystem,
  cache: Cache,
  work: () => Promise<unknown>,
): Promise<Record<Count, number>> {
  const read = async (): Promise<Record<string, number>> => {
    const text = await metricsOf(system);
    const values = text.matchAll(/^awaregraph_cache_(\w+?)(?:_total)?\{cache="(\w+)"\} (\d+)$/gm);
    return Object.fromEntries(
      [...values]
        .filter(([, , name]) => name === cache)
        .map(([, kind = '', , n]): [string, number] => [kind, Number(n)]),
    );
  };
  const before = await read();
  await work();
  const after = await read();
  const grown = (kind: Count) => (after[kind] ?? NaN) - (before[kind] ?? NaN);
  return {
    hits: grown('hits'),
    misses: grown('misses'),
    coalesced: grown('coalesced'),
    stale: grown('stale'),
    evictions: grown('evictions'),
    bytes: grown('bytes'),
  };
}
const people = (first: number) => `{ company(slug: "acme") { learners(first: ${first}) { nodes { name email } } } }`;
const none = { hits: 0, misses: 0, coalesced: 0, stale: 0, evictions: 0, bytes: 0 };

it('operations: counts texts that are known, and texts that are not', async () => {
  const system = await open({});
  const ask = (query: string, variables = {}) => system.ask(query, { variables });
  const first = await growthOf(system, 'operations', () => ask('{ viewer { name } }'));
  expect({ ...first, bytes: 0 }).toEqual({ ...none, misses: 1 });
  expect(first.bytes).toBeGreaterThan(1000);
  expect(await growthOf(system, 'operations', () => ask('{ viewer { name } }', { a: 1 }))).toEqual({
    ...none,
    hits: 1,
  });
  expect(await growthOf(system, 'operations', () => ask('{ nonsense }'))).toMatchObject({ misses: 1, hits: 0 });
  expect(await growthOf(system, 'operations', () => ask('{ nonsense }'))).toEqual({ ...none, hits: 1 });
});

it('responses: counts those that are cached, executed, joined and no longer valid', async () => {
  const system = await open({});
  const ask = () => system.ask(people(20));
  expect(await growthOf(system, 'responses', ask)).toEqual({ ...none, misses: 1 });
  expect(await growthOf(system, 'responses', ask)).toMatchObject({ misses: 1, hits: 0 });
  const third = await growthOf(system, 'responses', ask);
  expect(third).toMatchObject({ misses: 1 });
  expect(third.bytes).toBeGreaterThan(1000);
  expect(await growthOf(system, 'responses', ask)).toEqual({ ...none, hits: 1 });
  await system.refresh();
  const stale = await growthOf(system, 'responses', ask);
  expect(stale).toMatchObject({ hits: 0, stale: 1, misses: 1 });
  expect(stale.bytes).toBeLessThan(0);
  await system.refresh();
  const joined = await growthOf(system, 'responses', () => Promise.all([ask(), ask(), ask()]));
  expect(joined).toMatchObject({ hits: 0, misses: 1, coalesced: 2 });
  // A trace is of one request: its response is never shared.
  expect(
    await growthOf(system, 'responses', () => system.ask(people(20), { headers: { 'x-source-trace': '1' } })),
  ).toEqual(none);
});

it('responses: the compressed form counts with its response', async () => {
  const system = await open({});
  /** @returns the bytes of the body as sent; by Node's own client, because fetch asks for compression itself */
  const ask = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const url = `${system.server.url}/graphql?query=${encodeURIComponent(people(20))}`;
      const outgoing = request(url, { headers: { authorization: `Bearer ${KEYS.all}`, ...headers } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.once('end', () => resolve(bytes));
      });
      outgoing.once('error', reject).end();
    });
  for (let times = 0; times < 3; times += 1) await ask({});
  let sent = 0;
  const grown = await growthOf(system, 'responses', async () => {
    await ask({});
    sent = await ask({ 'accept-encoding': 'gzip' });
    await ask({ 'accept-encoding': 'gzip' });
  });
  expect(sent).toBeGreaterThan(100);
  expect(grown).toEqual({ ...none, hits: 3, bytes: sent });
});

it('reads: counts fresh, loaded, joined and stale ones', async () => {
  const system = await open({ ttlSeconds: 1, staleSeconds: 3600 });
  const ask = (first: number) => system.ask(people(first));
  const cold = await growthOf(system, 'reads', () => Promise.all([ask(1), ask(2)]));
  expect(cold).toMatchObject({ hits: 0, stale: 0, evictions: 0 });
  expect(cold.misses).toBeGreaterThanOrEqual(5);
  expect(cold.coalesced).toBeGreaterThanOrEqual(5);
  expect(cold.bytes).toBeGreaterThan(10_000);
  const warm = await growthOf(system, 'reads', () => ask(3));
  expect(warm).toMatchObject({ misses: 0, coalesced: 0, stale: 0, bytes: 0 });
  expect(warm.hits).toBeGreaterThanOrEqual(5);
  await later(1100);
  const stale = await growthOf(system, 'reads', () => ask(4));
  expect(stale.stale).toBeGreaterThanOrEqual(5);
});

it('all: entries are evicted when the memory of their cache is full', async () => {
  const system = await open({ maxMemoryMb: 0.2 });
  const work = async (): Promise<void> => {
    // Long texts for the operations, which have more memory than this budget; the responses do not cache them.
    for (const length of [300, 60_000])
      for (let first = 1; first <= 30; first += 1)
        for (let times = 0; times < 3; times += 1)
          await system.ask(`{ viewer { name } } # ${first} ${'x'.repeat(length)}`);
    await system.ask(people(20));
    await system.ask(
      '{ company(slug: "globex") { learners(first: 20) { nodes { courseResults { nodes { courseName } } } } } }',
    );
  };
  await work();
  for (const cache of ['operations', 'responses', 'reads'] as const) {
    const grown = await growthOf(system, cache, work);
    expect([cache, grown.evictions > 0]).toEqual([cache, true]);
  }
});

it('are shown to viewers of all companies only', async () => {
  const system = await startTestSystem({
    learners: 5,
    clients: [
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'admin'] },
      { name: 'acme', apiKey: KEYS.acme, companies: ['acme'], scopes: ['read', 'admin'] },
    ],
  });
  systems.push(system);
  const all = await metricsOf(system);
  expect(all).toMatch(/^awaregraph_cache_bytes\{cache="reads"\} \d+$/m);
  // Without Redis there is no shared store.
  expect(all).not.toContain('reads_shared');
  expect(await metricsOf(system, KEYS.acme)).not.toContain('awaregraph_cache');
});
