/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who clicked in a simulation. */
export type ClickVerdict =
  /** A machine: the vendor marks the click as automated, or it came within `phishing.automatedWithinSeconds` of the mail. */
  | 'AUTOMATED'
  /** A person: they also submitted data or replied, or clicked later than `phishing.automatedWithinSeconds` of the configuration. */
  | 'PERSON'
  /** It is unknown; the click counts as one of the person. */
  | 'UNSURE';

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

/** How far a person is in a course or an assessment. */
export type CourseResultStatus =
  /** Completed. */
  | 'COMPLETED'
  /** Completed and not passed. */
  | 'FAILED'
  /** Started and not completed. */
  | 'IN_PROGRESS'
  /** Assigned and not started. */
  | 'NOT_STARTED'
  /** Unassigned before it was completed. */
  | 'REMOVED'
  /** The vendor does not say, or uses a term that this server does not know. */
  | 'UNKNOWN';

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

/**
 * Selects results of a company. All given fields must match (AND); a list matches if any of its values does (OR), and an empty one
 * filters nothing. A field that does not apply to the list is refused with BAD_USER_INPUT. An unknown value matches nothing: the
 * source is reported in `missing`, with `affects: FILTER` (or PERIOD), and the list is `complete: false`.
 */
export type ResultFilter = {
  /** Only policies that were accepted, or exposures that were acknowledged (true), or only the others (false). */
  readonly acknowledged?: boolean | null | undefined;
  /** Only exposures in these breaches, by id. */
  readonly breach?: ReadonlyArray<string | number> | null | undefined;
  /** Only results in simulations with a click that was judged so. */
  readonly clickVerdict?: ReadonlyArray<ClickVerdict> | null | undefined;
  /** Only simulations that the person clicked, or where they did worse (true), or only the others (false). A click of a machine is none. */
  readonly clicked?: boolean | null | undefined;
  /** Only courses that were completed after their due date (true), or only the others (false). */
  readonly completedLate?: boolean | null | undefined;
  /** Only results in these courses, by id. */
  readonly course?: ReadonlyArray<string | number> | null | undefined;
  /** Only courses that are due before this day. */
  readonly dueBefore?: string | null | undefined;
  /** Only results of learners that match this filter. */
  readonly learner?: LearnerFilter | null | undefined;
  /** Only results in simulations with one of these outcomes. */
  readonly outcome?: ReadonlyArray<SimulationOutcome> | null | undefined;
  /** Only overdue courses (true), or only courses that are not overdue (false). */
  readonly overdue?: boolean | null | undefined;
  /**
   * Only results of these days, as the summaries count them: courses that were open at some time, simulations sent, policies
   * assigned, assessments completed, exposures discovered (the breach's date where no discovery date is known).
   */
  readonly period?: Period | null | undefined;
  /** Only results of these policies, by id. */
  readonly policy?: ReadonlyArray<string | number> | null | undefined;
  /** Only simulations that the person reported, whatever else happened (true), or only the others (false). */
  readonly reported?: boolean | null | undefined;
  /** Only results of courses, simulations, policies, assessments or breaches whose name contains this text. */
  readonly search?: string | null | undefined;
  /** Only results in these simulations, by id. */
  readonly simulation?: ReadonlyArray<string | number> | null | undefined;
  /** Only results in courses or assessments with one of these statuses. */
  readonly status?: ReadonlyArray<CourseResultStatus> | null | undefined;
  /** Only records of these vendors. */
  readonly vendors?: ReadonlyArray<Vendor> | null | undefined;
};

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

/** What happened in a simulation. The most severe event counts: submitted, attachment, replied, clicked; otherwise reported, opened, sent, scheduled. */
export type SimulationOutcome =
  /** The link was opened, as the vendor logs it: by the person, or by something else such as a mail scanner. */
  | 'CLICKED'
  /** The mail was opened. */
  | 'OPENED'
  /** The attachment was opened. */
  | 'OPENED_ATTACHMENT'
  /** The mail was answered. */
  | 'REPLIED'
  /** The mail was reported, and nothing worse happened. */
  | 'REPORTED'
  /** The mail has not been sent yet. */
  | 'SCHEDULED'
  /** The mail was sent; nothing else is known. */
  | 'SENT'
  /** Data was submitted. */
  | 'SUBMITTED_DATA'
  /** The vendor does not say. */
  | 'UNKNOWN';

/** The status of a phishing simulation. */
export type SimulationStatus =
  /** Ended. */
  | 'ENDED'
  /** Started and not ended. */
  | 'RUNNING'
  /** Not started yet. */
  | 'SCHEDULED'
  /** The vendor does not say. */
  | 'UNKNOWN';

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

export type PhishingSummaryQueryVariables = Exact<{
  slug: string;
  period?: Period | null | undefined;
}>;


export type PhishingSummaryQuery = { readonly company: { readonly id: string, readonly phishing: { readonly clicked: number, readonly reported: number, readonly automatedClicks: number, readonly medianSecondsToClick: number | null, readonly medianSecondsToReport: number | null, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly clickRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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
         }> } | null } | null };

export type PhishingBeforeQueryVariables = Exact<{
  slug: string;
  period?: Period | null | undefined;
}>;


export type PhishingBeforeQuery = { readonly company: { readonly id: string, readonly phishing: { readonly clickRate: { readonly value: number | null }, readonly phishProneRate: { readonly value: number | null }, readonly reportRate: { readonly value: number | null } } | null } | null };

export type PhishingBySourceQueryVariables = Exact<{
  slug: string;
  period?: Period | null | undefined;
}>;


export type PhishingBySourceQuery = { readonly company: { readonly id: string, readonly breakdown: { readonly nodes: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly value: string | null, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
           | null }>, readonly phishing: { readonly automatedClicks: number, readonly clickRate: { readonly numerator: number }, readonly reportRate: { readonly numerator: number } } | null }> } | null } | null };

export type PhishingSimulationsQueryVariables = Exact<{
  slug: string;
  period?: Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PhishingSimulationsQuery = { readonly company: { readonly id: string, readonly simulations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: SimulationStatus, readonly startedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        , readonly phishing: { readonly sent: number, readonly opened: number, readonly clicked: number, readonly submitted: number, readonly reported: number, readonly complete: boolean, readonly unavailableCounts: ReadonlyArray<{ readonly field: string }>, readonly clickRate: { readonly value: number | null }, readonly phishProneRate: { readonly value: number | null }, readonly reportRate: { readonly value: number | null } } | null }> } | null } | null };

export type PhishingResultsQueryVariables = Exact<{
  slug: string;
  filter: ResultFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PhishingResultsQuery = { readonly company: { readonly id: string, readonly simulationResults: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly simulationName: string, readonly outcome: SimulationOutcome, readonly sentAt: string | null, readonly openedAt: string | null, readonly clickedAt: string | null, readonly submittedAt: string | null, readonly reportedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        , readonly learner: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly clickJudgement: { readonly verdict: ClickVerdict, readonly reason: string } | null }> } | null } | null };

export type PhishingPeopleQueryVariables = Exact<{
  slug: string;
  filter: LearnerFilter;
  period?: Period | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PhishingPeopleQuery = { readonly company: { readonly id: string, readonly learners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
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
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly phishing: { readonly sent: number, readonly clicked: number, readonly submitted: number, readonly reported: number, readonly complete: boolean } | null }> } | null } | null };

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
export const PhishingBySourceDocument = new TypedDocumentString(`
    query PhishingBySource($slug: String!, $period: Period) {
  company(slug: $slug) {
    id
    breakdown(by: [SOURCE], period: $period, first: 100) {
      nodes {
        keys {
          value
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
    `) as unknown as TypedDocumentString<PhishingBySourceQuery, PhishingBySourceQueryVariables>;
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
export const PhishingResultsDocument = new TypedDocumentString(`
    query PhishingResults($slug: String!, $filter: ResultFilter!, $first: Int!, $after: String) {
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
}`) as unknown as TypedDocumentString<PhishingResultsQuery, PhishingResultsQueryVariables>;
export const PhishingPeopleDocument = new TypedDocumentString(`
    query PhishingPeople($slug: String!, $filter: LearnerFilter!, $period: Period, $first: Int!, $after: String) {
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
}`) as unknown as TypedDocumentString<PhishingPeopleQuery, PhishingPeopleQueryVariables>;