import type { CallScope } from '../source/call-scope';
import { SourceProblem } from '../source/problem';
import type { Transport } from '../transport/client';
import type { Listing } from '../transport/listing';
import { readNumberedPages } from '../transport/pages';
import type { Item } from '../transport/wire';
import { readItems } from '../transport/wire';
import * as wire from './contract';

export type Client = ReturnType<typeof createClient>;

/** The endpoint table. `limit` and `page` are always sent: without them everything comes at once, slowly. */
export function createClient(transport: Transport, pageSize: number) {
  const read = async (page: number, limit: number, scope: CallScope) => {
    const path = '/ext/report/users-progress-completion';
    const query = { limit, page };
    const { body, fetchedAt } = await transport.get({ endpoint: 'CG-01', path, query, schema: wire.progress }, scope);
    if (body === null && page === 1) throw refused(limit);
    const users = body?.users ?? [];
    return {
      ...readItems('CG-01', users, wire.userProgress),
      fetchedAt,
      sent: users.length,
      pageCount: body?.pagination?.total_pages ?? null,
    };
  };
  return {
    /* CG-01 */ usersProgress: (scope: CallScope): Promise<Listing<wire.UserProgress>> =>
      readNumberedPages<Item<wire.UserProgress>>({
        endpoint: 'CG-01',
        pageSize,
        idOf: ({ value }) => value.email,
        read: (page) => read(page, pageSize, scope),
      }),
    /* CG-01 */ oneUser: (scope: CallScope) => read(1, 1, scope),
  };
}

/** The same EXT_1000 says "past the last page" and "bad parameter"; only on the first page it cannot be the former. */
function refused(limit: number): SourceProblem {
  return new SourceProblem({
    code: 'REJECTED',
    endpoint: 'CG-01',
    status: 400,
    message: `CG-01 answered 400 (EXT_1000) to its first page of ${limit}: set a smaller pageSize`,
  });
}
