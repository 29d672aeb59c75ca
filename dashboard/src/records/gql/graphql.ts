/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graph/gql/schema-types';

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

export type RecordsCoursesQueryVariables = Exact<{
  slug: string;
  filter: Types.ResultFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsCoursesQuery = { readonly company: { readonly id: string, readonly courseResults: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly courseName: string, readonly status: Types.CourseResultStatus, readonly assignedOn: string | null, readonly dueOn: string | null, readonly completedAt: string | null, readonly daysLate: number | null, readonly score: number | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly learner: { readonly id: string, readonly name: string, readonly email: string | null } | null }> } | null } | null };

export type RecordsCourseSharesQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
  people?: Types.LearnerFilter | null | undefined;
}>;


export type RecordsCourseSharesQuery = { readonly company: { readonly id: string, readonly breakdown: { readonly nodes: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
           | null }>, readonly training: { readonly overdue: number, readonly completedLate: number, readonly completionRate: { readonly numerator: number } } | null }> } | null } | null };

export type RecordsSimulationsQueryVariables = Exact<{
  slug: string;
  filter: Types.ResultFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsSimulationsQuery = { readonly company: { readonly id: string, readonly simulationResults: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly simulationName: string, readonly outcome: Types.SimulationOutcome, readonly sentAt: string | null, readonly openedAt: string | null, readonly clickedAt: string | null, readonly submittedAt: string | null, readonly reportedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly learner: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly clickJudgement: { readonly verdict: Types.ClickVerdict, readonly reason: string } | null }> } | null } | null };

export type RecordsSimulationSharesQueryVariables = Exact<{
  slug: string;
  period?: Types.Period | null | undefined;
  people?: Types.LearnerFilter | null | undefined;
}>;


export type RecordsSimulationSharesQuery = { readonly company: { readonly id: string, readonly breakdown: { readonly nodes: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
           | null }>, readonly phishing: { readonly automatedClicks: number, readonly clickRate: { readonly numerator: number }, readonly reportRate: { readonly numerator: number } } | null }> } | null } | null };

export type RecordsAccountSharesQueryVariables = Exact<{
  id: string | number;
  period?: Types.Period | null | undefined;
}>;


export type RecordsAccountSharesQuery = { readonly learner: { readonly id: string, readonly accounts: ReadonlyArray<
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly training: { readonly overdue: number, readonly completedLate: number, readonly completionRate: { readonly numerator: number } } | null, readonly phishing: { readonly automatedClicks: number, readonly clickRate: { readonly numerator: number }, readonly reportRate: { readonly numerator: number } } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly training: { readonly overdue: number, readonly completedLate: number, readonly completionRate: { readonly numerator: number } } | null, readonly phishing: { readonly automatedClicks: number, readonly clickRate: { readonly numerator: number }, readonly reportRate: { readonly numerator: number } } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly training: { readonly overdue: number, readonly completedLate: number, readonly completionRate: { readonly numerator: number } } | null, readonly phishing: { readonly automatedClicks: number, readonly clickRate: { readonly numerator: number }, readonly reportRate: { readonly numerator: number } } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly training: { readonly overdue: number, readonly completedLate: number, readonly completionRate: { readonly numerator: number } } | null, readonly phishing: { readonly automatedClicks: number, readonly clickRate: { readonly numerator: number }, readonly reportRate: { readonly numerator: number } } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly training: { readonly overdue: number, readonly completedLate: number, readonly completionRate: { readonly numerator: number } } | null, readonly phishing: { readonly automatedClicks: number, readonly clickRate: { readonly numerator: number }, readonly reportRate: { readonly numerator: number } } | null }
    > } | null };

export type RecordsPhishingPeopleQueryVariables = Exact<{
  slug: string;
  filter: Types.LearnerFilter;
  period?: Types.Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsPhishingPeopleQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly phishing: { readonly sent: number, readonly clicked: number, readonly submitted: number, readonly reported: number, readonly complete: boolean } | null }> } | null } | null };

export type RecordsRiskQueryVariables = Exact<{
  slug: string;
  people?: Types.LearnerFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsRiskQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly risk: { readonly score: number, readonly level: Types.RiskLevel, readonly complete: boolean } | null }> } | null } | null };

export type RecordsExposuresQueryVariables = Exact<{
  slug: string;
  filter: Types.ResultFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsExposuresQuery = { readonly company: { readonly id: string, readonly exposures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string, readonly discoveredAt: string | null, readonly acknowledged: boolean | null, readonly passwordExposed: boolean | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        , readonly learner: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly breach: { readonly id: string, readonly name: string, readonly breachDate: string | null, readonly dataClasses: ReadonlyArray<string>, readonly affectedAccountCount: number | null } | null }> } | null } | null };

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
export const RecordsCoursesDocument = new TypedDocumentString(`
    query RecordsCourses($slug: String!, $filter: ResultFilter!, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    courseResults(first: $first, after: $after, filter: $filter) {
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
        courseName
        status
        assignedOn
        dueOn
        completedAt
        daysLate
        score
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
}`) as unknown as TypedDocumentString<RecordsCoursesQuery, RecordsCoursesQueryVariables>;
export const RecordsCourseSharesDocument = new TypedDocumentString(`
    query RecordsCourseShares($slug: String!, $period: Period, $people: LearnerFilter) {
  company(slug: $slug) {
    id
    breakdown(by: [SOURCE], period: $period, filter: $people, first: 100) {
      nodes {
        keys {
          source {
            id
            slug
            vendor
          }
        }
        training {
          overdue
          completedLate
          completionRate {
            numerator
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordsCourseSharesQuery, RecordsCourseSharesQueryVariables>;
export const RecordsSimulationsDocument = new TypedDocumentString(`
    query RecordsSimulations($slug: String!, $filter: ResultFilter!, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    simulationResults(first: $first, after: $after, filter: $filter) {
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
        simulationName
        outcome
        sentAt
        openedAt
        clickedAt
        submittedAt
        reportedAt
        clickJudgement {
          verdict
          reason
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
}`) as unknown as TypedDocumentString<RecordsSimulationsQuery, RecordsSimulationsQueryVariables>;
export const RecordsSimulationSharesDocument = new TypedDocumentString(`
    query RecordsSimulationShares($slug: String!, $period: Period, $people: LearnerFilter) {
  company(slug: $slug) {
    id
    breakdown(by: [SOURCE], period: $period, filter: $people, first: 100) {
      nodes {
        keys {
          source {
            id
            slug
            vendor
          }
        }
        phishing {
          automatedClicks
          clickRate {
            numerator
          }
          reportRate {
            numerator
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordsSimulationSharesQuery, RecordsSimulationSharesQueryVariables>;
export const RecordsAccountSharesDocument = new TypedDocumentString(`
    query RecordsAccountShares($id: ID!, $period: Period) {
  learner(id: $id) {
    id
    accounts {
      id
      source {
        id
        slug
        vendor
      }
      training(period: $period) {
        overdue
        completedLate
        completionRate {
          numerator
        }
      }
      phishing(period: $period) {
        automatedClicks
        clickRate {
          numerator
        }
        reportRate {
          numerator
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordsAccountSharesQuery, RecordsAccountSharesQueryVariables>;
export const RecordsPhishingPeopleDocument = new TypedDocumentString(`
    query RecordsPhishingPeople($slug: String!, $filter: LearnerFilter!, $period: Period, $first: Int!, $after: String) {
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
        phishing(period: $period) {
          sent
          clicked
          submitted
          reported
          complete
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
}`) as unknown as TypedDocumentString<RecordsPhishingPeopleQuery, RecordsPhishingPeopleQueryVariables>;
export const RecordsRiskDocument = new TypedDocumentString(`
    query RecordsRisk($slug: String!, $people: LearnerFilter, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    learners(first: $first, after: $after, filter: $people) {
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
        risk {
          score
          level
          complete
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
}`) as unknown as TypedDocumentString<RecordsRiskQuery, RecordsRiskQueryVariables>;
export const RecordsExposuresDocument = new TypedDocumentString(`
    query RecordsExposures($slug: String!, $filter: ResultFilter!, $first: Int!, $after: String) {
  company(slug: $slug) {
    id
    exposures(first: $first, after: $after, filter: $filter) {
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
        email
        discoveredAt
        acknowledged
        passwordExposed
        learner {
          id
          name
          email
        }
        breach {
          id
          name
          breachDate
          dataClasses
          affectedAccountCount
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
}`) as unknown as TypedDocumentString<RecordsExposuresQuery, RecordsExposuresQueryVariables>;