import { mergeBatches } from '../spec/batch';
import type { Batch, Capabilities, ReadContext } from '../spec/capabilities';
import type { BreachRecord, CourseResultRecord, PersonKey, ExposureRecord } from '../spec/records';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { todayUtc } from '../runtime/today';
import { toBatch, withFields, withoutFields } from '../transport/listing';
import { oldest } from '../transport/pages';
import type { Client } from './client';
import { createCustomerReads } from './customer';
import * as map from './mapping';

/** Unreadable fields of CH-10 that only courses have, not policies. */
const COURSE_FIELDS = ['startsOn', 'endsOn', 'required', 'archived'];

/**
 * The capabilities of one customer: users with all their assignments in one call.
 * @param tenant the customer's id; null if the key belongs to one customer
 */
export function createCapabilities(client: Client, tenant: string | null): Capabilities {
  const { shared: read, sharedParts: readParts } = createCustomerReads(client, tenant);
  /** Without a customer id, CH-01 is read first. */
  const first = tenant === null ? ['CH-01'] : [];

  const users = (context: ReadContext) =>
    readParts('CH-05', context, async (id, scope) =>
      runCooperatively(map.recordsFromUsers(await client.users(id, scope))),
    );
  const managers = (context: ReadContext) => read('CH-04', context, (id, scope) => client.managers(id, scope));
  const groups = (context: ReadContext) =>
    readParts('CH-08', context, async (id, scope) => {
      const listing = await client.groups(id, scope);
      return {
        groups: await toBatch(listing, (value, raw) => [map.groupFromGroup(value, raw)]),
        memberships: map.membershipsFromGroups(listing),
      };
    });
  const assignments = (context: ReadContext) =>
    readParts('CH-10', context, async (id, scope) => {
      const listing = await client.assignments(id, scope);
      return {
        courses: await toBatch(listing, map.courseFromAssignment),
        policies: await toBatch(withoutFields(listing, COURSE_FIELDS), map.policyFromAssignment),
      };
    });
  const exposed = (context: ReadContext) =>
    read('CH-12', context, async (id, scope) =>
      toBatch(await client.exposedAddresses(id, scope), (value) => [map.exposedFromAddress(value)]),
    );
  const exposuresOf = ({ accountId, email }: PersonKey, context: ReadContext): Promise<Batch<ExposureRecord>> => {
    const of = accountId === null ? { email: email ?? '' } : { user: accountId };
    return read(`CH-13 ${JSON.stringify(of)}`, context, async (id, scope) =>
      map.exposuresFromUser(await client.exposures(id, of, scope), accountId),
    );
  };

  return {
    profile: {
      support: 'FULL',
      endpoints: [...first, 'CH-02'],
      all: {
        minCalls: 1,
        read: (context) =>
          read('CH-02', context, async (id, scope) =>
            toBatch(await client.customer(id, scope), (value, raw) => [map.profileFromCustomer(value, raw)]),
          ),
      },
    },
    accounts: {
      support: 'FULL',
      endpoints: [...first, 'CH-05', 'CH-06'],
      missingFields: ['locale', 'updatedAt', 'trainingTotals', 'phishingTotals'],
      all: { minCalls: 1, read: async (context) => (await users(context)).accounts },
      by: {
        id: {
          read: (user, context) =>
            read(`CH-06 ${user}`, context, async (id, scope) =>
              toBatch(withoutFields(await client.user(id, user, scope), ['manager']), (value, raw) => [
                map.accountFromUser(value, raw),
              ]),
            ),
        },
      },
    },
    accountDetails: {
      support: 'PARTIAL',
      endpoints: [...first, 'CH-05', 'CH-04'],
      note: 'Managers; no profile pages.',
      missingFields: ['profileUrl'],
      all: {
        minCalls: 2,
        async read(context) {
          const [{ details }, list] = await Promise.all([users(context), managers(context)]);
          const byId = new Map(list.records.map(({ value }) => [value.id, value]));
          return {
            records: details.records.map((one) => map.detailsWithManager(one, byId)),
            skipped: [...details.skipped, ...list.skipped],
            unreadable: [...(details.unreadable ?? []), ...withFields(list, ['manager']).unreadable],
            fetchedAt: oldest([details.fetchedAt, list.fetchedAt]),
          };
        },
      },
    },
    groups: {
      support: 'FULL',
      endpoints: [...first, 'CH-08', 'CH-09'],
      all: { minCalls: 1, read: async (context) => (await groups(context)).groups },
      by: {
        id: {
          read: (group, context) =>
            read(`CH-09 ${group}`, context, async (id, scope) =>
              toBatch(await client.group(id, group, scope), (value, raw) => [map.groupFromGroup(value, raw)]),
            ),
        },
      },
    },
    memberships: {
      support: 'FULL',
      endpoints: [...first, 'CH-08'],
      all: { minCalls: 1, read: async (context) => (await groups(context)).memberships },
    },
    courses: {
      support: 'FULL',
      endpoints: [...first, 'CH-10', 'CH-11'],
      missingFields: ['description', 'ownership'],
      all: { minCalls: 1, read: async (context) => (await assignments(context)).courses },
      by: {
        id: {
          read: (course, context) =>
            read(`CH-11 ${course}`, context, async (id, scope) =>
              toBatch(await client.assignment(id, course, scope), map.courseFromAssignment),
            ),
        },
      },
    },
    courseResults: {
      support: 'PARTIAL',
      endpoints: [...first, 'CH-05', 'CH-10'],
      note: 'Completion, its date and the due date; the vendor provides neither starts nor scores.',
      missingFields: ['courseLinkId', 'enrolledAt', 'startedAt', 'score', 'grade', 'status.IN_PROGRESS'],
      derivedFields: { status: ['completedAt'] },
      all: {
        minCalls: 2,
        async read(context): Promise<Batch<CourseResultRecord>> {
          const [{ courseResults: results }, { courses }] = await Promise.all([users(context), assignments(context)]);
          const byId = new Map(courses.records.map((course) => [course.externalId, course]));
          // Set on the results themselves: copies would double the memory of the largest list.
          for (const result of results.records) {
            const course = byId.get(result.courseId ?? '');
            result.dueOn = course?.endsOn ?? null;
            result.assignedOn = course?.startsOn ?? null;
          }
          return {
            records: results.records,
            skipped: [...results.skipped, ...courses.skipped],
            unreadable: [
              ...(results.unreadable ?? []),
              ...(courses.unreadable ?? []).flatMap((one) =>
                one.field === 'endsOn' ? [{ ...one, field: 'dueOn' }] : [],
              ),
            ],
            fetchedAt: oldest([results.fetchedAt, courses.fetchedAt]),
          };
        },
      },
    },
    policies: {
      support: 'FULL',
      endpoints: [...first, 'CH-10', 'CH-11'],
      missingFields: ['version', 'published'],
      all: { minCalls: 1, read: async (context) => (await assignments(context)).policies },
      by: {
        id: {
          read: (policy, context) =>
            read(`CH-11 ${policy} policy`, context, async (id, scope) =>
              toBatch(
                withoutFields(await client.assignment(id, policy, scope), COURSE_FIELDS),
                map.policyFromAssignment,
              ),
            ),
        },
      },
    },
    policyResults: {
      support: 'FULL',
      endpoints: [...first, 'CH-05'],
      missingFields: ['assignedAt'],
      all: { minCalls: 1, read: async (context) => (await users(context)).policyResults },
    },
    simulations: {
      support: 'PARTIAL',
      endpoints: [...first, 'CH-22'],
      note: 'Only the scheduled phishing programme: the API has no results of it.',
      all: {
        minCalls: 1,
        read: (context) =>
          read('CH-22', context, async (id, scope) => {
            const today = todayUtc();
            return toBatch(await client.phishingProgram(id, scope), (value, raw) => [
              map.simulationFromTraining(value, raw, today),
            ]);
          }),
      },
    },
    breaches: {
      support: 'FULL',
      endpoints: [...first, 'CH-12', 'CH-13'],
      note: 'One call for each exposed address, because there is no list of breaches.',
      all: {
        minCalls: 1,
        cost: { calls: 1, each: ['exposed people'], roundTrips: 2 },
        async read(context): Promise<Batch<BreachRecord>> {
          const list = await exposed(context);
          const all = await mergeBatches(
            list.records.map((one) => exposuresOf(one, context)),
            list,
          );
          const breaches = new Map(all.records.flatMap(({ breach }) => (breach ? [[breach.externalId, breach]] : [])));
          return { ...all, records: [...breaches.values()] };
        },
      },
    },
    exposedAccounts: {
      support: 'FULL',
      endpoints: [...first, 'CH-12'],
      missingFields: ['breachIds'],
      all: { minCalls: 1, read: exposed },
    },
    exposures: {
      support: 'FULL',
      endpoints: [...first, 'CH-12', 'CH-13'],
      by: { account: { prefilter: 'exposedAccounts', read: exposuresOf } },
    },
    absent: {
      simulationResults:
        'CyberHoot records who was sent, opened and clicked what, but its API exposes none of it: a rate is impossible, not zero.',
    },
  };
}
