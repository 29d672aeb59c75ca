// How time and memory grow with people and with companies: 1, 4, 16 and 64 times as many, and the exponent of the growth (1: linear).
// Then one company of a hundred thousand: its first page, against the bare vendor calls, and the pauses of the event loop.
import { ask, assertSameAnswer } from '../compare/answers.mjs';
import { roundTripsOf } from '../compare/measure.mjs';
import { headers, peers, startAwaregraph } from '../compare/peers/index.mjs';
import { BOTH_CORES, OTHER_CORE, SERVER_CORE, node } from '../compare/processes.mjs';
import { copies } from './companies.mjs';
import { exponentOf } from './exponent.mjs';
import { cpuMsOf, rssMbOf } from './gauges.mjs';

const FACTORS = [1, 4, 16, 64];
const PEOPLE = 250;
/** The people of each company, where the number of companies grows. */
const PER_COMPANY = 100;
/** Requests whose processor time is measured; twice as many before them compile the code. */
const REQUESTS = 200;
/** No limit of ours decides: the sandboxes search all their people for each page. */
const LIMITS = {
  timeoutMs: 120_000,
  maxResponseMb: 1024,
  requestTimeoutMs: 900_000,
  maxVendorCalls: 1_000_000,
  maxMemoryMb: 8192,
  ttlSeconds: 36_000,
  connectAtStart: false,
};
const NESTED = `name email courseResults(first: 10) { totalCount nodes { courseName status } }
  simulationResults(first: 10) { totalCount nodes { simulationName outcome } }`;
const pageQuery = `query Page($company: String!, $first: Int!, $after: String) { company(slug: $company) {
  learners(first: $first, after: $after) { totalCount pageInfo { endCursor } nodes { ${NESTED} } } } }`;

const seconds = (since) => (performance.now() - since) / 1000;

async function askPage(server, company, after = null, first = 20) {
  const body = JSON.stringify({ query: pageQuery, variables: { company, first, after } });
  const text = await ask(server.url, body, headers, 900_000);
  assertSameAnswer('awaregraph', text);
  return JSON.parse(text).data.company.learners;
}

async function withVendors(people, work) {
  const program = new URL('../compare/sandboxes.mjs', import.meta.url).pathname;
  const vendors = await node(program, ['--learners', String(people)], { core: OTHER_CORE, seconds: 600 });
  const admin = async (path, method = 'GET') => (await fetch(`${vendors.url}${path}`, { method })).json();
  try {
    return await work({
      configuration: (await admin('/facts')).configuration,
      received: () => admin('/received'),
      reset: (latency) => admin(`/reset?latency=${latency}`, 'POST'),
    });
  } finally {
    await vendors.stop();
  }
}

/** The first page of every company, then other pages, each with its processor time; and the memory after all. */
async function measureReads(configuration, slugs) {
  const server = await startAwaregraph(configuration, { ...LIMITS, core: SERVER_CORE });
  try {
    const idleMb = rssMbOf(server.pid);
    const before = cpuMsOf(server.pid);
    const pages = [];
    for (const slug of slugs) pages.push({ slug, after: (await askPage(server, slug)).pageInfo.endCursor });
    const firstMs = (cpuMsOf(server.pid) - before) / slugs.length;
    const walk = async (count) => {
      for (let number = 0; number < count; number += 1) {
        const page = pages[number % pages.length];
        // Pages differ in size as well: no request is the same as another.
        const { pageInfo } = await askPage(server, page.slug, page.after, 16 + (number % 9));
        page.after = pageInfo.endCursor;
      }
    };
    await walk(REQUESTS * 2);
    const startedAt = cpuMsOf(server.pid);
    await walk(REQUESTS);
    return {
      firstMs,
      requestMs: (cpuMsOf(server.pid) - startedAt) / REQUESTS,
      memoryMb: rssMbOf(server.pid) - idleMb,
    };
  } finally {
    await server.stop();
  }
}

/** A page that takes less than this per request more is noise of the clock of processor time (10 ms in 200 requests). */
const LEAST_MS = 0.05;
const NEARLY_LINEAR = 1.15;

/** @param most the largest factor @param large the people of the large company; 0 leaves it out */
export async function measureGrowth({ most = 64, large = 100_000 } = {}) {
  const factors = FACTORS.filter((factor) => factor <= most);
  const series = { people: [], companies: [] };
  for (const factor of factors) {
    const people = PEOPLE * factor;
    console.error(`  one company of ${people} people`);
    const measured = await withVendors(people, ({ configuration }) => measureReads(configuration, ['acme']));
    series.people.push([people, measured]);
  }
  for (const factor of factors) {
    console.error(`  ${factor} companies of ${PER_COMPANY} people`);
    const measured = await withVendors(PER_COMPANY, ({ configuration }) => {
      const many = copies(configuration, factor);
      return measureReads(
        many,
        many.companies.map(({ slug }) => slug),
      );
    });
    series.companies.push([factor, measured]);
  }
  const fits = [
    ['people of one company', 'people', 'firstMs', 'processor time of the first page'],
    ['people of one company', 'people', 'requestMs', 'processor time of another page'],
    ['people of one company', 'people', 'memoryMb', 'memory'],
    ['companies of 100 people', 'companies', 'firstMs', 'processor time of a company’s first page'],
    ['companies of 100 people', 'companies', 'requestMs', 'processor time of another page'],
    ['companies of 100 people', 'companies', 'memoryMb', 'memory'],
  ].map(([of, name, key, what]) => {
    const points = series[name].map(([x, measured]) => [x, Math.max(measured[key], LEAST_MS)]);
    return { of, what, exponent: exponentOf(points), values: points, unit: key === 'memoryMb' ? 'MiB' : 'ms' };
  });
  const giant = large > 0 ? await measureLarge(large) : null;
  return {
    rows: [
      ...fits.flatMap(({ of, what, exponent, values, unit }) => [
        ...values.map(([x, y]) => ({ title: `${what}, ${x.toLocaleString('en-US')} ${of}`, value: y, unit })),
        { title: `${what}: the exponent of its growth with ${of}`, value: exponent, unit: '' },
      ]),
      ...(giant?.rows ?? []),
    ],
    targets: [
      ...fits.map(({ of, what, exponent }) => ({
        text: `${what} grows nearly linearly at most with ${of} (exponent at most ${NEARLY_LINEAR})`,
        unit: '',
        value: exponent,
        held: exponent <= NEARLY_LINEAR,
      })),
      ...(giant?.targets ?? []),
    ],
  };
}

async function longestPauseMs(server) {
  const metrics = await (await fetch(`${server.url}/metrics`, { headers })).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(metrics)?.[1]) * 1000;
}

async function measureLarge(people) {
  console.error(`  one company of ${people} people: its first page`);
  return withVendors(people, async (world) => {
    const { configuration } = world;
    const body = JSON.stringify({ query: pageQuery, variables: { company: 'acme', first: 100 } });
    const firstPage = async (core) => {
      const server = await startAwaregraph(configuration, { ...LIMITS, core });
      try {
        await longestPauseMs(server);
        const startedAt = performance.now();
        await askPage(server, 'acme', null, 100);
        return { seconds: seconds(startedAt), pauseMs: await longestPauseMs(server), rssMb: rssMbOf(server.pid) };
      } finally {
        await server.stop();
      }
    };
    const both = await firstPage(BOTH_CORES);
    const one = await firstPage(SERVER_CORE);
    const roundTrips = await roundTripsOf(body, { ...world, facts: { configuration } }, LIMITS);
    await world.reset(0);
    const replay = await peers.replay.start(configuration, { roundTrips });
    const startedAt = performance.now();
    await ask(replay.url, body, headers, 900_000);
    const bareSeconds = seconds(startedAt);
    await replay.stop();
    const named = people.toLocaleString('en-US');
    return {
      rows: [
        { title: `first page of ${named} people`, value: both.seconds, unit: 's' },
        { title: 'the same vendor calls and nothing else', value: bareSeconds, unit: 's' },
        { title: 'the longest pause of the event loop', value: both.pauseMs, unit: 'ms' },
        { title: 'the same, all of the program’s threads on one core', value: one.pauseMs, unit: 'ms' },
        { title: 'memory (RSS)', value: both.rssMb, unit: 'MiB' },
      ],
      targets: [
        {
          text: `first page of ${named} people within 1.2 × the same vendor calls and nothing else`,
          unit: '×',
          value: both.seconds / bareSeconds,
          held: both.seconds <= 1.2 * bareSeconds,
        },
        { text: 'no pause beyond 100 ms', unit: 'ms', value: both.pauseMs, held: both.pauseMs <= 100 },
        { text: 'no pause beyond 200 ms on one core', unit: 'ms', value: one.pauseMs, held: one.pauseMs <= 200 },
      ],
    };
  });
}
