// What companies cost: arithmetic on the vendors' contracts (docs/architecture.md), and on what was measured.

const IQ_PAGE = 100;
const CP_PAGE = 100;
const CG_PAGE = 1000;
const CG_UNPAGED = 1;
/** Infosec IQ's lists beyond two pages are read anew with two calls: what has changed, and how many there are. */
const BY_CHANGES = 2;
/** Rosters are read anew between 60 and 80 % of their time, by whichever replica comes first. */
const RENEWED_AT = 2 / 3;
/** The planner's own estimate of Infosec IQ's events, a person. */
const IQ_EVENTS_PER_PERSON = 12;

const pages = (items, size) => Math.max(1, Math.ceil(items / size));
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** Types of events that Infosec IQ's simulations are made of. */
export const SIMULATION_EVENTS = [
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

/** How a company uses its vendors, for each of its people. @param acme the truth of a sandbox's company */
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

/** Calls that read the lists of people. @param again whether they were read before */
export function rosterCalls({ accounts }, people, again = false) {
  const learners = pages(people * accounts['infosec-iq'], IQ_PAGE);
  return {
    sibermate: 1,
    'infosec-iq': again ? Math.min(learners, BY_CHANGES) : learners,
    cyberpilot: pages(people * accounts.cyberpilot, CP_PAGE),
    cyberhoot: 1,
    'cyber-guru': pages(people * accounts['cyber-guru'], CG_PAGE),
  };
}

const onPage = ({ accounts }, people, page) => Math.round(Math.min(page, people) * accounts['infosec-iq']);

/** The planner takes the cheaper way by its own estimate: everybody's events, or each person's on the page. */
function readsAllEvents({ accounts }, people, page = 100) {
  const events = people * accounts['infosec-iq'] * IQ_EVENTS_PER_PERSON;
  return onPage({ accounts }, people, page) > SIMULATION_EVENTS.length + Math.ceil(events / IQ_PAGE);
}

/** Calls that the dashboard's page of so many people takes beside the lists of people. */
export function resultCalls({ accounts, simulations, trainings, runs, events }, people, again = false, page = 100) {
  const byType = events
    .map((each) => pages(people * each, IQ_PAGE))
    .map((count) => (again ? Math.min(count, BY_CHANGES) : count));
  const phishing = readsAllEvents({ accounts }, people, page) ? sum(byType) : onPage({ accounts }, people, page);
  return {
    sibermate: 2 + simulations,
    'infosec-iq': 1 + trainings + sum(runs.map((share) => pages(people * share, IQ_PAGE))) + phishing,
    cyberpilot: 0,
    cyberhoot: 1,
    'cyber-guru': CG_UNPAGED,
  };
}

export const added = (...all) =>
  Object.fromEntries(
    Object.keys(all[0]).map((vendor) => [vendor, all.reduce((total, calls) => total + calls[vendor], 0)]),
  );
const times = (calls, factor) =>
  Object.fromEntries(Object.entries(calls).map(([vendor, count]) => [vendor, count * factor]));

/** Calls of the first dashboard of a company that nothing is known of. */
export const warmingCalls = (shape, people) => added(rosterCalls(shape, people), resultCalls(shape, people));

/**
 * Vendor calls an hour for one company whose dashboard is looked at all the time: the most that its use can cost.
 * However many replicas there are, they share Redis.
 */
export function hourlyCalls(shape, people, ttlSeconds = 60) {
  const rosters = times(rosterCalls(shape, people, true), 3600 / (ttlSeconds * RENEWED_AT));
  const results = times(resultCalls(shape, people, true), 3600 / ttlSeconds);
  return { rosters, results, all: added(rosters, results) };
}

/** A straight line through points by least squares of what each is off by, relative to its size. */
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

/** What grows with the people of a company, from the sizes that were measured. */
export function fitSizes(sizes, shape) {
  const line = (of, some = sizes) => fitLine(some.map((size) => [size.people, of(size)]));
  const small = sizes.filter(({ people }) => readsAllEvents(shape, people));
  const large = sizes.filter(({ people }) => !readsAllEvents(shape, people));
  // Below a size everybody's events are held, above it those of a page: two lines, the first from nothing.
  const held = (of) => ({
    ...line(of, large),
    each: small.reduce((total, size) => total + of(size) / size.people, 0) / small.length,
  });
  return {
    // What a replica takes before it knows anybody is a point of its own.
    rssMb: fitLine([[0, sizes[0].idleMb], ...sizes.map(({ people, rssMb }) => [people, rssMb])]),
    redisMb: held(({ stored }) => stored.mb),
    countedMb: held(({ stored }) => stored.countedMb),
    // Of a process that has read before, which is what keeps on happening.
    readCpuMs: line(({ again }) => again.cpuMs),
    pauseMs: line(({ again }) => again.pauseMs),
  };
}

/** MiB that a company's records take. @param held `redisMb` or `countedMb` of the fits */
export const heldMb = (held, shape, people) =>
  readsAllEvents(shape, people) ? held.each * people : onLine(held, people);

/**
 * So many companies of so many people each, all of them looked at.
 * @param fits of `fitSizes`
 */
export function costOf({ companies, people, shape, fits, ttlSeconds = 60, maxMemoryMb = 640 }) {
  const perHour = hourlyCalls(shape, people, ttlSeconds).all;
  const everybody = companies * people;
  const countedMb = companies * heldMb(fits.countedMb, shape, people);
  const redisMb = companies * heldMb(fits.redisMb, shape, people);
  return {
    companies,
    people,
    everybody,
    /** One replica that holds them all, and may. */
    rssMb: fits.rssMb.base + fits.rssMb.slope * everybody,
    redisMb,
    countedMb,
    /** Replicas with the given `maxMemoryMb` that hold all between them, each company in one of them. */
    shards: Math.ceil(countedMb / maxMemoryMb),
    callsPerHour: times(perHour, companies),
    callsPerSecond: (sum(perHour) * companies) / 3600,
    /** Cores that reading anew takes, where everything is mapped anew whole. */
    readingCores: (companies * onLine(fits.readCpuMs, people)) / (ttlSeconds * 1000),
    /** What is written to Redis, each time that it is read anew; every other replica reads as much. */
    redisMbPerSecond: redisMb / ttlSeconds,
    pauseMs: onLine(fits.pauseMs, people),
    warmingCalls: sum(warmingCalls(shape, people)),
  };
}

/** A replica that does not come to read Redis' answer for so long takes Redis to be away, and reads for itself. */
export const REDIS_PATIENCE_MS = 250;
const NETWORK_MB_PER_SECOND = 120;
const BUSY_CORE = 0.5;

/** What is beyond the defaults, the nearest first: how many times over, and what it is. */
export function limitsOf(cost, { maxMemoryMb = 640, maxVendorCalls = 2000 } = {}) {
  return [
    { times: cost.countedMb / maxMemoryMb, limit: 'maxMemoryMb' },
    { times: cost.pauseMs / REDIS_PATIENCE_MS, limit: 'pause' },
    { times: cost.readingCores / BUSY_CORE, limit: 'reading' },
    { times: cost.redisMbPerSecond / NETWORK_MB_PER_SECOND, limit: 'redis' },
    { times: cost.warmingCalls / maxVendorCalls, limit: 'maxVendorCalls' },
  ]
    .filter(({ times: over }) => over > 1)
    .sort((a, b) => b.times - a.times);
}

const USUAL_COMPANY = 1000;
/** For how many people's records `maxMemoryMb` has room in one replica, in companies of a thousand. */
export const peopleWithin = (fits, shape, maxMemoryMb = 640) =>
  (USUAL_COMPANY * maxMemoryMb) / heldMb(fits.countedMb, shape, USUAL_COMPANY);

/** So many companies of so many people, up to a million people. */
export const GRID = [1, 10, 100, 1000].flatMap((companies) =>
  [100, 1000, 10_000].filter((people) => companies * people <= 1_000_000).map((people) => ({ companies, people })),
);
