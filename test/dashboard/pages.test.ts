import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../graphiql/browser';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { expectFollowable, expectTeamFollowable, truthOf } from './followed';
import type { PLACES } from './followed';
import { openDashboard } from './open-dashboard';
import type { Dashboard } from './open-dashboard';

/** The pages of a company's records: each number is that of the graph, and so is the number of records behind it. */

const PERIOD = { from: '2026-07-01', to: '2026-10-15' };
const PERIODS = [
  ['all time', null, ''],
  ['a period', PERIOD, `from=${PERIOD.from}&to=${PERIOD.to}`],
] as const;

let system: TestSystem;
let browser: Browser;
let dashboard: Dashboard;

beforeAll(async () => {
  [system, browser] = await Promise.all([
    startTestSystem({ learners: 40, dashboard: { apiKey: KEYS.all }, config: { cache: { ttlSeconds: 60 } } }),
    startBrowser(),
  ]);
  dashboard = await openDashboard(browser, system.server.url);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await system?.close();
});
afterEach(() => {
  system.sandboxes.setFaults([]);
  dashboard.watched.expectQuiet(system.server.url);
});

type CsvRow = Readonly<Record<string, string>>;

async function csv(title: string): Promise<readonly CsvRow[]> {
  const text = await dashboard.download(`button[aria-label="Download ${title} as CSV"]`);
  return parse(text, { bom: true, columns: true });
}

async function jsonLines(title: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await dashboard.download(`button[aria-label="Download ${title} as JSON Lines"]`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

/** A record counts once; the row of a source that provides totals only, as often as it says. */
const counted = (rows: readonly CsvRow[]): number => rows.reduce((sum, { Count }) => sum + Number(Count ?? 1), 0);

/** Follows a list of the page, and returns its rows when all are read. */
async function listed(id: string, title: string, balance: string): Promise<readonly CsvRow[]> {
  await dashboard.page.locator(`[data-list="${id}"] [data-balance="${balance}"]`).waitFor();
  return csv(title);
}

interface Rate {
  readonly value: number | null;
  readonly numerator: number;
}
interface Numbers {
  readonly training: { readonly completionRate: Rate; readonly overdue: number; readonly completedLate: number };
  readonly phishing: {
    readonly clickRate: Rate;
    readonly phishProneRate: Rate;
    readonly reportRate: Rate;
    readonly automatedClicks: number;
    readonly medianSecondsToReport: number | null;
  };
  readonly exposure: {
    readonly exposedAccounts: number;
    readonly breaches: number;
    readonly unacknowledged: number;
  };
}

async function numbersOf(period: object | null): Promise<Numbers> {
  const query = `query ($period: Period) { company(slug: "acme") {
    training(period: $period) { overdue completedLate completionRate { value numerator } }
    phishing(period: $period) { automatedClicks medianSecondsToReport clickRate { value numerator }
      phishProneRate { value numerator } reportRate { value numerator } }
    exposure(period: $period) { exposedAccounts breaches unacknowledged } } }`;
  return (await system.ask<{ company: Numbers }>(query, { variables: { period } })).data.company;
}

/** For screen readers, in light and dark, and on a narrow screen. */
async function expectUsable(): Promise<void> {
  const { page } = dashboard;
  await page.locator('[data-list] tbody th').first().waitFor();
  await dashboard.expectAccessible();
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  if (before) await page.setViewportSize(before);
}

const rateText = ({ value }: Rate): string => String(value ?? '');

describe.each(PERIODS)('in %s', (_, period, search) => {
  let numbers: Numbers;
  beforeAll(async () => {
    numbers = await numbersOf(period);
  });
  async function open(page: string): Promise<void> {
    await dashboard.goTo(`/companies/acme/${page}?${search}`);
    if (period === null) await expectUsable();
  }

  /** Follows a tile to its list. */
  async function follow(kpi: string, list: string): Promise<void> {
    await dashboard.page.click(`[data-kpi="${kpi}"] .kpi-value a`);
    await dashboard.page.waitForURL(`**list=${list}*`);
    expect(dashboard.page.url()).toContain(search);
  }

  test('phishing: tiles, and the lists that no tile leads to', async () => {
    const { clickRate, phishProneRate, reportRate, automatedClicks, medianSecondsToReport } = numbers.phishing;
    for (const rate of [clickRate, phishProneRate, reportRate]) expect(rate.numerator).toBeGreaterThan(0);
    await open('phishing');
    expect(await dashboard.tiles()).toEqual({
      'click-rate': rateText(clickRate),
      'phish-prone-rate': rateText(phishProneRate),
      'report-rate': rateText(reportRate),
    });
    const median = dashboard.page.locator('[data-fact=medianSecondsToReport][data-value]');
    expect(await median.getAttribute('data-value')).toBe(String(medianSecondsToReport ?? ''));

    // What the median is of is in the list behind it.
    await dashboard.page.click('[data-fact=medianSecondsToReport] a');
    await dashboard.page.waitForURL('**list=reported*');
    const seconds = (await listed('reported', 'Reported', 'equal'))
      .flatMap((row) => (row['Time to report'] ? [Number(row['Time to report'])] : []))
      .sort((a, b) => a - b);
    const [low, high] = [
      seconds[Math.ceil(seconds.length / 2) - 1] ?? NaN,
      seconds[Math.floor(seconds.length / 2)] ?? NaN,
    ];
    expect((low + high) / 2).toBeCloseTo(medianSecondsToReport ?? NaN, 0);

    await follow('phish-prone-rate', 'phish-prone');
    const people = await listed('phish-prone', 'Phish-prone people', 'equal');
    await dashboard.page.click('.lists a:has-text("Repeat")');
    const repeat = await listed('repeat', 'Repeat clickers', 'unknown');
    expect(repeat).toEqual(people.filter(({ Clicked }) => Number(Clicked) >= 2));
    await dashboard.page.click('.lists a:has-text("Automated")');
    expect(counted(await listed('automated', 'Automated clicks', 'equal'))).toBe(automatedClicks);
  });

  test('training: tiles, and the lists that no tile leads to', async () => {
    const { completionRate, overdue, completedLate } = numbers.training;
    for (const number of [completionRate.numerator, overdue, completedLate]) expect(number).toBeGreaterThan(0);
    await open('training');
    expect(await dashboard.tiles()).toEqual({
      'completion-rate': rateText(completionRate),
      overdue: String(overdue),
    });
    await dashboard.page.click('.lists a:has-text("Overdue by person")');
    const people = await listed('by-person', 'Overdue by person', 'unknown');
    expect(people.reduce((sum, { Overdue }) => sum + Number(Overdue), 0)).toBe(overdue);
    await dashboard.page.click('.lists a:has-text("Completed late")');
    expect(counted(await listed('late', 'Completed late', 'equal'))).toBe(completedLate);
  });

  test('breaches: addresses are grouped, exposures are not', async () => {
    const { exposedAccounts, breaches, unacknowledged } = numbers.exposure;
    for (const number of [exposedAccounts, breaches, unacknowledged]) expect(number).toBeGreaterThan(0);
    await open('breaches');
    expect(await dashboard.tiles()).toEqual({ 'exposed-accounts': String(exposedAccounts) });
    await follow('exposed-accounts', 'addresses');
    await listed('addresses', 'Exposed addresses', 'equal');
    await dashboard.page.click('[data-fact=breaches] a');
    await dashboard.page.locator('[data-list]').waitFor();
    expect(await csv('Breaches')).toHaveLength(breaches);
    await dashboard.page.click('[data-fact=unacknowledged] a');
    expect(await listed('unacknowledged', 'Unacknowledged', 'equal')).toHaveLength(unacknowledged);
    await dashboard.page.click('.lists a:has-text("Exposures")');
    const exposures = await listed('exposures', 'Exposures', 'unknown');
    expect(new Set(exposures.map((row) => row['Found address'])).size).toBe(exposedAccounts);
  });
});

describe.each(PERIODS)('every number leads to as many records as it counts, in %s', (_, period, search) => {
  /** Several pages lead to the same lists. */
  const followed = new Set<string>();
  let team = '';
  let teamRow = { id: '', name: '', people: 0 };
  let person = '';
  beforeAll(async () => {
    interface Answer {
      readonly company: {
        readonly teams: { readonly nodes: readonly { readonly id: string }[] };
        readonly breakdown: {
          readonly nodes: readonly {
            readonly keys: readonly { readonly value: string; readonly team: { readonly id: string } }[];
            readonly learnerCount: number;
          }[];
        };
        readonly learners: { readonly nodes: readonly { readonly id: string }[] };
      };
    }
    const query = `{ company(slug: "acme") { teams(first: 1) { nodes { id } }
      breakdown(by: [TEAM], first: 1) { nodes { keys { value team { id } } learnerCount } }
      learners(first: 1, orderBy: { field: RISK_SCORE, direction: DESC }) { nodes { id } } } }`;
    const { company } = (await system.ask<Answer>(query)).data;
    team = company.teams.nodes[0]?.id ?? '';
    const [largest] = company.breakdown.nodes;
    teamRow = {
      id: largest?.keys[0]?.team.id ?? '',
      name: largest?.keys[0]?.value ?? '',
      people: largest?.learnerCount ?? 0,
    };
    person = company.learners.nodes[0]?.id ?? '';
  });

  const pages: readonly (readonly [keyof typeof PLACES, () => string])[] = [
    ['portfolio', () => '/portfolio'],
    ['company', () => '/companies/acme'],
    ['company', () => '/companies/acme/training'],
    ['company', () => '/companies/acme/phishing'],
    ['company', () => '/companies/acme/breaches'],
    ['team', () => `/companies/acme/people?team=${encodeURIComponent(team)}`],
    ['person', () => `/companies/acme/people/${encodeURIComponent(person)}`],
  ];
  // In a period, the pages of the company and of a team stand for the others, whose tiles are the same.
  const chosen = search === '' ? pages : pages.filter(([place], at) => place === 'team' || at === 1);
  test.each(chosen)('%s', async (place, address) => {
    const truth = await truthOf(system, place, period, place === 'team' ? team : person);
    const to = address();
    await expectFollowable(dashboard, `${to}${to.includes('?') ? '&' : '?'}${search}`, truth, followed);
  });

  test('a team in the table of a page', async () => {
    const address = search === '' ? '/companies/acme' : '/companies/acme/training';
    const truth = await truthOf(system, 'team', period, teamRow.id);
    await expectTeamFollowable(dashboard, `${address}?${search}`, teamRow, truth);
  });
});

describe('by keyboard alone', () => {
  /** Elements that the keyboard has to reach; disabled ones it must not. */
  const CONTROLS = ':is(a[href], button, select, input, summary, [tabindex="0"]):not(:disabled)';

  /** Enters the page, and walks through all of it. */
  async function walk(address: string): Promise<void> {
    const { page } = dashboard;
    await dashboard.goTo(address);
    await page.locator('main tbody th').first().waitFor();
    await page.locator('.spinner, .kpi[aria-busy=true]').first().waitFor({ state: 'detached' });
    await page.evaluate(
      `window.reached = new Set(); document.addEventListener('focusin', ({ target }) => window.reached.add(target))`,
    );
    let missed: unknown;
    for (let rounds = 0; rounds < 10 && !(Array.isArray(missed) && missed.length === 0); rounds += 1) {
      for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('Tab');
      // Further rows of a long table appear while it is walked through.
      missed = await page.evaluate(
        `[...document.querySelectorAll('${CONTROLS}')].filter((one) => one.checkVisibility() && !one.closest('tbody') && !window.reached.has(one)).map((one) => one.outerHTML)`,
      );
    }
    expect(missed).toEqual([]);
  }

  /** Follows a link or presses a button by its name. */
  async function press(name: RegExp): Promise<void> {
    await dashboard.tabTo(name);
    await dashboard.page.keyboard.press('Enter');
  }

  test('portfolio', async () => {
    const { page } = dashboard;
    await walk('/portfolio');
    await press(/Show the records$/);
    await page.locator('h2:focus:text-is("By company")').waitFor();
    await press(/^Exposed addresses/);
    await page.locator('[data-list=addresses] [data-balance=equal]').waitFor();
    await press(/^Close$/);
    await page.locator('[data-list]').waitFor({ state: 'detached' });
    await press(/^Globex$/);
    await page.waitForURL('**/companies/globex');
  });

  test.each([
    ['training', /^Ransomware video$/, /^Completed late/, 'late'],
    ['phishing', /^Meeting notice/, /^Repeat clickers/, 'repeat'],
    ['breaches', /^(?:ShopAll|collection-a|LinkShare)$/, /^Unacknowledged/, 'unacknowledged'],
    ['policies', /^Remote work$/, /^Accepted/, 'accepted'],
  ])('%s', async (address, row, list, id) => {
    const { page } = dashboard;
    await walk(`/companies/acme/${address}`);
    await press(row);
    await page.locator('[data-behind] h2:focus').waitFor();
    await press(/^Close$/);
    await page.locator('[data-behind]').waitFor({ state: 'detached' });
    await press(list);
    await page.locator(`[data-list=${id}] tbody`).waitFor();
    await page.locator('h2:focus').waitFor();
    await press(/^Person/);
    await page.locator(`[data-list=${id}] th[aria-sort]:has-text("Person"):not([aria-sort=none])`).waitFor();
  });

  test('sources', async () => {
    const { page } = dashboard;
    await walk('/sources');
    await press(/Show the people missing from Infosec IQ$/);
    await page.locator('h3:text-is("People without an account at Infosec IQ")').waitFor();
    await dashboard.tabTo(/^Acme Corporation/);
    await page.keyboard.type('Globex');
    await page.waitForURL('**company=globex*');
  });
});

test('a source that has totals only is a row of its own, with what it adds', async () => {
  const query = `{ company(slug: "acme") { breakdown(by: [SOURCE], first: 100) { nodes {
    keys { value } phishing { clickRate { numerator } } } } } }`;
  interface Answer {
    readonly company: {
      readonly breakdown: {
        readonly nodes: readonly {
          readonly keys: readonly { readonly value: string }[];
          readonly phishing: { readonly clickRate: Rate } | null;
        }[];
      };
    };
  }
  const { nodes } = (await system.ask<Answer>(query)).data.company.breakdown;
  const totals = nodes.find(({ keys }) => keys[0]?.value === 'cp')?.phishing?.clickRate.numerator;
  expect(totals).toBeGreaterThan(0);
  await dashboard.goTo('/companies/acme/phishing?list=clicked');
  const rows = await listed('clicked', 'Clicked', 'equal');
  const shares = rows.filter(({ Count }) => Number(Count) > 1);
  expect(shares.map(({ Source, Count }) => [Source, Number(Count)])).toEqual([['CyberPilot', totals]]);
  // JSON Lines have the same rows.
  const lines = await jsonLines('Clicked');
  expect(lines.map(({ person, simulation, count }) => [person, simulation ?? '', count])).toEqual(
    rows.map((row) => [row['Person'], row['Simulation'], Number(row['Count'])]),
  );
});

test('the results of a simulation are behind it', async () => {
  const { page } = dashboard;
  const query = `{ company(slug: "acme") { simulations(first: 100) { nodes { id name phishing { sent clicked } } } } }`;
  interface Answer {
    readonly company: {
      readonly simulations: {
        readonly nodes: readonly {
          readonly id: string;
          readonly name: string;
          readonly phishing: { readonly sent: number; readonly clicked: number } | null;
        }[];
      };
    };
  }
  const { nodes } = (await system.ask<Answer>(query)).data.company.simulations;
  const simulation = nodes.find(({ phishing }) => (phishing?.clicked ?? 0) > 0);
  if (!simulation) throw new Error('no simulation has clicks');
  await dashboard.goTo('/companies/acme/phishing');
  await page.click(`main a:text-is("${simulation.name}")`);
  await page.waitForURL(`**simulation=${encodeURIComponent(simulation.id)}`);
  await page.locator('[data-behind] [data-balance=equal]').waitFor();
  expect(await csv(`Results of ${simulation.name}`)).toHaveLength(simulation.phishing?.sent ?? 0);
  // An order is in the address, so the way back undoes it first.
  await page.click('[data-behind] th button:has-text("Person")');
  await page.waitForURL('**order-results=person');
  const people = (await csv(`Results of ${simulation.name}`)).map((row) => row['Person'] ?? '');
  expect(people).toEqual([...people].sort((a, b) => a.localeCompare(b)));
  await page.goBack();
  await page.goBack();
  await page.locator('[data-behind]').waitFor({ state: 'detached' });
});

test('policies: who was asked, who accepted, and who has not', async () => {
  const { page } = dashboard;
  const query = `{ company(slug: "acme") { policies(first: 100) { nodes { name acknowledgement { asked accepted } } } } }`;
  interface Policy {
    readonly name: string;
    readonly acknowledgement: { readonly asked: number; readonly accepted: number };
  }
  const { nodes } = (await system.ask<{ company: { policies: { nodes: readonly Policy[] } } }>(query)).data.company
    .policies;
  await dashboard.goTo('/companies/acme/policies');
  await expectUsable();
  const open = nodes.reduce((sum, { acknowledgement: { asked, accepted } }) => sum + asked - accepted, 0);
  expect(await listed('open', 'Not accepted', 'equal')).toHaveLength(open);
  const rows = await csv('Policies');
  expect(rows.map((row) => [row['Policy'], row['Asked'], row['Accepted']].join()).sort()).toEqual(
    nodes.map(({ name, acknowledgement: { asked, accepted } }) => [name, asked, accepted].join()).sort(),
  );
  await page.click('.lists a:has-text("People")');
  const people = await listed('people', 'People who have not accepted', 'unknown');
  expect(people.reduce((sum, row) => sum + Number(row['Not accepted']), 0)).toBe(open);
  const [policy] = nodes.filter(({ acknowledgement }) => acknowledgement.asked > 0);
  if (!policy) throw new Error('no policy was sent to anybody');
  await page.click(`main a:text-is("${policy.name}")`);
  await page.locator('[data-behind] [data-balance=equal]').waitFor();
  expect(await csv(`Answers to ${policy.name}`)).toHaveLength(policy.acknowledgement.asked);
});

test('a vendor that goes down and comes back is seen in tiles and lists without a reload', async () => {
  const { page } = dashboard;
  await dashboard.goTo('/companies/acme/phishing?list=clicked');
  const whole = await dashboard.tiles();
  await listed('clicked', 'Clicked', 'equal');
  const wake = () => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  const tile = (value: string | undefined) => page.locator(`[data-kpi=click-rate][data-value="${value}"]`);
  const missing = page.locator('main .missing strong:text-is("CyberPilot")');

  system.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '401' }]);
  await system.refresh();
  const { phishing } = await numbersOf(null);
  expect(rateText(phishing.clickRate)).not.toBe(whole['click-rate']);
  await wake();
  await tile(rateText(phishing.clickRate)).waitFor();
  await page.locator(`[data-list=clicked][data-number="${phishing.clickRate.numerator}"]`).waitFor();
  expect(counted(await listed('clicked', 'Clicked', 'equal'))).toBe(phishing.clickRate.numerator);
  await missing.first().waitFor({ state: 'attached' });

  system.sandboxes.setFaults([]);
  await system.refresh();
  await wake();
  await tile(whole['click-rate']).waitFor();
  const { clickRate } = (await numbersOf(null)).phishing;
  await page.locator(`[data-list=clicked][data-number="${clickRate.numerator}"]`).waitFor();
  expect(counted(await listed('clicked', 'Clicked', 'equal'))).toBe(clickRate.numerator);
});

test('on paper, a report has every row, each number with its arithmetic, and no navigation', async () => {
  const { page } = dashboard;
  await dashboard.goTo('/companies/acme/phishing?list=clicked');
  await page.locator('[data-list=clicked] [data-balance=equal]').waitFor();
  const rows = page.locator('[data-list=clicked] tbody tr[data-index]');
  const count = Number(await page.locator('[data-list=clicked] table').getAttribute('aria-rowcount')) - 1;
  expect(await rows.count()).toBeLessThan(count);
  const printed: Promise<unknown> = page.evaluate(
    "new Promise((resolve) => addEventListener('beforeprint', () => resolve(document.querySelectorAll('[data-list=clicked] tbody tr[data-index]').length), { once: true }))",
  );
  await page.emulateMedia({ media: 'print' });
  const [file] = await Promise.all([page.pdf(), printed.then((atPrint) => expect(atPrint).toBe(count))]);
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');

  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.locator('.print-head:has-text("All time")').waitFor();
  const { clickRate } = (await numbersOf(null)).phishing;
  expect(await page.locator('[data-kpi=click-rate] .explanation').innerText()).toContain(`${clickRate.numerator} ÷ `);
  const away = page.locator('.navigation, .top, .button, .explain-trigger');
  expect(await away.filter({ visible: true }).count()).toBe(0);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.locator('.print-head').waitFor({ state: 'detached' });
  await page.emulateMedia({ media: null });
});

test('data that a failing source sent before is marked as old, with its age', async () => {
  const { page } = dashboard;
  const asOf = new Date(Date.now() - 3 * 3_600_000).toISOString();
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const old = text.replace(/("slug":"sm"[^}]*\},"state":")OK("[^}]*"asOf":")[^"]+/g, `$1STALE$2${asOf}`);
    await route.fulfill({ response, body: old });
  });
  await dashboard.goTo('/companies/acme/phishing?list=clicked');
  for (const place of ['main > section:first-of-type', '[data-list=clicked]'])
    await page.locator(`${place} .stale li:has-text("SiberMate (sm): old data, read 3 hours ago")`).waitFor();
  await page.unroute('**/graphql');
});

describe('names of vendors are texts only', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("https://evil.example")',
    '\u202Egnp.exe',
    'W'.repeat(400),
    '👩‍👩‍👧‍👦'.repeat(20),
    'nul\u0000 and\r\nlines',
    '\t=1+1',
  ];
  const NAMES =
    /"(name|courseName|simulationName|policyName|value|email|jobTitle|department|country|externalId|message)":"((?:[^"\\]|\\.)*)"/g;
  const FORMULA_CELL = /^ *[=+\-@\t\r]/;

  beforeAll(async () => {
    // Every text of a vendor becomes markup, a formula, or what no layout expects: each name the same one wherever it is.
    await dashboard.page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(NAMES, (_, field: string, name: string) => {
        const hostile = JSON.stringify(HOSTILE[name.length % HOSTILE.length]).slice(1, -1);
        return `"${field}":"${hostile} ${name}"`;
      });
      await route.fulfill({ response, body });
    });
  });
  afterAll(() => dashboard.page.unroute('**/graphql'));

  const PAGES = [
    '/portfolio',
    '/companies/acme',
    '/companies/acme/people?columns=name,email,teams',
    '/companies/acme/training?list=completed',
    '/companies/acme/phishing?list=clicked',
    '/companies/acme/breaches?list=exposures',
    '/companies/acme/policies',
    '/sources?source=iq',
  ];
  test.each(PAGES)('%s shows them, and no file has a formula', async (address) => {
    const { page } = dashboard;
    await dashboard.goTo(address);
    await page
      .locator('main tbody', { hasText: /<img src=x onerror=alert\(1\)>|=HYPERLINK|WWWWW|exe|👩‍👩‍👧‍👦/ })
      .first()
      .waitFor();
    await page.locator('.spinner').first().waitFor({ state: 'detached' });
    expect(await page.locator('img').count()).toBe(0);
    await dashboard.expectNarrow();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.emulateMedia({ media: null });
    const titles = await page.locator('button[aria-label$=" as CSV"]').all();
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) {
      const [file] = await Promise.all([page.waitForEvent('download'), title.click()]);
      expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.csv$/u);
      const rows = parse(readFileSync(await file.path(), 'utf8'), { bom: true }) as readonly (readonly string[])[];
      const cells = rows.flat().filter((cell) => Number.isNaN(Number(cell)));
      expect(cells.filter((cell) => FORMULA_CELL.test(cell))).toEqual([]);
    }
  });
});
