import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandboxes } from '../sandbox';
import type { SandboxOptions, Sandboxes, VendorSlug } from '../sandbox';
import { vendors } from '../datasources/registry';
import { dashboardPage } from '../src/cli/dashboard-page';
import { graphiqlPage } from '../src/cli/graphiql-page';
import { readConfig } from '../src/config/config';
import type { Config } from '../src/config/config';
import { createSchema } from '../src/server/schema';
import { startServer } from '../src/server/server';
import type { RunningServer, ServerOptions } from '../src/server/server';
import type { TrustedDocuments } from '../src/server/trusted-documents';
import type { Warning } from '../src/server/warnings';
import { sharedSchema } from './shared-schema';

export { sharedSchema };

export const KEYS = {
  all: 'test-key-that-sees-everything',
  acme: 'test-key-that-sees-acme-only',
  plain: 'test-key-without-the-raw-scope',
};

/** The day on which the vendors' data ends in tests, whatever day it is. */
export const DAY_OF_DATA = '2026-11-01';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}
export interface GraphAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly GraphError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface TestSystem {
  readonly sandboxes: Sandboxes;
  readonly server: RunningServer;
  /** The slugs of all companies of the configuration. */
  readonly companies: readonly string[];
  readonly bugs: unknown[];
  /** Warnings that the server logs. */
  readonly warnings: Warning[];
  /** Sends one operation over HTTP. The test states the type of the data. */
  ask<Data>(
    query: string,
    options?: { key?: string; variables?: object; headers?: Record<string, string> },
  ): Promise<GraphAnswer<Data>>;
  /** The number of calls of each endpoint since the last `forget`. */
  calls(vendor: VendorSlug): Readonly<Record<string, number>>;
  forget(): void;
  /** Clears the server's cache, and ends the pauses that sources asked for. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface TestSystemOptions extends SandboxOptions {
  /** Merged into the configuration's sections. */
  readonly config?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Merged into the connections of that id. */
  readonly connections?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Domains of acme, instead of the default ones. */
  readonly domains?: readonly string[];
  /** In addition to the sandboxes' companies. */
  readonly companies?: readonly object[];
  /** Further connections: each is a copy of another, by id. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Instead of the default clients. */
  readonly clients?: readonly object[];
  readonly jwt?: object;
  readonly trustedDocuments?: TrustedDocuments;
  readonly expectedOperations?: readonly string[];
  /** Serves GraphiQL; with a key, it is filled in as the demo's is. */
  readonly graphiql?: { readonly apiKey?: string };
  /** Serves the dashboard; with a key, it signs in as the demo's does. */
  readonly dashboard?: { readonly apiKey?: string };
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called when a request has ended. */
  readonly onRequest?: ServerOptions['onRequest'];
}

/** The whole program over real sandboxes. Without a cache across requests, unless a test asks for one. */
export async function startTestSystem(options: TestSystemOptions = {}): Promise<TestSystem> {
  const { trustedDocuments, expectedOperations, graphiql, dashboard, onRequest } = options;
  const sandboxes = await startSandboxes({ learners: 60, today: DAY_OF_DATA, ...options });
  const bugs: unknown[] = [];
  const warnings: Warning[] = [];
  const config = configOf(sandboxes, options);
  const server = await startServer({
    config,
    schema: config.audit.reads ? createSchema() : sharedSchema(),
    ...(trustedDocuments ? { trustedDocuments } : {}),
    ...(expectedOperations ? { expectedOperations } : {}),
    pages: [
      ...(dashboard ? [dashboardPage({ basePath: config.server.basePath, ...dashboard })] : []),
      ...(graphiql ? [graphiqlPage({ basePath: config.server.basePath, ...graphiql })] : []),
    ],
    ...(onRequest ? { onRequest } : {}),
    onBug: (error) => bugs.push(error),
    onWarning: (warning) => warnings.push(warning),
  }).catch(async (error: unknown) => {
    await sandboxes.close();
    throw error;
  });
  return {
    sandboxes,
    server,
    companies: config.companies.map(({ slug }) => slug),
    bugs,
    warnings,
    async ask<Data>(query: string, { key = KEYS.all, variables = {}, headers = {} } = {}): Promise<GraphAnswer<Data>> {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphAnswer<Data>;
    },
    calls(vendor) {
      const counts: Record<string, number> = {};
      for (const { endpoint } of sandboxes.calls(vendor))
        if (endpoint !== 'token') counts[endpoint] = (counts[endpoint] ?? 0) + 1;
      return counts;
    },
    forget: () => sandboxes.clearCalls(),
    async refresh() {
      const headers = { authorization: `Bearer ${KEYS.all}` };
      const { status } = await fetch(`${server.url}/admin/refresh`, { method: 'POST', headers });
      if (status !== 200) throw new Error(`/admin/refresh answered ${status}`);
    },
    async close() {
      await server.close();
      await sandboxes.close();
    },
  };
}

const CLIENTS: readonly object[] = [
  { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'raw', 'admin'] },
  { name: 'acme', apiKey: KEYS.acme, companies: ['acme'], scopes: ['read', 'raw'] },
  { name: 'plain', apiKey: KEYS.plain, companies: '*', scopes: ['read'] },
];

/** A configuration for the sandboxes, as an operator would write it. */
export function configOf(
  sandboxes: Sandboxes,
  {
    config: sections = {},
    connections = {},
    domains,
    companies = [],
    copies = {},
    clients = CLIENTS,
    jwt,
    env = {},
  }: TestSystemOptions = {},
): Config {
  const ready = sandboxes.configuration();
  const copied = Object.entries(copies).flatMap(([id, of]) =>
    ready.connections.filter((one) => one.id === of).map((one) => ({ ...one, id })),
  );
  const file = {
    ...ready,
    companies: [
      ...ready.companies.map((company) =>
        domains && 'slug' in company && company.slug === 'acme' ? { ...company, domains } : company,
      ),
      ...companies,
    ],
    connections: [...ready.connections, ...copied].map((one) => ({ ...one, ...connections[one.id] })),
    // Tests count calls and connections from the first request on.
    server: { port: 0, requestTimeoutMs: 30_000, connectAtStart: false, ...sections.server },
    cache: { ttlSeconds: 0, ...sections.cache },
    limits: { requestsPerMinute: 100_000, vendorCallsPerMinute: 1_000_000, ...sections.limits },
    ...(sections.identity ? { identity: { ...ready.identity, ...sections.identity } } : {}),
    audit: { file: join(tmpdir(), `awaregraph-audit-${process.pid}.log`), ...sections.audit },
    ...(sections.phishing ? { phishing: sections.phishing } : {}),
    clients,
    ...(jwt ? { jwt } : {}),
  };
  return readConfig(JSON.stringify(file), { vendors, env, readFile: () => '' });
}
