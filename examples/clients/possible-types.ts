// Generated from docs/schema.graphql by `npm run clients`; see docs/clients.md.

/** The object types of each interface and union: for Apollo Client's `InMemoryCache`. */
export const possibleTypes: Record<string, string[]> = {
  AssessmentResultDetails: ['SiberMateAssessmentResult'],
  BreachDetails: ['CyberHootBreach', 'SiberMateBreach'],
  BreachExposureDetails: ['CyberHootBreachExposure', 'SiberMateBreachExposure'],
  CompanyProfile: ['CyberGuruCompanyProfile', 'CyberHootCompanyProfile', 'CyberPilotCompanyProfile', 'InfosecIqCompanyProfile', 'SiberMateCompanyProfile'],
  CourseDetails: ['CyberHootCourse', 'InfosecIqCourse', 'SiberMateCourse'],
  CourseResultDetails: ['CyberGuruCourseResult'],
  GroupDetails: ['CyberHootGroup', 'InfosecIqGroup', 'SiberMateGroup'],
  LearnerAccount: ['CyberGuruAccount', 'CyberHootAccount', 'CyberPilotAccount', 'InfosecIqAccount', 'SiberMateAccount'],
  MutationPayload: ['CampaignPayload', 'CreateLearnersPayload', 'GroupPayload', 'LearnersPayload', 'PoliciesPayload', 'PolicyPayload', 'UploadPolicyDocumentPayload'],
  Node: ['AssessmentResult', 'Breach', 'BreachExposure', 'Company', 'Course', 'CourseResult', 'CyberGuruAccount', 'CyberGuruSource', 'CyberHootAccount', 'CyberHootSource', 'CyberPilotAccount', 'CyberPilotSource', 'Group', 'InfosecIqAccount', 'InfosecIqCampaign', 'InfosecIqSource', 'Learner', 'Policy', 'PolicyResult', 'SiberMateAccount', 'SiberMateSource', 'Simulation', 'SimulationResult', 'Team', 'TimelineEvent'],
  PolicyDetails: ['CyberHootPolicy', 'SiberMatePolicy'],
  PolicyResultDetails: ['SiberMatePolicyResult'],
  SimulationDetails: ['CyberHootSimulation', 'InfosecIqSimulation', 'SiberMateSimulation'],
  SimulationResultDetails: ['CyberGuruSimulationResult', 'InfosecIqSimulationResult'],
  Source: ['CyberGuruSource', 'CyberHootSource', 'CyberPilotSource', 'InfosecIqSource', 'SiberMateSource'],
  SourceRecord: ['AssessmentResult', 'Breach', 'BreachExposure', 'Course', 'CourseResult', 'CyberGuruAccount', 'CyberGuruCompanyProfile', 'CyberHootAccount', 'CyberHootAdministrator', 'CyberHootCompanyProfile', 'CyberHootCustomer', 'CyberHootExposedAddress', 'CyberHootManager', 'CyberHootPartnerSettings', 'CyberHootRanking', 'CyberHootSubscription', 'CyberHootTraining', 'CyberPilotAccount', 'CyberPilotCompanyProfile', 'Group', 'InfosecIqAccount', 'InfosecIqAssessment', 'InfosecIqBattery', 'InfosecIqBrand', 'InfosecIqCampaign', 'InfosecIqCampaignRun', 'InfosecIqCategory', 'InfosecIqCompanyProfile', 'InfosecIqLanguage', 'InfosecIqLearnerGroup', 'InfosecIqModule', 'InfosecIqNotification', 'InfosecIqPhishHunterMessage', 'InfosecIqQuarantinedEmail', 'InfosecIqTemplate', 'Policy', 'PolicyResult', 'SiberMateAccount', 'SiberMateBreachedAccount', 'SiberMateBreachedService', 'SiberMateCompany', 'SiberMateCompanyProfile', 'SiberMatePolicyTemplate', 'Simulation', 'SimulationResult', 'TimelineEvent'],
  TimelineEventDetails: ['InfosecIqTimelineEvent'],
};
