import type { z } from 'zod';
import { addUnreadable } from '../spec/batch';
import type { Batch, ReadContext } from '../spec/capabilities';
import { listField, connectionWide, objectField } from '../spec/vendor-fields';
import type { VendorFields } from '../spec/vendor-fields';
import { SourceProblem } from '../spec/problem';
import { rawEntities, readRaw } from '../transport/entity';
import { toBatch } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { runSync } from '../runtime/cooperative-scheduler';
import { readItemsTask } from '../transport/wire';
import type { Client, TemplateFilter } from './client';
import * as wire from './wire-schema';
import * as details from './details';

interface Sent {
  readonly externalId: string;
  readonly raw: unknown;
}
interface OfCourse {
  readonly course?: string | null;
}
interface OfAccountType {
  readonly accountType?: string | null;
}
interface OfServices extends OfAccountType {
  readonly hasAffectedAccounts?: boolean | null;
}
/** SiberMate's vendor-specific fields. @param tenant the child company's id, or null for the key's own */
export function createExtras(client: Client, tenant: string | null): VendorFields {
  const participation = (context: ReadContext) =>
    context.shared('SM-39', async (scope) => toBatch(await client.courseParticipation(scope), (value) => [value]));
  const learning = (learner: string | null, course: string | null | undefined, context: ReadContext) =>
    context.shared(`SM-42 ${JSON.stringify([learner, course ?? null])}`, async (scope) =>
      reportOf(await client.learningReport(learner, course ?? null, scope)),
    );

  return {
    SiberMateSource: {
      reads: {
        serviceStatus: objectField(['SM-01'], (_, context) =>
          context.shared('SM-01', async (scope) => toBatch(await client.health(scope), (value) => [value])),
        ),
        readiness: objectField(['SM-03'], (_, context) =>
          context.shared('SM-03', async (scope) =>
            toBatch(await client.readiness(scope), (value) => [
              { ...value, rateLimit: value.checks?.rateLimit ?? null },
            ]),
          ),
        ),
        openApi: objectField(['SM-02'], (_, context) =>
          context.shared('SM-02', async (scope) => toBatch(await client.openApi(scope), (document) => [{ document }])),
        ),
        companies: connectionWide(
          listField(['SM-04'], (_, context) =>
            ofPartners(() =>
              context.shared('SM-04 details', async (scope) =>
                rawEntities(
                  await client.companies(scope),
                  ({ id }) => id,
                  (company) => company,
                ),
              ),
            ),
          ),
        ),
        policyTemplates: listField<object, TemplateFilter>(['SM-56'], (_, context, filter) =>
          context.shared(`SM-56 ${JSON.stringify(filter)}`, async (scope) =>
            rawEntities(
              await client.policyTemplates(filter, scope),
              ({ id }) => id,
              (template) => template,
            ),
          ),
        ),
        policyTemplate: objectField<object, { readonly id: string }>(['SM-57'], (_, context, { id }) =>
          context.shared(`SM-57 ${id}`, async (scope) =>
            rawEntities(
              await client.policyTemplate(id, scope),
              (found) => found.id,
              (template) => template,
            ),
          ),
        ),
      },
    },
    SiberMateAccount: {
      own: ({ raw }: Sent) => readRaw('SM-07', wire.learner, raw),
      reads: {
        simulationQueue: listField<Sent>(['SM-17'], ({ externalId }, context) =>
          context.shared(`SM-17 ${externalId}`, async (scope) =>
            toBatch(await client.simulationQueue(externalId, scope), (value) => [value]),
          ),
        ),
        learningReport: objectField<Sent, OfCourse>(['SM-42'], ({ externalId }, context, { course }) =>
          learning(externalId, course, context),
        ),
      },
    },
    SiberMateCompanyProfile: {
      own: ({ raw }: Sent) => readRaw(tenant === null ? 'SM-05' : 'SM-04', wire.company, raw),
      reads: {
        features: objectField(['SM-06'], async (_, context) => {
          if (tenant !== null) throw notOfChildren();
          return context.shared('SM-06', async (scope) => toBatch(await client.features(scope), (value) => [value]));
        }),
        simulationMetrics: objectField(['SM-60'], (_, context) =>
          context.shared('SM-60', async (scope) => toBatch(await client.simulationMetrics(scope), (value) => [value])),
        ),
        learningReport: objectField<object, OfCourse>(['SM-42'], (_, context, { course }) =>
          learning(null, course, context),
        ),
        courseParticipation: listField(['SM-39'], (_, context) => participation(context)),
        breachedAccounts: listField<object, OfAccountType>(['SM-61'], (_, context, { accountType = null }) =>
          context.shared(`SM-61 details ${accountType ?? ''}`, async (scope) =>
            rawEntities(
              await client.breachedAccounts(accountType, scope),
              ({ email }) => email,
              (one) => one,
            ),
          ),
        ),
        breachedServices: listField<object, OfServices>(
          ['SM-62'],
          (_, context, { hasAffectedAccounts = null, accountType = null }) =>
            context.shared(`SM-62 details ${JSON.stringify([hasAffectedAccounts, accountType])}`, async (scope) =>
              rawEntities(
                await client.breachedServices(hasAffectedAccounts, accountType, scope),
                ({ id }) => id,
                (service) => service,
              ),
            ),
        ),
      },
    },
    SiberMateGroup: {
      own: ({ raw }: Sent) => readRaw('SM-24', wire.group, raw),
      reads: {
        membership: objectField<Sent>(['SM-27'], ({ externalId }, context) =>
          context.shared(`SM-27 members ${externalId}`, async (scope) =>
            toBatch(await client.groupMembers(externalId, scope), (value) => [value]),
          ),
        ),
      },
    },
    SiberMateCourse: {
      own({ raw }: Sent) {
        const { source: ownedBy, ...course } = readRaw('SM-34', wire.course, raw);
        return { ...course, ownedBy };
      },
      reads: {
        participation: objectField<Sent>(['SM-39'], async ({ externalId }, context) => {
          const all = await participation(context);
          return { ...all, records: all.records.filter(({ courseId }) => courseId === externalId) };
        }),
        learning: objectField<Sent>(['SM-42'], async ({ externalId }, context) => {
          const { records, ...rest } = await learning(null, null, context);
          return {
            ...rest,
            records: records.flatMap(({ courses }) => courses.filter((one) => one.courseId === externalId)),
          };
        }),
      },
    },
    SiberMateSimulation: { own: ({ raw }: Sent) => readRaw('SM-58', wire.simulation, raw) },
    SiberMatePolicy: { own: ({ raw }: Sent) => readRaw('SM-44', wire.policy, raw) },
    SiberMatePolicyResult: { own: ({ raw }: Sent) => readRaw('SM-16', wire.policyResult, raw) },
    SiberMateAssessmentResult: { own: ({ raw }: Sent) => readRaw('SM-41', details.gapAnalysis, raw) },
    SiberMateBreach: { own: ({ raw }: Sent) => readRaw('SM-62', details.exposure, raw) },
    SiberMateBreachExposure: { own: ({ raw }: Sent) => readRaw('SM-12', details.exposure, raw) },
  };
}

/** SM-04 is for partners: 403 with any other key. */
export async function ofPartners<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!SourceProblem.is(error) || error.status !== 403) throw error;
    const message = 'The key is not a partner key: it has no companies but its own';
    throw new SourceProblem({ code: 'NOT_SUPPORTED', endpoint: 'SM-04', status: 403, message });
  }
}

function notOfChildren(): SourceProblem {
  return new SourceProblem({
    code: 'NOT_SUPPORTED',
    endpoint: 'SM-06',
    message: 'SiberMate provides features only for the key’s own company, not for a partner’s child company',
  });
}

function reportOf({ records: items, ...rest }: Listing<z.output<typeof details.learningReport>>) {
  const records = items.map(({ value }) => {
    const { records: courses, ...left } = runSync(readItemsTask('SM-42', value.courses ?? [], details.courseLearning));
    return { ...left, report: { ...value, courses: courses.map((course) => course.value) } };
  });
  return {
    ...rest,
    skipped: [...rest.skipped, ...records.flatMap(({ skipped }) => skipped)],
    unreadable: addUnreadable([...(rest.unreadable ?? []), ...records.flatMap(({ unreadable }) => unreadable)]),
    records: records.map(({ report }) => report),
  } satisfies Batch<object>;
}
