import type { RedisStoreOptions } from '../../datasources/cache/redis-store';
import type { SharedStore } from '../../datasources/cache/shared-store';
import type { Config } from '../config/config';

/** Opens what processes share. Loads the Redis client only if Redis is configured. */
export async function openSharedStore(
  { redis, redisPrefix }: Config['cache'],
  options: Pick<RedisStoreOptions, 'onReachable' | 'sealKeyOf'> = {},
): Promise<SharedStore | undefined> {
  if (redis === '') return undefined;
  const { openRedisStore } = await import('../../datasources/cache/redis-store.js');
  return openRedisStore(redis, { prefix: redisPrefix, ...options });
}
