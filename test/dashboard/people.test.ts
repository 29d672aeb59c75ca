import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { startBrowser } from '../graphiql/browser';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER } from '../mutate';
import { openDashboard } from './open-dashboard';
import type { Dashboard } from './open-dashboard';

/** People, one person, and acting for people: one browser and one server for all tests. */

const HOSTILE = [
  { email: 'img@acme.example', firstName: '<img src=x onerror=alert(1)>', lastName: 'Tag' },
  { email: 'formula@acme.example', firstName: '=HYPERLINK("http://evil.example";"x")', lastName: 'Formula' },
];

let system: TestSystem;
let browser: Browser;
let dashboard: Dashboard;
/** Of the server whose pages are open. */
let origin: string;
let seen = 0;

beforeAll(async () => {
  [system, browser] = await Promise.all([
    startTestSystem({
      learners: 40,
      dashboard: { apiKey: KEYS.all },
      clients: [WRITER, { name: 'reader', apiKey: KEYS.plain, companies: '*', scopes: ['read'] }],
      config: { cache: { ttlSeconds: 60 } },
    }),
    startBrowser(),
  ]);
  origin = system.server.url;
  dashboard = await openDashboard(browser, origin);
  const { data } = await system.ask<{ createLearners: { outcome: string } }>(
    'mutation ($input: CreateLearnersInput!) { createLearners(input: $input) { outcome userErrors { message } results { state message } } }',
    { variables: { input: { company: 'acme', sources: ['sm'], learners: HOSTILE } } },
  );
  expect(data.createLearners).toMatchObject({ outcome: 'DONE' });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await system?.close();
});
afterEach(() => {
  system.sandboxes.setFaults([]);
  dashboard.watched.expectQuiet(origin, seen);
  seen = dashboard.watched.requests.length;
});

interface People {
  readonly company: {
    readonly learners: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly name: string; readonly status: string }[];
    };
  };
}

async function peopleOf(filter: object, orderBy: object | null = null): Promise<People['company']['learners']> {
  const { data } = await system.ask<People>(
    `query ($filter: LearnerFilter, $orderBy: LearnerOrder) {
      company(slug: "acme") { learners(first: 500, filter: $filter, orderBy: $orderBy) { totalCount nodes { id name status } } }
    }`,
    { variables: { filter, orderBy } },
  );
  return data.company.learners;
}

const LIST = '/companies/acme/people';
const rowCount = (count: number) =>
  dashboard.page
    .locator('.table-tools .note')
    .filter({ hasText: `${count} rows` })
    .waitFor();
const firstName = () => dashboard.page.locator('tr[data-index="0"] th a').innerText();
/** Scrolls the list to a part of its height, from 0 to 1. */
const scrollTo = (part: number) =>
  dashboard.page.evaluate(
    `(({ scrollHeight, clientHeight }) => document.querySelector('.table-scroll').scrollTo(0, (scrollHeight - clientHeight) * ${part}))(document.querySelector('.table-scroll'))`,
  );
async function addCondition(field: string): Promise<void> {
  await dashboard.page.getByLabel('New condition of “All of these”').selectOption(field);
  await dashboard.page.getByRole('button', { name: 'Add to “All of these”' }).click();
}

test('the list is that of the graph; filters, order and columns are in the address, and go back and forward', async () => {
  const { page } = dashboard;
  await dashboard.goTo(LIST);
  const all = await peopleOf({});
  await rowCount(all.totalCount);
  expect(await firstName()).toBe(all.nodes[0]?.name);

  await addCondition('overdue');
  const overdue = await peopleOf({ overdue: true });
  expect(overdue.totalCount).not.toBe(all.totalCount);
  await rowCount(overdue.totalCount);
  expect(new URL(page.url()).search).toBe('?overdue=true');

  await addCondition('riskLevel');
  await page.getByLabel('medium', { exact: true }).check();
  const risky = await peopleOf({ overdue: true, riskLevel: ['MEDIUM'] });
  expect(risky.totalCount).toBeGreaterThan(1);
  await rowCount(risky.totalCount);
  const tiles = await dashboard.tiles();
  expect(Number(tiles['overdue'])).toBeGreaterThanOrEqual(risky.totalCount);

  await page.getByRole('button', { name: 'Risk', exact: true }).click();
  await page.locator('th[aria-sort="descending"]', { hasText: 'Risk' }).waitFor();
  const byRisk = await peopleOf({ overdue: true, riskLevel: ['MEDIUM'] }, { field: 'RISK_SCORE', direction: 'DESC' });
  await page.locator('tr[data-index="0"] th', { hasText: byRisk.nodes[0]?.name ?? '' }).waitFor();
  expect(new URL(page.url()).searchParams.getAll('order')).toEqual(['RISK_SCORE.desc', 'NAME']);

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await rowCount(overdue.totalCount);
  await page.goForward();
  await page.goForward();
  await rowCount(risky.totalCount);

  await dashboard.goTo(`${LIST}?any=exposed%3Dtrue%26minClicks%3D2&none=status%3DACTIVE&columns=name,status`);
  const grouped = await peopleOf({
    all: [{ any: [{ exposed: true }, { minClicks: 2 }] }, { not: { status: ['ACTIVE'] } }],
  });
  await rowCount(grouped.totalCount);
  expect(await page.locator('.table thead th').allInnerTexts()).toEqual(['Chosen', 'Name↑', 'Status']);
});

test('a far jump in the list shows its rows, and a hostile name is a name', async () => {
  const { page } = dashboard;
  await dashboard.goTo(`${LIST}?columns=name,email`);
  const { nodes, totalCount } = await peopleOf({});
  await rowCount(totalCount);
  await scrollTo(1);
  await page.locator(`tr[data-index="${totalCount - 1}"] a`, { hasText: nodes.at(-1)?.name ?? '' }).waitFor();

  const rows: unknown = parse(await dashboard.download('button[aria-label*="as CSV"]'), { bom: true });
  const names = nodes.map(({ name }) => name);
  expect(rows).toHaveLength(totalCount + 1);
  expect((rows as string[][]).slice(1).map(([name]) => name)).toEqual(
    names.map((name) => (name.startsWith('=') ? `'${name}` : name)),
  );

  for (const { email, firstName: first, lastName } of HOSTILE) {
    await dashboard.goTo(`${LIST}?search=${encodeURIComponent(email)}`);
    await rowCount(1);
    await page.getByRole('link', { name: `${first} ${lastName}` }).click();
    await page.locator('h1', { hasText: `${first} ${lastName}` }).waitFor();
  }
  expect(await page.locator('main img').count()).toBe(0);
});

test('a person has every source side by side, and says where the person is missing', async () => {
  const { page } = dashboard;
  const { data } = await system.ask<{
    company: {
      sources: { source: { slug: string } }[];
      learners: { nodes: { id: string; accounts: { externalId: string; source: { slug: string } }[] }[] };
    };
  }>(`{ company(slug: "acme") { sources { source { slug } } learners(first: 1, filter: { missingFrom: [CYBER_GURU] vendors: [CYBERHOOT] }) {
    nodes { id accounts { externalId source { slug } } } } } }`);
  const [person] = data.company.learners.nodes;
  await dashboard.goTo(`${LIST}/${encodeURIComponent(person?.id ?? '')}`);
  const table = page.locator('.side-by-side');
  await table.waitFor();
  for (const { source } of data.company.sources) {
    const cells = (await table.locator(`td[data-source="${source.slug}"]`).allInnerTexts()).join('\n');
    const accounts = person?.accounts.filter((account) => account.source.slug === source.slug) ?? [];
    for (const { externalId } of accounts) expect(cells).toContain(externalId);
    if (accounts.length === 0) expect(cells).toContain('no account');
  }
  for (const heading of [
    'Identity',
    'Numbers',
    'Risk',
    'Activity at all vendors',
    'Courses',
    'Simulations',
    'Breaches',
  ])
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  await page.locator('.activity li').first().waitFor();

  // A source that cannot be read: nobody knows whether it has an account of the person.
  await system.refresh();
  system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
  await page.reload();
  await table.locator('td[data-source="ch"]', { hasText: 'the source could not be read' }).waitFor();
  system.sandboxes.setFaults([]);
  await system.refresh();
});

test('people and a person are used by keyboard alone', async () => {
  const { page } = dashboard;
  const { keyboard } = page;
  const { tabTo } = dashboard;
  await dashboard.goTo(`${LIST}?overdue=true`);
  await rowCount((await peopleOf({ overdue: true })).totalCount);
  await tabTo(/^Remove/);
  await keyboard.press('Enter');
  await rowCount((await peopleOf({})).totalCount);
  await page.locator('.condition-add:focus').waitFor();
  // Typing in a list chooses the entry that begins so.
  await keyboard.type('Name');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.locator('[data-condition="search"] input:focus').waitFor();
  await keyboard.type('Benali');
  const found = await peopleOf({ search: 'Benali' });
  await rowCount(found.totalCount);
  await tabTo(new RegExp(`^Choose ${found.nodes[0]?.name ?? ''}$`));
  await keyboard.press('Space');
  await page.getByText('1 chosen').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.locator('h1', { hasText: found.nodes[0]?.name ?? '' }).waitFor();
  // The page begins at its beginning.
  await tabTo(/^All people$/);
  await tabTo(/^Accounts of /);
  await page.locator('.activity li').first().waitFor();
  await tabTo(/^Kinds$/);
  await keyboard.type('simulation sent');
  await page.locator('.activity[aria-busy="false"] li[data-kind="SIMULATION_SENT"]').first().waitFor();
});

test('a dry run, then sent, then seen', async () => {
  const { page } = dashboard;
  const active = await peopleOf({ status: ['ACTIVE'], vendors: ['SIBERMATE'] });
  const [first, second] = active.nodes;
  await dashboard.goTo(`${LIST}?status=ACTIVE&vendors=SIBERMATE&columns=name,status`);
  await rowCount(active.totalCount);
  for (const one of [first, second])
    await page
      .getByLabel(`Choose ${one?.name ?? ''}`, { exact: true })
      .first()
      .check();
  await page.getByRole('button', { name: 'Act …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Act for 2 people' });

  await dialog.getByLabel('Remind of courses').check();
  await dialog.getByRole('button', { name: 'Show what will be sent' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Choose at least one' }).waitFor();

  await dialog.getByLabel('Deactivate').check();
  system.forget();
  await dialog.getByRole('button', { name: 'Show what will be sent' }).click();
  await dialog.locator('[data-outcome="PLANNED"]').waitFor();
  expect(await dialog.locator('.calls').innerText()).toMatch(/SiberMate/);
  const writes = () => Object.entries(system.calls('sibermate')).filter(([endpoint]) => endpoint === 'SM-22');
  expect(writes()).toEqual([]);
  expect((await peopleOf({ status: ['ACTIVE'], vendors: ['SIBERMATE'] })).totalCount).toBe(active.totalCount);

  await dialog.getByRole('button', { name: 'Send now' }).click();
  await dialog.locator('[data-outcome="DONE"]').waitFor();
  expect(await dialog.locator('[data-state="DONE"]').count()).toBe(2);
  expect(writes()).not.toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await page
    .getByRole('link', { name: first?.name ?? '', exact: true })
    .first()
    .click();
  await page.locator('.side-by-side td[data-source="sm"]', { hasText: 'inactive' }).waitFor();
});

/** Opens acting for the two first people of a list who have accounts at two vendors that can be written to. */
async function actForTwo(): Promise<{ readonly dialog: Locator; readonly names: readonly string[] }> {
  const { page } = dashboard;
  const filter = { status: ['ACTIVE'], all: [{ vendors: ['SIBERMATE'] }, { vendors: ['INFOSEC_IQ'] }] };
  const { nodes } = await peopleOf(filter);
  const names = nodes.map(({ name }) => name).filter((name, _, all) => all.filter((one) => one === name).length === 1);
  const chosen = names.slice(0, 2);
  await dashboard.goTo(`${LIST}?columns=name`);
  for (const name of chosen) await page.getByLabel(`Choose ${name}`, { exact: true }).check();
  await page.getByRole('button', { name: 'Act …' }).click();
  return { dialog: page.getByRole('dialog', { name: 'Act for 2 people' }), names: chosen };
}

/** Plans and sends; returns the outcome, and what became of each person, in the order of the table. */
async function sent(dialog: Locator): Promise<{ readonly outcome: string | null; readonly rows: readonly string[] }> {
  await dialog.getByRole('button', { name: 'Show what will be sent' }).click();
  await dialog.locator('[data-outcome="PLANNED"]').waitFor();
  await dialog.getByRole('button', { name: 'Send now' }).click();
  const result = dialog.locator('[data-outcome]:not([data-outcome="PLANNED"])');
  await result.waitFor();
  const rows: unknown = await dashboard.page.evaluate(
    `[...document.querySelectorAll('dialog [data-outcome] tr[data-index]')].map((row) => [row.cells[0].textContent,
      row.cells[1].textContent.split(' (')[0], row.querySelector('[data-state]').dataset.state].join(': '))`,
  );
  const outcome = await result.getAttribute('data-outcome');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  return { outcome, rows: z.array(z.string()).parse(rows) };
}

const lines = (names: readonly string[], end: string): readonly string[] => names.map((name) => `${name}: ${end}`);

test('people are enrolled in a course and in a campaign; where a vendor refuses, its people come first', async () => {
  const { dialog, names } = await actForTwo();
  await dialog.getByLabel('Enrol in courses').check();
  await dialog.getByLabel(/^Invoice fraud \(SiberMate/).check();
  await dialog
    .getByLabel(/\(campaign of Infosec IQ\)$/)
    .first()
    .check();
  system.forget();
  system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'writes', kind: '429', value: 600 }]);
  const { outcome, rows } = await sent(dialog);
  expect(outcome).toBe('PARTIAL');
  expect(rows.slice(0, 2)).toEqual(lines(names, 'Infosec IQ: REFUSED'));
  expect(rows.slice(2).map((row) => row.replace('UNCHANGED', 'DONE'))).toEqual(lines(names, 'SiberMate: DONE'));
  expect(Object.keys(system.calls('infosec-iq'))).toContain('IQ-04');
  system.sandboxes.setFaults([]);
  await system.refresh();
});

test('people are reminded of a course, and added to a group', async () => {
  const reminded = await actForTwo();
  await reminded.dialog.getByLabel('Remind of courses').check();
  await reminded.dialog.getByLabel(/^Invoice fraud \(SiberMate/).check();
  system.forget();
  // The vendor says how many were reminded, not who: unless all were, that is unknown of each.
  const { outcome, rows } = await sent(reminded.dialog);
  expect(['DONE', 'UNKNOWN']).toContain(outcome);
  expect(rows).toEqual(lines(reminded.names, `SiberMate: ${outcome}`));
  expect(system.calls('sibermate')['SM-32']).toBe(1);

  const { page } = dashboard;
  const { dialog, names } = await actForTwo();
  await dialog.getByLabel('Add to a group').check();
  const group = await dialog
    .getByRole('option', { name: /SiberMate/ })
    .last()
    .innerText();
  await dialog.getByRole('combobox').selectOption(group);
  const added = await sent(dialog);
  expect(added.rows.map((row) => row.replace('UNCHANGED', 'DONE'))).toEqual(lines(names, 'SiberMate: DONE'));
  await page
    .getByRole('link', { name: names[0] ?? '', exact: true })
    .first()
    .click();
  await page.getByText(group.replace(/ \(.*/, '')).first().waitFor();
});

test('department, job title, country and manager are columns', async () => {
  interface Answer {
    readonly company: {
      readonly learners: {
        readonly nodes: readonly Readonly<Record<'name' | 'department' | 'jobTitle' | 'country', string | null>>[];
      };
    };
  }
  const query = `{ company(slug: "acme") { learners(first: 500) { nodes { name department jobTitle country } } } }`;
  const { nodes } = (await system.ask<Answer>(query)).data.company.learners;
  expect(nodes.some(({ department }) => department !== null)).toBe(true);
  await dashboard.goTo(`${LIST}?columns=name,department,jobTitle,country,manager`);
  await rowCount(nodes.length);
  const file = await dashboard.download('button[aria-label*="as CSV"]');
  const rows = z.array(z.array(z.string())).parse(parse(file, { bom: true }));
  expect(rows[0]).toEqual(['Name', 'Department', 'Job title', 'Country', 'Manager']);
  expect(rows.slice(1).map((row) => row.slice(1, 4))).toEqual(
    nodes.map(({ department, jobTitle, country }) => [department ?? '', jobTitle ?? '', country ?? '']),
  );
});

test('who may not write is offered no acting', async () => {
  const { page } = dashboard;
  const signIn = (key: string) => page.evaluate(`sessionStorage.setItem('awaregraph.credential', '${key}')`);
  await signIn(KEYS.plain);
  await dashboard.goTo(`${LIST}?columns=name`);
  await rowCount((await peopleOf({})).totalCount);
  expect(await page.locator('.table thead th').allInnerTexts()).toEqual(['Name↑']);
  expect(await page.getByRole('button', { name: 'Act …' }).count()).toBe(0);
  await signIn(KEYS.all);
});

test('people and a person have no violation of WCAG 2.2 AA, and fit on a small screen', async () => {
  const { page } = dashboard;
  const addresses = [
    `${LIST}?search=Benali&any=exposed%3Dtrue&clicks=1..`,
    `${LIST}/${(await peopleOf({})).nodes[0]?.id ?? ''}`,
  ];
  for (const address of addresses) {
    await dashboard.goTo(address);
    await dashboard.tiles();
    await page.locator('.spinner').first().waitFor({ state: 'detached' });
    await dashboard.expectAccessible();
    await dashboard.expectNarrow();
  }
});

/** Waits until the rows in view are those around a row, and each shows its person. */
const rowsInView = (near: number) => `(() => {
  const holds = () => {
  const table = document.querySelector('.table-scroll');
  const frame = table.getBoundingClientRect();
  const rows = [...table.querySelectorAll('tr[data-index]')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > frame.top && top < frame.bottom;
  });
  const isNear = rows.some((row) => Math.abs(Number(row.dataset.index) - ${near}) < 60);
  return isNear && rows.length > 10 && rows.every((row) => row.textContent.includes('Person ' + row.dataset.index));
};
  return new Promise((resolve) => {
    const look = () => (holds() ? resolve() : requestAnimationFrame(look));
    look();
  });
})()`;

test('50,000 people are scrolled without holes', async () => {
  const { page } = dashboard;
  const COUNT = 50_000;
  const answered = z.object({ offset: z.number(), first: z.number() });
  // Vendors with 50,000 people take longer to start than all other tests; the list does not know the difference.
  await page.route('**/graphql', async (route) => {
    const body = z
      .object({ query: z.string(), variables: z.unknown().optional() })
      .parse(JSON.parse(route.request().postData() ?? '{}'));
    if (!body.query.startsWith('query PeopleRows')) return route.fallback();
    const { offset, first } = answered.parse(body.variables);
    const nodes = Array.from({ length: Math.min(first, COUNT - offset) }, (_, at) => ({
      __typename: 'Learner',
      id: `person-${offset + at}`,
      name: `Person ${offset + at}`,
      email: null,
      employeeId: null,
      status: 'ACTIVE',
      locale: null,
      joinedOn: null,
    }));
    const pageInfo = { __typename: 'PageInfo', hasNextPage: true, endCursor: 'x' };
    const learners = { __typename: 'LearnerConnection', totalCount: COUNT, missing: [], pageInfo, nodes };
    return route.fulfill({ json: { data: { company: { __typename: 'Company', id: 'acme', learners } } } });
  });
  await dashboard.goTo(`${LIST}?columns=name`);
  await page.locator('.table-tools .note', { hasText: /^50.000 rows$/ }).waitFor();
  for (const part of [0.5, 1, 0.25, 0.999, 0]) {
    await scrollTo(part);
    await page.evaluate(rowsInView(Math.round((COUNT - 1) * part)));
  }
  await page.unroute('**/graphql');
});

/** Scrolls through the list, part by part, and resolves with the ids of its rows in their order. */
const ALL_ROWS = `(async () => {
  const table = document.querySelector('.table-scroll');
  const ids = new Map();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** On a busy machine, the rows of the place before stay for some frames. */
  const isDrawn = () => {
    const rows = [...table.querySelectorAll('tr[data-index]')];
    const indexes = rows.map((row) => Number(row.dataset.index));
    const at = (height) => height / rows[0].offsetHeight;
    return rows.length > 0 && !table.querySelector('.awaited') && rows.every((row) => row.querySelector('th a'))
      && Math.min(...indexes) <= at(table.scrollTop)
      && Math.max(...indexes) >= Math.min(table.querySelector('.table').getAttribute('aria-rowcount') - 2, at(table.scrollTop + table.clientHeight) - 2);
  };
  for (let top = 0; ; top += 800) {
    table.scrollTo(0, top);
    do await frame();
    while (!isDrawn());
    for (const row of table.querySelectorAll('tr[data-index]'))
      ids.set(Number(row.dataset.index), decodeURIComponent(row.querySelector('th a').getAttribute('href').split('/').at(-1)));
    if (top >= table.scrollHeight - table.clientHeight) break;
  }
  return [...ids.keys()].sort((a, b) => a - b).map((index) => ids.get(index));
})()`;

/** Of the page and of this process, which the server runs in: the same on a busy machine. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
    const { user, system: kernel } = process.cpuUsage();
    return task * 1000 + (user + kernel) / 1000;
  };
}
/** Twice what it takes. */
const MOST_BUSY_MS = 150;

/** Applies a filter in the address, and resolves with the milliseconds until its rows are drawn. */
const filtered = (search: string, count: number) => `new Promise((resolve) => {
  const start = performance.now();
  history.pushState(null, '', ${JSON.stringify(search)});
  const look = () => {
    const isDrawn = document.querySelector('.table')?.getAttribute('aria-rowcount') === '${count + 1}'
      && document.querySelector('tr[data-index] th') && !document.querySelector('[aria-busy=true] .table');
    requestAnimationFrame(() => (isDrawn ? resolve(performance.now() - start) : look()));
  };
  look();
})`;

describe('with 1,000 people', () => {
  let large: TestSystem;
  beforeAll(async () => {
    // The page of the other server would go on asking for its health.
    await dashboard.page.goto('about:blank');
    seen = dashboard.watched.requests.length;
    large = await startTestSystem({
      learners: 1000,
      dashboard: { apiKey: KEYS.all },
      clients: [WRITER],
      config: { cache: { ttlSeconds: 60 } },
    });
    origin = large.server.url;
  }, 60_000);
  afterAll(async () => {
    await dashboard.page.goto('about:blank');
    seen = dashboard.watched.requests.length;
    await large.close();
  });

  const idsBy = async (orderBy: object, filter: object = {}): Promise<readonly string[]> => {
    const query = `query ($orderBy: LearnerOrder, $filter: LearnerFilter, $after: String) { company(slug: "acme") {
      learners(first: 500, after: $after, orderBy: $orderBy, filter: $filter) { pageInfo { endCursor hasNextPage } nodes { id } } } }`;
    interface Answer {
      readonly company: {
        readonly learners: {
          readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
          readonly nodes: readonly { readonly id: string }[];
        };
      };
    }
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { company }: Answer = (await large.ask<Answer>(query, { variables: { orderBy, filter, after } })).data;
      ids.push(...company.learners.nodes.map(({ id }) => id));
      if (!company.learners.pageInfo.hasNextPage) return ids;
      after = company.learners.pageInfo.endCursor;
    }
  };

  test('every row is there once, and another order or filter begins at its beginning', async () => {
    const { page } = dashboard;
    await page.goto(`${large.server.url}${LIST}?columns=name`);
    await page.locator('tr[data-index] th a').first().waitFor();
    const rows = z.array(z.string()).parse(await page.evaluate(ALL_ROWS));
    expect(rows).toEqual(await idsBy({ field: 'NAME', direction: 'ASC' }));

    const first = async (ids: readonly string[]) =>
      page.locator(`tr[data-index="0"] a[href$="/${encodeURIComponent(ids[0] ?? '')}"]`).waitFor();
    await page.getByRole('button', { name: 'Name', exact: true }).click();
    await first(await idsBy({ field: 'NAME', direction: 'DESC' }));
    expect(await page.evaluate("document.querySelector('.table-scroll').scrollTop")).toBe(0);
    await scrollTo(0.5);
    await page.locator('tr[data-index="500"] th a').waitFor();
    await page.evaluate("history.pushState(null, '', '?columns=name&overdue=true')");
    await first(await idsBy({ field: 'NAME', direction: 'ASC' }, { overdue: true }));
  });

  test('a filter is answered and drawn in less than 200 ms', async () => {
    const { page } = dashboard;
    const query = `{ company(slug: "acme") { all: learners { totalCount }
      overdue: learners(filter: { overdue: true }) { totalCount } exposed: learners(filter: { exposed: true }) { totalCount } } }`;
    type Counts = Readonly<Record<'all' | 'overdue' | 'exposed', { readonly totalCount: number }>>;
    const { company } = (await large.ask<{ company: Counts }>(query)).data;
    await page.goto(`${large.server.url}${LIST}`);
    await page.locator('tr[data-index] th').first().waitFor();
    const processor = await processorTime(page);
    for (const field of ['overdue', 'exposed'] as const) {
      const [times, busy]: [number[], number[]] = [[], []];
      // The first ones warm the caches; another program may take the processor during others.
      const isWithin = () => Math.min(...times) < 200 && Math.min(...busy) < MOST_BUSY_MS;
      for (let tries = 0; tries < 20 && !isWithin(); tries += 1) {
        await page.evaluate(filtered(LIST, company.all.totalCount));
        const before = await processor();
        times.push(z.number().parse(await page.evaluate(filtered(`?${field}=true`, company[field].totalCount))));
        busy.push((await processor()) - before);
      }
      expect({ field, times, busy, isWithin: isWithin() }).toMatchObject({ isWithin: true });
    }
  });

  test('an answer that is lost on the way: what is known is shown, and trying again sends nothing twice', async () => {
    const { page } = dashboard;
    await page.goto(`${large.server.url}${LIST}?columns=name&vendors=SIBERMATE&status=ACTIVE&search=a`);
    await page.locator('tr[data-index] th').first().waitFor();
    await page.getByRole('button', { name: /^Choose all/ }).click();
    const chosen = page.locator('.selection [role=status]').filter({ hasNotText: /^0 / });
    const count = Number((await chosen.innerText()).replace(/\D/g, ''));
    expect(count).toBeGreaterThan(400);
    await page.getByRole('button', { name: 'Act …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Remind of courses').check();
    await dialog.getByLabel(/^Invoice fraud \(SiberMate/).check();
    await dialog.getByRole('button', { name: 'Show what will be sent' }).click();
    await dialog.locator('[data-outcome="PLANNED"]').waitFor();

    large.forget();
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const body = z
        .object({
          query: z.string(),
          variables: z.object({ input: z.object({ idempotencyKey: z.string() }) }).optional(),
        })
        .safeParse(route.request().postDataJSON());
      if (!body.data?.query.startsWith('mutation')) return route.fallback();
      keys.push(body.data.variables?.input.idempotencyKey ?? '');
      // The server answers, and the answer does not arrive.
      if (keys.length !== 2) return route.fallback();
      await route.fetch();
      return route.abort();
    });
    await dialog.getByRole('button', { name: 'Send now' }).click();
    await dialog.getByText('What became of 200 people is below. Of 200 people nobody knows').waitFor();
    expect(await dialog.locator('[data-outcome] .table').getAttribute('aria-rowcount')).toBe('201');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.locator('[data-outcome]').getByText('an earlier attempt').waitFor();
    expect(await dialog.locator('[data-outcome] .table').getAttribute('aria-rowcount')).toBe(String(count + 1));
    await page.unroute('**/graphql');
    // The part that was answered is not sent again; the one without an answer has the same key as before.
    const parts = Math.ceil(count / 200);
    expect(keys).toHaveLength(parts + 1);
    expect([new Set(keys).size, keys[1]]).toEqual([parts, keys[2]]);
    expect(large.calls('sibermate')['SM-32']).toBe(parts);
    dashboard.watched.forgetComplaints();
  });
});
