// The graph that every hand-made peer serves: the part of Awaregraph's that the workloads ask for.
import { readFileSync } from 'node:fs';
import { createReads } from './reads.mjs';
import { openVendors } from './vendors.mjs';

export const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

const page = (all, { first, after = null }) => {
  const from = after === null ? 0 : Number(after) + 1;
  const nodes = all.slice(from, from + first);
  const end = from + nodes.length;
  return {
    totalCount: all.length,
    nodes,
    pageInfo: { hasNextPage: end < all.length, endCursor: nodes.length === 0 ? null : String(end - 1) },
  };
};
const results =
  (kind) =>
  async (person, args, { reads }) =>
    page(await reads.resultsOf(kind, person), args);

export const resolvers = {
  Query: {
    company: (_, { slug }, { reads }) => (reads.company.slug === slug ? reads.company : null),
    learner: (_, { email }, { reads }) => reads.personByEmail(email),
  },
  Company: { learners: async (_, args, { reads }) => page(await reads.people(), args) },
  Learner: {
    courseResults: results('courseResults'),
    simulationResults: results('simulationResults'),
    policyResults: results('policyResults'),
    exposures: results('exposures'),
  },
};

const vendors = openVendors(JSON.parse(process.env.VENDORS));
/** What was read lives as long as its request. */
export const createContext = async () => ({ reads: createReads(vendors) });
