import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Origin as SiberMateSourceValue, Origin as InfosecIqSourceValue, Origin as CyberPilotSourceValue, Origin as CyberHootSourceValue, Origin as CyberGuruSourceValue, Origin as SourceValue, Origin as CompanySourceValue } from '../../datasources/source/origin';
import type { LinkedAccount as SiberMateAccountValue, Profile as SiberMateCompanyProfileValue, LinkedAccount as InfosecIqAccountValue, Profile as InfosecIqCompanyProfileValue, LinkedAccount as CyberPilotAccountValue, Profile as CyberPilotCompanyProfileValue, LinkedAccount as CyberHootAccountValue, Profile as CyberHootCompanyProfileValue, LinkedAccount as CyberGuruAccountValue, Profile as CyberGuruCompanyProfileValue, Group as GroupValue, Course as CourseValue, Simulation as SimulationValue, Breach as BreachValue, Policy as PolicyValue, CourseResult as CourseResultValue, SimulationResult as SimulationResultValue, PolicyResult as PolicyResultValue, AssessmentResult as AssessmentResultValue, Exposure as BreachExposureValue, TimelineEvent as TimelineEventValue, LinkedAccount as LearnerAccountValue, Profile as CompanyProfileValue, RiskPoint as RiskPointValue } from '../domain/records';
import type { Company as CompanyValue } from '../domain/company';
import type { Learner as LearnerValue } from '../domain/people/learner';
import type { CompanyPage as CompanyConnectionValue, LearnerPage as LearnerConnectionValue, GroupPage as GroupConnectionValue, CoursePage as CourseConnectionValue, SimulationPage as SimulationConnectionValue, BreachPage as BreachConnectionValue, PolicyPage as PolicyConnectionValue, CourseResultPage as CourseResultConnectionValue, SimulationResultPage as SimulationResultConnectionValue, PolicyResultPage as PolicyResultConnectionValue, AssessmentResultPage as AssessmentResultConnectionValue, BreachExposurePage as BreachExposureConnectionValue, TimelinePage as TimelineConnectionValue } from '../domain/pages/pages';
import type { Viewer as ViewerValue } from '../access/viewer';
import type { HealthReport as SourceHealthValue } from '../../datasources/source/sources';
import type { AnyOutcome as SourceStatusValue } from '../domain/outcomes';
import type { ToldProblem as SourceProblemValue } from '../domain/problem';
import type { Training as TrainingSummaryValue, Phishing as PhishingSummaryValue, Exposure as ExposureSummaryValue } from '../domain/summaries';
import type { Risk as RiskValue, RiskFactor as RiskFactorValue } from '../domain/measures/risk';
import type { RiskDistribution as RiskDistributionValue } from '../domain/risk-distribution';
import type { Coverage as CoverageValue, SourceCoverage as SourceCoverageValue } from '../domain/people/coverage';
import type { Context } from '../server/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date: `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A time in RFC 3339, always UTC: `2026-03-04T10:15:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An email address, trimmed and lower case. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A web address. */
  URL: { input: string; output: string; }
};

/** How one assessment went for one person. */
export type AssessmentResult = SourceRecord & {
  readonly __typename?: 'AssessmentResult';
  /** When it was completed. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whose result; null where the account is not on the company's list. */
  readonly learner?: Maybe<Learner>;
  /** The assessment's name. */
  readonly name: Scalars['String']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** 0 to 100. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** How far it is. */
  readonly status: CourseResultStatus;
};

/** A page of assessment results (Relay connection), and how well each source contributed to the whole list. */
export type AssessmentResultConnection = {
  readonly __typename?: 'AssessmentResultConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AssessmentResultEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<AssessmentResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One assessment result in a list. */
export type AssessmentResultEdge = {
  readonly __typename?: 'AssessmentResultEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AssessmentResult;
};

/** A data breach at some service, as one vendor knows it. */
export type Breach = Node & SourceRecord & {
  readonly __typename?: 'Breach';
  /** How many accounts the vendor counts in it. */
  readonly affectedAccountCount?: Maybe<Scalars['Int']['output']>;
  /** When it happened. */
  readonly breachDate?: Maybe<Scalars['Date']['output']>;
  /** Whose it is. */
  readonly company: Company;
  /** What kinds of data leaked. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  /** What happened. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Which of the company's addresses stand in it. */
  readonly exposures?: Maybe<BreachExposureConnection>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Which service, or which leak. */
  readonly name: Scalars['String']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};


/** A data breach at some service, as one vendor knows it. */
export type BreachExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of breaches (Relay connection), and how well each source contributed to the whole list. */
export type BreachConnection = {
  readonly __typename?: 'BreachConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BreachEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Breach>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One breach in a list. */
export type BreachEdge = {
  readonly __typename?: 'BreachEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Breach;
};

/** One address in one breach. Never the password, nor its hash. */
export type BreachExposure = SourceRecord & {
  readonly __typename?: 'BreachExposure';
  /** Whether somebody has taken note; null where the vendor does not tell. */
  readonly acknowledged?: Maybe<Scalars['Boolean']['output']>;
  /** Which breach; null where it is no longer listed. */
  readonly breach?: Maybe<Breach>;
  /** When the vendor found it. */
  readonly discoveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that was found. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whose address; null for an address of nobody on the company's list. */
  readonly learner?: Maybe<Learner>;
  /** The vendor shows a password or its hash for this address, or names passwords among the exposed data. */
  readonly passwordExposed?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A page of exposures (Relay connection), and how well each source contributed to the whole list. */
export type BreachExposureConnection = {
  readonly __typename?: 'BreachExposureConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BreachExposureEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<BreachExposure>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One exposure in a list. */
export type BreachExposureEdge = {
  readonly __typename?: 'BreachExposureEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: BreachExposure;
};

/** What one source can tell of one field of the graph. */
export type Capability = {
  readonly __typename?: 'Capability';
  /** The numbers of the vendor's endpoints that serve it, as the vendor contracts count them. */
  readonly endpoints: ReadonlyArray<Scalars['String']['output']>;
  /** A schema coordinate, such as `Learner.simulationResults`. */
  readonly field: Scalars['String']['output'];
  /** What to know when reading it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How much of it. */
  readonly support: Support;
};

/** The state of a circuit breaker. */
export type CircuitState =
  /** Calls go through. */
  | 'CLOSED'
  /** One call is let through to see whether the vendor is back. */
  | 'HALF_OPEN'
  /** No calls are made for a moment. */
  | 'OPEN';

/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type Company = Node & {
  readonly __typename?: 'Company';
  /** The breaches in which addresses of its people were found, newest first. */
  readonly breaches?: Maybe<BreachConnection>;
  /** The courses on offer, as each vendor lists them. */
  readonly courses?: Maybe<CourseConnection>;
  /** Who is missing from which vendor. */
  readonly coverage?: Maybe<Coverage>;
  /** Its mail domains. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Breaches over all its learners. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The groups of its people, as each vendor keeps them. */
  readonly groups?: Maybe<GroupConnection>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its people, each once, however many vendors know them. */
  readonly learners?: Maybe<LearnerConnection>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Phishing simulations over all its learners. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** Its policies. */
  readonly policies?: Maybe<PolicyConnection>;
  /** How the risk of its learners is spread. */
  readonly risk?: Maybe<RiskDistribution>;
  /** Its risk over time, as the vendors that keep such a history tell it. */
  readonly riskHistory?: Maybe<ReadonlyArray<RiskPoint>>;
  /** Its phishing simulations, newest first. */
  readonly simulations?: Maybe<SimulationConnection>;
  /** Its short name in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Each vendor tenant that belongs to this company. */
  readonly sources: ReadonlyArray<CompanySource>;
  /** Training over all its learners. */
  readonly training?: Maybe<TrainingSummary>;
};


/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type CompanyBreachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type CompanyCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CourseKind>;
  search?: InputMaybe<Scalars['String']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type CompanyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type CompanyLearnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LearnerOrder>;
};


/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type CompanyPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type CompanyRiskHistoryArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A company, as the configuration names it, over all the vendor tenants that belong to it. */
export type CompanySimulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<SimulationStatus>;
  until?: InputMaybe<Scalars['Date']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};

/** A page of companies (Relay connection), and how well each source contributed to the whole list. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One company in a list. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Company;
};

/** What one vendor says of a company. Concrete types carry what only that vendor has. */
export type CompanyProfile = {
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** One vendor tenant that belongs to a company. */
export type CompanySource = {
  readonly __typename?: 'CompanySource';
  /** How many people the vendor knows; null where it could not be asked. */
  readonly learnerCount?: Maybe<Scalars['Int']['output']>;
  /** What is wrong with it, if anything. */
  readonly problem?: Maybe<SourceProblem>;
  /** What the vendor says of the company; null where it says nothing. */
  readonly profile?: Maybe<CompanyProfile>;
  /** The connection. */
  readonly source: Source;
  /** The vendor's own id of the company under a partner key; null for a credential of its own. */
  readonly tenant?: Maybe<Scalars['String']['output']>;
};

/** A course, as one vendor lists it. */
export type Course = Node & SourceRecord & {
  readonly __typename?: 'Course';
  /** Whether it is kept for the record only; null where the vendor does not tell. */
  readonly archived?: Maybe<Scalars['Boolean']['output']>;
  /** Whose it is. */
  readonly company: Company;
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The day by which it must be done. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What kind of course. */
  readonly kind: CourseKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whose course it is. */
  readonly ownership: CourseOwnership;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether it must be taken; null where the vendor does not tell. */
  readonly required?: Maybe<Scalars['Boolean']['output']>;
  /** How it went for each person, newest first. */
  readonly results?: Maybe<CourseResultConnection>;
  /** Which source said this. */
  readonly source: Source;
  /** The first day on which it can be taken. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Its results in numbers. */
  readonly training?: Maybe<TrainingSummary>;
};


/** A course, as one vendor lists it. */
export type CourseResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<ReadonlyArray<CourseResultStatus>>;
};

/** A page of courses (Relay connection), and how well each source contributed to the whole list. */
export type CourseConnection = {
  readonly __typename?: 'CourseConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CourseEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Course>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One course in a list. */
export type CourseEdge = {
  readonly __typename?: 'CourseEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Course;
};

/** What kind of course. */
export type CourseKind =
  /** A test of what people know already. */
  | 'GAP_ANALYSIS'
  /** Anything else. */
  | 'OTHER'
  /** Training in spotting phishing. */
  | 'PHISHING_TRAINING'
  /** A programme of several courses. */
  | 'PROGRAM'
  /** Questions without right and wrong. */
  | 'SURVEY'
  /** Training in lessons. */
  | 'TRAINING'
  /** A video. */
  | 'VIDEO';

/** Whose course it is. */
export type CourseOwnership =
  /** The company's own. */
  | 'CUSTOM'
  /** The vendor's. */
  | 'MANAGED'
  /** The vendor does not tell. */
  | 'UNKNOWN';

/** How one course went for one person. */
export type CourseResult = SourceRecord & {
  readonly __typename?: 'CourseResult';
  /** When it was completed. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which course; null where the vendor does not tell. */
  readonly course?: Maybe<Course>;
  /** The name that the result carries: the course's, or the campaign's that taught it. */
  readonly courseName: Scalars['String']['output'];
  /** The day by which it must be done. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was assigned. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The vendor's own grade. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Whose result; null where the account is not on the company's list. */
  readonly learner?: Maybe<Learner>;
  /** Open after its due date; null where there is no due date. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** 0 to 100. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** When it was begun. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly status: CourseResultStatus;
  /** The vendor's own word for it. */
  readonly vendorStatus?: Maybe<Scalars['String']['output']>;
};

/** A page of course results (Relay connection), and how well each source contributed to the whole list. */
export type CourseResultConnection = {
  readonly __typename?: 'CourseResultConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CourseResultEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<CourseResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One course result in a list. */
export type CourseResultEdge = {
  readonly __typename?: 'CourseResultEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CourseResult;
};

/** How far a course or an assessment is. */
export type CourseResultStatus =
  /** Done. */
  | 'COMPLETED'
  /** Done and not passed. */
  | 'FAILED'
  /** Begun. */
  | 'IN_PROGRESS'
  /** Assigned, not begun. */
  | 'NOT_STARTED'
  /** Taken off before it was done. */
  | 'REMOVED'
  /** The vendor does not tell, or in a word we do not know. */
  | 'UNKNOWN';

/** Who is missing from which vendor. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Each source, and whom it does not know. */
  readonly bySource: ReadonlyArray<SourceCoverage>;
  /** Accounts that might be one person's and might not: for a person to decide. */
  readonly conflicts: ReadonlyArray<IdentityConflict>;
  /** People whom every source of the company knows. */
  readonly inEverySource: Scalars['Int']['output'];
  /** People, each once. */
  readonly learners: Scalars['Int']['output'];
  /** Accounts that could not be linked with any other source's. */
  readonly unlinked: ReadonlyArray<LearnerAccount>;
};


/** Who is missing from which vendor. */
export type CoverageConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is missing from which vendor. */
export type CoverageUnlinkedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person as Cyber Guru knows them. */
export type CyberGuruAccount = LearnerAccount & SourceRecord & {
  readonly __typename?: 'CyberGuruAccount';
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address there. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What Cyber Guru says of a company. */
export type CyberGuruCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'CyberGuruCompanyProfile';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A connection to Cyber Guru. */
export type CyberGuruSource = Node & Source & {
  readonly __typename?: 'CyberGuruSource';
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Who is at the other end. */
  readonly vendor: Vendor;
};

/** A person as CyberHoot knows them. */
export type CyberHootAccount = LearnerAccount & SourceRecord & {
  readonly __typename?: 'CyberHootAccount';
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address there. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What CyberHoot says of a company. */
export type CyberHootCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'CyberHootCompanyProfile';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A connection to CyberHoot. */
export type CyberHootSource = Node & Source & {
  readonly __typename?: 'CyberHootSource';
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Who is at the other end. */
  readonly vendor: Vendor;
};

/** A person as CyberPilot knows them. */
export type CyberPilotAccount = LearnerAccount & SourceRecord & {
  readonly __typename?: 'CyberPilotAccount';
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address there. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What CyberPilot says of a company. */
export type CyberPilotCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'CyberPilotCompanyProfile';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A connection to CyberPilot. */
export type CyberPilotSource = Node & Source & {
  readonly __typename?: 'CyberPilotSource';
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Who is at the other end. */
  readonly vendor: Vendor;
};

/** Breaches in numbers. */
export type ExposureSummary = {
  readonly __typename?: 'ExposureSummary';
  /** Distinct breaches, counted per source. */
  readonly breaches: Scalars['Int']['output'];
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** Distinct addresses that stand in a breach. */
  readonly exposedAccounts: Scalars['Int']['output'];
  /** The date of the latest breach. */
  readonly latestBreach?: Maybe<Scalars['Date']['output']>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Exposures that a vendor says nobody has acknowledged. */
  readonly unacknowledged: Scalars['Int']['output'];
};

/** A group of people, as one vendor keeps it. */
export type Group = Node & SourceRecord & {
  readonly __typename?: 'Group';
  /** Whose it is. */
  readonly company: Company;
  /** Breaches over the people in it. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The vendor's own word for this kind of group. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The people in it. */
  readonly learners?: Maybe<LearnerConnection>;
  /** Those who look after it; null where the vendor does not tell. */
  readonly managers?: Maybe<ReadonlyArray<Learner>>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Phishing simulations over the people in it. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Training over the people in it. */
  readonly training?: Maybe<TrainingSummary>;
};


/** A group of people, as one vendor keeps it. */
export type GroupLearnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LearnerOrder>;
};

/** A page of groups (Relay connection), and how well each source contributed to the whole list. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One group in a list. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Group;
};

/** Whether a source answers, in one word. */
export type HealthStatus =
  /** It answers at times, or slowly. */
  | 'DEGRADED'
  /** It does not answer, or refuses us. */
  | 'DOWN'
  /** It answers. */
  | 'UP';

/** Why accounts are taken for one person. */
export type Identity = {
  readonly __typename?: 'Identity';
  /** How sure that is. */
  readonly confidence: IdentityConfidence;
  /** What speaks against it, or against what was not linked: for a person to decide, with `identity.overrides` in the configuration. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** The rules that linked the accounts. */
  readonly matchedBy: ReadonlyArray<IdentityRule>;
};

/** How sure it is that accounts are one person's. */
export type IdentityConfidence =
  /** The same address, or an override, and nothing against it. */
  | 'EXACT'
  /** An employee id, or something speaks against it. */
  | 'LIKELY'
  /** Only one vendor knows this person. */
  | 'SINGLE';

/** Accounts that might be one person's and might not. */
export type IdentityConflict = {
  readonly __typename?: 'IdentityConflict';
  /** The accounts in question. */
  readonly accounts: ReadonlyArray<LearnerAccount>;
  /** What is the matter. */
  readonly reason: Scalars['String']['output'];
};

/** What linked two accounts. */
export type IdentityRule =
  /** The same address. */
  | 'EMAIL'
  /** The same address under another of the company's domains, or with a plus tag. */
  | 'EMAIL_ALIAS'
  /** The same employee id. */
  | 'EMPLOYEE_ID'
  /** Nothing: there is one account only. */
  | 'NONE'
  /** The configuration says so. */
  | 'OVERRIDE';

/** A person as Infosec IQ knows them. */
export type InfosecIqAccount = LearnerAccount & SourceRecord & {
  readonly __typename?: 'InfosecIqAccount';
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address there. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What Infosec IQ says of a company. */
export type InfosecIqCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'InfosecIqCompanyProfile';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A connection to Infosec IQ. */
export type InfosecIqSource = Node & Source & {
  readonly __typename?: 'InfosecIqSource';
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Who is at the other end. */
  readonly vendor: Vendor;
};

/** One person, however many vendors know them. */
export type Learner = Node & {
  readonly __typename?: 'Learner';
  /** One per vendor record that was linked. */
  readonly accounts: ReadonlyArray<LearnerAccount>;
  /** Assessments and gap analyses, newest first. */
  readonly assessmentResults?: Maybe<AssessmentResultConnection>;
  /** Whose learner this is. */
  readonly company: Company;
  /** What the person was assigned and how it went, newest first. */
  readonly courseResults?: Maybe<CourseResultConnection>;
  /** The address that the person goes by; null only for people whom no vendor knows by email. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The number of the person in the company's own books. */
  readonly employeeId?: Maybe<Scalars['String']['output']>;
  /** Breaches in numbers. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The breaches that the person's addresses stand in, newest first. */
  readonly exposures?: Maybe<BreachExposureConnection>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The groups that the person is in. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** Opaque; stable across restarts and across vendors being down. */
  readonly id: Scalars['ID']['output'];
  /** Why these accounts are taken for one person. */
  readonly identity: Identity;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The person's language, such as `da` or `en-GB`. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** The person's manager. */
  readonly manager?: Maybe<Manager>;
  /** The company's sources that do not know this person. */
  readonly missingFrom: ReadonlyArray<CompanySource>;
  /** The whole name, or what comes nearest to one. */
  readonly name: Scalars['String']['output'];
  /** Phishing simulations in numbers. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** Which policies the person was asked to accept, and did. */
  readonly policyResults?: Maybe<PolicyResultConnection>;
  /** The person's risk; null where no source tells anything to reckon it from. */
  readonly risk?: Maybe<Risk>;
  /** What the person did in each phishing simulation, newest first. */
  readonly simulationResults?: Maybe<SimulationResultConnection>;
  /** ACTIVE if any source says so, else INACTIVE if any, else ARCHIVED if any, else UNKNOWN. */
  readonly status: LearnerStatus;
  /** What happened, newest first. */
  readonly timeline?: Maybe<TimelineConnection>;
  /** Training in numbers. */
  readonly training?: Maybe<TrainingSummary>;
};


/** One person, however many vendors know them. */
export type LearnerAccountsArgs = {
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person, however many vendors know them. */
export type LearnerAssessmentResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person, however many vendors know them. */
export type LearnerCourseResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<ReadonlyArray<CourseResultStatus>>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person, however many vendors know them. */
export type LearnerExposuresArgs = {
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person, however many vendors know them. */
export type LearnerGroupsArgs = {
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person, however many vendors know them. */
export type LearnerPolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person, however many vendors know them. */
export type LearnerSimulationResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ReadonlyArray<SimulationOutcome>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person, however many vendors know them. */
export type LearnerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};

/** What one vendor says of one person. Concrete types carry what only that vendor has. */
export type LearnerAccount = {
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address there. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of people (Relay connection), and how well each source contributed to the whole list. */
export type LearnerConnection = {
  readonly __typename?: 'LearnerConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<LearnerEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Learner>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One learner in a list. */
export type LearnerEdge = {
  readonly __typename?: 'LearnerEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Learner;
};

/** Which people. Every field narrows further; a list means any of it. */
export type LearnerFilter = {
  /** Only people who clicked in a simulation, or did worse, on this day or later. */
  readonly clickedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only people whose addresses stand in a breach, or only the others. */
  readonly exposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only members of this group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Only people with at least this many clicks over all sources. */
  readonly minClicks?: InputMaybe<Scalars['Int']['input']>;
  /** Only people whom one of these vendors should know and does not. */
  readonly missingFrom?: InputMaybe<ReadonlyArray<Vendor>>;
  /** Only people with something overdue, or only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with one of these risk levels. */
  readonly riskLevel?: InputMaybe<ReadonlyArray<RiskLevel>>;
  /** Part of a name, an address or an employee id. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only with one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<LearnerStatus>>;
  /** Only people whom one of these vendors knows. */
  readonly vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};

/** The order of a list of people. */
export type LearnerOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** Sorted by this. */
  readonly field?: LearnerOrderField;
};

/** What a list of people is sorted by. People without the value come last. */
export type LearnerOrderField =
  /** Clicks over simulations sent. */
  | 'CLICK_RATE'
  /** Courses completed over assigned. */
  | 'COMPLETION_RATE'
  /** Address. */
  | 'EMAIL'
  /** Family name, then given name. */
  | 'NAME'
  /** How much is overdue. */
  | 'OVERDUE'
  /** Risk score. */
  | 'RISK_SCORE'
  /** When any vendor last changed the person. */
  | 'UPDATED_AT';

/** Whether a person takes part. */
export type LearnerStatus =
  /** Takes part. */
  | 'ACTIVE'
  /** Has left; results are kept. */
  | 'ARCHIVED'
  /** Is switched off for now. */
  | 'INACTIVE'
  /** No vendor says. */
  | 'UNKNOWN';

/** A learner's manager. */
export type Manager = {
  readonly __typename?: 'Manager';
  /** The manager's address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The manager's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Anything that has an id of its own in the graph. */
export type Node = {
  /** Opaque and stable: keep it, never take it apart. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item on this page: send it as `after` for the next one. null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item on this page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Phishing simulations in numbers. */
export type PhishingSummary = {
  readonly __typename?: 'PhishingSummary';
  /** Clicked over sent. */
  readonly clickRate: Rate;
  /** Simulations in which the person clicked, or did worse. */
  readonly clicked: Scalars['Int']['output'];
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Simulations in which the person opened the mail, or did more, as far as sources tell. */
  readonly opened: Scalars['Int']['output'];
  /** People who at least once clicked, opened an attachment, replied or submitted, over people who were sent at least one simulation. */
  readonly phishProneRate: Rate;
  /** Reported over sent. */
  readonly reportRate: Rate;
  /** Simulations that the person reported, as far as sources tell. */
  readonly reported: Scalars['Int']['output'];
  /** Simulations sent to a person. */
  readonly sent: Scalars['Int']['output'];
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Simulations in which the person submitted data. */
  readonly submitted: Scalars['Int']['output'];
};

/** A policy that people are asked to accept, as one vendor keeps it. */
export type Policy = Node & SourceRecord & {
  readonly __typename?: 'Policy';
  /** Its category. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  readonly company: Company;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether people can see it; null where the vendor does not tell. */
  readonly published?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Who was asked, and who accepted. */
  readonly results?: Maybe<PolicyResultConnection>;
  /** Which source said this. */
  readonly source: Source;
  /** Its version. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** A policy that people are asked to accept, as one vendor keeps it. */
export type PolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of policies (Relay connection), and how well each source contributed to the whole list. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One policy in a list. */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Policy;
};

/** Whether one person accepted one policy. */
export type PolicyResult = SourceRecord & {
  readonly __typename?: 'PolicyResult';
  /** Whether it was accepted. */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** When it was accepted. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the person was asked. */
  readonly assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whose result; null where the account is not on the company's list. */
  readonly learner?: Maybe<Learner>;
  /** Which policy; null where it is no longer listed. */
  readonly policy?: Maybe<Policy>;
  /** The policy's name. */
  readonly policyName: Scalars['String']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A page of policy results (Relay connection), and how well each source contributed to the whole list. */
export type PolicyResultConnection = {
  readonly __typename?: 'PolicyResultConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PolicyResultEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<PolicyResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One policy result in a list. */
export type PolicyResultEdge = {
  readonly __typename?: 'PolicyResultEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PolicyResult;
};

/** Where every read begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** The companies that you may see. */
  readonly companies: CompanyConnection;
  /** Companies by id: same order, null where unknown. For stitching. */
  readonly companiesById: ReadonlyArray<Maybe<Company>>;
  /** Companies by slug: same order, null where unknown. For stitching. */
  readonly companiesBySlug: ReadonlyArray<Maybe<Company>>;
  /** One company, by exactly one of `id` and `slug`; null where there is none, or none that you may see. */
  readonly company?: Maybe<Company>;
  /** One person, by exactly one of `id` and `email`; null where unknown. An address that several of your companies know needs `company` too. */
  readonly learner?: Maybe<Learner>;
  /**
   * People by address: same order, null where unknown, an error in the place of an address that several of your companies
   * know. For stitching.
   */
  readonly learnersByEmail: ReadonlyArray<Maybe<Learner>>;
  /** People by id: same order, null where unknown. For stitching. */
  readonly learnersById: ReadonlyArray<Maybe<Learner>>;
  /** Any object by its id; null where there is none, or none that you may see. */
  readonly node?: Maybe<Node>;
  /** Many objects by their ids: same order, null where there is none, or none that you may see. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One source by its id; null where there is none, or none that your companies draw on. */
  readonly source?: Maybe<Source>;
  /** The sources that your companies draw on. */
  readonly sources: ReadonlyArray<Source>;
  /** Who you are to this graph. */
  readonly viewer: Viewer;
};


/** Where every read begins. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Where every read begins. */
export type QueryCompaniesByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every read begins. */
export type QueryCompaniesBySlugArgs = {
  slugs: ReadonlyArray<Scalars['String']['input']>;
};


/** Where every read begins. */
export type QueryCompanyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Where every read begins. */
export type QueryLearnerArgs = {
  company?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every read begins. */
export type QueryLearnersByEmailArgs = {
  company?: InputMaybe<Scalars['String']['input']>;
  emails: ReadonlyArray<Scalars['EmailAddress']['input']>;
};


/** Where every read begins. */
export type QueryLearnersByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every read begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every read begins. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every read begins. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/** A share, with its arithmetic. */
export type Rate = {
  readonly __typename?: 'Rate';
  /** What both mean. */
  readonly definition: Scalars['String']['output'];
  /** Out of what. */
  readonly denominator: Scalars['Int']['output'];
  /** What is counted. */
  readonly numerator: Scalars['Int']['output'];
  /** 0 to 1; null, never 0, where the denominator is 0. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A person's risk, from what all sources tell. The formula stands in `docs/risk.md`; its weights are configuration. */
export type Risk = {
  readonly __typename?: 'Risk';
  /** What the score is made of: the weighted mean of these values. */
  readonly factors: ReadonlyArray<RiskFactor>;
  /** The score in one word. */
  readonly level: RiskLevel;
  /** 0 (safe) to 100. */
  readonly score: Scalars['Float']['output'];
};

/** How risk is spread over a company's people. */
export type RiskDistribution = {
  readonly __typename?: 'RiskDistribution';
  /** The mean of the scores; null where there is none. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** How many people are CRITICAL. */
  readonly critical: Scalars['Int']['output'];
  /** How many people are HIGH. */
  readonly high: Scalars['Int']['output'];
  /** How many people are LOW. */
  readonly low: Scalars['Int']['output'];
  /** How many people are MEDIUM. */
  readonly medium: Scalars['Int']['output'];
  /** The people at the highest risk. */
  readonly top: ReadonlyArray<Learner>;
};


/** How risk is spread over a company's people. */
export type RiskDistributionTopArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One part of a risk score. */
export type RiskFactor = {
  readonly __typename?: 'RiskFactor';
  /** Which part: phishing, training, exposure or vendor. */
  readonly name: Scalars['String']['output'];
  /** The source whose own score this is; null for what is reckoned over all sources. */
  readonly source?: Maybe<Source>;
  /** 0 (safe) to 100. */
  readonly value: Scalars['Float']['output'];
  /** How much it counts, beside the weights of the other factors. */
  readonly weight: Scalars['Float']['output'];
};

/** A risk score in one word; the thresholds are configuration. */
export type RiskLevel =
  /** From 75, unless configured otherwise. */
  | 'CRITICAL'
  /** From 50, unless configured otherwise. */
  | 'HIGH'
  /** Below the threshold of MEDIUM. */
  | 'LOW'
  /** From 25, unless configured otherwise. */
  | 'MEDIUM';

/** A company's risk on one day, as one source tells it. */
export type RiskPoint = {
  readonly __typename?: 'RiskPoint';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** 0 (safe) to 100. */
  readonly score: Scalars['Float']['output'];
  /** Which source said this. */
  readonly source: Source;
};

/** What a client may do. */
export type Scope =
  /** See what belongs to the operators of a source. */
  | 'ADMIN'
  /** See records as the vendors sent them (`raw`). */
  | 'RAW'
  /** Read the graph. */
  | 'READ'
  /** Change data at the vendors. */
  | 'WRITE';

/** A person as SiberMate knows them. */
export type SiberMateAccount = LearnerAccount & SourceRecord & {
  readonly __typename?: 'SiberMateAccount';
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address there. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What SiberMate says of a company. */
export type SiberMateCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'SiberMateCompanyProfile';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A connection to SiberMate. */
export type SiberMateSource = Node & Source & {
  readonly __typename?: 'SiberMateSource';
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Who is at the other end. */
  readonly vendor: Vendor;
};

/** A phishing simulation (campaign), as one vendor ran it. */
export type Simulation = Node & SourceRecord & {
  readonly __typename?: 'Simulation';
  /** Whose it is. */
  readonly company: Company;
  /** When it ended, or will. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its results in numbers; null where the vendor tells none. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** What each person did. */
  readonly results?: Maybe<SimulationResultConnection>;
  /** Which source said this. */
  readonly source: Source;
  /** When the first mail was, or will be, sent. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly status: SimulationStatus;
};


/** A phishing simulation (campaign), as one vendor ran it. */
export type SimulationResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ReadonlyArray<SimulationOutcome>>;
};

/** A page of simulations (Relay connection), and how well each source contributed to the whole list. */
export type SimulationConnection = {
  readonly __typename?: 'SimulationConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SimulationEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Simulation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One simulation in a list. */
export type SimulationEdge = {
  readonly __typename?: 'SimulationEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Simulation;
};

/** What happened in a simulation, the worst first: submitted, attachment, replied, clicked; else reported, opened, sent, scheduled. */
export type SimulationOutcome =
  /** The link was clicked. */
  | 'CLICKED'
  /** The mail was opened. */
  | 'OPENED'
  /** The attachment was opened. */
  | 'OPENED_ATTACHMENT'
  /** The mail was answered. */
  | 'REPLIED'
  /** The mail was reported, and nothing worse happened. */
  | 'REPORTED'
  /** The mail is yet to be sent. */
  | 'SCHEDULED'
  /** The mail was sent; nothing else is known. */
  | 'SENT'
  /** Data was submitted. */
  | 'SUBMITTED_DATA'
  /** The vendor does not tell. */
  | 'UNKNOWN';

/** What one person did in one phishing simulation. */
export type SimulationResult = SourceRecord & {
  readonly __typename?: 'SimulationResult';
  /** When the link was clicked, by a person and not a machine. */
  readonly clickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whose result; null where the account is not on the company's list. */
  readonly learner?: Maybe<Learner>;
  /** When the mail was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The worst thing that happened. */
  readonly outcome: SimulationOutcome;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** When the mail was reported. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the mail is to be sent. */
  readonly scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the mail was sent. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which simulation; null where the vendor does not tell. */
  readonly simulation?: Maybe<Simulation>;
  /** The simulation's name. */
  readonly simulationName: Scalars['String']['output'];
  /** Which source said this. */
  readonly source: Source;
  /** When data was submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of simulation results (Relay connection), and how well each source contributed to the whole list. */
export type SimulationResultConnection = {
  readonly __typename?: 'SimulationResultConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SimulationResultEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<SimulationResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One simulation result in a list. */
export type SimulationResultEdge = {
  readonly __typename?: 'SimulationResultEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SimulationResult;
};

/** How far a phishing simulation is. */
export type SimulationStatus =
  /** Over. */
  | 'ENDED'
  /** Under way. */
  | 'RUNNING'
  /** Not yet begun. */
  | 'SCHEDULED'
  /** The vendor does not tell. */
  | 'UNKNOWN';

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest first, A to Z. */
  | 'ASC'
  /** Largest first, Z to A. */
  | 'DESC';

/** One configured connection to one vendor (one credential). */
export type Source = {
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Who is at the other end. */
  readonly vendor: Vendor;
};

/** Whom one source knows. */
export type SourceCoverage = {
  readonly __typename?: 'SourceCoverage';
  /** How many of the company's people it knows. */
  readonly known: Scalars['Int']['output'];
  /** The company's people whom it does not know. A source that lists only people with something assigned says so in its capabilities. */
  readonly missing?: Maybe<LearnerConnection>;
  /** Which source. */
  readonly source: Source;
};


/** Whom one source knows. */
export type SourceCoverageMissingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a source answers. */
export type SourceHealth = {
  readonly __typename?: 'SourceHealth';
  /** When that was found out. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** The state of the circuit breaker that spares a failing vendor. */
  readonly circuit: CircuitState;
  /** How long the answer took, in milliseconds; null where there was none. Needs scope ADMIN. */
  readonly latencyMs?: Maybe<Scalars['Float']['output']>;
  /** What is wrong, if anything. */
  readonly problem?: Maybe<SourceProblem>;
  /** In one word. */
  readonly status: HealthStatus;
};

/** Why a source could not be read. */
export type SourceProblem = {
  readonly __typename?: 'SourceProblem';
  /** Why, in one word. */
  readonly code: SourceProblemCode;
  /** Why, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** When it makes sense to ask again, as far as the vendor told. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which source. */
  readonly source: Source;
};

/** Why a source could not be read. */
export type SourceProblemCode =
  /** Its answer could not be understood. */
  | 'BAD_RESPONSE'
  /** It was not asked: the operation has made all the vendor calls that it may (`limits.maxVendorCalls`). */
  | 'CALL_LIMIT'
  /** It failed several times in a row and is left alone for a moment. */
  | 'CIRCUIT_OPEN'
  /** It has no such capability. */
  | 'NOT_SUPPORTED'
  /** It asked us to slow down. */
  | 'RATE_LIMITED'
  /** It refused this request. */
  | 'REJECTED'
  /** It did not answer in time. */
  | 'TIMEOUT'
  /** It refused our credential. */
  | 'UNAUTHORIZED'
  /** It could not be reached, or failed. */
  | 'UNAVAILABLE';

/** Everything that one vendor said: which source, its own id there, when it was read. */
export type SourceRecord = {
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** How well a source contributed. */
export type SourceState =
  /** Nothing: it could not be read. */
  | 'FAILED'
  /** Nothing: it has no such capability. */
  | 'NOT_SUPPORTED'
  /** All that it has. */
  | 'OK'
  /** A part of what it has. */
  | 'PARTIAL'
  /** All that it had when it last answered. */
  | 'STALE';

/** How well one source contributed to a list or a summary. */
export type SourceStatus = {
  readonly __typename?: 'SourceStatus';
  /** When the oldest part of its contribution was read. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** How many items it contributed, before paging; null for summaries and where nothing was read. */
  readonly items?: Maybe<Scalars['Int']['output']>;
  /** What went wrong, if anything. */
  readonly problem?: Maybe<SourceProblem>;
  /** Broken records that were left out. */
  readonly skipped: Scalars['Int']['output'];
  /** Which source. */
  readonly source: Source;
  /** How well. */
  readonly state: SourceState;
};

/** How much a source can tell. */
export type Support =
  /** All that the field means. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** A part of it; the note says which. */
  | 'PARTIAL';

/** A page of events (Relay connection), and how well each source contributed to the whole list. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One event in a list. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TimelineEvent;
};

/** Something that happened to a person, as one vendor noted it. */
export type TimelineEvent = SourceRecord & {
  readonly __typename?: 'TimelineEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What, in a sentence, where the vendor has one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** To whom; null where the account is not on the company's list. */
  readonly learner?: Maybe<Learner>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** What, in the vendor's own word. */
  readonly type: Scalars['String']['output'];
};

/** Training in numbers: individual results where a source has them, else its totals, never both for one account. */
export type TrainingSummary = {
  readonly __typename?: 'TrainingSummary';
  /** What was assigned and not taken off again. */
  readonly assigned: Scalars['Int']['output'];
  /** The mean over all scores, 0 to 100; null where there is none. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** false: at least one source that should be in it could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** What was completed. */
  readonly completed: Scalars['Int']['output'];
  /** Completed over assigned. */
  readonly completionRate: Rate;
  /** What was begun and not completed, as far as sources tell. */
  readonly inProgress: Scalars['Int']['output'];
  /** Which, and why. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** What is open after its due date. */
  readonly overdue: Scalars['Int']['output'];
  /** Every source asked, and how well it answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** The vendors that this graph can speak to. Each vendor's folder adds its own. */
export type Vendor =
  /** CyberHoot */
  | 'CYBERHOOT'
  /** CyberPilot */
  | 'CYBERPILOT'
  /** Cyber Guru */
  | 'CYBER_GURU'
  /** Infosec IQ */
  | 'INFOSEC_IQ'
  /** SiberMate */
  | 'SIBERMATE';

/** Whoever sends this request. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The companies that you may see. */
  readonly companies: ReadonlyArray<Company>;
  /** The client's name in the configuration, or the subject of its token. */
  readonly name: Scalars['String']['output'];
  /** What you may do. */
  readonly scopes: ReadonlyArray<Scope>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T | Error;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CompanyProfile:
    | ( CyberGuruCompanyProfileValue )
    | ( CyberHootCompanyProfileValue )
    | ( CyberPilotCompanyProfileValue )
    | ( InfosecIqCompanyProfileValue )
    | ( SiberMateCompanyProfileValue )
  ;
  LearnerAccount:
    | ( CyberGuruAccountValue )
    | ( CyberHootAccountValue )
    | ( CyberPilotAccountValue )
    | ( InfosecIqAccountValue )
    | ( SiberMateAccountValue )
  ;
  Node:
    | ( BreachValue )
    | ( CompanyValue )
    | ( CourseValue )
    | ( CyberGuruSourceValue )
    | ( CyberHootSourceValue )
    | ( CyberPilotSourceValue )
    | ( GroupValue )
    | ( InfosecIqSourceValue )
    | ( LearnerValue )
    | ( PolicyValue )
    | ( SiberMateSourceValue )
    | ( SimulationValue )
  ;
  Source:
    | ( CyberGuruSourceValue )
    | ( CyberHootSourceValue )
    | ( CyberPilotSourceValue )
    | ( InfosecIqSourceValue )
    | ( SiberMateSourceValue )
  ;
  SourceRecord:
    | ( AssessmentResultValue )
    | ( BreachValue )
    | ( BreachExposureValue )
    | ( CourseValue )
    | ( CourseResultValue )
    | ( CyberGuruAccountValue )
    | ( CyberGuruCompanyProfileValue )
    | ( CyberHootAccountValue )
    | ( CyberHootCompanyProfileValue )
    | ( CyberPilotAccountValue )
    | ( CyberPilotCompanyProfileValue )
    | ( GroupValue )
    | ( InfosecIqAccountValue )
    | ( InfosecIqCompanyProfileValue )
    | ( PolicyValue )
    | ( PolicyResultValue )
    | ( SiberMateAccountValue )
    | ( SiberMateCompanyProfileValue )
    | ( SimulationValue )
    | ( SimulationResultValue )
    | ( TimelineEventValue )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssessmentResult: ResolverTypeWrapper<AssessmentResultValue>;
  AssessmentResultConnection: ResolverTypeWrapper<AssessmentResultConnectionValue>;
  AssessmentResultEdge: ResolverTypeWrapper<Omit<AssessmentResultEdge, 'node'> & { node: ResolversTypes['AssessmentResult'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breach: ResolverTypeWrapper<BreachValue>;
  BreachConnection: ResolverTypeWrapper<BreachConnectionValue>;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachExposure: ResolverTypeWrapper<BreachExposureValue>;
  BreachExposureConnection: ResolverTypeWrapper<BreachExposureConnectionValue>;
  BreachExposureEdge: ResolverTypeWrapper<Omit<BreachExposureEdge, 'node'> & { node: ResolversTypes['BreachExposure'] }>;
  Capability: ResolverTypeWrapper<Capability>;
  CircuitState: CircuitState;
  Company: ResolverTypeWrapper<CompanyValue>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionValue>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyProfile: ResolverTypeWrapper<CompanyProfileValue>;
  CompanySource: ResolverTypeWrapper<CompanySourceValue>;
  Course: ResolverTypeWrapper<CourseValue>;
  CourseConnection: ResolverTypeWrapper<CourseConnectionValue>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  CourseKind: CourseKind;
  CourseOwnership: CourseOwnership;
  CourseResult: ResolverTypeWrapper<CourseResultValue>;
  CourseResultConnection: ResolverTypeWrapper<CourseResultConnectionValue>;
  CourseResultEdge: ResolverTypeWrapper<Omit<CourseResultEdge, 'node'> & { node: ResolversTypes['CourseResult'] }>;
  CourseResultStatus: CourseResultStatus;
  Coverage: ResolverTypeWrapper<CoverageValue>;
  CyberGuruAccount: ResolverTypeWrapper<CyberGuruAccountValue>;
  CyberGuruCompanyProfile: ResolverTypeWrapper<CyberGuruCompanyProfileValue>;
  CyberGuruSource: ResolverTypeWrapper<CyberGuruSourceValue>;
  CyberHootAccount: ResolverTypeWrapper<CyberHootAccountValue>;
  CyberHootCompanyProfile: ResolverTypeWrapper<CyberHootCompanyProfileValue>;
  CyberHootSource: ResolverTypeWrapper<CyberHootSourceValue>;
  CyberPilotAccount: ResolverTypeWrapper<CyberPilotAccountValue>;
  CyberPilotCompanyProfile: ResolverTypeWrapper<CyberPilotCompanyProfileValue>;
  CyberPilotSource: ResolverTypeWrapper<CyberPilotSourceValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExposureSummary: ResolverTypeWrapper<ExposureSummaryValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<GroupValue>;
  GroupConnection: ResolverTypeWrapper<GroupConnectionValue>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  HealthStatus: HealthStatus;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identity: ResolverTypeWrapper<Identity>;
  IdentityConfidence: IdentityConfidence;
  IdentityConflict: ResolverTypeWrapper<Omit<IdentityConflict, 'accounts'> & { accounts: ReadonlyArray<ResolversTypes['LearnerAccount']> }>;
  IdentityRule: IdentityRule;
  InfosecIqAccount: ResolverTypeWrapper<InfosecIqAccountValue>;
  InfosecIqCompanyProfile: ResolverTypeWrapper<InfosecIqCompanyProfileValue>;
  InfosecIqSource: ResolverTypeWrapper<InfosecIqSourceValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Learner: ResolverTypeWrapper<LearnerValue>;
  LearnerAccount: ResolverTypeWrapper<LearnerAccountValue>;
  LearnerConnection: ResolverTypeWrapper<LearnerConnectionValue>;
  LearnerEdge: ResolverTypeWrapper<Omit<LearnerEdge, 'node'> & { node: ResolversTypes['Learner'] }>;
  LearnerFilter: LearnerFilter;
  LearnerOrder: LearnerOrder;
  LearnerOrderField: LearnerOrderField;
  LearnerStatus: LearnerStatus;
  Manager: ResolverTypeWrapper<Manager>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhishingSummary: ResolverTypeWrapper<PhishingSummaryValue>;
  Policy: ResolverTypeWrapper<PolicyValue>;
  PolicyConnection: ResolverTypeWrapper<PolicyConnectionValue>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyResult: ResolverTypeWrapper<PolicyResultValue>;
  PolicyResultConnection: ResolverTypeWrapper<PolicyResultConnectionValue>;
  PolicyResultEdge: ResolverTypeWrapper<Omit<PolicyResultEdge, 'node'> & { node: ResolversTypes['PolicyResult'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<Rate>;
  Risk: ResolverTypeWrapper<RiskValue>;
  RiskDistribution: ResolverTypeWrapper<RiskDistributionValue>;
  RiskFactor: ResolverTypeWrapper<RiskFactorValue>;
  RiskLevel: RiskLevel;
  RiskPoint: ResolverTypeWrapper<RiskPointValue>;
  Scope: Scope;
  SiberMateAccount: ResolverTypeWrapper<SiberMateAccountValue>;
  SiberMateCompanyProfile: ResolverTypeWrapper<SiberMateCompanyProfileValue>;
  SiberMateSource: ResolverTypeWrapper<SiberMateSourceValue>;
  Simulation: ResolverTypeWrapper<SimulationValue>;
  SimulationConnection: ResolverTypeWrapper<SimulationConnectionValue>;
  SimulationEdge: ResolverTypeWrapper<Omit<SimulationEdge, 'node'> & { node: ResolversTypes['Simulation'] }>;
  SimulationOutcome: SimulationOutcome;
  SimulationResult: ResolverTypeWrapper<SimulationResultValue>;
  SimulationResultConnection: ResolverTypeWrapper<SimulationResultConnectionValue>;
  SimulationResultEdge: ResolverTypeWrapper<Omit<SimulationResultEdge, 'node'> & { node: ResolversTypes['SimulationResult'] }>;
  SimulationStatus: SimulationStatus;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceValue>;
  SourceCoverage: ResolverTypeWrapper<SourceCoverageValue>;
  SourceHealth: ResolverTypeWrapper<SourceHealthValue>;
  SourceProblem: ResolverTypeWrapper<SourceProblemValue>;
  SourceProblemCode: SourceProblemCode;
  SourceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SourceRecord']>;
  SourceState: SourceState;
  SourceStatus: ResolverTypeWrapper<SourceStatusValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: Support;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionValue>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventValue>;
  TrainingSummary: ResolverTypeWrapper<TrainingSummaryValue>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Vendor: Vendor;
  Viewer: ResolverTypeWrapper<ViewerValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssessmentResult: AssessmentResultValue;
  AssessmentResultConnection: AssessmentResultConnectionValue;
  AssessmentResultEdge: Omit<AssessmentResultEdge, 'node'> & { node: ResolversParentTypes['AssessmentResult'] };
  Boolean: Scalars['Boolean']['output'];
  Breach: BreachValue;
  BreachConnection: BreachConnectionValue;
  BreachEdge: Omit<BreachEdge, 'node'> & { node: ResolversParentTypes['Breach'] };
  BreachExposure: BreachExposureValue;
  BreachExposureConnection: BreachExposureConnectionValue;
  BreachExposureEdge: Omit<BreachExposureEdge, 'node'> & { node: ResolversParentTypes['BreachExposure'] };
  Capability: Capability;
  Company: CompanyValue;
  CompanyConnection: CompanyConnectionValue;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyProfile: CompanyProfileValue;
  CompanySource: CompanySourceValue;
  Course: CourseValue;
  CourseConnection: CourseConnectionValue;
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  CourseResult: CourseResultValue;
  CourseResultConnection: CourseResultConnectionValue;
  CourseResultEdge: Omit<CourseResultEdge, 'node'> & { node: ResolversParentTypes['CourseResult'] };
  Coverage: CoverageValue;
  CyberGuruAccount: CyberGuruAccountValue;
  CyberGuruCompanyProfile: CyberGuruCompanyProfileValue;
  CyberGuruSource: CyberGuruSourceValue;
  CyberHootAccount: CyberHootAccountValue;
  CyberHootCompanyProfile: CyberHootCompanyProfileValue;
  CyberHootSource: CyberHootSourceValue;
  CyberPilotAccount: CyberPilotAccountValue;
  CyberPilotCompanyProfile: CyberPilotCompanyProfileValue;
  CyberPilotSource: CyberPilotSourceValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  ExposureSummary: ExposureSummaryValue;
  Float: Scalars['Float']['output'];
  Group: GroupValue;
  GroupConnection: GroupConnectionValue;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  ID: Scalars['ID']['output'];
  Identity: Identity;
  IdentityConflict: Omit<IdentityConflict, 'accounts'> & { accounts: ReadonlyArray<ResolversParentTypes['LearnerAccount']> };
  InfosecIqAccount: InfosecIqAccountValue;
  InfosecIqCompanyProfile: InfosecIqCompanyProfileValue;
  InfosecIqSource: InfosecIqSourceValue;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Learner: LearnerValue;
  LearnerAccount: LearnerAccountValue;
  LearnerConnection: LearnerConnectionValue;
  LearnerEdge: Omit<LearnerEdge, 'node'> & { node: ResolversParentTypes['Learner'] };
  LearnerFilter: LearnerFilter;
  LearnerOrder: LearnerOrder;
  Manager: Manager;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PhishingSummary: PhishingSummaryValue;
  Policy: PolicyValue;
  PolicyConnection: PolicyConnectionValue;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyResult: PolicyResultValue;
  PolicyResultConnection: PolicyResultConnectionValue;
  PolicyResultEdge: Omit<PolicyResultEdge, 'node'> & { node: ResolversParentTypes['PolicyResult'] };
  Query: Record<PropertyKey, never>;
  Rate: Rate;
  Risk: RiskValue;
  RiskDistribution: RiskDistributionValue;
  RiskFactor: RiskFactorValue;
  RiskPoint: RiskPointValue;
  SiberMateAccount: SiberMateAccountValue;
  SiberMateCompanyProfile: SiberMateCompanyProfileValue;
  SiberMateSource: SiberMateSourceValue;
  Simulation: SimulationValue;
  SimulationConnection: SimulationConnectionValue;
  SimulationEdge: Omit<SimulationEdge, 'node'> & { node: ResolversParentTypes['Simulation'] };
  SimulationResult: SimulationResultValue;
  SimulationResultConnection: SimulationResultConnectionValue;
  SimulationResultEdge: Omit<SimulationResultEdge, 'node'> & { node: ResolversParentTypes['SimulationResult'] };
  Source: SourceValue;
  SourceCoverage: SourceCoverageValue;
  SourceHealth: SourceHealthValue;
  SourceProblem: SourceProblemValue;
  SourceRecord: ResolversInterfaceTypes<ResolversParentTypes>['SourceRecord'];
  SourceStatus: SourceStatusValue;
  String: Scalars['String']['output'];
  TimelineConnection: TimelineConnectionValue;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineEvent: TimelineEventValue;
  TrainingSummary: TrainingSummaryValue;
  URL: Scalars['URL']['output'];
  Viewer: ViewerValue;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DeferDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = Context, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopeDirectiveArgs = {
  scope: Scope;
};

export type RequiresScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = RequiresScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResult'] = ResolversParentTypes['AssessmentResult']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CourseResultStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResultConnection'] = ResolversParentTypes['AssessmentResultConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentResultEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssessmentResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResultEdge'] = ResolversParentTypes['AssessmentResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType>;
};

export type BreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = {
  affectedAccountCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breachDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['BreachExposureConnection']>, ParentType, ContextType, Partial<BreachExposuresArgs>>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachConnection'] = ResolversParentTypes['BreachConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreachEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Breach']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEdge'] = ResolversParentTypes['BreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
};

export type BreachExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachExposure'] = ResolversParentTypes['BreachExposure']> = {
  acknowledged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  discoveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  passwordExposed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreachExposureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachExposureConnection'] = ResolversParentTypes['BreachExposureConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreachExposureEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BreachExposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreachExposureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachExposureEdge'] = ResolversParentTypes['BreachExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreachExposure'], ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  endpoints?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  breaches?: Resolver<Maybe<ResolversTypes['BreachConnection']>, ParentType, ContextType, Partial<CompanyBreachesArgs>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, Partial<CompanyCoursesArgs>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, Partial<CompanyGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<CompanyLearnersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  policies?: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, Partial<CompanyPoliciesArgs>>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDistribution']>, ParentType, ContextType>;
  riskHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskPoint']>>, ParentType, ContextType, Partial<CompanyRiskHistoryArgs>>;
  simulations?: Resolver<Maybe<ResolversTypes['SimulationConnection']>, ParentType, ContextType, Partial<CompanySimulationsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['CompanySource']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyProfile'] = ResolversParentTypes['CompanyProfile']> = {
  __resolveType: TypeResolveFn<'CyberGuruCompanyProfile' | 'CyberHootCompanyProfile' | 'CyberPilotCompanyProfile' | 'InfosecIqCompanyProfile' | 'SiberMateCompanyProfile', ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CompanySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySource'] = ResolversParentTypes['CompanySource']> = {
  learnerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['CompanyProfile']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  archived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownership?: Resolver<ResolversTypes['CourseOwnership'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['CourseResultConnection']>, ParentType, ContextType, Partial<CourseResultsArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Course']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseResult'] = ResolversParentTypes['CourseResult']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  courseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CourseResultStatus'], ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseResultConnection'] = ResolversParentTypes['CourseResultConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CourseResultEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CourseResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseResultEdge'] = ResolversParentTypes['CourseResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  bySource?: Resolver<ReadonlyArray<ResolversTypes['SourceCoverage']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['IdentityConflict']>, ParentType, ContextType, RequireFields<CoverageConflictsArgs, 'first'>>;
  inEverySource?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlinked?: Resolver<ReadonlyArray<ResolversTypes['LearnerAccount']>, ParentType, ContextType, RequireFields<CoverageUnlinkedArgs, 'first'>>;
};

export type CyberGuruAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruAccount'] = ResolversParentTypes['CyberGuruAccount']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberGuruCompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruCompanyProfile'] = ResolversParentTypes['CyberGuruCompanyProfile']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberGuruSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruSource'] = ResolversParentTypes['CyberGuruSource']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootAccount'] = ResolversParentTypes['CyberHootAccount']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootCompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootCompanyProfile'] = ResolversParentTypes['CyberHootCompanyProfile']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootSource'] = ResolversParentTypes['CyberHootSource']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberPilotAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberPilotAccount'] = ResolversParentTypes['CyberPilotAccount']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberPilotCompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberPilotCompanyProfile'] = ResolversParentTypes['CyberPilotCompanyProfile']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberPilotSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberPilotSource'] = ResolversParentTypes['CyberPilotSource']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ExposureSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureSummary'] = ResolversParentTypes['ExposureSummary']> = {
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exposedAccounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestBreach?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  unacknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<GroupLearnersArgs>>;
  managers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Learner']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  confidence?: Resolver<ResolversTypes['IdentityConfidence'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matchedBy?: Resolver<ReadonlyArray<ResolversTypes['IdentityRule']>, ParentType, ContextType>;
};

export type IdentityConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityConflict'] = ResolversParentTypes['IdentityConflict']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['LearnerAccount']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InfosecIqAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqAccount'] = ResolversParentTypes['InfosecIqAccount']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqCompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqCompanyProfile'] = ResolversParentTypes['InfosecIqCompanyProfile']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqSource'] = ResolversParentTypes['InfosecIqSource']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LearnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Learner'] = ResolversParentTypes['Learner']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['LearnerAccount']>, ParentType, ContextType, Partial<LearnerAccountsArgs>>;
  assessmentResults?: Resolver<Maybe<ResolversTypes['AssessmentResultConnection']>, ParentType, ContextType, Partial<LearnerAssessmentResultsArgs>>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  courseResults?: Resolver<Maybe<ResolversTypes['CourseResultConnection']>, ParentType, ContextType, Partial<LearnerCourseResultsArgs>>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  employeeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['BreachExposureConnection']>, ParentType, ContextType, Partial<LearnerExposuresArgs>>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, Partial<LearnerGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Manager']>, ParentType, ContextType>;
  missingFrom?: Resolver<ReadonlyArray<ResolversTypes['CompanySource']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  policyResults?: Resolver<Maybe<ResolversTypes['PolicyResultConnection']>, ParentType, ContextType, Partial<LearnerPolicyResultsArgs>>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  simulationResults?: Resolver<Maybe<ResolversTypes['SimulationResultConnection']>, ParentType, ContextType, Partial<LearnerSimulationResultsArgs>>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, Partial<LearnerTimelineArgs>>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerAccount'] = ResolversParentTypes['LearnerAccount']> = {
  __resolveType: TypeResolveFn<'CyberGuruAccount' | 'CyberHootAccount' | 'CyberPilotAccount' | 'InfosecIqAccount' | 'SiberMateAccount', ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LearnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerConnection'] = ResolversParentTypes['LearnerConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearnerEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Learner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerEdge'] = ResolversParentTypes['LearnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
};

export type ManagerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Manager'] = ResolversParentTypes['Manager']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Breach' | 'Company' | 'Course' | 'CyberGuruSource' | 'CyberHootSource' | 'CyberPilotSource' | 'Group' | 'InfosecIqSource' | 'Learner' | 'Policy' | 'SiberMateSource' | 'Simulation', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhishingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhishingSummary'] = ResolversParentTypes['PhishingSummary']> = {
  clickRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  clicked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phishProneRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  reportRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['PolicyResultConnection']>, ParentType, ContextType, Partial<PolicyResultsArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResult'] = ResolversParentTypes['PolicyResult']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  policyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResultConnection'] = ResolversParentTypes['PolicyResultConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyResultEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResultEdge'] = ResolversParentTypes['PolicyResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyResult'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  companiesById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Company']>>, ParentType, ContextType, RequireFields<QueryCompaniesByIdArgs, 'ids'>>;
  companiesBySlug?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Company']>>, ParentType, ContextType, RequireFields<QueryCompaniesBySlugArgs, 'slugs'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<QueryCompanyArgs>>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType, Partial<QueryLearnerArgs>>;
  learnersByEmail?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Learner']>>, ParentType, ContextType, RequireFields<QueryLearnersByEmailArgs, 'emails'>>;
  learnersById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Learner']>>, ParentType, ContextType, RequireFields<QueryLearnersByIdArgs, 'ids'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk']> = {
  factors?: Resolver<ReadonlyArray<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskDistribution'] = ResolversParentTypes['RiskDistribution']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  top?: Resolver<ReadonlyArray<ResolversTypes['Learner']>, ParentType, ContextType, RequireFields<RiskDistributionTopArgs, 'first'>>;
};

export type RiskFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskFactor'] = ResolversParentTypes['RiskFactor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskPoint'] = ResolversParentTypes['RiskPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SiberMateAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateAccount'] = ResolversParentTypes['SiberMateAccount']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateCompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateCompanyProfile'] = ResolversParentTypes['SiberMateCompanyProfile']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateSource'] = ResolversParentTypes['SiberMateSource']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Simulation'] = ResolversParentTypes['Simulation']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['SimulationResultConnection']>, ParentType, ContextType, Partial<SimulationResultsArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SimulationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationConnection'] = ResolversParentTypes['SimulationConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SimulationEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Simulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationEdge'] = ResolversParentTypes['SimulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Simulation'], ParentType, ContextType>;
};

export type SimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationResult'] = ResolversParentTypes['SimulationResult']> = {
  clickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SimulationOutcome'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  simulation?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType>;
  simulationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulationResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationResultConnection'] = ResolversParentTypes['SimulationResultConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SimulationResultEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SimulationResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulationResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationResultEdge'] = ResolversParentTypes['SimulationResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SimulationResult'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'CyberGuruSource' | 'CyberHootSource' | 'CyberPilotSource' | 'InfosecIqSource' | 'SiberMateSource', ParentType, ContextType>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type SourceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCoverage'] = ResolversParentTypes['SourceCoverage']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<SourceCoverageMissingArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceHealth'] = ResolversParentTypes['SourceHealth']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  circuit?: Resolver<ResolversTypes['CircuitState'], ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type SourceProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceProblem'] = ResolversParentTypes['SourceProblem']> = {
  code?: Resolver<ResolversTypes['SourceProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  __resolveType: TypeResolveFn<'AssessmentResult' | 'Breach' | 'BreachExposure' | 'Course' | 'CourseResult' | 'CyberGuruAccount' | 'CyberGuruCompanyProfile' | 'CyberHootAccount' | 'CyberHootCompanyProfile' | 'CyberPilotAccount' | 'CyberPilotCompanyProfile' | 'Group' | 'InfosecIqAccount' | 'InfosecIqCompanyProfile' | 'Policy' | 'PolicyResult' | 'SiberMateAccount' | 'SiberMateCompanyProfile' | 'Simulation' | 'SimulationResult' | 'TimelineEvent', ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSummary'] = ResolversParentTypes['TrainingSummary']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completionRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AssessmentResult?: AssessmentResultResolvers<ContextType>;
  AssessmentResultConnection?: AssessmentResultConnectionResolvers<ContextType>;
  AssessmentResultEdge?: AssessmentResultEdgeResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  BreachConnection?: BreachConnectionResolvers<ContextType>;
  BreachEdge?: BreachEdgeResolvers<ContextType>;
  BreachExposure?: BreachExposureResolvers<ContextType>;
  BreachExposureConnection?: BreachExposureConnectionResolvers<ContextType>;
  BreachExposureEdge?: BreachExposureEdgeResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyProfile?: CompanyProfileResolvers<ContextType>;
  CompanySource?: CompanySourceResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseResult?: CourseResultResolvers<ContextType>;
  CourseResultConnection?: CourseResultConnectionResolvers<ContextType>;
  CourseResultEdge?: CourseResultEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CyberGuruAccount?: CyberGuruAccountResolvers<ContextType>;
  CyberGuruCompanyProfile?: CyberGuruCompanyProfileResolvers<ContextType>;
  CyberGuruSource?: CyberGuruSourceResolvers<ContextType>;
  CyberHootAccount?: CyberHootAccountResolvers<ContextType>;
  CyberHootCompanyProfile?: CyberHootCompanyProfileResolvers<ContextType>;
  CyberHootSource?: CyberHootSourceResolvers<ContextType>;
  CyberPilotAccount?: CyberPilotAccountResolvers<ContextType>;
  CyberPilotCompanyProfile?: CyberPilotCompanyProfileResolvers<ContextType>;
  CyberPilotSource?: CyberPilotSourceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExposureSummary?: ExposureSummaryResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  IdentityConflict?: IdentityConflictResolvers<ContextType>;
  InfosecIqAccount?: InfosecIqAccountResolvers<ContextType>;
  InfosecIqCompanyProfile?: InfosecIqCompanyProfileResolvers<ContextType>;
  InfosecIqSource?: InfosecIqSourceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Learner?: LearnerResolvers<ContextType>;
  LearnerAccount?: LearnerAccountResolvers<ContextType>;
  LearnerConnection?: LearnerConnectionResolvers<ContextType>;
  LearnerEdge?: LearnerEdgeResolvers<ContextType>;
  Manager?: ManagerResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PhishingSummary?: PhishingSummaryResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyResult?: PolicyResultResolvers<ContextType>;
  PolicyResultConnection?: PolicyResultConnectionResolvers<ContextType>;
  PolicyResultEdge?: PolicyResultEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  RiskDistribution?: RiskDistributionResolvers<ContextType>;
  RiskFactor?: RiskFactorResolvers<ContextType>;
  RiskPoint?: RiskPointResolvers<ContextType>;
  SiberMateAccount?: SiberMateAccountResolvers<ContextType>;
  SiberMateCompanyProfile?: SiberMateCompanyProfileResolvers<ContextType>;
  SiberMateSource?: SiberMateSourceResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  SimulationConnection?: SimulationConnectionResolvers<ContextType>;
  SimulationEdge?: SimulationEdgeResolvers<ContextType>;
  SimulationResult?: SimulationResultResolvers<ContextType>;
  SimulationResultConnection?: SimulationResultConnectionResolvers<ContextType>;
  SimulationResultEdge?: SimulationResultEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceCoverage?: SourceCoverageResolvers<ContextType>;
  SourceHealth?: SourceHealthResolvers<ContextType>;
  SourceProblem?: SourceProblemResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TrainingSummary?: TrainingSummaryResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  requiresScope?: RequiresScopeDirectiveResolver<any, any, ContextType>;
};
