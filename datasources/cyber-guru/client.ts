import type { z } from 'zod';
import type { Transport } from '../transport/client';
import type { Listing } from '../transport/listing';
import { readNumberedPages } from '../transport/pages';
import type { Item } from '../transport/wire';
import { readItems } from '../transport/wire';
import * as wire from './contract';

export type Client = ReturnType<typeof createClient>;
type UserProgress = z.output<typeof wire.userProgress>;

/** The endpoint table. `limit` and `page` are always sent: without them everything comes at once, slowly. */
export function createClient(transport: Transport, pageSize: number) {
  const read = async (page: number, limit: number, signal: AbortSignal) => {
    const request = {
      endpoint: 'CG-01',
      path: '/ext/report/users-progress-completion',
      query: { limit, page },
      schema: wire.progress,
    };
    const { body, fetchedAt } = await transport.get(request, signal);
    return {
      ...readItems('CG-01', body.users, wire.userProgress),
      fetchedAt,
      sent: body.users.length,
      pageCount: body.pageCount,
    };
  };
  return {
    /* CG-01 */ usersProgress: (signal: AbortSignal): Promise<Listing<UserProgress>> =>
      readNumberedPages<Item<UserProgress>>({
        endpoint: 'CG-01',
        pageSize,
        idOf: ({ value }) => value.email,
        read: (page) => read(page, pageSize, signal),
      }),
    /* CG-01 */ oneUser: (signal: AbortSignal) => read(1, 1, signal),
  };
}
