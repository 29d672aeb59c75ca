import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { eventually } from '../eventually';
import { KEYS, configOf, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { CHANGES } from './vendor-changes';

/**
 * Responses that join the JSON of people from earlier responses are those of an execution: the same operations go to a server
 * that caches, and to one that caches nothing, with random pages, filters, orders, variables and viewers, while vendors change.
 */

let cached: TestSystem;
let uncached: RunningServer;
beforeAll(async () => {
  cached = await startTestSystem({ learners: 40, config: { cache: { ttlSeconds: 600 } } });
  uncached = await startServer({ config: configOf(cached.sandboxes), schema: createSchema() });
});
afterAll(async () => {
  await uncached.close();
  await cached.close();
});

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
    key: fc.constantFrom(KEYS.all, KEYS.acme, KEYS.plain),
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
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'x-request-id': 'same' },
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

  it('are shared by pages and by viewers with the same rights, and by nobody else', async () => {
    // The first responses wait for vendors.
    await expectSame([page(30), page(29), page(28)]);
    const used = async (one: Request): Promise<number> => {
      const before = await hits();
      await ask(cached.server, one);
      return (await hits()) - before;
    };
    expect(await used(page(21))).toBe(21);
    expect(await used(page(25))).toBe(25);
    expect(await used(page(25, KEYS.plain))).toBe(0);
    expect(await used(page(24, KEYS.plain))).toBe(24);
    expect(await used({ ...page(25), variables: { first: 22, more: false } })).toBe(0);
    expect(await used({ ...page(25), variables: { first: 22, more: true, most: 1 } })).toBe(0);
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
      { numRuns: 3 },
    );
  });

  it('were used by these operations', async () => {
    expect(await hits()).toBeGreaterThan(50);
  });
});
