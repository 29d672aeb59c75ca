import type { CallContext } from '../spec/call-context';
import type { Batch, Batches, ReadContext } from '../spec/capabilities';
import { isNumericId } from '../spec/possible-id';
import { SourceProblem } from '../spec/problem';
import type { Client } from './client';

/** Shared reads of one customer: the tenant, or the only customer that the key can read (CH-01). */
export interface CustomerReads {
  /** The customer's id. @throws SourceProblem if it is not known */
  readonly customerOf: (context: ReadContext) => Promise<string>;
  /** One call and its mapping. */
  readonly shared: <B extends Batch<unknown>>(
    key: string,
    context: ReadContext,
    load: (customer: string, scope: CallContext) => Promise<B>,
  ) => Promise<B>;
  /** One call and its mapping to several record kinds. */
  readonly sharedParts: <P extends Batches>(
    key: string,
    context: ReadContext,
    load: (customer: string, scope: CallContext) => Promise<P>,
  ) => Promise<P>;
}

export function createCustomerReads(client: Client, tenant: string | null): CustomerReads {
  const customerOf = createCustomerOf(client, tenant);
  // Without a tenant, the key's customer may be another one tomorrow: what was read of the first is not served for the second.
  const keyOf = (key: string, customer: string): string => (tenant === null ? `${key} of customer ${customer}` : key);
  return {
    customerOf,
    async shared(key, context, load) {
      const customer = await customerOf(context);
      return context.shared(keyOf(key, customer), (scope) => load(customer, scope));
    },
    async sharedParts(key, context, load) {
      const customer = await customerOf(context);
      return context.sharedParts(keyOf(key, customer), (scope) => load(customer, scope));
    },
  };
}

function createCustomerOf(client: Client, tenant: string | null): (context: ReadContext) => Promise<string> {
  return async (context) => {
    if (tenant === null) return onlyCustomer(client, context);
    if (isNumericId(tenant)) return tenant;
    const message = 'CyberHoot’s customer ids are integers: set `tenant` of this source to one of them';
    throw new SourceProblem({ code: 'REJECTED', endpoint: 'CH-02', message });
  };
}

/**
 * The only customer is what is cached, not the list: a refusal is never cached, so that it ends with the next query once the
 * key reads one customer, and begins with the next read of the list once it reads several.
 */
async function onlyCustomer(client: Client, context: ReadContext): Promise<string> {
  const { records } = await context.shared('CH-01 only', async (scope) => {
    const listing = await client.customers(scope);
    const { id } = onlyOf(listing);
    return { records: [{ id }], skipped: [], fetchedAt: listing.fetchedAt };
  });
  const [only] = records;
  if (!only) throw new Error('the read of the only customer returned none');
  return only.id;
}

/**
 * A key of one customer can read only that customer. If there are several, the message omits their ids: it reaches the
 * clients of one company, who must not learn about the others.
 */
function onlyOf({ records, skipped }: Awaited<ReturnType<Client['customers']>>): { readonly id: string } {
  const [only, ...others] = records;
  if (only && others.length === 0 && skipped.length === 0) return only.value;
  const [broken] = skipped;
  if (broken && !only)
    throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint: 'CH-01', message: `CH-01: ${broken.reason}` });
  const message = only
    ? 'The key can read several customers: set `tenant` of this source to one of the customer ids'
    : 'The key can read no customer: set `tenant` of this source to one of the customer ids, or use another key';
  throw new SourceProblem({ code: 'REJECTED', endpoint: 'CH-01', message });
}
