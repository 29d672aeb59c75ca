// No GraphQL at all: the vendors' records are in memory, by account; each response is joined and serialised for itself, for the
// page that the request's variables name. One handler for each operation of the workloads.
import { createServer } from 'node:http';
import { createReads } from './reads.mjs';
import { openVendors } from './vendors.mjs';

const reads = createReads(openVendors(JSON.parse(process.env.VENDORS)));
const people = await reads.people();
/** Of a large company, policies would take a call for each person: no workload asks for them. */
const KINDS =
  people.length > 200
    ? ['courseResults', 'simulationResults']
    : ['courseResults', 'simulationResults', 'policyResults', 'exposures'];
const results = Object.fromEntries(KINDS.map((kind) => [kind, new Map()]));
for (const kind of KINDS)
  for (const person of people)
    for (const result of await reads.resultsOf(kind, person)) {
      const known = results[kind].get(result.account);
      if (known) known.push(result);
      else results[kind].set(result.account, [result]);
    }
const company = { slug: reads.company.slug };

/** A page of one person's results, joined over the accounts. */
function resultsOf(kind, { accounts }, most, shape) {
  const all = accounts.flatMap(({ key }) => results[kind].get(key) ?? []);
  return { totalCount: all.length, nodes: all.slice(0, most).map(shape) };
}

const courseOf = ({ courseName, status, score }) => ({ courseName, status, score });
const sourceOf = ({ source: { slug } }) => ({ slug });

const ofBig = ({ name, email, employeeId, firstName, lastName, status, locale, ...person }) => ({
  name,
  email,
  employeeId,
  firstName,
  lastName,
  status,
  locale,
  company,
  accounts: person.accounts.map((account) => ({ externalId: account.externalId, status: account.status })),
  courseResults: resultsOf('courseResults', person, 10, courseOf),
});

const ofPage = ({ name, email, ...person }) => ({
  name,
  email,
  courseResults: resultsOf('courseResults', person, 50, courseOf),
  simulationResults: resultsOf('simulationResults', person, 50, ({ simulationName, outcome }) => ({
    simulationName,
    outcome,
  })),
});

const ofFlagship = ({ name, email, status, ...person }) => ({
  name,
  email,
  status,
  accounts: person.accounts.map((account) => ({
    source: sourceOf(account),
    externalId: account.externalId,
    email: account.email,
    firstName: account.firstName,
    lastName: account.lastName,
    status: account.status,
  })),
  courseResults: resultsOf('courseResults', person, 50, (result) => ({
    source: sourceOf(result),
    courseName: result.courseName,
    status: result.status,
    completedAt: result.completedAt,
    dueOn: result.dueOn,
    score: result.score,
  })),
  simulationResults: resultsOf('simulationResults', person, 50, (result) => ({
    source: sourceOf(result),
    simulationName: result.simulationName,
    outcome: result.outcome,
    sentAt: result.sentAt,
    clickedAt: result.clickedAt,
    reportedAt: result.reportedAt,
  })),
  policyResults: resultsOf('policyResults', person, 50, (result) => ({
    source: sourceOf(result),
    policyName: result.policyName,
    acknowledged: result.acknowledged,
    acknowledgedAt: result.acknowledgedAt,
  })),
  exposures: resultsOf('exposures', person, 50, (result) => ({
    source: sourceOf(result),
    acknowledged: result.acknowledged,
    passwordExposed: result.passwordExposed,
    breach: { name: result.breach.name },
  })),
});

/** A cursor is the number of people before and including its own. */
const after = (cursor) => (cursor ? Number(cursor) : 0);
const page = (some, shape) => ({ totalCount: people.length, nodes: some.map(shape) });
const pageAfter = ({ first, after: cursor }, shape) => page(people.slice(after(cursor), after(cursor) + first), shape);

const HANDLERS = {
  Big: ({ first, last }) => ({ first: page(people.slice(0, first), ofBig), last: page(people.slice(-last), ofBig) }),
  Flagship: (variables) => ({ name: reads.company.name, learners: pageAfter(variables, ofFlagship) }),
  Pages: (variables) => ({ learners: pageAfter(variables, ofPage) }),
  Cursors: ({ first, after: cursor }) => {
    const from = after(cursor);
    const edges = people.slice(from, from + first).map((_, index) => ({ cursor: String(from + index + 1) }));
    return { learners: { edges } };
  },
};

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.once('end', () => {
    const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const answer = JSON.stringify({ data: { company: HANDLERS[operationName](variables) } });
    response.setHeader('content-type', 'application/json').end(answer);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
