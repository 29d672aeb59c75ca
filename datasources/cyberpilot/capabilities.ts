import type { Capabilities, ReadContext } from '../spec/capabilities';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import type { Client } from './client';
import { recordsFromReport } from './mapping';

const AS_SEEN = 'Derived from user records: a group or branch without members is not visible.';

/** All data comes from one report, read completely: there is no filter and no read of one user. */
export function createCapabilities(client: Client, accountId: string): Capabilities {
  const report = (context: ReadContext) =>
    context.sharedParts('CP-01', async (scope) =>
      runCooperatively(recordsFromReport(await client.usersSummary(scope))),
    );
  const cost = { calls: 1, each: ['further pages'], roundTrips: 1 };
  return {
    profile: {
      support: 'PARTIAL',
      endpoints: [],
      note: 'Only the account’s configured id; no name.',
      all: {
        minCalls: 0,
        read: async () => ({
          records: [{ externalId: accountId, raw: null, name: null }],
          skipped: [],
          fetchedAt: new Date(),
        }),
      },
    },
    accounts: {
      support: 'FULL',
      endpoints: ['CP-01'],
      missingFields: [
        'employeeId',
        'status',
        'locale',
        'updatedAt',
        'riskScore',
        'trainingTotals.inProgress',
        'phishingTotals.opened',
        'phishingTotals.reported',
      ],
      all: { minCalls: 1, cost, read: async (context) => (await report(context)).accounts },
    },
    groups: {
      support: 'PARTIAL',
      endpoints: ['CP-01'],
      note: AS_SEEN,
      missingFields: ['managers'],
      all: { minCalls: 1, cost, read: async (context) => (await report(context)).groups },
    },
    memberships: {
      support: 'PARTIAL',
      endpoints: ['CP-01'],
      note: AS_SEEN,
      all: { minCalls: 1, cost, read: async (context) => (await report(context)).memberships },
    },
    totals: ['training', 'phishing'],
  };
}
