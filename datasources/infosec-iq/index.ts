import { z } from 'zod';
import { defineVendor } from '../spec/vendor';
import { bearer } from '../transport/authorization';
import { withoutSlashes } from '../transport/path';
import { createCapabilities } from './capabilities';
import { createClient } from './client';
import { documented } from './published-fields';
import { createExtras } from './vendor-fields';
import { interpret } from './problems';
import { createSharedReads } from './shared-reads';
import { createWrites } from './writes';

/** Infosec IQ: one company per key. The base URL differs in the EU. */
export const infosecIq = defineVendor({
  slug: 'infosec-iq',
  title: 'Infosec IQ',
  typeName: 'InfosecIq',
  tenants: false,
  callsAtOnce: {
    most: 32,
    because: 'The vendor documents no limit, and its lists and details are many small calls.',
  },
  settings: z.strictObject({
    baseUrl: z.url().default('https://securityiq.infosecinstitute.com/api/v2'),
    apiToken: z.string().min(1),
  }),
  contract: documented,
  connect({ baseUrl, apiToken }, openTransport) {
    const transport = openTransport({
      baseUrl: withoutSlashes(baseUrl),
      authorization: bearer(apiToken),
      interpret,
    });
    const client = createClient(transport);
    const reads = createSharedReads(client);
    const capabilities = createCapabilities(client, reads);
    const extras = createExtras(client, reads);
    const writes = createWrites(client);
    return {
      async verify(_, context) {
        await context.shared('verify', (scope) => client.groups(scope));
      },
      capabilities: () => capabilities,
      extras: () => extras,
      writes: () => writes,
    };
  },
});
