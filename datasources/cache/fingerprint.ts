import { scryptSync } from 'node:crypto';
import type { Vendor } from '../spec/vendor';

interface Connected {
  readonly id: string;
  readonly vendor: Vendor;
  /** The vendor's own part of the configuration: the address, the credential, and what is read. */
  readonly settings: unknown;
}

/** Takes some 20 ms and 8 MiB: once for each connection when the program starts, and once for each guess. */
const COST = { N: 2 ** 13, r: 8, p: 1 };
/** Enough for no two connections to be alike. */
const BYTES = 12;

/**
 * Tells a connection from all others that may use the same shared store: another address, another credential, another
 * installation. It stands in keys that others can read, and a password may be short: a function that is slow to guess
 * against (scrypt) takes it to where it cannot be had back.
 */
export function fingerprintOf({ id, vendor, settings }: Connected): string {
  // With the vendor's defaults: a later version with other defaults reads other data.
  const secret = canonical(vendor.settings.parse(settings));
  return scryptSync(secret, `awaregraph ${vendor.slug} ${id}`, BYTES, COST).toString('hex');
}

/** JSON with sorted keys: the same settings in another order are the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
