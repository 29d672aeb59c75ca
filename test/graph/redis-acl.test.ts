import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { openRedisStore } from '../../datasources/cache/redis-store';
import { packageRoot } from '../../src/package-root';
import { freePort } from '../redis';
import { TLS_ARGUMENTS, certificate, startServer, until } from '../redis-servers';
import type { RedisServer } from '../redis-servers';
import { startReplicas } from './redis-replicas';
import type { Replicas } from './redis-replicas';

/** A Redis that is reached over TLS with a certificate of the client, by the ACL user of docs/security.md. */

const PASSWORD = 'a-password-of-the-acl-user';
const page = readFileSync(join(packageRoot(), 'docs', 'security.md'), 'utf8');
const pem = (name: string): string => readFileSync(certificate(name), 'utf8');
const tls = {
  ca: pem('authority'),
  cert: pem('client'),
  key: pem('client-key'),
  servername: 'redis.example',
};

let server: RedisServer;
let tlsPort: number;
beforeAll(async () => {
  tlsPort = await freePort();
  server = await startServer(['--tls-port', String(tlsPort), ...TLS_ARGUMENTS]);
  const [, rule = ''] = /^ACL (SETUSER .*)$/m.exec(page) ?? [];
  const words = rule.replace('>PASSWORD', `>${PASSWORD}`).split(' ');
  expect(words.length).toBeGreaterThan(20);
  await server.client.acl(...(words as ['SETUSER', string, ...string[]]));
});
afterAll(() => server.kill());

describe('the documented ACL user', () => {
  let replicas: Replicas;
  beforeAll(async () => {
    const url = `rediss://127.0.0.1:${tlsPort}`;
    replicas = await startReplicas({ url, username: 'awaregraph', password: PASSWORD, tls }, 'aw:');
  });
  afterAll(async () => {
    await replicas.close();
    expect(replicas.bugs).toEqual([]);
  });

  it('may do all that the program does, and no more', async () => {
    const { one, two } = replicas;
    await replicas.untilShared();
    const written = await replicas.write(one, 'nova');
    replicas.forget();
    expect(await replicas.write(two, 'nova')).toEqual(written);
    expect(replicas.calls()).toBe(0);
    expect(await replicas.post(one, '/admin/sources/sm/disable?minutes=5')).toMatchObject({ reach: 'ALL_REPLICAS' });
    await until(
      async () =>
        ((await replicas.post(two, '/admin/sources/sm/enable')) as { reach?: string }).reach === 'ALL_REPLICAS',
      'the other replica switches it on again',
    );
    expect(replicas.states).toEqual([]);
    const denied = (await server.client.acl('LOG')) as readonly unknown[];
    expect(denied).toEqual([]);
    const keys = await server.client.keys('*');
    expect(keys.filter((key) => !/^awaregraph:(7|writes:1):aw:/.test(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(5);
  });

  it('reads nothing of others', async () => {
    const user = new Redis(server.port, { username: 'awaregraph', password: PASSWORD });
    await expect(user.get('awaregraph:7:other:value')).rejects.toThrow('NOPERM');
    await expect(user.flushall()).rejects.toThrow('NOPERM');
    await expect(user.subscribe('awaregraph:7:other:drops')).rejects.toThrow('NOPERM');
    user.disconnect();
  });
});

const node = () => ({ node: { host: '127.0.0.1', port: tlsPort } });
const sentinel = () => ({ sentinels: [{ host: '127.0.0.1', port: tlsPort }], master: 'main' });
it.each([
  ['no certificate', node, { ca: tls.ca, servername: tls.servername }],
  ['another name than that of the server', node, { ...tls, servername: 'another.example' }],
  ['no authority', node, { cert: tls.cert, key: tls.key, servername: tls.servername }],
  ['no authority for sentinels', sentinel, { cert: tls.cert, key: tls.key, servername: tls.servername }],
])('with %s Redis is away, and reads are misses', async (_, where, settings) => {
  const states: boolean[] = [];
  const store = openRedisStore({ ...where(), tls: settings }, '', (isReachable) => void states.push(isReachable));
  try {
    await until(async () => (await store.get('acme ["ch","",null] CH-05')) === null && states.length > 0, 'it is away');
    expect(await store.claim('acme ["ch","",null] CH-05')).toMatchObject({ acquired: true });
    expect(states).toEqual([false]);
  } finally {
    await store.close();
  }
});
