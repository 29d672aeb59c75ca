/** What happened to a learner, or what the learner did. */
export const ActivityKind = {
  /** An account was created at a vendor. */
  ACCOUNT_CREATED: 'ACCOUNT_CREATED',
  /** The link in the mail of a simulation was clicked. */
  CLICKED: 'CLICKED',
  /** A course was completed, passed or not. */
  COMPLETED: 'COMPLETED',
  /** A course was assigned. */
  ENROLLED: 'ENROLLED',
  /** An address of the person was found in a breach: when it was discovered, else the date of the breach. */
  EXPOSED: 'EXPOSED',
  /** The mail of a simulation was opened. */
  OPENED: 'OPENED',
  /**
   * Anything else that a vendor records: an attachment was opened, a mail was answered, or an event of the vendor's timeline. An
   * event at the very moment of another activity of the same account is that activity, and is not listed again.
   */
  OTHER: 'OTHER',
  /** A course was not completed on its due date: the first moment after that day. */
  OVERDUE: 'OVERDUE',
  /** The person accepted a policy. */
  POLICY_ACCEPTED: 'POLICY_ACCEPTED',
  /** The person was asked to accept a policy. */
  POLICY_ASSIGNED: 'POLICY_ASSIGNED',
  /** The mail of a simulation was reported. */
  REPORTED: 'REPORTED',
  /** The mail of a phishing simulation was sent. */
  SIMULATION_SENT: 'SIMULATION_SENT',
  /** A course was started. */
  STARTED: 'STARTED',
  /** Data was submitted in a simulation. */
  SUBMITTED: 'SUBMITTED'
} as const;

export type ActivityKind = typeof ActivityKind[keyof typeof ActivityKind];
/** How clicks are counted that a machine made, such as a mail scanner that opens links. */
export const AutomatedClicks = {
  /** Only clicks of people count; those of machines are in `automatedClicks`. */
  EXCLUDE: 'EXCLUDE',
  /** Clicks of people and of machines count. */
  INCLUDE: 'INCLUDE',
  /** Only clicks of machines count. */
  ONLY: 'ONLY'
} as const;

export type AutomatedClicks = typeof AutomatedClicks[keyof typeof AutomatedClicks];
/**
 * The field that a list of breaches is sorted by. Breaches without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export const BreachOrderField = {
  /** When the breach happened. */
  BREACH_DATE: 'BREACH_DATE',
  /** Number of the company's addresses that were found in the breach. */
  EXPOSED_ACCOUNTS: 'EXPOSED_ACCOUNTS',
  /** The name of the breached service or of the leak. */
  NAME: 'NAME'
} as const;

export type BreachOrderField = typeof BreachOrderField[keyof typeof BreachOrderField];
/** What people are divided by. */
export const BreakdownKey = {
  /** The country. Read like `DEPARTMENT`. */
  COUNTRY: 'COUNTRY',
  /** The department. Read from profiles that take one call for each person, where no file of the company has it. */
  DEPARTMENT: 'DEPARTMENT',
  /** The job title. Read like `DEPARTMENT`. */
  JOB_TITLE: 'JOB_TITLE',
  /** The language. */
  LOCALE: 'LOCALE',
  /** The manager. */
  MANAGER: 'MANAGER',
  /** The risk level. */
  RISK_LEVEL: 'RISK_LEVEL',
  /** The source: each row holds the records of that source only. A person with accounts at two sources stands in both rows. */
  SOURCE: 'SOURCE',
  /** The status. */
  STATUS: 'STATUS',
  /** The team. A person in two teams stands in both rows. */
  TEAM: 'TEAM'
} as const;

export type BreakdownKey = typeof BreakdownKey[keyof typeof BreakdownKey];
/** The field that the rows of a breakdown are sorted by. Rows without a value come last; equal rows are sorted by their values. Numbers are those of the breakdown's period. */
export const BreakdownOrderField = {
  /** Clicks over simulations sent. */
  CLICK_RATE: 'CLICK_RATE',
  /** Courses completed over assigned. */
  COMPLETION_RATE: 'COMPLETION_RATE',
  /** Number of people. */
  LEARNER_COUNT: 'LEARNER_COUNT',
  /** Number of overdue courses. */
  OVERDUE: 'OVERDUE',
  /** People who clicked, or did worse, at least once, over people who were sent a simulation. */
  PHISH_PRONE_RATE: 'PHISH_PRONE_RATE',
  /** The average risk score. */
  RISK_SCORE: 'RISK_SCORE',
  /** The values of the keys, in their order: texts by the alphabet, statuses and risk levels by their meaning. */
  VALUE: 'VALUE'
} as const;

export type BreakdownOrderField = typeof BreakdownOrderField[keyof typeof BreakdownOrderField];
/** When a notice of a campaign is sent. */
export const CampaignNoticeKind = {
  /** When a person has completed. */
  COMPLETION: 'COMPLETION',
  /** When a person is enrolled. */
  ENROLLMENT: 'ENROLLMENT',
  /** Until a person finishes. */
  FINISH: 'FINISH',
  /** Until a person starts. */
  START: 'START'
} as const;

export type CampaignNoticeKind = typeof CampaignNoticeKind[keyof typeof CampaignNoticeKind];
/** Who gets a notice of a campaign. */
export const CampaignNoticeRecipient = {
  /** The person. */
  LEARNER: 'LEARNER',
  /** The person's manager. */
  MANAGER: 'MANAGER'
} as const;

export type CampaignNoticeRecipient = typeof CampaignNoticeRecipient[keyof typeof CampaignNoticeRecipient];
/** How the mails of a campaign are spread. */
export const CampaignSchedule = {
  /** All on the first day. Phishing only. */
  ALL_AT_ONCE: 'ALL_AT_ONCE',
  /** Over a day. */
  DAY: 'DAY',
  /** Over a month. */
  MONTH: 'MONTH',
  /** Over a number of days, repeated. */
  NUMBER_OF_DAYS: 'NUMBER_OF_DAYS',
  /** Over three months. */
  QUARTER: 'QUARTER',
  /** Over a week. */
  WEEK: 'WEEK'
} as const;

export type CampaignSchedule = typeof CampaignSchedule[keyof typeof CampaignSchedule];
/** The state of a circuit breaker. */
export const CircuitState = {
  /** Calls are made. */
  CLOSED: 'CLOSED',
  /** One probe call is made to test whether the vendor has recovered. */
  HALF_OPEN: 'HALF_OPEN',
  /** No calls are made for a short time. */
  OPEN: 'OPEN'
} as const;

export type CircuitState = typeof CircuitState[keyof typeof CircuitState];
/** Who clicked in a simulation. */
export const ClickVerdict = {
  /** A machine: the vendor marks the click as automated, or it came within `phishing.automatedWithinSeconds` of the mail. */
  AUTOMATED: 'AUTOMATED',
  /** A person: they also submitted data or replied, or clicked later than `phishing.automatedWithinSeconds` of the configuration. */
  PERSON: 'PERSON',
  /** It is unknown; the click counts as one of the person. */
  UNSURE: 'UNSURE'
} as const;

export type ClickVerdict = typeof ClickVerdict[keyof typeof ClickVerdict];
/** What companies can be ordered by. Numbers are those of all time, of all the company's learners. */
export const CompanyOrderField = {
  /** Courses completed over courses assigned. */
  COMPLETION_RATE: 'COMPLETION_RATE',
  /** Number of distinct addresses found in a breach. */
  EXPOSED_ACCOUNTS: 'EXPOSED_ACCOUNTS',
  /** Number of learners. */
  LEARNER_COUNT: 'LEARNER_COUNT',
  /** The company's name. */
  NAME: 'NAME',
  /** Number of overdue courses. */
  OVERDUE: 'OVERDUE',
  /** People who at least once clicked or did worse, over people who were sent at least one simulation. */
  PHISH_PRONE_RATE: 'PHISH_PRONE_RATE',
  /** The mean of the learners' risk scores. */
  RISK_SCORE: 'RISK_SCORE'
} as const;

export type CompanyOrderField = typeof CompanyOrderField[keyof typeof CompanyOrderField];
/** The kind of a course. */
export const CourseKind = {
  /** A test of what people already know. */
  GAP_ANALYSIS: 'GAP_ANALYSIS',
  /** Any other kind. */
  OTHER: 'OTHER',
  /** Training in recognising phishing. */
  PHISHING_TRAINING: 'PHISHING_TRAINING',
  /** A programme of several courses. */
  PROGRAM: 'PROGRAM',
  /** A survey: questions without right or wrong answers. */
  SURVEY: 'SURVEY',
  /** Training that consists of lessons. */
  TRAINING: 'TRAINING',
  /** A video. */
  VIDEO: 'VIDEO'
} as const;

export type CourseKind = typeof CourseKind[keyof typeof CourseKind];
/**
 * The field that a list of courses is sorted by. Courses without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export const CourseOrderField = {
  /** Number of results assigned and not unassigned again. */
  ASSIGNED: 'ASSIGNED',
  /** Results completed over results assigned. */
  COMPLETION_RATE: 'COMPLETION_RATE',
  /** The course's name. */
  NAME: 'NAME',
  /** Number of results open after their due date. */
  OVERDUE: 'OVERDUE'
} as const;

export type CourseOrderField = typeof CourseOrderField[keyof typeof CourseOrderField];
/** Who made the course: the vendor or the company. */
export const CourseOwnership = {
  /** The company made the course. */
  CUSTOM: 'CUSTOM',
  /** The vendor made the course. */
  MANAGED: 'MANAGED',
  /** The vendor does not say. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type CourseOwnership = typeof CourseOwnership[keyof typeof CourseOwnership];
/** How far a person is in a course or an assessment. */
export const CourseResultStatus = {
  /** Completed. */
  COMPLETED: 'COMPLETED',
  /** Completed and not passed. */
  FAILED: 'FAILED',
  /** Started and not completed. */
  IN_PROGRESS: 'IN_PROGRESS',
  /** Assigned and not started. */
  NOT_STARTED: 'NOT_STARTED',
  /** Unassigned before it was completed. */
  REMOVED: 'REMOVED',
  /** The vendor does not say, or uses a term that this server does not know. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type CourseResultStatus = typeof CourseResultStatus[keyof typeof CourseResultStatus];
/** Why something was not done. */
export const ErrorCode = {
  /** The connection is switched off. */
  DISABLED: 'DISABLED',
  /** An item occurs twice in the input. */
  DUPLICATE: 'DUPLICATE',
  /** A value is not allowed. */
  INVALID: 'INVALID',
  /** It is not allowed here. */
  NOT_ALLOWED: 'NOT_ALLOWED',
  /** There is no such thing, or none that you may see. */
  NOT_FOUND: 'NOT_FOUND',
  /** The source cannot do it. */
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  /** A value is missing. */
  REQUIRED: 'REQUIRED',
  /** The response of the source cannot be read. */
  SOURCE_BAD_RESPONSE: 'SOURCE_BAD_RESPONSE',
  /** The source failed several times, and is not called for a short time. */
  SOURCE_CIRCUIT_OPEN: 'SOURCE_CIRCUIT_OPEN',
  /** The source asks for fewer calls. */
  SOURCE_RATE_LIMITED: 'SOURCE_RATE_LIMITED',
  /** The source refused it. */
  SOURCE_REJECTED: 'SOURCE_REJECTED',
  /** The source did not respond in time. */
  SOURCE_TIMEOUT: 'SOURCE_TIMEOUT',
  /** The source refuses the credential of the connection. */
  SOURCE_UNAUTHORIZED: 'SOURCE_UNAUTHORIZED',
  /** The source cannot be reached, or failed. */
  SOURCE_UNAVAILABLE: 'SOURCE_UNAVAILABLE',
  /** The time for writes is used up, or the server is shutting down. */
  TIME_LIMIT: 'TIME_LIMIT',
  /** There are more items than are allowed. */
  TOO_MANY: 'TOO_MANY',
  /** The limit of vendor calls is used up. */
  VENDOR_CALL_LIMIT: 'VENDOR_CALL_LIMIT'
} as const;

export type ErrorCode = typeof ErrorCode[keyof typeof ErrorCode];
/** Why a source is excluded from a rate. */
export const ExclusionReason = {
  /** The source's connection is switched off. */
  DISABLED: 'DISABLED',
  /** The source could not be read. */
  FAILED: 'FAILED',
  /** The source does not provide what the rate counts, or has no account of any of the people. */
  NOT_REPORTED: 'NOT_REPORTED',
  /** The source does not provide the dates that a period needs. */
  NO_DATES: 'NO_DATES'
} as const;

export type ExclusionReason = typeof ExclusionReason[keyof typeof ExclusionReason];
/**
 * The field that a list of groups is sorted by. Groups without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export const GroupOrderField = {
  /** Number of learners in the group. */
  LEARNER_COUNT: 'LEARNER_COUNT',
  /** The group's name. */
  NAME: 'NAME'
} as const;

export type GroupOrderField = typeof GroupOrderField[keyof typeof GroupOrderField];
/** The health status of a source. */
export const HealthStatus = {
  /** The source responds intermittently or slowly. */
  DEGRADED: 'DEGRADED',
  /** The source does not respond, or rejects our requests. */
  DOWN: 'DOWN',
  /** The source responds. */
  UP: 'UP'
} as const;

export type HealthStatus = typeof HealthStatus[keyof typeof HealthStatus];
/** How certain it is that accounts belong to one person. */
export const IdentityConfidence = {
  /** Linked by the same address or by an override, with no evidence against it. */
  EXACT: 'EXACT',
  /** Linked by an employee id, or by the same local part under several of the company's domains; or there is evidence against the link. */
  LIKELY: 'LIKELY',
  /** Only one vendor has an account of this person. */
  SINGLE: 'SINGLE'
} as const;

export type IdentityConfidence = typeof IdentityConfidence[keyof typeof IdentityConfidence];
/** The rule that linked two accounts. */
export const IdentityRule = {
  /** The same address. */
  EMAIL: 'EMAIL',
  /** The same address under an alias domain or with a plus tag, or the same local part and a compatible name under another of the company's domains. */
  EMAIL_ALIAS: 'EMAIL_ALIAS',
  /** The same employee id, and names that are compatible. */
  EMPLOYEE_ID: 'EMPLOYEE_ID',
  /** No rule: the person has one account only. */
  NONE: 'NONE',
  /** An override in the configuration. */
  OVERRIDE: 'OVERRIDE'
} as const;

export type IdentityRule = typeof IdentityRule[keyof typeof IdentityRule];
/** The kind of a campaign. */
export const InfosecIqCampaignType = {
  /** Awareness training. */
  awareness: 'awareness',
  /** Phishing. */
  phish: 'phish'
} as const;

export type InfosecIqCampaignType = typeof InfosecIqCampaignType[keyof typeof InfosecIqCampaignType];
/** The event that triggers a notification. */
export const InfosecIqNotificationType = {
  /** A person has completed the campaign. */
  completion: 'completion',
  /** A person is enrolled. */
  enrollment: 'enrollment',
  /** A campaign ends. */
  finish: 'finish',
  /** A person reported a mail. */
  phish_hunter: 'phish_hunter',
  /** A person clicked. */
  phished: 'phished',
  /** A campaign starts. */
  start: 'start'
} as const;

export type InfosecIqNotificationType = typeof InfosecIqNotificationType[keyof typeof InfosecIqNotificationType];
/** The length of the intervals that a trend divides its period into. The first and the last interval are cut to the period. */
export const Interval = {
  /** One day, in UTC. */
  DAY: 'DAY',
  /** A calendar month. */
  MONTH: 'MONTH',
  /** Three calendar months, from January, April, July or October. */
  QUARTER: 'QUARTER',
  /** Seven days, from Monday to Sunday. */
  WEEK: 'WEEK',
  /** A calendar year. */
  YEAR: 'YEAR'
} as const;

export type Interval = typeof Interval[keyof typeof Interval];
/**
 * The field that a list of learners is sorted by. Learners without a value come last. If a source that has accounts of some
 * of these learners does not provide the value, the list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export const LearnerOrderField = {
  /** Number of clicks, or worse, in simulations. */
  CLICKS: 'CLICKS',
  /** Clicks over simulations sent. */
  CLICK_RATE: 'CLICK_RATE',
  /** Courses completed over assigned. */
  COMPLETION_RATE: 'COMPLETION_RATE',
  /** Email address. */
  EMAIL: 'EMAIL',
  /** Number of breaches in which the person's addresses were found. */
  EXPOSURES: 'EXPOSURES',
  /** When the person last clicked in a simulation, or did worse. */
  LAST_CLICKED_AT: 'LAST_CLICKED_AT',
  /** When the person last reported a simulation. */
  LAST_REPORTED_AT: 'LAST_REPORTED_AT',
  /** Family name, then given name. */
  NAME: 'NAME',
  /** Number of overdue courses. */
  OVERDUE: 'OVERDUE',
  /** Risk score. */
  RISK_SCORE: 'RISK_SCORE',
  /** When any vendor last changed an account of the person. */
  UPDATED_AT: 'UPDATED_AT'
} as const;

export type LearnerOrderField = typeof LearnerOrderField[keyof typeof LearnerOrderField];
/** Whether a person takes part in the training. */
export const LearnerStatus = {
  /** The person takes part. */
  ACTIVE: 'ACTIVE',
  /** The person has left; the results are retained. */
  ARCHIVED: 'ARCHIVED',
  /** The person is deactivated for now. */
  INACTIVE: 'INACTIVE',
  /** No vendor reports a status. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type LearnerStatus = typeof LearnerStatus[keyof typeof LearnerStatus];
/** What became of a mutation as a whole. */
export const MutationOutcome = {
  /** Every result is DONE or UNCHANGED, and the input had no errors. */
  DONE: 'DONE',
  /** Some of it was done. */
  PARTIAL: 'PARTIAL',
  /** A dry run: nothing was sent. */
  PLANNED: 'PLANNED',
  /** Nothing was done. */
  REFUSED: 'REFUSED',
  /** Of at least one item nobody knows what became of it. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type MutationOutcome = typeof MutationOutcome[keyof typeof MutationOutcome];
/** The unit of an interval. */
export const PolicyIntervalUnit = {
  /** Months. */
  MONTHS: 'MONTHS',
  /** Years. */
  YEARS: 'YEARS'
} as const;

export type PolicyIntervalUnit = typeof PolicyIntervalUnit[keyof typeof PolicyIntervalUnit];
/**
 * The field that a list of policies is sorted by. Policies without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export const PolicyOrderField = {
  /** People who accepted over people who were asked to. */
  ACCEPTED_RATE: 'ACCEPTED_RATE',
  /** The policy's name. */
  NAME: 'NAME'
} as const;

export type PolicyOrderField = typeof PolicyOrderField[keyof typeof PolicyOrderField];
/** When people must sign a policy again. */
export const PolicySignatureType = {
  /** After a fixed time from a day on. */
  FIXED: 'FIXED',
  /** After a time since their last signature. */
  LAST_SIGNATURE: 'LAST_SIGNATURE',
  /** Never: only new people sign. */
  NEW_USERS: 'NEW_USERS',
  /** No signature is asked. */
  NONE: 'NONE'
} as const;

export type PolicySignatureType = typeof PolicySignatureType[keyof typeof PolicySignatureType];
/** The part of a result that a source's problem affects. */
export const ProblemEffect = {
  /** Records or counts are missing. */
  DATA: 'DATA',
  /** The filter could not be applied to this source's records: matching records may be left out. */
  FILTER: 'FILTER',
  /** The order could not be applied to this source's records: some may be in the wrong position. */
  ORDER: 'ORDER',
  /** The period could not be applied to this source's records. */
  PERIOD: 'PERIOD'
} as const;

export type ProblemEffect = typeof ProblemEffect[keyof typeof ProblemEffect];
/**
 * The field that a list of results is sorted by. Results without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export const ResultOrderField = {
  /** The day of completion, else of the start, else of assignment, else when it is due; for simulations when the mail was sent; for exposures the date of the breach, else of the discovery. */
  DATE: 'DATE',
  /** The day by which a course must be completed. */
  DUE_ON: 'DUE_ON',
  /** Family name of the learner, then given name. */
  LEARNER_NAME: 'LEARNER_NAME',
  /** Name of the course, simulation, policy, assessment or breach. */
  NAME: 'NAME',
  /** Score of a course or an assessment. */
  SCORE: 'SCORE',
  /** Status or outcome, in the order in which its enum lists them; for policies and exposures, those not accepted or acknowledged first. */
  STATUS: 'STATUS'
} as const;

export type ResultOrderField = typeof ResultOrderField[keyof typeof ResultOrderField];
/** The level of a risk score; the thresholds are configuration. */
export const RiskLevel = {
  /** From 75, unless configured otherwise. */
  CRITICAL: 'CRITICAL',
  /** From 50, unless configured otherwise. */
  HIGH: 'HIGH',
  /** Below the threshold of MEDIUM. */
  LOW: 'LOW',
  /** From 25, unless configured otherwise. */
  MEDIUM: 'MEDIUM'
} as const;

export type RiskLevel = typeof RiskLevel[keyof typeof RiskLevel];
/** A permission of a client. */
export const Scope = {
  /** Read what only operators of a source may see. */
  ADMIN: 'ADMIN',
  /** Read records as the vendors sent them (`raw`). */
  RAW: 'RAW',
  /** Read the graph. */
  READ: 'READ',
  /** Change data at the vendors. */
  WRITE: 'WRITE'
} as const;

export type Scope = typeof Scope[keyof typeof Scope];
/** The kind of person that an address belongs to. */
export const SiberMateAccountType = {
  /** An active learner. */
  activeLearner: 'activeLearner',
  /** An employee. */
  employee: 'employee',
  /** An inactive learner. */
  inactiveLearner: 'inactiveLearner',
  /** No learner. */
  nonLearner: 'nonLearner'
} as const;

export type SiberMateAccountType = typeof SiberMateAccountType[keyof typeof SiberMateAccountType];
/**
 * The field that a list of simulations is sorted by. Simulations without a value come last. If a source does not provide the
 * value, the list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export const SimulationOrderField = {
  /** Clicks over mails sent. */
  CLICK_RATE: 'CLICK_RATE',
  /** The simulation's name. */
  NAME: 'NAME',
  /** Number of mails sent. */
  SENT: 'SENT',
  /** When the first mail was or will be sent. */
  STARTED_AT: 'STARTED_AT'
} as const;

export type SimulationOrderField = typeof SimulationOrderField[keyof typeof SimulationOrderField];
/** What happened in a simulation. The most severe event counts: submitted, attachment, replied, clicked; otherwise reported, opened, sent, scheduled. */
export const SimulationOutcome = {
  /** The link was opened, as the vendor logs it: by the person, or by something else such as a mail scanner. */
  CLICKED: 'CLICKED',
  /** The mail was opened. */
  OPENED: 'OPENED',
  /** The attachment was opened. */
  OPENED_ATTACHMENT: 'OPENED_ATTACHMENT',
  /** The mail was answered. */
  REPLIED: 'REPLIED',
  /** The mail was reported, and nothing worse happened. */
  REPORTED: 'REPORTED',
  /** The mail has not been sent yet. */
  SCHEDULED: 'SCHEDULED',
  /** The mail was sent; nothing else is known. */
  SENT: 'SENT',
  /** Data was submitted. */
  SUBMITTED_DATA: 'SUBMITTED_DATA',
  /** The vendor does not say. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type SimulationOutcome = typeof SimulationOutcome[keyof typeof SimulationOutcome];
/** The status of a phishing simulation. */
export const SimulationStatus = {
  /** Ended. */
  ENDED: 'ENDED',
  /** Started and not ended. */
  RUNNING: 'RUNNING',
  /** Not started yet. */
  SCHEDULED: 'SCHEDULED',
  /** The vendor does not say. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type SimulationStatus = typeof SimulationStatus[keyof typeof SimulationStatus];
/** The direction in which a list is sorted. */
export const SortDirection = {
  /** Smallest first, A to Z. */
  ASC: 'ASC',
  /** Largest first, Z to A. */
  DESC: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** Why a source could not be read. */
export const SourceProblemCode = {
  /** The response, a record in it, or a field of a record could not be parsed. */
  BAD_RESPONSE: 'BAD_RESPONSE',
  /** The source was not called: the operation, or its client within a minute, has used up its budget of vendor calls (`limits.maxVendorCalls`, `limits.vendorCallsPerMinute`). */
  CALL_LIMIT: 'CALL_LIMIT',
  /** The source failed several times in a row, so calls to it are suspended for a short time. */
  CIRCUIT_OPEN: 'CIRCUIT_OPEN',
  /** The source was not called: its connection is switched off. It stands in no `errors`. */
  DISABLED: 'DISABLED',
  /** The source does not provide this: it has no such capability, or lacks the data that a filter or an order needs. */
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  /** The source rate-limited our requests. */
  RATE_LIMITED: 'RATE_LIMITED',
  /** The source rejected this request. */
  REJECTED: 'REJECTED',
  /** The source did not respond in time. */
  TIMEOUT: 'TIMEOUT',
  /** The source rejected our credential. */
  UNAUTHORIZED: 'UNAUTHORIZED',
  /** The source could not be reached, or failed. */
  UNAVAILABLE: 'UNAVAILABLE'
} as const;

export type SourceProblemCode = typeof SourceProblemCode[keyof typeof SourceProblemCode];
/** How completely a source contributed. */
export const SourceState = {
  /** The source contributed nothing: its connection is switched off. */
  DISABLED: 'DISABLED',
  /** The source contributed nothing: it could not be read. */
  FAILED: 'FAILED',
  /** The source contributed nothing: it has no such capability. */
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  /** The source contributed all its data. */
  OK: 'OK',
  /** The source contributed a part: records or fields could not be parsed, or it does not provide all that was requested. */
  PARTIAL: 'PARTIAL',
  /** The source fails now and contributed the data of its last successful read. */
  STALE: 'STALE'
} as const;

export type SourceState = typeof SourceState[keyof typeof SourceState];
/** How much of a field a source supports. */
export const Support = {
  /** The whole field. */
  FULL: 'FULL',
  /** Nothing of the field. */
  NONE: 'NONE',
  /** A part of the field; the note says which. */
  PARTIAL: 'PARTIAL'
} as const;

export type Support = typeof Support[keyof typeof Support];
/** The field that a list of teams is sorted by. Teams without a value come last. */
export const TeamOrderField = {
  /** Courses completed over assigned. */
  COMPLETION_RATE: 'COMPLETION_RATE',
  /** Number of people in the team. */
  LEARNER_COUNT: 'LEARNER_COUNT',
  /** The team's name. */
  NAME: 'NAME',
  /** People who clicked, or did worse, at least once, over people who were sent a simulation. */
  PHISH_PRONE_RATE: 'PHISH_PRONE_RATE',
  /** The average risk score of the team's people. */
  RISK_SCORE: 'RISK_SCORE'
} as const;

export type TeamOrderField = typeof TeamOrderField[keyof typeof TeamOrderField];
/** The supported vendors. Each vendor's folder adds its own value. */
export const Vendor = {
  /** CyberHoot */
  CYBERHOOT: 'CYBERHOOT',
  /** CyberPilot */
  CYBERPILOT: 'CYBERPILOT',
  /** Cyber Guru */
  CYBER_GURU: 'CYBER_GURU',
  /** Infosec IQ */
  INFOSEC_IQ: 'INFOSEC_IQ',
  /** SiberMate */
  SIBERMATE: 'SIBERMATE'
} as const;

export type Vendor = typeof Vendor[keyof typeof Vendor];
/** What became of an item. */
export const WriteState = {
  /** It was done. */
  DONE: 'DONE',
  /** The source cannot do it. Nothing was sent. */
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  /** A limit or a shutdown ended the work before it. */
  NOT_TRIED: 'NOT_TRIED',
  /** A dry run would do it. */
  PLANNED: 'PLANNED',
  /** It was not done: the source refused it, or could not be reached. */
  REFUSED: 'REFUSED',
  /** It was so before. */
  UNCHANGED: 'UNCHANGED',
  /** It may have been done or not. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type WriteState = typeof WriteState[keyof typeof WriteState];