import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { AUDIENCE, ISSUER, startIssuer } from '../access/key-server';
import type { Issuer } from '../access/key-server';
import { eventually } from '../eventually';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { CHANGES } from './vendor-changes';

/**
 * Responses that join the JSON of people from earlier responses are those of an execution: the same operations go to a server
 * that caches, and to one that caches nothing, with random pages, filters, orders, variables and viewers, while vendors change.
 */

/** The rights of the bearers of some tokens, all of one subject. */
const TOKENS: Readonly<Record<string, { readonly companies: unknown; readonly scope: string }>> = {
  'as the key of acme': { companies: ['acme'], scope: 'raw read' },
  'without raw data': { companies: ['acme'], scope: 'read' },
  'of two companies': { companies: ['acme', 'globex'], scope: 'read raw' },
  'of all companies': { companies: '*', scope: 'read' },
  'of another company': { companies: ['globex'], scope: 'read raw' },
  'of no company': { companies: [], scope: 'read raw' },
};

let cached: TestSystem;
let uncached: RunningServer;
let issuer: Issuer;
/** By the name of its rights. */
const tokens = new Map<string, string>();
beforeAll(async () => {
  issuer = await startIssuer();
  await issuer.addKey('one');
  for (const [name, claims] of Object.entries(TOKENS))
    tokens.set(name, await issuer.token({ ...claims }, { expires: Math.floor(Date.now() / 1000) + 3600 }));
  const jwt = {
    issuer: ISSUER,
    audience: AUDIENCE,
    jwksUri: issuer.jwksUri,
    companiesClaim: 'companies',
    scopesClaim: 'scope',
    algorithms: ['ES256'],
  };
  cached = await startTestSystem({ learners: 40, jwt, config: { cache: { ttlSeconds: 600 } } });
  uncached = await startServer({ config: configOf(cached.sandboxes, { jwt }), schema: sharedSchema() });
});
afterAll(async () => {
  await uncached.close();
  await cached.close();
  await issuer.close();
});

/** Each viewer by a key, or by the name of a token's rights. */
const viewer = fc.constantFrom(KEYS.all, KEYS.acme, KEYS.plain, ...Object.keys(TOKENS));
const credentialOf = (name: string): string => tokens.get(name) ?? name;

/** Few texts, as those of a dashboard: what differs are variables, in arguments, directives and fragments. */
const OPERATIONS = [
  `query Page($first: Int!, $filter: LearnerFilter, $orderBy: LearnerOrder, $most: Int, $vendors: [Vendor!], $more: Boolean!) {
    company(slug: "acme") { learners(first: $first, filter: $filter, orderBy: $orderBy) { totalCount complete pageInfo { endCursor }
      nodes { id ...Results ... on Learner @include(if: $more) { training { assigned overdue sources { state } } } } } } }
  fragment Results on Learner { name courseResults(first: $most, vendors: $vendors) { totalCount nodes { ...Course } } ...Risk }
  fragment Course on CourseResult { courseName status score learner { name manager { email } } }
  fragment Risk on Learner { risk { score level factors { name value } } phishing @skip(if: $more) { sent clicked } }`,
  `query Edges($first: Int!, $filter: LearnerFilter, $orderBy: LearnerOrder, $most: Int) {
    company(slug: "acme") { learners(first: $first, filter: $filter, orderBy: $orderBy) {
      edges { cursor node { email groups { name } simulationResults(first: $most) { nodes { simulationName outcome } } } } } } }`,
  `query Whole($first: Int!, $orderBy: LearnerOrder, $most: Int = 2, $vendors: [Vendor!]) {
    company(slug: "acme") { training { completed } learners(first: $first, orderBy: $orderBy) { nodes { name
      accounts(vendors: $vendors) { source { slug } externalId training { assigned } }
      exposures(first: $most) { totalCount nodes { email breach { name } learner { id } } }
      directReports(first: 1) { nodes { name } } identity { confidence matchedBy } } } } }`,
  `query Raw($first: Int!) { company(slug: "acme") { learners(first: $first) { nodes { name accounts { externalId raw } } } } }`,
];

const request = fc.record(
  {
    operation: fc.constantFrom(...OPERATIONS),
    key: viewer,
    variables: fc.record(
      {
        first: fc.integer({ min: 1, max: 45 }),
        more: fc.boolean(),
        most: fc.constantFrom(1, 3, null),
        vendors: fc.constantFrom(null, [], ['SIBERMATE'], ['CYBERPILOT', 'CYBERHOOT']),
        filter: fc.constantFrom(null, {}, { overdue: true }, { minClicks: 1 }, { vendors: ['CYBERPILOT'] }),
        orderBy: fc.constantFrom(
          null,
          { field: 'RISK_SCORE', direction: 'DESC' },
          { field: 'EMAIL', direction: 'DESC' },
        ),
      },
      { requiredKeys: ['first', 'more'] },
    ),
  },
  { requiredKeys: ['operation', 'key', 'variables'] },
);
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

async function ask(server: RunningServer, { operation, key, variables }: Request): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${credentialOf(key)}`,
      'content-type': 'application/json',
      'x-request-id': 'same',
    },
    body: JSON.stringify({ query: operation, variables }),
  });
  return response.json();
}

/** The number of people that were not executed again so far. */
async function hits(): Promise<number> {
  const headers = { authorization: `Bearer ${KEYS.all}` };
  const metrics = await (await fetch(`${cached.server.url}/metrics`, { headers })).text();
  return Number(/^awaregraph_cache_hits_total\{cache="objects"\} (\d+)$/m.exec(metrics)?.[1]);
}

async function expectSame(requests: readonly Request[]): Promise<void> {
  for (const one of requests) expect(await ask(cached.server, one)).toEqual(await ask(uncached, one));
}

describe('people whose JSON is cached', () => {
  const page = (first: number, key = KEYS.all): Request => ({
    operation: OPERATIONS[0] ?? '',
    key,
    variables: { first, more: true },
  });

  const used = async (one: Request): Promise<number> => {
    const before = await hits();
    await expectSame([one]);
    return (await hits()) - before;
  };

  it('are shared by pages and by viewers with the same rights, and by nobody else', async () => {
    // The first responses wait for vendors.
    await expectSame([page(30), page(29), page(28)]);
    expect(await used(page(21))).toBe(21);
    expect(await used(page(25))).toBe(25);
    expect(await used(page(25, KEYS.plain))).toBe(0);
    expect(await used(page(24, KEYS.plain))).toBe(24);
    expect(await used({ ...page(25), variables: { first: 22, more: false } })).toBe(0);
    expect(await used({ ...page(25), variables: { first: 22, more: true, most: 1 } })).toBe(0);
  });

  it('are shared by tokens with the same rights, and by no others', async () => {
    await expectSame([page(30, KEYS.acme), page(30, KEYS.plain)]);
    const first: Record<string, number> = {};
    const next: Record<string, number> = {};
    for (const name of Object.keys(TOKENS)) {
      first[name] = await used(page(19, name));
      next[name] = await used(page(18, name));
      // What only `raw` shows is in other objects, or is refused.
      await expectSame([{ ...page(17, name), operation: OPERATIONS[3] ?? '' }]);
      await expectSame([{ ...page(16, name), operation: OPERATIONS[3] ?? '' }]);
    }
    expect(first).toEqual({
      'as the key of acme': 19,
      'without raw data': 0,
      'of two companies': 0,
      // As the key without the scope.
      'of all companies': 19,
      'of another company': 0,
      'of no company': 0,
    });
    expect(next).toEqual({
      'as the key of acme': 18,
      'without raw data': 18,
      'of two companies': 18,
      'of all companies': 18,
      'of another company': 0,
      'of no company': 0,
    });
  });

  it('are executed while a source fails, and until it has been read again', async () => {
    await cached.refresh();
    await expectSame([page(20), page(21), page(22)]);
    cached.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '500' }]);
    await cached.refresh();
    const before = await hits();
    const answers = [await ask(cached.server, page(23)), await ask(cached.server, page(24))];
    expect(answers).toEqual([
      expect.objectContaining({ errors: expect.anything() }),
      expect.objectContaining({ errors: expect.anything() }),
    ]);
    expect(await hits()).toBe(before);
    cached.sandboxes.setFaults([]);
    await cached.refresh();
    // The source is called again once its circuit lets a call through.
    await eventually(async () => {
      await expectSame([page(20), page(21), page(22)]);
      expect(await hits()).toBeGreaterThan(before);
    });
  });

  it('are executed for a trace of vendor calls', async () => {
    const before = await hits();
    const headers = { 'x-source-trace': '1' };
    const { operation, variables } = page(20);
    const { extensions } = await cached.ask(operation, { variables, headers });
    expect(extensions).toHaveProperty('sourceTrace');
    expect(await hits()).toBe(before);
  });

  it('answer as those that are executed, while vendors change', async () => {
    const changes = fc.constantFrom(...Object.keys(CHANGES));
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 6, maxLength: 8 }),
        changes,
        fc.nat(1000),
        async (requests, name, at) => {
          await expectSame(requests);
          CHANGES[name]?.(cached.sandboxes.population.acme, at);
          await cached.refresh();
          await expectSame(requests);
        },
      ),
      { numRuns: 2 },
    );
  });

  describe('are the same on every way to them', () => {
    // One text with several operations, whose people have the same fields under other names, conditions, types and arguments.
    const WAYS = `
      query ById($ids: [ID!]!, $most: Int = 1, $more: Boolean = false) { found: nodes(ids: $ids) { __typename id ...Person } }
      query ByIdAgain($ids: [ID!]!, $most: Int = 2, $more: Boolean! = true) { found: learnersById(ids: $ids) { __typename id ...Person } }
      query One($id: ID!, $most: Int, $more: Boolean!) { found: node(id: $id) { ...Person ... on Learner { name } ... on Course { name } } }
      query Email($email: EmailAddress!, $most: Int, $more: Boolean!) { found: learnersByEmail(emails: [$email], company: "acme") { ...Person } }
      query Entities($representations: [_Any!]!, $most: Int, $more: Boolean!) { _entities(representations: $representations) { ...Person } }
      query Names($first: Int!) { company(slug: "acme") { learners(first: $first) { nodes { __typename } } } }
      query Type($first: Int!) { company(slug: "acme") { learners(first: $first) { nodes { a: __typename n: email } } } }
      query Alias($first: Int!) { company(slug: "acme") { learners(first: $first) { nodes { n: name r: courseResults(first: 1) { totalCount } } } } }
      query OtherAlias($first: Int!) { company(slug: "acme") { learners(first: $first) { nodes { n: email r: courseResults(first: 2) { nodes { courseName } } } } } }
      query Deferred($first: Int!, $more: Boolean!) { company(slug: "acme") { learners(first: $first) {
        nodes { name ... @defer(if: $more) { risk { score } } ...Late @defer } } } }
      fragment Late on Learner { groups { name } directReports(first: 1) { nodes { name courseResults(first: 1) { totalCount } } } }
      fragment Person on Node { id ... on Learner { ...Inner email name @skip(if: $more) training @include(if: $more) { completed overdue } } }
      fragment Inner on Learner { courseResults(first: $most) { complete nodes { courseName } missing { source { slug } } }
        accounts { source { slug } externalId } }`;
    const OPERATION_NAMES = Array.from(WAYS.matchAll(/query (\w+)/g), ([, name = '']) => name);
    interface Way {
      readonly operationName: string;
      readonly variables: Readonly<Record<string, unknown>>;
      readonly key: string;
      readonly headers: Readonly<Record<string, string>>;
    }
    let people: readonly { readonly id: string; readonly email: string | null }[];
    const send = async (server: RunningServer, { key, headers, ...body }: Way): Promise<unknown> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${credentialOf(key)}`,
          'content-type': 'application/json',
          'x-request-id': 'same',
          ...headers,
        },
        body: JSON.stringify({ query: WAYS, ...body }),
      });
      const { data, errors } = (await response.json()) as GraphAnswer<unknown>;
      // When a source may be called again is another time at each server.
      return JSON.stringify([data, errors?.map(({ path, extensions: { code } }) => [path, code])]);
    };
    const way = fc.record({
      operationName: fc.constantFrom(...OPERATION_NAMES),
      key: viewer,
      headers: fc.constantFrom<Readonly<Record<string, string>>>({}, { 'x-partial': 'extensions' }),
      at: fc.nat(100),
      given: fc.record(
        { first: fc.integer({ min: 1, max: 45 }), most: fc.constantFrom(null, 0, 1, 3), more: fc.boolean() },
        { requiredKeys: ['first', 'more'] },
      ),
    });
    const expectSameWays = async (
      ways: readonly (typeof way extends fc.Arbitrary<infer T> ? T : never)[],
    ): Promise<void> => {
      for (const { at, given, ...rest } of ways) {
        const ids = people.flatMap(({ id }, index) => (index % 7 <= at % 7 ? [id] : []));
        const { id = '', email = null } = people[at % people.length] ?? {};
        const representations = ids.map((one) => ({ __typename: 'Learner', id: one }));
        const one: Way = {
          ...rest,
          variables: { ...given, ids, id, email: email ?? 'nobody@acme.example', representations },
        };
        const text = await send(cached.server, one);
        expect(text).not.toContain('VALIDATION');
        expect(text).toBe(await send(uncached, one));
      }
    };

    it('while vendors fail, recover and change', async () => {
      const first = await cached.ask<{ company: { learners: { nodes: typeof people } } }>(
        '{ company(slug: "acme") { learners(first: 45) { nodes { id email } } } }',
      );
      people = first.data.company.learners.nodes;
      const before = await hits();
      const events = fc.constantFrom('fails', 'is back', ...Object.keys(CHANGES));
      await fc.assert(
        fc.asyncProperty(
          fc.array(way, { minLength: 12, maxLength: 12 }),
          events,
          fc.nat(1000),
          async (ways, event, at) => {
            await expectSameWays([...ways, ...ways]);
            if (event === 'fails') cached.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '500' }]);
            else if (event === 'is back') cached.sandboxes.setFaults([]);
            else CHANGES[event]?.(cached.sandboxes.population.acme, at);
            await cached.refresh();
            await expectSameWays(ways);
          },
        ),
        { numRuns: 1 },
      );
      cached.sandboxes.setFaults([]);
      expect(await hits()).toBeGreaterThan(before + 20);
    });
  });

  it('were used by these operations', async () => {
    expect(await hits()).toBeGreaterThan(50);
  });
});
