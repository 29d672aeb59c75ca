import type { z } from 'zod';
import type { CallContext } from './call-context';
import type { ProblemCode, SourceProblem } from './problem';
import type { WriteCall } from './writes';

/** A vendor's transport settings, given once per connection. */
export interface TransportOptions {
  /** Without a trailing slash; paths are appended unchanged. */
  readonly baseUrl: string;
  readonly authorization: Authorization;
  /**
   * Names of fields that contain secrets, at any depth. Their values are removed from every response before anything
   * else reads it: `REMOVED` replaces each value, so that its presence can still be recognised.
   */
  readonly secretFields?: readonly string[];
  /** For vendors whose HTTP statuses are misleading. Default: `classifyStatus`. */
  readonly interpret?: ClassifyResponse;
}

/** Called with every response that contains data, secrets removed, before it is parsed. */
export type ResponseObserver = (endpoint: string, body: unknown) => void;

export interface GetRequest<Body> {
  /** The contract's number, such as `SM-07`. */
  readonly endpoint: string;
  /** Starts with a slash; the parts must already be encoded (see `path`). */
  readonly path: string;
  /** An array repeats its key. Undefined and null are left out. */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;
  /**
   * The schema of the envelope. A mismatch is `BAD_RESPONSE`. A response that `interpret` classifies as empty, or that has
   * no body, is parsed as null.
   */
  readonly schema: z.ZodType<Body>;
}

export interface VendorResponse<Body> {
  readonly body: Body;
  /** The HTTP status: an empty response may be a 204 or an error. */
  readonly status?: number;
  readonly fetchedAt: Date;
}

/** The HTTP transport of one connection. Fails with a `SourceProblem` and nothing else. */
export interface Transport {
  get<Body>(request: GetRequest<Body>, scope: CallContext): Promise<VendorResponse<Body>>;
  /** Sends a request that changes something. It never fails: how it ended is the result. */
  write(request: WriteRequest, scope: CallContext): Promise<WriteReply>;
}

/** A request that changes something. */
export interface WriteRequest extends Pick<WriteCall, 'endpoint' | 'method' | 'path' | 'json' | 'form' | 'file'> {
  /** Whether it sends mail: then it is sent once, whatever happens. */
  readonly sendsMail: boolean;
}

/** How a write ended. */
export type WriteReply =
  /** The vendor answered with a 2xx status, or one that its rules read as empty; undefined: without a body. */
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  /** Nothing was changed: the vendor refused, or nothing reached it. */
  | { readonly kind: 'refused'; readonly problem: SourceProblem }
  /** The vendor may have changed it or not. */
  | { readonly kind: 'open'; readonly problem: SourceProblem };

/** How a connection authenticates. */
export interface Authorization {
  /** The value of the `Authorization` header. */
  header(exchange: TokenRequest, scope: CallContext): Promise<string>;
  /** Discards an expired token; absent if nothing can expire. `used` is the rejected header value. */
  invalidate?(used: string): void;
  /** Values that must never be shown: keys, passwords, and current tokens. */
  secrets?(): readonly string[];
}

/** Sends a form to a token endpoint, under the same limits as any vendor call. Throws a `SourceProblem`. */
export type TokenRequest = (
  url: string,
  form: Readonly<Record<string, string>>,
  scope: CallContext,
) => Promise<unknown>;

/** A vendor's response before it is classified. */
export interface RawResponse {
  readonly endpoint: string;
  readonly status: number;
  /** Parsed JSON, or undefined if the body was empty or could not be parsed. Secrets are already removed. */
  readonly body: unknown;
}

/** The meaning of a response, independent of its status. */
export type ResponseKind =
  | { readonly kind: 'data' }
  /** There is no data: read as an empty list, not as an error (the body becomes null). */
  | { readonly kind: 'empty' }
  /** The credential has expired: log in again, once, and retry. */
  | { readonly kind: 'expired' }
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      /** The vendor's own message, if any; it is truncated and cleaned before it is shown. */
      readonly message?: string | undefined;
      /** Default: depends on the code. */
      readonly retryable?: boolean;
      /** Whether the credential is rejected, and not only this request: then calls to the source are paused. */
      readonly refusesCredential?: boolean;
      /** The vendor's own code of the error, if its client has to recognise it. */
      readonly vendorCode?: string;
    };

export type ClassifyResponse = (reply: RawResponse) => ResponseKind;
