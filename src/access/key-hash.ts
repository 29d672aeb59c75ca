import { hash } from 'node:crypto';

/** How the configuration may write the hash of a key. */
const HASHED = 'sha256:';

/** The hash of a key as the configuration has it: as it is, or as `sha256:HEX`. */
export function configuredHash(configured: string): Buffer {
  return configured.startsWith(HASHED)
    ? Buffer.from(configured.slice(HASHED.length), 'hex')
    : hash('sha256', configured, 'buffer');
}
