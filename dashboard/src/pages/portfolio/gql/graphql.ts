/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a source is excluded from a rate. */
export type ExclusionReason =
  /** The source's connection is switched off. */
  | 'DISABLED'
  /** The source could not be read. */
  | 'FAILED'
  /** The source does not provide what the rate counts, or has no account of any of the people. */
  | 'NOT_REPORTED'
  /** The source does not provide the dates that a period needs. */
  | 'NO_DATES';

/**
 * Some days in UTC, both ends included: the last `lastDays` days, of which today is the last, or the days from `from` to `to`.
 * Without `from` the period has no beginning, without `to` no end.
 */
export type Period = {
  /** The first day. */
  readonly from?: string | null | undefined;
  /** The number of days, of which today is the last: 90 means the 90 days that end today. Not together with `from` or `to`. */
  readonly lastDays?: number | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
};

/** The part of a result that a source's problem affects. */
export type ProblemEffect =
  /** Records or counts are missing. */
  | 'DATA'
  /** The filter could not be applied to this source's records: matching records may be left out. */
  | 'FILTER'
  /** The order could not be applied to this source's records: some may be in the wrong position. */
  | 'ORDER'
  /** The period could not be applied to this source's records. */
  | 'PERIOD';

/** Why a source could not be read. */
export type SourceProblemCode =
  /** The response, a record in it, or a field of a record could not be parsed. */
  | 'BAD_RESPONSE'
  /** The source was not called: the operation, or its client within a minute, has used up its budget of vendor calls (`limits.maxVendorCalls`, `limits.vendorCallsPerMinute`). */
  | 'CALL_LIMIT'
  /** The source failed several times in a row, so calls to it are suspended for a short time. */
  | 'CIRCUIT_OPEN'
  /** The source was not called: its connection is switched off. It stands in no `errors`. */
  | 'DISABLED'
  /** The source does not provide this: it has no such capability, or lacks the data that a filter or an order needs. */
  | 'NOT_SUPPORTED'
  /** The source rate-limited our requests. */
  | 'RATE_LIMITED'
  /** The source rejected this request. */
  | 'REJECTED'
  /** The source did not respond in time. */
  | 'TIMEOUT'
  /** The source rejected our credential. */
  | 'UNAUTHORIZED'
  /** The source could not be reached, or failed. */
  | 'UNAVAILABLE';

/** How completely a source contributed. */
export type SourceState =
  /** The source contributed nothing: its connection is switched off. */
  | 'DISABLED'
  /** The source contributed nothing: it could not be read. */
  | 'FAILED'
  /** The source contributed nothing: it has no such capability. */
  | 'NOT_SUPPORTED'
  /** The source contributed all its data. */
  | 'OK'
  /** The source contributed a part: records or fields could not be parsed, or it does not provide all that was requested. */
  | 'PARTIAL'
  /** The source fails now and contributed the data of its last successful read. */
  | 'STALE';

/** The supported vendors. Each vendor's folder adds its own value. */
export type Vendor =
  /** CyberHoot */
  | 'CYBERHOOT'
  /** CyberPilot */
  | 'CYBERPILOT'
  /** Cyber Guru */
  | 'CYBER_GURU'
  /** Infosec IQ */
  | 'INFOSEC_IQ'
  /** SiberMate */
  | 'SIBERMATE';

export type ProblemFragment = { readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
   };

export type StatusFragment = { readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
   };

export type RatePartsFragment = { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
  >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }> };

export type UnavailableFragment = { readonly field: string, readonly reason: string, readonly source:
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
   };

export type TrainingNumbersFragment = { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }> }, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }>, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }> };

export type PhishingNumbersFragment = { readonly complete: boolean, readonly clickRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }> }, readonly phishProneRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }> }, readonly reportRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
    >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }> }, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }> };

export type ExposureNumbersFragment = { readonly exposedAccounts: number, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }>, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }> };

export type RiskNumbersFragment = { readonly average: number | null, readonly low: number, readonly medium: number, readonly high: number, readonly critical: number, readonly complete: boolean, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }> };

export type PortfolioTotalsQueryVariables = Exact<{
  period?: Period | null | undefined;
}>;


export type PortfolioTotalsQuery = { readonly portfolio: { readonly companyCount: number, readonly learnerCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }>, readonly training: { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
           }> }, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null, readonly phishing: { readonly complete: boolean, readonly clickRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
           }> }, readonly phishProneRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
           }> }, readonly reportRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        >, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly message: string, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
           }> }, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null, readonly exposure: { readonly exposedAccounts: number, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null, readonly risk: { readonly average: number | null, readonly low: number, readonly medium: number, readonly high: number, readonly critical: number, readonly complete: boolean, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly sources: ReadonlyArray<{ readonly state: SourceState, readonly asOf: string | null, readonly items: number | null, readonly skipped: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null } };

export type PortfolioCompaniesQueryVariables = Exact<{
  period?: Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PortfolioCompaniesQuery = { readonly companies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        , readonly problem: { readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
           } | null }>, readonly learners: { readonly totalCount: number, readonly complete: boolean } | null, readonly training: { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null } } | null, readonly phishing: { readonly complete: boolean, readonly clickRate: { readonly value: number | null }, readonly phishProneRate: { readonly value: number | null }, readonly reportRate: { readonly value: number | null } } | null, readonly exposure: { readonly exposedAccounts: number, readonly complete: boolean } | null, readonly risk: { readonly average: number | null, readonly complete: boolean } | null }> } };

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
export const PortfolioTotalsDocument = new TypedDocumentString(`
    query PortfolioTotals($period: Period) {
  portfolio {
    companyCount
    learnerCount
    missing {
      ...Problem
    }
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
}`) as unknown as TypedDocumentString<PortfolioTotalsQuery, PortfolioTotalsQueryVariables>;
export const PortfolioCompaniesDocument = new TypedDocumentString(`
    query PortfolioCompanies($period: Period, $first: Int!, $after: String) {
  companies(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    missing {
      ...Problem
    }
    nodes {
      id
      slug
      name
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
      learners(first: 1) {
        totalCount
        complete
      }
      training(period: $period) {
        overdue
        completionRate {
          value
        }
        complete
      }
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
        complete
      }
      exposure(period: $period) {
        exposedAccounts
        complete
      }
      risk {
        average
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
}`) as unknown as TypedDocumentString<PortfolioCompaniesQuery, PortfolioCompaniesQueryVariables>;