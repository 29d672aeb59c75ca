import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** The rows of a breakdown: they add up to the whole, and cost no more vendor calls than the numbers of the company. */

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 60, config: { cache: { ttlSeconds: 600 } } });
});
afterAll(() => system.close());

interface Sums {
  readonly training: Readonly<Record<string, number>> | null;
  readonly phishing: Readonly<Record<string, number>> | null;
  readonly exposure: Readonly<Record<string, number>> | null;
  readonly risk: Readonly<Record<string, number>> | null;
}
interface Row extends Sums {
  readonly learnerCount: number;
  readonly keys: readonly {
    readonly key: string;
    readonly value: string | null;
    readonly team: { readonly id: string } | null;
    readonly manager: { readonly id: string } | null;
    readonly source: { readonly slug: string } | null;
  }[];
}
interface Breakdown {
  readonly totalCount: number;
  readonly learnerCount: number;
  readonly complete: boolean;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly endCursor: string; readonly startCursor: string };
}
/** Only what adds up: no distinct addresses, averages or medians. */
const SUMS = `training { assigned completed inProgress overdue } phishing { sent opened clicked submitted reported }
  exposure { unacknowledged } risk { low medium high critical }`;
const ROW = 'learnerCount keys { key value team { id } manager { id } source { slug } }';

async function ask<Data>(inside: string): Promise<Data> {
  const { data, errors } = await system.ask<{ company: Data }>(`{ company(slug: "acme") { ${inside} } }`);
  expect(errors).toBeUndefined();
  return data.company;
}

async function breakdown(args: string, fields = `${ROW} ${SUMS}`): Promise<Breakdown> {
  const { breakdown: found } = await ask<{ breakdown: Breakdown }>(
    `breakdown(${args.includes('first') || args.includes('last') ? '' : 'first: 500,'} ${args}) {
      totalCount learnerCount complete pageInfo { endCursor startCursor } nodes { ${fields} } }`,
  );
  return found;
}

function added(rows: readonly Sums[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows)
    for (const [summary, counts] of Object.entries({ ...row, keys: null, learnerCount: null, learners: null }))
      for (const [count, value] of Object.entries<number>(counts ?? {}))
        sums[`${summary}.${count}`] = (sums[`${summary}.${count}`] ?? 0) + value;
  return sums;
}

/** Keys that divide people: each person has one value. */
const PARTITIONS = ['DEPARTMENT', 'COUNTRY', 'JOB_TITLE', 'MANAGER', 'LOCALE', 'STATUS', 'RISK_LEVEL'];
const FILTERS = [
  '',
  'vendors: [CYBERHOOT]',
  'minClicks: 1',
  'not: { minClicks: 1 }',
  'riskLevel: [HIGH, CRITICAL]',
  'department: ["legal", "Sales"]',
];

describe('rows', () => {
  it('add up to the whole, by any keys that divide people, and by source', async () => {
    const whole = await ask<Sums & { learners: { totalCount: number } }>(`${SUMS} learners { totalCount }`);
    const all = fc.constantFrom(...PARTITIONS, 'SOURCE');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(all, { minLength: 1, maxLength: 2 }), async (by) => {
        const found = await breakdown(`by: [${by.join(', ')}]`);
        const sums = added(found.nodes);
        const expected = added([whole]);
        // A person has a risk at each source.
        const compared = Object.keys(expected).filter((count) => !by.includes('SOURCE') || !count.startsWith('risk'));
        expect([by, ...compared.map((count) => [count, sums[count]])]).toEqual([
          by,
          ...compared.map((count) => [count, expected[count]]),
        ]);
        expect(found.learnerCount).toBe(whole.learners.totalCount);
        expect(found.totalCount).toBe(found.nodes.length);
        if (!by.includes('SOURCE'))
          expect(found.nodes.reduce((sum, { learnerCount }) => sum + learnerCount, 0)).toBe(found.learnerCount);
      }),
      { seed: 18, numRuns: 25 },
    );
  });

  it('hold the people whom a filter leaves', async () => {
    for (const filter of FILTERS) {
      const { learners } = await ask<{
        learners: { totalCount: number; nodes: { phishing: { sent: number } | null }[] };
      }>(`learners(first: 100, filter: { ${filter} }) { totalCount nodes { phishing { sent } } }`);
      const sent = learners.nodes.reduce((sum, { phishing }) => sum + (phishing?.sent ?? 0), 0);
      for (const key of ['DEPARTMENT', 'STATUS', 'SOURCE']) {
        const found = await breakdown(`by: [${key}], filter: { ${filter} }`);
        expect([filter, key, found.learnerCount]).toEqual([filter, key, learners.totalCount]);
        expect([filter, key, added(found.nodes)['phishing.sent'] ?? 0]).toEqual([filter, key, sent]);
      }
    }
  });

  it('by team are those of the teams, with people in two teams in both', async () => {
    const { teams, learners } = await ask<{
      teams: { nodes: (Sums & { id: string; name: string; learners: { totalCount: number } })[] };
      learners: { nodes: { teams: { id: string }[] }[] };
    }>(
      `teams(first: 50) { nodes { id name ${SUMS} learners { totalCount } } } learners(first: 100) { nodes { teams { id } } }`,
    );
    const found = await breakdown('by: [TEAM]');
    const alone = learners.nodes.filter((one) => one.teams.length === 0).length;
    expect(
      found.nodes.map(({ keys, learnerCount }) => [keys[0]?.team?.id ?? null, keys[0]?.value ?? null, learnerCount]),
    ).toEqual([
      ...teams.nodes.map((team) => [team.id, team.name, team.learners.totalCount]),
      ...(alone > 0 ? [[null, null, alone]] : []),
    ]);
    for (const team of teams.nodes)
      expect(added(found.nodes.filter(({ keys }) => keys[0]?.team?.id === team.id))).toEqual(
        added([{ training: team.training, phishing: team.phishing, exposure: team.exposure, risk: team.risk }]),
      );
    expect(found.learnerCount).toBe(learners.nodes.length);
    expect(found.nodes.reduce((sum, { learnerCount }) => sum + learnerCount, 0)).toBeGreaterThan(found.learnerCount);
  });

  it('count in the period of the breakdown, unless they have their own', async () => {
    const sums = 'phishing { sent clicked } trend(period: { lastDays: 365 }, interval: MONTH) { phishing { sent } }';
    const fields = `${ROW} ${sums} all: phishing(period: { from: "2000-01-01" }) { sent }`;
    const period = '{ lastDays: 200 }';
    const { phishing, all, ...whole } = await ask<{
      phishing: { sent: number; clicked: number };
      all: { sent: number };
      trend: { phishing: { sent: number } }[];
    }>(
      `phishing(period: ${period}) { sent clicked } all: phishing(period: { from: "2000-01-01" }) { sent }
        trend(period: { lastDays: 365 }, interval: MONTH) { phishing { sent } }`,
    );
    expect(all.sent).toBeGreaterThan(phishing.sent);
    for (const by of ['DEPARTMENT', 'STATUS, LOCALE', 'SOURCE']) {
      const { nodes } = await breakdown(`by: [${by}], period: ${period}, orderBy: { field: CLICK_RATE }`, fields);
      const rows = nodes as unknown as readonly {
        phishing: { sent: number; clicked: number } | null;
        all: { sent: number } | null;
        trend: { phishing: { sent: number } | null }[];
      }[];
      const total = (value: (row: (typeof rows)[number]) => number | undefined) =>
        rows.reduce((sum, row) => sum + (value(row) ?? 0), 0);
      expect([
        by,
        total((row) => row.phishing?.sent),
        total((row) => row.phishing?.clicked),
        total((row) => row.all?.sent),
        ...whole.trend.map((_, index) => total(({ trend }) => trend[index]?.phishing?.sent)),
      ]).toEqual([by, phishing.sent, phishing.clicked, all.sent, ...whole.trend.map((point) => point.phishing.sent)]);
    }
  });

  it('by source hold the people and the records of that source', async () => {
    const { sources } = await ask<{ sources: { learnerCount: number; source: { slug: string } }[] }>(
      'sources { learnerCount source { slug } }',
    );
    const found = await breakdown('by: [SOURCE]');
    expect(found.nodes.map(({ keys, learnerCount }) => [keys[0]?.value, keys[0]?.source?.slug, learnerCount])).toEqual(
      sources
        .map(({ source: { slug }, learnerCount }) => [slug, slug, learnerCount])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
    const at = (slug: string) => found.nodes.find(({ keys }) => keys[0]?.value === slug);
    const mails = system.sandboxes.population.acme.cyberpilot.users.reduce((sum, one) => sum + one.emailsSent, 0);
    expect(at('cp')?.phishing?.sent).toBe(mails);
    expect(at('ch')?.phishing).toBeNull();
  });

  it('name managers as learners', async () => {
    const found = await breakdown('by: [MANAGER]');
    const { learners } = await ask<{ learners: { nodes: { id: string; directReports: { totalCount: number } }[] } }>(
      'learners(first: 100) { nodes { id directReports { totalCount } } }',
    );
    const reports = new Map(learners.nodes.map(({ id, directReports }) => [id, directReports.totalCount]));
    const managed = found.nodes.filter(({ keys }) => keys[0]?.manager);
    expect(managed.length).toBeGreaterThan(3);
    for (const { keys, learnerCount } of managed) expect(learnerCount).toBe(reports.get(keys[0]?.manager?.id ?? ''));
  });
});

describe('a breakdown', () => {
  it('is sorted by values and by numbers, with rows without a value last', async () => {
    const risks = await breakdown('by: [RISK_LEVEL]');
    const levels = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL', null];
    expect(risks.nodes.map(({ keys }) => keys[0]?.value ?? null)).toEqual(
      levels.filter((level) => risks.nodes.some(({ keys }) => keys[0]?.value === level)),
    );
    const sorted = async (
      field: string,
      value: (row: Row & Readonly<Record<string, never>>) => number | null,
      fields: string,
    ) => {
      for (const [direction, sign] of [
        ['ASC', 1],
        ['DESC', -1],
      ] as const) {
        const { nodes } = await breakdown(
          `by: [TEAM, STATUS], orderBy: { field: ${field}, direction: ${direction} }`,
          `${ROW} ${fields}`,
        );
        const values = nodes.map((row) => value(row as Row & Readonly<Record<string, never>>));
        const known = values.filter((one) => one !== null);
        expect([field, ...values]).toEqual([
          field,
          ...[...known].sort((a, b) => sign * (a - b)),
          ...values.filter((one) => one === null),
        ]);
        expect(known.length).toBeGreaterThan(3);
      }
    };
    const rate = (one: unknown, name: string): number | null => {
      const of = one as Readonly<Record<string, { readonly value: number | null }>> | null;
      return of?.[name]?.value ?? null;
    };
    await sorted('LEARNER_COUNT', ({ learnerCount }) => learnerCount, '');
    await sorted(
      'COMPLETION_RATE',
      ({ training }) => rate(training, 'completionRate'),
      'training { completionRate { value } }',
    );
    await sorted('CLICK_RATE', ({ phishing }) => rate(phishing, 'clickRate'), 'phishing { clickRate { value } }');
    await sorted(
      'PHISH_PRONE_RATE',
      ({ phishing }) => rate(phishing, 'phishProneRate'),
      'phishing { phishProneRate { value } }',
    );
    await sorted('RISK_SCORE', ({ risk }) => risk?.average ?? null, 'risk { average }');
  });

  it('yields each row once, in both directions of paging', async () => {
    const whole = (await breakdown('by: [TEAM, SOURCE], orderBy: { field: CLICK_RATE, direction: DESC }', ROW)).nodes;
    for (const [size, cursor, at] of [
      ['first', 'after', 'endCursor'],
      ['last', 'before', 'startCursor'],
    ] as const) {
      const rows: Row[] = [];
      let from = '';
      for (let more = true; more;) {
        const page = await breakdown(
          `by: [TEAM, SOURCE], orderBy: { field: CLICK_RATE, direction: DESC }, ${size}: 7 ${from}`,
          ROW,
        );
        if (size === 'first') rows.push(...page.nodes);
        else rows.unshift(...page.nodes);
        from = `, ${cursor}: "${page.pageInfo[at]}"`;
        more = page.nodes.length === 7;
      }
      expect(rows).toEqual(whole);
    }
  });

  it('takes no more vendor calls than the company’s summaries and groups, and profiles where they are asked for', async () => {
    const calls = async (query: string): Promise<readonly string[]> => {
      await system.refresh();
      system.forget();
      await ask(query);
      const endpoints = system.sandboxes.calls().map(({ endpoint }) => endpoint);
      return endpoints.filter((endpoint) => endpoint !== 'token').sort();
    };
    const summaries = 'training { assigned } phishing { sent } exposure { breaches } risk { average }';
    const plain = await calls(`${summaries} groups(first: 100) { nodes { learners(first: 1) { totalCount } } }`);
    const args = 'orderBy: { field: RISK_SCORE }';
    expect(await calls(`breakdown(first: 500, by: [TEAM, SOURCE], ${args}) { nodes { ${summaries} } }`)).toEqual(plain);
    const bare = await calls(summaries);
    expect(await calls(`breakdown(first: 100, by: [STATUS, LOCALE]) { nodes { ${summaries} } }`)).toEqual(bare);
    const profiles = system.sandboxes.population.acme.infosecIq.learners.map(() => 'IQ-24');
    expect(await calls(`breakdown(first: 100, by: [DEPARTMENT, COUNTRY]) { nodes { ${summaries} } }`)).toEqual(
      [...bare, ...profiles].sort(),
    );
  });

  it.each([
    ['by: []', '"by" must have 1 or 2 keys'],
    ['by: [TEAM, STATUS, LOCALE]', '"by" must have 1 or 2 keys'],
    ['by: [TEAM, TEAM]', '"by" must have different keys'],
    ['by: [TEAM], after: "x"', '"after" is not a cursor of this list'],
    ['by: [TEAM], period: { lastDays: 3, from: "2026-01-01" }', '"period" takes either'],
    ['by: [TEAM], filter: { team: ["x"] }', '"filter.team" holds an id that is not'],
  ])('refuses %s', async (args, message) => {
    const { errors } = await system.ask(`{ company(slug: "acme") { breakdown(${args}) { totalCount } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain(message);
  });
});
