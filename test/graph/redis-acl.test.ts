import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { createRedisKeys } from '../../datasources/cache/redis-keys';
import type { RedisKeyKind } from '../../datasources/cache/redis-keys';
import { openRedisStore } from '../../datasources/cache/redis-store';
import type { SharedStore } from '../../datasources/cache/shared-store';
import { packageRoot } from '../../src/package-root';
import { freePort } from '../redis';
import { POISONS } from '../redis-poison';
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
    expect(keys.filter((key) => !/^awaregraph:(8|writes:1):aw:/.test(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(5);
  });

  describe('takes nothing for its own that others may have written:', () => {
    const PREFIX = 'aw:';
    const keys = createRedisKeys(PREFIX);
    const names = ['acme ["sm","00ff",null] SM-01', 'acme ["iq","00ff",null] IQ-01'] as const;
    let store: SharedStore;
    beforeAll(async () => {
      store = openRedisStore(`redis://127.0.0.1:${server.port}`, { prefix: PREFIX });
      await store.switchSharing.opened;
    });
    afterAll(() => store.close());

    it('reads', async () => {
      const { one, two } = replicas;
      await replicas.untilShared();
      const { length } = await server.client.keys('*:value:*');
      const rounds = Math.ceil(POISONS.length / length) + 1;
      for (let round = 0; round < rounds; round += 1)
        await until(async () => {
          // What replica one is going to read is in Redis alone, and is not what replica two has written.
          if (!(await replicas.refresh(two))) return false;
          const expected = await replicas.ask(two);
          await until(async () => (await server.client.keys('*:value:*')).length === length, 'all is stored');
          const stored = await server.client.keys('*:value:*');
          const poisonOf = (at: number) => POISONS[(at + round * length) % POISONS.length];
          for (const [at, key] of stored.entries())
            await poisonOf(at)?.write(server.client, key, stored.at(at - 1) ?? key);
          replicas.forget();
          expect(await replicas.ask(one)).toEqual(expected);
          return replicas.calls() > 0;
        }, 'one reads from Redis');
      expect(replicas.states).toEqual([]);
    });

    describe.each(POISONS)('$name', ({ name: poisonName, write }) => {
      it('under the key of a mutation', async () => {
        const key = poisonName.replaceAll(' ', '-').toLowerCase();
        const before = await server.client.keys('*writes*');
        const written = await replicas.write(replicas.two, key);
        const [record = '', ...others] = (await server.client.keys('*writes*')).filter((one) => !before.includes(one));
        expect(others).toEqual([]);
        await write(server.client, record, before[0] ?? record);
        replicas.forget();
        const { data, errors = [] } = await replicas.tryToWrite(replicas.one, key);
        // Answered as before, or refused; never sent again.
        const refused = { made: { outcome: 'REFUSED', userErrors: [{ field: ['idempotencyKey'] }] } };
        expect([written, refused, null]).toContainEqual(data);
        expect([errors.length, replicas.calls()]).toEqual([data === null ? 1 : 0, 0]);
        expect(await server.client.pttl(record)).toBeGreaterThan(0);
      });

      it('under the keys of a claim, a count and a switch', async () => {
        const [name, other] = names;
        const poison = (kind: RedisKeyKind) => write(server.client, keys.of(kind, name), keys.of(kind, other));
        for (const one of names) await store.claim(one);
        await poison('lock');
        const { acquired } = await store.claim(name, 60_000);
        // A copied claim ends as the other one does; every other one is nobody's.
        expect(acquired).toBe(poisonName !== 'the value of another key');
        expect((await store.claim(name, 60_000)).acquired).toBe(false);
        expect(await server.client.pttl(keys.of('lock', name))).toBeGreaterThan(0);

        for (const one of names) await store.addToCount(one, 5, 60_000);
        await poison('count');
        expect(await store.addToCount(name, 3, 60_000)).toBeGreaterThanOrEqual(3);
        expect(await server.client.pttl(keys.of('count', name))).toBeGreaterThan(0);

        const on = { isOff: false, until: null, at: 1, companies: ['acme'] };
        await store.switchSharing.write(name, on);
        await store.switchSharing.write(other, { ...on, isOff: true });
        await poison('switch');
        const known = await store.switchSharing.read([name, other]);
        expect([known?.get(name)?.isOff ?? false, known?.get(other)?.isOff]).toEqual([false, true]);
        expect(await store.switchSharing.write(name, on)).toBe(true);
        expect((await store.switchSharing.read([name]))?.get(name)).toEqual(on);
        await server.client.del(...names.flatMap((one) => [keys.of('lock', one), keys.of('count', one)]));
        expect(replicas.states).toEqual([]);
      });
    });
  });

  it('reads nothing of others', async () => {
    const user = new Redis(server.port, { username: 'awaregraph', password: PASSWORD });
    await expect(user.get('awaregraph:8:other:value')).rejects.toThrow('NOPERM');
    await expect(user.flushall()).rejects.toThrow('NOPERM');
    await expect(user.subscribe('awaregraph:8:other:drops')).rejects.toThrow('NOPERM');
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
  const store = openRedisStore(
    { ...where(), tls: settings },
    { onReachable: (isReachable) => void states.push(isReachable), sealKeyOf: () => randomBytes(32) },
  );
  try {
    await until(
      async () => (await store.get('acme ["ch","00ff",null] CH-05')) === null && states.length > 0,
      'it is away',
    );
    expect(await store.claim('acme ["ch","00ff",null] CH-05')).toMatchObject({ acquired: true });
    expect(states).toEqual([false]);
  } finally {
    await store.close();
  }
});
