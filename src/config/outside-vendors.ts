import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Vendor } from '../../datasources/spec/vendor';
import type { Quote } from './consistency';
import { isMapping } from './mistakes';
import type { Finding, Path } from './mistakes';
import { findInVendorSdl } from './vendor-sdl';
import type { BuildSchema } from './vendor-sdl';

export interface OutsideVendors {
  readonly vendors: readonly Vendor[];
  readonly findings: readonly Finding[];
}

interface LoadOptions {
  /** The built-in vendors. */
  readonly vendors: readonly Vendor[];
  readonly additionalVendors?: readonly Vendor[];
  readonly folder?: string;
  readonly buildSchema?: BuildSchema;
}

const FIX = 'export the result of defineVendor, as default or as "vendor"';

/**
 * Loads the modules that the configuration names in `vendors`: this executes their code.
 * @param paths the value of `vendors` in the file, whatever it is: the file's schema reports a value of another type
 */
export function loadOutsideVendors(paths: unknown, options: LoadOptions, quote: Quote): OutsideVendors {
  const vendors: Vendor[] = [];
  const findings: Finding[] = [];
  const add = (at: Path, loaded: Loaded): void => {
    const known = [...options.vendors, ...vendors];
    const problems =
      'problem' in loaded
        ? [loaded.problem]
        : findInVendor(loaded.vendor, known, options.buildSchema ?? (() => undefined));
    findings.push(...problems.map((message) => ({ at, message })));
    if (!('problem' in loaded) && problems.length === 0) vendors.push(loaded.vendor);
  };
  for (const vendor of options.additionalVendors ?? []) add(['vendors'], checkVendor(vendor, `"${vendor.slug}"`));
  for (const [index, path] of (Array.isArray(paths) ? (paths as unknown[]) : []).entries()) {
    if (typeof path !== 'string' || path === '') continue;
    const at: Path = ['vendors', index];
    add(at, loadVendor(path, quote(at, path), options.folder));
  }
  return { vendors, findings };
}

type Loaded = { readonly vendor: Vendor } | { readonly problem: string };

function loadVendor(path: string, quoted: string, folder: string | undefined): Loaded {
  if (folder === undefined)
    return { problem: 'cannot be used here, because the configuration is not read from a file' };
  const file = resolve(folder, path);
  if (!existsSync(file) || !statSync(file).isFile())
    return { problem: `${quoted} is not a file; give the path of a module, relative to the configuration file` };
  try {
    const exported: unknown = createRequire(join(resolve(folder), 'config'))(file);
    return vendorIn(exported, quoted);
  } catch (error) {
    return { problem: `${quoted} cannot be loaded: ${reasonOf(error)}` };
  }
}

/** The reason in one line. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_REQUIRE_ASYNC_MODULE')
    return 'it uses `await` outside of functions; remove it';
  const [line = ''] = (isErrorLike(error) ? error.message : 'it threw a value that is no error').split('\n');
  const isSyntax = isErrorLike(error) && error.name === 'SyntaxError';
  return isSyntax ? `${line} (an ES module is named .mjs or .mts, or its package.json has "type": "module")` : line;
}

function isErrorLike(error: unknown): error is Error {
  return error instanceof Error || (isMapping(error) && typeof error.message === 'string');
}

/** The vendor of a module: its default export, its export `vendor`, or what a CommonJS module is. */
function vendorIn(exported: unknown, quoted: string): Loaded {
  const candidates = isMapping(exported) ? [exported.default, exported.vendor, exported] : [exported];
  const found = candidates.find((one) => isMapping(one) && ('slug' in one || 'open' in one));
  return found === undefined ? { problem: `${quoted} exports no vendor; ${FIX}` } : checkVendor(found, quoted);
}

function checkVendor(found: unknown, quoted: string): Loaded {
  const parsed = vendorShape.safeParse(found);
  // The shape has just been checked; `settings` and `open` are used as `defineVendor` made them.
  if (parsed.success) return { vendor: found as Vendor };
  const [issue] = parsed.error.issues;
  const key = issue?.path.join('.') ?? '';
  return { problem: `${quoted}: the vendor's "${key}" ${issue?.message ?? 'is wrong'}` };
}

const method = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';

const vendorShape = z.object({
  slug: z
    .string('must be text')
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as know-b'),
  title: z.string('must be text').min(1, 'must not be empty'),
  typeName: z.string('must be text').regex(/^[A-Z][A-Za-z0-9]*$/, 'must be words in camel case, such as KnowB'),
  tenants: z.boolean('must be true or false'),
  settings: z.custom(
    (value) => method(value, 'safeParse') && method(value, 'strict'),
    'must be a zod object, as z.object() makes it',
  ),
  open: z.custom((value) => typeof value === 'function', 'is missing'),
  schema: z
    .string('must be the SDL of its types, as text: read the file beside the module with readFileSync')
    .min(1, 'must not be empty'),
});

/** What is wrong with a vendor among others. */
function findInVendor(vendor: Vendor, known: readonly Vendor[], build: BuildSchema): readonly string[] {
  const { slug, typeName, contract } = vendor;
  if (known.some((other) => other.slug === slug))
    return [`has the slug "${slug}", which another vendor has; choose another slug in its defineVendor`];
  if (known.some((other) => other.typeName === typeName))
    return [`has the typeName "${typeName}", which another vendor has; choose another in its defineVendor`];
  const sharing = known.find((other) => contract !== undefined && other.contract?.prefix === contract.prefix);
  if (sharing)
    return [
      `numbers its endpoints ${contract?.prefix}-…, as ${sharing.title} does; choose another prefix in its contract`,
    ];
  const others = known.filter(({ schema }) => schema !== undefined);
  return findInVendorSdl(vendor, others, build).map((problem) => `"${slug}" ${problem}`);
}
