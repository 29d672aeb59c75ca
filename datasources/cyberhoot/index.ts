import { z } from 'zod';
import { SourceProblem } from '../spec/problem';
import { defineVendor } from '../spec/vendor';
import { basic, bearer } from '../transport/authorization';
import { toBatch } from '../transport/listing';
import { withoutSlashes } from '../transport/path';
import { createCapabilities } from './capabilities';
import { createClient } from './client';
import { SECRET_FIELDS } from './wire-schema';
import { documented } from './published-fields';
import { createExtras } from './vendor-fields';
import { createCustomerReads } from './customer';
import { interpret } from './problems';
import { createWrites } from './writes';

/** CyberHoot: a partner's key can read many customers (`tenant` is the `customer_id`), a customer's key one. */
export const cyberhoot = defineVendor({
  slug: 'cyberhoot',
  title: 'CyberHoot',
  typeName: 'CyberHoot',
  tenants: true,
  callsAtOnce: {
    most: 8,
    because:
      'The vendor states that it has no limit, and that too many calls slow its servers down; a public client makes five at a time.',
  },
  settings: z.strictObject({
    baseUrl: z.url(),
    apiKey: z.string().min(1),
    authScheme: z.enum(['basic', 'bearer']).default('basic'),
  }),
  contract: documented,
  connect({ baseUrl, apiKey, authScheme }, openTransport) {
    const transport = openTransport({
      baseUrl: withoutSlashes(baseUrl),
      authorization: authScheme === 'basic' ? basic(apiKey) : bearer(apiKey),
      secretFields: SECRET_FIELDS,
      interpret,
    });
    const client = createClient(transport);
    return {
      async verify(tenant, context) {
        const { profile } = createCapabilities(client, tenant);
        const { records, skipped } = (await profile?.all?.read(context)) ?? { records: [], skipped: [] };
        if (records.length > 0) return;
        const [broken] = skipped;
        throw new SourceProblem({
          code: broken ? 'BAD_RESPONSE' : 'REJECTED',
          endpoint: 'CH-02',
          message: broken ? `CH-02: ${broken.reason}` : `The key can read no customer "${tenant ?? ''}"`,
        });
      },
      capabilities: (tenant) => createCapabilities(client, tenant),
      extras: (tenant) => createExtras(client, createCustomerReads(client, tenant)),
      writes: (tenant) => createWrites(client, createCustomerReads(client, tenant)),
      listTenants: (context) =>
        context.shared('CH-01 tenants', async (scope) =>
          toBatch(await client.allCustomers(scope), ({ id, name }) => [{ externalId: id, name }]),
        ),
    };
  },
});
