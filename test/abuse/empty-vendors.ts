import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vendors } from '../../datasources/registry';
import { readConfig } from '../../src/config/config';
import type { Config } from '../../src/config/config';
import { KEYS } from '../harness';

/** Vendors without any data: every list is empty. */
export interface EmptyVendors {
  /** Three companies, each over all five vendors. */
  readonly config: Config;
  close(): Promise<void>;
}

const PAGE = { meta: { count: 0, pageCount: 1 }, data: [] };
const ANSWERS: Readonly<Record<string, (path: string) => unknown>> = {
  sibermate: () => [],
  'infosec-iq': () => PAGE,
  cyberpilot: () => ({ count: 0, result: [] }),
  cyberhoot: () => [],
  'cyber-guru': (path) =>
    path.endsWith('/token')
      ? { access_token: 'token', expires_in: 3600 }
      : path.endsWith('users-progress-completion')
        ? { users: [], pagination: { total_pages: 1 } }
        : [],
};
const SECRETS: Readonly<Record<string, object>> = {
  sibermate: { apiKey: 'x' },
  'infosec-iq': { apiToken: 'x' },
  cyberpilot: { accountId: 'account', accessToken: 'x' },
  cyberhoot: { apiKey: 'x' },
  'cyber-guru': { clientSecret: 'x' },
};
const COMPANIES = ['acme', 'globex', 'initech'];

export async function startEmptyVendors(): Promise<EmptyVendors> {
  const http = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const answer = ANSWERS[path.split('/')[1]?.split(':')[0] ?? '']?.(path) ?? [];
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const connections = COMPANIES.flatMap((company) =>
    Object.entries(SECRETS).map(([vendor, secrets]) => {
      const baseUrl = `http://127.0.0.1:${port}/${vendor}:${company}`;
      const tokenUrl = vendor === 'cyber-guru' ? { tokenUrl: `${baseUrl}/token` } : {};
      return { id: `${vendor}-${company}`, vendor, baseUrl, ...secrets, ...tokenUrl };
    }),
  );
  const file = {
    server: { port: 0 },
    cache: { ttlSeconds: 3600 },
    limits: { requestsPerMinute: 1e9 },
    connections,
    companies: COMPANIES.map((slug) => ({
      slug,
      name: slug,
      domains: [`${slug}.example`],
      sources: connections
        .filter(({ id }) => id.endsWith(slug))
        .map(({ id, vendor }) => ({ connection: id, ...(vendor === 'cyberhoot' ? { tenant: '1' } : {}) })),
    })),
    clients: [{ name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'raw', 'admin'] }],
  };
  return {
    config: readConfig(JSON.stringify(file), { vendors, env: {}, readFile: () => '' }),
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
