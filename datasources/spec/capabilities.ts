import type { CallContext } from './call-context';
import type { SourceProblem } from './problem';
import type * as records from './records';
import type { AccountKey, PersonKey } from './records';

/**
 * What one tenant of one connection supports, and the access paths to it. **An absent member means
 * "not supported"**: no stub that throws. A vendor states access paths and costs; it never batches, caches, retries
 * or merges. The planner chooses the path that needs the fewest calls.
 *
 * The same table is printed as `Source.capabilities`.
 */
export interface Capabilities {
  readonly profile?: ReadCapability<records.CompanyProfileRecord>;
  /** `id` is the vendor's own id, for a lookup of one person by it. */
  readonly accounts: ReadCapability<records.AccountRecord, { email: string; id: string }>;
  readonly accountDetails?: ReadCapability<records.AccountDetailsRecord, { account: AccountKey }>;
  readonly groups?: ReadCapability<records.GroupRecord, { id: string }>;
  readonly memberships?: ReadCapability<records.MembershipRecord, { account: AccountKey; group: string }>;
  readonly courses?: ReadCapability<records.CourseRecord, { id: string }>;
  readonly courseLinks?: ReadCapability<records.CourseLinkRecord, { courseLink: string }>;
  readonly courseResults?: ReadCapability<records.CourseResultRecord, { account: AccountKey }>;
  readonly simulations?: ReadCapability<records.SimulationRecord, { id: string }>;
  /** For results without the name of their simulation, if reading the name alone takes fewer calls. */
  readonly simulationNames?: ReadCapability<records.SimulationNameRecord>;
  readonly simulationResults?: ReadCapability<
    records.SimulationResultRecord,
    { account: AccountKey; simulation: string }
  >;
  readonly policies?: ReadCapability<records.PolicyRecord, { id: string }>;
  readonly policyResults?: ReadCapability<records.PolicyResultRecord, { account: AccountKey }>;
  readonly assessmentResults?: ReadCapability<records.AssessmentResultRecord, { account: AccountKey }>;
  readonly breaches?: ReadCapability<records.BreachRecord, { id: string }>;
  /** The exposed people, as a list: who they are, not in which breaches. */
  readonly exposedAccounts?: ReadCapability<records.ExposedAccountRecord>;
  readonly exposures?: ReadCapability<records.ExposureRecord, { account: PersonKey }>;
  readonly timeline?: PagedReadCapability<records.TimelineEventRecord, AccountKey, TimeSpan>;
  readonly riskHistory?: ReadCapability<records.RiskPointRecord>;
  /** The totals in account records, for vendors without individual results. */
  readonly totals?: readonly ('training' | 'phishing')[];
  /** Why a kind is not supported, as a sentence, if clients need an explanation. */
  readonly absent?: { readonly [K in RecordKind]?: string };
  /** The contract's numbers of endpoints that the configuration switches off. */
  readonly switchedOff?: readonly string[];
}
/** The record kinds that are read by scan or by lookup; a timeline is read page by page. */
export type RecordKind = Exclude<keyof Capabilities, 'totals' | 'timeline' | 'absent' | 'switchedOff'>;

/** Every kind, by name. */
const EVERY_KIND: { readonly [K in RecordKind]: true } = {
  profile: true,
  accounts: true,
  accountDetails: true,
  groups: true,
  memberships: true,
  courses: true,
  courseLinks: true,
  courseResults: true,
  simulations: true,
  simulationNames: true,
  simulationResults: true,
  policies: true,
  policyResults: true,
  assessmentResults: true,
  breaches: true,
  exposedAccounts: true,
  exposures: true,
  riskHistory: true,
};
export const KINDS: readonly RecordKind[] = Object.keys(EVERY_KIND) as RecordKind[];

/** The record that a kind delivers. */
export type RecordOf<K extends RecordKind> =
  NonNullable<Capabilities[K]> extends ReadCapability<infer Rec, infer _Keys> ? Rec : never;
/** The lookups of a kind, by name, with their keys. */
export type KeysOf<K extends RecordKind> =
  NonNullable<Capabilities[K]> extends ReadCapability<infer _Rec, infer Keys> ? Keys : never;

/** The record kinds that can be read by person. */
export type PersonalRecordKind = {
  [K in RecordKind]: KeysOf<K> extends { account: unknown } ? K : never;
}[RecordKind];

/** The access paths to one kind of record. */
export interface ReadCapability<Rec, Keys extends object = object> {
  readonly support: 'FULL' | 'PARTIAL';
  /** The contract's numbers of every endpoint that a path may call. */
  readonly endpoints: readonly string[];
  /** What a client must know to interpret the data, especially for `PARTIAL`. */
  readonly note?: string;
  /**
   * Fields of the common record that this vendor never provides: null, or `UNKNOWN`, in each of its records. Numbers and
   * filters that depend on such a field are unknown for this source, not zero. `totals.overdue` is a field of an object,
   * `status.IN_PROGRESS` a value that the vendor does not distinguish. A test compares the list with the sandboxes.
   */
  readonly missingFields?: readonly string[];
  /** Times of which this vendor sends only the day: midnight, in UTC. How long something took is unknown. */
  readonly dayFields?: readonly string[];
  /** Fields that the mapping derives from others, such as `status` from dates: the inputs may have been unreadable. */
  readonly derivedFields?: { readonly [field: string]: readonly string[] };
  readonly all?: Scan<Rec>;
  readonly by?: { readonly [Name in keyof Keys]?: Lookup<Keys[Name], Rec> };
}

/** The vendor calls of one read with empty caches, without logins and retries. */
export interface ColdCost {
  /** Calls that it takes whatever the size of the tenant. */
  readonly calls: number;
  /** What takes one more call each, such as `simulations` or `further pages of 100 people`. */
  readonly each?: readonly string[];
  /** How many of the calls wait for one another, if each list fits into one page: the time of a read, in responses. */
  readonly roundTrips: number;
}

/** Reads all records of a kind in the tenant. */
export interface Scan<Rec> {
  /** The smallest number of vendor calls that a scan can take. */
  readonly minCalls: number;
  /** Default: `minCalls` calls, at the same time. [docs/costs.md](../../docs/costs.md) is written from it. */
  readonly cost?: ColdCost;
  /**
   * A better estimate of the calls, requested only if `minCalls` alone would win against lookups. May make the first read
   * of the scan itself (such as a list of simulations): the scan then finds it cached.
   * @param people number of people in the tenant, as far as known
   */
  readonly estimate?: (people: number, context: ReadContext) => Promise<number> | number;
  readonly read: (context: ReadContext) => Promise<Batch<Rec>>;
}

/** Reads the records of one key. One key is one read; the engine reads many keys in parallel, and each fails independently. */
export interface Lookup<Key, Rec> {
  /**
   * A kind whose scan lists the people who have records at all. The engine reads it before it looks up several people, and
   * looks up only those on the list; the others have no records.
   */
  readonly prefilter?: 'exposedAccounts';
  /** Default: one call. */
  readonly cost?: ColdCost;
  readonly read: (key: Key, context: ReadContext) => Promise<Batch<Rec>>;
}

/** A list that may be long: only the requested pages are read, in the vendor's order. */
export interface PagedReadCapability<Rec, Key, Filter> {
  readonly support: 'FULL' | 'PARTIAL';
  readonly endpoints: readonly string[];
  readonly note?: string;
  readonly pageSize: number;
  /** @param number counted from 1 */
  readonly page: (key: Key, filter: Filter, number: number, context: ReadContext) => Promise<PageOf<Rec>>;
}

/** The time from `since` (inclusive) to `until` (exclusive). */
export interface TimeSpan {
  readonly since: records.Timestamp | null;
  readonly until: records.Timestamp | null;
}

/** One page of a list, in the vendor's page size. */
export interface PageOf<Rec> extends Batch<Rec> {
  /** Number of items that the vendor sent, including malformed ones: a page that is not full is the last. */
  readonly sent: number;
  /** Number of items in the whole list; null if the vendor does not say. */
  readonly total: number | null;
}

/** The records that one read delivers, how old they are, and what is missing. */
export interface Batch<Rec> {
  readonly records: readonly Rec[];
  /** Malformed records that were left out. */
  readonly skipped: readonly SkippedRecord[];
  /** Optional fields that could not be parsed: null in their records, which are not left out. */
  readonly unreadable?: readonly UnreadableField[];
  /** When the oldest part of the batch was read. */
  readonly fetchedAt: Date;
  /** Problems of parts that could not be read (such as one simulation of many): the rest is still valid. */
  readonly problems?: readonly SourceProblem[];
  /** Set by the engine: why a part is stale. The source failed, and a stale cache entry was used instead. */
  readonly stale?: SourceProblem;
}

/** The batches that one read delivers, by name: a response may contain records of several kinds. */
export type Batches = Readonly<Record<string, Batch<unknown>>>;

export interface SkippedRecord {
  /** The contract's endpoint number. */
  readonly endpoint: string;
  /** The path in the response and what is wrong there: paths and types, never values. */
  readonly reason: string;
}

/** A field that the vendor sent in some records but that could not be parsed: unknown there, and null. */
export interface UnreadableField {
  /** The contract's endpoint number. */
  readonly endpoint: string;
  /** The field of the common record (`dueOn`, `trainingTotals.averageScore`), not the vendor's own name. */
  readonly field: string;
  /** Number of records in which the field could not be parsed. */
  readonly count: number;
}

/** The engine's services for one read. */
export interface ReadContext {
  /**
   * Reads through the cache: equal reads are coalesced within the request, and across requests while the entry is cached.
   * `key` must contain everything that the result depends on beside connection and tenant. A failure is never cached.
   * Callers must not modify the batch; only the engine attaches origins to its records, and a vendor may add data of another
   * of its lists, the same for all readers. `previous` is the cached batch of the key, if any: if a vendor can list the
   * changes since then, only those need to be read.
   */
  shared<B extends Batch<unknown>>(
    key: string,
    load: (callContext: CallContext, previous?: B) => Promise<B>,
  ): Promise<B>;
  /** The same for a response with records of several kinds. */
  sharedParts<P extends Batches>(key: string, load: (callContext: CallContext) => Promise<P>): Promise<P>;
}
