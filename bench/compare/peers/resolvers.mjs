// The graph that every hand-written peer serves: the part of Awaregraph's schema that the workloads query.
import { readFileSync } from 'node:fs';
import { createReads } from './reads.mjs';
import { openVendors } from './vendors.mjs';

export const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

const page = (all, { first, last }) => ({
  totalCount: all.length,
  nodes: first === undefined && last !== undefined ? all.slice(-last) : all.slice(0, first ?? 20),
});
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
    company: (_, args, { reads }) => reads.company,
    courseResults: results('courseResults'),
    simulationResults: results('simulationResults'),
    policyResults: results('policyResults'),
    exposures: results('exposures'),
  },
};

const vendors = openVendors(JSON.parse(process.env.VENDORS));
/** Reads are cached for one request. */
export const createContext = async () => ({ reads: createReads(vendors) });
