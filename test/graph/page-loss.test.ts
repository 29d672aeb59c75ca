import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { configFrom } from '../../src/cli/configuration';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { sharedSchema } from '../shared-schema';

/** A list that is incomplete at the vendor is reported to the client, and not re-read by every request. */

const KEY = 'key-of-the-test-of-page-loss';
const all = Array.from({ length: 250 }, (_, index) => ({
  id: String(index + 1),
  email: `p${index + 1}@acme.example`,
  first_name: 'Pia',
  last_name: `Nord${index + 1}`,
}));
const cut = (rows: readonly object[], page: number, size: number) => rows.slice((page - 1) * size, page * size);

const seen = all.map(({ id, email }) => ({ user: { id, email, name: `Pia Nord${id}`, groups: [] } }));

let answer: (page: number, skip: number, take: number) => unknown;
let calls = 0;
const vendor = createServer((request, response) => {
  calls += 1;
  const { searchParams } = new URL(request.url ?? '/', 'http://vendor');
  response.writeHead(200, { 'content-type': 'application/json' });
  const numbers = ['page', 'skip', 'take'].map((name) => Number(searchParams.get(name)));
  response.end(JSON.stringify(answer(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0)));
});
let url = '';
let server: RunningServer;
beforeAll(async () => {
  await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
});
afterAll(() => {
  vendor.closeAllConnections();
  vendor.close();
});
afterEach(() => server.close());

interface People {
  readonly data: {
    readonly company: {
      readonly learners: {
        readonly complete: boolean;
        readonly missing: readonly { readonly code: string; readonly message: string }[];
        readonly sources: readonly { readonly state: string; readonly items: number }[];
        readonly nodes: readonly { readonly email: string }[];
      };
    };
  };
}
async function ask(): Promise<People['data']['company']['learners']> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ company(slug: "acme") { learners(first: 500) { complete missing { code message } sources { state items } nodes { email } } } }',
    }),
  });
  return ((await response.json()) as People).data.company.learners;
}

const INFOSEC_IQ = { vendor: 'infosec-iq', apiToken: 'a-token' };
const CYBERPILOT = { vendor: 'cyberpilot', accountId: 'acc', accessToken: 'a-token' };

it.each<[string, object, typeof answer, number, string | null]>([
  [
    'a record is deleted before each page except the first',
    INFOSEC_IQ,
    (page) => {
      const rows = page === 1 ? all : all.slice(1);
      return { meta: { count: rows.length, pageCount: 3 }, data: cut(rows, page, 100) };
    },
    249,
    'IQ-22: expected 249 records and read 249 records; some may be missing',
  ],
  [
    'a page in the middle is empty',
    INFOSEC_IQ,
    (page) => ({ meta: { count: 250, pageCount: 3 }, data: page === 2 ? [] : cut(all, page, 100) }),
    150,
    'IQ-22: expected 250 records and read 150 records; some may be missing',
  ],
  [
    'the number of pages is one too low',
    INFOSEC_IQ,
    (page) => ({ meta: { count: 250, pageCount: 2 }, data: cut(all, page, 100) }),
    250,
    null,
  ],
  [
    'the total is not given, and pages are smaller than requested',
    INFOSEC_IQ,
    (page) => ({ data: cut(all, page, 50) }),
    250,
    null,
  ],
  [
    'a record is deleted before each window except the first',
    CYBERPILOT,
    (_, skip, take) => {
      const rows = skip === 0 ? seen : seen.slice(1);
      return { count: rows.length, result: rows.slice(skip, skip + take) };
    },
    250,
    'CP-01: expected 249 records and read 250 records; some may be missing',
  ],
  [
    'the total is too low',
    CYBERPILOT,
    (_, skip, take) => ({ count: 1, result: seen.slice(skip, skip + take) }),
    250,
    'CP-01: expected 1 records and read 250 records; some may be missing',
  ],
])('is reported where %s', async (_, settings, said, found, message) => {
  answer = said;
  server = await startServer({
    config: configFrom({
      server: { port: 0, graphiql: false },
      connections: [{ id: 'one', baseUrl: url, ...settings }],
      companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'one' }] }],
      clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read'] }],
    }),
    schema: sharedSchema(),
    onBug: (error) => void error,
  });
  const expected = {
    complete: message === null,
    missing: message === null ? [] : [{ code: 'BAD_RESPONSE', message }],
    sources: [{ state: message === null ? 'OK' : 'PARTIAL', items: found }],
  };
  expect(await ask()).toMatchObject(expected);
  const made = calls;
  const again = await ask();
  expect(again).toMatchObject(expected);
  expect(again.nodes).toHaveLength(found);
  expect(calls).toBe(made);
});
