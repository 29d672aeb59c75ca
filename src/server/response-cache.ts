import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import { createCacheStats } from '../../datasources/cache/cache-stats';
import type { CacheStats } from '../../datasources/cache/cache-stats';
import { startSingleflight } from '../../datasources/runtime/singleflight';
import type { InFlight } from '../../datasources/runtime/singleflight';
import type { CurrentReads } from './current-reads';
import { EncodedBody } from './encoded-body';
import type { HttpResponse } from './http-response';
import type { ServedFrom } from './observation/operation-facts';

/** Caches responses with their compressed forms and ETags, and coalesces identical operations in flight (singleflight). */
export interface ResponseCache {
  /** The cached response, if all reads that it is made of are current. */
  get(key: string): HttpResponse | undefined;
  /** Joins an identical execution in flight, if there is one that began after the last invalidation of reads. */
  join(key: string, request: SharedRequest): Promise<HttpResponse> | undefined;
  /** Joins an identical execution in flight, or executes the operation. */
  execute(key: string, request: SharedRequest, execute: Execute): Promise<HttpResponse>;
  /** Removes all responses, and caches none from now on. */
  close(): void;
}

interface SharedRequest {
  readonly id: string;
  /** Aborted when the client disconnects. The execution is aborted when the last client has left. */
  readonly signal: AbortSignal;
}

type Execute = (requestId: string, signal: AbortSignal) => Promise<HttpResponse>;

export interface ResponseCacheOptions {
  /** Memory for responses with all that belongs to them. 0: none is cached, executions in flight are shared all the same. */
  readonly bytes: number;
  readonly reads: CurrentReads;
  readonly stats?: CacheStats;
}

/** What one execution gives to all its requests. */
interface Executed {
  readonly response: HttpResponse;
  readonly forRequest: (id: string) => HttpResponse;
}
interface Flight {
  readonly inFlight: InFlight<Executed>;
  /** The id of the request that began it. */
  readonly id: string;
  /** The number of invalidations when it began. */
  readonly invalidations: number;
}
interface Entry {
  readonly response: HttpResponse;
  readonly body: EncodedBody;
  readonly dependencies: readonly CacheEntryRef[];
}

/**
 * Defers execution to the next macrotask, so that identical requests already in the socket buffer can join it: an operation
 * that needs only cached data would otherwise finish before the next request is read.
 */
const nextMacrotask = promisify(setImmediate);

/** Share of the keys in the admission filter, with an upper limit: a response is cached only from its second request on. */
const SEEN_SHARE = 1 / 16;
const MOST_SEEN_BYTES = 4 * 1024 * 1024;
/** An entry's objects and slots in the tables, with its ETag; a reference to a read, before its key. */
const ENTRY_BYTES = 1000;
const REF_BYTES = 60;
/** An address of a person whom a response shows, where reads are audited with addresses. */
const ADDRESS_BYTES = 80;
/** A key in the admission filter, before its text. */
const SEEN_BYTES = 150;

export function createResponseCache({ bytes, reads, stats = createCacheStats() }: ResponseCacheOptions): ResponseCache {
  const flights = new Map<string, Flight>();
  const cached = bytes > 0 ? createEntries(bytes, reads, stats) : null;

  const start = (key: string, id: string, execute: Execute): Flight => {
    const inFlight = startSingleflight(
      async (signal) => {
        await nextMacrotask();
        const executed = await executeForAll((id) => execute(id, signal));
        cached?.set(key, executed.response);
        return executed;
      },
      () => void (flights.get(key) === flight && flights.delete(key)),
    );
    const flight = { inFlight, id, invalidations: reads.invalidations() };
    flights.set(key, flight);
    return flight;
  };
  const join: ResponseCache['join'] = (key, { id, signal }) => {
    const flight = flights.get(key);
    // An execution that began before an invalidation may hold what was invalidated.
    if (flight?.invalidations !== reads.invalidations()) return undefined;
    stats.coalesced += 1;
    return flight.inFlight.join(signal).then(({ forRequest }) => servedFrom('shared', forRequest(id), flight.id));
  };
  return {
    get: (key) => cached?.get(key),
    close: () => cached?.close(),
    join,
    async execute(key, request, execute) {
      const joined = join(key, request);
      if (joined) return joined;
      stats.misses += 1;
      const { id, signal } = request;
      return (await start(key, id, execute).inFlight.join(signal)).forRequest(id);
    },
  };
}

interface Entries {
  get(key: string): HttpResponse | undefined;
  /** Caches the response from its second time on, if it is made of current reads only. */
  set(key: string, response: HttpResponse): void;
  close(): void;
}

function createEntries(bytes: number, reads: ResponseCacheOptions['reads'], stats: CacheStats): Entries {
  const seenBytes = Math.ceil(Math.min(bytes * SEEN_SHARE, MOST_SEEN_BYTES));
  const entries = new LRUCache<string, Entry>({
    maxSize: Math.ceil(bytes - seenBytes),
    sizeCalculation: sizeOf,
    disposeAfter: (_, __, reason) => void (reason === 'evict' && (stats.evictions += 1)),
  });
  const seenOnce = new LRUCache<string, true>({
    maxSize: seenBytes,
    sizeCalculation: (_, key) => SEEN_BYTES + key.length,
  });
  stats.bytes = () => entries.calculatedSize + seenOnce.calculatedSize;
  let isClosed = false;
  return {
    close() {
      isClosed = true;
      entries.clear();
      seenOnce.clear();
    },
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (reads.areCurrent(entry.dependencies)) {
        stats.hits += 1;
        return entry.response;
      }
      stats.stale += 1;
      entries.delete(key);
      return undefined;
    },
    set(key, response) {
      const { body, dependencies } = response;
      if (isClosed || !(body instanceof EncodedBody) || !dependencies) return;
      if (!seenOnce.has(key)) return void seenOnce.set(key, true);
      if (!reads.areCurrent(dependencies)) return;
      const reusable = servedFrom('cache', response);
      entries.set(key, { response: reusable, body, dependencies });
      body.onGrowth(() => {
        // A new object: the size of the same one would not be calculated again.
        if (entries.peek(key)?.body === body) entries.set(key, { response: reusable, body, dependencies });
      });
    },
  };
}

/** A response for a request that made no vendor call itself. */
function servedFrom(from: ServedFrom, response: HttpResponse, executedFor?: string): HttpResponse {
  if (!response.facts) return response;
  const facts = { ...response.facts, vendorCalls: 0, servedFrom: from };
  return { ...response, facts: executedFor === undefined ? facts : { ...facts, executedFor } };
}

function sizeOf({ body, dependencies, response }: Entry, key: string): number {
  const refs = dependencies.reduce((sum, ref) => sum + REF_BYTES + ref.key.length, 0);
  const addresses = response.peopleRead?.()?.addresses ?? [];
  return ENTRY_BYTES + key.length + refs + body.size + ADDRESS_BYTES * addresses.length;
}

/**
 * Executes under an id that nobody sent and nobody can guess, so that each request's own id can replace it wherever it
 * stands: in errors, in `extensions.sourceProblems`, and wherever else it will be put.
 */
async function executeForAll(execute: (requestId: string) => Promise<HttpResponse>): Promise<Executed> {
  const placeholder = randomUUID();
  const response = await execute(placeholder);
  const { body } = response;
  if (!Buffer.isBuffer(body)) return { response, forRequest: () => response };
  if (response.mayQuoteId === false || !body.includes(placeholder)) {
    // All requests get the same body: it is compressed and hashed once.
    const shared = { ...response, body: new EncodedBody(body) };
    return { response: shared, forRequest: () => shared };
  }
  const parts = body.toString('utf8').split(placeholder);
  return {
    response: { ...response, dependencies: null },
    // An id of a request is of letters that JSON does not escape.
    forRequest: (id) => ({ ...response, body: Buffer.from(parts.join(id)) }),
  };
}
