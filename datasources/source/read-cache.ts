import { setTimeout as later } from 'node:timers/promises';
import { takeOff } from '../transport/flight';
import type { Flight } from '../transport/flight';
import { createEntries } from './entries';
import type { Caching, Entry, Kept, KeptRead } from './kept';
import { createPrefixes } from './prefixes';
import { SourceProblem } from './problem';
import type { SharedStore } from './shared-store';

export interface Served {
  readonly entry: Entry;
  readonly from: 'network' | 'shared' | 'cache' | 'stale';
  /** Why older data is served, for `stale`. */
  readonly problem: SourceProblem | null;
}

/** What a load gave, and how it is cached. */
export interface Loaded extends Entry {
  readonly caching: Caching;
  /** The keys of the reads that it is made of. */
  readonly dependsOn: readonly string[];
  /** Whether its records are those of these reads, where they are counted. */
  readonly sharesRecords: boolean;
}

export interface ReadRequest {
  /** 0: nothing is kept. */
  readonly ttlSeconds: number;
  /** How much longer than `ttlSeconds` a value may be served while it is read anew, and stand in for a source that fails. */
  readonly staleSeconds: number;
  /** Whether to read anew although the value is still fresh. */
  readonly renew?: boolean;
  /** Aborted when the asker waits no more. */
  readonly signal: AbortSignal;
  /** Whether it is made of other reads, which give up first: what they have by then still counts. */
  readonly composed: boolean;
  /**
   * Reads anew. `signal` is aborted when nobody waits any more; `onTrouble` is to be called as soon as a call fails, even
   * if it will be tried again; `known` is the value of before.
   */
  readonly load: (signal: AbortSignal, onTrouble: () => void, known: object | undefined) => Promise<Loaded>;
}

/** Values of vendor reads, kept across requests: parsed, checked and mapped once. Failures are never kept. */
export interface ReadCache {
  /**
   * The value under `key`, or what `load` makes of it: one load however many ask. A value that is no longer fresh is
   * served while it is read anew; when the source fails, it stands in, and says so.
   * @throws SourceProblem
   */
  read(key: string, request: ReadRequest): Promise<Served>;
  /** Whether asking costs no vendor call: the value is fresh, or on its way. */
  has(key: string): boolean;
  /** Names what a read was answered with. */
  nameOf(key: string, entry: Entry): KeptRead;
  /** Whether the same would be read again: that very value is kept still, and fresh. */
  holds(read: KeptRead): boolean;
  /** What was made of cached values, as long as they are cached. */
  getDerived(key: string): object | undefined;
  /**
   * Caches what was made of values, within the same bound; it goes with the first of them that goes.
   * @param bytes what it takes beside those values
   */
  setDerived(key: string, made: object, bytes: number, dependsOn: readonly string[]): void;
  /** Removes all values whose key begins with one of these, here and in the shared store. */
  drop(prefixes: readonly string[]): Promise<Dropped>;
}

/** What a drop removed. */
export interface Dropped {
  /** The keys, each once, whether the value was here, in the shared store, or in both. */
  readonly keys: ReadonlySet<string>;
  readonly shared: SharedDrop;
}

/** Whether the shared store was reached: what it holds is dropped there, and other processes have been notified. */
export type SharedDrop = 'DROPPED' | 'UNREACHABLE' | 'NONE';

interface Landed {
  readonly entry: Entry;
  readonly from: 'network' | 'cache';
}

interface Reading {
  readonly flight: Flight<Landed>;
  /** Resolved when a call fails, even if it will be tried again. */
  readonly trouble: Promise<void>;
  readonly startedAt: number;
}

/** How long a reader waits for the new value before it takes the older one. */
const GRACE_MS = 100;
/** Reading anew that takes so many times as long as a call took last time is in trouble, whether it says so or not. */
const UNUSUAL = 3;
/** Nobody waits in the background for longer than so many times as long as a call took last time. */
const LONGEST = 50;

/**
 * In memory, bounded by the size of what it holds, before a store that other processes share.
 * @param maxMemoryMb 0 keeps nothing beyond the loads under way
 */
export function createReadCache(maxMemoryMb: number, store?: SharedStore): ReadCache {
  const entries = createEntries(maxMemoryMb * 1024 * 1024);
  const versions = new WeakMap<Entry, number>();
  let latest = 0;
  const readings = new Map<string, Reading>();

  const keep = (key: string, { caching, dependsOn, sharesRecords, ...entry }: Loaded, request: ReadRequest): Entry => {
    const ttlMs = request.ttlSeconds * 1000;
    if (ttlMs <= 0 || caching === 'nowhere') return entry;
    if (caching === 'briefly') {
      entries?.setAbsent(key, entry, ttlMs);
      return entry;
    }
    const freshUntil = entry.readAt + ttlMs;
    const value = { entry, freshUntil, staleUntil: freshUntil + request.staleSeconds * 1000 };
    entries?.set(key, value, { dependsOn, sharesRecords });
    // What is made of others is made of them there, too.
    if (caching === 'shared' && !request.composed) store?.set(key, value);
    return entry;
  };
  const forget = (prefixes: readonly string[]): readonly string[] => {
    const matches = createPrefixes(prefixes);
    for (const key of readings.keys()) if (matches(key)) readings.delete(key);
    return entries?.deleteWhere(matches) ?? [];
  };
  store?.onDrop(forget);

  /** The value that another process has read, if it is fresh; an older one is remembered, to stand in. */
  const fromStore = async (key: string): Promise<Landed | null> => {
    const found = await store?.get(key);
    if (!found) return null;
    if (found.staleUntil > (entries?.peek(key)?.staleUntil ?? 0))
      entries?.set(key, found, { dependsOn: [], sharesRecords: false });
    return isFresh(found) ? { entry: found.entry, from: 'cache' } : null;
  };

  const start = (key: string, request: ReadRequest): Reading => {
    const trouble = Promise.withResolvers<void>();
    const load = async (signal: AbortSignal): Promise<Landed> => {
      const loaded = await request.load(signal, trouble.resolve, entries?.peek(key)?.entry.value);
      // Dropped on the way: what was read before is not kept afterwards.
      const isCurrent = readings.get(key) === reading;
      return { entry: keep(key, isCurrent ? loaded : { ...loaded, caching: 'nowhere' }, request), from: 'network' };
    };
    const loadOnce = async (signal: AbortSignal): Promise<Landed> => {
      if (!store || request.composed || request.renew || request.ttlSeconds <= 0) return load(signal);
      const there = await fromStore(key);
      if (there) return there;
      const claim = await store.claim(key);
      try {
        if (claim.mine) return await load(signal);
        await store.released(key, signal);
        return (await fromStore(key)) ?? (await load(signal));
      } finally {
        claim.release();
      }
    };
    const attempt = (signal: AbortSignal): Promise<Landed> =>
      loadOnce(signal).catch((error: unknown) => {
        // The next reader waits for the truth.
        entries?.markFailed(key);
        throw error;
      });
    const flight = takeOff(attempt, () => void (readings.get(key) === reading && readings.delete(key)));
    const reading: Reading = { flight, trouble: trouble.promise, startedAt: Date.now() };
    readings.set(key, reading);
    return reading;
  };

  /**
   * Reads anew in the background, and waits a moment for it.
   * @returns null when the older value may do meanwhile: the vendor is slow, as it was before
   */
  const refresh = async (
    { flight, trouble, startedAt }: Reading,
    older: Entry,
    signal: AbortSignal,
  ): Promise<Landed | null> => {
    const usual = Math.max(GRACE_MS, ...older.calls.map(({ milliseconds }) => milliseconds));
    const stop = new AbortController();
    const background = flight.join(AbortSignal.any([stop.signal, AbortSignal.timeout(Math.ceil(LONGEST * usual))]));
    const waiting = new AbortController();
    const first = await Promise.race([
      background.catch(() => null),
      trouble.then(() => null),
      later(GRACE_MS, 'older' as const, { signal: waiting.signal }).catch(() => null),
    ]);
    waiting.abort();
    if (first === 'older' && usual > GRACE_MS && Date.now() - startedAt < UNUSUAL * usual) return null;
    if (first && first !== 'older') return first;
    // From here on the asker waits, and nobody behind its back.
    const joined = flight.join(signal);
    stop.abort();
    return joined;
  };

  const read = async (key: string, request: ReadRequest): Promise<Served> => {
    const known = entries?.get(key);
    if (known && isFresh(known) && !request.renew) return { entry: known.entry, from: 'cache', problem: null };
    const under = readings.get(key);
    try {
      const reading = under ?? start(key, request);
      const mayBeOlder = known && mayServe(known) && !request.composed && !request.renew && !entries?.hasFailed(key);
      const landed = mayBeOlder
        ? ((await refresh(reading, known.entry, request.signal)) ?? { entry: known.entry, from: 'cache' as const })
        : await reading.flight.join(request.signal, request.composed);
      return { entry: landed.entry, from: under && landed.from === 'network' ? 'shared' : landed.from, problem: null };
    } catch (error) {
      if (!SourceProblem.is(error) && !request.signal.aborted) throw error;
      const problem = SourceProblem.is(error) ? error : outOfTime();
      // Somebody else's operation ran out of calls; this one has its own.
      if (under && problem.code === 'CALL_LIMIT') return read(key, request);
      // A refusal is an answer: there is nothing that older data could stand in for.
      const standIn = entries?.peek(key);
      if (standIn && mayServe(standIn) && problem.code !== 'REJECTED')
        return { entry: standIn.entry, from: 'stale', problem };
      throw problem;
    }
  };

  return {
    read,
    has: (key) => readings.has(key) || (entries?.peek(key)?.freshUntil ?? 0) > Date.now(),
    nameOf(key, entry) {
      const version = versions.get(entry) ?? (latest += 1);
      versions.set(entry, version);
      return { key, version };
    },
    holds({ key, version }) {
      const now = entries?.get(key);
      return now !== undefined && versions.get(now.entry) === version && isFresh(now);
    },
    getDerived: (key) => entries?.getDerived(key),
    setDerived: (key, made, bytes, dependsOn) => entries?.setDerived(key, made, bytes, dependsOn),
    async drop(prefixes) {
      const here = forget(prefixes);
      const there = await store?.drop(prefixes);
      const keys = new Set([...here, ...(there ?? [])]);
      return { keys, shared: !store ? 'NONE' : there === null ? 'UNREACHABLE' : 'DROPPED' };
    },
  };
}

function isFresh({ freshUntil }: Kept): boolean {
  return freshUntil > Date.now();
}

function mayServe({ staleUntil }: Kept): boolean {
  return staleUntil > Date.now();
}

function outOfTime(): SourceProblem {
  return new SourceProblem({ code: 'TIMEOUT', message: 'No answer in the time that the request had left' });
}
