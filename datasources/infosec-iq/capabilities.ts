import { joinParts } from '../source/batch';
import type { Batch, Capabilities, Io } from '../source/capabilities';
import type { CourseResultRecord, MembershipRecord } from '../source/records';
import { toBatch } from '../transport/listing';
import type { Listing } from '../transport/listing';
import type { Client } from './client';
import type { TimelineEvent } from './contract';
import * as wire from './contract';
import {
  ASSESSMENT_EVENTS,
  SIMULATION_EVENTS,
  assessmentResultsFromEvents,
  simulationResultsFromEvents,
} from './events';
import * as map from './mapping';
import { readItems } from '../transport/wire';

const PAGE_SIZE = 100;
/** Events that simulations leave behind for each person, as a rule of thumb for the planner. */
const SIMULATION_EVENTS_PER_PERSON = 12;

/** What an account can tell, and how. Lists have pages; details are one call for each learner. */
export function createCapabilities(client: Client): Capabilities {
  const campaigns = (type: 'awareness' | 'phish', io: Io) =>
    io.shared(`IQ-09 ${type}`, (scope) => client.campaigns(type, scope));
  const runs = (campaign: string, io: Io) =>
    io.shared(`IQ-05 ${campaign}`, (scope) => client.campaignRuns(campaign, scope));
  const groups = (io: Io) =>
    io.shared('IQ-18', async (scope) =>
      toBatch(await client.groups(scope), (value, raw) => [map.groupFromGroup(value, raw)]),
    );
  /** IQ-24 answers details and groups. */
  const detail = (id: string, io: Io) => io.shared(`IQ-24 ${id}`, (scope) => client.learner(id, scope));
  /** IQ-21 answers simulations, assessments and the timeline. */
  const learnerEvents = (id: string, io: Io) => io.shared(`IQ-21 ${id}`, (scope) => client.learnerEvents(id, scope));
  const eventsOf = async (types: readonly string[], io: Io): Promise<Listing<TimelineEvent>> => {
    const lists = await Promise.all(
      types.map((type) => io.shared(`IQ-34 ${type}`, (scope) => client.eventsOfType(type, scope))),
    );
    return {
      items: lists.flatMap(({ items }) => items),
      skipped: lists.flatMap(({ skipped }) => skipped),
      fetchedAt: new Date(Math.min(...lists.map(({ fetchedAt }) => fetchedAt.getTime()))),
    };
  };
  const simulationResults = ({ items, ...rest }: Listing<TimelineEvent>) => ({
    ...rest,
    records: simulationResultsFromEvents(items),
  });
  const membersOf = (group: string, io: Io): Promise<Batch<MembershipRecord>> =>
    io.shared(`IQ-20 ${group}`, async (scope) =>
      toBatch(await client.groupLearners(group, scope), ({ id }) => [{ groupId: group, accountId: id }]),
    );
  const courseResultsOf = async (
    campaign: Listing<{
      id: string;
      name: string;
      type: string | null;
      running: boolean | null;
    }>['items'][number]['value'],
    io: Io,
  ): Promise<Batch<CourseResultRecord>> => {
    const all = await runs(campaign.id, io);
    const parts = all.items.map(({ value: run }) =>
      io.shared(`IQ-08 ${run.id}`, async (scope) =>
        toBatch(await client.runLearners(campaign.id, run.id, scope), (row, raw) => [
          map.courseResultFromRun(row, raw, campaign, run),
        ]),
      ),
    );
    return joinParts(parts, all);
  };
  /** IQ-01 for each assessment that the events name. */
  const assessmentResults = async ({ items, skipped, fetchedAt }: Listing<TimelineEvent>, io: Io) => {
    const wanted = items
      .filter(({ value }) => ASSESSMENT_EVENTS.includes(value.type))
      .flatMap(({ value }) => value.assessment_id ?? []);
    const names = new Map<string, string>();
    await Promise.all(
      [...new Set(wanted)].map(async (id) => {
        const found = await io.shared(`IQ-01 ${id}`, (scope) => client.assessment(id, scope));
        names.set(id, found.items[0]?.value.name ?? id);
      }),
    );
    return { skipped, fetchedAt, records: assessmentResultsFromEvents(items, (id) => names.get(id) ?? id) };
  };

  return {
    accounts: {
      support: 'FULL',
      endpoints: ['IQ-22'],
      all: {
        minCalls: 1,
        estimate: (people) => Math.ceil(people / PAGE_SIZE),
        read: (io) =>
          io.shared('IQ-22', async (scope) =>
            toBatch(await client.learners(scope), (value, raw) => [map.accountFromLearner(value, raw)]),
          ),
      },
      by: {
        email: {
          read: (email, io) =>
            io.shared(`IQ-22 ${email}`, async (scope) =>
              // The vendor searches; only the very address is meant.
              toBatch(await client.learnersByEmail(email, scope), (value, raw) =>
                value.email === email ? [map.accountFromLearner(value, raw)] : [],
              ),
            ),
        },
      },
    },
    accountDetails: {
      support: 'FULL',
      endpoints: ['IQ-24'],
      note: 'One call for each person.',
      by: {
        account: {
          read: async ({ accountId }, io) =>
            toBatch(await detail(accountId, io), (value) => [map.detailsFromLearner(value)]),
        },
      },
    },
    groups: { support: 'FULL', endpoints: ['IQ-18'], all: { minCalls: 1, read: groups } },
    memberships: {
      support: 'FULL',
      endpoints: ['IQ-20', 'IQ-18', 'IQ-24'],
      all: {
        minCalls: 2,
        estimate: async (people, io) => 1 + (await groups(io)).records.length + Math.ceil(people / PAGE_SIZE),
        read: async (io) => {
          const all = await groups(io);
          return joinParts(
            all.records.map(({ externalId }) => membersOf(externalId, io)),
            all,
          );
        },
      },
      by: {
        group: { read: membersOf },
        account: {
          async read({ accountId }, io) {
            const found = await detail(accountId, io);
            const listed = readItems('IQ-24', found.items[0]?.value.groups?.data ?? [], wire.group);
            const rows = { ...listed, skipped: [...found.skipped, ...listed.skipped], fetchedAt: found.fetchedAt };
            return toBatch(rows, ({ id }) => [{ groupId: id, accountId }]);
          },
        },
      },
    },
    courses: {
      support: 'FULL',
      endpoints: ['IQ-15', 'IQ-16'],
      all: {
        minCalls: 1,
        read: (io) =>
          io.shared('IQ-15', async (scope) =>
            toBatch(await client.courses(scope), (value, raw) => [map.courseFromCourse(value, raw, undefined)]),
          ),
      },
      by: {
        id: {
          read: (id, io) =>
            io.shared(`IQ-16 ${id}`, async (scope) =>
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
          read: (campaign, io) =>
            io.shared(`IQ-11 ${campaign}`, async (scope) =>
              toBatch(await client.campaignDetail(campaign, scope), (value) => [
                { courseLinkId: campaign, courseId: value.course_id },
              ]),
            ),
        },
      },
    },
    courseResults: {
      support: 'PARTIAL',
      endpoints: ['IQ-09', 'IQ-05', 'IQ-08'],
      note: 'Status and date of completion by campaign run; no due dates, no scores.',
      all: {
        minCalls: 3,
        read: async (io) => {
          const all = await campaigns('awareness', io);
          return joinParts(
            all.items.map(({ value }) => courseResultsOf(value, io)),
            all,
          );
        },
      },
    },
    simulations: {
      support: 'FULL',
      endpoints: ['IQ-09', 'IQ-05'],
      all: {
        minCalls: 2,
        read: async (io) => {
          const all = await campaigns('phish', io);
          const now = new Date().toISOString();
          return joinParts(
            all.items.map(async ({ value, raw }) => {
              const { items, skipped, fetchedAt } = await runs(value.id, io);
              const dated = items.map((run) => run.value);
              return { records: [map.simulationFromCampaign(value, raw, dated, now)], skipped, fetchedAt };
            }),
            all,
          );
        },
      },
    },
    simulationResults: {
      support: 'FULL',
      endpoints: ['IQ-34', 'IQ-21'],
      all: {
        minCalls: SIMULATION_EVENTS.length,
        estimate: (people) => SIMULATION_EVENTS.length + Math.ceil((people * SIMULATION_EVENTS_PER_PERSON) / PAGE_SIZE),
        read: async (io) => simulationResults(await eventsOf(SIMULATION_EVENTS, io)),
      },
      by: { account: { read: async ({ accountId }, io) => simulationResults(await learnerEvents(accountId, io)) } },
    },
    assessmentResults: {
      support: 'PARTIAL',
      endpoints: ['IQ-34', 'IQ-21', 'IQ-01'],
      note: 'Passed or failed; no scores.',
      all: {
        minCalls: ASSESSMENT_EVENTS.length,
        read: async (io) => assessmentResults(await eventsOf(ASSESSMENT_EVENTS, io), io),
      },
      by: { account: { read: async ({ accountId }, io) => assessmentResults(await learnerEvents(accountId, io), io) } },
    },
    timeline: {
      support: 'FULL',
      endpoints: ['IQ-21', 'IQ-34'],
      all: {
        minCalls: 1,
        // A year of everything is some thirty events a person.
        estimate: (people) => Math.ceil((people * 30) / PAGE_SIZE),
        read: (io) =>
          io.shared('IQ-34', async (scope) =>
            toBatch(await client.events(scope), (value, raw) => [map.timelineFromEvent(value, raw)]),
          ),
      },
      by: {
        account: {
          read: async ({ accountId }, io) =>
            toBatch(await learnerEvents(accountId, io), (value, raw) => [map.timelineFromEvent(value, raw)]),
        },
      },
    },
  };
}
