import { z } from 'zod';
import { defineVendor } from '../spec/vendor';
import { oauth } from '../transport/authorization';
import { withoutSlashes } from '../transport/path';
import { createCapabilities } from './capabilities';
import { createClient } from './client';
import { documented } from './published-fields';
import { createExtras } from './vendor-fields';
import { features } from './features';
import { interpret } from './problems';

/** Cyber Guru 2.0: one company per credential, with OAuth client credentials (CG-02). */
export const cyberGuru = defineVendor({
  slug: 'cyber-guru',
  title: 'Cyber Guru',
  typeName: 'CyberGuru',
  tenants: false,
  callsAtOnce: {
    most: 16,
    because: 'The vendor documents no limit, but its large responses are slow.',
  },
  settings: z.strictObject({
    baseUrl: z.url(),
    tokenUrl: z.url(),
    clientId: z.string().min(1).default('ext-api'),
    clientSecret: z.string().min(1),
    /** The language of lesson names, which are the course ids: another language gives other courses. */
    lang: z
      .string()
      .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'must be a language such as "en"')
      .default('en'),
    pageSize: z.int().min(1).max(1000).default(1000),
    features,
  }),
  contract: documented,
  connect({ baseUrl, tokenUrl, clientId, clientSecret, lang, pageSize, features: wanted }, openTransport) {
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const transport = openTransport({
      baseUrl: withoutSlashes(baseUrl),
      authorization: oauth(tokenUrl, form),
      interpret,
    });
    const client = createClient(transport, { pageSize, lang });
    const capabilities = createCapabilities(client, wanted, new URL(baseUrl).host);
    const extras = createExtras(client, wanted);
    return {
      async verify(_, context) {
        await context.shared('verify', (scope) => client.oneUser(scope));
      },
      capabilities: () => capabilities,
      extras: () => extras,
    };
  },
});
