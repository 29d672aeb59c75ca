import { LRUCache } from 'lru-cache';
import { EvictionHeap } from './eviction-heap';
import type { HeapItem } from './eviction-heap';

/** How long a use counts: after this time half as much as a use now. */
const HALF_LIFE_MS = 30_000;
/** Uses within this time count once: a request uses the same value many times. */
const SAME_USE_MS = 1000;
/**
 * How much more a value is worth than what it displaces, as a binary logarithm. The values that one request uses are about equal: without
 * the difference, each would displace the one before.
 */
const LEAST_GAIN = 1;
/**
 * Values of less than a 4,096th of the memory are small; together they take at most an eighth of it. Each of thousands of lookups is worth
 * more than the same bytes of a list, but the list serves all people: without a bound, lookups would keep out the list that replaces them.
 */
const SMALL_PART = 1 / 4096;
const SMALL_SHARE = 1 / 8;
/** Share of the memory for the uses of values that are not cached: a value that is used often enough is stored. */
const REMEMBERED_SHARE = 1 / 256;
const LEAST_REMEMBERED_BYTES = 10_000;
/** Bytes of one of them, before its key. */
const REMEMBERED_BYTES = 200;

/** What a value takes, and what it costs to get it again. */
export interface Weight {
  readonly bytes: number;
  /** Relative to the costs of other values. */
  readonly cost: number;
  /** How long the value may be returned, in milliseconds; undefined: without end. */
  readonly ttlMs?: number;
}

/** Why a value was removed: to make room, by the next value of its key, or because it was deleted or has expired. */
export type Removal = 'evicted' | 'replaced' | 'deleted';

export interface WeightedCacheOptions<V> {
  /** The memory that all values may take now. */
  readonly maxBytes: () => number;
  /** Called when a value is used, at most once in a second. */
  readonly onUsed?: (key: string) => void;
  /** Called after the removal. */
  readonly onRemoved: (value: V, key: string, removal: Removal) => void;
}

/** Of small values, or of all others. */
interface Section<V> {
  readonly heap: EvictionHeap<Item<V>>;
  bytes: number;
}

interface Uses {
  /** The binary logarithm of their sum: each doubles its weight with every half-life that it is later. */
  readonly logUses: number;
  readonly usedAt: number;
}

interface Item<V> extends HeapItem, Uses {
  readonly key: string;
  readonly value: V;
  readonly bytes: number;
  readonly isSmall: boolean;
  /** The binary logarithm of what a byte of the value costs. */
  readonly logDensity: number;
  readonly expiresAt: number;
  logUses: number;
  usedAt: number;
}

/**
 * A cache that evicts what costs the least to get again for the memory that it takes, by its latest uses (LRFU, with the cost by size of
 * GreedyDual-Size). A value that is worth less than what it would displace is not stored: requests that use more than the cache holds,
 * again and again, find most of it cached, where the least recently used order would evict each value just before its next use.
 */
export class WeightedCache<V> {
  readonly #items = new Map<string, Item<V>>();
  readonly #small: Section<V> = { heap: new EvictionHeap(priorityOf), bytes: 0 };
  readonly #large: Section<V> = { heap: new EvictionHeap(priorityOf), bytes: 0 };
  /** By the key of a value that is not cached. */
  readonly #remembered: LRUCache<string, Uses>;
  readonly #options: WeightedCacheOptions<V>;

  constructor(options: WeightedCacheOptions<V>) {
    this.#options = options;
    this.#remembered = new LRUCache({
      maxSize: Math.ceil(Math.max(options.maxBytes() * REMEMBERED_SHARE, LEAST_REMEMBERED_BYTES)),
      sizeCalculation: (_, key) => REMEMBERED_BYTES + key.length,
    });
  }

  /** The memory of all values. */
  get bytes(): number {
    return this.#small.bytes + this.#large.bytes;
  }

  /** The value, marked as used. */
  get(key: string): V | undefined {
    const now = performance.now();
    const item = this.#current(key, now);
    if (item) this.#use(item, now);
    return item?.value;
  }

  /** Marks the value as used, if it is cached. */
  touch(key: string): void {
    const now = performance.now();
    const item = this.#items.get(key);
    if (item && item.expiresAt > now) this.#use(item, now);
  }

  /** The value, without a use. */
  peek(key: string): V | undefined {
    return this.#current(key, performance.now())?.value;
  }

  has(key: string): boolean {
    return this.#current(key, performance.now()) !== undefined;
  }

  /** What a byte of a value costs; 0 if it is not cached. */
  costPerByte(key: string): number {
    const item = this.#items.get(key);
    return item ? 2 ** item.logDensity : 0;
  }

  /** @returns whether the value is cached now: it fits, and is worth more than what it displaces */
  set(key: string, value: V, { bytes, cost, ttlMs = Infinity }: Weight): boolean {
    // Its bound may have fallen: what is not stored would leave it above.
    this.trim();
    const now = performance.now();
    const previous = this.#items.get(key);
    const { logUses, usedAt } = previous ?? withUse(this.#remembered.get(key), now);
    const item: Item<V> = {
      key,
      value,
      bytes,
      isSmall: bytes < this.#options.maxBytes() * SMALL_PART,
      logDensity: Math.log2(cost / bytes),
      expiresAt: now + ttlMs,
      logUses,
      usedAt,
      priority: 0,
      position: 0,
    };
    // Its dependents are removed when its value is replaced, also if the next value finds no room.
    if (previous) this.#take(previous);
    const isStored = this.#makeRoom(item);
    if (isStored) this.#put(item);
    else this.#remember(item);
    if (previous) this.#options.onRemoved(previous.value, key, 'replaced');
    return isStored && this.#items.get(key) === item;
  }

  delete(key: string): void {
    const item = this.#items.get(key);
    if (item) this.#remove(item, 'deleted');
  }

  /** Forgets the uses of values that are not cached. */
  forgetWhere(matches: (key: string) => boolean): void {
    for (const key of [...this.#remembered.keys()]) if (matches(key)) this.#remembered.delete(key);
  }

  /** All values that have not expired. */
  *entries(): Iterable<readonly [key: string, value: V]> {
    const now = performance.now();
    for (const { key, value, expiresAt } of this.#items.values()) if (expiresAt > now) yield [key, value];
  }

  keys(): Iterable<string> {
    return this.#items.keys();
  }

  /** Evicts values until the memory is within its bound, which may have fallen. */
  trim(): void {
    while (this.bytes > this.#options.maxBytes()) {
      const lowest = this.#lowest();
      if (!lowest) return;
      this.#remove(lowest, 'evicted');
    }
  }

  #current(key: string, now: number): Item<V> | undefined {
    const item = this.#items.get(key);
    if (!item || item.expiresAt > now) return item;
    this.#remove(item, 'deleted');
    return undefined;
  }

  #use(item: Item<V>, now: number): void {
    const uses = withUse(item, now);
    if (uses === item) return;
    item.logUses = uses.logUses;
    item.usedAt = uses.usedAt;
    this.#options.onUsed?.(item.key);
  }

  #remember({ key, logUses, usedAt }: Item<V>): void {
    this.#remembered.set(key, { logUses, usedAt });
  }

  /** Evicts values that are worth less than the item until it fits; none, if they do not make enough room. */
  #makeRoom(item: Item<V>): boolean {
    const maxBytes = this.#options.maxBytes();
    const room = maxBytes - item.bytes;
    const roomOfSmall = item.isSmall ? maxBytes * SMALL_SHARE - item.bytes : Infinity;
    if (Math.min(room, roomOfSmall) < 0) return false;
    const victims: Item<V>[] = [];
    const now = performance.now();
    const worth = priorityOf(item) - LEAST_GAIN;
    const fits = () => this.bytes <= room && this.#small.bytes <= roomOfSmall;
    while (!fits()) {
      const lowest = this.#small.bytes > roomOfSmall ? this.#small.heap.lowest() : this.#lowest();
      if (!lowest || (lowest.priority > worth && lowest.expiresAt > now)) break;
      this.#leaveSection(lowest);
      victims.push(lowest);
    }
    const isEnough = fits();
    for (const victim of victims) this.#enterSection(victim);
    // The removal of a value may remove others.
    if (isEnough)
      for (const victim of victims) if (this.#items.get(victim.key) === victim) this.#remove(victim, 'evicted');
    return isEnough;
  }

  #lowest(): Item<V> | undefined {
    const [small, large] = [this.#small.heap.lowest(), this.#large.heap.lowest()];
    return small && large ? (small.priority < large.priority ? small : large) : (small ?? large);
  }

  #put(item: Item<V>): void {
    this.#items.set(item.key, item);
    this.#enterSection(item);
  }

  #take(item: Item<V>): void {
    this.#items.delete(item.key);
    this.#leaveSection(item);
  }

  #enterSection(item: Item<V>): void {
    const section = item.isSmall ? this.#small : this.#large;
    section.heap.add(item);
    section.bytes += item.bytes;
  }

  #leaveSection(item: Item<V>): void {
    const section = item.isSmall ? this.#small : this.#large;
    section.heap.remove(item);
    section.bytes -= item.bytes;
  }

  #remove(item: Item<V>, removal: Removal): void {
    this.#take(item);
    if (removal === 'evicted') this.#remember(item);
    this.#options.onRemoved(item.value, item.key, removal);
  }
}

const NEVER_USED: Uses = { logUses: -Infinity, usedAt: -Infinity };

/** The uses with one more now; the same object if the last one was within the same second. */
function withUse(uses: Uses = NEVER_USED, now: number): Uses {
  if (now - uses.usedAt < SAME_USE_MS) return uses;
  const use = now / HALF_LIFE_MS;
  return { logUses: use + Math.log2(1 + 2 ** (uses.logUses - use)), usedAt: now };
}

function priorityOf<V>({ logUses, logDensity }: Item<V>): number {
  return logUses + logDensity;
}
