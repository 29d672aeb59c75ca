import type { Sourced } from '../../datasources/spec/origin';
import { loadRaw } from '../../datasources/runtime/raw-payload';
import type * as records from '../../datasources/spec/records';
import type { Learner } from './people/learner';

/** The common records in the graph: each has its source and, if it was read for a learner, its owner. */
type Owned<Rec> = Sourced<Rec> & { readonly owner?: Learner };

export type Profile = Sourced<records.CompanyProfileRecord>;
export type Group = Sourced<records.GroupRecord>;
export type Course = Sourced<records.CourseRecord>;
export type Simulation = Sourced<records.SimulationRecord>;
export type Policy = Sourced<records.PolicyRecord>;
export type Breach = Sourced<records.BreachRecord>;
export type CourseResult = Owned<records.CourseResultRecord>;
export type SimulationResult = Owned<records.SimulationResultRecord>;
export type PolicyResult = Owned<records.PolicyResultRecord>;
export type AssessmentResult = Owned<records.AssessmentResultRecord>;
export type Exposure = Owned<records.ExposureRecord>;
export type TimelineEvent = Owned<records.TimelineEventRecord>;
export type RiskPoint = Sourced<records.RiskPointRecord>;

/** An account with its learner. */
export type LinkedAccount = Sourced<records.AccountRecord> & { readonly learner: Learner };

/** The vendor's raw payload, for viewers with the scope RAW. */
export function rawPayloadOf({ raw }: records.SourceRecord): unknown {
  return loadRaw(raw);
}
