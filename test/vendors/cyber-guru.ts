import type { VendorFacts } from '../vendor-facts';

export const facts: VendorFacts = {
  settings: (baseUrl) => ({ baseUrl, tokenUrl: `${baseUrl}/token`, clientSecret: 'x' }),
  emptyAnswer: { users: [], accounts: [], data: [] },
  wire: {
    envelopes: ['contract.progress', 'details.rankings', 'details.learningStatusPage'],
    identifiedBy: {
      'contract.userProgress': ['email'],
      'details.learningStatus': ['email'],
      'details.teamRanking': ['team'],
      // A campaign is identified by its name, a person by the address.
      'details.phishingRow': ['campaignName', 'email'],
      'details.activity': ['Learning_Activity', 'Email'],
    },
  },
  sandbox: {
    authorization: async ({ credentials }) => {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'ext-api',
        client_secret: String(credentials.clientSecret),
      });
      const response = await fetch(String(credentials.tokenUrl), { method: 'POST', body });
      return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
    },
    paths: () => [
      '/ext/report/users-progress-completion',
      '/ext/report/users-learning-status?limit=10&page=1',
      '/ext/report/rankings?type=0',
      '/ext/report/rankings?type=1',
      '/ext/report/rankings?type=2&team=Legal',
      '/ext/phishing/campaigns',
      '/ext/training/completed-user-activities',
      '/ext/training/work-day',
      '/ext/sap/success-factors?suffix=a&cpnt_typ_id=b&cmpl_stat_id=c&output_mode=2',
    ],
  },
};
