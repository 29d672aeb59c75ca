import type { ReadContext } from './capabilities';
import type { AccountKey } from './records';

/**
 * What one tenant of one connection can change. **An absent member means "not supported"**, as in `Capabilities`. A vendor
 * plans the calls of a write; the engine sends them, once, and finds out what became of each item.
 */
export interface Writes {
  readonly createAccounts?: WriteCapability<NewAccounts>;
  readonly updateAccounts?: WriteCapability<AccountChanges>;
  readonly deleteAccounts?: WriteCapability<OfAccounts>;
  readonly activateAccounts?: WriteCapability<OfAccounts>;
  readonly deactivateAccounts?: WriteCapability<OfAccounts>;
  readonly createGroup?: WriteCapability<NewGroup>;
  readonly deleteGroup?: WriteCapability<OfGroup>;
  readonly setGroupManagers?: WriteCapability<GroupManagers>;
  readonly setAccountGroups?: WriteCapability<AccountGroups>;
  readonly addToGroup?: WriteCapability<OfGroupAccounts>;
  readonly removeFromGroup?: WriteCapability<OfGroupAccounts>;
  readonly moveAccounts?: WriteCapability<MovedAccounts>;
  readonly enroll?: WriteCapability<OfCourseAccounts>;
  readonly enrollInCampaign?: WriteCapability<OfCampaignAccounts>;
  readonly unenroll?: WriteCapability<OfCourseAccounts>;
  readonly remindOfCourse?: WriteCapability<OfCourseAccounts>;
  readonly assignGapAnalysis?: WriteCapability<OfAccounts>;
  readonly unassignGapAnalysis?: WriteCapability<OfAccounts>;
  readonly remindOfGapAnalysis?: WriteCapability<OfAccounts>;
  readonly createTrainingCampaign?: WriteCapability<NewTrainingCampaign>;
  readonly createPhishingCampaign?: WriteCapability<NewPhishingCampaign>;
  readonly uploadPolicyDocument?: WriteCapability<PolicyDocument>;
  readonly createPolicy?: WriteCapability<NewPolicy>;
  readonly createPolicyFromTemplate?: WriteCapability<NewPolicyFromTemplate>;
  readonly updatePolicy?: WriteCapability<PolicyChange>;
  readonly publishPolicyDraft?: WriteCapability<PublishedDraft>;
  readonly discardPolicyDraft?: WriteCapability<OfPolicy>;
  readonly deletePolicies?: WriteCapability<OfPolicies>;
  readonly assignPolicy?: WriteCapability<OfPolicyAccounts>;
  readonly unassignPolicy?: WriteCapability<OfPolicyAccounts>;
  readonly remindOfPolicy?: WriteCapability<OfPolicyAccounts>;
  readonly notifyExposed?: WriteCapability<ExposureNotice>;
}
export type WriteKind = keyof Writes;
/** What a write of a kind gets. */
export type WriteInput<K extends WriteKind> =
  NonNullable<Writes[K]> extends WriteCapability<infer Input> ? Input : never;

/** One kind of write. */
export interface WriteCapability<Input> {
  /** The contract's numbers of every endpoint that a call may use. */
  readonly endpoints: readonly string[];
  /** The contract's numbers of the reads that show what was changed: what is cached of them is dropped after the write. */
  readonly touches: readonly string[];
  /** Whether its calls send mail to people: such a call is never sent twice. A call may say it of itself. */
  readonly sendsMail?: boolean;
  /** The optional fields of an item that the vendor takes, by the names of the graph; absent: all. */
  readonly fields?: readonly string[];
  /** Checks the vendor's own documented rules, without reading anything. */
  readonly check?: (input: Input) => readonly InputMistake[];
  /**
   * Plans the calls. May read what the calls need, and nothing else; a `SourceProblem` of such a read fails the whole write.
   * Every item is either in one call or refused.
   */
  readonly plan: (input: Input, context: ReadContext) => WritePlan | Promise<WritePlan>;
}

/** The calls of one write at one source, in order. */
export interface WritePlan {
  readonly calls: readonly WriteCall[];
  /** Items for which no call is made. */
  readonly refused?: readonly RefusedItem[];
  /** Whether each call must wait for the one before. Default: they may be sent at the same time. */
  readonly ordered?: boolean;
}

/** What is wrong with an input, by the vendor's own rules. */
export interface InputMistake {
  /** The position in the input's list; null: it concerns the input as a whole. */
  readonly item: number | null;
  /** The path to the wrong value, in the item or else in the input, by the names of the graph: `['email']`. */
  readonly field: readonly string[];
  readonly code: 'INVALID' | 'REQUIRED' | 'NOT_ALLOWED' | 'TOO_MANY';
  /** A sentence for people that says what is allowed, without personal data. */
  readonly message: string;
}

/** Why no call is made for an item. */
export interface RefusedItem {
  /** The position of the item in the input's list, 0 where it has none. */
  readonly item: number;
  readonly state: 'REFUSED' | 'NOT_SUPPORTED' | 'UNCHANGED';
  /** A sentence for people, without personal data. */
  readonly message: string;
}

export type WriteMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A file on disk that is sent as one part of a multipart form. */
export interface FilePart {
  /** The name of the part. */
  readonly field: string;
  readonly path: string;
  readonly fileName: string;
  readonly contentType: string;
}

/** One request that changes something. */
export interface WriteCall {
  /** The contract's number, such as `SM-31`. */
  readonly endpoint: string;
  readonly method: WriteMethod;
  /** Starts with a slash; ids in it are encoded (see `path`). */
  readonly path: string;
  /** At most one of `json`, `form` and `file`; none: the request has no body. */
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly file?: FilePart;
  /** Sent instead, once, where the vendor answers 301 or 404: the same call at another path. It has changed nothing then. */
  readonly otherwise?: WriteCall;
  /** The positions of its items in the input's list; `[0]` where the input has no list. */
  readonly items: readonly number[];
  /** Whether it sends mail to people. Default: as the capability says. */
  readonly sendsMail?: boolean;
  /**
   * Reads, just before the request is sent, what `settle` will compare with. Not run where calls are only planned. If it
   * fails, the request is sent all the same.
   */
  readonly before?: (context: ReadContext) => Promise<void>;
  /**
   * What a response with a 2xx status, or one that the vendor's rules read as empty, says about each of `items`, in their order.
   * @param body parsed JSON; undefined where the response has no body
   * @param status such as 404, where what the call removes was gone already
   * @throws SourceProblem BAD_RESPONSE if the body says nothing: then `settle` decides
   */
  readonly read: (body: unknown, status: number) => readonly ItemOutcome[];
  /**
   * Reads what became of each of `items` where the response did not say it; absent: no read can tell.
   * @param context reads that are not served from the cache
   */
  readonly settle?: (context: ReadContext) => Promise<readonly Settled[]>;
}

/** What a response says about one item. */
export interface ItemOutcome {
  /** `OPEN`: it does not say. */
  readonly state: 'DONE' | 'UNCHANGED' | 'REFUSED' | 'OPEN';
  /** The vendor's id of what was made or changed. */
  readonly externalId?: string | null;
  /** The vendor's own words about a refusal; they are cleaned before they are shown. */
  readonly message?: string | undefined;
}

/** What a read shows: the item is as the write wants it, or not; null: the read cannot tell. */
export interface Settled {
  readonly isDone: boolean | null;
  readonly externalId?: string | null;
}

/* The inputs. Ids are the vendor's own. */

export interface NewAccount {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The vendor's ids of groups. */
  readonly groups: readonly string[];
  readonly employeeId: string | null;
  readonly locale: string | null;
  readonly excludedFromAutoEnrol: boolean | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly phone: string | null;
  readonly managerName: string | null;
  readonly managerEmail: string | null;
  /** Whether the source's list had an account with this address before the write: then a read cannot tell who made it. */
  readonly isListed: boolean;
}
export interface NewAccounts {
  readonly accounts: readonly NewAccount[];
}

/** A field that is undefined is not changed; null empties it. */
export interface AccountChange extends AccountKey {
  readonly newEmail?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly employeeId?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly excludedFromAutoEnrol?: boolean | undefined;
  readonly title?: string | null | undefined;
  readonly department?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly managerName?: string | null | undefined;
  readonly managerEmail?: string | null | undefined;
}
export interface AccountChanges {
  readonly changes: readonly AccountChange[];
}
export interface OfAccounts {
  readonly accounts: readonly AccountKey[];
}

export interface NewGroup {
  readonly name: string;
  readonly managers: readonly AccountKey[];
}
export interface OfGroup {
  readonly group: string;
}
export interface GroupManagers extends OfGroup {
  readonly managers: readonly AccountKey[];
}
export interface AccountGroups {
  readonly account: AccountKey;
  /** All groups of the account afterwards. */
  readonly groups: readonly string[];
}
export interface OfGroupAccounts extends OfGroup, OfAccounts {}
export interface MovedAccounts extends OfAccounts {
  readonly from: string;
  readonly to: string;
  readonly preserveManagerRole: boolean | null;
}

export interface OfCourseAccounts extends OfAccounts {
  readonly course: string;
}
export interface OfCampaignAccounts extends OfAccounts {
  readonly campaign: string;
}

/** When a campaign runs. */
export interface CampaignTimes {
  readonly schedule: 'NUMBER_OF_DAYS' | 'ALL_AT_ONCE' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';
  readonly numberOfDays: number | null;
  readonly numberOfRepeats: number | null;
  /** `YYYY-MM-DD` */
  readonly startsOn: string;
}
/** Whom a campaign reaches: everybody, or the members of groups and single accounts. */
export interface CampaignAudience {
  readonly everybody: boolean;
  readonly groups: readonly string[];
  readonly accounts: readonly AccountKey[];
}
export interface CampaignNotice {
  readonly kind: 'ENROLLMENT' | 'START' | 'FINISH' | 'COMPLETION';
  readonly template: string;
  readonly recipient: 'LEARNER' | 'MANAGER';
  readonly interval: number | null;
  readonly repeat: boolean | null;
}
interface NewCampaign extends CampaignTimes, CampaignAudience {
  readonly name: string;
  readonly isTest: boolean;
  readonly branding: string | null;
}
export interface NewTrainingCampaign extends NewCampaign {
  readonly course: string;
  readonly language: string | null;
  readonly autoplay: boolean | null;
  readonly completionCertificate: boolean | null;
  readonly requireAssessmentRetake: boolean | null;
  readonly lockLearnersOut: boolean | null;
  readonly learnerAuthentication: boolean | null;
  readonly resetProgress: boolean | null;
  readonly notices: readonly CampaignNotice[];
}
export interface NewPhishingCampaign extends NewCampaign {
  readonly templates: readonly string[];
  readonly batteries: readonly string[];
  readonly categories: readonly string[];
  readonly sendAllTemplates: boolean | null;
  readonly templateSendCount: number | null;
  readonly trackReplies: boolean | null;
  readonly storeReplies: boolean | null;
  readonly startHour: number | null;
  readonly phishedNotice: string | null;
  readonly addPhishedToGroup: string | null;
}

export interface PolicyDocument {
  /** A PDF on disk, checked. */
  readonly file: { readonly path: string; readonly name: string };
}
export interface PolicySignature {
  readonly type: 'FIXED' | 'LAST_SIGNATURE' | 'NEW_USERS' | 'NONE';
  /** `YYYY-MM-DD` */
  readonly startsOn: string | null;
  readonly intervalLength: number | null;
  readonly intervalUnit: 'MONTHS' | 'YEARS' | null;
  readonly useDefault: boolean | null;
  readonly setDefault: boolean | null;
}
interface PolicyOptions {
  /** Live at once; else a draft. */
  readonly publish: boolean;
  readonly category: string | null;
  readonly ownerName: string | null;
  readonly ownerEmail: string | null;
  readonly isPublic: boolean | null;
  readonly signature: PolicySignature | null;
}
interface NewPolicyOptions extends PolicyOptions {
  readonly majorVersion: number | null;
  readonly minorVersion: number | null;
}
export interface NewPolicy extends NewPolicyOptions {
  readonly name: string;
  /** The vendor's own reference of an uploaded document. */
  readonly document: string;
}
export interface NewPolicyFromTemplate extends NewPolicyOptions {
  readonly template: string;
  readonly name: string | null;
}
export interface OfPolicy {
  readonly policy: string;
}
export interface PolicyChange extends OfPolicy, PolicyOptions {
  readonly name: string | null;
  readonly document: string | null;
  readonly major: boolean | null;
  readonly resend: boolean | null;
}
export interface PublishedDraft extends OfPolicy {
  readonly major: boolean | null;
  readonly resend: boolean | null;
}
export interface OfPolicies {
  readonly policies: readonly string[];
}
export interface OfPolicyAccounts extends OfPolicy, OfAccounts {}

export interface ExposureNotice {
  /** null: everybody who is exposed. */
  readonly accounts: readonly AccountKey[] | null;
  readonly message: string;
  readonly copyTo: readonly string[];
}
