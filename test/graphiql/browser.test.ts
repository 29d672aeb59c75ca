import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createGraphiql } from '../../src/server/graphiql/graphiql';
import { startBrowser } from './browser';
import { startTinyGraph } from './tiny-graph';
import type { TinyGraph } from './tiny-graph';

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
let complaints: string[];
let requests: string[];

beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  complaints = [];
  requests = [];
  context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  context.on('request', (request) => requests.push(request.url()));
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

/** Waits until a text is shown. Monaco writes blanks as hard ones: a pattern finds either. */
async function shown(selector: string, text: string): Promise<void> {
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
  await page.locator(selector, { hasText: new RegExp(pattern) }).waitFor({ timeout: 10_000 });
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries++) await page.waitForTimeout(50);
  expect(holds()).toBe(true);
}

function expectQuiet(): void {
  expect(requests.filter((url) => !url.startsWith(`${graph.url}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
}

const EDITORS = '.graphiql-editors';
const ANSWER = '.result-window';
const prefilled = { Authorization: `Bearer ${KEY}` };

test('the demo page stands ready: tabs, key, schema and answer, with nothing from elsewhere', async () => {
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
    await until(() => requests.some((url) => url.endsWith(`/${worker}.worker.js`)));
  expectQuiet();
});

test('another tab has its own query, and the key too', async () => {
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

test('loaded again, the page has the same tabs, and the key without having kept it', async () => {
  await open(prefilled);
  await page.click('.graphiql-tab-button:has-text("GreetNobody")');
  await shown(EDITORS, '# Greet nobody </script>');
  // Tabs are stored half a second after they change.
  await page.waitForTimeout(1000);
  const { origins } = await context.storageState();
  expect(JSON.stringify(origins)).toContain('GreetNobody');
  expect(JSON.stringify(origins)).not.toContain(KEY);

  await page.reload();
  await shown(EDITORS, '# Greet nobody </script>');
  expect(await tabNames()).toEqual(['Greet', 'GreetNobody']);
  await page.click('.graphiql-tab-button >> nth=0');
  await shown(EDITORS, '# Greet somebody');
  // GraphiQL learns a moment after the text which operation stands in it.
  await page.waitForTimeout(500);
  await page.click('.graphiql-execute-button');
  await shown(ANSWER, '"hello": "Hello, Ada!"');
  expect(graph.refused()).toBe(0);
  expectQuiet();
});

test('without a key in the page, the schema is read once the user has given one', async () => {
  await open();
  await shown(ANSWER, 'no key');
  expect(graph.answered).toEqual([]);
  // The browser itself reports the refusal; nothing else went wrong.
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);

  await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor').click();
  await page.keyboard.insertText(JSON.stringify(prefilled));
  await page.click('button[aria-label^="Re-fetch GraphQL schema"]');
  await until(() => graph.answered.includes('IntrospectionQuery'));
  await page.click('.graphiql-execute-button');
  await shown(ANSWER, '"hello": "Hello, Ada!"');
});
