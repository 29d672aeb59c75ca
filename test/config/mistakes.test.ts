import { describe, expect, test } from '@jest/globals';
import { fileWith, linesFor } from './vendors';

const company = (rest: string, sources = '[ { connection: pv, tenant: "1" } ]') =>
  `[ { slug: acme, name: Acme, sources: ${sources}${rest} } ]`;

const table: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
  ['a valid file', fileWith(), []],
  ['an empty file', '', ['is empty; must be a mapping']],
  ['sections without content', `${fileWith()}\nserver:\nidentity:\njwt:\n`, []],
  [
    'a missing value',
    fileWith({ companies: company('', '[ { connection: } ]') }),
    ['companies[0].sources[0].connection: is empty; must be text'],
  ],
  ['a file that is a list', '[]', ['must be a mapping']],
  [
    'missing sections',
    'server: { port: 1 }',
    ['connections: is missing; must be a list', 'companies: is missing; must be a list'],
  ],
  ['a mistyped section', fileWith({ servr: '{ port: 1 }' }), ['servr: is an unknown key; did you mean "server"?']],
  [
    'a mistyped key in a section',
    fileWith({ server: '{ prot: 1 }' }),
    ['server.prot: is an unknown key; did you mean "port"?'],
  ],
  [
    'a key of an earlier version',
    fileWith({ server: '{ port: 1, compiledExecution: false }' }),
    ['server.compiledExecution: was removed; every operation is executed by a plan, so delete this key'],
  ],
  [
    'a key that resembles no other',
    fileWith({ cache: '{ zzzzzzzz: 1 }' }),
    [
      'cache.zzzzzzzz: is an unknown key; use one of redis, redisPrefix, maxMemoryMb, serializedObjects, ttlSeconds, staleSeconds',
    ],
  ],
  [
    'a name that is none, without quoting it',
    fileWith({
      server: '{ tracing: { endpoint: "http://127.0.0.1:4318", headers: { ok: x, "bad name": y } } }',
    }),
    ['server.tracing.headers: name 2 must be that of a header: letters, digits, - and _, such as "Authorization"'],
  ],
  [
    'a name that holds its value, without quoting it',
    fileWith({ server: '{ tracing: { endpoint: "http://127.0.0.1:4318", headers: { "Authorization:Secret": x } } }' }),
    [
      'server.tracing.headers: name 1 must be that of a header: letters, digits, - and _, such as "Authorization"; put a space after the colon',
    ],
  ],
  [
    'a mistyped key of every connection',
    fileWith({
      connections: '[ { id: pv, vendor: partner-vendor, apiKey: k, timeoutMS: 5 } ]',
      companies: company(''),
    }),
    ['connections[0].timeoutMS: is an unknown key; did you mean "timeoutMs"?'],
  ],
  [
    'a mistyped key of the vendor',
    fileWith({ connections: '[ { id: pv, vendor: partner-vendor, apikey: k } ]', companies: company('') }),
    [
      'connections[0].apiKey: is missing; must be text',
      'connections[0].apikey: is an unknown key; did you mean "apiKey"?',
    ],
  ],
  [
    "an unknown key in a vendor's schema that is not strict, and below it",
    fileWith({
      connections:
        '[ { id: pv, vendor: partner-vendor, apiKey: k }, { id: sv, vendor: single-vendor, acessToken: t, auth: { tokenUrl: "https://x.example", pasword: p } } ]',
    }),
    [
      'connections[1].acessToken: is an unknown key; did you mean "accessToken"?',
      'connections[1].auth.password: is missing; must be text',
      'connections[1].auth.pasword: is an unknown key; did you mean "password"?',
    ],
  ],
  [
    'a key without a space after its colon',
    fileWith({ connections: '[ { id: pv, vendor: partner-vendor, apiKey:hunter2 } ]', companies: company('') }),
    [
      'connections[0].apiKey: is missing; must be text',
      'connections[0]: contains an unknown key; put a space after the colon',
    ],
  ],
  [
    'an unknown vendor',
    fileWith({ connections: '[ { id: pv, vendor: partner, apiKey: k } ]', companies: company('') }),
    ['connections[0].vendor: "partner" is not a vendor; use one of partner-vendor, single-vendor'],
  ],
  [
    'two connections with the same id',
    fileWith({
      connections:
        '[ { id: pv, vendor: partner-vendor, apiKey: k }, { id: pv, vendor: single-vendor, accessToken: t } ]',
      companies: company(''),
    }),
    ['connections[1].id: is already used by connections[0]; it must be unique'],
  ],
  [
    'addresses that are no web addresses',
    fileWith({
      connections:
        '[ { id: pv, vendor: partner-vendor, apiKey: k, baseUrl: "ftp://x.example" }, { id: sv, vendor: single-vendor, auth: { tokenUrl: nowhere, password: p } } ]',
      jwt: '{ issuer: i, audience: a, jwksUri: "file:///jwks" }',
    }),
    [
      'connections[0].baseUrl: must be a web address that begins with http:// or https://',
      'connections[1].auth.tokenUrl: must be a web address that begins with http:// or https://',
      'jwt.jwksUri: must be a web address that begins with http:// or https://',
    ],
  ],
  [
    'sources of unknown connections',
    fileWith({ companies: company('', '[ { connection: sv }, { connection: xx }, { tenant: "1" } ]') }),
    [
      'companies[0].sources[1].connection: "xx" is not a connection; use one of pv, sv',
      'companies[0].sources[2].connection: is missing; must be text',
    ],
  ],
  [
    'a tenant where the vendor has none, and a source twice',
    fileWith({
      companies: company(
        '',
        '[ { connection: sv, tenant: "7" }, { connection: pv }, { connection: pv, tenant: "2" } ]',
      ),
    }),
    [
      'companies[0].sources[0].tenant: must not be set; Single Vendor has no tenants',
      'companies[0].sources[2].connection: is already a source of this company; remove one of the two',
    ],
  ],
  [
    'two companies with one tenant, or with one slug',
    fileWith({
      companies:
        '[ { slug: acme, name: A, sources: [ { connection: pv, tenant: 7 }, { connection: sv } ] }, { slug: acme, name: B, sources: [ { connection: pv, tenant: "7" }, { connection: sv } ] } ]',
    }),
    [
      'companies[1].slug: is already used by companies[0]; it must be unique',
      'companies[1].sources[0].tenant: already belongs to companies[0]; give each company its own tenant or connection',
      'companies[1].sources[1].connection: already belongs to companies[0]; give each company its own tenant or connection',
    ],
  ],
  [
    'values in the wrong format',
    fileWith({
      companies: '[ { slug: Acme Corp, name: "", domains: ["@acme"], sources: [ { connection: pv } ] } ]',
      clients: '[]',
    }),
    [
      'companies[0].slug: must be lower case letters, digits and dashes, such as "acme"',
      'companies[0].name: is empty; must be at least 1 characters long',
      'companies[0].domains[0]: must be a mail domain, such as "acme.example"',
    ],
  ],
  [
    'numbers out of range',
    fileWith({
      server: '{ port: 65536, requestTimeoutMs: 0, graphiql: perhaps }',
      cache: '{ ttlSeconds: -1, redis: "http://x.example", redisPrefix: "two words" }',
      limits: '{ maxDepth: 1.5, maxCost: many, vendorCallsPerMinute: 0 }',
    }).replace(/^(connections[^]*)\n(server[^]*)$/, '$2\n$1'),
    [
      'server.port: must be at most 65535',
      'server.requestTimeoutMs: must be more than 0',
      'server.graphiql: must be true or false',
      'cache.ttlSeconds: must be at least 0',
      'cache.redis: must be empty, or an address that begins with redis:// or rediss://',
      'cache.redisPrefix: must be at most 64 letters, digits, and any of . : _ -',
      'limits.maxDepth: must be a whole number',
      'limits.maxCost: must be a number',
      'limits.vendorCallsPerMinute: must be more than 0',
    ],
  ],
  [
    'risk levels that do not ascend, and weights that are all 0',
    fileWith({
      risk: '{ weights: { phishing: 0, training: 0, exposure: 0, vendor: 0 }, levels: { medium: 60, critical: 101 } }',
    }),
    [
      'risk.weights: must not all be 0',
      'risk.levels: must ascend: medium, high, critical',
      'risk.levels.critical: must be at most 100',
    ],
  ],
  [
    'levels that do not ascend',
    fileWith({ risk: '{ levels: { medium: 60 } }' }),
    ['risk.levels: must ascend: medium, high, critical'],
  ],
  [
    'clients',
    fileWith({
      clients: `[ { name: a, apiKey: short, companies: all, scopes: [read] }, { name: b, apiKey: 1234567890123456, companies: [acme, acm], scopes: [] }, { name: b, apiKey: "é23456789012345678", companies: "*", scopes: [wirte, READ] } ]`,
    }),
    [
      'clients[0].apiKey: must be at least 16 characters long',
      'clients[0].companies: must be "*" or a list of company slugs',
      'clients[1].apiKey: must be put in quotes; must be text',
      'clients[1].companies[1]: "acm" is not a company; use one of acme',
      'clients[1].scopes: must be at least 1 long',
      'clients[2].name: is already used by clients[1]; it must be unique',
      'clients[2].apiKey: must contain only visible ASCII characters, because it is sent in a header',
      'clients[2].scopes[0]: must be one of admin, raw, read, write',
      'clients[2].scopes[1]: must be one of admin, raw, read, write',
    ],
  ],
  [
    'two clients with the same key',
    fileWith({
      clients: `[ { name: a, apiKey: 0123456789abcdefx, companies: "*", scopes: [read] }, { name: b, apiKey: 0123456789abcdefx, companies: "*", scopes: [read] } ]`,
    }),
    ['clients[1].apiKey: is already used by clients[0]; it must be unique'],
  ],
  [
    'clients with several keys',
    fileWith({
      clients: `[ { name: a, apiKeys: [0123456789abcdefx, "sha256:abababababababababababababababababababababababababababababababab"], companies: "*", scopes: [read] }, { name: b, apiKey: another-key-of-b-0, apiKeys: [another-key-of-b-1], maxCost: "10", vendorCallsPerMinute: 5, companies: "*", scopes: [read] } ]`,
    }),
    [],
  ],
  [
    'clients without any key',
    fileWith({
      clients: `[ { name: a, companies: "*", scopes: [read] }, { name: b, apiKeys: [], companies: "*", scopes: [read] } ]`,
    }),
    [
      'clients[0].apiKey: is missing; give the client an "apiKey", or a list of "apiKeys"',
      'clients[1].apiKey: is missing; give the client an "apiKey", or a list of "apiKeys"',
    ],
  ],
  [
    'keys of a list that are no keys, and hashes that are no hashes',
    fileWith({
      clients: `[ { name: a, apiKeys: [short, "é23456789012345678", "sha256:0123456789abcdef", 1234567890123456], companies: "*", scopes: [read] }, { name: b, apiKey: "sha256:8D91A6EA204253859BA8BB70784D5ED4E63DE1873F84B8773DA33E747F17E8FA", companies: "*", scopes: [read] } ]`,
    }),
    [
      'clients[0].apiKeys[0]: must be at least 16 characters long',
      'clients[0].apiKeys[1]: must contain only visible ASCII characters, because it is sent in a header',
      'clients[0].apiKeys[2]: must have 64 hexadecimal digits in lower case after "sha256:"',
      'clients[0].apiKeys[3]: must be put in quotes; must be text',
      'clients[1].apiKey: must have 64 hexadecimal digits in lower case after "sha256:"',
    ],
  ],
  [
    'a key that a client has twice, and one that two clients have, once as its hash',
    fileWith({
      clients: `[ { name: a, apiKey: 0123456789abcdefx, apiKeys: [another-key-of-a-0, 0123456789abcdefx], companies: "*", scopes: [read] }, { name: b, apiKeys: [another-key-of-a-0, "sha256:8d91a6ea204253859ba8bb70784d5ed4e63de1873f84b8773da33e747f17e8fa"], companies: "*", scopes: [read] } ]`,
    }),
    [
      'clients[0].apiKeys[1]: is already used by clients[0]; it must be unique',
      'clients[1].apiKeys[0]: is already used by clients[0]; it must be unique',
      'clients[1].apiKeys[1]: is already used by clients[0]; it must be unique',
    ],
  ],
  [
    'limits of a client',
    fileWith({
      clients: `[ { name: a, apiKey: 0123456789abcdefx, requestsPerMinute: 0, maxCost: many, vendorCallsPerMinute: 1.5, companies: "*", scopes: [read] } ]`,
    }),
    [
      'clients[0].requestsPerMinute: must be more than 0',
      'clients[0].maxCost: must be a number',
      'clients[0].vendorCallsPerMinute: must be a whole number',
    ],
  ],
  [
    'alias domains',
    fileWith({
      identity:
        '{ emailAliases: [ { from: a.example, to: A.example }, { from: b.example, to: c.example }, { from: B.example, to: d.example }, { from: e.example, to: b.example }, { from: x@f.example, to: g.example } ] }',
    }),
    [
      'identity.emailAliases[0].to: must differ from "from"',
      'identity.emailAliases[2].from: is already an alias; remove one of the two',
      'identity.emailAliases[3].to: is itself an alias (emailAliases[1]); use the domain that it points to',
      'identity.emailAliases[4].from: must be a mail domain, such as "acme.example"',
    ],
  ],
  [
    'teams',
    fileWith({
      companies: company(
        ', teams: [ { name: Law, groups: [ { source: pv, name: Legal }, { source: sw, name: Legal } ] }, { name: " LÀW ", groups: [ { source: pv, name: LEGAL }, { source: pv }, { source: pv, name: a, id: 7 } ] }, { name: Other, groups: [] } ]',
      ),
    }),
    [
      'companies[0].teams[0].groups[1].source: "sw" is not a source of this company; use one of pv',
      'companies[0].teams[1].name: is already the name of teams[0]; join the two',
      'companies[0].teams[1].groups[0]: is already teams[0].groups[0]; a group belongs to one team',
      'companies[0].teams[1].groups[1]: must have either "name" or "id"',
      'companies[0].teams[1].groups[2]: must have either "name" or "id"',
      'companies[0].teams[2].groups: must be at least 1 long',
    ],
  ],
  [
    'files of people',
    fileWith({
      companies: company(''),
      identity:
        '{ attributes: [ { company: acme, file: a.csv }, { company: globex, file: a.csv }, { company: acme, file: a.csv }, { company: acme } ] }',
    }),
    [
      'identity.attributes[1].company: "globex" is not a company; use one of acme',
      'identity.attributes[2].file: is already attributes[0]; remove one of the two',
      'identity.attributes[3].file: is missing; must be text',
    ],
  ],
  [
    'overrides',
    fileWith({
      identity:
        '{ overrides: [ { company: acme, join: [ { connection: pv, id: "1" }, { connection: sw, id: "2" } ] }, { company: globex, separate: [ { connection: pv, id: "1" } ] }, { company: acme, join: [ { connection: pv, id: "1" } ] } ] }',
    }),
    [
      'identity.overrides[0].join[1].connection: "sw" is not a source of this company; use one of pv, sv',
      'identity.overrides[1].company: "globex" is not a company; use one of acme',
      'identity.overrides[2].join: must be at least 2 long',
    ],
  ],
  [
    'a symmetric algorithm',
    fileWith({ jwt: '{ issuer: i, audience: a, jwksUri: "https://x.example", algorithms: [RS256, HS256, none] }' }),
    [
      'jwt.algorithms[1]: must be one of RS256, PS256, ES256, EdDSA',
      'jwt.algorithms[2]: must be one of RS256, PS256, ES256, EdDSA',
    ],
  ],
  [
    'a duplicate key',
    `${fileWith()}\nclients: []`,
    ['line 4, column 1: this key appears twice in the same mapping; keep one'],
  ],
  [
    'broken YAML',
    'server: { port: 1\ncompanies: []',
    ['line 2, column 1: the indentation does not match the surrounding lines'],
  ],
  [
    'a tag',
    'server: !!js/function x',
    ['line 1, column 9: tags (words starting with "!") are not allowed; put the value in quotes'],
  ],
  [
    'an alias of what it is in',
    'connections: &a [*a]',
    ['the anchors and aliases cannot be resolved; write the values out'],
  ],
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c]`,
    ['the anchors and aliases cannot be resolved; write the values out'],
  ],
];

describe('a mistake is reported with its path, the reason and the fix', () => {
  test.each(table)('%s', (_, text, lines) => {
    expect(linesFor(text)).toEqual(lines);
  });
});

test('all mistakes are reported at once, in the order of the file', () => {
  const text = `
clients: [ { name: a, apiKey: 0123456789abcdefx, companies: [nobody], scopes: [read] } ]
connections:
  - { id: pv, vendor: nobody }
  - { id: sv, vendor: single-vendor, accessToken: "\${TOKEN}" }
server: { port: -1, hots: x }
companies: [ { slug: acme, name: Acme, sources: [ { connection: xx } ] } ]
`;
  expect(linesFor(text)).toEqual([
    'clients[0].companies[0]: "nobody" is not a company; use one of acme',
    'connections[0].vendor: "nobody" is not a vendor; use one of partner-vendor, single-vendor',
    'connections[1].accessToken: the environment variable TOKEN is not set; set it, or write ${TOKEN:-default}',
    'server.port: must be at least 0',
    'server.hots: is an unknown key; did you mean "host"?',
    'companies[0].sources[0].connection: "xx" is not a connection; use one of pv, sv',
  ]);
});
