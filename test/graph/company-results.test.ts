import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { VendorSlug } from '../../sandbox';
import { UNLIMITED } from '../coverage/arguments';
import { startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { cyberHootOverdue } from './truth';

/** The results of a whole company, policies in numbers, and one line of activity for each learner. */

const VENDORS: readonly VendorSlug[] = ['sibermate', 'infosec-iq', 'cyberpilot', 'cyberhoot', 'cyber-guru'];
const FIELDS = {
  courseResults: 'status courseName dueOn overdue enrolledAt startedAt completedAt score course { id }',
  simulationResults:
    'outcome simulationName sentAt scheduledAt openedAt clickedAt submittedAt reportedAt simulation { id }',
  policyResults: 'policyName acknowledged acknowledgedAt assignedAt policy { id }',
  assessmentResults: 'name status score completedAt',
  exposures: 'acknowledged email discoveredAt breach { id name breachDate }',
} as const;
type List = keyof typeof FIELDS;
const LISTS = Object.keys(FIELDS) as List[];

type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly source: { readonly slug: string };
  readonly learner: { readonly id: string; readonly lastName: string | null; readonly firstName: string | null };
};
interface Page {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly missing: readonly { readonly source: { readonly slug: string }; readonly affects: string }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}
const PAGE = (list: List) => `totalCount complete missing { source { slug } affects }
  nodes { id source { slug } learner { id lastName firstName name } ${FIELDS[list]} }
  pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;

describe('results of a company', () => {
  let system: TestSystem;
  let today: string;
  const rows = new Map<List, readonly Row[]>();
  const rowsOf = (list: List): readonly Row[] => rows.get(list) ?? [];

  const askList = (
    list: List,
    args: string,
  ): Promise<GraphAnswer<{ readonly company: Readonly<Record<List, Page>> }>> =>
    system.ask(`{ company(slug: "acme") { ${list}${args === '' ? '' : `(${args})`} { ${PAGE(list)} } } }`);
  const read = async (list: List, args: string): Promise<Page> => (await askList(list, args)).data.company[list];
  /** All pages, forward or backward. */
  const walk = async (list: List, args: string, size: number, isBackward = false): Promise<readonly Row[]> => {
    const all: Row[] = [];
    for (let cursor: string | null = null; ;) {
      const at: string = cursor === null ? '' : `, ${isBackward ? 'before' : 'after'}: "${cursor}"`;
      const page = await read(list, `${args} ${isBackward ? 'last' : 'first'}: ${size}${at}`);
      if (isBackward) all.unshift(...page.nodes);
      else all.push(...page.nodes);
      if (!(isBackward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return all;
      cursor = isBackward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    }
  };
  const callsOf = async (query: string): Promise<Readonly<Record<string, number>>> => {
    await system.refresh();
    system.forget();
    const { errors } = await system.ask(query);
    expect(errors).toBeUndefined();
    return Object.assign({}, ...VENDORS.map((vendor) => system.calls(vendor))) as Readonly<Record<string, number>>;
  };
  const ids = (some: readonly Row[]): readonly string[] => some.map(({ id }) => id).sort();

  beforeAll(async () => {
    system = await startTestSystem({ learners: 60, config: { limits: UNLIMITED, cache: { ttlSeconds: 3600 } } });
    today = new Date().toISOString().slice(0, 10);
    for (const list of LISTS) rows.set(list, await walk(list, '', 500));
  }, 60_000);
  afterAll(async () => {
    await system.close();
    expect(system.bugs).toEqual([]);
  });

  it.each(LISTS)('%s are those of all learners, by no call more', async (list) => {
    const perPerson = `{ company(slug: "acme") { learners(first: 500) { nodes { id ${list}(first: 500) { nodes { id } } } } } }`;
    const { data } = await system.ask<{
      readonly company: {
        readonly learners: {
          readonly nodes: readonly (Readonly<Record<string, { readonly nodes: readonly Row[] }>> & {
            readonly id: string;
          })[];
        };
      };
    }>(perPerson);
    const expected = data.company.learners.nodes.flatMap((learner) => ids(learner[list]?.nodes ?? []));
    expect(expected.length).toBeGreaterThan(10);
    expect(ids(rowsOf(list))).toEqual([...expected].sort());
    const page = await read(list, 'first: 0');
    expect(page.totalCount).toBe(expected.length);
    expect(await callsOf(`{ company(slug: "acme") { ${list} { totalCount nodes { id } } } }`)).toEqual(
      await callsOf(perPerson),
    );
  });

  it('count what the summaries count', async () => {
    const { acme } = system.sandboxes.population;
    const overdue = [...cyberHootOverdue(acme, today).values()].reduce((a, b) => a + b, 0);
    // CyberPilot has totals only: the summary counts them, and the list reports that it cannot show them.
    const unlisted = acme.cyberpilot.users.reduce((sum, { overdueCourses }) => sum + overdueCourses, 0);
    const { data } = await system.ask<{
      readonly company: { readonly courseResults: Page; readonly training: { readonly overdue: number } };
    }>(
      `{ company(slug: "acme") { training { overdue } courseResults(filter: { overdue: true }) { ${PAGE('courseResults')} } } }`,
    );
    expect(overdue).toBeGreaterThan(0);
    expect(data.company.training.overdue).toBe(overdue + unlisted);
    expect(data.company.courseResults.totalCount).toBe(overdue);
    // Sources without due dates are reported, since some of their courses may be overdue.
    const { missing, complete } = data.company.courseResults;
    expect(complete).toBe(false);
    expect(missing.filter(({ affects }) => affects === 'FILTER').map(({ source }) => source.slug)).toEqual(
      expect.arrayContaining(['sm', 'iq']),
    );
    expect(missing.filter(({ affects }) => affects === 'DATA').map(({ source }) => source.slug)).toContain('cp');
  });

  const of = (row: Row, field: string): string => String((row[field] as { readonly id: string } | null)?.id ?? '');
  const time = (row: Row, ...names: readonly string[]): string =>
    String(names.map((name) => row[name]).find((value) => typeof value === 'string') ?? '');
  const pick = (list: List, field: string): string =>
    rowsOf(list)
      .map((row) => of(row, field))
      .find((id) => id !== '') ?? '';

  it('are filtered by what they are', async () => {
    const [course, simulation] = [pick('courseResults', 'course'), pick('simulationResults', 'simulation')];
    const [policy, breach] = [pick('policyResults', 'policy'), pick('exposures', 'breach')];
    const person = rowsOf('courseResults')[0]?.learner;
    const year = Number(today.slice(0, 4));
    const cases: readonly [List, string, (row: Row) => boolean][] = [
      ['courseResults', 'status: [COMPLETED, FAILED]', ({ status }) => status === 'COMPLETED' || status === 'FAILED'],
      ['courseResults', 'status: []', () => true],
      ['courseResults', `course: ["${course}"]`, (row) => of(row, 'course') === course],
      ['courseResults', `dueBefore: "${today}"`, ({ dueOn }) => typeof dueOn === 'string' && dueOn < today],
      [
        'courseResults',
        'completedLate: true',
        ({ status, dueOn, completedAt }) =>
          status === 'COMPLETED' && typeof dueOn === 'string' && String(completedAt).slice(0, 10) > dueOn,
      ],
      ['courseResults', 'vendors: [CYBERHOOT]', ({ source }) => source.slug === 'ch'],
      ['courseResults', 'search: " PHISH"', ({ courseName }) => /phish/i.test(String(courseName))],
      [
        'courseResults',
        `learner: { search: "${person?.lastName ?? ''}" } status: [COMPLETED]`,
        ({ learner, status }) =>
          status === 'COMPLETED' && JSON.stringify(learner).includes(person?.lastName ?? 'nobody'),
      ],
      ['simulationResults', 'outcome: [CLICKED]', ({ outcome }) => outcome === 'CLICKED'],
      ['simulationResults', `simulation: ["${simulation}"]`, (row) => of(row, 'simulation') === simulation],
      [
        'simulationResults',
        `period: { from: "${year}-01-01", to: "${year}-06-30" }`,
        ({ sentAt }) => String(sentAt) >= `${year}-01-01` && String(sentAt).slice(0, 10) <= `${year}-06-30`,
      ],
      ['policyResults', 'acknowledged: false', ({ acknowledged }) => acknowledged === false],
      ['policyResults', `policy: ["${policy}"]`, (row) => of(row, 'policy') === policy],
      ['assessmentResults', 'status: [COMPLETED]', ({ status }) => status === 'COMPLETED'],
      ['exposures', 'acknowledged: true', ({ acknowledged }) => acknowledged === true],
      ['exposures', `breach: ["${breach}"]`, (row) => of(row, 'breach') === breach],
    ];
    for (const [list, filter, matches] of cases) {
      const page = await read(list, `first: 500, filter: { ${filter} }`);
      const expected = rowsOf(list).filter(matches);
      expect([filter, page.totalCount, ids(page.nodes)]).toEqual([
        filter,
        expected.length,
        expect.arrayContaining([...ids(expected.slice(0, page.nodes.length > 0 ? 1 : 0))]),
      ]);
      if (expected.length <= 500) expect([filter, ids(page.nodes)]).toEqual([filter, ids(expected)]);
    }
  }, 30_000);

  it('that were clicked, or reported, are those that the summaries count', async () => {
    const { data } = await system.ask<{
      readonly company: {
        readonly phishing: Readonly<Record<'clicked' | 'reported', number>>;
        readonly breakdown: {
          readonly nodes: readonly {
            readonly keys: readonly { readonly value: string }[];
            readonly phishing: Readonly<Record<'clicked' | 'reported', number>> | null;
          }[];
        };
      };
    }>(
      `{ company(slug: "acme") { phishing { clicked reported }
          breakdown(by: [SOURCE]) { nodes { keys { value } phishing { clicked reported } } } } }`,
    );
    const { phishing, breakdown } = data.company;
    // CyberPilot has totals only.
    const unlisted = breakdown.nodes.find(({ keys }) => keys[0]?.value === 'cp')?.phishing;
    const all = rowsOf('simulationResults').length;
    for (const event of ['clicked', 'reported'] as const) {
      const [yes, no] = [
        await read('simulationResults', `filter: { ${event}: true }`),
        await read('simulationResults', `filter: { ${event}: false }`),
      ];
      expect(yes.totalCount).toBeGreaterThan(0);
      expect([event, yes.totalCount]).toEqual([event, phishing[event] - (unlisted?.[event] ?? 0)]);
      const undecided = all - yes.totalCount - no.totalCount;
      expect([event, undecided > 0]).toEqual([event, no.missing.some(({ affects }) => affects === 'FILTER')]);
    }
    const [both, clicked, reported] = await Promise.all(
      ['clicked: true, reported: true', 'clicked: true', 'reported: true'].map(async (filter) =>
        ids(await walk('simulationResults', `filter: { ${filter} }`, 500)),
      ),
    );
    expect(both).toEqual(clicked?.filter((id) => reported?.includes(id)));
    expect(both?.length).toBeGreaterThan(0);
  });

  it('report sources that cannot answer for a period', async () => {
    const page = await read('policyResults', 'filter: { period: { lastDays: 3650 } }');
    const known = rowsOf('policyResults').filter(({ assignedAt }) => typeof assignedAt === 'string');
    expect(page.totalCount).toBe(known.length);
    expect(page.missing.filter(({ affects }) => affects === 'PERIOD').map(({ source }) => source.slug)).toEqual(['ch']);
  });

  it('report open assignments of unknown day, which belong to no period', async () => {
    const results: { enrolledAt: string | null; startedAt: string | null; completedAt: string | null }[] = system
      .sandboxes.population.acme.sibermate.courseResults as never;
    const open = results.find(({ completedAt }) => completedAt === null);
    if (!open) throw new Error('the population has open assignments');
    const filter = 'filter: { vendors: [SIBERMATE], period: { lastDays: 3650 } }';
    const before = await read('courseResults', `first: 0, ${filter}`);
    expect(before.missing.filter(({ affects }) => affects === 'PERIOD')).toEqual([]);
    const { enrolledAt, startedAt } = open;
    [open.enrolledAt, open.startedAt] = [null, null];
    try {
      await system.refresh();
      const page = await read('courseResults', `first: 0, ${filter}`);
      expect(page.totalCount).toBe(before.totalCount - 1);
      expect(page.complete).toBe(false);
      expect(page.missing.filter(({ affects }) => affects === 'PERIOD').map(({ source }) => source.slug)).toEqual([
        'sm',
      ]);
    } finally {
      [open.enrolledAt, open.startedAt] = [enrolledAt, startedAt];
      await system.refresh();
    }
  });

  it.each([
    ['courseResults', 'filter: { outcome: [CLICKED] }', 'filter.outcome'],
    ['simulationResults', 'filter: { overdue: false }', 'filter.overdue'],
    ['exposures', 'filter: { reported: true }', 'filter.reported'],
    ['policyResults', 'filter: { breach: [] }', 'filter.breach'],
    ['assessmentResults', 'filter: { dueBefore: "2026-01-01" }', 'filter.dueBefore'],
    ['exposures', 'filter: { status: [COMPLETED] }', 'filter.status'],
    ['courseResults', 'filter: { course: ["x"] }', 'filter.course[0]'],
    ['courseResults', 'filter: { period: { } }', 'filter.period'],
    ['courseResults', 'filter: { learner: { group: "x" } }', 'filter.learner.group'],
    ['exposures', 'orderBy: { field: SCORE }', 'orderBy.field'],
    ['policyResults', 'orderBy: { field: DUE_ON }', 'orderBy.field'],
    ['policyResults', 'first: 501', 'first'],
    ['policyResults', 'after: "x"', 'after'],
  ] as const)('%s refuse %s', async (list, args, argument) => {
    const { errors } = await askList(list, args);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions['argument']])).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });

  const ORDERS: readonly [List, string, (row: Row) => string | number | null][] = [
    ['courseResults', 'DATE', (row) => time(row, 'completedAt', 'startedAt', 'enrolledAt', 'dueOn') || null],
    ['courseResults', 'DUE_ON', ({ dueOn }) => (dueOn as string | null) ?? null],
    ['courseResults', 'SCORE', ({ score }) => (score as number | null) ?? null],
    ['simulationResults', 'NAME', ({ simulationName }) => String(simulationName).toLowerCase()],
    ['simulationResults', 'STATUS', ({ outcome }) => OUTCOMES.indexOf(String(outcome))],
    ['policyResults', 'STATUS', ({ acknowledged }) => Number(acknowledged)],
    ['exposures', 'LEARNER_NAME', ({ learner }) => plain(learner)],
    ['assessmentResults', 'LEARNER_NAME', ({ learner }) => plain(learner)],
  ];
  const OUTCOMES = [
    'SCHEDULED',
    'SENT',
    'OPENED',
    'CLICKED',
    'SUBMITTED_DATA',
    'OPENED_ATTACHMENT',
    'REPLIED',
    'REPORTED',
  ];
  const plain = ({ lastName, firstName, ...rest }: Row['learner']): string => {
    const name = 'name' in rest ? String(rest.name) : '';
    const fold = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/þ/g, 'th')
        .replace(/ø/g, 'o')
        .replace(/æ/g, 'ae')
        .replace(/ß/g, 'ss')
        .replace(/ł/g, 'l');
    return `${fold(lastName ?? name)}\u0000${fold(firstName ?? '')}`;
  };

  it.each(ORDERS)(
    '%s by %s come page by page, each once, in either direction',
    async (list, field, valueOf) => {
      for (const direction of ['ASC', 'DESC'] as const) {
        const args = `orderBy: { field: ${field}, direction: ${direction} }`;
        const forward = await walk(list, args, 83);
        const backward = await walk(list, args, 97, true);
        expect(ids(forward)).toEqual(ids(rowsOf(list)));
        expect(backward.map(({ id }) => id)).toEqual(forward.map(({ id }) => id));
        const values = forward.map(valueOf);
        const known = values.filter((value) => value !== null);
        // Those without a value come last.
        expect(values.slice(0, known.length)).toEqual(known);
        const sorted = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(known).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
      }
    },
    30_000,
  );

  it('of one learner have the same orders', async () => {
    const { data } = await system.ask<{
      readonly company: { readonly learners: { readonly nodes: readonly Readonly<Record<string, Page>>[] } };
    }>(`{ company(slug: "acme") { learners(first: 20) { nodes {
      newest: courseResults(first: 500) { nodes { id courseName } }
      named: courseResults(first: 500, orderBy: { field: NAME, direction: ASC }) { nodes { id courseName } }
      simulations: simulationResults(first: 500, orderBy: { field: NAME, direction: ASC }) { nodes { id simulationName } }
      last: courseResults(last: 2, orderBy: { field: NAME, direction: ASC }) { nodes { id courseName } }
    } } } }`);
    let many = 0;
    for (const { newest, named, simulations, last } of data.company.learners.nodes) {
      expect(ids(named?.nodes ?? [])).toEqual(ids(newest?.nodes ?? []));
      expect(last?.nodes.map(({ id }) => id)).toEqual(named?.nodes.slice(-2).map(({ id }) => id));
      for (const [list, field] of [
        [named, 'courseName'],
        [simulations, 'simulationName'],
      ] as const) {
        const names = (list?.nodes ?? []).map((row) => String(row[field]).toLowerCase());
        expect(names).toEqual([...names].sort());
        many += names.length;
      }
    }
    expect(many).toBeGreaterThan(50);
  });

  it('policies count who accepted them, by no call more than the results of everybody', async () => {
    const query = (field: string) => `{ company(slug: "acme") { policies(first: 500) { nodes { id ${field} } } } }`;
    const field = 'acknowledgement { asked accepted complete rate { value numerator denominator sources { slug } } }';
    const { data } = await system.ask<{
      readonly company: {
        readonly policies: {
          readonly nodes: readonly {
            readonly id: string;
            readonly acknowledgement: Readonly<Record<string, unknown>>;
          }[];
        };
      };
    }>(query(field));
    const { nodes } = data.company.policies;
    expect(nodes.length).toBeGreaterThan(3);
    for (const { id, acknowledgement } of nodes) {
      const results = rowsOf('policyResults').filter((row) => of(row, 'policy') === id);
      const accepted = results.filter(({ acknowledged }) => acknowledged === true).length;
      expect([id, acknowledgement]).toEqual([
        id,
        expect.objectContaining({ asked: results.length, accepted, complete: true }),
      ]);
      expect(acknowledgement['rate']).toMatchObject({
        value: results.length === 0 ? null : accepted / results.length,
        numerator: accepted,
        denominator: results.length,
      });
    }
    const calls = await callsOf(query(field));
    expect(calls['SM-16']).toBe(system.sandboxes.population.acme.sibermate.learners.length);
    expect(calls).toEqual(await callsOf(query('results(first: 1) { nodes { id } }')));
  });

  const typeOf = ({ record }: Row): unknown => (record as { readonly __typename: string }).__typename;

  it('activity is one line over all vendors, newest first', async () => {
    const query = (fields: string) => `{ company(slug: "acme") { learners(first: 15) { nodes { id ${fields} } } } }`;
    const lists = `accounts { id createdAt } ${LISTS.filter((list) => list !== 'assessmentResults')
      .map((list) => `${list}(first: 500) { nodes { id ${FIELDS[list]} } }`)
      .join(' ')} timeline(first: 500) { nodes { id at type } }`;
    const activity = 'nodes { at kind title source { slug } record { __typename ... on Node { id } } } totalCount';
    type Person = Readonly<Record<string, { readonly nodes: readonly Row[]; readonly totalCount: number }>> & {
      readonly accounts: readonly Row[];
    };
    const { data, errors } = await system.ask<{
      readonly company: { readonly learners: { readonly nodes: readonly Person[] } };
    }>(
      query(
        `${lists} activity(first: 500) { ${activity} } clicks: activity(kinds: [CLICKED, EXPOSED], period: { lastDays: 200 }, first: 500) { ${activity} }`,
      ),
    );
    expect(errors).toBeUndefined();
    const seen = new Set<string>();
    for (const person of data.company.learners.nodes) {
      const shown = person['activity']?.nodes ?? [];
      const times = shown.map(({ at }) => String(at));
      expect(times).toEqual([...times].sort().reverse());
      const of = (kind: string) => shown.filter((one) => one['kind'] === kind);
      const idsOf = (kind: string) =>
        of(kind)
          .map(({ record }) => String((record as { readonly id: string }).id))
          .sort();
      const having = (list: string, field: string) =>
        ids((person[list]?.nodes ?? []).filter((row) => typeof row[field] === 'string'));
      expect(idsOf('CLICKED')).toEqual(having('simulationResults', 'clickedAt'));
      expect(idsOf('SIMULATION_SENT')).toEqual(having('simulationResults', 'sentAt'));
      expect(idsOf('COMPLETED')).toEqual(having('courseResults', 'completedAt'));
      expect(idsOf('POLICY_ACCEPTED')).toEqual(having('policyResults', 'acknowledgedAt'));
      expect(idsOf('ACCOUNT_CREATED')).toEqual(
        ids(person.accounts.filter(({ createdAt }) => typeof createdAt === 'string')),
      );
      expect(idsOf('EXPOSED').length).toBe(person['exposures']?.nodes.length);
      // Events that no record shows: none at the moment of a record's activity of that account.
      const others = new Set(
        shown.filter((one) => typeOf(one) !== 'TimelineEvent').map((one) => `${one.source.slug} ${String(one['at'])}`),
      );
      const events = (person['timeline']?.nodes ?? []).filter(({ at }) => !others.has(`iq ${String(at)}`));
      expect(idsOf('OTHER')).toEqual(expect.arrayContaining([...ids(events)]));
      for (const one of shown) seen.add(String(one['kind']));
      const since = new Date(Date.parse(today) - 199 * 86_400_000).toISOString().slice(0, 10);
      expect(person['clicks']?.nodes.map(({ record, at }) => [record, at])).toEqual(
        shown
          .filter(
            ({ kind, at }) =>
              (kind === 'CLICKED' || kind === 'EXPOSED') &&
              String(at).slice(0, 10) >= since &&
              String(at).slice(0, 10) <= today,
          )
          .map(({ record, at }) => [record, at]),
      );
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        'ACCOUNT_CREATED',
        'CLICKED',
        'COMPLETED',
        'OTHER',
        'POLICY_ACCEPTED',
        'SIMULATION_SENT',
        'STARTED',
      ]),
    );
    const plainLists = lists.replace(/course \{ id \}|simulation \{ id \}|policy \{ id \}|breach \{[^}]*\}/g, '');
    // For everybody, so that the planner has no choice.
    const ofAll = (fields: string) => query(fields).replace('first: 15', 'first: 500');
    const [ofActivity, ofLists] = [await callsOf(ofAll(`activity { ${activity} }`)), await callsOf(ofAll(plainLists))];
    for (const [endpoint, many] of Object.entries(ofActivity))
      expect([endpoint, many <= (ofLists[endpoint] ?? 0)]).toEqual([endpoint, true]);
    const withoutEvents = await callsOf(query('activity(kinds: [POLICY_ACCEPTED]) { totalCount }'));
    expect(Object.keys(withoutEvents).filter((endpoint) => /IQ-21|IQ-34|SM-59|SM-40|SM-12/.test(endpoint))).toEqual([]);
  }, 30_000);
});
