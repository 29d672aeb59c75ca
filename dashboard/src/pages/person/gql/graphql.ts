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

export type PersonAccountsQueryVariables = Exact<{
  id: string | number;
  slug: string;
}>;


export type PersonAccountsQuery = { readonly company: { readonly id: string, readonly sources: ReadonlyArray<{ readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
      , readonly problem: { readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         } | null }> } | null, readonly learner: { readonly id: string, readonly name: string, readonly email: string | null, readonly employeeId: string | null, readonly status: Types.LearnerStatus, readonly locale: string | null, readonly joinedOn: string | null, readonly company: { readonly id: string, readonly slug: string }, readonly identity: { readonly confidence: Types.IdentityConfidence, readonly matchedBy: ReadonlyArray<Types.IdentityRule>, readonly conflicts: ReadonlyArray<string> }, readonly accounts: ReadonlyArray<
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: Types.LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: Types.LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: Types.LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: Types.LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: Types.LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }
    >, readonly missingFrom: ReadonlyArray<{ readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
       }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type PersonNumbersQueryVariables = Exact<{
  id: string | number;
  period?: Types.Period | null | undefined;
}>;


export type PersonNumbersQuery = { readonly learner: { readonly id: string, readonly training: { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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
         }> } | null, readonly accounts: ReadonlyArray<
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
        , readonly training: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean } | null, readonly phishing: { readonly sent: number, readonly clicked: number, readonly reported: number, readonly complete: boolean } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
        , readonly training: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean } | null, readonly phishing: { readonly sent: number, readonly clicked: number, readonly reported: number, readonly complete: boolean } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
        , readonly training: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean } | null, readonly phishing: { readonly sent: number, readonly clicked: number, readonly reported: number, readonly complete: boolean } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
        , readonly training: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean } | null, readonly phishing: { readonly sent: number, readonly clicked: number, readonly reported: number, readonly complete: boolean } | null }
      | { readonly id: string, readonly source:
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
          | { readonly id: string, readonly slug: string }
        , readonly training: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean } | null, readonly phishing: { readonly sent: number, readonly clicked: number, readonly reported: number, readonly complete: boolean } | null }
    > } | null };

export type PersonRiskQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRiskQuery = { readonly learner: { readonly id: string, readonly lastClickedAt: string | null, readonly lastReportedAt: string | null, readonly lastActivityAt: string | null, readonly risk: { readonly score: number, readonly level: Types.RiskLevel, readonly complete: boolean, readonly factors: ReadonlyArray<{ readonly name: string, readonly value: number, readonly weight: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         | null }>, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
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

export type PersonActivityQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<Types.ActivityKind> | Types.ActivityKind | null | undefined;
  period?: Types.Period | null | undefined;
}>;


export type PersonActivityQuery = { readonly learner: { readonly id: string, readonly activity: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly at: string, readonly kind: Types.ActivityKind, readonly title: string, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
           } }> } | null } | null };

export type PersonCoursesQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonCoursesQuery = { readonly learner: { readonly id: string, readonly courseResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly courseName: string, readonly status: Types.CourseResultStatus, readonly enrolledAt: string | null, readonly completedAt: string | null, readonly dueOn: string | null, readonly overdue: boolean | null, readonly daysLate: number | null, readonly score: number | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }> } | null } | null };

export type PersonSimulationsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonSimulationsQuery = { readonly learner: { readonly id: string, readonly simulationResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly simulationName: string, readonly outcome: Types.SimulationOutcome, readonly sentAt: string | null, readonly clickedAt: string | null, readonly reportedAt: string | null, readonly clickJudgement: { readonly verdict: Types.ClickVerdict, readonly reason: string } | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }> } | null } | null };

export type PersonPoliciesQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonPoliciesQuery = { readonly learner: { readonly id: string, readonly policyResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly policyName: string, readonly acknowledged: boolean, readonly assignedAt: string | null, readonly acknowledgedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }> } | null } | null };

export type PersonAssessmentsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonAssessmentsQuery = { readonly learner: { readonly id: string, readonly assessmentResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Types.CourseResultStatus, readonly score: number | null, readonly completedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }> } | null } | null };

export type PersonExposuresQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonExposuresQuery = { readonly learner: { readonly id: string, readonly exposures: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: Types.SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: Types.ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string, readonly discoveredAt: string | null, readonly acknowledged: boolean | null, readonly passwordExposed: boolean | null, readonly breach: { readonly id: string, readonly name: string, readonly breachDate: string | null, readonly dataClasses: ReadonlyArray<string> } | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Types.Vendor }
         }> } | null } | null };

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
export const PersonAccountsDocument = new TypedDocumentString(`
    query PersonAccounts($id: ID!, $slug: String!) {
  company(slug: $slug) {
    id
    sources {
      source {
        id
        slug
        vendor
      }
      problem {
        ...Problem
      }
    }
  }
  learner(id: $id) {
    id
    name
    email
    employeeId
    status
    locale
    joinedOn
    company {
      id
      slug
    }
    identity {
      confidence
      matchedBy
      conflicts
    }
    accounts {
      id
      externalId
      email
      firstName
      lastName
      status
      createdAt
      updatedAt
      fetchedAt
      profileUrl
      source {
        id
        slug
        vendor
      }
    }
    missingFrom {
      source {
        id
        slug
        vendor
      }
    }
    teams {
      id
      name
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
}`) as unknown as TypedDocumentString<PersonAccountsQuery, PersonAccountsQueryVariables>;
export const PersonNumbersDocument = new TypedDocumentString(`
    query PersonNumbers($id: ID!, $period: Period) {
  learner(id: $id) {
    id
    training(period: $period) {
      ...TrainingNumbers
    }
    phishing(period: $period) {
      ...PhishingNumbers
    }
    exposure(period: $period) {
      ...ExposureNumbers
    }
    accounts {
      id
      source {
        id
        slug
      }
      training(period: $period) {
        assigned
        completed
        overdue
        complete
      }
      phishing(period: $period) {
        sent
        clicked
        reported
        complete
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
}`) as unknown as TypedDocumentString<PersonNumbersQuery, PersonNumbersQueryVariables>;
export const PersonRiskDocument = new TypedDocumentString(`
    query PersonRisk($id: ID!) {
  learner(id: $id) {
    id
    lastClickedAt
    lastReportedAt
    lastActivityAt
    risk {
      score
      level
      complete
      factors {
        name
        value
        weight
        source {
          id
          slug
          vendor
        }
      }
      missing {
        ...Problem
      }
      sources {
        ...Status
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
}`) as unknown as TypedDocumentString<PersonRiskQuery, PersonRiskQueryVariables>;
export const PersonActivityDocument = new TypedDocumentString(`
    query PersonActivity($id: ID!, $first: Int!, $after: String, $kinds: [ActivityKind!], $period: Period) {
  learner(id: $id) {
    id
    activity(first: $first, after: $after, kinds: $kinds, period: $period) {
      totalCount
      missing {
        ...Problem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          at
          kind
          title
          source {
            id
            slug
            vendor
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
}`) as unknown as TypedDocumentString<PersonActivityQuery, PersonActivityQueryVariables>;
export const PersonCoursesDocument = new TypedDocumentString(`
    query PersonCourses($id: ID!, $first: Int!) {
  learner(id: $id) {
    id
    courseResults(first: $first) {
      totalCount
      missing {
        ...Problem
      }
      nodes {
        id
        courseName
        status
        enrolledAt
        completedAt
        dueOn
        overdue
        daysLate
        score
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
}`) as unknown as TypedDocumentString<PersonCoursesQuery, PersonCoursesQueryVariables>;
export const PersonSimulationsDocument = new TypedDocumentString(`
    query PersonSimulations($id: ID!, $first: Int!) {
  learner(id: $id) {
    id
    simulationResults(first: $first) {
      totalCount
      missing {
        ...Problem
      }
      nodes {
        id
        simulationName
        outcome
        sentAt
        clickedAt
        reportedAt
        clickJudgement {
          verdict
          reason
        }
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
}`) as unknown as TypedDocumentString<PersonSimulationsQuery, PersonSimulationsQueryVariables>;
export const PersonPoliciesDocument = new TypedDocumentString(`
    query PersonPolicies($id: ID!, $first: Int!) {
  learner(id: $id) {
    id
    policyResults(first: $first) {
      totalCount
      missing {
        ...Problem
      }
      nodes {
        id
        policyName
        acknowledged
        assignedAt
        acknowledgedAt
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
}`) as unknown as TypedDocumentString<PersonPoliciesQuery, PersonPoliciesQueryVariables>;
export const PersonAssessmentsDocument = new TypedDocumentString(`
    query PersonAssessments($id: ID!, $first: Int!) {
  learner(id: $id) {
    id
    assessmentResults(first: $first) {
      totalCount
      missing {
        ...Problem
      }
      nodes {
        id
        name
        status
        score
        completedAt
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
}`) as unknown as TypedDocumentString<PersonAssessmentsQuery, PersonAssessmentsQueryVariables>;
export const PersonExposuresDocument = new TypedDocumentString(`
    query PersonExposures($id: ID!, $first: Int!) {
  learner(id: $id) {
    id
    exposures(first: $first) {
      totalCount
      missing {
        ...Problem
      }
      nodes {
        id
        email
        discoveredAt
        acknowledged
        passwordExposed
        breach {
          id
          name
          breachDate
          dataClasses
        }
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
}`) as unknown as TypedDocumentString<PersonExposuresQuery, PersonExposuresQueryVariables>;