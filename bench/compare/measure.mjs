// Runs one workload: rounds, in each of which every server has its turn; what counts is the median over the rounds.
import { request } from 'node:http';
import { ask, mustAgree } from './answers.mjs';
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
  /** The first request to a server that was started for it, and later ones, when it has forgotten what it kept. */
  async cold({ workload, world, server, peer, reference }) {
    const { silent, forget = () => undefined } = peers[peer];
    const [body] = reference.bodies;
    await world.reset(workload.latency);
    const { ms: firstMs, text } = await timed(`${server.url}/graphql`, body);
    const calls = await world.calls();
    if (!silent) mustAgree(peer, text, reference.answers[0]);
    const again = async () => {
      await forget(server);
      return (await timed(`${server.url}/graphql`, body)).ms;
    };
    await world.reset(0);
    for (let count = 0; count < USED_TO_IT; count += 1) await again();
    await world.reset(workload.latency);
    const times = [];
    for (let count = 0; count < LATER; count += 1) times.push(await again());
    const { chain } = world.facts[workload.facts];
    return { ms: middle(times), firstMs, chainMs: chain * workload.latency, calls: sum(calls), callsBy: calls };
  },

  /** Many connections on a server that has answered each question before. */
  async load({ workload, world, server, peer, reference, options }) {
    const { connections, warmSeconds = 2 } = workload;
    const { body: own, unique } = peers[peer];
    const bodies = own ? [own] : reference.bodies;
    for (const [index, body] of bodies.slice(0, 3).entries())
      mustAgree(
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
    // What the end of the warming cut off is still being worked on: an answer now means that it is done with.
    await ask(server.url, bodies[0], headers);
    const { rps, p50, p99, bytes, failed, answered } = await loaded(load, options.seconds);
    if (failed > 0) throw new Error(`${peer} failed ${failed} of ${answered + failed} requests`);
    return { rps, p50, p99, bytes, callsPerRequest };
  },
};

/** So often a server has answered before its later answers are timed: its code is compiled by then. */
const USED_TO_IT = 30;
const LATER = 7;
const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Whoever answers less than each connection twice is given more time: his figure would be that of the start. */
async function loaded(load, seconds) {
  const measured = await result(local('load.mjs'), { ...load, seconds });
  const enough = measured.answered >= 2 * load.connections || seconds >= LONGEST_SECONDS;
  return enough ? measured : loaded(load, Math.min(LONGEST_SECONDS, seconds * 3));
}
const LONGEST_SECONDS = 45;

/** What the servers are asked over: the vendors' sandboxes, or the REST upstream of the posts. */
async function openWorld({ learners, upstream }) {
  const server = upstream
    ? await node(local('upstream.mjs'), [], { core: OTHER_CORE })
    : await node(local('sandboxes.mjs'), ['--learners', String(learners)], { core: OTHER_CORE });
  const door = async (path, method = 'GET') => (await fetch(`${server.url}${path}`, { method })).json();
  return {
    facts: await door('/facts'),
    calls: () => door('/calls'),
    received: () => door('/received'),
    reset: (latency) => door(`/reset?latency=${latency}`, 'POST'),
    close: () => server.stop(),
  };
}

/** The answers that all others must agree with. */
async function referenceAnswers(workload, world) {
  const server = await peers[workload.reference ?? 'awaregraph'].start(world.facts.configuration);
  try {
    const askReference = (body) => ask(server.url, body, headers);
    const bodies = await workload.bodies(askReference);
    const answers = [];
    for (const body of bodies) answers.push(await askReference(body));
    for (const text of answers) mustAgree('the reference', text);
    return { bodies, answers, ...(workload.kind === 'cold' ? { waves: await wavesOf(bodies[0], world) } : {}) };
  } finally {
    await server.stop();
  }
}

/** Longer than a process that was just started needs to make the next calls out of the answers to those before. */
const WAVE_MS = 400;

/** The vendor calls of one answer, by how many round trips they came after the first. */
async function wavesOf(body, world) {
  const server = await peers.awaregraph.start(world.facts.configuration);
  try {
    await world.reset(WAVE_MS);
    await ask(server.url, body, headers);
    const calls = await world.received();
    const waves = Object.groupBy(calls, ({ at }) => Math.floor((at - calls[0].at) / WAVE_MS));
    return Object.values(waves);
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

/** The slowest and the quickest round: how far the figure may be trusted. */
function spread(rounds) {
  const values = rounds.map(({ rps, ms }) => rps ?? ms).sort((a, b) => a - b);
  return [values[0], values.at(-1)].map((value) => Number(value.toFixed(3)));
}

/** Of numbers the median; of anything else what the last round told. */
function medians(rounds) {
  const last = rounds.at(-1);
  return Object.fromEntries(
    Object.keys(last).map((key) => {
      if (typeof last[key] !== 'number') return [key, last[key]];
      return [key, Number(middle(rounds.map((round) => round[key])).toFixed(3))];
    }),
  );
}
