import type { PoliciesListQuery, PoliciesResultsQuery } from './gql/graphql';

export type PolicyRow = NonNullable<NonNullable<PoliciesListQuery['company']>['policies']>['nodes'][number];
export type ResultRow = NonNullable<NonNullable<PoliciesResultsQuery['company']>['policyResults']>['nodes'][number];

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly policies: readonly string[];
}
