import type { SharedStore } from '../cache/shared-store';
import type { Span } from '../runtime/span';
import type { RecordKind } from '../spec/capabilities';
import type { Origin } from '../spec/origin';

/** How the scan that lookups have paid for is made. */
export interface SpendingOptions {
  /**
   * Reads a scan on behalf of no request.
   * @param cause the span of the request that paid the last lookup, if it is recorded
   * @returns whether it succeeded
   */
  readonly scan: (origin: Origin, kind: RecordKind, cause: Span | null) => Promise<boolean>;
  /** Adds up the lookups of the processes that share it. */
  readonly store?: Pick<SharedStore, 'addToCount'>;
  readonly onUnexpectedError: (error: unknown) => void;
}

/** A kind of one tenant whose lookups are counted. */
export interface CountedKind {
  readonly origin: Origin;
  readonly kind: RecordKind;
  /** The cache key of the scan. */
  readonly key: string;
  /** How long a scan that was read now would serve. */
  readonly ttlSeconds: number;
}

/** Lookups that may be made now. */
export interface LookupPermit {
  /** Must be called when they have settled. */
  readonly end: () => void;
}

/** The lookups of a kind since `endsAt` less the time to live. */
interface Spent {
  own: number;
  /** Those of other processes, as far as known. */
  others: number;
  /** Own ones that the store has not counted, because it could not be reached. */
  unshared: number;
  endsAt: number;
  /** The keys whose lookups have not settled: another request for one of them costs no call. */
  readonly pending: Set<string>;
}

const FREE: LookupPermit = { end: () => undefined };

/** How long no scan is started after one failed, so that a source in trouble gets no further load. */
const AFTER_FAILURE_MS = 30_000;

/**
 * Chooses between lookups and a scan over all requests, by the ski rental rule: lookups are made until the next one would
 * make them dearer than the scan, then the scan is made. Within one time to live that takes at most twice the calls of the
 * choice that hindsight would make. A single request for one person never causes a scan.
 */
export class LookupSpending {
  readonly #options: SpendingOptions;
  #scan: SpendingOptions['scan'];
  /** One entry for each kind of a tenant that was looked up. */
  readonly #spent = new Map<string, Spent>();
  readonly #scansInFlight = new Set<string>();
  /** Until when no scan is started, because the last one failed. */
  readonly #blockedUntil = new Map<string, number>();
  /** By company, the largest number of accounts that one of its sources had. */
  readonly #people = new Map<string, number>();

  constructor(options: SpendingOptions) {
    this.#options = options;
    this.#scan = options.scan;
  }

  /** From now on, scans are made in this way: with other connections, say. */
  scanWith(scan: SpendingOptions['scan']): void {
    this.#scan = scan;
  }

  /**
   * Counts lookups that are about to be made, if together with the earlier ones they take no more calls than the scan.
   * @returns null if the scan is cheaper, or in flight: then nothing was counted
   */
  permit({ key, ttlSeconds }: CountedKind, keys: readonly string[], scanCalls: number): LookupPermit | null {
    if (this.#scansInFlight.has(key)) return null;
    if ((this.#blockedUntil.get(key) ?? 0) > Date.now()) return FREE;
    const spent = this.#spentOn(key, ttlSeconds * 1000);
    const added = keys.filter((each) => !spent.pending.has(each));
    if (spent.own + spent.others + added.length > scanCalls) return null;
    if (added.length === 0) return FREE;
    spent.own += added.length;
    for (const each of added) spent.pending.add(each);
    this.#share(key, spent, added.length);
    return { end: () => added.forEach((each) => spent.pending.delete(each)) };
  }

  /** Starts the scan and a new count. Its failure is reported to no client, and lookups are made again. */
  startScan({ origin, kind, key }: CountedKind, cause: Span | null = null): void {
    if (this.#scansInFlight.has(key)) return;
    this.#scansInFlight.add(key);
    this.#spent.delete(key);
    this.#scan(origin, kind, cause).then(
      (succeeded) => this.#settle(key, succeeded),
      (error: unknown) => {
        this.#settle(key, false);
        this.#options.onUnexpectedError(error);
      },
    );
  }

  /** The number of people of a company, as far as a scan of its accounts has shown it. */
  knownPeople(company: string): number | undefined {
    return this.#people.get(company);
  }

  notePeople(company: string, people: number): void {
    if (people > (this.#people.get(company) ?? 0)) this.#people.set(company, people);
  }

  /** Forgets what is known of all other companies. */
  retain(companies: ReadonlySet<string>): void {
    for (const company of this.#people.keys()) if (!companies.has(company)) this.#people.delete(company);
    // A key begins with its company.
    for (const counted of [this.#spent, this.#blockedUntil])
      for (const key of counted.keys()) if (!companies.has(key.slice(0, key.indexOf(' ')))) counted.delete(key);
  }

  #settle(key: string, succeeded: boolean): void {
    this.#scansInFlight.delete(key);
    if (succeeded) this.#blockedUntil.delete(key);
    else this.#blockedUntil.set(key, Date.now() + AFTER_FAILURE_MS);
  }

  #spentOn(key: string, ttlMs: number): Spent {
    const known = this.#spent.get(key);
    if (known && known.endsAt > Date.now()) return known;
    const fresh: Spent = { own: 0, others: 0, unshared: 0, endsAt: Date.now() + ttlMs, pending: new Set() };
    this.#spent.set(key, fresh);
    return fresh;
  }

  /** In the background: a lookup does not wait for it, and the next one knows what others have spent. */
  #share(key: string, spent: Spent, lookups: number): void {
    const left = spent.endsAt - Date.now();
    const added = spent.unshared + lookups;
    spent.unshared = 0;
    void this.#options.store?.addToCount(key, added, left).then((total) => {
      if (total === null) spent.unshared += added;
      else spent.others = Math.max(spent.others, total - spent.own);
    });
  }
}
