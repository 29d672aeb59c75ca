import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { CHANGES } from './vendor-changes';
import type { Mutable } from './vendor-changes';

/**
 * Facts that are computed once (joined lists, counts, risks, orders) answer exactly as those that are computed for one
 * request alone: the same operations go to a server that caches and to one that caches nothing, while vendors change.
 */

let cached: TestSystem;
let uncached: RunningServer;
beforeAll(async () => {
  cached = await startTestSystem({ learners: 30, config: { cache: { ttlSeconds: 600 } } });
  uncached = await startServer({ config: configOf(cached.sandboxes), schema: sharedSchema() });
});
afterAll(async () => {
  await uncached.close();
  await cached.close();
});

const REAL_TIMERS = [
  'nextTick',
  'setImmediate',
  'clearImmediate',
  'queueMicrotask',
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
] as const;

const LISTS = [
  'courseResults(first: 3) { totalCount pageInfo { hasNextPage endCursor } nodes { source { slug } courseName status score overdue } }',
  'courseResults(first: 2, vendors: [SIBERMATE, CYBER_GURU]) { totalCount edges { cursor node { courseName } } }',
  'courseResults(status: [COMPLETED]) { totalCount complete nodes { courseName learner { name } } }',
  'simulationResults(first: 4) { totalCount complete missing { source { slug } message } nodes { simulationName outcome sentAt } }',
  'simulationResults(outcome: [CLICKED]) { nodes { simulation { name } } }',
  'policyResults { totalCount nodes { policyName acknowledged policy { name } } }',
  'assessmentResults { totalCount nodes { score } }',
  'exposures { totalCount sources { source { slug } state items } nodes { acknowledged breach { name } } }',
  'training { assigned completed overdue averageScore completionRate { numerator denominator excluded { source { slug } } } unavailableCounts { field } }',
  'phishing { sent clicked reported phishProneRate { value } complete }',
  'exposure { breaches unacknowledged }',
  'risk { score level complete factors { name value } }',
  'groups { name }',
  'accounts { externalId training { assigned } phishing { sent } }',
];
const FILTERS = [
  '',
  'filter: { riskLevel: [HIGH, CRITICAL] }',
  'filter: { overdue: true }',
  'filter: { exposed: false, minClicks: 1 }',
  'filter: { clickedSince: "2025-06-01" }',
  'filter: { vendors: [CYBERPILOT] }',
  'filter: { overdue: false, riskLevel: [LOW] }',
];
const ORDERS = ['NAME', 'EMAIL', 'RISK_SCORE', 'CLICK_RATE', 'COMPLETION_RATE', 'OVERDUE', 'UPDATED_AT'];
const SUMMARIES = `training { assigned completed } phishing { sent clickRate { value } } exposure { exposedAccounts }
  risk { average high top(first: 3) { name } }
  breakdown(first: 100, by: [TEAM, RISK_LEVEL], orderBy: { field: CLICK_RATE }) {
    learnerCount nodes { learnerCount keys { value } training { assigned overdue } phishing { sent clicked } risk { average } } }
  teams(first: 20) { nodes { name learners(first: 1) { totalCount } } }
  groups(first: 40) { nodes { name learners(first: 2, filter: { minClicks: 1 }) { totalCount nodes { id } } phishing { sent }
    risk { average } trend(period: { lastDays: 200 }, interval: MONTH) { training { assigned } phishing { sent } } } }`;

const operation = fc
  .record({
    first: fc.integer({ min: 1, max: 30 }),
    filter: fc.constantFrom(...FILTERS),
    order: fc.constantFrom(...ORDERS),
    direction: fc.constantFrom('ASC', 'DESC'),
    fields: fc.subarray(LISTS, { minLength: 1, maxLength: 4 }),
    summaries: fc.boolean(),
  })
  .map(({ first, filter, order, direction, fields, summaries }) => {
    const args = `first: ${first}, ${filter}, orderBy: { field: ${order}, direction: ${direction} }`;
    // Fields of one name differ in arguments.
    const nodes = fields.map((field, index) => `f${index}: ${field}`).join('\n');
    const learners = `learners(${args}) { totalCount complete missing { message affects } pageInfo { endCursor hasNextPage } nodes { id name ${nodes} } }`;
    return `{ company(slug: "acme") { ${summaries ? SUMMARIES : ''} ${learners} } }`;
  });

interface Answer {
  readonly data?: { readonly company?: unknown } | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function ask(server: RunningServer, query: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

async function expectSame(query: string): Promise<void> {
  const fresh = await ask(uncached, query);
  expect(fresh.errors).toBeUndefined();
  expect(fresh.data?.company).toBeTruthy();
  // The second time, nothing is computed again.
  for (const answer of [await ask(cached.server, query), await ask(cached.server, query)])
    expect(answer).toEqual(fresh);
}

describe('facts that are computed once', () => {
  it.each(['without changes', ...Object.keys(CHANGES)])('answer like those of one request: %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 4 }), fc.nat(1000), async (operations, at) => {
        for (const query of operations) await expectSame(query);
        const change = CHANGES[name];
        if (!change) return;
        change(cached.sandboxes.population.acme, at);
        await cached.refresh();
        for (const query of operations) await expectSame(query);
      }),
      { numRuns: 1 },
    );
  });

  it.each(ORDERS)('every list of every learner in the order %s', async (order) => {
    const nodes = LISTS.map((field, index) => `f${index}: ${field}`).join('\n');
    await expectSame(
      `{ company(slug: "acme") { ${SUMMARIES} learners(first: 100, orderBy: { field: ${order} }) { nodes { name ${nodes} } } } }`,
    );
  });
});

describe('at midnight (UTC)', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('courses become overdue although nothing was read again', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const evening = Date.parse(`${today}T23:59:00Z`);
    // The servers and the sandboxes run in this process: only their clock is replaced.
    jest.useFakeTimers({ now: evening, doNotFake: [...REAL_TIMERS] });
    for (const assignment of cached.sandboxes.population.acme.cyberhoot.assignments)
      (assignment as Mutable<typeof assignment>).end = today;
    await cached.refresh();
    const overdue = async (): Promise<unknown> =>
      (
        await ask(
          cached.server,
          '{ company(slug: "acme") { learners(first: 100) { nodes { training { overdue } } } } }',
        )
      ).data;
    const before = await overdue();
    expect(await overdue()).toEqual(before);
    cached.forget();
    jest.setSystemTime(evening + 2 * 60 * 1000);
    const after = await overdue();
    expect(after).not.toEqual(before);
    expect(cached.sandboxes.calls()).toEqual([]);
    await cached.refresh();
    expect(await overdue()).toEqual(after);
  });
});
