import type { Io } from './capabilities';
import type { CallReport, CallScope } from './call-scope';
import type { Operation, Patience } from './operation';
import type { SourceProblem } from './problem';
import type { ReadCache, Served } from './read-cache';
import { isBorrowed } from './size';

/** The reads of one source and tenant within one operation. */
export interface Reader {
  /** What a read is given, and what it met on its way. */
  io(patience: Patience, keys?: number): ReadIo;
  /** Whether the value under `key` costs no vendor call. */
  atHand(key: string): boolean;
}

export interface ReadIo extends Io {
  /** Why some of what was read is older than it should be; null when nothing is. */
  stale(): SourceProblem | null;
  /** The vendor calls behind everything that was read, whoever made them. */
  calls(): readonly CallReport[];
  /** Everything that was read. */
  values(): readonly object[];
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
  readonly onCall: (call: CallReport & { readonly source: string }) => void;
}

interface Composed<T> {
  readonly value: T;
  /** The calls of the reads that it is made of. */
  readonly parts: readonly CallReport[];
  /** Whether its records are those of these reads. */
  readonly borrowed: boolean;
}

/** Whatever is asked twice within the operation is read once. */
export function createReader(options: ReaderOptions): Reader {
  const { source, scope, operation, cache } = options;
  const values = new Map<string, Promise<Served>>();
  const traced = new Set<CallReport>();

  const createIo = (patience: Patience, keys: number | null): ReadIo => {
    let stale: SourceProblem | null = null;
    const calls: CallReport[] = [];
    const given: object[] = [];

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
        options.onCall({ ...report, source });
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
              const { value, parts, borrowed } = await read(scopeOf(signal, made, onTrouble), known as T | undefined);
              return { value, readAt: readAt(value), calls: [...made, ...parts], whole: isWhole(value), borrowed };
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
      shared: (key, load) =>
        ask(key, false, async (scope, known) => ({ value: await load(scope, known), parts: [], borrowed: false })),
      composed: (key, load) =>
        ask(key, true, async ({ signal, deadline }) => {
          const inner = createIo({ signal, deadline }, keys);
          const value = await load(inner);
          const problem = inner.stale();
          const borrowed = isBorrowed(value, inner.values());
          return { value: problem ? { ...value, stale: problem } : value, parts: inner.calls(), borrowed };
        }),
    };
  };

  return {
    io: (patience, keys) => createIo(patience, keys ?? null),
    atHand: (key) => values.has(key) || cache.has(`${scope} ${key}`),
  };
}

/** A batch knows how old its oldest part is. */
function readAt(value: object): number {
  return 'fetchedAt' in value && value.fetchedAt instanceof Date ? value.fetchedAt.getTime() : Date.now();
}

/** Whether nothing is missing from it, or older than it should be. */
function isWhole(value: object): boolean {
  const failedParts = 'problems' in value && Array.isArray(value.problems) && value.problems.length > 0;
  return !failedParts && !('stale' in value);
}
