import type { PauseSharing } from '../runtime/pause-sharing';
import type { CacheEntry } from './cache-entry';

/** Lets one process read what many need at the same time. */
export interface Claim {
  /** Whether this process is the one that reads. */
  readonly acquired: boolean;
  /** To be called when the reading is over, for better or worse. */
  release(): void;
}

/**
 * Values that several processes share. Keys begin with the connection's fingerprint (`Source.cachePrefix`), so that no
 * connection reads what was read through another. It never throws and never takes long: when it is down or slow, there is nothing in
 * it and every claim is granted, so that it costs speed and no answer.
 */
export interface SharedStore {
  get(key: string): Promise<CacheEntry | null>;
  set(key: string, kept: CacheEntry): void;
  claim(key: string, milliseconds?: number): Promise<Claim>;
  /** Resolved when whoever reads under this key is done, or after a while. */
  waitForRelease(key: string, signal: AbortSignal): Promise<void>;
  /**
   * Removes all values whose key begins with one of these, and notifies every other process.
   * @returns the keys; null where the store could not be reached
   */
  invalidatePrefix(prefixes: readonly string[]): Promise<readonly string[] | null>;
  /** Called with the prefixes of every drop, those of this process too. */
  onInvalidate(listener: (prefixes: readonly string[]) => void): void;
  /** How processes that use the same connection tell each other of its pauses. A process that starts knows of none. */
  pauseSharing(fingerprint: string): PauseSharing;
  close(): Promise<void>;
}
