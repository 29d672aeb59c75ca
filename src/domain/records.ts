import { loadRaw } from '../../datasources/reads';
import type {
  AccountRecord,
  AssessmentResultRecord,
  BreachRecord,
  CompanyProfileRecord,
  CourseRecord,
  CourseResultRecord,
  ExposureRecord,
  GroupRecord,
  Origin,
  PolicyRecord,
  PolicyResultRecord,
  RiskPointRecord,
  SimulationRecord,
  SimulationResultRecord,
  SourceRecord,
  Sourced,
  TimelineEventRecord,
} from '../../datasources/reads';
import { encodeId, externalRef, fingerprint } from './ids';
import type { Learner } from './people/learner';

/** The common records in the graph: each has its source and, if it was read for a learner, its owner. */
type Owned<Rec> = Sourced<Rec> & { readonly owner?: Learner };

export type Profile = Sourced<CompanyProfileRecord>;
export type Group = Sourced<GroupRecord>;
export type Course = Sourced<CourseRecord>;
export type Simulation = Sourced<SimulationRecord>;
export type Policy = Sourced<PolicyRecord>;
export type Breach = Sourced<BreachRecord>;
export type CourseResult = Owned<CourseResultRecord>;
export type SimulationResult = Owned<SimulationResultRecord>;
export type PolicyResult = Owned<PolicyResultRecord>;
export type AssessmentResult = Owned<AssessmentResultRecord>;
export type Exposure = Owned<ExposureRecord>;
export type TimelineEvent = Owned<TimelineEventRecord>;
export type RiskPoint = Sourced<RiskPointRecord>;

/** An account with its learner. */
export type LinkedAccount = Sourced<AccountRecord> & { readonly learner: Learner };

/** The vendor's raw payload, for viewers with the scope RAW. */
export function rawPayloadOf({ raw }: SourceRecord): unknown {
  return loadRaw(raw);
}

/** The types of records that belong to a person. */
interface PersonalRecords {
  CourseResult: CourseResult;
  SimulationResult: SimulationResult;
  PolicyResult: PolicyResult;
  AssessmentResult: AssessmentResult;
  BreachExposure: Exposure;
  TimelineEvent: TimelineEvent;
}

/**
 * The global id of a person's record. It names the account, or for an exposure the address, and the record among those of
 * the account; an event also has its time. Vendors' ids may contain addresses and names, so they are fingerprints here.
 */
export function recordId<Type extends keyof PersonalRecords>(
  secret: string | null,
  type: Type,
  record: PersonalRecords[Type],
): string {
  const { company, source } = record.origin;
  const more = 'at' in record ? [record.at] : [];
  return encodeId(type, company, source, ownerRef(secret, record), recordRef(secret, record), ...more);
}

/** How the id of a record names the account or the address that it belongs to. */
function ownerRef(secret: string | null, record: PersonalRecords[keyof PersonalRecords]): string {
  return 'email' in record ? addressRef(secret, record) : accountRef(secret, record.origin, record.accountId);
}

/** How ids name the address of a record: always by a fingerprint. */
export function addressRef(
  secret: string | null,
  { origin, email }: { readonly origin: Origin; readonly email: string },
): string {
  return `~${fingerprint(secret, ...scopeOf(origin), 'address', email)}`;
}

/** How the id of a record names it among those of its owner. */
export function recordRef(
  secret: string | null,
  { origin, externalId }: Pick<CourseResult, 'origin' | 'externalId'>,
): string {
  return `~${fingerprint(secret, ...scopeOf(origin), 'record', externalId)}`;
}

/** How ids name an account. */
export function accountRef(secret: string | null, origin: Origin, accountId: string): string {
  return externalRef(secret, scopeOf(origin), accountId);
}

/** The global id of an account. */
export function accountNodeId(
  secret: string | null,
  { origin, externalId }: Pick<LinkedAccount, 'origin' | 'externalId'>,
): string {
  return encodeId('LearnerAccount', origin.company, origin.source, accountRef(secret, origin, externalId));
}

function scopeOf({ company, source }: Origin): readonly string[] {
  return [company, source];
}
