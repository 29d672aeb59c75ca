import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openRedisToRemove, removeCompany } from '../../../datasources/cache/redis-company';
import type { RedisClient } from '../../../datasources/cache/redis-client';
import { untilReady } from '../../../datasources/cache/redis-client';
import { createRedisKeys } from '../../../datasources/cache/redis-keys';
import type { RedisKeyKind } from '../../../datasources/cache/redis-keys';
import { beginOfKeys } from '../../../src/server/writes/idempotency/redis-keys';
import { removeAnswers } from '../../../src/server/writes/idempotency/redis-purge';
import { startRedis } from '../../redis';

/** Of a shared Redis, exactly what belongs to one company of one installation is removed. */

let redis: Awaited<ReturnType<typeof startRedis>>;
let client: RedisClient;
beforeAll(async () => {
  redis = await startRedis();
  client = openRedisToRemove(redis.url);
  await untilReady(client, 5000);
});
afterAll(async () => {
  client.disconnect();
  await redis.stop();
});

/** Slugs, prefixes and vendors' ids of which one may look like another, like a pattern or like a part of a key. */
const SLUGS = ['acme', 'acme-2', 'acm', 'a', 'acme--', 'value', 'globex'];
const PREFIXES = ['', 'x', 'x:', 'value:', 'acme', 'a.b-c', 'a_b-c'];
const TENANTS = ['1000', 'acme ', '}{', '{acme}', '*', '"] CH-01 all', '\\', 'a?c[d]^-', ' ', '\n'];
const READS = ['CH-01 all', 'CH-01', 'CH-011 all', 'CH-05 all', 'CH-05 ] CH-01 all'];
const KINDS: readonly RedisKeyKind[] = ['value', 'lock', 'count'];

const entry = fc.record({
  prefix: fc.constantFrom(...PREFIXES),
  kind: fc.constantFrom(...KINDS),
  slug: fc.constantFrom(...SLUGS),
  tenant: fc.constantFrom(...TENANTS),
  read: fc.constantFrom(...READS),
});
const nameOf = ({ prefix, kind, slug, tenant, read }: typeof entry extends fc.Arbitrary<infer T> ? T : never) =>
  createRedisKeys(prefix).of(kind, `${slug} ${JSON.stringify(['ch', 'abc', tenant])} ${read}`);

describe('removing a company', () => {
  it('removes all of it, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...PREFIXES),
        fc.constantFrom(...SLUGS),
        async (entries, prefix, company) => {
          await client.commands.flushall();
          for (const one of entries) await client.commands.set(nameOf(one), '1');
          const isRemoved = (one: (typeof entries)[number]) =>
            one.prefix === prefix && (one.slug === company || (one.kind === 'value' && /^CH-01(?: |$)/.test(one.read)));
          const names = (of: typeof entries) => [...new Set(of.map(nameOf))].sort();
          const options = { prefix, company, connectionEndpoints: ['CH-01'] };
          const found = await removeCompany(client, { ...options, dryRun: true });
          expect((await client.commands.keys('*')).sort()).toEqual(names(entries));
          const removed = await removeCompany(client, { ...options, dryRun: false });
          expect(removed).toEqual(found);
          expect((await client.commands.keys('*')).sort()).toEqual(names(entries.filter((one) => !isRemoved(one))));
          expect(removed.reads + removed.listsOfConnections + removed.claims).toBe(
            names(entries.filter(isRemoved)).length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not stopped by keys that another program wrote with other types', async () => {
    await client.commands.flushall();
    const keys = createRedisKeys('');
    const foreign = [keys.of('switch', 'ch'), `${beginOfKeys('')}x}`];
    for (const key of foreign) await client.commands.rpush(key, 'x');
    const own = keys.of('value', 'acme ["ch"] CH-05 all');
    await client.commands.rpush(own, 'x');
    const options = { prefix: '', company: 'acme', connectionEndpoints: [], dryRun: false };
    expect(await removeCompany(client, options)).toMatchObject({ reads: 1, switches: 0 });
    expect(await removeAnswers(client, options)).toEqual({ answers: 0, running: 0, unknown: 0 });
    expect((await client.commands.keys('*')).sort()).toEqual([...foreign].sort());
  });

  it('leaves the records of mutations that are being executed, and of no others', async () => {
    await client.commands.flushall();
    const now = Date.now();
    const leases = ['', 'NaN', 'inf', '1e999', '-1', String(now * 2), String(now - 1), String(now + 15_000)];
    const names = leases.map((_, index) => `${beginOfKeys('')}${index}}`);
    for (const [index, lease] of leases.entries())
      await client.commands.hset(names[index] ?? '', { company: 'acme', input: 'x', lease });
    const options = { prefix: '', company: 'acme', dryRun: false };
    expect(await removeAnswers(client, options)).toEqual({ answers: leases.length - 1, running: 1, unknown: 0 });
    expect(await client.commands.keys('*')).toEqual(names.slice(-1));
  });
});
