import type { ReadContext } from '../spec/capabilities';
import type { CallReport, CallContext } from '../spec/call-context';
import type { Operation, TimeBudget } from './operation';
import { SourceProblem } from '../spec/problem';
import type { CachePolicy } from '../cache/cache-entry';
import type { Loaded, ReadCache, CacheReadResult } from '../cache/read-cache';
import { sharesRecords } from '../cache/size-estimate';

/** The reads of one source and tenant within one operation. */
export interface SourceReader {
  /**
   * Creates the context of one read, which also tracks what the read used.
   * @param options.keys number of keys that are read together
   * @param options.byChosenKey whether a client may have invented the key: an id, an address
   */
  context(budget: TimeBudget, options?: ReadContextOptions): TrackedReadContext;
  /** Whether reading `key` costs no vendor call: it is cached or in flight. */
  isCached(key: string): boolean;
}

interface ReadContextOptions {
  readonly keys?: number;
  readonly byChosenKey?: boolean;
}

export interface TrackedReadContext extends ReadContext {
  /** Why a value that was read is stale; null if none is. */
  stale(): SourceProblem | null;
  /** The vendor calls behind all values that were read, including calls of other operations. */
  calls(): readonly CallReport[];
  /** All values that were read. */
  values(): readonly object[];
  /** The cache keys of all values that were read. */
  cacheKeys(): readonly string[];
  /** A read derived from other reads: their age and their calls are stored with it. */
  derived<T extends object>(key: string, load: (io: TrackedReadContext) => Promise<T>): Promise<T>;
}

export interface SourceReaderOptions {
  readonly source: string;
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
}

type DerivedRead<T> = Pick<Loaded, 'dependsOn' | 'sharesRecords'> & {
  readonly value: T;
  /** The calls of the reads that it is derived from. */
  readonly parts: readonly CallReport[];
};

/** Equal reads within the operation are coalesced. */
export function createSourceReader(options: SourceReaderOptions): SourceReader {
  const { source, cacheKeyPrefix, operation, cache } = options;
  const values = new Map<string, Promise<CacheReadResult>>();
  const traced = new Set<CallReport>();

  const createContext = (budget: TimeBudget, ioOptions: ReadContextOptions): TrackedReadContext => {
    const { keys = null, byChosenKey = false } = ioOptions;
    let stale: SourceProblem | null = null;
    const calls: CallReport[] = [];
    const inputs: object[] = [];
    const names = new Set<string>();

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
    const readThrough = async <T extends object>(
      key: string,
      isDerived: boolean,
      read: (callContext: CallContext, previous?: T) => Promise<DerivedRead<T>>,
    ): Promise<T> => {
      const name = `${cacheKeyPrefix} ${key}`;
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
            derived: isDerived,
            async load(signal, onCallFailed, previous) {
              const callsMade: CallReport[] = [];
              // The cached value under the key was created by the same loader.
              const { value, parts, ...rest } = await read(
                callContextFor(signal, callsMade, onCallFailed),
                previous as T | undefined,
              );
              const caching = byChosenKey && isAbsent(value) ? 'briefly' : cachingOf(value);
              return { ...rest, value, readAt: readAt(value), calls: [...callsMade, ...parts], caching };
            },
          }),
        );
      values.set(key, pending);
      const { result: entry, from, problem } = await pending;
      if (problem) stale ??= problem;
      for (const call of entry.calls) {
        calls.push(call);
        if (from !== 'network') trace(call, from);
      }
      inputs.push(entry.value);
      // The key says what was loaded, so the value under it is of the loader's type.
      return entry.value as T;
    };

    return {
      stale: () => stale,
      calls: () => calls,
      values: () => inputs,
      cacheKeys: () => [...names],
      shared: (key, load) =>
        readThrough(key, false, async (callContext, previous) => ({
          value: await load(callContext, previous),
          parts: [],
          dependsOn: [],
          sharesRecords: false,
        })),
      derived: (key, load) =>
        readThrough(key, true, async ({ signal, deadline }) => {
          const inner = createContext({ signal, deadline }, ioOptions);
          const value = await load(inner);
          const problem = inner.stale();
          return {
            value: problem ? { ...value, stale: problem } : value,
            parts: inner.calls(),
            dependsOn: inner.cacheKeys(),
            sharesRecords: sharesRecords(value, inner.values()),
          };
        }),
    };
  };

  return {
    context: (budget, ioOptions = {}) => createContext(budget, ioOptions),
    isCached: (key) => values.has(key) || cache.isFreshOrInFlight(`${cacheKeyPrefix} ${key}`),
  };
}

/** A read is a batch, a list, or several of them by name: the parts that state their age and what is missing. */
function partsOf(value: object): readonly object[] {
  if ('fetchedAt' in value) return [value];
  const parts = Object.values(value).filter(
    (part: unknown): part is object => typeof part === 'object' && part !== null && 'fetchedAt' in part,
  );
  return parts.length > 0 ? parts : [value];
}

/** The age of a value is the age of its oldest part. */
function readAt(value: object): number {
  const times = partsOf(value).flatMap((part) =>
    'fetchedAt' in part && part.fetchedAt instanceof Date ? [part.fetchedAt.getTime()] : [],
  );
  return times.length > 0 ? Math.min(...times) : Date.now();
}

/** How a value may be cached: it depends on whether parts of it are missing or stale. */
function cachingOf(value: object): CachePolicy {
  const problems = partsOf(value).flatMap((part): readonly unknown[] =>
    'problems' in part && Array.isArray(part.problems) ? part.problems : [],
  );
  if ('stale' in value) return 'nowhere';
  if (problems.length === 0) return 'shared';
  // A problem of the list itself would occur again on a retry.
  return problems.every((problem) => SourceProblem.is(problem) && problem.lasts) ? 'here' : 'nowhere';
}

/** Whether the value is empty: the vendor has no such record. */
function isAbsent(value: object): boolean {
  return partsOf(value).every((part) => {
    const list: unknown = 'records' in part ? part.records : 'items' in part ? part.items : undefined;
    const skipped: unknown = 'skipped' in part ? part.skipped : undefined;
    return Array.isArray(list) && list.length === 0 && !(Array.isArray(skipped) && skipped.length > 0);
  });
}
