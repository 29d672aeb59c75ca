import type { z } from 'zod';
import { mergeBatches } from '../spec/batch';
import type { Batch, Capabilities, ReadContext } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';
import { onePerCourse } from '../transport/course-results';
import type { CourseResultRecord, ExposureRecord, SimulationResultRecord } from '../spec/records';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { toBatchTask, toBatch, withFields, withoutFields } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { readItemsTask } from '../transport/wire';
import type { Client } from './client';
import * as wire from './wire-schema';
import * as map from './mapping';

/** The capabilities of one tenant. Every list is one call: SiberMate has no pages. */
export function createCapabilities(client: Client, tenant: string | null): Capabilities {
  /** SM-07 provides accounts and memberships. */
  const learners = (context: ReadContext) =>
    context.sharedParts('SM-07', async (scope) => {
      const listing = await client.learners(scope);
      return {
        accounts: await runCooperatively(
          toBatchTask(withoutFields(listing, ['groupId']), (value, raw) => [map.accountFromLearner(value, raw)]),
        ),
        memberships: await runCooperatively(toBatchTask(withFields(listing, ['groupId']), map.membershipsFromLearner)),
      };
    });
  const simulations = (context: ReadContext) =>
    context.shared('SM-58', async (scope) =>
      toBatch(await client.simulations(scope), (value, raw) => [map.simulationFromSimulation(value, raw)]),
    );
  const services = (context: ReadContext) =>
    context.shared('SM-62', async (scope) =>
      toBatch(await client.breachedServices(null, null, scope), (value, raw) => [map.breachFromService(value, raw)]),
    );
  const courses = (context: ReadContext) =>
    context.shared('SM-34', async (scope) =>
      toBatch(await (tenant === null ? client.courses(scope) : client.managedCourses(scope)), (value, raw) => [
        map.courseFromCourse(value, raw),
      ]),
    );
  const course = (id: string, context: ReadContext) =>
    context.shared(`SM-35 ${id}`, async (scope) =>
      toBatch(await client.course(id, scope), (value, raw) => [map.courseFromCourse(value, raw)]),
    );
  const managedCourse = async (id: string, context: ReadContext) => {
    const { records, ...rest } = await courses(context);
    return { ...rest, records: records.filter(({ externalId }) => externalId === id) };
  };
  const exposed = (context: ReadContext) =>
    context.shared('SM-61', async (scope) =>
      toBatch(await client.breachedAccounts(null, scope), (value) => [map.exposedFromAccount(value)]),
    );
  const simulationResults = (id: string, context: ReadContext) =>
    context.shared(`SM-59 ${id}`, async (scope) => resultsOf(id, await client.simulation(id, scope)));

  return {
    profile: {
      support: 'FULL',
      endpoints: tenant === null ? ['SM-05'] : ['SM-04'],
      all: {
        minCalls: 1,
        read: (context) =>
          tenant === null
            ? context.shared('SM-05', async (scope) =>
                toBatch(await client.company(scope), (value, raw) => [map.profileFromCompany(value, raw)]),
              )
            : context.shared('SM-04', async (scope) =>
                toBatch(await client.child(scope), (value, raw) => [map.profileFromCompany(value, raw)]),
              ),
      },
    },
    accounts: {
      support: 'FULL',
      endpoints: ['SM-07', 'SM-10'],
      missingFields: ['trainingTotals', 'phishingTotals'],
      all: {
        minCalls: 1,
        read: async (context) => (await learners(context)).accounts,
      },
      by: {
        id: {
          read: (id, context) =>
            context.shared(`SM-10 ${id}`, async (scope) =>
              toBatch(await client.learner(id, scope), (value, raw) => [map.accountFromLearner(value, raw)]),
            ),
        },
      },
    },
    groups: {
      support: 'FULL',
      endpoints: ['SM-24', 'SM-27'],
      missingFields: ['kind'],
      all: {
        minCalls: 1,
        read: (context) =>
          context.shared('SM-24', async (scope) =>
            toBatch(await client.groups(scope), (value, raw) => [map.groupFromGroup(value, raw)]),
          ),
      },
      by: {
        id: {
          read: (id, context) =>
            context.shared(`SM-27 ${id}`, async (scope) =>
              toBatch(await client.group(id, scope), (value, raw) => [map.groupFromGroup(value, raw)]),
            ),
        },
      },
    },
    memberships: {
      support: 'FULL',
      endpoints: ['SM-07'],
      all: { minCalls: 1, read: async (context) => (await learners(context)).memberships },
    },
    courses: {
      support: tenant === null ? 'FULL' : 'PARTIAL',
      endpoints: tenant === null ? ['SM-34', 'SM-35'] : ['SM-34'],
      ...(tenant === null
        ? {}
        : { note: 'Only the managed catalogue: a child company’s own courses cannot be read with a partner key.' }),
      missingFields: ['required', 'startsOn', 'endsOn', 'archived'],
      all: { minCalls: 1, read: courses },
      by: { id: { read: tenant === null ? course : managedCourse } },
    },
    courseResults: {
      support: 'PARTIAL',
      endpoints: ['SM-40', 'SM-13'],
      note: 'SiberMate provides no due dates, so overdue results are unknown.',
      missingFields: ['courseLinkId', 'vendorStatus', 'dueOn'],
      derivedFields: { status: ['startedAt', 'completedAt'] },
      all: {
        minCalls: 1,
        read: (context) => context.shared('SM-40', async (scope) => courseResultsOf(await client.courseResults(scope))),
      },
      by: {
        account: {
          read: ({ accountId }, context) =>
            context.shared(`SM-13 ${accountId}`, async (scope) =>
              courseResultsOf(await client.learnerCourseResults(accountId, scope)),
            ),
        },
      },
    },
    assessmentResults: {
      support: 'FULL',
      endpoints: ['SM-41', 'SM-14'],
      all: {
        minCalls: 1,
        read: (context) =>
          context.shared('SM-41', async (scope) =>
            toBatch(await client.gapAnalysis(scope), (value, raw) => [map.assessmentFromGapAnalysis(value, raw)]),
          ),
      },
      by: {
        account: {
          read: ({ accountId }, context) =>
            context.shared(`SM-14 ${accountId}`, async (scope) =>
              toBatch(await client.learnerGapAnalysis(accountId, scope), (value, raw) => [
                map.assessmentFromGapAnalysis(value, raw),
              ]),
            ),
        },
      },
    },
    simulations: {
      support: 'FULL',
      endpoints: ['SM-58', 'SM-59'],
      all: { minCalls: 1, read: simulations },
      by: {
        id: {
          read: (id, context) =>
            context.shared(`SM-59 alone ${id}`, async (scope) =>
              toBatch(await client.simulationAlone(id, scope), (value, raw) => [
                map.simulationFromSimulation(value, raw),
              ]),
            ),
        },
      },
    },
    simulationResults: {
      support: 'FULL',
      endpoints: ['SM-59', 'SM-18', 'SM-58'],
      missingFields: ['scheduledAt', 'attachmentAt', 'repliedAt'],
      derivedFields: { outcome: ['sentAt', 'openedAt', 'clickedAt', 'submittedAt', 'reportedAt'] },
      all: {
        minCalls: 2,
        cost: { calls: 1, each: ['simulations'], roundTrips: 2 },
        estimate: async (_, context) => 1 + (await simulations(context)).records.length,
        read: async (context) => {
          const all = await simulations(context);
          return mergeBatches(
            all.records.map(({ externalId }) => simulationResults(externalId, context)),
            all,
          );
        },
      },
      by: {
        simulation: { read: simulationResults },
        account: {
          read: ({ accountId }, context) =>
            context.shared(`SM-18 ${accountId}`, async (scope) =>
              toBatch(await client.learnerSimulationResults(accountId, scope), (value, raw) => [
                map.simulationResultFromRow(value, raw),
              ]),
            ),
        },
      },
    },
    policies: {
      support: 'FULL',
      endpoints: ['SM-44', 'SM-46'],
      all: {
        minCalls: 1,
        read: (context) =>
          context.shared('SM-44', async (scope) =>
            toBatch(await client.policies(scope), (value, raw) => [map.policyFromPolicy(value, raw)]),
          ),
      },
      by: {
        id: {
          read: (id, context) =>
            context.shared(`SM-46 ${id}`, async (scope) =>
              toBatch(await client.policy(id, scope), (value, raw) => [map.policyFromPolicy(value, raw)]),
            ),
        },
      },
    },
    policyResults: {
      support: 'FULL',
      endpoints: ['SM-16'],
      note: 'One call for each person, because there is no report.',
      by: {
        account: {
          read: ({ accountId }, context) =>
            context.shared(`SM-16 ${accountId}`, async (scope) =>
              toBatch(await client.learnerPolicyResults(accountId, scope), (value, raw) => [
                map.policyResultFromRow(value, raw),
              ]),
            ),
        },
      },
    },
    breaches: { support: 'FULL', endpoints: ['SM-62'], all: { minCalls: 1, read: services } },
    exposedAccounts: { support: 'FULL', endpoints: ['SM-61'], all: { minCalls: 1, read: exposed } },
    exposures: {
      support: 'FULL',
      endpoints: ['SM-61', 'SM-12', 'SM-62'],
      note: 'For addresses that belong to no learner, only the breaches in which they were found.',
      by: {
        account: {
          prefilter: 'exposedAccounts',
          async read({ accountId, email }, context) {
            if (accountId === null) return ofAddress(email ?? '', context);
            // For accounts without an address, only the list of exposed accounts has the breached address.
            const address = email ?? (await addressOf(accountId, context));
            return context.shared(`SM-12 ${accountId}`, async (scope) =>
              toBatch(await client.learnerBreaches(accountId, scope), (value, raw) =>
                address === null ? [] : [map.exposureFromBreach(value, raw, { accountId, email: address })],
              ),
            );
          },
        },
      },
    },
    riskHistory: {
      support: 'FULL',
      endpoints: ['SM-43'],
      all: {
        minCalls: 1,
        read: (context) =>
          context.shared('SM-43', async (scope) =>
            toBatch(await client.riskHistory(scope), (value) => [map.riskPointFromPoint(value)]),
          ),
      },
    },
  };

  async function addressOf(accountId: string, context: ReadContext): Promise<string | null> {
    const { records } = await exposed(context);
    return records.find((account) => account.accountId === accountId)?.email ?? null;
  }

  async function ofAddress(email: string, context: ReadContext): Promise<Batch<ExposureRecord>> {
    const [accounts, all] = await Promise.all([exposed(context), services(context)]);
    const ids = accounts.records
      .filter((account) => account.email === email)
      .flatMap(({ breachIds }) => breachIds ?? []);
    const records = all.records
      .filter(({ externalId }) => ids.includes(externalId))
      .map((service) => map.exposureFromService(service, email));
    return { ...all, records };
  }
}

async function courseResultsOf(
  listing: Listing<z.output<typeof wire.courseResult>>,
): Promise<Batch<CourseResultRecord>> {
  const batch = await runCooperatively(toBatchTask(listing, (value, raw) => [map.courseResultFromRow(value, raw)]));
  return { ...batch, records: await runCooperatively(onePerCourse(batch.records)) };
}

/** SM-59. Fails if mails were sent but no results are listed, because that would be a silent gap. */
async function resultsOf(
  id: string,
  listing: Awaited<ReturnType<Client['simulation']>>,
): Promise<Batch<SimulationResultRecord>> {
  const [simulation] = listing.records;
  const { results, metrics } = simulation?.value ?? {};
  if (!results && (metrics?.sent ?? 0) > 0) {
    throw new SourceProblem({
      code: 'BAD_RESPONSE',
      endpoint: 'SM-59',
      message: 'SM-59 counts sent mails but lists no results',
    });
  }
  const read = await runCooperatively(readItemsTask('SM-59', results ?? [], wire.simulationResult));
  const rows = { ...read, skipped: [...listing.skipped, ...read.skipped], fetchedAt: listing.fetchedAt };
  return toBatch(rows, (value, raw) => [map.simulationResultFromRow(value, raw, id)]);
}
