import type { CallReport } from '../spec/call-context';

/** What one read gave. */
export interface ReadResult {
  readonly value: object;
  /** When the oldest part of it was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** The vendor calls that it took. */
  readonly calls: readonly CallReport[];
}

/** What a read was answered with from the cache: named only, so that whoever remembers it keeps nothing alive. */
export interface CacheEntryRef {
  readonly key: string;
  readonly version: number;
}

/** An entry in a cache. Times are milliseconds since 1970. */
export interface CacheEntry {
  readonly result: ReadResult;
  readonly freshUntil: number;
  /** Until then it may be served while it is read anew, and stand in when that fails. */
  readonly staleUntil: number;
}

/**
 * Where the result of a read is cached. `shared`: here and in the store of all processes. `here`: it is not whole, and
 * reading it again at once would give the same. `briefly`: there is nothing under an id or address that anybody may have
 * made up. `nowhere`: parts are missing.
 */
export type CachePolicy = 'shared' | 'here' | 'briefly' | 'nowhere';
