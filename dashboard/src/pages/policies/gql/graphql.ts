/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graph/gql/schema-types';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ProblemFragment = { readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
   };

export type StatusFragment = { readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
   };

export type RatePartsFragment = { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
  >, readonly excluded: ReadonlyArray<{ readonly reason: Types.ExclusionReason, readonly message: string, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }> };

export type UnavailableFragment = { readonly field: string, readonly reason: string, readonly source:
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
   };

export type TrainingNumbersFragment = { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: Types.ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> }, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }>, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }> };

export type PhishingNumbersFragment = { readonly complete: boolean, readonly clickRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: Types.ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> }, readonly phishProneRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: Types.ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> }, readonly reportRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: Types.ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }> };

export type ExposureNumbersFragment = { readonly exposedAccounts: number, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }>, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }> };

export type RiskNumbersFragment = { readonly average: number | null, readonly low: number, readonly medium: number, readonly high: number, readonly critical: number, readonly complete: boolean, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }> };

export type PoliciesListQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PoliciesListQuery = { readonly company: { readonly id: string, readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly sources: ReadonlyArray<{ readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly version: string | null, readonly published: boolean | null, readonly category: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly acknowledgement: { readonly asked: number, readonly accepted: number, readonly complete: boolean, readonly rate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            >, readonly excluded: ReadonlyArray<{ readonly reason: Types.ExclusionReason, readonly message: string, readonly source:
                | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
                | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
                | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
                | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
                | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
               }> }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
             }>, readonly sources: ReadonlyArray<{ readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
             }> } | null }> } | null } | null };

export type PoliciesResultsQueryVariables = Exact<{
  slug: string;
  filter: Types.ResultFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PoliciesResultsQuery = { readonly company: { readonly id: string, readonly policyResults: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly sources: ReadonlyArray<{ readonly state: Types.SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly policyName: string, readonly acknowledged: boolean, readonly acknowledgedAt: string | null, readonly assignedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly learner: { readonly id: string, readonly name: string, readonly email: string | null } | null }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RatePartsFragmentDoc = new TypedDocumentString(`
    fragment RateParts on Rate {
  value
  numerator
  denominator
  definition
  sources {
    id
    slug
    vendor
  }
  excluded {
    source {
      id
      slug
      vendor
    }
    reason
    message
  }
}
    `, {"fragmentName":"RateParts"}) as unknown as TypedDocumentString<RatePartsFragment, unknown>;
export const UnavailableFragmentDoc = new TypedDocumentString(`
    fragment Unavailable on UnavailableCount {
  field
  source {
    id
    slug
    vendor
  }
  reason
}
    `, {"fragmentName":"Unavailable"}) as unknown as TypedDocumentString<UnavailableFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on SourceProblem {
  source {
    id
    slug
    vendor
  }
  code
  message
  retryAt
  affects
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const StatusFragmentDoc = new TypedDocumentString(`
    fragment Status on SourceStatus {
  source {
    id
    slug
    vendor
  }
  state
  asOf
  items
  skipped
}
    `, {"fragmentName":"Status"}) as unknown as TypedDocumentString<StatusFragment, unknown>;
export const TrainingNumbersFragmentDoc = new TypedDocumentString(`
    fragment TrainingNumbers on TrainingSummary {
  overdue
  completionRate {
    ...RateParts
  }
  unavailableCounts {
    ...Unavailable
  }
  complete
  missing {
    ...Problem
  }
  sources {
    ...Status
  }
}
    fragment Problem on SourceProblem {
  source {
    id
    slug
    vendor
  }
  code
  message
  retryAt
  affects
}
fragment Status on SourceStatus {
  source {
    id
    slug
    vendor
  }
  state
  asOf
  items
  skipped
}
fragment RateParts on Rate {
  value
  numerator
  denominator
  definition
  sources {
    id
    slug
    vendor
  }
  excluded {
    source {
      id
      slug
      vendor
    }
    reason
    message
  }
}
fragment Unavailable on UnavailableCount {
  field
  source {
    id
    slug
    vendor
  }
  reason
}`, {"fragmentName":"TrainingNumbers"}) as unknown as TypedDocumentString<TrainingNumbersFragment, unknown>;
export const PhishingNumbersFragmentDoc = new TypedDocumentString(`
    fragment PhishingNumbers on PhishingSummary {
  clickRate {
    ...RateParts
  }
  phishProneRate {
    ...RateParts
  }
  reportRate {
    ...RateParts
  }
  complete
  missing {
    ...Problem
  }
  sources {
    ...Status
  }
}
    fragment Problem on SourceProblem {
  source {
    id
    slug
    vendor
  }
  code
  message
  retryAt
  affects
}
fragment Status on SourceStatus {
  source {
    id
    slug
    vendor
  }
  state
  asOf
  items
  skipped
}
fragment RateParts on Rate {
  value
  numerator
  denominator
  definition
  sources {
    id
    slug
    vendor
  }
  excluded {
    source {
      id
      slug
      vendor
    }
    reason
    message
  }
}`, {"fragmentName":"PhishingNumbers"}) as unknown as TypedDocumentString<PhishingNumbersFragment, unknown>;
export const ExposureNumbersFragmentDoc = new TypedDocumentString(`
    fragment ExposureNumbers on ExposureSummary {
  exposedAccounts
  unavailableCounts {
    ...Unavailable
  }
  complete
  missing {
    ...Problem
  }
  sources {
    ...Status
  }
}
    fragment Problem on SourceProblem {
  source {
    id
    slug
    vendor
  }
  code
  message
  retryAt
  affects
}
fragment Status on SourceStatus {
  source {
    id
    slug
    vendor
  }
  state
  asOf
  items
  skipped
}
fragment Unavailable on UnavailableCount {
  field
  source {
    id
    slug
    vendor
  }
  reason
}`, {"fragmentName":"ExposureNumbers"}) as unknown as TypedDocumentString<ExposureNumbersFragment, unknown>;
export const RiskNumbersFragmentDoc = new TypedDocumentString(`
    fragment RiskNumbers on RiskDistribution {
  average
  low
  medium
  high
  critical
  complete
  missing {
    ...Problem
  }
  sources {
    ...Status
  }
}
    fragment Problem on SourceProblem {
  source {
    id
    slug
    vendor
  }
  code
  message
  retryAt
  affects
}
fragment Status on SourceStatus {
  source {
    id
    slug
    vendor
  }
  state
  asOf
  items
  skipped
}`, {"fragmentName":"RiskNumbers"}) as unknown as TypedDocumentString<RiskNumbersFragment, unknown>;
export const PoliciesListDocument = new TypedDocumentString(`
    query PoliciesList($slug: String!, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    policies(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      missing {
        ...Problem
      }
      sources {
        ...Status
      }
      nodes {
        id
        name
        version
        published
        category
        source {
          id
          slug
          vendor
        }
        acknowledgement {
          asked
          accepted
          rate {
            ...RateParts
          }
          complete
          missing {
            ...Problem
          }
          sources {
            ...Status
          }
        }
      }
    }
  }
}
    fragment Problem on SourceProblem {
  source {
    id
    slug
    vendor
  }
  code
  message
  retryAt
  affects
}
fragment Status on SourceStatus {
  source {
    id
    slug
    vendor
  }
  state
  asOf
  items
  skipped
}
fragment RateParts on Rate {
  value
  numerator
  denominator
  definition
  sources {
    id
    slug
    vendor
  }
  excluded {
    source {
      id
      slug
      vendor
    }
    reason
    message
  }
}`) as unknown as TypedDocumentString<PoliciesListQuery, PoliciesListQueryVariables>;
export const PoliciesResultsDocument = new TypedDocumentString(`
    query PoliciesResults($slug: String!, $filter: ResultFilter!, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    policyResults(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      missing {
        ...Problem
      }
      sources {
        ...Status
      }
      nodes {
        id
        source {
          id
          slug
          vendor
        }
        learner {
          id
          name
          email
        }
        policyName
        acknowledged
        acknowledgedAt
        assignedAt
      }
    }
  }
}
    fragment Problem on SourceProblem {
  source {
    id
    slug
    vendor
  }
  code
  message
  retryAt
  affects
}
fragment Status on SourceStatus {
  source {
    id
    slug
    vendor
  }
  state
  asOf
  items
  skipped
}`) as unknown as TypedDocumentString<PoliciesResultsQuery, PoliciesResultsQueryVariables>;