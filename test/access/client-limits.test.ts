import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** A client's own limits hold for it, in place of those of all, and for nobody else. */

const SMALL = 'the-key-of-a-client-with-less';
const FEW = 'the-key-of-a-client-with-few-calls';
const LARGE = 'the-key-of-a-client-with-more';
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 5,
    config: { limits: { maxCost: 100, vendorCallsPerMinute: 1_000_000 } },
    clients: [
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'admin'] },
      { name: 'small', apiKey: SMALL, companies: '*', scopes: ['read'], maxCost: 20 },
      { name: 'few', apiKey: FEW, companies: '*', scopes: ['read'], vendorCallsPerMinute: 2 },
      { name: 'large', apiKey: LARGE, companies: '*', scopes: ['read'], maxCost: 1e6 },
    ],
  });
});
afterAll(() => system.close());

const listOf = (first: number) => `{ company(slug: "acme") { learners(first: ${first}) { nodes { name } } } }`;
const COSTLY =
  '{ company(slug: "acme") { learners(first: 100) { nodes { name courseResults(first: 100) { nodes { status } } } } } }';
const headers = { 'x-query-cost': '1' };

describe('maxCost', () => {
  it.each([
    ['a client with less is refused what others may', SMALL, listOf(100), 20],
    ['others are held to the limit of all', KEYS.all, COSTLY, 100],
  ])('%s', async (_, key, query, limit) => {
    const { errors } = await system.ask(query, { key });
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit } }]);
  });

  it('a decision on a document is not another client’s', async () => {
    for (let times = 0; times < 2; times += 1) {
      expect((await system.ask(listOf(100), { key: KEYS.all })).errors).toBeUndefined();
      expect((await system.ask(listOf(100), { key: SMALL })).errors).toHaveLength(1);
    }
  });

  it('a client with more may have more, and is shown its own limit', async () => {
    const { errors, extensions } = await system.ask(COSTLY, { key: LARGE, headers });
    expect(errors).toBeUndefined();
    expect(extensions).toMatchObject({ cost: { limit: 1e6 } });
  });
});

describe('vendorCallsPerMinute', () => {
  it('ends the calls of the client, with the limit and the time when there are more, and nobody else’s', async () => {
    const query = listOf(1);
    const { errors = [] } = await system.ask(query, { key: FEW });
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors)
      expect(extensions).toMatchObject({ code: 'VENDOR_CALL_LIMIT', limit: 2, retryAt: expect.any(String) });
    expect((await system.ask(query, { key: KEYS.all })).errors).toBeUndefined();
    expect((await system.ask(query, { key: LARGE })).errors).toBeUndefined();
  });
});
