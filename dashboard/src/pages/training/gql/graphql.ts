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

export type TrainingSummaryQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
}>;


export type TrainingSummaryQuery = { readonly company: { readonly id: string, readonly training: { readonly completedLate: number, readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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
         }> } | null } | null };

export type TrainingBeforeQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
}>;


export type TrainingBeforeQuery = { readonly company: { readonly id: string, readonly training: { readonly overdue: number, readonly completionRate: { readonly value: number | null } } | null } | null };

export type TrainingTeamsQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TrainingTeamsQuery = { readonly company: { readonly id: string, readonly breakdown: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly learnerCount: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly team: { readonly id: string } | null }>, readonly training: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null } } | null }> } | null } | null };

export type TrainingPeopleQueryVariables = Exact<{
  slug: string;
  filter: Types.LearnerFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TrainingPeopleQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly training: { readonly overdue: number } | null }> } | null } | null };

export type TrainingCoursesQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TrainingCoursesQuery = { readonly company: { readonly id: string, readonly courses: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.CourseKind, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly training: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly completedLate: number, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string }>, readonly completionRate: { readonly value: number | null } } | null }> } | null } | null };

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
export const TrainingSummaryDocument = new TypedDocumentString(`
    query TrainingSummary($slug: String!, $period: Period) {
  company(slug: $slug) {
    id
    training(period: $period) {
      ...TrainingNumbers
      completedLate
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
}
fragment Unavailable on UnavailableCount {
  field
  source {
    id
    slug
    vendor
  }
  reason
}
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
}`) as unknown as TypedDocumentString<TrainingSummaryQuery, TrainingSummaryQueryVariables>;
export const TrainingBeforeDocument = new TypedDocumentString(`
    query TrainingBefore($slug: String!, $period: Period) {
  company(slug: $slug) {
    id
    training(period: $period) {
      overdue
      completionRate {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingBeforeQuery, TrainingBeforeQueryVariables>;
export const TrainingTeamsDocument = new TypedDocumentString(`
    query TrainingTeams($slug: String!, $period: Period, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    breakdown(by: [TEAM], period: $period, first: $first, after: $after) {
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
        keys {
          value
          team {
            id
          }
        }
        learnerCount
        training {
          assigned
          completed
          overdue
          complete
          completionRate {
            value
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
}`) as unknown as TypedDocumentString<TrainingTeamsQuery, TrainingTeamsQueryVariables>;
export const TrainingPeopleDocument = new TypedDocumentString(`
    query TrainingPeople($slug: String!, $filter: LearnerFilter!, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    learners(first: $first, after: $after, filter: $filter) {
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
        email
        training {
          overdue
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
}`) as unknown as TypedDocumentString<TrainingPeopleQuery, TrainingPeopleQueryVariables>;
export const TrainingCoursesDocument = new TypedDocumentString(`
    query TrainingCourses($slug: String!, $period: Period, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    courses(first: $first, after: $after) {
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
        kind
        source {
          id
          slug
          vendor
        }
        training(period: $period) {
          assigned
          completed
          overdue
          completedLate
          complete
          unavailableCounts {
            field
          }
          completionRate {
            value
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
}`) as unknown as TypedDocumentString<TrainingCoursesQuery, TrainingCoursesQueryVariables>;