import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vendors } from '../datasources/registry';
import { readConfig } from '../src/config/config';
import { startServer } from '../src/server/server';
import type { GraphAnswer } from './harness';
import { sharedSchema } from './shared-schema';

/** Vendors that return the rows of a test: rows that no sandbox would send. */

type Vendor = 'sibermate' | 'infosec-iq' | 'cyberpilot' | 'cyberhoot' | 'cyber-guru';

export interface FakeSource {
  readonly vendor: Vendor;
  /** Its account list, as the vendor would send it. May be changed while the server runs. */
  people: readonly object[];
  /** Other lists, by the path below the base URL. */
  lists?: Readonly<Record<string, readonly object[]>>;
  /** Paths that are answered with 500. */
  failing?: readonly string[];
}

const SETTINGS: Readonly<Record<Vendor, object>> = {
  sibermate: { apiKey: 'x' },
  'infosec-iq': { apiToken: 'x' },
  cyberpilot: { accountId: 'account', accessToken: 'x' },
  cyberhoot: { apiKey: 'x' },
  'cyber-guru': { clientSecret: 'x' },
};
const PEOPLE: Readonly<Record<Vendor, string>> = {
  sibermate: '/learners',
  'infosec-iq': '/learners',
  cyberpilot: '/accounts/account/reports/users-summary',
  cyberhoot: '/customers/users/',
  'cyber-guru': '/ext/report/users-progress-completion',
};

function answer({ vendor, people, lists = {} }: FakeSource, path: string, query: URLSearchParams): unknown {
  const rows = path === PEOPLE[vendor] ? people : (lists[path] ?? []);
  switch (vendor) {
    case 'sibermate': {
      const [, id] = /^\/learners\/([^/]+)$/.exec(path) ?? [];
      return { data: id === undefined ? rows : people.find((person) => 'id' in person && person.id === id) };
    }
    case 'infosec-iq': {
      const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 100)];
      const pageCount = Math.max(1, Math.ceil(rows.length / limit));
      return { meta: { count: rows.length, pageCount }, data: rows.slice((page - 1) * limit, page * limit) };
    }
    case 'cyberpilot': {
      const [skip, take] = [Number(query.get('skip') ?? 0), Number(query.get('take') ?? 100)];
      const result = rows.slice(skip, skip + take);
      return { count: rows.length, fetched: result.length, result };
    }
    case 'cyberhoot':
      return rows;
    case 'cyber-guru':
      if (path === '/token') return { access_token: 't', expires_in: 300 };
      return path === PEOPLE[vendor] ? { users: rows, total_users: rows.length, pagination: { total_pages: 1 } } : rows;
  }
}

export interface FakeSystem {
  readonly bugs: readonly unknown[];
  ask<Data>(query: string): Promise<GraphAnswer<Data>>;
  close(): Promise<void>;
}

const KEY = 'key-of-the-fake-vendors';

/** One company over the given sources, by name. Nothing is cached across requests. */
export async function startFakes(
  sources: Readonly<Record<string, FakeSource>>,
  company: object = {},
): Promise<FakeSystem> {
  const upstream = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', ...rest] = url.pathname.split('/');
    const source = sources[name];
    request.resume();
    const fails = source?.failing?.includes(`/${rest.join('/')}`) ?? false;
    response.writeHead(source ? (fails ? 500 : 200) : 404, { 'content-type': 'application/json' });
    response.end(source && !fails ? JSON.stringify(answer(source, `/${rest.join('/')}`, url.searchParams)) : '{}');
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const connections = Object.entries(sources).map(([id, { vendor }]) => ({
    id,
    vendor,
    baseUrl: `${base}/${id}`,
    ...SETTINGS[vendor],
    ...(vendor === 'cyber-guru' ? { tokenUrl: `${base}/${id}/token` } : {}),
  }));
  const file = {
    server: { port: 0 },
    cache: { ttlSeconds: 0 },
    limits: { requestsPerMinute: 100_000 },
    connections,
    companies: [
      {
        slug: 'acme',
        name: 'Acme',
        domains: ['acme.example'],
        sources: connections.map(({ id, vendor }) => ({
          connection: id,
          ...(vendor === 'cyberhoot' ? { tenant: '1' } : {}),
        })),
        ...company,
      },
    ],
    clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read', 'raw', 'admin'] }],
  };
  const bugs: unknown[] = [];
  const config = readConfig(JSON.stringify(file), { vendors, env: {}, readFile: () => '' });
  const server = await startServer({ config, schema: sharedSchema(), onBug: (error) => bugs.push(error) });
  return {
    bugs,
    async ask<Data>(query: string) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as GraphAnswer<Data>;
    },
    async close() {
      await server.close();
      await new Promise((resolve) => {
        upstream.close(resolve);
        upstream.closeAllConnections();
      });
    },
  };
}
