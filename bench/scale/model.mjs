// The cost of companies, computed from the vendors' contracts (docs/architecture.md) and the measured sizes.

const IQ_PAGE = 100;
const CP_PAGE = 100;
const CG_PAGE = 1000;
const CG_UNPAGED = 1;
/** A refresh of Infosec IQ's lists of more than two pages takes two calls: the changes, and the total. */
const INCREMENTAL_CALLS = 2;
/** Rosters are refreshed between 60 and 80 % of their `ttlSeconds`, by the first replica that is due. */
const REFRESHED_AT = 2 / 3;
/** The planner's estimate of Infosec IQ's events for each person. */
const IQ_EVENTS_PER_PERSON = 12;

const pages = (items, size) => Math.max(1, Math.ceil(items / size));
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** The event types from which Infosec IQ's simulation results are built. */
const SIMULATION_EVENTS = [
  'scheduled-in-phish-campaign',
  'scheduled-in-phish-campaign-run',
  'sent-phish-email',
  'opened-phish',
  'phished-learner',
  'entered-data',
  'opened-attachment',
  'enabled-macro',
  'replied',
  'matched-pattern',
  'submitted-phishsim-email',
];

/** A company's use of its vendors, for each of its people. @param acme the population of a sandbox's company */
export function shapeOf({ people, sibermate, infosecIq, cyberpilot, cyberhoot, cyberGuru }) {
  const each = (items) => items.length / people.length;
  const trainings = infosecIq.campaigns.filter(({ type }) => type === 'awareness');
  return {
    accounts: {
      sibermate: each(sibermate.learners),
      'infosec-iq': each(infosecIq.learners),
      cyberpilot: each(cyberpilot.users),
      cyberhoot: each(cyberhoot.users),
      'cyber-guru': each(cyberGuru.users),
    },
    simulations: sibermate.simulations.length,
    trainings: trainings.length,
    runs: trainings
      .flatMap(({ runs }) => runs)
      .map((run) => each(infosecIq.runLearners.filter(({ runId }) => runId === run.id))),
    events: SIMULATION_EVENTS.map((type) => each(infosecIq.events.filter((event) => event.type === type))),
  };
}

/** Calls that read the roster. @param again whether it was read before */
function rosterCalls({ accounts }, people, again = false) {
  const learners = pages(people * accounts['infosec-iq'], IQ_PAGE);
  return {
    sibermate: 1,
    'infosec-iq': again ? Math.min(learners, INCREMENTAL_CALLS) : learners,
    cyberpilot: pages(people * accounts.cyberpilot, CP_PAGE),
    cyberhoot: 1,
    'cyber-guru': pages(people * accounts['cyber-guru'], CG_PAGE),
  };
}

const onPage = ({ accounts }, people, page) => Math.round(Math.min(page, people) * accounts['infosec-iq']);

/** The planner takes the cheaper path by its own estimate: a scan of all events, or a lookup for each person on the page. */
function readsAllEvents({ accounts }, people, page = 100) {
  const events = people * accounts['infosec-iq'] * IQ_EVENTS_PER_PERSON;
  return onPage({ accounts }, people, page) > SIMULATION_EVENTS.length + Math.ceil(events / IQ_PAGE);
}

/** Calls of the dashboard's page beside those of the roster. */
function resultCalls({ accounts, simulations, trainings, runs, events }, people, again = false, page = 100) {
  const byType = events
    .map((each) => pages(people * each, IQ_PAGE))
    .map((count) => (again ? Math.min(count, INCREMENTAL_CALLS) : count));
  const phishing = readsAllEvents({ accounts }, people, page) ? sum(byType) : onPage({ accounts }, people, page);
  return {
    sibermate: 2 + simulations,
    'infosec-iq': 1 + trainings + sum(runs.map((share) => pages(people * share, IQ_PAGE))) + phishing,
    cyberpilot: 0,
    cyberhoot: 1,
    'cyber-guru': CG_UNPAGED,
  };
}

const added = (...all) =>
  Object.fromEntries(
    Object.keys(all[0]).map((vendor) => [vendor, all.reduce((total, calls) => total + calls[vendor], 0)]),
  );
const times = (calls, factor) =>
  Object.fromEntries(Object.entries(calls).map(([vendor, count]) => [vendor, count * factor]));

/** Calls of the first dashboard of a company with an empty cache. */
export const warmingCalls = (shape, people) => added(rosterCalls(shape, people), resultCalls(shape, people));

/**
 * Vendor calls an hour for one company whose dashboard is queried all the time: the highest possible cost. The number of replicas
 * does not matter, since they share Redis.
 */
export function hourlyCalls(shape, people, ttlSeconds = 60) {
  const rosters = times(rosterCalls(shape, people, true), 3600 / (ttlSeconds * REFRESHED_AT));
  const results = times(resultCalls(shape, people, true), 3600 / ttlSeconds);
  return { rosters, results, all: added(rosters, results) };
}

/** A straight line through points, by least squares of the relative errors. */
export function fitLine(points) {
  let [weights, xs, ys, xxs, xys] = [0, 0, 0, 0, 0];
  for (const [x, y] of points) {
    const weight = 1 / y ** 2;
    weights += weight;
    xs += weight * x;
    ys += weight * y;
    xxs += weight * x * x;
    xys += weight * x * y;
  }
  const slope = (weights * xys - xs * ys) / (weights * xxs - xs ** 2);
  return { base: (ys - slope * xs) / weights, slope };
}
export const onLine = ({ base, slope }, x) => base + slope * x;

/**
 * The costs that grow with the people of a company, fitted to the measured sizes.
 * @param idleMb the memory of an idle replica, where that was measured later than the sizes
 */
export function fitSizes(sizes, shape, idleMb = sizes[0].idleMb) {
  const line = (of, some = sizes) => fitLine(some.map((size) => [size.people, of(size)]));
  const small = sizes.filter(({ people }) => readsAllEvents(shape, people));
  const large = sizes.filter(({ people }) => !readsAllEvents(shape, people));
  // Small companies cache all events, larger ones those of a page: two lines, the first through zero.
  const held = (of) => ({
    ...line(of, large),
    each: small.reduce((total, size) => total + of(size) / size.people, 0) / small.length,
  });
  return {
    // The memory of an idle replica is a separate point.
    rssMb: fitLine([[0, idleMb], ...sizes.map((size) => [size.people, size.rssMb + idleMb - sizes[0].idleMb])]),
    redisMb: held(({ stored }) => stored.mb),
    countedMb: held(({ stored }) => stored.countedMb),
    // Of a process that has read before, which is the usual case.
    readCpuMs: line(({ again }) => again.cpuMs),
    pauseMs: line(({ again }) => again.pauseMs),
  };
}

/** MiB that a company's records take. @param held `redisMb` or `countedMb` of the fits */
export const heldMb = (held, shape, people) =>
  readsAllEvents(shape, people) ? held.each * people : onLine(held, people);

/** The share of `maxMemoryMb` that reads get: the rest is for operations, responses and objects (docs/caching.md). */
export const readsMb = (maxMemoryMb) =>
  maxMemoryMb - Math.min(maxMemoryMb / 32, 32) - 2 * Math.min(maxMemoryMb / 16, 64);

/**
 * The cost of a number of companies of one size, all of them queried all the time.
 * @param fits of `fitSizes`
 */
export function costOf({ companies, people, shape, fits, ttlSeconds = 60, maxMemoryMb = 256 }) {
  const perHour = hourlyCalls(shape, people, ttlSeconds).all;
  const totalPeople = companies * people;
  const countedMb = companies * heldMb(fits.countedMb, shape, people);
  const redisMb = companies * heldMb(fits.redisMb, shape, people);
  return {
    companies,
    people,
    totalPeople,
    /** One replica that holds all of them, without a memory limit. */
    rssMb: fits.rssMb.base + fits.rssMb.slope * totalPeople,
    redisMb,
    countedMb,
    /** Replicas with the given `maxMemoryMb` that together hold all companies, each company in one of them. */
    shards: Math.ceil(countedMb / readsMb(maxMemoryMb)),
    callsPerHour: times(perHour, companies),
    callsPerSecond: (sum(perHour) * companies) / 3600,
    /** Cores for refreshing, if everything is mapped again. */
    readingCores: (companies * onLine(fits.readCpuMs, people)) / (ttlSeconds * 1000),
    /** The writes to Redis, with each refresh; every other replica reads as much. */
    redisMbPerSecond: redisMb / ttlSeconds,
    pauseMs: onLine(fits.pauseMs, people),
    warmingCalls: sum(warmingCalls(shape, people)),
  };
}

/** A replica without a response from Redis in this time considers Redis unavailable, and reads from vendors. */
export const REDIS_TIMEOUT_MS = 250;
const NETWORK_MB_PER_SECOND = 120;
const BUSY_CORE = 0.5;

/** The limits that are exceeded, with the factor, the largest first. */
export function limitsOf(cost, { maxMemoryMb = 256, maxVendorCalls = 2000 } = {}) {
  return [
    { times: cost.countedMb / readsMb(maxMemoryMb), limit: 'maxMemoryMb' },
    { times: cost.pauseMs / REDIS_TIMEOUT_MS, limit: 'pause' },
    { times: cost.readingCores / BUSY_CORE, limit: 'reading' },
    { times: cost.redisMbPerSecond / NETWORK_MB_PER_SECOND, limit: 'redis' },
    { times: cost.warmingCalls / maxVendorCalls, limit: 'maxVendorCalls' },
  ]
    .filter(({ times: over }) => over > 1)
    .sort((a, b) => b.times - a.times);
}

const TYPICAL_COMPANY = 1000;
/** The number of people whose records fit into `maxMemoryMb` of one replica, in companies of a thousand. */
export const peopleWithin = (fits, shape, maxMemoryMb = 256) =>
  (TYPICAL_COMPANY * readsMb(maxMemoryMb)) / heldMb(fits.countedMb, shape, TYPICAL_COMPANY);

/** Numbers of companies and people, up to a million people in total. */
export const GRID = [1, 10, 100, 1000].flatMap((companies) =>
  [100, 1000, 10_000].filter((people) => companies * people <= 1_000_000).map((people) => ({ companies, people })),
);
