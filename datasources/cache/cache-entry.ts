import type { Batches } from '../spec/capabilities';
import type { CallReport } from '../spec/call-context';

/** The result of one read. */
export interface ReadResult {
  readonly batches: Batches;
  /** When the oldest part was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** How long the read took, in milliseconds: from its first call until its records were checked. */
  readonly tookMs: number;
  /** The vendor calls that the read made. */
  readonly calls: readonly CallReport[];
}

/** A cache entry by key and version only, so that holding a reference does not retain the value. */
export interface CacheEntryRef {
  readonly key: string;
  readonly version: number;
}

/** An entry in a cache. Times are milliseconds since 1970. */
export interface CacheEntry {
  readonly result: ReadResult;
  readonly freshUntil: number;
  /** Until then the entry may be served while it is revalidated, and if revalidation fails. */
  readonly staleUntil: number;
}

/**
 * Where the result of a read is cached. `shared`: in this process and in the shared store. `here`: in this process only,
 * because the result is incomplete and an immediate retry would give the same. `briefly`: there is no record under an id or
 * address that a client may have invented. `nowhere`: parts are missing.
 */
export type CachePolicy = 'shared' | 'here' | 'briefly' | 'nowhere';
