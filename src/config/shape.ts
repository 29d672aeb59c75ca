import { z } from 'zod';
import { canonicalDomain } from '../../datasources/spec/addresses';
import { DEFAULT_RESPONSE_MB } from '../../datasources/spec/vendor';
import { SCOPE_WORDS, scopeOf } from '../access/scopes';
import { flag } from './flag';
import { LOG_FORMATS, LOG_LEVELS } from './log-options';
import { isNetwork } from './networks';
import { isInsecureAddress } from './private-host';
import { redisShape } from './redis-shape';

/** The zod schema of the configuration file. `consistency.ts` checks values against one another. */

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower case letters, digits and dashes, such as "acme"');
// Canonical spelling, because addresses are compared in it.
const domain = z.string().transform((text, context): string => {
  const canonical = canonicalDomain(text);
  if (canonical !== undefined) return canonical;
  context.addIssue({ code: 'custom', message: 'must be a mail domain, such as "acme.example"' });
  return z.NEVER;
});
const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address that begins with http:// or https://' });

const path = z
  .string()
  .min(1)
  .regex(/^[^\0]+$/, 'must be a path, without a NUL character');

const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s*@?#]+$/, 'must be an origin without a path, such as "https://dashboards.acme.example"');

const basePath = z
  .string()
  .nullable()
  .transform((path) => path ?? '')
  .refine(
    (path) => /^(?:\/[\w.~-]+)*$/.test(path),
    'must be empty, or a path that begins with a slash and does not end with one, such as "/awareness"',
  );

// A placeholder always gives a string: `port: "${PORT}"` must be valid for a number.
const number = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? numberOr(value) : value), schema);
const positive = number(z.number().positive());
const positiveWhole = number(z.int().positive());
const nonnegative = number(z.number().nonnegative());
const wholeNumber = number(z.int().nonnegative());
const percent = number(z.number().min(0).max(100));
const apiKey = z
  .string()
  .min(16, 'must be at least 16 characters long')
  .regex(/^[\x21-\x7e]*$/, 'must contain only visible ASCII characters, because it is sent in a header');

const HASHED_KEY = /^sha256:[0-9a-f]{64}$/;
const clientKey = apiKey.refine(
  (key) => !key.startsWith('sha256:') || HASHED_KEY.test(key),
  'must have 64 hexadecimal digits in lower case after "sha256:"',
);

// A section is null if all its lines are commented out.
const section = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? undefined, schema);

function numberOr(text: string): unknown {
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}

const accountRef = z.strictObject({
  connection: z.string(),
  id: z.union([z.string().min(1), z.number()]).transform(String),
});
const override = z.union(
  [
    z.strictObject({ company: slug, join: z.array(accountRef).min(2) }),
    z.strictObject({ company: slug, separate: z.array(accountRef).min(1) }),
  ],
  {
    error:
      'must be { company, join: [two or more of { connection, id }] } or { company, separate: [one or more of { connection, id }] }',
  },
);

const scope = z.enum(SCOPE_WORDS).transform((word) => scopeOf(word) ?? z.NEVER);

/** The keys common to connections of all vendors; the other keys are the vendor's `settings`. */
export const connectionShape = z.looseObject({
  id: slug.describe("the source's slug"),
  vendor: z.string().describe('the slug of the vendor; [its settings](#settings-of-each-vendor) are further keys'),
  enabled: flag
    .default(true)
    .describe(
      'whether it is read at all; what it has is reported as missing, with the state `DISABLED` and without an error',
    ),
  allowInsecure: flag
    .default(false)
    .describe(
      'whether its addresses may begin with `http://` although their host is public: credentials and people are then sent as plain text',
    ),
  timeoutMs: positive.default(10_000).describe('for each attempt'),
  maxConcurrency: positiveWhole
    .nullable()
    .default(null)
    .meta({ description: 'concurrent calls', unset: "[the vendor's](costs.md#calls-at-the-same-time)" }),
  requestsPerSecond: positive
    .nullable()
    .default(null)
    .meta({ description: 'calls that begin in a second', unset: 'unlimited' }),
  retries: wholeNumber.default(2).describe('retries of a failed read'),
  maxResponseMb: positiveWhole
    .default(DEFAULT_RESPONSE_MB)
    .describe('the largest response that is read, in MiB; lists without pages grow with the company'),
  ttlSeconds: nonnegative
    .nullable()
    .default(null)
    .meta({ description: 'how long a cache entry of this connection is fresh', unset: 'as `cache`' }),
});

export const fileShape = z.strictObject({
  vendors: section(
    z
      .array(z.string().min(1))
      .default([])
      .describe(
        'modules that export a vendor, relative to this file; they run inside the server ([embedding.md](embedding.md#vendors-from-outside))',
      ),
  ),
  server: section(
    z
      .strictObject({
        host: z.string().min(1).default('127.0.0.1').describe('the address to listen on'),
        port: number(z.int().min(0).max(65_535)).default(4000).describe('0 takes a free port'),
        dashboard: flag.default(true).describe('serves the dashboard at `/`; see [dashboard.md](dashboard.md)'),
        graphiql: flag.default(true).describe('serves the GraphiQL page'),
        basePath: basePath
          .default('')
          .describe(
            'the path under which a proxy publishes the server, such as `/awareness`; the proxy may remove it or not',
          ),
        introspection: flag.default(true).describe('whether clients may introspect the schema'),
        metrics: flag.default(true).describe('serves `/metrics`; see [metrics.md](metrics.md)'),
        metricsPort: number(z.int().min(0).max(65_535)).nullable().default(null).meta({
          description:
            'also serves `/metrics` on a port of its own, without credentials and with all companies; 0 takes a free port',
          unset: 'none',
        }),
        metricsHost: z.string().min(1).default('127.0.0.1').describe('the address of `metricsPort`'),
        drainSeconds: nonnegative.default(10).describe('how long a shutdown waits for requests in flight'),
        shutdownDelaySeconds: nonnegative
          .default(0)
          .describe(
            'after SIGTERM or SIGINT, how long requests are still served while `/readyz` answers 503; see [resilience.md](resilience.md#shutdown)',
          ),
        maxConnections: positiveWhole.default(2000).describe('open connections; further ones are closed at once'),
        requestTimeoutMs: positive
          .default(30_000)
          .describe(
            'for a whole request; reads that take longer are reported as missing. A client that sends or reads nothing for as long is disconnected',
          ),
        connectAtStart: flag
          .default(true)
          .describe(
            'whether the program opens connections to the vendors, and logs in, when it starts; it is ready without waiting for them',
          ),
        log: section(
          z
            .strictObject({
              level: z
                .enum(LOG_LEVELS)
                .default('info')
                .describe('the lowest level that is logged; see [operations.md](operations.md#logs)'),
              format: z.enum(LOG_FORMATS).default('json').describe('lines of JSON, or lines for people'),
            })
            .prefault({}),
        ),
        tracing: z
          .strictObject({
            endpoint: webAddress.describe(
              'the address of an OpenTelemetry collector for HTTP, such as `http://127.0.0.1:4318`; `/v1/traces` is appended',
            ),
            sampleRatio: number(z.number().min(0).max(1))
              .default(1)
              .describe('the share of requests that are traced, from 0 to 1'),
            headers: z
              .record(
                z
                  .string()
                  .regex(/^[\w-]+$/, 'must be that of a header: letters, digits, - and _, such as "Authorization"'),
                z
                  .string()
                  .regex(
                    /^[\x20-\x7e]+$/,
                    'must contain only visible ASCII characters, because it is sent in a header',
                  ),
              )
              .default({})
              .meta({
                description: 'headers that the collector needs, such as `{ Authorization: "${COLLECTOR_KEY}" }`',
                unset: 'none',
              }),
            allowInsecure: flag
              .default(false)
              .describe('whether `endpoint` may begin with `http://` although its host is public'),
          })
          .refine(({ endpoint, allowInsecure }) => allowInsecure || !isInsecureAddress(endpoint), {
            path: ['endpoint'],
            message: `must begin with https://, because its host is public; or set "allowInsecure: true" beside it`,
          })
          .nullable()
          .default(null),
        reload: z
          .enum(['signal', 'watch'])
          .default('signal')
          .describe(
            'when the configuration is read again: at SIGHUP, or also when this file or a file that it names has changed; see [operations.md](operations.md#change-the-configuration-without-a-restart)',
          ),
        trustedProxies: z
          .array(
            z
              .string()
              .refine(isNetwork, 'must be an address or a network, such as "10.0.0.7", "10.0.0.0/8" or "fd00::/8"'),
          )
          .default([])
          .describe(
            'addresses and networks of proxies: their header `X-Forwarded-For` says where a request came from (limits of failed authentications)',
          ),
        tls: z
          .strictObject({
            cert: z
              .string()
              .min(1)
              .describe('a file with the certificate, and those that lead to its issuer (PEM), relative to this file'),
            key: z
              .string()
              .min(1)
              .describe('a file with its private key (PEM, without a passphrase), relative to this file'),
          })
          .nullable()
          .default(null)
          .meta({ description: 'serves HTTPS, with HTTP/2, in place of HTTP', unset: 'none' }),
        corsOrigins: z
          .array(origin)
          .default([])
          .describe('origins whose pages may read answers, such as `https://dashboards.acme.example`'),
      })
      .prefault({}),
  ),
  cache: section(
    z
      .strictObject({
        redis: redisShape
          .default('')
          .describe(
            '`redis://…` or `rediss://…`, or a mapping: shared by all processes; see [performance.md](performance.md) and [below](#redis)',
          ),
        redisPrefix: z
          .string()
          .nullable()
          .transform((prefix) => prefix ?? '')
          .refine((prefix) => /^[\w.:-]{0,64}$/.test(prefix), 'must be at most 64 letters, digits, and any of . : _ -')
          .default('')
          .describe('prefix of every key and channel, for installations that share one Redis'),
        maxMemoryMb: nonnegative
          .default(256)
          .describe(
            'memory of the caches together: vendor reads, responses, operations; 0 caches no read and no response ([caching.md](caching.md#the-budget))',
          ),
        serializedObjects: z
          .boolean()
          .default(true)
          .describe(
            'whether the JSON of people who have not changed is cached and shared by responses ([caching.md](caching.md#objects))',
          ),
        ttlSeconds: nonnegative.default(60).describe('how long a cache entry is fresh'),
        staleSeconds: nonnegative
          .default(3600)
          .describe(
            'how much longer it may be served: while it is revalidated (stale-while-revalidate), and when its source fails (stale-if-error)',
          ),
      })
      .prefault({}),
  ),
  limits: section(
    z
      .strictObject({
        maxDepth: positiveWhole
          .default(15)
          .describe(
            'nesting of one document; beyond this or another limit of a document `QUERY_TOO_COMPLEX`, see [security.md](security.md)',
          ),
        maxAliases: positiveWhole.default(30).describe('aliases of one document'),
        maxTokens: positiveWhole.default(4000).describe('tokens of one document'),
        maxDirectives: positiveWhole.default(50).describe('directives of one document'),
        maxRepeats: positiveWhole.default(50).describe('fields that are repeated in the same selection'),
        maxFields: positiveWhole
          .default(2000)
          .describe('fields of all operations of a document, with fragments expanded'),
        maxListItems: positiveWhole
          .default(1000)
          .describe(
            'items of a list in an argument; the keys of a batch (`ids`, `emails`, …) are bounded by cost instead',
          ),
        maxCost: positive.default(50_000).describe('the highest cost of one operation'),
        maxBodyKb: positive.default(256).describe('size of the body of one request'),
        requestsPerMinute: positive.default(600).describe('for each client; beyond it HTTP 429'),
        maxVendorCalls: positiveWhole
          .default(2000)
          .describe('vendor calls that one operation may make; beyond it `VENDOR_CALL_LIMIT`'),
        vendorCallsPerMinute: positiveWhole
          .default(6000)
          .describe(
            'vendor calls that all operations of one client may make in a minute; beyond it `VENDOR_CALL_LIMIT` with `retryAt`',
          ),
        maxWriteItems: positiveWhole.default(2000).describe('items of one mutation; beyond it nothing is sent'),
        maxUploadMb: positive.default(25).describe('size of the document of an upload'),
        writeTimeoutSeconds: positive
          .default(600)
          .describe('for a whole mutation; what is not sent by then is `NOT_TRIED`'),
        maxWriteCalls: positiveWhole
          .default(10_000)
          .describe('vendor calls that one mutation may make; what would need more is `NOT_TRIED`'),
        maxUnsentMb: positive
          .default(256)
          .describe(
            'memory of answers that their clients have not read yet, all clients together; see [security.md](security.md#clients-that-do-not-read)',
          ),
        maxUnsentMbPerClient: positive
          .default(64)
          .describe('the same for each client (each address, without credentials); no single answer may be larger'),
      })
      .prefault({}),
  ),
  connections: z.array(connectionShape).min(1),
  companies: z
    .array(
      z.strictObject({
        slug: slug.describe("the company's id in queries and in `clients[].companies`"),
        name: z.string().min(1).describe('the name that is shown'),
        domains: z.array(domain).default([]).describe('mail domains of its people'),
        sources: z
          .array(
            z.strictObject({
              connection: z.string().describe('the `id` of a connection'),
              tenant: z
                .union([z.string().min(1), z.number()])
                .transform(String)
                .nullable()
                .default(null)
                .meta({
                  description:
                    "the vendor's own id of a child company: SiberMate's `companyId`, CyberHoot's `customer_id`",
                  unset: 'none',
                }),
            }),
          )
          .default([]),
        teams: z
          .array(
            z.strictObject({
              name: z.string().trim().min(1).describe('the name of a team; see [people.md](people.md#teams)'),
              groups: z
                .array(
                  z
                    .strictObject({
                      source: z.string().describe('the `id` of a connection'),
                      name: z.string().trim().min(1).nullable().default(null).meta({
                        description: "the groups' name (letter case and accents are ignored)",
                        unset: 'none',
                      }),
                      id: z
                        .union([z.string().min(1), z.number()])
                        .transform(String)
                        .nullable()
                        .default(null)
                        .meta({ description: "instead of `name`: the vendor's id of a group", unset: 'none' }),
                    })
                    .refine(({ name, id }) => (name === null) !== (id === null), 'must have either "name" or "id"'),
                )
                .min(1),
            }),
          )
          .default([])
          .describe('groups that are one team, or are kept apart, beside those of the same name'),
      }),
    )
    .min(1),
  identity: section(
    z
      .strictObject({
        emailAliases: z
          .array(
            z.strictObject({
              from: domain.describe('a domain'),
              to: domain.describe('the domain that it is treated as'),
            }),
          )
          .default([])
          .describe('domains that are treated as another one'),
        plusAddressing: flag.default(false).describe('`anna+x@` is `anna@`'),
        matchEmployeeId: flag.default(true).describe('also link by employee id'),
        linkDomains: flag
          .default(true)
          .describe(
            "one local part under several of a company's `domains` is one person if the names agree; see [architecture.md](architecture.md#people)",
          ),
        attributes: z
          .array(
            z.strictObject({
              company: slug.describe('the slug of a company'),
              file: path.describe(
                "a file with departments, job titles, countries, managers and days of joining of the company's people, relative to this file; see [people.md](people.md#attributes)",
              ),
            }),
          )
          .default([]),
        idSecret: z
          .string()
          .min(32, 'must be at least 32 characters long, such as the output of "openssl rand -hex 32"')
          .nullable()
          .default(null)
          .meta({
            description:
              'a secret, the same in every process, that keys the fingerprints in ids; a new one changes ids ([security.md](security.md#ids))',
            unset: 'none',
          }),
        overrides: z
          .array(override)
          .default([])
          .describe('`{ company, join: [{ connection, id }, …] }` or `{ company, separate: [{ connection, id }] }`'),
      })
      .prefault({}),
  ),
  phishing: section(
    z
      .strictObject({
        automatedWithinSeconds: nonnegative
          .default(0)
          .describe(
            'a click that comes within this number of seconds after its mail is taken for that of a machine, such as a mail scanner, and does not count; 0: only clicks that the vendor marks',
          ),
      })
      .prefault({}),
  ),
  audit: section(
    z
      .strictObject({
        file: path.nullable().default(null).meta({
          description:
            'the log of what mutations changed, relative to this file, for one process alone; see [writes.md](writes.md#audit-log)',
          unset: 'standard output',
        }),
        maxFileMb: positive.default(100).describe('the size from which `file` is renamed and begun again'),
        maxFiles: positiveWhole
          .default(10)
          .describe('renamed files that are kept (`file.1`, `file.2`, …); older ones are deleted'),
        reads: flag
          .default(false)
          .describe(
            'whether each request that read people is logged as well; see [security.md](security.md#access-audit)',
          ),
        people: flag
          .default(false)
          .describe('whether names and addresses of the people who were changed are logged as well'),
      })
      .prefault({}),
  ),
  risk: section(
    z
      .strictObject({
        weights: z
          .strictObject({
            phishing: nonnegative.default(40).describe('weight of phishing results; see [risk.md](risk.md)'),
            training: nonnegative.default(20).describe('weight of training'),
            exposure: nonnegative.default(25).describe('weight of exposures'),
            vendor: nonnegative.default(15).describe('weight of the scores that vendors compute'),
          })
          .refine((weights) => Object.values(weights).some((weight) => weight > 0), 'must not all be 0')
          .prefault({}),
        levels: z
          .strictObject({
            medium: percent.default(25).describe('the lowest score of the level MEDIUM'),
            high: percent.default(50).describe('the lowest score of the level HIGH'),
            critical: percent.default(75).describe('the lowest score of the level CRITICAL'),
          })
          .refine(
            ({ medium, high, critical }) => medium < high && high < critical,
            'must ascend: medium, high, critical',
          )
          .prefault({}),
      })
      .prefault({}),
  ),
  clients: section(
    z
      .array(
        z.strictObject({
          name: z.string().min(1).describe('the name in logs and limits'),
          apiKey: clientKey.nullable().default(null).meta({
            description:
              'at least 16 visible ASCII characters, or `sha256:` and the SHA-256 of the key in hexadecimal digits (`awaregraph key` makes both)',
            unset: 'none',
          }),
          apiKeys: z
            .array(clientKey)
            .default([])
            .describe(
              'beside `apiKey`, or instead of it: several, so that a new key is accepted before the old one ends',
            ),
          requestsPerMinute: positive
            .nullable()
            .default(null)
            .meta({ description: "this client's own limit", unset: 'as `limits`' }),
          maxCost: positive
            .nullable()
            .default(null)
            .meta({ description: 'the same: the highest cost of one of its operations', unset: 'as `limits`' }),
          vendorCallsPerMinute: positiveWhole
            .nullable()
            .default(null)
            .meta({ description: 'the same: vendor calls of all its operations', unset: 'as `limits`' }),
          companies: z
            .union([z.literal('*'), z.array(slug)], { error: 'must be "*" or a list of company slugs' })
            .describe('slugs of companies, or `"*"`'),
          scopes: z
            .array(scope)
            .min(1)
            .describe(`any of ${SCOPE_WORDS.join(', ')}`),
        }),
      )
      .default([]),
  ),
  jwt: z
    .strictObject({
      issuer: z.string().min(1).describe('the identity provider that issues the tokens'),
      audience: z.string().min(1).describe('the audience that tokens must have'),
      jwksUri: webAddress
        .refine(
          (address) => !isInsecureAddress(address),
          'must begin with https://, because its host is public: others on the way could replace its keys',
        )
        .describe("the address of the provider's public keys"),
      companiesClaim: z
        .string()
        .min(1)
        .default('companies')
        .describe("the claim with the slugs of the viewer's companies, or `*`"),
      scopesClaim: z.string().min(1).default('scope').describe("the claim with the viewer's scopes"),
      algorithms: z
        .array(z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']))
        .min(1)
        .default(['RS256', 'PS256', 'ES256', 'EdDSA'])
        .describe('signature algorithms that are accepted'),
    })
    .nullable()
    .default(null),
});
export type ConfigFile = z.output<typeof fileShape>;
