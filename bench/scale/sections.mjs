// The sections of docs/scale.md with the measured figures.
import { fitSizes, heldMb, hourlyCalls, onLine, warmingCalls } from './model.mjs';
import { figure, sum, table, whole } from './tables.mjs';

const LOGINS = ['cyberpilot token', 'cyber-guru token'];
export const readsOf = (calls) => sum(calls) - LOGINS.reduce((logins, name) => logins + (calls[name] ?? 0), 0);

export function throughput({ rows, people, connections, rssMb }) {
  const of = (wanted) =>
    rows
      .filter(({ name }) => name === wanted)
      .map((row) => [
        String(row.replicas),
        figure(row.rps),
        row.spread.map(figure).join(' to '),
        figure(row.p50),
        figure(row.p99),
        figure(row.cpuMs),
        figure(row.nginxCpuMs),
      ]);
  const head = ['replicas', 'requests/s', 'rounds', 'p50, ms', 'p99, ms', 'CPU ms a request', 'of nginx'];
  return `The dashboard: a page of 100 of ${people} people from five vendors, with training and phishing,
${figure(rows[0].kilobytes)} KB; ${connections} connections.

All clients send the same text, so that requests in flight at the same time share one execution in each replica:

${table(head, of('same'))}

All requests differ, so that each is executed for itself:

${table(head, of('distinct'))}

Resident memory of the four afterwards: ${rssMb.map((mb) => `${whole(mb)} MiB`).join(', ')}.`;
}

/** The replicas that the model computes beyond those that were measured. */
const BEYOND = [16];

/** What a number of replicas gives: measured, and beyond that by what was measured of the most. */
export function capacity({ people, requests, rows }) {
  const last = rows.at(-1);
  const cells = ({ replicas, reads, logins, callsUnderLoad, cpuMs, idleMb, rssMb, redisMb }, by) => [
    `${replicas}${by}`,
    whole(reads),
    whole(logins),
    whole(callsUnderLoad),
    figure(cpuMs),
    whole((1000 / cpuMs) * replicas),
    whole(idleMb),
    whole(rssMb),
    figure(redisMb),
  ];
  const computed = BEYOND.map((replicas) => ({ ...last, replicas }));
  return `A company of ${people} people, ${whole(requests)} different dashboards to each replica, directly, after as many to warm up; entries stay fresh.
Processor time and counts, which other programs on the machine hardly change:

${table(
  [
    'replicas',
    'vendor reads, together',
    'logins',
    'vendor calls under load',
    'CPU ms a request',
    'requests/s, with a core each',
    'idle, MiB each',
    'after the load, MiB each',
    'Redis, MiB',
  ],
  [...rows.map((row) => cells(row, '')), ...computed.map((row) => cells(row, ', by the model'))],
)}

- **Vendor calls do not grow with replicas**: the first that needs a read makes it, and the others find it in Redis, without even a
  login.
- **Throughput grows with cores**, one for each replica: a warm request calls neither Redis nor a vendor, so nothing is shared that
  could be exhausted. The model multiplies what ${last.replicas} replicas cost; it has no term for a load balancer.
- **Memory is not shared**: each replica holds what it serves, up to its \`maxMemoryMb\`. Shard ([below](#memory)) where that does not fit.
- **Limits for each process** grow with replicas: \`requestsPerMinute\`, \`maxConcurrency\` and \`requestsPerSecond\` hold in each.`;
}

/** The caches of one replica that serves many companies. */
export function manyCompanies({ people, maxMemoryMb, times, rows }) {
  const [idle] = rows;
  const cells = ({ companies, rssMb, heapMb, caches: { operations, responses, reads } }) => [
    whole(companies),
    figure(operations.mb),
    figure(responses.mb),
    figure(reads.mb),
    figure(operations.mb + responses.mb + reads.mb),
    whole(heapMb - idle.heapMb),
    whole(rssMb),
    [operations, responses, reads].map(({ evictions }) => whole(evictions)).join(', '),
  ];
  return `One replica, \`maxMemoryMb: ${maxMemoryMb}\`, companies of ${people} people, each with five connections of its own; the dashboard of one after the
other, each ${times} times, with entries that stay fresh. Memory after a collection of all garbage; evictions of operations, responses, reads.

${table(
  [
    'companies',
    'operations, MiB',
    'responses, MiB',
    'reads, MiB',
    'counted, MiB',
    'heap beyond idle, MiB',
    'resident, MiB',
    'evictions',
  ],
  rows.map(cells),
)}`;
}

/** MiB of the heap for each company, before anything was evicted. */
export function heapPerCompany({ rows: [idle, first] }) {
  return (first.heapMb + first.externalMb - idle.heapMb - idle.externalMb) / first.companies;
}

/** MiB that the caches count for each company, before anything was evicted. */
export function countedPerCompany({ rows: [, { companies, caches }] }) {
  return Object.values(caches).reduce((total, { mb }) => total + mb, 0) / companies;
}

/** KiB of the heap that each further company takes when the caches are full. */
export function stateKibPerCompany({ rows }) {
  const [before, last] = rows.slice(-2);
  return ((last.heapMb - before.heapMb) * 1024) / (last.companies - before.companies);
}

export function warming({ warming: rows, people }) {
  const cells = ({ reads, logins, milliseconds }) => [String(reads), String(logins), whole(milliseconds)];
  return `${people} people. _Together_: all replicas are started and queried at the same moment. _In turn_: one after the other.

${table(
  [
    'replicas',
    'in turn: vendor reads',
    'logins',
    'ms until all had answered',
    'together: vendor reads',
    'logins',
    'ms until all had answered',
  ],
  rows.map((row) => [String(row.replicas), ...cells(row.inTurn), ...cells(row.together)]),
)}`;
}

export function steady({ steady: { ttlSeconds, seconds, replicas, people, shared, alone }, shape }) {
  const model = hourlyCalls(shape, people, ttlSeconds);
  const expected = { rosters: sum(model.rosters), results: sum(model.results) };
  const row = (name, kind) => {
    const [own, without] = [shared[kind], alone[kind]];
    return [
      name,
      `${own.calls} in ${own.readings}`,
      own.readings > 0 ? whole((own.calls * 3600) / own.at.at(-1)) : '–',
      whole(expected[kind]),
      `${without.calls} in ${without.readings}`,
      whole((without.calls * 3600) / seconds),
    ];
  };
  return `${replicas} replicas, ${people} people, \`ttlSeconds: ${ttlSeconds}\`, the dashboard is queried twice a second; ${seconds} s with Redis, then
${seconds} s after Redis was stopped. Calls an hour are extrapolated from these seconds, with Redis up to the last read:

${table(
  ['', 'calls in reads, with Redis', 'an hour', 'an hour, by the model', 'calls in reads, without', 'an hour, without'],
  [row('rosters', 'rosters'), row('results', 'results')],
)}

Answers: ${shared.answers} with Redis (median ${figure(shared.p50)} ms, longest ${whole(shared.longestMs)} ms), ${alone.answers} without (median
${figure(alone.p50)} ms, longest ${whole(alone.longestMs)} ms); none failed and none was partial.`;
}

export function sizes({ sizes: rows, shape }) {
  const fits = fitSizes(rows, shape);
  const pair = (measured, line, people) => `${figure(measured)} / ${figure(onLine(line, people))}`;
  return `One company, one dashboard, everything read from the vendors. The last two columns are for a replica that has read it before,
and refreshes everything. Measured / by the model:

${table(
  [
    'people',
    'vendor reads',
    'replica, MiB resident',
    'counted by `maxMemoryMb`, MiB',
    'Redis, MiB',
    'CPU to read it all, ms',
    'longest pause, ms',
  ],
  rows.map((row) => [
    whole(row.people),
    `${readsOf(row.calls)} / ${sum(warmingCalls(shape, row.people))}`,
    pair(row.rssMb, fits.rssMb, row.people),
    `${figure(row.stored.countedMb)} / ${figure(heldMb(fits.countedMb, shape, row.people))}`,
    `${figure(row.stored.mb)} / ${figure(heldMb(fits.redisMb, shape, row.people))}`,
    pair(row.again.cpuMs, fits.readCpuMs, row.people),
    pair(row.again.pauseMs, fits.pauseMs, row.people),
  ]),
)}

Replicas that have just been started. The first reads everything; the second is queried after the first has answered, with the same
Redis:

${table(
  [
    'people',
    'first: CPU, ms',
    'its longest pause, ms',
    'second: vendor reads',
    'its CPU, ms',
    'its longest pause, ms',
    'its first answer, s',
  ],
  rows.map(({ people, cpuMs, pauseMs, found }) => [
    whole(people),
    whole(cpuMs),
    whole(pauseMs),
    String(readsOf(found.calls)),
    whole(found.cpuMs),
    whole(found.pauseMs),
    figure(found.seconds),
  ]),
)}

In Redis:

${table(
  ['people', 'largest value', 'MiB', 'ms to decode it', 'share that is never read back'],
  rows.map(({ people, stored: { largest, composedMb, mb } }) => [
    whole(people),
    largest.name,
    figure(largest.mb),
    whole(largest.milliseconds),
    `${whole((100 * composedMb) / mb)} %`,
  ]),
)}`;
}
