import type { Batches } from '../spec/capabilities';
import type { Span } from '../runtime/span';
import type { SourceProblem } from '../spec/problem';
import type { CachePolicy, ReadResult } from './cache-entry';

/** A read through the cache, and what it gives. */

export interface ReadRequest {
  /** 0: nothing is cached. */
  readonly ttlSeconds: number;
  /** How long after `ttlSeconds` a value may be served while it is revalidated, or if the source fails (RFC 5861). */
  readonly staleSeconds: number;
  /** Whether to reload the value although it is still fresh. */
  readonly forceRefresh?: boolean;
  /** Aborted when the caller stops waiting. */
  readonly signal: AbortSignal;
  /** The span that the read belongs to; null or absent: none is recorded. */
  readonly span?: Span | null;
  /** Whether it is derived from other reads. On abort these settle first, and the partial result that they give still counts. */
  readonly derived: boolean;
  /**
   * Loads the value. `signal` is aborted when no caller waits any more; `onCallFailed` must be called as soon as a call
   * fails, even if it will be retried; `previous` are the cached batches, which may be stale.
   */
  readonly load: (signal: AbortSignal, onCallFailed: () => void, previous: Batches | undefined) => Promise<Loaded>;
}

/** The result of a load, and how it is cached. */
export interface Loaded extends Omit<ReadResult, 'tookMs'> {
  readonly caching: CachePolicy;
  /** The keys of the reads that it is derived from. */
  readonly dependsOn: readonly string[];
  /** Whether it shares the records of these reads, where their memory is counted. */
  readonly sharesRecords: boolean;
}

export interface CacheReadResult {
  readonly result: ReadResult;
  readonly from: 'network' | 'shared' | 'cache' | 'stale';
  /** Why stale data is served, for `stale`. */
  readonly problem: SourceProblem | null;
}
