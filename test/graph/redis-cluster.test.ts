import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startCluster, until } from '../redis-servers';
import type { RedisCluster } from '../redis-servers';
import { startReplicas } from './redis-replicas';
import type { Replicas } from './redis-replicas';

/** Replicas over a real cluster of three masters, each with a replica of its own, and what happens when one of them dies. */

let cluster: RedisCluster;
let replicas: Replicas;
beforeAll(async () => {
  cluster = await startCluster();
  replicas = await startReplicas({ nodes: cluster.nodes });
});
afterAll(async () => {
  await replicas.close();
  await cluster.stop();
  expect(replicas.bugs).toEqual([]);
});

it('share reads, invalidations, writes and switches through all nodes of a cluster', async () => {
  const { one, two } = replicas;
  await replicas.untilShared();
  const keys = await Promise.all(cluster.masters.map(({ client }) => client.keys('awaregraph:*')));
  // Keys of several companies and reads are spread over the nodes.
  for (const some of keys) expect(some.length).toBeGreaterThan(2);
  for (const key of keys.flat()) expect(key).toMatch(/^awaregraph:8:(value|count|lock):\{(acme|globex) .*\}$/s);

  expect(await replicas.refresh(two)).toBe(true);
  expect((await cluster.keys()).filter((key) => key.includes(':value:'))).toEqual([]);
  replicas.forget();
  await until(async () => {
    await replicas.ask(one);
    return replicas.calls() > 0;
  }, 'the other replica dropped its reads as well');

  const first = await replicas.write(one, 'nova');
  replicas.forget();
  expect(await replicas.write(two, 'nova')).toEqual(first);
  expect(replicas.calls()).toBe(0);

  expect(await replicas.post(one, '/admin/sources/sm/disable?minutes=5')).toMatchObject({ reach: 'ALL_REPLICAS' });
  await until(
    async () =>
      JSON.stringify(await replicas.post(two, '/admin/sources/sm/disable?minutes=4')).includes('"enabled":false'),
    'the other replica knows of it',
  );
  expect(await replicas.post(one, '/admin/sources/sm/enable')).toMatchObject({ enabled: true });
});

it('answer while a master fails over, with one line when Redis is away and one when it is back, and share again', async () => {
  const { one } = replicas;
  await replicas.untilShared();
  expect(replicas.states).toEqual([]);
  const load = replicas.startLoad();
  await cluster.masters[0]?.kill();
  const durations: number[] = [];
  await until(async () => {
    const before = performance.now();
    // Reads everything again, so that each node is asked. It has no errors, whatever Redis does.
    await replicas.refresh(one);
    await replicas.ask(one);
    durations.push(performance.now() - before);
    return replicas.states.includes('redis back');
  }, 'Redis is back');
  const { failures, reads, mutations } = await load.stop();
  expect(failures).toEqual([]);
  expect([reads > 20, mutations > 0]).toEqual([true, true]);
  expect(durations.length).toBeGreaterThan(1);
  // None waited until it was back, which takes longer than the second after which its replica is asked to replace it.
  expect(Math.min(...durations)).toBeLessThan(1000);
  await replicas.untilShared();
  const written = await replicas.write(one, 'vega');
  replicas.forget();
  expect(await replicas.write(replicas.two, 'vega')).toEqual(written);
  expect(replicas.calls()).toBe(0);
  expect(replicas.states).toEqual(['redis away', 'redis back']);
});
