import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { exampleQueries } from '../../src/cli/example-queries';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { startBrowser } from './browser';
import { watchedPage } from './watched-page';
import type { WatchedPage } from './watched-page';

/** GraphiQL over the whole graph, as `npm start` serves it, in a browser. One page for all tests: to load it takes seconds. */

const EDITOR = '.graphiql-query-editor';
const ANSWER = '.result-window';

let system: TestSystem;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  const client = { name: 'demo', apiKey: KEYS.all, companies: '*', scopes: ['read', 'write', 'raw'] };
  system = await startTestSystem({ learners: 60, graphiql: { apiKey: KEYS.all }, clients: [client] });
  browser = await startBrowser();
  watched = await watchedPage(browser);
  ({ page } = watched);
  await page.goto(`${system.server.url}/graphiql`);
  await page.waitForSelector('.graphiql-execute-button');
  await watched.shown(EDITOR, 'RiskiestPeople');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await system?.close();
});
afterEach(() => {
  system.sandboxes.setFaults([]);
  watched.expectQuiet(system.server.url);
});

/** Opens a tab with the given text. */
async function write(text: string): Promise<void> {
  await page.click('.graphiql-tab-add');
  await page.locator(`${EDITOR} .monaco-editor`).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  // GraphiQL parses the operation a moment after the text has changed.
  await page.waitForTimeout(500);
}

/** Times of reading differ between requests. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, inner: unknown) => (name === 'asOf' ? null : inner));

test('each example has a tab, is answered completely, and changes nothing', async () => {
  for (const [index, { query }] of exampleQueries.entries()) {
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    await page.click(`.graphiql-tab-button >> nth=${index}`);
    await watched.shown(EDITOR, name);
    await page.waitForTimeout(500);
    const [response] = await Promise.all([
      page.waitForResponse(
        (one) => one.url().endsWith('/graphql') && one.request().postData()?.includes(name) === true,
      ),
      page.click('.graphiql-execute-button'),
    ]);
    const answer: unknown = await response.json();
    expect(timeless(answer)).toEqual(timeless(await system.ask(query)));
    expect(answer).not.toHaveProperty('errors');
    await watched.shown(ANSWER, '"data"');
  }
  const changing = new Set(system.sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints));
  expect(system.sandboxes.calls().filter(({ endpoint }) => changing.has(endpoint))).toEqual([]);
});

test('keeps the tabs after a reload', async () => {
  await write('query Mine { viewer { name } }');
  await watched.stored('"title":"Mine"');
  await page.reload();
  await watched.shown(EDITOR, 'query Mine');
  expect((await page.locator('.graphiql-tab-button').allInnerTexts()).map((name) => name.trim())).toEqual([
    'RiskiestPeople',
    'OnePerson',
    'Coverage',
    'TeamsAndTrend',
    'RepeatClickers',
    'PlanNewPeople',
    'Mine',
  ]);
});

test('completes names of the graph', async () => {
  await write('{ ');
  await page.keyboard.type('comp');
  const suggestions = page.locator('.suggest-widget .monaco-list-row');
  // The list shows every name first, and those that fit once the editor has filtered it.
  await suggestions.filter({ hasText: 'companiesBySlug' }).first().waitFor();
  const names = (await suggestions.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
  expect(names.join(' ')).not.toMatch(/undefined/);
});

test('reports a mistake before the query is sent', async () => {
  await write('{ company(slug: "acme") { nmae } }');
  await page.locator(`${EDITOR} .squiggly-error`).first().waitFor();
});

test('shows the documentation', async () => {
  await page.click('button[aria-label="Show Documentation Explorer"]');
  await page.click('.graphiql-doc-explorer >> text="Query"');
  await watched.shown('.graphiql-doc-explorer', 'One company, by exactly one of');
  await page
    .locator('.graphiql-doc-explorer a', { hasText: /^LearnerConnection$|^Company$/ })
    .first()
    .click();
  await watched.shown('.graphiql-doc-explorer', 'A company of the configuration, joined from');
});

test('shows a deferred fragment when it arrives, and the rest before', async () => {
  const { data } = await system.ask<{ company: { learners: { totalCount: number } } }>(
    '{ company(slug: "acme") { learners(first: 2) { totalCount } } }',
  );
  system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: 'slow', value: 4000 }]);
  await write('{ company(slug: "acme") { name ... @defer { learners(first: 2) { totalCount } } } }');
  const startedAt = performance.now();
  await page.click('.graphiql-execute-button');
  await watched.shown(ANSWER, '"name": "Acme Corporation"');
  expect(performance.now() - startedAt).toBeLessThan(3500);
  expect(await page.locator(ANSWER).innerText()).not.toContain('totalCount');
  await watched.shown(ANSWER, `"totalCount": ${data.company.learners.totalCount}`);
  expect(performance.now() - startedAt).toBeGreaterThan(3900);
});
