import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';
import { MASTER_NAME, startSentinels, until } from '../redis-servers';
import type { RedisBehindSentinels } from '../redis-servers';
import { startReplicas } from './redis-replicas';
import type { Replicas } from './redis-replicas';

/** Replicas over the master that three real sentinels name, and what happens when that one dies. */

const PASSWORD = 'a-password-at-the-sentinels';
let redis: RedisBehindSentinels;
let replicas: Replicas;
beforeAll(async () => {
  redis = await startSentinels();
  // The user of docs/security.md.
  const page = readFileSync(join(packageRoot(), 'docs', 'security.md'), 'utf8');
  const [, rule = ''] = /^ACL (SETUSER .*sentinel\|.*)$/m.exec(page) ?? [];
  const words = rule.replace('>PASSWORD', `>${PASSWORD}`).split(' ');
  await redis.atSentinels((client) => client.call('ACL', ...words));
  replicas = await startReplicas({
    sentinels: redis.sentinels,
    name: MASTER_NAME,
    sentinelUsername: 'awaregraph',
    sentinelPassword: PASSWORD,
  });
});
afterAll(async () => {
  await replicas.close();
  await redis.stop();
  expect(replicas.bugs).toEqual([]);
});

it('answer while the master fails over, with one line when Redis is away and one when it is back, and share again', async () => {
  const { one, two } = replicas;
  await replicas.untilShared();
  expect(replicas.states).toEqual([]);
  const load = replicas.startLoad();
  await redis.master.kill();
  await until(async () => {
    await replicas.refresh(one);
    await replicas.ask(one);
    return replicas.states.includes('redis back');
  }, 'Redis is back');
  const { failures, reads, mutations } = await load.stop();
  expect(failures).toEqual([]);
  expect([reads > 20, mutations > 0]).toEqual([true, true]);
  await replicas.untilShared();
  const written = await replicas.write(one, 'vega');
  replicas.forget();
  expect(await replicas.write(two, 'vega')).toEqual(written);
  expect(replicas.calls()).toBe(0);
  expect(await replicas.post(two, '/admin/sources/sm/disable?minutes=5')).toMatchObject({ reach: 'ALL_REPLICAS' });
  expect(replicas.states).toEqual(['redis away', 'redis back']);
  await redis.atSentinels(async (client) => expect(await client.acl('LOG')).toEqual([]));
});
