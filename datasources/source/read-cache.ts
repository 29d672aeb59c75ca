import { LRUCache } from 'lru-cache';
import { orAborted, reasonOf } from '../transport/abort';
import type { CallReport } from './call-scope';
import { SourceProblem } from './problem';

/** What one read gave. */
export interface Entry {
  readonly value: object;
  /** When the oldest part of it was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** The vendor calls that it took. */
  readonly calls: readonly CallReport[];
}

export interface Served {
  readonly entry: Entry;
  readonly from: 'network' | 'shared' | 'cache' | 'stale';
  /** Why older data is served, for `stale`. */
  readonly problem: SourceProblem | null;
}

export interface ReadRequest {
  /** 0: nothing is kept. */
  readonly ttlSeconds: number;
  /** How much longer than `ttlSeconds` a value may stand in for a source that fails. */
  readonly staleSeconds: number;
  /** Aborted when the asker waits no more. */
  readonly signal: AbortSignal;
  /** Whether it is made of other reads, which give up first: what they have by then still counts. */
  readonly composed: boolean;
  /**
   * Reads anew. `signal` is aborted when nobody waits any more.
   * @returns `whole`: false for what must not be kept, since parts are missing
   */
  readonly load: (signal: AbortSignal) => Promise<Entry & { readonly whole: boolean }>;
}

/** Values of vendor reads, kept across requests: parsed, checked and mapped once. Failures are never kept. */
export interface ReadCache {
  /**
   * The value under `key`, or what `load` makes of it: one load however many ask. When the source fails, an older value
   * stands in, and says so.
   * @throws SourceProblem
   */
  read(key: string, request: ReadRequest): Promise<Served>;
  /** Whether asking costs no vendor call: the value is fresh, or on its way. */
  has(key: string): boolean;
}

interface Kept {
  readonly entry: Entry;
  readonly freshUntil: number;
  readonly staleUntil: number;
}

interface Flight {
  /** The value; the load is aborted when the last of those who wait has left. */
  join(request: ReadRequest): Promise<Entry>;
}

/**
 * In memory, bounded by the size of what it holds (measured as JSON).
 * @param maxMemoryMb 0 keeps nothing beyond the loads under way
 */
export function createReadCache(maxMemoryMb: number): ReadCache {
  const bytes = maxMemoryMb * 1024 * 1024;
  const kept = bytes > 0 ? new LRUCache<string, Kept>({ maxSize: bytes, sizeCalculation: sizeOf }) : undefined;
  const flights = new Map<string, Flight>();

  const keep = (key: string, entry: Entry, { ttlSeconds, staleSeconds }: ReadRequest): void => {
    if (ttlSeconds <= 0) return;
    const freshUntil = entry.readAt + ttlSeconds * 1000;
    const staleUntil = freshUntil + staleSeconds * 1000;
    const ttl = staleUntil - Date.now();
    if (ttl > 0) kept?.set(key, { entry, freshUntil, staleUntil }, { ttl });
  };

  const takeOff = (key: string, request: ReadRequest): Flight => {
    const controller = new AbortController();
    let waiting = 0;
    const load = async (): Promise<Entry> => {
      const { whole, ...entry } = await request.load(controller.signal);
      if (whole) keep(key, entry, request);
      return entry;
    };
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    const loading = load().finally(land);
    const flight: Flight = {
      async join({ signal, composed }) {
        waiting += 1;
        const leave = (): void => {
          waiting -= 1;
          if (waiting > 0) return;
          land();
          controller.abort(reasonOf(signal));
        };
        if (signal.aborted) leave();
        else signal.addEventListener('abort', leave, { once: true });
        try {
          return await orAborted(loading, composed ? afterwards(signal) : signal);
        } finally {
          signal.removeEventListener('abort', leave);
          if (!signal.aborted) waiting -= 1;
        }
      },
    };
    flights.set(key, flight);
    return flight;
  };

  const read = async (key: string, request: ReadRequest): Promise<Served> => {
    const known = kept?.get(key);
    if (known && known.freshUntil > Date.now()) return { entry: known.entry, from: 'cache', problem: null };
    const under = flights.get(key);
    try {
      const entry = await (under ?? takeOff(key, request)).join(request);
      return { entry, from: under ? 'shared' : 'network', problem: null };
    } catch (error) {
      if (!SourceProblem.is(error) && !request.signal.aborted) throw error;
      const problem = SourceProblem.is(error) ? error : outOfTime();
      // Somebody else's operation ran out of calls; this one has its own.
      if (under && problem.code === 'CALL_LIMIT') return read(key, request);
      // A refusal is an answer: there is nothing that older data could stand in for.
      if (known && known.staleUntil > Date.now() && problem.code !== 'REJECTED')
        return { entry: known.entry, from: 'stale', problem };
      throw problem;
    }
  };

  return {
    read,
    has: (key) => flights.has(key) || (kept?.peek(key)?.freshUntil ?? 0) > Date.now(),
  };
}

/** Aborted after that signal, once whatever hears it has had its turn. */
function afterwards(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => void setImmediate(() => controller.abort(reasonOf(signal)));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return controller.signal;
}

function outOfTime(): SourceProblem {
  return new SourceProblem({ code: 'TIMEOUT', message: 'No answer in the time that the request had left' });
}

function sizeOf({ entry }: Kept): number {
  return Math.max(1, JSON.stringify(entry.value).length);
}
