import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Population } from '../../sandbox';
import { createApp } from '../../src/server/app';
import type { ConditionName } from '../../src/domain/lists/filter/learner-filter';
import type { OrderField } from '../../src/domain/lists/learner-order';
import { configOf, sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { cyberGuruMails, cyberHootOverdue, cyberPilotMails, infosecIqMails, siberMateMails } from './truth';
import type { TrueMail } from './truth';

/** Filters and orders that a source cannot evaluate, according to the vendors’ contracts. */

let system: TestSystem;
let acme: Population['acme'];
beforeAll(async () => {
  system = await startTestSystem({
    learners: 120,
    // A company whose vendors provide no account status.
    copies: { iq2: 'iq', cp2: 'cp' },
    companies: [{ slug: 'small', name: 'Small', domains: [], sources: [{ connection: 'iq2' }, { connection: 'cp2' }] }],
  });
  acme = system.sandboxes.population.acme;
});
afterAll(() => system.close());

interface Sourced {
  readonly source: { readonly slug: string };
}
interface Contributed {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly missing: readonly (Sourced & {
    readonly code: string;
    readonly affects: string;
    readonly message: string;
  })[];
  readonly sources: readonly (Sourced & { readonly state: string })[];
}
const CONTRIBUTED =
  'totalCount complete missing { source { slug } code affects message } sources { source { slug } state }';

interface Learners extends Contributed {
  readonly nodes: readonly {
    readonly name: string;
    readonly accounts: readonly (Sourced & { readonly externalId: string })[];
  }[];
}
async function learners(args: string): Promise<Learners> {
  const answer = await system.ask<{ company: { learners: Learners } }>(
    `{ company(slug: "acme") { learners(first: 500, ${args}) { ${CONTRIBUTED} nodes { name accounts { externalId source { slug } } } } } }`,
  );
  // An unsupported filter is no error: a retry would change nothing.
  expect(answer.errors).toBeUndefined();
  return answer.data.company.learners;
}
const lackOf = ({ missing }: Contributed) =>
  [...new Set(missing.map(({ source, code, affects }) => `${source.slug} ${code} ${affects}`))].sort();
const lacking = (affects: string, ...slugs: string[]) => slugs.map((slug) => `${slug} NOT_SUPPORTED ${affects}`);

describe('learners', () => {
  /** Each filter, and the sources that cannot evaluate it. The types of the tables ensure that none is forgotten. */
  const FILTERS: Readonly<Record<ConditionName, readonly (readonly [string, readonly string[]])[]>> = {
    search: [['search: "an"', []]],
    status: [
      // Infosec IQ, CyberPilot and Cyber Guru have no status, but SiberMate or CyberHoot have one for every learner.
      ['status: [ACTIVE]', []],
      ['status: [UNKNOWN]', []],
    ],
    // SiberMate has a language for every learner, whom it knows.
    locale: [['locale: ["da"]', ['iq', 'cp', 'ch', 'cg']]],
    vendors: [['vendors: [CYBER_GURU]', []]],
    missingFrom: [['missingFrom: [CYBER_GURU]', []]],
    hasConflict: [['hasConflict: true', []]],
    joinedSince: [['joinedSince: "2024-01-01"', []]],
    joinedUntil: [['joinedUntil: "2024-01-01"', []]],
    group: [],
    team: [],
    // Infosec IQ has a profile of each of its accounts; others have none of those whom it does not know.
    department: [['department: ["legal"]', ['sm', 'cp', 'ch', 'cg']]],
    jobTitle: [['jobTitle: ["EMPLOYEE"]', ['sm', 'cp', 'ch', 'cg']]],
    country: [['country: ["dk"]', ['sm', 'cp', 'ch', 'cg']]],
    // Some people have no manager.
    manager: [['manager: "anna@acme.example"', ['sm', 'iq', 'cp', 'ch', 'cg']]],
    riskLevel: [['riskLevel: [HIGH]', []]],
    exposed: [
      ['exposed: true', ['iq', 'cp', 'cg']],
      ['exposed: false', ['iq', 'cp', 'cg']],
    ],
    overdue: [
      ['overdue: true', ['sm', 'iq', 'cg']],
      ['overdue: false', ['sm', 'iq', 'cg']],
    ],
    overdueCount: [
      ['overdueCount: { atLeast: 1 }', ['sm', 'iq', 'cg']],
      ['overdueCount: { atLeast: 1, since: "2026-01-01" }', ['sm', 'iq', 'cp', 'cg']],
    ],
    dueWithinDays: [['dueWithinDays: 30', ['sm', 'iq', 'cp', 'cg']]],
    neverEnrolled: [['neverEnrolled: true', []]],
    clickedSince: [['clickedSince: "2026-05-01"', ['cp', 'ch', 'cg']]],
    minClicks: [
      ['minClicks: 1', ['ch']],
      ['minClicks: 2, clickedSince: "2026-05-01"', ['cp', 'ch', 'cg']],
    ],
    clicks: [
      ['clicks: { atMost: 1 }', ['ch']],
      ['clicks: { atMost: 1, until: "2026-05-01" }', ['cp', 'ch', 'cg']],
    ],
    reports: [
      ['reports: { atLeast: 1 }', ['cp', 'ch']],
      ['reports: { atLeast: 1, since: "2026-05-01" }', ['cp', 'ch', 'cg']],
    ],
    phishProneIn: [['phishProneIn: { from: "2026-03-01", to: "2026-06-30" }', ['cp', 'ch']]],
    neverSimulated: [['neverSimulated: false', ['ch']]],
  };
  it.each(Object.values(FILTERS).flat())(
    'filtered by %s report the sources that cannot evaluate it',
    async (filter, expected) => {
      const list = await learners(`filter: { ${filter} }`);
      expect(lackOf(list)).toEqual(lacking('FILTER', ...expected).sort());
      expect(list.complete).toBe(lackOf(list).length === 0);
      for (const { source, state } of list.sources)
        expect([source.slug, state]).toEqual([
          source.slug,
          lackOf(list).some((one) => one.startsWith(source.slug)) ? 'PARTIAL' : 'OK',
        ]);
    },
  );

  const ORDERS: Readonly<Record<OrderField, readonly string[]>> = {
    NAME: [],
    EMAIL: [],
    RISK_SCORE: [],
    CLICK_RATE: ['ch'],
    CLICKS: ['ch'],
    LAST_CLICKED_AT: ['cp', 'ch', 'cg'],
    LAST_REPORTED_AT: ['cp', 'ch', 'cg'],
    COMPLETION_RATE: [],
    OVERDUE: ['sm', 'iq', 'cg'],
    EXPOSURES: ['iq', 'cp', 'cg'],
    UPDATED_AT: ['cp', 'ch', 'cg'],
  };
  it.each(Object.entries(ORDERS))(
    'ordered by %s report the sources that cannot evaluate it',
    async (field, expected) => {
      const list = await learners(`orderBy: { field: ${field} }`);
      expect(lackOf(list)).toEqual(lacking('ORDER', ...expected).sort());
      expect(list.complete).toBe(expected.length === 0);
    },
  );

  it('without a status are reported where the filter is by status', async () => {
    const ask = async (filter: string) =>
      (
        await system.ask<{ company: { learners: Contributed } }>(
          `{ company(slug: "small") { learners(filter: { ${filter} }) { ${CONTRIBUTED} } } }`,
        )
      ).data.company.learners;
    const [active, unknown] = [await ask('status: [ACTIVE]'), await ask('status: [UNKNOWN]')];
    expect([lackOf(active), active.totalCount, active.complete]).toEqual([lacking('FILTER', 'cp2', 'iq2'), 0, false]);
    expect([lackOf(unknown), unknown.complete]).toEqual([[], true]);
    expect(unknown.totalCount).toBeGreaterThan(100);
  });

  it('report nothing where the unsupporting sources know none of the remaining learners', async () => {
    // Only SiberMate and CyberHoot know people without an address.
    const nobody = await learners('filter: { search: "nobody is called that", minClicks: 1 }');
    expect([nobody.totalCount, nobody.complete, lackOf(nobody)]).toEqual([0, true, []]);
  });

  it('filtered by group report the same', async () => {
    const { data } = await system.ask<{ company: { groups: { nodes: { learners: Contributed }[] } } }>(
      `{ company(slug: "acme") { groups(first: 1, vendors: [SIBERMATE]) { nodes { learners(filter: { overdue: true }) { ${CONTRIBUTED} } } } } }`,
    );
    for (const { learners: list } of data.company.groups.nodes)
      expect([lackOf(list), list.complete]).toEqual([lacking('FILTER', 'sm', 'iq', 'cg').sort(), false]);
  });

  const ids = (list: Learners) =>
    new Set(list.nodes.flatMap(({ accounts }) => accounts.map(({ externalId }) => externalId)));
  /** Learners expected from the population: those with at least one matching account. */
  const expectJust = async (list: Learners, test: (accounts: readonly string[]) => boolean) => {
    const everybody = await learners('orderBy: { field: NAME }');
    const wanted = everybody.nodes.filter(({ accounts }) => test(accounts.map(({ externalId }) => externalId)));
    expect(list.nodes.map(({ name }) => name).sort()).toEqual(wanted.map(({ name }) => name).sort());
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(everybody.totalCount);
  };
  const clicksSince = (mails: readonly TrueMail[], accounts: readonly string[], day: string) =>
    mails.filter(({ account, clickedAt }) => accounts.includes(account) && clickedAt !== null && clickedAt >= day)
      .length;

  it.each([
    ['2026-03-01', 1],
    ['2026-05-15', 1],
    ['2026-02-01', 2],
  ])('are filtered by clicks since %s, at least %i, by the date of the click', async (day, times) => {
    const mails = [...siberMateMails(acme), ...infosecIqMails(acme)];
    const list = await learners(`filter: { clickedSince: "${day}"${times > 1 ? `, minClicks: ${times}` : ''} }`);
    await expectJust(list, (accounts) => clicksSince(mails, accounts, day) >= times);
  });

  it('are filtered by the number of clicks over all sources', async () => {
    const mails = [...siberMateMails(acme), ...infosecIqMails(acme), ...cyberGuruMails(acme), ...cyberPilotMails(acme)];
    const list = await learners('filter: { minClicks: 3 }');
    await expectJust(
      list,
      (accounts) => mails.filter(({ account, clicked }) => clicked && accounts.includes(account)).length >= 3,
    );
  });

  it('are filtered by overdue: true and false, and in neither list where it is unknown', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = new Map([
      ...cyberHootOverdue(acme, today),
      ...acme.cyberpilot.users.map(({ id, overdueCourses }): [string, number] => [id, overdueCourses]),
    ]);
    const sum = (accounts: readonly string[]) => accounts.reduce((total, id) => total + (overdue.get(id) ?? 0), 0);
    const [some, none] = [await learners('filter: { overdue: true }'), await learners('filter: { overdue: false }')];
    await expectJust(some, (accounts) => sum(accounts) > 0);
    await expectJust(none, (accounts) => accounts.some((id) => overdue.has(id)) && sum(accounts) === 0);
    const { totalCount } = await learners('orderBy: { field: NAME }');
    expect(ids(some).size + ids(none).size).toBeGreaterThan(0);
    expect(some.totalCount + none.totalCount).toBeLessThan(totalCount);
  });
});

describe('a failed source that a filter needs', () => {
  it('is reported as an error that affects the filter only', async () => {
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-34', kind: '500' }]);
    const { data, errors = [] } = await system.ask<{ company: { learners: Contributed } }>(
      `{ company(slug: "acme") { learners(filter: { minClicks: 1 }) { ${CONTRIBUTED} } } }`,
    );
    system.sandboxes.setFaults([]);
    const { missing, complete, sources } = data.company.learners;
    expect(missing.filter(({ source }) => source.slug === 'iq')).toMatchObject([
      { code: 'UNAVAILABLE', affects: 'FILTER' },
    ]);
    expect([complete, sources.find(({ source }) => source.slug === 'iq')?.state]).toEqual([false, 'PARTIAL']);
    expect(errors.map(({ extensions }) => extensions.source)).toEqual(['iq']);
  });
});

it('what is missing for a filter stands in the order of the sources, whichever read ends first', async () => {
  const ask = () => learners('filter: { clicks: { atLeast: 2, since: "2026-08-04" }, overdue: true }');
  const { missing } = await ask();
  const slugs = missing.map(({ source }) => source.slug);
  expect(slugs).toEqual(['sm', 'iq', 'cp', 'ch', 'cg', 'cg']);
  for (const endpoint of ['CH-09', 'SM-13']) {
    system.sandboxes.setFaults([
      { vendor: endpoint === 'CH-09' ? 'cyberhoot' : 'sibermate', endpoint, kind: 'slow', value: 150 },
    ]);
    expect((await ask()).missing).toEqual(missing);
  }
  system.sandboxes.setFaults([]);
});

describe('the results of a course', () => {
  it.each(['sm', 'iq', 'ch'])('filtered by overdue at %s report results that may be overdue', async (slug) => {
    const { data } = await system.ask<{
      company: {
        courses: { nodes: (Sourced & { all: Contributed & { nodes: { status: string }[] }; some: Contributed })[] };
      };
    }>(
      `{ company(slug: "acme") { courses(first: 100) { nodes { source { slug }
        all: results(first: 500) { ${CONTRIBUTED} nodes { status } } some: results(first: 500, overdue: true) { ${CONTRIBUTED} } } } } }`,
    );
    const own = data.company.courses.nodes.filter(({ source }) => source.slug === slug);
    expect(own.length).toBeGreaterThan(2);
    for (const { all, some } of own) {
      const isOpen = all.nodes.some(({ status }) => status === 'NOT_STARTED' || status === 'IN_PROGRESS');
      expect(lackOf(some)).toEqual(slug !== 'ch' && isOpen ? lacking('FILTER', slug) : []);
    }
  });
});

describe('the lists of a learner', () => {
  interface Row {
    readonly name: string;
    readonly all: Results;
    readonly some: Results;
  }
  interface Results extends Contributed {
    readonly nodes: readonly (Sourced & Readonly<Record<string, unknown>>)[];
  }
  const lists = async (field: string, args: string, values: string): Promise<readonly Row[]> => {
    const list = (more: string) => `${field}(first: 500${more}) { ${CONTRIBUTED} nodes { source { slug } ${values} } }`;
    const answer = await system.ask<{ company: { learners: { nodes: Row[] } } }>(
      `{ company(slug: "acme") { learners(first: 500) { nodes { name all: ${list('')} some: ${list(`, ${args}`)} } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.company.learners.nodes;
  };
  const filtering = (list: Contributed) => lackOf(list).filter((one) => one.endsWith('FILTER'));

  it.each([true, false])('courses with overdue: %s leave out and report unknown results', async (overdue) => {
    let found = 0;
    for (const { all, some } of await lists('courseResults', `overdue: ${overdue}`, 'status dueOn overdue')) {
      const isOpen = (status: unknown) => status === 'NOT_STARTED' || status === 'IN_PROGRESS';
      const unknown = all.nodes.filter(({ source, status }) => source.slug !== 'ch' && isOpen(status));
      expect(filtering(some)).toEqual(lacking('FILTER', ...new Set(unknown.map(({ source }) => source.slug))).sort());
      const wanted = all.nodes.filter((node) => !unknown.includes(node) && (node.overdue === true) === overdue);
      expect(some.nodes).toEqual(wanted);
      if (unknown.length > 0) expect(some.complete).toBe(false);
      found += wanted.length;
    }
    expect(found).toBeGreaterThan(10);
  });

  it('courseResults by status reports the source that does not distinguish courses in progress', async () => {
    for (const { all, some } of await lists('courseResults', 'status: [IN_PROGRESS]', 'status')) {
      const isUnsure = all.nodes.some(({ source, status }) => source.slug === 'ch' && status === 'NOT_STARTED');
      expect(filtering(some)).toEqual(isUnsure ? lacking('FILTER', 'ch') : []);
    }
    for (const { some } of await lists('courseResults', 'status: [IN_PROGRESS, NOT_STARTED]', 'status'))
      expect(filtering(some)).toEqual([]);
  });

  it.each([
    ['simulationResults', 'since: "2026-03-01"', 'sentAt'],
    ['simulationResults', 'outcome: [CLICKED]', 'outcome'],
    ['exposures', 'acknowledged: true', 'acknowledged'],
  ])('%s(%s) reports what it leaves out', async (field, args, value) => {
    for (const { all, some } of await lists(field, args, `${value} externalId`)) {
      const unknown = all.nodes.filter((node) => node[value] === null && node.outcome !== 'SCHEDULED');
      // A scheduled mail has no sent time and is excluded by the filter for certain.
      if (field !== 'simulationResults')
        expect(filtering(some)).toEqual(lacking('FILTER', ...new Set(unknown.map(({ source }) => source.slug))).sort());
      else expect(filtering(some)).toEqual([]);
    }
  });
});

describe('the lists of a company', () => {
  it.each([
    ['simulations', 'since: "2026-03-01"', 'startedAt', []],
    ['simulations', 'status: ENDED', 'status', ['cg']],
    ['breaches', 'since: "2024-06-01"', 'breachDate', ['ch']],
  ])('%s(%s) reports what it leaves out', async (field, args, value, expected) => {
    const { data, errors } = await system.ask<{ company: Record<string, Contributed> }>(
      `{ company(slug: "acme") { ${field}(first: 500, ${args}) { ${CONTRIBUTED} nodes { ${value} } } } }`,
    );
    expect(errors).toBeUndefined();
    const list = data.company[field];
    expect(list && [lackOf(list), list.complete]).toEqual([lacking('FILTER', ...expected), expected.length === 0]);
  });
});

it('a response with an unsupported filter is cached like any other', async () => {
  const app = await createApp(configOf(system.sandboxes, { config: { cache: { ttlSeconds: 60 } } }), {
    onUnexpectedError: (error) => void error,
  });
  try {
    const schema = sharedSchema();
    const ask = async (query: string) => {
      const viewer = {
        name: 'test',
        credential: 'apiKey' as const,
        companies: '*' as const,
        scopes: new Set(['READ' as const]),
      };
      const contextValue = app.contextFor(viewer, { id: 'one', signal: new AbortController().signal, traced: false });
      const answer = await execute({ schema, document: parse(query), contextValue });
      return { text: JSON.stringify(answer), isReusable: contextValue.cacheDependencies() !== null };
    };
    for (const list of [
      'learners(filter: { overdue: true, minClicks: 1 })',
      'learners(orderBy: { field: OVERDUE })',
      'breaches(since: "2024-06-01")',
    ]) {
      const query = `{ company(slug: "acme") { ${list} { ${CONTRIBUTED} } } }`;
      await ask(query);
      const { text, isReusable } = await ask(query);
      expect([list, text.includes('"complete":false'), isReusable]).toEqual([list, true, true]);
    }
  } finally {
    await app.close();
  }
});
