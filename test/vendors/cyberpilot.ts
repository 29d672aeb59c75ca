import type { VendorFacts } from '../vendor-facts';

export const facts: VendorFacts = {
  settings: (baseUrl) => ({ baseUrl, accountId: 'acc', accessToken: 'x' }),
  wire: {
    envelopes: ['contract.usersSummary'],
    identifiedBy: {
      'contract.userSummary': ['user'],
    },
  },
  sandbox: {
    authorization: () => 'Bearer sandbox.cyberpilot.token',
    paths: ({ acme: { cyberpilot } }) => [`/accounts/${cyberpilot.accountId}/reports/users-summary`],
  },
};
