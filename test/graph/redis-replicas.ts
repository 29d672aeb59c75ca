import { expect } from '@jest/globals';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { KEYS, configOf, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { until } from '../redis-servers';

/** Two servers, as in two processes, over the same vendors and the same Redis, whatever that is. */
export interface Replicas {
  readonly one: RunningServer;
  readonly two: RunningServer;
  /** Requests and events of `one` that a test looks at: changes of the state of Redis, in their order. */
  readonly states: readonly string[];
  readonly bugs: readonly unknown[];
  /** What a replica answers; it has no errors. */
  ask(server: RunningServer): Promise<unknown>;
  /** Drops all that is cached. @returns whether Redis was reached */
  refresh(server: RunningServer): Promise<boolean>;
  post(server: RunningServer, path: string): Promise<unknown>;
  /** Creates somebody, once for each key. */
  write(server: RunningServer, idempotencyKey: string): Promise<unknown>;
  /** The same, which may fail. */
  tryToWrite(server: RunningServer, idempotencyKey: string): Promise<GraphAnswer<unknown>>;
  /** Vendor calls since the last `forget`. */
  calls(): number;
  forget(): void;
  /** Waits until the second replica answers from what the first has read. */
  untilShared(): Promise<void>;
  close(): Promise<void>;
}

const WRITER = 'test-key-that-may-write-to-all';
const QUERY = `{ company(slug: "acme") { learners(first: 60) { complete totalCount nodes {
  email groups { name } courseResults { totalCount } } } } }`;
const CREATE =
  'mutation ($input: CreateLearnersInput!) { made: createLearners(input: $input) { outcome userErrors { field } } }';

export async function startReplicas(redis: unknown, redisPrefix = ''): Promise<Replicas> {
  const options = {
    learners: 12,
    config: { cache: { redis, redisPrefix, ttlSeconds: 600 } },
    clients: [
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'admin'] },
      { name: 'writer', apiKey: WRITER, companies: '*', scopes: ['read', 'write'] },
    ],
  };
  const system: TestSystem = await startTestSystem(options);
  const { sandboxes, server: two } = system;
  const states: string[] = [];
  const bugs: unknown[] = [];
  const one = await startServer({
    config: configOf(sandboxes, options),
    schema: createSchema(),
    onBug: (error) => bugs.push(error),
    onStateChange: ({ event }) => void (event.startsWith('redis') && states.push(event)),
  });
  const send = async (
    server: RunningServer,
    key: string,
    query: string,
    variables = {},
  ): Promise<GraphAnswer<unknown>> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphAnswer<unknown>;
  };
  const dataOf = async (answer: Promise<GraphAnswer<unknown>>): Promise<unknown> => {
    const { data, errors } = await answer;
    expect(errors).toBeUndefined();
    return data;
  };
  const post = async (server: RunningServer, path: string): Promise<unknown> =>
    (await fetch(`${server.url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${KEYS.all}` } })).json();
  const ask = (server: RunningServer) => dataOf(send(server, KEYS.all, QUERY));
  const tryToWrite = (server: RunningServer, idempotencyKey: string) =>
    send(server, WRITER, CREATE, {
      input: {
        company: 'acme',
        sources: ['sm'],
        learners: [{ email: `${idempotencyKey}@acme.example`, firstName: 'Nova', lastName: 'Person' }],
        idempotencyKey,
      },
    });
  const refresh = async (server: RunningServer): Promise<boolean> =>
    ((await post(server, '/admin/refresh')) as { readonly sharedCache: string }).sharedCache === 'DROPPED';
  const calls = () => sandboxes.calls().filter(({ endpoint }) => endpoint !== 'token').length;
  return {
    one,
    two,
    states,
    get bugs() {
      return [...bugs, ...system.bugs];
    },
    ask,
    refresh,
    post,
    write: (server, idempotencyKey) => dataOf(tryToWrite(server, idempotencyKey)),
    tryToWrite,
    calls,
    forget: () => sandboxes.clearCalls(),
    async untilShared() {
      await until(async () => {
        if (!(await refresh(one))) return false;
        const first = await ask(one);
        sandboxes.clearCalls();
        expect(await ask(two)).toEqual(first);
        return calls() === 0;
      }, 'the replicas share what they read');
    },
    async close() {
      await one.close();
      await system.close();
    },
  };
}
