import type { Config } from '../../../config/config';
import { createMemoryKeys } from './memory-keys';
import type { OpenIdempotencyKeys } from './stored';

/** The keys of this installation: in Redis if it is configured (its client is loaded only then), else of this process alone. */
export async function openIdempotencyKeys({
  redis,
  redisPrefix,
}: Pick<Config['cache'], 'redis' | 'redisPrefix'>): Promise<OpenIdempotencyKeys> {
  if (redis === '') return createMemoryKeys();
  const { openRedisKeys } = await import('./redis-keys.js');
  return openRedisKeys(redis, redisPrefix);
}
