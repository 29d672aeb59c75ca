import { mergeBatches } from '../spec/batch';
import type { Batch, Capabilities, ReadContext } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';
import type { MembershipRecord } from '../spec/records';
import { onePerCourse } from '../transport/course-results';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { toBatchTask, toBatch } from '../transport/listing';
import type { Client } from './client';
import type { Features } from './features';
import * as map from './mapping';

/** EXT_1004: a team that was deleted since it was listed has no members. */
const NO_SUCH_TEAM = 422;
const FEATURE_ENDPOINTS: readonly (readonly [keyof Features, string])[] = [
  ['learningStatus', 'CG-X1'],
  ['rankings', 'CG-X2'],
  ['phishing', 'CG-X3'],
  ['activities', 'CG-X4'],
  ['workDay', 'CG-X5'],
  ['successFactors', 'CG-X6'],
];
/** One list in pages. */
const LISTED = { calls: 1, each: ['further pages'], roundTrips: 1 };
const LESSONS = 'Completed lessons only; assigned and open lessons are available as totals (`training`).';

/**
 * The progress report, and the further features of the customer's contract.
 * @param host identifies the company, because the vendor sends no company name
 */
export function createCapabilities(client: Client, features: Features, host: string): Capabilities {
  const teams = (context: ReadContext) =>
    context.shared('CG-X2 groups', async (scope) =>
      toBatch(await client.teamRankings(scope), (value, raw) => [map.groupFromTeam(value, raw)]),
    );
  const membersOf = (team: string, context: ReadContext): Promise<Batch<MembershipRecord>> =>
    context.shared(`CG-01 ${team}`, async (scope) => {
      try {
        return toBatch(await client.teamProgress(team, scope), ({ email }) => [{ groupId: team, accountId: email }]);
      } catch (error) {
        if (!SourceProblem.is(error) || error.status !== NO_SUCH_TEAM) throw error;
        return { records: [], skipped: [], fetchedAt: new Date() };
      }
    });
  const lessons = (context: ReadContext) =>
    context.sharedParts('CG-X4', async (scope) => {
      const listing = await client.activities(scope);
      const results = await runCooperatively(toBatchTask(listing, map.courseResultFromActivity));
      return {
        results: { ...results, records: await runCooperatively(onePerCourse(results.records)) },
        courses: map.coursesFromActivities(listing),
      };
    });
  const phishing = (context: ReadContext) =>
    context.sharedParts('CG-X3', async (scope) => {
      const listing = await client.phishing(scope);
      return {
        results: await runCooperatively(toBatchTask(listing, (row, raw) => [map.simulationResultFromRow(row, raw)])),
        simulations: map.simulationsFromRows(listing),
      };
    });

  const switchedOff = FEATURE_ENDPOINTS.flatMap(([feature, endpoint]) => (features[feature] ? [] : [endpoint]));

  return {
    profile: {
      support: 'PARTIAL',
      endpoints: [],
      note: 'Only the configured host; no name.',
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
      note: 'Only addresses, and only of active people with an assignment: people who are missing here may have no assignment, or be suspended.',
      missingFields: [
        'employeeId',
        'firstName',
        'lastName',
        'status',
        'locale',
        'createdAt',
        'updatedAt',
        'riskScore',
        'phishingTotals',
        'trainingTotals.inProgress',
        'trainingTotals.overdue',
        'trainingTotals.averageScore',
      ],
      all: {
        minCalls: 1,
        cost: LISTED,
        read: (context) =>
          context.shared('CG-01', async (scope) =>
            runCooperatively(
              toBatchTask(await client.usersProgress(scope), (value, raw) => [map.accountFromProgress(value, raw)]),
            ),
          ),
      },
    },
    ...(features.rankings && {
      groups: {
        support: 'FULL',
        endpoints: ['CG-X2'],
        note: 'Teams are provided as groups.',
        missingFields: ['managers'],
        all: { minCalls: 1, cost: LISTED, read: teams },
      },
      memberships: {
        support: 'FULL',
        endpoints: ['CG-X2', 'CG-01'],
        note: 'One call for each team; only people with an assignment.',
        all: {
          minCalls: 2,
          cost: { calls: 1, each: ['teams', 'further pages'], roundTrips: 2 },
          async read(context) {
            const all = await teams(context);
            return mergeBatches(
              all.records.map(({ externalId }) => membersOf(externalId, context)),
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
        note: 'Derived from completed lessons.',
        missingFields: ['description', 'ownership', 'required', 'startsOn', 'endsOn', 'archived'],
        all: { minCalls: 1, cost: LISTED, read: async (context) => (await lessons(context)).courses },
      },
      courseResults: {
        support: 'PARTIAL',
        endpoints: ['CG-X4'],
        note: LESSONS,
        missingFields: ['courseLinkId', 'vendorStatus', 'enrolledAt', 'dueOn', 'score', 'grade', 'status.IN_PROGRESS'],
        all: { minCalls: 1, cost: LISTED, read: async (context) => (await lessons(context)).results },
      },
    }),
    ...(features.phishing && {
      simulations: {
        support: 'PARTIAL',
        endpoints: ['CG-X3'],
        note: 'Derived from simulation results; the vendor provides no end dates.',
        missingFields: ['status', 'endedAt'],
        all: { minCalls: 1, cost: LISTED, read: async (context) => (await phishing(context)).simulations },
      },
      simulationResults: {
        support: 'PARTIAL',
        endpoints: ['CG-X3'],
        note: 'The columns beyond names are assumed.',
        missingFields: ['scheduledAt', 'attachmentAt', 'repliedAt'],
        dayFields: ['sentAt', 'openedAt', 'clickedAt', 'submittedAt', 'reportedAt'],
        derivedFields: { outcome: ['openedAt', 'clickedAt', 'submittedAt', 'reportedAt'] },
        all: { minCalls: 1, cost: LISTED, read: async (context) => (await phishing(context)).results },
      },
    }),
    totals: ['training'],
    ...(switchedOff.length > 0 && { switchedOff }),
  };
}
