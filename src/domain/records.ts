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
  PolicyRecord,
  PolicyResultRecord,
  RiskPointRecord,
  SimulationRecord,
  SimulationResultRecord,
  SourceRecord,
  Sourced,
  TimelineEventRecord,
} from '../../datasources/reads';
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
