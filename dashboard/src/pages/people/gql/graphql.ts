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

export type PeopleRowsQueryVariables = Exact<{
  slug: string;
  filter?: Types.LearnerFilter | null | undefined;
  orderBy?: Types.LearnerOrder | null | undefined;
  period?: Types.Period | null | undefined;
  first: number;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  accounts: boolean;
  risk: boolean;
  training: boolean;
  phishing: boolean;
  exposure: boolean;
  times: boolean;
  teams: boolean;
  identity: boolean;
  department: boolean;
  jobTitle: boolean;
  country: boolean;
  manager: boolean;
}>;


export type PeopleRowsQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly employeeId: string | null, readonly status: Types.LearnerStatus, readonly locale: string | null, readonly joinedOn: string | null, readonly lastClickedAt?: string | null, readonly lastReportedAt?: string | null, readonly lastActivityAt?: string | null, readonly department?: string | null, readonly jobTitle?: string | null, readonly country?: string | null, readonly accounts?: ReadonlyArray<
          | { readonly id: string, readonly status: Types.LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
             }
          | { readonly id: string, readonly status: Types.LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
             }
          | { readonly id: string, readonly status: Types.LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
             }
          | { readonly id: string, readonly status: Types.LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
             }
          | { readonly id: string, readonly status: Types.LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
             }
        >, readonly risk?: { readonly score: number, readonly level: Types.RiskLevel, readonly complete: boolean } | null, readonly training?: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null } } | null, readonly phishing?: { readonly sent: number, readonly clicked: number, readonly reported: number, readonly complete: boolean, readonly clickRate: { readonly value: number | null } } | null, readonly exposure?: { readonly breaches: number, readonly complete: boolean } | null, readonly teams?: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly identity?: { readonly confidence: Types.IdentityConfidence, readonly conflicts: ReadonlyArray<string> }, readonly manager?: { readonly name: string | null, readonly email: string | null } | null }> } | null } | null };

export type PeopleSummaryQueryVariables = Exact<{
  slug: string;
  filter?: Types.LearnerFilter | null | undefined;
  period?: Types.Period | null | undefined;
}>;


export type PeopleSummaryQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly summary: { readonly training: { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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
             }> } | null, readonly phishing: { readonly complete: boolean, readonly clickRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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
             }> } | null, readonly exposure: { readonly exposedAccounts: number, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
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
             }> } | null, readonly risk: { readonly average: number | null, readonly low: number, readonly medium: number, readonly high: number, readonly critical: number, readonly complete: boolean, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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
             }> } | null } | null } | null } | null };

export type PeopleChoicesQueryVariables = Exact<{
  slug: string;
}>;


export type PeopleChoicesQuery = { readonly company: { readonly id: string, readonly teams: { readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly groups: { readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }> } | null } | null };

export type PeopleCampaignsQueryVariables = Exact<{
  slug: string;
}>;


export type PeopleCampaignsQuery = { readonly company: { readonly id: string, readonly sources: ReadonlyArray<{ readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor, readonly campaigns: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly running: boolean | null }> | null }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> } | null };

export type PeopleCoursesQueryVariables = Exact<{
  slug: string;
}>;


export type PeopleCoursesQuery = { readonly company: { readonly id: string, readonly courses: { readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }> } | null } | null };

export type OutcomeFragment = { readonly outcome: Types.MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: Types.WriteState, readonly code: Types.ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }>, readonly userErrors: ReadonlyArray<{ readonly code: Types.ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
     }> };

export type PeopleRemindMutationVariables = Exact<{
  input: Types.CourseLearnersInput;
}>;


export type PeopleRemindMutation = { readonly remindLearners: { readonly outcome: Types.MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: Types.WriteState, readonly code: Types.ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: Types.ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> } };

export type PeopleEnrollMutationVariables = Exact<{
  input: Types.CourseLearnersInput;
}>;


export type PeopleEnrollMutation = { readonly enrollLearners: { readonly outcome: Types.MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: Types.WriteState, readonly code: Types.ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: Types.ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> } };

export type PeopleDeactivateMutationVariables = Exact<{
  input: Types.LearnersInput;
}>;


export type PeopleDeactivateMutation = { readonly deactivateLearners: { readonly outcome: Types.MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: Types.WriteState, readonly code: Types.ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: Types.ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> } };

export type PeopleAddToGroupMutationVariables = Exact<{
  input: Types.GroupLearnersInput;
}>;


export type PeopleAddToGroupMutation = { readonly addLearnersToGroup: { readonly outcome: Types.MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: Types.WriteState, readonly code: Types.ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: Types.ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }> } };

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
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on LearnersPayload {
  outcome
  replayed
  results {
    item
    target
    state
    code
    message
    retryAt
    source {
      id
      slug
      vendor
    }
  }
  userErrors {
    code
    message
    field
    item
  }
  calls {
    source {
      id
      slug
      vendor
    }
    endpoint
    method
    path
    body
    status
  }
}
    `, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const PeopleRowsDocument = new TypedDocumentString(`
    query PeopleRows($slug: String!, $filter: LearnerFilter, $orderBy: LearnerOrder, $period: Period, $first: Int!, $offset: Int, $after: String, $accounts: Boolean!, $risk: Boolean!, $training: Boolean!, $phishing: Boolean!, $exposure: Boolean!, $times: Boolean!, $teams: Boolean!, $identity: Boolean!, $department: Boolean!, $jobTitle: Boolean!, $country: Boolean!, $manager: Boolean!) {
  company(slug: $slug) {
    id
    learners(
      filter: $filter
      orderBy: $orderBy
      first: $first
      offset: $offset
      after: $after
    ) {
      totalCount
      missing {
        ...Problem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        email
        employeeId
        status
        locale
        joinedOn
        accounts @include(if: $accounts) {
          id
          status
          source {
            id
            slug
            vendor
          }
        }
        risk @include(if: $risk) {
          score
          level
          complete
        }
        training(period: $period) @include(if: $training) {
          assigned
          completed
          overdue
          completionRate {
            value
          }
          complete
        }
        phishing(period: $period) @include(if: $phishing) {
          sent
          clicked
          reported
          clickRate {
            value
          }
          complete
        }
        exposure(period: $period) @include(if: $exposure) {
          breaches
          complete
        }
        lastClickedAt @include(if: $times)
        lastReportedAt @include(if: $times)
        lastActivityAt @include(if: $times)
        teams @include(if: $teams) {
          id
          name
        }
        identity @include(if: $identity) {
          confidence
          conflicts
        }
        department @include(if: $department)
        jobTitle @include(if: $jobTitle)
        country @include(if: $country)
        manager @include(if: $manager) {
          name
          email
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
}`) as unknown as TypedDocumentString<PeopleRowsQuery, PeopleRowsQueryVariables>;
export const PeopleSummaryDocument = new TypedDocumentString(`
    query PeopleSummary($slug: String!, $filter: LearnerFilter, $period: Period) {
  company(slug: $slug) {
    id
    learners(filter: $filter, first: 1) {
      totalCount
      missing {
        ...Problem
      }
      summary {
        training(period: $period) {
          ...TrainingNumbers
        }
        phishing(period: $period) {
          ...PhishingNumbers
        }
        exposure(period: $period) {
          ...ExposureNumbers
        }
        risk {
          ...RiskNumbers
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
}
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
}`) as unknown as TypedDocumentString<PeopleSummaryQuery, PeopleSummaryQueryVariables>;
export const PeopleChoicesDocument = new TypedDocumentString(`
    query PeopleChoices($slug: String!) {
  company(slug: $slug) {
    id
    teams(first: 500) {
      missing {
        ...Problem
      }
      nodes {
        id
        name
      }
    }
    groups(first: 500) {
      missing {
        ...Problem
      }
      nodes {
        id
        name
        source {
          id
          slug
          vendor
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
}`) as unknown as TypedDocumentString<PeopleChoicesQuery, PeopleChoicesQueryVariables>;
export const PeopleCampaignsDocument = new TypedDocumentString(`
    query PeopleCampaigns($slug: String!) {
  company(slug: $slug) {
    id
    sources {
      source {
        id
        slug
        vendor
        ... on InfosecIqSource {
          campaigns(type: awareness) {
            id
            name
            running
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleCampaignsQuery, PeopleCampaignsQueryVariables>;
export const PeopleCoursesDocument = new TypedDocumentString(`
    query PeopleCourses($slug: String!) {
  company(slug: $slug) {
    id
    courses(first: 500) {
      missing {
        ...Problem
      }
      nodes {
        id
        name
        source {
          id
          slug
          vendor
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
}`) as unknown as TypedDocumentString<PeopleCoursesQuery, PeopleCoursesQueryVariables>;
export const PeopleRemindDocument = new TypedDocumentString(`
    mutation PeopleRemind($input: CourseLearnersInput!) {
  remindLearners(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on LearnersPayload {
  outcome
  replayed
  results {
    item
    target
    state
    code
    message
    retryAt
    source {
      id
      slug
      vendor
    }
  }
  userErrors {
    code
    message
    field
    item
  }
  calls {
    source {
      id
      slug
      vendor
    }
    endpoint
    method
    path
    body
    status
  }
}`) as unknown as TypedDocumentString<PeopleRemindMutation, PeopleRemindMutationVariables>;
export const PeopleEnrollDocument = new TypedDocumentString(`
    mutation PeopleEnroll($input: CourseLearnersInput!) {
  enrollLearners(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on LearnersPayload {
  outcome
  replayed
  results {
    item
    target
    state
    code
    message
    retryAt
    source {
      id
      slug
      vendor
    }
  }
  userErrors {
    code
    message
    field
    item
  }
  calls {
    source {
      id
      slug
      vendor
    }
    endpoint
    method
    path
    body
    status
  }
}`) as unknown as TypedDocumentString<PeopleEnrollMutation, PeopleEnrollMutationVariables>;
export const PeopleDeactivateDocument = new TypedDocumentString(`
    mutation PeopleDeactivate($input: LearnersInput!) {
  deactivateLearners(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on LearnersPayload {
  outcome
  replayed
  results {
    item
    target
    state
    code
    message
    retryAt
    source {
      id
      slug
      vendor
    }
  }
  userErrors {
    code
    message
    field
    item
  }
  calls {
    source {
      id
      slug
      vendor
    }
    endpoint
    method
    path
    body
    status
  }
}`) as unknown as TypedDocumentString<PeopleDeactivateMutation, PeopleDeactivateMutationVariables>;
export const PeopleAddToGroupDocument = new TypedDocumentString(`
    mutation PeopleAddToGroup($input: GroupLearnersInput!) {
  addLearnersToGroup(input: $input) {
    ...Outcome
  }
}
    fragment Outcome on LearnersPayload {
  outcome
  replayed
  results {
    item
    target
    state
    code
    message
    retryAt
    source {
      id
      slug
      vendor
    }
  }
  userErrors {
    code
    message
    field
    item
  }
  calls {
    source {
      id
      slug
      vendor
    }
    endpoint
    method
    path
    body
    status
  }
}`) as unknown as TypedDocumentString<PeopleAddToGroupMutation, PeopleAddToGroupMutationVariables>;