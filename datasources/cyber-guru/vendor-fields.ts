import type { z } from 'zod';
import type { Batch, ReadContext } from '../spec/capabilities';
import { listField, objectField } from '../spec/vendor-fields';
import type { VendorFields } from '../spec/vendor-fields';
import { SourceProblem } from '../spec/problem';
import { camelKeys } from '../transport/camel';
import { readRaw } from '../transport/entity';
import { toBatch } from '../transport/listing';
import type { Client, Days, SuccessFactorsQuery } from './client';
import * as contract from './wire-schema';
import * as wire from './details';
import type { Features } from './features';

interface Sent {
  readonly externalId: string;
  readonly raw: unknown;
}
/** An account with the learner that it belongs to, and so with a name. */
interface AccountOfPerson extends Sent {
  readonly learner: { readonly firstName: string | null; readonly lastName: string | null };
}

/** Cyber Guru's vendor-specific fields. */
export function createExtras(client: Client, features: Features): VendorFields {
  const rankings = (team: string | null, context: ReadContext) =>
    of(features.rankings, 'CG-X2', () =>
      context.shared(`CG-X2 ${JSON.stringify(team)}`, async (scope) =>
        toBatch(await client.userRankings(team, scope), (row) => [rankingFields(row)]),
      ),
    );
  const statuses = (context: ReadContext) =>
    of(features.learningStatus, 'CG-X1', () =>
      context.shared('CG-X1', async (scope) =>
        toBatch(await client.learningStatus(scope), ({ email, status, status_label: label }) => [
          { email, status, label },
        ]),
      ),
    );

  return {
    CyberGuruAccount: {
      own: ({ raw }: Sent) => progressFields(readRaw('CG-01', contract.userProgress, raw)),
      reads: {
        learningStatus: objectField<Sent>(['CG-X1'], async ({ externalId }, context) => {
          const all = await statuses(context);
          return { ...all, records: all.records.filter(({ email }) => email === externalId) };
        }),
        ranking: objectField<AccountOfPerson>(['CG-X2'], async ({ learner }, context) => {
          const all = await rankings(null, context);
          const namesakes = all.records.filter((row) => nameOf(row) === nameOf(learner));
          return { ...all, records: namesakes.length === 1 ? namesakes : [] };
        }),
      },
    },
    CyberGuruCompanyProfile: {
      reads: {
        learningStatus: objectField(['CG-X1'], (_, context) =>
          of(features.learningStatus, 'CG-X1', () =>
            context.shared('CG-X1 summary', async (scope): Promise<Batch<object>> => {
              const { summary, fetchedAt } = await client.learningStatusSummary(scope);
              return { records: summary ? [summaryFields(summary)] : [], fetchedAt, skipped: [] };
            }),
          ),
        ),
        userRankings: listField<object, { readonly team?: string | null }>(['CG-X2'], (_, context, { team }) =>
          rankings(team ?? null, context),
        ),
        teamRankings: listField(['CG-X2'], (_, context) =>
          of(features.rankings, 'CG-X2', () =>
            context.shared('CG-X2 teams', async (scope) => toBatch(await client.teamRankings(scope), (row) => [row])),
          ),
        ),
        workDayCompletions: listField<object, Days>(['CG-X5'], (_, context, days) =>
          of(features.workDay, 'CG-X5', () =>
            context.shared(`CG-X5 ${JSON.stringify(days)}`, async (scope) =>
              toBatch(await client.workDay(days, scope), (row) => [workDayFields(row)]),
            ),
          ),
        ),
        successFactors: objectField<object, SuccessFactorsQuery>(['CG-X6'], (_, context, query) =>
          of(features.successFactors, 'CG-X6', () =>
            context.shared(`CG-X6 ${JSON.stringify(query)}`, async (scope): Promise<Batch<object>> => {
              const { body, fetchedAt } = await client.successFactors(query, scope);
              return { records: body === null ? [] : [{ document: body }], fetchedAt, skipped: [] };
            }),
          ),
        ),
      },
    },
    CyberGuruCourseResult: {
      own({ raw }: Sent) {
        const { Country, Team, Availability_Date, Time_Spent } = readRaw('CG-X4', wire.activity, raw);
        return { country: Country, team: Team, availableOn: Availability_Date, timeSpent: Time_Spent };
      },
    },
    CyberGuruSimulationResult: {
      own({ raw }: Sent) {
        const { templateId, templateName, template_type, subject, targetId, campaignType, team } = readRaw(
          'CG-X3',
          wire.phishingRow,
          raw,
        );
        return { templateId, templateName, templateType: template_type, subject, targetId, campaignType, team };
      },
    },
  };
}

/** A feature that is switched off for the connection is not supported. */
async function of<T>(on: boolean, endpoint: string, read: () => Promise<T>): Promise<T> {
  if (on) return read();
  throw new SourceProblem({
    code: 'NOT_SUPPORTED',
    endpoint,
    message: `${endpoint} is switched off for this connection (features)`,
  });
}

function nameOf({ firstName, lastName }: AccountOfPerson['learner']): string {
  return `${firstName ?? ''} ${lastName ?? ''}`.trim().toLowerCase();
}

function progressFields({ services, ...totals }: z.output<typeof contract.userProgress>) {
  return {
    assignedModules: totals.assigned_total,
    completedModules: totals.completed_total,
    completionRate: totals.completion_rate_total,
    awareness: camelKeys(services?.awareness ?? null),
    channel: camelKeys(services?.channel ?? null),
  };
}

function rankingFields({ firstname: firstName, lastname: lastName, ...row }: z.output<typeof wire.ranking>) {
  return { ...row, firstName, lastName };
}

function summaryFields(summary: z.output<typeof wire.statusSummary>) {
  const { 'not-active': notActive, 'not-regular': notRegular, regular, aligned } = summary;
  return { notActive, notRegular, regular, aligned };
}

function workDayFields(row: z.output<typeof wire.workDay>) {
  return {
    contentReference: row.Learning_Content_Reference,
    email: row.Email,
    registeredOn: row.Registered_Date,
    completedOn: row.Learning_Enrollment_Completion_Date,
    gradeReference: row.Learning_Grade_Reference,
  };
}
