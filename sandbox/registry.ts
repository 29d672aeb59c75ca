import { createRequire } from 'node:module';
import { join } from 'node:path';
import { VENDORS_FOLDER, vendorSlugs } from './slugs';
import type { VendorSandbox } from './vendor-sandbox';

/**
 * The sandboxes of all vendors, found in the folder `vendors/`, so that adding one edits no list.
 * @throws Error for a file that exports no sandbox of its name
 */
export function loadVendorSandboxes(): readonly VendorSandbox[] {
  const load = createRequire(__filename);
  return vendorSlugs()
    .map((slug) => sandboxOf(slug, load(join(VENDORS_FOLDER, slug))))
    .toSorted((one, other) => (one.position ?? Infinity) - (other.position ?? Infinity) || 0);
}

function sandboxOf(slug: string, module: unknown): VendorSandbox {
  const sandbox: unknown = isObject(module) ? module.sandbox : undefined;
  if (!isVendorSandbox(sandbox) || sandbox.slug !== slug)
    throw new Error(`sandbox/vendors/${slug}.ts must export \`sandbox\`, a VendorSandbox with the slug "${slug}"`);
  return sandbox;
}

function isVendorSandbox(value: unknown): value is VendorSandbox {
  return isObject(value) && typeof value.slug === 'string' && typeof value.start === 'function';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
