// What one, two and four replicas that share a Redis cost: processor time for each request, vendor calls and memory. Counts and
// processor time only, so that it can be measured on a machine that other programs use as well.
import { ask } from '../compare/answers.mjs';
import { headers } from '../compare/peers/index.mjs';
import { startRedis, startReplica, startVendors } from './cluster.mjs';
import { cpuMsOf, rssMbOf, usedBytes, withRedis } from './gauges.mjs';
import { bodyOf, dashboardQuery } from './queries.mjs';

const COUNTS = [1, 2, 4];
const AT_ONCE = 4;
const MIB = 1024 * 1024;
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Texts that differ, so that no answer is shared. */
const distinctBody = (number) => bodyOf(`${dashboardQuery} # ${number}`);

export async function measureCapacity({ people, requests }) {
  const vendors = await startVendors(people);
  const rows = [];
  try {
    for (const count of COUNTS) rows.push(await measure(vendors, count, requests));
  } finally {
    await vendors.stop();
  }
  return { people, requests, rows };
}

async function measure(vendors, count, requests) {
  const redis = await startRedis();
  const replicas = [];
  try {
    for (let each = 0; each < count; each += 1)
      replicas.push(await startReplica(vendors.facts.configuration, { redis: redis.url, ttlSeconds: 3600 }));
    const idleMb = sum(replicas.map(({ pid }) => rssMbOf(pid))) / count;
    await vendors.clearCalls();
    for (const replica of replicas) await ask(replica.url, distinctBody('first'), headers);
    const { 'cyberpilot token': pilot = 0, 'cyber-guru token': guru = 0, ...reads } = await vendors.calls();
    // Until the code is compiled, a request takes several times as long.
    await load(replicas, requests, 'warm');
    await vendors.clearCalls();
    const before = sum(replicas.map(({ pid }) => cpuMsOf(pid)));
    await load(replicas, requests, 'measured');
    const cpuMs = (sum(replicas.map(({ pid }) => cpuMsOf(pid))) - before) / (requests * count);
    return {
      replicas: count,
      reads: sum(Object.values(reads)),
      logins: pilot + guru,
      callsUnderLoad: sum(Object.values(await vendors.calls())),
      cpuMs,
      idleMb,
      rssMb: sum(replicas.map(({ pid }) => rssMbOf(pid))) / count,
      redisMb: (await withRedis(redis.url, usedBytes)) / MIB,
    };
  } finally {
    for (const replica of replicas) await replica.stop();
    await redis.stop();
  }
}

/** The same number of requests to each replica. */
async function load(replicas, requests, name) {
  await Promise.all(
    replicas.map(async ({ url }) => {
      let next = 0;
      const one = async () => {
        while (next < requests) await ask(url, distinctBody(`${name} ${next++}`), headers);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, one));
    }),
  );
}
