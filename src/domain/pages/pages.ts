import type { Company } from '../company';
import type { Activity } from '../lists/activity';
import type { Learner } from '../people/learner';
import type * as records from '../records';
import type { CountedPeople } from '../summaries';
import type { Team } from '../teams/teams';
import type { PageConnection } from './connection';
import type { LazyConnection } from './lazy';

/** A page of each kind of item, by the name of its connection in the graph. */
export type CompanyPage = PageConnection<Company>;
export interface LearnerPage extends PageConnection<Learner> {
  /** Everybody in the whole list. */
  readonly everybody: CountedPeople;
}
export type TeamPage = PageConnection<Team>;
export type GroupPage = PageConnection<records.Group>;
export type CoursePage = PageConnection<records.Course>;
export type SimulationPage = PageConnection<records.Simulation>;
export type BreachPage = PageConnection<records.Breach>;
export type PolicyPage = PageConnection<records.Policy>;
export type CourseResultPage = PageConnection<records.CourseResult>;
export type SimulationResultPage = PageConnection<records.SimulationResult>;
export type PolicyResultPage = PageConnection<records.PolicyResult>;
export type AssessmentResultPage = PageConnection<records.AssessmentResult>;
export type BreachExposurePage = PageConnection<records.Exposure>;
export type ActivityPage = PageConnection<Activity>;
export type TimelinePage = LazyConnection<records.TimelineEvent>;
