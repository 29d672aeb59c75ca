import type { Resolvers } from '../src/generated/graphql';
import { Activity } from './activity';
import { Breach } from './breach';
import { BreakdownConnection, BreakdownRow } from './breakdown';
import { Company, CompanySource } from './company';
import { connection, contributions, lazyConnection } from './connection';
import { Course } from './course';
import { Coverage, SourceCoverage } from './coverage';
import { Group } from './group';
import { Learner, LearnerAccount, LearnerConnection, LearnerSet, Manager } from './learner';
import { TrendPoint } from './period';
import { AcknowledgementSummary, Policy } from './policy';
import { Mutation } from './mutation';
import { Portfolio, UnassignedTenant } from './portfolio';
import { Query } from './query';
import { SourceRecord } from './record';
import { AssessmentResult, BreachExposure, CourseResult, PolicyResult, SimulationResult } from './result';
import { Risk, RiskDistribution, RiskPoint } from './risk';
import { CalendarDate, DateTime, EmailAddress, Json, Upload, Url } from './scalars';
import { Simulation } from './simulation';
import { Source, SourceHealth, SourceProblem, SourceStatus } from './source';
import { ExcludedSource, ExposureSummary, PhishingSummary, Rate, TrainingSummary, UnavailableCount } from './summary';
import { Team } from './team';
import { TimelineEvent } from './timeline';
import { Viewer } from './viewer';

/** Every resolver except `__resolveType` of interfaces: `types.ts` has those, for any vendor. */
export const resolvers: Omit<Resolvers, 'Source' | 'SourceRecord' | 'LearnerAccount'> = {
  Query,
  Mutation,
  Viewer,
  SourceHealth,
  SourceProblem,
  SourceStatus,
  Company,
  CompanySource,
  Portfolio,
  UnassignedTenant,
  Learner,
  Manager,
  Group,
  Team,
  BreakdownConnection,
  BreakdownRow,
  Course,
  Simulation,
  Breach,
  Policy,
  CourseResult,
  SimulationResult,
  PolicyResult,
  AssessmentResult,
  BreachExposure,
  TimelineEvent,
  Activity,
  AcknowledgementSummary,
  Risk,
  RiskDistribution,
  RiskPoint,
  Coverage,
  SourceCoverage,
  Rate,
  ExcludedSource,
  UnavailableCount,
  TrainingSummary,
  PhishingSummary,
  ExposureSummary,
  TrendPoint,
  // Companies come from the configuration, not from the sources that their order needs.
  CompanyConnection: { ...connection, sources: contributions.sources },
  LearnerConnection,
  LearnerSet,
  GroupConnection: connection,
  TeamConnection: connection,
  CourseConnection: connection,
  SimulationConnection: connection,
  BreachConnection: connection,
  PolicyConnection: connection,
  CourseResultConnection: connection,
  SimulationResultConnection: connection,
  PolicyResultConnection: connection,
  AssessmentResultConnection: connection,
  BreachExposureConnection: connection,
  ActivityConnection: connection,
  TimelineConnection: lazyConnection,
  DateTime,
  Date: CalendarDate,
  EmailAddress,
  URL: Url,
  JSON: Json,
  Upload,
};

export const interfaceResolvers = { Source, SourceRecord, LearnerAccount };
