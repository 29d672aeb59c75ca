import { setTimeout as later } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Context } from '../../src/server/context';
import { startServer } from '../../src/server/server';
import { KEYS, configOf, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

const PEOPLE = '{ company(slug: "acme") { learners(first: 2) { totalCount complete nodes { name } } } }';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 20, config: { cache: { ttlSeconds: 60 } } });
});
afterAll(() => system.close());
beforeEach(() => system.sandboxes.setFaults([]));

/** The response body, unparsed. */
async function bytesOf(query: string, key = KEYS.all): Promise<string> {
  const response = await fetch(`${system.server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return response.text();
}

it('a response built from cached records is served again, to the same viewer only', async () => {
  await bytesOf(PEOPLE);
  const [first, again, others] = [await bytesOf(PEOPLE), await bytesOf(PEOPLE), await bytesOf(PEOPLE, KEYS.acme)];
  expect(again).toBe(first);
  expect(JSON.parse(others)).toEqual(JSON.parse(first));
  const foreign = '{ company(slug: "globex") { name } }';
  await bytesOf(foreign);
  expect(JSON.parse(await bytesOf(foreign, KEYS.acme))).toEqual({ data: { company: null } });
});

it('a response that took a live call or misses a source is never served from the cache', async () => {
  const health = '{ sources { slug health { status } } }';
  await bytesOf(health);
  system.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '500' }]);
  expect(await bytesOf(health)).toContain('{"slug":"cp","health":{"status":"DOWN"}}');
});

it('no earlier response is served after /admin/refresh', async () => {
  await bytesOf(PEOPLE);
  await bytesOf(PEOPLE);
  system.forget();
  await fetch(`${system.server.url}/admin/refresh`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}` },
  });
  await bytesOf(PEOPLE);
  expect(system.calls('sibermate')).toEqual({ 'SM-07': 1 });
});

describe('a response in flight while /admin/refresh drops its reads', () => {
  it('serves no later request, and is not cached', async () => {
    /** Holds back the next execution after its reads. */
    let gate: { readonly reached: () => void; readonly opened: Promise<void> } | undefined;
    let executions = 0;
    const schema = makeExecutableSchema<Context>({
      typeDefs: 'type Query { people: Int, execution: Int }',
      resolvers: {
        Query: {
          async people(_: unknown, __: unknown, { companies, graph }: Context) {
            const [company] = companies.visible;
            const { learners } = company ? await graph.people.roster(company) : { learners: [] };
            // What was read stays in the response, however long it takes.
            const held = gate;
            gate = undefined;
            held?.reached();
            await held?.opened;
            return learners.length;
          },
          execution: () => (executions += 1),
        },
      },
    });
    const bugs: unknown[] = [];
    const server = await startServer({
      config: configOf(system.sandboxes, { config: { cache: { ttlSeconds: 60 } } }),
      schema,
      onBug: (error) => bugs.push(error),
    });
    const headers = { authorization: `Bearer ${KEYS.all}` };
    const ask = async (): Promise<number> => {
      const response = await fetch(`${server.url}/graphql?query={people,execution}`, { headers });
      return ((await response.json()) as { readonly data: { readonly execution: number } }).data.execution;
    };
    const refresh = () => fetch(`${server.url}/admin/refresh`, { method: 'POST', headers });
    /** Two executions: the first is in flight during all of the second and what comes before it. */
    const askHeldBack = async (before: () => Promise<unknown>): Promise<readonly number[]> => {
      const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      gate = { reached: reached.resolve, opened: opened.promise };
      const early = ask();
      await reached.promise;
      await before();
      const late = await ask();
      opened.resolve();
      return [await early, late];
    };
    try {
      // The first reads live, the second is seen for the first time with cached reads, the third is cached.
      expect([await ask(), await ask(), await ask(), await ask()]).toEqual([1, 2, 3, 3]);
      await refresh();
      expect([await ask(), await ask(), await ask()]).toEqual([4, 5, 5]);
      await refresh();
      // It reads live.
      expect(await askHeldBack(refresh)).toEqual([6, 7]);
      // Its reads were cached when it began, and are not when it ends.
      expect(await askHeldBack(refresh)).toEqual([8, 9]);
      expect([await ask(), await ask()]).toEqual([10, 10]);
      expect(bugs).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

it('no response is served longer than its records are fresh', async () => {
  const brief = await startTestSystem({ learners: 20, config: { cache: { ttlSeconds: 1 } } });
  const ask = () => brief.ask(PEOPLE);
  await ask();
  await ask();
  brief.forget();
  await ask();
  expect(brief.calls('sibermate')).toEqual({});
  await later(1100);
  await ask();
  expect(brief.calls('sibermate')).toEqual({ 'SM-07': 1 });
  await brief.close();
});
