import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createConfig } from '../../src/config/config-file';
import type { Config } from '../../src/config/config';
import { openResources } from '../../src/server/resources';
import type { Tenancies } from '../../src/server/resources';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { startKeyedVendor } from '../cli/keyed-vendor';
import type { KeyedVendor } from '../cli/keyed-vendor';
import { startRedis } from '../redis';
import type { RunningRedis } from '../redis';

/** What two hundred reloads leave in memory, with companies, clients and connections that come and go, and Redis. */

const OPS = 'key-of-the-operators';
const RELOADS = 200;
/** Reloads whose memory belongs to the beginning: compiled code, pools, histograms. */
const WARM_UP = 50;
/** A configuration that is not let go of takes 30 kB and more. */
const MOST_GROWTH_BYTES = (RELOADS - WARM_UP) * 15_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let vendor: KeyedVendor;
let redis: RunningRedis;
let server: RunningServer;
const bugs: unknown[] = [];

beforeAll(async () => {
  [vendor, redis] = await Promise.all([startKeyedVendor(), startRedis()]);
  server = await startServer({ config: configuration(0), schema: createSchema(), onBug: (bug) => bugs.push(bug) });
});
afterAll(async () => {
  await server.close();
  await Promise.all([vendor.close(), redis.stop()]);
});

function configuration(change: number): Config {
  const slugs = ['acme', `passing-${change}`];
  return createConfig({
    server: { port: 0, connectAtStart: false },
    cache: { ttlSeconds: 600, redis: redis.url },
    limits: { requestsPerMinute: 1_000_000 },
    connections: slugs.map((slug) => ({
      id: `sm-${slug}`,
      vendor: 'sibermate',
      baseUrl: vendor.urlOf(`sm-${slug}`),
      apiKey: `the-key-of-change-${slug === 'acme' ? 0 : change}`,
    })),
    companies: slugs.map((slug) => ({ slug, name: slug, sources: [{ connection: `sm-${slug}` }] })),
    clients: [
      { name: 'ops', apiKey: OPS, companies: '*', scopes: ['read', 'admin'] },
      { name: `passing-${change}`, apiKey: `key-of-a-passing-client-${change}`, companies: '*', scopes: ['read'] },
    ],
  });
}

/** The memory in use when no older configuration is. */
async function heapBytes(): Promise<number> {
  const generations = async (): Promise<string> =>
    (await fetch(`${server.url}/metrics`, { headers: { 'x-api-key': OPS } })).text();
  while (!(await generations()).includes('awaregraph_config_generations 1\n')) await new Promise(setImmediate);
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it('two hundred reloads leave no memory behind', async () => {
  let before = 0;
  for (let change = 1; change <= RELOADS; change += 1) {
    expect(await server.reload(() => configuration(change))).toMatchObject({ outcome: 'applied' });
    if (change === WARM_UP) before = await heapBytes();
  }
  expect((await heapBytes()) - before).toBeLessThan(MOST_GROWTH_BYTES);
  expect(bugs).toEqual([]);
});

it('what is known of a company ends with its last configuration', async () => {
  const resources = await openResources(configuration(0), { onUnexpectedError: (bug) => bugs.push(bug) });
  const { rosterCache, spending } = resources;
  const tenancies = (...slugs: string[]): Tenancies => ({
    sources: new Map(),
    companies: new Map(slugs.map((slug) => [`${slug} ["sm","fingerprint",null]`, slug])),
    companiesOf: new Map(),
  });
  const [first, second] = [tenancies('acme', 'passing'), tenancies('acme')];
  await resources.enter(first);
  const key = (slug: string): string => `${slug} ["sm","fingerprint",null] accounts`;
  const countedOf = (slug: string) => {
    const origin = { company: slug, source: 'sm', tenant: null, vendor: 'SIBERMATE', typeName: 'SiberMate' };
    return { origin, kind: 'accounts' as const, key: key(slug), ttlSeconds: 600 };
  };
  for (const company of ['acme', 'passing']) {
    rosterCache.recordRequest({ slug: company, name: company, domains: [], origins: [], teamRules: [] });
    spending?.notePeople(company, 1000);
    spending?.permit(countedOf(company), ['one'], 1)?.end();
  }
  await resources.enter(second);
  // Requests of the first may still be in flight.
  expect([...rosterCache.activity.keys()]).toEqual(['acme', 'passing']);
  resources.leave(first);
  expect([...rosterCache.activity.keys()]).toEqual(['acme']);
  expect(['acme', 'passing'].map((slug) => spending?.knownPeople(slug))).toEqual([1000, undefined]);
  // One lookup is spent of the company that stayed, none of the one that comes back.
  expect(['acme', 'passing'].map((slug) => spending?.permit(countedOf(slug), ['two'], 1) ?? null)).toEqual([
    null,
    expect.anything(),
  ]);
  await resources.close(1000);
});
