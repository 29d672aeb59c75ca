import { expect } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { TestSystem } from '../harness';
import type { Dashboard } from './open-dashboard';

/** Follows every tile of a page to its list, whatever tiles the page has. */

/** What a tile shows, and how many records are behind it. */
interface Truth {
  readonly value: string;
  readonly records: number;
}

const rate = z.object({ value: z.number().nullable(), numerator: z.number() });
const summaries = z.object({
  training: z.object({ overdue: z.number(), completionRate: rate }),
  phishing: z.object({ clickRate: rate, phishProneRate: rate, reportRate: rate }),
  exposure: z.object({ exposedAccounts: z.number() }),
  risk: z
    .object({
      average: z.number().nullable(),
      low: z.number(),
      medium: z.number(),
      high: z.number(),
      critical: z.number(),
    })
    .optional(),
});
const NUMBERS = `
  training(period: $period) { overdue completionRate { value numerator } }
  phishing(period: $period) { clickRate { value numerator } phishProneRate { value numerator } reportRate { value numerator } }
  exposure(period: $period) { exposedAccounts }`;
const RISK = 'risk { average low medium high critical }';

/** Where the graph has the numbers of a page's tiles. */
export const PLACES = {
  portfolio: { query: `portfolio { ${NUMBERS} ${RISK} }`, path: ['portfolio'] },
  company: { query: `company(slug: "acme") { ${NUMBERS} ${RISK} }`, path: ['company'] },
  team: {
    query: `company(slug: "acme") { learners(first: 1, filter: { team: [$id] }) { summary { ${NUMBERS} ${RISK} } } }`,
    path: ['company', 'learners', 'summary'],
  },
  person: { query: `learner(id: $id) { ${NUMBERS} }`, path: ['learner'] },
} as const;

/** @param id of the team or the person */
export async function truthOf(
  system: TestSystem,
  place: keyof typeof PLACES,
  period: object | null,
  id: string,
): Promise<Readonly<Record<string, Truth>>> {
  const { query, path } = PLACES[place];
  const head = query.includes('$id') ? '$period: Period, $id: ID!' : '$period: Period';
  const { data } = await system.ask<unknown>(`query (${head}) { ${query} }`, { variables: { period, id } });
  const found = path.reduce<unknown>((value, name) => z.record(z.string(), z.unknown()).parse(value)[name], data);
  const { training, phishing, exposure, risk } = summaries.parse(found);
  const count = (value: number): Truth => ({ value: String(value), records: value });
  const ofRate = ({ value, numerator }: z.output<typeof rate>): Truth => ({
    value: String(value ?? ''),
    records: numerator,
  });
  return {
    'completion-rate': ofRate(training.completionRate),
    overdue: count(training.overdue),
    'click-rate': ofRate(phishing.clickRate),
    'phish-prone-rate': ofRate(phishing.phishProneRate),
    'report-rate': ofRate(phishing.reportRate),
    'exposed-accounts': count(exposure.exposedAccounts),
    ...(risk && {
      risk: { value: String(risk.average ?? ''), records: risk.low + risk.medium + risk.high + risk.critical },
    }),
  };
}

const tiles = z.array(z.object({ kpi: z.string(), value: z.string(), href: z.string().nullable() }));
const TILES = `[...document.querySelectorAll('[data-kpi]')].map((tile) => ({
  kpi: tile.dataset.kpi, value: tile.dataset.value, href: tile.querySelector('.kpi-value a')?.getAttribute('href') ?? null }))`;

/** The sources that respond are rows of the page of sources. */
async function expectResponding({ page }: Dashboard, value: string, href: string | null): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(href)})`);
  await page.locator('section h2', { hasText: href?.includes('company=') ? 'Health: ' : /^Health$/ }).waitFor();
  await page.locator('[data-health]').first().waitFor();
  expect(await page.locator('[data-health]:not([data-status=DOWN])').count()).toBe(Number(value));
}

/**
 * Expects that every tile of the page at an address has the graph's value, and leads to a list that adds up to its records, or says
 * why it does not.
 * @param followed the lists that were followed before, which are not followed again
 */
export async function expectFollowable(
  dashboard: Dashboard,
  address: string,
  truth: Readonly<Record<string, Truth>>,
  followed: Set<string>,
): Promise<void> {
  const { page } = dashboard;
  await dashboard.goTo(address);
  await dashboard.tiles();
  const found = tiles.parse(await page.evaluate(TILES));
  expect(found.length).toBeGreaterThan(0);
  for (const { kpi, value, href } of found) {
    if (kpi === 'sources') {
      await expectResponding(dashboard, value, href);
      continue;
    }
    expect({ address, kpi, value }).toEqual({ address, kpi, value: truth[kpi]?.value });
    if (href === null) throw new Error(`${kpi} of ${address} leads nowhere`);
    if (followed.has(href)) continue;
    followed.add(href);
    // As a click does, without a look for the tile on the page before.
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(href)})`);
    const list = new URLSearchParams(href.split('?')[1]).get('list') ?? '';
    const balance = page.locator(
      `[data-list="${list}"][data-number="${truth[kpi]?.records}"] :is([data-balance=equal], [data-balance=differs])`,
    );
    await balance.waitFor().catch((error: unknown) => {
      throw new Error(`${kpi} of ${address}: no list of ${truth[kpi]?.records} records`, { cause: error });
    });
    if ((await balance.getAttribute('data-balance')) === 'differs') {
      expect(await balance.locator('[role=status]').innerText()).toMatch(/counts once/);
      continue;
    }
    const table = page.locator(`[data-list="${list}"]`);
    if (truth[kpi]?.records === 0 && (await table.locator('table').count()) === 0) continue;
    const file = await dashboard.download(`[data-list="${list}"] button[aria-label$=" as CSV"]`);
    const rows = z
      .array(z.object({ Count: z.coerce.number().default(1) }))
      .parse(parse(file, { bom: true, columns: true }));
    expect({ href, records: rows.reduce((sum, { Count }) => sum + Count, 0) }).toEqual({
      href,
      records: truth[kpi]?.records,
    });
  }
}

/** The numbers of a team in a table, by the list that is behind each; without one, the people. */
const KPI_OF_LIST: Readonly<Record<string, string>> = {
  completed: 'completion-rate',
  overdue: 'overdue',
  clicked: 'click-rate',
  'phish-prone': 'phish-prone-rate',
  reported: 'report-rate',
  addresses: 'exposed-accounts',
  risk: 'risk',
};
const links = z.array(z.object({ value: z.string(), href: z.string() })).min(2);

/**
 * Expects that every number of a team in a page's table is the graph's, and leads to as many records or people of the team.
 * @param people how many the team has
 */
export async function expectTeamFollowable(
  dashboard: Dashboard,
  address: string,
  team: { readonly name: string; readonly id: string; readonly people: number },
  truth: Readonly<Record<string, Truth>>,
): Promise<void> {
  const { page } = dashboard;
  await dashboard.goTo(address);
  await page.locator('main th[scope=row]', { hasText: team.name }).first().waitFor();
  const found = links.parse(
    await page.evaluate(`[...[...document.querySelectorAll('main th[scope=row]')]
      .find((one) => one.textContent === ${JSON.stringify(team.name)}).parentElement.querySelectorAll('td a')]
      .map((link) => ({ value: link.querySelector('[data-value]').dataset.value, href: link.getAttribute('href') }))`),
  );
  for (const { value, href } of found) {
    const search = new URLSearchParams(href.split('?')[1]);
    expect({ href, team: search.get('team') }).toEqual({ href, team: team.id });
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(href)})`);
    const list = search.get('list');
    if (list === null) {
      expect(value).toBe(String(team.people));
      await page
        .locator(`main .table[aria-rowcount="${team.people + 1}"]`)
        .first()
        .waitFor();
      continue;
    }
    const { value: expected, records } = truth[KPI_OF_LIST[list] ?? ''] ?? {};
    expect({ href, value }).toEqual({ href, value: expected });
    const balance = `:is([data-balance=equal], [data-balance=differs])`;
    await page.locator(`[data-list="${list}"][data-number="${records}"] ${balance}`).waitFor();
  }
}
