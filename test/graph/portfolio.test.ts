import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { UNLIMITED } from '../coverage/arguments';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem, TestSystemOptions } from '../harness';

/** 49 tenants of one partner key at each of two vendors, and a company with five connections. */
const COMPANIES = 50;
const CHILD_ADMIN = 'the-key-of-an-administrator-of-one-child';
const scopes = ['read', 'admin'];
const OPTIONS: TestSystemOptions = {
  learners: 4,
  children: COMPANIES - 1,
  config: { limits: { ...UNLIMITED, maxVendorCalls: 100_000 } },
  clients: [
    { name: 'all', apiKey: KEYS.all, companies: '*', scopes },
    { name: 'acme', apiKey: KEYS.acme, companies: ['acme'], scopes: ['read'] },
    { name: 'child', apiKey: CHILD_ADMIN, companies: ['globex'], scopes },
  ],
};
let system: TestSystem;
const servers: RunningServer[] = [];

beforeAll(async () => {
  system = await startTestSystem(OPTIONS);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await system.close();
});

const RATE = '{ numerator denominator value sources { slug } excluded { reason message } }';
const CONTRIBUTED = 'complete missing { code affects message source { slug } } sources { state source { slug } }';
const TRAINING = `{ assigned completed completedLate inProgress overdue averageScore completionRate ${RATE}
  unavailableCounts { field reason } ${CONTRIBUTED} }`;
const PHISHING = `{ sent opened clicked submitted reported automatedClicks medianSecondsToClick
  clickRate ${RATE} phishProneRate ${RATE} reportRate ${RATE} ${CONTRIBUTED} }`;
const EXPOSURE = `{ exposedAccounts breaches unacknowledged latestBreach ${CONTRIBUTED} }`;
const RISK = `{ average low medium high critical top(first: 5) { id risk { score } } ${CONTRIBUTED} }`;
const TREND = `{ from training { assigned completed overdue } phishing { sent clicked } exposure { unacknowledged } }`;
const NUMBERS = `
  training ${TRAINING} quarter: training(period: { lastDays: 90 }) ${TRAINING}
  phishing ${PHISHING} machines: phishing(period: { lastDays: 365 }, automatedClicks: INCLUDE) ${PHISHING}
  exposure ${EXPOSURE} lately: exposure(period: { lastDays: 700 }) ${EXPOSURE}
  risk ${RISK} trend(period: { lastDays: 365 }, interval: MONTH) ${TREND}`;

interface Rated {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}
type Counts = Readonly<Record<string, unknown>>;
type Numbers = Readonly<Record<string, Counts | null>> & { readonly trend: readonly Numbers[] };
interface Missing {
  readonly code: string;
  readonly affects: string;
  readonly message: string;
  readonly source?: { readonly slug: string };
}
type Node = Numbers & { readonly slug: string; readonly name: string };

async function askAll<Data>(query: string, key = KEYS.all): Promise<Data> {
  const { data, errors } = await system.ask<Data>(query, { key });
  expect(errors).toBeUndefined();
  return data;
}

/** The sum of a number over the companies' own summaries; a summary that no source supports adds nothing. */
const sumOf = (nodes: readonly Numbers[], summary: string, field: string): number =>
  nodes.reduce((sum, node) => sum + ((node[summary]?.[field] as number | undefined) ?? 0), 0);

const COUNTS: Readonly<Record<string, readonly string[]>> = {
  training: ['assigned', 'completed', 'completedLate', 'inProgress', 'overdue'],
  quarter: ['assigned', 'completed', 'completedLate', 'inProgress', 'overdue'],
  phishing: ['sent', 'opened', 'clicked', 'submitted', 'reported', 'automatedClicks'],
  machines: ['sent', 'opened', 'clicked', 'submitted', 'reported', 'automatedClicks'],
  exposure: ['unacknowledged', 'exposedAccounts'],
  lately: ['unacknowledged', 'exposedAccounts'],
  risk: ['low', 'medium', 'high', 'critical'],
};
const RATES: Readonly<Record<string, readonly string[]>> = {
  training: ['completionRate'],
  quarter: ['completionRate'],
  phishing: ['clickRate', 'phishProneRate', 'reportRate'],
  machines: ['clickRate', 'phishProneRate', 'reportRate'],
};

describe('a portfolio', () => {
  let whole: Numbers & { companyCount: number; learnerCount: number };
  let nodes: readonly Node[];
  let portfolioCalls: readonly Readonly<Record<string, number>>[];

  beforeAll(async () => {
    const calls = () =>
      (['sibermate', 'cyberhoot', 'infosec-iq', 'cyberpilot', 'cyber-guru'] as const).map((vendor) =>
        system.calls(vendor),
      );
    system.forget();
    whole = (await askAll<{ portfolio: typeof whole }>(`{ portfolio { companyCount learnerCount ${NUMBERS} } }`))
      .portfolio;
    portfolioCalls = calls();
    system.forget();
    nodes = (
      await askAll<{ companies: { nodes: Node[] } }>(
        `{ companies(first: 500) { nodes { slug name learners(first: 0) { totalCount } ${NUMBERS} } } }`,
      )
    ).companies.nodes;
    expect(portfolioCalls).toEqual(calls());
  });

  it('sums up the numbers of its companies, of all time, of periods and in trends', () => {
    expect(whole.companyCount).toBe(COMPANIES);
    expect(nodes).toHaveLength(COMPANIES);
    expect(whole.learnerCount).toBe(sumOf(nodes, 'learners', 'totalCount'));
    for (const [summary, counts] of Object.entries(COUNTS))
      for (const count of counts)
        expect([summary, count, whole[summary]?.[count]]).toEqual([summary, count, sumOf(nodes, summary, count)]);
    for (const [summary, rates] of Object.entries(RATES))
      for (const name of rates) {
        const of = nodes.flatMap((node) => (node[summary]?.[name] as Rated | undefined) ?? []);
        const numerator = of.reduce((sum, one) => sum + one.numerator, 0);
        const denominator = of.reduce((sum, one) => sum + one.denominator, 0);
        expect(whole[summary]?.[name]).toMatchObject({ numerator, denominator, value: numerator / denominator });
      }
    expect(whole.trend).toHaveLength(13);
    for (const [index, point] of whole.trend.entries()) {
      const points = nodes.map((node) => node.trend[index] as Numbers);
      expect(point['from']).toEqual(points[0]?.['from']);
      for (const count of ['assigned', 'completed', 'overdue'])
        expect(point['training']?.[count]).toBe(sumOf(points, 'training', count));
      for (const count of ['sent', 'clicked'])
        expect(point['phishing']?.[count]).toBe(sumOf(points, 'phishing', count));
      expect(point['exposure']?.['unacknowledged']).toBe(sumOf(points, 'exposure', 'unacknowledged'));
    }
    expect(sumOf(nodes, 'phishing', 'clicked')).toBeGreaterThan(0);
    expect(sumOf(nodes, 'quarter', 'assigned')).toBeGreaterThan(0);
  });

  it('takes means over people, and the riskiest of all companies', () => {
    const known = nodes.map(({ risk }) => ({
      people: ['low', 'medium', 'high', 'critical'].reduce((sum, level) => sum + (risk?.[level] as number), 0),
      average: (risk?.['average'] ?? 0) as number,
    }));
    const people = known.reduce((sum, one) => sum + one.people, 0);
    const total = known.reduce((sum, one) => sum + one.people * one.average, 0);
    expect(whole['risk']?.['average']).toBeCloseTo(total / people, 8);
    const scores = (risk: Counts | null | undefined) =>
      (risk?.['top'] as { risk: { score: number } }[]).map(({ risk: { score } }) => score);
    const best = nodes.flatMap(({ risk }) => scores(risk)).sort((a, b) => b - a);
    expect(scores(whole['risk'])).toEqual(best.slice(0, 5));
  });

  it('reads the lists of each tenant once', () => {
    const [sibermate, cyberhoot, ...others] = portfolioCalls;
    for (const endpoint of ['SM-07', 'SM-40', 'SM-58', 'SM-61'])
      expect([endpoint, sibermate?.[endpoint]]).toEqual([endpoint, COMPANIES]);
    for (const endpoint of ['CH-05', 'CH-12']) expect([endpoint, cyberhoot?.[endpoint]]).toEqual([endpoint, COMPANIES]);
    expect(others.map((calls) => Object.keys(calls).length > 0)).toEqual([true, true, true]);
  });

  it('has one status a source, and names the companies concerned', () => {
    const { sources, missing } = whole['quarter'] as unknown as {
      sources: { source: { slug: string } }[];
      missing: Missing[];
    };
    expect(sources.map(({ source }) => source.slug).sort()).toEqual(['cg', 'ch', 'cp', 'iq', 'sm', 'sm-msp']);
    expect(missing.filter(({ code }) => code !== 'NOT_SUPPORTED')).toEqual([]);
    for (const { message } of missing) expect(message).toMatch(/^(?:[^,:]+, )*[^,:]+?(?: and \d+ more)?: /);
    const { excluded } = (whole['phishing'] as unknown as { phishProneRate: { excluded: { message: string }[] } })
      .phishProneRate;
    expect(excluded.some(({ message }) => /^(?:Acme.*, )?Globex, .* and \d+ more: /.test(message))).toBe(true);
  });

  it('of one company is the numbers of that company, and names no other', async () => {
    const { companies, portfolio, ...rest } = await askAll<{
      companies: { nodes: Numbers[] };
      portfolio: Numbers;
      foreign: object;
      unknown: object;
    }>(
      `{ companies { nodes { ${NUMBERS} } } portfolio { companyCount ${NUMBERS} ${CONTRIBUTED} }
         foreign: portfolio(filter: { slugs: ["globex"] }) { companyCount learnerCount training ${TRAINING} ${CONTRIBUTED} }
         unknown: portfolio(filter: { slugs: ["nobody"] }) { companyCount learnerCount training ${TRAINING} ${CONTRIBUTED} } }`,
      KEYS.acme,
    );
    const [own] = companies.nodes;
    expect(portfolio['companyCount']).toBe(1);
    for (const summary of ['training', 'quarter', 'phishing', 'machines', 'exposure', 'lately', 'risk']) {
      const { missing: _, unavailableCounts: __, ...numbers } = portfolio[summary] as Counts;
      expect(withoutMessages(numbers)).toEqual(
        withoutMessages({ ...own?.[summary], missing: undefined, unavailableCounts: undefined }),
      );
    }
    expect(portfolio.trend).toEqual(own?.trend);
    expect(rest.foreign).toEqual(rest.unknown);
    expect(rest.foreign).toMatchObject({ companyCount: 0, learnerCount: 0, training: null });
    const text = JSON.stringify(portfolio);
    for (const { name, slug } of nodes.filter((node) => node.slug !== 'acme')) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(`"${slug}`);
    }
  });
});

describe('a breakdown of a portfolio', () => {
  const SUMS = `training { assigned completed overdue } phishing { sent clicked } exposure { unacknowledged }
    risk { low medium high critical }`;
  const COUNTED = `learnerCount keys { key value team { id } manager { id } source { slug } } ${SUMS}`;
  type Row = Numbers & { readonly learnerCount: number; readonly keys: readonly Key[] };
  interface Key {
    readonly value: string | null;
    readonly team: object | null;
    readonly manager: object | null;
  }
  const SOME = 'slugs: ["acme", "globex", "initrode", "customer-7", "customer-8", "customer-9"]';
  interface Rows {
    readonly totalCount: number;
    readonly learnerCount: number;
    readonly complete: boolean;
    readonly missing: readonly Missing[];
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly endCursor: string; readonly startCursor: string };
  }
  const breakdown = async (args: string, fields = COUNTED, slugs = SOME): Promise<Rows> =>
    (
      await askAll<{ portfolio: { breakdown: Rows } }>(
        `{ portfolio(filter: { ${slugs} }) { breakdown(${args}) { totalCount learnerCount complete
          missing { code affects message source { slug } } pageInfo { startCursor endCursor } nodes { ${fields} } } } }`,
      )
    ).portfolio.breakdown;
  /** The counts of rows, added up by an id of the row. */
  const sumsBy = (rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Record<string, number>> => {
    const sums = new Map<string, Record<string, number>>();
    for (const row of rows) {
      const own = sums.get(idOf(row)) ?? {};
      sums.set(idOf(row), own);
      own['learnerCount'] = (own['learnerCount'] ?? 0) + row.learnerCount;
      for (const summary of ['training', 'phishing', 'exposure', 'risk'])
        for (const [count, value] of Object.entries(row[summary] ?? {}))
          own[`${summary}.${count}`] = (own[`${summary}.${count}`] ?? 0) + Number(value);
    }
    return sums;
  };
  const fold = (text: string | null) => (text ?? '').trim().toLowerCase();
  const byValue = ({ keys }: Row) =>
    JSON.stringify(keys.map(({ value, team, manager }) => team ?? manager ?? fold(value)));

  it.each(['DEPARTMENT', 'TEAM', 'MANAGER', 'RISK_LEVEL, SOURCE'])(
    'by %s adds up the rows of its companies, which add up to the whole',
    async (by) => {
      const { companies, portfolio } = await askAll<{
        companies: { nodes: { slug: string; breakdown: Rows }[] };
        portfolio: Numbers;
      }>(
        `{ companies(first: 500, filter: { ${SOME} }) { nodes { slug breakdown(first: 500, by: [${by}]) { nodes { ${COUNTED} } } } }
           portfolio(filter: { ${SOME} }) { learnerCount ${SUMS} } }`,
      );
      const rows = companies.nodes.flatMap((company) => company.breakdown.nodes);
      const found = await breakdown(`first: 500, by: [${by}]`);
      expect(found.complete).toBe(true);
      expect(found.totalCount).toBe(found.nodes.length);
      expect(found.learnerCount).toBe(portfolio['learnerCount']);
      // Managers without an account differ by their company.
      const merged = by === 'MANAGER' ? found.nodes.filter(({ keys }) => keys[0]?.manager) : found.nodes;
      const own = by === 'MANAGER' ? rows.filter(({ keys }) => keys[0]?.manager) : rows;
      expect([...sumsBy(merged, byValue)].sort()).toEqual([...sumsBy(own, byValue)].sort());
      expect(new Set(found.nodes.map(byValue)).size).toBe(found.nodes.length);
      if (by === 'TEAM' || by.includes('SOURCE')) return;
      expect(sumsBy(found.nodes, () => '').get('')).toMatchObject(
        Object.fromEntries(
          Object.keys(COUNTS)
            .filter((summary) => ['training', 'phishing', 'exposure', 'risk'].includes(summary))
            .flatMap((summary) =>
              Object.entries(portfolio[summary] ?? {}).map(([count, value]) => [`${summary}.${count}`, value]),
            ),
        ),
      );
    },
  );

  it('divides the people whom a filter leaves, in the period that is given', async () => {
    const { learners, portfolio } = await askAll<{
      learners: { nodes: { learners: { totalCount: number } }[] };
      portfolio: Numbers;
    }>(
      `{ learners: companies(first: 500, filter: { ${SOME} }) { nodes { learners(first: 0, filter: { vendors: [SIBERMATE] }) { totalCount } } }
         portfolio(filter: { ${SOME} }) { phishing(period: { lastDays: 200 }) { sent clicked } } }`,
    );
    const filtered = await breakdown('by: [STATUS], filter: { vendors: [SIBERMATE] }', 'learnerCount');
    expect(filtered.learnerCount).toBe(learners.nodes.reduce((sum, one) => sum + one.learners.totalCount, 0));
    const dated = await breakdown(
      'first: 500, by: [DEPARTMENT], period: { lastDays: 200 }, orderBy: { field: CLICK_RATE }',
      `phishing { sent clicked clickRate { value } } trend(period: { lastDays: 200 }, interval: MONTH) { phishing { sent } }`,
    );
    expect(sumOf(dated.nodes, 'phishing', 'sent')).toBe(portfolio['phishing']?.['sent']);
    expect(sumOf(dated.nodes, 'phishing', 'clicked')).toBe(portfolio['phishing']?.['clicked']);
    const points = dated.nodes.flatMap(({ trend }) => trend);
    expect(sumOf(points, 'phishing', 'sent')).toBe(portfolio['phishing']?.['sent']);
    const rates = dated.nodes.map(({ phishing }) => (phishing?.['clickRate'] as Rated | undefined)?.value ?? null);
    const known = rates.filter((rate) => rate !== null);
    expect(rates).toEqual([...known.sort((a, b) => a - b), ...rates.filter((rate) => rate === null)]);
  });

  it('yields each row once, in both directions of paging, by a number with missing values', async () => {
    const args = 'by: [TEAM, STATUS], orderBy: { field: PHISH_PRONE_RATE, direction: DESC }';
    const fields = 'learnerCount keys { value team { id } manager { id } }';
    const { nodes, totalCount } = await breakdown(`first: 500, ${args}`, fields);
    expect(nodes.length).toBe(totalCount);
    expect(totalCount).toBeGreaterThan(10);
    for (const [size, cursor, at] of [
      ['first', 'after', 'endCursor'],
      ['last', 'before', 'startCursor'],
    ] as const) {
      const walked: Row[] = [];
      for (let from = ''; walked.length < totalCount;) {
        const page = await breakdown(`${size}: 7, ${args} ${from}`, fields);
        if (size === 'first') walked.push(...page.nodes);
        else walked.unshift(...page.nodes);
        from = `, ${cursor}: "${page.pageInfo[at]}"`;
      }
      expect(walked).toEqual(nodes);
    }
  });

  it('takes no more vendor calls than the numbers and groups of its companies', async () => {
    const calls = async (query: string) => {
      await system.refresh();
      system.forget();
      await askAll(query);
      return system.sandboxes
        .calls()
        .map(({ endpoint }) => endpoint)
        .filter((endpoint) => endpoint !== 'token')
        .sort();
    };
    const bare = await calls(`{ portfolio(filter: { ${SOME} }) { ${SUMS} } }`);
    expect(
      await calls(
        `{ portfolio(filter: { ${SOME} }) { breakdown(by: [STATUS, SOURCE], orderBy: { field: RISK_SCORE }) { nodes { ${SUMS} } } } }`,
      ),
    ).toEqual(bare);
    const groups = await calls(
      `{ portfolio(filter: { ${SOME} }) { ${SUMS} } companies(first: 500, filter: { ${SOME} }) { nodes { groups(first: 100) { nodes { learners(first: 1) { totalCount } } } } } }`,
    );
    expect(
      await calls(`{ portfolio(filter: { ${SOME} }) { breakdown(first: 500, by: [TEAM]) { nodes { ${SUMS} } } } }`),
    ).toEqual(groups);
    // Rows of a team belong to one company: a page reads the records of few companies.
    const few = await calls(
      `{ portfolio(filter: { ${SOME} }) { breakdown(by: [TEAM], first: 2) { nodes { ${SUMS} } } } }`,
    );
    expect(few.length).toBeLessThan(groups.length);
  });

  it('takes groups and teams of its companies in a filter, and no others', async () => {
    const { companies } = await askAll<{
      companies: { nodes: { teams: { nodes: { id: string; learners: { totalCount: number } }[] } }[] };
    }>(
      `{ companies(filter: { slugs: ["acme", "globex"] }) {
          nodes { teams(first: 1) { nodes { id learners { totalCount } } } } } }`,
    );
    const teams = companies.nodes.flatMap((one) => one.teams.nodes);
    expect(teams).toHaveLength(2);
    const ids = JSON.stringify(teams.map(({ id }) => id));
    const { learnerCount } = await breakdown(`by: [STATUS], filter: { team: ${ids} }`, 'learnerCount');
    expect(learnerCount).toBe(teams.reduce((sum, { learners }) => sum + learners.totalCount, 0));
    const refused = async (key: string, slugs: string, id = ids): Promise<unknown> =>
      (
        await system.ask(
          `{ portfolio(filter: { ${slugs} }) { breakdown(by: [STATUS], filter: { team: ${id} }) { learnerCount } } }`,
          { key },
        )
      ).errors?.map(({ message, extensions }) => [message, extensions.code]);
    // A foreign id looks like one that does not exist.
    const message = '"filter.team" holds an id that is not the id of a team of this company';
    expect(await refused(KEYS.acme, '')).toEqual([[message, 'BAD_USER_INPUT']]);
    expect(await refused(KEYS.acme, '', '["VGVhbToxOjI"]')).toEqual([[message, 'BAD_USER_INPUT']]);
    const several = message.replace('this company', 'one of these companies');
    expect(await refused(KEYS.all, 'slugs: ["acme", "initrode"]')).toEqual([[several, 'BAD_USER_INPUT']]);
  });

  it('names the companies whose source is missing', async () => {
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: 'refuse' }]);
    await system.refresh();
    const { data } = await system.ask<{ portfolio: { breakdown: Rows } }>(
      `{ portfolio(filter: { slugs: ["acme", "globex"] }) { breakdown(by: [STATUS], orderBy: { field: OVERDUE }) {
         complete missing { code message affects source { slug } } nodes { learnerCount } } } }`,
    );
    system.sandboxes.setFaults([]);
    await system.refresh();
    const { complete, missing, nodes } = data.portfolio.breakdown;
    expect(complete).toBe(false);
    expect(nodes.length).toBeGreaterThan(0);
    expect(missing.filter(({ source }) => source?.slug === 'iq')[0]?.message).toMatch(/^Acme[^:,]*: /);
  });

  it('has no row without companies', async () => {
    const found = await breakdown('by: [SOURCE]', 'learnerCount', 'slugs: ["nobody"]');
    expect(found).toMatchObject({ totalCount: 0, learnerCount: 0, nodes: [], complete: true });
  });
});

/** Messages of a portfolio name the company. */
function withoutMessages(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'message' ? undefined : one)));
}

describe('the list of companies', () => {
  const ORDERS: Readonly<Record<string, string>> = {
    LEARNER_COUNT: 'by: learners(first: 0) { number: totalCount }',
    COMPLETION_RATE: 'by: training { rate: completionRate { number: value } }',
    OVERDUE: 'by: training { number: overdue }',
    PHISH_PRONE_RATE: 'by: phishing { rate: phishProneRate { number: value } }',
    RISK_SCORE: 'by: risk { number: average }',
    EXPOSED_ACCOUNTS: 'by: exposure { number: exposedAccounts }',
  };
  interface By {
    readonly name: string;
    readonly slug: string;
    readonly by: { readonly number?: number | null; readonly rate?: { readonly number: number | null } } | null;
  }
  interface List {
    readonly totalCount: number;
    readonly nodes: readonly By[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly complete: boolean;
    readonly missing: readonly Missing[];
  }

  it.each(Object.keys(ORDERS))('is ordered by %s, in pages, the unknown last', async (field) => {
    const filter =
      'filter: { search: "e", slugs: ["acme", "globex", "initrode", "customer-7", "customer-8", "customer-9"] }';
    for (const direction of field === 'OVERDUE' ? ['ASC', 'DESC'] : ['DESC']) {
      const walked: By[] = [];
      let after = '';
      do {
        const { companies } = await askAll<{ companies: List }>(
          `{ companies(${filter} first: 3 ${after} orderBy: { field: ${field}, direction: ${direction} }) {
            nodes { name slug ${ORDERS[field] ?? ''} } pageInfo { endCursor hasNextPage } totalCount } }`,
        );
        walked.push(...companies.nodes);
        after = companies.pageInfo.hasNextPage ? `after: "${companies.pageInfo.endCursor}"` : '';
      } while (after);
      const numbers = walked.map(({ by }) => by?.rate?.number ?? by?.number ?? null);
      const known = numbers.filter((number) => number !== null);
      expect(known.length).toBeGreaterThan(1);
      expect(numbers).toEqual([
        ...known.sort((a, b) => (direction === 'ASC' ? a - b : b - a)),
        ...numbers.filter((number) => number === null),
      ]);
      expect(new Set(walked.map(({ slug }) => slug)).size).toBe(walked.length);
    }
  });

  it('is filtered', async () => {
    const of = async (filter: string, key = KEYS.all) =>
      (
        await askAll<{ companies: List }>(
          `{ companies(first: 500, filter: { ${filter} }) { totalCount nodes { slug } } }`,
          key,
        )
      ).companies;
    expect((await of('vendors: [INFOSEC_IQ]')).nodes).toEqual([{ slug: 'acme' }]);
    expect((await of('search: "ÁCME"')).nodes).toEqual([{ slug: 'acme' }]);
    expect((await of('slugs: [], vendors: []')).totalCount).toBe(COMPANIES);
    expect((await of('slugs: ["globex", "acme"]', KEYS.acme)).nodes).toEqual([{ slug: 'acme' }]);
    expect((await of('hasSourceProblem: true')).totalCount).toBe(0);
  });

  it('says which companies have a source problem, and what an order lacks', async () => {
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: 'refuse' }]);
    const { data, errors } = await system.ask<{
      bad: List;
      good: List;
      ordered: List;
      portfolio: Numbers & { missing: Missing[] };
    }>(
      `{ bad: companies(filter: { hasSourceProblem: true }) { nodes { slug } }
         good: companies(filter: { hasSourceProblem: false }) { totalCount }
         ordered: companies(orderBy: { field: LEARNER_COUNT }, filter: { slugs: ["acme", "globex"] }) { nodes { slug } complete missing { code affects message } }
         portfolio(filter: { slugs: ["acme", "globex"] }) { training { assigned } complete missing { code message } } }`,
    );
    system.sandboxes.setFaults([]);
    await system.refresh();
    expect(data.bad.nodes).toEqual([{ slug: 'acme' }]);
    expect(data.good.totalCount).toBe(COMPANIES - 1);
    expect(data.ordered).toMatchObject({ complete: false, missing: [{ affects: 'ORDER' }] });
    expect(data.portfolio).toMatchObject({ complete: false, training: { assigned: expect.any(Number) } });
    expect(data.portfolio.missing[0]?.message).toMatch(/^Acme[^:]*: /);
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual(['ordered', 'portfolio.training']);
  });
});

describe('the tenants that no company uses', () => {
  const QUERY = '{ portfolio { unassignedTenants { tenant name source { slug } } } }';
  interface Answer {
    readonly portfolio: {
      readonly unassignedTenants: readonly { source: { slug: string }; tenant: string; name: string }[] | null;
    };
  }

  it('are listed for viewers whom the connection belongs to, and for no other', async () => {
    system.forget();
    const { portfolio } = await askAll<Answer>(QUERY);
    expect({ ...system.calls('sibermate'), ...system.calls('cyberhoot') }).toEqual({ 'SM-04': 1, 'CH-01': 1 });
    const used = new Set(
      system.sandboxes.population.children.flatMap(({ sibermate, cyberhoot }) =>
        [sibermate.id, cyberhoot.id].map(String),
      ),
    );
    expect(portfolio.unassignedTenants?.length).toBeGreaterThan(0);
    for (const { tenant } of portfolio.unassignedTenants ?? []) expect(used.has(tenant)).toBe(false);
    expect((await askAll<Answer>(QUERY, CHILD_ADMIN)).portfolio.unassignedTenants).toEqual([]);
    const { errors } = await system.ask<Answer>(QUERY, { key: KEYS.acme });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a portfolio beyond the budget of vendor calls', () => {
  const MOST_CALLS = 120;
  /** The number of companies that messages name. */
  const companiesIn = (missing: readonly Missing[], slug: string): number => {
    const [found] = missing.filter((one) => one.code === 'CALL_LIMIT' && one.source?.slug === slug);
    const [, names = '', others = '0'] = /^(.*?)(?: and (\d+) more)?: /.exec(found?.message ?? '') ?? [];
    return names === '' ? 0 : names.split(', ').length + Number(others);
  };
  interface Limited {
    readonly portfolio: Numbers & { readonly complete: boolean; readonly missing: readonly Missing[] };
  }

  it('has its first companies complete, and says which are missing', async () => {
    const limits = { ...UNLIMITED, maxVendorCalls: MOST_CALLS };
    const config = configOf(system.sandboxes, { ...OPTIONS, config: { limits } });
    const server = await startServer({ config, schema: sharedSchema() });
    servers.push(server);
    const ask = async (query: string): Promise<GraphAnswer<Limited>> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as GraphAnswer<Limited>;
    };
    system.forget();
    const { data, errors } = await ask(
      `{ portfolio { learnerCount training ${TRAINING} phishing ${PHISHING} ${CONTRIBUTED} } }`,
    );
    const { portfolio } = data;
    expect(portfolio.complete).toBe(false);
    expect(portfolio['sources']).toContainEqual({ state: 'PARTIAL', source: { slug: 'sm-msp' } });
    expect(portfolio['sources']).toContainEqual({ state: 'OK', source: { slug: 'iq' } });
    const unlisted = companiesIn(portfolio.missing, 'sm-msp');
    expect(unlisted).toBeGreaterThan(5);
    // Only the companies that were being read when the budget ended are there in part.
    for (const summary of ['training', 'phishing']) {
      const { missing } = portfolio[summary] as unknown as { missing: readonly Missing[] };
      expect(companiesIn(missing, 'sm-msp')).toBeGreaterThanOrEqual(unlisted);
      expect(companiesIn(missing, 'sm-msp')).toBeLessThanOrEqual(unlisted + 4);
      expect(missing.some(({ code, message }) => code === 'CALL_LIMIT' && message.includes('Acme'))).toBe(false);
    }
    expect(errors?.every(({ extensions }) => extensions.code === 'VENDOR_CALL_LIMIT')).toBe(true);
    // One for each source and field.
    expect(errors?.length).toBeLessThanOrEqual(6);
    const calls = [...Object.values(system.calls('sibermate')), ...Object.values(system.calls('cyberhoot'))];
    expect(calls.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(MOST_CALLS);
  });

  it('does not guess which companies have a source problem', async () => {
    const limits = { ...UNLIMITED, maxVendorCalls: 20 };
    const config = configOf(system.sandboxes, { ...OPTIONS, config: { limits } });
    const server = await startServer({ config, schema: sharedSchema() });
    servers.push(server);
    for (const has of [true, false]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{ portfolio(filter: { hasSourceProblem: ${has} }) { companyCount complete missing { code affects } } }`,
        }),
      });
      const { data } = (await response.json()) as GraphAnswer<Limited>;
      expect(data.portfolio.complete).toBe(false);
      expect(data.portfolio.missing).toContainEqual({ code: 'CALL_LIMIT', affects: 'FILTER' });
      expect(data.portfolio['companyCount']).toBeLessThan(COMPANIES / 2);
    }
  });
});
