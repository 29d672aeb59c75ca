/** Why a source could not answer. The words of the public graph (`SourceProblemCode`). */
export type ProblemCode =
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'RATE_LIMITED'
  | 'UNAUTHORIZED'
  | 'REJECTED'
  | 'BAD_RESPONSE'
  | 'CIRCUIT_OPEN'
  | 'NOT_SUPPORTED'
  /** Not the vendor's fault: the operation asked for more calls than one may make. */
  | 'CALL_LIMIT';

export interface ProblemFacts {
  readonly code: ProblemCode;
  /** A complete sentence for people. Never holds a secret or a vendor's whole answer. */
  readonly message: string;
  /** The contract's endpoint number, such as `SM-07`. */
  readonly endpoint?: string;
  /** The vendor's HTTP status, where there was an answer. */
  readonly status?: number;
  readonly retryable?: boolean;
  readonly retryAt?: Date;
  /** The vendor refuses the connection's credential, and not only this request: asking again soon is of no use. */
  readonly refusesCredential?: boolean;
  /** What is wrong would be found again at once: it was looked at twice already. */
  readonly lasts?: boolean;
  /** The limit that was reached, for `CALL_LIMIT`. */
  readonly limit?: number;
}

const RETRYABLE: ReadonlySet<ProblemCode> = new Set(['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED', 'CIRCUIT_OPEN']);
const MARK = Symbol.for('awaregraph.source-problem');

/**
 * The one error of the edge: a vendor could not be read, or refused. Inside the program it is data
 * (a source's outcome); it becomes a GraphQL error in one place.
 */
export class SourceProblem extends Error {
  readonly [MARK] = true;
  readonly code: ProblemCode;
  readonly endpoint: string | undefined;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly retryAt: Date | undefined;
  readonly refusesCredential: boolean;
  readonly lasts: boolean;
  readonly limit: number | undefined;

  constructor(facts: ProblemFacts, options?: ErrorOptions) {
    super(facts.message, options);
    this.name = 'SourceProblem';
    this.code = facts.code;
    this.endpoint = facts.endpoint;
    this.status = facts.status;
    this.retryable = facts.retryable ?? RETRYABLE.has(facts.code);
    this.retryAt = facts.retryAt;
    this.refusesCredential = facts.refusesCredential ?? false;
    this.lasts = facts.lasts ?? false;
    this.limit = facts.limit;
  }

  /** The same problem, with the time before which nobody asks again. */
  until(retryAt: Date): SourceProblem {
    const { code, message, endpoint, status, retryable, refusesCredential, lasts, limit, cause } = this;
    return new SourceProblem(
      {
        code,
        message,
        retryable,
        retryAt,
        refusesCredential,
        lasts,
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(status === undefined ? {} : { status }),
        ...(limit === undefined ? {} : { limit }),
      },
      { cause },
    );
  }

  /** Recognised by mark, not by class, so that a second copy of the package is no trap. */
  static is(error: unknown): error is SourceProblem {
    return typeof error === 'object' && error !== null && MARK in error;
  }
}
