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

export type PhishingSummaryQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
}>;


export type PhishingSummaryQuery = { readonly company: { readonly id: string, readonly phishing: { readonly clicked: number, readonly reported: number, readonly automatedClicks: number, readonly medianSecondsToClick: number | null, readonly medianSecondsToReport: number | null, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly clickRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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
         }> } | null } | null };

export type PhishingBeforeQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
}>;


export type PhishingBeforeQuery = { readonly company: { readonly id: string, readonly phishing: { readonly clickRate: { readonly value: number | null }, readonly phishProneRate: { readonly value: number | null }, readonly reportRate: { readonly value: number | null } } | null } | null };

export type PhishingSimulationsQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PhishingSimulationsQuery = { readonly company: { readonly id: string, readonly simulations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Types.SimulationStatus, readonly startedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly phishing: { readonly sent: number, readonly opened: number, readonly clicked: number, readonly submitted: number, readonly reported: number, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string }>, readonly clickRate: { readonly value: number | null }, readonly phishProneRate: { readonly value: number | null }, readonly reportRate: { readonly value: number | null } } | null }> } | null } | null };

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
export const PhishingSummaryDocument = new TypedDocumentString(`
    query PhishingSummary($slug: String!, $period: Period) {
  company(slug: $slug) {
    id
    phishing(period: $period) {
      ...PhishingNumbers
      clicked
      reported
      automatedClicks
      medianSecondsToClick
      medianSecondsToReport
      unavailableCounts {
        ...Unavailable
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
}`) as unknown as TypedDocumentString<PhishingSummaryQuery, PhishingSummaryQueryVariables>;
export const PhishingBeforeDocument = new TypedDocumentString(`
    query PhishingBefore($slug: String!, $period: Period) {
  company(slug: $slug) {
    id
    phishing(period: $period) {
      clickRate {
        value
      }
      phishProneRate {
        value
      }
      reportRate {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PhishingBeforeQuery, PhishingBeforeQueryVariables>;
export const PhishingSimulationsDocument = new TypedDocumentString(`
    query PhishingSimulations($slug: String!, $period: Period, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    simulations(first: $first, after: $after) {
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
        status
        startedAt
        source {
          id
          slug
          vendor
        }
        phishing(period: $period) {
          sent
          opened
          clicked
          submitted
          reported
          complete
          unavailableCounts {
            field
          }
          clickRate {
            value
          }
          phishProneRate {
            value
          }
          reportRate {
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
}`) as unknown as TypedDocumentString<PhishingSimulationsQuery, PhishingSimulationsQueryVariables>;