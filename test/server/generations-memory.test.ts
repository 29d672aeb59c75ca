import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createConfig } from '../../src/config/config-file';
import type { Config } from '../../src/config/config';
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
