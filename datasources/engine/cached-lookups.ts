import type { Batch, RecordKind } from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import type { Outcome } from './outcome';
import type { RequestSources } from './request-sources';

/** What a lookup gave, and the cache entries that it was made of. */
class CachedLookup {
  readonly batch: Batch<unknown>;
  readonly keys: readonly string[];

  constructor(batch: Batch<unknown>, keys: readonly string[]) {
    this.batch = batch;
    this.keys = keys;
  }
}

/** Bytes of a cached lookup without its records: the objects, and its place in the cache. */
const LOOKUP_BYTES = 500;

/**
 * Finds the results of lookups of earlier requests without a promise. A vendor chooses the cache keys of a lookup while it
 * runs, so they are remembered by kind and key, as a derived value of these entries.
 */
export class CachedLookups {
  readonly #sources: RequestSources;

  constructor(sources: RequestSources) {
    this.#sources = sources;
  }

  /** @param cacheKeys of everything that was read */
  remember(
    origin: Origin,
    kind: RecordKind,
    name: string,
    key: string,
    batch: Batch<unknown>,
    cacheKeys: readonly string[],
  ): void {
    const cached = new CachedLookup(batch, cacheKeys);
    this.#sources.setDerived(this.#cacheKey(origin, kind, name, key), cached, LOOKUP_BYTES, cacheKeys);
  }

  /** The outcome, as long as all entries that it was made of are fresh. */
  find(origin: Origin, kind: RecordKind, name: string, key: string): Outcome<unknown> | undefined {
    const cached = this.#sources.getDerived(this.#cacheKey(origin, kind, name, key));
    if (!(cached instanceof CachedLookup)) return undefined;
    return this.#sources.readFresh(origin, cached.keys, () => cached.batch);
  }

  #cacheKey(origin: Origin, kind: RecordKind, name: string, key: string): string {
    return `${this.#sources.cacheKeyPrefix(origin)} lookup ${kind} ${name} ${key}`;
  }
}
