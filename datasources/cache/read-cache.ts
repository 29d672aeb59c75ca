import { runCooperatively } from '../runtime/cooperative-scheduler';
import { createPrefixes } from '../runtime/prefixes';
import { startSingleflight } from '../runtime/singleflight';
import type { Batches } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';
import type { CacheEntry, CacheEntryRef, ReadResult } from './cache-entry';
import { createCacheStats, createLookupStats } from './cache-stats';
import type { CacheStats, LookupStats } from './cache-stats';
import { DistributedLoad } from './distributed-load';
import { createEntries } from './entries';
import type { Entries } from './entries';
import type { CacheReadResult, Loaded, ReadRequest } from './read-request';
import { revalidate } from './revalidation';
import type { InFlightLoad } from './revalidation';
import type { SharedStore } from './shared-store';
import { keepSame, keepUnchangedTask } from './unchanged';

/** What a drop removed. */
interface Dropped {
  /** The keys, each once, whether the value was here, in the shared store, or in both. */
  readonly keys: ReadonlySet<string>;
  readonly shared: SharedDrop;
}

/** Whether the shared store was reached: what it holds is dropped there, and other processes have been notified. */
export type SharedDrop = 'DROPPED' | 'UNREACHABLE' | 'NONE';

/** What the read cache counts: in this process, and in the shared store. */
export interface ReadCacheStats {
  readonly reads: CacheStats;
  readonly shared: LookupStats;
}

export function createReadCacheStats(): ReadCacheStats {
  return { reads: createCacheStats(), shared: createLookupStats() };
}

interface LoadResult {
  readonly result: ReadResult;
  readonly from: 'network' | 'cache';
}

/**
 * Caches vendor reads across requests, parsed, validated and mapped once: in memory, bounded by the size of its entries, in
 * front of a store that processes share. Failures are never cached.
 */
export class ReadCache {
  /** The bound of its memory. */
  readonly maxBytes: number;
  /** null: nothing is cached beyond the loads in flight. */
  readonly #entries: Entries | null;
  readonly #store: SharedStore | undefined;
  readonly #distributed: DistributedLoad | null;
  readonly #stats: CacheStats;
  readonly #inFlight = new Map<string, InFlightLoad<LoadResult>>();
  readonly #refs = new WeakMap<ReadResult, CacheEntryRef>();
  #latestVersion = 0;
  #invalidations = 0;
  #insertions = 0;

  /**
   * @param maxMemoryMb 0: nothing is cached beyond the loads in flight
   * @param mostBytes what it may take now, at most `maxMemoryMb`
   */
  constructor(
    maxMemoryMb: number,
    store?: SharedStore,
    stats: ReadCacheStats = createReadCacheStats(),
    mostBytes?: () => number,
  ) {
    this.#stats = stats.reads;
    this.maxBytes = maxMemoryMb * 1024 * 1024;
    this.#entries = createEntries(this.maxBytes, stats.reads, mostBytes);
    this.#store = store;
    this.#distributed = store ? new DistributedLoad(store, stats.shared) : null;
    store?.onInvalidate((prefixes) => this.#invalidateLocally(prefixes));
  }

  /**
   * The cached value under `key`, or the result of `load`; concurrent loads of a key are coalesced (singleflight). A stale
   * value is served while it is revalidated (stale-while-revalidate) and if the source fails (stale-if-error), marked so.
   * @throws SourceProblem
   */
  async read(key: string, request: ReadRequest): Promise<CacheReadResult> {
    const cached = this.#entries?.get(key);
    if (cached && isFresh(cached) && !request.forceRefresh) {
      this.#stats.hits += 1;
      return { result: cached.result, from: 'cache', problem: null };
    }
    const inFlight = this.#inFlight.get(key);
    if (inFlight) this.#stats.coalesced += 1;
    else this.#stats.misses += 1;
    if (cached && !isFresh(cached)) this.#stats.stale += 1;
    try {
      const { result, from } = await this.#load(key, request, inFlight ?? this.#start(key, request), cached);
      return { result, from: inFlight && from === 'network' ? 'shared' : from, problem: null };
    } catch (error) {
      if (!SourceProblem.is(error) && !request.signal.aborted) throw error;
      const problem = SourceProblem.is(error) ? error : outOfTime();
      // Another operation has used up its call budget; this one has its own.
      if (inFlight && problem.code === 'CALL_LIMIT') return this.read(key, request);
      // A rejection is a valid response: stale data must not replace it.
      const fallback = this.#entries?.peek(key);
      if (fallback && isWithinStaleWindow(fallback) && problem.code !== 'REJECTED')
        return { result: fallback.result, from: 'stale', problem };
      throw problem;
    }
  }

  /** The fresh value under `key`, without a promise: a hit, as `read` would count it. */
  readFresh(key: string): ReadResult | undefined {
    const cached = this.#entries?.get(key);
    if (!cached || !isFresh(cached)) return undefined;
    this.#stats.hits += 1;
    return cached.result;
  }

  /** Whether the value under `key` is cached and fresh. */
  isFresh(key: string): boolean {
    return (this.#entries?.peek(key)?.freshUntil ?? 0) > Date.now();
  }

  /** Whether reading costs no vendor call: the value is fresh or in flight. */
  isFreshOrInFlight(key: string): boolean {
    return this.#inFlight.has(key) || this.isFresh(key);
  }

  /** A reference to the entry that served a read. */
  refFor(key: string, entry: ReadResult): CacheEntryRef {
    const known = this.#refs.get(entry);
    if (known?.key === key) return known;
    const ref = { key, version: known?.version ?? (this.#latestVersion += 1) };
    this.#refs.set(entry, ref);
    return ref;
  }

  /** Until when the referenced entry is fresh, in milliseconds since 1970; 0 if it is no longer cached, or another one. */
  currentUntil({ key, version }: CacheEntryRef): number {
    const now = this.#entries?.get(key);
    return now !== undefined && this.#refs.get(now.result)?.version === version ? now.freshUntil : 0;
  }

  /** A number that changes with each entry that is added, replaced, invalidated or evicted. */
  changes(): number {
    return this.#insertions + this.#invalidations + this.#stats.evictions;
  }

  /**
   * The number of invalidations so far, those of other processes too: what began before the last one may hold invalidated
   * entries.
   */
  invalidations(): number {
    return this.#invalidations;
  }

  /** When the oldest cached read of each source was made, in milliseconds since 1970. */
  oldestReads(): ReadonlyMap<string, number> {
    const oldest = new Map<string, number>();
    for (const [key, readAt] of this.#entries?.readTimes() ?? []) {
      // A key is the company, and a list in JSON that begins with the source.
      const begin = key.indexOf('"') + 1;
      const source = key.slice(begin, key.indexOf('"', begin));
      const known = oldest.get(source);
      if (known === undefined || readAt < known) oldest.set(source, readAt);
    }
    return oldest;
  }

  /** A value derived from cache entries, as long as they are cached. */
  getDerived(key: string): object | undefined {
    return this.#entries?.getDerived(key);
  }

  /**
   * Caches a derived value within the same memory bound; it is evicted with the first entry that it depends on.
   * @param bytes its memory beside those entries
   * @returns whether it is cached now
   */
  setDerived(key: string, value: object, bytes: number, dependsOn: readonly string[]): boolean {
    return this.#entries?.setDerived(key, value, bytes, dependsOn) ?? false;
  }

  /** Invalidates all entries whose key has one of these prefixes, here and in the shared store. */
  async invalidatePrefix(prefixes: readonly string[]): Promise<Dropped> {
    const here = this.#invalidateLocally(prefixes);
    const there = await this.#store?.invalidatePrefix(prefixes);
    // What was read from the shared store meanwhile, or is being read.
    if (this.#store) this.#invalidateLocally(prefixes);
    const keys = new Set([...here, ...(there ?? [])]);
    return { keys, shared: !this.#store ? 'NONE' : there === null ? 'UNREACHABLE' : 'DROPPED' };
  }

  /** Forgets all entries whose key has one of these prefixes in this process only: others may still need what is shared. */
  forget(prefixes: readonly string[]): void {
    if (prefixes.length > 0) this.#invalidateLocally(prefixes);
  }

  #invalidateLocally(prefixes: readonly string[]): readonly string[] {
    const matches = createPrefixes(prefixes);
    this.#invalidations += 1;
    for (const key of this.#inFlight.keys()) if (matches(key)) this.#inFlight.delete(key);
    return this.#entries?.deleteWhere(matches) ?? [];
  }

  /** Waits for a load; briefly, if a stale value may be served meanwhile. */
  async #load(
    key: string,
    { signal, derived, forceRefresh }: ReadRequest,
    load: InFlightLoad<LoadResult>,
    cached: CacheEntry | undefined,
  ): Promise<LoadResult> {
    const mayServeStale =
      cached && isWithinStaleWindow(cached) && !derived && !forceRefresh && !this.#entries?.hasFailed(key);
    if (!mayServeStale) return load.flight.join(signal, derived);
    return (await revalidate(load, cached.result, signal)) ?? { result: cached.result, from: 'cache' };
  }

  #start(key: string, request: ReadRequest): InFlightLoad<LoadResult> {
    const firstFailure = Promise.withResolvers<void>();
    const load = async (signal: AbortSignal): Promise<LoadResult> => {
      const startedAt = Date.now();
      const read = await request.load(signal, firstFailure.resolve, this.#entries?.peek(key)?.result.batches);
      const batches = await this.#keepUnchanged(key, read.batches, read.sharesRecords);
      const loaded = { ...read, batches, tookMs: Date.now() - startedAt };
      // If the key was invalidated during the load, the result is not cached.
      const isCurrent = this.#inFlight.get(key) === started;
      const result = this.#insert(key, isCurrent ? loaded : { ...loaded, caching: 'nowhere' }, request);
      return { result, from: 'network' };
    };
    const isLocal = request.derived || request.forceRefresh || request.ttlSeconds <= 0;
    const attempt = async (signal: AbortSignal): Promise<LoadResult> => {
      try {
        if (!this.#distributed || isLocal) return await load(signal);
        return await this.#distributed.run({
          key,
          signal,
          span: request.span ?? null,
          load: () => load(signal),
          fromEntry: ({ result }) => ({ result, from: 'cache' }),
          adopt: async (entry) => {
            const batches = await this.#keepUnchanged(key, entry.result.batches, false);
            const found = { ...entry, result: { ...entry.result, batches } };
            // A value that was read before the key was invalidated is not cached.
            if (this.#inFlight.get(key) === started) this.#adopt(key, found);
            return found;
          },
        });
      } catch (error) {
        // The next reader waits for revalidation instead of getting the stale value.
        this.#entries?.markFailed(key);
        throw error;
      }
    };
    const flight = startSingleflight(
      attempt,
      () => void (this.#inFlight.get(key) === started && this.#inFlight.delete(key)),
    );
    const started: InFlightLoad<LoadResult> = { flight, firstFailure: firstFailure.promise, startedAt: Date.now() };
    this.#inFlight.set(key, started);
    return started;
  }

  /**
   * The batches that were read, or the cached ones where nothing has changed: what was derived from those stays valid.
   * @param sharesRecords whether the records are those of other reads: see `keepSame`
   */
  async #keepUnchanged(key: string, batches: Batches, sharesRecords: boolean): Promise<Batches> {
    const cached = this.#entries?.peek(key)?.result.batches;
    if (!cached) return batches;
    return sharesRecords ? keepSame(cached, batches) : runCooperatively(keepUnchangedTask(cached, batches));
  }

  #insert(key: string, { caching, dependsOn, sharesRecords, ...result }: Timed, request: ReadRequest): ReadResult {
    const ttlMs = request.ttlSeconds * 1000;
    if (ttlMs <= 0 || caching === 'nowhere') return result;
    this.#insertions += 1;
    if (caching === 'briefly') {
      this.#entries?.setAbsent(key, result, ttlMs);
      return result;
    }
    const freshUntil = result.readAt + ttlMs;
    const entry = { result, freshUntil, staleUntil: freshUntil + request.staleSeconds * 1000 };
    this.#entries?.set(key, entry, { dependsOn, sharesRecords });
    // Derived entries are not stored: other processes derive them from their own entries.
    if (caching === 'shared' && !request.derived) this.#distributed?.store(key, entry, request.span ?? null);
    return result;
  }

  /** Caches what another process has read: even if stale, to be served if the source fails. */
  #adopt(key: string, found: CacheEntry): void {
    this.#insertions += 1;
    if (found.staleUntil > (this.#entries?.peek(key)?.staleUntil ?? 0))
      this.#entries?.set(key, found, { dependsOn: [], sharesRecords: false });
  }
}

/** What a load has given, and how long it took. */
type Timed = Loaded & ReadResult;

function isFresh({ freshUntil }: CacheEntry): boolean {
  return freshUntil > Date.now();
}

function isWithinStaleWindow({ staleUntil }: CacheEntry): boolean {
  return staleUntil > Date.now();
}

function outOfTime(): SourceProblem {
  return new SourceProblem({ code: 'TIMEOUT', message: 'No response within the remaining time of the request' });
}
