import { z } from 'zod';
import { SourceProblem } from '../source/problem';
import { defineVendor } from '../source/vendor';
import { basic, bearer } from '../transport/authorization';
import { createCapabilities } from './capabilities';
import { createClient } from './client';
import { SECRET_FIELDS } from './contract';
import { interpret } from './problems';

/** CyberHoot: a partner's key sees many customers (`tenant` is the `customer_id`), a customer's key one. */
export const cyberhoot = defineVendor({
  slug: 'cyberhoot',
  title: 'CyberHoot',
  typeName: 'CyberHoot',
  tenants: true,
  settings: z.strictObject({
    baseUrl: z.url(),
    apiKey: z.string().min(1),
    authScheme: z.enum(['basic', 'bearer']).default('basic'),
  }),
  connect({ baseUrl, apiKey, authScheme }, openTransport) {
    const transport = openTransport({
      baseUrl: baseUrl.replace(/\/+$/, ''),
      authorization: authScheme === 'basic' ? basic(apiKey) : bearer(apiKey),
      secretFields: SECRET_FIELDS,
      interpret,
    });
    const client = createClient(transport);
    return {
      async verify(tenant, io) {
        const found = (await createCapabilities(client, tenant).profile?.all?.read(io)) ?? { records: [] };
        if (found.records.length > 0) return;
        throw new SourceProblem({
          code: 'REJECTED',
          endpoint: 'CH-02',
          message: `The key sees no customer "${tenant ?? ''}"`,
        });
      },
      capabilities: (tenant) => createCapabilities(client, tenant),
    };
  },
});
