/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * Which counts match: give `atLeast`, `atMost`, or both. With `since` or `until`, only things with a day in that span count, both
 * days included; without, all do.
 */
export type CountFilter = {
  /** The smallest count that matches. */
  readonly atLeast?: number | null | undefined;
  /** The largest count that matches. */
  readonly atMost?: number | null | undefined;
  /** The first day of the span, in UTC. */
  readonly since?: string | null | undefined;
  /** The last day of the span, in UTC. */
  readonly until?: string | null | undefined;
};

/** Courses, and people. */
export type CourseLearnersInput = {
  /** The company's slug. */
  readonly company: string;
  /** The ids of courses; at Infosec IQ the ids of campaigns. */
  readonly courses: ReadonlyArray<string | number>;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<string | number>;
};

/** Why something was not done. */
export type ErrorCode =
  /** The connection is switched off. */
  | 'DISABLED'
  /** An item occurs twice in the input. */
  | 'DUPLICATE'
  /** A value is not allowed. */
  | 'INVALID'
  /** It is not allowed here. */
  | 'NOT_ALLOWED'
  /** There is no such thing, or none that you may see. */
  | 'NOT_FOUND'
  /** The source cannot do it. */
  | 'NOT_SUPPORTED'
  /** A value is missing. */
  | 'REQUIRED'
  /** The response of the source cannot be read. */
  | 'SOURCE_BAD_RESPONSE'
  /** The source failed several times, and is not called for a short time. */
  | 'SOURCE_CIRCUIT_OPEN'
  /** The source asks for fewer calls. */
  | 'SOURCE_RATE_LIMITED'
  /** The source refused it. */
  | 'SOURCE_REJECTED'
  /** The source did not respond in time. */
  | 'SOURCE_TIMEOUT'
  /** The source refuses the credential of the connection. */
  | 'SOURCE_UNAUTHORIZED'
  /** The source cannot be reached, or failed. */
  | 'SOURCE_UNAVAILABLE'
  /** The time for writes is used up, or the server is shutting down. */
  | 'TIME_LIMIT'
  /** There are more items than are allowed. */
  | 'TOO_MANY'
  /** The limit of vendor calls is used up. */
  | 'VENDOR_CALL_LIMIT';

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

/** A group, and people. */
export type GroupLearnersInput = {
  /** The company's slug. */
  readonly company: string;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: boolean | null | undefined;
  /** The group's id. */
  readonly group: string | number;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<string | number>;
};

/** How certain it is that accounts belong to one person. */
export type IdentityConfidence =
  /** Linked by the same address or by an override, with no evidence against it. */
  | 'EXACT'
  /** Linked by an employee id, or by the same local part under several of the company's domains; or there is evidence against the link. */
  | 'LIKELY'
  /** Only one vendor has an account of this person. */
  | 'SINGLE';

/**
 * Selects learners. All given fields must match (AND); a list matches if any of its values does (OR), and an empty list is as if
 * it was not given. Text is compared without letter case and accents. What is unknown matches no condition. If a source that has accounts of some of
 * these learners does not provide the data that a field needs, the list is `complete: false`, with `affects: FILTER` in
 * `missing`. A filter has at most 5 levels (it is the first) and 100 conditions.
 */
export type LearnerFilter = {
  /** Only learners that match all of these filters. */
  readonly all?: ReadonlyArray<LearnerFilter> | null | undefined;
  /** Only learners that match at least one of these filters. */
  readonly any?: ReadonlyArray<LearnerFilter> | null | undefined;
  /** Only learners who clicked in a simulation, or did worse, on this day or later: by the day of the click, not of the mail. */
  readonly clickedSince?: string | null | undefined;
  /** Only learners with that many clicks, or worse, at all sources together; with a span, by the day of the click. */
  readonly clicks?: CountFilter | null | undefined;
  /** Only learners in one of these countries. Read and compared like `department`. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Only learners of one of these departments. Letter case and accents are ignored. Reads profiles that take one call for each person, where no file of the company has the department. */
  readonly department?: ReadonlyArray<string> | null | undefined;
  /** Only learners with an open course that is due today or within this number of days, and not overdue. */
  readonly dueWithinDays?: number | null | undefined;
  /** Only learners whose addresses were found in a breach (true), or only the others (false). */
  readonly exposed?: boolean | null | undefined;
  /** Only members of this group, by its id. */
  readonly group?: string | number | null | undefined;
  /** Only learners of whom it is doubtful which accounts are theirs (true), or only the others (false): those with `identity.conflicts`. */
  readonly hasConflict?: boolean | null | undefined;
  /** Only learners with one of these job titles. Read and compared like `department`. */
  readonly jobTitle?: ReadonlyArray<string> | null | undefined;
  /** Only learners who joined the company on this day or later (`joinedOn`). */
  readonly joinedSince?: string | null | undefined;
  /** Only learners who joined the company on this day or earlier. */
  readonly joinedUntil?: string | null | undefined;
  /** Only learners with one of these languages, as in `locale`. */
  readonly locale?: ReadonlyArray<string> | null | undefined;
  /** Only learners whose manager has this address. */
  readonly manager?: string | null | undefined;
  /** Only learners with at least this many clicks at all sources together; with `clickedSince`, only clicks since then count. */
  readonly minClicks?: number | null | undefined;
  /** Only learners who lack an account at one of these vendors, although the company has a source there. */
  readonly missingFrom?: ReadonlyArray<Vendor> | null | undefined;
  /** Only learners who were never assigned a course (true), or only those who were (false). */
  readonly neverEnrolled?: boolean | null | undefined;
  /** Only learners who were never sent a simulation (true), or only those who were (false). */
  readonly neverSimulated?: boolean | null | undefined;
  /** Only learners that do not match this filter, also because something is unknown of them. */
  readonly not?: LearnerFilter | null | undefined;
  /** Only learners with an overdue course (true), or only learners with none at the sources that provide due dates (false). */
  readonly overdue?: boolean | null | undefined;
  /** Only learners with that many overdue courses; with a span, that were due in it. */
  readonly overdueCount?: CountFilter | null | undefined;
  /** Only learners who clicked, or did worse, in a simulation that was sent in this period. */
  readonly phishProneIn?: Period | null | undefined;
  /** Only learners who reported that many simulations, at sources that provide reports; with a span, by the day of the report. */
  readonly reports?: CountFilter | null | undefined;
  /** Only learners with one of these risk levels. */
  readonly riskLevel?: ReadonlyArray<RiskLevel> | null | undefined;
  /** Only learners whose name, address or employee id contains this text. */
  readonly search?: string | null | undefined;
  /** Only learners with one of these statuses. */
  readonly status?: ReadonlyArray<LearnerStatus> | null | undefined;
  /** Only members of any of these teams, by their ids. */
  readonly team?: ReadonlyArray<string | number> | null | undefined;
  /** Only learners with an account at one of these vendors. */
  readonly vendors?: ReadonlyArray<Vendor> | null | undefined;
};

/** The order of a list of learners. */
export type LearnerOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: LearnerOrderField;
  /** The orders of those whom this order does not tell apart: at most 5 fields in all. */
  readonly thenBy?: ReadonlyArray<LearnerOrder> | null | undefined;
};

/**
 * The field that a list of learners is sorted by. Learners without a value come last. If a source that has accounts of some
 * of these learners does not provide the value, the list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type LearnerOrderField =
  /** Number of clicks, or worse, in simulations. */
  | 'CLICKS'
  /** Clicks over simulations sent. */
  | 'CLICK_RATE'
  /** Courses completed over assigned. */
  | 'COMPLETION_RATE'
  /** Email address. */
  | 'EMAIL'
  /** Number of breaches in which the person's addresses were found. */
  | 'EXPOSURES'
  /** When the person last clicked in a simulation, or did worse. */
  | 'LAST_CLICKED_AT'
  /** When the person last reported a simulation. */
  | 'LAST_REPORTED_AT'
  /** Family name, then given name. */
  | 'NAME'
  /** Number of overdue courses. */
  | 'OVERDUE'
  /** Risk score. */
  | 'RISK_SCORE'
  /** When any vendor last changed an account of the person. */
  | 'UPDATED_AT';

/** Whether a person takes part in the training. */
export type LearnerStatus =
  /** The person takes part. */
  | 'ACTIVE'
  /** The person has left; the results are retained. */
  | 'ARCHIVED'
  /** The person is deactivated for now. */
  | 'INACTIVE'
  /** No vendor reports a status. */
  | 'UNKNOWN';

/** People to act on. */
export type LearnersInput = {
  /** The company's slug. */
  readonly company: string;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<string | number>;
  /** Slugs of the sources to act at. Left out: every source of the company that knows the item and can do it. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

/** What became of a mutation as a whole. */
export type MutationOutcome =
  /** Every result is DONE or UNCHANGED, and the input had no errors. */
  | 'DONE'
  /** Some of it was done. */
  | 'PARTIAL'
  /** A dry run: nothing was sent. */
  | 'PLANNED'
  /** Nothing was done. */
  | 'REFUSED'
  /** Of at least one item nobody knows what became of it. */
  | 'UNKNOWN';

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

/** The direction in which a list is sorted. */
export type SortDirection =
  /** Smallest first, A to Z. */
  | 'ASC'
  /** Largest first, Z to A. */
  | 'DESC';

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

/** What became of an item. */
export type WriteState =
  /** It was done. */
  | 'DONE'
  /** The source cannot do it. Nothing was sent. */
  | 'NOT_SUPPORTED'
  /** A limit or a shutdown ended the work before it. */
  | 'NOT_TRIED'
  /** A dry run would do it. */
  | 'PLANNED'
  /** It was not done: the source refused it, or could not be reached. */
  | 'REFUSED'
  /** It was so before. */
  | 'UNCHANGED'
  /** It may have been done or not. */
  | 'UNKNOWN';

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

export type PeopleRowsQueryVariables = Exact<{
  slug: string;
  filter?: LearnerFilter | null | undefined;
  orderBy?: LearnerOrder | null | undefined;
  period?: Period | null | undefined;
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
}>;


export type PeopleRowsQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly employeeId: string | null, readonly status: LearnerStatus, readonly locale: string | null, readonly joinedOn: string | null, readonly lastClickedAt?: string | null, readonly lastReportedAt?: string | null, readonly lastActivityAt?: string | null, readonly accounts?: ReadonlyArray<
          | { readonly id: string, readonly status: LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
             }
          | { readonly id: string, readonly status: LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
             }
          | { readonly id: string, readonly status: LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
             }
          | { readonly id: string, readonly status: LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
             }
          | { readonly id: string, readonly status: LearnerStatus, readonly source:
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
              | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
             }
        >, readonly risk?: { readonly score: number, readonly level: RiskLevel, readonly complete: boolean } | null, readonly training?: { readonly assigned: number, readonly completed: number, readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null } } | null, readonly phishing?: { readonly sent: number, readonly clicked: number, readonly reported: number, readonly complete: boolean, readonly clickRate: { readonly value: number | null } } | null, readonly exposure?: { readonly breaches: number, readonly complete: boolean } | null, readonly teams?: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly identity?: { readonly confidence: IdentityConfidence, readonly conflicts: ReadonlyArray<string> } }> } | null } | null };

export type PeopleSummaryQueryVariables = Exact<{
  slug: string;
  filter?: LearnerFilter | null | undefined;
  period?: Period | null | undefined;
}>;


export type PeopleSummaryQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly summary: { readonly training: { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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
             }> } | null } | null } | null } | null };

export type PeopleChoicesQueryVariables = Exact<{
  slug: string;
}>;


export type PeopleChoicesQuery = { readonly company: { readonly id: string, readonly teams: { readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly groups: { readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null } | null };

export type PeopleCoursesQueryVariables = Exact<{
  slug: string;
}>;


export type PeopleCoursesQuery = { readonly company: { readonly id: string, readonly courses: { readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null } | null };

export type OutcomeFragment = { readonly outcome: MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: WriteState, readonly code: ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
      | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
     }> };

export type PeopleRemindMutationVariables = Exact<{
  input: CourseLearnersInput;
}>;


export type PeopleRemindMutation = { readonly remindLearners: { readonly outcome: MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: WriteState, readonly code: ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }> } };

export type PeopleEnrollMutationVariables = Exact<{
  input: CourseLearnersInput;
}>;


export type PeopleEnrollMutation = { readonly enrollLearners: { readonly outcome: MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: WriteState, readonly code: ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }> } };

export type PeopleDeactivateMutationVariables = Exact<{
  input: LearnersInput;
}>;


export type PeopleDeactivateMutation = { readonly deactivateLearners: { readonly outcome: MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: WriteState, readonly code: ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }> } };

export type PeopleAddToGroupMutationVariables = Exact<{
  input: GroupLearnersInput;
}>;


export type PeopleAddToGroupMutation = { readonly addLearnersToGroup: { readonly outcome: MutationOutcome, readonly replayed: boolean, readonly results: ReadonlyArray<{ readonly item: number | null, readonly target: string | null, readonly state: WriteState, readonly code: ErrorCode | null, readonly message: string | null, readonly retryAt: string | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly field: ReadonlyArray<string>, readonly item: number | null }>, readonly calls: ReadonlyArray<{ readonly endpoint: string, readonly method: string, readonly path: string, readonly body: unknown, readonly status: number | null, readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
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
    query PeopleRows($slug: String!, $filter: LearnerFilter, $orderBy: LearnerOrder, $period: Period, $first: Int!, $offset: Int, $after: String, $accounts: Boolean!, $risk: Boolean!, $training: Boolean!, $phishing: Boolean!, $exposure: Boolean!, $times: Boolean!, $teams: Boolean!, $identity: Boolean!) {
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