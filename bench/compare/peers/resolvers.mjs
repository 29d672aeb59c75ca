// The graph that every hand-written peer serves: the part of Awaregraph's schema that the workloads query.
import { readFileSync } from 'node:fs';
import { createReads } from './reads.mjs';
import { openVendors } from './vendors.mjs';

export const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

/** A cursor is the number of items before and including its own. */
const page = (all, { first, last, after }) => {
  const from = after ? Number(after) : 0;
  const nodes = first === undefined && last !== undefined ? all.slice(-last) : all.slice(from, from + (first ?? 20));
  return {
    totalCount: all.length,
    nodes,
    edges: () => nodes.map((_, index) => ({ cursor: String(from + index + 1) })),
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
  Company: {
    learners: async (_, args, { reads }) =>
      page(await (args.orderBy?.field === 'RISK_SCORE' ? reads.byRisk() : reads.people()), args),
  },
  Learner: {
    company: (_, args, { reads }) => reads.company,
    courseResults: results('courseResults'),
    simulationResults: results('simulationResults'),
    policyResults: results('policyResults'),
    exposures: results('exposures'),
    training: (person, _, { reads }) => reads.trainingOf(person),
    phishing: (person, _, { reads }) => reads.phishingOf(person),
    risk: (person, _, { reads }) => reads.riskOf(person),
  },
};

const vendors = openVendors(JSON.parse(process.env.VENDORS));
/** Reads are cached for one request. */
export const createContext = async () => ({ reads: createReads(vendors) });
