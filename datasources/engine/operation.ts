import { setMaxListeners } from 'node:events';
import type { CallBudget } from './call-budget';
import type { CallReport } from '../spec/call-context';
import { withTimeout } from '../runtime/timeouts';
import { SourceProblem } from '../spec/problem';
import type { CacheEntryRef } from '../cache/cache-entry';
import type { CacheReadResult } from '../cache/read-request';
import type { Span } from '../runtime/span';

/** One vendor call as `X-Source-Trace` reports it. */
export interface TracedCall extends CallReport {
  /** The connection's id. */
  readonly source: string;
  readonly servedFrom: CacheReadResult['from'];
  /** Number of keys that the call read together; null for a scan. */
  readonly keys: number | null;
}

export interface OperationOptions {
  /** The time limit of the whole operation. */
  readonly timeoutMs: number;
  /** The largest number of vendor calls of the operation. */
  readonly maxCalls: number;
  /** The client of the operation, with the budget of vendor calls of all its operations; absent if there is no client. */
  readonly client?: { readonly name: string; readonly budget: CallBudget };
  /** Aborted when the client disconnects. */
  readonly signal?: AbortSignal;
  /** Whether to record the calls. */
  readonly traced?: boolean;
  /** The span of its execution; null or absent: none is recorded. */
  readonly span?: Span | null;
}

/** The time limit of one read. */
export interface TimeBudget {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/** One operation of a client, with its time limit, its budget of vendor calls and the calls that it made. */
export interface Operation {
  consumeCallBudget(endpoint: string): void;
  /** The number of vendor calls so far, logins and retries included. */
  callsMade(): number;
  /** The span of its execution; null: none is recorded. */
  readonly span: Span | null;
  traceCall(call: TracedCall): void;
  /** Whether calls are recorded: then each read says which calls it was made of. */
  readonly isTraced: boolean;
  readonly trace: readonly TracedCall[];
  /** @param read the cache hit; null if the read failed or needed more than fresh cache entries */
  recordCacheHit(read: CacheEntryRef | null): void;
  /** The cache entries that were read so far; null if anything else than fresh cache entries was read. */
  cacheDependencies(): readonly CacheEntryRef[] | null;
  /**
   * Gives a read half of the remaining time, so that a source that hangs leaves time for the following reads of other
   * sources.
   */
  withTimeBudget<T>(read: (patience: TimeBudget) => Promise<T>): Promise<T>;
}

export function createOperation({
  timeoutMs,
  maxCalls,
  client,
  signal,
  traced = false,
  span = null,
}: OperationOptions): Operation {
  const deadline = Date.now() + timeoutMs;
  const trace: TracedCall[] = [];
  let calls = 0;
  let cacheDependencies: Map<string, CacheEntryRef> | null = new Map();
  // One listener for each batch in flight.
  if (signal) setMaxListeners(0, signal);

  return {
    trace,
    span,
    isTraced: traced,
    callsMade: () => calls,
    cacheDependencies: () => cacheDependencies && [...cacheDependencies.values()],
    recordCacheHit(read) {
      const known = read && cacheDependencies?.get(read.key);
      // An entry that was replaced meanwhile: the response holds parts of both.
      if (!read || (known && known.version !== read.version)) cacheDependencies = null;
      else if (!known) cacheDependencies?.set(read.key, read);
    },
    consumeCallBudget(endpoint) {
      cacheDependencies = null;
      if (calls >= maxCalls) {
        const message = `The operation needs more than ${maxCalls} vendor calls`;
        throw new SourceProblem({ code: 'CALL_LIMIT', endpoint, message, limit: maxCalls });
      }
      const retryAt = client?.budget.take(client.name);
      if (client && retryAt) {
        const limit = client.budget.perMinute;
        const message = `The client has made ${limit} vendor calls within a minute`;
        throw new SourceProblem({ code: 'CALL_LIMIT', endpoint, message, limit, retryAt });
      }
      calls += 1;
    },
    traceCall(call) {
      if (traced) trace.push(call);
    },
    withTimeBudget(read) {
      const left = Math.max(0, deadline - Date.now()) / 2;
      return withTimeout(left, signal, (until) => read({ signal: until, deadline: Date.now() + left }));
    },
  };
}
