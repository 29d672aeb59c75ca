import { hash, randomBytes } from 'node:crypto';

/** 256 bits, as letters that need no quotes anywhere. */
const KEY_BYTES = 32;

/** `awaregraph key`: makes a key for a client, and what the configuration needs of it. The key is shown once, and stored nowhere. */
export function key(): number {
  const made = randomBytes(KEY_BYTES).toString('base64url');
  process.stdout.write(`key     ${made}\nsha256  sha256:${hash('sha256', made, 'hex')}\n`);
  return 0;
}
