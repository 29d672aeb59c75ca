import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { checkSurroundings } from '../../src/cli/check/surroundings';
import { createConfig } from '../../src/config/config-file';
import { startIssuer } from '../access/key-server';
import type { Issuer } from '../access/key-server';
import { freePort, startRedis } from '../redis';
import { TLS_ARGUMENTS, startServer } from '../redis-servers';
import type { RedisServer } from '../redis-servers';

/** What `awaregraph check` says of Redis, the key server and the clients. */

const VENDORS = {
  connections: [{ id: 'sm', vendor: 'sibermate', baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'a-key' }],
  companies: [
    { slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] },
    { slug: 'globex', name: 'Globex', sources: [] },
  ],
};
const ALL = { name: 'all', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] };
const found = (more: object) => checkSurroundings(createConfig({ ...VENDORS, clients: [ALL], ...more }));
const problems = async (more: object): Promise<readonly string[]> =>
  (await found(more)).filter(({ isProblem }) => isProblem).map(({ what, text }) => `${what}: ${text}`);

describe('Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let admin: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    admin = new Redis(redis.url);
  });
  afterAll(async () => {
    admin.disconnect();
    await redis.stop();
  });
  const withUser = async (...rules: readonly string[]): Promise<string> => {
    await admin.call('ACL', 'SETUSER', 'graph', 'reset', 'on', '>secret-word', ...rules);
    return redis.url.replace('redis://', 'redis://graph:secret-word@');
  };

  it('works, and nothing of the check is left', async () => {
    const [one] = await found({ cache: { redis: redis.url, redisPrefix: 'mine:' } });
    expect(one).toEqual({
      what: 'Redis',
      text: expect.stringMatching(/^reads, writes, scripts and channels work \(\d+\.\d ms\)$/),
      isProblem: false,
    });
    expect((await admin.keys('*')).filter((key) => !key.endsWith(':script'))).toEqual([]);
    expect(await Promise.all((await admin.keys('*')).map((key) => admin.pttl(key)))).not.toContain(-1);
  });

  it('works with a user who may do what is needed, and no more', async () => {
    const url = await withUser('~awaregraph:*', '&awaregraph:*', '+@all', '-@dangerous', '+info');
    expect(await problems({ cache: { redis: url } })).toEqual([]);
  });

  it.each([
    ['keys of another prefix', ['~other:*', '&*', '+@all'], /SET awaregraph:8:\*, .*EVAL awaregraph:8:\*/],
    ['no writing', ['~*', '&*', '+@all', '-set'], /may not run SET awaregraph:8:\*, SET awaregraph:writes:1:\*;/],
    ['no scripts', ['~*', '&*', '+@all', '-@scripting'], /EVAL awaregraph:8:\*/],
    ['no channels', ['~*', '+@all'], /PUBLISH awaregraph:8:\*, SUBSCRIBE awaregraph:8:\*/],
  ])('names what its user may not do: %s', async (_, rules, expected) => {
    const [problem, ...others] = await problems({ cache: { redis: await withUser(...rules) } });
    expect(problem).toMatch(expected);
    expect(problem).toMatch(/grant it \(ACL SETUSER … ~awaregraph:8:\*/);
    expect(problem).not.toContain('secret-word');
    expect(others).toEqual([]);
  });

  it('says that the password is wrong, and that it is away, without the password', async () => {
    const wrong = redis.url.replace('redis://', 'redis://graph:other-word@');
    expect(await problems({ cache: { redis: wrong } })).toEqual([
      'Redis: it refuses the user and password of cache.redis; correct them',
    ]);
    const away = 'redis://graph:secret-word@127.0.0.1:1';
    expect(await problems({ cache: { redis: away } })).toEqual([
      expect.stringMatching(/^Redis: it cannot be used: .*ECONNREFUSED 127\.0\.0\.1:1$/),
    ]);
  });
});

describe('Redis over TLS', () => {
  let server: RedisServer;
  let tlsPort: number;
  beforeAll(async () => {
    tlsPort = await freePort();
    server = await startServer(['--tls-port', String(tlsPort), ...TLS_ARGUMENTS]);
  });
  afterAll(() => server.kill());

  const PLAIN = 'Redis: it does not speak TLS at this port: name its TLS port, or use redis:// (without "tls")';
  const TLS = 'Redis: it speaks TLS at this port: use rediss:// (or set "tls")';
  const plain = () => `127.0.0.1:${server.port}`;
  const secured = () => `127.0.0.1:${tlsPort}`;
  it('says which of the two protocols the port speaks, where it is the other one', async () => {
    const found = (redis: unknown) => problems({ cache: { redis } });
    const all = await Promise.all([
      found(`rediss://${plain()}`),
      found({ url: `rediss://${plain()}` }),
      found({ nodes: [plain()], tls: true }),
      found({ sentinels: [plain()], name: 'main', tls: true }),
      found(`redis://user:CANARY@${secured()}`),
      found({ nodes: [secured()] }),
      found({ sentinels: [secured()], name: 'main' }),
    ]);
    expect(all).toEqual([[PLAIN], [PLAIN], [PLAIN], [PLAIN], [TLS], [TLS], [TLS]]);
    // The right protocol, with a certificate that nobody trusts.
    expect(await found(`rediss://${secured()}`)).toEqual([expect.stringContaining('certificate')]);
  });
});

describe('the key server', () => {
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.close());
  const jwt = (jwksUri = issuer.jwksUri) => ({ jwt: { issuer: 'https://id.example', audience: 'a', jwksUri } });

  it('has keys', async () => {
    await issuer.addKey('one');
    expect(await found(jwt())).toContainEqual({ what: 'key server', text: 'has 1 key', isProblem: false });
  });

  it('has none, is no key server, or cannot be reached', async () => {
    issuer.setAnswer((_, response) => void response.end('{"keys":[]}'));
    expect(await problems(jwt())).toEqual([expect.stringContaining('has no keys: every token will be refused')]);
    issuer.setAnswer((_, response) => void response.end('<html>'));
    expect(await problems(jwt())).toEqual([expect.stringContaining('does not answer with a key set')]);
    issuer.setAnswer((_, response) => void response.writeHead(404).end());
    expect(await problems(jwt())).toEqual([expect.stringContaining('does not answer with status 200')]);
    expect(await problems(jwt('http://127.0.0.1:1/jwks'))).toEqual([
      expect.stringMatching(/^key server: http:\/\/127\.0\.0\.1:1\/jwks cannot be reached: /),
    ]);
    for (const [address, problem] of [
      ['http://user:CANARY@127.0.0.1:1/jwks', 'has a user or a password, which is not sent; remove it'],
      ['http://127.0.0.1:1/jwks?key=CANARY', 'http://127.0.0.1:1/jwks cannot be reached'],
    ] as const) {
      const [found = '', ...others] = await problems(jwt(address));
      expect([others, found]).toEqual([[], expect.stringContaining(problem)]);
      expect(found).not.toContain('CANARY');
    }
    issuer.setAnswer(null);
  });

  it('replaces clients', async () => {
    expect(await problems({ clients: [], ...jwt() })).toEqual([]);
  });
});

describe('clients', () => {
  it('none is a problem', async () => {
    expect(await problems({ clients: [] })).toEqual([expect.stringContaining('clients: there are none')]);
  });

  it('who sees nothing, and who is seen by nobody, is noted', async () => {
    const clients = [
      { ...ALL, name: 'blind', companies: [] },
      { ...ALL, name: 'one', apiKey: 'another-key-of-sixteen', companies: ['acme'] },
    ];
    expect(await found({ clients })).toEqual([
      { what: 'clients', text: 'blind, one', isProblem: false },
      { what: 'clients', text: '"blind" sees no company; list some in its "companies", or "*"', isProblem: false },
      { what: 'clients', text: 'no client sees the company globex', isProblem: false },
    ]);
  });
});
