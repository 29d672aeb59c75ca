import type { Capabilities, Io } from '../source/capabilities';
import { toBatch } from '../transport/listing';
import type { Client } from './client';
import { accountFromSummary, groupsFromSummary } from './mapping';

const AS_SEEN = 'As seen on users: a group or branch without anybody in it does not show.';

/** Everything comes from one report, read whole: there is no filter and no read of one user. */
export function createCapabilities(client: Client, accountId: string): Capabilities {
  const report = (io: Io) => io.shared('CP-01', (signal) => client.usersSummary(signal));
  return {
    profile: {
      support: 'PARTIAL',
      endpoints: [],
      note: 'The account’s id, as configured; no name.',
      all: {
        minCalls: 0,
        read: () =>
          Promise.resolve({
            records: [{ externalId: accountId, raw: null, name: null }],
            skipped: [],
            fetchedAt: new Date(),
          }),
      },
    },
    accounts: {
      support: 'FULL',
      endpoints: ['CP-01'],
      all: {
        minCalls: 1,
        read: async (io) => toBatch(await report(io), (value, raw) => [accountFromSummary(value, raw)]),
      },
    },
    groups: {
      support: 'PARTIAL',
      endpoints: ['CP-01'],
      note: AS_SEEN,
      all: {
        minCalls: 1,
        async read(io) {
          const all = toBatch(await report(io), groupsFromSummary);
          return { ...all, records: [...new Map(all.records.map((group) => [group.externalId, group])).values()] };
        },
      },
    },
    memberships: {
      support: 'PARTIAL',
      endpoints: ['CP-01'],
      note: AS_SEEN,
      all: {
        minCalls: 1,
        read: async (io) =>
          toBatch(await report(io), (value) =>
            groupsFromSummary(value).map(({ externalId }) => ({ groupId: externalId, accountId: value.user.id })),
          ),
      },
    },
    totals: ['training', 'phishing'],
  };
}
