import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createGraphiql } from '../../src/server/graphiql/graphiql';
import { startBrowser } from './browser';
import { startTinyGraph } from './tiny-graph';
import type { TinyGraph } from './tiny-graph';
import { watchedPage } from './watched-page';
import type { WatchedPage } from './watched-page';

const KEY = 'demo-key-of-the-test';
const assets = join(__dirname, '..', '..', 'dist', 'graphiql');
const tabs = [
  {
    query: '# Greet somebody\nquery Greet($name: String!) {\n  hello(name: $name)\n}\n',
    variables: '{ "name": "Ada" }',
  },
  { query: '# Greet nobody </script>\nquery GreetNobody {\n  hello(name: "")\n}\n' },
];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let graph: TinyGraph;
let watched: WatchedPage;

beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  watched = await watchedPage(browser);
  ({ context, page } = watched);
});
afterEach(async () => {
  await context.close();
  await graph.close();
});

async function open(headers?: Record<string, string>): Promise<void> {
  const options = { endpoint: '/graphql', assets, tabs, ...(headers ? { headers } : {}) };
  graph = await startTinyGraph(createGraphiql(options), KEY);
  await page.goto(`${graph.url}/graphiql`);
  await page.waitForSelector('.graphiql-execute-button');
}

const tabNames = () => page.locator('.graphiql-tab-button').allInnerTexts();

const shown = (selector: string, text: string) => watched.shown(selector, text);

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries++) await page.waitForTimeout(50);
  expect(holds()).toBe(true);
}

const expectQuiet = () => watched.expectQuiet(graph.url);

const EDITORS = '.graphiql-editors';
const ANSWER = '.result-window';
const prefilled = { Authorization: `Bearer ${KEY}` };

test('the demo page is ready: tabs, key, schema and answer, without a request to another origin', async () => {
  await open(prefilled);
  expect(await tabNames()).toEqual(['Greet', 'GreetNobody']);
  await shown(EDITORS, '# Greet somebody');
  await shown(EDITORS, `"Authorization": "Bearer ${KEY}"`);
  await page.click('button:has-text("Variables")');
  await shown(EDITORS, '{ "name": "Ada" }');

  await page.click('.graphiql-execute-button');
  await shown(ANSWER, '"hello": "Hello, Ada!"');
  expect(graph.answered).toEqual(['IntrospectionQuery', 'Greet']);
  expect(graph.refused()).toBe(0);
  for (const worker of ['editor', 'json', 'graphql'])
    await until(() => watched.requests.some((url) => url.endsWith(`/${worker}.worker.js`)));
  expectQuiet();
});

test('a new tab has its own query, and uses the same key', async () => {
  await open(prefilled);
  await page.click('.graphiql-tab-button:has-text("GreetNobody")');
  await shown(EDITORS, '# Greet nobody </script>');
  await page.waitForTimeout(500);
  await page.click('.graphiql-execute-button');
  await shown(ANSWER, '"hello": "Hello, !"');
  await page.click('.graphiql-tab-add');
  await page.click('button:has-text("Headers")');
  await shown(EDITORS, `"Authorization": "Bearer ${KEY}"`);
  expect(graph.refused()).toBe(0);
  expectQuiet();
});

test('after a reload the page has the same tabs, and the key without having stored it', async () => {
  await open(prefilled);
  await page.click('.graphiql-tab-button:has-text("GreetNobody")');
  await shown(EDITORS, '# Greet nobody </script>');
  expect(await watched.stored('"activeTabIndex":1')).not.toContain(KEY);

  await page.reload();
  await shown(EDITORS, '# Greet nobody </script>');
  expect(await tabNames()).toEqual(['Greet', 'GreetNobody']);
  await page.click('.graphiql-tab-button >> nth=0');
  await shown(EDITORS, '# Greet somebody');
  // GraphiQL parses the operation a moment after the text has changed.
  await page.waitForTimeout(500);
  await page.click('.graphiql-execute-button');
  await shown(ANSWER, '"hello": "Hello, Ada!"');
  expect(graph.refused()).toBe(0);
  expectQuiet();
});

test('without a key in the page, the schema is loaded once the user has entered one', async () => {
  await open();
  await shown(ANSWER, 'no key');
  expect(graph.answered).toEqual([]);
  // The browser itself reports the refused request; nothing else failed.
  expect(watched.complaints.filter((text) => !text.includes('401'))).toEqual([]);

  await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor').click();
  await page.keyboard.insertText(JSON.stringify(prefilled));
  await page.click('button[aria-label^="Re-fetch GraphQL schema"]');
  await until(() => graph.answered.includes('IntrospectionQuery'));
  await page.click('.graphiql-execute-button');
  await shown(ANSWER, '"hello": "Hello, Ada!"');

  // It is stored until the tab of the browser is closed, and beyond that nowhere.
  await page.reload();
  await shown(EDITORS, `"Authorization": "Bearer ${KEY}"`);
  const { origins } = await context.storageState();
  expect(JSON.stringify(origins)).not.toContain(KEY);
});
