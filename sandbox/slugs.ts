import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A vendor's slug: the name of its file in `vendors/`. */
export type VendorSlug = string;

/** Where the sandboxes' modules are: one file for each vendor. */
export const VENDORS_FOLDER = join(__dirname, 'vendors');

/** The vendors that have a sandbox, in alphabetical order. */
export function vendorSlugs(): readonly VendorSlug[] {
  // Run from the sources, or from the build, beside `.d.ts` and `.js.map`.
  const names = readdirSync(VENDORS_FOLDER).map((file) => /^([a-z0-9-]+)\.(?:ts|js)$/.exec(file)?.[1]);
  return names.flatMap((name) => name ?? []).sort();
}
