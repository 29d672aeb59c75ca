import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Origin as SiberMateSourceValue, Origin as InfosecIqSourceValue, Origin as CyberPilotSourceValue, Origin as CyberHootSourceValue, Origin as CyberGuruSourceValue, Origin as SourceValue, Origin as CompanySourceValue } from '../../datasources/spec/origin';
import type { LinkedAccount as SiberMateAccountValue, Profile as SiberMateCompanyProfileValue, LinkedAccount as SiberMateBreachedAccountValue, LinkedAccount as InfosecIqAccountValue, Profile as InfosecIqCompanyProfileValue, LinkedAccount as CyberPilotAccountValue, Profile as CyberPilotCompanyProfileValue, LinkedAccount as CyberHootAccountValue, Profile as CyberHootCompanyProfileValue, LinkedAccount as CyberGuruAccountValue, Profile as CyberGuruCompanyProfileValue, Group as GroupValue, Course as CourseValue, Simulation as SimulationValue, Breach as BreachValue, Policy as PolicyValue, CourseResult as CourseResultValue, SimulationResult as SimulationResultValue, PolicyResult as PolicyResultValue, AssessmentResult as AssessmentResultValue, Exposure as BreachExposureValue, TimelineEvent as TimelineEventValue, LinkedAccount as LearnerAccountValue, Profile as CompanyProfileValue, RiskPoint as RiskPointValue } from '../domain/records';
import type { VendorObject as SiberMateServiceStatusValue, VendorObject as SiberMateOpenApiValue, VendorObject as SiberMateReadinessValue, VendorObject as SiberMateCompanyValue, VendorObject as SiberMatePolicyTemplateValue, VendorObject as SiberMateQueuedSimulationValue, VendorObject as SiberMateLearningReportValue, VendorObject as SiberMateCourseLearningValue, VendorObject as SiberMateCourseParticipationValue, VendorObject as SiberMatePlanValue, VendorObject as SiberMateFeaturesValue, VendorObject as SiberMateBreachProValue, VendorObject as SiberMateSimulationMetricsValue, VendorObject as SiberMateBreachedServiceValue, VendorObject as SiberMateGroupValue, VendorObject as SiberMateMembershipValue, VendorObject as SiberMateCourseValue, VendorObject as SiberMateSimulationValue, VendorObject as SiberMatePolicyValue, VendorObject as SiberMateSignatureSettingsValue, VendorObject as SiberMatePolicyResultValue, VendorObject as SiberMateAssessmentResultValue, VendorObject as SiberMateTopicValue, VendorObject as SiberMateBreachValue, VendorObject as SiberMateBreachExposureValue, VendorObject as InfosecIqLearnerProfileValue, VendorObject as InfosecIqLearnerStatisticsValue, VendorObject as InfosecIqBatteryValue, VendorObject as InfosecIqBrandValue, VendorObject as InfosecIqCategoryValue, VendorObject as InfosecIqLanguageValue, VendorObject as InfosecIqNotificationValue, VendorObject as InfosecIqCampaignValue, VendorObject as InfosecIqCampaignRunValue, VendorObject as InfosecIqRunStatisticsValue, VendorObject as InfosecIqCampaignSettingsValue, VendorObject as InfosecIqTemplateValue, VendorObject as InfosecIqTemplateContentValue, VendorObject as InfosecIqTemplateConnectionValue, VendorObject as InfosecIqTemplateEdgeValue, VendorObject as InfosecIqPhishHunterMessageValue, VendorObject as InfosecIqPhishHunterAnalysisValue, VendorObject as InfosecIqPhishHunterComponentValue, VendorObject as InfosecIqPhishHunterMessageConnectionValue, VendorObject as InfosecIqPhishHunterMessageEdgeValue, VendorObject as InfosecIqQuarantinedEmailValue, VendorObject as InfosecIqModuleValue, VendorObject as InfosecIqAssessmentValue, VendorObject as InfosecIqGroupValue, VendorObject as InfosecIqCourseValue, VendorObject as InfosecIqAssetValue, VendorObject as InfosecIqSimulationValue, VendorObject as InfosecIqSimulationResultValue, VendorObject as InfosecIqTimelineEventValue, VendorObject as InfosecIqLearnerGroupValue, VendorObject as CyberPilotGroupNameValue, VendorObject as CyberHootRankValue, VendorObject as CyberHootRankingValue, VendorObject as CyberHootComplianceMetricsValue, VendorObject as CyberHootManagerValue, VendorObject as CyberHootExposedAddressValue, VendorObject as CyberHootScheduleValue, VendorObject as CyberHootPolicyComplianceValue, VendorObject as CyberHootTrainingValue, VendorObject as CyberHootGroupValue, VendorObject as CyberHootAssignmentNameValue, VendorObject as CyberHootCourseValue, VendorObject as CyberHootPolicyValue, VendorObject as CyberHootGroupNameValue, VendorObject as CyberHootSimulationValue, VendorObject as CyberHootBreachValue, VendorObject as CyberHootBreachExposureValue, VendorObject as CyberHootCustomerValue, VendorObject as CyberHootAdministratorValue, VendorObject as CyberHootPartnerSettingsValue, VendorObject as CyberHootSubscriptionValue, VendorObject as CyberGuruServiceValue, VendorObject as CyberGuruLearningStatusValue, VendorObject as CyberGuruLearningStatusSummaryValue, VendorObject as CyberGuruRankingValue, VendorObject as CyberGuruTeamRankingValue, VendorObject as CyberGuruWorkDayCompletionValue, VendorObject as CyberGuruSuccessFactorsValue, VendorObject as CyberGuruCourseResultValue, VendorObject as CyberGuruSimulationResultValue } from '../domain/vendor-data';
import type { Company as CompanyValue } from '../domain/company';
import type { Learner as LearnerValue } from '../domain/people/learner';
import type { CompanyPage as CompanyConnectionValue, LearnerPage as LearnerConnectionValue, GroupPage as GroupConnectionValue, CoursePage as CourseConnectionValue, SimulationPage as SimulationConnectionValue, BreachPage as BreachConnectionValue, PolicyPage as PolicyConnectionValue, CourseResultPage as CourseResultConnectionValue, SimulationResultPage as SimulationResultConnectionValue, PolicyResultPage as PolicyResultConnectionValue, AssessmentResultPage as AssessmentResultConnectionValue, BreachExposurePage as BreachExposureConnectionValue, TimelinePage as TimelineConnectionValue } from '../domain/pages/pages';
import type { Viewer as ViewerValue } from '../access/viewer';
import type { HealthReport as SourceHealthValue } from '../../datasources/engine/sources';
import type { SourceStatus as SourceStatusValue } from '../domain/contributions';
import type { ProblemReport as SourceProblemValue } from '../domain/problem';
import type { Training as TrainingSummaryValue, Phishing as PhishingSummaryValue, Exposure as ExposureSummaryValue } from '../domain/summaries';
import type { AssessedRisk as RiskValue } from '../domain/risk';
import type { SummaryRate as RateValue, ExcludedSource as ExcludedSourceValue, UnavailableCount as UnavailableCountValue } from '../domain/availability';
import type { RiskDistribution as RiskDistributionValue } from '../domain/risk-distribution';
import type { RiskFactor as RiskFactorValue } from '../domain/measures/risk';
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
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<AssessmentResultDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AssessmentResultEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<AssessmentResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of an assessment result. Each vendor's folder adds its own. */
export type AssessmentResultDetails = SiberMateAssessmentResult;

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
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<BreachDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BreachEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Breach>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a breach. Each vendor's folder adds its own. */
export type BreachDetails = CyberHootBreach | SiberMateBreach;

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
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<BreachExposureDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BreachExposureEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<BreachExposure>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of an exposure. Each vendor's folder adds its own. */
export type BreachExposureDetails = CyberHootBreachExposure | SiberMateBreachExposure;

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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
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
  /**
   * One person by the vendor's own id, read singly where the vendor has such a read: as it is now, whatever is kept of the
   * list. null where the vendor knows no such id, or nobody of the company has the account.
   */
  readonly account?: Maybe<LearnerAccount>;
  /** How many of the company's people the vendor knows. Several accounts of one person count once; null where it could not be read. */
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


/** One vendor tenant that belongs to a company. */
export type CompanySourceAccountArgs = {
  externalId: Scalars['String']['input'];
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
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<CourseDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CourseEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Course>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a course. Each vendor's folder adds its own. */
export type CourseDetails = CyberHootCourse | InfosecIqCourse | SiberMateCourse;

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
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<CourseResultDetails>;
  /** The day by which it must be done. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was assigned. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The vendor's own grade, on the vendor's own scale. */
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CourseResultEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<CourseResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a course result. Each vendor's folder adds its own. */
export type CourseResultDetails = CyberGuruCourseResult;

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
  /** Each source of the company, with the people that it does not know. */
  readonly bySource: ReadonlyArray<SourceCoverage>;
  /** Whether every source's list of people was read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** Accounts that might be one person's and might not: for a person to decide. */
  readonly conflicts: ReadonlyArray<IdentityConflict>;
  /** People known to every source of the company that could be read. */
  readonly inEverySource: Scalars['Int']['output'];
  /** People, each once. */
  readonly learners: Scalars['Int']['output'];
  /** What is missing: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Every source, and how completely its list of people was read. */
  readonly sources: ReadonlyArray<SourceStatus>;
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
  /** Modules that the person was given, of all services. */
  readonly assignedModules?: Maybe<Scalars['Int']['output']>;
  /** The awareness programme; null where it was not bought. */
  readonly awareness?: Maybe<CyberGuruService>;
  /** The channel of videos; null where it was not bought. */
  readonly channel?: Maybe<CyberGuruService>;
  /** How many of them are finished. */
  readonly completedModules?: Maybe<Scalars['Int']['output']>;
  /** The same in percent. */
  readonly completionRate?: Maybe<Scalars['Float']['output']>;
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
  /** How regularly the person learns. One read for everybody; null where the customer's contract has none. */
  readonly learningStatus?: Maybe<CyberGuruLearningStatus>;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** Where the person stands among all. Found by name and team, since rankings tell no address: null where that is not one person. One read for everybody. */
  readonly ranking?: Maybe<CyberGuruRanking>;
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
  /** How many people learn how regularly. */
  readonly learningStatus?: Maybe<CyberGuruLearningStatusSummary>;
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Finished lessons as SAP SuccessFactors takes them, by the vendor's own names. */
  readonly successFactors?: Maybe<CyberGuruSuccessFactors>;
  /** Teams in the order of their points. */
  readonly teamRankings?: Maybe<ReadonlyArray<CyberGuruTeamRanking>>;
  /** People in the order of their points. */
  readonly userRankings?: Maybe<ReadonlyArray<CyberGuruRanking>>;
  /** Finished lessons as Workday takes them. */
  readonly workDayCompletions?: Maybe<ReadonlyArray<CyberGuruWorkDayCompletion>>;
};


/** What Cyber Guru says of a company. */
export type CyberGuruCompanyProfileSuccessFactorsArgs = {
  completionStatusId: Scalars['String']['input'];
  componentTypeId: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  suffix: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What Cyber Guru says of a company. */
export type CyberGuruCompanyProfileUserRankingsArgs = {
  team?: InputMaybe<Scalars['String']['input']>;
};


/** What Cyber Guru says of a company. */
export type CyberGuruCompanyProfileWorkDayCompletionsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What only Cyber Guru says of a finished lesson. */
export type CyberGuruCourseResult = {
  readonly __typename?: 'CyberGuruCourseResult';
  /** The day from which on it could be taken. */
  readonly availableOn?: Maybe<Scalars['Date']['output']>;
  /** The person's country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The person's team. */
  readonly team?: Maybe<Scalars['String']['output']>;
  /** How long it took, in the vendor's own unit. */
  readonly timeSpent?: Maybe<Scalars['String']['output']>;
};

/** How regularly somebody learns. */
export type CyberGuruLearningStatus = {
  readonly __typename?: 'CyberGuruLearningStatus';
  /** The same as a word. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 0 not active (the policy is not accepted), 1 not regular, 2 regular, 3 aligned (all is done). */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** How many people learn how regularly. */
export type CyberGuruLearningStatusSummary = {
  readonly __typename?: 'CyberGuruLearningStatusSummary';
  /** Have done all. */
  readonly aligned?: Maybe<Scalars['Int']['output']>;
  /** Have not accepted the policy. */
  readonly notActive?: Maybe<Scalars['Int']['output']>;
  /** Have much that waits. */
  readonly notRegular?: Maybe<Scalars['Int']['output']>;
  /** Have little that waits. */
  readonly regular?: Maybe<Scalars['Int']['output']>;
};

/** Where somebody stands among all. */
export type CyberGuruRanking = {
  readonly __typename?: 'CyberGuruRanking';
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Points. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** Counted from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The team. */
  readonly team?: Maybe<Scalars['String']['output']>;
};

/** How far somebody is in one service. */
export type CyberGuruService = {
  readonly __typename?: 'CyberGuruService';
  /** Modules that the person was given. */
  readonly assigned?: Maybe<Scalars['Int']['output']>;
  /** How many of them are finished. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** The same in percent. */
  readonly completionRate?: Maybe<Scalars['Float']['output']>;
};

/** What only Cyber Guru says of a result of a phishing simulation. */
export type CyberGuruSimulationResult = {
  readonly __typename?: 'CyberGuruSimulationResult';
  /** What kind of campaign. */
  readonly campaignType?: Maybe<Scalars['String']['output']>;
  /** The subject. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id of the person in this campaign. */
  readonly targetId?: Maybe<Scalars['ID']['output']>;
  /** The person's team. */
  readonly team?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id of the template. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
  /** The template's name. */
  readonly templateName?: Maybe<Scalars['String']['output']>;
  /** `email`, `sms`, … */
  readonly templateType?: Maybe<Scalars['String']['output']>;
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

/** Finished lessons as SAP SuccessFactors takes them. */
export type CyberGuruSuccessFactors = {
  readonly __typename?: 'CyberGuruSuccessFactors';
  /** As the vendor sends them. */
  readonly document: Scalars['JSON']['output'];
  /** When they were read. */
  readonly fetchedAt: Scalars['DateTime']['output'];
};

/** Where a team stands among all. */
export type CyberGuruTeamRanking = {
  readonly __typename?: 'CyberGuruTeamRanking';
  /** How many people are in it. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** Points. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** Counted from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The team. */
  readonly team?: Maybe<Scalars['String']['output']>;
};

/** A finished lesson as Workday takes it. */
export type CyberGuruWorkDayCompletion = {
  readonly __typename?: 'CyberGuruWorkDayCompletion';
  /** The day on which it was finished. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** The lesson's number. */
  readonly contentReference?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** `PASS`. */
  readonly gradeReference?: Maybe<Scalars['String']['output']>;
  /** The day on which it was given. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
};

/** A person as CyberHoot knows them. */
export type CyberHootAccount = LearnerAccount & SourceRecord & {
  readonly __typename?: 'CyberHootAccount';
  /** When the account was archived. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many assignments are done. */
  readonly completedAssignments?: Maybe<Scalars['Int']['output']>;
  /** Whether everything assigned is done in time. */
  readonly compliant?: Maybe<Scalars['Boolean']['output']>;
  /** How many assignments the person complies with. */
  readonly compliantCount?: Maybe<Scalars['Int']['output']>;
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
  /** The same as a rank, hatchling to sage. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** How many tries that took. */
  readonly numAttempts?: Maybe<Scalars['Int']['output']>;
  /** Whether the welcome mail was sent. */
  readonly onboardingEmailSent?: Maybe<Scalars['Boolean']['output']>;
  /** When it was sent. */
  readonly onboardingEmailSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Score of what is optional, 0 to 100. */
  readonly optionalScore?: Maybe<Scalars['Float']['output']>;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** How hard the phishing training is. */
  readonly phishingDifficulty?: Maybe<Scalars['String']['output']>;
  /** Score in phishing training, 0 to 100. */
  readonly phishingScore?: Maybe<Scalars['Float']['output']>;
  /** Score of the policies, 0 to 100. */
  readonly policyScore?: Maybe<Scalars['Float']['output']>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The person's rank with its badge. One call for each person. */
  readonly rank?: Maybe<CyberHootRank>;
  /** Where the person stands among all: one call for everybody. */
  readonly ranking?: Maybe<CyberHootRanking>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** What the difficulty is set back to. */
  readonly resetPhishingDifficulty?: Maybe<Scalars['String']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of user, in the vendor's own word. */
  readonly userType?: Maybe<Scalars['String']['output']>;
  /** Score of the videos, 0 to 100. */
  readonly videoScore?: Maybe<Scalars['Float']['output']>;
};

/** Somebody who administers the deployment. Passwords, tokens and keys are left out. */
export type CyberHootAdministrator = SourceRecord & {
  readonly __typename?: 'CyberHootAdministrator';
  /** Whether the account is active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** How the administrator logs in. */
  readonly authenticationMethod?: Maybe<Scalars['String']['output']>;
  /** The browser of the last login. */
  readonly browserVersion?: Maybe<Scalars['String']['output']>;
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** For which customer. */
  readonly customerId?: Maybe<Scalars['ID']['output']>;
  /** The address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Whether the password must be changed. */
  readonly forcePwChange?: Maybe<Scalars['Boolean']['output']>;
  /** When the last login was. */
  readonly lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** When the password was set back. */
  readonly passwordResetAt?: Maybe<Scalars['DateTime']['output']>;
  /** The telephone number. */
  readonly phoneNumber?: Maybe<Scalars['String']['output']>;
  /** The customer that the administrator belongs to. */
  readonly primaryCustomerId?: Maybe<Scalars['ID']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** How many rows a page shows. */
  readonly rowLimit?: Maybe<Scalars['Int']['output']>;
  /** Whether everything may be administered. */
  readonly siteAdmin?: Maybe<Scalars['Boolean']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Where the administrator lives, in time. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** When the terms were accepted. */
  readonly tosAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the way round it ends. */
  readonly twoFactorBypassExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the second factor ends. */
  readonly twoFactorTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the address is verified. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

/** An assignment, by name. */
export type CyberHootAssignmentName = {
  readonly __typename?: 'CyberHootAssignmentName';
  /** The vendor's own id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What kind, in the vendor's own word. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** What only CyberHoot says of a breach. */
export type CyberHootBreach = {
  readonly __typename?: 'CyberHootBreach';
  /** The logo of whoever lost the data; null for leaked databases. */
  readonly logoUrl?: Maybe<Scalars['URL']['output']>;
};

/** What only CyberHoot says of an exposure: what else leaked of the person. */
export type CyberHootBreachExposure = {
  readonly __typename?: 'CyberHootBreachExposure';
  /** Whether the row still counts. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** An address that leaked. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The vendor's own number of this person in this breach. */
  readonly breachJoinId?: Maybe<Scalars['ID']['output']>;
  /** The leaked database, by name. */
  readonly databaseName?: Maybe<Scalars['String']['output']>;
  /** The leaked database's own number of the row. */
  readonly dehashedId?: Maybe<Scalars['ID']['output']>;
  /** A network address that leaked. */
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  /** A name that leaked. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** A telephone number that leaked. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** A user name that leaked. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** A vehicle's number that leaked. */
  readonly vin?: Maybe<Scalars['String']['output']>;
};

/** What CyberHoot says of a company. */
export type CyberHootCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'CyberHootCompanyProfile';
  /** Whether the company's look is used in place of the partner's. */
  readonly brandingOverride?: Maybe<Scalars['Boolean']['output']>;
  /** How much of each kind of assignment is done. */
  readonly complianceMetrics?: Maybe<CyberHootComplianceMetrics>;
  /** When the company was made there. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of customer: `power`, `standard` (Autopilot) or `hootphish`. */
  readonly customerType?: Maybe<Scalars['String']['output']>;
  /** The company's domain there. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Addresses that stand in breaches, those of nobody included. */
  readonly exposedAddresses?: Maybe<ReadonlyArray<CyberHootExposedAddress>>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The foundational programme, as scheduled. */
  readonly foundationalProgram?: Maybe<CyberHootSchedule>;
  /** How fast the foundational programme goes. */
  readonly foundationalProgramSpeed?: Maybe<Scalars['String']['output']>;
  /** The same as a rank, hatchling to sage. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness of the company, 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** Who is told of people's results. */
  readonly managers?: Maybe<ReadonlyArray<CyberHootManager>>;
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The automatic phishing programme, as scheduled. */
  readonly phishingProgram?: Maybe<CyberHootSchedule>;
  /** A colour of the company's own look. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
  /** The company's rank with its badge. */
  readonly rank?: Maybe<CyberHootRank>;
  /** Everybody, with their ranks. */
  readonly rankings?: Maybe<ReadonlyArray<CyberHootRanking>>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** On which day of the month or week. */
  readonly reportDay?: Maybe<Scalars['Int']['output']>;
  /** How often reports are sent: `weekly` or `monthly`. */
  readonly reportFrequency?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  readonly reportRecipients?: Maybe<Scalars['JSON']['output']>;
  /** Another one. */
  readonly secondaryColor?: Maybe<Scalars['String']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Where people are told to ask. */
  readonly supportEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The automatic training programme, as scheduled. */
  readonly trainingProgram?: Maybe<CyberHootSchedule>;
  /** All scheduled assignments. */
  readonly trainingSchedule?: Maybe<CyberHootSchedule>;
  /** When the training programme began. */
  readonly trainingStartDate?: Maybe<Scalars['Date']['output']>;
  /** How many people it counts. */
  readonly userCount?: Maybe<Scalars['Int']['output']>;
  /** Whether new people get a welcome mail. */
  readonly welcomeEmailEnabled?: Maybe<Scalars['Boolean']['output']>;
};

/** How much of each kind of assignment is done, in percent, and how many are active. */
export type CyberHootComplianceMetrics = {
  readonly __typename?: 'CyberHootComplianceMetrics';
  /** Active phishing training. */
  readonly activePhishingCount?: Maybe<Scalars['Int']['output']>;
  /** Active policies. */
  readonly activePolicyCount?: Maybe<Scalars['Int']['output']>;
  /** Active surveys. */
  readonly activeSurveyCount?: Maybe<Scalars['Int']['output']>;
  /** Active videos. */
  readonly activeVideoCount?: Maybe<Scalars['Int']['output']>;
  /** Active parts of the foundational programme. */
  readonly activeZacFoundationalCount?: Maybe<Scalars['Int']['output']>;
  /** Percent of the phishing training that is done. */
  readonly overallPhishingCompliance?: Maybe<Scalars['Float']['output']>;
  /** Percent of the policies that are acknowledged. */
  readonly overallPolicyCompliance?: Maybe<Scalars['Float']['output']>;
  /** Percent of the surveys that are answered. */
  readonly overallSurveyCompliance?: Maybe<Scalars['Float']['output']>;
  /** Percent of the videos that are watched. */
  readonly overallVideoCompliance?: Maybe<Scalars['Float']['output']>;
  /** Percent of the foundational programme that is done. */
  readonly overallZacFoundationalCompliance?: Maybe<Scalars['Float']['output']>;
  /** How many people are counted. */
  readonly userCount?: Maybe<Scalars['Int']['output']>;
};

/** What only CyberHoot says of a course. */
export type CyberHootCourse = {
  readonly __typename?: 'CyberHootCourse';
  /** The groups that it is for. */
  readonly groups: ReadonlyArray<CyberHootGroupName>;
  /** The file, by name or address. */
  readonly policyFileName?: Maybe<Scalars['String']['output']>;
  /** What kind of file. */
  readonly policyFileType?: Maybe<Scalars['String']['output']>;
  /** What kind, in the vendor's own word. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
  /** Whether anybody may see it. */
  readonly public?: Maybe<Scalars['Boolean']['output']>;
};

/** A customer of the partner, as CyberHoot lists them. */
export type CyberHootCustomer = SourceRecord & {
  readonly __typename?: 'CyberHootCustomer';
  /** What kind of customer. */
  readonly customerType?: Maybe<Scalars['String']['output']>;
  /** Its domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The same as a rank. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** How many people it counts. */
  readonly userCount?: Maybe<Scalars['Int']['output']>;
};

/** An address that stands in breaches. */
export type CyberHootExposedAddress = SourceRecord & {
  readonly __typename?: 'CyberHootExposedAddress';
  /** In how many breaches it stands. */
  readonly breachCount?: Maybe<Scalars['Int']['output']>;
  /** The address. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Day of the first breach. */
  readonly firstBreachDate?: Maybe<Scalars['Date']['output']>;
  /** Day of the latest breach. */
  readonly latestBreachDate?: Maybe<Scalars['Date']['output']>;
  /** Whose it is, by name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** How many exposures nobody has acknowledged. */
  readonly unacknowledgedExposures?: Maybe<Scalars['Int']['output']>;
  /** The user whose it is; null where it is nobody's. */
  readonly userId?: Maybe<Scalars['ID']['output']>;
};

/** What only CyberHoot says of a group. */
export type CyberHootGroup = {
  readonly __typename?: 'CyberHootGroup';
  /** What is assigned to it. */
  readonly activeAssignments: ReadonlyArray<CyberHootAssignmentName>;
  /** The company's own id of it. */
  readonly externalGroupId?: Maybe<Scalars['String']['output']>;
  /** What kind of group, in the vendor's own word. */
  readonly groupType?: Maybe<Scalars['String']['output']>;
  /** The address. */
  readonly hrEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The given name of whoever is told of its results. */
  readonly hrFirstName?: Maybe<Scalars['String']['output']>;
  /** The family name. */
  readonly hrLastName?: Maybe<Scalars['String']['output']>;
};

/** A group, by name. */
export type CyberHootGroupName = {
  readonly __typename?: 'CyberHootGroupName';
  /** The vendor's own id. */
  readonly groupId: Scalars['ID']['output'];
  /** Its name. */
  readonly groupName?: Maybe<Scalars['String']['output']>;
};

/** Somebody who is told of people's results. */
export type CyberHootManager = SourceRecord & {
  readonly __typename?: 'CyberHootManager';
  /** Whether the manager is active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is the one for people without a manager. */
  readonly default?: Maybe<Scalars['Boolean']['output']>;
  /** The address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The id of the company's own. */
  readonly employeeId?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** What kind of manager, in the vendor's own word. */
  readonly managerType?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** The partner's own settings, without its key. */
export type CyberHootPartnerSettings = SourceRecord & {
  readonly __typename?: 'CyberHootPartnerSettings';
  /** Whether its look is used in place of CyberHoot's. */
  readonly chColorOverride?: Maybe<Scalars['Boolean']['output']>;
  /** Where to write. */
  readonly contactEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Where to call. */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** Its own customer. */
  readonly customerId?: Maybe<Scalars['ID']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** A colour of its look. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether it sells there. */
  readonly salesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** What it says in reports on what it sells. */
  readonly salesModuleReportMsg?: Maybe<Scalars['String']['output']>;
  /** Another one. */
  readonly secondaryColor?: Maybe<Scalars['String']['output']>;
  /** What it calls the service. */
  readonly serviceName?: Maybe<Scalars['String']['output']>;
  /** Its short name. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** Whether newcomers are shown round. */
  readonly showWizard?: Maybe<Scalars['Boolean']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Where it lives, in time. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Its pages. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Whether certificates bear its own name. */
  readonly whitelabelCertificateOfCompletion?: Maybe<Scalars['Boolean']['output']>;
};

/** What only CyberHoot says of a policy. */
export type CyberHootPolicy = {
  readonly __typename?: 'CyberHootPolicy';
  /** Whether it is kept for the record only. */
  readonly archived?: Maybe<Scalars['Boolean']['output']>;
  /** Last day. */
  readonly effectiveEnd?: Maybe<Scalars['Date']['output']>;
  /** First day. */
  readonly effectiveStart?: Maybe<Scalars['Date']['output']>;
  /** The groups that it is for. */
  readonly groups: ReadonlyArray<CyberHootGroupName>;
  /** Whether it may be left out. */
  readonly isOptional?: Maybe<Scalars['Boolean']['output']>;
  /** The file, by name or address. */
  readonly policyFileName?: Maybe<Scalars['String']['output']>;
  /** What kind of file. */
  readonly policyFileType?: Maybe<Scalars['String']['output']>;
  /** What kind, in the vendor's own word. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
  /** Whether anybody may see it. */
  readonly public?: Maybe<Scalars['Boolean']['output']>;
};

/** How much of one assignment is done. */
export type CyberHootPolicyCompliance = {
  readonly __typename?: 'CyberHootPolicyCompliance';
  /** In percent. */
  readonly overallCompliance?: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  readonly policyName?: Maybe<Scalars['String']['output']>;
  /** What kind, in the vendor's own word. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
};

/** A rank, with its badge. */
export type CyberHootRank = {
  readonly __typename?: 'CyberHootRank';
  /** The badge as a small picture. */
  readonly badgeIcon?: Maybe<Scalars['URL']['output']>;
  /** The badge as a picture. */
  readonly badgeImage?: Maybe<Scalars['URL']['output']>;
  /** Hatchling to sage. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** Score in phishing training; of people only. */
  readonly phishingScore?: Maybe<Scalars['Float']['output']>;
  /** Score of the policies; of people only. */
  readonly policyScore?: Maybe<Scalars['Float']['output']>;
  /** Score of the videos; of people only. */
  readonly videoScore?: Maybe<Scalars['Float']['output']>;
};

/** Where a person stands among all. */
export type CyberHootRanking = SourceRecord & {
  readonly __typename?: 'CyberHootRanking';
  /** How many assignments are done. */
  readonly completedAssignments?: Maybe<Scalars['Int']['output']>;
  /** The address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The same as a rank. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** How many of them too late. */
  readonly lateSubmissions?: Maybe<Scalars['Int']['output']>;
  /** How many tries that took. */
  readonly numAttempts?: Maybe<Scalars['Int']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A programme as it is scheduled. */
export type CyberHootSchedule = {
  readonly __typename?: 'CyberHootSchedule';
  /** How much of each is done. */
  readonly compliance: ReadonlyArray<CyberHootPolicyCompliance>;
  /** What is scheduled. */
  readonly trainings: ReadonlyArray<CyberHootTraining>;
};

/** What only CyberHoot says of a phishing simulation. */
export type CyberHootSimulation = {
  readonly __typename?: 'CyberHootSimulation';
  /** How it is scheduled. */
  readonly training?: Maybe<CyberHootTraining>;
};

/** A connection to CyberHoot. */
export type CyberHootSource = Node & Source & {
  readonly __typename?: 'CyberHootSource';
  /** One administrator. */
  readonly administrator?: Maybe<CyberHootAdministrator>;
  /** Who administers the deployment; without passwords, tokens and keys. */
  readonly administrators?: Maybe<ReadonlyArray<CyberHootAdministrator>>;
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The customers that the key sees. Only for those who see all of them here too. */
  readonly customers?: Maybe<ReadonlyArray<CyberHootCustomer>>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The partner's own settings, without its key. */
  readonly partnerSettings?: Maybe<CyberHootPartnerSettings>;
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** What the partner pays for. */
  readonly subscription?: Maybe<CyberHootSubscription>;
  /** Who is at the other end. */
  readonly vendor: Vendor;
};


/** A connection to CyberHoot. */
export type CyberHootSourceAdministratorArgs = {
  id: Scalars['ID']['input'];
};

/** What the partner pays for. */
export type CyberHootSubscription = SourceRecord & {
  readonly __typename?: 'CyberHootSubscription';
  /** The payment service's customer, as it sends it. Needs scope RAW. */
  readonly billingCustomer?: Maybe<Scalars['JSON']['output']>;
  /** The payment service's id of the partner. */
  readonly billingCustomerId?: Maybe<Scalars['ID']['output']>;
  /** The payment service's subscription, as it sends it. Needs scope RAW. */
  readonly billingSubscription?: Maybe<Scalars['JSON']['output']>;
  /** Whether it ends then for good. */
  readonly cancelAtPeriodEnd?: Maybe<Scalars['Boolean']['output']>;
  /** What was said on that. */
  readonly cancelFeedback?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled. */
  readonly canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** When it ends. */
  readonly currentPeriodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the present period began. */
  readonly currentPeriodStart?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whether the partner sells on. */
  readonly isReseller?: Maybe<Scalars['Boolean']['output']>;
  /** What the next invoice will be, in the currency's main unit. */
  readonly nextInvoiceAmount?: Maybe<Scalars['Float']['output']>;
  /** The first customer of the partner. */
  readonly primaryCustomerId?: Maybe<Scalars['ID']['output']>;
  /** How many people are paid for. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Who referred the partner. */
  readonly referralInfo?: Maybe<Scalars['String']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** The customer that it is for. */
  readonly spawnCustomerId?: Maybe<Scalars['ID']['output']>;
  /** Its state, in the payment service's word. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** An assignment as it is scheduled, with all its notices. */
export type CyberHootTraining = SourceRecord & {
  readonly __typename?: 'CyberHootTraining';
  /** In how many days it must be accepted. */
  readonly acceptanceWindow?: Maybe<Scalars['Int']['output']>;
  /** Whether it is active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is kept for the record only. */
  readonly archived?: Maybe<Scalars['Boolean']['output']>;
  /** From which day on it can be. */
  readonly beginningOfAcceptanceWindow?: Maybe<Scalars['Date']['output']>;
  /** In which unit. */
  readonly effectiveDurationType?: Maybe<Scalars['String']['output']>;
  /** How long it is in effect. */
  readonly effectiveDurationValue?: Maybe<Scalars['Int']['output']>;
  /** Last day. */
  readonly effectiveEnd?: Maybe<Scalars['Date']['output']>;
  /** First day. */
  readonly effectiveStart?: Maybe<Scalars['Date']['output']>;
  /** Whether it is renewed. */
  readonly enableRenewDate?: Maybe<Scalars['Boolean']['output']>;
  /** What people who refuse are told. */
  readonly endUserRefusalMessage?: Maybe<Scalars['String']['output']>;
  /** Its text. */
  readonly expirationNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** Its subject. */
  readonly expirationNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its text. */
  readonly firstNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** Its subject. */
  readonly firstNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** Whether that day is the same for all. */
  readonly fixedAcceptanceDate?: Maybe<Scalars['Boolean']['output']>;
  /** The groups that it is for. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** The notice's text. */
  readonly hrNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** The notice's subject. */
  readonly hrNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** After how many days personnel are told. */
  readonly hrNotificationDays?: Maybe<Scalars['Int']['output']>;
  /** Whether it may be left out. */
  readonly isOptional?: Maybe<Scalars['Boolean']['output']>;
  /** Its number in the library. */
  readonly libraryId?: Maybe<Scalars['ID']['output']>;
  /** Which library, in the vendor's own word. */
  readonly libraryType?: Maybe<Scalars['String']['output']>;
  /** Its version in the library. */
  readonly libraryVersion?: Maybe<Scalars['Int']['output']>;
  /** How much of it is done, in percent. */
  readonly overallCompliance?: Maybe<Scalars['Float']['output']>;
  /** The assignment that it belongs to. */
  readonly parentPolicyId?: Maybe<Scalars['ID']['output']>;
  /** How hard the phishing is. */
  readonly phishingDifficulty?: Maybe<Scalars['String']['output']>;
  /** The file, by name or address. */
  readonly policyFileName?: Maybe<Scalars['String']['output']>;
  /** What kind of file. */
  readonly policyFileType?: Maybe<Scalars['String']['output']>;
  /** What people are told with it. */
  readonly policyMessage?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly policyName?: Maybe<Scalars['String']['output']>;
  /** What kind, in the vendor's own word. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
  /** Whether anybody may see it. */
  readonly public?: Maybe<Scalars['Boolean']['output']>;
  /** Whether there are questions. */
  readonly questionEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The score that passes. */
  readonly questionPassingScore?: Maybe<Scalars['Float']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** When. */
  readonly renewDate?: Maybe<Scalars['Date']['output']>;
  /** How many days before it somebody is told. */
  readonly renewWarningDays?: Maybe<Scalars['Int']['output']>;
  /** The assignment that it renews. */
  readonly renewedPolicyId?: Maybe<Scalars['ID']['output']>;
  /** To whom a table of results goes, among administrators. */
  readonly reportAdminCsv?: Maybe<Scalars['String']['output']>;
  /** To whom a table of results goes, by address. */
  readonly reportEmailCsv?: Maybe<Scalars['String']['output']>;
  /** Whether it may be taken again. */
  readonly retakeOverride?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a notice is sent when it is too late. */
  readonly sendExpirationNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a first notice is sent. */
  readonly sendFirstNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether personnel are told. */
  readonly sendHrNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a warning is sent. */
  readonly sendWarningNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** The programme that it belongs to. */
  readonly trainingProgramId?: Maybe<Scalars['ID']['output']>;
  /** Which run of the programme. */
  readonly trainingProgramInstanceId?: Maybe<Scalars['ID']['output']>;
  /** Its version. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Its text. */
  readonly warningNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** Its subject. */
  readonly warningNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** How many days before the end people are warned. */
  readonly warningNotificationDays?: Maybe<Scalars['Int']['output']>;
};

/** A person as CyberPilot knows them. */
export type CyberPilotAccount = LearnerAccount & SourceRecord & {
  readonly __typename?: 'CyberPilotAccount';
  /** The mean score in awareness training, 0 to 100. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** The branch that the person belongs to. */
  readonly branch?: Maybe<CyberPilotGroupName>;
  /** When the account was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** In how many of them the person sent data. */
  readonly dataSubmitted?: Maybe<Scalars['Int']['output']>;
  /** The address there. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Phishing campaigns that the person has been part of. */
  readonly emailsSent?: Maybe<Scalars['Int']['output']>;
  /** Courses that the person was given. */
  readonly enrolledCourses?: Maybe<Scalars['Int']['output']>;
  /** Materials that the person was given. */
  readonly enrolledMaterials?: Maybe<Scalars['Int']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The groups that the person is in. */
  readonly groups: ReadonlyArray<CyberPilotGroupName>;
  /** What the person did last, in the vendor's own word or number. */
  readonly lastAction?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** In how many of them the person clicked. */
  readonly linksClicked?: Maybe<Scalars['Int']['output']>;
  /** Courses that are not finished, late or not. */
  readonly notCompletedCourses?: Maybe<Scalars['Int']['output']>;
  /** Materials that are not finished, late or not. */
  readonly notCompletedMaterials?: Maybe<Scalars['Int']['output']>;
  /** Courses and materials that are late. */
  readonly overdueCourses?: Maybe<Scalars['Int']['output']>;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** Active phishing campaigns that include the person. */
  readonly phishingCampaigns?: Maybe<Scalars['Int']['output']>;
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

/** A branch or group, as seen on a user. */
export type CyberPilotGroupName = {
  readonly __typename?: 'CyberPilotGroupName';
  /** The vendor's own id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
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

/** A source that is not in a rate, and why. */
export type ExcludedSource = {
  readonly __typename?: 'ExcludedSource';
  /** The reason in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The reason in one word. */
  readonly reason: ExclusionReason;
  /** The source that is left out. */
  readonly source: Source;
};

/** Why a source is not in a rate. */
export type ExclusionReason =
  /** The source could not be read. */
  | 'FAILED'
  /** The source does not provide what the rate counts, or knows none of the people. */
  | 'NOT_REPORTED'
  /** The source does not provide the dates that a period needs. */
  | 'NO_DATES';

/** Breaches in numbers. */
export type ExposureSummary = {
  readonly __typename?: 'ExposureSummary';
  /** Distinct breaches, counted per source. */
  readonly breaches: Scalars['Int']['output'];
  /** False if a source that provides this could not be read completely. Counts that a source does not provide are in `unavailableCounts`. */
  readonly complete: Scalars['Boolean']['output'];
  /** Distinct addresses that stand in a breach. */
  readonly exposedAccounts: Scalars['Int']['output'];
  /** The date of the latest breach. */
  readonly latestBreach?: Maybe<Scalars['Date']['output']>;
  /** What is missing from these numbers: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Exposures that a vendor says nobody has acknowledged. */
  readonly unacknowledged: Scalars['Int']['output'];
  /** Counts of this summary that a source does not provide: its share of them is unknown, not zero. */
  readonly unavailableCounts: ReadonlyArray<UnavailableCount>;
};

/** A group of people, as one vendor keeps it. */
export type Group = Node & SourceRecord & {
  readonly __typename?: 'Group';
  /** Whose it is. */
  readonly company: Company;
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<GroupDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a group. Each vendor's folder adds its own. */
export type GroupDetails = CyberHootGroup | InfosecIqGroup | SiberMateGroup;

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
  /** An employee id, or the same local part under several of the company's domains; or something speaks against it. */
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
  /** The same address under an alias domain or with a plus tag, or the same local part and a compatible name under another of the company's domains. */
  | 'EMAIL_ALIAS'
  /** The same employee id, and names that are compatible. */
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
  /** What the account says of the person. One call for each person. */
  readonly profile?: Maybe<InfosecIqLearnerProfile>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** What the person did, in numbers. The same call. */
  readonly statistics?: Maybe<InfosecIqLearnerStatistics>;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A test. */
export type InfosecIqAssessment = SourceRecord & {
  readonly __typename?: 'InfosecIqAssessment';
  /** When it was made. */
  readonly created?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How much must be right, in percent. */
  readonly passingPercentage?: Maybe<Scalars['Float']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether it counts what is right and wrong. */
  readonly showCorrectWrongCounter?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it explains. */
  readonly showExplanations?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it shows how far one is. */
  readonly showProgress?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it shows results. */
  readonly showResults?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it shows a summary. */
  readonly showSummary?: Maybe<Scalars['Boolean']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A part of a course. */
export type InfosecIqAsset = {
  readonly __typename?: 'InfosecIqAsset';
  /** The test, where it is one. One call for each. */
  readonly assessment?: Maybe<InfosecIqAssessment>;
  /** The vendor's own id. */
  readonly id: Scalars['ID']['output'];
  /** The lesson, where it is one. One call for each. */
  readonly module?: Maybe<InfosecIqModule>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** `assessment`, `module`, … */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A set of phishing templates. */
export type InfosecIqBattery = SourceRecord & {
  readonly __typename?: 'InfosecIqBattery';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whether it is the vendor's. */
  readonly isSystem?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A look that campaigns can have. */
export type InfosecIqBrand = SourceRecord & {
  readonly __typename?: 'InfosecIqBrand';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** `system` or `personal`. */
  readonly ownership?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A campaign of awareness training or of phishing. */
export type InfosecIqCampaign = SourceRecord & {
  readonly __typename?: 'InfosecIqCampaign';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether it runs. */
  readonly running?: Maybe<Scalars['Boolean']['output']>;
  /** Each time that it ran or will. One call for each campaign. */
  readonly runs?: Maybe<ReadonlyArray<InfosecIqCampaignRun>>;
  /** How it was set up. One call for each campaign. */
  readonly settings?: Maybe<InfosecIqCampaignSettings>;
  /** Which source said this. */
  readonly source: Source;
  /** `awareness` or `phish`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** One time that a campaign ran. */
export type InfosecIqCampaignRun = SourceRecord & {
  readonly __typename?: 'InfosecIqCampaignRun';
  /** The vendor's own id of the campaign. */
  readonly campaignId?: Maybe<Scalars['ID']['output']>;
  /** Until when. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which time. */
  readonly runNumber?: Maybe<Scalars['Int']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** From when. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** How it went; null for phishing, where the vendor keeps none. One call for each run. */
  readonly statistics?: Maybe<InfosecIqRunStatistics>;
};

/** How a campaign was set up. */
export type InfosecIqCampaignSettings = {
  readonly __typename?: 'InfosecIqCampaignSettings';
  /** Everything that the vendor says of it, by its own names: what it says is documented nowhere. */
  readonly all?: Maybe<Scalars['JSON']['output']>;
  /** Whether it is for everybody. */
  readonly allLearners?: Maybe<Scalars['Boolean']['output']>;
  /** Which sets of them. */
  readonly batteries: ReadonlyArray<Scalars['ID']['output']>;
  /** In which look. */
  readonly brandingId?: Maybe<Scalars['ID']['output']>;
  /** From which categories. */
  readonly categories: ReadonlyArray<Scalars['ID']['output']>;
  /** The course that it teaches. */
  readonly courseId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is only a test. */
  readonly isTest?: Maybe<Scalars['Boolean']['output']>;
  /** In which language. */
  readonly languageId?: Maybe<Scalars['ID']['output']>;
  /** For which groups. */
  readonly learnerGroupIds: ReadonlyArray<Scalars['ID']['output']>;
  /** For which people. */
  readonly learnerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** In how many days, where that is the step. */
  readonly numberOfDays?: Maybe<Scalars['Int']['output']>;
  /** How often it is repeated. */
  readonly numberOfRepeats?: Maybe<Scalars['Int']['output']>;
  /** In which steps it is sent. */
  readonly scheduleIntervalUnits?: Maybe<Scalars['String']['output']>;
  /** From which day on. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** Which phishing templates. */
  readonly templates: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a campaign is of. */
export type InfosecIqCampaignType =
  /** Awareness training. */
  | 'awareness'
  /** Phishing. */
  | 'phish';

/** What phishing templates are about. */
export type InfosecIqCategory = SourceRecord & {
  readonly __typename?: 'InfosecIqCategory';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
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

/** What only Infosec IQ says of a course. One call for each course. */
export type InfosecIqCourse = {
  readonly __typename?: 'InfosecIqCourse';
  /** What it is made of. */
  readonly assets?: Maybe<ReadonlyArray<InfosecIqAsset>>;
  /** How long it takes, in seconds. */
  readonly duration?: Maybe<Scalars['Float']['output']>;
  /** `system`, `shared` or `personal`. */
  readonly ownedBy?: Maybe<Scalars['String']['output']>;
  /** Its subtitle. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
};

/** What only Infosec IQ says of a group. */
export type InfosecIqGroup = {
  readonly __typename?: 'InfosecIqGroup';
  /** Whether its people are found by rules. */
  readonly isDynamic?: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
};

/** A language that training comes in. */
export type InfosecIqLanguage = SourceRecord & {
  readonly __typename?: 'InfosecIqLanguage';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A group, as an event names it. */
export type InfosecIqLearnerGroup = SourceRecord & {
  readonly __typename?: 'InfosecIqLearnerGroup';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** `static` or `dynamic`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** What an account says of a person. */
export type InfosecIqLearnerProfile = {
  readonly __typename?: 'InfosecIqLearnerProfile';
  /** Address, first line. */
  readonly address1?: Maybe<Scalars['String']['output']>;
  /** Address, second line. */
  readonly address2?: Maybe<Scalars['String']['output']>;
  /** City. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** A field of the company's own. */
  readonly custom?: Maybe<Scalars['String']['output']>;
  /** Another one. */
  readonly custom2?: Maybe<Scalars['String']['output']>;
  /** Another one. */
  readonly custom3?: Maybe<Scalars['String']['output']>;
  /** Another one. */
  readonly custom4?: Maybe<Scalars['String']['output']>;
  /** Another one. */
  readonly custom5?: Maybe<Scalars['String']['output']>;
  /** Another one. */
  readonly custom6?: Maybe<Scalars['String']['output']>;
  /** Department. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** The manager's address. */
  readonly managerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The manager's name. */
  readonly managerName?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** State. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Position. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  readonly zip?: Maybe<Scalars['String']['output']>;
};

/** What a person did, in numbers. */
export type InfosecIqLearnerStatistics = {
  readonly __typename?: 'InfosecIqLearnerStatistics';
  /** Tests finished. */
  readonly assessmentCompletedCount?: Maybe<Scalars['Int']['output']>;
  /** Tests enrolled in. */
  readonly assessmentEnrolledCount?: Maybe<Scalars['Int']['output']>;
  /** Tests passed. */
  readonly assessmentPassedCount?: Maybe<Scalars['Int']['output']>;
  /** Tests begun. */
  readonly assessmentStartedCount?: Maybe<Scalars['Int']['output']>;
  /** In how many they opened the attachment. */
  readonly attachmentCount?: Maybe<Scalars['Int']['output']>;
  /** In how many they entered data. */
  readonly dataEntryCount?: Maybe<Scalars['Int']['output']>;
  /** Exercises finished. */
  readonly exerciseCompletedCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The person's grade. The vendor publishes no scale: everybody starts at C, administrators set what each action costs, and a
   * change regrades everybody in retrospect. Grades of different days or companies cannot be compared.
   */
  readonly grade?: Maybe<Scalars['Float']['output']>;
  /** The vendor's own id of these numbers. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** When last. */
  readonly latestPluginConnection?: Maybe<Scalars['DateTime']['output']>;
  /** When last. */
  readonly latestVisit?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the browser was out of date. */
  readonly latestVisitBrowserOutdated?: Maybe<Scalars['Boolean']['output']>;
  /** From which network address. */
  readonly latestVisitIpAddress?: Maybe<Scalars['String']['output']>;
  /** The same grade as a letter, with the same limits. */
  readonly letterGrade?: Maybe<Scalars['String']['output']>;
  /** In how many they let a macro run. */
  readonly macroEnabledCount?: Maybe<Scalars['Int']['output']>;
  /** How many of the replies matched the pattern. */
  readonly matchedCount?: Maybe<Scalars['Int']['output']>;
  /** When the numbers last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
  /** Lessons finished. */
  readonly moduleCompletedCount?: Maybe<Scalars['Int']['output']>;
  /** Lessons enrolled in. */
  readonly moduleEnrolledCount?: Maybe<Scalars['Int']['output']>;
  /** Lessons begun. */
  readonly moduleStartedCount?: Maybe<Scalars['Int']['output']>;
  /** In how many phishing mails the link was opened, by the person or by whatever else opened it, such as a mail scanner. */
  readonly phishedCount?: Maybe<Scalars['Int']['output']>;
  /** How often the reporting plug-in was connected. */
  readonly pluginConnectionCount?: Maybe<Scalars['Int']['output']>;
  /** Real mails reported by the plug-in. */
  readonly pluginEmailReportCount?: Maybe<Scalars['Int']['output']>;
  /** Simulations reported by the plug-in. */
  readonly pluginSimulationReportCount?: Maybe<Scalars['Int']['output']>;
  /** How many they replied to. */
  readonly repliedCount?: Maybe<Scalars['Int']['output']>;
  /** How many of these are moments to teach. */
  readonly teachableCount?: Maybe<Scalars['Int']['output']>;
  /** Minutes of training. */
  readonly totalTimeTrained?: Maybe<Scalars['Float']['output']>;
  /** Trainings finished after a click. */
  readonly trainingCompletedCount?: Maybe<Scalars['Int']['output']>;
  /** Trainings begun after a click. */
  readonly trainingStartedCount?: Maybe<Scalars['Int']['output']>;
  /** How often the person visited. */
  readonly visitCount?: Maybe<Scalars['Int']['output']>;
};

/** A lesson. */
export type InfosecIqModule = SourceRecord & {
  readonly __typename?: 'InfosecIqModule';
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How large it is, in megabytes. */
  readonly fileSizeMb?: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A notice that campaigns can send. */
export type InfosecIqNotification = SourceRecord & {
  readonly __typename?: 'InfosecIqNotification';
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** `system`, `shared` or `personal`. */
  readonly ownership?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** On which occasion, in the vendor's own word. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** On which occasion a notice is sent. */
export type InfosecIqNotificationType =
  /** Somebody has finished. */
  | 'completion'
  /** Somebody is enrolled. */
  | 'enrollment'
  /** A campaign ends. */
  | 'finish'
  /** Somebody reported a mail. */
  | 'phish_hunter'
  /** Somebody clicked. */
  | 'phished'
  /** A campaign begins. */
  | 'start';

/** What is in a reported mail. */
export type InfosecIqPhishHunterAnalysis = {
  readonly __typename?: 'InfosecIqPhishHunterAnalysis';
  /** Its parts. */
  readonly components: ReadonlyArray<InfosecIqPhishHunterComponent>;
  /** The sender's domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Where the mail is kept. */
  readonly originalFileUrl?: Maybe<Scalars['URL']['output']>;
};

/** A part of a reported mail. */
export type InfosecIqPhishHunterComponent = {
  readonly __typename?: 'InfosecIqPhishHunterComponent';
  /** What was found out. */
  readonly data?: Maybe<Scalars['JSON']['output']>;
  /** Whether it means harm. */
  readonly isMalicious?: Maybe<Scalars['Boolean']['output']>;
  /** What kind. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A suspicious mail that somebody reported. */
export type InfosecIqPhishHunterMessage = SourceRecord & {
  readonly __typename?: 'InfosecIqPhishHunterMessage';
  /** What the list leaves out. One call for each message. */
  readonly analysis?: Maybe<InfosecIqPhishHunterAnalysis>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** When it came. */
  readonly received?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported. */
  readonly reported?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  readonly reporter?: Maybe<Scalars['EmailAddress']['output']>;
  /** How bad it looks, 0 to 1. */
  readonly riskScore?: Maybe<Scalars['Float']['output']>;
  /** Who sent it. */
  readonly sender?: Maybe<Scalars['String']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Its subject. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Tags that it was given. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of reported mails (Relay connection), read from the vendor only as far as it is asked for. */
export type InfosecIqPhishHunterMessageConnection = {
  readonly __typename?: 'InfosecIqPhishHunterMessageConnection';
  /** false: the list could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<InfosecIqPhishHunterMessageEdge>;
  /** Why not. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<InfosecIqPhishHunterMessage>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How well the source answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One message in a list. */
export type InfosecIqPhishHunterMessageEdge = {
  readonly __typename?: 'InfosecIqPhishHunterMessageEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: InfosecIqPhishHunterMessage;
};

/** A mail in quarantine. */
export type InfosecIqQuarantinedEmail = SourceRecord & {
  readonly __typename?: 'InfosecIqQuarantinedEmail';
  /** When it came. */
  readonly date?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The sender's address. */
  readonly fromEmail?: Maybe<Scalars['String']['output']>;
  /** The sender's name. */
  readonly fromName?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** Its subject. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  readonly toEmail?: Maybe<Scalars['EmailAddress']['output']>;
};

/** How one run of awareness training went: how many people. */
export type InfosecIqRunStatistics = {
  readonly __typename?: 'InfosecIqRunStatistics';
  /** Finished. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** Failed. */
  readonly failed?: Maybe<Scalars['Int']['output']>;
  /** Passed. */
  readonly passed?: Maybe<Scalars['Int']['output']>;
  /** Began. */
  readonly started?: Maybe<Scalars['Int']['output']>;
  /** Seconds of training, of all of them. */
  readonly timeTrained?: Maybe<Scalars['Float']['output']>;
};

/** What only Infosec IQ says of a phishing simulation: the campaign that it is. */
export type InfosecIqSimulation = {
  readonly __typename?: 'InfosecIqSimulation';
  /** The campaign, with its runs and settings. */
  readonly campaign?: Maybe<InfosecIqCampaign>;
};

/** What only Infosec IQ says of a result of a phishing simulation. */
export type InfosecIqSimulationResult = {
  readonly __typename?: 'InfosecIqSimulationResult';
  /** The run. One call for each run. */
  readonly campaignRun?: Maybe<InfosecIqCampaignRun>;
  /** The vendor's own id of the run. */
  readonly campaignRunId?: Maybe<Scalars['ID']['output']>;
  /** The mail that was sent. One call for each template. */
  readonly template?: Maybe<InfosecIqTemplate>;
  /** The vendor's own id of the template. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
};

/** A connection to Infosec IQ. */
export type InfosecIqSource = Node & Source & {
  readonly __typename?: 'InfosecIqSource';
  /** A test. */
  readonly assessment?: Maybe<InfosecIqAssessment>;
  /** Sets of phishing templates. */
  readonly batteries?: Maybe<ReadonlyArray<InfosecIqBattery>>;
  /** Looks that campaigns can have. */
  readonly brands?: Maybe<ReadonlyArray<InfosecIqBrand>>;
  /** One of them. */
  readonly campaign?: Maybe<InfosecIqCampaign>;
  /** Campaigns of awareness training and of phishing. */
  readonly campaigns?: Maybe<ReadonlyArray<InfosecIqCampaign>>;
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** What phishing templates are about. */
  readonly categories?: Maybe<ReadonlyArray<InfosecIqCategory>>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Languages that training comes in. */
  readonly languages?: Maybe<ReadonlyArray<InfosecIqLanguage>>;
  /** A lesson. */
  readonly module?: Maybe<InfosecIqModule>;
  /** Notices that campaigns can send. */
  readonly notifications?: Maybe<ReadonlyArray<InfosecIqNotification>>;
  /** One of them. */
  readonly phishHunterMessage?: Maybe<InfosecIqPhishHunterMessage>;
  /** Suspicious mails that people reported, in the vendor's order. */
  readonly phishHunterMessages?: Maybe<InfosecIqPhishHunterMessageConnection>;
  /** A mail in quarantine. There is no list: events of people's timelines name them. */
  readonly quarantinedEmail?: Maybe<InfosecIqQuarantinedEmail>;
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** One of them. */
  readonly template?: Maybe<InfosecIqTemplate>;
  /** Phishing templates, in the vendor's order. */
  readonly templates?: Maybe<InfosecIqTemplateConnection>;
  /** Who is at the other end. */
  readonly vendor: Vendor;
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceCampaignsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  running?: InputMaybe<Scalars['Boolean']['input']>;
  type?: InputMaybe<InfosecIqCampaignType>;
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceModuleArgs = {
  id: Scalars['ID']['input'];
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceNotificationsArgs = {
  types?: InputMaybe<ReadonlyArray<InfosecIqNotificationType>>;
};


/** A connection to Infosec IQ. */
export type InfosecIqSourcePhishHunterMessageArgs = {
  id: Scalars['ID']['input'];
};


/** A connection to Infosec IQ. */
export type InfosecIqSourcePhishHunterMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceQuarantinedEmailArgs = {
  id: Scalars['ID']['input'];
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** A connection to Infosec IQ. */
export type InfosecIqSourceTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A phishing template. */
export type InfosecIqTemplate = SourceRecord & {
  readonly __typename?: 'InfosecIqTemplate';
  /** What the list leaves out. One call for each template. */
  readonly content?: Maybe<InfosecIqTemplateContent>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** `system`, `contributed`, `shared` or `personal`; told in the list only. */
  readonly ownership?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A page of phishing templates (Relay connection), read from the vendor only as far as it is asked for. */
export type InfosecIqTemplateConnection = {
  readonly __typename?: 'InfosecIqTemplateConnection';
  /** false: the list could not be read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<InfosecIqTemplateEdge>;
  /** Why not. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<InfosecIqTemplate>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How well the source answered. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a phishing template says. */
export type InfosecIqTemplateContent = {
  readonly __typename?: 'InfosecIqTemplateContent';
  /** The attachment's name. */
  readonly attachmentName?: Maybe<Scalars['String']['output']>;
  /** What kind of attachment. */
  readonly attachmentType?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** How hard it is to see through, 1 to 5. */
  readonly difficulty?: Maybe<Scalars['Int']['output']>;
  /** The sender's address. */
  readonly fromEmail?: Maybe<Scalars['String']['output']>;
  /** The sender's name. */
  readonly fromName?: Maybe<Scalars['String']['output']>;
  /** Whether it shows what gives it away. */
  readonly hasIndicators?: Maybe<Scalars['Boolean']['output']>;
  /** The mail. */
  readonly html?: Maybe<Scalars['String']['output']>;
  /** Whether others may use it. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is the vendor's. */
  readonly isSystem?: Maybe<Scalars['Boolean']['output']>;
  /** How many people open it, in percent. */
  readonly openRate?: Maybe<Scalars['Float']['output']>;
  /** How many people click, in percent. */
  readonly phishRate?: Maybe<Scalars['Float']['output']>;
  /** The subject. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** What kind. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** One template in a list. */
export type InfosecIqTemplateEdge = {
  readonly __typename?: 'InfosecIqTemplateEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: InfosecIqTemplate;
};

/** What an event of Infosec IQ is about. One call for each thing that it names. */
export type InfosecIqTimelineEvent = {
  readonly __typename?: 'InfosecIqTimelineEvent';
  /** The test. */
  readonly assessment?: Maybe<InfosecIqAssessment>;
  /** The vendor's own id of the test. */
  readonly assessmentId?: Maybe<Scalars['ID']['output']>;
  /** The campaign. */
  readonly campaign?: Maybe<InfosecIqCampaign>;
  /** The vendor's own id of the campaign. */
  readonly campaignId?: Maybe<Scalars['ID']['output']>;
  /** The run. */
  readonly campaignRun?: Maybe<InfosecIqCampaignRun>;
  /** The vendor's own id of the run. */
  readonly campaignRunId?: Maybe<Scalars['ID']['output']>;
  /** The group. */
  readonly learnerGroup?: Maybe<InfosecIqLearnerGroup>;
  /** The vendor's own id of the group. */
  readonly learnerGroupId?: Maybe<Scalars['ID']['output']>;
  /** The lesson. */
  readonly module?: Maybe<InfosecIqModule>;
  /** The vendor's own id of the lesson. */
  readonly moduleId?: Maybe<Scalars['ID']['output']>;
  /** The mail. */
  readonly quarantinedEmail?: Maybe<InfosecIqQuarantinedEmail>;
  /** The vendor's own id of the mail in quarantine. */
  readonly quarantinedEmailId?: Maybe<Scalars['ID']['output']>;
  /** The template. */
  readonly template?: Maybe<InfosecIqTemplate>;
  /** The vendor's own id of the phishing template. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
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
  /** The address that the person goes by; null only for people that no vendor knows by an address of their own. */
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<LearnerEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Learner>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
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

/**
 * Which people. Every field narrows further; a list means any of it. What is unknown matches nothing. A source that knows some
 * of the people and does not provide what a field needs makes the list `complete: false`, with `affects: FILTER` in `missing`.
 */
export type LearnerFilter = {
  /** Only people who clicked in a simulation, or did worse, on this day or later: by the day of the click, not of the mail. */
  readonly clickedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only people whose addresses stand in a breach, or only the others. */
  readonly exposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only members of this group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Only people with at least this many clicks over all sources; together with `clickedSince`, clicks since then. */
  readonly minClicks?: InputMaybe<Scalars['Int']['input']>;
  /** Only people whom one of these vendors should know and does not. */
  readonly missingFrom?: InputMaybe<ReadonlyArray<Vendor>>;
  /** Only people with something overdue, or only people with nothing overdue at the sources that provide due dates. */
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

/**
 * What a list of people is sorted by. People without the value come last. A source that knows some of the people and does not
 * provide the value makes the list `complete: false`, with `affects: ORDER` in `missing`.
 */
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
  /** False if a source that provides this could not be read completely. Counts that a source does not provide are in `unavailableCounts`. */
  readonly complete: Scalars['Boolean']['output'];
  /** What is missing from these numbers: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Simulations in which the person opened the mail, or did more. Where a source does not provide opens, clicks count as opened. */
  readonly opened: Scalars['Int']['output'];
  /** People who at least once clicked, opened an attachment, replied or submitted, over people who were sent at least one simulation. */
  readonly phishProneRate: Rate;
  /** Reported over sent, at sources that provide reports. */
  readonly reportRate: Rate;
  /** Simulations that the person reported, at sources that provide reports. */
  readonly reported: Scalars['Int']['output'];
  /** Simulations sent to a person. */
  readonly sent: Scalars['Int']['output'];
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Simulations in which the person submitted data. */
  readonly submitted: Scalars['Int']['output'];
  /** Counts of this summary that a source does not provide: its share of them is unknown, not zero. */
  readonly unavailableCounts: ReadonlyArray<UnavailableCount>;
};

/** A policy that people are asked to accept, as one vendor keeps it. */
export type Policy = Node & SourceRecord & {
  readonly __typename?: 'Policy';
  /** Its category. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  readonly company: Company;
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<PolicyDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a policy. Each vendor's folder adds its own. */
export type PolicyDetails = CyberHootPolicy | SiberMatePolicy;

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
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<PolicyResultDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PolicyResultEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<PolicyResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a policy result. Each vendor's folder adds its own. */
export type PolicyResultDetails = SiberMatePolicyResult;

/** One policy result in a list. */
export type PolicyResultEdge = {
  readonly __typename?: 'PolicyResultEdge';
  /** Where it stands: send it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PolicyResult;
};

/** What of an answer a source's problem touches. */
export type ProblemEffect =
  /** Records or counts are missing. */
  | 'DATA'
  /** The filter could not be applied to this source's records: some that match may be left out. */
  | 'FILTER'
  /** The order could not be applied to this source's records: some may stand at the wrong place. */
  | 'ORDER'
  /** The period could not be applied to this source's records. */
  | 'PERIOD';

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

/** A share, with its arithmetic. Numerator and denominator are over the same sources: those that provide both. */
export type Rate = {
  readonly __typename?: 'Rate';
  /** What numerator and denominator mean. */
  readonly definition: Scalars['String']['output'];
  /** Out of how many. */
  readonly denominator: Scalars['Int']['output'];
  /** The company's sources that are not in this rate, each with the reason. */
  readonly excluded: ReadonlyArray<ExcludedSource>;
  /** What is counted. */
  readonly numerator: Scalars['Int']['output'];
  /** The sources whose records are in this rate. */
  readonly sources: ReadonlyArray<Source>;
  /** The share, from 0 to 1; null, never 0, where the denominator is 0. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A person's risk, from what all sources tell. The formula stands in `docs/risk.md`; its weights are configuration. */
export type Risk = {
  readonly __typename?: 'Risk';
  /** Whether every source that the risk rests on was read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the score is made of: the weighted mean of these values. */
  readonly factors: ReadonlyArray<RiskFactor>;
  /** The score in one word. */
  readonly level: RiskLevel;
  /** What is missing from it: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** 0 (safe) to 100. */
  readonly score: Scalars['Float']['output'];
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** How risk is spread over a company's people. */
export type RiskDistribution = {
  readonly __typename?: 'RiskDistribution';
  /** The mean of the scores; null where there is none. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** Whether every source that the risk rests on was read whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many people are CRITICAL. */
  readonly critical: Scalars['Int']['output'];
  /** How many people are HIGH. */
  readonly high: Scalars['Int']['output'];
  /** How many people are LOW. */
  readonly low: Scalars['Int']['output'];
  /** How many people are MEDIUM. */
  readonly medium: Scalars['Int']['output'];
  /** What is missing from it: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
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
  /** Whether the person is left out where others are enrolled by themselves. */
  readonly excludedFromAutoEnrol?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** The company's own id of the person. */
  readonly externalLearnerId?: Maybe<Scalars['String']['output']>;
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Given name there. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name there. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Whose account it is. */
  readonly learner: Learner;
  /** How the person's courses go, in numbers. One call for each person. */
  readonly learningReport?: Maybe<SiberMateLearningReport>;
  /** Phishing simulations as this vendor tells them; null where it tells nothing of them. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The vendor's own risk, as a word: `low`, `medium`, `high`, `veryHigh`. */
  readonly riskLevel?: Maybe<Scalars['String']['output']>;
  /** The same as a number, 0 (safe) to 100. */
  readonly riskScore?: Maybe<Scalars['Float']['output']>;
  /** Phishing simulations that will come. One call for each person. */
  readonly simulationQueue?: Maybe<ReadonlyArray<SiberMateQueuedSimulation>>;
  /** Which source said this. */
  readonly source: Source;
  /** Status there. */
  readonly status: LearnerStatus;
  /** Training as this vendor tells it; null where it tells nothing of training. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person as SiberMate knows them. */
export type SiberMateAccountLearningReportArgs = {
  course?: InputMaybe<Scalars['ID']['input']>;
};

/** Whose an address is. */
export type SiberMateAccountType =
  /** An active learner's. */
  | 'activeLearner'
  /** An employee's. */
  | 'employee'
  /** An inactive learner's. */
  | 'inactiveLearner'
  /** No learner's. */
  | 'nonLearner';

/** What only SiberMate says of a gap analysis. */
export type SiberMateAssessmentResult = {
  readonly __typename?: 'SiberMateAssessmentResult';
  /** When the person was enrolled. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How they did in each topic. */
  readonly topics: ReadonlyArray<SiberMateTopic>;
};

/** What only SiberMate says of a breach. */
export type SiberMateBreach = {
  readonly __typename?: 'SiberMateBreach';
  /** The domain of whoever lost the data. */
  readonly domain?: Maybe<Scalars['String']['output']>;
};

/** What only SiberMate says of an exposure. */
export type SiberMateBreachExposure = {
  readonly __typename?: 'SiberMateBreachExposure';
  /** What was lost. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of whoever lost the data. */
  readonly domain?: Maybe<Scalars['String']['output']>;
};

/** How breaches are watched for. */
export type SiberMateBreachPro = {
  readonly __typename?: 'SiberMateBreachPro';
  /** Whether they are. */
  readonly enabled?: Maybe<Scalars['Boolean']['output']>;
  /** In which domains. */
  readonly monitoredDomains: ReadonlyArray<Scalars['String']['output']>;
};

/** An address that stands in breaches. */
export type SiberMateBreachedAccount = SourceRecord & {
  readonly __typename?: 'SiberMateBreachedAccount';
  /** Whose it is, in the vendor's own word. */
  readonly accountType?: Maybe<Scalars['String']['output']>;
  /** In how many breaches it stands. */
  readonly breachCount?: Maybe<Scalars['Int']['output']>;
  /** The address. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Day of the latest. */
  readonly latestBreachDate?: Maybe<Scalars['Date']['output']>;
  /** The vendor's own id of the learner; null where it is nobody's. */
  readonly learnerId?: Maybe<Scalars['ID']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The services that lost it. */
  readonly serviceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A service that lost data. */
export type SiberMateBreachedService = SourceRecord & {
  readonly __typename?: 'SiberMateBreachedService';
  /** How many accounts of the company stand in it. */
  readonly affectedAccountCount?: Maybe<Scalars['Int']['output']>;
  /** The day of the breach. */
  readonly breachDate?: Maybe<Scalars['Date']['output']>;
  /** What was lost. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  /** What happened. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A company of a partner's key. */
export type SiberMateCompany = SourceRecord & {
  readonly __typename?: 'SiberMateCompany';
  /** Its domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
  /** `active` or `inactive`. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** What SiberMate says of a company. */
export type SiberMateCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'SiberMateCompanyProfile';
  /** Addresses that stand in breaches, those of nobody included. */
  readonly breachedAccounts?: Maybe<ReadonlyArray<SiberMateBreachedAccount>>;
  /** Services that lost data. */
  readonly breachedServices?: Maybe<ReadonlyArray<SiberMateBreachedService>>;
  /** How many take part in each course. */
  readonly courseParticipation?: Maybe<ReadonlyArray<SiberMateCourseParticipation>>;
  /** When the company was made there. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's domain there. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** All its domains there; null for a child of a partner. */
  readonly domains?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** What is switched on, and how; not told of a child of a partner. */
  readonly features?: Maybe<SiberMateFeatures>;
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How courses go, in numbers. */
  readonly learningReport?: Maybe<SiberMateLearningReport>;
  /** Which modules are switched on; null for a child of a partner. */
  readonly modules?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The company's name there. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What is paid for; null for a child of a partner. */
  readonly plan?: Maybe<SiberMatePlan>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** All phishing simulations in numbers. */
  readonly simulationMetrics?: Maybe<SiberMateSimulationMetrics>;
  /** Which source said this. */
  readonly source: Source;
  /** `active` or `inactive`; told of children of a partner only. */
  readonly status?: Maybe<Scalars['String']['output']>;
};


/** What SiberMate says of a company. */
export type SiberMateCompanyProfileBreachedAccountsArgs = {
  accountType?: InputMaybe<SiberMateAccountType>;
};


/** What SiberMate says of a company. */
export type SiberMateCompanyProfileBreachedServicesArgs = {
  accountType?: InputMaybe<SiberMateAccountType>;
  hasAffectedAccounts?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What SiberMate says of a company. */
export type SiberMateCompanyProfileLearningReportArgs = {
  course?: InputMaybe<Scalars['ID']['input']>;
};

/** What only SiberMate says of a course. */
export type SiberMateCourse = {
  readonly __typename?: 'SiberMateCourse';
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long it takes, in minutes. */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** How it goes, in numbers: one call for all courses. */
  readonly learning?: Maybe<SiberMateCourseLearning>;
  /** `managed` or `custom`. */
  readonly ownedBy?: Maybe<Scalars['String']['output']>;
  /** How many take part: one call for all courses. */
  readonly participation?: Maybe<SiberMateCourseParticipation>;
  /** `training` or `gap_analysis`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** How one course goes, in numbers. */
export type SiberMateCourseLearning = {
  readonly __typename?: 'SiberMateCourseLearning';
  /** The mean score, 0 to 100. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** How many finished. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** The vendor's own id of the course. */
  readonly courseId: Scalars['ID']['output'];
  /** Its name. */
  readonly courseName?: Maybe<Scalars['String']['output']>;
  /** How many people were enrolled. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** How many began. */
  readonly started?: Maybe<Scalars['Int']['output']>;
};

/** How many take part in a course. */
export type SiberMateCourseParticipation = {
  readonly __typename?: 'SiberMateCourseParticipation';
  /** How many finished. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** The vendor's own id of the course. */
  readonly courseId: Scalars['ID']['output'];
  /** Its name. */
  readonly courseName?: Maybe<Scalars['String']['output']>;
  /** How many people were enrolled. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** How many began. */
  readonly started?: Maybe<Scalars['Int']['output']>;
};

/** What is switched on, and how. */
export type SiberMateFeatures = {
  readonly __typename?: 'SiberMateFeatures';
  /** How breaches are watched for. */
  readonly breachPro?: Maybe<SiberMateBreachPro>;
  /** Which modules: `training`, `gapAnalysis`, `simulations`, `policies`, `breaches`. */
  readonly modules: ReadonlyArray<Scalars['String']['output']>;
};

/** What only SiberMate says of a group. */
export type SiberMateGroup = {
  readonly __typename?: 'SiberMateGroup';
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people SiberMate counts in it: its own number, which may differ from `Group.learners`. */
  readonly learnerCount?: Maybe<Scalars['Int']['output']>;
  /** Who is in it, as the group itself tells. One call for each group. */
  readonly membership?: Maybe<SiberMateMembership>;
};

/** How courses go, in numbers. */
export type SiberMateLearningReport = {
  readonly __typename?: 'SiberMateLearningReport';
  /** The mean score, 0 to 100. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** How often they finished. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** The same for each course. */
  readonly courses: ReadonlyArray<SiberMateCourseLearning>;
  /** How often people were enrolled. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** How often they began. */
  readonly started?: Maybe<Scalars['Int']['output']>;
};

/** Who is in a group. */
export type SiberMateMembership = {
  readonly __typename?: 'SiberMateMembership';
  /** The vendor's own ids of the people. */
  readonly learnerIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The vendor's own OpenAPI document. */
export type SiberMateOpenApi = {
  readonly __typename?: 'SiberMateOpenApi';
  /** The document, as it is published. */
  readonly document: Scalars['JSON']['output'];
  /** When it was read. */
  readonly fetchedAt: Scalars['DateTime']['output'];
};

/** What is paid for. */
export type SiberMatePlan = {
  readonly __typename?: 'SiberMatePlan';
  /** How many there are. */
  readonly learnerCount?: Maybe<Scalars['Int']['output']>;
  /** For how many people at most. */
  readonly learnerLimit?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** What only SiberMate says of a policy. */
export type SiberMatePolicy = {
  readonly __typename?: 'SiberMatePolicy';
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a draft waits beside the live one. */
  readonly hasDraft?: Maybe<Scalars['Boolean']['output']>;
  /** Whether anybody may see it. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** Version, before the dot. */
  readonly majorVersion?: Maybe<Scalars['Int']['output']>;
  /** Version, behind the dot. */
  readonly minorVersion?: Maybe<Scalars['Int']['output']>;
  /** The address. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Whose policy it is, by name. */
  readonly ownerName?: Maybe<Scalars['String']['output']>;
  /** The file. */
  readonly pdfFile?: Maybe<Scalars['String']['output']>;
  /** When it must be signed again. */
  readonly signatureSettings?: Maybe<SiberMateSignatureSettings>;
  /** `draft` or `live`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What only SiberMate says of a policy result. */
export type SiberMatePolicyResult = {
  readonly __typename?: 'SiberMatePolicyResult';
  /** Which version. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** A policy to start from. */
export type SiberMatePolicyTemplate = SourceRecord & {
  readonly __typename?: 'SiberMatePolicyTemplate';
  /** Its category. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's own id. */
  readonly externalId: Scalars['String']['output'];
  /** When it was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether it is one's own. */
  readonly own?: Maybe<Scalars['Boolean']['output']>;
  /** The file. */
  readonly pdfFile?: Maybe<Scalars['String']['output']>;
  /** Whether it is published. */
  readonly published?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Which source said this. */
  readonly source: Source;
};

/** A phishing simulation that will come. */
export type SiberMateQueuedSimulation = {
  readonly __typename?: 'SiberMateQueuedSimulation';
  /** When it will be sent. */
  readonly scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own id of the simulation. */
  readonly simulationId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  readonly simulationName?: Maybe<Scalars['String']['output']>;
  /** `pending` or `queued`. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** Whether the service takes requests. */
export type SiberMateReadiness = {
  readonly __typename?: 'SiberMateReadiness';
  /** Whether it limits requests. */
  readonly rateLimit?: Maybe<Scalars['String']['output']>;
  /** Which service. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** `ready`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When it said so. */
  readonly timestamp?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether the service is up. */
export type SiberMateServiceStatus = {
  readonly __typename?: 'SiberMateServiceStatus';
  /** Which service. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** `ok`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When it said so. */
  readonly timestamp?: Maybe<Scalars['DateTime']['output']>;
};

/** When a policy must be signed again. */
export type SiberMateSignatureSettings = {
  readonly __typename?: 'SiberMateSignatureSettings';
  /** Every so many. */
  readonly intervalLength?: Maybe<Scalars['Int']['output']>;
  /** Of these: `months` or `years`. */
  readonly intervalUnit?: Maybe<Scalars['String']['output']>;
  /** From this day on. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** From when on it counts: `fixed`, `lastSignature`, `newUsers` or `none`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** What only SiberMate says of a phishing simulation. */
export type SiberMateSimulation = {
  readonly __typename?: 'SiberMateSimulation';
  /** The simulation in numbers, as the vendor counts them. */
  readonly metrics?: Maybe<SiberMateSimulationMetrics>;
};

/** Phishing simulations in numbers. */
export type SiberMateSimulationMetrics = {
  readonly __typename?: 'SiberMateSimulationMetrics';
  /** In how many somebody clicked. */
  readonly clicked?: Maybe<Scalars['Int']['output']>;
  /** How many were opened. */
  readonly opened?: Maybe<Scalars['Int']['output']>;
  /** How many were reported. */
  readonly reported?: Maybe<Scalars['Int']['output']>;
  /** How many mails were sent. */
  readonly sent?: Maybe<Scalars['Int']['output']>;
  /** How many simulations; null for one of them. */
  readonly simulationCount?: Maybe<Scalars['Int']['output']>;
  /** In how many somebody sent data. */
  readonly submitted?: Maybe<Scalars['Int']['output']>;
};

/** A connection to SiberMate. */
export type SiberMateSource = Node & Source & {
  readonly __typename?: 'SiberMateSource';
  /** What this source can and cannot tell, so that a null can be read. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The companies of a partner's key. Only for those who see all of them here too. */
  readonly companies?: Maybe<ReadonlyArray<SiberMateCompany>>;
  /** Whether the vendor answers. Asking makes one small call where none is at hand. */
  readonly health: SourceHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The vendor's own OpenAPI document, as it publishes it. */
  readonly openApi?: Maybe<SiberMateOpenApi>;
  /** One of them. */
  readonly policyTemplate?: Maybe<SiberMatePolicyTemplate>;
  /** Policies to start from. */
  readonly policyTemplates?: Maybe<ReadonlyArray<SiberMatePolicyTemplate>>;
  /** Whether the service takes requests, as it says itself; neither credentials nor data are checked. */
  readonly readiness?: Maybe<SiberMateReadiness>;
  /** Whether the service is up, as it says itself; no credential is checked. */
  readonly serviceStatus?: Maybe<SiberMateServiceStatus>;
  /** The connection's id in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Who is at the other end. */
  readonly vendor: Vendor;
};


/** A connection to SiberMate. */
export type SiberMateSourcePolicyTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** A connection to SiberMate. */
export type SiberMateSourcePolicyTemplatesArgs = {
  pdfOnly?: InputMaybe<Scalars['Boolean']['input']>;
  publishedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  restrictToOwn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How somebody did in one topic. */
export type SiberMateTopic = {
  readonly __typename?: 'SiberMateTopic';
  /** Which. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 0 to 100. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** A phishing simulation (campaign), as one vendor ran it. */
export type Simulation = Node & SourceRecord & {
  readonly __typename?: 'Simulation';
  /** Whose it is. */
  readonly company: Company;
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<SimulationDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SimulationEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<Simulation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a phishing simulation. Each vendor's folder adds its own. */
export type SimulationDetails = CyberHootSimulation | InfosecIqSimulation | SiberMateSimulation;

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
  /** The link was opened, as the vendor logs it: by the person, or by whatever else opened it, such as a mail scanner. */
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
  /**
   * When the link was clicked, as the vendor logs it. Mail scanners that open links may be among those who clicked; a click
   * that the vendor marks as a machine's is none.
   */
  readonly clickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<SimulationResultDetails>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SimulationResultEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<SimulationResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What single vendors say of a result of a phishing simulation. Each vendor's folder adds its own. */
export type SimulationResultDetails = CyberGuruSimulationResult | InfosecIqSimulationResult;

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
  /** How many of the company's people the source knows; null where it could not be read. */
  readonly known?: Maybe<Scalars['Int']['output']>;
  /**
   * The company's people that it does not know; nobody, and `complete: false`, where it could not be read. A source that lists
   * only people with something assigned says so in its capabilities.
   */
  readonly missing?: Maybe<LearnerConnection>;
  /** The source. */
  readonly source: Source;
  /** How completely the source's list of people was read. */
  readonly state: SourceState;
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

/** What is missing from a source: it could not be read, sent something that could not be read, or does not provide what was asked. */
export type SourceProblem = {
  readonly __typename?: 'SourceProblem';
  /** What of the answer the problem touches; null for a problem of the source itself (`health`). */
  readonly affects?: Maybe<ProblemEffect>;
  /** The reason in one word. */
  readonly code: SourceProblemCode;
  /** The reason in a sentence. */
  readonly message: Scalars['String']['output'];
  /** When it makes sense to ask again, as far as the vendor told. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The source that something is missing from. */
  readonly source: Source;
};

/** Why a source could not be read. */
export type SourceProblemCode =
  /** Its answer, a record of it, or a field of a record could not be read. */
  | 'BAD_RESPONSE'
  /** It was not asked: the operation, or its client within a minute, has made all the vendor calls that it may (`limits.maxVendorCalls`, `limits.vendorCallsPerMinute`). */
  | 'CALL_LIMIT'
  /** It failed several times in a row and is left alone for a moment. */
  | 'CIRCUIT_OPEN'
  /** It does not provide this: it has no such capability, or lacks what a filter or an order needs. */
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

/** How completely a source contributed. */
export type SourceState =
  /** Nothing: it could not be read. */
  | 'FAILED'
  /** Nothing: it has no such capability. */
  | 'NOT_SUPPORTED'
  /** All that it has. */
  | 'OK'
  /** A part: records or fields could not be read, or it does not provide all that was asked. */
  | 'PARTIAL'
  /** All that it had when it last answered: it fails now. */
  | 'STALE';

/** How completely one source contributed to a list or a summary. */
export type SourceStatus = {
  readonly __typename?: 'SourceStatus';
  /** When the oldest part of its contribution was read. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** How many items it contributed to a list, before paging; null for summaries and where nothing was read. */
  readonly items?: Maybe<Scalars['Int']['output']>;
  /** What went wrong, if anything. */
  readonly problem?: Maybe<SourceProblem>;
  /** Broken records that were left out. */
  readonly skipped: Scalars['Int']['output'];
  /** The source that was asked. */
  readonly source: Source;
  /** How completely the source contributed, in one word. */
  readonly state: SourceState;
  /** Fields that the source sent and that could not be read: null in some records, which are not left out. */
  readonly unreadable: ReadonlyArray<UnreadableField>;
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
  /** False if a source could not be read completely, or does not provide what the list shows, is filtered by or is ordered by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** What is missing from the list: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was asked, and how completely it contributed. */
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
  /** What only this vendor says of it; null where that is nothing. */
  readonly details?: Maybe<TimelineEventDetails>;
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

/** What single vendors say of an event. Each vendor's folder adds its own. */
export type TimelineEventDetails = InfosecIqTimelineEvent;

/** Training in numbers: individual results where a source has them, else its totals, never both for one account. */
export type TrainingSummary = {
  readonly __typename?: 'TrainingSummary';
  /** Courses assigned and not taken off again. */
  readonly assigned: Scalars['Int']['output'];
  /** The mean over all scores, 0 to 100; null where there is none. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** False if a source that provides this could not be read completely. Counts that a source does not provide are in `unavailableCounts`. */
  readonly complete: Scalars['Boolean']['output'];
  /** Courses completed. */
  readonly completed: Scalars['Int']['output'];
  /** Completed over assigned. */
  readonly completionRate: Rate;
  /** Courses begun and not completed, at sources that distinguish begun courses. */
  readonly inProgress: Scalars['Int']['output'];
  /** What is missing from these numbers: the source, the reason, and when to ask again. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Courses open after their due date, at sources that provide due dates. */
  readonly overdue: Scalars['Int']['output'];
  /** Every source that was asked, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Counts of this summary that a source does not provide: its share of them is unknown, not zero. */
  readonly unavailableCounts: ReadonlyArray<UnavailableCount>;
};

/** A count that one source does not provide, or could not be read at: the source's share of it is unknown, not zero. */
export type UnavailableCount = {
  readonly __typename?: 'UnavailableCount';
  /** The field of the summary, such as `overdue`. */
  readonly field: Scalars['String']['output'];
  /** Why not, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The source that does not provide it. */
  readonly source: Source;
};

/** A field that could not be read in some records of a source. It is null there; the records stay. */
export type UnreadableField = {
  readonly __typename?: 'UnreadableField';
  /** In how many records. */
  readonly count: Scalars['Int']['output'];
  /** The number of the vendor's endpoint, as the vendor contracts count them. */
  readonly endpoint: Scalars['String']['output'];
  /** The field, such as `dueOn`. */
  readonly field: Scalars['String']['output'];
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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssessmentResultDetails: ( SiberMateAssessmentResultValue );
  BreachDetails:
    | ( CyberHootBreachValue )
    | ( SiberMateBreachValue )
  ;
  BreachExposureDetails:
    | ( CyberHootBreachExposureValue )
    | ( SiberMateBreachExposureValue )
  ;
  CourseDetails:
    | ( CyberHootCourseValue )
    | ( InfosecIqCourseValue )
    | ( SiberMateCourseValue )
  ;
  CourseResultDetails: ( CyberGuruCourseResultValue );
  GroupDetails:
    | ( CyberHootGroupValue )
    | ( InfosecIqGroupValue )
    | ( SiberMateGroupValue )
  ;
  PolicyDetails:
    | ( CyberHootPolicyValue )
    | ( SiberMatePolicyValue )
  ;
  PolicyResultDetails: ( SiberMatePolicyResultValue );
  SimulationDetails:
    | ( CyberHootSimulationValue )
    | ( InfosecIqSimulationValue )
    | ( SiberMateSimulationValue )
  ;
  SimulationResultDetails:
    | ( CyberGuruSimulationResultValue )
    | ( InfosecIqSimulationResultValue )
  ;
  TimelineEventDetails: ( InfosecIqTimelineEventValue );
};

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
    | ( CyberHootAdministratorValue )
    | ( CyberHootCompanyProfileValue )
    | ( CyberHootCustomerValue )
    | ( CyberHootExposedAddressValue )
    | ( CyberHootManagerValue )
    | ( CyberHootPartnerSettingsValue )
    | ( CyberHootRankingValue )
    | ( CyberHootSubscriptionValue )
    | ( CyberHootTrainingValue )
    | ( CyberPilotAccountValue )
    | ( CyberPilotCompanyProfileValue )
    | ( GroupValue )
    | ( InfosecIqAccountValue )
    | ( InfosecIqAssessmentValue )
    | ( InfosecIqBatteryValue )
    | ( InfosecIqBrandValue )
    | ( InfosecIqCampaignValue )
    | ( InfosecIqCampaignRunValue )
    | ( InfosecIqCategoryValue )
    | ( InfosecIqCompanyProfileValue )
    | ( InfosecIqLanguageValue )
    | ( InfosecIqLearnerGroupValue )
    | ( InfosecIqModuleValue )
    | ( InfosecIqNotificationValue )
    | ( InfosecIqPhishHunterMessageValue )
    | ( InfosecIqQuarantinedEmailValue )
    | ( InfosecIqTemplateValue )
    | ( PolicyValue )
    | ( PolicyResultValue )
    | ( SiberMateAccountValue )
    | ( SiberMateBreachedAccountValue )
    | ( SiberMateBreachedServiceValue )
    | ( SiberMateCompanyValue )
    | ( SiberMateCompanyProfileValue )
    | ( SiberMatePolicyTemplateValue )
    | ( SimulationValue )
    | ( SimulationResultValue )
    | ( TimelineEventValue )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssessmentResult: ResolverTypeWrapper<AssessmentResultValue>;
  AssessmentResultConnection: ResolverTypeWrapper<AssessmentResultConnectionValue>;
  AssessmentResultDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentResultDetails']>;
  AssessmentResultEdge: ResolverTypeWrapper<Omit<AssessmentResultEdge, 'node'> & { node: ResolversTypes['AssessmentResult'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breach: ResolverTypeWrapper<BreachValue>;
  BreachConnection: ResolverTypeWrapper<BreachConnectionValue>;
  BreachDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreachDetails']>;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachExposure: ResolverTypeWrapper<BreachExposureValue>;
  BreachExposureConnection: ResolverTypeWrapper<BreachExposureConnectionValue>;
  BreachExposureDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreachExposureDetails']>;
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
  CourseDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseDetails']>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  CourseKind: CourseKind;
  CourseOwnership: CourseOwnership;
  CourseResult: ResolverTypeWrapper<CourseResultValue>;
  CourseResultConnection: ResolverTypeWrapper<CourseResultConnectionValue>;
  CourseResultDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseResultDetails']>;
  CourseResultEdge: ResolverTypeWrapper<Omit<CourseResultEdge, 'node'> & { node: ResolversTypes['CourseResult'] }>;
  CourseResultStatus: CourseResultStatus;
  Coverage: ResolverTypeWrapper<CoverageValue>;
  CyberGuruAccount: ResolverTypeWrapper<CyberGuruAccountValue>;
  CyberGuruCompanyProfile: ResolverTypeWrapper<CyberGuruCompanyProfileValue>;
  CyberGuruCourseResult: ResolverTypeWrapper<CyberGuruCourseResultValue>;
  CyberGuruLearningStatus: ResolverTypeWrapper<CyberGuruLearningStatusValue>;
  CyberGuruLearningStatusSummary: ResolverTypeWrapper<CyberGuruLearningStatusSummaryValue>;
  CyberGuruRanking: ResolverTypeWrapper<CyberGuruRankingValue>;
  CyberGuruService: ResolverTypeWrapper<CyberGuruServiceValue>;
  CyberGuruSimulationResult: ResolverTypeWrapper<CyberGuruSimulationResultValue>;
  CyberGuruSource: ResolverTypeWrapper<CyberGuruSourceValue>;
  CyberGuruSuccessFactors: ResolverTypeWrapper<CyberGuruSuccessFactorsValue>;
  CyberGuruTeamRanking: ResolverTypeWrapper<CyberGuruTeamRankingValue>;
  CyberGuruWorkDayCompletion: ResolverTypeWrapper<CyberGuruWorkDayCompletionValue>;
  CyberHootAccount: ResolverTypeWrapper<CyberHootAccountValue>;
  CyberHootAdministrator: ResolverTypeWrapper<CyberHootAdministratorValue>;
  CyberHootAssignmentName: ResolverTypeWrapper<CyberHootAssignmentNameValue>;
  CyberHootBreach: ResolverTypeWrapper<CyberHootBreachValue>;
  CyberHootBreachExposure: ResolverTypeWrapper<CyberHootBreachExposureValue>;
  CyberHootCompanyProfile: ResolverTypeWrapper<CyberHootCompanyProfileValue>;
  CyberHootComplianceMetrics: ResolverTypeWrapper<CyberHootComplianceMetricsValue>;
  CyberHootCourse: ResolverTypeWrapper<CyberHootCourseValue>;
  CyberHootCustomer: ResolverTypeWrapper<CyberHootCustomerValue>;
  CyberHootExposedAddress: ResolverTypeWrapper<CyberHootExposedAddressValue>;
  CyberHootGroup: ResolverTypeWrapper<CyberHootGroupValue>;
  CyberHootGroupName: ResolverTypeWrapper<CyberHootGroupNameValue>;
  CyberHootManager: ResolverTypeWrapper<CyberHootManagerValue>;
  CyberHootPartnerSettings: ResolverTypeWrapper<CyberHootPartnerSettingsValue>;
  CyberHootPolicy: ResolverTypeWrapper<CyberHootPolicyValue>;
  CyberHootPolicyCompliance: ResolverTypeWrapper<CyberHootPolicyComplianceValue>;
  CyberHootRank: ResolverTypeWrapper<CyberHootRankValue>;
  CyberHootRanking: ResolverTypeWrapper<CyberHootRankingValue>;
  CyberHootSchedule: ResolverTypeWrapper<CyberHootScheduleValue>;
  CyberHootSimulation: ResolverTypeWrapper<CyberHootSimulationValue>;
  CyberHootSource: ResolverTypeWrapper<CyberHootSourceValue>;
  CyberHootSubscription: ResolverTypeWrapper<CyberHootSubscriptionValue>;
  CyberHootTraining: ResolverTypeWrapper<CyberHootTrainingValue>;
  CyberPilotAccount: ResolverTypeWrapper<CyberPilotAccountValue>;
  CyberPilotCompanyProfile: ResolverTypeWrapper<CyberPilotCompanyProfileValue>;
  CyberPilotGroupName: ResolverTypeWrapper<CyberPilotGroupNameValue>;
  CyberPilotSource: ResolverTypeWrapper<CyberPilotSourceValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExcludedSource: ResolverTypeWrapper<ExcludedSourceValue>;
  ExclusionReason: ExclusionReason;
  ExposureSummary: ResolverTypeWrapper<ExposureSummaryValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<GroupValue>;
  GroupConnection: ResolverTypeWrapper<GroupConnectionValue>;
  GroupDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupDetails']>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  HealthStatus: HealthStatus;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identity: ResolverTypeWrapper<Identity>;
  IdentityConfidence: IdentityConfidence;
  IdentityConflict: ResolverTypeWrapper<Omit<IdentityConflict, 'accounts'> & { accounts: ReadonlyArray<ResolversTypes['LearnerAccount']> }>;
  IdentityRule: IdentityRule;
  InfosecIqAccount: ResolverTypeWrapper<InfosecIqAccountValue>;
  InfosecIqAssessment: ResolverTypeWrapper<InfosecIqAssessmentValue>;
  InfosecIqAsset: ResolverTypeWrapper<InfosecIqAssetValue>;
  InfosecIqBattery: ResolverTypeWrapper<InfosecIqBatteryValue>;
  InfosecIqBrand: ResolverTypeWrapper<InfosecIqBrandValue>;
  InfosecIqCampaign: ResolverTypeWrapper<InfosecIqCampaignValue>;
  InfosecIqCampaignRun: ResolverTypeWrapper<InfosecIqCampaignRunValue>;
  InfosecIqCampaignSettings: ResolverTypeWrapper<InfosecIqCampaignSettingsValue>;
  InfosecIqCampaignType: InfosecIqCampaignType;
  InfosecIqCategory: ResolverTypeWrapper<InfosecIqCategoryValue>;
  InfosecIqCompanyProfile: ResolverTypeWrapper<InfosecIqCompanyProfileValue>;
  InfosecIqCourse: ResolverTypeWrapper<InfosecIqCourseValue>;
  InfosecIqGroup: ResolverTypeWrapper<InfosecIqGroupValue>;
  InfosecIqLanguage: ResolverTypeWrapper<InfosecIqLanguageValue>;
  InfosecIqLearnerGroup: ResolverTypeWrapper<InfosecIqLearnerGroupValue>;
  InfosecIqLearnerProfile: ResolverTypeWrapper<InfosecIqLearnerProfileValue>;
  InfosecIqLearnerStatistics: ResolverTypeWrapper<InfosecIqLearnerStatisticsValue>;
  InfosecIqModule: ResolverTypeWrapper<InfosecIqModuleValue>;
  InfosecIqNotification: ResolverTypeWrapper<InfosecIqNotificationValue>;
  InfosecIqNotificationType: InfosecIqNotificationType;
  InfosecIqPhishHunterAnalysis: ResolverTypeWrapper<InfosecIqPhishHunterAnalysisValue>;
  InfosecIqPhishHunterComponent: ResolverTypeWrapper<InfosecIqPhishHunterComponentValue>;
  InfosecIqPhishHunterMessage: ResolverTypeWrapper<InfosecIqPhishHunterMessageValue>;
  InfosecIqPhishHunterMessageConnection: ResolverTypeWrapper<InfosecIqPhishHunterMessageConnectionValue>;
  InfosecIqPhishHunterMessageEdge: ResolverTypeWrapper<InfosecIqPhishHunterMessageEdgeValue>;
  InfosecIqQuarantinedEmail: ResolverTypeWrapper<InfosecIqQuarantinedEmailValue>;
  InfosecIqRunStatistics: ResolverTypeWrapper<InfosecIqRunStatisticsValue>;
  InfosecIqSimulation: ResolverTypeWrapper<InfosecIqSimulationValue>;
  InfosecIqSimulationResult: ResolverTypeWrapper<InfosecIqSimulationResultValue>;
  InfosecIqSource: ResolverTypeWrapper<InfosecIqSourceValue>;
  InfosecIqTemplate: ResolverTypeWrapper<InfosecIqTemplateValue>;
  InfosecIqTemplateConnection: ResolverTypeWrapper<InfosecIqTemplateConnectionValue>;
  InfosecIqTemplateContent: ResolverTypeWrapper<InfosecIqTemplateContentValue>;
  InfosecIqTemplateEdge: ResolverTypeWrapper<InfosecIqTemplateEdgeValue>;
  InfosecIqTimelineEvent: ResolverTypeWrapper<InfosecIqTimelineEventValue>;
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
  PolicyDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyDetails']>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyResult: ResolverTypeWrapper<PolicyResultValue>;
  PolicyResultConnection: ResolverTypeWrapper<PolicyResultConnectionValue>;
  PolicyResultDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyResultDetails']>;
  PolicyResultEdge: ResolverTypeWrapper<Omit<PolicyResultEdge, 'node'> & { node: ResolversTypes['PolicyResult'] }>;
  ProblemEffect: ProblemEffect;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<RateValue>;
  Risk: ResolverTypeWrapper<RiskValue>;
  RiskDistribution: ResolverTypeWrapper<RiskDistributionValue>;
  RiskFactor: ResolverTypeWrapper<RiskFactorValue>;
  RiskLevel: RiskLevel;
  RiskPoint: ResolverTypeWrapper<RiskPointValue>;
  Scope: Scope;
  SiberMateAccount: ResolverTypeWrapper<SiberMateAccountValue>;
  SiberMateAccountType: SiberMateAccountType;
  SiberMateAssessmentResult: ResolverTypeWrapper<SiberMateAssessmentResultValue>;
  SiberMateBreach: ResolverTypeWrapper<SiberMateBreachValue>;
  SiberMateBreachExposure: ResolverTypeWrapper<SiberMateBreachExposureValue>;
  SiberMateBreachPro: ResolverTypeWrapper<SiberMateBreachProValue>;
  SiberMateBreachedAccount: ResolverTypeWrapper<SiberMateBreachedAccountValue>;
  SiberMateBreachedService: ResolverTypeWrapper<SiberMateBreachedServiceValue>;
  SiberMateCompany: ResolverTypeWrapper<SiberMateCompanyValue>;
  SiberMateCompanyProfile: ResolverTypeWrapper<SiberMateCompanyProfileValue>;
  SiberMateCourse: ResolverTypeWrapper<SiberMateCourseValue>;
  SiberMateCourseLearning: ResolverTypeWrapper<SiberMateCourseLearningValue>;
  SiberMateCourseParticipation: ResolverTypeWrapper<SiberMateCourseParticipationValue>;
  SiberMateFeatures: ResolverTypeWrapper<SiberMateFeaturesValue>;
  SiberMateGroup: ResolverTypeWrapper<SiberMateGroupValue>;
  SiberMateLearningReport: ResolverTypeWrapper<SiberMateLearningReportValue>;
  SiberMateMembership: ResolverTypeWrapper<SiberMateMembershipValue>;
  SiberMateOpenApi: ResolverTypeWrapper<SiberMateOpenApiValue>;
  SiberMatePlan: ResolverTypeWrapper<SiberMatePlanValue>;
  SiberMatePolicy: ResolverTypeWrapper<SiberMatePolicyValue>;
  SiberMatePolicyResult: ResolverTypeWrapper<SiberMatePolicyResultValue>;
  SiberMatePolicyTemplate: ResolverTypeWrapper<SiberMatePolicyTemplateValue>;
  SiberMateQueuedSimulation: ResolverTypeWrapper<SiberMateQueuedSimulationValue>;
  SiberMateReadiness: ResolverTypeWrapper<SiberMateReadinessValue>;
  SiberMateServiceStatus: ResolverTypeWrapper<SiberMateServiceStatusValue>;
  SiberMateSignatureSettings: ResolverTypeWrapper<SiberMateSignatureSettingsValue>;
  SiberMateSimulation: ResolverTypeWrapper<SiberMateSimulationValue>;
  SiberMateSimulationMetrics: ResolverTypeWrapper<SiberMateSimulationMetricsValue>;
  SiberMateSource: ResolverTypeWrapper<SiberMateSourceValue>;
  SiberMateTopic: ResolverTypeWrapper<SiberMateTopicValue>;
  Simulation: ResolverTypeWrapper<SimulationValue>;
  SimulationConnection: ResolverTypeWrapper<SimulationConnectionValue>;
  SimulationDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimulationDetails']>;
  SimulationEdge: ResolverTypeWrapper<Omit<SimulationEdge, 'node'> & { node: ResolversTypes['Simulation'] }>;
  SimulationOutcome: SimulationOutcome;
  SimulationResult: ResolverTypeWrapper<SimulationResultValue>;
  SimulationResultConnection: ResolverTypeWrapper<SimulationResultConnectionValue>;
  SimulationResultDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimulationResultDetails']>;
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
  TimelineEventDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineEventDetails']>;
  TrainingSummary: ResolverTypeWrapper<TrainingSummaryValue>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnavailableCount: ResolverTypeWrapper<UnavailableCountValue>;
  UnreadableField: ResolverTypeWrapper<UnreadableField>;
  Vendor: Vendor;
  Viewer: ResolverTypeWrapper<ViewerValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssessmentResult: AssessmentResultValue;
  AssessmentResultConnection: AssessmentResultConnectionValue;
  AssessmentResultDetails: ResolversUnionTypes<ResolversParentTypes>['AssessmentResultDetails'];
  AssessmentResultEdge: Omit<AssessmentResultEdge, 'node'> & { node: ResolversParentTypes['AssessmentResult'] };
  Boolean: Scalars['Boolean']['output'];
  Breach: BreachValue;
  BreachConnection: BreachConnectionValue;
  BreachDetails: ResolversUnionTypes<ResolversParentTypes>['BreachDetails'];
  BreachEdge: Omit<BreachEdge, 'node'> & { node: ResolversParentTypes['Breach'] };
  BreachExposure: BreachExposureValue;
  BreachExposureConnection: BreachExposureConnectionValue;
  BreachExposureDetails: ResolversUnionTypes<ResolversParentTypes>['BreachExposureDetails'];
  BreachExposureEdge: Omit<BreachExposureEdge, 'node'> & { node: ResolversParentTypes['BreachExposure'] };
  Capability: Capability;
  Company: CompanyValue;
  CompanyConnection: CompanyConnectionValue;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyProfile: CompanyProfileValue;
  CompanySource: CompanySourceValue;
  Course: CourseValue;
  CourseConnection: CourseConnectionValue;
  CourseDetails: ResolversUnionTypes<ResolversParentTypes>['CourseDetails'];
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  CourseResult: CourseResultValue;
  CourseResultConnection: CourseResultConnectionValue;
  CourseResultDetails: ResolversUnionTypes<ResolversParentTypes>['CourseResultDetails'];
  CourseResultEdge: Omit<CourseResultEdge, 'node'> & { node: ResolversParentTypes['CourseResult'] };
  Coverage: CoverageValue;
  CyberGuruAccount: CyberGuruAccountValue;
  CyberGuruCompanyProfile: CyberGuruCompanyProfileValue;
  CyberGuruCourseResult: CyberGuruCourseResultValue;
  CyberGuruLearningStatus: CyberGuruLearningStatusValue;
  CyberGuruLearningStatusSummary: CyberGuruLearningStatusSummaryValue;
  CyberGuruRanking: CyberGuruRankingValue;
  CyberGuruService: CyberGuruServiceValue;
  CyberGuruSimulationResult: CyberGuruSimulationResultValue;
  CyberGuruSource: CyberGuruSourceValue;
  CyberGuruSuccessFactors: CyberGuruSuccessFactorsValue;
  CyberGuruTeamRanking: CyberGuruTeamRankingValue;
  CyberGuruWorkDayCompletion: CyberGuruWorkDayCompletionValue;
  CyberHootAccount: CyberHootAccountValue;
  CyberHootAdministrator: CyberHootAdministratorValue;
  CyberHootAssignmentName: CyberHootAssignmentNameValue;
  CyberHootBreach: CyberHootBreachValue;
  CyberHootBreachExposure: CyberHootBreachExposureValue;
  CyberHootCompanyProfile: CyberHootCompanyProfileValue;
  CyberHootComplianceMetrics: CyberHootComplianceMetricsValue;
  CyberHootCourse: CyberHootCourseValue;
  CyberHootCustomer: CyberHootCustomerValue;
  CyberHootExposedAddress: CyberHootExposedAddressValue;
  CyberHootGroup: CyberHootGroupValue;
  CyberHootGroupName: CyberHootGroupNameValue;
  CyberHootManager: CyberHootManagerValue;
  CyberHootPartnerSettings: CyberHootPartnerSettingsValue;
  CyberHootPolicy: CyberHootPolicyValue;
  CyberHootPolicyCompliance: CyberHootPolicyComplianceValue;
  CyberHootRank: CyberHootRankValue;
  CyberHootRanking: CyberHootRankingValue;
  CyberHootSchedule: CyberHootScheduleValue;
  CyberHootSimulation: CyberHootSimulationValue;
  CyberHootSource: CyberHootSourceValue;
  CyberHootSubscription: CyberHootSubscriptionValue;
  CyberHootTraining: CyberHootTrainingValue;
  CyberPilotAccount: CyberPilotAccountValue;
  CyberPilotCompanyProfile: CyberPilotCompanyProfileValue;
  CyberPilotGroupName: CyberPilotGroupNameValue;
  CyberPilotSource: CyberPilotSourceValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  ExcludedSource: ExcludedSourceValue;
  ExposureSummary: ExposureSummaryValue;
  Float: Scalars['Float']['output'];
  Group: GroupValue;
  GroupConnection: GroupConnectionValue;
  GroupDetails: ResolversUnionTypes<ResolversParentTypes>['GroupDetails'];
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  ID: Scalars['ID']['output'];
  Identity: Identity;
  IdentityConflict: Omit<IdentityConflict, 'accounts'> & { accounts: ReadonlyArray<ResolversParentTypes['LearnerAccount']> };
  InfosecIqAccount: InfosecIqAccountValue;
  InfosecIqAssessment: InfosecIqAssessmentValue;
  InfosecIqAsset: InfosecIqAssetValue;
  InfosecIqBattery: InfosecIqBatteryValue;
  InfosecIqBrand: InfosecIqBrandValue;
  InfosecIqCampaign: InfosecIqCampaignValue;
  InfosecIqCampaignRun: InfosecIqCampaignRunValue;
  InfosecIqCampaignSettings: InfosecIqCampaignSettingsValue;
  InfosecIqCategory: InfosecIqCategoryValue;
  InfosecIqCompanyProfile: InfosecIqCompanyProfileValue;
  InfosecIqCourse: InfosecIqCourseValue;
  InfosecIqGroup: InfosecIqGroupValue;
  InfosecIqLanguage: InfosecIqLanguageValue;
  InfosecIqLearnerGroup: InfosecIqLearnerGroupValue;
  InfosecIqLearnerProfile: InfosecIqLearnerProfileValue;
  InfosecIqLearnerStatistics: InfosecIqLearnerStatisticsValue;
  InfosecIqModule: InfosecIqModuleValue;
  InfosecIqNotification: InfosecIqNotificationValue;
  InfosecIqPhishHunterAnalysis: InfosecIqPhishHunterAnalysisValue;
  InfosecIqPhishHunterComponent: InfosecIqPhishHunterComponentValue;
  InfosecIqPhishHunterMessage: InfosecIqPhishHunterMessageValue;
  InfosecIqPhishHunterMessageConnection: InfosecIqPhishHunterMessageConnectionValue;
  InfosecIqPhishHunterMessageEdge: InfosecIqPhishHunterMessageEdgeValue;
  InfosecIqQuarantinedEmail: InfosecIqQuarantinedEmailValue;
  InfosecIqRunStatistics: InfosecIqRunStatisticsValue;
  InfosecIqSimulation: InfosecIqSimulationValue;
  InfosecIqSimulationResult: InfosecIqSimulationResultValue;
  InfosecIqSource: InfosecIqSourceValue;
  InfosecIqTemplate: InfosecIqTemplateValue;
  InfosecIqTemplateConnection: InfosecIqTemplateConnectionValue;
  InfosecIqTemplateContent: InfosecIqTemplateContentValue;
  InfosecIqTemplateEdge: InfosecIqTemplateEdgeValue;
  InfosecIqTimelineEvent: InfosecIqTimelineEventValue;
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
  PolicyDetails: ResolversUnionTypes<ResolversParentTypes>['PolicyDetails'];
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyResult: PolicyResultValue;
  PolicyResultConnection: PolicyResultConnectionValue;
  PolicyResultDetails: ResolversUnionTypes<ResolversParentTypes>['PolicyResultDetails'];
  PolicyResultEdge: Omit<PolicyResultEdge, 'node'> & { node: ResolversParentTypes['PolicyResult'] };
  Query: Record<PropertyKey, never>;
  Rate: RateValue;
  Risk: RiskValue;
  RiskDistribution: RiskDistributionValue;
  RiskFactor: RiskFactorValue;
  RiskPoint: RiskPointValue;
  SiberMateAccount: SiberMateAccountValue;
  SiberMateAssessmentResult: SiberMateAssessmentResultValue;
  SiberMateBreach: SiberMateBreachValue;
  SiberMateBreachExposure: SiberMateBreachExposureValue;
  SiberMateBreachPro: SiberMateBreachProValue;
  SiberMateBreachedAccount: SiberMateBreachedAccountValue;
  SiberMateBreachedService: SiberMateBreachedServiceValue;
  SiberMateCompany: SiberMateCompanyValue;
  SiberMateCompanyProfile: SiberMateCompanyProfileValue;
  SiberMateCourse: SiberMateCourseValue;
  SiberMateCourseLearning: SiberMateCourseLearningValue;
  SiberMateCourseParticipation: SiberMateCourseParticipationValue;
  SiberMateFeatures: SiberMateFeaturesValue;
  SiberMateGroup: SiberMateGroupValue;
  SiberMateLearningReport: SiberMateLearningReportValue;
  SiberMateMembership: SiberMateMembershipValue;
  SiberMateOpenApi: SiberMateOpenApiValue;
  SiberMatePlan: SiberMatePlanValue;
  SiberMatePolicy: SiberMatePolicyValue;
  SiberMatePolicyResult: SiberMatePolicyResultValue;
  SiberMatePolicyTemplate: SiberMatePolicyTemplateValue;
  SiberMateQueuedSimulation: SiberMateQueuedSimulationValue;
  SiberMateReadiness: SiberMateReadinessValue;
  SiberMateServiceStatus: SiberMateServiceStatusValue;
  SiberMateSignatureSettings: SiberMateSignatureSettingsValue;
  SiberMateSimulation: SiberMateSimulationValue;
  SiberMateSimulationMetrics: SiberMateSimulationMetricsValue;
  SiberMateSource: SiberMateSourceValue;
  SiberMateTopic: SiberMateTopicValue;
  Simulation: SimulationValue;
  SimulationConnection: SimulationConnectionValue;
  SimulationDetails: ResolversUnionTypes<ResolversParentTypes>['SimulationDetails'];
  SimulationEdge: Omit<SimulationEdge, 'node'> & { node: ResolversParentTypes['Simulation'] };
  SimulationResult: SimulationResultValue;
  SimulationResultConnection: SimulationResultConnectionValue;
  SimulationResultDetails: ResolversUnionTypes<ResolversParentTypes>['SimulationResultDetails'];
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
  TimelineEventDetails: ResolversUnionTypes<ResolversParentTypes>['TimelineEventDetails'];
  TrainingSummary: TrainingSummaryValue;
  URL: Scalars['URL']['output'];
  UnavailableCount: UnavailableCountValue;
  UnreadableField: UnreadableField;
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
  details?: Resolver<Maybe<ResolversTypes['AssessmentResultDetails']>, ParentType, ContextType>;
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

export type AssessmentResultDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResultDetails'] = ResolversParentTypes['AssessmentResultDetails']> = {
  __resolveType: TypeResolveFn<'SiberMateAssessmentResult', ParentType, ContextType>;
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
  details?: Resolver<Maybe<ResolversTypes['BreachDetails']>, ParentType, ContextType>;
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

export type BreachDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachDetails'] = ResolversParentTypes['BreachDetails']> = {
  __resolveType: TypeResolveFn<'CyberHootBreach' | 'SiberMateBreach', ParentType, ContextType>;
};

export type BreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEdge'] = ResolversParentTypes['BreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
};

export type BreachExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachExposure'] = ResolversParentTypes['BreachExposure']> = {
  acknowledged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['BreachExposureDetails']>, ParentType, ContextType>;
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

export type BreachExposureDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachExposureDetails'] = ResolversParentTypes['BreachExposureDetails']> = {
  __resolveType: TypeResolveFn<'CyberHootBreachExposure' | 'SiberMateBreachExposure', ParentType, ContextType>;
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
  account?: Resolver<Maybe<ResolversTypes['LearnerAccount']>, ParentType, ContextType, RequireFields<CompanySourceAccountArgs, 'externalId'>>;
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
  details?: Resolver<Maybe<ResolversTypes['CourseDetails']>, ParentType, ContextType>;
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

export type CourseDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseDetails'] = ResolversParentTypes['CourseDetails']> = {
  __resolveType: TypeResolveFn<'CyberHootCourse' | 'InfosecIqCourse' | 'SiberMateCourse', ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseResult'] = ResolversParentTypes['CourseResult']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  courseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['CourseResultDetails']>, ParentType, ContextType>;
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

export type CourseResultDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseResultDetails'] = ResolversParentTypes['CourseResultDetails']> = {
  __resolveType: TypeResolveFn<'CyberGuruCourseResult', ParentType, ContextType>;
};

export type CourseResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseResultEdge'] = ResolversParentTypes['CourseResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  bySource?: Resolver<ReadonlyArray<ResolversTypes['SourceCoverage']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['IdentityConflict']>, ParentType, ContextType, RequireFields<CoverageConflictsArgs, 'first'>>;
  inEverySource?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  unlinked?: Resolver<ReadonlyArray<ResolversTypes['LearnerAccount']>, ParentType, ContextType, RequireFields<CoverageUnlinkedArgs, 'first'>>;
};

export type CyberGuruAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruAccount'] = ResolversParentTypes['CyberGuruAccount']> = {
  assignedModules?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  awareness?: Resolver<Maybe<ResolversTypes['CyberGuruService']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['CyberGuruService']>, ParentType, ContextType>;
  completedModules?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  learningStatus?: Resolver<Maybe<ResolversTypes['CyberGuruLearningStatus']>, ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['CyberGuruRanking']>, ParentType, ContextType>;
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
  learningStatus?: Resolver<Maybe<ResolversTypes['CyberGuruLearningStatusSummary']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  successFactors?: Resolver<Maybe<ResolversTypes['CyberGuruSuccessFactors']>, ParentType, ContextType, RequireFields<CyberGuruCompanyProfileSuccessFactorsArgs, 'completionStatusId' | 'componentTypeId' | 'suffix'>>;
  teamRankings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberGuruTeamRanking']>>, ParentType, ContextType>;
  userRankings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberGuruRanking']>>, ParentType, ContextType, Partial<CyberGuruCompanyProfileUserRankingsArgs>>;
  workDayCompletions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberGuruWorkDayCompletion']>>, ParentType, ContextType, Partial<CyberGuruCompanyProfileWorkDayCompletionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberGuruCourseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruCourseResult'] = ResolversParentTypes['CyberGuruCourseResult']> = {
  availableOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeSpent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberGuruLearningStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruLearningStatus'] = ResolversParentTypes['CyberGuruLearningStatus']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CyberGuruLearningStatusSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruLearningStatusSummary'] = ResolversParentTypes['CyberGuruLearningStatusSummary']> = {
  aligned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notActive?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notRegular?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regular?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CyberGuruRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruRanking'] = ResolversParentTypes['CyberGuruRanking']> = {
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CyberGuruServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruService'] = ResolversParentTypes['CyberGuruService']> = {
  assigned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CyberGuruSimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruSimulationResult'] = ResolversParentTypes['CyberGuruSimulationResult']> = {
  campaignType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  templateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CyberGuruSuccessFactorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruSuccessFactors'] = ResolversParentTypes['CyberGuruSuccessFactors']> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CyberGuruTeamRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruTeamRanking'] = ResolversParentTypes['CyberGuruTeamRanking']> = {
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CyberGuruWorkDayCompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberGuruWorkDayCompletion'] = ResolversParentTypes['CyberGuruWorkDayCompletion']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  gradeReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CyberHootAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootAccount'] = ResolversParentTypes['CyberHootAccount']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAssignments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  compliant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  compliantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootRank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  numAttempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onboardingEmailSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  onboardingEmailSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  optionalScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  phishingDifficulty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phishingScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  policyScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['CyberHootRank']>, ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['CyberHootRanking']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  resetPhishingDifficulty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  videoScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootAdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootAdministrator'] = ResolversParentTypes['CyberHootAdministrator']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  authenticationMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browserVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forcePwChange?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passwordResetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryCustomerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  rowLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  siteAdmin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tosAcceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  twoFactorBypassExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  twoFactorTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootAssignmentNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootAssignmentName'] = ResolversParentTypes['CyberHootAssignmentName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CyberHootBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootBreach'] = ResolversParentTypes['CyberHootBreach']> = {
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootBreachExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootBreachExposure'] = ResolversParentTypes['CyberHootBreachExposure']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breachJoinId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  databaseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dehashedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootCompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootCompanyProfile'] = ResolversParentTypes['CyberHootCompanyProfile']> = {
  brandingOverride?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  complianceMetrics?: Resolver<Maybe<ResolversTypes['CyberHootComplianceMetrics']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposedAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberHootExposedAddress']>>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundationalProgram?: Resolver<Maybe<ResolversTypes['CyberHootSchedule']>, ParentType, ContextType>;
  foundationalProgramSpeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootRank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  managers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberHootManager']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phishingProgram?: Resolver<Maybe<ResolversTypes['CyberHootSchedule']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['CyberHootRank']>, ParentType, ContextType>;
  rankings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberHootRanking']>>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reportDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportFrequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportRecipients?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  secondaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  supportEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  trainingProgram?: Resolver<Maybe<ResolversTypes['CyberHootSchedule']>, ParentType, ContextType>;
  trainingSchedule?: Resolver<Maybe<ResolversTypes['CyberHootSchedule']>, ParentType, ContextType>;
  trainingStartDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  userCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  welcomeEmailEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootComplianceMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootComplianceMetrics'] = ResolversParentTypes['CyberHootComplianceMetrics']> = {
  activePhishingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activePolicyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activeSurveyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activeVideoCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activeZacFoundationalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overallPhishingCompliance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overallPolicyCompliance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overallSurveyCompliance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overallVideoCompliance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overallZacFoundationalCompliance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  userCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CyberHootCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootCourse'] = ResolversParentTypes['CyberHootCourse']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['CyberHootGroupName']>, ParentType, ContextType>;
  policyFileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyFileType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootCustomer'] = ResolversParentTypes['CyberHootCustomer']> = {
  customerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hootRank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  userCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootExposedAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootExposedAddress'] = ResolversParentTypes['CyberHootExposedAddress']> = {
  breachCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstBreachDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestBreachDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unacknowledgedExposures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootGroup'] = ResolversParentTypes['CyberHootGroup']> = {
  activeAssignments?: Resolver<ReadonlyArray<ResolversTypes['CyberHootAssignmentName']>, ParentType, ContextType>;
  externalGroupId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hrEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  hrFirstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hrLastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootGroupNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootGroupName'] = ResolversParentTypes['CyberHootGroupName']> = {
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CyberHootManagerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootManager'] = ResolversParentTypes['CyberHootManager']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  employeeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootPartnerSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootPartnerSettings'] = ResolversParentTypes['CyberHootPartnerSettings']> = {
  chColorOverride?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  salesEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salesModuleReportMsg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  showWizard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whitelabelCertificateOfCompletion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootPolicy'] = ResolversParentTypes['CyberHootPolicy']> = {
  archived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  effectiveEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CyberHootGroupName']>, ParentType, ContextType>;
  isOptional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  policyFileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyFileType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootPolicyComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootPolicyCompliance'] = ResolversParentTypes['CyberHootPolicyCompliance']> = {
  overallCompliance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CyberHootRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootRank'] = ResolversParentTypes['CyberHootRank']> = {
  badgeIcon?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  badgeImage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  hootRank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phishingScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  policyScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  videoScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CyberHootRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootRanking'] = ResolversParentTypes['CyberHootRanking']> = {
  completedAssignments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootRank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hootScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateSubmissions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numAttempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootSchedule'] = ResolversParentTypes['CyberHootSchedule']> = {
  compliance?: Resolver<ReadonlyArray<ResolversTypes['CyberHootPolicyCompliance']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['CyberHootTraining']>, ParentType, ContextType>;
};

export type CyberHootSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootSimulation'] = ResolversParentTypes['CyberHootSimulation']> = {
  training?: Resolver<Maybe<ResolversTypes['CyberHootTraining']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootSource'] = ResolversParentTypes['CyberHootSource']> = {
  administrator?: Resolver<Maybe<ResolversTypes['CyberHootAdministrator']>, ParentType, ContextType, RequireFields<CyberHootSourceAdministratorArgs, 'id'>>;
  administrators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberHootAdministrator']>>, ParentType, ContextType>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  customers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CyberHootCustomer']>>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerSettings?: Resolver<Maybe<ResolversTypes['CyberHootPartnerSettings']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['CyberHootSubscription']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootSubscription'] = ResolversParentTypes['CyberHootSubscription']> = {
  billingCustomer?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  billingCustomerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  billingSubscription?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  cancelAtPeriodEnd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancelFeedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canceledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentPeriodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentPeriodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isReseller?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nextInvoiceAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  primaryCustomerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  referralInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  spawnCustomerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberHootTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberHootTraining'] = ResolversParentTypes['CyberHootTraining']> = {
  acceptanceWindow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  beginningOfAcceptanceWindow?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveDurationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveDurationValue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enableRenewDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  endUserRefusalMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expirationNoticeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expirationNoticeSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstNoticeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstNoticeSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixedAcceptanceDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hrNoticeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hrNoticeSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hrNotificationDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOptional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  libraryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  libraryType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  libraryVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overallCompliance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parentPolicyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  phishingDifficulty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyFileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyFileType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  questionEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  questionPassingScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  renewDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewWarningDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  renewedPolicyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reportAdminCsv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportEmailCsv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retakeOverride?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sendExpirationNoticeEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sendFirstNoticeEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sendHrNoticeEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sendWarningNoticeEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  trainingProgramId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  trainingProgramInstanceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warningNoticeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warningNoticeSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warningNotificationDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberPilotAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberPilotAccount'] = ResolversParentTypes['CyberPilotAccount']> = {
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['CyberPilotGroupName']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataSubmitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  emailsSent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolledCourses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolledMaterials?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CyberPilotGroupName']>, ParentType, ContextType>;
  lastAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  linksClicked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCompletedCourses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCompletedMaterials?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdueCourses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  phishingCampaigns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type CyberPilotGroupNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CyberPilotGroupName'] = ResolversParentTypes['CyberPilotGroupName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ExcludedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedSource'] = ResolversParentTypes['ExcludedSource']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExclusionReason'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ExposureSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureSummary'] = ResolversParentTypes['ExposureSummary']> = {
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exposedAccounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestBreach?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  unacknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableCounts?: Resolver<ReadonlyArray<ResolversTypes['UnavailableCount']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['GroupDetails']>, ParentType, ContextType>;
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

export type GroupDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupDetails'] = ResolversParentTypes['GroupDetails']> = {
  __resolveType: TypeResolveFn<'CyberHootGroup' | 'InfosecIqGroup' | 'SiberMateGroup', ParentType, ContextType>;
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
  profile?: Resolver<Maybe<ResolversTypes['InfosecIqLearnerProfile']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['InfosecIqLearnerStatistics']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqAssessment'] = ResolversParentTypes['InfosecIqAssessment']> = {
  created?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passingPercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  showCorrectWrongCounter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showExplanations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showProgress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showResults?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showSummary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqAsset'] = ResolversParentTypes['InfosecIqAsset']> = {
  assessment?: Resolver<Maybe<ResolversTypes['InfosecIqAssessment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['InfosecIqModule']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfosecIqBatteryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqBattery'] = ResolversParentTypes['InfosecIqBattery']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSystem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqBrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqBrand'] = ResolversParentTypes['InfosecIqBrand']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqCampaign'] = ResolversParentTypes['InfosecIqCampaign']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  running?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  runs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqCampaignRun']>>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['InfosecIqCampaignSettings']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqCampaignRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqCampaignRun'] = ResolversParentTypes['InfosecIqCampaignRun']> = {
  campaignId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  runNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['InfosecIqRunStatistics']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqCampaignSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqCampaignSettings'] = ResolversParentTypes['InfosecIqCampaignSettings']> = {
  all?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  allLearners?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  batteries?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  brandingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  courseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isTest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  languageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  learnerGroupIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  learnerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  numberOfDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberOfRepeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scheduleIntervalUnits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  templates?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InfosecIqCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqCategory'] = ResolversParentTypes['InfosecIqCategory']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
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

export type InfosecIqCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqCourse'] = ResolversParentTypes['InfosecIqCourse']> = {
  assets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqAsset']>>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ownedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqGroup'] = ResolversParentTypes['InfosecIqGroup']> = {
  isDynamic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqLanguage'] = ResolversParentTypes['InfosecIqLanguage']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqLearnerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqLearnerGroup'] = ResolversParentTypes['InfosecIqLearnerGroup']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modified?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqLearnerProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqLearnerProfile'] = ResolversParentTypes['InfosecIqLearnerProfile']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom5?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managerEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  managerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfosecIqLearnerStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqLearnerStatistics'] = ResolversParentTypes['InfosecIqLearnerStatistics']> = {
  assessmentCompletedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessmentEnrolledCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessmentPassedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessmentStartedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attachmentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dataEntryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exerciseCompletedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latestPluginConnection?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latestVisit?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latestVisitBrowserOutdated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latestVisitIpAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  macroEnabledCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  matchedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moduleCompletedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moduleEnrolledCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moduleStartedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phishedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pluginConnectionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pluginEmailReportCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pluginSimulationReportCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repliedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teachableCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalTimeTrained?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trainingCompletedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainingStartedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visitCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InfosecIqModuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqModule'] = ResolversParentTypes['InfosecIqModule']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileSizeMb?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqNotification'] = ResolversParentTypes['InfosecIqNotification']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqPhishHunterAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqPhishHunterAnalysis'] = ResolversParentTypes['InfosecIqPhishHunterAnalysis']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['InfosecIqPhishHunterComponent']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalFileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type InfosecIqPhishHunterComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqPhishHunterComponent'] = ResolversParentTypes['InfosecIqPhishHunterComponent']> = {
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  isMalicious?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfosecIqPhishHunterMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqPhishHunterMessage'] = ResolversParentTypes['InfosecIqPhishHunterMessage']> = {
  analysis?: Resolver<Maybe<ResolversTypes['InfosecIqPhishHunterAnalysis']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  riskScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqPhishHunterMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqPhishHunterMessageConnection'] = ResolversParentTypes['InfosecIqPhishHunterMessageConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InfosecIqPhishHunterMessageEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InfosecIqPhishHunterMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfosecIqPhishHunterMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqPhishHunterMessageEdge'] = ResolversParentTypes['InfosecIqPhishHunterMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InfosecIqPhishHunterMessage'], ParentType, ContextType>;
};

export type InfosecIqQuarantinedEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqQuarantinedEmail'] = ResolversParentTypes['InfosecIqQuarantinedEmail']> = {
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqRunStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqRunStatistics'] = ResolversParentTypes['InfosecIqRunStatistics']> = {
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeTrained?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InfosecIqSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqSimulation'] = ResolversParentTypes['InfosecIqSimulation']> = {
  campaign?: Resolver<Maybe<ResolversTypes['InfosecIqCampaign']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqSimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqSimulationResult'] = ResolversParentTypes['InfosecIqSimulationResult']> = {
  campaignRun?: Resolver<Maybe<ResolversTypes['InfosecIqCampaignRun']>, ParentType, ContextType>;
  campaignRunId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['InfosecIqTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqSource'] = ResolversParentTypes['InfosecIqSource']> = {
  assessment?: Resolver<Maybe<ResolversTypes['InfosecIqAssessment']>, ParentType, ContextType, RequireFields<InfosecIqSourceAssessmentArgs, 'id'>>;
  batteries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqBattery']>>, ParentType, ContextType>;
  brands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqBrand']>>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['InfosecIqCampaign']>, ParentType, ContextType, RequireFields<InfosecIqSourceCampaignArgs, 'id'>>;
  campaigns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqCampaign']>>, ParentType, ContextType, Partial<InfosecIqSourceCampaignsArgs>>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqCategory']>>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqLanguage']>>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['InfosecIqModule']>, ParentType, ContextType, RequireFields<InfosecIqSourceModuleArgs, 'id'>>;
  notifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfosecIqNotification']>>, ParentType, ContextType, Partial<InfosecIqSourceNotificationsArgs>>;
  phishHunterMessage?: Resolver<Maybe<ResolversTypes['InfosecIqPhishHunterMessage']>, ParentType, ContextType, RequireFields<InfosecIqSourcePhishHunterMessageArgs, 'id'>>;
  phishHunterMessages?: Resolver<Maybe<ResolversTypes['InfosecIqPhishHunterMessageConnection']>, ParentType, ContextType, Partial<InfosecIqSourcePhishHunterMessagesArgs>>;
  quarantinedEmail?: Resolver<Maybe<ResolversTypes['InfosecIqQuarantinedEmail']>, ParentType, ContextType, RequireFields<InfosecIqSourceQuarantinedEmailArgs, 'id'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['InfosecIqTemplate']>, ParentType, ContextType, RequireFields<InfosecIqSourceTemplateArgs, 'id'>>;
  templates?: Resolver<Maybe<ResolversTypes['InfosecIqTemplateConnection']>, ParentType, ContextType, Partial<InfosecIqSourceTemplatesArgs>>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqTemplate'] = ResolversParentTypes['InfosecIqTemplate']> = {
  content?: Resolver<Maybe<ResolversTypes['InfosecIqTemplateContent']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfosecIqTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqTemplateConnection'] = ResolversParentTypes['InfosecIqTemplateConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InfosecIqTemplateEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InfosecIqTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfosecIqTemplateContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqTemplateContent'] = ResolversParentTypes['InfosecIqTemplateContent']> = {
  attachmentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachmentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasIndicators?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSystem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phishRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfosecIqTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqTemplateEdge'] = ResolversParentTypes['InfosecIqTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InfosecIqTemplate'], ParentType, ContextType>;
};

export type InfosecIqTimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfosecIqTimelineEvent'] = ResolversParentTypes['InfosecIqTimelineEvent']> = {
  assessment?: Resolver<Maybe<ResolversTypes['InfosecIqAssessment']>, ParentType, ContextType>;
  assessmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['InfosecIqCampaign']>, ParentType, ContextType>;
  campaignId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  campaignRun?: Resolver<Maybe<ResolversTypes['InfosecIqCampaignRun']>, ParentType, ContextType>;
  campaignRunId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  learnerGroup?: Resolver<Maybe<ResolversTypes['InfosecIqLearnerGroup']>, ParentType, ContextType>;
  learnerGroupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['InfosecIqModule']>, ParentType, ContextType>;
  moduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quarantinedEmail?: Resolver<Maybe<ResolversTypes['InfosecIqQuarantinedEmail']>, ParentType, ContextType>;
  quarantinedEmailId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['InfosecIqTemplate']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  unavailableCounts?: Resolver<ReadonlyArray<ResolversTypes['UnavailableCount']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['PolicyDetails']>, ParentType, ContextType>;
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

export type PolicyDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDetails'] = ResolversParentTypes['PolicyDetails']> = {
  __resolveType: TypeResolveFn<'CyberHootPolicy' | 'SiberMatePolicy', ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResult'] = ResolversParentTypes['PolicyResult']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['PolicyResultDetails']>, ParentType, ContextType>;
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

export type PolicyResultDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResultDetails'] = ResolversParentTypes['PolicyResultDetails']> = {
  __resolveType: TypeResolveFn<'SiberMatePolicyResult', ParentType, ContextType>;
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
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedSource']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type RiskDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskDistribution'] = ResolversParentTypes['RiskDistribution']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
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
  excludedFromAutoEnrol?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalLearnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  learningReport?: Resolver<Maybe<ResolversTypes['SiberMateLearningReport']>, ParentType, ContextType, Partial<SiberMateAccountLearningReportArgs>>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  simulationQueue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiberMateQueuedSimulation']>>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateAssessmentResult'] = ResolversParentTypes['SiberMateAssessmentResult']> = {
  enrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['SiberMateTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateBreach'] = ResolversParentTypes['SiberMateBreach']> = {
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateBreachExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateBreachExposure'] = ResolversParentTypes['SiberMateBreachExposure']> = {
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateBreachProResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateBreachPro'] = ResolversParentTypes['SiberMateBreachPro']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  monitoredDomains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiberMateBreachedAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateBreachedAccount'] = ResolversParentTypes['SiberMateBreachedAccount']> = {
  accountType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breachCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latestBreachDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  learnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  serviceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateBreachedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateBreachedService'] = ResolversParentTypes['SiberMateBreachedService']> = {
  affectedAccountCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breachDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateCompany'] = ResolversParentTypes['SiberMateCompany']> = {
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateCompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateCompanyProfile'] = ResolversParentTypes['SiberMateCompanyProfile']> = {
  breachedAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiberMateBreachedAccount']>>, ParentType, ContextType, Partial<SiberMateCompanyProfileBreachedAccountsArgs>>;
  breachedServices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiberMateBreachedService']>>, ParentType, ContextType, Partial<SiberMateCompanyProfileBreachedServicesArgs>>;
  courseParticipation?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiberMateCourseParticipation']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<Maybe<ResolversTypes['SiberMateFeatures']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learningReport?: Resolver<Maybe<ResolversTypes['SiberMateLearningReport']>, ParentType, ContextType, Partial<SiberMateCompanyProfileLearningReportArgs>>;
  modules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['SiberMatePlan']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  simulationMetrics?: Resolver<Maybe<ResolversTypes['SiberMateSimulationMetrics']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateCourse'] = ResolversParentTypes['SiberMateCourse']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  learning?: Resolver<Maybe<ResolversTypes['SiberMateCourseLearning']>, ParentType, ContextType>;
  ownedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['SiberMateCourseParticipation']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateCourseLearningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateCourseLearning'] = ResolversParentTypes['SiberMateCourseLearning']> = {
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  courseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  courseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SiberMateCourseParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateCourseParticipation'] = ResolversParentTypes['SiberMateCourseParticipation']> = {
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  courseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  courseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SiberMateFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateFeatures'] = ResolversParentTypes['SiberMateFeatures']> = {
  breachPro?: Resolver<Maybe<ResolversTypes['SiberMateBreachPro']>, ParentType, ContextType>;
  modules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiberMateGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateGroup'] = ResolversParentTypes['SiberMateGroup']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  learnerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['SiberMateMembership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateLearningReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateLearningReport'] = ResolversParentTypes['SiberMateLearningReport']> = {
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  courses?: Resolver<ReadonlyArray<ResolversTypes['SiberMateCourseLearning']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SiberMateMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateMembership'] = ResolversParentTypes['SiberMateMembership']> = {
  learnerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SiberMateOpenApiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateOpenApi'] = ResolversParentTypes['SiberMateOpenApi']> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SiberMatePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMatePlan'] = ResolversParentTypes['SiberMatePlan']> = {
  learnerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  learnerLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiberMatePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMatePolicy'] = ResolversParentTypes['SiberMatePolicy']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasDraft?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  majorVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minorVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownerEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdfFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatureSettings?: Resolver<Maybe<ResolversTypes['SiberMateSignatureSettings']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMatePolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMatePolicyResult'] = ResolversParentTypes['SiberMatePolicyResult']> = {
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMatePolicyTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMatePolicyTemplate'] = ResolversParentTypes['SiberMatePolicyTemplate']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pdfFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateQueuedSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateQueuedSimulation'] = ResolversParentTypes['SiberMateQueuedSimulation']> = {
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  simulationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  simulationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiberMateReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateReadiness'] = ResolversParentTypes['SiberMateReadiness']> = {
  rateLimit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SiberMateServiceStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateServiceStatus'] = ResolversParentTypes['SiberMateServiceStatus']> = {
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SiberMateSignatureSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateSignatureSettings'] = ResolversParentTypes['SiberMateSignatureSettings']> = {
  intervalLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intervalUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiberMateSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateSimulation'] = ResolversParentTypes['SiberMateSimulation']> = {
  metrics?: Resolver<Maybe<ResolversTypes['SiberMateSimulationMetrics']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateSimulationMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateSimulationMetrics'] = ResolversParentTypes['SiberMateSimulationMetrics']> = {
  clicked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  simulationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SiberMateSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateSource'] = ResolversParentTypes['SiberMateSource']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiberMateCompany']>>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openApi?: Resolver<Maybe<ResolversTypes['SiberMateOpenApi']>, ParentType, ContextType>;
  policyTemplate?: Resolver<Maybe<ResolversTypes['SiberMatePolicyTemplate']>, ParentType, ContextType, RequireFields<SiberMateSourcePolicyTemplateArgs, 'id'>>;
  policyTemplates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiberMatePolicyTemplate']>>, ParentType, ContextType, Partial<SiberMateSourcePolicyTemplatesArgs>>;
  readiness?: Resolver<Maybe<ResolversTypes['SiberMateReadiness']>, ParentType, ContextType>;
  serviceStatus?: Resolver<Maybe<ResolversTypes['SiberMateServiceStatus']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiberMateTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiberMateTopic'] = ResolversParentTypes['SiberMateTopic']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Simulation'] = ResolversParentTypes['Simulation']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['SimulationDetails']>, ParentType, ContextType>;
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

export type SimulationDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationDetails'] = ResolversParentTypes['SimulationDetails']> = {
  __resolveType: TypeResolveFn<'CyberHootSimulation' | 'InfosecIqSimulation' | 'SiberMateSimulation', ParentType, ContextType>;
};

export type SimulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationEdge'] = ResolversParentTypes['SimulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Simulation'], ParentType, ContextType>;
};

export type SimulationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationResult'] = ResolversParentTypes['SimulationResult']> = {
  clickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['SimulationResultDetails']>, ParentType, ContextType>;
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

export type SimulationResultDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulationResultDetails'] = ResolversParentTypes['SimulationResultDetails']> = {
  __resolveType: TypeResolveFn<'CyberGuruSimulationResult' | 'InfosecIqSimulationResult', ParentType, ContextType>;
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
  known?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<SourceCoverageMissingArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
};

export type SourceHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceHealth'] = ResolversParentTypes['SourceHealth']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  circuit?: Resolver<ResolversTypes['CircuitState'], ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type SourceProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceProblem'] = ResolversParentTypes['SourceProblem']> = {
  affects?: Resolver<Maybe<ResolversTypes['ProblemEffect']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SourceProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  __resolveType: TypeResolveFn<'AssessmentResult' | 'Breach' | 'BreachExposure' | 'Course' | 'CourseResult' | 'CyberGuruAccount' | 'CyberGuruCompanyProfile' | 'CyberHootAccount' | 'CyberHootAdministrator' | 'CyberHootCompanyProfile' | 'CyberHootCustomer' | 'CyberHootExposedAddress' | 'CyberHootManager' | 'CyberHootPartnerSettings' | 'CyberHootRanking' | 'CyberHootSubscription' | 'CyberHootTraining' | 'CyberPilotAccount' | 'CyberPilotCompanyProfile' | 'Group' | 'InfosecIqAccount' | 'InfosecIqAssessment' | 'InfosecIqBattery' | 'InfosecIqBrand' | 'InfosecIqCampaign' | 'InfosecIqCampaignRun' | 'InfosecIqCategory' | 'InfosecIqCompanyProfile' | 'InfosecIqLanguage' | 'InfosecIqLearnerGroup' | 'InfosecIqModule' | 'InfosecIqNotification' | 'InfosecIqPhishHunterMessage' | 'InfosecIqQuarantinedEmail' | 'InfosecIqTemplate' | 'Policy' | 'PolicyResult' | 'SiberMateAccount' | 'SiberMateBreachedAccount' | 'SiberMateBreachedService' | 'SiberMateCompany' | 'SiberMateCompanyProfile' | 'SiberMatePolicyTemplate' | 'Simulation' | 'SimulationResult' | 'TimelineEvent', ParentType, ContextType>;
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
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['UnreadableField']>, ParentType, ContextType>;
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
  details?: Resolver<Maybe<ResolversTypes['TimelineEventDetails']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEventDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEventDetails'] = ResolversParentTypes['TimelineEventDetails']> = {
  __resolveType: TypeResolveFn<'InfosecIqTimelineEvent', ParentType, ContextType>;
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
  unavailableCounts?: Resolver<ReadonlyArray<ResolversTypes['UnavailableCount']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnavailableCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnavailableCount'] = ResolversParentTypes['UnavailableCount']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type UnreadableFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadableField'] = ResolversParentTypes['UnreadableField']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AssessmentResult?: AssessmentResultResolvers<ContextType>;
  AssessmentResultConnection?: AssessmentResultConnectionResolvers<ContextType>;
  AssessmentResultDetails?: AssessmentResultDetailsResolvers<ContextType>;
  AssessmentResultEdge?: AssessmentResultEdgeResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  BreachConnection?: BreachConnectionResolvers<ContextType>;
  BreachDetails?: BreachDetailsResolvers<ContextType>;
  BreachEdge?: BreachEdgeResolvers<ContextType>;
  BreachExposure?: BreachExposureResolvers<ContextType>;
  BreachExposureConnection?: BreachExposureConnectionResolvers<ContextType>;
  BreachExposureDetails?: BreachExposureDetailsResolvers<ContextType>;
  BreachExposureEdge?: BreachExposureEdgeResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyProfile?: CompanyProfileResolvers<ContextType>;
  CompanySource?: CompanySourceResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseDetails?: CourseDetailsResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseResult?: CourseResultResolvers<ContextType>;
  CourseResultConnection?: CourseResultConnectionResolvers<ContextType>;
  CourseResultDetails?: CourseResultDetailsResolvers<ContextType>;
  CourseResultEdge?: CourseResultEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CyberGuruAccount?: CyberGuruAccountResolvers<ContextType>;
  CyberGuruCompanyProfile?: CyberGuruCompanyProfileResolvers<ContextType>;
  CyberGuruCourseResult?: CyberGuruCourseResultResolvers<ContextType>;
  CyberGuruLearningStatus?: CyberGuruLearningStatusResolvers<ContextType>;
  CyberGuruLearningStatusSummary?: CyberGuruLearningStatusSummaryResolvers<ContextType>;
  CyberGuruRanking?: CyberGuruRankingResolvers<ContextType>;
  CyberGuruService?: CyberGuruServiceResolvers<ContextType>;
  CyberGuruSimulationResult?: CyberGuruSimulationResultResolvers<ContextType>;
  CyberGuruSource?: CyberGuruSourceResolvers<ContextType>;
  CyberGuruSuccessFactors?: CyberGuruSuccessFactorsResolvers<ContextType>;
  CyberGuruTeamRanking?: CyberGuruTeamRankingResolvers<ContextType>;
  CyberGuruWorkDayCompletion?: CyberGuruWorkDayCompletionResolvers<ContextType>;
  CyberHootAccount?: CyberHootAccountResolvers<ContextType>;
  CyberHootAdministrator?: CyberHootAdministratorResolvers<ContextType>;
  CyberHootAssignmentName?: CyberHootAssignmentNameResolvers<ContextType>;
  CyberHootBreach?: CyberHootBreachResolvers<ContextType>;
  CyberHootBreachExposure?: CyberHootBreachExposureResolvers<ContextType>;
  CyberHootCompanyProfile?: CyberHootCompanyProfileResolvers<ContextType>;
  CyberHootComplianceMetrics?: CyberHootComplianceMetricsResolvers<ContextType>;
  CyberHootCourse?: CyberHootCourseResolvers<ContextType>;
  CyberHootCustomer?: CyberHootCustomerResolvers<ContextType>;
  CyberHootExposedAddress?: CyberHootExposedAddressResolvers<ContextType>;
  CyberHootGroup?: CyberHootGroupResolvers<ContextType>;
  CyberHootGroupName?: CyberHootGroupNameResolvers<ContextType>;
  CyberHootManager?: CyberHootManagerResolvers<ContextType>;
  CyberHootPartnerSettings?: CyberHootPartnerSettingsResolvers<ContextType>;
  CyberHootPolicy?: CyberHootPolicyResolvers<ContextType>;
  CyberHootPolicyCompliance?: CyberHootPolicyComplianceResolvers<ContextType>;
  CyberHootRank?: CyberHootRankResolvers<ContextType>;
  CyberHootRanking?: CyberHootRankingResolvers<ContextType>;
  CyberHootSchedule?: CyberHootScheduleResolvers<ContextType>;
  CyberHootSimulation?: CyberHootSimulationResolvers<ContextType>;
  CyberHootSource?: CyberHootSourceResolvers<ContextType>;
  CyberHootSubscription?: CyberHootSubscriptionResolvers<ContextType>;
  CyberHootTraining?: CyberHootTrainingResolvers<ContextType>;
  CyberPilotAccount?: CyberPilotAccountResolvers<ContextType>;
  CyberPilotCompanyProfile?: CyberPilotCompanyProfileResolvers<ContextType>;
  CyberPilotGroupName?: CyberPilotGroupNameResolvers<ContextType>;
  CyberPilotSource?: CyberPilotSourceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExcludedSource?: ExcludedSourceResolvers<ContextType>;
  ExposureSummary?: ExposureSummaryResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupDetails?: GroupDetailsResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  IdentityConflict?: IdentityConflictResolvers<ContextType>;
  InfosecIqAccount?: InfosecIqAccountResolvers<ContextType>;
  InfosecIqAssessment?: InfosecIqAssessmentResolvers<ContextType>;
  InfosecIqAsset?: InfosecIqAssetResolvers<ContextType>;
  InfosecIqBattery?: InfosecIqBatteryResolvers<ContextType>;
  InfosecIqBrand?: InfosecIqBrandResolvers<ContextType>;
  InfosecIqCampaign?: InfosecIqCampaignResolvers<ContextType>;
  InfosecIqCampaignRun?: InfosecIqCampaignRunResolvers<ContextType>;
  InfosecIqCampaignSettings?: InfosecIqCampaignSettingsResolvers<ContextType>;
  InfosecIqCategory?: InfosecIqCategoryResolvers<ContextType>;
  InfosecIqCompanyProfile?: InfosecIqCompanyProfileResolvers<ContextType>;
  InfosecIqCourse?: InfosecIqCourseResolvers<ContextType>;
  InfosecIqGroup?: InfosecIqGroupResolvers<ContextType>;
  InfosecIqLanguage?: InfosecIqLanguageResolvers<ContextType>;
  InfosecIqLearnerGroup?: InfosecIqLearnerGroupResolvers<ContextType>;
  InfosecIqLearnerProfile?: InfosecIqLearnerProfileResolvers<ContextType>;
  InfosecIqLearnerStatistics?: InfosecIqLearnerStatisticsResolvers<ContextType>;
  InfosecIqModule?: InfosecIqModuleResolvers<ContextType>;
  InfosecIqNotification?: InfosecIqNotificationResolvers<ContextType>;
  InfosecIqPhishHunterAnalysis?: InfosecIqPhishHunterAnalysisResolvers<ContextType>;
  InfosecIqPhishHunterComponent?: InfosecIqPhishHunterComponentResolvers<ContextType>;
  InfosecIqPhishHunterMessage?: InfosecIqPhishHunterMessageResolvers<ContextType>;
  InfosecIqPhishHunterMessageConnection?: InfosecIqPhishHunterMessageConnectionResolvers<ContextType>;
  InfosecIqPhishHunterMessageEdge?: InfosecIqPhishHunterMessageEdgeResolvers<ContextType>;
  InfosecIqQuarantinedEmail?: InfosecIqQuarantinedEmailResolvers<ContextType>;
  InfosecIqRunStatistics?: InfosecIqRunStatisticsResolvers<ContextType>;
  InfosecIqSimulation?: InfosecIqSimulationResolvers<ContextType>;
  InfosecIqSimulationResult?: InfosecIqSimulationResultResolvers<ContextType>;
  InfosecIqSource?: InfosecIqSourceResolvers<ContextType>;
  InfosecIqTemplate?: InfosecIqTemplateResolvers<ContextType>;
  InfosecIqTemplateConnection?: InfosecIqTemplateConnectionResolvers<ContextType>;
  InfosecIqTemplateContent?: InfosecIqTemplateContentResolvers<ContextType>;
  InfosecIqTemplateEdge?: InfosecIqTemplateEdgeResolvers<ContextType>;
  InfosecIqTimelineEvent?: InfosecIqTimelineEventResolvers<ContextType>;
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
  PolicyDetails?: PolicyDetailsResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyResult?: PolicyResultResolvers<ContextType>;
  PolicyResultConnection?: PolicyResultConnectionResolvers<ContextType>;
  PolicyResultDetails?: PolicyResultDetailsResolvers<ContextType>;
  PolicyResultEdge?: PolicyResultEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  RiskDistribution?: RiskDistributionResolvers<ContextType>;
  RiskFactor?: RiskFactorResolvers<ContextType>;
  RiskPoint?: RiskPointResolvers<ContextType>;
  SiberMateAccount?: SiberMateAccountResolvers<ContextType>;
  SiberMateAssessmentResult?: SiberMateAssessmentResultResolvers<ContextType>;
  SiberMateBreach?: SiberMateBreachResolvers<ContextType>;
  SiberMateBreachExposure?: SiberMateBreachExposureResolvers<ContextType>;
  SiberMateBreachPro?: SiberMateBreachProResolvers<ContextType>;
  SiberMateBreachedAccount?: SiberMateBreachedAccountResolvers<ContextType>;
  SiberMateBreachedService?: SiberMateBreachedServiceResolvers<ContextType>;
  SiberMateCompany?: SiberMateCompanyResolvers<ContextType>;
  SiberMateCompanyProfile?: SiberMateCompanyProfileResolvers<ContextType>;
  SiberMateCourse?: SiberMateCourseResolvers<ContextType>;
  SiberMateCourseLearning?: SiberMateCourseLearningResolvers<ContextType>;
  SiberMateCourseParticipation?: SiberMateCourseParticipationResolvers<ContextType>;
  SiberMateFeatures?: SiberMateFeaturesResolvers<ContextType>;
  SiberMateGroup?: SiberMateGroupResolvers<ContextType>;
  SiberMateLearningReport?: SiberMateLearningReportResolvers<ContextType>;
  SiberMateMembership?: SiberMateMembershipResolvers<ContextType>;
  SiberMateOpenApi?: SiberMateOpenApiResolvers<ContextType>;
  SiberMatePlan?: SiberMatePlanResolvers<ContextType>;
  SiberMatePolicy?: SiberMatePolicyResolvers<ContextType>;
  SiberMatePolicyResult?: SiberMatePolicyResultResolvers<ContextType>;
  SiberMatePolicyTemplate?: SiberMatePolicyTemplateResolvers<ContextType>;
  SiberMateQueuedSimulation?: SiberMateQueuedSimulationResolvers<ContextType>;
  SiberMateReadiness?: SiberMateReadinessResolvers<ContextType>;
  SiberMateServiceStatus?: SiberMateServiceStatusResolvers<ContextType>;
  SiberMateSignatureSettings?: SiberMateSignatureSettingsResolvers<ContextType>;
  SiberMateSimulation?: SiberMateSimulationResolvers<ContextType>;
  SiberMateSimulationMetrics?: SiberMateSimulationMetricsResolvers<ContextType>;
  SiberMateSource?: SiberMateSourceResolvers<ContextType>;
  SiberMateTopic?: SiberMateTopicResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  SimulationConnection?: SimulationConnectionResolvers<ContextType>;
  SimulationDetails?: SimulationDetailsResolvers<ContextType>;
  SimulationEdge?: SimulationEdgeResolvers<ContextType>;
  SimulationResult?: SimulationResultResolvers<ContextType>;
  SimulationResultConnection?: SimulationResultConnectionResolvers<ContextType>;
  SimulationResultDetails?: SimulationResultDetailsResolvers<ContextType>;
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
  TimelineEventDetails?: TimelineEventDetailsResolvers<ContextType>;
  TrainingSummary?: TrainingSummaryResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnavailableCount?: UnavailableCountResolvers<ContextType>;
  UnreadableField?: UnreadableFieldResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  requiresScope?: RequiresScopeDirectiveResolver<any, any, ContextType>;
};
