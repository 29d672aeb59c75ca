// The queries, the servers that run them, and the targets. Each workload is one table of the report.
import { measureLargeAnswers, measureLargeCompany, measureStarts } from './memory.mjs';
import { peers } from '../peers/index.mjs';
import { PERSON, flagshipQuery } from './flagship.mjs';

const LEARNERS = ['constant', 'awaregraph', 'awaregraph-unshared', 'mercurius', 'yoga', 'apollo-plain'];
const body = (query, variables) => JSON.stringify({ query, ...(variables ? { variables } : {}) });

const ratio = (rows, over, under) => {
  const [a, b] = [over, under].map((name) => rows.find(({ peer }) => peer === name)?.rps);
  return a && b ? a / b : null;
};
/** The ratio to another server's requests; null if that server does not run. */
const times = (least, under, own = 'awaregraph') => ({
  text: `at least ${least} × ${peers[under].title}`,
  measure: (rows) => ratio(rows, own, under),
  held: (value) => value >= least,
  unit: '×',
});

const ahead = (peer) => ({ ...times(1, peer), text: `ahead of ${peers[peer].title}` });

const personQuery = `query ($email: EmailAddress!) { learner(email: $email, company: "acme") { ${PERSON} } }`;
const addressesQuery = '{ company(slug: "acme") { learners(first: 100) { nodes { email accounts { externalId } } } } }';

const dashboardQuery = `{ company(slug: "acme") { name learners(first: 20) { totalCount nodes {
  name email courseResults(first: 50) { totalCount nodes { courseName status } } } } } }`;

const bigPage = `totalCount nodes {
  name email employeeId firstName lastName status locale company { slug } accounts { externalId status }
  courseResults(first: 10) { totalCount nodes { courseName status score } } }`;
const bigQuery = `{ company(slug: "acme") { first: learners(first: 500) { ${bigPage} } last: learners(last: 500) { ${bigPage} } } }`;

/** The addresses of the people with accounts at the most vendors, read from the graph. */
async function addresses(askReference, most) {
  const { data } = JSON.parse(await askReference(body(addressesQuery)));
  const known = data.company.learners.nodes.filter(({ email }) => email !== null);
  return known
    .sort((a, b) => b.accounts.length - a.accounts.length)
    .slice(0, most)
    .map(({ email }) => email);
}

const withinChain = (text, timeOf) => ({
  text: `${text} within 1.15 × the chain`,
  measure: (rows, { latency }) => {
    const row = rows.find(({ peer }) => peer === 'awaregraph');
    return latency === 0 || !row ? null : timeOf(row) / row.chainMs;
  },
  held: (value) => value <= 1.15,
  unit: '×',
});
const COLD_TARGETS = [
  withinChain('with an empty cache', ({ ms }) => ms),
  withinChain('the first response of a process', ({ firstMs }) => firstMs),
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
    peers: ['awaregraph', 'awaregraph-defaults', 'replay', 'mercurius', 'yoga', 'apollo-plain'],
    targets: latency === 0 ? [] : COLD_TARGETS,
  }));

export const workloads = [
  ...cold('flagship', '100 learners, five vendors, all results', () => [body(flagshipQuery)], 'flagship'),
  {
    kind: 'load',
    name: 'flagship-warm',
    title: '100 learners, five vendors, all results, warm, 10 connections',
    learners: 100,
    connections: 10,
    bodies: () => [body(flagshipQuery)],
    peers: [...LEARNERS, 'tailcall-one-vendor'],
    targets: [times(20, 'apollo-plain'), ahead('tailcall-one-vendor')],
    note: 'Tailcall cannot join vendors by address. Its row is one vendor’s part of the query, which is a good deal less.',
  },
  ...cold(
    'person',
    'One learner by address, everything',
    async (askReference) => (await addresses(askReference, 1)).map((email) => body(personQuery, { email })),
    'person',
  ),
  {
    kind: 'load',
    name: 'person-warm',
    title: 'One learner by address, everything, warm, 50 connections asking for 50 people',
    learners: 100,
    connections: 50,
    bodies: async (askReference) => (await addresses(askReference, 50)).map((email) => body(personQuery, { email })),
    peers: ['awaregraph', 'mercurius', 'yoga', 'apollo-plain'],
    warmSeconds: 4,
    targets: [
      {
        text: 'p99 below 5 ms',
        measure: (rows) => rows.find(({ peer }) => peer === 'awaregraph')?.p99 ?? null,
        held: (value) => value < 5,
        unit: 'ms',
      },
    ],
  },
  {
    kind: 'load',
    name: 'dashboard',
    title: '50 clients sending the same dashboard query, warm',
    learners: 100,
    connections: 50,
    bodies: () => [body(dashboardQuery)],
    peers: [...LEARNERS, 'tailcall-roster'],
    targets: [times(0.8, 'tailcall-roster')],
    note: 'Tailcall’s row is a list of one vendor’s people, half as large; the table below has both with the same query.',
  },
  {
    kind: 'load',
    name: 'posts',
    title: '`{ posts { title user { name } } }` over REST, 50 connections',
    upstream: true,
    connections: 50,
    reference: 'awaregraph-posts',
    bodies: () => [body('{ posts { title user { name } } }')],
    peers: [
      'constant',
      'handwritten-posts',
      'awaregraph-posts',
      'awaregraph-posts-unshared',
      'mercurius',
      'yoga',
      'apollo-plain',
      'hive',
      'tailcall',
      'tailcall-batched',
    ],
    targets: [times(6, 'apollo-plain', 'awaregraph-posts'), times(0.8, 'tailcall', 'awaregraph-posts')],
    note: 'Tailcall’s own benchmark query. Nothing is cached: each response is read from the upstream.',
  },
  {
    kind: 'load',
    name: 'big',
    title: '1,000 learners × 10 fields with nested lists in one response, warm, 10 connections',
    learners: 1000,
    connections: 10,
    compare: 'size',
    bodies: () => [body(bigQuery)],
    peers: ['constant', 'handwritten', 'awaregraph', 'awaregraph-unshared', 'mercurius', 'apollo-plain'],
    targets: [times(0.6, 'handwritten')],
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
