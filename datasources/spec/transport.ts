import type { z } from 'zod';
import type { CallContext } from './call-context';
import type { ProblemCode } from './problem';

/** What a vendor says of its wire, once per connection. */
export interface TransportOptions {
  /** Without a trailing slash; paths are appended as they stand. */
  readonly baseUrl: string;
  readonly authorization: Authorization;
  /**
   * Names of fields that hold secrets, at any depth. Their values are taken out of every answer before anything
   * else sees it: `REMOVED` stands where there was a value, so that its presence can still be told.
   */
  readonly secretFields?: readonly string[];
  /** For vendors whose statuses lie. Default: `interpretStatus`. */
  readonly interpret?: ClassifyResponse;
}

/** Is shown every answer that holds data, secrets removed, before it is read. */
export type ResponseObserver = (endpoint: string, body: unknown) => void;

export interface GetRequest<Body> {
  /** The contract's number, such as `SM-07`. */
  readonly endpoint: string;
  /** Begins with a slash; parts must be encoded already (see `path`). */
  readonly path: string;
  /** An array repeats its key. Undefined and null are left out. */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;
  /**
   * The envelope. What does not fit is `BAD_RESPONSE`. An answer that `interpret` calls empty is parsed as null, and so is
   * one without a body.
   */
  readonly schema: z.ZodType<Body>;
}

export interface VendorResponse<Body> {
  readonly body: Body;
  /** The HTTP status: what is empty may have been said by 204 or by an error. */
  readonly status?: number;
  readonly fetchedAt: Date;
}

/** One connection's way to its vendor. Throws a `SourceProblem`, and nothing else, when it cannot answer. */
export interface Transport {
  get<Body>(request: GetRequest<Body>, scope: CallContext): Promise<VendorResponse<Body>>;
}

/** How a connection proves itself. */
export interface Authorization {
  /** The value of the `Authorization` header. */
  header(exchange: TokenRequest, scope: CallContext): Promise<string>;
  /** Forgets what has expired; absent where nothing can expire. `used` is the header value that was refused. */
  invalidate?(used: string): void;
  /** What must never be shown: keys, passwords, and the tokens of now. */
  secrets?(): readonly string[];
}

/** Sends one form to a token endpoint, under the same limits as any vendor call. Throws a `SourceProblem`. */
export type TokenRequest = (
  url: string,
  form: Readonly<Record<string, string>>,
  scope: CallContext,
) => Promise<unknown>;

/** A vendor's answer before it is believed. */
export interface RawResponse {
  readonly endpoint: string;
  readonly status: number;
  /** Parsed JSON, or undefined where the body was empty or could not be read. Secrets are already removed. */
  readonly body: unknown;
}

/** What an answer means, whatever its status says. */
export type ResponseKind =
  | { readonly kind: 'data' }
  /** There is nothing: read as an empty list, not as an error (the body becomes null). */
  | { readonly kind: 'empty' }
  /** The credential has expired: log in again, once, and ask again. */
  | { readonly kind: 'expired' }
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      /** The vendor's own words, if any; they are cut and cleaned before anyone sees them. */
      readonly message?: string | undefined;
      /** Default: as the code says. */
      readonly retryable?: boolean;
      /** Whether it is the credential that is refused, and not only this request: then the source is left alone for a while. */
      readonly refusesCredential?: boolean;
    };

export type ClassifyResponse = (reply: RawResponse) => ResponseKind;
