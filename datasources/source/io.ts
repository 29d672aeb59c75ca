import type { Io } from './capabilities';
import type { CallReport, CallScope } from './call-scope';
import type { Operation, Patience } from './operation';
import { SourceProblem } from './problem';
import type { Caching } from './kept';
import type { Loaded, ReadCache, Served } from './read-cache';
import { isBorrowed } from './size';

/** The reads of one source and tenant within one operation. */
export interface Reader {
  /**
   * What a read is given, and what it met on its way.
   * @param options.keys how many keys are read together
   * @param options.byChosenKey whether the key is one that a client may have made up: an id, an address
   */
  io(patience: Patience, options?: IoOptions): ReadIo;
  /** Whether the value under `key` costs no vendor call. */
  atHand(key: string): boolean;
}

export interface IoOptions {
  readonly keys?: number;
  readonly byChosenKey?: boolean;
}

export interface ReadIo extends Io {
  /** Why some of what was read is older than it should be; null when nothing is. */
  stale(): SourceProblem | null;
  /** The vendor calls behind everything that was read, whoever made them. */
  calls(): readonly CallReport[];
  /** Everything that was read. */
  values(): readonly object[];
  /** The cache keys of everything that was read. */
  cacheKeys(): readonly string[];
  /** A read made of other reads: how old they are, and the calls that they took, is remembered with it. */
  composed<T extends object>(key: string, load: (io: ReadIo) => Promise<T>): Promise<T>;
}

export interface ReaderOptions {
  readonly source: string;
  /** The slug of the company whose tenant it is. */
  readonly company: string;
  /** Tells this source and tenant from all others. */
  readonly scope: string;
  readonly operation: Operation;
  readonly cache: ReadCache;
  readonly ttlSeconds: number;
  readonly staleSeconds: number;
  readonly renew: boolean;
  readonly onCall: (call: CallReport & { readonly source: string; readonly company: string }) => void;
}

type Composed<T> = Pick<Loaded, 'dependsOn' | 'sharesRecords'> & {
  readonly value: T;
  /** The calls of the reads that it is made of. */
  readonly parts: readonly CallReport[];
};

/** Whatever is asked twice within the operation is read once. */
export function createReader(options: ReaderOptions): Reader {
  const { source, scope, operation, cache } = options;
  const values = new Map<string, Promise<Served>>();
  const traced = new Set<CallReport>();

  const createIo = (patience: Patience, ioOptions: IoOptions): ReadIo => {
    const { keys = null, byChosenKey = false } = ioOptions;
    let stale: SourceProblem | null = null;
    const calls: CallReport[] = [];
    const given: object[] = [];
    const names = new Set<string>();

    const trace = (call: CallReport, servedFrom: Served['from']): void => {
      if (traced.has(call)) return;
      traced.add(call);
      operation.traceCall({ ...call, source, servedFrom, keys });
    };
    const scopeOf = (signal: AbortSignal, made: CallReport[], onTrouble: () => void): CallScope => ({
      signal,
      deadline: patience.deadline,
      company: options.company,
      operation,
      beforeCall: (endpoint) => operation.takeCall(endpoint),
      afterCall(report) {
        if (report.status === null || report.status >= 400) onTrouble();
        // What a login took belongs to no value.
        if (report.method === 'GET') made.push(report);
        options.onCall({ ...report, source, company: options.company });
        trace(report, 'network');
      },
    });
    const noted = async (key: string, reading: Promise<Served>): Promise<Served> => {
      try {
        const served = await reading;
        operation.noteRead(served.from === 'cache' ? cache.nameOf(key, served.entry) : null);
        return served;
      } catch (error) {
        operation.noteRead(null);
        throw error;
      }
    };
    const ask = async <T extends object>(
      key: string,
      composed: boolean,
      read: (scope: CallScope, known?: T) => Promise<Composed<T>>,
    ): Promise<T> => {
      const name = `${scope} ${key}`;
      names.add(name);
      const asked =
        values.get(key) ??
        noted(
          name,
          cache.read(name, {
            ttlSeconds: options.ttlSeconds,
            staleSeconds: options.staleSeconds,
            renew: options.renew,
            signal: patience.signal,
            composed,
            async load(signal, onTrouble, known) {
              const made: CallReport[] = [];
              // What was kept under the key, the same loader made.
              const { value, parts, ...rest } = await read(scopeOf(signal, made, onTrouble), known as T | undefined);
              const caching = byChosenKey && isAbsent(value) ? 'briefly' : cachingOf(value);
              return { ...rest, value, readAt: readAt(value), calls: [...made, ...parts], caching };
            },
          }),
        );
      values.set(key, asked);
      const { entry, from, problem } = await asked;
      if (problem) stale ??= problem;
      for (const call of entry.calls) {
        calls.push(call);
        if (from !== 'network') trace(call, from);
      }
      given.push(entry.value);
      // The key says what was loaded, so the value under it is of the loader's type.
      return entry.value as T;
    };

    return {
      stale: () => stale,
      calls: () => calls,
      values: () => given,
      cacheKeys: () => [...names],
      shared: (key, load) =>
        ask(key, false, async (callScope, known) => ({
          value: await load(callScope, known),
          parts: [],
          dependsOn: [],
          sharesRecords: false,
        })),
      composed: (key, load) =>
        ask(key, true, async ({ signal, deadline }) => {
          const inner = createIo({ signal, deadline }, ioOptions);
          const value = await load(inner);
          const problem = inner.stale();
          return {
            value: problem ? { ...value, stale: problem } : value,
            parts: inner.calls(),
            dependsOn: inner.cacheKeys(),
            sharesRecords: isBorrowed(value, inner.values()),
          };
        }),
    };
  };

  return {
    io: (patience, ioOptions = {}) => createIo(patience, ioOptions),
    atHand: (key) => values.has(key) || cache.has(`${scope} ${key}`),
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
function cachingOf(value: object): Caching {
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
