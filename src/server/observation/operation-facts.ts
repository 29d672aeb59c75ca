/**
 * Where the answer to an operation came from: `vendors` if vendors were called for it; `reads` if it was executed without any
 * call, from reads that were cached; `shared` if an identical operation in flight gave its answer; `cache` if the answer as a
 * whole was cached.
 */
export type ServedFrom = 'vendors' | 'reads' | 'shared' | 'cache';

/** What the log and the metrics say of an operation: nothing of its variables, its arguments or its result. */
export interface OperationFacts {
  /** null: it has none. */
  readonly name: string | null;
  /** The SHA-256 of its text. */
  readonly hash: string;
  readonly cost: number;
  /** Vendor calls made for this request, logins and retries included. */
  readonly vendorCalls: number;
  readonly servedFrom: ServedFrom;
  /** How many errors of each code the answer has. */
  readonly errors: ErrorCounts;
  /** The id of the request for which it was executed, where that is another one. */
  readonly executedFor?: string;
}

export type ErrorCounts = Readonly<Record<string, number>>;
