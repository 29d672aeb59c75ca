import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { eventually } from '../eventually';
import { KEYS, configOf, startWorld } from '../harness';
import type { GraphAnswer, World } from '../harness';
import { startRedis } from '../redis';

/** Two processes' worth of servers over the same vendors, with one Redis between them. */
let redis: Awaited<ReturnType<typeof startRedis>>;
let one: World;
let two: RunningServer;
const others: RunningServer[] = [];
const bugs: unknown[] = [];

const cache = () => ({ redis: redis.url, ttlSeconds: 60 });
const startReplica = async (): Promise<RunningServer> => {
  const server = await startServer({
    config: configOf(one.sandboxes, { config: { cache: cache() } }),
    schema: createSchema(),
    onBug: (error) => bugs.push(error),
  });
  others.push(server);
  // A moment for its connections to Redis.
  await sleep(50);
  return server;
};
beforeEach(async () => {
  redis = await startRedis();
  one = await startWorld({ learners: 60, config: { cache: cache() } });
  two = await startReplica();
  one.forget();
});
afterEach(async () => {
  await Promise.all(others.splice(0).map((server) => server.close()));
  await one.close();
  await redis.stop();
  expect(bugs.splice(0)).toEqual([]);
});

const QUERY = `{ company(slug: "acme") { learners(first: 60) { complete totalCount nodes {
  name email accounts { externalId fetchedAt } groups { name } courseResults { totalCount nodes { courseName completedAt } }
  simulationResults { totalCount } exposures { nodes { email passwordExposed } } training { completed } phishing { sent } risk { score } } } } }`;

async function ask(server: { readonly url: string }, query = QUERY): Promise<GraphAnswer<{ company: unknown }>> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as GraphAnswer<{ company: unknown }>;
}
const reads = () => one.sandboxes.calls().filter(({ endpoint }) => endpoint !== 'token');
const refresh = (server: { readonly url: string }, search = '', key = KEYS.all, method = 'POST') =>
  fetch(`${server.url}/admin/refresh${search}`, { method, headers: { authorization: `Bearer ${key}` } });

describe('replicas with one Redis', () => {
  it('read for each other: what one has read costs the other no vendor call, after a restart neither', async () => {
    await eventually(async () => {
      await refresh(one.server);
      const first = await ask(one.server);
      expect(first.errors).toBeUndefined();
      await sleep(100);
      one.forget();
      expect(await ask(two)).toEqual(first);
      expect(reads()).toEqual([]);
      expect(await ask(await startReplica())).toEqual(first);
      expect(reads()).toEqual([]);
    });
  });

  it('read once when both are asked at the same time', async () => {
    await ask(one.server);
    const alone = reads().length;
    one.sandboxes.setLatency(100);
    await eventually(async () => {
      await refresh(one.server);
      one.forget();
      const [left, right] = await Promise.all([ask(one.server), ask(two)]);
      expect([left.errors, right.errors]).toEqual([undefined, undefined]);
      expect(reads()).toHaveLength(alone);
    });
  });

  it('go on alone, whole and quickly, while Redis is away or hangs, and share again afterwards', async () => {
    await redis.stop();
    const start = performance.now();
    expect((await ask(one.server)).errors).toBeUndefined();
    expect((await ask(two)).errors).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
    expect(reads().length).toBeGreaterThan(0);

    redis = await startRedis(redis.port);
    await eventually(async () => {
      await refresh(one.server);
      await sleep(100);
      await ask(one.server);
      await sleep(100);
      one.forget();
      expect((await ask(two)).errors).toBeUndefined();
      expect(reads()).toEqual([]);
    });

    redis.freeze();
    await refresh(one.server);
    const answer = await ask(one.server);
    expect(answer.errors).toBeUndefined();
    redis.thaw();
  });

  it('keep no secret in it', async () => {
    const client = new Redis(redis.url);
    const keys: string[] = [];
    await eventually(async () => {
      await refresh(one.server);
      await ask(
        one.server,
        '{ company(slug: "acme") { learners(first: 60) { nodes { accounts { raw } exposures { nodes { raw } } } } } }',
      );
      await sleep(100);
      keys.push(...(await client.keys('*')));
      expect(keys.length).toBeGreaterThan(5);
    });
    for (const key of keys) {
      const value = key.includes(':value:') ? ((await client.getBuffer(key))?.toString('latin1') ?? '') : '';
      expect(key + value).not.toContain('SECRET-');
      expect(key + value).not.toMatch(/sandbox-(sibermate|infosec|cyberpilot|cyberhoot|cyber-guru)/);
    }
    client.disconnect();
  });
});

describe('POST /admin/refresh', () => {
  it('drops what every replica has read of one source, and of that alone', async () => {
    await eventually(async () => {
      await Promise.all([ask(one.server), ask(two)]);
      one.forget();
      const answer = await refresh(one.server, '?source=ch');
      expect([answer.status, await answer.json()]).toEqual([200, { refreshed: ['ch'] }]);
      await sleep(50);
      await ask(two);
      expect(new Set(reads().map(({ vendor }) => vendor))).toEqual(new Set(['cyberhoot']));
    });
  });

  it('is for ADMIN, for sources of one’s companies, and for POST', async () => {
    const of = async (response: Response): Promise<unknown> => [response.status, await response.json()];
    expect(await of(await refresh(one.server, '', KEYS.plain))).toMatchObject([
      403,
      { errors: [{ extensions: { scope: 'ADMIN' } }] },
    ]);
    expect(await of(await refresh(one.server, '?source=nobodys'))).toMatchObject([
      404,
      { errors: [{ extensions: { argument: 'source' } }] },
    ]);
    expect((await refresh(one.server, '', KEYS.all, 'GET')).status).toBe(405);
    expect(await of(await refresh(one.server))).toEqual([200, { refreshed: ['sm', 'iq', 'cp', 'ch', 'cg', 'sm-msp'] }]);
  });
});
