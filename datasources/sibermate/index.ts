import { z } from 'zod';
import { SourceProblem } from '../spec/problem';
import { defineVendor } from '../spec/vendor';
import { bearer } from '../transport/authorization';
import { toBatch } from '../transport/listing';
import { withoutSlashes } from '../transport/path';
import { createCapabilities } from './capabilities';
import { createClient } from './client';
import { documented } from './published-fields';
import { createExtras, ofPartners } from './vendor-fields';
import { interpret } from './problems';
import { createWrites } from './writes';

/** SiberMate: one organization per key; an MSP's key also reads its child companies (`tenant` is their `companyId`). */
export const sibermate = defineVendor({
  slug: 'sibermate',
  title: 'SiberMate',
  typeName: 'SiberMate',
  tenants: true,
  callsAtOnce: {
    most: 8,
    because: 'The vendor limits calls, and publishes no number.',
  },
  settings: z.strictObject({
    baseUrl: z.url().default('https://api.sibermate.com/v1'),
    apiKey: z.string().min(1),
    policyActions: z
      .strictObject({ draft: z.string().min(1).default('draft'), live: z.string().min(1).default('live') })
      .prefault({}),
  }),
  contract: documented,
  connect({ baseUrl, apiKey, policyActions }, openTransport) {
    const transport = openTransport({ baseUrl: withoutSlashes(baseUrl), authorization: bearer(apiKey), interpret });
    return {
      async verify(tenant, context) {
        const { profile } = createCapabilities(createClient(transport, tenant), tenant);
        const { records } = (await profile?.all?.read(context)) ?? { records: [] };
        if (records.length > 0) return;
        if (tenant === null)
          throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint: 'SM-05', message: 'SM-05 names no company' });
        const message = `The key has no child company "${tenant}"`;
        throw new SourceProblem({ code: 'REJECTED', endpoint: 'SM-04', message });
      },
      capabilities: (tenant) => createCapabilities(createClient(transport, tenant), tenant),
      // No write reaches a child company: that takes a key of its own.
      writes: (tenant) => (tenant === null ? createWrites(createClient(transport, null), policyActions) : {}),
      extras: (tenant) => createExtras(createClient(transport, tenant), tenant),
      listTenants: (context) =>
        ofPartners(() =>
          context.shared('SM-04 tenants', async (scope) =>
            toBatch(await createClient(transport, null).companies(scope), ({ id, name }) => [{ externalId: id, name }]),
          ),
        ),
    };
  },
});
