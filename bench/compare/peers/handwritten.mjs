// No GraphQL at all: the vendors' records are in memory, by account; each response is joined and serialised for itself.
import { createServer } from 'node:http';
import { createReads } from './reads.mjs';
import { openVendors } from './vendors.mjs';

const reads = createReads(openVendors(JSON.parse(process.env.VENDORS)));
const people = await reads.people();
const resultsOf = new Map();
for (const person of people)
  for (const result of await reads.resultsOf('courseResults', person)) {
    const known = resultsOf.get(result.account);
    if (known) known.push(result);
    else resultsOf.set(result.account, [result]);
  }
const company = { slug: reads.company.slug };

function toLearner({ name, email, employeeId, firstName, lastName, status, locale, accounts }) {
  const results = accounts.flatMap(({ key }) => resultsOf.get(key) ?? []);
  return {
    name,
    email,
    employeeId,
    firstName,
    lastName,
    status,
    locale,
    company,
    accounts: accounts.map((account) => ({ externalId: account.externalId, status: account.status })),
    courseResults: {
      totalCount: results.length,
      nodes: results
        .slice(0, 10)
        .map((result) => ({ courseName: result.courseName, status: result.status, score: result.score })),
    },
  };
}

const page = (some) => ({ totalCount: people.length, nodes: some.map(toLearner) });
const answer = () =>
  JSON.stringify({ data: { company: { first: page(people.slice(0, 500)), last: page(people.slice(-500)) } } });

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => response.setHeader('content-type', 'application/json').end(answer()));
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
