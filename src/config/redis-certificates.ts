import { resolve } from 'node:path';
import type { RedisTarget } from '../../datasources/cache/redis-target';
import type { Finding } from './mistakes';

const FILES = ['ca', 'cert', 'key'] as const;

/**
 * Reads the files that `cache.redis.tls` names. What begins like a PEM text is one already: `${file:…}` has read it.
 * @param folder to which the paths are relative
 */
export function readRedisCertificates(
  redis: RedisTarget,
  { folder = '', readFile }: { readonly folder?: string | undefined; readonly readFile: (path: string) => string },
): { readonly redis: RedisTarget; readonly findings: readonly Finding[] } {
  if (typeof redis === 'string' || redis.tls === null) return { redis, findings: [] };
  const findings: Finding[] = [];
  const tls: { -readonly [Name in keyof typeof redis.tls]: string | undefined } = { ...redis.tls };
  for (const name of FILES) {
    const given = tls[name];
    if (given === undefined) continue;
    const text = given.includes('-----BEGIN') ? given : readText(resolve(folder, given), readFile);
    if (text?.includes('-----BEGIN') === true) tls[name] = text;
    else findings.push({ at: ['cache', 'redis', 'tls', name], message: mistakeOf(text) });
  }
  return { redis: { ...redis, tls }, findings };
}

function readText(path: string, readFile: (path: string) => string): string | undefined {
  try {
    return readFile(path);
  } catch {
    return undefined;
  }
}

function mistakeOf(text: string | undefined): string {
  return text === undefined
    ? 'is a file that cannot be read; check its path, relative to this file, and its permissions'
    : 'is no PEM file; it must have lines such as "-----BEGIN CERTIFICATE-----"';
}
