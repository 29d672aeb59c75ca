import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { vendors } from '../datasources/registry';
import type { Population, SandboxServer } from '../sandbox';
import { packageRoot } from '../src/package-root';

/** What the suites that run over all vendors need to know of one: `test/vendors/<slug>.ts` exports it as `facts`. */
export interface VendorFacts {
  /** The least settings of a connection to a server at `base`, which issues tokens at `/token`. */
  readonly settings: (base: string) => Readonly<Record<string, unknown>>;
  /** A tenant, where the vendor reads none without one. */
  readonly tenant?: string;
  /** Two ids of the form that the vendor has. Default: words. */
  readonly ids?: readonly [string, string];
  /** A response without records that every endpoint accepts. Default: `[]`. */
  readonly emptyAnswer?: unknown;
  /** Endpoints that read one object, and take its id in the query string. */
  readonly byQuery?: readonly string[];
  /** Endpoints whose response does not contain the id of its object, so that another object cannot be refused. */
  readonly anonymous?: readonly string[];
  readonly wire: WireFacts;
  readonly sandbox: SandboxFacts;
}

/** Schemas are named by their file and name: `contract.learner` is in `wire-schema.ts`, `details.rank` in `details.ts`. */
interface WireFacts {
  /** Envelopes and whole responses: a field missing there invalidates the response, not one field of a record. */
  readonly envelopes?: readonly string[];
  /** The fields that a record cannot be without. Default: `id`. */
  readonly identifiedBy?: Readonly<Record<string, readonly string[]>>;
  /** Fields that are accepted as sent: JSON for clients that select it, and values that the mapping reads and reports. */
  readonly unchecked?: Readonly<Record<string, readonly string[]>>;
}

interface SandboxFacts {
  /** The `Authorization` header of a valid call. */
  readonly authorization: (sandbox: SandboxServer) => string | Promise<string>;
  /** Paths of valid calls, which together reach every endpoint of the sandbox. */
  readonly paths: (population: Population) => readonly string[];
  /** Further valid calls, with other credentials. */
  readonly otherCalls?: readonly { readonly path: string; readonly authorization: string }[];
}

const load = createRequire(__filename);

/** The facts of a registered vendor. @throws Error that says which file is missing */
export function factsOf(slug: string): VendorFacts {
  const file = `test/vendors/${slug}.ts`;
  if (!existsSync(join(packageRoot(), file))) throw new Error(`write ${file}: it exports \`facts\`, a VendorFacts`);
  const module = load(`./vendors/${slug}`) as { readonly facts?: VendorFacts };
  if (!module.facts) throw new Error(`${file} must export \`facts\`, a VendorFacts`);
  return module.facts;
}

/** Schemas by name; `contract` and `details` are the vendor's files `wire-schema.ts` and `details.ts`. */
export function wireSchemasOf(slug: string): Readonly<Record<string, object>> {
  return Object.fromEntries(
    [
      ['contract', 'wire-schema'],
      ['details', 'details'],
    ].flatMap(([name = '', file = '']) => {
      const path = join(packageRoot(), 'datasources', slug, file);
      return existsSync(`${path}.ts`) ? [[name, load(path) as object]] : [];
    }),
  );
}

/** The numbers of all read endpoints that the contracts of the registered vendors list. */
export function readEndpoints(): readonly string[] {
  return vendors.flatMap(({ contract }) => [
    ...Object.keys(contract?.endpoints ?? {}),
    ...Object.keys(contract?.sharedPaths ?? {}),
  ]);
}
