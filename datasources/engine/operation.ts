import { setMaxListeners } from 'node:events';
import type { CallBudget } from './call-budget';
import type { CallReport } from '../spec/call-context';
import { withTimeout } from '../runtime/timeouts';
import { SourceProblem } from '../spec/problem';
import type { CacheEntryRef } from '../cache/cache-entry';
import type { CacheReadResult } from '../cache/read-cache';

/** One vendor call as `X-Source-Trace` tells of it. */
export interface TracedCall extends CallReport {
  /** The connection's id. */
  readonly source: string;
  readonly servedFrom: CacheReadResult['from'];
  /** How many keys were read together by it; null where everything was asked for. */
  readonly keys: number | null;
}

export interface OperationOptions {
  /** For the whole operation. */
  readonly timeoutMs: number;
  /** How many vendor calls it may make. */
  readonly maxCalls: number;
  /** Whose operation it is, and how many vendor calls all operations of theirs may make; absent where it is nobody's. */
  readonly client?: { readonly name: string; readonly budget: CallBudget };
  /** Aborted when the client goes away. */
  readonly signal?: AbortSignal;
  /** Whether to remember the calls. */
  readonly traced?: boolean;
}

/** How long a reader waits. */
export interface TimeBudget {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/** One operation of a client: how long it may take, how many vendor calls it may make, and which it made. */
export interface Operation {
  consumeCallBudget(endpoint: string): void;
  traceCall(call: TracedCall): void;
  readonly trace: readonly TracedCall[];
  /** @param read null where it failed, or took more than what is kept */
  recordCacheHit(read: CacheEntryRef | null): void;
  /** What was read so far, if that is nothing but what is kept and fresh; null otherwise. */
  cacheDependencies(): readonly CacheEntryRef[] | null;
  /**
   * Lets a reader wait for half of the time that is left, so that a source which hangs leaves time for what the others
   * are asked next.
   */
  withTimeBudget<T>(read: (patience: TimeBudget) => Promise<T>): Promise<T>;
}

export function createOperation({ timeoutMs, maxCalls, client, signal, traced = false }: OperationOptions): Operation {
  const deadline = Date.now() + timeoutMs;
  const trace: TracedCall[] = [];
  let calls = 0;
  let cacheDependencies: CacheEntryRef[] | null = [];
  // One listener for each batch that is being read.
  if (signal) setMaxListeners(0, signal);

  return {
    trace,
    cacheDependencies: () => cacheDependencies,
    recordCacheHit(read) {
      if (read) cacheDependencies?.push(read);
      else cacheDependencies = null;
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
