import type { z } from 'zod';
import { mergeBatches } from '../spec/batch';
import type { Batch, Capabilities, ReadContext, SkippedRecord } from '../spec/capabilities';
import { onePerCourse } from '../transport/course-results';
import type { AccountRecord, CourseResultRecord, MembershipRecord } from '../spec/records';
import { runCooperatively, runSync } from '../runtime/cooperative-scheduler';
import { nowUtc } from '../runtime/today';
import { toBatch, withFields } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { PAGE_SIZE } from './client';
import type { Client } from './client';
import type { TimelineEvent } from './wire-schema';
import * as wire from './wire-schema';
import {
  ASSESSMENT_EVENTS,
  SIMULATION_EVENTS,
  assessmentResultsFromEvents,
  simulationResultsFromEvents,
} from './events';
import { readAccounts, readEvents } from './incremental-reads';
import * as map from './mapping';
import { oldest } from '../transport/pages';
import { readItemsTask } from '../transport/wire';
import type { SharedReads } from './shared-reads';

/** One list in pages. */
const LISTED = { calls: 1, each: ['further pages'], roundTrips: 1 };

/** Typical number of simulation events per person, for the planner's estimate. */
const SIMULATION_EVENTS_PER_PERSON = 12;

/** The unreadable fields of IQ-24 that belong to account records; the others belong to details, groups and statistics. */
const ACCOUNT_FIELDS = ['email', 'firstName', 'lastName', 'updatedAt'];
/** Those that belong to details. */
const DETAIL_FIELDS = ['profileUrl', 'manager', 'department', 'jobTitle', 'country'];
const UNDATED: SkippedRecord = { endpoint: 'IQ-21', reason: 'timestamp: expected a time' };

/** The capabilities of one account. Lists have pages; details are one call for each learner. */
export function createCapabilities(client: Client, reads: SharedReads): Capabilities {
  const { campaigns, runs } = reads;
  const groups = (context: ReadContext) =>
    context.shared('IQ-18', async (scope) =>
      toBatch(await client.groups(scope), (value, raw) => [map.groupFromGroup(value, raw)]),
    );
  /** IQ-21 provides simulations, assessments and the timeline. */
  const learnerEvents = (id: string, context: ReadContext) =>
    context.shared(`IQ-21 ${id}`, (scope) => client.learnerEvents(id, scope));
  const eventsOf = async (types: readonly string[], context: ReadContext): Promise<Listing<TimelineEvent>> => {
    const lists = await Promise.all(
      types.map((type) =>
        context.shared<Listing<TimelineEvent>>(`IQ-34 ${type}`, (scope, previous) =>
          readEvents(client, type, scope, previous),
        ),
      ),
    );
    return {
      records: lists.flatMap(({ records }) => records),
      skipped: lists.flatMap(({ skipped }) => skipped),
      unreadable: lists.flatMap(({ unreadable = [] }) => unreadable),
      problems: lists.flatMap(({ problems = [] }) => problems),
      fetchedAt: oldest(lists.map(({ fetchedAt }) => fetchedAt)),
    };
  };
  const simulationResults = async (endpoint: string, listing: Listing<TimelineEvent>) => {
    const { records: items, unreadable = [], ...rest } = withFields(listing, ['simulationId']);
    const found = await runCooperatively(simulationResultsFromEvents(endpoint, items));
    return { ...rest, records: found.records, unreadable: [...unreadable, ...found.unreadable] };
  };
  const membersOf = (group: string, context: ReadContext): Promise<Batch<MembershipRecord>> =>
    context.shared(`IQ-20 ${group}`, async (scope) =>
      toBatch(await client.groupLearners(group, scope), ({ id }) => [{ groupId: group, accountId: id }]),
    );
  const courseResultsOf = async (
    campaign: z.output<typeof wire.campaign>,
    context: ReadContext,
  ): Promise<Batch<CourseResultRecord>> => {
    const all = await runs(campaign.id, context);
    const parts = all.records.map(({ value: run }) =>
      context.shared(`IQ-08 ${run.id}`, async (scope) =>
        toBatch(await client.runLearners(campaign.id, run.id, scope), (row, raw) => [
          map.courseResultFromRun(row, raw, campaign, run),
        ]),
      ),
    );
    const results = await mergeBatches(parts, withFields(all, []));
    return { ...results, records: await runCooperatively(onePerCourse(results.records)) };
  };
  /** IQ-01 for each assessment that the events name. */
  const assessmentResults = async (endpoint: string, listing: Listing<TimelineEvent>, context: ReadContext) => {
    const { records: items, ...rest } = listing;
    const wanted = items
      .filter(({ value }) => ASSESSMENT_EVENTS.includes(value.type))
      .flatMap(({ value }) => value.assessment_id ?? []);
    const names = new Map<string, string>();
    await Promise.all(
      [...new Set(wanted)].map(async (id) => {
        const found = await reads.assessment(id, context);
        names.set(id, found.records[0]?.value.name ?? id);
      }),
    );
    return { ...rest, ...assessmentResultsFromEvents(endpoint, items, (id) => names.get(id) ?? id) };
  };

  return {
    accounts: {
      support: 'FULL',
      endpoints: ['IQ-22', 'IQ-24'],
      missingFields: ['employeeId', 'status', 'locale', 'createdAt', 'trainingTotals', 'phishingTotals', 'riskScore'],
      all: {
        minCalls: 1,
        cost: LISTED,
        estimate: (people) => Math.ceil(people / PAGE_SIZE),
        read: (context) =>
          context.shared<Batch<AccountRecord>>('IQ-22', (scope, previous) => readAccounts(client, scope, previous)),
      },
      by: {
        email: {
          read: (email, context) =>
            context.shared(`IQ-22 ${email}`, async (scope) =>
              // The vendor does a text search; only an exact match counts.
              toBatch(await client.learnersByEmail(email, scope), (value, raw) =>
                value.email === email ? [map.accountFromLearner(value, raw)] : [],
              ),
            ),
        },
        id: {
          // IQ-24 contains all fields of the list.
          read: async (id, context) =>
            toBatch(withFields(await reads.learner(id, context), ACCOUNT_FIELDS), (value, raw) => [
              map.accountFromLearner(value, raw),
            ]),
        },
      },
    },
    accountDetails: {
      support: 'FULL',
      endpoints: ['IQ-24'],
      note: 'One call for each person.',
      by: {
        account: {
          read: async ({ accountId }, context) =>
            toBatch(withFields(await reads.learner(accountId, context), DETAIL_FIELDS), (value) => [
              map.detailsFromLearner(value),
            ]),
        },
      },
    },
    groups: {
      support: 'FULL',
      endpoints: ['IQ-18', 'IQ-19'],
      missingFields: ['managers'],
      all: { minCalls: 1, cost: LISTED, read: groups },
      by: {
        id: {
          read: (id, context) =>
            context.shared(`IQ-19 group ${id}`, async (scope) =>
              toBatch(await client.group(id, scope), (value, raw) => [map.groupFromGroup(value, raw)]),
            ),
        },
      },
    },
    memberships: {
      support: 'FULL',
      endpoints: ['IQ-20', 'IQ-18', 'IQ-24'],
      all: {
        minCalls: 2,
        cost: { calls: 1, each: ['groups', 'further pages'], roundTrips: 2 },
        estimate: async (people, context) => 1 + (await groups(context)).records.length + Math.ceil(people / PAGE_SIZE),
        read: async (context) => {
          const all = await groups(context);
          return mergeBatches(
            all.records.map(({ externalId }) => membersOf(externalId, context)),
            all,
          );
        },
      },
      by: {
        group: { read: membersOf },
        account: {
          async read({ accountId }, context) {
            const found = withFields(await reads.learner(accountId, context), ['groupId']);
            const listed = runSync(readItemsTask('IQ-24', found.records[0]?.value.groups?.data ?? [], wire.group));
            const rows = { ...found, records: listed.records, skipped: [...found.skipped, ...listed.skipped] };
            return toBatch(rows, ({ id }) => [{ groupId: id, accountId }]);
          },
        },
      },
    },
    courses: {
      support: 'FULL',
      endpoints: ['IQ-15', 'IQ-16'],
      missingFields: ['required', 'startsOn', 'endsOn', 'archived'],
      all: {
        minCalls: 1,
        cost: LISTED,
        read: (context) =>
          context.shared('IQ-15', async (scope) =>
            toBatch(await client.courses(scope), (value, raw) => [map.courseFromCourse(value, raw, undefined)]),
          ),
      },
      by: {
        id: {
          read: (id, context) =>
            context.shared(`IQ-16 ${id}`, async (scope) =>
              toBatch(await client.course(id, scope), (value, raw) => [
                map.courseFromCourse(value, raw, value.description),
              ]),
            ),
        },
      },
    },
    courseLinks: {
      support: 'FULL',
      endpoints: ['IQ-11'],
      by: {
        courseLink: {
          read: async (campaign, context) =>
            toBatch(await reads.campaignSettings(campaign, context), (value) => [
              { courseLinkId: campaign, courseId: value.course_id },
            ]),
        },
      },
    },
    courseResults: {
      support: 'PARTIAL',
      endpoints: ['IQ-09', 'IQ-05', 'IQ-08'],
      note: 'Status and date of completion by campaign run; no scores, and no due dates, so overdue results are unknown.',
      missingFields: ['courseId', 'enrolledAt', 'startedAt', 'dueOn', 'score', 'grade'],
      all: {
        minCalls: 3,
        cost: { calls: 1, each: ['awareness campaigns', 'their runs', 'further pages'], roundTrips: 3 },
        read: async (context) => {
          const all = await campaigns('awareness', context);
          return mergeBatches(
            all.records.map(({ value }) => courseResultsOf(value, context)),
            all,
          );
        },
      },
    },
    simulations: {
      support: 'FULL',
      endpoints: ['IQ-09', 'IQ-05', 'IQ-10'],
      all: {
        minCalls: 2,
        cost: { calls: 1, each: ['phishing campaigns', 'further pages'], roundTrips: 2 },
        read: async (context) => {
          const all = await campaigns('phish', context);
          const now = nowUtc();
          return mergeBatches(
            all.records.map(async ({ value, raw }) => {
              const { records: items, ...rest } = await runs(value.id, context);
              const dated = items.map((run) => run.value);
              return { ...rest, records: [map.simulationFromCampaign(value, raw, dated, now)] };
            }),
            all,
          );
        },
      },
      by: {
        id: {
          async read(id, context) {
            const [found, all] = await Promise.all([
              context.shared(`IQ-10 simulation ${id}`, (scope) => client.campaign(id, scope)),
              runs(id, context),
            ]);
            const now = nowUtc();
            const dated = all.records.map((run) => run.value);
            const skipped = [...found.skipped, ...all.skipped];
            const unreadable = [...(found.unreadable ?? []), ...(all.unreadable ?? [])];
            return toBatch({ ...found, skipped, unreadable, problems: all.problems ?? [] }, (value, raw) =>
              value.type === 'phish' ? [map.simulationFromCampaign(value, raw, dated, now)] : [],
            );
          },
        },
      },
    },
    simulationNames: {
      support: 'FULL',
      endpoints: ['IQ-09'],
      all: {
        minCalls: 1,
        cost: LISTED,
        read: async (context) =>
          toBatch(withFields(await campaigns('phish', context), ['name']), (campaign) => [
            { simulationId: campaign.id, name: map.nameOf(campaign) },
          ]),
      },
    },
    simulationResults: {
      support: 'FULL',
      endpoints: ['IQ-34', 'IQ-21'],
      note: 'Anything that opens the link counts as a click, including mail scanners, unless the vendor marks it as fast-clicked.',
      missingFields: ['simulationName'],
      all: {
        minCalls: SIMULATION_EVENTS.length,
        cost: { calls: SIMULATION_EVENTS.length, each: ['further pages'], roundTrips: 1 },
        estimate: (people) => SIMULATION_EVENTS.length + Math.ceil((people * SIMULATION_EVENTS_PER_PERSON) / PAGE_SIZE),
        read: async (context) => simulationResults('IQ-34', await eventsOf(SIMULATION_EVENTS, context)),
      },
      by: {
        account: {
          cost: { calls: 1, each: ['further pages'], roundTrips: 1 },
          read: async ({ accountId }, context) => simulationResults('IQ-21', await learnerEvents(accountId, context)),
        },
      },
    },
    assessmentResults: {
      support: 'PARTIAL',
      endpoints: ['IQ-34', 'IQ-21', 'IQ-01'],
      note: 'Passed or failed; no scores.',
      missingFields: ['score'],
      all: {
        minCalls: ASSESSMENT_EVENTS.length,
        cost: { calls: ASSESSMENT_EVENTS.length, each: ['assessments', 'further pages'], roundTrips: 2 },
        read: async (context) => assessmentResults('IQ-34', await eventsOf(ASSESSMENT_EVENTS, context), context),
      },
      by: {
        account: {
          cost: { calls: 1, each: ['assessments of the person', 'further pages'], roundTrips: 2 },
          read: async ({ accountId }, context) =>
            assessmentResults('IQ-21', await learnerEvents(accountId, context), context),
        },
      },
    },
    timeline: {
      support: 'FULL',
      endpoints: ['IQ-21'],
      note: 'Read page by page.',
      pageSize: PAGE_SIZE,
      page: ({ accountId }, span, number, context) =>
        context.shared(`IQ-21 page ${JSON.stringify([accountId, span, number])}`, async (scope) => {
          const page = await client.learnerEventsPage(accountId, span, number, scope);
          const events = await toBatch(withFields(page, []), map.timelineFromEvent);
          const undated = page.records.filter(({ value }) => value.timestamp === null);
          const skipped = [...page.skipped, ...undated.map(() => UNDATED)];
          return { ...events, skipped, sent: page.sent, total: page.count };
        }),
    },
  };
}
