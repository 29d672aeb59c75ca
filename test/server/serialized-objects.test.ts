import { setImmediate as later } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it, jest } from '@jest/globals';
import { parse } from 'graphql';
import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import { createCacheStats } from '../../datasources/cache/cache-stats';
import { executeWithPlan } from '../../src/server/execution/executor/execute';
import { createSerializedObjects } from '../../src/server/execution/serialized-objects';
import { serializeResponse } from '../../src/server/execution/serialize';
import type { Scope } from '../../src/access/scopes';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

let executions = 0;
const schema = makeExecutableSchema({
  typeDefs: `type Query { learners(first: Int): [Learner!]! }
    type Learner { name(upper: Boolean, of: [Int!]): String slow: String broken: String friend: Learner }`,
  resolvers: {
    Query: {
      learners: (root: { readonly people: readonly object[] }, { first }: { readonly first?: number }) =>
        root.people.slice(0, first),
    },
    Learner: {
      name({ name }: { readonly name: string }, args: object) {
        executions += 1;
        return `${name} ${JSON.stringify(args)}`;
      },
      slow: ({ name }: { readonly name: string }) => Promise.resolve(name),
      broken() {
        throw new Error('broken');
      },
    },
  },
});

interface Request {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly today?: string;
  readonly filesVersion?: number;
  readonly companies?: '*' | readonly string[];
  readonly scopes?: readonly Scope[];
  /** The reads that the response is made of; null: it took a vendor call. */
  readonly reads?: readonly CacheEntryRef[] | null;
}

function openCache(bytes = 1e6) {
  const stats = createCacheStats();
  const current = new Set(['a 1', 'b 1']);
  const objects = createSerializedObjects({
    bytes,
    stats,
    reads: { areCurrent: (refs) => refs.every(({ key, version }) => current.has(`${key} ${version}`)) },
  });
  return {
    stats,
    current,
    close: () => objects.close(),
    /** How many people a request executes, the reads that its response depends on, and its text. */
    run: async (document: ReturnType<typeof parse>, people: readonly object[], request: Request = {}) => {
      const { variables = {}, today = '2026-01-01', filesVersion = 0, companies = '*', scopes = ['READ'] } = request;
      const { reads = [{ key: 'a', version: 1 }] } = request;
      const recorded: CacheEntryRef[] = [];
      const context = objects.forRequest({
        viewer: { name: 'one', credential: 'apiKey', companies, scopes: new Set(scopes) },
        graph: { today },
        filesVersion,
        trace: null,
        peopleRead: null,
        recordCacheHit: (read) => void recorded.push(read),
        cacheDependencies: () => reads && [...reads, ...recorded],
      });
      const before = executions;
      const args = { schema, document, rootValue: { people }, variableValues: variables };
      const result = await executeWithPlan(args, context);
      if (!result.errors) context?.keep();
      const text = (await serializeResponse(result)).toString();
      expect(text).toBe(`${JSON.stringify(await executeWithPlan(args))}\n`);
      // The comparison executes everybody.
      return { executed: executions - before - people.length, recorded, text };
    },
  };
}

const people = ['Ada', 'Bob', 'Cem'].map((name) => ({ name, friend: { name: `${name}'s friend` } }));
const NAMES = parse('{ learners { name } }');

describe('a person is executed again', () => {
  it('unless nothing that the person depends on is another', async () => {
    const { run } = openCache();
    expect((await run(NAMES, people)).executed).toBe(3);
    expect((await run(NAMES, people)).executed).toBe(0);
    expect((await run(NAMES, people.toReversed())).executed).toBe(0);
  });

  it.each<[string, Request]>([
    ['on another day', { today: '2026-01-02' }],
    ['with other files of the company', { filesVersion: 1 }],
    ['for a viewer of other companies', { companies: ['acme'] }],
    ['for a viewer with other scopes', { scopes: ['READ', 'RAW'] }],
  ])('%s', async (_, other) => {
    const { run } = openCache();
    await run(NAMES, people);
    expect((await run(NAMES, people, other)).executed).toBe(3);
    expect((await run(NAMES, people, other)).executed).toBe(0);
    expect((await run(NAMES, people)).executed).toBe(0);
  });

  it('as another object, and under another document', async () => {
    const { run } = openCache();
    await run(NAMES, people);
    expect((await run(NAMES, structuredClone(people))).executed).toBe(3);
    expect((await run(parse('{ learners { name } }'), people)).executed).toBe(3);
  });

  it('with other values of variables below, in fragments too, and not with those above', async () => {
    const document = parse(`query ($first: Int, $upper: Boolean, $of: [Int!]) { learners(first: $first) { ...One } }
      fragment One on Learner { ...Two } fragment Two on Learner { name(upper: $upper, of: $of) }`);
    const { run } = openCache();
    const values = [
      {},
      { upper: null },
      { upper: true },
      { of: [] },
      { of: null },
      { of: [1, 2] },
      { upper: true, of: [1, 2] },
    ];
    for (const variables of values) expect((await run(document, people, { variables })).executed).toBe(3);
    for (const variables of values)
      expect((await run(document, people, { variables: { ...variables, first: 3 } })).executed).toBe(0);
  });

  it('with other values of a large variable, which is looked at once for all people and takes no memory', async () => {
    const document = parse(
      'query ($of: [Int!], $more: Boolean!) { learners { name friend @include(if: $more) { name(of: $of) } } }',
    );
    const many = Array.from({ length: 100 }, (_, index) => ({ name: String(index) }));
    const { run, stats } = openCache();
    const [one, other] = [3, 4].map((last) => [...new Array<number>(20_000).fill(1), last]);
    const written = jest.spyOn(JSON, 'stringify');
    const timesWritten = () =>
      written.mock.calls.filter(([value]) => Array.isArray(value) && value.length > 20_000).length;
    const executed: number[] = [];
    for (const list of [one, other, one])
      executed.push((await run(document, many, { variables: { of: list, more: false } })).executed);
    expect(executed).toEqual([100, 100, 0]);
    expect(timesWritten()).toBe(3);
    written.mockRestore();
    expect(stats.bytes()).toBeLessThan(200 * 1000);
  });

  it('when a read of the first response is no longer current', async () => {
    const { run, current, stats } = openCache();
    const reads = [
      { key: 'a', version: 1 },
      { key: 'b', version: 1 },
    ];
    await run(NAMES, people, { reads });
    // The next response depends on the reads of the first, too.
    expect((await run(NAMES, people)).recorded).toEqual(reads);
    current.delete('b 1');
    expect(await run(NAMES, people)).toMatchObject({ executed: 3, recorded: [] });
    expect(stats).toMatchObject({ hits: 3, stale: 3, misses: 3 });
  });

  it('after a response that took a vendor call, or had an error', async () => {
    const { run, stats } = openCache();
    await run(NAMES, people, { reads: null });
    expect((await run(NAMES, people)).executed).toBe(3);
    const broken = parse('{ learners { name broken } }');
    await run(broken, people);
    expect((await run(broken, people)).executed).toBe(3);
    expect(stats.hits).toBe(0);
  });
});

describe('the cache', () => {
  it('takes people who had to wait, and people within people as a part of them', async () => {
    const { run } = openCache();
    for (const text of [
      '{ learners { name slow } }',
      '{ learners { name friend { slow } } }',
      '{ learners { name friend { friend { slow } } } }',
    ]) {
      const document = parse(text);
      expect((await run(document, people)).executed).toBe(3);
      expect((await run(document, people)).executed).toBe(0);
    }
  });

  it('holds no more than its bound, and drops what was used least recently', async () => {
    const { run, stats } = openCache(2000);
    await run(NAMES, people);
    expect(stats.bytes()).toBeGreaterThan(1000);
    for (let index = 0; index < 20; index += 1) {
      await run(NAMES, [...people.slice(0, 1), { name: `Person ${index}` }]);
      expect(stats.bytes()).toBeLessThanOrEqual(2000);
    }
    expect(stats.evictions).toBeGreaterThan(10);
    expect((await run(NAMES, people.slice(0, 1))).executed).toBe(0);
    expect((await run(NAMES, people.slice(1))).executed).toBe(2);
    const large = [{ name: 'x'.repeat(3000) }];
    await run(NAMES, large);
    expect((await run(NAMES, large)).executed).toBe(1);
  });

  it('counts the references to reads once where responses are made of the same, also in turn with others', async () => {
    const { run, stats } = openCache();
    const list = (key: string) => Array.from({ length: 50 }, () => ({ key, version: 1 }));
    const sizes: number[] = [];
    for (const [index, person] of people.entries()) {
      const before = stats.bytes();
      await run(NAMES, [person], { reads: list('a') });
      sizes.push(stats.bytes() - before);
      await run(NAMES, [{ name: `Person ${index}` }], { reads: list('b') });
    }
    const [first = 0, ...later] = sizes;
    for (const size of later) expect(size).toBeLessThan(first / 4);
  });

  it('does not retain the people', async () => {
    const { run } = openCache();
    const short = [{ name: 'Dee' }];
    const ref = new WeakRef(short[0] ?? {});
    await run(NAMES, short);
    short.length = 0;
    await later();
    collect();
    expect(ref.deref()).toBeUndefined();
  });

  it('that is closed holds and takes nothing, while requests in flight go on', async () => {
    const { run, stats, close } = openCache();
    await run(NAMES, people);
    close();
    expect(stats.bytes()).toBe(0);
    expect((await run(NAMES, people)).executed).toBe(3);
    expect((await run(NAMES, people)).executed).toBe(3);
    expect(stats.bytes()).toBe(0);
  });

  it('of no size takes nothing', async () => {
    const { run } = openCache(0);
    await run(NAMES, people);
    expect((await run(NAMES, people)).executed).toBe(3);
  });
});
