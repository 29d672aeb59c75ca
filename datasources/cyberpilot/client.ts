import type { CallScope } from '../source/call-scope';
import { path } from '../transport/client';
import type { Transport } from '../transport/client';
import { emptyListing } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { readWindows } from '../transport/pages';
import { readItems } from '../transport/wire';
import * as wire from './contract';

export type Client = ReturnType<typeof createClient>;

/** The endpoint table: one report. */
export function createClient(transport: Transport, accountId: string, pageSize: number) {
  const at = path`/accounts/${accountId}/reports/users-summary`;
  const read = async (skip: number, take: number, scope: CallScope) => {
    if (at === null) return { ...emptyListing(), sent: 0, total: 0 };
    const { body, fetchedAt } = await transport.get(
      { endpoint: 'CP-01', path: at, query: { skip, take }, schema: wire.usersSummary },
      scope,
    );
    return {
      ...readItems('CP-01', body.result, wire.userSummary),
      fetchedAt,
      sent: body.result.length,
      total: body.count,
    };
  };
  return {
    /* CP-01 */ usersSummary: (scope: CallScope): Promise<Listing<wire.UserSummary>> =>
      readWindows({
        endpoint: 'CP-01',
        pageSize,
        // Rows may shift between pages: each user counts once.
        idOf: ({ user }) => user.id,
        read: (skip, take) => read(skip, take, scope),
      }),
    /* CP-01 */ oneUser: (scope: CallScope) => read(0, 1, scope),
  };
}
