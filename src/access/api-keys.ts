import { hash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config/config';
import type { Viewer } from './viewer';

/** Verifies API keys. Keys are held as hashes, and all are compared in constant time, so that timing reveals nothing. */
export function createApiKeyVerifier(clients: Config['clients']): (key: string) => Viewer | null {
  const ring = clients.map(({ name, apiKey, companies, scopes }) => ({
    hashed: hashOf(apiKey),
    viewer: { name, credential: 'apiKey' as const, companies, scopes: new Set(scopes) },
  }));
  return (key) => {
    const hashed = hashOf(key);
    let found: Viewer | null = null;
    for (const entry of ring) if (timingSafeEqual(entry.hashed, hashed)) found = entry.viewer;
    return found;
  };
}

function hashOf(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
