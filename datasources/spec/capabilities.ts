import type { CallContext } from './call-context';
import type { SourceProblem } from './problem';
import type * as records from './records';
import type { AccountKey, ExposureKey } from './records';

/**
 * What one tenant of one connection can tell, and the ways there are to ask for it. **An absent member means
 * "not supported"**: no stub that throws. A vendor states ways and costs; it never batches, caches, retries
 * or merges. The planner takes the way that needs the fewest calls.
 *
 * The same table is printed as `Source.capabilities`.
 */
export interface Capabilities {
  readonly profile?: ReadCapability<records.CompanyProfileRecord>;
  /** By the vendor's own id, for one person who is asked for by it. */
  readonly accounts: ReadCapability<records.AccountRecord, { email: string; id: string }>;
  readonly accountDetails?: ReadCapability<records.AccountDetailsRecord, { account: AccountKey }>;
  readonly groups?: ReadCapability<records.GroupRecord, { id: string }>;
  readonly memberships?: ReadCapability<records.MembershipRecord, { account: AccountKey; group: string }>;
  readonly courses?: ReadCapability<records.CourseRecord, { id: string }>;
  readonly courseLinks?: ReadCapability<records.CourseLinkRecord, { courseLink: string }>;
  readonly courseResults?: ReadCapability<records.CourseResultRecord, { account: AccountKey }>;
  readonly simulations?: ReadCapability<records.SimulationRecord, { id: string }>;
  /** For results that do not name their simulation, where its name alone takes fewer calls. */
  readonly simulationNames?: ReadCapability<records.SimulationNameRecord>;
  readonly simulationResults?: ReadCapability<
    records.SimulationResultRecord,
    { account: AccountKey; simulation: string }
  >;
  readonly policies?: ReadCapability<records.PolicyRecord, { id: string }>;
  readonly policyResults?: ReadCapability<records.PolicyResultRecord, { account: AccountKey }>;
  readonly assessmentResults?: ReadCapability<records.AssessmentResultRecord, { account: AccountKey }>;
  readonly breaches?: ReadCapability<records.BreachRecord, { id: string }>;
  /** Who is exposed at all: narrows `exposures` to those worth a call. */
  readonly exposedAccounts?: ReadCapability<records.ExposedAccountRecord>;
  readonly exposures?: ReadCapability<records.ExposureRecord, { exposed: ExposureKey }>;
  readonly timeline?: PagedReadCapability<records.TimelineEventRecord, AccountKey, TimeSpan>;
  readonly riskHistory?: ReadCapability<records.RiskPointRecord>;
  /** What the accounts carry as totals, for vendors that have no individual results of it. */
  readonly totals?: readonly ('training' | 'phishing')[];
  /** Why a kind is not supported, where clients need an explanation: a sentence. */
  readonly absent?: { readonly [K in RecordKind]?: string };
  /** The contract's numbers of endpoints that the configuration switches off. */
  readonly switchedOff?: readonly string[];
}
/** The kinds that are read whole or by key; a timeline is read page by page. */
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

/** The kinds that can be asked for by person. */
export type PersonalRecordKind = {
  [K in RecordKind]: KeysOf<K> extends { account: unknown } | { exposed: unknown } ? K : never;
}[RecordKind];

/** The access paths to one kind of record. */
export interface ReadCapability<Rec, Keys extends object = object> {
  readonly support: 'FULL' | 'PARTIAL';
  /** The contract's numbers of every endpoint that a path may call. */
  readonly endpoints: readonly string[];
  /** What a client must know to read the answer, above all for `PARTIAL`. */
  readonly note?: string;
  /**
   * Fields of the common record that this vendor never provides: null, or `UNKNOWN`, in each of its records. Numbers and
   * filters that rest on such a field are unknown for this source, not zero. `totals.overdue` is a field of an object,
   * `status.IN_PROGRESS` a value that the vendor does not distinguish. A test compares the list with the sandboxes.
   */
  readonly missingFields?: readonly string[];
  /** Fields that the mapping derives from others, such as `status` from dates: those may have been unreadable. */
  readonly derivedFields?: { readonly [field: string]: readonly string[] };
  readonly all?: Scan<Rec>;
  readonly by?: { readonly [Name in keyof Keys]?: Lookup<Keys[Name], Rec> };
}

/** Everything that the tenant holds of this kind. */
export interface Scan<Rec> {
  /** The fewest vendor calls that a whole read can take. */
  readonly minCalls: number;
  /**
   * A better guess, asked only when `minCalls` alone would win against a lookup. May read what the scan itself
   * would read first (a list of simulations, say): the scan then finds it shared.
   * @param people how many people the tenant holds, as far as known
   */
  readonly estimate?: (people: number, io: ReadContext) => Promise<number> | number;
  readonly read: (io: ReadContext) => Promise<Batch<Rec>>;
}

/** What belongs to one key. One key is one read; the engine asks for many keys side by side, and each fails alone. */
export interface Lookup<Key, Rec> {
  readonly read: (key: Key, io: ReadContext) => Promise<Batch<Rec>>;
}

/** A list that may be long: read only as far as it is asked for, in the vendor's order. */
export interface PagedReadCapability<Rec, Key, Filter> {
  readonly support: 'FULL' | 'PARTIAL';
  readonly endpoints: readonly string[];
  readonly note?: string;
  readonly pageSize: number;
  /** @param number counted from 1 */
  readonly page: (key: Key, filter: Filter, number: number, io: ReadContext) => Promise<PageOf<Rec>>;
}

/** From `since` on and before `until`. */
export interface TimeSpan {
  readonly since: records.Timestamp | null;
  readonly until: records.Timestamp | null;
}

/** One page of a list as its vendor cuts it. */
export interface PageOf<Rec> extends Batch<Rec> {
  /** How many items the vendor sent, broken ones included: a page that is not full is the last. */
  readonly sent: number;
  /** How many items the whole list has; null where the vendor does not tell. */
  readonly total: number | null;
}

export interface Batch<Rec> {
  readonly records: readonly Rec[];
  /** Broken records that were left out. */
  readonly skipped: readonly SkippedRecord[];
  /** Side fields that could not be read: null in their records, which stay. */
  readonly unreadable?: readonly UnreadableField[];
  /** When the oldest part of this was read. */
  readonly fetchedAt: Date;
  /** Parts that could not be read (one simulation of many, say): the rest stands, and says so. */
  readonly problems?: readonly SourceProblem[];
  /** Set by the engine: why some of this is older than it should be. The source failed, and older data was at hand. */
  readonly stale?: SourceProblem;
}

export interface SkippedRecord {
  /** The contract's endpoint number. */
  readonly endpoint: string;
  /** Where in the answer and what is wrong: paths and types, never values. */
  readonly reason: string;
}

/** A field of some records that the vendor sent and that could not be read: unknown there, and null. */
export interface UnreadableField {
  /** The contract's endpoint number. */
  readonly endpoint: string;
  /** The field of the common record (`dueOn`, `trainingTotals.averageScore`), not the vendor's own name. */
  readonly field: string;
  /** In how many records. */
  readonly count: number;
}

/** What a read is given by the engine. */
export interface ReadContext {
  /**
   * One read however many ask: within the request, and across requests for as long as the engine keeps it.
   * `key` must say everything that the result depends on beside connection and tenant. A failure is never kept.
   * The value must be left unchanged by whoever gets it; only the engine stamps its records, and a vendor may add to them
   * what another of its lists tells of them, the same for everybody. `known` is what was read before under the key, if it is still
   * there: where a vendor tells what has changed since, that is all there is to read.
   */
  shared<T extends object>(key: string, load: (scope: CallContext, known?: T) => Promise<T>): Promise<T>;
}
