import { expect, it } from '@jest/globals';
import { describeChanges } from '../../src/cli/described-changes';
import { compareConfigs, valueAt } from '../../src/config/changes';
import type { Config } from '../../src/config/config';
import { createConfig } from '../../src/config/config-file';
import { knownKeys } from '../../src/config/known-keys';
import { isMapping } from '../../src/config/mistakes';
import { CHANGE_NEEDS } from '../../src/config/restart';
import { fileShape } from '../../src/config/shape';
import { vendors } from '../../datasources/registry';

/** What `awaregraph config diff` shows of every text that a configuration can have. */

const KEY = 'a-key-of-a-client-1';

/** Every key of the configuration, and an address with a credential wherever an address may stand. */
const everything = createConfig({
  server: {
    basePath: '/below',
    metricsPort: 9464,
    tracing: { endpoint: 'http://user:password@127.0.0.1:4318', headers: { Authorization: 'Bearer secret' } },
    trustedProxies: ['10.0.0.0/8'],
    corsOrigins: ['https://dashboards.acme.example'],
  },
  cache: {
    redis: 'rediss://user:password@redis.example:6379/0',
    redisPrefix: 'one',
  },
  audit: { file: 'audit.log' },
  jwt: { issuer: 'i', audience: 'a', jwksUri: 'https://user:password@idp.example/keys?token=secret' },
  identity: {
    idSecret: 'a secret of thirty-two characters',
    emailAliases: [{ from: 'a.example', to: 'acme.example' }],
    attributes: [{ company: 'acme', file: 'people.csv' }],
    overrides: [{ company: 'acme', separate: [{ connection: 'sibermate', id: '1' }] }],
  },
  connections: [
    { id: 'sibermate', vendor: 'sibermate', apiKey: 'secret', baseUrl: 'https://user:password@sibermate.example' },
    { id: 'infosec-iq', vendor: 'infosec-iq', apiToken: 'secret' },
    {
      id: 'cyberpilot',
      vendor: 'cyberpilot',
      accountId: 'c36a9951-a630-4f5a-b874-160d4fe00d6f',
      auth: { tokenUrl: 'https://id.example/token', clientId: 'client', username: 'user', password: 'password' },
    },
    { id: 'cyberhoot', vendor: 'cyberhoot', baseUrl: 'https://acme.cyberhoot.example/api', apiKey: 'secret' },
    {
      id: 'cyber-guru',
      vendor: 'cyber-guru',
      baseUrl: 'https://guru.example',
      tokenUrl: 'https://id.example/token',
      clientId: 'client',
      clientSecret: 'secret',
    },
  ],
  companies: [
    {
      slug: 'acme',
      name: 'Acme',
      domains: ['acme.example'],
      sources: [{ connection: 'sibermate', tenant: 'c_42' }],
      teams: [{ name: 'team', groups: [{ source: 'sibermate', name: 'group' }] }],
    },
  ],
  clients: [{ name: 'one', apiKey: KEY, apiKeys: [`${KEY}-next`], companies: ['acme'], scopes: ['read'] }],
});

/** The keys whose texts a reviewer has found to be no secrets. A key that is new is hidden until it stands here, too. */
const SHOWN = [
  'audit.file',
  'cache.redisPrefix',
  'clients.companies',
  'clients.scopes',
  'companies.domains',
  'companies.name',
  'server.basePath',
  'server.corsOrigins',
  'server.host',
  'server.log.format',
  'server.log.level',
  'server.metricsHost',
  'server.reload',
  'server.trustedProxies',
];

const NAMES: ReadonlySet<string> = new Set(['companies.slug', 'clients.name', 'connections.id']);

type Replace = (path: string) => string | null;

/** A value with other texts, by their places; names stay as they are, and so does what is no text. */
function withTexts(value: unknown, replace: Replace, path = ''): unknown {
  if (typeof value === 'string') return NAMES.has(path) ? value : replace(path);
  if (Array.isArray(value))
    return value.map((one: unknown) => withTexts(one, replace, path)).filter((one) => one !== null);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'vendor' ? inner : withTexts(inner, replace, path ? `${path}.${key}` : key),
    ]),
  );
}

it('every key of the configuration is tried', () => {
  const unset = Object.keys(CHANGE_NEEDS).filter((path) => path !== 'vendors' && valueAt(everything, path) === null);
  // Added below: it is read from files.
  expect(unset).toEqual(['server.tls']);
  expect(everything.connections.map(({ id }) => id).sort()).toEqual(vendors.map(({ slug }) => slug).sort());
  expect(Object.keys(everything.companies[0] ?? {}).sort()).toEqual([...knownKeys(fileShape, ['companies', 0])].sort());
  expect(Object.keys(everything.clients[0] ?? {}).sort()).toEqual([...knownKeys(fileShape, ['clients', 0])].sort());
});

const tls = { cert: 'certificate', key: 'key', certFile: 'cert.pem', keyFile: 'key.pem' };
const secured = { ...everything, server: { ...everything.server, tls } };
const first: Replace = (path) => `«1 ${path}»`;
const second: Replace = (path) => `«2 ${path}»`;

it.each<readonly [string, Replace, Replace, readonly string[]]>([
  ['changes', first, second, ['1', '2']],
  ['is new', () => null, second, ['2']],
  ['goes', first, () => null, ['1']],
])('a text that %s is shown only where it is no secret', (_, old, now, sides) => {
  const [before, after] = [old, now].map((replace) => withTexts(secured, replace) as Config);
  if (!before || !after) throw new Error('there are two');
  const rows = describeChanges(before, after, compareConfigs(before, after));
  const shown = [...JSON.stringify(rows).matchAll(/«(. [^»]*)»/g)].map(([, text = '']) => text);
  expect([...new Set(shown)].sort()).toEqual(sides.flatMap((side) => SHOWN.map((path) => `${side} ${path}`)));
});
