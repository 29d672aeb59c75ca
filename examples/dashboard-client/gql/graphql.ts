/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The level of a risk score; the thresholds are configuration. */
export type RiskLevel =
  /** From 75, unless configured otherwise. */
  | 'CRITICAL'
  /** From 50, unless configured otherwise. */
  | 'HIGH'
  /** Below the threshold of MEDIUM. */
  | 'LOW'
  /** From 25, unless configured otherwise. */
  | 'MEDIUM';

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

export type MissingFragment = { readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly source:
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
   } & { ' $fragmentName'?: 'MissingFragment' };

export type TrainingCardFragment = { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean, readonly missing: ReadonlyArray<{ ' $fragmentRefs'?: { 'MissingFragment': MissingFragment } }> } & { ' $fragmentName'?: 'TrainingCardFragment' };

export type PersonRowFragment = { readonly name: string, readonly email: string | null, readonly risk: { readonly score: number, readonly level: RiskLevel } | null } & { ' $fragmentName'?: 'PersonRowFragment' };

export type OverviewQueryVariables = Exact<{
  company: string;
  first: number;
}>;


export type OverviewQuery = { readonly company: { readonly name: string, readonly training: { ' $fragmentRefs'?: { 'TrainingCardFragment': TrainingCardFragment } } | null, readonly learners: { readonly totalCount: number, readonly complete: boolean, readonly missing: ReadonlyArray<{ ' $fragmentRefs'?: { 'MissingFragment': MissingFragment } }>, readonly nodes: ReadonlyArray<{ ' $fragmentRefs'?: { 'PersonRowFragment': PersonRowFragment } }> } | null } | null };

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
export const MissingFragmentDoc = new TypedDocumentString(`
    fragment Missing on SourceProblem {
  source {
    slug
  }
  code
  message
  retryAt
}
    `, {"fragmentName":"Missing"}) as unknown as TypedDocumentString<MissingFragment, unknown>;
export const TrainingCardFragmentDoc = new TypedDocumentString(`
    fragment TrainingCard on TrainingSummary {
  assigned
  completed
  overdue
  complete
  missing {
    ...Missing
  }
}
    fragment Missing on SourceProblem {
  source {
    slug
  }
  code
  message
  retryAt
}`, {"fragmentName":"TrainingCard"}) as unknown as TypedDocumentString<TrainingCardFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Learner {
  name
  email
  risk {
    score
    level
  }
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($company: String!, $first: Int!) {
  company(slug: $company) {
    name
    training {
      ...TrainingCard
    }
    learners(first: $first, orderBy: {field: RISK_SCORE, direction: DESC}) {
      totalCount
      complete
      missing {
        ...Missing
      }
      nodes {
        ...PersonRow
      }
    }
  }
}
    fragment Missing on SourceProblem {
  source {
    slug
  }
  code
  message
  retryAt
}
fragment TrainingCard on TrainingSummary {
  assigned
  completed
  overdue
  complete
  missing {
    ...Missing
  }
}
fragment PersonRow on Learner {
  name
  email
  risk {
    score
    level
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;