import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleQueries } from '../../src/cli/example-queries';
import { tabsOfViewer } from '../../src/server/graphiql/browser/example-company.mjs';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

const KEY = 'test-key-that-sees-globex-only';
const tabs = exampleQueries.map(({ query }) => ({ query }));

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 5,
    clients: [{ name: 'globex', apiKey: KEY, companies: ['globex'], scopes: ['read'] }],
  });
});
afterAll(() => system?.close());

const tabsFor = (key?: string) =>
  tabsOfViewer(
    { endpoint: `${system.server.url}/graphql`, tabs },
    key ? { Authorization: `Bearer ${key}` } : undefined,
  );

test('the examples name a company of the viewer', async () => {
  const found = (await tabsFor(KEY)).map(({ query }) => query);
  expect(found.filter((query) => /(slug|company): "globex"/.test(query))).toHaveLength(tabs.length);
  expect(found.join('\n')).not.toContain('"acme"');
});

test('without a key, or with a wrong one, they are as they are', async () => {
  expect(await tabsFor()).toEqual(tabs);
  expect(await tabsFor('a-key-that-nobody-has')).toEqual(tabs);
});
