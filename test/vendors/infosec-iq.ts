import type { VendorFacts } from '../vendor-facts';

export const facts: VendorFacts = {
  settings: (baseUrl) => ({ baseUrl, apiToken: 'x' }),
  anonymous: [
    'IQ-08', // learners of a run
    'IQ-20', // learners of a group
  ],
  wire: {
    envelopes: ['contract.page'],
    identifiedBy: {
      // An event needs what happened, and to whom.
      'contract.timelineEvent': ['id', 'type', 'learner_id'],
      'contract.campaignSettings': [],
      'details.runStatistics': ['learners'],
    },
    unchecked: {
      'details.component': ['data'],
    },
  },
  sandbox: {
    authorization: () => 'Bearer sandbox-infosec-iq-token',
    paths: ({ acme: { infosecIq } }) => {
      const iq = infosecIq.learners[0]?.id ?? '';
      const aware = infosecIq.campaigns.find(({ type }) => type === 'awareness');
      const run = `/campaigns/${aware?.id ?? ''}/runs/${aware?.runs[0]?.id ?? ''}`;
      return [
        `/assessments/${infosecIq.assessments[0]?.id ?? ''}`,
        '/batteries',
        '/branding',
        `/campaigns/${aware?.id ?? ''}/runs`,
        run,
        `${run}/stats`,
        `${run}/learners`,
        '/campaigns?type[]=awareness&type[]=phish',
        `/campaigns/${aware?.id ?? ''}`,
        `/campaigns/details/${aware?.id ?? ''}`,
        '/categories',
        '/courses',
        `/courses/${infosecIq.courses[0]?.id ?? ''}`,
        '/languages',
        '/learner-groups',
        `/learner-groups/${infosecIq.groups[0]?.id ?? ''}`,
        `/learner-groups/${infosecIq.groups[0]?.id ?? ''}/learners`,
        `/learners/${iq}/timeline-events`,
        '/learners',
        `/learners/${iq}`,
        `/modules/${infosecIq.modules[0]?.id ?? ''}`,
        '/notifications',
        '/phishhunter/messages',
        `/phishhunter/messages/${infosecIq.messages[0]?.id ?? ''}`,
        `/quarantined-emails/${infosecIq.quarantined[0]?.id ?? ''}`,
        '/templates/',
        `/templates/${infosecIq.templates[0]?.id ?? ''}`,
        '/timeline-events',
      ];
    },
  },
};
