// results.json → docs/scale.md
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { EXECUTION, outdatedNote } from '../compare/execution.mjs';
import {
  GRID,
  REDIS_TIMEOUT_MS,
  costOf,
  fitSizes,
  hourlyCalls,
  limitsOf,
  onLine,
  peopleWithin,
  readsMb,
} from './model.mjs';
import {
  capacity,
  countedPerCompany,
  heapPerCompany,
  manyCompanies,
  readsOf,
  sizes,
  stateKibPerCompany,
  steady,
  throughput,
  warming,
} from './sections.mjs';
import { figure, roundly, sum, table, whole } from './tables.mjs';

const root = new URL('../../', import.meta.url).pathname;
const KIB = 1024;
/** The share of other programs from which the page mentions them. */
const NOTICEABLE = 0.1;
/** Of each of the many companies. */
const CONNECTIONS = 5;

const LIMITS = {
  maxMemoryMb: 'memory',
  pause: 'pauses',
  reading: 'CPU to refresh',
  redis: 'writing to Redis',
  maxVendorCalls: '`maxVendorCalls`',
};

function grid(shape, fits) {
  const rows = GRID.map((each) => {
    const cost = costOf({ ...each, shape, fits });
    const beyond = limitsOf(cost).map(({ limit, times }) => `${LIMITS[limit]} ${figure(times)} ×`);
    return [
      `${whole(each.companies)} × ${whole(each.people)}`,
      whole(cost.rssMb),
      whole(cost.redisMb),
      whole(sum(cost.callsPerHour)),
      figure(cost.readingCores),
      figure(cost.redisMbPerSecond),
      String(cost.shards),
      beyond.join(', ') || '–',
    ];
  });
  return table(
    [
      'companies × people',
      'memory in one process, MiB',
      'Redis, MiB',
      'vendor calls an hour',
      'cores to refresh',
      'to Redis, MiB/s',
      'replicas of 256 MiB for all',
      'beyond',
    ],
    rows,
  );
}

function vendorCalls(shape) {
  const vendors = ['sibermate', 'infosec-iq', 'cyberpilot', 'cyberhoot', 'cyber-guru'];
  return table(
    ['people', ...vendors, 'together', 'with `ttlSeconds: 600`'],
    [100, 1000, 10_000].map((people) => {
      const { all } = hourlyCalls(shape, people);
      return [
        whole(people),
        ...vendors.map((vendor) => whole(all[vendor])),
        whole(sum(all)),
        whole(sum(hourlyCalls(shape, people, 600).all)),
      ];
    }),
  );
}

function pageOf(results) {
  const { machine, run, shape, replicas } = results;
  const [{ idleMb }] = results.capacity.rows;
  const fits = fitSizes(results.sizes, shape, idleMb);
  const own = replicas.rows.find(({ name, replicas: count }) => name === 'distinct' && count === 1);
  const two = replicas.rows.find(({ name, replicas: count }) => name === 'distinct' && count === 2);
  const largest = results.sizes.at(-1);
  const pauseAt = Math.max(0, (REDIS_TIMEOUT_MS - fits.pauseMs.base) / fits.pauseMs.slope);
  // Memory, counts and processor time do not depend on how busy the machine is.
  const timed = Object.entries(run).filter(([name]) => !['companies', 'capacity'].includes(name));
  const busy = Math.max(...timed.map(([, stage]) => stage.busy));
  const { afterRedis, sharded } = replicas;
  const isOutdated = Object.values(run).some(({ execution }) => execution !== EXECUTION);
  return `# Scaling out

Written by \`npm run scale\`; not edited by hand. One to four replicas of \`awaregraph serve\` behind nginx that share a Redis: the
throughput, the cost, and the next limit. [performance.md](performance.md) explains how it works.

${machine.cpu}, ${machine.cores} cores, Node ${machine.node}. **Replicas, nginx, Redis, the vendors' sandboxes and the load generator share these
cores**: with ${machine.cores} of them, more replicas than cores cannot show more throughput, and do not. The figure that applies to
other machines is the processor time of a request. ${run.replicas.rounds} rounds of ${run.replicas.seconds} s, medians. Other programs ran on the machine
at times, so absolute figures are low, and the spread between rounds shows how reliable they are.${
    busy > NOTICEABLE ? ` They used up to ${whole(busy * 100)} % of it just before a stage.` : ''
  }

## What 1, 2, 4 and 16 replicas give

${capacity(results.capacity)}

${isOutdated ? `${outdatedNote('Figures below were')}\n\n` : ''}## Throughput

${throughput(replicas)}

- Without shared responses, two replicas answer ${figure(two.rps / own.rps)} times as many requests as one (best rounds: ${figure(two.spread[1] / own.spread[1])} times): the first
  replica has a core, and the second has what nginx, load generator and vendors leave of the other. More replicas add nothing.
- **Capacity is one core for each replica**: ${figure(own.cpuMs)} ms for a dashboard without a shared response, so about ${whole(1000 / own.cpuMs)} a second and core. On a
  machine with more cores, each replica adds as much: replicas share only Redis, and a warm request does not call it.
- Identical requests share one execution within one replica only. Spread over more replicas, fewer requests coincide: the processor
  time for each request grows with the number of replicas, as expected.
- Each replica counts \`limits.requestsPerMinute\` by itself: behind n replicas in round robin, a client has n times as many.

## Vendor calls while warming

${warming(replicas)}

Started one after the other, replicas read nothing again, whatever their number: start them so. Started together, each waits for the
first reader, unless it is so busy with its start that it considers Redis unavailable ([pauses](#pauses)).

## Vendor calls an hour

${steady(results)}

A company without queries costs nothing: its roster is refreshed for ten \`ttlSeconds\` after the last query, its results are read
only when a query needs them.

## When Redis dies

The replicas continue to answer. Under load, two replicas without Redis: ${figure(afterRedis.rps)} requests/s, p99 ${figure(afterRedis.p99)} ms; ${whole(afterRedis.answered)} answers, none failed, and
${afterRedis.callsUnderLoad} vendor calls while their entries are fresh. From then on each replica reads for itself (the table above). A replica that starts now reads everything: ${afterRedis.newcomer.reads} calls in ${whole(afterRedis.newcomer.milliseconds)} ms, with Redis it makes none.

## The cost of one company

${sizes(results)}

Each person takes about ${whole(fits.countedMb.slope * KIB)} KiB as \`maxMemoryMb\` counts, ${whole(fits.rssMb.slope * KIB)} KiB resident in a replica, and ${whole(
    fits.redisMb.slope * KIB,
  )} KiB in Redis,
with five vendors and a few years of results (the sandboxes' population). With fewer vendors, it is less. An idle process takes ${whole(idleMb)} MiB
now, and took ${whole(results.sizes[0].idleMb)} MiB when these sizes were measured: the model below adds the difference.

## Many companies under one budget

${manyCompanies(results.companies)}

The caches together stay within their budget ([caching.md](caching.md#the-budget)), however many companies are queried: beyond
it, the entries that are used the least, and cost the least to read again, are evicted. While nothing is evicted, they count ${figure(
    countedPerCompany(results.companies),
  )} MiB a company, and the process takes ${figure(heapPerCompany(results.companies))} MiB. Beyond the caches, the heap grows by ${figure(
    stateKibPerCompany(results.companies),
  )} KiB for
each further company, once: the state of its connections, and a metric for each of their endpoints. An idle process with these ${whole(
    CONNECTIONS * results.companies.rows.at(-1).companies,
  )} connections takes ${whole(
    results.companies.rows[0].heapMb,
  )} MiB of heap. Both are bounded by the configuration. Resident memory holds garbage, too, as far as V8 lets it grow:
\`NODE_OPTIONS=--max-old-space-size\` limits it.

## The model

\`bench/scale/model.mjs\` computes with the vendors' contracts ([what a question costs](architecture.md#what-a-question-costs)) and
straight lines through the measured sizes; \`test/bench/scale.test.ts\` compares it with a small company. All figures are for
dashboards **that are queried all the time**, with \`ttlSeconds: 60\`: the highest possible cost.

### Vendor calls an hour for one company

${vendorCalls(shape)}

The number of replicas does not matter: with Redis they share every read. A refresh of Infosec IQ's people takes two calls, whatever
their number; its runs (IQ-08) and CyberPilot's people (CP-01) are read page by page, which is the part that grows. From some 1,000
people on, the events of a page of people are read by lookups (IQ-21), since that takes fewer calls than a scan of all events.
A column with each person's policies (SiberMate, SM-16) adds one call for each person on the page in each \`ttlSeconds\`: 6,000 an
hour for 100 people.

### Companies × people

${grid(shape, fits)}

_Memory in one process_ is a process that holds everything, without sharding. _Beyond_ states by which factor a limit is exceeded:
memory: the share of reads in \`maxMemoryMb: 256\`, ${whole(readsMb(256))} MiB; pauses: ${REDIS_TIMEOUT_MS} ms; refresh: half a core; writing to Redis: 120 MiB/s, a network of 1 Gbit/s;
\`maxVendorCalls\`: 2,000 in one operation.

## The next limits, and what to do

### Pauses

A replica that has read a large company maps, checks and stores it, and its event loop is blocked meanwhile: for ${whole(largest.pauseMs)} ms
after its start, for ${whole(largest.again.pauseMs)} ms later, at ${whole(largest.people)} people. Redis' responses wait as well, and a replica without a response within
${REDIS_TIMEOUT_MS} ms considers Redis unavailable, and does not call it for a second. From about **${roundly(pauseAt)} people in one company** on, and
from fewer while a replica is starting, this has two effects:

- The replica reads from vendors what another has read already, and does not store the result in Redis. At ${whole(largest.people)} people the second replica made ${readsOf(
    largest.found.calls,
  )} of
  ${readsOf(largest.calls)} reads again; small companies are affected if replicas start at the same moment ([above](#vendor-calls-while-warming)).
- A claim that it holds is not released, and expires after ten seconds. Another replica that waits for this read waits as long.

No setting removes this limit. Fewer companies for each replica ([sharding](#memory)) and a longer \`ttlSeconds\` on large companies'
connections make it rarer; replicas that are started one after the other, and queried once before users reach them, share the reads
of small companies.

### Memory

256 MiB have room for about ${roundly(peopleWithin(fits, shape))} people in companies of 1,000. Beyond that, the entries that cost the least to read again are evicted and
read from Redis again, which costs processor time, or from the vendors if there is no Redis. First raise \`maxMemoryMb\`, with ${figure(
    fits.rssMb.slope / fits.countedMb.slope,
  )} times as
much resident memory to spare, and \`NODE_OPTIONS=--max-old-space-size\` to match. Then **shard**: route each company to one
replica, by a header that clients set (or by \`$http_authorization\`, if each client queries one company).

\`\`\`nginx
upstream awaregraph {
  hash $http_x_company consistent;
  server 10.0.0.1:4000;
  server 10.0.0.2:4000;
  keepalive 64;
}
server {
  location / {
    proxy_pass http://awaregraph;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_buffers 16 64k;
  }
}
\`\`\`

Tried with ${sharded.companies} companies and four replicas: each company always went to the same replica, ${sharded.byReplica.join(', ')} to each. The header is only a
hint for nginx: access is still decided by the key. Redis stays shared, so a company that moves to another replica finds its entries
there.

### Processor time to refresh

${figure(onLine(fits.readCpuMs, 1000) / 1000)} s for 1,000 people, in each \`ttlSeconds\`, for each company that is queried all the time. Raise \`ttlSeconds\`, of all
connections or of those that are read page by page: with ten minutes it is a tenth, and so are the vendor calls. Or add replicas and shard.

### Vendors

None of the five publishes a limit (CyberHoot says that there is none, and asks clients for few concurrent calls). At 10,000 people
Infosec IQ gets ${figure(
    hourlyCalls(shape, 10_000).all['infosec-iq'] / 3600,
  )} calls a second for each company that is queried all the time. \`maxConcurrency\` ([costs.md](costs.md#calls-at-the-same-time)) and \`requestsPerSecond\` apply to a
connection **in each replica**: divide a vendor's limit by the number of replicas. A longer \`ttlSeconds\` of the connection reduces
the calls.

### Redis

A million people take about ${whole((fits.redisMb.slope * 1_000_000) / KIB)} GiB. ${whole(
    (100 * largest.stored.composedMb) / largest.stored.mb,
  )} % of it are derived entries, which no replica reads back.
Give Redis \`maxmemory\` and \`maxmemory-policy volatile-ttl\`: every value has a time to live, and an evicted one is read
again. A million people that are written in each \`ttlSeconds\` exceed a network of 1 Gbit/s: before that, raise \`ttlSeconds\`, or
give each group of companies its own Redis and replicas.
`;
}

export function writeReport(results) {
  writeFileSync(`${root}docs/scale.md`, pageOf(results));
  spawnSync('node_modules/.bin/prettier', ['--write', 'docs/scale.md', 'bench/scale/results.json'], { cwd: root });
}
