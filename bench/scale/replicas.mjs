// 1 to 4 replicas behind nginx: calls during warm-up, throughput, processor time for each request, and a Redis that dies.
import { ask, assertSameAnswer } from '../compare/answers.mjs';
import { headers } from '../compare/peers/index.mjs';
import { median } from '../compare/median.mjs';
import { result } from '../compare/processes.mjs';
import { ANY_CORE, startNginx, startRedis, startReplica, startVendors } from './cluster.mjs';
import { cpuMsOf, rssMbOf, withRedis } from './gauges.mjs';
import { bodyOf, dashboardQuery } from './queries.mjs';

const MOST = 4;
const CONNECTIONS = 20;
const WARM_SECONDS = 3;
const LOAD = new URL('../compare/load.mjs', import.meta.url).pathname;
const BODY = bodyOf(dashboardQuery);
const WORKLOADS = {
  same: { bodies: [BODY] },
  distinct: { bodies: [BODY], unique: true },
};

const sum = (values) => values.reduce((total, value) => total + value, 0);

export async function measureReplicas({ people, rounds, seconds }) {
  const vendors = await startVendors(people);
  const redis = await startRedis();
  const replicas = [];
  const start = () => startReplica(vendors.facts.configuration, { redis: redis.url });
  let nginx;
  try {
    const warming = [];
    for (let count = 1; count <= MOST; count += 1) {
      const row = { replicas: count };
      for (const [name, how] of Object.entries({ together: atOnce, inTurn })) {
        for (const replica of replicas.splice(0)) await replica.stop();
        await withRedis(redis.url, (connection) => connection.flushall());
        for (let each = 0; each < count; each += 1) replicas.push(await start());
        row[name] = await warm(replicas, vendors, how);
      }
      warming.push(row);
    }
    const urls = replicas.map(({ url }) => url);
    nginx = await startNginx([
      ...urls.map((_, index) => ({ urls: urls.slice(0, index + 1) })),
      { urls, by: '$http_x_company' },
    ]);
    const pools = urls.map((_, index) => ({
      url: nginx.urls[index],
      nginx,
      replicas: replicas.slice(0, index + 1),
    }));
    const rows = await inRounds(pools, rounds, seconds);
    const rssMb = replicas.map(({ pid }) => rssMbOf(pid));
    const sharded = await measureSharding(nginx.urls[MOST]);
    await vendors.clearCalls();
    await redis.stop();
    const afterRedis = await withoutRedis(pools[1], vendors, start, seconds);
    return { people, connections: CONNECTIONS, warming, rows, rssMb, sharded, afterRedis };
  } finally {
    await nginx?.stop();
    for (const replica of replicas) await replica.stop();
    await redis.stop();
    await vendors.stop();
  }
}

const atOnce = (replicas, question) => Promise.all(replicas.map(question));
async function inTurn(replicas, question) {
  const answers = [];
  for (const replica of replicas) answers.push(await question(replica));
  return answers;
}

/** The first dashboard of replicas with empty caches. */
async function warm(replicas, vendors, how = inTurn) {
  await vendors.clearCalls();
  const startedAt = performance.now();
  const texts = await how(replicas, ({ url }) => ask(url, BODY, headers));
  const milliseconds = performance.now() - startedAt;
  for (const text of texts) assertSameAnswer('a replica', text, texts[0]);
  const { 'cyberpilot token': pilot = 0, 'cyber-guru token': guru = 0, ...reads } = await vendors.calls();
  return { reads: sum(Object.values(reads)), logins: pilot + guru, milliseconds };
}

/** Every number of replicas is measured in every round. */
async function inRounds(pools, rounds, seconds) {
  const measured = [];
  for (const [name, asked] of Object.entries(WORKLOADS)) {
    // Each replica by itself, until its code is compiled: before, it takes several times as long.
    for (const replica of pools[MOST - 1].replicas)
      await load({ ...pools[0], url: replica.url, replicas: [replica] }, asked, WARM_SECONDS);
    for (let round = 0; round < rounds; round += 1)
      for (const pool of pools) measured.push({ name, ...(await load(pool, asked, seconds)) });
  }
  return Object.keys(WORKLOADS).flatMap((name) =>
    pools.map(({ replicas: { length } }) => {
      const own = measured.filter((row) => row.name === name && row.replicas === length);
      const medianOf = (key) => median(own.map((row) => row[key]));
      return {
        name,
        replicas: length,
        rps: medianOf('rps'),
        spread: [Math.min(...own.map(({ rps }) => rps)), Math.max(...own.map(({ rps }) => rps))],
        p50: medianOf('p50'),
        p99: medianOf('p99'),
        cpuMs: medianOf('cpuMs'),
        nginxCpuMs: medianOf('nginxCpuMs'),
        kilobytes: medianOf('kilobytes'),
      };
    }),
  );
}

async function load({ url, nginx, replicas }, asked, seconds) {
  const spent = () => [sum(replicas.map(({ pid }) => cpuMsOf(pid))), cpuMsOf(nginx.pid)];
  const before = spent();
  const input = { url: `${url}/graphql`, headers, ...asked, connections: CONNECTIONS, seconds };
  const { rps, p50, p99, bytes, failed, answered } = await result(LOAD, input, ANY_CORE);
  const [own, proxy] = spent().map((value, index) => value - before[index]);
  if (failed > 0) throw new Error(`${failed} of ${failed + answered} requests failed`);
  return {
    replicas: replicas.length,
    rps,
    p50,
    p99,
    cpuMs: own / answered,
    nginxCpuMs: proxy / answered,
    kilobytes: bytes / 1024,
    answered,
  };
}

/** Checks that nginx sends each company to one replica, and counts the companies of each replica. */
async function measureSharding(url) {
  const [companies, times] = [100, 3];
  const taken = {};
  for (let company = 0; company < companies; company += 1) {
    const seen = new Set();
    for (let time = 0; time < times; time += 1) {
      const answer = await fetch(`${url}/healthz`, { headers: { 'x-company': `company-${company}` } });
      await answer.arrayBuffer();
      seen.add(answer.headers.get('x-replica'));
    }
    if (seen.size !== 1) throw new Error(`a company went to ${seen.size} replicas`);
    const [replica] = seen;
    taken[replica] = (taken[replica] ?? 0) + 1;
  }
  return { companies, byReplica: Object.values(taken).sort((a, b) => b - a) };
}

/** Redis is gone: the replicas continue with their cached entries, and a new one reads everything for itself. */
async function withoutRedis(pool, vendors, start, seconds) {
  const { rps, p99, answered } = await load(pool, WORKLOADS.distinct, seconds);
  const callsUnderLoad = sum(Object.values(await vendors.calls()));
  const late = await start();
  try {
    return { rps, p99, answered, callsUnderLoad, newcomer: await warm([late], vendors) };
  } finally {
    await late.stop();
  }
}
