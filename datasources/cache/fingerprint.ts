import { createHmac, randomBytes, scryptSync } from 'node:crypto';
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
const FINGERPRINT_BYTES = 12;
const SEAL_KEY_BYTES = 32;
const PROCESS_KEY = randomBytes(32);

export interface ConnectionSecrets {
  /**
   * Identifies a connection among all that may use the same shared store: another address, credential or installation has
   * another fingerprint. It is part of keys that others can read.
   */
  readonly fingerprint: string;
  /** Seals what is stored of the connection: it stands nowhere, and cannot be computed from the fingerprint. */
  readonly sealKey: Buffer;
}

/**
 * The same in every process. A password may be short, and others can read the keys of a shared store, so all is derived with a
 * function that is slow to brute-force (scrypt).
 */
export function connectionSecrets(connected: Connected): ConnectionSecrets {
  return split(scryptSync(secretOf(connected), saltOf(connected), FINGERPRINT_BYTES + SEAL_KEY_BYTES, COST));
}

/** The same in this process only, where no store is shared: nobody else reads its keys, so that nothing has to be slow. */
export function localSecrets(connected: Connected): ConnectionSecrets {
  return split(
    createHmac('sha512', PROCESS_KEY).update(saltOf(connected)).update('\0').update(secretOf(connected)).digest(),
  );
}

/** Includes the vendor's defaults: a later version with other defaults reads other data. */
const secretOf = ({ vendor, settings }: Connected): string => canonical(vendor.settings.parse(settings));
const saltOf = ({ id, vendor }: Connected): string => `awaregraph ${vendor.slug} ${id}`;

function split(derived: Buffer): ConnectionSecrets {
  return {
    fingerprint: derived.subarray(0, FINGERPRINT_BYTES).toString('hex'),
    sealKey: derived.subarray(FINGERPRINT_BYTES, FINGERPRINT_BYTES + SEAL_KEY_BYTES),
  };
}

export function fingerprintOf(connected: Connected): string {
  return connectionSecrets(connected).fingerprint;
}

/** The fingerprint in the key of a read, which begins with a company and the scope of its connection. */
export function fingerprintIn(key: string): string | undefined {
  return /^[a-z0-9-]+ \["(?:[^"\\]|\\.)*","([0-9a-f]*)",/.exec(key)?.[1];
}

/** JSON with sorted keys, so that the order of the settings does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
