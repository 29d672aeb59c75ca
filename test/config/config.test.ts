import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/config';
import { fileWith, read, vendors } from './vendors';

test('omitted keys have their documented defaults', () => {
  const { companies: _, ...config } = read(fileWith({ clients: '' }));
  const everyConnection = {
    timeoutMs: 10_000,
    maxConcurrency: 8,
    requestsPerSecond: null,
    retries: 2,
    maxResponseMb: 64,
    ttlSeconds: null,
    enabled: true,
  };
  expect(config).toEqual({
    vendors: [],
    server: {
      connectAtStart: true,
      host: '127.0.0.1',
      port: 4000,
      dashboard: true,
      graphiql: true,
      basePath: '',
      introspection: true,
      corsOrigins: [],
      metrics: true,
      metricsPort: null,
      metricsHost: '127.0.0.1',
      log: { level: 'info', format: 'json' },
      drainSeconds: 10,
      shutdownDelaySeconds: 0,
      maxConnections: 2000,
      requestTimeoutMs: 30_000,
      reload: 'signal',
      tls: null,
      tracing: null,
      trustedProxies: [],
    },
    cache: {
      redis: '',
      redisPrefix: '',
      maxMemoryMb: 256,
      serializedObjects: true,
      ttlSeconds: 60,
      staleSeconds: 3600,
    },
    limits: {
      maxDepth: 15,
      maxAliases: 30,
      maxTokens: 4000,
      maxDirectives: 50,
      maxRepeats: 50,
      maxFields: 2000,
      maxListItems: 1000,
      maxCost: 50_000,
      maxBodyKb: 256,
      requestsPerMinute: 600,
      maxVendorCalls: 2000,
      vendorCallsPerMinute: 6000,
      maxUnsentMb: 256,
      maxUnsentMbPerClient: 64,
      maxWriteItems: 2000,
      maxUploadMb: 25,
      writeTimeoutSeconds: 600,
      maxWriteCalls: 10_000,
    },
    connections: [
      { id: 'pv', vendor: vendors[0], settings: { apiKey: 'k' }, ...everyConnection },
      { id: 'sv', vendor: vendors[1], settings: { accessToken: 't' }, ...everyConnection },
    ],
    identity: {
      emailAliases: [],
      plusAddressing: false,
      matchEmployeeId: true,
      linkDomains: true,
      overrides: [],
      attributes: [],
      idSecret: null,
    },
    phishing: { automatedWithinSeconds: 0 },
    audit: { file: null, maxFileMb: 100, maxFiles: 10, reads: false, people: false },
    risk: {
      weights: { phishing: 40, training: 20, exposure: 25, vendor: 15 },
      levels: { medium: 25, high: 50, critical: 75 },
    },
    clients: [],
    jwt: null,
    tracing: null,
  });
});

test('JSON is read like YAML, indented by tabs or not', () => {
  const file = {
    connections: [{ id: 'pv', vendor: 'partner-vendor', apiKey: 'k' }],
    companies: [
      { slug: 'acme', name: 'Acme', domains: ['ACME.example'], sources: [{ connection: 'pv', tenant: '1' }] },
    ],
  };
  for (const indent of [undefined, 2, '\t'])
    expect(read(JSON.stringify(file, null, indent)).companies).toEqual([
      {
        slug: 'acme',
        name: 'Acme',
        domains: ['acme.example'],
        sources: [{ connection: 'pv', tenant: '1' }],
        teams: [],
      },
    ]);
});

test('scopes are upper case in the parsed configuration', () => {
  const clients = '[ { name: ops, apiKey: 0123456789abcdefx, companies: "*", scopes: [read, write, raw, admin] } ]';
  expect(read(fileWith({ clients })).clients[0]).toMatchObject({
    companies: '*',
    scopes: ['READ', 'WRITE', 'RAW', 'ADMIN'],
  });
});

test('the file of the audit log is relative to the configuration file', () => {
  const text = fileWith({ audit: '{ file: logs/audit.jsonl, people: "true" }' });
  const { audit } = readConfig(text, { vendors, env: {}, readFile: () => '', folder: '/etc/awaregraph' });
  expect(audit).toMatchObject({ file: '/etc/awaregraph/logs/audit.jsonl', people: true });
});

test('an id that only looks like a number keeps its digits', () => {
  const sources = '[ { connection: pv, tenant: 0042 } ]';
  const overrides = '[ { company: acme, separate: [ { connection: pv, id: 12345678901234567890 } ] } ]';
  const config = read(
    fileWith({
      companies: `[ { slug: acme, name: Acme, sources: ${sources} } ]`,
      identity: `{ overrides: ${overrides} }`,
    }),
  );
  expect(config.companies[0]?.sources).toEqual([{ connection: 'pv', tenant: '0042' }]);
  expect(config.identity.overrides).toEqual([
    { company: 'acme', separate: [{ connection: 'pv', id: '12345678901234567890' }] },
  ]);
});

test('anchors and merge keys are supported', () => {
  const text = `
connections:
  - &pv { id: pv, vendor: partner-vendor, apiKey: k, timeoutMs: 5 }
  - { <<: *pv, id: pv2 }
companies: [ { slug: acme, name: Acme, sources: [ { connection: pv } ] } ]
`;
  expect(read(text).connections.map(({ id, timeoutMs }) => [id, timeoutMs])).toEqual([
    ['pv', 5],
    ['pv2', 5],
  ]);
});
