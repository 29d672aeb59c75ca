import { hash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config/config';
import { configuredHash } from './key-hash';
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
    return [...(apiKey === null ? [] : [apiKey]), ...apiKeys].map((key) => ({ hashed: configuredHash(key), viewer }));
  });
  return (key) => {
    // By way of text: a buffer that the hash makes itself takes four times as long.
    const hashed = Buffer.from(hash('sha256', key), 'hex');
    let found: Viewer | null = null;
    for (const entry of ring) if (timingSafeEqual(entry.hashed, hashed)) found = entry.viewer;
    return found;
  };
}
