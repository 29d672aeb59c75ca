import type { PhishingSimulationsQuery } from './gql/graphql';

export type SimulationRow = NonNullable<
  NonNullable<PhishingSimulationsQuery['company']>['simulations']
>['nodes'][number];
