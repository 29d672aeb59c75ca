import { z } from 'zod';

/** The documented file, as zod reads it. What one key means beside another is checked in `consistency.ts`. */

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower case letters, digits and dashes, such as "acme"');
const domain = z
  .string()
  .regex(/^[^\s@]+\.[^\s@]+$/, 'must be a mail domain, such as "acme.example"')
  .toLowerCase();
const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address that begins with http:// or https://' });
const positive = z.number().positive();
const whole = z.int().nonnegative();
const percent = z.number().min(0).max(100);
const weight = z.number().min(0);
const apiKey = z.string().min(16, 'must be at least 16 characters long');

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

/** What every connection may set, whoever the vendor is; its own keys are the vendor's `settings`. */
export const connectionShape = z.looseObject({
  id: slug,
  vendor: z.string(),
  timeoutMs: positive.default(10_000),
  maxConcurrency: z.int().positive().default(8),
  requestsPerSecond: positive.nullable().default(null),
  retries: whole.default(2),
  ttlSeconds: z.number().nonnegative().nullable().default(null),
});

export const fileShape = z.strictObject({
  server: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(4000),
      graphiql: z.boolean().default(true),
      introspection: z.boolean().default(true),
      metrics: z.boolean().default(true),
      drainSeconds: z.number().nonnegative().default(10),
      requestTimeoutMs: positive.default(30_000),
    })
    .prefault({}),
  cache: z
    .strictObject({
      redis: z
        .union([z.literal(''), z.url({ protocol: /^rediss?$/ })], {
          error: 'must be empty, or an address that begins with redis:// or rediss://',
        })
        .default(''),
      maxMemoryMb: z.number().nonnegative().default(256),
      ttlSeconds: z.number().nonnegative().default(60),
      staleSeconds: z.number().nonnegative().default(3600),
    })
    .prefault({}),
  limits: z
    .strictObject({
      maxDepth: z.int().positive().default(15),
      maxAliases: z.int().positive().default(30),
      maxTokens: z.int().positive().default(4000),
      maxCost: positive.default(50_000),
      maxBodyKb: positive.default(256),
      requestsPerMinute: positive.default(600),
      maxVendorCalls: z.int().positive().default(2000),
    })
    .prefault({}),
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
  identity: z
    .strictObject({
      emailAliases: z.array(z.strictObject({ from: domain, to: domain })).default([]),
      plusAddressing: z.boolean().default(false),
      matchEmployeeId: z.boolean().default(true),
      overrides: z.array(override).default([]),
    })
    .prefault({}),
  risk: z
    .strictObject({
      weights: z
        .strictObject({
          phishing: weight.default(40),
          training: weight.default(20),
          exposure: weight.default(25),
          vendor: weight.default(15),
        })
        .prefault({}),
      levels: z
        .strictObject({ medium: percent.default(25), high: percent.default(50), critical: percent.default(75) })
        .prefault({}),
    })
    .prefault({}),
  clients: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        apiKey,
        companies: z.union([z.literal('*'), z.array(slug)], { error: 'must be "*" or a list of company slugs' }),
        scopes: z.array(scope).min(1),
      }),
    )
    .default([]),
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
