import { z } from 'zod';
import { isPathSegment } from '../spec/possible-id';
import { defineVendor } from '../spec/vendor';
import { bearer, oauth } from '../transport/authorization';
import { withoutSlashes } from '../transport/path';
import { createCapabilities } from './capabilities';
import { createClient } from './client';
import { documented } from './published-fields';
import { createExtras } from './vendor-fields';
import { interpret } from './problems';

const login = z.strictObject({
  tokenUrl: z.url(),
  clientId: z.string().min(1),
  username: z.string().min(1),
  password: z.string().min(1),
  clientSecret: z.string().optional(),
  scope: z.string().optional(),
  audience: z.string().optional(),
});

/** CyberPilot's report API: one account per credential, with a fixed token or the OAuth password grant. */
export const cyberpilot = defineVendor({
  slug: 'cyberpilot',
  title: 'CyberPilot',
  typeName: 'CyberPilot',
  tenants: false,
  callsAtOnce: {
    most: 16,
    because: 'The vendor documents no limit. Its one report is read in pages, which are larger than most responses.',
  },
  settings: z
    .strictObject({
      baseUrl: z.url().default('https://api.app.cyberpilot.io'),
      accountId: z
        .string()
        .refine(isPathSegment, 'must be the id of the account, as the API section of its settings shows it'),
      accessToken: z.string().min(1).optional(),
      auth: login.optional(),
      /** The largest `take` is not documented. */
      pageSize: z.int().min(1).max(1000).default(100),
    })
    .refine(({ accessToken, auth }) => (accessToken === undefined) !== (auth === undefined), {
      path: ['accessToken'],
      message: 'set either accessToken or auth { tokenUrl, clientId, username, password }, and not both',
    }),
  contract: documented,
  connect({ baseUrl, accountId, accessToken, auth, pageSize }, openTransport) {
    const authorization = auth ? oauth(auth.tokenUrl, passwordGrant(auth)) : bearer(accessToken ?? '');
    const client = createClient(
      openTransport({ baseUrl: withoutSlashes(baseUrl), authorization, interpret }),
      accountId,
      pageSize,
    );
    const capabilities = createCapabilities(client, accountId);
    const extras = createExtras();
    return {
      async verify(_, context) {
        await context.shared('verify', (scope) => client.oneUser(scope));
      },
      capabilities: () => capabilities,
      extras: () => extras,
    };
  },
});

/** The form of OAuth's password grant; optional fields are sent only if they are configured. */
function passwordGrant({
  clientId,
  username,
  password,
  clientSecret,
  scope,
  audience,
}: z.output<typeof login>): Record<string, string> {
  return {
    grant_type: 'password',
    client_id: clientId,
    username,
    password,
    ...(clientSecret === undefined ? {} : { client_secret: clientSecret }),
    ...(scope === undefined ? {} : { scope }),
    ...(audience === undefined ? {} : { audience }),
  };
}
