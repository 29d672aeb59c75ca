import type { LookupStats } from './cache-stats';
import type { CacheEntry } from './cache-entry';
import type { Claim, SharedStore } from './shared-store';

/**
 * Loads values that several processes share: one process loads, the others wait for its value.
 * @param onFound receives every value from the store: a stale one is served if the source fails
 */
export class DistributedLoad {
  readonly #store: SharedStore;
  readonly #stats: LookupStats;
  readonly #onFound: (key: string, entry: CacheEntry) => void;

  constructor(store: SharedStore, stats: LookupStats, onFound: (key: string, entry: CacheEntry) => void) {
    this.#store = store;
    this.#stats = stats;
    this.#onFound = onFound;
  }

  /** The fresh value of the store, or the result of `load`. */
  async run<T>(
    key: string,
    signal: AbortSignal,
    load: () => Promise<T>,
    fromEntry: (entry: CacheEntry) => T,
  ): Promise<T> {
    const there = await this.#find(key);
    if (there) {
      this.#stats.hits += 1;
      return fromEntry(there);
    }
    const claim = await this.#store.claim(key);
    try {
      return await this.#afterClaim(key, claim, signal, load, fromEntry);
    } finally {
      claim.release();
    }
  }

  async #afterClaim<T>(
    key: string,
    { acquired }: Claim,
    signal: AbortSignal,
    load: () => Promise<T>,
    fromEntry: (entry: CacheEntry) => T,
  ): Promise<T> {
    if (acquired) {
      this.#stats.misses += 1;
      return load();
    }
    this.#stats.coalesced += 1;
    await this.#store.waitForRelease(key, signal);
    const found = await this.#find(key);
    return found ? fromEntry(found) : load();
  }

  /** The value that another process has read, if it is fresh. */
  async #find(key: string): Promise<CacheEntry | null> {
    const found = await this.#store.get(key);
    if (!found) return null;
    this.#onFound(key, found);
    if (found.freshUntil > Date.now()) return found;
    this.#stats.stale += 1;
    return null;
  }
}
