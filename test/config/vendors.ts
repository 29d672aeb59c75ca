import { z } from 'zod';
import { defineVendor } from '../../datasources/spec/vendor';
import type { Vendor } from '../../datasources/spec/vendor';
import { ConfigError, readConfig } from '../../src/config/config';
import type { Config } from '../../src/config/config';

const connect = () => {
  throw new Error('no test of the configuration opens a connection');
};

/** One credential for many companies. */
const partner = defineVendor({
  slug: 'partner-vendor',
  title: 'Partner Vendor',
  typeName: 'PartnerVendor',
  tenants: true,
  settings: z.strictObject({ baseUrl: z.url().default('https://api.partner.example'), apiKey: z.string().min(1) }),
  connect,
});

/** Two ways to log in, and a schema that is not strict. */
const single = defineVendor({
  slug: 'single-vendor',
  title: 'Single Vendor',
  typeName: 'SingleVendor',
  tenants: false,
  settings: z
    .object({
      accessToken: z.string().min(1).optional(),
      auth: z.strictObject({ tokenUrl: z.string(), password: z.string().min(1) }).optional(),
    })
    .refine(({ accessToken, auth }) => (accessToken === undefined) !== (auth === undefined), {
      path: ['accessToken'],
      error: (issue) => `set either accessToken or auth, not ${JSON.stringify(issue.input)}`,
    }),
  connect,
});

export const vendors: readonly Vendor[] = [partner, single];

export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

export function read(text: string, { env = {}, files = {} }: Given = {}): Config {
  const readFile = (path: string): string => {
    const content = files[path];
    if (content !== undefined) return content;
    throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
  };
  return readConfig(text, { vendors, env, readFile });
}

/** The messages for an invalid file, line by line; none for a valid one. */
export function linesFor(text: string, given?: Given): readonly string[] {
  try {
    read(text, given);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  }
}

/** A valid file whose sections a test replaces. Keys are in the order of the file. */
export function fileWith(sections: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    connections: `[ { id: pv, vendor: partner-vendor, apiKey: k }, { id: sv, vendor: single-vendor, accessToken: t } ]`,
    companies: `[ { slug: acme, name: Acme, domains: [acme.example], sources: [ { connection: pv, tenant: "1" }, { connection: sv } ] } ]`,
    clients: `[ { name: dashboard, apiKey: 0123456789abcdefx, companies: [acme], scopes: [read] } ]`,
    ...sections,
  };
  return Object.entries(all)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key}: ${text}`)
    .join('\n');
}
