import type { z } from 'zod';
import type { CallContext } from '../spec/call-context';
import { isPossibleId } from '../spec/possible-id';
import { SourceProblem } from '../spec/problem';
import type { GetRequest, Transport } from '../spec/transport';
import { emptyListing, readListing } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { readNumberedPages } from '../transport/pages';
import type { OnStated } from '../transport/pages';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import type { Item } from '../transport/wire';
import { readItemsTask } from '../transport/wire';
import * as wire from './wire-schema';
import * as details from './details';
import { isRefusedPage } from './problems';

export type Client = ReturnType<typeof createClient>;

/** A range of days, both inclusive. */
export interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}
export interface SuccessFactorsQuery extends Days {
  readonly suffix: string;
  readonly componentTypeId: string;
  readonly completionStatusId: string;
}

type TeamRanking = z.output<typeof details.teamRanking>;

export interface ClientSettings {
  readonly pageSize: number;
  /** The language of names. */
  readonly lang: string;
}

/** The rankings of CG-X2. */
const RANKING = { users: 0, teams: 1, usersOfTeam: 2 } as const;
type RankingType = (typeof RANKING)[keyof typeof RANKING];

interface PageQuery {
  readonly page: number;
  readonly limit: number;
  readonly team?: string | null;
  readonly type?: RankingType;
}
interface RowsOfPage {
  readonly rows: readonly unknown[];
  readonly pageCount: number | null;
  /** Number of rows in all pages; null if the response does not say. */
  readonly total: number | null;
}

/** The endpoint table. `limit` and `page` are always sent: without them the vendor returns everything at once, slowly. */
export function createClient(transport: Transport, { pageSize, lang }: ClientSettings) {
  /** Reads one page. A page past the last is an error, which ends the list. */
  const readPage = async <Body, T>(
    endpoint: string,
    path: string,
    { page, limit, ...query }: PageQuery,
    schema: z.ZodType<Body>,
    rowsIn: (body: Body) => RowsOfPage,
    row: z.ZodType<T>,
    scope: CallContext,
    onStated?: OnStated,
  ) => {
    try {
      const request = { endpoint, path, query: { limit, page, ...query }, schema };
      const { body, fetchedAt } = await transport.get(request, scope);
      const { rows, pageCount, total } = rowsIn(body);
      onStated?.({ sent: rows.length, pageCount, total });
      return {
        ...(await runCooperatively(readItemsTask(endpoint, rows, row))),
        fetchedAt,
        sent: rows.length,
        pageCount,
        total,
        body,
      };
    } catch (error) {
      if (!isRefusedPage(error)) throw error;
      if (page === 1) throw refused(endpoint, limit);
      return { ...emptyListing(), sent: 0, pageCount: null, total: null, body: null };
    }
  };
  const progressPage = (page: number, limit: number, team: string | null, scope: CallContext, onStated?: OnStated) =>
    readPage(
      'CG-01',
      '/ext/report/users-progress-completion',
      { page, limit, team },
      wire.progress,
      usersOf,
      wire.userProgress,
      scope,
      onStated,
    );
  const progress = async (team: string | null, scope: CallContext): Promise<Listing<wire.UserProgress>> => {
    if (team !== null && !isPossibleId(team)) return emptyListing();
    return readNumberedPages<wire.UserProgress>({
      endpoint: 'CG-01',
      pageSize,
      idOf: ({ email }) => email,
      read: (page, onStated) => progressPage(page, pageSize, team, scope, onStated),
    });
  };
  const statusPage = (page: number, limit: number, scope: CallContext, onStated?: OnStated) =>
    readPage(
      'CG-X1',
      '/ext/report/users-learning-status',
      { page, limit },
      details.learningStatusPage,
      usersOf,
      details.learningStatus,
      scope,
      onStated,
    );
  const rows = async <T>(
    endpoint: string,
    path: string,
    query: GetRequest<unknown>['query'],
    schema: z.ZodType<T>,
    scope: CallContext,
  ): Promise<Listing<T>> =>
    readListing(endpoint, await transport.get({ endpoint, path, query, schema: details.rows }, scope), schema);
  const rankings = async <T>(
    type: RankingType,
    team: string | null,
    schema: z.ZodType<T>,
    identify: (items: readonly Item<T>[]) => readonly Item<IdentifiedRow<T>>[],
    scope: CallContext,
  ): Promise<Listing<T>> => {
    const { records: items, ...rest } = await readNumberedPages<IdentifiedRow<T>>({
      endpoint: 'CG-X2',
      pageSize,
      idOf: ({ id }) => id,
      async read(page, onStated) {
        const query = { page, limit: pageSize, type, team };
        const path = '/ext/report/rankings';
        const read = await readPage('CG-X2', path, query, details.rankings, (body) => body, schema, scope, onStated);
        return { ...read, records: identify(read.records) };
      },
    });
    return { ...rest, records: items.map(({ value, raw }) => ({ value: value.row, raw })) };
  };

  return {
    /* CG-01 */ usersProgress: (scope: CallContext) => progress(null, scope),
    /* CG-01 */ teamProgress: (team: string, scope: CallContext) => progress(team, scope),
    /* CG-01 */ oneUser: (scope: CallContext) => progressPage(1, 1, null, scope),
    /* CG-X1 */ learningStatus: (scope: CallContext): Promise<Listing<z.output<typeof details.learningStatus>>> =>
      readNumberedPages<z.output<typeof details.learningStatus>>({
        endpoint: 'CG-X1',
        pageSize,
        idOf: ({ email }) => email,
        read: (page, onStated) => statusPage(page, pageSize, scope, onStated),
      }),
    /* CG-X1: the summary covers all people, independent of the page */
    learningStatusSummary: async (scope: CallContext) => {
      const { body, fetchedAt } = await statusPage(1, 1, scope);
      return { summary: body?.summary ?? null, fetchedAt };
    },
    /* CG-X2 */ userRankings: async (team: string | null, scope: CallContext) => {
      if (team !== null && !isPossibleId(team)) return emptyListing();
      return rankings(team === null ? RANKING.users : RANKING.usersOfTeam, team, details.ranking, numberRows, scope);
    },
    /* CG-X2 */ teamRankings: (scope: CallContext) =>
      rankings(RANKING.teams, null, details.teamRanking, (items) => items.map(byTeam), scope),
    /* CG-X3 */ phishing: (scope: CallContext) =>
      rows('CG-X3', '/ext/phishing/campaigns', { anon: 0 }, details.phishingRow, scope),
    /* CG-X4: a module is identified by its name, so all names must be in one language */
    activities: (scope: CallContext) =>
      rows('CG-X4', '/ext/training/completed-user-activities', { lang }, details.activity, scope),
    /* CG-X5 */ workDay: ({ from, to }: Days, scope: CallContext) =>
      rows('CG-X5', '/ext/training/work-day', { start_date: from, end_date: to }, details.workDay, scope),
    /* CG-X6: as JSON, and not as a file */
    successFactors: (query: SuccessFactorsQuery, scope: CallContext) =>
      transport.get(
        {
          endpoint: 'CG-X6',
          path: '/ext/sap/success-factors',
          query: {
            suffix: query.suffix,
            cpnt_typ_id: query.componentTypeId,
            cmpl_stat_id: query.completionStatusId,
            start_date: sapDate(query.from),
            end_date: sapDate(query.to),
            output_mode: 2,
          },
          schema: wire.anything,
        },
        scope,
      ),
  };
}

/** No users: an empty response with a single page. */
function usersOf(body: z.output<typeof wire.progress>): RowsOfPage {
  if (body === null) return { rows: [], pageCount: 1, total: null };
  const { users, total_users: totalUsers, pagination } = body;
  return { rows: users, pageCount: pagination?.total_pages ?? null, total: pagination?.total_items ?? totalUsers };
}

/** A ranking row with a generated id, because the vendor sends none. */
interface IdentifiedRow<T> {
  readonly id: string;
  readonly row: T;
}

/** A team is identified by its name. */
function byTeam({ value: row, raw }: Item<TeamRanking>): Item<IdentifiedRow<TeamRanking>> {
  return { value: { id: row.team, row }, raw };
}

/** People have no id here: a row repeated on a later page is the same person, a row twice on one page is two people. */
function numberRows<T>(items: readonly Item<T>[]): readonly Item<IdentifiedRow<T>>[] {
  const counts = new Map<string, number>();
  return items.map(({ value: row, raw }) => {
    const text = JSON.stringify(row);
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return { value: { id: `${count} ${text}`, row }, raw };
  });
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `2026-03-04` as `MAR-04-2026`. */
function sapDate(date: string | null | undefined): string | null {
  const [year, month, day] = date?.split('-') ?? [];
  return year && month && day ? `${MONTHS[Number(month) - 1] ?? ''}-${day}-${year}` : null;
}

/** On the first page, EXT_1000 cannot say that it is past the last. */
function refused(endpoint: string, limit: number): SourceProblem {
  return new SourceProblem({
    code: 'REJECTED',
    endpoint,
    status: 400,
    message: `${endpoint} returned 400 (EXT_1000) for the first page of ${limit}: set a smaller pageSize`,
  });
}
