import type { SharedStore } from '../../datasources/cache/shared-store';
import type { Config } from '../config/config';

/**
 * Opens what processes share. Loads the Redis client only if Redis is configured.
 * @param onReachable called when Redis can no longer be used, and when it can again
 */
export async function openSharedStore(
  { redis, redisPrefix }: Config['cache'],
  onReachable: (isReachable: boolean) => void = () => undefined,
): Promise<SharedStore | undefined> {
  if (redis === '') return undefined;
  const { openRedisStore } = await import('../../datasources/cache/redis-store.js');
  return openRedisStore(redis, redisPrefix, onReachable);
}
