import type { Arguments } from '../../src/cli/crawl-query';
import type { TestSystem } from '../harness';

/** Limits that allow a query that follows every field. */
export const UNLIMITED = {
  maxAliases: 100_000,
  maxTokens: 1_000_000,
  maxFields: 1_000_000,
  maxListItems: 1_000_000,
  maxDepth: 60,
  maxCost: 1e12,
  maxBodyKb: 4096,
  maxVendorCalls: 20_000,
};

/** Values that a client would learn from other queries, for fields with required arguments. */
export function given({ sandboxes }: TestSystem): Arguments {
  const [learner] = sandboxes.population.acme.sibermate.learners;
  return {
    'Query.company': 'slug: "acme"',
    'CompanySource.account': `externalId: "${learner?.id ?? ''}"`,
    ...Object.fromEntries(sandboxes.all.flatMap(({ exampleArguments }) => Object.entries(exampleArguments))),
  };
}
