/** How often a cache was asked, and with what result: each lookup is a hit, a miss, or coalesced. */
export interface LookupStats {
  hits: number;
  misses: number;
  /** Lookups that joined work in flight for the same key. */
  coalesced: number;
  /** Entries that were found, but no longer fresh. */
  stale: number;
}

/** The lookups of a cache in this process, and the memory that it takes. Each cache fills its own. */
export interface CacheStats extends LookupStats {
  /** Entries that were removed, or not stored, because the memory of the cache was full. */
  evictions: number;
  /** The memory that the cache counts now. */
  bytes: () => number;
}

export function createLookupStats(): LookupStats {
  return { hits: 0, misses: 0, coalesced: 0, stale: 0 };
}

export function createCacheStats(): CacheStats {
  return { ...createLookupStats(), evictions: 0, bytes: () => 0 };
}
