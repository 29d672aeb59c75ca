import type { ReadCapability, RecordKind, RecordOf, Scan } from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { indexTask, isIndexed } from './attach-origin';
import { notSupported } from './outcome';
import type { Outcome } from './outcome';
import type { RequestSources } from './request-sources';

/** Of each origin, as `RequestSources` has the prefixes. */
const keysByOrigin = new WeakMap<Origin, Map<RecordKind, string>>();

/** Scans of one request: each kind of each tenant once. */
export class ScanReader {
  readonly #sources: RequestSources;
  readonly #outcomes = new Map<string, Promise<Outcome<unknown>>>();
  readonly #settled = new Map<string, Outcome<unknown>>();
  /** Scans of other requests that this one waits for instead of lookups. */
  readonly #joined = new Map<string, Promise<Outcome<unknown>>>();

  constructor(sources: RequestSources) {
    this.#sources = sources;
  }

  /** The cache key of the scan of a kind: one text for all requests, so that the tables hash it once. */
  cacheKey(origin: Origin, kind: RecordKind): string {
    const keys = keysByOrigin.get(origin) ?? new Map<RecordKind, string>();
    const known = keys.get(kind);
    if (known !== undefined) return known;
    const key = `${this.#sources.cacheKeyPrefix(origin)} ${scanKey(kind)}`;
    keysByOrigin.set(origin, keys.set(kind, key));
    return key;
  }

  /** Whether the scan of a kind is cached or in flight, so that reading it costs no vendor call. */
  isCached(origin: Origin, kind: RecordKind): boolean {
    return this.#sources.isCached(origin, scanKey(kind));
  }

  /** Whether no request has to read ahead: the scan is cached and fresh, or the source has nothing of the kind. */
  needsNoRead(origin: Origin, kind: RecordKind): boolean {
    const capability: ReadCapability<unknown> | undefined = this.#sources.capabilities(origin)[kind];
    if (!capability || this.#sources.disabled(origin)) return true;
    return capability.all !== undefined && this.#sources.isFresh(this.cacheKey(origin, kind));
  }

  /** Reads all records of a kind in the tenant. */
  readAll<K extends RecordKind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>> {
    const key = this.cacheKey(origin, kind);
    // A cached scan takes no budget of time and no tracking of calls.
    if (!this.#outcomes.has(key)) this.#readFresh(origin, kind, key);
    const outcome = this.#outcomes.get(key) ?? this.#scanAndSettle(origin, kind, key);
    this.#outcomes.set(key, outcome);
    // A scan stored under a kind holds records of that kind.
    return outcome as Promise<Outcome<RecordOf<K>>>;
  }

  /**
   * Reads a scan that is cached or in flight, instead of lookups. Unless this request has made the scan itself, its failure
   * is not the result of the request.
   * @returns null if the scan failed, or lacks parts that lookups may find
   */
  async join<K extends RecordKind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>> | null> {
    const key = this.cacheKey(origin, kind);
    if (this.#outcomes.has(key)) return this.readAll(origin, kind);
    const joined = this.#joined.get(key) ?? this.#scan(origin, kind, 'join');
    this.#joined.set(key, joined);
    const outcome = await joined;
    if (isIncomplete(outcome)) return null;
    this.#outcomes.set(key, joined);
    this.#settled.set(key, outcome);
    // A scan stored under a kind holds records of that kind.
    return outcome as Outcome<RecordOf<K>>;
  }

  /** The scan of a kind without a promise: if this request has read it, or if it is cached, fresh and indexed. */
  peek<K extends RecordKind>(origin: Origin, kind: K): Outcome<RecordOf<K>> | undefined {
    const key = this.cacheKey(origin, kind);
    // A scan stored under a kind holds records of that kind.
    return (this.#settled.get(key) ?? this.#readFresh(origin, kind, key)) as Outcome<RecordOf<K>> | undefined;
  }

  #readFresh(origin: Origin, kind: RecordKind, key: string): Outcome<unknown> | undefined {
    if (this.#outcomes.has(key)) return undefined;
    const capability: ReadCapability<unknown> | undefined = this.#sources.capabilities(origin)[kind];
    if (capability && !capability.all) return undefined;
    const outcome = capability
      ? this.#sources.readFresh(origin, [key], ([entry]) => entry?.['batch'])
      : notSupported(origin);
    if (!outcome || !isIndexed(outcome.records, 'accountId')) return undefined;
    if (capability) this.#sources.spans?.noteCached(origin, kind);
    this.#settled.set(key, outcome);
    this.#outcomes.set(key, Promise.resolve(outcome));
    return outcome;
  }

  async #scanAndSettle(origin: Origin, kind: RecordKind, key: string): Promise<Outcome<unknown>> {
    const outcome = await this.#scan(origin, kind, 'scan');
    this.#settled.set(key, outcome);
    return outcome;
  }

  async #scan(origin: Origin, kind: RecordKind, plan: 'scan' | 'join'): Promise<Outcome<unknown>> {
    const scan: Scan<unknown> | undefined = this.#sources.capabilities(origin)[kind]?.all;
    const outcome = scan
      ? await this.#sources.readBatch(
          origin,
          (context) => context.derived(scanKey(kind), (inner) => scan.read(inner)),
          { planned: { plan, kind } },
        )
      : notSupported(origin);
    // Later reads look records up by account, one person at a time.
    await runCooperatively(indexTask(outcome.records, 'accountId'));
    if (kind === 'accounts' && outcome.state !== 'FAILED')
      this.#sources.spending(origin)?.notePeople(origin.company, outcome.records.length);
    return outcome;
  }
}

/** Whether a scan failed, or lacks parts that were not read. Records that the vendor sends broken are no such parts. */
function isIncomplete({ state, problem, skipped }: Outcome<unknown>): boolean {
  return state === 'FAILED' || (state === 'PARTIAL' && problem?.lasts === false && skipped.length === 0);
}

/** Names, in the cache and within its tenant, everything of a kind. */
export function scanKey(kind: RecordKind): string {
  return `all ${kind}`;
}
