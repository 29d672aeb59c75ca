import { scryptSync } from 'node:crypto';
import type { Vendor } from '../spec/vendor';

interface Connected {
  readonly id: string;
  readonly vendor: Vendor;
  /** The vendor-specific part of the configuration: the address, the credential, and what is read. */
  readonly settings: unknown;
}

/** Takes about 20 ms and 8 MiB: once per connection at startup, and once per guess of an attacker. */
const COST = { N: 2 ** 13, r: 8, p: 1 };
/** Enough to avoid collisions between connections. */
const BYTES = 12;

/**
 * Identifies a connection among all that may use the same shared store: another address, credential or installation has
 * another fingerprint. It is part of keys that others can read, and a password may be short, so it is derived with a
 * function that is slow to brute-force (scrypt).
 */
export function fingerprintOf({ id, vendor, settings }: Connected): string {
  // Includes the vendor's defaults: a later version with other defaults reads other data.
  const secret = canonical(vendor.settings.parse(settings));
  return scryptSync(secret, `awaregraph ${vendor.slug} ${id}`, BYTES, COST).toString('hex');
}

/** JSON with sorted keys, so that the order of the settings does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
