import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { check } from '../../src/cli/check/check';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { eventually } from '../eventually';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem, TestSystemOptions } from '../harness';
import { startRedis } from '../redis';

/** Two servers, as in two processes, over the same vendors with a shared Redis. */
let redis: Awaited<ReturnType<typeof startRedis>>;
let one: TestSystem;
let two: RunningServer;
const others: RunningServer[] = [];
const bugs: unknown[] = [];

const cache = () => ({ redis: redis.url, ttlSeconds: 60 });
const startReplica = async (options: TestSystemOptions = {}, sandboxes = one.sandboxes): Promise<RunningServer> => {
  const config = { ...options.config, cache: { ...cache(), ...options.config?.cache } };
  const server = await startServer({
    config: configOf(sandboxes, { ...options, config }),
    schema: sharedSchema(),
    onBug: (error) => bugs.push(error),
  });
  others.push(server);
  // Time for its connections to Redis.
  await sleep(50);
  return server;
};
beforeEach(async () => {
  redis = await startRedis();
  one = await startTestSystem({ learners: 20, config: { cache: cache() } });
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

describe('replicas that share a Redis', () => {
  it('reuse each other’s reads without a vendor call, also after a restart', async () => {
    await eventually(async () => {
      await refresh(one.server);
      const first = await ask(one.server);
      expect(first.errors).toBeUndefined();
      await sleep(100);
      one.forget();
      expect(await ask(two)).toEqual(first);
      expect(reads()).toEqual([]);
      const metrics = await fetch(`${two.url}/metrics`, { headers: { authorization: `Bearer ${KEYS.all}` } });
      expect(await metrics.text()).toMatch(/^awaregraph_cache_hits_total\{cache="reads_shared"\} [1-9]/m);
      expect(await ask(await startReplica())).toEqual(first);
      expect(reads()).toEqual([]);
    });
  });

  it('share what a connection reads that was opened again, with the same credential', async () => {
    const ids = one.sandboxes.configuration().connections.map(({ id }) => id);
    const connections = Object.fromEntries(ids.map((id) => [id, { retries: 1 }]));
    await ask(one.server);
    const changed = configOf(one.sandboxes, { connections, config: { cache: cache() } });
    expect(await one.server.reload(() => changed)).toMatchObject({
      outcome: 'applied',
      changes: { connections: { changed: ids } },
    });
    await eventually(async () => {
      await refresh(one.server);
      await ask(one.server);
      await sleep(100);
      one.forget();
      expect((await ask(two)).errors).toBeUndefined();
      expect(reads()).toEqual([]);
    });
  });

  it('coalesce reads that both need at the same time', async () => {
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

  it('continue alone, complete and fast, while Redis is down or hangs, and share again afterwards', async () => {
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

  it('store no secret in it', async () => {
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
  it('invalidates in every replica what was read from one source, and from no other', async () => {
    await eventually(async () => {
      await Promise.all([ask(one.server), ask(two)]);
      one.forget();
      const answer = await refresh(one.server, '?source=ch');
      expect([answer.status, await answer.json()]).toMatchObject([200, { refreshed: ['ch'], sharedCache: 'DROPPED' }]);
      await sleep(50);
      await ask(two);
      expect(new Set(reads().map(({ vendor }) => vendor))).toEqual(new Set(['cyberhoot']));
    });
  });

  it('needs POST, the ADMIN scope, and access to the source', async () => {
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
    const all = ['sm', 'iq', 'cp', 'ch', 'cg', 'sm-msp'];
    expect(await of(await refresh(one.server))).toMatchObject([200, { refreshed: all, resumed: all }]);
  });
});

const PEOPLE = `{ company(slug: "acme") { learners(first: 500) { missing { source { slug } code retryAt }
  nodes { email accounts { source { slug } externalId } } } } }`;
interface People {
  readonly company: {
    readonly learners: {
      readonly missing: readonly {
        readonly source: { readonly slug: string };
        readonly code: string;
        readonly retryAt: string;
      }[];
      readonly nodes: readonly {
        readonly email: string | null;
        readonly accounts: readonly { readonly source: { readonly slug: string }; readonly externalId: string }[];
      }[];
    };
  };
}
const peopleOf = async (server: { readonly url: string }): Promise<People['company']['learners']> =>
  ((await ask(server, PEOPLE)) as unknown as { readonly data: People }).data.company.learners;
const missingOf = async (server: { readonly url: string }) => (await peopleOf(server)).missing;

describe('the shared cache', () => {
  let elsewhere: Sandboxes | undefined;
  afterEach(() => elsewhere?.close());

  it('is not shared between installations with the same names but other vendors', async () => {
    // Other people at other addresses, under the same ids, slugs and credentials.
    elsewhere = await startSandboxes({ learners: 20, seed: 77 });
    const other = await startReplica({}, elsewhere);
    await eventually(async () => {
      await refresh(one.server);
      const own = await peopleOf(one.server);
      await sleep(100);
      elsewhere?.clearCalls();
      const theirs = await peopleOf(other);
      expect(theirs.missing).toEqual([]);
      const emails = new Set(own.nodes.map(({ email }) => email));
      expect(theirs.nodes.filter(({ email }) => email !== null && emails.has(email)).length).toBeLessThan(
        theirs.nodes.length / 2,
      );
      await refresh(other);
      one.forget();
      // Nor does their refresh invalidate ours.
      expect((await ask(await startReplica())).errors).toBeUndefined();
    });
  });

  it('is not shared with another credential', async () => {
    await peopleOf(one.server);
    await sleep(100);
    const stranger = await startReplica({
      connections: { sm: { apiKey: 'a-key-of-somebody-else' }, ch: { apiKey: 'a-key-of-somebody-else' } },
    });
    const { missing, nodes } = await peopleOf(stranger);
    expect(missing.map(({ source, code }) => [source.slug, code])).toEqual([
      ['sm', 'UNAUTHORIZED'],
      ['ch', 'UNAUTHORIZED'],
    ]);
    const sources = new Set(nodes.flatMap(({ accounts }) => accounts.map(({ source }) => source.slug)));
    expect(sources).toEqual(new Set(['iq', 'cp', 'cg']));
    // The wrong credential does not pause those with the right one.
    await refresh(one.server);
    expect(await missingOf(one.server)).toEqual([]);
  });

  it('is separate for each `cache.redisPrefix`', async () => {
    const client = new Redis(redis.url);
    const apart = await startReplica({ config: { cache: { redisPrefix: 'other:' } } });
    await eventually(async () => {
      await refresh(one.server);
      await peopleOf(one.server);
      await refresh(apart);
      one.forget();
      await peopleOf(apart);
      expect(reads().length).toBeGreaterThan(4);
      const keys = await client.keys('*');
      expect(keys.filter((key) => key.startsWith('awaregraph:8:other:')).length).toBeGreaterThan(0);
    });
    client.disconnect();
  });

  it('does not store lookups of people who do not exist', async () => {
    const emails = Array.from({ length: 50 }, (_, index) => `nobody${index}@nowhere.example`);
    const client = new Redis(redis.url);
    await eventually(async () => {
      await refresh(one.server);
      await ask(one.server, `{ learnersByEmail(emails: ${JSON.stringify(emails)}, company: "acme") { name } }`);
      // What is written later is written behind it.
      await peopleOf(one.server);
      const keys = await client.keys('*');
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter((key) => key.includes('nobody'))).toEqual([]);
    });
    client.disconnect();
  });
});

describe('lookups', () => {
  it('of all processes count together, until the scan takes no more calls', async () => {
    const { nodes } = await peopleOf(one.server);
    const emails = nodes
      .filter(({ email, accounts }) => email !== null && accounts.some(({ source }) => source.slug === 'sm'))
      .map(({ email }) => email);
    const phishing = async (server: { readonly url: string }, email: string | null | undefined) => {
      const query = `{ learner(email: ${JSON.stringify(email)}, company: "acme") { simulationResults(first: 1, vendors: [SIBERMATE]) { complete } } }`;
      expect((await ask(server, query)).errors).toBeUndefined();
    };
    const simulations = one.sandboxes.population.acme.sibermate.simulations.length;
    // SM-58, and SM-59 for each simulation.
    const scanCalls = 1 + simulations;
    expect(scanCalls).toBeGreaterThan(5);
    let attempts = 0;
    // While Redis is slower than its time limit, processes count alone.
    await eventually(async () => {
      attempts += 1;
      const options = { config: { cache: { redisPrefix: `attempt${attempts}:` } } };
      const [here, there] = [await startReplica(options), await startReplica(options)];
      one.forget();
      for (const email of emails.slice(0, scanCalls - 2)) await phishing(here, email);
      // The first lookup of a process shows what others have spent, as soon as Redis has answered.
      await phishing(there, emails[scanCalls]);
      await sleep(50);
      await phishing(there, emails[scanCalls + 1]);
      await sleep(50);
      expect(one.sandboxes.calls('sibermate', 'SM-18')).toHaveLength(scanCalls);
      expect(one.sandboxes.calls('sibermate', 'SM-59')).toEqual([]);
      await phishing(there, emails[scanCalls + 2]);
      expect(one.sandboxes.calls('sibermate', 'SM-18')).toHaveLength(scanCalls);
      expect(one.sandboxes.calls('sibermate', 'SM-59')).toHaveLength(simulations);
    });
  });

  it('are made while Redis is down', async () => {
    await redis.stop();
    const { nodes } = await peopleOf(one.server);
    const query = `{ learner(email: ${JSON.stringify(nodes[0]?.email)}, company: "acme") { courseResults(first: 1) { totalCount } } }`;
    expect((await ask(one.server, query)).errors).toBeUndefined();
  });
});

describe('a pause', () => {
  const receive = async (kind: '429' | '401'): Promise<void> => {
    one.sandboxes.setFaults([{ vendor: 'sibermate', kind, ...(kind === '429' ? { value: 3600 } : {}) }]);
    expect((await missingOf(one.server)).map(({ source }) => source.slug)).toEqual(['sm']);
  };
  /** One process receives the response; waits until the others have its notice. */
  const hold = async (kind: '429' | '401'): Promise<void> => {
    const notices = new Redis(redis.url);
    await notices.psubscribe('*pauses');
    const noticed = once(notices, 'pmessage');
    await receive(kind);
    await noticed;
    notices.disconnect();
    one.forget();
  };
  const siberMateCalls = () => one.sandboxes.calls('sibermate');

  it.each(['429', '401'] as const)('that one process received applies to the others, too (%s)', async (kind) => {
    await hold(kind);
    for (let times = 0; times < 6; times += 1) {
      const [missing] = await missingOf(two);
      expect(missing).toMatchObject({ code: kind === '429' ? 'RATE_LIMITED' : 'UNAUTHORIZED' });
    }
    expect(siberMateCalls()).toEqual([]);
    one.sandboxes.setFaults([]);
    await refresh(two);
    await sleep(50);
    expect([await missingOf(one.server), await missingOf(two)]).toEqual([[], []]);
  });

  it('does not apply to a process that starts', async () => {
    await hold('429');
    one.sandboxes.setFaults([]);
    expect(await missingOf(await startReplica())).toEqual([]);
    expect(siberMateCalls().length).toBeGreaterThan(0);
  });

  it('ends with a successful check of the source, and not with a failed one', async () => {
    await hold('401');
    const folder = mkdtempSync(join(tmpdir(), 'awaregraph-check-'));
    const file = join(folder, 'config.json');
    const { connections, companies } = one.sandboxes.configuration();
    const clients = [{ name: 'any', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }];
    writeFileSync(file, JSON.stringify({ connections, companies, clients, cache: { redis: redis.url } }));
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(await check({ config: file })).toBe(1);
      expect(await missingOf(two)).toHaveLength(1);
      one.sandboxes.setFaults([]);
      one.forget();
      expect(await check({ config: file })).toBe(0);
    } finally {
      written.mockRestore();
      rmSync(folder, { recursive: true });
    }
    await sleep(50);
    expect([await missingOf(one.server), await missingOf(two)]).toEqual([[], []]);
  });

  it('applies per process while Redis is down', async () => {
    await redis.stop();
    await receive('429');
    one.forget();
    expect(await missingOf(two)).toHaveLength(1);
    expect(siberMateCalls()).toHaveLength(1);
    expect(await missingOf(two)).toHaveLength(1);
    expect(siberMateCalls()).toHaveLength(1);
  });
});
