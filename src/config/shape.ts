import { z } from 'zod';
import { canonicalDomain } from '../../datasources/spec/addresses';

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

const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s*]+$/, 'must be an origin without a path, such as "https://dashboards.acme.example"');

// A placeholder always gives a string: `port: "${PORT}"` must be valid for a number.
const number = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? numberOr(value) : value), schema);
const flag = z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());
const positive = number(z.number().positive());
const positiveWhole = number(z.int().positive());
const nonnegative = number(z.number().nonnegative());
const wholeNumber = number(z.int().nonnegative());
const percent = number(z.number().min(0).max(100));
const apiKey = z
  .string()
  .min(16, 'must be at least 16 characters long')
  .regex(/^[\x21-\x7e]*$/, 'must contain only visible ASCII characters, because it is sent in a header');

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

const scope = z.enum(['read', 'write', 'raw', 'admin']).transform((word) => SCOPES[word]);
const SCOPES = { read: 'READ', write: 'WRITE', raw: 'RAW', admin: 'ADMIN' } as const;
export type Scope = (typeof SCOPES)[keyof typeof SCOPES];

/** The keys common to connections of all vendors; the other keys are the vendor's `settings`. */
export const connectionShape = z.looseObject({
  id: slug,
  vendor: z.string(),
  timeoutMs: positive.default(10_000),
  maxConcurrency: positiveWhole.default(8),
  requestsPerSecond: positive.nullable().default(null),
  retries: wholeNumber.default(2),
  ttlSeconds: nonnegative.nullable().default(null),
});

export const fileShape = z.strictObject({
  vendors: section(z.array(z.string().min(1)).default([])),
  server: section(
    z
      .strictObject({
        host: z.string().min(1).default('127.0.0.1'),
        port: number(z.int().min(0).max(65_535)).default(4000),
        graphiql: flag.default(true),
        introspection: flag.default(true),
        metrics: flag.default(true),
        drainSeconds: nonnegative.default(10),
        shutdownDelaySeconds: nonnegative.default(0),
        maxConnections: positiveWhole.default(2000),
        requestTimeoutMs: positive.default(30_000),
        corsOrigins: z.array(origin).default([]),
      })
      .prefault({}),
  ),
  cache: section(
    z
      .strictObject({
        redis: z
          .string()
          .nullable()
          .transform((address) => address ?? '')
          .refine(
            (address) => address === '' || /^rediss?:\/\/./.test(address),
            'must be empty, or an address that begins with redis:// or rediss://',
          )
          .default(''),
        redisPrefix: z
          .string()
          .nullable()
          .transform((prefix) => prefix ?? '')
          .refine((prefix) => /^[\w.:-]{0,64}$/.test(prefix), 'must be at most 64 letters, digits, and any of . : _ -')
          .default(''),
        maxMemoryMb: nonnegative.default(256),
        ttlSeconds: nonnegative.default(60),
        staleSeconds: nonnegative.default(3600),
      })
      .prefault({}),
  ),
  limits: section(
    z
      .strictObject({
        maxDepth: positiveWhole.default(15),
        maxAliases: positiveWhole.default(30),
        maxTokens: positiveWhole.default(4000),
        maxDirectives: positiveWhole.default(50),
        maxRepeats: positiveWhole.default(50),
        maxFields: positiveWhole.default(2000),
        maxListItems: positiveWhole.default(1000),
        maxCost: positive.default(50_000),
        maxBodyKb: positive.default(256),
        requestsPerMinute: positive.default(600),
        maxVendorCalls: positiveWhole.default(2000),
        vendorCallsPerMinute: positiveWhole.default(6000),
        maxUnsentMb: positive.default(256),
        maxUnsentMbPerClient: positive.default(64),
      })
      .prefault({}),
  ),
  connections: z.array(connectionShape).min(1),
  companies: z
    .array(
      z.strictObject({
        slug,
        name: z.string().min(1),
        domains: z.array(domain).default([]),
        sources: z
          .array(
            z.strictObject({
              connection: z.string(),
              tenant: z
                .union([z.string().min(1), z.number()])
                .transform(String)
                .nullable()
                .default(null),
            }),
          )
          .default([]),
      }),
    )
    .min(1),
  identity: section(
    z
      .strictObject({
        emailAliases: z.array(z.strictObject({ from: domain, to: domain })).default([]),
        plusAddressing: flag.default(false),
        matchEmployeeId: flag.default(true),
        linkDomains: flag.default(true),
        overrides: z.array(override).default([]),
      })
      .prefault({}),
  ),
  risk: section(
    z
      .strictObject({
        weights: z
          .strictObject({
            phishing: nonnegative.default(40),
            training: nonnegative.default(20),
            exposure: nonnegative.default(25),
            vendor: nonnegative.default(15),
          })
          .refine((weights) => Object.values(weights).some((weight) => weight > 0), 'must not all be 0')
          .prefault({}),
        levels: z
          .strictObject({ medium: percent.default(25), high: percent.default(50), critical: percent.default(75) })
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
          name: z.string().min(1),
          apiKey,
          companies: z.union([z.literal('*'), z.array(slug)], { error: 'must be "*" or a list of company slugs' }),
          scopes: z.array(scope).min(1),
        }),
      )
      .default([]),
  ),
  jwt: z
    .strictObject({
      issuer: z.string().min(1),
      audience: z.string().min(1),
      jwksUri: webAddress,
      companiesClaim: z.string().min(1).default('companies'),
      scopesClaim: z.string().min(1).default('scope'),
      algorithms: z
        .array(z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']))
        .min(1)
        .default(['RS256', 'PS256', 'ES256', 'EdDSA']),
    })
    .nullable()
    .default(null),
});
export type ConfigFile = z.output<typeof fileShape>;
