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

/** The state of a circuit breaker. */
export type CircuitState =
  /** Calls are made. */
  | 'CLOSED'
  /** One probe call is made to test whether the vendor has recovered. */
  | 'HALF_OPEN'
  /** No calls are made for a short time. */
  | 'OPEN';

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

/** The kind of a course. */
export type CourseKind =
  /** A test of what people already know. */
  | 'GAP_ANALYSIS'
  /** Any other kind. */
  | 'OTHER'
  /** Training in recognising phishing. */
  | 'PHISHING_TRAINING'
  /** A programme of several courses. */
  | 'PROGRAM'
  /** A survey: questions without right or wrong answers. */
  | 'SURVEY'
  /** Training that consists of lessons. */
  | 'TRAINING'
  /** A video. */
  | 'VIDEO';

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

/** The health status of a source. */
export type HealthStatus =
  /** The source responds intermittently or slowly. */
  | 'DEGRADED'
  /** The source does not respond, or rejects our requests. */
  | 'DOWN'
  /** The source responds. */
  | 'UP';

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

/** A permission of a client. */
export type Scope =
  /** Read what only operators of a source may see. */
  | 'ADMIN'
  /** Read records as the vendors sent them (`raw`). */
  | 'RAW'
  /** Read the graph. */
  | 'READ'
  /** Change data at the vendors. */
  | 'WRITE';

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

/** How much of a field a source supports. */
export type Support =
  /** The whole field. */
  | 'FULL'
  /** Nothing of the field. */
  | 'NONE'
  /** A part of the field; the note says which. */
  | 'PARTIAL';

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
