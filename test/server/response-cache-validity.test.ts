import { setImmediate as later } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, it } from '@jest/globals';
import { createApp } from '../../src/server/app';
import { createCacheStats } from '../../datasources/cache/cache-stats';
import { createResponseCache } from '../../src/server/response-cache';
import { startServer } from '../../src/server/server';
import { configFrom } from '../../src/cli/configuration';

const KEY = 'key-of-the-validity-test';
const CONFIG = configFrom({
  connections: [{ id: 'sm', vendor: 'sibermate', baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'unused-in-this-test' }],
  companies: [{ slug: 'acme', name: 'Acme', domains: ['acme.example'], sources: [{ connection: 'sm' }] }],
  clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read'] }],
  server: { port: 0 },
});
const viewer = {
  name: 'test',
  credential: 'apiKey' as const,
  companies: '*' as const,
  scopes: new Set(['READ' as const]),
};
const onBug = (error: unknown) => void error;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('the dependencies of a response do not retain the request’s objects', async () => {
  const app = await createApp(CONFIG, { onUnexpectedError: onBug });
  const recorded = () => {
    const context = app.contextFor(viewer, { id: 'one', signal: new AbortController().signal, traced: false });
    return { partials: new WeakRef<object>(context.partials), dependencies: context.cacheDependencies() };
  };
  const { partials, dependencies } = recorded();
  await later();
  collect();
  expect(partials.deref()).toBeUndefined();
  expect(dependencies).toEqual([]);
  await app.close();
});

it('a response with an error is never served from the cache', async () => {
  let times = 0;
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { number: Int }',
    resolvers: {
      Query: {
        number() {
          times += 1;
          if (times < 4) throw new Error('a passing fault');
          return times;
        },
      },
    },
  });
  const server = await startServer({ config: CONFIG, schema, onBug });
  const ask = async (): Promise<unknown> => {
    const answer = await fetch(`${server.url}/graphql?query={number}`, { headers: { authorization: `Bearer ${KEY}` } });
    return ((await answer.json()) as { readonly data: { readonly number: number | null } }).data.number;
  };
  const answers = [await ask(), await ask(), await ask(), await ask(), await ask(), await ask()];
  await server.close();
  // From the second request for it on, a good response comes from the cache.
  expect(answers).toEqual([null, null, null, 4, 5, 5]);
});

it('looks at the reads of a response when it is asked for again, not before', async () => {
  let looks = 0;
  const areCurrent = () => (looks += 1) > 0;
  const cache = createResponseCache({ bytes: 1e6, reads: { areCurrent, invalidations: () => 0 } });
  const request = { id: 'one', signal: new AbortController().signal };
  const looksOf = async (key: string): Promise<number> => {
    const before = looks;
    if (!cache.get(key))
      await cache.execute(key, request, async () => ({ status: 200, body: Buffer.from('{}'), dependencies: [] }));
    return looks - before;
  };
  expect([await looksOf('one'), await looksOf('other'), await looksOf('one'), await looksOf('one')]).toEqual([
    0, 0, 1, 1,
  ]);
});

it('a cache of responses that is closed holds and takes nothing, while requests in flight go on', async () => {
  const stats = createCacheStats();
  const cache = createResponseCache({ bytes: 1e6, stats, reads: { areCurrent: () => true, invalidations: () => 0 } });
  const ask = async (): Promise<boolean> => {
    const isCached = cache.get('key') !== undefined;
    const request = { id: 'one', signal: new AbortController().signal };
    await cache.execute('key', request, async () => ({ status: 200, body: Buffer.from('{}'), dependencies: [] }));
    return isCached;
  };
  expect([await ask(), await ask(), await ask()]).toEqual([false, false, true]);
  expect(stats.bytes()).toBeGreaterThan(0);
  cache.close();
  expect([await ask(), await ask(), await ask()]).toEqual([false, false, false]);
  expect(stats.bytes()).toBe(0);
});
