import type { Company } from '../company';
import type { Learner } from '../people/learner';
import type * as records from '../records';
import type { Connection } from './connection';
import type { LazyConnection } from './lazy';

/** A page of each kind of item, by the name of its connection in the graph. */
export type CompanyPage = Connection<Company>;
export type LearnerPage = Connection<Learner>;
export type GroupPage = Connection<records.Group>;
export type CoursePage = Connection<records.Course>;
export type SimulationPage = Connection<records.Simulation>;
export type BreachPage = Connection<records.Breach>;
export type PolicyPage = Connection<records.Policy>;
export type CourseResultPage = Connection<records.CourseResult>;
export type SimulationResultPage = Connection<records.SimulationResult>;
export type PolicyResultPage = Connection<records.PolicyResult>;
export type AssessmentResultPage = Connection<records.AssessmentResult>;
export type BreachExposurePage = Connection<records.Exposure>;
export type TimelinePage = LazyConnection<records.TimelineEvent>;
