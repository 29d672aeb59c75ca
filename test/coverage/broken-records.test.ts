import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { readEndpoints } from '../vendor-facts';
import { UNLIMITED } from './arguments';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 5,
    config: { cache: { ttlSeconds: 0 }, server: { requestTimeoutMs: 60_000 }, limits: UNLIMITED },
  });
});
afterAll(() => system.close());

/** Every list and every number that says whether it is complete, with what a client compares. */
const LIST = 'complete totalCount nodes { id';
const TRAINING = 'training { complete assigned completed overdue averageScore }';
const PHISHING = 'phishing { complete sent opened clicked reported }';
const EXPOSURE = 'exposure { complete exposedAccounts breaches }';
const RISKS = 'risk { complete average low medium high critical }';
const NUMBERS = `${TRAINING} ${PHISHING} ${EXPOSURE} ${RISKS}`;
const ROWS = `complete totalCount learnerCount nodes { keys { value } learnerCount ${NUMBERS} }`;
const TREND = `trend(period: { from: "2025-11-01", to: "2026-10-31" }, interval: QUARTER) { from ${TRAINING} ${PHISHING} ${EXPOSURE} }`;
const QUERY = `{ company(slug: "acme") {
  ${NUMBERS} ${TREND}
  learners(first: 50) { ${LIST}
    ${TRAINING} ${PHISHING} ${EXPOSURE} risk { complete score level }
    courseResults(first: 50) { ${LIST} } }
    simulationResults(first: 50) { ${LIST} } }
    policyResults(first: 50) { ${LIST} } }
    exposures(first: 50) { ${LIST} } }
    activity(first: 20) { complete nodes { at } }
  } }
  courses(first: 50) { ${LIST} ${TRAINING} results(first: 50) { ${LIST} } } } }
  simulations(first: 50) { ${LIST} ${PHISHING} results(first: 50) { ${LIST} } } } }
  policies(first: 50) { ${LIST} acknowledgement { complete asked accepted } } }
  breaches(first: 50) { ${LIST} exposures(first: 50) { ${LIST} } } } }
  groups(first: 50) { ${LIST} ${TRAINING} ${PHISHING} ${EXPOSURE} learners(first: 50) { ${LIST} } } } }
  teams(first: 50) { ${LIST} ${TRAINING} ${PHISHING} ${EXPOSURE} learners(first: 50) { ${LIST} } } } }
  courseResults(first: 200) { ${LIST} } }
  simulationResults(first: 200) { ${LIST} } }
  exposures(first: 200) { ${LIST} } }
  byTeam: breakdown(by: [TEAM], first: 50) { ${ROWS} }
  bySource: breakdown(by: [SOURCE], period: { from: "2026-01-01" }) { ${ROWS} }
  byDepartment: breakdown(by: [DEPARTMENT], orderBy: { field: OVERDUE }) { ${ROWS} }
  byRisk: breakdown(by: [RISK_LEVEL, SOURCE], filter: { any: [{ exposed: true }, { overdue: true }] }) { ${ROWS} }
  clickers: learners(first: 50, filter: { clicks: { atLeast: 1 } }, orderBy: { field: CLICKS }) { ${LIST} } summary { learnerCount ${NUMBERS} ${TREND} } }
  others: learners(first: 50, filter: { not: { exposed: true } }) { ${LIST} } summary { learnerCount ${NUMBERS} } }
  overdue: courseResults(first: 200, filter: { overdue: true, learner: { status: [ACTIVE] } }) { ${LIST} } }
} portfolio(filter: { slugs: ["acme"] }) { complete learnerCount ${NUMBERS} byLevel: breakdown(by: [RISK_LEVEL]) { ${ROWS} } } }`;

/**
 * The places in which an answer differs from the expected one, and the nearest list or summary around them calls itself complete.
 * A list whose items are others is one place; if it says so, the items that it still has are compared.
 */
function silentDifferences(expected: unknown, found: unknown, path = '', isComplete = true): readonly string[] {
  // A field that no source could answer is null, with an error.
  if (Object.is(expected, found) || found === null || isSameMean(expected, found)) return [];
  const here = isComplete ? [path] : [];
  if (Array.isArray(expected) && Array.isArray(found)) {
    if (isComplete && JSON.stringify(expected.map(idOf)) !== JSON.stringify(found.map(idOf))) return here;
    const byId = new Map(found.map((item: unknown) => [idOf(item), item]));
    return expected.flatMap((item: unknown) =>
      byId.has(idOf(item)) ? silentDifferences(item, byId.get(idOf(item)), `${path}[]`, isComplete) : [],
    );
  }
  if (!isObject(expected) || !isObject(found)) return here;
  const complete = typeof found['complete'] === 'boolean' ? found['complete'] : isComplete;
  return Object.entries(expected).flatMap(([key, value]) =>
    key === 'complete' ? [] : silentDifferences(value, found[key], `${path}.${key}`, complete),
  );
}

/** What identifies an item of a list: a record, a row, a point of a trend, an activity, or a text. */
function idOf(item: unknown): string {
  if (!isObject(item)) return JSON.stringify(item);
  return JSON.stringify([item['id'], item['keys'], item['from'], item['at']]);
}

/** Means of the same numbers, added up in another order. */
function isSameMean(expected: unknown, found: unknown): boolean {
  return typeof expected === 'number' && typeof found === 'number' && Math.abs(expected - found) < 1e-9;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

it.each(['broken-record', '500'] as const)(
  'a list or a number that differs says that it is incomplete, at each endpoint with the fault %s',
  async (kind) => {
    system.sandboxes.setFaults([]);
    system.forget();
    const { data: expected, errors = [] } = await system.ask(QUERY);
    expect(errors).toEqual([]);
    const called = readEndpoints().filter((endpoint) =>
      system.sandboxes.calls().some((call) => call.endpoint === endpoint),
    );
    expect(called.length).toBeGreaterThan(25);
    const silent: string[] = [];
    for (const endpoint of called) {
      await system.refresh();
      system.sandboxes.setFaults([{ vendor: 'all', endpoint, kind }]);
      const { data } = await system.ask(QUERY);
      for (const place of new Set(silentDifferences(expected, data))) silent.push(`${endpoint} ${place}`);
    }
    expect(silent).toEqual([]);
  },
  120_000,
);
