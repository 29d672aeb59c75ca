import { LRUCache } from 'lru-cache';
import type { ReadResult, CacheEntry } from './cache-entry';
import { estimateEntryBytes } from './size-estimate';

/** Absent answers are fresh for so long at most: somebody may be added at any time. */
const ABSENT_MS = 10_000;
/** Of what may be cached, for absent answers; and no more than so many bytes, and so many of them. */
const ABSENT_SHARE = 1 / 32;
const MOST_ABSENT_BYTES = 4 * 1024 * 1024;
const MOST_ABSENT = 10_000;

/** An entry, and whether it could not be read anew when that was last tried. */
interface Slot {
  readonly entry: CacheEntry;
  hasFailed: boolean;
}
/** What is made of entries: a list of people who were linked, say. */
interface Derived {
  readonly made: object;
}

/** The entries of a cache, bounded by what they and their keys take. */
export interface Entries {
  get(key: string): CacheEntry | undefined;
  /** Without counting as a use. */
  peek(key: string): CacheEntry | undefined;
  /** @param sharesRecords whether the records are those of the entries that it depends on, and counted there */
  set(
    key: string,
    entry: CacheEntry,
    options: { readonly dependsOn: readonly string[]; readonly sharesRecords: boolean },
  ): void;
  /** For seconds, in a small space of its own: nobody who asks for what does not exist pushes out what does. */
  setAbsent(key: string, result: ReadResult, ttlMs: number): void;
  /** Whether the entry could not be read anew when that was last tried. */
  hasFailed(key: string): boolean;
  markFailed(key: string): void;
  getDerived(key: string): object | undefined;
  /** Nothing is kept where something that it depends on is not. */
  setDerived(key: string, made: object, bytes: number, dependsOn: readonly string[]): void;
  /**
   * Removes every entry whose key matches, and what depends on it.
   * @returns the keys of entries that matched; what is made of them is not among them
   */
  deleteWhere(matches: (key: string) => boolean): readonly string[];
}

/** @param bytes 0: nothing is kept */
export function createEntries(bytes: number): Entries | null {
  if (bytes <= 0) return null;
  /** By key, the keys of what is made of it: that holds its records, and goes with it. */
  const dependents = new Map<string, Set<string>>();
  const dependencies = new Map<string, readonly string[]>();
  const unlink = (key: string): void => {
    for (const other of dependencies.get(key) ?? []) {
      const keys = dependents.get(other);
      keys?.delete(key);
      if (keys?.size === 0) dependents.delete(other);
    }
    dependencies.delete(key);
  };
  const link = (key: string, dependsOn: readonly string[]): void => {
    if (dependsOn.length === 0) return;
    dependencies.set(key, dependsOn);
    for (const other of dependsOn) dependents.set(other, (dependents.get(other) ?? new Set()).add(key));
  };

  const absentBytes = Math.min(bytes * ABSENT_SHARE, MOST_ABSENT_BYTES);
  const absent = new LRUCache<string, Slot>({ max: MOST_ABSENT, maxSize: Math.ceil(absentBytes) });
  const present: LRUCache<string, Slot | Derived> = new LRUCache<string, Slot | Derived>({
    maxSize: Math.ceil(bytes - absentBytes),
    disposeAfter(_, key, reason) {
      // What replaces an entry is linked already.
      if (reason !== 'set') unlink(key);
      // Also where it is replaced: what was made of the entry before holds that one's records.
      for (const other of [...(dependents.get(key) ?? [])]) present.delete(other);
    },
  });
  const slotOf = (key: string): Slot | undefined => {
    const found = present.peek(key) ?? absent.peek(key);
    return found && 'entry' in found ? found : undefined;
  };
  const place = (
    key: string,
    value: Slot | Derived,
    size: number,
    dependsOn: readonly string[],
    ttl?: number,
  ): void => {
    unlink(key);
    link(key, dependsOn);
    present.set(key, value, { size: Math.max(1, Math.ceil(size)), ...(ttl === undefined ? {} : { ttl }) });
    // What is larger than all that may be kept is not.
    if (!present.has(key)) unlink(key);
  };

  return {
    get(key) {
      const found = present.get(key) ?? absent.get(key);
      return found && 'entry' in found ? found.entry : undefined;
    },
    peek: (key) => slotOf(key)?.entry,
    set(key, entry, { dependsOn, sharesRecords }) {
      const ttl = entry.staleUntil - Date.now();
      if (ttl <= 0) return;
      absent.delete(key);
      place(
        key,
        { entry, hasFailed: false },
        estimateEntryBytes(key, entry.result, sharesRecords, dependsOn.length),
        dependsOn,
        ttl,
      );
    },
    setAbsent(key, result, ttlMs) {
      const ttl = Math.min(ABSENT_MS, ttlMs, result.readAt + ttlMs - Date.now());
      if (ttl <= 0) return;
      present.delete(key);
      const freshUntil = Date.now() + ttl;
      const entry = { result, freshUntil, staleUntil: freshUntil };
      absent.set(key, { entry, hasFailed: false }, { ttl, size: Math.ceil(estimateEntryBytes(key, result, false, 0)) });
    },
    hasFailed: (key) => slotOf(key)?.hasFailed ?? false,
    markFailed(key) {
      const slot = slotOf(key);
      if (slot) slot.hasFailed = true;
    },
    getDerived(key) {
      const found = present.get(key);
      return found && 'made' in found ? found.made : undefined;
    },
    setDerived(key, made, size, dependsOn) {
      if (dependsOn.every((other) => present.has(other))) place(key, { made }, size + key.length, dependsOn);
    },
    deleteWhere(matches) {
      // All names first: with each that goes, others may go.
      const keys = [...present.keys(), ...absent.keys()].filter(matches);
      const dropped = keys.filter((key) => slotOf(key) !== undefined);
      for (const key of keys) {
        present.delete(key);
        absent.delete(key);
      }
      return dropped;
    },
  };
}
