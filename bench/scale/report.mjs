// results.json → docs/scale.md
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { EXECUTION, outdatedNote } from '../compare/execution.mjs';
import { GRID, REDIS_PATIENCE_MS, costOf, fitSizes, hourlyCalls, limitsOf, onLine, peopleWithin } from './model.mjs';
import { readsOf, sizes, steady, throughput, warming } from './sections.mjs';
import { figure, roundly, sum, table, whole } from './tables.mjs';

const root = new URL('../../', import.meta.url).pathname;
const KIB = 1024;
/** Other work on the machine that is worth a word. */
const NOTICEABLE = 0.1;

const LIMITS = {
  maxMemoryMb: 'memory',
  pause: 'pauses',
  reading: 'CPU to read anew',
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
      'memory in one place, MiB',
      'Redis, MiB',
      'vendor calls an hour',
      'cores to read anew',
      'to Redis, MiB/s',
      'replicas of 256 MiB that hold all',
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
  const fits = fitSizes(results.sizes, shape);
  const own = replicas.rows.find(({ name, replicas: count }) => name === 'distinct' && count === 1);
  const two = replicas.rows.find(({ name, replicas: count }) => name === 'distinct' && count === 2);
  const largest = results.sizes.at(-1);
  const pauseAt = Math.max(0, (REDIS_PATIENCE_MS - fits.pauseMs.base) / fits.pauseMs.slope);
  const busy = Math.max(...Object.values(run).map((stage) => stage.busy));
  const { afterRedis, sharded } = replicas;
  const isOutdated = Object.values(run).some(({ execution }) => execution !== EXECUTION);
  return `# Scaling out

Written by \`npm run scale\`; not edited by hand. One to four replicas of \`awaregraph serve\` behind nginx, sharing a Redis; what
that gives, what it costs, and which limit comes next. [performance.md](performance.md) says how it works.

${isOutdated ? `${outdatedNote('Figures below were')}\n\n` : ''}${machine.cpu}, ${machine.cores} cores, Node ${machine.node}. **Replicas, nginx, Redis, the vendors' sandboxes and the load generator share these
cores**: with ${machine.cores} of them, more replicas than that cannot show more throughput, and do not. What carries over to
other machines is the processor time that a request takes. ${run.replicas.rounds} rounds of ${run.replicas.seconds} s, medians. Other programs ran on the machine
at times, so absolute figures are low, and how far rounds differ says how far they may be trusted.${
    busy > NOTICEABLE ? ` They took up to ${whole(busy * 100)} % of it just before a stage.` : ''
  }

## Throughput

${throughput(replicas)}

- Of requests that share nothing, two replicas answer ${figure(two.rps / own.rps)} times as many as one (best rounds: ${figure(two.spread[1] / own.spread[1])} times): the first
  replica has a core, and the second what nginx, load generator and vendors leave of the other. After that it is flat.
- **Capacity is one core for each replica**: ${figure(own.cpuMs)} ms a dashboard that shares nothing, so about ${whole(1000 / own.cpuMs)} a second and core. On a
  machine with cores to spare, replicas add that much each: they share nothing but Redis, which a warm answer does not ask.
- Identical requests are answered together within one replica only. Spread over more replicas, fewer meet: the time for each
  request grows with the number of replicas, although nothing is wrong.
- \`limits.requestsPerMinute\` is counted by each replica for itself: behind n replicas in turn, a client has n times as many.

## Vendor calls while warming

${warming(replicas)}

One after the other, replicas read nothing again, however many there are: start them so. Together, each waits for whoever
reads first, unless it is so busy starting that it takes Redis to be away ([pauses](#pauses)).

## Vendor calls an hour

${steady(results)}

A company that nobody asks about costs nothing: its lists are kept fresh for ten \`ttlSeconds\` after somebody asked, its results
only when they are asked for.

## When Redis dies

Answers go on. Under load, two replicas without Redis: ${figure(afterRedis.rps)} requests/s, p99 ${figure(afterRedis.p99)} ms; ${whole(afterRedis.answered)} answers, none failed, and
${afterRedis.callsUnderLoad} vendor calls while what they know is fresh. From then on each replica reads for itself (the table above). A replica that starts now reads everything: ${afterRedis.newcomer.reads} calls in ${whole(afterRedis.newcomer.milliseconds)} ms, where with Redis it makes none.

## What one company takes

${sizes(results)}

Each person is about ${whole(fits.countedMb.slope * KIB)} KiB as \`maxMemoryMb\` counts, ${whole(fits.rssMb.slope * KIB)} KiB resident in a replica, and ${whole(
    fits.redisMb.slope * KIB,
  )} KiB in Redis,
with five vendors and a few years of results (the sandboxes' population). Read for fewer vendors, it is less.

## The model

\`bench/scale/model.mjs\` reckons with the vendors' contracts ([what a question costs](architecture.md#what-a-question-costs)) and
straight lines through what was measured; \`test/bench/scale.test.ts\` holds it against a small company. All of it is for
dashboards **that are looked at all the time**, with \`ttlSeconds: 60\`: the most that they can cost.

### Vendor calls an hour for one company

${vendorCalls(shape)}

Replicas do not appear in it: with Redis they share every reading. Infosec IQ's people are read anew with two calls, however
many they are; its runs (IQ-08) and CyberPilot's people (CP-01) page by page, which is what grows. From some 1,000 people on,
events of a page of people are read person by person (IQ-21), for that is fewer calls than all events.
A column with each person's policies (SiberMate, SM-16) adds a call a person on the page and \`ttlSeconds\`: 6,000 an hour for
100 people.

### Companies × people

${grid(shape, fits)}

_Memory in one place_ is one process that holds everything, which is where it would go without sharding. _Beyond_ says how many
times over a limit is exceeded: memory: 256 MiB (\`maxMemoryMb\`); pauses: ${REDIS_PATIENCE_MS} ms; reading anew: half a core; writing to Redis:
120 MiB/s, a network of 1 Gbit/s; \`maxVendorCalls\`: 2,000 in one operation.

## Which limit comes next, and what to do

### Pauses

A replica that has read a large company maps, checks and stores it, and answers nobody meanwhile: for ${whole(largest.pauseMs)} ms
after it was started, ${whole(largest.again.pauseMs)} ms later, at ${whole(largest.people)} people. Redis' answers wait as well, and a replica that has none within
${REDIS_PATIENCE_MS} ms takes Redis to be away, and leaves it alone for a second. What follows from about **${roundly(pauseAt)} people in one company** on,
and from fewer while a replica is starting:

- It reads for itself what another has read, and what it reads then is not stored. At ${whole(largest.people)} people the second replica made ${readsOf(
    largest.found.calls,
  )} of
  ${readsOf(largest.calls)} reads again; small companies are affected where replicas start at the same moment ([above](#vendor-calls-while-warming)).
- A reading that it had claimed is not given back, and the claim ends by itself after ten seconds. Another replica that waits
  for that reading waits as long.

No setting lifts this. Fewer companies for each replica ([sharding](#memory)) and a longer \`ttlSeconds\` on large companies'
connections make it rarer; replicas that are started one after the other, and asked once before they are given to users,
share what small companies need.

### Memory

256 MiB have room for about ${roundly(peopleWithin(fits, shape))} people in companies of 1,000. Beyond that, what was asked for longest ago is given up
and read from Redis again, which costs processor time, and from the vendors where there is no Redis. First raise \`maxMemoryMb\`, with ${figure(
    fits.rssMb.slope / fits.countedMb.slope,
  )} times as
much resident memory to spare, and \`NODE_OPTIONS=--max-old-space-size\` to match. Then **shard**: let each company have one
replica of its own, by a header that clients set (or by \`$http_authorization\`, where each client asks about its own company).

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

Tried with ${sharded.companies} companies and four replicas: each went to one and the same, ${sharded.byReplica.join(', ')} of them. The header is a hint for
nginx and nothing else: who may see what is decided by the key, as always. Redis stays shared, so a company that moves to
another replica is found there.

### Processor time to read anew

${figure(onLine(fits.readCpuMs, 1000) / 1000)} s for 1,000 people, each \`ttlSeconds\`, for each company that is looked at. Raise \`ttlSeconds\`, of all or of the
connections that are read page by page: ten minutes are a tenth of it, and of the vendor calls. Or add replicas and shard.

### Vendors

None of the five publishes a number (CyberHoot says that there is no limit, and asks for few calls at once). At 10,000 people
Infosec IQ is asked ${figure(
    hourlyCalls(shape, 10_000).all['infosec-iq'] / 3600,
  )} times a second for each company that is looked at. \`maxConcurrency\` (8) and \`requestsPerSecond\` hold for a
connection **in each replica**: divide what a vendor allows by the number of replicas. \`ttlSeconds\` of the connection is what
makes calls fewer.

### Redis

A million people take about ${whole((fits.redisMb.slope * 1_000_000) / KIB)} GiB. ${whole(
    (100 * largest.stored.composedMb) / largest.stored.mb,
  )} % of it are lists put together from others, which no replica reads back.
Give Redis \`maxmemory\` and \`maxmemory-policy volatile-ttl\`: every value has a time to live, and one that is given up is read
again. Written anew each \`ttlSeconds\`, a million people are more than a network of 1 Gbit/s carries: before that, raise \`ttlSeconds\`, or give
each group of companies its own Redis and replicas.
`;
}

export function writeReport(results) {
  writeFileSync(`${root}docs/scale.md`, pageOf(results));
  spawnSync('node_modules/.bin/prettier', ['--write', 'docs/scale.md', 'bench/scale/results.json'], { cwd: root });
}
