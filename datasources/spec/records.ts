/**
 * The common records of all vendors, in one vocabulary. Vendors map their wire format to these;
 * the domain computes from them. Plain JSON values throughout, so that a record can be cached anywhere.
 *
 * `null` means "this vendor does not say"; times are UTC; ids are the vendor's own, always text.
 */

/** RFC 3339, UTC, milliseconds and `Z` (`2026-03-04T10:15:00.000Z`): sorts as text. */
export type Timestamp = string;
/** `YYYY-MM-DD`. */
export type CalendarDate = string;

export interface SourceRecord {
  /** The vendor's own id; where it has none, one built from the ids that make the record unique there. */
  readonly externalId: string;
  /** The record as the vendor sent it, secrets removed, as stored by `raw-payload.ts`; null if it sent none. */
  readonly raw: unknown;
}

export type LearnerStatus = 'ACTIVE' | 'INACTIVE' | 'ARCHIVED' | 'UNKNOWN';

/** One vendor's account of a person. */
export interface AccountRecord extends SourceRecord {
  /** In canonical spelling (`addresses.ts`); null if the account has no address. */
  readonly email: string | null;
  readonly employeeId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly status: LearnerStatus;
  readonly locale: string | null;
  readonly createdAt: Timestamp | null;
  readonly updatedAt: Timestamp | null;
  /** Totals, only from vendors that have no individual results (`courseResults`, `simulationResults`). */
  readonly trainingTotals: TrainingTotals | null;
  readonly phishingTotals: PhishingTotals | null;
  /** The vendor's own risk, 0 (safe) to 100; a score of safety is inverted (100 − score). */
  readonly riskScore: number | null;
}

/** Each count is null if the vendor does not provide it, or sent a value that could not be parsed. */
export interface TrainingTotals {
  readonly assigned: number | null;
  readonly completed: number | null;
  readonly inProgress: number | null;
  readonly overdue: number | null;
  /** From 0 to 100, over completed courses. */
  readonly averageScore: number | null;
}

/** Each count is null if the vendor does not provide it, or sent a value that could not be parsed. */
export interface PhishingTotals {
  /** Number of simulations sent to the person. */
  readonly sent: number | null;
  readonly opened: number | null;
  /** Number of simulations in which the person clicked or did worse. */
  readonly clicked: number | null;
  readonly submitted: number | null;
  readonly reported: number | null;
}

/** Fields of an account that need a further read (a detail read, or another list). */
export interface AccountDetailsRecord {
  readonly accountId: string;
  readonly profileUrl: string | null;
  readonly manager: { readonly name: string | null; readonly email: string | null } | null;
  /** undefined: the vendor has no such field. */
  readonly department?: string | null;
  readonly jobTitle?: string | null;
  readonly country?: string | null;
}

export interface CompanyProfileRecord extends SourceRecord {
  readonly name: string | null;
}

export interface GroupRecord extends SourceRecord {
  readonly name: string;
  /** The vendor's own term for its kind of group: `static`, `branch`, … */
  readonly kind: string | null;
  /** null if the vendor does not provide managers. */
  readonly managers: readonly GroupManager[] | null;
}
export interface GroupManager {
  readonly accountId: string | null;
  readonly email: string | null;
}

/** One person in one group. */
export interface MembershipRecord {
  readonly groupId: string;
  readonly accountId: string;
}

export type CourseKind = 'TRAINING' | 'VIDEO' | 'SURVEY' | 'GAP_ANALYSIS' | 'PHISHING_TRAINING' | 'PROGRAM' | 'OTHER';

export interface CourseRecord extends SourceRecord {
  readonly name: string;
  /** undefined: not in the list, only in the lookup by id (`courses.by.id`). */
  readonly description: string | null | undefined;
  readonly kind: CourseKind;
  readonly ownership: 'MANAGED' | 'CUSTOM' | 'UNKNOWN';
  readonly required: boolean | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly archived: boolean | null;
}

export type CourseResultStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'REMOVED' | 'UNKNOWN';

export interface CourseResultRecord extends SourceRecord {
  readonly accountId: string;
  /** undefined: provided only by `courseLinks` (keyed by `courseLinkId`). */
  readonly courseId: string | null | undefined;
  /** A link to the course (such as a campaign), if the result itself does not name it. */
  readonly courseLinkId: string | null;
  readonly courseName: string;
  readonly status: CourseResultStatus;
  /** The vendor's own term for the status. */
  readonly vendorStatus: string | null;
  readonly enrolledAt: Timestamp | null;
  /**
   * The day of assignment where the vendor does not send `enrolledAt`: the start of the run or of the course that the
   * person was assigned to. undefined: the day of `enrolledAt`.
   */
  readonly assignedOn?: CalendarDate | null;
  readonly startedAt: Timestamp | null;
  readonly completedAt: Timestamp | null;
  readonly dueOn: CalendarDate | null;
  /** 0 to 100. */
  readonly score: number | null;
  readonly grade: string | null;
}

/** The course that a campaign (or similar) delivers. */
export interface CourseLinkRecord {
  readonly courseLinkId: string;
  readonly courseId: string | null;
}

export interface SimulationRecord extends SourceRecord {
  readonly name: string;
  readonly status: 'SCHEDULED' | 'RUNNING' | 'ENDED' | 'UNKNOWN';
  readonly startedAt: Timestamp | null;
  readonly endedAt: Timestamp | null;
}

/** The name of a simulation, for vendors where the complete record takes more calls. */
export interface SimulationNameRecord {
  readonly simulationId: string;
  readonly name: string;
}

export type SimulationOutcome =
  | 'SCHEDULED'
  | 'SENT'
  | 'OPENED'
  | 'CLICKED'
  | 'SUBMITTED_DATA'
  | 'OPENED_ATTACHMENT'
  | 'REPLIED'
  | 'REPORTED'
  | 'UNKNOWN';

export interface SimulationResultRecord extends SourceRecord {
  readonly accountId: string;
  readonly simulationId: string | null;
  /** null: only the simulation has the name. */
  readonly simulationName: string | null;
  /** The most severe event. */
  readonly outcome: SimulationOutcome;
  readonly scheduledAt: Timestamp | null;
  readonly sentAt: Timestamp | null;
  readonly openedAt: Timestamp | null;
  readonly clickedAt: Timestamp | null;
  readonly submittedAt: Timestamp | null;
  readonly reportedAt: Timestamp | null;
  /** When an attachment was opened, and when the mail was answered; undefined if the vendor does not provide such events. */
  readonly attachmentAt?: Timestamp | null;
  readonly repliedAt?: Timestamp | null;
  /**
   * The click that a machine made, such as a mail scanner: the vendor marks it so, or it came too soon after the mail. Such a
   * click is no click in `outcome`. `at` is null if its time is unknown; undefined: there is none.
   */
  readonly automatedClick?: { readonly at: Timestamp | null; readonly isMarked: boolean };
  /** For vendors that provide whether something happened, not only when; null if they do not say. */
  readonly flags?: SimulationFlags;
}

export interface SimulationFlags {
  readonly opened: boolean | null;
  readonly clicked: boolean | null;
  readonly submitted: boolean | null;
  readonly reported: boolean | null;
}

export interface PolicyRecord extends SourceRecord {
  readonly name: string;
  readonly version: string | null;
  readonly published: boolean | null;
  readonly category: string | null;
}

export interface PolicyResultRecord extends SourceRecord {
  readonly accountId: string;
  readonly policyId: string | null;
  readonly policyName: string;
  readonly acknowledged: boolean;
  readonly acknowledgedAt: Timestamp | null;
  readonly assignedAt: Timestamp | null;
}

export interface AssessmentResultRecord extends SourceRecord {
  readonly accountId: string;
  readonly name: string;
  readonly status: CourseResultStatus;
  /** 0 to 100. */
  readonly score: number | null;
  readonly completedAt: Timestamp | null;
}

/**
 * A breach that is embedded in an exposure may lack fields (undefined), including `raw`: only the list of breaches has them.
 */
export interface BreachRecord extends SourceRecord {
  readonly name: string;
  readonly description: string | null | undefined;
  readonly breachDate: CalendarDate | null;
  readonly dataClasses: readonly string[];
  readonly affectedAccountCount: number | null | undefined;
}

/** An address found in at least one breach; `accountId` is null if no account has the address. */
export interface ExposedAccountRecord extends PersonKey {
  readonly email: string;
  /** At least 1; null if the vendor sent a value that could not be parsed. */
  readonly breachCount: number | null;
  readonly latestBreachDate: CalendarDate | null;
  /** undefined: the list does not contain the ids. */
  readonly breachIds: readonly string[] | undefined;
}

/** One address in one breach. Never contains the password or its hash. */
export interface ExposureRecord extends SourceRecord {
  readonly accountId: string | null;
  readonly email: string;
  readonly breachId: string;
  readonly breachName: string;
  readonly breachDate: CalendarDate | null;
  readonly discoveredAt: Timestamp | null;
  readonly acknowledged: boolean | null;
  readonly passwordExposed: boolean | null;
  /** The breach itself, from vendors that send it with the exposure; otherwise it is in the list of breaches. */
  readonly breach?: BreachRecord;
}

export interface TimelineEventRecord extends SourceRecord {
  readonly accountId: string;
  readonly type: string;
  readonly at: Timestamp;
  readonly description: string | null;
}

export interface RiskPointRecord {
  readonly date: CalendarDate;
  /** 0 (safe) to 100. */
  readonly score: number;
}

/** A tenant that a credential can read; its `externalId` is the `tenant` of the configuration. */
export interface TenantRecord {
  readonly externalId: string;
  readonly name: string | null;
}

/** The key by which records of one account are read. */
export interface AccountKey {
  readonly accountId: string;
  readonly email: string | null;
}
export interface PersonKey {
  readonly accountId: string | null;
  readonly email: string | null;
}
