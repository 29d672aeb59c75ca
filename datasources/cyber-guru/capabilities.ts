import { joinParts } from '../source/batch';
import type { Batch, Capabilities, Io } from '../source/capabilities';
import { SourceProblem } from '../source/problem';
import type { MembershipRecord } from '../source/records';
import { inTurns } from '../source/turns';
import { batching, toBatch } from '../transport/listing';
import type { Client } from './client';
import type { Features } from './features';
import * as map from './mapping';

/** EXT_1004: a team that has gone since it was listed has nobody in it. */
const NO_SUCH_TEAM = 422;
const LESSONS = 'Finished lessons only; what is assigned and open is told in numbers (`training`).';

/**
 * The report of progress, and whatever the customer's contract has beside it.
 * @param host stands for the company, which the vendor never names
 */
export function createCapabilities(client: Client, features: Features, host: string): Capabilities {
  const teams = (io: Io) =>
    io.shared('CG-X2 groups', async (scope) =>
      toBatch(await client.teamRankings(scope), (value, raw) => [map.groupFromTeam(value, raw)]),
    );
  const membersOf = (team: string, io: Io): Promise<Batch<MembershipRecord>> =>
    io.shared(`CG-01 ${team}`, async (scope) => {
      try {
        return toBatch(await client.teamProgress(team, scope), ({ email }) => [{ groupId: team, accountId: email }]);
      } catch (error) {
        if (!SourceProblem.is(error) || error.status !== NO_SUCH_TEAM) throw error;
        return { records: [], skipped: [], fetchedAt: new Date() };
      }
    });
  const lessons = (io: Io) =>
    io.shared('CG-X4', async (scope) => {
      const listing = await client.activities(scope);
      return {
        results: await inTurns(batching(listing, map.courseResultFromActivity)),
        courses: map.coursesFromActivities(listing),
      };
    });
  const phishing = (io: Io) =>
    io.shared('CG-X3', async (scope) => {
      const listing = await client.phishing(scope);
      return {
        results: await inTurns(batching(listing, (row, raw) => [map.simulationResultFromRow(row, raw)])),
        simulations: map.simulationsFromRows(listing),
      };
    });

  return {
    profile: {
      support: 'PARTIAL',
      endpoints: [],
      note: 'The host, as configured; no name.',
      all: {
        minCalls: 0,
        read: async () => ({
          records: [{ externalId: host, raw: null, name: null }],
          skipped: [],
          fetchedAt: new Date(),
        }),
      },
    },
    accounts: {
      support: 'PARTIAL',
      endpoints: ['CG-01'],
      note: 'Addresses only, and only of active people with something assigned: who is missing here may just have nothing assigned, or be suspended.',
      all: {
        minCalls: 1,
        read: (io) =>
          io.shared('CG-01', async (scope) =>
            inTurns(batching(await client.usersProgress(scope), (value, raw) => [map.accountFromProgress(value, raw)])),
          ),
      },
    },
    ...(features.rankings && {
      groups: {
        support: 'FULL',
        endpoints: ['CG-X2'],
        note: 'Teams.',
        all: { minCalls: 1, read: teams },
      },
      memberships: {
        support: 'FULL',
        endpoints: ['CG-X2', 'CG-01'],
        note: 'One call for each team, of people with something assigned.',
        all: {
          minCalls: 2,
          async read(io) {
            const all = await teams(io);
            return joinParts(
              all.records.map(({ externalId }) => membersOf(externalId, io)),
              all,
            );
          },
        },
        by: { group: { read: membersOf } },
      },
    }),
    ...(features.activities && {
      courses: {
        support: 'PARTIAL',
        endpoints: ['CG-X4'],
        note: 'As seen in finished lessons.',
        all: { minCalls: 1, read: async (io) => (await lessons(io)).courses },
      },
      courseResults: {
        support: 'PARTIAL',
        endpoints: ['CG-X4'],
        note: LESSONS,
        all: { minCalls: 1, read: async (io) => (await lessons(io)).results },
      },
    }),
    ...(features.phishing && {
      simulations: {
        support: 'PARTIAL',
        endpoints: ['CG-X3'],
        note: 'As seen in their results; when one ends is not told.',
        all: { minCalls: 1, read: async (io) => (await phishing(io)).simulations },
      },
      simulationResults: {
        support: 'PARTIAL',
        endpoints: ['CG-X3'],
        note: 'Which columns the vendor sends beyond names is assumed.',
        all: { minCalls: 1, read: async (io) => (await phishing(io)).results },
      },
    }),
    totals: ['training'],
  };
}
