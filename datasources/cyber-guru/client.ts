import type { z } from 'zod';
import type { CallScope } from '../source/call-scope';
import { SourceProblem } from '../source/problem';
import type { GetRequest, Transport } from '../transport/client';
import { readListing } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { readNumberedPages } from '../transport/pages';
import { readItems } from '../transport/wire';
import * as wire from './contract';
import * as details from './details';

export type Client = ReturnType<typeof createClient>;

/** From one day to another, both included. */
export interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}
export interface SuccessFactorsQuery extends Days {
  readonly suffix: string;
  readonly componentTypeId: string;
  readonly completionStatusId: string;
}

/** The endpoint table. `limit` and `page` are always sent: without them everything comes at once, slowly. */
export function createClient(transport: Transport, pageSize: number) {
  const progressPage = async (page: number, limit: number, team: string | null, scope: CallScope) => {
    const path = '/ext/report/users-progress-completion';
    const query = { limit, page, team };
    const { body, status, fetchedAt } = await transport.get(
      { endpoint: 'CG-01', path, query, schema: wire.progress },
      scope,
    );
    if (isRefused(body, status) && page === 1) throw refused('CG-01', limit);
    const users = body?.users ?? [];
    return {
      ...readItems('CG-01', users, wire.userProgress),
      fetchedAt,
      sent: users.length,
      pageCount: body?.pagination?.total_pages ?? null,
      total: body?.pagination?.total_items ?? body?.total_users ?? null,
    };
  };
  const progress = (team: string | null, scope: CallScope): Promise<Listing<wire.UserProgress>> =>
    readNumberedPages({
      endpoint: 'CG-01',
      pageSize,
      idOf: ({ email }) => email,
      read: (page) => progressPage(page, pageSize, team, scope),
    });
  const statusPage = async (page: number, limit: number, scope: CallScope) => {
    const path = '/ext/report/users-learning-status';
    const { body, status, fetchedAt } = await transport.get(
      { endpoint: 'CG-X1', path, query: { limit, page }, schema: details.learningStatusPage },
      scope,
    );
    if (isRefused(body, status) && page === 1) throw refused('CG-X1', limit);
    const users = body?.users ?? [];
    return {
      ...readItems('CG-X1', users, details.learningStatus),
      fetchedAt,
      sent: users.length,
      pageCount: body?.pagination?.total_pages ?? null,
      total: body?.pagination?.total_items ?? body?.total_users ?? null,
      summary: body?.summary ?? null,
    };
  };
  const rows = async <T>(
    endpoint: string,
    path: string,
    query: GetRequest<unknown>['query'],
    schema: z.ZodType<T>,
    scope: CallScope,
  ): Promise<Listing<T>> =>
    readListing(endpoint, await transport.get({ endpoint, path, query, schema: details.rows }, scope), schema);
  const rankings = <T>(
    query: GetRequest<unknown>['query'],
    schema: z.ZodType<T>,
    idOf: (row: T) => string,
    scope: CallScope,
  ): Promise<Listing<T>> =>
    readNumberedPages<T>({
      endpoint: 'CG-X2',
      pageSize,
      idOf,
      read: async (page) => {
        const path = '/ext/report/rankings';
        const { body, status, fetchedAt } = await transport.get(
          { endpoint: 'CG-X2', path, query: { ...query, limit: pageSize, page }, schema: details.rankings },
          scope,
        );
        if (isRefused(body, status) && page === 1) throw refused('CG-X2', pageSize);
        const rows = body?.rows ?? [];
        const { pageCount = null, total = null } = body ?? {};
        return { ...readItems('CG-X2', rows, schema), fetchedAt, sent: rows.length, pageCount, total };
      },
    });

  return {
    /* CG-01 */ usersProgress: (scope: CallScope) => progress(null, scope),
    /* CG-01 */ teamProgress: (team: string, scope: CallScope) => progress(team, scope),
    /* CG-01 */ oneUser: (scope: CallScope) => progressPage(1, 1, null, scope),
    /* CG-X1 */ learningStatus: (scope: CallScope): Promise<Listing<z.output<typeof details.learningStatus>>> =>
      readNumberedPages({
        endpoint: 'CG-X1',
        pageSize,
        idOf: ({ email }) => email,
        read: (page) => statusPage(page, pageSize, scope),
      }),
    /* CG-X1: the summary is over everybody, whatever the page */
    learningStatusSummary: (scope: CallScope) => statusPage(1, 1, scope),
    /* CG-X2 */ userRankings: (team: string | null, scope: CallScope) =>
      // Rows have no ids: those that are alike in all that they say, position included, are one.
      rankings({ type: team === null ? 0 : 2, team }, details.ranking, (row) => JSON.stringify(row), scope),
    /* CG-X2 */ teamRankings: (scope: CallScope) =>
      rankings({ type: 1 }, details.teamRanking, ({ team }) => team, scope),
    /* CG-X3 */ phishing: (scope: CallScope) =>
      rows('CG-X3', '/ext/phishing/campaigns', { anon: 0 }, details.phishingRow, scope),
    /* CG-X4 */ activities: (scope: CallScope) =>
      rows('CG-X4', '/ext/training/completed-user-activities', {}, details.activity, scope),
    /* CG-X5 */ workDay: ({ from, to }: Days, scope: CallScope) =>
      rows('CG-X5', '/ext/training/work-day', { start_date: from, end_date: to }, details.workDay, scope),
    /* CG-X6: as JSON, and not as a file */
    successFactors: (asked: SuccessFactorsQuery, scope: CallScope) =>
      transport.get(
        {
          endpoint: 'CG-X6',
          path: '/ext/sap/success-factors',
          query: {
            suffix: asked.suffix,
            cpnt_typ_id: asked.componentTypeId,
            cmpl_stat_id: asked.completionStatusId,
            start_date: sapDate(asked.from),
            end_date: sapDate(asked.to),
            output_mode: 2,
          },
          schema: wire.anything,
        },
        scope,
      ),
  };
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `2026-03-04` as `MAR-04-2026`. */
function sapDate(date: string | null | undefined): string | null {
  const [year, month, day] = date?.split('-') ?? [];
  return year && month && day ? `${MONTHS[Number(month) - 1] ?? ''}-${day}-${year}` : null;
}

/** Nothing was sent, and not because there is nothing (204). */
function isRefused(body: unknown, status: number | undefined): boolean {
  return body === null && status !== undefined && status >= 400;
}

/** The same EXT_1000 says "past the last page" and "bad parameter"; only on the first page it cannot be the former. */
function refused(endpoint: string, limit: number): SourceProblem {
  return new SourceProblem({
    code: 'REJECTED',
    endpoint,
    status: 400,
    message: `${endpoint} answered 400 (EXT_1000) to its first page of ${limit}: set a smaller pageSize`,
  });
}
