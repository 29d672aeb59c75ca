// Requests that are executed for themselves: they differ in their page, their person or their viewer, never by an extension, a
// comment or an alias. The texts of the operations are few, as those of a dashboard are; the variables are many.
import { PERSON } from './flagship.mjs';

const body = (operationName, query, variables) => JSON.stringify({ operationName, query, variables });
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const cursorsQuery = `query Cursors($first: Int!, $after: String, $orderBy: LearnerOrder) { company(slug: "acme") {
  learners(first: $first, after: $after, orderBy: $orderBy) { edges { cursor } } } }`;
/** Without an order: the handler that is written by hand has only one. */
const cursorsByNameQuery = `query Cursors($first: Int!, $after: String) { company(slug: "acme") {
  learners(first: $first, after: $after) { edges { cursor } } } }`;
const LARGEST_PAGE = 500;

/** The cursor of every person, in the server's own form; before them null, from which the first page begins. */
async function cursorsOf(ask, orderBy) {
  const cursors = [null];
  for (;;) {
    const variables = { first: LARGEST_PAGE, after: cursors.at(-1), ...(orderBy ? { orderBy } : {}) };
    const { data, errors } = JSON.parse(
      await ask(body('Cursors', orderBy ? cursorsQuery : cursorsByNameQuery, variables)),
    );
    if (errors) throw new Error(`cursors: ${JSON.stringify(errors).slice(0, 300)}`);
    const { edges } = data.company.learners;
    cursors.push(...edges.map(({ cursor }) => cursor));
    if (edges.length < LARGEST_PAGE) return cursors;
  }
}

const flagshipPages = `query Flagship($first: Int!, $after: String) { company(slug: "acme") { name
  learners(first: $first, after: $after) { totalCount nodes { ${PERSON} } } } }`;
/** Pages of nearly all of a hundred people. */
export async function flagshipBodies(ask) {
  const cursors = await cursorsOf(ask);
  return range(0, 12).flatMap((skip) =>
    range(0, 12).map((less) =>
      body('Flagship', flagshipPages, { first: cursors.length - 1 - skip - less, after: cursors[skip] }),
    ),
  );
}

const bigPage = `totalCount nodes {
  name email employeeId firstName lastName status locale company { slug } accounts { externalId status }
  courseResults(first: 10) { totalCount nodes { courseName status score } } }`;
const bigQuery = `query Big($first: Int!, $last: Int!) { company(slug: "acme") {
  first: learners(first: $first) { ${bigPage} } last: learners(last: $last) { ${bigPage} } } }`;
/** The first and the last 481 to 500 of a thousand people. */
export const bigBodies = () =>
  range(0, 19).flatMap((one) =>
    range(0, 19).map((other) => body('Big', bigQuery, { first: LARGEST_PAGE - one, last: LARGEST_PAGE - other })),
  );

const PAGE = 20;
const pagesQuery = `query Pages($first: Int!, $after: String) { company(slug: "acme") {
  learners(first: $first, after: $after) { totalCount nodes { name email
    courseResults(first: 50) { totalCount nodes { courseName status score } }
    simulationResults(first: 50) { totalCount nodes { simulationName outcome } } } } } }`;
/** Twenty people, beginning with any. */
export async function pagesBodies(ask) {
  const cursors = await cursorsOf(ask);
  return cursors.slice(0, -PAGE).map((after) => body('Pages', pagesQuery, { first: PAGE, after }));
}

const BY_RISK = { field: 'RISK_SCORE', direction: 'DESC' };
const ON_A_DASHBOARD = 100;
const dashboardPage = `query Dashboard($first: Int!, $after: String, $orderBy: LearnerOrder) { company(slug: "acme") { name
  learners(first: $first, after: $after, orderBy: $orderBy) { totalCount nodes { name email
    risk { score level } training { assigned completed overdue } phishing { sent clicked } } } } }`;
/** A hundred people in the order of their risk, beginning with any. */
export async function dashboardBodies(ask) {
  const cursors = await cursorsOf(ask, BY_RISK);
  return cursors
    .slice(0, -ON_A_DASHBOARD)
    .map((after) => body('Dashboard', dashboardPage, { first: ON_A_DASHBOARD, after, orderBy: BY_RISK }));
}
/** All people of the dashboard: people of the same risk may stand in another order at another server. */
export const wholeDashboard = async (ask) => wholeList(ask, 'Dashboard', dashboardPage, BY_RISK);
export const wholePages = async (ask) => wholeList(ask, 'Pages', pagesQuery);

async function wholeList(ask, name, query, orderBy) {
  const cursors = await cursorsOf(ask, orderBy);
  const starts = cursors.filter((_, index) => index % LARGEST_PAGE === 0 && index < cursors.length - 1);
  const pages = [];
  for (const after of starts) {
    const variables = { first: LARGEST_PAGE, after, ...(orderBy ? { orderBy } : {}) };
    const text = await ask(body(name, query, variables));
    const { data, errors } = JSON.parse(text);
    if (errors) return text;
    pages.push(...data.company.learners.nodes);
  }
  return JSON.stringify({ data: { nodes: pages } });
}

export const personQuery = `query Person($email: EmailAddress!) { learner(email: $email, company: "acme") { ${PERSON} } }`;
/** Without policies: at SiberMate, those of each person are a call of their own, and five thousand calls are another workload. */
const onePersonQuery = `query OnePerson($email: EmailAddress!) { learner(email: $email, company: "acme") { name email status
  accounts { source { slug } externalId status } risk { score level } training { assigned completed overdue }
  courseResults(first: 10) { totalCount nodes { courseName status dueOn score } }
  simulationResults(first: 10) { totalCount nodes { simulationName outcome } } } }`;
const addressesQuery = `query Addresses($after: String) { company(slug: "acme") { learners(first: ${LARGEST_PAGE}, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { email accounts { externalId } } } } }`;

/** The addresses of the people with accounts at the most vendors. */
export async function addresses(ask, most) {
  const known = [];
  for (let after = null, more = true; more;) {
    const { data } = JSON.parse(await ask(body('Addresses', addressesQuery, { after })));
    const { nodes, pageInfo } = data.company.learners;
    known.push(...nodes.filter(({ email }) => email !== null));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return known
    .sort((a, b) => b.accounts.length - a.accounts.length)
    .slice(0, most)
    .map(({ email }) => email);
}
const everyoneQuery = `query Everyone { company(slug: "acme") { learners(first: ${LARGEST_PAGE}) { nodes { risk { score }
  courseResults(first: 10) { totalCount } simulationResults(first: 10) { totalCount } } } } }`;
/** Reads the company's results once; then five thousand people, one each. */
export async function peopleBodies(ask) {
  await ask(body('Everyone', everyoneQuery));
  return (await addresses(ask, 5000)).map((email) => body('OnePerson', onePersonQuery, { email }));
}
