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
   * What a read is given, and what it met on its way.
   * @param options.keys how many keys are read together
   * @param options.byChosenKey whether the key is one that a client may have made up: an id, an address
   */
  context(patience: TimeBudget, options?: ReadContextOptions): TrackedReadContext;
  /** Whether the value under `key` costs no vendor call. */
  isCached(key: string): boolean;
}

export interface ReadContextOptions {
  readonly keys?: number;
  readonly byChosenKey?: boolean;
}

export interface TrackedReadContext extends ReadContext {
  /** Why some of what was read is older than it should be; null when nothing is. */
  stale(): SourceProblem | null;
  /** The vendor calls behind everything that was read, whoever made them. */
  calls(): readonly CallReport[];
  /** Everything that was read. */
  values(): readonly object[];
  /** The cache keys of everything that was read. */
  cacheKeys(): readonly string[];
  /** A read made of other reads: how old they are, and the calls that they took, is remembered with it. */
  derived<T extends object>(key: string, load: (io: TrackedReadContext) => Promise<T>): Promise<T>;
}

export interface SourceReaderOptions {
  readonly source: string;
  /** The slug of the company whose tenant it is. */
  readonly company: string;
  /** Tells this source and tenant from all others. */
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
  /** The calls of the reads that it is made of. */
  readonly parts: readonly CallReport[];
};

/** Whatever is asked twice within the operation is read once. */
export function createSourceReader(options: SourceReaderOptions): SourceReader {
  const { source, cacheKeyPrefix: scope, operation, cache } = options;
  const values = new Map<string, Promise<CacheReadResult>>();
  const traced = new Set<CallReport>();

  const createContext = (patience: TimeBudget, ioOptions: ReadContextOptions): TrackedReadContext => {
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
    const callContextFor = (signal: AbortSignal, callsMade: CallReport[], onTrouble: () => void): CallContext => ({
      signal,
      deadline: patience.deadline,
      company: options.company,
      operation,
      beforeCall: (endpoint) => operation.consumeCallBudget(endpoint),
      afterCall(report) {
        if (report.status === null || report.status >= 400) onTrouble();
        // What a login took belongs to no value.
        if (report.method === 'GET') callsMade.push(report);
        options.onCall({ ...report, source, company: options.company });
        trace(report, 'network');
      },
    });
    const trackCacheHit = async (key: string, reading: Promise<CacheReadResult>): Promise<CacheReadResult> => {
      try {
        const served = await reading;
        operation.recordCacheHit(served.from === 'cache' ? cache.refFor(key, served.result) : null);
        return served;
      } catch (error) {
        operation.recordCacheHit(null);
        throw error;
      }
    };
    const readThrough = async <T extends object>(
      key: string,
      composed: boolean,
      read: (scope: CallContext, known?: T) => Promise<DerivedRead<T>>,
    ): Promise<T> => {
      const name = `${scope} ${key}`;
      names.add(name);
      const pending =
        values.get(key) ??
        trackCacheHit(
          name,
          cache.read(name, {
            ttlSeconds: options.ttlSeconds,
            staleSeconds: options.staleSeconds,
            forceRefresh: options.forceRefresh,
            signal: patience.signal,
            derived: composed,
            async load(signal, onTrouble, known) {
              const callsMade: CallReport[] = [];
              // What was kept under the key, the same loader made.
              const { value, parts, ...rest } = await read(
                callContextFor(signal, callsMade, onTrouble),
                known as T | undefined,
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
        readThrough(key, false, async (callScope, known) => ({
          value: await load(callScope, known),
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
    context: (patience, ioOptions = {}) => createContext(patience, ioOptions),
    isCached: (key) => values.has(key) || cache.isFreshOrInFlight(`${scope} ${key}`),
  };
}

/** A read is a batch, a list, or several of them by name: those that tell how old they are and what is missing. */
function partsOf(value: object): readonly object[] {
  if ('fetchedAt' in value) return [value];
  const parts = Object.values(value).filter(
    (part: unknown): part is object => typeof part === 'object' && part !== null && 'fetchedAt' in part,
  );
  return parts.length > 0 ? parts : [value];
}

/** As old as the oldest part. */
function readAt(value: object): number {
  const times = partsOf(value).flatMap((part) =>
    'fetchedAt' in part && part.fetchedAt instanceof Date ? [part.fetchedAt.getTime()] : [],
  );
  return times.length > 0 ? Math.min(...times) : Date.now();
}

/** Whether nothing is missing from it, or older than it should be. */
function cachingOf(value: object): CachePolicy {
  const problems = partsOf(value).flatMap((part): readonly unknown[] =>
    'problems' in part && Array.isArray(part.problems) ? part.problems : [],
  );
  if ('stale' in value) return 'nowhere';
  if (problems.length === 0) return 'shared';
  // What is wrong with the list itself would be wrong again.
  return problems.every((problem) => SourceProblem.is(problem) && problem.lasts) ? 'here' : 'nowhere';
}

/** Whether it says that there is nothing. */
function isAbsent(value: object): boolean {
  return partsOf(value).every((part) => {
    const list: unknown = 'records' in part ? part.records : 'items' in part ? part.items : undefined;
    const skipped: unknown = 'skipped' in part ? part.skipped : undefined;
    return Array.isArray(list) && list.length === 0 && !(Array.isArray(skipped) && skipped.length > 0);
  });
}
