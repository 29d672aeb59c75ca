import type { Batch, Batches, Capabilities } from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import { SourceProblem } from '../spec/problem';
import type { CacheEntryRef } from '../cache/cache-entry';
import { ReadCache } from '../cache/read-cache';
import { attachOrigin } from './attach-origin';
import type { Operation } from './operation';
import { disabled, failed, markStale, switchedOff } from './outcome';
import type { Outcome } from './outcome';
import type { LookupSpending } from './lookup-spending';
import { NotCached, createSourceReader } from './read-context';
import type { ReadContextOptions, SourceReader, TrackedReadContext } from './read-context';
import { ReadSpans, endRead } from './read-spans';
import type { PlannedRead } from './read-spans';
import type { SourceResult } from './source-result';
import type { Source, SourceCall } from './sources';

export interface RequestReaderOptions {
  readonly sources: ReadonlyMap<string, Source>;
  readonly cache: ReadCache;
  readonly ttlSeconds: number;
  readonly staleSeconds: number;
  /** Whether to reload entries that are still fresh. */
  readonly forceRefresh?: boolean;
  /** A click that comes within this number of seconds after its mail is a machine's; 0: no click is too soon. */
  readonly automatedWithinSeconds?: number;
  readonly operation: Operation;
  /** Counts lookups over all requests; absent: each request is planned alone. */
  readonly spending?: LookupSpending | undefined;
  /** Called for every attempt at a vendor call. */
  readonly onCall?: (call: SourceCall) => void;
  /** Called when a read that called the vendor has ended. */
  readonly onRead?: ((result: SourceResult) => void) | undefined;
  /** Called when a load begins, which may outlive its operation; what it returns is called at its end. */
  readonly onLoad?: (() => () => void) | undefined;
}

/** How a read is made; without a span, it gets one of its own if the operation has one. */
export interface ReadOptions extends ReadContextOptions {
  readonly planned?: PlannedRead;
}

const NO_CACHE = new ReadCache(0);

/** Memoised, because there are few origins and each is used thousands of times. An origin belongs to one set of sources. */
const prefixes = new WeakMap<Origin, string>();

/** The sources as one request reads them: one reader for each tenant. A failing vendor is data, a bug is thrown. */
export class RequestSources {
  readonly operation: Operation;
  /** null: no spans are recorded. */
  readonly spans: ReadSpans | null;
  readonly #options: RequestReaderOptions;
  readonly #readers = new Map<string, SourceReader>();
  /** What the operation has recorded: whether each source is switched on. */
  readonly #states = new Map<string, CacheEntryRef>();

  constructor(options: RequestReaderOptions) {
    this.operation = options.operation;
    this.spans = options.operation.span && new ReadSpans(options.operation.span);
    this.#options = options;
  }

  source(origin: Origin): Source {
    const source = this.#options.sources.get(origin.source);
    if (!source) throw new Error(`there is no source "${origin.source}"`);
    return source;
  }

  capabilities(origin: Origin): Capabilities {
    return this.source(origin).capabilities(origin.tenant);
  }

  /** The outcome of every read of a connection that is switched off; null if it is not. The response depends on it. */
  disabled(origin: Origin): Outcome<never> | null {
    const source = this.source(origin);
    if (!source.isConfiguredOn) return disabled(origin);
    const state = source.switchRef();
    if (state && this.#states.get(origin.source) !== state) {
      this.#states.set(origin.source, state);
      this.operation.recordCacheHit(state);
    }
    return source.enabled ? null : switchedOff(origin);
  }

  cacheKeyPrefix(origin: Origin): string {
    const known = prefixes.get(origin);
    if (known !== undefined) return known;
    const prefix = this.source(origin).cacheScope(origin);
    prefixes.set(origin, prefix);
    return prefix;
  }

  /** Whether reading `key` costs no vendor call: it is cached or in flight. */
  isCached(origin: Origin, key: string): boolean {
    const prefix = this.cacheKeyPrefix(origin);
    const reader = this.#readers.get(prefix);
    return reader ? reader.isCached(key) : this.#options.cache.isFreshOrInFlight(`${prefix} ${key}`);
  }

  /** A number that changes with what is cached; null where cached reads are traced or reloaded. */
  cacheChanges(): number | null {
    return this.#mayReadFresh() ? this.#options.cache.changes() : null;
  }

  /** Whether `readFresh` would find the entry of a cache key. */
  isFresh(key: string): boolean {
    return this.#mayReadFresh() && this.#options.cache.isFresh(key);
  }

  /**
   * The outcome of a batch that is derived from fresh cache entries alone, without a promise. The response depends on them.
   * @param keys cache keys of these entries
   * @param batch chooses the batch among those of the entries, in the order of the keys
   * @returns undefined if one of them is not fresh; also where each read is traced or reloaded
   */
  readFresh(
    origin: Origin,
    keys: readonly string[],
    batchOf: (entries: readonly Batches[]) => Batch<unknown> | undefined,
  ): Outcome<unknown> | undefined {
    const off = this.disabled(origin);
    if (off) return off;
    const entries = this.#readEntries(keys);
    const batch = entries && batchOf(entries);
    return batch && markStale(this.#attach(origin, batch), batch.stale ?? null);
  }

  #readEntries(keys: readonly string[]): readonly Batches[] | undefined {
    if (!this.#mayReadFresh()) return undefined;
    const { cache } = this.#options;
    const found: Batches[] = [];
    for (const key of keys) {
      const result = cache.readFresh(key);
      if (!result) return undefined;
      this.operation.recordCacheHit(cache.refFor(key, result));
      found.push(result.batches);
    }
    return found;
  }

  #mayReadFresh(): boolean {
    return !this.#options.forceRefresh && !this.operation.isTraced;
  }

  /** A derived value of the read cache; see `ReadCache.getDerived`. */
  getDerived(key: string): object | undefined {
    return this.#options.cache.getDerived(key);
  }

  /** Caches a derived value; see `ReadCache.setDerived`. */
  setDerived(key: string, value: object, bytes: number, dependsOn: readonly string[]): void {
    this.#options.cache.setDerived(key, value, bytes, dependsOn);
  }

  /** How long reads of a tenant are fresh; 0: they are not cached. */
  ttlSeconds(origin: Origin): number {
    return this.source(origin).ttlSeconds ?? this.#options.ttlSeconds;
  }

  /** What lookups of a tenant have cost all requests; null if what they read is not cached for other requests. */
  spending(origin: Origin): LookupSpending | null {
    const { spending, forceRefresh = false } = this.#options;
    return forceRefresh || this.ttlSeconds(origin) <= 0 ? null : (spending ?? null);
  }

  /** Runs a read within the time budget of the operation. */
  async read<T>(
    origin: Origin,
    read: (context: TrackedReadContext) => Promise<T>,
    options: ReadContextOptions = {},
  ): Promise<T> {
    this.#refuseDisabled(origin);
    return this.operation.withTimeBudget((budget) => read(this.#reader(origin).context(budget, options)));
  }

  /** The same as an outcome, marked stale if the batch was served beyond its freshness. */
  readBatch(
    origin: Origin,
    read: (context: TrackedReadContext) => Promise<Batch<unknown>>,
    { planned, ...options }: ReadOptions = {},
  ): Promise<Outcome<unknown>> {
    const off = this.disabled(origin);
    if (off) return Promise.resolve(off);
    if (this.spans && !options.span && !options.cachedOnly) {
      const span = this.spans.start(origin, planned);
      return this.#readBatch(origin, read, { ...options, span }).then(
        (outcome) => {
          endRead(span, [outcome]);
          return outcome;
        },
        (error: unknown) => {
          span.fail('fault');
          span.end();
          throw error;
        },
      );
    }
    return this.#readBatch(origin, read, options);
  }

  #readBatch(
    origin: Origin,
    read: (context: TrackedReadContext) => Promise<Batch<unknown>>,
    options: ReadContextOptions,
  ): Promise<Outcome<unknown>> {
    return this.read(
      origin,
      async (context) => {
        try {
          const batch = await read(context);
          return markStale(this.#attach(origin, batch), batch.stale ?? context.stale());
        } catch (error) {
          if (SourceProblem.is(error)) return failed(origin, error);
          throw error;
        }
      },
      options,
    );
  }

  /** The same if it needs no vendor call; else null, and nothing was read. */
  async readCached(
    origin: Origin,
    read: (context: TrackedReadContext) => Promise<Batch<unknown>>,
    options: ReadContextOptions = {},
  ): Promise<Outcome<unknown> | null> {
    try {
      return await this.readBatch(origin, read, { ...options, cachedOnly: true });
    } catch (error) {
      if (error instanceof NotCached) return null;
      throw error;
    }
  }

  /** A read that is neither answered from the cache nor cached. */
  async readUncached<T>(origin: Origin, read: (context: TrackedReadContext) => Promise<T>): Promise<T> {
    this.#refuseDisabled(origin);
    return this.operation.withTimeBudget((budget) => read(this.#openReader(origin, NO_CACHE).context(budget)));
  }

  /** @throws SourceProblem */
  #refuseDisabled(origin: Origin): void {
    const problem = this.disabled(origin)?.problem;
    if (problem) throw problem;
  }

  #attach(origin: Origin, batch: Batch<unknown>): Outcome<unknown> {
    const { dayFields = [] } = this.capabilities(origin).simulationResults ?? {};
    const hasTimes = !dayFields.includes('sentAt') && !dayFields.includes('clickedAt');
    return attachOrigin(origin, batch, hasTimes ? (this.#options.automatedWithinSeconds ?? 0) : 0);
  }

  #reader(origin: Origin): SourceReader {
    const prefix = this.cacheKeyPrefix(origin);
    const reader = this.#readers.get(prefix) ?? this.#openReader(origin, this.#options.cache);
    this.#readers.set(prefix, reader);
    return reader;
  }

  #openReader(origin: Origin, cache: ReadCache): SourceReader {
    const { staleSeconds, forceRefresh = false, operation, onCall = () => undefined, onRead, onLoad } = this.#options;
    return createSourceReader({
      source: origin.source,
      vendor: origin.vendor,
      company: origin.company,
      cacheKeyPrefix: this.cacheKeyPrefix(origin),
      operation,
      cache,
      ttlSeconds: this.ttlSeconds(origin),
      staleSeconds,
      forceRefresh,
      onCall,
      onRead,
      onLoad,
    });
  }
}
