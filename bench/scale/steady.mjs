// Vendor calls an hour of a company whose dashboard is queried all the time: with Redis, and after Redis has died.
import { ask, assertSameAnswer } from '../compare/answers.mjs';
import { headers } from '../compare/peers/index.mjs';
import { startNginx, startRedis, startReplica, startVendors } from './cluster.mjs';
import { bodyOf, dashboardQuery } from './queries.mjs';

const REPLICAS = 2;
const WARM_SECONDS = 2;
const QUERY_INTERVAL_MS = 500;
const LOGIN = / token$/;
/** Endpoints of which one call marks one read of the roster, or of the results. */
const ROSTER = { sign: 'SM-07', endpoints: ['SM-07', 'IQ-22', 'CP-01', 'CH-05', 'CG-01'] };
const RESULTS = { sign: 'SM-40' };

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const sum = (values) => values.reduce((total, value) => total + value, 0);

export async function measureSteady({ people, seconds, ttlSeconds = 60 }) {
  const vendors = await startVendors(people);
  const redis = await startRedis();
  const replicas = [];
  let nginx;
  try {
    for (let each = 0; each < REPLICAS; each += 1)
      replicas.push(await startReplica(vendors.facts.configuration, { redis: redis.url, ttlSeconds }));
    nginx = await startNginx([{ urls: replicas.map(({ url }) => url) }]);
    await pollDashboard(nginx.urls[0], vendors, WARM_SECONDS);
    const shared = await pollDashboard(nginx.urls[0], vendors, seconds);
    await redis.stop();
    const alone = await pollDashboard(nginx.urls[0], vendors, seconds);
    return { people, ttlSeconds, seconds, replicas: REPLICAS, shared, alone };
  } finally {
    await nginx?.stop();
    for (const replica of replicas) await replica.stop();
    await redis.stop();
    await vendors.stop();
  }
}

/** Queries the dashboard twice a second. */
async function pollDashboard(url, vendors, seconds) {
  await vendors.clearCalls();
  const startedAt = performance.now();
  const times = [];
  const readAt = { [ROSTER.sign]: [], [RESULTS.sign]: [] };
  let calls = {};
  while (performance.now() - startedAt < seconds * 1000) {
    const askedAt = performance.now();
    assertSameAnswer('nginx', await ask(url, bodyOf(dashboardQuery), headers));
    times.push(performance.now() - askedAt);
    const now = await vendors.calls();
    for (const [sign, at] of Object.entries(readAt))
      for (let count = calls[sign] ?? 0; count < (now[sign] ?? 0); count += 1)
        at.push((performance.now() - startedAt) / 1000);
    calls = now;
    await sleep(Math.max(0, QUERY_INTERVAL_MS - (performance.now() - askedAt)));
  }
  times.sort((a, b) => a - b);
  return {
    answers: times.length,
    p50: times[Math.floor(times.length / 2)],
    longestMs: times.at(-1),
    rosters: ofKind(ROSTER.sign, (endpoint) => ROSTER.endpoints.includes(endpoint)),
    results: ofKind(RESULTS.sign, (endpoint) => !ROSTER.endpoints.includes(endpoint) && !LOGIN.test(endpoint)),
  };

  function ofKind(sign, belongs) {
    const own = Object.entries(calls).filter(([endpoint]) => belongs(endpoint));
    const readings = readAt[sign];
    return {
      readings: readings.length,
      at: readings,
      calls: sum(own.map(([, count]) => count)),
      each: Object.fromEntries(own),
    };
  }
}
