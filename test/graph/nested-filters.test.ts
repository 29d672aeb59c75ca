import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Population } from '../../sandbox';
import { startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { cyberGuruMails, cyberPilotMails, infosecIqMails, siberMateMails } from './truth';
import type { TrueMail } from './truth';

/**
 * Filters of learners against the population's truth: each condition, and random nested ones; the numbers of everybody whom
 * a filter leaves; pages of every list in every order and direction.
 */

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

let system: TestSystem;
let acme: Population['acme'];
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  system = await startTestSystem({ learners: 60, config: { cache: { ttlSeconds: 3600 } } });
  ({ acme } = system.sandboxes.population);
  // Courses that are due today and later.
  const [first, second]: Mutable<(typeof acme.cyberhoot.assignments)[number]>[] = acme.cyberhoot.assignments.filter(
    ({ type, archived }) => type !== 'policy' && !archived,
  );
  if (!first || !second) throw new Error('CyberHoot has no courses');
  [first.end, second.end] = [today, inDays(20)];
  people = await readPeople();
});
afterAll(() => system.close());

interface Person {
  readonly id: string;
  readonly name: string;
  readonly employeeId: string | null;
  readonly status: string;
  readonly locale: string | null;
  readonly email: string | null;
  readonly missingFrom: readonly { readonly source: { readonly slug: string } }[];
  readonly identity: { readonly conflicts: readonly string[] };
  readonly accounts: readonly {
    readonly externalId: string;
    readonly email: string | null;
    readonly createdAt: string | null;
    readonly source: { readonly slug: string };
  }[];
  readonly risk: { readonly level: string } | null;
  readonly training: { readonly assigned: number; readonly overdue: number } | null;
  readonly exposures: { readonly totalCount: number };
}
let people: readonly Person[];

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const answer = await system.ask<Data>(query, { variables });
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

async function readPeople(): Promise<readonly Person[]> {
  const { company } = await ask<{ company: { learners: { nodes: Person[] } } }>(`{ company(slug: "acme") {
    learners(first: 500) { nodes { id name employeeId status locale email identity { conflicts } missingFrom { source { slug } }
      accounts { externalId email createdAt source { slug } } risk { level } training { assigned overdue }
      exposures { totalCount } } } } }`);
  return company.learners.nodes;
}

// ── the truth of each condition ──

const has = (person: Person, ...slugs: readonly string[]) =>
  person.accounts.some(({ source }) => slugs.includes(source.slug));
const idsAt = (person: Person, slug: string) =>
  person.accounts.filter(({ source }) => source.slug === slug).map(({ externalId }) => externalId);

type Mail = TrueMail & { readonly slug: string };
const mailsByPerson = new Map<Person, readonly Mail[]>();

/** The mails to a person, with the source of each. */
function mailsOf(person: Person): readonly Mail[] {
  const known = mailsByPerson.get(person);
  if (known) return known;
  const sources: readonly (readonly [string, readonly TrueMail[]])[] = [
    ['sm', siberMateMails(acme)],
    ['iq', infosecIqMails(acme)],
    ['cg', cyberGuruMails(acme)],
    ['cp', cyberPilotMails(acme)],
  ];
  const mails = sources.flatMap(([slug, all]) => {
    const ids = idsAt(person, slug);
    return all.filter(({ account }) => ids.includes(account)).map((mail) => ({ ...mail, slug }));
  });
  mailsByPerson.set(person, mails);
  return mails;
}
const clicksOf = (person: Person) => mailsOf(person).filter(({ clicked }) => clicked);
const reportsOf = (person: Person) => mailsOf(person).filter(({ reported }) => reported === true);
const within = (time: string | null, since: string, until: string) =>
  time !== null && time.slice(0, 10) >= since && time.slice(0, 10) <= until;

/** The due dates of a person's open courses. */
function openDueDates(person: Person): readonly string[] {
  const courses = new Map(
    acme.cyberhoot.assignments.filter(({ type }) => type !== 'policy').map((one) => [one.id, one]),
  );
  return acme.cyberhoot.users
    .filter(({ id }) => idsAt(person, 'ch').includes(id))
    .flatMap(({ assignments }) =>
      assignments.flatMap(({ id, completed, list }) => {
        const end = courses.get(id)?.end ?? null;
        return completed === null && list !== 'archived' && end !== null ? [end] : [];
      }),
    );
}
function overdueOf(person: Person): number {
  const totals = acme.cyberpilot.users.filter(({ id }) => idsAt(person, 'cp').includes(id));
  return (
    openDueDates(person).filter((day) => day < today).length +
    totals.reduce((sum, { overdueCourses }) => sum + overdueCourses, 0)
  );
}
const joined = (person: Person) =>
  person.accounts
    .flatMap(({ createdAt }) => createdAt ?? [])
    .sort()[0]
    ?.slice(0, 10) ?? null;
const plain = (text: string) =>
  [...text.normalize('NFD').toLowerCase()]
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => ({ ø: 'o', ł: 'l', ı: 'i', þ: 'th' })[letter] ?? letter)
    .join('');

type Matches = (person: Person) => boolean;
/** Conditions as clients write them, with whom each matches: what is unknown matches none. */
const CONDITIONS: readonly (readonly [object, Matches])[] = [
  [
    { search: ' SÖR ' },
    ({ name, accounts }) =>
      [name, ...accounts.map(({ email }) => email ?? '')].some((text) => plain(text).includes('sor')),
  ],
  [
    { search: 'jorgensen' },
    (person) => plain([person.name, ...person.accounts.map(({ email }) => email)].join(' ')).includes('jorgensen'),
  ],
  [{ status: ['ACTIVE'] }, ({ status }) => status === 'ACTIVE'],
  [{ status: ['UNKNOWN', 'ARCHIVED'] }, ({ status }) => status === 'UNKNOWN' || status === 'ARCHIVED'],
  [{ locale: ['DA', 'en-gb'] }, ({ locale }) => ['da', 'en-gb'].includes(locale?.toLowerCase() ?? '')],
  [{ vendors: ['CYBER_GURU', 'CYBERPILOT'] }, (person) => has(person, 'cg', 'cp')],
  [{ missingFrom: ['CYBER_GURU'] }, (person) => !has(person, 'cg')],
  [{ hasConflict: true }, ({ identity }) => identity.conflicts.length > 0],
  [{ hasConflict: false }, ({ identity }) => identity.conflicts.length === 0],
  [
    { joinedSince: '2025-01-01', joinedUntil: '2025-12-31' },
    (person) => within(joined(person), '2025-01-01', '2025-12-31'),
  ],
  [{ riskLevel: ['MEDIUM', 'HIGH'] }, ({ risk }) => ['MEDIUM', 'HIGH'].includes(risk?.level ?? '')],
  [{ exposed: true }, ({ exposures }) => exposures.totalCount > 0],
  [{ exposed: false }, ({ exposures }) => exposures.totalCount === 0],
  [{ overdue: true }, (person) => overdueOf(person) > 0],
  [{ overdue: false }, (person) => has(person, 'ch', 'cp') && overdueOf(person) === 0],
  [{ overdueCount: { atLeast: 2 } }, (person) => overdueOf(person) >= 2],
  [{ overdueCount: { atLeast: 1, atMost: 3 } }, (person) => overdueOf(person) >= 1 && overdueOf(person) <= 3],
  [
    { overdueCount: { atMost: 0, since: '2026-08-01', until: '2026-09-02' } },
    (person) =>
      has(person, 'ch') && !openDueDates(person).some((day) => day < today && within(day, '2026-08-01', '2026-09-02')),
  ],
  [{ dueWithinDays: 0 }, (person) => openDueDates(person).includes(today)],
  [{ dueWithinDays: 20 }, (person) => openDueDates(person).some((day) => day >= today && day <= inDays(20))],
  [{ dueWithinDays: 19 }, (person) => openDueDates(person).some((day) => day >= today && day <= inDays(19))],
  [{ neverEnrolled: true }, ({ training }) => training?.assigned === 0],
  [{ neverEnrolled: false }, ({ training }) => (training?.assigned ?? 0) > 0],
  [{ neverSimulated: true }, (person) => has(person, 'sm', 'iq', 'cg', 'cp') && mailsOf(person).length === 0],
  [{ neverSimulated: false }, (person) => mailsOf(person).length > 0],
  [{ minClicks: 2 }, (person) => clicksOf(person).length >= 2],
  [
    { clickedSince: '2026-05-01', minClicks: 2 },
    (person) => clicksOf(person).filter(({ clickedAt }) => within(clickedAt, '2026-05-01', '9')).length >= 2,
  ],
  [{ clicks: { atLeast: 1, atMost: 2 } }, (person) => clicksOf(person).length >= 1 && clicksOf(person).length <= 2],
  [
    { clicks: { atLeast: 1, since: '2026-01-01', until: '2026-07-31' } },
    (person) => clicksOf(person).some(({ clickedAt }) => within(clickedAt, '2026-01-01', '2026-07-31')),
  ],
  [
    // A click without a time may lie in the span: then the number is unknown.
    { clicks: { atMost: 0, since: '2026-06-01' } },
    (person) =>
      has(person, 'sm', 'iq', 'cg') &&
      !clicksOf(person).some(
        ({ clickedAt, slug }) => slug !== 'cp' && (clickedAt === null || clickedAt >= '2026-06-01'),
      ),
  ],
  [{ reports: { atLeast: 1 } }, (person) => reportsOf(person).length >= 1],
  [{ reports: { atMost: 0 } }, (person) => has(person, 'sm', 'iq', 'cg') && reportsOf(person).length === 0],
  [
    { reports: { atLeast: 1, until: '2026-06-30' } },
    (person) => reportsOf(person).some(({ reportedAt }) => within(reportedAt, '0', '2026-06-30')),
  ],
  [
    { phishProneIn: { from: '2026-01-01', to: '2026-06-30' } },
    (person) => clicksOf(person).some(({ sentAt }) => within(sentAt, '2026-01-01', '2026-06-30')),
  ],
  [{}, () => true],
  [{ status: [], vendors: [], locale: [], riskLevel: [], missingFrom: [], any: [], all: [], search: '  ' }, () => true],
];

const LIST = (name: string, field = 'nodes { id }') =>
  `${name}: learners(first: 500, filter: $${name}) { totalCount ${field} }`;

/** The most aliases of a request. */
const MOST_LISTS = 25;

/** Sends many filters in few requests. */
async function lists<List>(filters: readonly object[], field?: string): Promise<readonly List[]> {
  const some = filters.slice(0, MOST_LISTS);
  const names = some.map((_, index) => `f${index}`);
  const query = `query(${names.map((name) => `$${name}: LearnerFilter`).join(' ')}) { company(slug: "acme") {
    ${names.map((name) => LIST(name, field)).join('\n')} } }`;
  const variables = Object.fromEntries(some.map((filter, index) => [`f${index}`, filter]));
  const { company } = await ask<{ company: Readonly<Record<string, List>> }>(query, variables);
  const found = names.map((name) => company[name]).filter((list) => list !== undefined);
  const rest = filters.slice(MOST_LISTS);
  return rest.length === 0 ? found : [...found, ...(await lists<List>(rest, field))];
}
interface Ids {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

async function expectPeople(filters: readonly (readonly [object, Matches])[]): Promise<readonly number[]> {
  const found = await lists<Ids>(filters.map(([filter]) => filter));
  return filters.map(([filter, matches], index) => {
    const ids = found[index]?.nodes.map(({ id }) => id).sort();
    expect({ filter, ids }).toEqual({
      filter,
      ids: people
        .filter(matches)
        .map(({ id }) => id)
        .sort(),
    });
    return ids?.length ?? 0;
  });
}

/** A nested filter, with whom it matches. @param levels how many it may have */
function nested(levels: number): fc.Arbitrary<readonly [object, Matches]> {
  const leaf = fc.constantFrom(...CONDITIONS);
  if (levels === 1) return leaf;
  const inner = nested(levels - 1);
  const some = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    {
      weight: 4,
      arbitrary: fc
        .record({ own: fc.option(leaf), any: fc.option(some), all: fc.option(some), not: fc.option(inner) })
        .map(({ own, any, all, not }): readonly [object, Matches] => [
          {
            ...own?.[0],
            any: any?.map(([filter]) => filter),
            all: all?.map(([filter]) => filter),
            not: not?.[0],
          },
          (person) =>
            (own?.[1](person) ?? true) &&
            (any === null || any.some(([, matches]) => matches(person))) &&
            (all === null || all.every(([, matches]) => matches(person))) &&
            !(not?.[1](person) ?? false),
        ]),
    },
  );
}

/** At most 100 conditions, counted with their fields. */
function isWithinLimits([filter]: readonly [object, Matches]): boolean {
  return (JSON.stringify(filter).match(/":/g)?.length ?? 0) <= 100;
}

describe('a filter of learners', () => {
  it('matches by each condition those of whom the population says so', async () => {
    const sizes = await expectPeople(CONDITIONS);
    // The population tells the conditions apart.
    expect(sizes.filter((size) => size > 0 && size < people.length).length).toBeGreaterThan(25);
  });

  it('matches, nested at random, those whom an independent evaluation matches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(nested(4).filter(isWithinLimits), { minLength: 20, maxLength: 20 }),
        async (filters) => {
          await expectPeople(filters);
        },
      ),
      { numRuns: 8, seed: 18, endOnFailure: true },
    );
  });

  it('has the complement as its opposite, in people and in all counts', async () => {
    const NUMBERS = `summary { learnerCount training { assigned completed inProgress overdue }
      phishing { sent opened clicked submitted reported } exposure { unacknowledged } risk { low medium high critical } }`;
    interface Numbers {
      readonly totalCount: number;
      readonly summary: Readonly<Record<string, unknown>>;
    }
    const numbersOf = (value: unknown): readonly number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value
          ? Object.values(value).flatMap(numbersOf)
          : [];
    const [whole] = await lists<Numbers>([{}], NUMBERS);
    expect(numbersOf(whole)).toHaveLength(16);
    await fc.assert(
      fc.asyncProperty(nested(3), async ([filter]) => {
        const [some, rest] = await lists<Numbers>([filter, { not: filter }], NUMBERS);
        expect(some?.summary.learnerCount).toBe(some?.totalCount);
        const sum = numbersOf(some).map((number, index) => number + (numbersOf(rest)[index] ?? 0));
        expect({ filter, sum }).toEqual({ filter, sum: numbersOf(whole) });
      }),
      { numRuns: 15, seed: 18, endOnFailure: true },
    );
  });

  it('that needs what sources lack is incomplete, however deep the condition stands', async () => {
    const MISSING = 'complete missing { source { slug } code affects }';
    interface Missing {
      readonly complete: boolean;
      readonly missing: readonly {
        readonly source: { readonly slug: string };
        readonly code: string;
        readonly affects: string;
      }[];
    }
    const overdue = { overdue: true };
    const [deep, negated, spared] = await lists<Missing>(
      [
        { any: [{ all: [{ not: overdue }] }, { search: 'zzz' }] },
        { not: overdue },
        // Nobody is left for whom `overdue` would matter.
        { search: 'nobody is called that', any: [overdue, { minClicks: 1 }] },
      ],
      MISSING,
    );
    for (const list of [deep, negated]) {
      expect(list?.complete).toBe(false);
      expect(list?.missing.map(({ source, code, affects }) => [source.slug, code, affects]).sort()).toEqual(
        ['cg', 'iq', 'sm'].map((slug) => [slug, 'NOT_SUPPORTED', 'FILTER']),
      );
    }
    expect(spared).toMatchObject({ totalCount: 0, complete: true, missing: [] });
  });

  const nest = (levels: number): object => (levels === 0 ? { exposed: true } : { not: nest(levels - 1) });
  it.each<[string, object, string]>([
    ['six levels', nest(5), '"filter.not.not.not.not.not"'],
    ['levels beyond any stack', nest(2000), '"filter.not.not.not.not.not"'],
    ['101 conditions', { any: Array.from({ length: 101 }, () => ({ exposed: true })) }, '"filter.any[100].exposed"'],
    ['many empty filters', { all: Array.from({ length: 1000 }, () => ({})) }, '"filter.all[100]"'],
    ['a count without a number', { any: [{}, { clicks: { since: today } }] }, '"filter.any[1].clicks" needs'],
    ['a negative count', { any: [{}, {}, { clicks: { atLeast: -1 } }] }, '"filter.any[2].clicks.atLeast" must'],
    [
      'a count that contradicts itself',
      { not: { reports: { atLeast: 3, atMost: 2 } } },
      '"filter.not.reports.atMost" must',
    ],
    [
      'a span that ends before it begins',
      { overdueCount: { atLeast: 1, since: today, until: '2020-01-01' } },
      '"filter.overdueCount.until" must',
    ],
    ['a number of days that is none', { dueWithinDays: -1 }, '"filter.dueWithinDays" must'],
    ['a group that is none', { any: [{ group: 'nonsense' }] }, '"filter.any[0].group" is not'],
    ['a period without days', { all: [{ phishProneIn: {} }] }, '"filter.all[0].phishProneIn" needs'],
  ])('with %s is refused by its path', async (_, filter, message) => {
    const answer = await system.ask<unknown>(
      'query($filter: LearnerFilter) { company(slug: "acme") { learners(filter: $filter) { totalCount } } }',
      { variables: { filter } },
    );
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain(message);
  });

  it('of five levels and 100 conditions is answered, parts of it in variables', async () => {
    const some = Array.from({ length: 99 }, (_, index) => ({ minClicks: index + 1 }));
    const { company } = await ask<{ company: { learners: { totalCount: number } } }>(
      `query($some: [LearnerFilter!]) { company(slug: "acme") {
        learners(filter: { not: { not: { all: [{ minClicks: 1, any: $some }] } } }) { totalCount } } }`,
      { some },
    );
    expect(company.learners.totalCount).toBe(people.filter((person) => clicksOf(person).length >= 1).length);
  });
});

describe('vendor calls', () => {
  it('of a filtered list with its numbers are those of the plain list and the plain numbers', async () => {
    const callsOf = async (query: string) => {
      await system.refresh();
      system.forget();
      await ask(`{ company(slug: "acme") { ${query} } }`);
      return Object.fromEntries(
        (['sibermate', 'infosec-iq', 'cyberpilot', 'cyberhoot', 'cyber-guru'] as const).map((vendor) => [
          vendor,
          system.calls(vendor),
        ]),
      );
    };
    const numbers = 'training { assigned } phishing { sent } exposure { breaches } risk { average }';
    const plainCalls = await callsOf(`learners { totalCount } ${numbers}`);
    const filter = `{ any: [{ clicks: { atLeast: 1, since: "2026-01-01" } }, { overdueCount: { atLeast: 1 } }, { riskLevel: [HIGH] }] }`;
    const filteredCalls = await callsOf(
      `learners(filter: ${filter}, orderBy: { field: LAST_CLICKED_AT }) { totalCount summary { ${numbers} } }`,
    );
    // CH-13 is one call for each exposed person who matches.
    const [{ 'CH-13': ofAll = 0, ...plain }, { 'CH-13': ofSome = 0, ...filtered }] = [
      plainCalls.cyberhoot ?? {},
      filteredCalls.cyberhoot ?? {},
    ];
    expect({ ...filteredCalls, cyberhoot: filtered }).toEqual({ ...plainCalls, cyberhoot: plain });
    expect(ofSome).toBeLessThanOrEqual(ofAll);
    const times = await callsOf('learners(first: 60) { nodes { lastClickedAt lastReportedAt lastActivityAt } }');
    expect(times).toEqual(await callsOf('learners(first: 60) { nodes { training { assigned } phishing { sent } } }'));
  });
});

describe('the last times of a learner', () => {
  it('are those of the population', async () => {
    const { company } = await ask<{
      company: {
        learners: {
          nodes: {
            id: string;
            lastClickedAt: string | null;
            lastReportedAt: string | null;
            lastActivityAt: string | null;
          }[];
        };
      };
    }>(
      '{ company(slug: "acme") { learners(first: 500) { nodes { id lastClickedAt lastReportedAt lastActivityAt } } } }',
    );
    const last = (times: readonly (string | null)[]) =>
      times
        .flatMap((time) => time ?? [])
        .map((time) => new Date(time).toISOString())
        .sort()
        .at(-1) ?? null;
    for (const person of people) {
      const shown = company.learners.nodes.find(({ id }) => id === person.id);
      expect(shown?.lastClickedAt).toBe(last(clicksOf(person).map(({ clickedAt }) => clickedAt)));
      expect(shown?.lastReportedAt).toBe(last(reportsOf(person).map(({ reportedAt }) => reportedAt)));
      expect((shown?.lastActivityAt ?? '') >= (shown?.lastClickedAt ?? '')).toBe(true);
    }
    expect(company.learners.nodes.filter(({ lastClickedAt }) => lastClickedAt !== null).length).toBeGreaterThan(5);
  });
});

describe('pages', () => {
  interface Page {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  }
  /** A page of one list for each of the arguments, in one request. */
  const pages = async (list: string, all: readonly string[]): Promise<readonly Page[]> => {
    const selected = '{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
    const { company } = await ask<{ company: Readonly<Record<string, Page>> }>(
      `{ company(slug: "acme") { ${all.map((args, index) => `p${index}: ${list}(${args}) ${selected}`).join('\n')} } }`,
    );
    return all.map((_, index) => company[`p${index}`]).filter((one) => one !== undefined);
  };
  const page = async (list: string, args: string): Promise<Page> => {
    const [only] = await pages(list, [args]);
    if (!only) throw new Error(`there is no ${list}`);
    return only;
  };
  /** All ids of a list in each of the orders, page by page. */
  const walk = async (list: string, orders: readonly string[], size: number, isForward: boolean) => {
    const walks = orders.map((order) => ({ order, ids: [] as string[], cursor: '', isOver: false }));
    for (;;) {
      const going = walks.filter(({ isOver }) => !isOver);
      if (going.length === 0) return walks.map(({ ids }) => ids);
      const found = await pages(
        list,
        going.map(({ order, cursor }) => `${order}, ${isForward ? 'first' : 'last'}: ${size} ${cursor}`),
      );
      for (const [index, one] of going.entries()) {
        const { nodes = [], pageInfo } = found[index] ?? {};
        const ids = nodes.map(({ id }) => id);
        if (isForward) one.ids.push(...ids);
        else one.ids.unshift(...ids);
        one.isOver = !(isForward ? pageInfo?.hasNextPage : pageInfo?.hasPreviousPage);
        one.cursor = isForward ? `after: "${pageInfo?.endCursor}"` : `before: "${pageInfo?.startCursor}"`;
      }
    }
  };

  const LEARNER_FIELDS = [
    'NAME',
    'EMAIL',
    'RISK_SCORE',
    'CLICK_RATE',
    'CLICKS',
    'LAST_CLICKED_AT',
    'LAST_REPORTED_AT',
    'COMPLETION_RATE',
    'OVERDUE',
    'EXPOSURES',
    'UPDATED_AT',
  ];
  const ORDERS: readonly (readonly [string, readonly string[]])[] = [
    ['learners', LEARNER_FIELDS],
    ['courses', ['NAME', 'COMPLETION_RATE', 'ASSIGNED', 'OVERDUE']],
    ['simulations', ['STARTED_AT', 'NAME', 'SENT', 'CLICK_RATE']],
    ['breaches', ['BREACH_DATE', 'NAME', 'EXPOSED_ACCOUNTS']],
    ['policies', ['NAME', 'ACCEPTED_RATE']],
    ['groups', ['NAME', 'LEARNER_COUNT']],
  ];
  it.each(ORDERS)('of %s yield each item once, in any order and either way', async (list, fields) => {
    const orders = fields.flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
    );
    const wholes = await pages(
      list,
      orders.map((order) => `${order}, first: 500`),
    );
    const ids = wholes.map(({ nodes }) => nodes.map(({ id }) => id));
    for (const [index, { totalCount }] of wholes.entries()) expect(new Set(ids[index]).size).toBe(totalCount);
    const size = Math.ceil((ids[0]?.length ?? 0) / 3);
    expect(await walk(list, orders, size, true)).toEqual(ids);
    expect(await walk(list, orders, size, false)).toEqual(ids);
  });

  it('of learners start at an offset', async () => {
    const whole = await page('learners', 'first: 500');
    const part = await page('learners', 'first: 7, offset: 20');
    expect(part.nodes).toEqual(whole.nodes.slice(20, 27));
    expect(part.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    const next = await page('learners', `first: 7, after: "${part.pageInfo.endCursor}"`);
    expect(next.nodes).toEqual(whole.nodes.slice(27, 34));
    expect((await page('learners', 'offset: 2000')).nodes).toEqual([]);
    for (const [args, message] of [
      [`offset: 1, after: "${part.pageInfo.endCursor}"`, '"offset" cannot be combined with "after"'],
      [`offset: 1, before: "${part.pageInfo.endCursor}"`, '"offset" cannot be combined with "before"'],
      ['offset: 1, last: 2', '"offset" cannot be combined with "last"'],
      ['offset: -1', '"offset" must not be negative'],
    ]) {
      const { errors } = await system.ask(`{ company(slug: "acme") { learners(${args}) { totalCount } } }`);
      expect([errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
        'BAD_USER_INPUT',
        expect.stringContaining(message ?? ''),
      ]);
    }
  });

  it('before a cursor have 20 items like those after one', async () => {
    const { pageInfo } = await page('learners', 'first: 45');
    const back = await page('learners', `before: "${pageInfo.endCursor}"`);
    const whole = await page('learners', 'first: 500');
    expect(back.nodes).toEqual(whole.nodes.slice(24, 44));
  });

  it('are bound to the order of their cursor', async () => {
    const { pageInfo } = await page('courses', 'orderBy: { field: ASSIGNED }, first: 2');
    const { errors } = await system.ask(
      `{ company(slug: "acme") { courses(after: "${pageInfo.endCursor}") { totalCount } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('of learners are ordered by several fields', async () => {
    const query = (order: string) =>
      `{ company(slug: "acme") { learners(first: 500, orderBy: ${order}) { nodes { name status risk { score } phishing { sent clicked } } } } }`;
    interface Row {
      readonly risk: { readonly score: number } | null;
      readonly phishing: { readonly sent: number; readonly clicked: number } | null;
    }
    const { company } = await ask<{ company: { learners: { nodes: Row[] } } }>(
      query('{ field: CLICKS, direction: DESC, thenBy: [{ field: RISK_SCORE, direction: ASC }] }'),
    );
    const keys = company.learners.nodes
      .filter(({ phishing, risk }) => phishing && risk)
      // People whom no source sent a mail have no known number of clicks: they come last.
      .map(({ phishing, risk }) => [phishing?.sent ? -phishing.clicked : 1, risk?.score ?? 0] as const);
    expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    const six = '{ thenBy: [{ thenBy: [{}, {}] }, {}, {}] }';
    const { errors }: GraphAnswer<unknown> = await system.ask(query(six));
    expect([errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('"orderBy.thenBy[2]"'),
    ]);
  });
});

describe('catalogues ordered by a number', () => {
  interface Row {
    readonly value: number | null;
  }
  /** Each order, how to select its number, and how to read it. */
  const NUMBERS: readonly (readonly [string, string, string, (node: never) => number | null])[] = [
    [
      'courses',
      'COMPLETION_RATE',
      'training { completionRate { value } }',
      (node: { training: { completionRate: Row } | null }) => node.training?.completionRate.value ?? null,
    ],
    [
      'courses',
      'ASSIGNED',
      'training { assigned }',
      (node: { training: { assigned: number } | null }) => node.training?.assigned ?? null,
    ],
    [
      'courses',
      'OVERDUE',
      'training { overdue unavailableCounts { field } }',
      (node: { training: { overdue: number; unavailableCounts: { field: string }[] } | null }) =>
        node.training?.unavailableCounts.some(({ field }) => field === 'overdue')
          ? null
          : (node.training?.overdue ?? null),
    ],
    [
      'simulations',
      'SENT',
      'phishing { sent }',
      (node: { phishing: { sent: number } | null }) => node.phishing?.sent ?? null,
    ],
    [
      'simulations',
      'CLICK_RATE',
      'phishing { clickRate { value } }',
      (node: { phishing: { clickRate: Row } | null }) => node.phishing?.clickRate.value ?? null,
    ],
    [
      'breaches',
      'EXPOSED_ACCOUNTS',
      'exposures(first: 500) { nodes { email } }',
      (node: { exposures: { nodes: { email: string }[] } }) =>
        new Set(node.exposures.nodes.map(({ email }) => email)).size,
    ],
    [
      'policies',
      'ACCEPTED_RATE',
      'results(first: 500) { nodes { acknowledged } }',
      (node: { results: { nodes: { acknowledged: boolean }[] } }) =>
        node.results.nodes.length === 0
          ? null
          : node.results.nodes.filter(({ acknowledged }) => acknowledged).length / node.results.nodes.length,
    ],
    [
      'groups',
      'LEARNER_COUNT',
      'learners(first: 1) { totalCount }',
      (node: { learners: { totalCount: number } }) => node.learners.totalCount,
    ],
  ];
  it.each(NUMBERS)('%s by %s are in the order of what they show', async (list, field, selection, valueOf) => {
    for (const direction of ['ASC', 'DESC'] as const) {
      const { company } = await ask<{ company: Readonly<Record<string, { nodes: never[] }>> }>(
        `{ company(slug: "acme") { ${list}(first: 100, orderBy: { field: ${field}, direction: ${direction} }) { nodes { ${selection} } } } }`,
      );
      const values = company[list]?.nodes.map(valueOf) ?? [];
      const known = values.filter((value) => value !== null);
      expect(known.length).toBeGreaterThan(1);
      expect(values).toEqual([
        ...[...known].sort((a, b) => (direction === 'ASC' ? a - b : b - a)),
        ...values.filter((value) => value === null),
      ]);
    }
  });

  it('say which sources lack the number', async () => {
    const { company } = await ask<{
      company: Readonly<
        Record<string, { complete: boolean; missing: { source: { slug: string }; code: string; affects: string }[] }>
      >;
    }>(
      `{ company(slug: "acme") {
        courses(orderBy: { field: OVERDUE }) { complete missing { source { slug } code affects } }
        simulations(orderBy: { field: SENT }) { complete missing { source { slug } code affects } }
        groups(orderBy: { field: LEARNER_COUNT }) { complete missing { source { slug } code affects } } } }`,
    );
    const lacking = (list: string) =>
      company[list]?.missing.map(({ source, code, affects }) => `${source.slug} ${code} ${affects}`).sort();
    expect(lacking('courses')).toEqual(['cg', 'iq', 'sm'].map((slug) => `${slug} NOT_SUPPORTED ORDER`));
    expect(lacking('simulations')).toEqual(['ch NOT_SUPPORTED ORDER']);
    expect([lacking('groups'), company.groups?.complete]).toEqual([[], true]);
  });
});

// Last, because the source stays suspended for a while.
describe('a filter that a failing source cannot evaluate', () => {
  it('is incomplete, and so are the numbers of those whom it leaves', async () => {
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-34', kind: '500' }]);
    await system.refresh();
    const { data } = await system.ask<{
      company: { learners: { complete: boolean; summary: { training: { complete: boolean; missing: object[] } } } };
    }>(
      '{ company(slug: "acme") { learners(filter: { not: { any: [{ clicks: { atLeast: 1 } }] } }) { complete summary { training { complete missing { source { slug } affects code } } } } } }',
    );
    system.sandboxes.setFaults([]);
    const { complete, summary } = data.company.learners;
    expect([complete, summary.training.complete]).toEqual([false, false]);
    expect(summary.training.missing).toContainEqual({ source: { slug: 'iq' }, affects: 'FILTER', code: 'UNAVAILABLE' });
  });
});
