import type { Batch, Batches, ReadContext } from '../spec/capabilities';
import type { CallReport, CallContext } from '../spec/call-context';
import type { Operation, TimeBudget } from './operation';
import type { Span } from '../runtime/span';
import type { SourceProblem } from '../spec/problem';
import type { CacheEntryRef } from '../cache/cache-entry';
import type { ReadCache } from '../cache/read-cache';
import type { Loaded, CacheReadResult } from '../cache/read-request';
import { recordCall, recordServed } from './read-spans';
import { failureOf, resultOf } from './source-result';
import type { SourceResult } from './source-result';
import { cachePolicyOf, isAbsent, oldestReadAt, sharesRecords } from '../cache/batches';

/** The reads of one source and tenant within one operation. */
export interface SourceReader {
  /**
   * Creates the context of one read, which also tracks what the read used.
   * @param options.keys number of keys that are read together
   * @param options.byChosenKey whether a client may have invented the key: an id, an address
   * @param options.cachedOnly whether a read that would need a vendor call fails with `NotCached` instead
   */
  context(budget: TimeBudget, options?: ReadContextOptions): TrackedReadContext;
  /** Whether reading `key` costs no vendor call: it is cached or in flight. */
  isCached(key: string): boolean;
}

export interface ReadContextOptions {
  readonly keys?: number;
  readonly byChosenKey?: boolean;
  /** Whether a read that would need a vendor call fails with `NotCached` instead. */
  readonly cachedOnly?: boolean;
  /** The span of the read; null or absent: that of the operation, if it has one. */
  readonly span?: Span | null;
}

/** A read would need a vendor call. */
export class NotCached extends Error {}

export interface TrackedReadContext extends ReadContext {
  /** Why a value that was read is stale; null if none is. */
  stale(): SourceProblem | null;
  /** The vendor calls behind all values that were read, including calls of other operations. */
  calls(): readonly CallReport[];
  /** The batches of all reads. */
  inputs(): readonly Batches[];
  /** The cache keys of all reads. */
  cacheKeys(): readonly string[];
  /** Whether the cache has all values that were read: none was invalidated or read again meanwhile. */
  isCurrent(): boolean;
  /** A read derived from other reads: their age and their calls are stored with it. */
  derived<B extends Batch<unknown>>(key: string, load: (context: TrackedReadContext) => Promise<B>): Promise<B>;
}

export interface SourceReaderOptions {
  readonly source: string;
  /** The vendor's name in the graph. */
  readonly vendor: string;
  /** The slug of the company that the tenant belongs to. */
  readonly company: string;
  /** The prefix of the cache keys of this source and tenant, unique among all sources and tenants. */
  readonly cacheKeyPrefix: string;
  readonly operation: Operation;
  readonly cache: ReadCache;
  readonly ttlSeconds: number;
  readonly staleSeconds: number;
  readonly forceRefresh: boolean;
  readonly onCall: (call: CallReport & { readonly source: string; readonly company: string }) => void;
  /** Called when a read that called the vendor has ended. */
  readonly onRead?: ((result: SourceResult) => void) | undefined;
  /** Called when a load begins, which may outlive its operation; what it returns is called at its end. */
  readonly onLoad?: (() => () => void) | undefined;
}

type DerivedRead = Pick<Loaded, 'batches' | 'dependsOn' | 'sharesRecords'> & {
  /** The calls of the reads that it is derived from. */
  readonly parts: readonly CallReport[];
};

/** Equal reads within the operation are coalesced. */
export function createSourceReader(options: SourceReaderOptions): SourceReader {
  const { source, cacheKeyPrefix, operation, cache } = options;
  const values = new Map<string, Promise<CacheReadResult>>();
  const traced = new Set<CallReport>();
  const isCached = (key: string): boolean => values.has(key) || cache.isFreshOrInFlight(`${cacheKeyPrefix} ${key}`);

  const createContext = (budget: TimeBudget, ioOptions: ReadContextOptions): TrackedReadContext => {
    const { keys = null, byChosenKey = false, cachedOnly = false } = ioOptions;
    const span = ioOptions.span ?? operation.span;
    let stale: SourceProblem | null = null;
    const calls: CallReport[] = [];
    const inputs: Batches[] = [];
    const names = new Set<string>();
    const used: CacheEntryRef[] = [];

    const trace = (call: CallReport, servedFrom: CacheReadResult['from']): void => {
      if (traced.has(call)) return;
      traced.add(call);
      operation.traceCall({ ...call, source, servedFrom, keys });
    };
    const callContextFor = (signal: AbortSignal, callsMade: CallReport[], onCallFailed: () => void): CallContext => ({
      signal,
      deadline: budget.deadline,
      company: options.company,
      operation,
      beforeCall: (endpoint) => operation.consumeCallBudget(endpoint),
      afterCall(report) {
        if (report.status === null || report.status >= 400) onCallFailed();
        // A login call belongs to no value.
        if (report.method === 'GET') callsMade.push(report);
        options.onCall({ ...report, source, company: options.company });
        trace(report, 'network');
        if (span) recordCall(span, options, report);
      },
    });
    const trackCacheHit = async (key: string, pending: Promise<CacheReadResult>): Promise<CacheReadResult> => {
      try {
        const served = await pending;
        operation.recordCacheHit(served.from === 'cache' ? cache.refFor(key, served.result) : null);
        return served;
      } catch (error) {
        operation.recordCacheHit(null);
        throw error;
      }
    };
    const readThrough = async (
      key: string,
      isDerived: boolean,
      read: (callContext: CallContext, previous?: Batches) => Promise<DerivedRead>,
    ): Promise<Batches> => {
      const name = `${cacheKeyPrefix} ${key}`;
      if (cachedOnly && !isCached(key)) throw new NotCached(name);
      names.add(name);
      const pending =
        values.get(key) ??
        trackCacheHit(
          name,
          cache.read(name, {
            ttlSeconds: options.ttlSeconds,
            staleSeconds: options.staleSeconds,
            forceRefresh: options.forceRefresh,
            signal: budget.signal,
            span,
            derived: isDerived,
            async load(signal, onCallFailed, previous) {
              const ended = options.onLoad?.();
              const callsMade: CallReport[] = [];
              const startedAt = Date.now();
              const reading = read(callContextFor(signal, callsMade, onCallFailed), previous);
              // The reads that it is derived from have reported themselves.
              const report = isDerived ? undefined : options.onRead;
              const { parts, ...loaded } = await reading
                .catch((error: unknown) => {
                  report?.(failureOf(source, startedAt, error, keys === null));
                  throw error;
                })
                .finally(ended);
              report?.(resultOf(source, startedAt, loaded.batches, callsMade));
              const { batches } = loaded;
              const caching = byChosenKey && isAbsent(batches) ? 'briefly' : cachePolicyOf(batches);
              return { ...loaded, readAt: oldestReadAt(batches), calls: [...callsMade, ...parts], caching };
            },
          }),
        );
      values.set(key, pending);
      const { result: entry, from, problem } = await pending;
      if (problem) stale ??= problem;
      if (span && from !== 'network')
        recordServed(
          span,
          options,
          entry.calls.filter((call) => !traced.has(call)),
          from,
        );
      for (const call of entry.calls) {
        calls.push(call);
        if (from !== 'network') trace(call, from);
      }
      inputs.push(entry.batches);
      used.push(cache.refFor(name, entry));
      return entry.batches;
    };
    const sharedParts = async <P extends Batches>(
      key: string,
      load: (callContext: CallContext, previous?: P) => Promise<P>,
    ): Promise<P> =>
      // The key says what was loaded, so the batches under it are of the loader's type.
      (await readThrough(key, false, async (callContext, previous) => ({
        batches: await load(callContext, previous as P | undefined),
        parts: [],
        dependsOn: [],
        sharesRecords: false,
      }))) as P;

    return {
      stale: () => stale,
      calls: () => calls,
      inputs: () => inputs,
      cacheKeys: () => [...names],
      isCurrent: () => used.every((ref) => cache.currentUntil(ref) > 0),
      sharedParts,
      shared: async <B extends Batch<unknown>>(
        key: string,
        load: (callContext: CallContext, previous?: B) => Promise<B>,
      ) =>
        (
          await sharedParts<{ readonly batch: B }>(key, async (callContext, previous) => ({
            batch: await load(callContext, previous?.batch),
          }))
        ).batch,
      derived: async <B extends Batch<unknown>>(key: string, load: (context: TrackedReadContext) => Promise<B>) => {
        const derived = await readThrough(key, true, async ({ signal, deadline }) => {
          const inner = createContext({ signal, deadline }, ioOptions);
          const batch = await load(inner);
          const problem = inner.stale();
          return {
            batches: { batch: problem ? { ...batch, stale: problem } : batch },
            parts: inner.calls(),
            dependsOn: inner.cacheKeys(),
            sharesRecords: sharesRecords(batch, inner.inputs()),
          };
        });
        // The key says what was loaded, so the batch under it is of the loader's type.
        return derived['batch'] as B;
      },
    };
  };

  return { context: (budget, ioOptions = {}) => createContext(budget, ioOptions), isCached };
}
