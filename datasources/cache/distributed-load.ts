import type { LookupStats } from './cache-stats';
import { inSpan } from '../runtime/span';
import type { Span } from '../runtime/span';
import type { CacheEntry } from './cache-entry';
import type { Claim, SharedStore } from './shared-store';

/** One load of a value that several processes share. */
export interface SharedLoad<T> {
  readonly key: string;
  readonly signal: AbortSignal;
  /** The span that it belongs to; null or absent: none is recorded. */
  readonly span: Span | null;
  readonly load: () => Promise<T>;
  readonly fromEntry: (entry: CacheEntry) => T;
  /** Caches a value from the store, also a stale one, which is served if the source fails; gives it as it was cached. */
  readonly adopt: (entry: CacheEntry) => Promise<CacheEntry>;
}

/** What it needs of the store. */
type Store = Pick<SharedStore, 'get' | 'set' | 'claim' | 'waitForRelease'>;

/** Loads values that several processes share: one process loads, the others wait for its value. */
export class DistributedLoad {
  readonly #store: Store;
  readonly #stats: LookupStats;

  constructor(store: Store, stats: LookupStats) {
    this.#store = store;
    this.#stats = stats;
  }

  /** The fresh value of the store, or the result of `load`. */
  async run<T>(shared: SharedLoad<T>): Promise<T> {
    const there = await this.#find(shared);
    if (there) {
      this.#stats.hits += 1;
      return shared.fromEntry(there);
    }
    const claim = await command(shared, 'SET', () => this.#store.claim(shared.key));
    try {
      return await this.#afterClaim(shared, claim);
    } finally {
      claim.release();
    }
  }

  /** Stores what was read for other processes. Nobody waits for it. */
  store(key: string, entry: CacheEntry, span: Span | null): void {
    const stored = this.#store.set(key, entry);
    if (stored && span) command({ span }, 'SET', () => stored).catch(() => undefined);
  }

  async #afterClaim<T>(shared: SharedLoad<T>, { acquired }: Claim): Promise<T> {
    if (acquired) {
      this.#stats.misses += 1;
      return shared.load();
    }
    this.#stats.coalesced += 1;
    await command(shared, 'EXISTS', () => this.#store.waitForRelease(shared.key, shared.signal));
    const found = await this.#find(shared);
    return found ? shared.fromEntry(found) : shared.load();
  }

  /** The value that another process has read, if it is fresh. */
  async #find<T>(shared: SharedLoad<T>): Promise<CacheEntry | null> {
    const { key, adopt } = shared;
    const found = await command(shared, 'GET', () => this.#store.get(key));
    if (!found) return null;
    const adopted = await adopt(found);
    if (adopted.freshUntil > Date.now()) return adopted;
    this.#stats.stale += 1;
    return null;
  }
}

/** A command of Redis as a span: its name alone, for a key may hold an address. */
function command<T>({ span }: Pick<SharedLoad<unknown>, 'span'>, name: string, run: () => Promise<T>): Promise<T> {
  return span
    ? inSpan(span, name, { kind: 'client', attributes: { 'db.system.name': 'redis', 'db.operation.name': name } }, run)
    : run();
}
