/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happened to a learner, or what the learner did. */
export type ActivityKind =
  /** An account was created at a vendor. */
  | 'ACCOUNT_CREATED'
  /** The link in the mail of a simulation was clicked. */
  | 'CLICKED'
  /** A course was completed, passed or not. */
  | 'COMPLETED'
  /** A course was assigned. */
  | 'ENROLLED'
  /** An address of the person was found in a breach: when it was discovered, else the date of the breach. */
  | 'EXPOSED'
  /** The mail of a simulation was opened. */
  | 'OPENED'
  /**
   * Anything else that a vendor records: an attachment was opened, a mail was answered, or an event of the vendor's timeline. An
   * event at the very moment of another activity of the same account is that activity, and is not listed again.
   */
  | 'OTHER'
  /** A course was not completed on its due date: the first moment after that day. */
  | 'OVERDUE'
  /** The person accepted a policy. */
  | 'POLICY_ACCEPTED'
  /** The person was asked to accept a policy. */
  | 'POLICY_ASSIGNED'
  /** The mail of a simulation was reported. */
  | 'REPORTED'
  /** The mail of a phishing simulation was sent. */
  | 'SIMULATION_SENT'
  /** A course was started. */
  | 'STARTED'
  /** Data was submitted in a simulation. */
  | 'SUBMITTED';

/** Who clicked in a simulation. */
export type ClickVerdict =
  /** A machine: the vendor marks the click as automated, or it came within `phishing.automatedWithinSeconds` of the mail. */
  | 'AUTOMATED'
  /** A person: they also submitted data or replied, or clicked later than `phishing.automatedWithinSeconds` of the configuration. */
  | 'PERSON'
  /** It is unknown; the click counts as one of the person. */
  | 'UNSURE';

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

/** How certain it is that accounts belong to one person. */
export type IdentityConfidence =
  /** Linked by the same address or by an override, with no evidence against it. */
  | 'EXACT'
  /** Linked by an employee id, or by the same local part under several of the company's domains; or there is evidence against the link. */
  | 'LIKELY'
  /** Only one vendor has an account of this person. */
  | 'SINGLE';

/** The rule that linked two accounts. */
export type IdentityRule =
  /** The same address. */
  | 'EMAIL'
  /** The same address under an alias domain or with a plus tag, or the same local part and a compatible name under another of the company's domains. */
  | 'EMAIL_ALIAS'
  /** The same employee id, and names that are compatible. */
  | 'EMPLOYEE_ID'
  /** No rule: the person has one account only. */
  | 'NONE'
  /** An override in the configuration. */
  | 'OVERRIDE';

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

export type PersonAccountsQueryVariables = Exact<{
  id: string | number;
  slug: string;
}>;


export type PersonAccountsQuery = { readonly company: { readonly id: string, readonly sources: ReadonlyArray<{ readonly source:
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
         } | null }> } | null, readonly learner: { readonly id: string, readonly name: string, readonly email: string | null, readonly employeeId: string | null, readonly status: LearnerStatus, readonly locale: string | null, readonly joinedOn: string | null, readonly company: { readonly id: string, readonly slug: string }, readonly identity: { readonly confidence: IdentityConfidence, readonly matchedBy: ReadonlyArray<IdentityRule>, readonly conflicts: ReadonlyArray<string> }, readonly accounts: ReadonlyArray<
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }
      | { readonly id: string, readonly externalId: string, readonly email: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly status: LearnerStatus, readonly createdAt: string | null, readonly updatedAt: string | null, readonly fetchedAt: string, readonly profileUrl: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }
    >, readonly missingFrom: ReadonlyArray<{ readonly source:
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
        | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
       }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type PersonNumbersQueryVariables = Exact<{
  id: string | number;
  period?: Period | null | undefined;
}>;


export type PersonNumbersQuery = { readonly learner: { readonly id: string, readonly training: { readonly overdue: number, readonly complete: boolean, readonly completionRate: { readonly value: number | null, readonly numerator: number, readonly denominator: number, readonly definition: string, readonly sources: ReadonlyArray<
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


export type PersonRiskQuery = { readonly learner: { readonly id: string, readonly lastClickedAt: string | null, readonly lastReportedAt: string | null, readonly lastActivityAt: string | null, readonly risk: { readonly score: number, readonly level: RiskLevel, readonly complete: boolean, readonly factors: ReadonlyArray<{ readonly name: string, readonly value: number, readonly weight: number, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         | null }>, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
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

export type PersonActivityQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<ActivityKind> | ActivityKind | null | undefined;
  period?: Period | null | undefined;
}>;


export type PersonActivityQuery = { readonly learner: { readonly id: string, readonly activity: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly at: string, readonly kind: ActivityKind, readonly title: string, readonly source:
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
            | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
           } }> } | null } | null };

export type PersonCoursesQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonCoursesQuery = { readonly learner: { readonly id: string, readonly courseResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly courseName: string, readonly status: CourseResultStatus, readonly enrolledAt: string | null, readonly completedAt: string | null, readonly dueOn: string | null, readonly overdue: boolean | null, readonly daysLate: number | null, readonly score: number | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null } | null };

export type PersonSimulationsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonSimulationsQuery = { readonly learner: { readonly id: string, readonly simulationResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly simulationName: string, readonly outcome: SimulationOutcome, readonly sentAt: string | null, readonly clickedAt: string | null, readonly reportedAt: string | null, readonly clickJudgement: { readonly verdict: ClickVerdict, readonly reason: string } | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null } | null };

export type PersonPoliciesQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonPoliciesQuery = { readonly learner: { readonly id: string, readonly policyResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly policyName: string, readonly acknowledged: boolean, readonly assignedAt: string | null, readonly acknowledgedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null } | null };

export type PersonAssessmentsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonAssessmentsQuery = { readonly learner: { readonly id: string, readonly assessmentResults: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: CourseResultStatus, readonly score: number | null, readonly completedAt: string | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }> } | null } | null };

export type PersonExposuresQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonExposuresQuery = { readonly learner: { readonly id: string, readonly exposures: { readonly totalCount: number, readonly missing: ReadonlyArray<{ readonly code: SourceProblemCode, readonly message: string, readonly retryAt: string | null, readonly affects: ProblemEffect | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
         }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string, readonly discoveredAt: string | null, readonly acknowledged: boolean | null, readonly passwordExposed: boolean | null, readonly breach: { readonly id: string, readonly name: string, readonly breachDate: string | null, readonly dataClasses: ReadonlyArray<string> } | null, readonly source:
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
          | { readonly id: string, readonly slug: string, readonly vendor: Vendor }
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