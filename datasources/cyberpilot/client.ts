import type { CallContext } from '../spec/call-context';
import { path } from '../transport/path';
import type { Transport } from '../spec/transport';
import { emptyListing } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { readOffsetPages } from '../transport/pages';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { readItemsTask } from '../transport/wire';
import * as wire from './wire-schema';

export type Client = ReturnType<typeof createClient>;

/** The endpoint table: one report. */
export function createClient(transport: Transport, accountId: string, pageSize: number) {
  const at = path`/accounts/${accountId}/reports/users-summary`;
  const read = async (skip: number, take: number, scope: CallContext) => {
    if (at === null) return { ...emptyListing(), sent: 0, total: 0 };
    const { body, fetchedAt } = await transport.get(
      { endpoint: 'CP-01', path: at, query: { skip, take }, schema: wire.usersSummary },
      scope,
    );
    return {
      ...(await runCooperatively(readItemsTask('CP-01', body.result, wire.userSummary))),
      fetchedAt,
      sent: body.result.length,
      total: body.count,
    };
  };
  return {
    /* CP-01 */ usersSummary: (scope: CallContext): Promise<Listing<wire.UserSummary>> =>
      readOffsetPages({
        endpoint: 'CP-01',
        pageSize,
        // Rows may shift between pages, so repeated users are removed.
        idOf: ({ user }) => user.id,
        read: (skip, take) => read(skip, take, scope),
      }),
    /* CP-01 */ oneUser: (scope: CallContext) => read(0, 1, scope),
  };
}
