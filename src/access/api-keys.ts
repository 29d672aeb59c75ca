import { hash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config/config';
import type { Viewer } from './viewer';

type Client = Pick<Config['clients'][number], 'name' | 'companies' | 'scopes'> & {
  readonly apiKey?: string | null;
  readonly apiKeys?: readonly string[];
};

/**
 * Verifies API keys. Keys are held as hashes, and all are compared in constant time, so that timing reveals nothing.
 * @param clients each with its keys, as they are or as `sha256:HEX`
 */
export function createApiKeyVerifier(clients: readonly Client[]): (key: string) => Viewer | null {
  const ring = clients.flatMap(({ name, apiKey = null, apiKeys = [], companies, scopes }) => {
    const viewer = { name, credential: 'apiKey' as const, companies, scopes: new Set(scopes) };
    return [...(apiKey === null ? [] : [apiKey]), ...apiKeys].map((key) => ({ hashed: hashedOf(key), viewer }));
  });
  return (key) => {
    const hashed = hashOf(key);
    let found: Viewer | null = null;
    for (const entry of ring) if (timingSafeEqual(entry.hashed, hashed)) found = entry.viewer;
    return found;
  };
}

/** How the configuration may write the hash of a key. */
const HASHED = 'sha256:';

function hashedOf(configured: string): Buffer {
  return configured.startsWith(HASHED) ? Buffer.from(configured.slice(HASHED.length), 'hex') : hashOf(configured);
}

function hashOf(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
