// The cost of one company of a given size: a replica's memory and time, Redis, and vendor calls.
import { createRequire } from 'node:module';
import { ask, assertSameAnswer } from '../compare/answers.mjs';
import { headers } from '../compare/peers/index.mjs';
import { startRedis, startReplica, startVendors } from './cluster.mjs';
import { cpuMsOf, rssMbOf, waitUntilStable, usedBytes, withRedis } from './gauges.mjs';
import { bodyOf, dashboardInParts, dashboardQuery } from './queries.mjs';

const dist = createRequire(new URL('../../dist/', import.meta.url));
const { decodeTask } = dist('./datasources/cache/cache-codec.js');
const { estimateBytes } = dist('./datasources/cache/size-estimate.js');
const { runSync } = dist('./datasources/runtime/cooperative-scheduler.js');

const MIB = 1024 * 1024;
const LONG_MS = 300_000;
const POLL_INTERVAL_MS = 5;
/** The last of several reads by the same process shows the cost with compiled code. */
const TIMES_AGAIN = 3;

/** The dashboard of a replica that reads everything, of a second one, of one that refreshes; and the values in Redis. */
export async function measureSize(people) {
  const vendors = await startVendors(people);
  const redis = await startRedis();
  const replicas = [];
  try {
    for (const _ of ['reader', 'finder'])
      replicas.push(await startReplica(vendors.facts.configuration, { redis: redis.url, maxMemoryMb: 2048 }));
    const [reader, finder] = replicas;
    const idleMb = rssMbOf(reader.pid);
    const read = await firstAnswer(reader, vendors);
    const found = await firstAnswer(finder, vendors);
    assertSameAnswer('the second replica', found.text, read.text);
    let again = read;
    for (let time = 0; time < TIMES_AGAIN; time += 1) {
      await clearCaches(reader);
      again = await firstAnswer(reader, vendors);
    }
    return {
      people,
      idleMb,
      ...without(read),
      found: without(found),
      again: without(again),
      stored: await storedBy(reader, redis),
    };
  } finally {
    for (const replica of replicas) await replica.stop();
    await redis.stop();
    await vendors.stop();
  }
}

const without = ({ text: _, ...measured }) => measured;

/** Clears the caches, in Redis too. */
async function clearCaches({ url }) {
  const { status } = await fetch(`${url}/admin/refresh`, { method: 'POST', headers });
  if (status !== 200) throw new Error(`/admin/refresh answered ${status}`);
}

/** The values in Redis after everything was stored: queried in parts, since a replica with long pauses stores less. */
const storedBy = (replica, redis) =>
  withRedis(redis.url, async (connection) => {
    await clearCaches(replica);
    await waitUntilStable(() => usedBytes(connection));
    const before = await usedBytes(connection);
    for (const query of dashboardInParts) {
      assertSameAnswer('a replica', await ask(replica.url, bodyOf(query), headers, LONG_MS));
      await waitUntilStable(() => usedBytes(connection));
    }
    return { mb: ((await usedBytes(connection)) - before) / MIB, ...(await valuesIn(connection)) };
  });

/** The first dashboard of a replica, and its longest pause meanwhile. */
async function firstAnswer(replica, vendors) {
  await vendors.clearCalls();
  const before = cpuMsOf(replica.pid);
  const startedAt = performance.now();
  const polling = { on: true, longest: 0 };
  const polls = pollHealth(replica, polling);
  const text = await ask(replica.url, bodyOf(dashboardQuery), headers, LONG_MS);
  const seconds = (performance.now() - startedAt) / 1000;
  polling.on = false;
  await polls;
  assertSameAnswer('a replica', text);
  if (!text.includes('"complete":true')) throw new Error('the company could not be read completely');
  await waitUntilStable(() => rssMbOf(replica.pid));
  return {
    text,
    seconds,
    pauseMs: polling.longest,
    cpuMs: cpuMsOf(replica.pid) - before,
    rssMb: rssMbOf(replica.pid),
    calls: await vendors.calls(),
  };
}

async function pollHealth({ url }, state) {
  while (state.on) {
    const startedAt = performance.now();
    await (await fetch(`${url}/healthz`)).arrayBuffer();
    state.longest = Math.max(state.longest, performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
}

/** The bytes that the values would count against `maxMemoryMb`, those that are never read back, and the largest value. */
async function valuesIn(redis) {
  let [countedMb, composedMb] = [0, 0];
  let largest = { mb: 0 };
  for (const name of await redis.keys('awaregraph:*:value:*')) {
    const bytes = await redis.getBuffer(name);
    const mb = bytes.length / MIB;
    const startedAt = performance.now();
    const { result } = runSync(decodeTask(bytes));
    const milliseconds = performance.now() - startedAt;
    countedMb += estimateBytes(result.batches) / MIB;
    if (/\] all /.test(name)) composedMb += mb;
    if (mb > largest.mb) largest = { mb, milliseconds, name: name.replace(/^.*?\] |}$/g, '') };
  }
  return { countedMb, composedMb, largest };
}
