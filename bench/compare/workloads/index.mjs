// The queries, the servers that run them, and the targets. Each workload is one table of the report.
import { measureGrowth } from '../../scale/growth.mjs';
import { peers } from '../peers/index.mjs';
import { flagshipQuery } from './flagship.mjs';
import {
  addresses,
  bigBodies,
  dashboardBodies,
  flagshipBodies,
  pagesBodies,
  peopleBodies,
  personQuery,
  wholeDashboard,
  wholePages,
} from './distinct.mjs';
import { measureLargeAnswers, measureLargeCompany, measureStarts } from './memory.mjs';
import { measureTogether } from './together.mjs';

const body = (query, variables) => JSON.stringify({ query, ...(variables ? { variables } : {}) });

const titleOf = (peer) => peers[peer]?.title ?? 'today';
const ratio = (rows, over, under) => {
  const [a, b] = [over, under].map((name) => rows.find(({ peer }) => peer === name)?.rps);
  return a && b ? a / b : null;
};
/** The ratio to another server's requests; null if that server does not run. */
const times = (least, under, own = 'awaregraph') => ({
  text: `at least ${least} × ${titleOf(under)}`,
  measure: (rows) => ratio(rows, own, under),
  held: (value) => value >= least,
  unit: '×',
});
/** With another configuration, if the run has such a row. */
const timesWithout = (least, under) => ({
  ...times(least, under, 'awaregraph-without'),
  text: `with the other configuration, at least ${least} × ${titleOf(under)}`,
});
const ahead = (peer) => ({ ...times(1, peer), text: `ahead of ${titleOf(peer)}` });
/** Two measurements of the same program differ by up to a twentieth. */
const asFastAsToday = {
  ...times(0.95, 'today'),
  text: 'no slower than today (at least 0.95 ×, which is how far two measurements lie apart)',
};
const below = (limit, key, text) => ({
  text,
  measure: (rows) => rows.find(({ peer }) => peer === 'awaregraph')?.[key] ?? null,
  held: (value) => value < limit,
  unit: 'ms',
});

const dashboardQuery = `{ company(slug: "acme") { name learners(first: 20) { totalCount nodes {
  name email courseResults(first: 50) { totalCount nodes { courseName status } } } } } }`;

const within = (text, most, valueOf) => ({
  text,
  measure: (rows, workload) => {
    const row = rows.find(({ peer }) => peer === 'awaregraph');
    return row ? valueOf(row, rows, workload) : null;
  },
  held: (value) => value <= most,
  unit: '×',
});
const coldTargets = (latency) => [
  within('with an empty cache within 1.15 × the chain', 1.15, ({ ms, chainMs }) => ms / chainMs),
  within('with an empty cache within 1.35 × the same vendor calls and nothing else', 1.35, ({ ms }, rows) => {
    const bare = rows.find(({ peer }) => peer === 'replay');
    return bare ? ms / bare.ms : null;
  }),
  ...(latency === 100
    ? [
        within(
          'the first response of a process within 1.6 × the chain',
          1.6,
          ({ firstMs, chainMs }) => firstMs / chainMs,
        ),
      ]
    : []),
];

const cold = (name, title, bodies, facts) =>
  [0, 20, 100].map((latency) => ({
    kind: 'cold',
    name: `${name}-cold-${latency}`,
    title: `${title}, cold, vendors at ${latency} ms`,
    learners: 100,
    latency,
    bodies,
    facts,
    peers: ['awaregraph', 'today', 'awaregraph-defaults', 'replay', 'mercurius', 'yoga', 'apollo-plain'],
    targets: latency === 0 ? [] : coldTargets(latency),
  }));

/** Requests of the same text: answers may be kept, and servers that keep them are compared with one another alone. */
const sameText = (workload) => ({ kind: 'load', requests: 'same text', ...workload });
/** Requests that all differ, in their page, their person or their viewer. */
const executed = (workload) => ({ kind: 'load', requests: 'executed for itself', distinct: true, ...workload });

const posts = {
  upstream: true,
  connections: 50,
  reference: 'awaregraph-posts',
  bodies: () => [body('{ posts { title user { name } } }')],
};

export const workloads = [
  executed({
    name: 'big-each',
    title: '1,000 learners × 10 fields with nested lists in one response, 10 connections',
    learners: 1000,
    connections: 10,
    compare: 'size',
    bodies: bigBodies,
    peers: ['handwritten', 'awaregraph', 'awaregraph-without', 'today', 'mercurius', 'apollo-plain'],
    targets: [times(0.6, 'handwritten'), timesWithout(0.4, 'handwritten')],
    note: 'The first and the last 481 to 500 people: 400 pairs of pages, for 32 viewers.',
  }),
  executed({
    name: 'dashboard-each',
    title: '100 of 1,000 people by risk, with summaries, 10 connections',
    learners: 1000,
    connections: 10,
    compare: 'whole',
    whole: wholeDashboard,
    bodies: dashboardBodies,
    peers: ['awaregraph', 'awaregraph-without', 'today', 'apollo-plain'],
    targets: [times(5, 'today'), times(25, 'apollo-plain')],
    note: 'A page that begins with any of the people, for 32 viewers.',
  }),
  executed({
    name: 'flagship-each',
    title: '100 learners, five vendors, all results, 10 connections',
    learners: 100,
    connections: 10,
    bodies: flagshipBodies,
    peers: [
      'handwritten',
      'awaregraph',
      'awaregraph-without',
      'today',
      'mercurius',
      'yoga',
      'apollo-plain',
      'tailcall-one-vendor',
    ],
    targets: [
      times(9, 'apollo-plain'),
      times(0.6, 'handwritten'),
      timesWithout(5, 'apollo-plain'),
      ahead('tailcall-one-vendor'),
    ],
    note: 'Pages of 76 to 100 people, for 32 viewers. Tailcall cannot join vendors by address: its row is one vendor’s part of the query, which is a good deal less, and of one text.',
  }),
  executed({
    name: 'pages-each',
    title: '50 clients page through 1,000 people, 20 a page, nested results',
    learners: 1000,
    connections: 50,
    compare: 'whole',
    whole: wholePages,
    bodies: pagesBodies,
    peers: ['handwritten', 'awaregraph', 'awaregraph-without', 'today'],
    targets: [times(0.8, 'handwritten')],
    note: 'A page that begins with any of the people, for 32 viewers.',
  }),
  executed({
    name: 'people-each',
    title: 'One learner of 5,000, another person and viewer each time, 50 connections',
    learners: 5000,
    connections: 50,
    bodies: peopleBodies,
    peers: ['awaregraph', 'awaregraph-without', 'today'],
    targets: [
      {
        text: 'at least 5,000 requests/s',
        measure: (rows) => rows.find(({ peer }) => peer === 'awaregraph')?.rps ?? null,
        held: (value) => value >= 5000,
        unit: 'requests/s',
      },
    ],
    warmSeconds: 8,
  }),
  executed({
    name: 'people-open',
    title:
      'One learner of 5,000, another person and viewer each time, 2,500 requests/s come in whatever the server does',
    learners: 5000,
    connections: 50,
    rate: 2500,
    bodies: peopleBodies,
    peers: ['awaregraph', 'awaregraph-without', 'today'],
    targets: [below(10, 'p99', 'p99 below 10 ms')],
    warmSeconds: 8,
    note: 'An open load (`bench/compare/open-load.mjs`): a request’s time counts from when it was due, so that a slow server does not slow the clients down.',
  }),
  ...cold('flagship', '100 learners, five vendors, all results', () => [body(flagshipQuery)], 'flagship'),
  sameText({
    name: 'flagship-warm',
    title: '100 learners, five vendors, all results, warm, 10 connections',
    learners: 100,
    connections: 10,
    bodies: () => [body(flagshipQuery)],
    peers: ['constant', 'awaregraph', 'today', 'yoga-cached', 'apollo-cached'],
    targets: [asFastAsToday, ahead('yoga-cached'), ahead('apollo-cached')],
  }),
  ...cold(
    'person',
    'One learner by address, everything',
    async (askReference) => (await addresses(askReference, 1)).map((email) => body(personQuery, { email })),
    'person',
  ),
  sameText({
    name: 'person-warm',
    title: 'One learner by address, everything, warm, 50 connections asking for 50 people',
    learners: 100,
    connections: 50,
    bodies: async (askReference) => (await addresses(askReference, 50)).map((email) => body(personQuery, { email })),
    peers: ['awaregraph', 'today', 'yoga-cached', 'apollo-cached'],
    warmSeconds: 4,
    targets: [below(5, 'p99', 'p99 below 5 ms'), asFastAsToday],
  }),
  sameText({
    name: 'dashboard',
    title: '50 clients sending the same dashboard query, warm',
    learners: 100,
    connections: 50,
    bodies: () => [body(dashboardQuery)],
    peers: ['constant', 'awaregraph', 'today', 'yoga-cached', 'apollo-cached'],
    targets: [asFastAsToday],
  }),
  sameText({
    ...posts,
    name: 'posts',
    title: '`{ posts { title user { name } } }` over REST, answers kept, 50 connections',
    peers: ['constant', 'hive-cached', 'yoga-cached', 'apollo-cached'],
    targets: [],
    note: 'Tailcall’s own benchmark query. Awaregraph keeps no answer that is not made of its own cached reads, so it has no row here.',
  }),
  sameText({
    ...posts,
    name: 'posts-shared',
    title:
      '`{ posts { title user { name } } }` over REST, identical operations in flight executed once, 50 connections',
    peers: ['constant', 'awaregraph-posts', 'tailcall'],
    targets: [times(0.8, 'tailcall', 'awaregraph-posts')],
    note: 'Nothing is kept: what is not in flight is read from the upstream.',
  }),
  // The upstream has one page, so there is nothing in which requests could differ; but no server of this table shares anything.
  executed({
    ...posts,
    distinct: false,
    name: 'posts-each',
    title: '`{ posts { title user { name } } }` over REST, 50 connections',
    peers: [
      'handwritten-posts',
      'awaregraph-posts-unshared',
      'mercurius',
      'yoga',
      'apollo-plain',
      'hive',
      'tailcall-batched',
    ],
    targets: [times(1, 'apollo-plain', 'awaregraph-posts-unshared')],
    note: 'Every server reads the upstream for each request, and shares nothing: the requests have one text, since the upstream has one page.',
  }),
  {
    kind: 'facts',
    name: 'together',
    title: '20 clients ask for 20 different learners, cold',
    measure: measureTogether,
  },
  {
    kind: 'facts',
    name: 'pauses',
    title: '10,000 learners with nested results, in pages of 500',
    note: 'Pauses are reported by the server itself (`nodejs_eventloop_lag_max_seconds` of `/metrics`), garbage collection included. The server has both cores here, and shares one with vendors and load; with only one core, V8’s helper threads delay it as well.',
    measure: measureLargeAnswers,
  },
  {
    kind: 'facts',
    name: 'growth',
    title: 'Growth',
    note: 'Exponents: 1 is linear, 0 is no growth. The sandboxes share a core with nothing but the measuring process.',
    // Takes longer than all the others together.
    onDemand: true,
    measure: ({ longest }) => measureGrowth(longest ? { most: 4, large: 2000 } : {}),
  },
  {
    kind: 'facts',
    name: 'start',
    title: 'Start',
    measure: measureStarts,
  },
  {
    kind: 'facts',
    name: 'memory',
    title: 'Memory',
    measure: measureLargeCompany,
  },
];
