import type { PhishingPeopleQuery, PhishingResultsQuery, PhishingSimulationsQuery } from './gql/graphql';

type Part<Query extends { readonly company: unknown }, Name extends keyof NonNullable<Query['company']>> = NonNullable<
  NonNullable<Query['company']>[Name]
>;

export type ResultRow = Part<PhishingResultsQuery, 'simulationResults'>['nodes'][number];
export type PersonRow = Part<PhishingPeopleQuery, 'learners'>['nodes'][number];
export type SimulationRow = Part<PhishingSimulationsQuery, 'simulations'>['nodes'][number];
