import type { ReadContext } from '../spec/capabilities';
import { isNumericId } from '../spec/possible-id';
import { SourceProblem } from '../spec/problem';
import type { Client } from './client';

/** Whose data is read: the tenant's, or that of the only customer whom the key sees (CH-01). */
export type CustomerOf = (io: ReadContext) => Promise<string>;

export function createCustomerOf(client: Client, tenant: string | null): CustomerOf {
  return async (io) => {
    if (tenant === null)
      return (await io.shared('CH-01', async (scope) => onlyCustomer(await client.customers(scope)))).id;
    if (isNumericId(tenant)) return tenant;
    const message = 'CyberHoot’s customer ids are whole numbers: set `tenant` of this source to one of them';
    throw new SourceProblem({ code: 'REJECTED', endpoint: 'CH-02', message });
  };
}

/**
 * A key that belongs to one customer sees just that one. The ids of several are not told: the message reaches the
 * clients of one company, and the others are none of their business.
 */
function onlyCustomer({ items, skipped }: Awaited<ReturnType<Client['customers']>>): { readonly id: string } {
  const [only, ...others] = items;
  if (only && others.length === 0 && skipped.length === 0) return { id: only.value.id };
  const [broken] = skipped;
  if (broken && !only)
    throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint: 'CH-01', message: `CH-01: ${broken.reason}` });
  const message = only
    ? 'The key sees several customers: set `tenant` of this source to one of the customer ids'
    : 'The key sees no customer: set `tenant` of this source to one of the customer ids, or use another key';
  throw new SourceProblem({ code: 'REJECTED', endpoint: 'CH-01', message });
}
