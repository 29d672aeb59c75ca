import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { eventually } from '../eventually';
import { configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem, TestSystemOptions } from '../harness';
import { startRedis } from '../redis';

/** Two servers, as in two processes, over one Redis: what is written at one is read at the other. */

const KEY = 'test-key-that-may-write-to-acme';
const bugs: unknown[] = [];
let redis: Awaited<ReturnType<typeof startRedis>>;
let one: TestSystem;
let two: RunningServer;
beforeAll(async () => {
  redis = await startRedis();
  const options: TestSystemOptions = {
    learners: 12,
    config: { cache: { redis: redis.url, ttlSeconds: 600 } },
    clients: [{ name: 'writer', apiKey: KEY, companies: ['acme'], scopes: ['read', 'write'] }],
  };
  one = await startTestSystem(options);
  two = await startServer({
    config: configOf(one.sandboxes, options),
    schema: sharedSchema(),
    onBug: (error) => bugs.push(error),
  });
  // Time for its connections to Redis.
  await sleep(50);
});
afterAll(async () => {
  await two.close();
  await one.close();
  await redis.stop();
  expect([...bugs, ...one.bugs]).toEqual([]);
});

async function ask<Data>(server: { readonly url: string }, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as GraphAnswer<Data>;
  expect(errors).toBeUndefined();
  return data;
}

interface Seen {
  readonly company: {
    readonly learners: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
    readonly training: { readonly assigned: number; readonly completed: number };
    readonly courses: { readonly nodes: readonly { readonly id: string; readonly externalId: string }[] };
  };
}
const SEEN = `{ company(slug: "acme") { training { assigned completed } courses(first: 50) { nodes { id externalId } }
  learners(filter: { vendors: [SIBERMATE] }) { totalCount nodes { id } } } }`;
const seenAt = (server: { readonly url: string }) => ask<Seen>(server, SEEN);

it('a write at one replica is in the next answer of the other, facts included', async () => {
  const before = await seenAt(two);
  expect(await seenAt(one.server)).toEqual(before);
  const { learners, training, courses } = before.company;

  interface Made {
    readonly made: { readonly outcome: string; readonly learners: readonly { readonly id: string }[] };
  }
  const { made } = await ask<Made>(
    one.server,
    'mutation ($input: CreateLearnersInput!) { made: createLearners(input: $input) { outcome learners { id } } }',
    {
      input: {
        company: 'acme',
        sources: ['sm'],
        learners: [{ email: 'nova@acme.example', firstName: 'Nova', lastName: 'Person' }],
      },
    },
  );
  expect(made.outcome).toBe('DONE');
  const id = made.learners[0]?.id ?? '';
  // A message of Redis to the other replica may be under way.
  await eventually(async () => expect((await seenAt(two)).company.learners.totalCount).toBe(learners.totalCount + 1));

  const course = courses.nodes.find(({ externalId }) => externalId === 'c_3')?.id;
  const enrolled = await ask<{ enrollLearners: { outcome: string } }>(
    two,
    'mutation ($input: CourseLearnersInput!) { enrollLearners(input: $input) { outcome } }',
    { input: { company: 'acme', courses: [course], learners: [id] } },
  );
  expect(enrolled.enrollLearners.outcome).toBe('DONE');
  await eventually(async () =>
    expect((await seenAt(one.server)).company.training).toEqual({ ...training, assigned: training.assigned + 1 }),
  );
  expect(await seenAt(two)).toEqual(await seenAt(one.server));
});
