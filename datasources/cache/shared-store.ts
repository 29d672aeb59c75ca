import type { PauseSharing } from '../runtime/pause-sharing';
import type { SwitchSharing } from '../runtime/switch-sharing';
import type { CacheEntry } from './cache-entry';

/** A lock that lets one process read a value that many need at the same time. */
export interface Claim {
  /** Whether this process holds the claim and must read. */
  readonly acquired: boolean;
  /** Must be called when the read has settled, whether it succeeded or failed. */
  release(): void;
}

/**
 * A cache that several processes share. Keys begin with the connection's fingerprint (`Source.cachePrefix`), so that no
 * connection reads values of another. It never throws and never takes long: while it is down or slow, every read is a
 * cache miss and every claim is granted, so that an outage costs speed but no response.
 */
export interface SharedStore {
  get(key: string): Promise<CacheEntry | null>;
  /** @returns resolved when it is stored or could not be; null if it is not tried, because too much is being stored */
  set(key: string, entry: CacheEntry): Promise<unknown> | null;
  claim(key: string, milliseconds?: number): Promise<Claim>;
  /** Resolved when the claim on this key is released, or after a timeout. */
  waitForRelease(key: string, signal: AbortSignal): Promise<void>;
  /**
   * Invalidates all values whose key has one of these prefixes, here and in every other process.
   * @returns the keys; null where the store could not be reached
   */
  invalidatePrefix(prefixes: readonly string[]): Promise<readonly string[] | null>;
  /** Called with the prefixes of every invalidation, those of this process too. */
  onInvalidate(listener: (prefixes: readonly string[]) => void): void;
  /**
   * Adds to a count that processes share. It begins at 0 and ends `milliseconds` after the first addition.
   * @returns the new count; null if the store could not be reached
   */
  addToCount(key: string, amount: number, milliseconds: number): Promise<number | null>;
  /** How processes that use the same connection share its pauses. A process that starts knows of none. */
  pauseSharing(fingerprint: string): PauseSharing;
  /** How processes share which connections are switched off. */
  readonly switchSharing: SwitchSharing;
  close(): Promise<void>;
}
