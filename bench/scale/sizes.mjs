// What one company of so many people takes: in a replica's memory and time, in Redis, and in vendor calls.
import { deserialize } from 'node:v8';
import { ask, mustAgree } from '../compare/answers.mjs';
import { headers } from '../compare/peers/index.mjs';
import { startRedis, startReplica, startVendors } from './cluster.mjs';
import { cpuMsOf, rssMbOf, settled, usedBytes, withRedis } from './gauges.mjs';
import { bodyOf, dashboardQuery } from './queries.mjs';

const MIB = 1024 * 1024;
const LONG_MS = 300_000;
const KNOCK_EVERY_MS = 5;

/** The dashboard twice over: by a replica that reads everything, and by one that finds it in Redis. */
export async function measureSize(people) {
  const vendors = await startVendors(people);
  const redis = await startRedis();
  try {
    const replicas = [];
    for (const _ of ['reads', 'finds'])
      replicas.push(await startReplica(vendors.facts.configuration, { redis: redis.url, maxMemoryMb: 2048 }));
    const [reader, finder] = replicas;
    const idleMb = rssMbOf(reader.pid);
    const before = await withRedis(redis.url, usedBytes);

    const read = await firstAnswer(reader, vendors);
    const { redisMb, ...values } = await withRedis(redis.url, async (connection) => {
      await settled(() => usedBytes(connection));
      return { redisMb: ((await usedBytes(connection)) - before) / MIB, ...(await valuesIn(connection)) };
    });
    const found = await firstAnswer(finder, vendors);
    for (const replica of replicas) await replica.stop();
    mustAgree('the second replica', found.text, read.text);

    return {
      people,
      idleMb,
      rssMb: read.rssMb,
      redisMb,
      ...values,
      readCpuMs: read.cpuMs,
      readSeconds: read.seconds,
      pauseMs: read.pauseMs,
      calls: read.calls,
      found: { cpuMs: found.cpuMs, seconds: found.seconds, pauseMs: found.pauseMs, rssMb: found.rssMb },
      callsOfSecond: Object.values(found.calls).reduce((sum, count) => sum + count, 0),
    };
  } finally {
    await redis.stop();
    await vendors.stop();
  }
}

/** The first dashboard of a replica, and for how long nothing else was answered meanwhile. */
async function firstAnswer(replica, vendors) {
  await vendors.forget();
  const before = cpuMsOf(replica.pid);
  const startedAt = performance.now();
  const knocking = { on: true, longest: 0 };
  const knocks = knock(replica, knocking);
  const text = await ask(replica.url, bodyOf(dashboardQuery), headers, LONG_MS);
  const seconds = (performance.now() - startedAt) / 1000;
  knocking.on = false;
  await knocks;
  mustAgree('a replica', text);
  if (!text.includes('"complete":true')) throw new Error('the company could not be read whole');
  await settled(() => rssMbOf(replica.pid));
  return {
    text,
    seconds,
    pauseMs: knocking.longest,
    cpuMs: cpuMsOf(replica.pid) - before,
    rssMb: rssMbOf(replica.pid),
    calls: await vendors.calls(),
  };
}

async function knock({ url }, state) {
  while (state.on) {
    const startedAt = performance.now();
    await (await fetch(`${url}/healthz`)).arrayBuffer();
    state.longest = Math.max(state.longest, performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, KNOCK_EVERY_MS));
  }
}

/** What the values would count against `maxMemoryMb`, which of them nobody reads back, and which is the largest. */
async function valuesIn(redis) {
  let [countedMb, composedMb] = [0, 0];
  let largest = { mb: 0 };
  for (const name of await redis.keys('awaregraph:*:value:*')) {
    const bytes = await redis.getBuffer(name);
    const mb = bytes.length / MIB;
    const startedAt = performance.now();
    const { entry } = deserialize(bytes);
    const milliseconds = performance.now() - startedAt;
    countedMb += JSON.stringify(entry.value).length / MIB;
    if (/\] all /.test(name)) composedMb += mb;
    if (mb > largest.mb) largest = { mb, milliseconds, name: name.replace(/^.*?\] /, '') };
  }
  return { countedMb, composedMb, largest };
}
