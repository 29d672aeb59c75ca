import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileWith, linesFor, read } from './vendors';

/** What `cache.redis` may be beside an address, and its mistakes. */

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
const options = {
  env: { SECRET: 'a-secret-of-redis' },
  files: { [resolve('certs/ca.pem')]: PEM, 'certs/ca.pem': PEM, [resolve('empty.pem')]: 'nothing' },
};
const fileOf = (redis: string) => fileWith({ cache: `{ redis: ${redis} }` });
const redisOf = (redis: string) => read(fileOf(redis), options).cache.redis;

test.each([
  ['nothing', '""', ''],
  ['an address', '"redis://localhost:1"', 'redis://localhost:1'],
  [
    'one node with a user',
    '{ url: "redis://[::1]:7000/2", username: aw, password: "${SECRET}" }',
    { node: { host: '::1', port: 7000 }, database: 2, username: 'aw', password: 'a-secret-of-redis', tls: null },
  ],
  [
    'one node with all in its address',
    '{ url: "rediss://aw:p%40ss@redis.example" }',
    { node: { host: 'redis.example', port: 6379 }, database: 0, username: 'aw', password: 'p@ss', tls: {} },
  ],
  [
    'a cluster over TLS',
    '{ nodes: ["a.example:1", "[::1]:2"], password: p, tls: { ca: certs/ca.pem, servername: redis.example } }',
    {
      cluster: [
        { host: 'a.example', port: 1 },
        { host: '::1', port: 2 },
      ],
      password: 'p',
      tls: { ca: PEM, servername: 'redis.example' },
    },
  ],
  [
    'sentinels with another login',
    '{ sentinels: ["10.0.0.1:26379"], name: main, database: 1, sentinelPassword: s, tls: true }',
    {
      sentinels: [{ host: '10.0.0.1', port: 26379 }],
      master: 'main',
      database: 1,
      sentinelLogin: { password: 's' },
      tls: {},
    },
  ],
  [
    'the text of a certificate',
    '{ nodes: ["a:1"], tls: { ca: "${file:certs/ca.pem}" } }',
    { cluster: [{ host: 'a', port: 1 }], tls: { ca: PEM } },
  ],
])('takes %s', (_, redis, expected) => {
  expect(redisOf(redis)).toEqual(expected);
});

test.each([
  ['"http://x"', 'cache.redis: must be empty, or an address that begins with redis:// or rediss://'],
  ['{}', 'cache.redis: must have exactly one of "url", "nodes" (a cluster) and "sentinels"'],
  [
    '{ url: "redis://a", nodes: ["b:1"] }',
    'cache.redis: must have exactly one of "url", "nodes" (a cluster) and "sentinels"',
  ],
  ['{ nodes: ["b:1"], nam: x }', 'cache.redis.nam: is an unknown key; did you mean "name"?'],
  ['{ nodes: [] }', 'cache.redis.nodes: must be at least 1 long'],
  ['{ nodes: ["b"] }', 'cache.redis.nodes[0]: must be HOST:PORT, such as "redis-1.example:6379"'],
  ['{ nodes: ["b:99999"] }', 'cache.redis.nodes[0]: must be HOST:PORT, such as "redis-1.example:6379"'],
  ['{ sentinels: ["b:1"] }', 'cache.redis.name: is missing; must be the name of the master at the sentinels'],
  ['{ nodes: ["b:1"], database: 3 }', 'cache.redis.database: must not be set without "sentinels"'],
  ['{ nodes: ["b:1"], username: aw }', 'cache.redis.password: is missing; must be set where "username" is'],
  ['{ url: "redis://a", tls: true }', 'cache.redis.url: must begin with rediss:// where "tls" is set'],
  ['{ url: "rediss://a", tls: false }', 'cache.redis.tls: must not be false for rediss://'],
  [
    '{ url: "redis://:pass@a", password: "${SECRET}" }',
    'cache.redis.password: is given in "url" as well; remove one of the two',
  ],
  ['{ nodes: ["b:1"], tls: { cert: certs/ca.pem } }', 'cache.redis.tls: must have both "cert" and "key", or none'],
  [
    '{ nodes: ["b:1"], tls: { ca: away.pem } }',
    'cache.redis.tls.ca: is a file that cannot be read; check its path, relative to this file, and its permissions',
  ],
  [
    '{ nodes: ["b:1"], tls: { ca: empty.pem } }',
    'cache.redis.tls.ca: is no PEM file; it must have lines such as "-----BEGIN CERTIFICATE-----"',
  ],
])('refuses %s', (redis, line) => {
  expect(linesFor(fileOf(redis), options)).toEqual([line]);
});

test.each([
  ['a password with a percent sign', 'redis://:a%zz@b'],
  ['a user with one', 'redis://a%:b@c'],
  ['a password with a number sign', 'redis://:a#b@c:6379'],
  ['a password with a slash', 'redis://:a/b@c:6379'],
  ['a password with a question mark', 'redis://:a?b@c:6379'],
  ['a port that there is not', 'redis://a:99999'],
  ['port 0', 'redis://a:0'],
  ['a database that is no number', 'redis://a/x'],
  ['a number of a database without end', 'redis://a/99999999999999999999'],
  ['no host', 'redis:///0'],
])('refuses an address with %s, in both forms, and does not show it', (_, url) => {
  const message =
    /^must be an address such as rediss:\/\/USER:PASSWORD@redis\.example:6379\/0, in which .* are encoded: .*, %40 for @$/;
  for (const [value, path] of [
    [JSON.stringify(url), 'cache.redis: '],
    [`{ url: ${JSON.stringify(url)} }`, 'cache.redis.url: '],
  ] as const) {
    const [line = '', ...others] = linesFor(fileOf(value), options);
    expect(others).toEqual([]);
    expect(line.slice(0, path.length)).toBe(path);
    expect(line.slice(path.length)).toMatch(message);
  }
});

test('any user and password can be encoded', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (password) => {
      const url = `redis://${encodeURIComponent(password)}:${encodeURIComponent(password)}@a`;
      expect(redisOf(`{ url: ${JSON.stringify(url)} }`)).toMatchObject({ username: password, password });
      expect(redisOf(JSON.stringify(url))).toBe(url);
    }),
  );
});

test('no message shows a login', () => {
  const lines = linesFor(fileOf('{ nodes: ["${SECRET}"], password: "${SECRET}", tls: { key: "${SECRET}" } }'), options);
  expect(lines).toHaveLength(2);
  expect(lines.join('\n')).not.toContain('a-secret-of-redis');
});
