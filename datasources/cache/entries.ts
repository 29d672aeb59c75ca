import { LRUCache } from 'lru-cache';
import type { ReadResult, CacheEntry } from './cache-entry';
import type { CacheStats } from './cache-stats';
import { estimateEntryBytes } from './size-estimate';
import { WeightedCache } from './weighted-cache';
import type { Weight } from './weighted-cache';

/**
 * What it costs to have a read again, in vendor calls: it makes its calls, and its records are parsed, checked and mapped. So room is made
 * by large lists of few calls rather than by thousands of small entries that cost a call each.
 */
const BYTES_PER_CALL = 256 * 1024;
/** What it costs to compute a value again, beside the cheapest of the entries that it is derived from. */
const DERIVED_COST = 1 / 4;

/** Longest freshness of negative entries: the record may be added at any time. */
const ABSENT_MS = 10_000;
/** Share of the cache for negative entries, with an upper limit in bytes and in number. */
const ABSENT_SHARE = 1 / 32;
const MOST_ABSENT_BYTES = 4 * 1024 * 1024;
const MOST_ABSENT = 10_000;

/** An entry, and whether its last revalidation failed. */
interface Slot {
  readonly entry: CacheEntry;
  hasFailed: boolean;
}
/** A value derived from entries, such as a list of linked people. */
interface Derived {
  readonly value: object;
}

/** Whether two values of a key have the same batches: a read has found nothing changed. */
function isSameValue(previous: Slot | Derived, now: Slot | Derived | undefined): boolean {
  if (!now || !('entry' in now) || !('entry' in previous)) return false;
  return now.entry.result.batches === previous.entry.result.batches;
}

/** The entries of a cache, bounded by the memory of entries and keys. */
export interface Entries {
  get(key: string): CacheEntry | undefined;
  /** Reads an entry without marking it as used. */
  peek(key: string): CacheEntry | undefined;
  /** @param sharesRecords whether the entry shares the records of the entries that it depends on, where they are counted */
  set(
    key: string,
    entry: CacheEntry,
    options: { readonly dependsOn: readonly string[]; readonly sharesRecords: boolean },
  ): void;
  /** Caches a negative entry for seconds, in a separate small space, so that requests for unknown keys evict no other entries. */
  setAbsent(key: string, result: ReadResult, ttlMs: number): void;
  /** The keys of all reads, with the time of each. */
  readTimes(): Iterable<readonly [key: string, readAt: number]>;
  /** Whether the last revalidation of the entry failed. */
  hasFailed(key: string): boolean;
  markFailed(key: string): void;
  getDerived(key: string): object | undefined;
  /** @returns false: it was not stored, because the memory is full, or one of the entries that it depends on is not cached */
  setDerived(key: string, value: object, bytes: number, dependsOn: readonly string[]): boolean;
  /**
   * Removes every entry whose key matches, and the entries that depend on it.
   * @returns the keys of entries that matched, without the dependent ones
   */
  deleteWhere(matches: (key: string) => boolean): readonly string[];
}

/**
 * @param bytes 0: nothing is cached
 * @param mostBytes what the entries may take now, at most `bytes`
 */
export function createEntries(
  bytes: number,
  stats: Pick<CacheStats, 'evictions' | 'bytes'>,
  mostBytes: () => number = () => bytes,
): Entries | null {
  if (bytes <= 0) return null;
  /** By key, the keys of the entries derived from it: they share its records and are evicted with it. */
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
  const absent = new LRUCache<string, Slot>({
    max: MOST_ABSENT,
    maxSize: Math.ceil(absentBytes),
    disposeAfter: (_, __, reason) => void (reason === 'evict' && (stats.evictions += 1)),
  });
  const present: WeightedCache<Slot | Derived> = new WeightedCache<Slot | Derived>({
    maxBytes: () => mostBytes() - absentBytes,
    // Else the reads behind an entry would be evicted first, and the entry with them.
    onUsed: (key) => void dependencies.get(key)?.forEach((other) => present.touch(other)),
    onRemoved(previous, key, removal) {
      if (removal === 'evicted') stats.evictions += 1;
      // The replacement of an entry is linked already.
      if (removal !== 'replaced') unlink(key);
      // On replacement too: entries derived from the previous value hold its records, unless these are still the same.
      if (removal === 'replaced' && isSameValue(previous, present.peek(key))) return;
      for (const other of [...(dependents.get(key) ?? [])]) present.delete(other);
    },
  });
  stats.bytes = () => present.bytes + absent.calculatedSize;
  const slotOf = (key: string): Slot | undefined => {
    const found = present.peek(key) ?? absent.peek(key);
    return found && 'entry' in found ? found : undefined;
  };
  const place = (key: string, value: Slot | Derived, weight: Weight, dependsOn: readonly string[]): boolean => {
    unlink(key);
    link(key, dependsOn);
    const isStored = dependsOn.every((other) => present.has(other)) && present.set(key, value, weight);
    // Without the entries whose records it shares, its own memory would not be counted. Room may have been made by one of them.
    if (isStored && dependsOn.every((other) => present.has(other))) return true;
    present.delete(key);
    unlink(key);
    return false;
  };

  return {
    get(key) {
      const found = present.get(key) ?? absent.get(key);
      return found && 'entry' in found ? found.entry : undefined;
    },
    peek: (key) => slotOf(key)?.entry,
    set(key, entry, { dependsOn, sharesRecords }) {
      const ttlMs = entry.staleUntil - Date.now();
      if (ttlMs <= 0) return;
      absent.delete(key);
      // Whole bytes: sums of fractions would drift.
      const size = Math.ceil(estimateEntryBytes(key, entry.result, sharesRecords, dependsOn.length));
      // Reads are found by way of what is put together from them: without it, they would be of no use.
      const cost =
        dependsOn.length > 0
          ? size * dependsOn.reduce((most, other) => Math.max(most, present.costPerByte(other)), 0)
          : entry.result.calls.length + size / BYTES_PER_CALL;
      const isStored = place(key, { entry, hasFailed: false }, { bytes: size, cost, ttlMs }, dependsOn);
      // The memory is as much too small as if another entry had been evicted for it.
      if (!isStored && dependsOn.length === 0) stats.evictions += 1;
    },
    setAbsent(key, result, ttlMs) {
      const ttl = Math.min(ABSENT_MS, ttlMs, result.readAt + ttlMs - Date.now());
      if (ttl <= 0) return;
      present.delete(key);
      const freshUntil = Date.now() + ttl;
      const entry = { result, freshUntil, staleUntil: freshUntil };
      absent.set(key, { entry, hasFailed: false }, { ttl, size: Math.ceil(estimateEntryBytes(key, result, false, 0)) });
    },
    *readTimes() {
      for (const [key, found] of present.entries()) if ('entry' in found) yield [key, found.entry.result.readAt];
    },
    hasFailed: (key) => slotOf(key)?.hasFailed ?? false,
    markFailed(key) {
      const slot = slotOf(key);
      if (slot) slot.hasFailed = true;
    },
    getDerived(key) {
      present.trim();
      const found = present.get(key);
      return found && 'value' in found ? found.value : undefined;
    },
    setDerived(key, value, size, dependsOn) {
      const bytes = Math.ceil(size) + key.length;
      const cheapest = dependsOn.reduce((least, other) => Math.min(least, present.costPerByte(other)), Infinity);
      // Computed again from cached reads sooner than these are read again. What depends on none cannot be computed again.
      const costPerByte = dependsOn.length > 0 ? cheapest * DERIVED_COST : 1 / BYTES_PER_CALL;
      return place(key, { value }, { bytes, cost: bytes * costPerByte }, dependsOn);
    },
    deleteWhere(matches) {
      // Those that have expired are found by no key.
      absent.purgeStale();
      // Collect all keys first: each deletion may delete dependent entries.
      const keys = [...present.keys(), ...absent.keys()].filter(matches);
      const dropped = keys.filter((key) => slotOf(key) !== undefined);
      for (const key of keys) {
        present.delete(key);
        absent.delete(key);
      }
      // Keys of lookups may have addresses of people, whether their values are cached or not.
      present.forgetWhere(matches);
      return dropped;
    },
  };
}
