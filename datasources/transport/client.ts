import type { z } from 'zod';
import type { CallContext } from '../spec/call-context';
import { isPathSegment } from '../spec/possible-id';
import type { Authorization } from './authorization';
import type { ClassifyResponse } from './interpret';

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

/** A base URL without slashes at its end, as paths are appended to it. */
export function withoutSlashes(url: string): string {
  let end = url.length;
  while (url.charAt(end - 1) === '/') end -= 1;
  return url.slice(0, end);
}

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

/**
 * Builds a path from ids: ``path`/learners/${id}/breaches` ``. null where one of them can be no id: there is no such object,
 * and no call is made for it (`emptyListing`).
 */
export function path(literals: TemplateStringsArray, ...ids: readonly string[]): string | null {
  if (!ids.every(isPathSegment)) return null;
  return literals.map((literal, index) => literal + encodeURIComponent(ids[index] ?? '')).join('');
}
