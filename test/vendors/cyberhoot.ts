import type { VendorFacts } from '../vendor-facts';

export const facts: VendorFacts = {
  settings: (baseUrl) => ({ baseUrl, apiKey: 'x' }),
  tenant: '1000',
  ids: ['4711', '815'],
  byQuery: ['CH-06', 'CH-09', 'CH-11', 'CH-17'],
  anonymous: [
    'CH-07', // a rank
    'CH-13', // breaches; the address is compared where it was asked for
  ],
  wire: {
    envelopes: ['contract.schedule', 'contract.userExposures', 'details.schedule'],
    identifiedBy: {
      'details.rank': [],
      'contract.exposedAddress': ['email'],
      'contract.pwnedBreach': ['breachId'],
      // The breach has no id but its name.
      'contract.dehashedBreach': ['id', 'database_name'],
      'details.groupName': ['group_id'],
      'details.subscription': ['subscriptionId'],
    },
    unchecked: {
      'contract.customer': ['report_recipients_json'],
      'contract.user': ['assignments', 'pending', 'archived'],
      'contract.userAssignment': ['completed_date'],
      'contract.group': ['users'],
      'details.training': ['groupsArr'],
      'details.subscription': ['customerInfoArray', 'subscription'],
    },
  },
  sandbox: {
    authorization: () => 'Bearer sandbox-cyberhoot-key',
    paths: ({ acme: { cyberhoot } }) => {
      const customer = 'customer_id=1000';
      const user = cyberhoot.exposures.find(({ userId }) => userId !== null)?.userId ?? '';
      return [
        '/customers/',
        '/customers/?id=1000',
        `/hoot-ranks/customer/customer-hoot-rank.php?${customer}`,
        `/customers/managers/?${customer}`,
        ...['users', 'groups', 'assignments'].flatMap((part) => {
          const id =
            {
              users: cyberhoot.users[0]?.id,
              groups: cyberhoot.groups[0]?.id,
              assignments: cyberhoot.assignments[0]?.id,
            }[part] ?? '';
          return [`/customers/${part}/?${customer}`, `/customers/${part}/?${customer}&id=${id}`];
        }),
        ...['user', 'users', '/user'].map(
          (part) => `/hoot-ranks/${part}/user-hoot-rank.php?${customer}&user_id=${user}`,
        ),
        `/hoot-ranks/user/user-rankings.php?${customer}`,
        `/customers/users/exposed-users/exposed-users-all.php/?${customer}`,
        `/customers/users/exposed-users/exposed-user.php/?${customer}&user_id=${user}`,
        '/administrators/',
        '/administrators/?id=1',
        `/customers/training/?${customer}`,
        `/customers/automated-training/foundational.php?${customer}`,
        `/customers/automated-training/?${customer}`,
        `/customers/automated-phishing/?${customer}`,
        '/partner/settings/',
        '/partner/subscription/',
      ];
    },
  },
};
