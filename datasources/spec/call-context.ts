/** One attempt at one vendor call, for metrics and traces. Contains no secret and no query values about people. */
export interface CallReport {
  readonly endpoint: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly status: number | null;
  readonly milliseconds: number;
  /** 1 for the first; absent: unknown. */
  readonly attempt?: number;
}

/**
 * The operation that vendor calls are made for. A vendor's client passes it to the transport without reading it.
 */
export interface CallContext {
  /**
   * Aborted when no caller waits for the response any more. Its reason is a `TimeoutError` if the time ran out (which counts
   * against the vendor), anything else if the client disconnected (which does not).
   */
  readonly signal: AbortSignal;
  /** After this time (milliseconds since 1970) no caller waits any more, so no retry is worthwhile. */
  readonly deadline: number;
  /** How long a pause that the vendor requested is awaited at most, in milliseconds. Default: a few seconds. */
  readonly longestWaitMs?: number;
  /** The slug of the company whose data is read: waiting calls are served company by company. */
  readonly company: string;
  /** Identity of the operation: all calls of one operation share it. */
  readonly operation: object;
  /**
   * Called before each attempt, including logins and retries.
   * @throws SourceProblem CALL_LIMIT if the operation has used up its call budget
   */
  beforeCall(endpoint: string): void;
  /** Called after each attempt, including failed ones. */
  afterCall(report: CallReport): void;
}
