/** One try at one vendor call, for whoever counts or shows them. Holds no secret and no query values of people. */
export interface CallReport {
  readonly endpoint: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly status: number | null;
  readonly milliseconds: number;
}

/**
 * On whose behalf vendor calls are made. A vendor's client hands it on to the transport, unread.
 */
export interface CallContext {
  /**
   * Aborted when nobody waits for the answer any more. Its reason is a `TimeoutError` where the time was over (that
   * speaks against the vendor), anything else where the client went away (that does not).
   */
  readonly signal: AbortSignal;
  /** After this moment (milliseconds since 1970) nobody waits any more: no retry is worth its while. */
  readonly deadline: number;
  /** The slug of the company whose data is read: waiting calls are served company by company. */
  readonly company: string;
  /** Stands for the operation: calls of one operation have the same. */
  readonly operation: object;
  /**
   * Before each try, logins and retries included.
   * @throws SourceProblem CALL_LIMIT when the operation has made all the calls that it may
   */
  beforeCall(endpoint: string): void;
  /** After each try, also after one that failed. */
  afterCall(report: CallReport): void;
}
