// Runs one workload: in each round every server is measured; the median of the rounds counts.
import { request } from 'node:http';
import { ask, assertSameAnswer } from './answers.mjs';
import { median } from './median.mjs';
import { VIEWER_KEYS, headers, peers, startAwaregraph } from './peers/index.mjs';
import { OTHER_CORE, node, result } from './processes.mjs';
import { distinctRequests } from './requests.mjs';

const local = (name) => new URL(name, import.meta.url).pathname;

export async function measureWorkload(workload, options) {
  if (workload.kind === 'facts') return { ...describe(workload), ...(await workload.measure(options)) };
  const world = await openWorld(workload);
  try {
    const reference = await referenceAnswers(workload, world);
    // Some rows exist only in runs that ask for them.
    const chosen = workload.peers.filter((peer) => peer in peers);
    const rows = new Map(chosen.map((peer) => [peer, []]));
    for (let round = 0; round < options.rounds; round += 1) {
      for (const peer of chosen) {
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
    assertSameAnswer(peer, text, skipComparison ? undefined : reference.answers[0]);
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

  /**
   * Many connections to a server that has answered each query before; or, with `rate`, requests that begin at fixed times. Of a
   * `distinct` workload no request is sent twice, and each server has cursors of its own.
   */
  async load({ workload, world, server, peer, reference, options }) {
    const { connections, rate, warmSeconds = 2, distinct = false, compare, whole } = workload;
    const { body: own, skipComparison } = peers[peer];
    const askServer = (body) => ask(server.url, body, headers);
    const bodies = own ? [own] : distinct ? await workload.bodies(askServer) : reference.bodies;
    const compared = compare === 'whole' ? [] : bodies.slice(0, COMPARED);
    for (const [index, body] of compared.entries())
      assertSameAnswer(
        peer,
        await askServer(body),
        own || skipComparison ? undefined : reference.answers[index],
        compare,
      );
    if (whole) assertSameAnswer(peer, await whole(askServer), skipComparison ? undefined : reference.whole);
    const load = {
      url: `${server.url}/graphql`,
      headers,
      bodies,
      connections,
      ...(distinct && !own ? { keys: VIEWER_KEYS } : {}),
    };
    await world.reset(0);
    await askServer(bodies[0]);
    const callsPerRequest = sum(await world.calls());
    const { sent } = await result(local('load.mjs'), { ...load, seconds: Math.min(warmSeconds, options.seconds) });
    // Requests that the end of the warm-up aborted may still be running: one more response means that they have ended.
    await askServer(bodies[0]);
    const measured = await loaded({ ...load, from: sent, rate }, options.seconds, options.longest);
    const { rps, p50, p99, most, bytes, failed, answered } = measured;
    // At a fixed rate, a server that cannot keep up is reported as it is: its times say so.
    if (failed > 0 && !rate) throw new Error(`${peer} failed ${failed} of ${answered + failed} requests`);
    if (load.keys && measured.sent > distinctRequests(bodies, load.keys))
      throw new Error(
        `${peer}: ${measured.sent} requests, of which only ${distinctRequests(bodies, load.keys)} differ`,
      );
    return { rps, p50, p99, ...(most === undefined ? {} : { most }), bytes, callsPerRequest };
  },
};

/** How many answers of each server are compared. */
const COMPARED = 3;

/** Requests before the measurement, so that the server's code is compiled. */
const WARMUP_REQUESTS = 30;
const MEASURED_REQUESTS = 7;

/** Re-runs longer if a server answered fewer than two requests per connection: the figure would be that of its start. */
async function loaded(load, seconds, longest = LONGEST_SECONDS) {
  const measured = await result(local('load.mjs'), { ...load, seconds });
  const enough = load.rate || measured.answered >= 2 * load.connections || seconds >= longest;
  return enough ? measured : loaded({ ...load, from: measured.sent }, Math.min(longest, seconds * 3), longest);
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
    for (const body of workload.distinct ? bodies.slice(0, COMPARED) : bodies) answers.push(await askReference(body));
    for (const text of answers) assertSameAnswer('the reference', text);
    return {
      bodies,
      answers,
      ...(workload.whole ? { whole: await workload.whole(askReference) } : {}),
      ...(workload.kind === 'cold' ? { roundTrips: await roundTripsOf(bodies[0], world) } : {}),
    };
  } finally {
    await server.stop();
  }
}

/** Longer than a process that was just started needs between a response and the calls that depend on it. */
const ROUND_TRIP_MS = 400;
const LONGEST_ANSWER_MS = 900_000;

/** The vendor calls of one answer, logins included, grouped by the number of round trips before them. */
export async function roundTripsOf(body, world, limits = {}) {
  const server = await startAwaregraph(world.facts.configuration, { ...limits, connectAtStart: false });
  try {
    await world.reset(ROUND_TRIP_MS);
    await ask(server.url, body, headers, LONGEST_ANSWER_MS);
    const calls = await world.received();
    const groups = Object.groupBy(calls, ({ at }) => Math.floor((at - calls[0].at) / ROUND_TRIP_MS));
    return Object.values(groups);
  } finally {
    await server.stop();
  }
}

function describe(workload, world) {
  const { name, kind, connections, latency, note, requests } = workload;
  const bounds = workload.facts ? world.facts[workload.facts] : {};
  const title = requests ? `${workload.title}: ${requests}` : workload.title;
  return {
    name,
    title,
    kind,
    requests,
    connections,
    latency,
    note,
    chain: bounds.chain,
    why: bounds.why,
    fewest: bounds.calls,
  };
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
