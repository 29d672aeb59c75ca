// Runs one workload: in each round every server is measured; the median of the rounds counts.
import { request } from 'node:http';
import { ask, assertSameAnswer } from './answers.mjs';
import { median } from './median.mjs';
import { headers, peers } from './peers/index.mjs';
import { OTHER_CORE, node, result } from './processes.mjs';

const local = (name) => new URL(name, import.meta.url).pathname;

export async function measureWorkload(workload, options) {
  if (workload.kind === 'facts') return { ...describe(workload), ...(await workload.measure(options)) };
  const world = await openWorld(workload);
  try {
    const reference = await referenceAnswers(workload, world);
    const rows = new Map(workload.peers.map((peer) => [peer, []]));
    for (let round = 0; round < options.rounds; round += 1) {
      for (const peer of workload.peers) {
        const server = await peers[peer].start(world.facts.configuration, reference);
        if (!server) continue;
        try {
          const measured = await kinds[workload.kind]({ workload, world, server, peer, reference, options });
          rows.get(peer).push(measured);
          console.error(`  ${peer} ${JSON.stringify(measured)}`);
        } finally {
          await server.stop();
        }
      }
    }
    const table = [...rows]
      .filter(([, rounds]) => rounds.length > 0)
      .map(([peer, rounds]) => ({ peer, title: peers[peer].title, ...medians(rounds), spread: spread(rounds) }));
    const missing = [...rows].flatMap(([peer, rounds]) => (rounds.length > 0 ? [] : peers[peer].title));
    return {
      ...describe(workload, world),
      rows: table,
      missing,
      targets: workload.targets.map(({ text, measure, held, unit }) => {
        const value = measure(table, workload);
        return { text, unit, value, held: value === null ? null : held(value) };
      }),
    };
  } finally {
    await world.close();
  }
}

const kinds = {
  /** The first request to a server that was just started, and later ones after its cache was cleared. */
  async cold({ workload, world, server, peer, reference }) {
    const { skipComparison, clearCache = () => undefined } = peers[peer];
    const [body] = reference.bodies;
    await world.reset(workload.latency);
    const { ms: firstMs, text } = await timed(`${server.url}/graphql`, body);
    const calls = await world.calls();
    if (!skipComparison) assertSameAnswer(peer, text, reference.answers[0]);
    const again = async () => {
      await clearCache(server);
      return (await timed(`${server.url}/graphql`, body)).ms;
    };
    await world.reset(0);
    for (let count = 0; count < WARMUP_REQUESTS; count += 1) await again();
    await world.reset(workload.latency);
    const times = [];
    for (let count = 0; count < MEASURED_REQUESTS; count += 1) times.push(await again());
    const { chain } = world.facts[workload.facts];
    return { ms: median(times), firstMs, chainMs: chain * workload.latency, calls: sum(calls), callsBy: calls };
  },

  /** Many connections to a server that has answered each query before. */
  async load({ workload, world, server, peer, reference, options }) {
    const { connections, warmSeconds = 2 } = workload;
    const { body: own, unique } = peers[peer];
    const bodies = own ? [own] : reference.bodies;
    for (const [index, body] of bodies.slice(0, 3).entries())
      assertSameAnswer(
        peer,
        await ask(server.url, body, headers),
        own ? undefined : reference.answers[index],
        workload.compare,
      );
    const load = { url: `${server.url}/graphql`, headers, bodies, connections, unique };
    await world.reset(0);
    await ask(server.url, bodies[0], headers);
    const callsPerRequest = sum(await world.calls());
    await result(local('load.mjs'), { ...load, seconds: Math.min(warmSeconds, options.seconds) });
    // Requests that the end of the warm-up aborted may still be running: one more response means that they have ended.
    await ask(server.url, bodies[0], headers);
    const { rps, p50, p99, bytes, failed, answered } = await loaded(load, options.seconds);
    if (failed > 0) throw new Error(`${peer} failed ${failed} of ${answered + failed} requests`);
    return { rps, p50, p99, bytes, callsPerRequest };
  },
};

/** Requests before the measurement, so that the server's code is compiled. */
const WARMUP_REQUESTS = 30;
const MEASURED_REQUESTS = 7;

/** Re-runs longer if a server answered fewer than two requests per connection: the figure would be that of its start. */
async function loaded(load, seconds) {
  const measured = await result(local('load.mjs'), { ...load, seconds });
  const enough = measured.answered >= 2 * load.connections || seconds >= LONGEST_SECONDS;
  return enough ? measured : loaded(load, Math.min(LONGEST_SECONDS, seconds * 3));
}
const LONGEST_SECONDS = 45;

/** The upstream of the servers: the vendors' sandboxes, or the REST upstream of the posts. */
async function openWorld({ learners, upstream }) {
  const server = upstream
    ? await node(local('upstream.mjs'), [], { core: OTHER_CORE })
    : await node(local('sandboxes.mjs'), ['--learners', String(learners)], { core: OTHER_CORE });
  const admin = async (path, method = 'GET') => (await fetch(`${server.url}${path}`, { method })).json();
  return {
    facts: await admin('/facts'),
    calls: () => admin('/calls'),
    received: () => admin('/received'),
    reset: (latency) => admin(`/reset?latency=${latency}`, 'POST'),
    close: () => server.stop(),
  };
}

/** The answers with which all others are compared. */
async function referenceAnswers(workload, world) {
  const server = await peers[workload.reference ?? 'awaregraph'].start(world.facts.configuration);
  try {
    const askReference = (body) => ask(server.url, body, headers);
    const bodies = await workload.bodies(askReference);
    const answers = [];
    for (const body of bodies) answers.push(await askReference(body));
    for (const text of answers) assertSameAnswer('the reference', text);
    return {
      bodies,
      answers,
      ...(workload.kind === 'cold' ? { roundTrips: await roundTripsOf(bodies[0], world) } : {}),
    };
  } finally {
    await server.stop();
  }
}

/** Longer than a process that was just started needs between a response and the calls that depend on it. */
const ROUND_TRIP_MS = 400;

/** The vendor calls of one answer, grouped by the number of round trips before them. */
async function roundTripsOf(body, world) {
  const server = await peers.awaregraph.start(world.facts.configuration);
  try {
    await world.reset(ROUND_TRIP_MS);
    await ask(server.url, body, headers);
    const calls = await world.received();
    const groups = Object.groupBy(calls, ({ at }) => Math.floor((at - calls[0].at) / ROUND_TRIP_MS));
    return Object.values(groups);
  } finally {
    await server.stop();
  }
}

function describe(workload, world) {
  const { name, title, kind, connections, latency, note } = workload;
  const bounds = workload.facts ? world.facts[workload.facts] : {};
  return { name, title, kind, connections, latency, note, chain: bounds.chain, why: bounds.why, fewest: bounds.calls };
}

function timed(url, body) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ ms: performance.now() - startedAt, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.end(body);
  });
}

const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** The slowest and the fastest round, as a measure of the figure's reliability. */
function spread(rounds) {
  const values = rounds.map(({ rps, ms }) => rps ?? ms).sort((a, b) => a - b);
  return [values[0], values.at(-1)].map((value) => Number(value.toFixed(3)));
}

/** The median of numbers; the last round's value of anything else. */
function medians(rounds) {
  const last = rounds.at(-1);
  return Object.fromEntries(
    Object.keys(last).map((key) => {
      if (typeof last[key] !== 'number') return [key, last[key]];
      return [key, Number(median(rounds.map((round) => round[key])).toFixed(3))];
    }),
  );
}
