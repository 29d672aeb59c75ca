import { setTimeout as later } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { takeOff } from '../transport/flight';
import type { Flight } from '../transport/flight';
import type { Entry, Kept, KeptRead } from './kept';
import { SourceProblem } from './problem';
import type { SharedStore } from './shared-store';
import { sizeOf, sizeOfBorrowed } from './size';

export interface Served {
  readonly entry: Entry;
  readonly from: 'network' | 'shared' | 'cache' | 'stale';
  /** Why older data is served, for `stale`. */
  readonly problem: SourceProblem | null;
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
   * @returns `whole`: false for what must not be kept, since parts are missing; `borrowed`: whether its records are those
   * of other reads, where they are counted
   */
  readonly load: (
    signal: AbortSignal,
    onTrouble: () => void,
    known: object | undefined,
  ) => Promise<Entry & { readonly whole: boolean; readonly borrowed: boolean }>;
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
  /** Forgets all values whose key begins so, here and in the shared store. */
  drop(prefix: string): Promise<void>;
}

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
  const bytes = maxMemoryMb * 1024 * 1024;
  /** What is made of other reads, by whose they are: it holds what they hold, so it goes when one of them has to. */
  const composed = new Map<string, Set<string>>();
  const kept =
    bytes > 0
      ? new LRUCache<string, Kept>({
          maxSize: bytes,
          disposeAfter(_, key, reason) {
            if (reason === 'evict') for (const other of composed.get(scopeOf(key)) ?? []) kept?.delete(other);
            composed.get(scopeOf(key))?.delete(key);
          },
        })
      : undefined;
  const versions = new WeakMap<Entry, number>();
  let latest = 0;
  const readings = new Map<string, Reading>();
  /** What could not be read anew when that was last tried: the next reader waits for the truth. */
  const failing = new Set<string>();

  const keepHere = (key: string, value: Kept, size: number): void => {
    const ttl = value.staleUntil - Date.now();
    if (ttl > 0) kept?.set(key, value, { ttl, size });
  };
  const keep = (key: string, entry: Entry, borrowed: boolean, request: ReadRequest): void => {
    if (request.ttlSeconds <= 0) return;
    const freshUntil = entry.readAt + request.ttlSeconds * 1000;
    const value = { entry, freshUntil, staleUntil: freshUntil + request.staleSeconds * 1000 };
    keepHere(key, value, borrowed ? sizeOfBorrowed(entry.value) : sizeOf(entry.value));
    if (request.composed) {
      const scope = scopeOf(key);
      composed.set(scope, (composed.get(scope) ?? new Set()).add(key));
    } else {
      // What is made of others is made of them there, too.
      store?.set(key, value);
    }
  };
  const forget = (prefix: string): void => {
    for (const keys of [kept, readings, failing])
      for (const key of keys?.keys() ?? []) if (key.startsWith(prefix)) keys?.delete(key);
  };
  store?.onDrop(forget);

  /** The value that another process has read, if it is fresh; an older one is remembered, to stand in. */
  const fromStore = async (key: string): Promise<Landed | null> => {
    const found = await store?.get(key);
    if (!found) return null;
    if (found.staleUntil > (kept?.peek(key)?.staleUntil ?? 0)) keepHere(key, found, sizeOf(found.entry.value));
    return isFresh(found) ? { entry: found.entry, from: 'cache' } : null;
  };

  const start = (key: string, request: ReadRequest): Reading => {
    const trouble = Promise.withResolvers<void>();
    const load = async (signal: AbortSignal): Promise<Landed> => {
      const { whole, borrowed, ...entry } = await request.load(signal, trouble.resolve, kept?.peek(key)?.entry.value);
      // Dropped on the way: what was read before is not kept afterwards.
      if (whole && readings.get(key) === reading) keep(key, entry, borrowed, request);
      failing.delete(key);
      return { entry, from: 'network' };
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
        failing.add(key);
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
    const known = kept?.get(key);
    if (known && isFresh(known) && !request.renew) return { entry: known.entry, from: 'cache', problem: null };
    const under = readings.get(key);
    try {
      const reading = under ?? start(key, request);
      const older = known && mayServe(known) && !request.composed && !request.renew && !failing.has(key) ? known : null;
      const landed = older
        ? ((await refresh(reading, older.entry, request.signal)) ?? { entry: older.entry, from: 'cache' as const })
        : await reading.flight.join(request.signal, request.composed);
      return { entry: landed.entry, from: under && landed.from === 'network' ? 'shared' : landed.from, problem: null };
    } catch (error) {
      if (!SourceProblem.is(error) && !request.signal.aborted) throw error;
      const problem = SourceProblem.is(error) ? error : outOfTime();
      // Somebody else's operation ran out of calls; this one has its own.
      if (under && problem.code === 'CALL_LIMIT') return read(key, request);
      // A refusal is an answer: there is nothing that older data could stand in for.
      const standIn = kept?.peek(key);
      if (standIn && mayServe(standIn) && problem.code !== 'REJECTED')
        return { entry: standIn.entry, from: 'stale', problem };
      throw problem;
    }
  };

  return {
    read,
    has: (key) => readings.has(key) || (kept?.peek(key)?.freshUntil ?? 0) > Date.now(),
    nameOf(key, entry) {
      const version = versions.get(entry) ?? (latest += 1);
      versions.set(entry, version);
      return { key, version };
    },
    holds({ key, version }) {
      const now = kept?.get(key);
      return now !== undefined && versions.get(now.entry) === version && isFresh(now);
    },
    async drop(prefix) {
      forget(prefix);
      await store?.drop(prefix);
    },
  };
}

/** Whose a key is: how it begins. Where the names of two begin alike up to a space, more is let go than need be. */
function scopeOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
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
