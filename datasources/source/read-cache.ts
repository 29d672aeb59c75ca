import { LRUCache } from 'lru-cache';

/** Values of vendor reads, kept across requests: parsed, checked and mapped once. Failures are never kept. */
export interface ReadCache {
  /** The value under `key`, or what `load` makes of it; one load however many ask. */
  get<T extends object>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T>;
  has(key: string): boolean;
}

/**
 * In memory, bounded by the size of what it holds (measured as JSON).
 * @param maxMemoryMb 0 keeps nothing beyond the loads under way
 */
export function createReadCache(maxMemoryMb: number): ReadCache {
  const bytes = maxMemoryMb * 1024 * 1024;
  const kept = bytes > 0 ? new LRUCache<string, object>({ maxSize: bytes, sizeCalculation: sizeOf }) : undefined;
  const underWay = new Map<string, Promise<object>>();

  return {
    has: (key) => (kept?.has(key) ?? false) || underWay.has(key),
    async get<T extends object>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T> {
      // The key says what was loaded, so the value under it is of the loader's type.
      const known = kept?.get(key) ?? (await underWay.get(key));
      if (known) return known as T;
      const loading = load();
      underWay.set(key, loading);
      try {
        const value = await loading;
        if (ttlSeconds > 0) kept?.set(key, value, { ttl: ttlSeconds * 1000 });
        return value;
      } finally {
        underWay.delete(key);
      }
    },
  };
}

function sizeOf(value: object): number {
  return Math.max(1, JSON.stringify(value).length);
}
