import type { GraphQLObjectType } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CacheEntryRef } from '../../../datasources/cache/cache-entry';
import { createCacheStats } from '../../../datasources/cache/cache-stats';
import type { CacheStats } from '../../../datasources/cache/cache-stats';
import type { Context } from '../context';
import type { CurrentReads } from '../current-reads';
import type { ReusableObjects } from './executor/reusable-objects';
import type { ResultObject } from './executor/results';
import { SerializedObject, serializeObject } from './serialized-object';

/** The types whose values outlive a request, as the linked people of a company do. */
const COVERED: ReadonlySet<string> = new Set(['Learner']);

/** An object's entry with its slots in the tables; a reference to a read, before its key. */
const ENTRY_BYTES = 400;
const REF_BYTES = 60;
/** Queries of a few kinds come in turn, and those of one kind are mostly made of the same reads. */
const RECENT_LISTS = 8;
const MARK_AGAIN_AFTER_MS = 1000;

export interface SerializedObjectsOptions {
  /** 0: none is cached. */
  readonly bytes: number;
  readonly reads: Pick<CurrentReads, 'areCurrent'>;
  readonly stats?: CacheStats;
}

/**
 * Caches the JSON of objects, so that responses whose pages, filters or orders differ share what is the same in them. An object
 * is used again if a response of it would be served again: while every read that its first response was made of is current, on
 * the same day, for viewers with the same companies and scopes.
 */
export interface SerializedObjects {
  /** The objects for one query; null if each has to be executed. */
  forRequest(context: RequestContext): RequestObjects | null;
  /** Removes all objects, and caches none from now on: requests in flight are executed as if there was no cache. */
  close(): void;
}

/** What the cache needs of a request. */
type RequestContext = Pick<
  Context,
  'viewer' | 'filesVersion' | 'trace' | 'peopleRead' | 'cacheDependencies' | 'recordCacheHit'
> & { readonly graph: Pick<Context['graph'], 'today'> };

/** The reads of one response, which all of its objects may depend on. */
type Dependencies = readonly CacheEntryRef[];

/** An object in the cache. It does not retain the value that it was made of. */
class Entry extends SerializedObject {
  readonly key: string;
  readonly dependencies: Dependencies;
  /** The entries of the same value, by key. */
  readonly siblings: Map<string, Entry>;
  /** Its memory, in bytes. */
  readonly size: number;
  /** When it was last marked as used, in milliseconds since 1970. */
  usedAt = Date.now();

  constructor(
    { utf8 }: SerializedObject,
    place: Pick<Entry, 'key' | 'siblings'>,
    dependencies: Dependencies,
    size: number,
  ) {
    super(utf8);
    this.key = place.key;
    this.siblings = place.siblings;
    this.dependencies = dependencies;
    this.size = size;
  }
}

export function createSerializedObjects({
  bytes,
  reads,
  stats = createCacheStats(),
}: SerializedObjectsOptions): SerializedObjects {
  if (bytes <= 0) return { forRequest: () => null, close: () => undefined };
  const byValue = new WeakMap<object, Map<string, Entry>>();
  const entries = new LRUCache<Entry, Entry>({
    maxSize: bytes,
    sizeCalculation: ({ size }) => size,
    dispose: (entry, _, reason) => {
      if (entry.siblings.get(entry.key) === entry) entry.siblings.delete(entry.key);
      if (reason === 'evict') stats.evictions += 1;
    },
  });
  stats.bytes = () => entries.calculatedSize;
  let recent: readonly Dependencies[] = [];
  let isClosed = false;
  const store: Store = {
    shared(dependencies) {
      const known = recent.find((list) => isSameList(list, dependencies));
      if (!known) recent = [dependencies, ...recent.slice(0, RECENT_LISTS - 1)];
      return known;
    },
    find: (key, value) => byValue.get(value)?.get(key),
    touch(entry, now) {
      if (now - entry.usedAt < MARK_AGAIN_AFTER_MS) return;
      entry.usedAt = now;
      entries.get(entry);
    },
    drop: (entry) => void entries.delete(entry),
    add(key, value, object, dependencies, share) {
      const siblings = byValue.get(value) ?? new Map<string, Entry>();
      byValue.set(value, siblings);
      const known = siblings.get(key);
      if (known) entries.delete(known);
      const size = ENTRY_BYTES + key.length + object.utf8.length + Math.ceil(share);
      const entry = new Entry(object, { key, siblings }, dependencies, size);
      // An entry that is larger than the cache is not taken.
      if (size > bytes || isClosed) return;
      siblings.set(key, entry);
      entries.set(entry, entry);
    },
  };
  return {
    forRequest(context) {
      // A trace says which calls each read was made of, and the access audit whom each field shows.
      return context.trace === null && context.peopleRead === null
        ? new RequestObjects(store, reads, stats, context)
        : null;
    },
    close() {
      isClosed = true;
      recent = [];
      entries.clear();
    },
  };
}

interface Store {
  /**
   * The list of another response whose reads are the same: then they are checked once for both, and take memory once. Undefined
   * if there was none lately.
   */
  shared(dependencies: Dependencies): Dependencies | undefined;
  find(key: string, value: object): Entry | undefined;
  /** Notes that the entry was used: once a second at most, since a page has many. */
  touch(entry: Entry, now: number): void;
  drop(entry: Entry): void;
  /** @param share the object's share of the memory of the references to reads, if no other response has the same list */
  add(key: string, value: object, object: SerializedObject, dependencies: Dependencies, share: number): void;
}

/** The serialised objects that one request uses and makes. */
class RequestObjects implements ReusableObjects {
  readonly #store: Store;
  readonly #reads: SerializedObjectsOptions['reads'];
  readonly #stats: CacheStats;
  readonly #context: RequestContext;
  /** What a text depends on, beside its selection, its value and its reads. */
  readonly #scope: string;
  readonly #now = Date.now();
  readonly #made: {
    readonly key: string;
    readonly value: object;
    readonly object: SerializedObject | ResultObject;
  }[] = [];
  /** Of the responses that entries were made in: whether their reads are current. */
  readonly #current = new Map<Dependencies, boolean>();
  /** The whole key of the selection that was used last: a list has one selection for all of its items. */
  #last: { readonly selection: string; readonly key: string } = { selection: '', key: '' };

  constructor(store: Store, reads: SerializedObjectsOptions['reads'], stats: CacheStats, context: RequestContext) {
    const { viewer, graph, filesVersion } = context;
    this.#store = store;
    this.#reads = reads;
    this.#stats = stats;
    this.#context = context;
    this.#scope = JSON.stringify([graph.today, filesVersion, viewer.companies, [...viewer.scopes].sort()]);
  }

  covers({ name }: GraphQLObjectType): boolean {
    return COVERED.has(name);
  }

  find(key: string, value: object): SerializedObject | undefined {
    const entry = this.#store.find(this.#keyOf(key), value);
    if (!entry) {
      this.#stats.misses += 1;
      return undefined;
    }
    if (this.#isCurrent(entry.dependencies)) {
      this.#stats.hits += 1;
      this.#store.touch(entry, this.#now);
      return entry;
    }
    this.#stats.stale += 1;
    this.#store.drop(entry);
    return undefined;
  }

  add(key: string, value: object, object: ResultObject): SerializedObject {
    const made = serializeObject(object);
    this.#made.push({ key: this.#keyOf(key), value, object: made });
    return made;
  }

  note(key: string, value: object, object: ResultObject): void {
    this.#made.push({ key: this.#keyOf(key), value, object });
  }

  /** Caches what the request has made, if its whole response could be cached: without an error, from fresh reads alone. */
  keep(): void {
    const found = this.#made.length === 0 ? null : this.#context.cacheDependencies();
    if (!found) return;
    const shared = this.#store.shared(found);
    const refs = shared ? 0 : found.reduce((sum, ref) => sum + REF_BYTES + ref.key.length, 0);
    const share = refs / this.#made.length;
    const dependencies = shared ?? found;
    for (const { key, value, object } of this.#made) {
      const serialized = object instanceof SerializedObject ? object : serializeObject(object);
      this.#store.add(key, value, serialized, dependencies, share);
    }
  }

  /** One text for all objects of a selection, so that the tables hash it once. */
  #keyOf(selection: string): string {
    if (this.#last.selection !== selection) this.#last = { selection, key: this.#scope + selection };
    return this.#last.key;
  }

  /** The response depends on the reads of the objects that it uses. */
  #isCurrent(dependencies: Dependencies): boolean {
    const known = this.#current.get(dependencies);
    if (known !== undefined) return known;
    const isCurrent = this.#reads.areCurrent(dependencies);
    if (isCurrent) for (const read of dependencies) this.#context.recordCacheHit(read);
    this.#current.set(dependencies, isCurrent);
    return isCurrent;
  }
}

function isSameList(a: Dependencies, b: Dependencies): boolean {
  return a.length === b.length && a.every(({ key, version }, at) => b[at]?.key === key && b[at].version === version);
}
