import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vendors } from '../datasources/registry';
import { readConfig } from '../src/config/config';
import { startServer } from '../src/server/server';
import type { GraphAnswer } from './harness';
import { sharedSchema } from './shared-schema';

/** The program over small vendors that send exactly what a test defines: values that no well-made vendor would send. */

export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
}
interface Sent {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Instead of `json`: the body as it is sent. */
  readonly text?: string;
}
export interface Stub {
  readonly vendor: keyof typeof SETTINGS;
  /** undefined: nothing found, an empty list. */
  readonly answer: (asked: Asked) => Sent | undefined;
  /** Merged into the connection's settings. */
  readonly settings?: object;
}

const SETTINGS = {
  sibermate: { apiKey: 'x' },
  'infosec-iq': { apiToken: 'x' },
  cyberpilot: { accountId: 'acc', accessToken: 'x' },
  cyberhoot: { apiKey: 'x' },
  'cyber-guru': { clientSecret: 'x' },
} as const;
const NOTHING: Readonly<Record<keyof typeof SETTINGS, unknown>> = {
  sibermate: { data: [] },
  'infosec-iq': { data: [], meta: { count: 0, pageCount: 1 } },
  cyberpilot: { count: 0, result: [] },
  cyberhoot: [],
  'cyber-guru': { users: [], accounts: [], data: [] },
};
const KEY = 'stub-key-of-sixteen-or-more';

export interface StubSystem {
  ask<Data>(query: string, variables?: object): Promise<GraphAnswer<Data>>;
  /** The requests that each stub received, by its name. */
  readonly asked: Readonly<Record<string, readonly Asked[]>>;
  close(): Promise<void>;
}

export async function startStubs(
  stubs: Readonly<Record<string, Stub>>,
  { ttlSeconds = 0 }: { readonly ttlSeconds?: number } = {},
): Promise<StubSystem> {
  const asked: Record<string, Asked[]> = {};
  const upstream = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://stub.example');
    const [, name = '', ...rest] = url.pathname.split('/');
    const question = { path: `/${rest.join('/')}`, query: url.searchParams };
    const stub = stubs[name];
    request.resume();
    const isToken = question.path === '/token';
    if (!isToken) (asked[name] ??= []).push(question);
    const token = { json: { access_token: 't', expires_in: 300 } };
    const sent: Sent = isToken ? token : (stub?.answer(question) ?? { json: stub && NOTHING[stub.vendor] });
    response.writeHead(sent.status ?? 200, { 'content-type': 'application/json', ...sent.headers });
    response.end(sent.text ?? (sent.json === undefined ? undefined : JSON.stringify(sent.json)));
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const base = (id: string) => `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/${id}`;
  const connections = Object.entries(stubs).map(([id, { vendor, settings }]) => ({
    id,
    vendor,
    baseUrl: base(id),
    ...(vendor === 'cyber-guru' ? { tokenUrl: `${base(id)}/token` } : {}),
    ...SETTINGS[vendor],
    ...settings,
  }));
  const sources = connections.map(({ id, vendor }) => ({
    connection: id,
    ...(vendor === 'cyberhoot' ? { tenant: '1' } : {}),
  }));
  const file = {
    server: { port: 0 },
    cache: { ttlSeconds },
    connections,
    companies: [{ slug: 'acme', name: 'Acme', domains: ['acme.example'], sources }],
    clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read', 'raw', 'admin'] }],
  };
  const config = readConfig(JSON.stringify(file), { vendors, env: {}, readFile: () => '' });
  const bugs: unknown[] = [];
  const server = await startServer({ config, schema: sharedSchema(), onBug: (error) => bugs.push(error) });
  return {
    asked,
    async ask<Data>(query: string, variables: object = {}): Promise<GraphAnswer<Data>> {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphAnswer<Data>;
    },
    async close() {
      await server.close();
      upstream.closeAllConnections();
      await new Promise((resolve) => upstream.close(resolve));
      // No response of a vendor may cause an internal error.
      if (bugs.length > 0) throw new AggregateError(bugs);
    },
  };
}
