import { expect } from '@jest/globals';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { until } from '../redis-servers';

/** Requests that are running while Redis fails over. */
interface Load {
  /** @returns what went wrong, and how many requests there were */
  stop(): Promise<{ readonly failures: readonly string[]; readonly reads: number; readonly mutations: number }>;
}
const READ_EVERY_MS = 20;
const SMALL = '{ company(slug: "acme") { name learners(first: 1) { totalCount nodes { email groups { name } } } } }';

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
  /** Sends 50 reads a second to both replicas, and one mutation after the other with keys, each twice. */
  startLoad(): Load;
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
    schema: sharedSchema(),
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
  let loads = 0;
  const startLoad = (): Load => {
    loads += 1;
    const failures: string[] = [];
    const inFlight = new Set<Promise<void>>();
    const fail = (what: string) => (error: unknown) => void failures.push(`${what}: ${String(error)}`);
    let sent = 0;
    const timer = setInterval(() => {
      sent += 1;
      const read: Promise<void> = send(sent % 2 === 0 ? one : two, KEYS.all, SMALL)
        .then(({ errors }) => void (errors && failures.push(`a read: ${JSON.stringify(errors)}`)))
        .catch(fail('a read'))
        .finally(() => inFlight.delete(read));
      inFlight.add(read);
    }, READ_EVERY_MS);
    let isRunning = true;
    let [done, refused] = [0, 0];
    const mutate = async (): Promise<void> => {
      for (let number = 0; isRunning; number += 1) {
        const key = `load-${loads}-${number}`;
        for (const server of [one, two]) {
          const { data, errors } = await tryToWrite(server, key);
          const text = JSON.stringify(errors ?? data);
          if (/"outcome":"DONE"/.test(text)) done += 1;
          // As docs/writes.md says: nothing was sent, or nothing more.
          else if (!errors) refused += 1;
          else failures.push(`a mutation: ${text}`);
        }
      }
    };
    const mutations = mutate().catch(fail('a mutation'));
    return {
      async stop() {
        clearInterval(timer);
        isRunning = false;
        await mutations;
        await Promise.all(inFlight);
        return { failures, reads: sent, mutations: done + refused };
      },
    };
  };
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
    startLoad,
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
