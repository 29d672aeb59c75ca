import type { VendorFacts } from '../vendor-facts';

export const facts: VendorFacts = {
  settings: (baseUrl) => ({ baseUrl, apiKey: 'x' }),
  anonymous: [
    'SM-12', // breaches, by their services
    'SM-17', // simulations that wait
    'SM-42', // a report in numbers
  ],
  wire: {
    envelopes: ['contract.simulationDetail'],
    identifiedBy: {
      'contract.courseResult': ['learnerId'],
      'contract.gapAnalysisResult': ['learnerId'],
      'contract.policyResult': ['learnerId'],
      'contract.simulationResult': ['learnerId'],
      'contract.learnerBreach': ['serviceId'],
      'contract.breachedAccount': ['email'],
      // A risk point is just these fields.
      'contract.riskPoint': ['date', 'score'],
      'details.participation': ['courseId'],
      'details.courseLearning': ['courseId'],
      'details.groupMembers': [],
    },
  },
  sandbox: {
    authorization: () => 'Bearer sandbox-sibermate-key',
    paths: ({ acme: { sibermate } }) => {
      const learner = sibermate.learners[0]?.id ?? '';
      return [
        '/health',
        '/openapi.json',
        '/ready',
        '/company',
        '/company/features',
        '/learners',
        `/learners/${learner}`,
        ...[
          'breaches',
          'course-results',
          'gap-analysis-results',
          'policy-results',
          'simulation-queue',
          'simulation-results',
        ].map((part) => `/learners/${learner}/${part}`),
        '/groups',
        `/groups/${sibermate.groups[0]?.id ?? ''}`,
        '/courses',
        '/courses/c_1',
        ...['course-participation', 'course-results', 'gap-analysis-results', 'learning', 'risk-score-history'].map(
          (part) => `/reports/${part}`,
        ),
        '/policies',
        `/policies/${sibermate.policies[0]?.id ?? ''}`,
        '/policy-templates',
        '/policy-templates/pt_1',
        '/simulations',
        `/simulations/${sibermate.simulations[0]?.id ?? ''}`,
        '/simulations/metrics',
        '/breaches/accounts',
        '/breaches/services',
      ];
    },
    otherCalls: [{ path: '/companies', authorization: 'Bearer sandbox-sibermate-msp-key' }],
  },
};
