import { setTimeout as later } from 'node:timers/promises';
import { startSingleflight } from '../runtime/singleflight';
import type { InFlight } from '../runtime/singleflight';
import { createEntries } from './entries';
import type { CachePolicy, ReadResult, CacheEntry, CacheEntryRef } from './cache-entry';
import { createPrefixes } from '../runtime/prefixes';
import { SourceProblem } from '../spec/problem';
import type { SharedStore } from './shared-store';

export interface CacheReadResult {
  readonly result: ReadResult;
  readonly from: 'network' | 'shared' | 'cache' | 'stale';
  /** Why stale data is served, for `stale`. */
  readonly problem: SourceProblem | null;
}

/** The result of a load, and how it is cached. */
export interface Loaded extends ReadResult {
  readonly caching: CachePolicy;
  /** The keys of the reads that it is derived from. */
  readonly dependsOn: readonly string[];
  /** Whether it shares the records of these reads, where their memory is counted. */
  readonly sharesRecords: boolean;
}

interface ReadRequest {
  /** 0: nothing is cached. */
  readonly ttlSeconds: number;
  /** How long after `ttlSeconds` a value may be served while it is revalidated, or if the source fails (RFC 5861). */
  readonly staleSeconds: number;
  /** Whether to reload the value although it is still fresh. */
  readonly forceRefresh?: boolean;
  /** Aborted when the caller stops waiting. */
  readonly signal: AbortSignal;
  /** Whether it is derived from other reads. On abort these settle first, and the partial result that they give still counts. */
  readonly derived: boolean;
  /**
   * Loads the value. `signal` is aborted when no caller waits any more; `onCallFailed` must be called as soon as a call
   * fails, even if it will be retried; `previous` is the cached value, which may be stale.
   */
  readonly load: (signal: AbortSignal, onCallFailed: () => void, previous: object | undefined) => Promise<Loaded>;
}

/** Caches vendor reads across requests: parsed, validated and mapped once. Failures are never cached. */
export interface ReadCache {
  /**
   * The cached value under `key`, or the result of `load`; concurrent loads of a key are coalesced (singleflight). A stale
   * value is served while it is revalidated (stale-while-revalidate) and if the source fails (stale-if-error), marked so.
   * @throws SourceProblem
   */
  read(key: string, request: ReadRequest): Promise<CacheReadResult>;
  /** Whether reading costs no vendor call: the value is fresh or in flight. */
  isFreshOrInFlight(key: string): boolean;
  /** A reference to the entry that served a read. */
  refFor(key: string, entry: ReadResult): CacheEntryRef;
  /** Whether the referenced entry is still cached, unchanged and fresh. */
  isCurrent(read: CacheEntryRef): boolean;
  /** A value derived from cache entries, as long as they are cached. */
  getDerived(key: string): object | undefined;
  /**
   * Caches a derived value within the same memory bound; it is evicted with the first entry that it depends on.
   * @param bytes its memory beside those entries
   */
  setDerived(key: string, value: object, bytes: number, dependsOn: readonly string[]): void;
  /** Invalidates all entries whose key has one of these prefixes, here and in the shared store. */
  invalidatePrefix(prefixes: readonly string[]): Promise<Dropped>;
}

/** What a drop removed. */
interface Dropped {
  /** The keys, each once, whether the value was here, in the shared store, or in both. */
  readonly keys: ReadonlySet<string>;
  readonly shared: SharedDrop;
}

/** Whether the shared store was reached: what it holds is dropped there, and other processes have been notified. */
export type SharedDrop = 'DROPPED' | 'UNREACHABLE' | 'NONE';

interface LoadResult {
  readonly result: ReadResult;
  readonly from: 'network' | 'cache';
}

interface InFlightLoad {
  readonly flight: InFlight<LoadResult>;
  /** Resolved when a call fails, even if it will be retried. */
  readonly firstFailure: Promise<void>;
  readonly startedAt: number;
}

/** How long a reader waits for revalidation before it takes the stale value. */
const REVALIDATE_WAIT_MS = 100;
/** Revalidation slower than this multiple of the previous call duration counts as a failure. */
const SLOW_FACTOR = 3;
/** Background revalidation is aborted after this multiple of the previous call duration. */
const BACKGROUND_TIMEOUT_FACTOR = 50;

/**
 * A cache in memory, bounded by the size of its entries, in front of a store that processes share.
 * @param maxMemoryMb 0: nothing is cached beyond the loads in flight
 */
export function createReadCache(maxMemoryMb: number, store?: SharedStore): ReadCache {
  const entries = createEntries(maxMemoryMb * 1024 * 1024);
  const versions = new WeakMap<ReadResult, number>();
  let latest = 0;
  const inFlightLoads = new Map<string, InFlightLoad>();

  const insert = (
    key: string,
    { caching, dependsOn, sharesRecords, ...result }: Loaded,
    request: ReadRequest,
  ): ReadResult => {
    const ttlMs = request.ttlSeconds * 1000;
    if (ttlMs <= 0 || caching === 'nowhere') return result;
    if (caching === 'briefly') {
      entries?.setAbsent(key, result, ttlMs);
      return result;
    }
    const freshUntil = result.readAt + ttlMs;
    const entry = { result, freshUntil, staleUntil: freshUntil + request.staleSeconds * 1000 };
    entries?.set(key, entry, { dependsOn, sharesRecords });
    // Derived entries are not stored: other processes derive them from their own entries.
    if (caching === 'shared' && !request.derived) store?.set(key, entry);
    return result;
  };
  const invalidateLocally = (prefixes: readonly string[]): readonly string[] => {
    const matches = createPrefixes(prefixes);
    for (const key of inFlightLoads.keys()) if (matches(key)) inFlightLoads.delete(key);
    return entries?.deleteWhere(matches) ?? [];
  };
  store?.onInvalidate(invalidateLocally);

  /** The value that another process has read, if it is fresh; a stale one is cached, to be served if the source fails. */
  const fromStore = async (key: string): Promise<LoadResult | null> => {
    const found = await store?.get(key);
    if (!found) return null;
    if (found.staleUntil > (entries?.peek(key)?.staleUntil ?? 0))
      entries?.set(key, found, { dependsOn: [], sharesRecords: false });
    return isFresh(found) ? { result: found.result, from: 'cache' } : null;
  };

  const start = (key: string, request: ReadRequest): InFlightLoad => {
    const firstFailure = Promise.withResolvers<void>();
    const load = async (signal: AbortSignal): Promise<LoadResult> => {
      const loaded = await request.load(signal, firstFailure.resolve, entries?.peek(key)?.result.value);
      // If the key was invalidated during the load, the result is not cached.
      const isCurrent = inFlightLoads.get(key) === inFlightLoad;
      return { result: insert(key, isCurrent ? loaded : { ...loaded, caching: 'nowhere' }, request), from: 'network' };
    };
    const loadOnce = async (signal: AbortSignal): Promise<LoadResult> => {
      if (!store || request.derived || request.forceRefresh || request.ttlSeconds <= 0) return load(signal);
      const there = await fromStore(key);
      if (there) return there;
      const claim = await store.claim(key);
      try {
        if (claim.acquired) return await load(signal);
        await store.waitForRelease(key, signal);
        return (await fromStore(key)) ?? (await load(signal));
      } finally {
        claim.release();
      }
    };
    const attempt = (signal: AbortSignal): Promise<LoadResult> =>
      loadOnce(signal).catch((error: unknown) => {
        // The next reader waits for revalidation instead of getting the stale value.
        entries?.markFailed(key);
        throw error;
      });
    const flight = startSingleflight(
      attempt,
      () => void (inFlightLoads.get(key) === inFlightLoad && inFlightLoads.delete(key)),
    );
    const inFlightLoad: InFlightLoad = { flight, firstFailure: firstFailure.promise, startedAt: Date.now() };
    inFlightLoads.set(key, inFlightLoad);
    return inFlightLoad;
  };

  /**
   * Revalidates in the background and waits briefly for the result.
   * @returns null if the stale value should be served meanwhile: the vendor is slow, but not slower than before
   */
  const revalidate = async (
    { flight, firstFailure, startedAt }: InFlightLoad,
    stale: ReadResult,
    signal: AbortSignal,
  ): Promise<LoadResult | null> => {
    const usualMs = Math.max(REVALIDATE_WAIT_MS, ...stale.calls.map(({ milliseconds }) => milliseconds));
    const stop = new AbortController();
    const background = flight.join(
      AbortSignal.any([stop.signal, AbortSignal.timeout(Math.ceil(BACKGROUND_TIMEOUT_FACTOR * usualMs))]),
    );
    const waiting = new AbortController();
    const first = await Promise.race([
      background.catch(() => null),
      firstFailure.then(() => null),
      later(REVALIDATE_WAIT_MS, 'stale' as const, { signal: waiting.signal }).catch(() => null),
    ]);
    waiting.abort();
    if (first === 'stale' && usualMs > REVALIDATE_WAIT_MS && Date.now() - startedAt < SLOW_FACTOR * usualMs)
      return null;
    if (first && first !== 'stale') return first;
    // From here on the caller itself waits for the load; the background wait ends.
    const joined = flight.join(signal);
    stop.abort();
    return joined;
  };

  const read = async (key: string, request: ReadRequest): Promise<CacheReadResult> => {
    const cached = entries?.get(key);
    if (cached && isFresh(cached) && !request.forceRefresh)
      return { result: cached.result, from: 'cache', problem: null };
    const inFlight = inFlightLoads.get(key);
    try {
      const pending = inFlight ?? start(key, request);
      const mayServeStale =
        cached && isWithinStaleWindow(cached) && !request.derived && !request.forceRefresh && !entries?.hasFailed(key);
      const loaded = mayServeStale
        ? ((await revalidate(pending, cached.result, request.signal)) ?? {
            result: cached.result,
            from: 'cache' as const,
          })
        : await pending.flight.join(request.signal, request.derived);
      return {
        result: loaded.result,
        from: inFlight && loaded.from === 'network' ? 'shared' : loaded.from,
        problem: null,
      };
    } catch (error) {
      if (!SourceProblem.is(error) && !request.signal.aborted) throw error;
      const problem = SourceProblem.is(error) ? error : outOfTime();
      // Another operation has used up its call budget; this one has its own.
      if (inFlight && problem.code === 'CALL_LIMIT') return read(key, request);
      // A rejection is a valid response: stale data must not replace it.
      const fallback = entries?.peek(key);
      if (fallback && isWithinStaleWindow(fallback) && problem.code !== 'REJECTED')
        return { result: fallback.result, from: 'stale', problem };
      throw problem;
    }
  };

  return {
    read,
    isFreshOrInFlight: (key) => inFlightLoads.has(key) || (entries?.peek(key)?.freshUntil ?? 0) > Date.now(),
    refFor(key, entry) {
      const version = versions.get(entry) ?? (latest += 1);
      versions.set(entry, version);
      return { key, version };
    },
    isCurrent({ key, version }) {
      const now = entries?.get(key);
      return now !== undefined && versions.get(now.result) === version && isFresh(now);
    },
    getDerived: (key) => entries?.getDerived(key),
    setDerived: (key, value, bytes, dependsOn) => entries?.setDerived(key, value, bytes, dependsOn),
    async invalidatePrefix(prefixes) {
      const here = invalidateLocally(prefixes);
      const there = await store?.invalidatePrefix(prefixes);
      const keys = new Set([...here, ...(there ?? [])]);
      return { keys, shared: !store ? 'NONE' : there === null ? 'UNREACHABLE' : 'DROPPED' };
    },
  };
}

function isFresh({ freshUntil }: CacheEntry): boolean {
  return freshUntil > Date.now();
}

function isWithinStaleWindow({ staleUntil }: CacheEntry): boolean {
  return staleUntil > Date.now();
}

function outOfTime(): SourceProblem {
  return new SourceProblem({ code: 'TIMEOUT', message: 'No response within the remaining time of the request' });
}
