import { describe, expect, it } from '@jest/globals';
import { createConfig } from '../../src/config/config-file';
import { ConfigError } from '../../src/config/config';

/** Credentials and people are not sent through the Internet as plain text, unless the file says so. */

const cyberGuru = (address: string, more: object = {}) => ({
  connections: [
    {
      id: 'cg',
      vendor: 'cyber-guru',
      baseUrl: 'https://cg.example',
      tokenUrl: `${address}/token`,
      clientSecret: 'a-secret',
      ...more,
    },
  ],
  companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'cg' }] }],
});

function mistakesOf(value: object, env: Readonly<Record<string, string>> = {}): readonly string[] {
  try {
    createConfig(value, { env });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
}

interface Place {
  /** The path of the mistake. */
  readonly path: string;
  readonly configOf: (host: string, allowInsecure?: unknown) => object;
  readonly env?: (host: string) => Readonly<Record<string, string>>;
  /** Whether the file may allow it. */
  readonly mayAllow: boolean;
}
const allowing = (value: unknown) => (value === undefined ? {} : { allowInsecure: value });
const basic = cyberGuru('https://cg.example');
const PLACES: readonly Place[] = [
  {
    path: 'connections[0].tokenUrl',
    configOf: (host, allow) => cyberGuru(`http://${host}`, allowing(allow)),
    mayAllow: true,
  },
  {
    path: 'cache.redis.url',
    configOf: (host, allow) => ({ ...basic, cache: { redis: { url: `redis://${host}`, ...allowing(allow) } } }),
    mayAllow: true,
  },
  {
    path: 'cache.redis.nodes[1]',
    configOf: (host, allow) => ({
      ...basic,
      cache: { redis: { nodes: ['localhost:1', withPort(host)], ...allowing(allow) } },
    }),
    mayAllow: true,
  },
  {
    path: 'cache.redis.sentinels[0]',
    configOf: (host, allow) => ({
      ...basic,
      cache: { redis: { sentinels: [withPort(host)], name: 'main', ...allowing(allow) } },
    }),
    mayAllow: true,
  },
  {
    path: 'server.tracing.endpoint',
    configOf: (host, allow) => ({ ...basic, server: { tracing: { endpoint: `http://${host}`, ...allowing(allow) } } }),
    mayAllow: true,
  },
  {
    path: 'cache.redis',
    configOf: (host) => ({ ...basic, cache: { redis: `redis://user:word@${host}/1` } }),
    mayAllow: false,
  },
  {
    path: 'jwt.jwksUri',
    configOf: (host) => ({ ...basic, jwt: { issuer: 'i', audience: 'a', jwksUri: `http://${host}/jwks` } }),
    mayAllow: false,
  },
  ...(['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] as const).map((path) => ({
    path,
    configOf: () => basic,
    env: (host: string) => ({ [path]: `http://${host}` }),
    mayAllow: false,
  })),
];
const withPort = (host: string): string => (/:\d+$/.test(host) ? host : `${host}:7000`);

describe.each(PLACES)('plain text to $path', ({ path, configOf, env = () => ({}), mayAllow }) => {
  it.each([
    'localhost:3000',
    'LOCALHOST',
    'vendor.localhost',
    '127.0.0.1:8080',
    '127.9.9.9',
    '[::1]:3000',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.1.1',
    '100.64.0.1',
    '[fd00::1]',
    '[fe80::1]',
    'vendor',
    'vendor.local',
    'vendor.internal',
    'vendor.corp.internal.',
  ])('is accepted for %s', (host) => {
    expect(mistakesOf(configOf(host), env(host))).toEqual([]);
  });

  it.each([
    'api.vendor.example',
    'API.vendor.example',
    '8.8.8.8',
    '172.32.0.1',
    '192.169.0.1',
    '11.0.0.1',
    '100.128.0.1',
    '[2001:db8::1]',
    'localhost.example',
    'notlocal.com',
    'internal.example',
    '134744072',
    '0x08080808',
  ])('is refused for %s, unless the file allows it', (host) => {
    const refused = [
      expect.stringMatching(/^\S+: (?:must begin with \w+:\/\/|needs "tls"), because its host is public[;:] /),
    ];
    const found = mistakesOf(configOf(host), env(host));
    expect(found).toEqual(refused);
    expect(found[0]?.startsWith(`${path}: `)).toBe(true);
    if (!mayAllow) return;
    for (const allow of [true, 'true']) expect(mistakesOf(configOf(host, allow))).toEqual([]);
    expect(mistakesOf(configOf(host, false))).toEqual(refused);
  });
});

describe('encrypted, everything is accepted', () => {
  it.each<[string, object]>([
    ['a vendor', cyberGuru('https://api.vendor.example')],
    ['Redis', { ...basic, cache: { redis: 'rediss://redis.vendor.example' } }],
    ['a cluster', { ...basic, cache: { redis: { nodes: ['redis.vendor.example:1'], tls: true } } }],
    ['a collector', { ...basic, server: { tracing: { endpoint: 'https://otel.vendor.example' } } }],
    ['a key server', { ...basic, jwt: { issuer: 'i', audience: 'a', jwksUri: 'https://id.vendor.example/jwks' } }],
  ])('%s', (_, value) => {
    expect(mistakesOf(value)).toEqual([]);
  });
});

describe('http:// is refused', () => {
  it('inside of settings as well, and not for https://', () => {
    const auth = { tokenUrl: 'http://login.example/token', clientId: 'a', username: 'b', password: 'c' };
    const connections = [{ id: 'cp', vendor: 'cyberpilot', accountId: 'a', auth }];
    const companies = [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'cp' }] }];
    expect(mistakesOf({ connections, companies })).toEqual([
      expect.stringMatching(/^connections\[0\]\.auth\.tokenUrl: must begin with https:\/\//),
    ]);
    expect(mistakesOf(cyberGuru('https://api.vendor.example'))).toEqual([]);
  });

  it('and the switch is a flag', () => {
    expect(mistakesOf(cyberGuru('https://x.example', { allowInsecure: 'perhaps' }))).toEqual([
      expect.stringMatching(/^connections\[0\]\.allowInsecure: /),
    ]);
  });
});
