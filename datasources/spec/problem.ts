/** Why a source could not be read. The values of the public enum `SourceProblemCode`. */
export type ProblemCode =
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'RATE_LIMITED'
  | 'UNAUTHORIZED'
  | 'REJECTED'
  | 'BAD_RESPONSE'
  | 'CIRCUIT_OPEN'
  | 'NOT_SUPPORTED'
  /** Not the vendor's fault: the operator has switched the connection off. */
  | 'DISABLED'
  /** Not the vendor's fault: the operation has used up its budget of vendor calls. */
  | 'CALL_LIMIT';

export interface ProblemFacts {
  readonly code: ProblemCode;
  /** A complete sentence for people. Never contains a secret or a vendor's whole response. */
  readonly message: string;
  /** The contract's endpoint number, such as `SM-07`. */
  readonly endpoint?: string;
  /** The vendor's HTTP status, if there was a response. */
  readonly status?: number;
  readonly retryable?: boolean;
  readonly retryAt?: Date;
  /** The vendor rejects the connection's credential, and not only this request: an early retry is useless. */
  readonly refusesCredential?: boolean;
  /** An immediate retry would have the same result: the list was already read twice. */
  readonly lasts?: boolean;
  /** The limit that was reached, for `CALL_LIMIT`. */
  readonly limit?: number;
  /** The vendor's own code of the error, if its client has to recognise it. */
  readonly vendorCode?: string;
  /** Whether the connection could not be opened, so that nothing reached the vendor. */
  readonly notSent?: boolean;
}

const RETRYABLE: ReadonlySet<ProblemCode> = new Set(['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED', 'CIRCUIT_OPEN']);
const MARK = Symbol.for('awaregraph.source-problem');

/**
 * The only error type at the vendor boundary: a vendor could not be read, or rejected a request. Inside the program it is
 * data (a source's outcome); it becomes a GraphQL error in one place.
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
  readonly vendorCode: string | undefined;
  readonly notSent: boolean;

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
    this.vendorCode = facts.vendorCode;
    this.notSent = facts.notSent ?? false;
  }

  /** The same problem, with the time before which the source is not called again. */
  until(retryAt: Date): SourceProblem {
    const { code, message, endpoint, status, retryable, refusesCredential, lasts, limit, vendorCode, notSent, cause } =
      this;
    return new SourceProblem(
      {
        code,
        message,
        retryable,
        retryAt,
        refusesCredential,
        lasts,
        notSent,
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(status === undefined ? {} : { status }),
        ...(limit === undefined ? {} : { limit }),
        ...(vendorCode === undefined ? {} : { vendorCode }),
      },
      { cause },
    );
  }

  /** Recognised by a symbol, not by class, so that it works across several copies of the package. */
  static is(error: unknown): error is SourceProblem {
    return typeof error === 'object' && error !== null && MARK in error;
  }
}
