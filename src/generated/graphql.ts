import type { Upload } from '../domain/writes/upload';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Origin as CyberGuruSourceValue, Origin as CyberHootSourceValue, Origin as CyberPilotSourceValue, Origin as InfosecIqSourceValue, Origin as SiberMateSourceValue, Origin as SourceValue, Origin as CompanySourceValue } from '../../datasources/spec/origin';
import type { LinkedAccount as CyberGuruAccountValue, Profile as CyberGuruCompanyProfileValue, LinkedAccount as CyberHootAccountValue, Profile as CyberHootCompanyProfileValue, LinkedAccount as CyberPilotAccountValue, Profile as CyberPilotCompanyProfileValue, LinkedAccount as InfosecIqAccountValue, Profile as InfosecIqCompanyProfileValue, LinkedAccount as SiberMateAccountValue, Profile as SiberMateCompanyProfileValue, Group as GroupValue, Course as CourseValue, Simulation as SimulationValue, Breach as BreachValue, Policy as PolicyValue, CourseResult as CourseResultValue, SimulationResult as SimulationResultValue, PolicyResult as PolicyResultValue, AssessmentResult as AssessmentResultValue, Exposure as BreachExposureValue, TimelineEvent as TimelineEventValue, LinkedAccount as LearnerAccountValue, Profile as CompanyProfileValue, RiskPoint as RiskPointValue } from '../domain/records';
import type { VendorObject as CyberGuruServiceValue, VendorObject as CyberGuruLearningStatusValue, VendorObject as CyberGuruLearningStatusSummaryValue, VendorObject as CyberGuruRankingValue, VendorObject as CyberGuruTeamRankingValue, VendorObject as CyberGuruWorkDayCompletionValue, VendorObject as CyberGuruSuccessFactorsValue, VendorObject as CyberGuruCourseResultValue, VendorObject as CyberGuruSimulationResultValue, VendorObject as CyberHootRankValue, VendorObject as CyberHootRankingValue, VendorObject as CyberHootComplianceMetricsValue, VendorObject as CyberHootManagerValue, VendorObject as CyberHootExposedAddressValue, VendorObject as CyberHootScheduleValue, VendorObject as CyberHootPolicyComplianceValue, VendorObject as CyberHootTrainingValue, VendorObject as CyberHootGroupValue, VendorObject as CyberHootAssignmentNameValue, VendorObject as CyberHootCourseValue, VendorObject as CyberHootPolicyValue, VendorObject as CyberHootGroupNameValue, VendorObject as CyberHootSimulationValue, VendorObject as CyberHootBreachValue, VendorObject as CyberHootBreachExposureValue, VendorObject as CyberHootCustomerValue, VendorObject as CyberHootAdministratorValue, VendorObject as CyberHootPartnerSettingsValue, VendorObject as CyberHootSubscriptionValue, VendorObject as CyberPilotGroupNameValue, VendorObject as InfosecIqLearnerProfileValue, VendorObject as InfosecIqLearnerStatisticsValue, VendorObject as InfosecIqBatteryValue, VendorObject as InfosecIqBrandValue, VendorObject as InfosecIqCategoryValue, VendorObject as InfosecIqLanguageValue, VendorObject as InfosecIqNotificationValue, VendorObject as InfosecIqCampaignValue, VendorObject as InfosecIqCampaignRunValue, VendorObject as InfosecIqRunStatisticsValue, VendorObject as InfosecIqCampaignSettingsValue, VendorObject as InfosecIqTemplateValue, VendorObject as InfosecIqTemplateContentValue, VendorObject as InfosecIqTemplateConnectionValue, VendorObject as InfosecIqTemplateEdgeValue, VendorObject as InfosecIqPhishHunterMessageValue, VendorObject as InfosecIqPhishHunterAnalysisValue, VendorObject as InfosecIqPhishHunterComponentValue, VendorObject as InfosecIqPhishHunterMessageConnectionValue, VendorObject as InfosecIqPhishHunterMessageEdgeValue, VendorObject as InfosecIqQuarantinedEmailValue, VendorObject as InfosecIqModuleValue, VendorObject as InfosecIqAssessmentValue, VendorObject as InfosecIqGroupValue, VendorObject as InfosecIqCourseValue, VendorObject as InfosecIqAssetValue, VendorObject as InfosecIqSimulationValue, VendorObject as InfosecIqSimulationResultValue, VendorObject as InfosecIqTimelineEventValue, VendorObject as InfosecIqLearnerGroupValue, VendorObject as SiberMateServiceStatusValue, VendorObject as SiberMateOpenApiValue, VendorObject as SiberMateReadinessValue, VendorObject as SiberMateCompanyValue, VendorObject as SiberMatePolicyTemplateValue, VendorObject as SiberMateQueuedSimulationValue, VendorObject as SiberMateLearningReportValue, VendorObject as SiberMateCourseLearningValue, VendorObject as SiberMateCourseParticipationValue, VendorObject as SiberMatePlanValue, VendorObject as SiberMateFeaturesValue, VendorObject as SiberMateBreachProValue, VendorObject as SiberMateSimulationMetricsValue, VendorObject as SiberMateBreachedAccountValue, VendorObject as SiberMateBreachedServiceValue, VendorObject as SiberMateGroupValue, VendorObject as SiberMateMembershipValue, VendorObject as SiberMateCourseValue, VendorObject as SiberMateSimulationValue, VendorObject as SiberMatePolicyValue, VendorObject as SiberMateSignatureSettingsValue, VendorObject as SiberMatePolicyResultValue, VendorObject as SiberMateAssessmentResultValue, VendorObject as SiberMateTopicValue, VendorObject as SiberMateBreachValue, VendorObject as SiberMateBreachExposureValue } from '../domain/vendor-data';
import type { Company as CompanyValue } from '../domain/company';
import type { Learner as LearnerValue } from '../domain/people/learner';
import type { Team as TeamValue } from '../domain/teams/teams';
import type { Activity as ActivityValue } from '../domain/lists/activity';
import type { CompanyPage as CompanyConnectionValue, LearnerPage as LearnerConnectionValue, TeamPage as TeamConnectionValue, GroupPage as GroupConnectionValue, CoursePage as CourseConnectionValue, SimulationPage as SimulationConnectionValue, BreachPage as BreachConnectionValue, PolicyPage as PolicyConnectionValue, CourseResultPage as CourseResultConnectionValue, SimulationResultPage as SimulationResultConnectionValue, PolicyResultPage as PolicyResultConnectionValue, AssessmentResultPage as AssessmentResultConnectionValue, BreachExposurePage as BreachExposureConnectionValue, ActivityPage as ActivityConnectionValue, TimelinePage as TimelineConnectionValue } from '../domain/pages/pages';
import type { Viewer as ViewerValue } from '../access/viewer';
import type { HealthReport as SourceHealthValue } from '../../datasources/engine/sources';
import type { SourceStatus as SourceStatusValue } from '../domain/contributions';
import type { ProblemReport as SourceProblemValue } from '../domain/problem';
import type { Manager as ManagerValue } from '../domain/attributes/attributes';
import type { BreakdownRow as BreakdownRowValue, BreakdownValue as BreakdownValueValue, BreakdownPage as BreakdownConnectionValue } from '../domain/breakdown';
import type { Training as TrainingSummaryValue, Phishing as PhishingSummaryValue, Exposure as ExposureSummaryValue, CountedPeople as LearnerSetValue } from '../domain/summaries';
import type { Portfolio as PortfolioValue } from '../domain/companies/portfolio';
import type { UnassignedTenant as UnassignedTenantValue } from '../domain/companies/unassigned-tenants';
import type { TrendPoint as TrendPointValue } from '../domain/summarizing';
import type { AssessedRisk as RiskValue } from '../domain/risk';
import type { SummaryRate as RateValue, ExcludedSource as ExcludedSourceValue, UnavailableCount as UnavailableCountValue } from '../domain/availability';
import type { RiskDistribution as RiskDistributionValue } from '../domain/risk-distribution';
import type { RiskFactor as RiskFactorValue } from '../domain/measures/risk';
import type { Acknowledgement as AcknowledgementSummaryValue } from '../domain/acknowledgement';
import type { CreateLearnersPayload as CreateLearnersPayloadValue, LearnersPayload as LearnersPayloadValue, GroupPayload as GroupPayloadValue, PolicyPayload as PolicyPayloadValue, PoliciesPayload as PoliciesPayloadValue, CampaignPayload as CampaignPayloadValue, UploadPolicyDocumentPayload as UploadPolicyDocumentPayloadValue } from '../domain/writes/payload';
import type { WriteResult as WriteResultValue, UserError as UserErrorValue, VendorCall as VendorCallValue } from '../domain/writes/results';
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
  /** A file of a GraphQL multipart request. */
  Upload: { input: Upload; output: Upload; }
};

/** How many people were asked to accept one policy, and how many did. */
export type AcknowledgementSummary = {
  readonly __typename?: 'AcknowledgementSummary';
  /** Number of people who accepted. */
  readonly accepted: Scalars['Int']['output'];
  /** Number of people who were asked. */
  readonly asked: Scalars['Int']['output'];
  /** False if the source could not be read completely. */
  readonly complete: Scalars['Boolean']['output'];
  /** Sources whose data is missing, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** People who accepted over people asked. */
  readonly rate: Rate;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** Something that happened to a learner, or that the learner did, as one vendor recorded it. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** When it happened. What a vendor provides by day only is shown at the first moment of that day, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly kind: ActivityKind;
  /** The record that it comes from. */
  readonly record?: Maybe<SourceRecord>;
  /** The source that provided it. */
  readonly source: Source;
  /** The name of the course, simulation, policy or breach; for an event, its description or the vendor's own term. */
  readonly title: Scalars['String']['output'];
};

/** A page of activities (Relay connection), and how well each source contributed to the whole list. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Activity>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One activity of a page, with its cursor (Relay edge). */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Activity;
};

/** What happened to a learner, or what the learner did. */
export type ActivityKind =
  /** An account was created at a vendor. */
  | 'ACCOUNT_CREATED'
  /** The link in the mail of a simulation was clicked. */
  | 'CLICKED'
  /** A course was completed, passed or not. */
  | 'COMPLETED'
  /** A course was assigned. */
  | 'ENROLLED'
  /** An address of the person was found in a breach: when it was discovered, else the date of the breach. */
  | 'EXPOSED'
  /** The mail of a simulation was opened. */
  | 'OPENED'
  /**
   * Anything else that a vendor records: an attachment was opened, a mail was answered, or an event of the vendor's timeline. An
   * event at the very moment of another activity of the same account is that activity, and is not listed again.
   */
  | 'OTHER'
  /** A course was not completed on its due date: the first moment after that day. */
  | 'OVERDUE'
  /** The person accepted a policy. */
  | 'POLICY_ACCEPTED'
  /** The person was asked to accept a policy. */
  | 'POLICY_ASSIGNED'
  /** The mail of a simulation was reported. */
  | 'REPORTED'
  /** The mail of a phishing simulation was sent. */
  | 'SIMULATION_SENT'
  /** A course was started. */
  | 'STARTED'
  /** Data was submitted in a simulation. */
  | 'SUBMITTED';

/** One person's result in one assessment. */
export type AssessmentResult = Node & SourceRecord & {
  readonly __typename?: 'AssessmentResult';
  /** When the person completed the assessment. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fields of the result that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<AssessmentResultDetails>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The learner whose result this is; null if the account is not in the company's roster. */
  readonly learner?: Maybe<Learner>;
  /** The assessment's name. */
  readonly name: Scalars['String']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The score, from 0 to 100. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** How far the person is. */
  readonly status: CourseResultStatus;
};

/** A page of assessment results (Relay connection), and how well each source contributed to the whole list. */
export type AssessmentResultConnection = {
  readonly __typename?: 'AssessmentResultConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssessmentResultEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<AssessmentResult>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of an assessment result that only one vendor provides. Each vendor's folder adds its own type. */
export type AssessmentResultDetails = SiberMateAssessmentResult;

/** One assessment result of a page, with its cursor (Relay edge). */
export type AssessmentResultEdge = {
  readonly __typename?: 'AssessmentResultEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AssessmentResult;
};

/** How clicks are counted that a machine made, such as a mail scanner that opens links. */
export type AutomatedClicks =
  /** Only clicks of people count; those of machines are in `automatedClicks`. */
  | 'EXCLUDE'
  /** Clicks of people and of machines count. */
  | 'INCLUDE'
  /** Only clicks of machines count. */
  | 'ONLY';

/** A data breach at some service, as one vendor reports it. */
export type Breach = Node & SourceRecord & {
  readonly __typename?: 'Breach';
  /** Number of accounts that the vendor counts in this breach. */
  readonly affectedAccountCount?: Maybe<Scalars['Int']['output']>;
  /** When the breach happened. */
  readonly breachDate?: Maybe<Scalars['Date']['output']>;
  /** The company whose addresses the vendor found in this breach. */
  readonly company: Company;
  /** The kinds of data that leaked. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  /** The vendor's description of the breach. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Fields of the breach that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<BreachDetails>;
  /** The company's addresses that were found in this breach. */
  readonly exposures?: Maybe<BreachExposureConnection>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The name of the breached service or of the leak. */
  readonly name: Scalars['String']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};


/** A data breach at some service, as one vendor reports it. */
export type BreachExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of breaches (Relay connection), and how well each source contributed to the whole list. */
export type BreachConnection = {
  readonly __typename?: 'BreachConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BreachEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Breach>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a breach that only one vendor provides. Each vendor's folder adds its own type. */
export type BreachDetails = CyberHootBreach | SiberMateBreach;

/** One breach of a page, with its cursor (Relay edge). */
export type BreachEdge = {
  readonly __typename?: 'BreachEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Breach;
};

/** One email address in one breach. Never contains the password or its hash. */
export type BreachExposure = Node & SourceRecord & {
  readonly __typename?: 'BreachExposure';
  /** Whether someone has acknowledged the exposure; null if the vendor does not say. */
  readonly acknowledged?: Maybe<Scalars['Boolean']['output']>;
  /** The breach; null if the vendor no longer lists it. */
  readonly breach?: Maybe<Breach>;
  /** Fields of the result that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<BreachExposureDetails>;
  /** When the vendor found the address in the breach. */
  readonly discoveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that was found. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The learner whose address this is; null if no account in the company's roster has the address. */
  readonly learner?: Maybe<Learner>;
  /** Whether the vendor shows a password or its hash for this address, or lists passwords among the exposed data. */
  readonly passwordExposed?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A page of exposures (Relay connection), and how well each source contributed to the whole list. */
export type BreachExposureConnection = {
  readonly __typename?: 'BreachExposureConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BreachExposureEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<BreachExposure>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of an exposure that only one vendor provides. Each vendor's folder adds its own type. */
export type BreachExposureDetails = CyberHootBreachExposure | SiberMateBreachExposure;

/** One exposure of a page, with its cursor (Relay edge). */
export type BreachExposureEdge = {
  readonly __typename?: 'BreachExposureEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: BreachExposure;
};

/** The order of a list of breaches. */
export type BreachOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: BreachOrderField;
};

/**
 * The field that a list of breaches is sorted by. Breaches without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type BreachOrderField =
  /** When the breach happened. */
  | 'BREACH_DATE'
  /** Number of the company's addresses that were found in the breach. */
  | 'EXPOSED_ACCOUNTS'
  /** The name of the breached service or of the leak. */
  | 'NAME';

/** A page of rows of a breakdown (Relay connection), and how well each source contributed to the whole list. */
export type BreakdownConnection = {
  readonly __typename?: 'BreakdownConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BreakdownEdge>;
  /** Number of people in all rows together, each once. */
  readonly learnerCount: Scalars['Int']['output'];
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<BreakdownRow>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. Its items are its accounts. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of rows in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor (Relay edge). */
export type BreakdownEdge = {
  readonly __typename?: 'BreakdownEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: BreakdownRow;
};

/** What people are divided by. */
export type BreakdownKey =
  /** The country. Read like `DEPARTMENT`. */
  | 'COUNTRY'
  /** The department. Read from profiles that take one call for each person, where no file of the company has it. */
  | 'DEPARTMENT'
  /** The job title. Read like `DEPARTMENT`. */
  | 'JOB_TITLE'
  /** The language. */
  | 'LOCALE'
  /** The manager. */
  | 'MANAGER'
  /** The risk level. */
  | 'RISK_LEVEL'
  /** The source: each row holds the records of that source only. A person with accounts at two sources stands in both rows. */
  | 'SOURCE'
  /** The status. */
  | 'STATUS'
  /** The team. A person in two teams stands in both rows. */
  | 'TEAM';

/** The order of the rows of a breakdown. */
export type BreakdownOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: BreakdownOrderField;
};

/** The field that the rows of a breakdown are sorted by. Rows without a value come last; equal rows are sorted by their values. Numbers are those of the breakdown's period. */
export type BreakdownOrderField =
  /** Clicks over simulations sent. */
  | 'CLICK_RATE'
  /** Courses completed over assigned. */
  | 'COMPLETION_RATE'
  /** Number of people. */
  | 'LEARNER_COUNT'
  /** Number of overdue courses. */
  | 'OVERDUE'
  /** People who clicked, or did worse, at least once, over people who were sent a simulation. */
  | 'PHISH_PRONE_RATE'
  /** The average risk score. */
  | 'RISK_SCORE'
  /** The values of the keys, in their order: texts by the alphabet, statuses and risk levels by their meaning. */
  | 'VALUE';

/** The people who have the same values of the keys, with their numbers. */
export type BreakdownRow = {
  readonly __typename?: 'BreakdownRow';
  /** Breach summary of the row's people. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The value of each key, in the order in which the keys were sent. */
  readonly keys: ReadonlyArray<BreakdownValue>;
  /** Number of people in this row; by source, of those with an account there. */
  readonly learnerCount: Scalars['Int']['output'];
  /** Phishing summary of the row's people. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The distribution of risk among the row's people. */
  readonly risk?: Maybe<RiskDistribution>;
  /** Training summary of the row's people. */
  readonly training?: Maybe<TrainingSummary>;
  /** The summaries of the row's people, interval by interval, oldest first: at most 400. */
  readonly trend?: Maybe<ReadonlyArray<TrendPoint>>;
};


/** The people who have the same values of the keys, with their numbers. */
export type BreakdownRowExposureArgs = {
  period?: InputMaybe<Period>;
};


/** The people who have the same values of the keys, with their numbers. */
export type BreakdownRowPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** The people who have the same values of the keys, with their numbers. */
export type BreakdownRowTrainingArgs = {
  period?: InputMaybe<Period>;
};


/** The people who have the same values of the keys, with their numbers. */
export type BreakdownRowTrendArgs = {
  interval: Interval;
  period: Period;
};

/** One value of a key of a breakdown. */
export type BreakdownValue = {
  readonly __typename?: 'BreakdownValue';
  /** The key. */
  readonly key: BreakdownKey;
  /** The manager as a learner, for the key `MANAGER`; null if no learner of the company has the address. */
  readonly manager?: Maybe<Learner>;
  /** The source, for the key `SOURCE`. */
  readonly source?: Maybe<Source>;
  /** The team, for the key `TEAM`. */
  readonly team?: Maybe<Team>;
  /** The value as text: a name, a manager's address, the slug of a source, or a status or level in capitals. null: it is unknown. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A mail that a campaign sends. */
export type CampaignNoticeInput = {
  /** The number of days before it is sent or repeated. For START and FINISH only. */
  readonly interval?: InputMaybe<Scalars['Int']['input']>;
  /** When it is sent. */
  readonly kind: CampaignNoticeKind;
  /** Who gets it. */
  readonly recipient: CampaignNoticeRecipient;
  /** Whether it is repeated. For START and FINISH only. */
  readonly repeat?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's id of its text. */
  readonly template: Scalars['String']['input'];
};

/** When a notice of a campaign is sent. */
export type CampaignNoticeKind =
  /** When a person has completed. */
  | 'COMPLETION'
  /** When a person is enrolled. */
  | 'ENROLLMENT'
  /** Until a person finishes. */
  | 'FINISH'
  /** Until a person starts. */
  | 'START';

/** Who gets a notice of a campaign. */
export type CampaignNoticeRecipient =
  /** The person. */
  | 'LEARNER'
  /** The person's manager. */
  | 'MANAGER';

/** The campaign that was created. */
export type CampaignPayload = MutationPayload & {
  readonly __typename?: 'CampaignPayload';
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** The campaign; null where it failed. */
  readonly campaign?: Maybe<InfosecIqCampaign>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the mails of a campaign are spread. */
export type CampaignSchedule =
  /** All on the first day. Phishing only. */
  | 'ALL_AT_ONCE'
  /** Over a day. */
  | 'DAY'
  /** Over a month. */
  | 'MONTH'
  /** Over a number of days, repeated. */
  | 'NUMBER_OF_DAYS'
  /** Over three months. */
  | 'QUARTER'
  /** Over a week. */
  | 'WEEK';

/** How far one source supports one field of the graph. */
export type Capability = {
  readonly __typename?: 'Capability';
  /** The numbers of the vendor's endpoints that serve the field, as numbered in the vendor contracts. */
  readonly endpoints: ReadonlyArray<Scalars['String']['output']>;
  /** The field as a schema coordinate, such as `Learner.simulationResults`. */
  readonly field: Scalars['String']['output'];
  /** What to know when interpreting the field's value. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How much of the field this source supports. */
  readonly support: Support;
};

/** The state of a circuit breaker. */
export type CircuitState =
  /** Calls are made. */
  | 'CLOSED'
  /** One probe call is made to test whether the vendor has recovered. */
  | 'HALF_OPEN'
  /** No calls are made for a short time. */
  | 'OPEN';

/** Who clicked in a simulation, with the reason for the judgement. */
export type ClickJudgement = {
  readonly __typename?: 'ClickJudgement';
  /** The reason as a sentence. */
  readonly reason: Scalars['String']['output'];
  /** Who clicked. */
  readonly verdict: ClickVerdict;
};

/** Who clicked in a simulation. */
export type ClickVerdict =
  /** A machine: the vendor marks the click as automated, or it came within `phishing.automatedWithinSeconds` of the mail. */
  | 'AUTOMATED'
  /** A person: they also submitted data or replied, or clicked later than `phishing.automatedWithinSeconds` of the configuration. */
  | 'PERSON'
  /** It is unknown; the click counts as one of the person. */
  | 'UNSURE';

/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type Company = Node & {
  readonly __typename?: 'Company';
  /** The results of all the company's learners in assessments: their `assessmentResults` in one list. */
  readonly assessmentResults?: Maybe<AssessmentResultConnection>;
  /** The breaches in which addresses of the company's learners were found, by default newest first. */
  readonly breaches?: Maybe<BreachConnection>;
  /** The company's people divided by one or two keys, each row with its numbers. */
  readonly breakdown?: Maybe<BreakdownConnection>;
  /** The results of all the company's learners in courses: their `courseResults` in one list. */
  readonly courseResults?: Maybe<CourseResultConnection>;
  /** The courses available to the company, as each vendor lists them. */
  readonly courses?: Maybe<CourseConnection>;
  /** Which learners are missing at which source. */
  readonly coverage?: Maybe<Coverage>;
  /** The company's email domains. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Breach summary of all the company's learners. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The addresses of the company's learners in breaches: their `exposures` in one list. */
  readonly exposures?: Maybe<BreachExposureConnection>;
  /** The groups of the company's learners, as each vendor defines them. */
  readonly groups?: Maybe<GroupConnection>;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The company's learners, each person once, however many vendors list them. */
  readonly learners?: Maybe<LearnerConnection>;
  /** The company's name. */
  readonly name: Scalars['String']['output'];
  /** Phishing summary of all the company's learners. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The company's policies. */
  readonly policies?: Maybe<PolicyConnection>;
  /** The policies that the company's learners were asked to accept: their `policyResults` in one list. */
  readonly policyResults?: Maybe<PolicyResultConnection>;
  /** The distribution of risk among the company's learners. */
  readonly risk?: Maybe<RiskDistribution>;
  /** The company's risk over time, from the vendors that provide such a history. */
  readonly riskHistory?: Maybe<ReadonlyArray<RiskPoint>>;
  /** What all the company's learners did in phishing simulations: their `simulationResults` in one list. */
  readonly simulationResults?: Maybe<SimulationResultConnection>;
  /** The company's phishing simulations, by default newest first. */
  readonly simulations?: Maybe<SimulationConnection>;
  /** The company's short name in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** Each vendor tenant that belongs to this company. */
  readonly sources: ReadonlyArray<CompanySource>;
  /** The company's teams: the vendors' groups of the same name, or those that the configuration joins, as one. */
  readonly teams?: Maybe<TeamConnection>;
  /** Training summary of all the company's learners. */
  readonly training?: Maybe<TrainingSummary>;
  /** The summaries of all the company's learners, interval by interval, oldest first: at most 400. */
  readonly trend?: Maybe<ReadonlyArray<TrendPoint>>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyAssessmentResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyBreachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BreachOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyBreakdownArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<BreakdownKey>;
  filter?: InputMaybe<LearnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BreakdownOrder>;
  period?: InputMaybe<Period>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyCourseResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CourseKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CourseOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyExposureArgs = {
  period?: InputMaybe<Period>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyLearnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LearnerOrder>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicyOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyPolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyRiskHistoryArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanySimulationResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanySimulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SimulationOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<SimulationStatus>;
  until?: InputMaybe<Scalars['Date']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TeamOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyTrainingArgs = {
  period?: InputMaybe<Period>;
};


/** A company of the configuration, joined from all the vendor tenants that belong to it. */
export type CompanyTrendArgs = {
  interval: Interval;
  period: Period;
};

/** A page of companies (Relay connection), and how well each source contributed to the whole list. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Company>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One company of a page, with its cursor (Relay edge). */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Company;
};

/** Which companies: those that match every condition that is given. An empty list filters nothing. */
export type CompanyFilter = {
  /**
   * Only companies with a source whose account list could not be read now, or not completely; with false, only companies without
   * such a source. A company whose sources were not tried, because the budget of vendor calls had ended, matches neither and
   * makes the result incomplete.
   */
  readonly hasSourceProblem?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only companies whose name, slug or domain contains this text, without regard to letter case and accents. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only companies with one of these slugs. A slug that does not exist, or that you may not see, matches none. */
  readonly slugs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only companies with a source of one of these vendors. */
  readonly vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};

/** The order of a list of companies. An unknown number comes last, in both directions. */
export type CompanyOrder = {
  /** The direction. */
  readonly direction?: SortDirection;
  /** What to order by. */
  readonly field?: CompanyOrderField;
};

/** What companies can be ordered by. Numbers are those of all time, of all the company's learners. */
export type CompanyOrderField =
  /** Courses completed over courses assigned. */
  | 'COMPLETION_RATE'
  /** Number of distinct addresses found in a breach. */
  | 'EXPOSED_ACCOUNTS'
  /** Number of learners. */
  | 'LEARNER_COUNT'
  /** The company's name. */
  | 'NAME'
  /** Number of overdue courses. */
  | 'OVERDUE'
  /** People who at least once clicked or did worse, over people who were sent at least one simulation. */
  | 'PHISH_PRONE_RATE'
  /** The mean of the learners' risk scores. */
  | 'RISK_SCORE';

/** One vendor's record of a company. Concrete types add the fields that only that vendor provides. */
export type CompanyProfile = {
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name at the vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** One vendor tenant that belongs to a company. */
export type CompanySource = {
  readonly __typename?: 'CompanySource';
  /**
   * One account by the vendor's id. If the vendor has a read by id, the account is read directly, bypassing the cached list,
   * so it is current. null if the vendor has no such id, or if the account belongs to no learner of the company.
   */
  readonly account?: Maybe<LearnerAccount>;
  /** Number of the company's learners with an account at this vendor. Several accounts of one person count once; null if the roster could not be read. */
  readonly learnerCount?: Maybe<Scalars['Int']['output']>;
  /** Why this source could not be read; null if it could. */
  readonly problem?: Maybe<SourceProblem>;
  /** The vendor's record of the company; null if the vendor provides none. */
  readonly profile?: Maybe<CompanyProfile>;
  /** The source that serves this tenant. */
  readonly source: Source;
  /** The vendor's id of the company under a partner key; null if the company has its own credential. */
  readonly tenant?: Maybe<Scalars['String']['output']>;
};


/** One vendor tenant that belongs to a company. */
export type CompanySourceAccountArgs = {
  externalId: Scalars['String']['input'];
};

/**
 * Which counts match: give `atLeast`, `atMost`, or both. With `since` or `until`, only things with a day in that span count, both
 * days included; without, all do.
 */
export type CountFilter = {
  /** The smallest count that matches. */
  readonly atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** The largest count that matches. */
  readonly atMost?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of the span, in UTC. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the span, in UTC. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A course, as one vendor lists it. */
export type Course = Node & SourceRecord & {
  readonly __typename?: 'Course';
  /** Whether the course is archived; null if the vendor does not say. */
  readonly archived?: Maybe<Scalars['Boolean']['output']>;
  /** The company to which the course is available. */
  readonly company: Company;
  /** The vendor's description of the course. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Fields of the course that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<CourseDetails>;
  /** The day by which the course must be completed. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The kind of a course. */
  readonly kind: CourseKind;
  /** The course's name. */
  readonly name: Scalars['String']['output'];
  /** Who made the course: the vendor or the company. */
  readonly ownership: CourseOwnership;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether the course is mandatory; null if the vendor does not say. */
  readonly required?: Maybe<Scalars['Boolean']['output']>;
  /** The result of each learner, newest first. */
  readonly results?: Maybe<CourseResultConnection>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The first day on which the course can be taken. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Training summary of the course's results. */
  readonly training?: Maybe<TrainingSummary>;
};


/** A course, as one vendor lists it. */
export type CourseResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<ReadonlyArray<CourseResultStatus>>;
};


/** A course, as one vendor lists it. */
export type CourseTrainingArgs = {
  period?: InputMaybe<Period>;
};

/** A page of courses (Relay connection), and how well each source contributed to the whole list. */
export type CourseConnection = {
  readonly __typename?: 'CourseConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CourseEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Course>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a course that only one vendor provides. Each vendor's folder adds its own type. */
export type CourseDetails = CyberHootCourse | InfosecIqCourse | SiberMateCourse;

/** One course of a page, with its cursor (Relay edge). */
export type CourseEdge = {
  readonly __typename?: 'CourseEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Course;
};

/** The kind of a course. */
export type CourseKind =
  /** A test of what people already know. */
  | 'GAP_ANALYSIS'
  /** Any other kind. */
  | 'OTHER'
  /** Training in recognising phishing. */
  | 'PHISHING_TRAINING'
  /** A programme of several courses. */
  | 'PROGRAM'
  /** A survey: questions without right or wrong answers. */
  | 'SURVEY'
  /** Training that consists of lessons. */
  | 'TRAINING'
  /** A video. */
  | 'VIDEO';

/** Courses, and people. */
export type CourseLearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** The ids of courses; at Infosec IQ the ids of campaigns. */
  readonly courses: ReadonlyArray<Scalars['ID']['input']>;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<Scalars['ID']['input']>;
};

/** The order of a list of courses. */
export type CourseOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: CourseOrderField;
};

/**
 * The field that a list of courses is sorted by. Courses without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type CourseOrderField =
  /** Number of results assigned and not unassigned again. */
  | 'ASSIGNED'
  /** Results completed over results assigned. */
  | 'COMPLETION_RATE'
  /** The course's name. */
  | 'NAME'
  /** Number of results open after their due date. */
  | 'OVERDUE';

/** Who made the course: the vendor or the company. */
export type CourseOwnership =
  /** The company made the course. */
  | 'CUSTOM'
  /** The vendor made the course. */
  | 'MANAGED'
  /** The vendor does not say. */
  | 'UNKNOWN';

/** One person's result in one course. */
export type CourseResult = Node & SourceRecord & {
  readonly __typename?: 'CourseResult';
  /** The day of assignment: of `enrolledAt`, else the start of the run or of the course that the person was assigned to. Periods count by it. */
  readonly assignedOn?: Maybe<Scalars['Date']['output']>;
  /** When the person completed the course. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the course was completed after its due date; null if it is not completed, or if one of the two dates is unknown. */
  readonly completedLate?: Maybe<Scalars['Boolean']['output']>;
  /** The course; null if the vendor does not say which. */
  readonly course?: Maybe<Course>;
  /** The name in the result: of the course, or of the campaign that delivered it. */
  readonly courseName: Scalars['String']['output'];
  /** The number of days between due date and completion: 0 if completed in time; null as `completedLate`. */
  readonly daysLate?: Maybe<Scalars['Int']['output']>;
  /** Fields of the result that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<CourseResultDetails>;
  /** The day by which the course must be completed. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When the course was assigned. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The vendor's own grade, on the vendor's own scale. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The learner whose result this is; null if the account is not in the company's roster. */
  readonly learner?: Maybe<Learner>;
  /** Whether the course is open after its due date; null if there is no due date. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The score, from 0 to 100. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** When the person started the course. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far the person is. */
  readonly status: CourseResultStatus;
  /** The vendor's own term for the status. */
  readonly vendorStatus?: Maybe<Scalars['String']['output']>;
};

/** A page of course results (Relay connection), and how well each source contributed to the whole list. */
export type CourseResultConnection = {
  readonly __typename?: 'CourseResultConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CourseResultEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<CourseResult>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a course result that only one vendor provides. Each vendor's folder adds its own type. */
export type CourseResultDetails = CyberGuruCourseResult;

/** One course result of a page, with its cursor (Relay edge). */
export type CourseResultEdge = {
  readonly __typename?: 'CourseResultEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CourseResult;
};

/** How far a person is in a course or an assessment. */
export type CourseResultStatus =
  /** Completed. */
  | 'COMPLETED'
  /** Completed and not passed. */
  | 'FAILED'
  /** Started and not completed. */
  | 'IN_PROGRESS'
  /** Assigned and not started. */
  | 'NOT_STARTED'
  /** Unassigned before it was completed. */
  | 'REMOVED'
  /** The vendor does not say, or uses a term that this server does not know. */
  | 'UNKNOWN';

/** Which learners of a company are missing at which source. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Each source of the company, with the learners that have no account there. */
  readonly bySource: ReadonlyArray<SourceCoverage>;
  /** Whether every source's account list was read completely. */
  readonly complete: Scalars['Boolean']['output'];
  /** Accounts that may or may not belong to one person: a human must decide. */
  readonly conflicts: ReadonlyArray<IdentityConflict>;
  /** Number of learners with an account at every source that could be read. */
  readonly inEverySource: Scalars['Int']['output'];
  /** Number of learners, each person once. */
  readonly learners: Scalars['Int']['output'];
  /** Sources whose account list is missing or incomplete, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Every source, and how completely its account list was read. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Accounts that could not be linked with an account at any other source. */
  readonly unlinked: ReadonlyArray<LearnerAccount>;
};


/** Which learners of a company are missing at which source. */
export type CoverageConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Which learners of a company are missing at which source. */
export type CoverageUnlinkedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A group to create. */
export type CreateGroupInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people who manage it. */
  readonly managers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
};

/** People to create. */
export type CreateLearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The people. */
  readonly learners: ReadonlyArray<NewLearnerInput>;
  /** Slugs of the sources at which they are created. */
  readonly sources: ReadonlyArray<Scalars['String']['input']>;
};

/** The people who were created. */
export type CreateLearnersPayload = MutationPayload & {
  readonly __typename?: 'CreateLearnersPayload';
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** The people in the order of the input, as the graph knows them after the write; null where the item failed or the person is gone. */
  readonly learners: ReadonlyArray<Maybe<Learner>>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A campaign of phishing simulations to create. */
export type CreatePhishingCampaignInput = {
  /** The id of a group that people join who click. */
  readonly addPhishedToGroup?: InputMaybe<Scalars['ID']['input']>;
  /** The vendor's ids of sets of mails. */
  readonly batteries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The vendor's id of a branding. */
  readonly branding?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's ids of kinds of mails. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** How many learners the source has, where `everybody` is true: another number is refused. */
  readonly confirm?: InputMaybe<Scalars['Int']['input']>;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: every learner of the source. Needs `confirm`, and excludes `groups` and `learners`. */
  readonly everybody?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ids of groups. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether its results are left out of statistics. */
  readonly isTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ids of the people. */
  readonly learners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The number of days over which mails are spread. Goes with `numberOfRepeats`. */
  readonly numberOfDays?: InputMaybe<Scalars['Int']['input']>;
  /** How often the campaign is repeated. Goes with `numberOfDays`. */
  readonly numberOfRepeats?: InputMaybe<Scalars['Int']['input']>;
  /** The vendor's id of the page that is shown after a click. */
  readonly phishedNotice?: InputMaybe<Scalars['String']['input']>;
  /** How the mails are spread. */
  readonly schedule: CampaignSchedule;
  /** Whether each person gets each mail. */
  readonly sendAllTemplates?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
  /** The hour of the first mail, 0 to 23. For ALL_AT_ONCE only. */
  readonly startHour?: InputMaybe<Scalars['Int']['input']>;
  /** The first day. */
  readonly startsOn: Scalars['Date']['input'];
  /** Whether replies are stored. */
  readonly storeReplies?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many mails each person gets. */
  readonly templateSendCount?: InputMaybe<Scalars['Int']['input']>;
  /** The vendor's ids of mails to choose from. */
  readonly templates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether replies are counted. */
  readonly trackReplies?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A policy to create from a template. */
export type CreatePolicyFromTemplateInput = {
  /** Its category. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may read it. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first number of its version. */
  readonly majorVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The second number of its version. */
  readonly minorVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its name; by default that of the template. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The address of its owner. */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The name of its owner. */
  readonly ownerName?: InputMaybe<Scalars['String']['input']>;
  /** true: live at once; false: a draft. */
  readonly publish: Scalars['Boolean']['input'];
  /** When people must sign it again. */
  readonly signature?: InputMaybe<PolicySignatureInput>;
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
  /** The vendor's id of the template. */
  readonly template: Scalars['String']['input'];
};

/** A policy to create. */
export type CreatePolicyInput = {
  /** Its category. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** What `uploadPolicyDocument` answered. */
  readonly document: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may read it. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first number of its version. */
  readonly majorVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The second number of its version. */
  readonly minorVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The address of its owner. */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The name of its owner. */
  readonly ownerName?: InputMaybe<Scalars['String']['input']>;
  /** true: live at once; false: a draft. */
  readonly publish: Scalars['Boolean']['input'];
  /** When people must sign it again. */
  readonly signature?: InputMaybe<PolicySignatureInput>;
};

/** A campaign of awareness training to create. */
export type CreateTrainingCampaignInput = {
  /** Whether lessons start by themselves. */
  readonly autoplay?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's id of a branding. */
  readonly branding?: InputMaybe<Scalars['String']['input']>;
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** Whether a certificate is given. */
  readonly completionCertificate?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many learners the source has, where `everybody` is true: another number is refused. */
  readonly confirm?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the course. */
  readonly course: Scalars['ID']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: every learner of the source. Needs `confirm`, and excludes `groups` and `learners`. */
  readonly everybody?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ids of groups. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether its results are left out of statistics. */
  readonly isTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Whether learners must sign in. */
  readonly learnerAuthentication?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ids of the people. */
  readonly learners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the course closes at the end. */
  readonly lockLearnersOut?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Mails that it sends. */
  readonly notices?: InputMaybe<ReadonlyArray<CampaignNoticeInput>>;
  /** The number of days over which mails are spread. Goes with `numberOfRepeats`. */
  readonly numberOfDays?: InputMaybe<Scalars['Int']['input']>;
  /** How often the campaign is repeated. Goes with `numberOfDays`. */
  readonly numberOfRepeats?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a failed test must be repeated. */
  readonly requireAssessmentRetake?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether progress is reset for each repeat. */
  readonly resetProgress?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the mails are spread. */
  readonly schedule: CampaignSchedule;
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
  /** The first day. */
  readonly startsOn: Scalars['Date']['input'];
};

/** A person's account at Cyber Guru. */
export type CyberGuruAccount = LearnerAccount & Node & SourceRecord & {
  readonly __typename?: 'CyberGuruAccount';
  /** Number of modules assigned to the person, of all services. */
  readonly assignedModules?: Maybe<Scalars['Int']['output']>;
  /** The person's progress in the awareness programme; null if the customer has not bought it. */
  readonly awareness?: Maybe<CyberGuruService>;
  /** The person's progress in the video channel; null if the customer has not bought it. */
  readonly channel?: Maybe<CyberGuruService>;
  /** Number of assigned modules that are completed. */
  readonly completedModules?: Maybe<Scalars['Int']['output']>;
  /** Completed modules in percent of assigned modules. */
  readonly completionRate?: Maybe<Scalars['Float']['output']>;
  /** When the account was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The email address in this account. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name in this account. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The family name in this account. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The learner whose account this is. */
  readonly learner: Learner;
  /** How regularly the person learns. One read covers all learners; null if the customer's contract does not include it. */
  readonly learningStatus?: Maybe<CyberGuruLearningStatus>;
  /** Phishing summary from this vendor; null if it provides no simulation data. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The person's place in the ranking. Matched by name and team, because rankings contain no address: null if that does not match exactly one person. One read covers all learners. */
  readonly ranking?: Maybe<CyberGuruRanking>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The status of this account. */
  readonly status: LearnerStatus;
  /** Training summary from this vendor; null if it provides no training data. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person's account at Cyber Guru. */
export type CyberGuruAccountPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A person's account at Cyber Guru. */
export type CyberGuruAccountTrainingArgs = {
  period?: InputMaybe<Period>;
};

/** Cyber Guru's record of a company. */
export type CyberGuruCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'CyberGuruCompanyProfile';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Number of people for each learning status. */
  readonly learningStatus?: Maybe<CyberGuruLearningStatusSummary>;
  /** The company's name at the vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** Completed lessons in the format that SAP SuccessFactors imports, with the vendor's own names. */
  readonly successFactors?: Maybe<CyberGuruSuccessFactors>;
  /** Ranking of teams by points. */
  readonly teamRankings?: Maybe<ReadonlyArray<CyberGuruTeamRanking>>;
  /** Ranking of people by points. */
  readonly userRankings?: Maybe<ReadonlyArray<CyberGuruRanking>>;
  /** Completed lessons in the format that Workday imports. */
  readonly workDayCompletions?: Maybe<ReadonlyArray<CyberGuruWorkDayCompletion>>;
};


/** Cyber Guru's record of a company. */
export type CyberGuruCompanyProfileSuccessFactorsArgs = {
  completionStatusId: Scalars['String']['input'];
  componentTypeId: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  suffix: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Cyber Guru's record of a company. */
export type CyberGuruCompanyProfileUserRankingsArgs = {
  team?: InputMaybe<Scalars['String']['input']>;
};


/** Cyber Guru's record of a company. */
export type CyberGuruCompanyProfileWorkDayCompletionsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Fields of a completed lesson that only Cyber Guru provides. */
export type CyberGuruCourseResult = {
  readonly __typename?: 'CyberGuruCourseResult';
  /** The first day on which the lesson could be taken. */
  readonly availableOn?: Maybe<Scalars['Date']['output']>;
  /** The person's country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The person's team. */
  readonly team?: Maybe<Scalars['String']['output']>;
  /** The time spent on the lesson, in the vendor's own unit. */
  readonly timeSpent?: Maybe<Scalars['String']['output']>;
};

/** How regularly a person learns. */
export type CyberGuruLearningStatus = {
  readonly __typename?: 'CyberGuruLearningStatus';
  /** The status as a word. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 0 not active (the policy is not accepted), 1 not regular, 2 regular, 3 aligned (everything is completed). */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** Number of people for each learning status. */
export type CyberGuruLearningStatusSummary = {
  readonly __typename?: 'CyberGuruLearningStatusSummary';
  /** Number of people who have completed everything. */
  readonly aligned?: Maybe<Scalars['Int']['output']>;
  /** Number of people who have not accepted the policy. */
  readonly notActive?: Maybe<Scalars['Int']['output']>;
  /** Number of people with many open lessons. */
  readonly notRegular?: Maybe<Scalars['Int']['output']>;
  /** Number of people with few open lessons. */
  readonly regular?: Maybe<Scalars['Int']['output']>;
};

/** A person's place in the ranking. */
export type CyberGuruRanking = {
  readonly __typename?: 'CyberGuruRanking';
  /** The person's given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The person's family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The person's points. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** The position, counted from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The person's team. */
  readonly team?: Maybe<Scalars['String']['output']>;
};

/** A person's progress in one service. */
export type CyberGuruService = {
  readonly __typename?: 'CyberGuruService';
  /** Number of modules assigned to the person. */
  readonly assigned?: Maybe<Scalars['Int']['output']>;
  /** Number of assigned modules that are completed. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** Completed modules in percent of assigned modules. */
  readonly completionRate?: Maybe<Scalars['Float']['output']>;
};

/** Fields of a simulation result that only Cyber Guru provides. */
export type CyberGuruSimulationResult = {
  readonly __typename?: 'CyberGuruSimulationResult';
  /** The kind of campaign. */
  readonly campaignType?: Maybe<Scalars['String']['output']>;
  /** The subject of the message. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the person in this campaign. */
  readonly targetId?: Maybe<Scalars['ID']['output']>;
  /** The person's team. */
  readonly team?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the template. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
  /** The template's name. */
  readonly templateName?: Maybe<Scalars['String']['output']>;
  /** The type of the template: `email`, `sms`, … */
  readonly templateType?: Maybe<Scalars['String']['output']>;
};

/** A connection to Cyber Guru. */
export type CyberGuruSource = Node & Source & {
  readonly __typename?: 'CyberGuruSource';
  /** What this source supports, so that a null can be interpreted. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor responds. If no recent result is cached, reading this makes one small call. */
  readonly health: SourceHealth;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The id of the connection in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** The vendor behind this source. */
  readonly vendor: Vendor;
};

/** Completed lessons in the format that SAP SuccessFactors imports. */
export type CyberGuruSuccessFactors = {
  readonly __typename?: 'CyberGuruSuccessFactors';
  /** The document as the vendor sends it. */
  readonly document: Scalars['JSON']['output'];
  /** When the document was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
};

/** A team's place in the ranking. */
export type CyberGuruTeamRanking = {
  readonly __typename?: 'CyberGuruTeamRanking';
  /** Number of people in the team. */
  readonly members?: Maybe<Scalars['Int']['output']>;
  /** The team's points. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** The position, counted from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The team's name. */
  readonly team?: Maybe<Scalars['String']['output']>;
};

/** A completed lesson in the format that Workday imports. */
export type CyberGuruWorkDayCompletion = {
  readonly __typename?: 'CyberGuruWorkDayCompletion';
  /** The day on which the lesson was completed. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** The lesson's number. */
  readonly contentReference?: Maybe<Scalars['String']['output']>;
  /** The address of the person who completed the lesson. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The grade: `PASS`. */
  readonly gradeReference?: Maybe<Scalars['String']['output']>;
  /** The day on which the lesson was assigned. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
};

/** A person's account at CyberHoot. */
export type CyberHootAccount = LearnerAccount & Node & SourceRecord & {
  readonly __typename?: 'CyberHootAccount';
  /** When the account was archived. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of completed assignments. */
  readonly completedAssignments?: Maybe<Scalars['Int']['output']>;
  /** Whether all assignments were completed in time. */
  readonly compliant?: Maybe<Scalars['Boolean']['output']>;
  /** Number of assignments that the person complies with. */
  readonly compliantCount?: Maybe<Scalars['Int']['output']>;
  /** When the account was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The email address in this account. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name in this account. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The score as a rank, from hatchling to sage. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, from 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The family name in this account. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The learner whose account this is. */
  readonly learner: Learner;
  /** Number of attempts needed for the completed assignments. */
  readonly numAttempts?: Maybe<Scalars['Int']['output']>;
  /** Whether the welcome mail was sent. */
  readonly onboardingEmailSent?: Maybe<Scalars['Boolean']['output']>;
  /** When the welcome mail was sent. */
  readonly onboardingEmailSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Score of the optional assignments, from 0 to 100. */
  readonly optionalScore?: Maybe<Scalars['Float']['output']>;
  /** Phishing summary from this vendor; null if it provides no simulation data. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The difficulty of the phishing training. */
  readonly phishingDifficulty?: Maybe<Scalars['String']['output']>;
  /** Score in phishing training, from 0 to 100. */
  readonly phishingScore?: Maybe<Scalars['Float']['output']>;
  /** Score of the policies, from 0 to 100. */
  readonly policyScore?: Maybe<Scalars['Float']['output']>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The person's rank with its badge. One call for each person. */
  readonly rank?: Maybe<CyberHootRank>;
  /** The person's place in the ranking. One call covers all learners. */
  readonly ranking?: Maybe<CyberHootRanking>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The difficulty that a reset returns to. */
  readonly resetPhishingDifficulty?: Maybe<Scalars['String']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The status of this account. */
  readonly status: LearnerStatus;
  /** Training summary from this vendor; null if it provides no training data. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The type of user, in the vendor's own term. */
  readonly userType?: Maybe<Scalars['String']['output']>;
  /** Score of the videos, from 0 to 100. */
  readonly videoScore?: Maybe<Scalars['Float']['output']>;
};


/** A person's account at CyberHoot. */
export type CyberHootAccountPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A person's account at CyberHoot. */
export type CyberHootAccountTrainingArgs = {
  period?: InputMaybe<Period>;
};

/** An administrator of the deployment. Passwords, tokens and keys are left out. */
export type CyberHootAdministrator = SourceRecord & {
  readonly __typename?: 'CyberHootAdministrator';
  /** Whether the account is active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** The login method. */
  readonly authenticationMethod?: Maybe<Scalars['String']['output']>;
  /** The browser of the last login. */
  readonly browserVersion?: Maybe<Scalars['String']['output']>;
  /** When the account was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the customer that is administered. */
  readonly customerId?: Maybe<Scalars['ID']['output']>;
  /** The administrator's email address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The administrator's given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Whether the password must be changed at the next login. */
  readonly forcePwChange?: Maybe<Scalars['Boolean']['output']>;
  /** When the last login was. */
  readonly lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** The administrator's family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** When the password was reset. */
  readonly passwordResetAt?: Maybe<Scalars['DateTime']['output']>;
  /** The telephone number. */
  readonly phoneNumber?: Maybe<Scalars['String']['output']>;
  /** The id of the customer that the administrator belongs to. */
  readonly primaryCustomerId?: Maybe<Scalars['ID']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Number of rows per page. */
  readonly rowLimit?: Maybe<Scalars['Int']['output']>;
  /** Whether the administrator may administer the whole site. */
  readonly siteAdmin?: Maybe<Scalars['Boolean']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The administrator's time zone. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** When the terms were accepted. */
  readonly tosAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the bypass of the second factor expires. */
  readonly twoFactorBypassExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the second factor expires. */
  readonly twoFactorTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the email address is verified. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

/** The name of an assignment. */
export type CyberHootAssignmentName = {
  readonly __typename?: 'CyberHootAssignmentName';
  /** The vendor's id of the assignment. */
  readonly id: Scalars['ID']['output'];
  /** The assignment's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The type of assignment, in the vendor's own term. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** Fields of a breach that only CyberHoot provides. */
export type CyberHootBreach = {
  readonly __typename?: 'CyberHootBreach';
  /** The logo of the service that leaked the data; null for leaked databases. */
  readonly logoUrl?: Maybe<Scalars['URL']['output']>;
};

/** Fields of an exposure that only CyberHoot provides: the other personal data that leaked. */
export type CyberHootBreachExposure = {
  readonly __typename?: 'CyberHootBreachExposure';
  /** Whether the row is still active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** The postal address that leaked. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The vendor's number of this person in this breach. */
  readonly breachJoinId?: Maybe<Scalars['ID']['output']>;
  /** The name of the leaked database. */
  readonly databaseName?: Maybe<Scalars['String']['output']>;
  /** The number of the row in the leaked database. */
  readonly dehashedId?: Maybe<Scalars['ID']['output']>;
  /** The IP address that leaked. */
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  /** The personal name that leaked. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The telephone number that leaked. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The user name that leaked. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** The vehicle identification number that leaked. */
  readonly vin?: Maybe<Scalars['String']['output']>;
};

/** CyberHoot's record of a company. */
export type CyberHootCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'CyberHootCompanyProfile';
  /** Whether the company's branding replaces the partner's. */
  readonly brandingOverride?: Maybe<Scalars['Boolean']['output']>;
  /** Completion of each kind of assignment. */
  readonly complianceMetrics?: Maybe<CyberHootComplianceMetrics>;
  /** When the company was created at the vendor. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The type of customer: `power`, `standard` (Autopilot) or `hootphish`. */
  readonly customerType?: Maybe<Scalars['String']['output']>;
  /** The company's domain at the vendor. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Addresses found in breaches, including those that belong to no user. */
  readonly exposedAddresses?: Maybe<ReadonlyArray<CyberHootExposedAddress>>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The schedule of the foundational programme. */
  readonly foundationalProgram?: Maybe<CyberHootSchedule>;
  /** The pace of the foundational programme. */
  readonly foundationalProgramSpeed?: Maybe<Scalars['String']['output']>;
  /** The score as a rank, from hatchling to sage. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness of the company, from 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** The managers who are notified of people's results. */
  readonly managers?: Maybe<ReadonlyArray<CyberHootManager>>;
  /** The company's name at the vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The schedule of the automatic phishing programme. */
  readonly phishingProgram?: Maybe<CyberHootSchedule>;
  /** The primary colour of the company's branding. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
  /** The company's rank with its badge. */
  readonly rank?: Maybe<CyberHootRank>;
  /** The ranking of all people of the company. */
  readonly rankings?: Maybe<ReadonlyArray<CyberHootRanking>>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The day of the month or week on which reports are sent. */
  readonly reportDay?: Maybe<Scalars['Int']['output']>;
  /** How often reports are sent: `weekly` or `monthly`. */
  readonly reportFrequency?: Maybe<Scalars['String']['output']>;
  /** The recipients of the reports. */
  readonly reportRecipients?: Maybe<Scalars['JSON']['output']>;
  /** The secondary colour of the company's branding. */
  readonly secondaryColor?: Maybe<Scalars['String']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The support address shown to people. */
  readonly supportEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The schedule of the automatic training programme. */
  readonly trainingProgram?: Maybe<CyberHootSchedule>;
  /** All scheduled assignments. */
  readonly trainingSchedule?: Maybe<CyberHootSchedule>;
  /** When the training programme started. */
  readonly trainingStartDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the company's users. */
  readonly userCount?: Maybe<Scalars['Int']['output']>;
  /** Whether new people get a welcome mail. */
  readonly welcomeEmailEnabled?: Maybe<Scalars['Boolean']['output']>;
};

/** Completion of each kind of assignment in percent, and the number of active assignments. */
export type CyberHootComplianceMetrics = {
  readonly __typename?: 'CyberHootComplianceMetrics';
  /** Number of active phishing trainings. */
  readonly activePhishingCount?: Maybe<Scalars['Int']['output']>;
  /** Number of active policies. */
  readonly activePolicyCount?: Maybe<Scalars['Int']['output']>;
  /** Number of active surveys. */
  readonly activeSurveyCount?: Maybe<Scalars['Int']['output']>;
  /** Number of active videos. */
  readonly activeVideoCount?: Maybe<Scalars['Int']['output']>;
  /** Number of active parts of the foundational programme. */
  readonly activeZacFoundationalCount?: Maybe<Scalars['Int']['output']>;
  /** Phishing training completed, in percent. */
  readonly overallPhishingCompliance?: Maybe<Scalars['Float']['output']>;
  /** Policies acknowledged, in percent. */
  readonly overallPolicyCompliance?: Maybe<Scalars['Float']['output']>;
  /** Surveys answered, in percent. */
  readonly overallSurveyCompliance?: Maybe<Scalars['Float']['output']>;
  /** Videos watched, in percent. */
  readonly overallVideoCompliance?: Maybe<Scalars['Float']['output']>;
  /** Foundational programme completed, in percent. */
  readonly overallZacFoundationalCompliance?: Maybe<Scalars['Float']['output']>;
  /** Number of people counted. */
  readonly userCount?: Maybe<Scalars['Int']['output']>;
};

/** Fields of a course that only CyberHoot provides. */
export type CyberHootCourse = {
  readonly __typename?: 'CyberHootCourse';
  /** The groups that the course is for. */
  readonly groups: ReadonlyArray<CyberHootGroupName>;
  /** The file, as a name or URL. */
  readonly policyFileName?: Maybe<Scalars['String']['output']>;
  /** The type of the file. */
  readonly policyFileType?: Maybe<Scalars['String']['output']>;
  /** The type of assignment, in the vendor's own term. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
  /** Whether anyone may see the course. */
  readonly public?: Maybe<Scalars['Boolean']['output']>;
};

/** A customer of the partner, as CyberHoot lists them. */
export type CyberHootCustomer = SourceRecord & {
  readonly __typename?: 'CyberHootCustomer';
  /** The type of customer. */
  readonly customerType?: Maybe<Scalars['String']['output']>;
  /** The customer's domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The score as a rank. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, from 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** The customer's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** Number of the customer's users. */
  readonly userCount?: Maybe<Scalars['Int']['output']>;
};

/** An address found in breaches. */
export type CyberHootExposedAddress = SourceRecord & {
  readonly __typename?: 'CyberHootExposedAddress';
  /** Number of breaches in which the address was found. */
  readonly breachCount?: Maybe<Scalars['Int']['output']>;
  /** The address that was found. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The day of the first breach. */
  readonly firstBreachDate?: Maybe<Scalars['Date']['output']>;
  /** The day of the latest breach. */
  readonly latestBreachDate?: Maybe<Scalars['Date']['output']>;
  /** The name of the person who has the address. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** Number of unacknowledged exposures. */
  readonly unacknowledgedExposures?: Maybe<Scalars['Int']['output']>;
  /** The id of the user who has the address; null if it belongs to no user. */
  readonly userId?: Maybe<Scalars['ID']['output']>;
};

/** Fields of a group that only CyberHoot provides. */
export type CyberHootGroup = {
  readonly __typename?: 'CyberHootGroup';
  /** The group's active assignments. */
  readonly activeAssignments: ReadonlyArray<CyberHootAssignmentName>;
  /** The company's own id of the group. */
  readonly externalGroupId?: Maybe<Scalars['String']['output']>;
  /** The type of group, in the vendor's own term. */
  readonly groupType?: Maybe<Scalars['String']['output']>;
  /** The email address of the person who is notified of the group's results. */
  readonly hrEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The given name of the person who is notified of the group's results. */
  readonly hrFirstName?: Maybe<Scalars['String']['output']>;
  /** The family name of the person who is notified of the group's results. */
  readonly hrLastName?: Maybe<Scalars['String']['output']>;
};

/** The name of a group. */
export type CyberHootGroupName = {
  readonly __typename?: 'CyberHootGroupName';
  /** The vendor's id of the group. */
  readonly groupId: Scalars['ID']['output'];
  /** The group's name. */
  readonly groupName?: Maybe<Scalars['String']['output']>;
};

/** A manager who is notified of people's results. */
export type CyberHootManager = SourceRecord & {
  readonly __typename?: 'CyberHootManager';
  /** Whether the manager is active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Whether this is the default manager, for people without one. */
  readonly default?: Maybe<Scalars['Boolean']['output']>;
  /** The manager's email address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The manager's employee id at the company. */
  readonly employeeId?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The manager's given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The manager's family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The type of manager, in the vendor's own term. */
  readonly managerType?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** The partner's settings, without its key. */
export type CyberHootPartnerSettings = SourceRecord & {
  readonly __typename?: 'CyberHootPartnerSettings';
  /** Whether the partner's colours replace CyberHoot's. */
  readonly chColorOverride?: Maybe<Scalars['Boolean']['output']>;
  /** The contact email address. */
  readonly contactEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The contact telephone number. */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** The id of the partner's own customer. */
  readonly customerId?: Maybe<Scalars['ID']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The partner's full name. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** The primary colour of the partner's branding. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether the sales module is enabled. */
  readonly salesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The partner's sales message in reports. */
  readonly salesModuleReportMsg?: Maybe<Scalars['String']['output']>;
  /** The secondary colour of the partner's branding. */
  readonly secondaryColor?: Maybe<Scalars['String']['output']>;
  /** The partner's name for the service. */
  readonly serviceName?: Maybe<Scalars['String']['output']>;
  /** The partner's short name. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** Whether the setup wizard is shown to new users. */
  readonly showWizard?: Maybe<Scalars['Boolean']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The partner's time zone. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** The partner's website. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Whether certificates show the partner's name instead of CyberHoot's. */
  readonly whitelabelCertificateOfCompletion?: Maybe<Scalars['Boolean']['output']>;
};

/** Fields of a policy that only CyberHoot provides. */
export type CyberHootPolicy = {
  readonly __typename?: 'CyberHootPolicy';
  /** Whether the policy is archived. */
  readonly archived?: Maybe<Scalars['Boolean']['output']>;
  /** The last day on which the policy is in effect. */
  readonly effectiveEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day on which the policy is in effect. */
  readonly effectiveStart?: Maybe<Scalars['Date']['output']>;
  /** The groups that the policy is for. */
  readonly groups: ReadonlyArray<CyberHootGroupName>;
  /** Whether the policy is optional. */
  readonly isOptional?: Maybe<Scalars['Boolean']['output']>;
  /** The file, as a name or URL. */
  readonly policyFileName?: Maybe<Scalars['String']['output']>;
  /** The type of the file. */
  readonly policyFileType?: Maybe<Scalars['String']['output']>;
  /** The type of assignment, in the vendor's own term. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
  /** Whether anyone may see the policy. */
  readonly public?: Maybe<Scalars['Boolean']['output']>;
};

/** The completion of one assignment. */
export type CyberHootPolicyCompliance = {
  readonly __typename?: 'CyberHootPolicyCompliance';
  /** The completion in percent. */
  readonly overallCompliance?: Maybe<Scalars['Float']['output']>;
  /** The assignment's name. */
  readonly policyName?: Maybe<Scalars['String']['output']>;
  /** The type of assignment, in the vendor's own term. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
};

/** A rank, with its badge. */
export type CyberHootRank = {
  readonly __typename?: 'CyberHootRank';
  /** The badge as a small icon. */
  readonly badgeIcon?: Maybe<Scalars['URL']['output']>;
  /** The badge as a picture. */
  readonly badgeImage?: Maybe<Scalars['URL']['output']>;
  /** The rank, from hatchling to sage. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, from 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** Score in phishing training; provided for people only. */
  readonly phishingScore?: Maybe<Scalars['Float']['output']>;
  /** Score of the policies; provided for people only. */
  readonly policyScore?: Maybe<Scalars['Float']['output']>;
  /** Score of the videos; provided for people only. */
  readonly videoScore?: Maybe<Scalars['Float']['output']>;
};

/** A person's place in the ranking. */
export type CyberHootRanking = SourceRecord & {
  readonly __typename?: 'CyberHootRanking';
  /** Number of completed assignments. */
  readonly completedAssignments?: Maybe<Scalars['Int']['output']>;
  /** The person's email address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The person's given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The score as a rank. */
  readonly hootRank?: Maybe<Scalars['String']['output']>;
  /** Security awareness, from 0 to 100 (best). */
  readonly hootScore?: Maybe<Scalars['Float']['output']>;
  /** The person's family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Number of assignments completed late. */
  readonly lateSubmissions?: Maybe<Scalars['Int']['output']>;
  /** Number of attempts needed for the completed assignments. */
  readonly numAttempts?: Maybe<Scalars['Int']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** The schedule of a programme. */
export type CyberHootSchedule = {
  readonly __typename?: 'CyberHootSchedule';
  /** The completion of each assignment. */
  readonly compliance: ReadonlyArray<CyberHootPolicyCompliance>;
  /** The scheduled assignments. */
  readonly trainings: ReadonlyArray<CyberHootTraining>;
};

/** Fields of a phishing simulation that only CyberHoot provides. */
export type CyberHootSimulation = {
  readonly __typename?: 'CyberHootSimulation';
  /** The scheduled assignment of the simulation. */
  readonly training?: Maybe<CyberHootTraining>;
};

/** A connection to CyberHoot. */
export type CyberHootSource = Node & Source & {
  readonly __typename?: 'CyberHootSource';
  /** One administrator, by id. */
  readonly administrator?: Maybe<CyberHootAdministrator>;
  /** The administrators of the deployment, without passwords, tokens and keys. */
  readonly administrators?: Maybe<ReadonlyArray<CyberHootAdministrator>>;
  /** What this source supports, so that a null can be interpreted. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The customers that the key can read. Only for clients that may see all of these companies here too. */
  readonly customers?: Maybe<ReadonlyArray<CyberHootCustomer>>;
  /** Whether the vendor responds. If no recent result is cached, reading this makes one small call. */
  readonly health: SourceHealth;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The partner's settings, without its key. */
  readonly partnerSettings?: Maybe<CyberHootPartnerSettings>;
  /** The id of the connection in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** The partner's subscription. */
  readonly subscription?: Maybe<CyberHootSubscription>;
  /** The vendor behind this source. */
  readonly vendor: Vendor;
};


/** A connection to CyberHoot. */
export type CyberHootSourceAdministratorArgs = {
  id: Scalars['ID']['input'];
};

/** The partner's subscription. */
export type CyberHootSubscription = SourceRecord & {
  readonly __typename?: 'CyberHootSubscription';
  /** The customer record of the payment service, as received. Needs scope RAW. */
  readonly billingCustomer?: Maybe<Scalars['JSON']['output']>;
  /** The payment service's id of the partner. */
  readonly billingCustomerId?: Maybe<Scalars['ID']['output']>;
  /** The subscription record of the payment service, as received. Needs scope RAW. */
  readonly billingSubscription?: Maybe<Scalars['JSON']['output']>;
  /** Whether the subscription ends with the current period. */
  readonly cancelAtPeriodEnd?: Maybe<Scalars['Boolean']['output']>;
  /** The feedback given with the cancellation. */
  readonly cancelFeedback?: Maybe<Scalars['String']['output']>;
  /** When the subscription was cancelled. */
  readonly canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency of the invoice. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** When the current period ends. */
  readonly currentPeriodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the current period started. */
  readonly currentPeriodStart?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whether the partner is a reseller. */
  readonly isReseller?: Maybe<Scalars['Boolean']['output']>;
  /** The amount of the next invoice, in the currency's main unit. */
  readonly nextInvoiceAmount?: Maybe<Scalars['Float']['output']>;
  /** The id of the partner's first customer. */
  readonly primaryCustomerId?: Maybe<Scalars['ID']['output']>;
  /** Number of people paid for. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Who referred the partner. */
  readonly referralInfo?: Maybe<Scalars['String']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The id of the customer that the subscription is for. */
  readonly spawnCustomerId?: Maybe<Scalars['ID']['output']>;
  /** The status, in the payment service's own term. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** A scheduled assignment, with all its notices. */
export type CyberHootTraining = SourceRecord & {
  readonly __typename?: 'CyberHootTraining';
  /** Number of days within which the assignment must be accepted. */
  readonly acceptanceWindow?: Maybe<Scalars['Int']['output']>;
  /** Whether the assignment is active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the assignment is archived. */
  readonly archived?: Maybe<Scalars['Boolean']['output']>;
  /** The first day on which the assignment can be accepted. */
  readonly beginningOfAcceptanceWindow?: Maybe<Scalars['Date']['output']>;
  /** The unit of `effectiveDurationValue`. */
  readonly effectiveDurationType?: Maybe<Scalars['String']['output']>;
  /** How long the assignment is in effect, in `effectiveDurationType`. */
  readonly effectiveDurationValue?: Maybe<Scalars['Int']['output']>;
  /** The last day on which the assignment is in effect. */
  readonly effectiveEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day on which the assignment is in effect. */
  readonly effectiveStart?: Maybe<Scalars['Date']['output']>;
  /** Whether the assignment is renewed. */
  readonly enableRenewDate?: Maybe<Scalars['Boolean']['output']>;
  /** The message to people who refuse. */
  readonly endUserRefusalMessage?: Maybe<Scalars['String']['output']>;
  /** The text of the expiration notice. */
  readonly expirationNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** The subject of the expiration notice. */
  readonly expirationNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The text of the first notice. */
  readonly firstNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** The subject of the first notice. */
  readonly firstNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** Whether the first day of acceptance is the same for all people. */
  readonly fixedAcceptanceDate?: Maybe<Scalars['Boolean']['output']>;
  /** The groups that the assignment is for. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** The text of the notice to HR. */
  readonly hrNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** The subject of the notice to HR. */
  readonly hrNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** Number of days after which HR is notified. */
  readonly hrNotificationDays?: Maybe<Scalars['Int']['output']>;
  /** Whether the assignment is optional. */
  readonly isOptional?: Maybe<Scalars['Boolean']['output']>;
  /** The assignment's id in the library. */
  readonly libraryId?: Maybe<Scalars['ID']['output']>;
  /** The type of library, in the vendor's own term. */
  readonly libraryType?: Maybe<Scalars['String']['output']>;
  /** The assignment's version in the library. */
  readonly libraryVersion?: Maybe<Scalars['Int']['output']>;
  /** The completion in percent. */
  readonly overallCompliance?: Maybe<Scalars['Float']['output']>;
  /** The id of the assignment that this one belongs to. */
  readonly parentPolicyId?: Maybe<Scalars['ID']['output']>;
  /** The difficulty of the phishing. */
  readonly phishingDifficulty?: Maybe<Scalars['String']['output']>;
  /** The file, as a name or URL. */
  readonly policyFileName?: Maybe<Scalars['String']['output']>;
  /** The type of the file. */
  readonly policyFileType?: Maybe<Scalars['String']['output']>;
  /** The message to people with the assignment. */
  readonly policyMessage?: Maybe<Scalars['String']['output']>;
  /** The assignment's name. */
  readonly policyName?: Maybe<Scalars['String']['output']>;
  /** The type of assignment, in the vendor's own term. */
  readonly policyType?: Maybe<Scalars['String']['output']>;
  /** Whether anyone may see the assignment. */
  readonly public?: Maybe<Scalars['Boolean']['output']>;
  /** Whether there are questions. */
  readonly questionEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The score needed to pass. */
  readonly questionPassingScore?: Maybe<Scalars['Float']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The day on which the assignment is renewed. */
  readonly renewDate?: Maybe<Scalars['Date']['output']>;
  /** Number of days before the renewal at which a warning is sent. */
  readonly renewWarningDays?: Maybe<Scalars['Int']['output']>;
  /** The id of the assignment that this one renews. */
  readonly renewedPolicyId?: Maybe<Scalars['ID']['output']>;
  /** The administrators who receive the results as CSV. */
  readonly reportAdminCsv?: Maybe<Scalars['String']['output']>;
  /** The email addresses that receive the results as CSV. */
  readonly reportEmailCsv?: Maybe<Scalars['String']['output']>;
  /** Whether the assignment may be taken again. */
  readonly retakeOverride?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a notice is sent when the assignment expires. */
  readonly sendExpirationNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a first notice is sent. */
  readonly sendFirstNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether HR is notified. */
  readonly sendHrNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a warning is sent. */
  readonly sendWarningNoticeEmail?: Maybe<Scalars['Boolean']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The id of the programme that the assignment belongs to. */
  readonly trainingProgramId?: Maybe<Scalars['ID']['output']>;
  /** The id of the run of the programme. */
  readonly trainingProgramInstanceId?: Maybe<Scalars['ID']['output']>;
  /** The assignment's version. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The text of the warning. */
  readonly warningNoticeEmail?: Maybe<Scalars['String']['output']>;
  /** The subject of the warning. */
  readonly warningNoticeSubject?: Maybe<Scalars['String']['output']>;
  /** Number of days before the end at which people are warned. */
  readonly warningNotificationDays?: Maybe<Scalars['Int']['output']>;
};

/** A person's account at CyberPilot. */
export type CyberPilotAccount = LearnerAccount & Node & SourceRecord & {
  readonly __typename?: 'CyberPilotAccount';
  /** The mean score in awareness training, from 0 to 100. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** The branch that the person belongs to. */
  readonly branch?: Maybe<CyberPilotGroupName>;
  /** When the account was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of phishing campaigns in which the person submitted data. */
  readonly dataSubmitted?: Maybe<Scalars['Int']['output']>;
  /** The email address in this account. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Number of phishing campaigns that have included the person. */
  readonly emailsSent?: Maybe<Scalars['Int']['output']>;
  /** Number of courses assigned to the person. */
  readonly enrolledCourses?: Maybe<Scalars['Int']['output']>;
  /** Number of materials assigned to the person. */
  readonly enrolledMaterials?: Maybe<Scalars['Int']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name in this account. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The groups that the person belongs to. */
  readonly groups: ReadonlyArray<CyberPilotGroupName>;
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The person's last action, in the vendor's own term or number. */
  readonly lastAction?: Maybe<Scalars['String']['output']>;
  /** The family name in this account. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The learner whose account this is. */
  readonly learner: Learner;
  /** Number of phishing campaigns in which the person clicked. */
  readonly linksClicked?: Maybe<Scalars['Int']['output']>;
  /** Number of courses not completed, overdue or not. */
  readonly notCompletedCourses?: Maybe<Scalars['Int']['output']>;
  /** Number of materials not completed, overdue or not. */
  readonly notCompletedMaterials?: Maybe<Scalars['Int']['output']>;
  /** Number of overdue courses and materials. */
  readonly overdueCourses?: Maybe<Scalars['Int']['output']>;
  /** Phishing summary from this vendor; null if it provides no simulation data. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** Number of active phishing campaigns that include the person. */
  readonly phishingCampaigns?: Maybe<Scalars['Int']['output']>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The status of this account. */
  readonly status: LearnerStatus;
  /** Training summary from this vendor; null if it provides no training data. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person's account at CyberPilot. */
export type CyberPilotAccountPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A person's account at CyberPilot. */
export type CyberPilotAccountTrainingArgs = {
  period?: InputMaybe<Period>;
};

/** CyberPilot's record of a company. */
export type CyberPilotCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'CyberPilotCompanyProfile';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name at the vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A branch or group, as listed in a user record. */
export type CyberPilotGroupName = {
  readonly __typename?: 'CyberPilotGroupName';
  /** The vendor's id of the branch or group. */
  readonly id: Scalars['ID']['output'];
  /** The name of the branch or group. */
  readonly name: Scalars['String']['output'];
};

/** A connection to CyberPilot. */
export type CyberPilotSource = Node & Source & {
  readonly __typename?: 'CyberPilotSource';
  /** What this source supports, so that a null can be interpreted. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor responds. If no recent result is cached, reading this makes one small call. */
  readonly health: SourceHealth;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The id of the connection in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** The vendor behind this source. */
  readonly vendor: Vendor;
};

/** People to delete. */
export type DeleteLearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** How many people are deleted: another number is refused. */
  readonly confirm: Scalars['Int']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<Scalars['ID']['input']>;
  /** Slugs of the sources at which they are deleted. */
  readonly sources: ReadonlyArray<Scalars['String']['input']>;
};

/** Why something was not done. */
export type ErrorCode =
  /** The connection is switched off. */
  | 'DISABLED'
  /** An item occurs twice in the input. */
  | 'DUPLICATE'
  /** A value is not allowed. */
  | 'INVALID'
  /** It is not allowed here. */
  | 'NOT_ALLOWED'
  /** There is no such thing, or none that you may see. */
  | 'NOT_FOUND'
  /** The source cannot do it. */
  | 'NOT_SUPPORTED'
  /** A value is missing. */
  | 'REQUIRED'
  /** The response of the source cannot be read. */
  | 'SOURCE_BAD_RESPONSE'
  /** The source failed several times, and is not called for a short time. */
  | 'SOURCE_CIRCUIT_OPEN'
  /** The source asks for fewer calls. */
  | 'SOURCE_RATE_LIMITED'
  /** The source refused it. */
  | 'SOURCE_REJECTED'
  /** The source did not respond in time. */
  | 'SOURCE_TIMEOUT'
  /** The source refuses the credential of the connection. */
  | 'SOURCE_UNAUTHORIZED'
  /** The source cannot be reached, or failed. */
  | 'SOURCE_UNAVAILABLE'
  /** The time for writes is used up, or the server is shutting down. */
  | 'TIME_LIMIT'
  /** There are more items than are allowed. */
  | 'TOO_MANY'
  /** The limit of vendor calls is used up. */
  | 'VENDOR_CALL_LIMIT';

/** A source that is excluded from a rate, with the reason. */
export type ExcludedSource = {
  readonly __typename?: 'ExcludedSource';
  /** The reason as a sentence. */
  readonly message: Scalars['String']['output'];
  /** The reason as a code. */
  readonly reason: ExclusionReason;
  /** The source that is excluded. */
  readonly source: Source;
};

/** Why a source is excluded from a rate. */
export type ExclusionReason =
  /** The source's connection is switched off. */
  | 'DISABLED'
  /** The source could not be read. */
  | 'FAILED'
  /** The source does not provide what the rate counts, or has no account of any of the people. */
  | 'NOT_REPORTED'
  /** The source does not provide the dates that a period needs. */
  | 'NO_DATES';

/**
 * Summary of breaches. With a period, of the exposures discovered in it; where a source does not provide when, by the date of the
 * breach.
 */
export type ExposureSummary = {
  readonly __typename?: 'ExposureSummary';
  /** Number of distinct breaches, counted per source. */
  readonly breaches: Scalars['Int']['output'];
  /** False if a source that provides these numbers could not be read completely. Counts that a source does not provide are in `unavailableCounts`. */
  readonly complete: Scalars['Boolean']['output'];
  /** Number of distinct addresses found in a breach. */
  readonly exposedAccounts: Scalars['Int']['output'];
  /** The date of the latest breach. */
  readonly latestBreach?: Maybe<Scalars['Date']['output']>;
  /** Sources whose data is missing from these numbers, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of exposures that a vendor reports as unacknowledged. */
  readonly unacknowledged: Scalars['Int']['output'];
  /** Counts of this summary that a source does not provide: the source's share of them is unknown, not zero. */
  readonly unavailableCounts: ReadonlyArray<UnavailableCount>;
};

/** A group of people, as one vendor defines it. */
export type Group = Node & SourceRecord & {
  readonly __typename?: 'Group';
  /** The company that the group belongs to. */
  readonly company: Company;
  /** Fields of the group that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<GroupDetails>;
  /** Breach summary of the group's learners. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The vendor's own term for this kind of group. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The learners in the group. */
  readonly learners?: Maybe<LearnerConnection>;
  /** The learners who manage the group; null if the vendor does not say. */
  readonly managers?: Maybe<ReadonlyArray<Learner>>;
  /** The group's name. */
  readonly name: Scalars['String']['output'];
  /** Phishing summary of the group's learners. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The distribution of risk among the group's learners. */
  readonly risk?: Maybe<RiskDistribution>;
  /** The source that provided this record. */
  readonly source: Source;
  /** Training summary of the group's learners. */
  readonly training?: Maybe<TrainingSummary>;
  /** The summaries of the group's learners, interval by interval, oldest first: at most 400. */
  readonly trend?: Maybe<ReadonlyArray<TrendPoint>>;
};


/** A group of people, as one vendor defines it. */
export type GroupExposureArgs = {
  period?: InputMaybe<Period>;
};


/** A group of people, as one vendor defines it. */
export type GroupLearnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LearnerOrder>;
};


/** A group of people, as one vendor defines it. */
export type GroupPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A group of people, as one vendor defines it. */
export type GroupTrainingArgs = {
  period?: InputMaybe<Period>;
};


/** A group of people, as one vendor defines it. */
export type GroupTrendArgs = {
  interval: Interval;
  period: Period;
};

/** A page of groups (Relay connection), and how well each source contributed to the whole list. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a group that only one vendor provides. Each vendor's folder adds its own type. */
export type GroupDetails = CyberHootGroup | InfosecIqGroup | SiberMateGroup;

/** One group of a page, with its cursor (Relay edge). */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Group;
};

/** A group to act on. */
export type GroupInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group's id. */
  readonly group: Scalars['ID']['input'];
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A group, and people. */
export type GroupLearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group's id. */
  readonly group: Scalars['ID']['input'];
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<Scalars['ID']['input']>;
};

/** The order of a list of groups. */
export type GroupOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: GroupOrderField;
};

/**
 * The field that a list of groups is sorted by. Groups without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type GroupOrderField =
  /** Number of learners in the group. */
  | 'LEARNER_COUNT'
  /** The group's name. */
  | 'NAME';

/** The group that a mutation is about. */
export type GroupPayload = MutationPayload & {
  readonly __typename?: 'GroupPayload';
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** The group as the graph knows it after the write; null where it failed or is gone. */
  readonly group?: Maybe<Group>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The health status of a source. */
export type HealthStatus =
  /** The source responds intermittently or slowly. */
  | 'DEGRADED'
  /** The source does not respond, or rejects our requests. */
  | 'DOWN'
  /** The source responds. */
  | 'UP';

/** Why accounts are linked to one person. */
export type Identity = {
  readonly __typename?: 'Identity';
  /** How certain the link is. */
  readonly confidence: IdentityConfidence;
  /** Evidence against a link, or for a link that was not made: a human must decide, with `identity.overrides` in the configuration. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** The rules that linked the accounts. */
  readonly matchedBy: ReadonlyArray<IdentityRule>;
};

/** How certain it is that accounts belong to one person. */
export type IdentityConfidence =
  /** Linked by the same address or by an override, with no evidence against it. */
  | 'EXACT'
  /** Linked by an employee id, or by the same local part under several of the company's domains; or there is evidence against the link. */
  | 'LIKELY'
  /** Only one vendor has an account of this person. */
  | 'SINGLE';

/** Accounts that may or may not belong to one person. */
export type IdentityConflict = {
  readonly __typename?: 'IdentityConflict';
  /** The accounts in question. */
  readonly accounts: ReadonlyArray<LearnerAccount>;
  /** Why it is undecided whether the accounts belong to one person. */
  readonly reason: Scalars['String']['output'];
};

/** The rule that linked two accounts. */
export type IdentityRule =
  /** The same address. */
  | 'EMAIL'
  /** The same address under an alias domain or with a plus tag, or the same local part and a compatible name under another of the company's domains. */
  | 'EMAIL_ALIAS'
  /** The same employee id, and names that are compatible. */
  | 'EMPLOYEE_ID'
  /** No rule: the person has one account only. */
  | 'NONE'
  /** An override in the configuration. */
  | 'OVERRIDE';

/** A person's account at Infosec IQ. */
export type InfosecIqAccount = LearnerAccount & Node & SourceRecord & {
  readonly __typename?: 'InfosecIqAccount';
  /** When the account was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The email address in this account. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name in this account. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The family name in this account. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The learner whose account this is. */
  readonly learner: Learner;
  /** Phishing summary from this vendor; null if it provides no simulation data. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The profile in the person's account. One call for each person. */
  readonly profile?: Maybe<InfosecIqLearnerProfile>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** Statistics of the person. Read by the same call as `profile`. */
  readonly statistics?: Maybe<InfosecIqLearnerStatistics>;
  /** The status of this account. */
  readonly status: LearnerStatus;
  /** Training summary from this vendor; null if it provides no training data. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person's account at Infosec IQ. */
export type InfosecIqAccountPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A person's account at Infosec IQ. */
export type InfosecIqAccountTrainingArgs = {
  period?: InputMaybe<Period>;
};

/** A test. */
export type InfosecIqAssessment = SourceRecord & {
  readonly __typename?: 'InfosecIqAssessment';
  /** When the test was created. */
  readonly created?: Maybe<Scalars['DateTime']['output']>;
  /** The description of the test. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** When the test was last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
  /** The test's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The share of correct answers needed to pass, in percent. */
  readonly passingPercentage?: Maybe<Scalars['Float']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether the test shows a counter of right and wrong answers. */
  readonly showCorrectWrongCounter?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the test shows explanations. */
  readonly showExplanations?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the test shows the progress. */
  readonly showProgress?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the test shows results. */
  readonly showResults?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the test shows a summary. */
  readonly showSummary?: Maybe<Scalars['Boolean']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A part of a course. */
export type InfosecIqAsset = {
  readonly __typename?: 'InfosecIqAsset';
  /** The test, if the part is one. One call for each. */
  readonly assessment?: Maybe<InfosecIqAssessment>;
  /** The vendor's id of the part. */
  readonly id: Scalars['ID']['output'];
  /** The lesson, if the part is one. One call for each. */
  readonly module?: Maybe<InfosecIqModule>;
  /** The part's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The type of the part: `assessment`, `module`, … */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A set of phishing templates. */
export type InfosecIqBattery = SourceRecord & {
  readonly __typename?: 'InfosecIqBattery';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whether the vendor provides the set. */
  readonly isSystem?: Maybe<Scalars['Boolean']['output']>;
  /** The set's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A branding that campaigns can use. */
export type InfosecIqBrand = SourceRecord & {
  readonly __typename?: 'InfosecIqBrand';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The branding's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The owner of the branding: `system` or `personal`. */
  readonly ownership?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A campaign of awareness training or of phishing. */
export type InfosecIqCampaign = Node & SourceRecord & {
  readonly __typename?: 'InfosecIqCampaign';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id, opaque and stable: store it, never parse it. */
  readonly id: Scalars['ID']['output'];
  /** The campaign's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether the campaign is running. */
  readonly running?: Maybe<Scalars['Boolean']['output']>;
  /** The past and scheduled runs. One call for each campaign. */
  readonly runs?: Maybe<ReadonlyArray<InfosecIqCampaignRun>>;
  /** The settings of the campaign. One call for each campaign. */
  readonly settings?: Maybe<InfosecIqCampaignSettings>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The kind of campaign: `awareness` or `phish`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** One run of a campaign. */
export type InfosecIqCampaignRun = SourceRecord & {
  readonly __typename?: 'InfosecIqCampaignRun';
  /** The vendor's id of the campaign. */
  readonly campaignId?: Maybe<Scalars['ID']['output']>;
  /** When the run ends. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The number of the run. */
  readonly runNumber?: Maybe<Scalars['Int']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** When the run starts. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** Statistics of the run; null for phishing, for which the vendor has none. One call for each run. */
  readonly statistics?: Maybe<InfosecIqRunStatistics>;
};

/** The settings of a campaign. */
export type InfosecIqCampaignSettings = {
  readonly __typename?: 'InfosecIqCampaignSettings';
  /** All settings as the vendor sends them, under its own names, which are not documented. */
  readonly all?: Maybe<Scalars['JSON']['output']>;
  /** Whether the campaign is for all learners. */
  readonly allLearners?: Maybe<Scalars['Boolean']['output']>;
  /** The ids of the sets of phishing templates. */
  readonly batteries: ReadonlyArray<Scalars['ID']['output']>;
  /** The id of the branding. */
  readonly brandingId?: Maybe<Scalars['ID']['output']>;
  /** The ids of the template categories. */
  readonly categories: ReadonlyArray<Scalars['ID']['output']>;
  /** The id of the course that the campaign delivers. */
  readonly courseId?: Maybe<Scalars['ID']['output']>;
  /** Whether the campaign is only a test run. */
  readonly isTest?: Maybe<Scalars['Boolean']['output']>;
  /** The id of the language. */
  readonly languageId?: Maybe<Scalars['ID']['output']>;
  /** The ids of the groups that the campaign is for. */
  readonly learnerGroupIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of the people that the campaign is for. */
  readonly learnerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The number of days, if the interval is in days. */
  readonly numberOfDays?: Maybe<Scalars['Int']['output']>;
  /** The number of repeats. */
  readonly numberOfRepeats?: Maybe<Scalars['Int']['output']>;
  /** The unit of the send interval. */
  readonly scheduleIntervalUnits?: Maybe<Scalars['String']['output']>;
  /** The first day of the campaign. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** The ids of the phishing templates. */
  readonly templates: ReadonlyArray<Scalars['ID']['output']>;
};

/** The kind of a campaign. */
export type InfosecIqCampaignType =
  /** Awareness training. */
  | 'awareness'
  /** Phishing. */
  | 'phish';

/** A category of phishing templates. */
export type InfosecIqCategory = SourceRecord & {
  readonly __typename?: 'InfosecIqCategory';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The category's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** Infosec IQ's record of a company. */
export type InfosecIqCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'InfosecIqCompanyProfile';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name at the vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** Fields of a course that only Infosec IQ provides. One call for each course. */
export type InfosecIqCourse = {
  readonly __typename?: 'InfosecIqCourse';
  /** The parts of the course. */
  readonly assets?: Maybe<ReadonlyArray<InfosecIqAsset>>;
  /** The duration in seconds. */
  readonly duration?: Maybe<Scalars['Float']['output']>;
  /** The owner of the course: `system`, `shared` or `personal`. */
  readonly ownedBy?: Maybe<Scalars['String']['output']>;
  /** The course's subtitle. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
};

/** Fields of a group that only Infosec IQ provides. */
export type InfosecIqGroup = {
  readonly __typename?: 'InfosecIqGroup';
  /** Whether the members are selected by rules. */
  readonly isDynamic?: Maybe<Scalars['Boolean']['output']>;
  /** When the group was last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
};

/** A language in which training is available. */
export type InfosecIqLanguage = SourceRecord & {
  readonly __typename?: 'InfosecIqLanguage';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The language's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A group that an event references. */
export type InfosecIqLearnerGroup = SourceRecord & {
  readonly __typename?: 'InfosecIqLearnerGroup';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** When the group was last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
  /** The group's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The type of the group: `static` or `dynamic`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** The profile in a person's account. */
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
  /** The company's first custom field. */
  readonly custom?: Maybe<Scalars['String']['output']>;
  /** The company's second custom field. */
  readonly custom2?: Maybe<Scalars['String']['output']>;
  /** The company's third custom field. */
  readonly custom3?: Maybe<Scalars['String']['output']>;
  /** The company's fourth custom field. */
  readonly custom4?: Maybe<Scalars['String']['output']>;
  /** The company's fifth custom field. */
  readonly custom5?: Maybe<Scalars['String']['output']>;
  /** The company's sixth custom field. */
  readonly custom6?: Maybe<Scalars['String']['output']>;
  /** Department. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** The manager's email address. */
  readonly managerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The manager's name. */
  readonly managerName?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** State. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Job title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  readonly zip?: Maybe<Scalars['String']['output']>;
};

/** Statistics of one person. */
export type InfosecIqLearnerStatistics = {
  readonly __typename?: 'InfosecIqLearnerStatistics';
  /** Number of tests completed. */
  readonly assessmentCompletedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of tests enrolled in. */
  readonly assessmentEnrolledCount?: Maybe<Scalars['Int']['output']>;
  /** Number of tests passed. */
  readonly assessmentPassedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of tests started. */
  readonly assessmentStartedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of phishing mails in which the person opened the attachment. */
  readonly attachmentCount?: Maybe<Scalars['Int']['output']>;
  /** Number of phishing mails in which the person entered data. */
  readonly dataEntryCount?: Maybe<Scalars['Int']['output']>;
  /** Number of exercises completed. */
  readonly exerciseCompletedCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The person's grade. The vendor publishes no scale: all learners start at C, administrators set the cost of each action, and
   * a change regrades all learners in retrospect. Grades of different days or companies are not comparable.
   */
  readonly grade?: Maybe<Scalars['Float']['output']>;
  /** The vendor's id of these statistics. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** When the reporting plug-in last connected. */
  readonly latestPluginConnection?: Maybe<Scalars['DateTime']['output']>;
  /** When the last visit was. */
  readonly latestVisit?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the browser of the last visit was out of date. */
  readonly latestVisitBrowserOutdated?: Maybe<Scalars['Boolean']['output']>;
  /** The IP address of the last visit. */
  readonly latestVisitIpAddress?: Maybe<Scalars['String']['output']>;
  /** The grade as a letter, with the same limits. */
  readonly letterGrade?: Maybe<Scalars['String']['output']>;
  /** Number of phishing mails in which the person enabled a macro. */
  readonly macroEnabledCount?: Maybe<Scalars['Int']['output']>;
  /** Number of replies that matched the pattern. */
  readonly matchedCount?: Maybe<Scalars['Int']['output']>;
  /** When the statistics last changed. */
  readonly modified?: Maybe<Scalars['DateTime']['output']>;
  /** Number of lessons completed. */
  readonly moduleCompletedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of lessons enrolled in. */
  readonly moduleEnrolledCount?: Maybe<Scalars['Int']['output']>;
  /** Number of lessons started. */
  readonly moduleStartedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of phishing mails in which the link was opened, by the person or by something else such as a mail scanner. */
  readonly phishedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of connections of the reporting plug-in. */
  readonly pluginConnectionCount?: Maybe<Scalars['Int']['output']>;
  /** Number of real mails reported with the plug-in. */
  readonly pluginEmailReportCount?: Maybe<Scalars['Int']['output']>;
  /** Number of simulations reported with the plug-in. */
  readonly pluginSimulationReportCount?: Maybe<Scalars['Int']['output']>;
  /** Number of phishing mails that the person replied to. */
  readonly repliedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of these events that count as teachable moments. */
  readonly teachableCount?: Maybe<Scalars['Int']['output']>;
  /** Training time in minutes. */
  readonly totalTimeTrained?: Maybe<Scalars['Float']['output']>;
  /** Number of trainings completed after a click. */
  readonly trainingCompletedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of trainings started after a click. */
  readonly trainingStartedCount?: Maybe<Scalars['Int']['output']>;
  /** Number of visits. */
  readonly visitCount?: Maybe<Scalars['Int']['output']>;
};

/** A lesson. */
export type InfosecIqModule = SourceRecord & {
  readonly __typename?: 'InfosecIqModule';
  /** The description of the lesson. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The file size in megabytes. */
  readonly fileSizeMb?: Maybe<Scalars['Float']['output']>;
  /** The lesson's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A notification that campaigns can send. */
export type InfosecIqNotification = SourceRecord & {
  readonly __typename?: 'InfosecIqNotification';
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The notification's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The owner of the notification: `system`, `shared` or `personal`. */
  readonly ownership?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The event that triggers the notification, in the vendor's own term. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** The event that triggers a notification. */
export type InfosecIqNotificationType =
  /** A person has completed the campaign. */
  | 'completion'
  /** A person is enrolled. */
  | 'enrollment'
  /** A campaign ends. */
  | 'finish'
  /** A person reported a mail. */
  | 'phish_hunter'
  /** A person clicked. */
  | 'phished'
  /** A campaign starts. */
  | 'start';

/** The analysis of a reported mail. */
export type InfosecIqPhishHunterAnalysis = {
  readonly __typename?: 'InfosecIqPhishHunterAnalysis';
  /** The components of the mail. */
  readonly components: ReadonlyArray<InfosecIqPhishHunterComponent>;
  /** The sender's domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The address at which the original mail is stored. */
  readonly originalFileUrl?: Maybe<Scalars['URL']['output']>;
};

/** A component of a reported mail. */
export type InfosecIqPhishHunterComponent = {
  readonly __typename?: 'InfosecIqPhishHunterComponent';
  /** The findings of the analysis. */
  readonly data?: Maybe<Scalars['JSON']['output']>;
  /** Whether the component is malicious. */
  readonly isMalicious?: Maybe<Scalars['Boolean']['output']>;
  /** The type of the component. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A suspicious mail that a person reported. */
export type InfosecIqPhishHunterMessage = SourceRecord & {
  readonly __typename?: 'InfosecIqPhishHunterMessage';
  /** The analysis, which the list does not include. One call for each message. */
  readonly analysis?: Maybe<InfosecIqPhishHunterAnalysis>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** When the mail was received. */
  readonly received?: Maybe<Scalars['DateTime']['output']>;
  /** When the mail was reported. */
  readonly reported?: Maybe<Scalars['DateTime']['output']>;
  /** The address of the person who reported the mail. */
  readonly reporter?: Maybe<Scalars['EmailAddress']['output']>;
  /** The risk of the mail, from 0 to 1. */
  readonly riskScore?: Maybe<Scalars['Float']['output']>;
  /** The sender of the mail. */
  readonly sender?: Maybe<Scalars['String']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The subject of the mail. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The tags of the mail. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of reported mails (Relay connection). Only the vendor pages needed for it are read. */
export type InfosecIqPhishHunterMessageConnection = {
  readonly __typename?: 'InfosecIqPhishHunterMessageConnection';
  /** False if the list could not be read completely. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InfosecIqPhishHunterMessageEdge>;
  /** The source and the reason if the list is incomplete, and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<InfosecIqPhishHunterMessage>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** The source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One reported mail of a page, with its cursor (Relay edge). */
export type InfosecIqPhishHunterMessageEdge = {
  readonly __typename?: 'InfosecIqPhishHunterMessageEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: InfosecIqPhishHunterMessage;
};

/** A mail in quarantine. */
export type InfosecIqQuarantinedEmail = SourceRecord & {
  readonly __typename?: 'InfosecIqQuarantinedEmail';
  /** When the mail was received. */
  readonly date?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The sender's address. */
  readonly fromEmail?: Maybe<Scalars['String']['output']>;
  /** The sender's name. */
  readonly fromName?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The subject of the mail. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The recipient's address. */
  readonly toEmail?: Maybe<Scalars['EmailAddress']['output']>;
};

/** Statistics of one run of awareness training. */
export type InfosecIqRunStatistics = {
  readonly __typename?: 'InfosecIqRunStatistics';
  /** Number of people who completed. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** Number of people who failed. */
  readonly failed?: Maybe<Scalars['Int']['output']>;
  /** Number of people who passed. */
  readonly passed?: Maybe<Scalars['Int']['output']>;
  /** Number of people who started. */
  readonly started?: Maybe<Scalars['Int']['output']>;
  /** Training time of all people together, in seconds. */
  readonly timeTrained?: Maybe<Scalars['Float']['output']>;
};

/** Fields of a phishing simulation that only Infosec IQ provides: the campaign behind it. */
export type InfosecIqSimulation = {
  readonly __typename?: 'InfosecIqSimulation';
  /** The campaign, with its runs and settings. */
  readonly campaign?: Maybe<InfosecIqCampaign>;
};

/** Fields of a simulation result that only Infosec IQ provides. */
export type InfosecIqSimulationResult = {
  readonly __typename?: 'InfosecIqSimulationResult';
  /** The run. One call for each run. */
  readonly campaignRun?: Maybe<InfosecIqCampaignRun>;
  /** The vendor's id of the run. */
  readonly campaignRunId?: Maybe<Scalars['ID']['output']>;
  /** The mail that was sent. One call for each template. */
  readonly template?: Maybe<InfosecIqTemplate>;
  /** The vendor's id of the template. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
};

/** A connection to Infosec IQ. */
export type InfosecIqSource = Node & Source & {
  readonly __typename?: 'InfosecIqSource';
  /** One test, by its id. */
  readonly assessment?: Maybe<InfosecIqAssessment>;
  /** Sets of phishing templates. */
  readonly batteries?: Maybe<ReadonlyArray<InfosecIqBattery>>;
  /** Brandings that campaigns can use. */
  readonly brands?: Maybe<ReadonlyArray<InfosecIqBrand>>;
  /** One campaign, by its id. */
  readonly campaign?: Maybe<InfosecIqCampaign>;
  /** Campaigns of awareness training and of phishing. */
  readonly campaigns?: Maybe<ReadonlyArray<InfosecIqCampaign>>;
  /** What this source supports, so that a null can be interpreted. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Categories of phishing templates. */
  readonly categories?: Maybe<ReadonlyArray<InfosecIqCategory>>;
  /** Whether the vendor responds. If no recent result is cached, reading this makes one small call. */
  readonly health: SourceHealth;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Languages in which training is available. */
  readonly languages?: Maybe<ReadonlyArray<InfosecIqLanguage>>;
  /** One lesson, by its id. */
  readonly module?: Maybe<InfosecIqModule>;
  /** Notifications that campaigns can send. */
  readonly notifications?: Maybe<ReadonlyArray<InfosecIqNotification>>;
  /** One reported mail, by its id. */
  readonly phishHunterMessage?: Maybe<InfosecIqPhishHunterMessage>;
  /** Suspicious mails that people reported, in the vendor's order. */
  readonly phishHunterMessages?: Maybe<InfosecIqPhishHunterMessageConnection>;
  /** A mail in quarantine. There is no list: timeline events reference these mails. */
  readonly quarantinedEmail?: Maybe<InfosecIqQuarantinedEmail>;
  /** The id of the connection in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** One phishing template, by its id. */
  readonly template?: Maybe<InfosecIqTemplate>;
  /** Phishing templates, in the vendor's order. */
  readonly templates?: Maybe<InfosecIqTemplateConnection>;
  /** The vendor behind this source. */
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A phishing template. */
export type InfosecIqTemplate = SourceRecord & {
  readonly __typename?: 'InfosecIqTemplate';
  /** The content, which the list does not include. One call for each template. */
  readonly content?: Maybe<InfosecIqTemplateContent>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The template's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The owner of the template: `system`, `contributed`, `shared` or `personal`; provided in the list only. */
  readonly ownership?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A page of phishing templates (Relay connection). Only the vendor pages needed for it are read. */
export type InfosecIqTemplateConnection = {
  readonly __typename?: 'InfosecIqTemplateConnection';
  /** False if the list could not be read completely. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InfosecIqTemplateEdge>;
  /** The source and the reason if the list is incomplete, and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<InfosecIqTemplate>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** The source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The content of a phishing template. */
export type InfosecIqTemplateContent = {
  readonly __typename?: 'InfosecIqTemplateContent';
  /** The attachment's name. */
  readonly attachmentName?: Maybe<Scalars['String']['output']>;
  /** The type of the attachment. */
  readonly attachmentType?: Maybe<Scalars['String']['output']>;
  /** The category of the template. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** How hard the phishing is to recognise, from 1 to 5. */
  readonly difficulty?: Maybe<Scalars['Int']['output']>;
  /** The sender's address. */
  readonly fromEmail?: Maybe<Scalars['String']['output']>;
  /** The sender's name. */
  readonly fromName?: Maybe<Scalars['String']['output']>;
  /** Whether the template marks the phishing indicators. */
  readonly hasIndicators?: Maybe<Scalars['Boolean']['output']>;
  /** The body of the mail as HTML. */
  readonly html?: Maybe<Scalars['String']['output']>;
  /** Whether others may use the template. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the vendor provides the template. */
  readonly isSystem?: Maybe<Scalars['Boolean']['output']>;
  /** The share of people who open the mail, in percent. */
  readonly openRate?: Maybe<Scalars['Float']['output']>;
  /** The share of people who click, in percent. */
  readonly phishRate?: Maybe<Scalars['Float']['output']>;
  /** The subject of the mail. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The type of the template. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** One template of a page, with its cursor (Relay edge). */
export type InfosecIqTemplateEdge = {
  readonly __typename?: 'InfosecIqTemplateEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: InfosecIqTemplate;
};

/** The objects that an event of Infosec IQ references. One call for each. */
export type InfosecIqTimelineEvent = {
  readonly __typename?: 'InfosecIqTimelineEvent';
  /** The referenced test. */
  readonly assessment?: Maybe<InfosecIqAssessment>;
  /** The vendor's id of the test. */
  readonly assessmentId?: Maybe<Scalars['ID']['output']>;
  /** The referenced campaign. */
  readonly campaign?: Maybe<InfosecIqCampaign>;
  /** The vendor's id of the campaign. */
  readonly campaignId?: Maybe<Scalars['ID']['output']>;
  /** The referenced campaign run. */
  readonly campaignRun?: Maybe<InfosecIqCampaignRun>;
  /** The vendor's id of the run. */
  readonly campaignRunId?: Maybe<Scalars['ID']['output']>;
  /** The referenced group. */
  readonly learnerGroup?: Maybe<InfosecIqLearnerGroup>;
  /** The vendor's id of the group. */
  readonly learnerGroupId?: Maybe<Scalars['ID']['output']>;
  /** The referenced lesson. */
  readonly module?: Maybe<InfosecIqModule>;
  /** The vendor's id of the lesson. */
  readonly moduleId?: Maybe<Scalars['ID']['output']>;
  /** The referenced mail in quarantine. */
  readonly quarantinedEmail?: Maybe<InfosecIqQuarantinedEmail>;
  /** The vendor's id of the mail in quarantine. */
  readonly quarantinedEmailId?: Maybe<Scalars['ID']['output']>;
  /** The referenced phishing template. */
  readonly template?: Maybe<InfosecIqTemplate>;
  /** The vendor's id of the phishing template. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
};

/** The length of the intervals that a trend divides its period into. The first and the last interval are cut to the period. */
export type Interval =
  /** One day, in UTC. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Three calendar months, from January, April, July or October. */
  | 'QUARTER'
  /** Seven days, from Monday to Sunday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** One person of a company, linked from the accounts at all its vendors. */
export type Learner = Node & {
  readonly __typename?: 'Learner';
  /** The person's accounts: one for each vendor record that was linked. */
  readonly accounts: ReadonlyArray<LearnerAccount>;
  /** What happened to the person and what the person did, at all vendors in one line, newest first. */
  readonly activity?: Maybe<ActivityConnection>;
  /** The person's results in assessments and gap analyses, newest first. */
  readonly assessmentResults?: Maybe<AssessmentResultConnection>;
  /** The company that the learner belongs to. */
  readonly company: Company;
  /** The person's country: from a file of the company, else from a vendor, which takes one call for each person. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The person's assigned courses with their results, newest first. */
  readonly courseResults?: Maybe<CourseResultConnection>;
  /** The person's department: from a file of the company, else from a vendor, which takes one call for each person. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** The people whose manager this person is. Reads the managers of all the company's people, which a vendor may take one call for each person for. */
  readonly directReports?: Maybe<LearnerConnection>;
  /** The person's primary email address; null only if no vendor has an individual address for the person. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The person's employee number at the company. */
  readonly employeeId?: Maybe<Scalars['String']['output']>;
  /** Breach summary of the person. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The breaches in which the person's addresses were found, newest first. */
  readonly exposures?: Maybe<BreachExposureConnection>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The groups that the person belongs to. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** The global id: opaque, and stable across restarts and vendor outages. */
  readonly id: Scalars['ID']['output'];
  /** Why these accounts are linked to one person. */
  readonly identity: Identity;
  /** The person's job title: from a file of the company, else from a vendor, which takes one call for each person. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** When the person joined the company: from a file of the company, else the day of the person's earliest account that a vendor dates. */
  readonly joinedOn?: Maybe<Scalars['Date']['output']>;
  /** When the person last started or completed a course, or did anything in a simulation; null if no vendor provides such a time. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the person last clicked in a simulation, or did worse; null if never, or if no vendor provides the time. */
  readonly lastClickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** When the person last reported a simulation; null if never, or if no vendor provides the time. */
  readonly lastReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person's language, such as `da` or `en-GB`. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** The person's manager: from a file of the company, else from a vendor. A vendor may take one call for each person. */
  readonly manager?: Maybe<Manager>;
  /** The company's sources at which the person has no account. */
  readonly missingFrom: ReadonlyArray<CompanySource>;
  /** The full name, or the closest substitute that a vendor provides. */
  readonly name: Scalars['String']['output'];
  /** Phishing summary of the person. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The policies that the person was asked to accept, and whether the person accepted. */
  readonly policyResults?: Maybe<PolicyResultConnection>;
  /** The person's risk; null if no source provides data to calculate it from. */
  readonly risk?: Maybe<Risk>;
  /** What the person did in each phishing simulation, newest first. */
  readonly simulationResults?: Maybe<SimulationResultConnection>;
  /** ACTIVE if any source reports it, else INACTIVE if any does, else ARCHIVED if any does, else UNKNOWN. */
  readonly status: LearnerStatus;
  /** The teams that the person belongs to. */
  readonly teams: ReadonlyArray<Team>;
  /** The person's events at all vendors, newest first. */
  readonly timeline?: Maybe<TimelineConnection>;
  /** Training summary of the person. */
  readonly training?: Maybe<TrainingSummary>;
  /** The summaries of the person, interval by interval, oldest first: at most 400. */
  readonly trend?: Maybe<ReadonlyArray<TrendPoint>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerAccountsArgs = {
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActivityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerAssessmentResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerCourseResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<ReadonlyArray<CourseResultStatus>>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerDirectReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerExposureArgs = {
  period?: InputMaybe<Period>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerExposuresArgs = {
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerGroupsArgs = {
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerPolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerSimulationResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResultOrder>;
  outcome?: InputMaybe<ReadonlyArray<SimulationOutcome>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerTrainingArgs = {
  period?: InputMaybe<Period>;
};


/** One person of a company, linked from the accounts at all its vendors. */
export type LearnerTrendArgs = {
  interval: Interval;
  period: Period;
};

/** One vendor's account of one person. Concrete types add the fields that only that vendor provides. */
export type LearnerAccount = {
  /** When the account was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The email address in this account. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name in this account. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The family name in this account. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The learner whose account this is. */
  readonly learner: Learner;
  /** Phishing summary from this vendor; null if it provides no simulation data. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The status of this account. */
  readonly status: LearnerStatus;
  /** Training summary from this vendor; null if it provides no training data. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One vendor's account of one person. Concrete types add the fields that only that vendor provides. */
export type LearnerAccountPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** One vendor's account of one person. Concrete types add the fields that only that vendor provides. */
export type LearnerAccountTrainingArgs = {
  period?: InputMaybe<Period>;
};

/** What to change of a person. Fields that are left out stay as they are. */
export type LearnerChangeInput = {
  /** The department. Infosec IQ only. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** The address. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The company's own number of the person. */
  readonly employeeId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is left out of automatic enrolments. SiberMate only. */
  readonly excludedFromAutoEnrol?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The ids of groups: all groups of the person at their sources. Infosec IQ takes one. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The person's id. */
  readonly id: Scalars['ID']['input'];
  /** The last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** The language, such as `da-DK`. SiberMate only. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The manager's address. Infosec IQ only. */
  readonly managerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The manager's name. Infosec IQ only. */
  readonly managerName?: InputMaybe<Scalars['String']['input']>;
  /** The phone number. Infosec IQ only. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The job title. Infosec IQ only. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A page of learners (Relay connection), and how well each source contributed to the whole list. */
export type LearnerConnection = {
  readonly __typename?: 'LearnerConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LearnerEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Learner>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Numbers of everybody in the whole list, not only of those on the page. */
  readonly summary?: Maybe<LearnerSet>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One learner of a page, with its cursor (Relay edge). */
export type LearnerEdge = {
  readonly __typename?: 'LearnerEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Learner;
};

/**
 * Selects learners. All given fields must match (AND); a list matches if any of its values does (OR), and an empty list is as if
 * it was not given. Text is compared without letter case and accents. What is unknown matches no condition. If a source that has accounts of some of
 * these learners does not provide the data that a field needs, the list is `complete: false`, with `affects: FILTER` in
 * `missing`. A filter has at most 5 levels (it is the first) and 100 conditions.
 */
export type LearnerFilter = {
  /** Only learners that match all of these filters. */
  readonly all?: InputMaybe<ReadonlyArray<LearnerFilter>>;
  /** Only learners that match at least one of these filters. */
  readonly any?: InputMaybe<ReadonlyArray<LearnerFilter>>;
  /** Only learners who clicked in a simulation, or did worse, on this day or later: by the day of the click, not of the mail. */
  readonly clickedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only learners with that many clicks, or worse, at all sources together; with a span, by the day of the click. */
  readonly clicks?: InputMaybe<CountFilter>;
  /** Only learners in one of these countries. Read and compared like `department`. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only learners of one of these departments. Letter case and accents are ignored. Reads profiles that take one call for each person, where no file of the company has the department. */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only learners with an open course that is due today or within this number of days, and not overdue. */
  readonly dueWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only learners whose addresses were found in a breach (true), or only the others (false). */
  readonly exposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only members of this group, by its id. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Only learners of whom it is doubtful which accounts are theirs (true), or only the others (false): those with `identity.conflicts`. */
  readonly hasConflict?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only learners with one of these job titles. Read and compared like `department`. */
  readonly jobTitle?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only learners who joined the company on this day or later (`joinedOn`). */
  readonly joinedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only learners who joined the company on this day or earlier. */
  readonly joinedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only learners with one of these languages, as in `locale`. */
  readonly locale?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only learners whose manager has this address. */
  readonly manager?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Only learners with at least this many clicks at all sources together; with `clickedSince`, only clicks since then count. */
  readonly minClicks?: InputMaybe<Scalars['Int']['input']>;
  /** Only learners who lack an account at one of these vendors, although the company has a source there. */
  readonly missingFrom?: InputMaybe<ReadonlyArray<Vendor>>;
  /** Only learners who were never assigned a course (true), or only those who were (false). */
  readonly neverEnrolled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only learners who were never sent a simulation (true), or only those who were (false). */
  readonly neverSimulated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only learners that do not match this filter, also because something is unknown of them. */
  readonly not?: InputMaybe<LearnerFilter>;
  /** Only learners with an overdue course (true), or only learners with none at the sources that provide due dates (false). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only learners with that many overdue courses; with a span, that were due in it. */
  readonly overdueCount?: InputMaybe<CountFilter>;
  /** Only learners who clicked, or did worse, in a simulation that was sent in this period. */
  readonly phishProneIn?: InputMaybe<Period>;
  /** Only learners who reported that many simulations, at sources that provide reports; with a span, by the day of the report. */
  readonly reports?: InputMaybe<CountFilter>;
  /** Only learners with one of these risk levels. */
  readonly riskLevel?: InputMaybe<ReadonlyArray<RiskLevel>>;
  /** Only learners whose name, address or employee id contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only learners with one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<LearnerStatus>>;
  /** Only members of any of these teams, by their ids. */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only learners with an account at one of these vendors. */
  readonly vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};

/** The order of a list of learners. */
export type LearnerOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: LearnerOrderField;
  /** The orders of those whom this order does not tell apart: at most 5 fields in all. */
  readonly thenBy?: InputMaybe<ReadonlyArray<LearnerOrder>>;
};

/**
 * The field that a list of learners is sorted by. Learners without a value come last. If a source that has accounts of some
 * of these learners does not provide the value, the list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type LearnerOrderField =
  /** Number of clicks, or worse, in simulations. */
  | 'CLICKS'
  /** Clicks over simulations sent. */
  | 'CLICK_RATE'
  /** Courses completed over assigned. */
  | 'COMPLETION_RATE'
  /** Email address. */
  | 'EMAIL'
  /** Number of breaches in which the person's addresses were found. */
  | 'EXPOSURES'
  /** When the person last clicked in a simulation, or did worse. */
  | 'LAST_CLICKED_AT'
  /** When the person last reported a simulation. */
  | 'LAST_REPORTED_AT'
  /** Family name, then given name. */
  | 'NAME'
  /** Number of overdue courses. */
  | 'OVERDUE'
  /** Risk score. */
  | 'RISK_SCORE'
  /** When any vendor last changed an account of the person. */
  | 'UPDATED_AT';

/** Numbers of everybody whom the filter of a list leaves, not only of those on the page. */
export type LearnerSet = {
  readonly __typename?: 'LearnerSet';
  /** Breach summary of these learners. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** Number of learners. */
  readonly learnerCount: Scalars['Int']['output'];
  /** Phishing summary of these learners. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The distribution of risk among these learners. */
  readonly risk?: Maybe<RiskDistribution>;
  /** Training summary of these learners. */
  readonly training?: Maybe<TrainingSummary>;
  /** The summaries of these learners, interval by interval, oldest first: at most 400. */
  readonly trend?: Maybe<ReadonlyArray<TrendPoint>>;
};


/** Numbers of everybody whom the filter of a list leaves, not only of those on the page. */
export type LearnerSetExposureArgs = {
  period?: InputMaybe<Period>;
};


/** Numbers of everybody whom the filter of a list leaves, not only of those on the page. */
export type LearnerSetPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** Numbers of everybody whom the filter of a list leaves, not only of those on the page. */
export type LearnerSetTrainingArgs = {
  period?: InputMaybe<Period>;
};


/** Numbers of everybody whom the filter of a list leaves, not only of those on the page. */
export type LearnerSetTrendArgs = {
  interval: Interval;
  period: Period;
};

/** Whether a person takes part in the training. */
export type LearnerStatus =
  /** The person takes part. */
  | 'ACTIVE'
  /** The person has left; the results are retained. */
  | 'ARCHIVED'
  /** The person is deactivated for now. */
  | 'INACTIVE'
  /** No vendor reports a status. */
  | 'UNKNOWN';

/** People to act on. */
export type LearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<Scalars['ID']['input']>;
  /** Slugs of the sources to act at. Left out: every source of the company that knows the item and can do it. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The people whom a mutation is about. */
export type LearnersPayload = MutationPayload & {
  readonly __typename?: 'LearnersPayload';
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** The people in the order of the input, as the graph knows them after the write; null where the item failed or the person is gone. */
  readonly learners: ReadonlyArray<Maybe<Learner>>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A learner's manager. */
export type Manager = {
  readonly __typename?: 'Manager';
  /** The manager's address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The manager as a learner of the company; null if no learner has the address. */
  readonly learner?: Maybe<Learner>;
  /** The manager's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Two groups, and who moves between them. */
export type MoveLearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** How many people are moved, where `learners` is left out: another number is refused. */
  readonly confirm?: InputMaybe<Scalars['Int']['input']>;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the group that they leave. */
  readonly from: Scalars['ID']['input'];
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people. Left out: all members, and `confirm` is required. */
  readonly learners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether managers of the old group manage the new one. */
  readonly preserveManagerRole?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the group that they join. */
  readonly to: Scalars['ID']['input'];
};

/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Activates people, so that they take part again. */
  readonly activateLearners: LearnersPayload;
  /** Adds people to a group. Their other groups stay. */
  readonly addLearnersToGroup: LearnersPayload;
  /** Assigns the gap analysis, a knowledge test, to people. */
  readonly assignGapAnalysis: LearnersPayload;
  /** Assigns policies to people for acknowledgement. */
  readonly assignPolicies: LearnersPayload;
  /** Creates a group at one source. */
  readonly createGroup: GroupPayload;
  /** Creates people at the sources that you name. */
  readonly createLearners: CreateLearnersPayload;
  /** Creates a campaign of phishing simulations, which mails its learners. */
  readonly createPhishingCampaign: CampaignPayload;
  /** Creates a policy from an uploaded document. */
  readonly createPolicy: PolicyPayload;
  /** Creates a policy from one of the source's templates. */
  readonly createPolicyFromTemplate: PolicyPayload;
  /** Creates a campaign of awareness training, which mails its learners. */
  readonly createTrainingCampaign: CampaignPayload;
  /** Deactivates people. Their history stays. */
  readonly deactivateLearners: LearnersPayload;
  /** Deletes a group. Its members stay. */
  readonly deleteGroup: GroupPayload;
  /** Deletes people at the sources that you name, with their history there. `confirm` must be the number of people. */
  readonly deleteLearners: LearnersPayload;
  /** Deletes policies. `confirm` must be their number. */
  readonly deletePolicies: PoliciesPayload;
  /** Discards the draft of a policy. The live version stays. */
  readonly discardPolicyDraft: PolicyPayload;
  /** Enrols people in courses; at Infosec IQ in campaigns. */
  readonly enrollLearners: LearnersPayload;
  /** Moves people from one group to another of the same source. Without `learners` all members are moved, and `confirm` must be their number. */
  readonly moveLearners: LearnersPayload;
  /** Tells people by mail that their data is exposed in breaches. */
  readonly notifyExposedLearners: LearnersPayload;
  /** Publishes the draft of a policy. */
  readonly publishPolicyDraft: PolicyPayload;
  /** Sends people a reminder of their gap analysis by mail. */
  readonly remindGapAnalysis: LearnersPayload;
  /** Sends people a reminder of their courses by mail. */
  readonly remindLearners: LearnersPayload;
  /** Sends people a reminder of their policies by mail. */
  readonly remindPolicies: LearnersPayload;
  /** Removes people from a group. Their other groups stay. */
  readonly removeLearnersFromGroup: LearnersPayload;
  /** Replaces the managers of a group by the given people. */
  readonly setGroupManagers: GroupPayload;
  /** Replaces the groups of a person, at the source of these groups, by the given ones. */
  readonly setLearnerGroups: LearnersPayload;
  /** Withdraws the gap analysis from people. */
  readonly unassignGapAnalysis: LearnersPayload;
  /** Withdraws policies from people. */
  readonly unassignPolicies: LearnersPayload;
  /** Ends the enrolment of people in courses. */
  readonly unenrollLearners: LearnersPayload;
  /** Changes what sources know of people. Fields that are left out stay as they are. */
  readonly updateLearners: LearnersPayload;
  /** Changes a policy, as a draft or live at once. */
  readonly updatePolicy: PolicyPayload;
  /** Uploads the PDF of a policy, by a GraphQL multipart request. */
  readonly uploadPolicyDocument: UploadPolicyDocumentPayload;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationActivateLearnersArgs = {
  input: LearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationAddLearnersToGroupArgs = {
  input: GroupLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationAssignGapAnalysisArgs = {
  input: LearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationAssignPoliciesArgs = {
  input: PolicyLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationCreateLearnersArgs = {
  input: CreateLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationCreatePhishingCampaignArgs = {
  input: CreatePhishingCampaignInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationCreatePolicyArgs = {
  input: CreatePolicyInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationCreatePolicyFromTemplateArgs = {
  input: CreatePolicyFromTemplateInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationCreateTrainingCampaignArgs = {
  input: CreateTrainingCampaignInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationDeactivateLearnersArgs = {
  input: LearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationDeleteGroupArgs = {
  input: GroupInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationDeleteLearnersArgs = {
  input: DeleteLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationDeletePoliciesArgs = {
  input: PoliciesInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationDiscardPolicyDraftArgs = {
  input: PolicyInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationEnrollLearnersArgs = {
  input: CourseLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationMoveLearnersArgs = {
  input: MoveLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationNotifyExposedLearnersArgs = {
  input: NotifyExposedLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationPublishPolicyDraftArgs = {
  input: PublishPolicyDraftInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationRemindGapAnalysisArgs = {
  input: LearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationRemindLearnersArgs = {
  input: CourseLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationRemindPoliciesArgs = {
  input: PolicyLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationRemoveLearnersFromGroupArgs = {
  input: GroupLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationSetGroupManagersArgs = {
  input: SetGroupManagersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationSetLearnerGroupsArgs = {
  input: SetLearnerGroupsInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationUnassignGapAnalysisArgs = {
  input: LearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationUnassignPoliciesArgs = {
  input: PolicyLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationUnenrollLearnersArgs = {
  input: CourseLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationUpdateLearnersArgs = {
  input: UpdateLearnersInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationUpdatePolicyArgs = {
  input: UpdatePolicyInput;
};


/** The root of all writes. Every mutation takes one `input`, answers what became of each item, and needs the scope WRITE. */
export type MutationUploadPolicyDocumentArgs = {
  input: UploadPolicyDocumentInput;
};

/** What became of a mutation as a whole. */
export type MutationOutcome =
  /** Every result is DONE or UNCHANGED, and the input had no errors. */
  | 'DONE'
  /** Some of it was done. */
  | 'PARTIAL'
  /** A dry run: nothing was sent. */
  | 'PLANNED'
  /** Nothing was done. */
  | 'REFUSED'
  /** Of at least one item nobody knows what became of it. */
  | 'UNKNOWN';

/** What every mutation answers. */
export type MutationPayload = {
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person to create. */
export type NewLearnerInput = {
  /** The department. Infosec IQ only. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** The address. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The company's own number of the person. */
  readonly employeeId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is left out of automatic enrolments. SiberMate only. */
  readonly excludedFromAutoEnrol?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first name. */
  readonly firstName: Scalars['String']['input'];
  /** The ids of groups: all groups of the person at their sources. Infosec IQ takes one. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The last name. */
  readonly lastName: Scalars['String']['input'];
  /** The language, such as `da-DK`. SiberMate only. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The manager's address. Infosec IQ only. */
  readonly managerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The manager's name. Infosec IQ only. */
  readonly managerName?: InputMaybe<Scalars['String']['input']>;
  /** The phone number. Infosec IQ only. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The job title. Infosec IQ only. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** An object with a global id (Relay). */
export type Node = {
  /** The global id, opaque and stable: store it, never parse it. */
  readonly id: Scalars['ID']['output'];
};

/** Whom to inform of exposures, and how. */
export type NotifyExposedLearnersInput = {
  /** true: everybody who is exposed. Needs `confirm`, and excludes `learners`. */
  readonly all?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** How many learners are exposed, where `all` is true: another number is refused. */
  readonly confirm?: InputMaybe<Scalars['Int']['input']>;
  /** Addresses that get a copy. */
  readonly copyTo?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people. */
  readonly learners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The text of the mail. */
  readonly message: Scalars['String']['input'];
};

/** The position of a page in its list (Relay). */
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

/**
 * Some days in UTC, both ends included: the last `lastDays` days, of which today is the last, or the days from `from` to `to`.
 * Without `from` the period has no beginning, without `to` no end.
 */
export type Period = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The number of days, of which today is the last: 90 means the 90 days that end today. Not together with `from` or `to`. */
  readonly lastDays?: InputMaybe<Scalars['Int']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Summary of phishing simulations. With a period, of those sent in it: what people did counts whenever they did it. A source that
 * has only totals, or does not provide when mails were sent, does not count and is in `missing`.
 */
export type PhishingSummary = {
  readonly __typename?: 'PhishingSummary';
  /** Number of simulations in which only a machine clicked, such as a mail scanner: see `ClickVerdict`. They do not count in `clicked`, unless `automatedClicks` says so. */
  readonly automatedClicks: Scalars['Int']['output'];
  /** Simulations clicked over simulations sent. */
  readonly clickRate: Rate;
  /** Number of simulations in which the person clicked, or did worse. */
  readonly clicked: Scalars['Int']['output'];
  /** False if a source that provides these numbers could not be read completely. Counts that a source does not provide are in `unavailableCounts`. */
  readonly complete: Scalars['Boolean']['output'];
  /** The median time from mail to click in seconds, at sources that provide both times; null without clicks. */
  readonly medianSecondsToClick?: Maybe<Scalars['Float']['output']>;
  /** The median time from mail to report in seconds, at sources that provide both times; null without reports. */
  readonly medianSecondsToReport?: Maybe<Scalars['Float']['output']>;
  /** Sources whose data is missing from these numbers, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Number of simulations in which the person opened the mail, or did more. Where a source does not provide opens, clicks count as opened. */
  readonly opened: Scalars['Int']['output'];
  /** People who at least once clicked, opened an attachment, replied or submitted, over people who were sent at least one simulation. */
  readonly phishProneRate: Rate;
  /** Simulations reported over simulations sent, at sources that provide reports. */
  readonly reportRate: Rate;
  /** Number of simulations that the person reported, at sources that provide reports. */
  readonly reported: Scalars['Int']['output'];
  /** Number of simulations sent to a person. */
  readonly sent: Scalars['Int']['output'];
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of simulations in which the person submitted data. */
  readonly submitted: Scalars['Int']['output'];
  /** Counts of this summary that a source does not provide: the source's share of them is unknown, not zero. */
  readonly unavailableCounts: ReadonlyArray<UnavailableCount>;
};

/** Policies to act on. */
export type PoliciesInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** How many policies are meant: another number is refused. */
  readonly confirm: Scalars['Int']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the policies. */
  readonly policies: ReadonlyArray<Scalars['ID']['input']>;
};

/** The policies that a mutation is about. */
export type PoliciesPayload = MutationPayload & {
  readonly __typename?: 'PoliciesPayload';
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** The policies in the order of the input, as the graph knows them after the write; null where one is gone. */
  readonly policies: ReadonlyArray<Maybe<Policy>>;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A policy that people are asked to accept, as one vendor lists it. */
export type Policy = Node & SourceRecord & {
  readonly __typename?: 'Policy';
  /** How many people were asked to accept the policy, and how many did; null if the source could not be read. */
  readonly acknowledgement?: Maybe<AcknowledgementSummary>;
  /** The policy's category. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The company that the policy belongs to. */
  readonly company: Company;
  /** Fields of the policy that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<PolicyDetails>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The policy's name. */
  readonly name: Scalars['String']['output'];
  /** Whether the policy is published to people; null if the vendor does not say. */
  readonly published?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The people who were asked to accept the policy, and whether each accepted. */
  readonly results?: Maybe<PolicyResultConnection>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The policy's version. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** A policy that people are asked to accept, as one vendor lists it. */
export type PolicyResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of policies (Relay connection), and how well each source contributed to the whole list. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Policy>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a policy that only one vendor provides. Each vendor's folder adds its own type. */
export type PolicyDetails = CyberHootPolicy | SiberMatePolicy;

/** One policy of a page, with its cursor (Relay edge). */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Policy;
};

/** A policy to act on. */
export type PolicyInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The policy's id. */
  readonly policy: Scalars['ID']['input'];
};

/** The unit of an interval. */
export type PolicyIntervalUnit =
  /** Months. */
  | 'MONTHS'
  /** Years. */
  | 'YEARS';

/** Policies, and people. */
export type PolicyLearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the people. */
  readonly learners: ReadonlyArray<Scalars['ID']['input']>;
  /** The ids of the policies. */
  readonly policies: ReadonlyArray<Scalars['ID']['input']>;
};

/** The order of a list of policies. */
export type PolicyOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: PolicyOrderField;
};

/**
 * The field that a list of policies is sorted by. Policies without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type PolicyOrderField =
  /** People who accepted over people who were asked to. */
  | 'ACCEPTED_RATE'
  /** The policy's name. */
  | 'NAME';

/** The policy that a mutation is about. */
export type PolicyPayload = MutationPayload & {
  readonly __typename?: 'PolicyPayload';
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** The policy as the graph knows it after the write; null where it failed or is gone. */
  readonly policy?: Maybe<Policy>;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether one person accepted one policy. */
export type PolicyResult = Node & SourceRecord & {
  readonly __typename?: 'PolicyResult';
  /** Whether the person accepted the policy. */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** When the person accepted the policy. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the person was asked to accept the policy. */
  readonly assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fields of the result that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<PolicyResultDetails>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The learner whose result this is; null if the account is not in the company's roster. */
  readonly learner?: Maybe<Learner>;
  /** The policy; null if the vendor no longer lists it. */
  readonly policy?: Maybe<Policy>;
  /** The policy's name. */
  readonly policyName: Scalars['String']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A page of policy results (Relay connection), and how well each source contributed to the whole list. */
export type PolicyResultConnection = {
  readonly __typename?: 'PolicyResultConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PolicyResultEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<PolicyResult>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a policy result that only one vendor provides. Each vendor's folder adds its own type. */
export type PolicyResultDetails = SiberMatePolicyResult;

/** One policy result of a page, with its cursor (Relay edge). */
export type PolicyResultEdge = {
  readonly __typename?: 'PolicyResultEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PolicyResult;
};

/** When people must sign a policy again. */
export type PolicySignatureInput = {
  /** The length of the interval. Goes with `intervalUnit`. */
  readonly intervalLength?: InputMaybe<Scalars['Int']['input']>;
  /** The unit of the interval. Goes with `intervalLength`. */
  readonly intervalUnit?: InputMaybe<PolicyIntervalUnit>;
  /** Whether this becomes the organization's default. */
  readonly setDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The rule. */
  readonly type: PolicySignatureType;
  /** Whether the organization's default is used. */
  readonly useDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When people must sign a policy again. */
export type PolicySignatureType =
  /** After a fixed time from a day on. */
  | 'FIXED'
  /** After a time since their last signature. */
  | 'LAST_SIGNATURE'
  /** Never: only new people sign. */
  | 'NEW_USERS'
  /** No signature is asked. */
  | 'NONE';

/**
 * Some of the companies that you may see, together: each number is the sum over the numbers of the companies. Where a source
 * serves many companies, messages name the companies that they concern.
 */
export type Portfolio = {
  readonly __typename?: 'Portfolio';
  /**
   * The people of the companies divided by one or two keys, each row with its numbers. Rows of the same values are one row for all
   * companies; a team and a manager belong to one company, and so do their rows.
   */
  readonly breakdown?: Maybe<BreakdownConnection>;
  /** The companies. */
  readonly companies: CompanyConnection;
  /** Number of companies. */
  readonly companyCount: Scalars['Int']['output'];
  /** Whether every source's account list was read completely. */
  readonly complete: Scalars['Boolean']['output'];
  /** Breach summary of all learners of the companies: an address that two companies have counts once. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** Number of learners of all the companies; a person in two companies counts twice. */
  readonly learnerCount: Scalars['Int']['output'];
  /** Sources whose account list is missing or incomplete, with the companies concerned, and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Phishing summary of all learners of the companies. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The distribution of risk among all learners of the companies. */
  readonly risk?: Maybe<RiskDistribution>;
  /** Every source of the companies, and how completely its account lists were read. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Training summary of all learners of the companies. */
  readonly training?: Maybe<TrainingSummary>;
  /** The summaries of all learners of the companies, interval by interval, oldest first: at most 400. */
  readonly trend?: Maybe<ReadonlyArray<TrendPoint>>;
  /**
   * Tenants that a connection can see and that no company uses. Only connections that some company uses by tenant are asked, all of
   * whose companies you may see, at vendors that list the tenants of a partner's key. It does not depend on the filter.
   */
  readonly unassignedTenants?: Maybe<ReadonlyArray<UnassignedTenant>>;
};


/**
 * Some of the companies that you may see, together: each number is the sum over the numbers of the companies. Where a source
 * serves many companies, messages name the companies that they concern.
 */
export type PortfolioBreakdownArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<BreakdownKey>;
  filter?: InputMaybe<LearnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BreakdownOrder>;
  period?: InputMaybe<Period>;
};


/**
 * Some of the companies that you may see, together: each number is the sum over the numbers of the companies. Where a source
 * serves many companies, messages name the companies that they concern.
 */
export type PortfolioCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CompanyOrder>;
};


/**
 * Some of the companies that you may see, together: each number is the sum over the numbers of the companies. Where a source
 * serves many companies, messages name the companies that they concern.
 */
export type PortfolioExposureArgs = {
  period?: InputMaybe<Period>;
};


/**
 * Some of the companies that you may see, together: each number is the sum over the numbers of the companies. Where a source
 * serves many companies, messages name the companies that they concern.
 */
export type PortfolioPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/**
 * Some of the companies that you may see, together: each number is the sum over the numbers of the companies. Where a source
 * serves many companies, messages name the companies that they concern.
 */
export type PortfolioTrainingArgs = {
  period?: InputMaybe<Period>;
};


/**
 * Some of the companies that you may see, together: each number is the sum over the numbers of the companies. Where a source
 * serves many companies, messages name the companies that they concern.
 */
export type PortfolioTrendArgs = {
  interval: Interval;
  period: Period;
};

/** The part of a result that a source's problem affects. */
export type ProblemEffect =
  /** Records or counts are missing. */
  | 'DATA'
  /** The filter could not be applied to this source's records: matching records may be left out. */
  | 'FILTER'
  /** The order could not be applied to this source's records: some may be in the wrong position. */
  | 'ORDER'
  /** The period could not be applied to this source's records. */
  | 'PERIOD';

/** A draft to publish. */
export type PublishPolicyDraftInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it begins a new major version. */
  readonly major?: InputMaybe<Scalars['Boolean']['input']>;
  /** The policy's id. */
  readonly policy: Scalars['ID']['input'];
  /** Whether people must acknowledge it again, and are mailed. */
  readonly resend?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The root of all reads. */
export type Query = {
  readonly __typename?: 'Query';
  /** The companies that you may see. */
  readonly companies: CompanyConnection;
  /** Companies by id, in the order of `ids`, null if unknown. For schema stitching. */
  readonly companiesById: ReadonlyArray<Maybe<Company>>;
  /** Companies by slug, in the order of `slugs`, null if unknown. For schema stitching. */
  readonly companiesBySlug: ReadonlyArray<Maybe<Company>>;
  /** One company, by exactly one of `id` and `slug`; null if there is none, or none that you may see. */
  readonly company?: Maybe<Company>;
  /** One learner, by exactly one of `id` and `email`; null if unknown. An address that occurs in several of your companies needs `company` too. */
  readonly learner?: Maybe<Learner>;
  /**
   * Learners by email address, in the order of `emails`: null if unknown, an error in the place of an address that occurs in
   * several of your companies. For schema stitching.
   */
  readonly learnersByEmail: ReadonlyArray<Maybe<Learner>>;
  /** Learners by id, in the order of `ids`, null if unknown. For schema stitching. */
  readonly learnersById: ReadonlyArray<Maybe<Learner>>;
  /** An object by its global id; null if there is none, or none that you may see. */
  readonly node?: Maybe<Node>;
  /** Objects by their global ids, in the order of `ids`; null in the place of an id without an object, or without one that you may see. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The numbers of all the companies that you may see, or of those that a filter leaves, together. */
  readonly portfolio: Portfolio;
  /** One source by its id; null if there is none, or none of a company that you may see. */
  readonly source?: Maybe<Source>;
  /** The sources of the companies that you may see. */
  readonly sources: ReadonlyArray<Source>;
  /** The authenticated caller of this request. */
  readonly viewer: Viewer;
};


/** The root of all reads. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CompanyOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The root of all reads. */
export type QueryCompaniesByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The root of all reads. */
export type QueryCompaniesBySlugArgs = {
  slugs: ReadonlyArray<Scalars['String']['input']>;
};


/** The root of all reads. */
export type QueryCompanyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The root of all reads. */
export type QueryLearnerArgs = {
  company?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The root of all reads. */
export type QueryLearnersByEmailArgs = {
  company?: InputMaybe<Scalars['String']['input']>;
  emails: ReadonlyArray<Scalars['EmailAddress']['input']>;
};


/** The root of all reads. */
export type QueryLearnersByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The root of all reads. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The root of all reads. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The root of all reads. */
export type QueryPortfolioArgs = {
  filter?: InputMaybe<CompanyFilter>;
};


/** The root of all reads. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/** A rate with its calculation. Numerator and denominator come from the same sources: those that provide both. */
export type Rate = {
  readonly __typename?: 'Rate';
  /** What numerator and denominator mean. */
  readonly definition: Scalars['String']['output'];
  /** The denominator: the total that the count is compared with. */
  readonly denominator: Scalars['Int']['output'];
  /** The company's sources that are excluded from this rate, each with the reason. */
  readonly excluded: ReadonlyArray<ExcludedSource>;
  /** The numerator: what the rate counts. */
  readonly numerator: Scalars['Int']['output'];
  /** The sources whose records are in this rate. */
  readonly sources: ReadonlyArray<Source>;
  /** The rate, from 0 to 1; null, not 0, if the denominator is 0. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * Selects results of a company. All given fields must match (AND); a list matches if any of its values does (OR), and an empty one
 * filters nothing. A field that does not apply to the list is refused with BAD_USER_INPUT. An unknown value matches nothing: the
 * source is reported in `missing`, with `affects: FILTER` (or PERIOD), and the list is `complete: false`.
 */
export type ResultFilter = {
  /** Only policies that were accepted, or exposures that were acknowledged (true), or only the others (false). */
  readonly acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only exposures in these breaches, by id. */
  readonly breach?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only results in simulations with a click that was judged so. */
  readonly clickVerdict?: InputMaybe<ReadonlyArray<ClickVerdict>>;
  /** Only simulations that the person clicked, or where they did worse (true), or only the others (false). A click of a machine is none. */
  readonly clicked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only courses that were completed after their due date (true), or only the others (false). */
  readonly completedLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only results in these courses, by id. */
  readonly course?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only courses that are due before this day. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only results of learners that match this filter. */
  readonly learner?: InputMaybe<LearnerFilter>;
  /** Only results in simulations with one of these outcomes. */
  readonly outcome?: InputMaybe<ReadonlyArray<SimulationOutcome>>;
  /** Only overdue courses (true), or only courses that are not overdue (false). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only results of these days, as the summaries count them: courses that were open at some time, simulations sent, policies
   * assigned, assessments completed, exposures discovered (the breach's date where no discovery date is known).
   */
  readonly period?: InputMaybe<Period>;
  /** Only results of these policies, by id. */
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only simulations that the person reported, whatever else happened (true), or only the others (false). */
  readonly reported?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only results of courses, simulations, policies, assessments or breaches whose name contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only results in these simulations, by id. */
  readonly simulation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only results in courses or assessments with one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<CourseResultStatus>>;
  /** Only records of these vendors. */
  readonly vendors?: InputMaybe<ReadonlyArray<Vendor>>;
};

/** The order of a list of results. */
export type ResultOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. A field that does not apply to the list is refused with BAD_USER_INPUT. */
  readonly field?: ResultOrderField;
};

/**
 * The field that a list of results is sorted by. Results without a value come last. If a source does not provide the value, the
 * list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type ResultOrderField =
  /** The day of completion, else of the start, else of assignment, else when it is due; for simulations when the mail was sent; for exposures the date of the breach, else of the discovery. */
  | 'DATE'
  /** The day by which a course must be completed. */
  | 'DUE_ON'
  /** Family name of the learner, then given name. */
  | 'LEARNER_NAME'
  /** Name of the course, simulation, policy, assessment or breach. */
  | 'NAME'
  /** Score of a course or an assessment. */
  | 'SCORE'
  /** Status or outcome, in the order in which its enum lists them; for policies and exposures, those not accepted or acknowledged first. */
  | 'STATUS';

/** A person's risk, calculated from the data of all sources. The formula is in `docs/risk.md`; its weights are configuration. */
export type Risk = {
  readonly __typename?: 'Risk';
  /** Whether every source that the risk depends on was read completely. */
  readonly complete: Scalars['Boolean']['output'];
  /** The factors of the score, which is the weighted mean of their values. */
  readonly factors: ReadonlyArray<RiskFactor>;
  /** The risk level that the score falls into. */
  readonly level: RiskLevel;
  /** Sources whose data is missing from the risk, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The risk score, from 0 (safe) to 100. */
  readonly score: Scalars['Float']['output'];
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** The distribution of risk among a company's learners. */
export type RiskDistribution = {
  readonly __typename?: 'RiskDistribution';
  /** The mean of the scores; null if there are none. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** Whether every source that the risk depends on was read completely. */
  readonly complete: Scalars['Boolean']['output'];
  /** Number of learners at level CRITICAL. */
  readonly critical: Scalars['Int']['output'];
  /** Number of learners at level HIGH. */
  readonly high: Scalars['Int']['output'];
  /** Number of learners at level LOW. */
  readonly low: Scalars['Int']['output'];
  /** Number of learners at level MEDIUM. */
  readonly medium: Scalars['Int']['output'];
  /** Sources whose data is missing from the risk, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** The learners at the highest risk. */
  readonly top: ReadonlyArray<Learner>;
};


/** The distribution of risk among a company's learners. */
export type RiskDistributionTopArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One factor of a risk score. */
export type RiskFactor = {
  readonly __typename?: 'RiskFactor';
  /** The factor's name: phishing, training, exposure or vendor. */
  readonly name: Scalars['String']['output'];
  /** The source whose own score this is; null for a factor calculated from all sources. */
  readonly source?: Maybe<Source>;
  /** The factor's value, from 0 (safe) to 100. */
  readonly value: Scalars['Float']['output'];
  /** The factor's weight, relative to the weights of the other factors. */
  readonly weight: Scalars['Float']['output'];
};

/** The level of a risk score; the thresholds are configuration. */
export type RiskLevel =
  /** From 75, unless configured otherwise. */
  | 'CRITICAL'
  /** From 50, unless configured otherwise. */
  | 'HIGH'
  /** Below the threshold of MEDIUM. */
  | 'LOW'
  /** From 25, unless configured otherwise. */
  | 'MEDIUM';

/** A company's risk on one day, as one source reports it. */
export type RiskPoint = {
  readonly __typename?: 'RiskPoint';
  /** The day of the score. */
  readonly date: Scalars['Date']['output'];
  /** The risk score, from 0 (safe) to 100. */
  readonly score: Scalars['Float']['output'];
  /** The source that reported this score. */
  readonly source: Source;
};

/** A permission of a client. */
export type Scope =
  /** Read what only operators of a source may see. */
  | 'ADMIN'
  /** Read records as the vendors sent them (`raw`). */
  | 'RAW'
  /** Read the graph. */
  | 'READ'
  /** Change data at the vendors. */
  | 'WRITE';

/** A group, and who manages it. */
export type SetGroupManagersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group's id. */
  readonly group: Scalars['ID']['input'];
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ids of all its managers. */
  readonly managers: ReadonlyArray<Scalars['ID']['input']>;
};

/** A person, and the groups of the person. */
export type SetLearnerGroupsInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ids of all groups of the person at one source. An empty list is refused. */
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person's id. */
  readonly learner: Scalars['ID']['input'];
};

/** A person's account at SiberMate. */
export type SiberMateAccount = LearnerAccount & Node & SourceRecord & {
  readonly __typename?: 'SiberMateAccount';
  /** When the account was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The email address in this account. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Whether the person is excluded from automatic enrolment. */
  readonly excludedFromAutoEnrol?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** The company's own id of the person. */
  readonly externalLearnerId?: Maybe<Scalars['String']['output']>;
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name in this account. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The family name in this account. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The learner whose account this is. */
  readonly learner: Learner;
  /** Summary of the person's courses. One call for each person. */
  readonly learningReport?: Maybe<SiberMateLearningReport>;
  /** Phishing summary from this vendor; null if it provides no simulation data. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The person's page at the vendor. */
  readonly profileUrl?: Maybe<Scalars['URL']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The vendor's own risk level: `low`, `medium`, `high`, `veryHigh`. */
  readonly riskLevel?: Maybe<Scalars['String']['output']>;
  /** The vendor's own risk score, from 0 (safe) to 100. */
  readonly riskScore?: Maybe<Scalars['Float']['output']>;
  /** Phishing simulations scheduled for the person. One call for each person. */
  readonly simulationQueue?: Maybe<ReadonlyArray<SiberMateQueuedSimulation>>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The status of this account. */
  readonly status: LearnerStatus;
  /** Training summary from this vendor; null if it provides no training data. */
  readonly training?: Maybe<TrainingSummary>;
  /** When the account was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person's account at SiberMate. */
export type SiberMateAccountLearningReportArgs = {
  course?: InputMaybe<Scalars['ID']['input']>;
};


/** A person's account at SiberMate. */
export type SiberMateAccountPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A person's account at SiberMate. */
export type SiberMateAccountTrainingArgs = {
  period?: InputMaybe<Period>;
};

/** The kind of person that an address belongs to. */
export type SiberMateAccountType =
  /** An active learner. */
  | 'activeLearner'
  /** An employee. */
  | 'employee'
  /** An inactive learner. */
  | 'inactiveLearner'
  /** No learner. */
  | 'nonLearner';

/** Fields of a gap analysis result that only SiberMate provides. */
export type SiberMateAssessmentResult = {
  readonly __typename?: 'SiberMateAssessmentResult';
  /** When the person was enrolled. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the person started. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person's result in each topic. */
  readonly topics: ReadonlyArray<SiberMateTopic>;
};

/** Fields of a breach that only SiberMate provides. */
export type SiberMateBreach = {
  readonly __typename?: 'SiberMateBreach';
  /** The domain of the service that leaked the data. */
  readonly domain?: Maybe<Scalars['String']['output']>;
};

/** Fields of an exposure that only SiberMate provides. */
export type SiberMateBreachExposure = {
  readonly __typename?: 'SiberMateBreachExposure';
  /** The kinds of data that leaked. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of the service that leaked the data. */
  readonly domain?: Maybe<Scalars['String']['output']>;
};

/** The settings of breach monitoring. */
export type SiberMateBreachPro = {
  readonly __typename?: 'SiberMateBreachPro';
  /** Whether breach monitoring is enabled. */
  readonly enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The monitored domains. */
  readonly monitoredDomains: ReadonlyArray<Scalars['String']['output']>;
};

/** An address found in breaches. */
export type SiberMateBreachedAccount = SourceRecord & {
  readonly __typename?: 'SiberMateBreachedAccount';
  /** The kind of person that the address belongs to, in the vendor's own term. */
  readonly accountType?: Maybe<Scalars['String']['output']>;
  /** Number of breaches in which the address was found. */
  readonly breachCount?: Maybe<Scalars['Int']['output']>;
  /** The address that was found. */
  readonly email: Scalars['EmailAddress']['output'];
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The day of the latest breach. */
  readonly latestBreachDate?: Maybe<Scalars['Date']['output']>;
  /** The vendor's id of the learner; null if the address belongs to no learner. */
  readonly learnerId?: Maybe<Scalars['ID']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The ids of the services that leaked the address. */
  readonly serviceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A service that leaked data. */
export type SiberMateBreachedService = SourceRecord & {
  readonly __typename?: 'SiberMateBreachedService';
  /** Number of the company's accounts in this breach. */
  readonly affectedAccountCount?: Maybe<Scalars['Int']['output']>;
  /** The day of the breach. */
  readonly breachDate?: Maybe<Scalars['Date']['output']>;
  /** The kinds of data that leaked. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  /** The description of the breach. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The service's domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The service's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A company that a partner's key can read. */
export type SiberMateCompany = SourceRecord & {
  readonly __typename?: 'SiberMateCompany';
  /** The company's domain. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The company's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The company's status: `active` or `inactive`. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** SiberMate's record of a company. */
export type SiberMateCompanyProfile = CompanyProfile & SourceRecord & {
  readonly __typename?: 'SiberMateCompanyProfile';
  /** Addresses found in breaches, including those that belong to no learner. */
  readonly breachedAccounts?: Maybe<ReadonlyArray<SiberMateBreachedAccount>>;
  /** Services that leaked data. */
  readonly breachedServices?: Maybe<ReadonlyArray<SiberMateBreachedService>>;
  /** Number of participants in each course. */
  readonly courseParticipation?: Maybe<ReadonlyArray<SiberMateCourseParticipation>>;
  /** When the company was created at the vendor. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's main domain at the vendor. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** All domains of the company at the vendor; null for a child of a partner. */
  readonly domains?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** The enabled features and their settings; not provided for a child of a partner. */
  readonly features?: Maybe<SiberMateFeatures>;
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Summary of the company's courses. */
  readonly learningReport?: Maybe<SiberMateLearningReport>;
  /** The enabled modules; null for a child of a partner. */
  readonly modules?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The company's name at the vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company's subscription plan; null for a child of a partner. */
  readonly plan?: Maybe<SiberMatePlan>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Totals of all phishing simulations. */
  readonly simulationMetrics?: Maybe<SiberMateSimulationMetrics>;
  /** The source that provided this record. */
  readonly source: Source;
  /** `active` or `inactive`; provided only for children of a partner. */
  readonly status?: Maybe<Scalars['String']['output']>;
};


/** SiberMate's record of a company. */
export type SiberMateCompanyProfileBreachedAccountsArgs = {
  accountType?: InputMaybe<SiberMateAccountType>;
};


/** SiberMate's record of a company. */
export type SiberMateCompanyProfileBreachedServicesArgs = {
  accountType?: InputMaybe<SiberMateAccountType>;
  hasAffectedAccounts?: InputMaybe<Scalars['Boolean']['input']>;
};


/** SiberMate's record of a company. */
export type SiberMateCompanyProfileLearningReportArgs = {
  course?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields of a course that only SiberMate provides. */
export type SiberMateCourse = {
  readonly __typename?: 'SiberMateCourse';
  /** When the course was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The duration in minutes. */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** Summary of the course. One call covers all courses. */
  readonly learning?: Maybe<SiberMateCourseLearning>;
  /** The origin of the course: `managed` or `custom`. */
  readonly ownedBy?: Maybe<Scalars['String']['output']>;
  /** Number of participants. One call covers all courses. */
  readonly participation?: Maybe<SiberMateCourseParticipation>;
  /** The type of the course: `training` or `gap_analysis`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** Summary of one course. */
export type SiberMateCourseLearning = {
  readonly __typename?: 'SiberMateCourseLearning';
  /** The mean score, from 0 to 100. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** Number of people who completed the course. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** The vendor's id of the course. */
  readonly courseId: Scalars['ID']['output'];
  /** The course's name. */
  readonly courseName?: Maybe<Scalars['String']['output']>;
  /** Number of people enrolled. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** Number of people who started. */
  readonly started?: Maybe<Scalars['Int']['output']>;
};

/** Number of participants in a course. */
export type SiberMateCourseParticipation = {
  readonly __typename?: 'SiberMateCourseParticipation';
  /** Number of people who completed the course. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** The vendor's id of the course. */
  readonly courseId: Scalars['ID']['output'];
  /** The course's name. */
  readonly courseName?: Maybe<Scalars['String']['output']>;
  /** Number of people enrolled. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** Number of people who started. */
  readonly started?: Maybe<Scalars['Int']['output']>;
};

/** The enabled features and their settings. */
export type SiberMateFeatures = {
  readonly __typename?: 'SiberMateFeatures';
  /** The settings of breach monitoring. */
  readonly breachPro?: Maybe<SiberMateBreachPro>;
  /** The enabled modules: `training`, `gapAnalysis`, `simulations`, `policies`, `breaches`. */
  readonly modules: ReadonlyArray<Scalars['String']['output']>;
};

/** Fields of a group that only SiberMate provides. */
export type SiberMateGroup = {
  readonly __typename?: 'SiberMateGroup';
  /** When the group was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of people in the group, as SiberMate counts them; may differ from `Group.learners`. */
  readonly learnerCount?: Maybe<Scalars['Int']['output']>;
  /** The members, as the group record itself lists them. One call for each group. */
  readonly membership?: Maybe<SiberMateMembership>;
};

/** Summary of courses. */
export type SiberMateLearningReport = {
  readonly __typename?: 'SiberMateLearningReport';
  /** The mean score, from 0 to 100. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** Number of enrolments that were completed. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** The summary of each course. */
  readonly courses: ReadonlyArray<SiberMateCourseLearning>;
  /** Number of enrolments. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** Number of enrolments that were started. */
  readonly started?: Maybe<Scalars['Int']['output']>;
};

/** The members of a group. */
export type SiberMateMembership = {
  readonly __typename?: 'SiberMateMembership';
  /** The vendor's ids of the members. */
  readonly learnerIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The vendor's own OpenAPI document. */
export type SiberMateOpenApi = {
  readonly __typename?: 'SiberMateOpenApi';
  /** The document, as published by the vendor. */
  readonly document: Scalars['JSON']['output'];
  /** When the document was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
};

/** A company's subscription plan. */
export type SiberMatePlan = {
  readonly __typename?: 'SiberMatePlan';
  /** The current number of learners. */
  readonly learnerCount?: Maybe<Scalars['Int']['output']>;
  /** The largest number of learners that the plan allows. */
  readonly learnerLimit?: Maybe<Scalars['Int']['output']>;
  /** The plan's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The plan's status. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** Fields of a policy that only SiberMate provides. */
export type SiberMatePolicy = {
  readonly __typename?: 'SiberMatePolicy';
  /** When the policy was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether there is a draft beside the live version. */
  readonly hasDraft?: Maybe<Scalars['Boolean']['output']>;
  /** Whether anyone may see the policy. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** The major version number. */
  readonly majorVersion?: Maybe<Scalars['Int']['output']>;
  /** The minor version number. */
  readonly minorVersion?: Maybe<Scalars['Int']['output']>;
  /** The address of the policy's owner. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** The name of the policy's owner. */
  readonly ownerName?: Maybe<Scalars['String']['output']>;
  /** The policy's PDF file. */
  readonly pdfFile?: Maybe<Scalars['String']['output']>;
  /** When the policy must be signed again. */
  readonly signatureSettings?: Maybe<SiberMateSignatureSettings>;
  /** The policy's status: `draft` or `live`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When the policy was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Fields of a policy result that only SiberMate provides. */
export type SiberMatePolicyResult = {
  readonly __typename?: 'SiberMatePolicyResult';
  /** The version of the policy. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** A template for new policies. */
export type SiberMatePolicyTemplate = SourceRecord & {
  readonly __typename?: 'SiberMatePolicyTemplate';
  /** The template's category. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The description of the template. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The template's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether the template is the company's own. */
  readonly own?: Maybe<Scalars['Boolean']['output']>;
  /** The template's PDF file. */
  readonly pdfFile?: Maybe<Scalars['String']['output']>;
  /** Whether the template is published. */
  readonly published?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** A phishing simulation scheduled for a person. */
export type SiberMateQueuedSimulation = {
  readonly __typename?: 'SiberMateQueuedSimulation';
  /** When the simulation will be sent. */
  readonly scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the simulation. */
  readonly simulationId?: Maybe<Scalars['ID']['output']>;
  /** The simulation's name. */
  readonly simulationName?: Maybe<Scalars['String']['output']>;
  /** The status in the queue: `pending` or `queued`. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** Whether the service accepts requests. */
export type SiberMateReadiness = {
  readonly __typename?: 'SiberMateReadiness';
  /** Whether the service rate-limits requests. */
  readonly rateLimit?: Maybe<Scalars['String']['output']>;
  /** The name of the service. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** The status: `ready`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When the service reported this status. */
  readonly timestamp?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether the service is up. */
export type SiberMateServiceStatus = {
  readonly __typename?: 'SiberMateServiceStatus';
  /** The name of the service. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** The status: `ok`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When the service reported this status. */
  readonly timestamp?: Maybe<Scalars['DateTime']['output']>;
};

/** When a policy must be signed again. */
export type SiberMateSignatureSettings = {
  readonly __typename?: 'SiberMateSignatureSettings';
  /** The length of the interval, in `intervalUnit`. */
  readonly intervalLength?: Maybe<Scalars['Int']['output']>;
  /** The unit of the interval: `months` or `years`. */
  readonly intervalUnit?: Maybe<Scalars['String']['output']>;
  /** The first day of the first interval. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** The event from which the interval counts: `fixed`, `lastSignature`, `newUsers` or `none`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** Fields of a phishing simulation that only SiberMate provides. */
export type SiberMateSimulation = {
  readonly __typename?: 'SiberMateSimulation';
  /** The totals of the simulation, as the vendor counts them. */
  readonly metrics?: Maybe<SiberMateSimulationMetrics>;
};

/** Totals of phishing simulations. */
export type SiberMateSimulationMetrics = {
  readonly __typename?: 'SiberMateSimulationMetrics';
  /** Number of mails in which someone clicked. */
  readonly clicked?: Maybe<Scalars['Int']['output']>;
  /** Number of mails opened. */
  readonly opened?: Maybe<Scalars['Int']['output']>;
  /** Number of mails reported. */
  readonly reported?: Maybe<Scalars['Int']['output']>;
  /** Number of mails sent. */
  readonly sent?: Maybe<Scalars['Int']['output']>;
  /** Number of simulations; null in the totals of one simulation. */
  readonly simulationCount?: Maybe<Scalars['Int']['output']>;
  /** Number of mails in which someone submitted data. */
  readonly submitted?: Maybe<Scalars['Int']['output']>;
};

/** A connection to SiberMate. */
export type SiberMateSource = Node & Source & {
  readonly __typename?: 'SiberMateSource';
  /** What this source supports, so that a null can be interpreted. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The companies that a partner's key can read. Only for clients that may see all of these companies here too. */
  readonly companies?: Maybe<ReadonlyArray<SiberMateCompany>>;
  /** Whether the vendor responds. If no recent result is cached, reading this makes one small call. */
  readonly health: SourceHealth;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The vendor's own OpenAPI document, as published by the vendor. */
  readonly openApi?: Maybe<SiberMateOpenApi>;
  /** One template for new policies, by its id. */
  readonly policyTemplate?: Maybe<SiberMatePolicyTemplate>;
  /** Templates for new policies. */
  readonly policyTemplates?: Maybe<ReadonlyArray<SiberMatePolicyTemplate>>;
  /** Whether the service accepts requests, as the service itself reports; neither credentials nor data are checked. */
  readonly readiness?: Maybe<SiberMateReadiness>;
  /** Whether the service is up, as the service itself reports; no credential is checked. */
  readonly serviceStatus?: Maybe<SiberMateServiceStatus>;
  /** The id of the connection in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** The vendor behind this source. */
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

/** A person's result in one topic. */
export type SiberMateTopic = {
  readonly __typename?: 'SiberMateTopic';
  /** The topic's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The score, from 0 to 100. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** A phishing simulation (campaign) at one vendor. */
export type Simulation = Node & SourceRecord & {
  readonly __typename?: 'Simulation';
  /** The company whose people received the simulation. */
  readonly company: Company;
  /** Fields of the simulation that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<SimulationDetails>;
  /** When the simulation ended or will end. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The simulation's name. */
  readonly name: Scalars['String']['output'];
  /** Phishing summary of the simulation; null if the vendor provides none. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** What each person did in the simulation. */
  readonly results?: Maybe<SimulationResultConnection>;
  /** The source that provided this record. */
  readonly source: Source;
  /** When the first mail was or will be sent. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The status of the simulation. */
  readonly status: SimulationStatus;
};


/** A phishing simulation (campaign) at one vendor. */
export type SimulationPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** A phishing simulation (campaign) at one vendor. */
export type SimulationResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ReadonlyArray<SimulationOutcome>>;
};

/** A page of simulations (Relay connection), and how well each source contributed to the whole list. */
export type SimulationConnection = {
  readonly __typename?: 'SimulationConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SimulationEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Simulation>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a simulation that only one vendor provides. Each vendor's folder adds its own type. */
export type SimulationDetails = CyberHootSimulation | InfosecIqSimulation | SiberMateSimulation;

/** One simulation of a page, with its cursor (Relay edge). */
export type SimulationEdge = {
  readonly __typename?: 'SimulationEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Simulation;
};

/** The order of a list of simulations. */
export type SimulationOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: SimulationOrderField;
};

/**
 * The field that a list of simulations is sorted by. Simulations without a value come last. If a source does not provide the
 * value, the list is `complete: false`, with `affects: ORDER` in `missing`.
 */
export type SimulationOrderField =
  /** Clicks over mails sent. */
  | 'CLICK_RATE'
  /** The simulation's name. */
  | 'NAME'
  /** Number of mails sent. */
  | 'SENT'
  /** When the first mail was or will be sent. */
  | 'STARTED_AT';

/** What happened in a simulation. The most severe event counts: submitted, attachment, replied, clicked; otherwise reported, opened, sent, scheduled. */
export type SimulationOutcome =
  /** The link was opened, as the vendor logs it: by the person, or by something else such as a mail scanner. */
  | 'CLICKED'
  /** The mail was opened. */
  | 'OPENED'
  /** The attachment was opened. */
  | 'OPENED_ATTACHMENT'
  /** The mail was answered. */
  | 'REPLIED'
  /** The mail was reported, and nothing worse happened. */
  | 'REPORTED'
  /** The mail has not been sent yet. */
  | 'SCHEDULED'
  /** The mail was sent; nothing else is known. */
  | 'SENT'
  /** Data was submitted. */
  | 'SUBMITTED_DATA'
  /** The vendor does not say. */
  | 'UNKNOWN';

/** What one person did in one phishing simulation. */
export type SimulationResult = Node & SourceRecord & {
  readonly __typename?: 'SimulationResult';
  /** Whether a person or a machine clicked; null without a click. A click of a machine is no click in `outcome`, in filters, orders, rates and risk. */
  readonly clickJudgement?: Maybe<ClickJudgement>;
  /**
   * When the link was clicked, as the vendor logs it. A click may come from a mail scanner that opens links; a click that the
   * vendor marks as automated is not among them.
   */
  readonly clickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fields of the result that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<SimulationResultDetails>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The learner whose result this is; null if the account is not in the company's roster. */
  readonly learner?: Maybe<Learner>;
  /** When the mail was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The most severe thing that happened. */
  readonly outcome: SimulationOutcome;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** When the mail was reported. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the mail is scheduled to be sent. */
  readonly scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the mail was sent. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The simulation; null if the vendor does not say which. */
  readonly simulation?: Maybe<Simulation>;
  /** The simulation's name. */
  readonly simulationName: Scalars['String']['output'];
  /** The source that provided this record. */
  readonly source: Source;
  /** When data was submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of simulation results (Relay connection), and how well each source contributed to the whole list. */
export type SimulationResultConnection = {
  readonly __typename?: 'SimulationResultConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SimulationResultEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<SimulationResult>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fields of a simulation result that only one vendor provides. Each vendor's folder adds its own type. */
export type SimulationResultDetails = CyberGuruSimulationResult | InfosecIqSimulationResult;

/** One simulation result of a page, with its cursor (Relay edge). */
export type SimulationResultEdge = {
  readonly __typename?: 'SimulationResultEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SimulationResult;
};

/** The status of a phishing simulation. */
export type SimulationStatus =
  /** Ended. */
  | 'ENDED'
  /** Started and not ended. */
  | 'RUNNING'
  /** Not started yet. */
  | 'SCHEDULED'
  /** The vendor does not say. */
  | 'UNKNOWN';

/** The direction in which a list is sorted. */
export type SortDirection =
  /** Smallest first, A to Z. */
  | 'ASC'
  /** Largest first, Z to A. */
  | 'DESC';

/** One configured connection to one vendor (one credential). */
export type Source = {
  /** What this source supports, so that a null can be interpreted. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** Whether the vendor responds. If no recent result is cached, reading this makes one small call. */
  readonly health: SourceHealth;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The id of the connection in the configuration. */
  readonly slug: Scalars['String']['output'];
  /** The vendor behind this source. */
  readonly vendor: Vendor;
};

/** Which of the company's learners have an account at one source. */
export type SourceCoverage = {
  readonly __typename?: 'SourceCoverage';
  /** Number of the company's learners with an account at this source; null if the source could not be read. */
  readonly known?: Maybe<Scalars['Int']['output']>;
  /**
   * The company's learners without an account at this source; empty, with `complete: false`, if the source could not be read.
   * A source that lists only people with an assignment says so in its capabilities.
   */
  readonly missing?: Maybe<LearnerConnection>;
  /** The source. */
  readonly source: Source;
  /** How completely the source's account list was read. */
  readonly state: SourceState;
};


/** Which of the company's learners have an account at one source. */
export type SourceCoverageMissingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a source responds. */
export type SourceHealth = {
  readonly __typename?: 'SourceHealth';
  /** When the status was determined. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** The state of the circuit breaker that suspends calls to a failing vendor. */
  readonly circuit: CircuitState;
  /** The response time in milliseconds; null if there was no response. Needs scope ADMIN. */
  readonly latencyMs?: Maybe<Scalars['Float']['output']>;
  /** The reason if the source is not healthy; null if it is. */
  readonly problem?: Maybe<SourceProblem>;
  /** The health status. */
  readonly status: HealthStatus;
};

/** What is missing from a source: it could not be read, sent something that could not be read, or does not provide what was requested. */
export type SourceProblem = {
  readonly __typename?: 'SourceProblem';
  /** The part of the result that the problem affects; null for a problem of the source itself (`health`). */
  readonly affects?: Maybe<ProblemEffect>;
  /** The reason as a code. */
  readonly code: SourceProblemCode;
  /** The reason as a sentence. */
  readonly message: Scalars['String']['output'];
  /** When a retry makes sense, if the vendor said. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The source whose data is missing. */
  readonly source: Source;
};

/** Why a source could not be read. */
export type SourceProblemCode =
  /** The response, a record in it, or a field of a record could not be parsed. */
  | 'BAD_RESPONSE'
  /** The source was not called: the operation, or its client within a minute, has used up its budget of vendor calls (`limits.maxVendorCalls`, `limits.vendorCallsPerMinute`). */
  | 'CALL_LIMIT'
  /** The source failed several times in a row, so calls to it are suspended for a short time. */
  | 'CIRCUIT_OPEN'
  /** The source was not called: its connection is switched off. It stands in no `errors`. */
  | 'DISABLED'
  /** The source does not provide this: it has no such capability, or lacks the data that a filter or an order needs. */
  | 'NOT_SUPPORTED'
  /** The source rate-limited our requests. */
  | 'RATE_LIMITED'
  /** The source rejected this request. */
  | 'REJECTED'
  /** The source did not respond in time. */
  | 'TIMEOUT'
  /** The source rejected our credential. */
  | 'UNAUTHORIZED'
  /** The source could not be reached, or failed. */
  | 'UNAVAILABLE';

/** A record of one vendor, with its origin: the source, the vendor's id and when it was read. */
export type SourceRecord = {
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
};

/** How completely a source contributed. */
export type SourceState =
  /** The source contributed nothing: its connection is switched off. */
  | 'DISABLED'
  /** The source contributed nothing: it could not be read. */
  | 'FAILED'
  /** The source contributed nothing: it has no such capability. */
  | 'NOT_SUPPORTED'
  /** The source contributed all its data. */
  | 'OK'
  /** The source contributed a part: records or fields could not be parsed, or it does not provide all that was requested. */
  | 'PARTIAL'
  /** The source fails now and contributed the data of its last successful read. */
  | 'STALE';

/** How completely one source contributed to a list or a summary. */
export type SourceStatus = {
  readonly __typename?: 'SourceStatus';
  /** When the oldest part of the source's contribution was read from the vendor. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Number of items that the source contributed to a list, before paging; null for summaries and if nothing was read. */
  readonly items?: Maybe<Scalars['Int']['output']>;
  /** The reason if the source did not contribute completely; null if it did. */
  readonly problem?: Maybe<SourceProblem>;
  /** Number of malformed records that were left out. */
  readonly skipped: Scalars['Int']['output'];
  /** The source that was queried. */
  readonly source: Source;
  /** How completely the source contributed. */
  readonly state: SourceState;
  /** Fields that the source sent but that could not be parsed: null in some records, which are not left out. */
  readonly unreadable: ReadonlyArray<UnreadableField>;
};

/** How much of a field a source supports. */
export type Support =
  /** The whole field. */
  | 'FULL'
  /** Nothing of the field. */
  | 'NONE'
  /** A part of the field; the note says which. */
  | 'PARTIAL';

/** What is one group to people: the vendors' groups of the same name, or those that the configuration joins. Each group belongs to exactly one team. */
export type Team = Node & {
  readonly __typename?: 'Team';
  /** The company that the team belongs to. */
  readonly company: Company;
  /** Breach summary of the team's people. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The vendors' groups that form the team. */
  readonly groups: ReadonlyArray<Group>;
  /** The global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The people in any of the team's groups, each once. */
  readonly learners?: Maybe<LearnerConnection>;
  /** The team's name: as the configuration has it, else the most common spelling among its groups. */
  readonly name: Scalars['String']['output'];
  /** Phishing summary of the team's people. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The distribution of risk among the team's people. */
  readonly risk?: Maybe<RiskDistribution>;
  /** Training summary of the team's people. */
  readonly training?: Maybe<TrainingSummary>;
  /** The summaries of the team's people, interval by interval, oldest first: at most 400. */
  readonly trend?: Maybe<ReadonlyArray<TrendPoint>>;
};


/** What is one group to people: the vendors' groups of the same name, or those that the configuration joins. Each group belongs to exactly one team. */
export type TeamExposureArgs = {
  period?: InputMaybe<Period>;
};


/** What is one group to people: the vendors' groups of the same name, or those that the configuration joins. Each group belongs to exactly one team. */
export type TeamLearnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LearnerOrder>;
};


/** What is one group to people: the vendors' groups of the same name, or those that the configuration joins. Each group belongs to exactly one team. */
export type TeamPhishingArgs = {
  automatedClicks?: InputMaybe<AutomatedClicks>;
  period?: InputMaybe<Period>;
};


/** What is one group to people: the vendors' groups of the same name, or those that the configuration joins. Each group belongs to exactly one team. */
export type TeamTrainingArgs = {
  period?: InputMaybe<Period>;
};


/** What is one group to people: the vendors' groups of the same name, or those that the configuration joins. Each group belongs to exactly one team. */
export type TeamTrendArgs = {
  interval: Interval;
  period: Period;
};

/** A page of teams (Relay connection), and how well each source contributed to the whole list. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Team>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. Its items are its groups. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One team of a page, with its cursor (Relay edge). */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Team;
};

/** The order of a list of teams. */
export type TeamOrder = {
  /** The sort direction. */
  readonly direction?: SortDirection;
  /** The field to sort by. */
  readonly field?: TeamOrderField;
};

/** The field that a list of teams is sorted by. Teams without a value come last. */
export type TeamOrderField =
  /** Courses completed over assigned. */
  | 'COMPLETION_RATE'
  /** Number of people in the team. */
  | 'LEARNER_COUNT'
  /** The team's name. */
  | 'NAME'
  /** People who clicked, or did worse, at least once, over people who were sent a simulation. */
  | 'PHISH_PRONE_RATE'
  /** The average risk score of the team's people. */
  | 'RISK_SCORE';

/** A page of events (Relay connection), and how well each source contributed to the whole list. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** False if a source could not be read completely, or does not provide a field that the list returns, filters by or orders by. */
  readonly complete: Scalars['Boolean']['output'];
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Sources whose data is missing from the list, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One event of a page, with its cursor (Relay edge). */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** The item's cursor: send it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TimelineEvent;
};

/** An event of one person, as one vendor recorded it. */
export type TimelineEvent = Node & SourceRecord & {
  readonly __typename?: 'TimelineEvent';
  /** When the event happened. */
  readonly at: Scalars['DateTime']['output'];
  /** A sentence that describes the event, if the vendor has one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Fields of the event that only this vendor provides; null if it provides none. */
  readonly details?: Maybe<TimelineEventDetails>;
  /** The vendor's id of this record. */
  readonly externalId: Scalars['String']['output'];
  /** When this record was read from the vendor. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The global id: opaque and stable, without anything that identifies a person. */
  readonly id: Scalars['ID']['output'];
  /** The learner whose event this is; null if the account is not in the company's roster. */
  readonly learner?: Maybe<Learner>;
  /** The record as the vendor sent it, secrets removed. Needs scope RAW. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The source that provided this record. */
  readonly source: Source;
  /** The type of the event, in the vendor's own term. */
  readonly type: Scalars['String']['output'];
};

/** Fields of an event that only one vendor provides. Each vendor's folder adds its own type. */
export type TimelineEventDetails = InfosecIqTimelineEvent;

/**
 * Summary of training: from individual results if a source has them, otherwise from its totals, never both for one account.
 * With a period, the assignments that were open at some time in it: assigned on or before its last day, and not finished before
 * its first. The day of assignment is the vendor's own, else the start of the run or of the course that the person was assigned
 * to. A source that has only totals, or does not provide these days, does not count and is in `missing`.
 */
export type TrainingSummary = {
  readonly __typename?: 'TrainingSummary';
  /** Number of courses assigned and not unassigned again. */
  readonly assigned: Scalars['Int']['output'];
  /** The mean of all scores, from 0 to 100; with a period, of the courses finished in it; null if there are none. */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** False if a source that provides these numbers could not be read completely. Counts that a source does not provide are in `unavailableCounts`. */
  readonly complete: Scalars['Boolean']['output'];
  /** Number of courses completed; with a period, of those completed in it. */
  readonly completed: Scalars['Int']['output'];
  /** Number of courses completed after their due date, at sources that provide due dates; with a period, of those completed in it. */
  readonly completedLate: Scalars['Int']['output'];
  /** Courses completed over courses assigned. */
  readonly completionRate: Rate;
  /** Number of courses started and not completed, at sources that distinguish started courses; with a period, on its last day, or today if that is earlier. */
  readonly inProgress: Scalars['Int']['output'];
  /** Sources whose data is missing from these numbers, with the reason and when to retry. */
  readonly missing: ReadonlyArray<SourceProblem>;
  /** Number of courses open after their due date, at sources that provide due dates; with a period, on its last day, or today if that is earlier. */
  readonly overdue: Scalars['Int']['output'];
  /** Every source that was queried, and how completely it contributed. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** Counts of this summary that a source does not provide: the source's share of them is unknown, not zero. */
  readonly unavailableCounts: ReadonlyArray<UnavailableCount>;
};

/** The summaries of one interval of a trend. */
export type TrendPoint = {
  readonly __typename?: 'TrendPoint';
  /** Breach summary of the interval. */
  readonly exposure?: Maybe<ExposureSummary>;
  /** The first day of the interval. */
  readonly from: Scalars['Date']['output'];
  /** Phishing summary of the interval. Clicks of machines do not count. */
  readonly phishing?: Maybe<PhishingSummary>;
  /** The last day of the interval. */
  readonly to: Scalars['Date']['output'];
  /** Training summary of the interval. */
  readonly training?: Maybe<TrainingSummary>;
};

/** A tenant that a connection can see and that no company uses. */
export type UnassignedTenant = {
  readonly __typename?: 'UnassignedTenant';
  /** The tenant's name at the vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The source that can see it. */
  readonly source: Source;
  /** The vendor's id of the tenant: the `tenant` of a company's source in the configuration. */
  readonly tenant: Scalars['String']['output'];
};

/** A count that one source does not provide, or could not be read for: the source's share of the count is unknown, not zero. */
export type UnavailableCount = {
  readonly __typename?: 'UnavailableCount';
  /** The field of the summary, such as `overdue`. */
  readonly field: Scalars['String']['output'];
  /** The reason as a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The source that does not provide it. */
  readonly source: Source;
};

/** A field that could not be parsed in some records of a source. The field is null there; the records are not left out. */
export type UnreadableField = {
  readonly __typename?: 'UnreadableField';
  /** Number of records in which the field could not be parsed. */
  readonly count: Scalars['Int']['output'];
  /** The number of the vendor's endpoint, as in the vendor contracts. */
  readonly endpoint: Scalars['String']['output'];
  /** The name of the field, such as `dueOn`. */
  readonly field: Scalars['String']['output'];
};

/** People to change. */
export type UpdateLearnersInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The people, each with the changes. */
  readonly learners: ReadonlyArray<LearnerChangeInput>;
  /** Slugs of the sources to act at. Left out: every source of the company that knows the item and can do it. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What to change of a policy. Fields that are left out stay as they are. */
export type UpdatePolicyInput = {
  /** Its category. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** What `uploadPolicyDocument` answered. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may read it. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the change begins a new major version. */
  readonly major?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The address of its owner. */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The name of its owner. */
  readonly ownerName?: InputMaybe<Scalars['String']['input']>;
  /** The policy's id. */
  readonly policy: Scalars['ID']['input'];
  /** true: live at once; false: a draft. */
  readonly publish: Scalars['Boolean']['input'];
  /** Whether people must acknowledge it again, and are mailed. */
  readonly resend?: InputMaybe<Scalars['Boolean']['input']>;
  /** When people must sign it again. */
  readonly signature?: InputMaybe<PolicySignatureInput>;
};

/** A document to upload. */
export type UploadPolicyDocumentInput = {
  /** The company's slug. */
  readonly company: Scalars['String']['input'];
  /** true: answers with the calls that would be made, and makes none. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The PDF. */
  readonly file: Scalars['Upload']['input'];
  /** A key of 1 to 128 characters: a repetition with the same key and input answers what the first call answered, and sends nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the source. */
  readonly source: Scalars['String']['input'];
};

/** The document that was uploaded. */
export type UploadPolicyDocumentPayload = MutationPayload & {
  readonly __typename?: 'UploadPolicyDocumentPayload';
  /** With `dryRun` the vendor calls that would be made, in order; else those that were made. */
  readonly calls: ReadonlyArray<VendorCall>;
  /** An opaque reference of the document, for `createPolicy` and `updatePolicy` at the same company and source; null where it failed. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** What became of the mutation as a whole. */
  readonly outcome: MutationOutcome;
  /** true: the answer of an earlier call with the same idempotencyKey; nothing was sent now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of each item of the input at each source acted on, in the order of the input. */
  readonly results: ReadonlyArray<WriteResult>;
  /** What is wrong with the input itself: these items were not sent anywhere. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is wrong with the input. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of mistake it is. */
  readonly code: ErrorCode;
  /** The path in `input`, such as `learners`, `3`, `email`. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** The position of the item in the list of the input; null where it concerns the whole. */
  readonly item?: Maybe<Scalars['Int']['output']>;
  /** For people: what is wrong, and what is allowed. */
  readonly message: Scalars['String']['output'];
};

/** The supported vendors. Each vendor's folder adds its own value. */
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

/** A call to a vendor that changes something. */
export type VendorCall = {
  readonly __typename?: 'VendorCall';
  /** What is sent, without secrets. */
  readonly body?: Maybe<Scalars['JSON']['output']>;
  /** The number of the endpoint in the vendor's contract. */
  readonly endpoint: Scalars['String']['output'];
  /** The HTTP method. */
  readonly method: Scalars['String']['output'];
  /** The path, without the address of the vendor. */
  readonly path: Scalars['String']['output'];
  /** The source. */
  readonly source: Source;
  /** The HTTP status; null where there was no response, or the call is only planned. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** The authenticated caller of this request. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The companies that you may see. */
  readonly companies: ReadonlyArray<Company>;
  /** The client's name in the configuration, or the subject of its token. */
  readonly name: Scalars['String']['output'];
  /** The scopes that you are granted. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** What became of one item at one source. */
export type WriteResult = {
  readonly __typename?: 'WriteResult';
  /** Why; null for DONE, UNCHANGED and PLANNED. */
  readonly code?: Maybe<ErrorCode>;
  /** The vendor's id of what was made or changed. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** The position of the item in `learners` of the input (in `policies` where it has no learners); null where it has neither. */
  readonly item?: Maybe<Scalars['Int']['output']>;
  /** For people: why, and what to check where the state is UNKNOWN. A refusal of the vendor has the vendor's own words, cleaned. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** When a refusal may be tried again. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The source. */
  readonly source: Source;
  /** What became of it. */
  readonly state: WriteState;
  /** The course, policy or group that this result is about, where the input names several. */
  readonly target?: Maybe<Scalars['ID']['output']>;
};

/** What became of an item. */
export type WriteState =
  /** It was done. */
  | 'DONE'
  /** The source cannot do it. Nothing was sent. */
  | 'NOT_SUPPORTED'
  /** A limit or a shutdown ended the work before it. */
  | 'NOT_TRIED'
  /** A dry run would do it. */
  | 'PLANNED'
  /** It was not done: the source refused it, or could not be reached. */
  | 'REFUSED'
  /** It was so before. */
  | 'UNCHANGED'
  /** It may have been done or not. */
  | 'UNKNOWN';



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
  MutationPayload:
    | ( CampaignPayloadValue )
    | ( CreateLearnersPayloadValue )
    | ( GroupPayloadValue )
    | ( LearnersPayloadValue )
    | ( PoliciesPayloadValue )
    | ( PolicyPayloadValue )
    | ( UploadPolicyDocumentPayloadValue )
  ;
  Node:
    | ( AssessmentResultValue )
    | ( BreachValue )
    | ( BreachExposureValue )
    | ( CompanyValue )
    | ( CourseValue )
    | ( CourseResultValue )
    | ( CyberGuruAccountValue )
    | ( CyberGuruSourceValue )
    | ( CyberHootAccountValue )
    | ( CyberHootSourceValue )
    | ( CyberPilotAccountValue )
    | ( CyberPilotSourceValue )
    | ( GroupValue )
    | ( InfosecIqAccountValue )
    | ( InfosecIqCampaignValue )
    | ( InfosecIqSourceValue )
    | ( LearnerValue )
    | ( PolicyValue )
    | ( PolicyResultValue )
    | ( SiberMateAccountValue )
    | ( SiberMateSourceValue )
    | ( SimulationValue )
    | ( SimulationResultValue )
    | ( TeamValue )
    | ( TimelineEventValue )
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
  AcknowledgementSummary: ResolverTypeWrapper<AcknowledgementSummaryValue>;
  Activity: ResolverTypeWrapper<ActivityValue>;
  ActivityConnection: ResolverTypeWrapper<ActivityConnectionValue>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityKind: ActivityKind;
  AssessmentResult: ResolverTypeWrapper<AssessmentResultValue>;
  AssessmentResultConnection: ResolverTypeWrapper<AssessmentResultConnectionValue>;
  AssessmentResultDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentResultDetails']>;
  AssessmentResultEdge: ResolverTypeWrapper<Omit<AssessmentResultEdge, 'node'> & { node: ResolversTypes['AssessmentResult'] }>;
  AutomatedClicks: AutomatedClicks;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breach: ResolverTypeWrapper<BreachValue>;
  BreachConnection: ResolverTypeWrapper<BreachConnectionValue>;
  BreachDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreachDetails']>;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachExposure: ResolverTypeWrapper<BreachExposureValue>;
  BreachExposureConnection: ResolverTypeWrapper<BreachExposureConnectionValue>;
  BreachExposureDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreachExposureDetails']>;
  BreachExposureEdge: ResolverTypeWrapper<Omit<BreachExposureEdge, 'node'> & { node: ResolversTypes['BreachExposure'] }>;
  BreachOrder: BreachOrder;
  BreachOrderField: BreachOrderField;
  BreakdownConnection: ResolverTypeWrapper<BreakdownConnectionValue>;
  BreakdownEdge: ResolverTypeWrapper<Omit<BreakdownEdge, 'node'> & { node: ResolversTypes['BreakdownRow'] }>;
  BreakdownKey: BreakdownKey;
  BreakdownOrder: BreakdownOrder;
  BreakdownOrderField: BreakdownOrderField;
  BreakdownRow: ResolverTypeWrapper<BreakdownRowValue>;
  BreakdownValue: ResolverTypeWrapper<BreakdownValueValue>;
  CampaignNoticeInput: CampaignNoticeInput;
  CampaignNoticeKind: CampaignNoticeKind;
  CampaignNoticeRecipient: CampaignNoticeRecipient;
  CampaignPayload: ResolverTypeWrapper<CampaignPayloadValue>;
  CampaignSchedule: CampaignSchedule;
  Capability: ResolverTypeWrapper<Capability>;
  CircuitState: CircuitState;
  ClickJudgement: ResolverTypeWrapper<ClickJudgement>;
  ClickVerdict: ClickVerdict;
  Company: ResolverTypeWrapper<CompanyValue>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionValue>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: CompanyFilter;
  CompanyOrder: CompanyOrder;
  CompanyOrderField: CompanyOrderField;
  CompanyProfile: ResolverTypeWrapper<CompanyProfileValue>;
  CompanySource: ResolverTypeWrapper<CompanySourceValue>;
  CountFilter: CountFilter;
  Course: ResolverTypeWrapper<CourseValue>;
  CourseConnection: ResolverTypeWrapper<CourseConnectionValue>;
  CourseDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseDetails']>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  CourseKind: CourseKind;
  CourseLearnersInput: CourseLearnersInput;
  CourseOrder: CourseOrder;
  CourseOrderField: CourseOrderField;
  CourseOwnership: CourseOwnership;
  CourseResult: ResolverTypeWrapper<CourseResultValue>;
  CourseResultConnection: ResolverTypeWrapper<CourseResultConnectionValue>;
  CourseResultDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseResultDetails']>;
  CourseResultEdge: ResolverTypeWrapper<Omit<CourseResultEdge, 'node'> & { node: ResolversTypes['CourseResult'] }>;
  CourseResultStatus: CourseResultStatus;
  Coverage: ResolverTypeWrapper<CoverageValue>;
  CreateGroupInput: CreateGroupInput;
  CreateLearnersInput: CreateLearnersInput;
  CreateLearnersPayload: ResolverTypeWrapper<CreateLearnersPayloadValue>;
  CreatePhishingCampaignInput: CreatePhishingCampaignInput;
  CreatePolicyFromTemplateInput: CreatePolicyFromTemplateInput;
  CreatePolicyInput: CreatePolicyInput;
  CreateTrainingCampaignInput: CreateTrainingCampaignInput;
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
  DeleteLearnersInput: DeleteLearnersInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ErrorCode: ErrorCode;
  ExcludedSource: ResolverTypeWrapper<ExcludedSourceValue>;
  ExclusionReason: ExclusionReason;
  ExposureSummary: ResolverTypeWrapper<ExposureSummaryValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<GroupValue>;
  GroupConnection: ResolverTypeWrapper<GroupConnectionValue>;
  GroupDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupDetails']>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupInput: GroupInput;
  GroupLearnersInput: GroupLearnersInput;
  GroupOrder: GroupOrder;
  GroupOrderField: GroupOrderField;
  GroupPayload: ResolverTypeWrapper<GroupPayloadValue>;
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
  Interval: Interval;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Learner: ResolverTypeWrapper<LearnerValue>;
  LearnerAccount: ResolverTypeWrapper<LearnerAccountValue>;
  LearnerChangeInput: LearnerChangeInput;
  LearnerConnection: ResolverTypeWrapper<LearnerConnectionValue>;
  LearnerEdge: ResolverTypeWrapper<Omit<LearnerEdge, 'node'> & { node: ResolversTypes['Learner'] }>;
  LearnerFilter: LearnerFilter;
  LearnerOrder: LearnerOrder;
  LearnerOrderField: LearnerOrderField;
  LearnerSet: ResolverTypeWrapper<LearnerSetValue>;
  LearnerStatus: LearnerStatus;
  LearnersInput: LearnersInput;
  LearnersPayload: ResolverTypeWrapper<LearnersPayloadValue>;
  Manager: ResolverTypeWrapper<ManagerValue>;
  MoveLearnersInput: MoveLearnersInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationOutcome: MutationOutcome;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  NewLearnerInput: NewLearnerInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotifyExposedLearnersInput: NotifyExposedLearnersInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: Period;
  PhishingSummary: ResolverTypeWrapper<PhishingSummaryValue>;
  PoliciesInput: PoliciesInput;
  PoliciesPayload: ResolverTypeWrapper<PoliciesPayloadValue>;
  Policy: ResolverTypeWrapper<PolicyValue>;
  PolicyConnection: ResolverTypeWrapper<PolicyConnectionValue>;
  PolicyDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyDetails']>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyInput: PolicyInput;
  PolicyIntervalUnit: PolicyIntervalUnit;
  PolicyLearnersInput: PolicyLearnersInput;
  PolicyOrder: PolicyOrder;
  PolicyOrderField: PolicyOrderField;
  PolicyPayload: ResolverTypeWrapper<PolicyPayloadValue>;
  PolicyResult: ResolverTypeWrapper<PolicyResultValue>;
  PolicyResultConnection: ResolverTypeWrapper<PolicyResultConnectionValue>;
  PolicyResultDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyResultDetails']>;
  PolicyResultEdge: ResolverTypeWrapper<Omit<PolicyResultEdge, 'node'> & { node: ResolversTypes['PolicyResult'] }>;
  PolicySignatureInput: PolicySignatureInput;
  PolicySignatureType: PolicySignatureType;
  Portfolio: ResolverTypeWrapper<PortfolioValue>;
  ProblemEffect: ProblemEffect;
  PublishPolicyDraftInput: PublishPolicyDraftInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<RateValue>;
  ResultFilter: ResultFilter;
  ResultOrder: ResultOrder;
  ResultOrderField: ResultOrderField;
  Risk: ResolverTypeWrapper<RiskValue>;
  RiskDistribution: ResolverTypeWrapper<RiskDistributionValue>;
  RiskFactor: ResolverTypeWrapper<RiskFactorValue>;
  RiskLevel: RiskLevel;
  RiskPoint: ResolverTypeWrapper<RiskPointValue>;
  Scope: Scope;
  SetGroupManagersInput: SetGroupManagersInput;
  SetLearnerGroupsInput: SetLearnerGroupsInput;
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
  SimulationOrder: SimulationOrder;
  SimulationOrderField: SimulationOrderField;
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
  Team: ResolverTypeWrapper<TeamValue>;
  TeamConnection: ResolverTypeWrapper<TeamConnectionValue>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamOrder: TeamOrder;
  TeamOrderField: TeamOrderField;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionValue>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventValue>;
  TimelineEventDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineEventDetails']>;
  TrainingSummary: ResolverTypeWrapper<TrainingSummaryValue>;
  TrendPoint: ResolverTypeWrapper<TrendPointValue>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnassignedTenant: ResolverTypeWrapper<UnassignedTenantValue>;
  UnavailableCount: ResolverTypeWrapper<UnavailableCountValue>;
  UnreadableField: ResolverTypeWrapper<UnreadableField>;
  UpdateLearnersInput: UpdateLearnersInput;
  UpdatePolicyInput: UpdatePolicyInput;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UploadPolicyDocumentInput: UploadPolicyDocumentInput;
  UploadPolicyDocumentPayload: ResolverTypeWrapper<UploadPolicyDocumentPayloadValue>;
  UserError: ResolverTypeWrapper<UserErrorValue>;
  Vendor: Vendor;
  VendorCall: ResolverTypeWrapper<VendorCallValue>;
  Viewer: ResolverTypeWrapper<ViewerValue>;
  WriteResult: ResolverTypeWrapper<WriteResultValue>;
  WriteState: WriteState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgementSummary: AcknowledgementSummaryValue;
  Activity: ActivityValue;
  ActivityConnection: ActivityConnectionValue;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
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
  BreachOrder: BreachOrder;
  BreakdownConnection: BreakdownConnectionValue;
  BreakdownEdge: Omit<BreakdownEdge, 'node'> & { node: ResolversParentTypes['BreakdownRow'] };
  BreakdownOrder: BreakdownOrder;
  BreakdownRow: BreakdownRowValue;
  BreakdownValue: BreakdownValueValue;
  CampaignNoticeInput: CampaignNoticeInput;
  CampaignPayload: CampaignPayloadValue;
  Capability: Capability;
  ClickJudgement: ClickJudgement;
  Company: CompanyValue;
  CompanyConnection: CompanyConnectionValue;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: CompanyFilter;
  CompanyOrder: CompanyOrder;
  CompanyProfile: CompanyProfileValue;
  CompanySource: CompanySourceValue;
  CountFilter: CountFilter;
  Course: CourseValue;
  CourseConnection: CourseConnectionValue;
  CourseDetails: ResolversUnionTypes<ResolversParentTypes>['CourseDetails'];
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  CourseLearnersInput: CourseLearnersInput;
  CourseOrder: CourseOrder;
  CourseResult: CourseResultValue;
  CourseResultConnection: CourseResultConnectionValue;
  CourseResultDetails: ResolversUnionTypes<ResolversParentTypes>['CourseResultDetails'];
  CourseResultEdge: Omit<CourseResultEdge, 'node'> & { node: ResolversParentTypes['CourseResult'] };
  Coverage: CoverageValue;
  CreateGroupInput: CreateGroupInput;
  CreateLearnersInput: CreateLearnersInput;
  CreateLearnersPayload: CreateLearnersPayloadValue;
  CreatePhishingCampaignInput: CreatePhishingCampaignInput;
  CreatePolicyFromTemplateInput: CreatePolicyFromTemplateInput;
  CreatePolicyInput: CreatePolicyInput;
  CreateTrainingCampaignInput: CreateTrainingCampaignInput;
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
  DeleteLearnersInput: DeleteLearnersInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExcludedSource: ExcludedSourceValue;
  ExposureSummary: ExposureSummaryValue;
  Float: Scalars['Float']['output'];
  Group: GroupValue;
  GroupConnection: GroupConnectionValue;
  GroupDetails: ResolversUnionTypes<ResolversParentTypes>['GroupDetails'];
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupInput: GroupInput;
  GroupLearnersInput: GroupLearnersInput;
  GroupOrder: GroupOrder;
  GroupPayload: GroupPayloadValue;
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
  LearnerChangeInput: LearnerChangeInput;
  LearnerConnection: LearnerConnectionValue;
  LearnerEdge: Omit<LearnerEdge, 'node'> & { node: ResolversParentTypes['Learner'] };
  LearnerFilter: LearnerFilter;
  LearnerOrder: LearnerOrder;
  LearnerSet: LearnerSetValue;
  LearnersInput: LearnersInput;
  LearnersPayload: LearnersPayloadValue;
  Manager: ManagerValue;
  MoveLearnersInput: MoveLearnersInput;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  NewLearnerInput: NewLearnerInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotifyExposedLearnersInput: NotifyExposedLearnersInput;
  PageInfo: PageInfo;
  Period: Period;
  PhishingSummary: PhishingSummaryValue;
  PoliciesInput: PoliciesInput;
  PoliciesPayload: PoliciesPayloadValue;
  Policy: PolicyValue;
  PolicyConnection: PolicyConnectionValue;
  PolicyDetails: ResolversUnionTypes<ResolversParentTypes>['PolicyDetails'];
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyInput: PolicyInput;
  PolicyLearnersInput: PolicyLearnersInput;
  PolicyOrder: PolicyOrder;
  PolicyPayload: PolicyPayloadValue;
  PolicyResult: PolicyResultValue;
  PolicyResultConnection: PolicyResultConnectionValue;
  PolicyResultDetails: ResolversUnionTypes<ResolversParentTypes>['PolicyResultDetails'];
  PolicyResultEdge: Omit<PolicyResultEdge, 'node'> & { node: ResolversParentTypes['PolicyResult'] };
  PolicySignatureInput: PolicySignatureInput;
  Portfolio: PortfolioValue;
  PublishPolicyDraftInput: PublishPolicyDraftInput;
  Query: Record<PropertyKey, never>;
  Rate: RateValue;
  ResultFilter: ResultFilter;
  ResultOrder: ResultOrder;
  Risk: RiskValue;
  RiskDistribution: RiskDistributionValue;
  RiskFactor: RiskFactorValue;
  RiskPoint: RiskPointValue;
  SetGroupManagersInput: SetGroupManagersInput;
  SetLearnerGroupsInput: SetLearnerGroupsInput;
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
  SimulationOrder: SimulationOrder;
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
  Team: TeamValue;
  TeamConnection: TeamConnectionValue;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamOrder: TeamOrder;
  TimelineConnection: TimelineConnectionValue;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineEvent: TimelineEventValue;
  TimelineEventDetails: ResolversUnionTypes<ResolversParentTypes>['TimelineEventDetails'];
  TrainingSummary: TrainingSummaryValue;
  TrendPoint: TrendPointValue;
  URL: Scalars['URL']['output'];
  UnassignedTenant: UnassignedTenantValue;
  UnavailableCount: UnavailableCountValue;
  UnreadableField: UnreadableField;
  UpdateLearnersInput: UpdateLearnersInput;
  UpdatePolicyInput: UpdatePolicyInput;
  Upload: Scalars['Upload']['output'];
  UploadPolicyDocumentInput: UploadPolicyDocumentInput;
  UploadPolicyDocumentPayload: UploadPolicyDocumentPayloadValue;
  UserError: UserErrorValue;
  VendorCall: VendorCallValue;
  Viewer: ViewerValue;
  WriteResult: WriteResultValue;
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

export type AcknowledgementSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgementSummary'] = ResolversParentTypes['AcknowledgementSummary']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResult'] = ResolversParentTypes['AssessmentResult']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['AssessmentResultDetails']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type BreakdownConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownConnection'] = ResolversParentTypes['BreakdownConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreakdownEdge']>, ParentType, ContextType>;
  learnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BreakdownRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreakdownEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownEdge'] = ResolversParentTypes['BreakdownEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakdownRow'], ParentType, ContextType>;
};

export type BreakdownRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownRow'] = ResolversParentTypes['BreakdownRow']> = {
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType, Partial<BreakdownRowExposureArgs>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['BreakdownValue']>, ParentType, ContextType>;
  learnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<BreakdownRowPhishingArgs, 'automatedClicks'>>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDistribution']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<BreakdownRowTrainingArgs>>;
  trend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrendPoint']>>, ParentType, ContextType, RequireFields<BreakdownRowTrendArgs, 'interval' | 'period'>>;
};

export type BreakdownValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownValue'] = ResolversParentTypes['BreakdownValue']> = {
  key?: Resolver<ResolversTypes['BreakdownKey'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['InfosecIqCampaign']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  endpoints?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type ClickJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClickJudgement'] = ResolversParentTypes['ClickJudgement']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClickVerdict'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  assessmentResults?: Resolver<Maybe<ResolversTypes['AssessmentResultConnection']>, ParentType, ContextType, Partial<CompanyAssessmentResultsArgs>>;
  breaches?: Resolver<Maybe<ResolversTypes['BreachConnection']>, ParentType, ContextType, Partial<CompanyBreachesArgs>>;
  breakdown?: Resolver<Maybe<ResolversTypes['BreakdownConnection']>, ParentType, ContextType, RequireFields<CompanyBreakdownArgs, 'by'>>;
  courseResults?: Resolver<Maybe<ResolversTypes['CourseResultConnection']>, ParentType, ContextType, Partial<CompanyCourseResultsArgs>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, Partial<CompanyCoursesArgs>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType, Partial<CompanyExposureArgs>>;
  exposures?: Resolver<Maybe<ResolversTypes['BreachExposureConnection']>, ParentType, ContextType, Partial<CompanyExposuresArgs>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, Partial<CompanyGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<CompanyLearnersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<CompanyPhishingArgs, 'automatedClicks'>>;
  policies?: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, Partial<CompanyPoliciesArgs>>;
  policyResults?: Resolver<Maybe<ResolversTypes['PolicyResultConnection']>, ParentType, ContextType, Partial<CompanyPolicyResultsArgs>>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDistribution']>, ParentType, ContextType>;
  riskHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskPoint']>>, ParentType, ContextType, Partial<CompanyRiskHistoryArgs>>;
  simulationResults?: Resolver<Maybe<ResolversTypes['SimulationResultConnection']>, ParentType, ContextType, Partial<CompanySimulationResultsArgs>>;
  simulations?: Resolver<Maybe<ResolversTypes['SimulationConnection']>, ParentType, ContextType, Partial<CompanySimulationsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['CompanySource']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, Partial<CompanyTeamsArgs>>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<CompanyTrainingArgs>>;
  trend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrendPoint']>>, ParentType, ContextType, RequireFields<CompanyTrendArgs, 'interval' | 'period'>>;
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
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<CourseTrainingArgs>>;
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
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  courseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['CourseResultDetails']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type CreateLearnersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateLearnersPayload'] = ResolversParentTypes['CreateLearnersPayload']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  learners?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Learner']>>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  learningStatus?: Resolver<Maybe<ResolversTypes['CyberGuruLearningStatus']>, ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<CyberGuruAccountPhishingArgs, 'automatedClicks'>>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['CyberGuruRanking']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<CyberGuruAccountTrainingArgs>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  numAttempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onboardingEmailSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  onboardingEmailSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  optionalScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<CyberHootAccountPhishingArgs, 'automatedClicks'>>;
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
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<CyberHootAccountTrainingArgs>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  linksClicked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCompletedCourses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCompletedMaterials?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdueCourses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<CyberPilotAccountPhishingArgs, 'automatedClicks'>>;
  phishingCampaigns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<CyberPilotAccountTrainingArgs>>;
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
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType, Partial<GroupExposureArgs>>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<GroupLearnersArgs>>;
  managers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Learner']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<GroupPhishingArgs, 'automatedClicks'>>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDistribution']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<GroupTrainingArgs>>;
  trend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrendPoint']>>, ParentType, ContextType, RequireFields<GroupTrendArgs, 'interval' | 'period'>>;
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

export type GroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupPayload'] = ResolversParentTypes['GroupPayload']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<InfosecIqAccountPhishingArgs, 'automatedClicks'>>;
  profile?: Resolver<Maybe<ResolversTypes['InfosecIqLearnerProfile']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['InfosecIqLearnerStatistics']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<InfosecIqAccountTrainingArgs>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  activity?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, Partial<LearnerActivityArgs>>;
  assessmentResults?: Resolver<Maybe<ResolversTypes['AssessmentResultConnection']>, ParentType, ContextType, Partial<LearnerAssessmentResultsArgs>>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courseResults?: Resolver<Maybe<ResolversTypes['CourseResultConnection']>, ParentType, ContextType, Partial<LearnerCourseResultsArgs>>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directReports?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<LearnerDirectReportsArgs>>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  employeeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType, Partial<LearnerExposureArgs>>;
  exposures?: Resolver<Maybe<ResolversTypes['BreachExposureConnection']>, ParentType, ContextType, Partial<LearnerExposuresArgs>>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, Partial<LearnerGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastClickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Manager']>, ParentType, ContextType>;
  missingFrom?: Resolver<ReadonlyArray<ResolversTypes['CompanySource']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<LearnerPhishingArgs, 'automatedClicks'>>;
  policyResults?: Resolver<Maybe<ResolversTypes['PolicyResultConnection']>, ParentType, ContextType, Partial<LearnerPolicyResultsArgs>>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  simulationResults?: Resolver<Maybe<ResolversTypes['SimulationResultConnection']>, ParentType, ContextType, Partial<LearnerSimulationResultsArgs>>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, Partial<LearnerTimelineArgs>>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<LearnerTrainingArgs>>;
  trend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrendPoint']>>, ParentType, ContextType, RequireFields<LearnerTrendArgs, 'interval' | 'period'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearnerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerAccount'] = ResolversParentTypes['LearnerAccount']> = {
  __resolveType: TypeResolveFn<'CyberGuruAccount' | 'CyberHootAccount' | 'CyberPilotAccount' | 'InfosecIqAccount' | 'SiberMateAccount', ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<LearnerAccountPhishingArgs, 'automatedClicks'>>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<LearnerAccountTrainingArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LearnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerConnection'] = ResolversParentTypes['LearnerConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearnerEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Learner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LearnerSet']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerEdge'] = ResolversParentTypes['LearnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
};

export type LearnerSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnerSet'] = ResolversParentTypes['LearnerSet']> = {
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType, Partial<LearnerSetExposureArgs>>;
  learnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<LearnerSetPhishingArgs, 'automatedClicks'>>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDistribution']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<LearnerSetTrainingArgs>>;
  trend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrendPoint']>>, ParentType, ContextType, RequireFields<LearnerSetTrendArgs, 'interval' | 'period'>>;
};

export type LearnersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearnersPayload'] = ResolversParentTypes['LearnersPayload']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  learners?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Learner']>>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManagerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Manager'] = ResolversParentTypes['Manager']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationActivateLearnersArgs, 'input'>>;
  addLearnersToGroup?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationAddLearnersToGroupArgs, 'input'>>;
  assignGapAnalysis?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationAssignGapAnalysisArgs, 'input'>>;
  assignPolicies?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationAssignPoliciesArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  createLearners?: Resolver<ResolversTypes['CreateLearnersPayload'], ParentType, ContextType, RequireFields<MutationCreateLearnersArgs, 'input'>>;
  createPhishingCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCreatePhishingCampaignArgs, 'input'>>;
  createPolicy?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationCreatePolicyArgs, 'input'>>;
  createPolicyFromTemplate?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationCreatePolicyFromTemplateArgs, 'input'>>;
  createTrainingCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCreateTrainingCampaignArgs, 'input'>>;
  deactivateLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationDeactivateLearnersArgs, 'input'>>;
  deleteGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationDeleteGroupArgs, 'input'>>;
  deleteLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationDeleteLearnersArgs, 'input'>>;
  deletePolicies?: Resolver<ResolversTypes['PoliciesPayload'], ParentType, ContextType, RequireFields<MutationDeletePoliciesArgs, 'input'>>;
  discardPolicyDraft?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationDiscardPolicyDraftArgs, 'input'>>;
  enrollLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationEnrollLearnersArgs, 'input'>>;
  moveLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationMoveLearnersArgs, 'input'>>;
  notifyExposedLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationNotifyExposedLearnersArgs, 'input'>>;
  publishPolicyDraft?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPublishPolicyDraftArgs, 'input'>>;
  remindGapAnalysis?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationRemindGapAnalysisArgs, 'input'>>;
  remindLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationRemindLearnersArgs, 'input'>>;
  remindPolicies?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationRemindPoliciesArgs, 'input'>>;
  removeLearnersFromGroup?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationRemoveLearnersFromGroupArgs, 'input'>>;
  setGroupManagers?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationSetGroupManagersArgs, 'input'>>;
  setLearnerGroups?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationSetLearnerGroupsArgs, 'input'>>;
  unassignGapAnalysis?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationUnassignGapAnalysisArgs, 'input'>>;
  unassignPolicies?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationUnassignPoliciesArgs, 'input'>>;
  unenrollLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationUnenrollLearnersArgs, 'input'>>;
  updateLearners?: Resolver<ResolversTypes['LearnersPayload'], ParentType, ContextType, RequireFields<MutationUpdateLearnersArgs, 'input'>>;
  updatePolicy?: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationUpdatePolicyArgs, 'input'>>;
  uploadPolicyDocument?: Resolver<ResolversTypes['UploadPolicyDocumentPayload'], ParentType, ContextType, RequireFields<MutationUploadPolicyDocumentArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'CampaignPayload' | 'CreateLearnersPayload' | 'GroupPayload' | 'LearnersPayload' | 'PoliciesPayload' | 'PolicyPayload' | 'UploadPolicyDocumentPayload', ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AssessmentResult' | 'Breach' | 'BreachExposure' | 'Company' | 'Course' | 'CourseResult' | 'CyberGuruAccount' | 'CyberGuruSource' | 'CyberHootAccount' | 'CyberHootSource' | 'CyberPilotAccount' | 'CyberPilotSource' | 'Group' | 'InfosecIqAccount' | 'InfosecIqCampaign' | 'InfosecIqSource' | 'Learner' | 'Policy' | 'PolicyResult' | 'SiberMateAccount' | 'SiberMateSource' | 'Simulation' | 'SimulationResult' | 'Team' | 'TimelineEvent', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhishingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhishingSummary'] = ResolversParentTypes['PhishingSummary']> = {
  automatedClicks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clickRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  clicked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medianSecondsToClick?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianSecondsToReport?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type PoliciesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliciesPayload'] = ResolversParentTypes['PoliciesPayload']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Policy']>>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  acknowledgement?: Resolver<Maybe<ResolversTypes['AcknowledgementSummary']>, ParentType, ContextType>;
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

export type PolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPayload'] = ResolversParentTypes['PolicyPayload']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyResult'] = ResolversParentTypes['PolicyResult']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['PolicyResultDetails']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  breakdown?: Resolver<Maybe<ResolversTypes['BreakdownConnection']>, ParentType, ContextType, RequireFields<PortfolioBreakdownArgs, 'by'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<PortfolioCompaniesArgs>>;
  companyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType, Partial<PortfolioExposureArgs>>;
  learnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<PortfolioPhishingArgs, 'automatedClicks'>>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDistribution']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<PortfolioTrainingArgs>>;
  trend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrendPoint']>>, ParentType, ContextType, RequireFields<PortfolioTrendArgs, 'interval' | 'period'>>;
  unassignedTenants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnassignedTenant']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  companiesById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Company']>>, ParentType, ContextType, RequireFields<QueryCompaniesByIdArgs, 'ids'>>;
  companiesBySlug?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Company']>>, ParentType, ContextType, RequireFields<QueryCompaniesBySlugArgs, 'slugs'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<QueryCompanyArgs>>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType, Partial<QueryLearnerArgs>>;
  learnersByEmail?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Learner']>>, ParentType, ContextType, RequireFields<QueryLearnersByEmailArgs, 'emails'>>;
  learnersById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Learner']>>, ParentType, ContextType, RequireFields<QueryLearnersByIdArgs, 'ids'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType, Partial<QueryPortfolioArgs>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
  learningReport?: Resolver<Maybe<ResolversTypes['SiberMateLearningReport']>, ParentType, ContextType, Partial<SiberMateAccountLearningReportArgs>>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<SiberMateAccountPhishingArgs, 'automatedClicks'>>;
  profileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  simulationQueue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiberMateQueuedSimulation']>>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearnerStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<SiberMateAccountTrainingArgs>>;
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
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<SimulationPhishingArgs, 'automatedClicks'>>;
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
  clickJudgement?: Resolver<Maybe<ResolversTypes['ClickJudgement']>, ParentType, ContextType>;
  clickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['SimulationResultDetails']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType, Partial<TeamExposureArgs>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, Partial<TeamLearnersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType, RequireFields<TeamPhishingArgs, 'automatedClicks'>>;
  risk?: Resolver<Maybe<ResolversTypes['RiskDistribution']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType, Partial<TeamTrainingArgs>>;
  trend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrendPoint']>>, ParentType, ContextType, RequireFields<TeamTrendArgs, 'interval' | 'period'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  completedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completionRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceProblem']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  unavailableCounts?: Resolver<ReadonlyArray<ResolversTypes['UnavailableCount']>, ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  exposure?: Resolver<Maybe<ResolversTypes['ExposureSummary']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phishing?: Resolver<Maybe<ResolversTypes['PhishingSummary']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnassignedTenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignedTenant'] = ResolversParentTypes['UnassignedTenant']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UploadPolicyDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadPolicyDocumentPayload'] = ResolversParentTypes['UploadPolicyDocumentPayload']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['VendorCall']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['WriteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VendorCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorCall'] = ResolversParentTypes['VendorCall']> = {
  body?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type WriteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteResult'] = ResolversParentTypes['WriteResult']> = {
  code?: Resolver<Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WriteState'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgementSummary?: AcknowledgementSummaryResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
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
  BreakdownConnection?: BreakdownConnectionResolvers<ContextType>;
  BreakdownEdge?: BreakdownEdgeResolvers<ContextType>;
  BreakdownRow?: BreakdownRowResolvers<ContextType>;
  BreakdownValue?: BreakdownValueResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  ClickJudgement?: ClickJudgementResolvers<ContextType>;
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
  CreateLearnersPayload?: CreateLearnersPayloadResolvers<ContextType>;
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
  GroupPayload?: GroupPayloadResolvers<ContextType>;
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
  LearnerSet?: LearnerSetResolvers<ContextType>;
  LearnersPayload?: LearnersPayloadResolvers<ContextType>;
  Manager?: ManagerResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PhishingSummary?: PhishingSummaryResolvers<ContextType>;
  PoliciesPayload?: PoliciesPayloadResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyDetails?: PolicyDetailsResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyPayload?: PolicyPayloadResolvers<ContextType>;
  PolicyResult?: PolicyResultResolvers<ContextType>;
  PolicyResultConnection?: PolicyResultConnectionResolvers<ContextType>;
  PolicyResultDetails?: PolicyResultDetailsResolvers<ContextType>;
  PolicyResultEdge?: PolicyResultEdgeResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
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
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineEventDetails?: TimelineEventDetailsResolvers<ContextType>;
  TrainingSummary?: TrainingSummaryResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnassignedTenant?: UnassignedTenantResolvers<ContextType>;
  UnavailableCount?: UnavailableCountResolvers<ContextType>;
  UnreadableField?: UnreadableFieldResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UploadPolicyDocumentPayload?: UploadPolicyDocumentPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VendorCall?: VendorCallResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WriteResult?: WriteResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  requiresScope?: RequiresScopeDirectiveResolver<any, any, ContextType>;
};
