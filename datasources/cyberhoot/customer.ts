import type { ReadContext } from '../spec/capabilities';
import { isNumericId } from '../spec/possible-id';
import { SourceProblem } from '../spec/problem';
import type { Client } from './client';

/** The customer whose data is read: the tenant, or the only customer that the key can read (CH-01). */
export type CustomerOf = (context: ReadContext) => Promise<string>;

export function createCustomerOf(client: Client, tenant: string | null): CustomerOf {
  return async (context) => {
    if (tenant === null) return onlyCustomer(await context.shared('CH-01', (scope) => client.customers(scope)));
    if (isNumericId(tenant)) return tenant;
    const message = 'CyberHoot’s customer ids are integers: set `tenant` of this source to one of them';
    throw new SourceProblem({ code: 'REJECTED', endpoint: 'CH-02', message });
  };
}

/**
 * A key of one customer can read only that customer. If there are several, the message omits their ids: it reaches the
 * clients of one company, who must not learn about the others.
 */
function onlyCustomer({ records, skipped }: Awaited<ReturnType<Client['customers']>>): string {
  const [only, ...others] = records;
  if (only && others.length === 0 && skipped.length === 0) return only.value.id;
  const [broken] = skipped;
  if (broken && !only)
    throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint: 'CH-01', message: `CH-01: ${broken.reason}` });
  const message = only
    ? 'The key can read several customers: set `tenant` of this source to one of the customer ids'
    : 'The key can read no customer: set `tenant` of this source to one of the customer ids, or use another key';
  throw new SourceProblem({ code: 'REJECTED', endpoint: 'CH-01', message });
}
