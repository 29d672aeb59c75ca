import { RecentLooks } from '../runtime/recent-looks';
import type { Plan } from './plan';
import type { Capabilities, Lookup, ReadContext, RecordKind, Scan } from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import { SourceProblem } from '../spec/problem';
import type { LookupPermit } from './lookup-spending';
import type { RequestSources } from './request-sources';
import type { ScanReader } from './scan-reader';

/** A kind of one tenant. */
export interface KindOfOrigin {
  readonly origin: Origin;
  readonly kind: RecordKind;
}

interface PlannedScan {
  /** The longest chain of calls that wait for one another. */
  readonly roundTrips: number;
  readonly start: () => Promise<unknown>;
}

/** Number of people assumed for a tenant whose accounts are not cached. */
const DEFAULT_PEOPLE_ESTIMATE = 250;
/** Share of a source's accounts assumed to be on the requested page when deciding whether to prefetch a scan. */
const PREFETCH_SHARE = 0.5;

/** Lists of which nothing was missing. What goes stale in between is read when it is needed. */
const complete = new RecentLooks<readonly KindOfOrigin[]>();

/**
 * Decides how each kind is read: the fewest vendor calls win; a tie goes to the lookups, because they read less. A scan that
 * is cached or in flight costs nothing. Lookups of several requests count together: see `LookupSpending`.
 */
export class Planner {
  readonly #sources: RequestSources;
  readonly #scans: ScanReader;

  constructor(sources: RequestSources, scans: ScanReader) {
    this.#sources = sources;
    this.#scans = scans;
  }

  /** The plan for lookups of that name; null if it needs the vendor's own estimate of the scan. */
  planNow(origin: Origin, kind: RecordKind, name: string, keys: number): Plan | null {
    const capability = this.#sources.capabilities(origin)[kind];
    const scan: Scan<unknown> | undefined = capability?.all;
    if (!scan) return 'lookups';
    if (!lookupOf(capability, name)) return 'scan';
    if (this.#scans.isCached(origin, kind)) return 'join';
    if (keys <= scan.minCalls) return 'lookups';
    return scan.estimate ? null : 'scan';
  }

  /** The plan for lookups of that name. An estimate may make the first read of the scan. */
  async plan(origin: Origin, kind: RecordKind, name: string, keys: number): Promise<Plan> {
    // If accounts are cached or in flight, their number makes the estimate better, and reading them costs no call.
    const people = await this.#peopleOf(origin);
    const plan = this.planNow(origin, kind, name, keys);
    const scan: Scan<unknown> | undefined = this.#sources.capabilities(origin)[kind]?.all;
    if (plan || !scan) return plan ?? 'lookups';
    return keys <= (await this.#callsOf(origin, scan, people)) ? 'lookups' : 'scan';
  }

  /** Whether the lookups of a kind count together with those of other requests, since a scan can replace them. */
  countsLookups(origin: Origin, kind: RecordKind): boolean {
    return this.#sources.spending(origin) !== null && this.#sources.capabilities(origin)[kind]?.all !== undefined;
  }

  /**
   * Plans lookups that each need a vendor call, and that this request alone would make. They are counted at once, so that
   * requests at the same time share one plan.
   * @param keys must be settled by `end` of the permit
   * @returns null if the scan is cheaper for all requests: it is in flight, and the request joins it
   */
  async permitLookups(origin: Origin, kind: RecordKind, keys: readonly string[]): Promise<LookupPermit | null> {
    const spending = this.#sources.spending(origin);
    const scan: Scan<unknown> | undefined = this.#sources.capabilities(origin)[kind]?.all;
    if (!spending || !scan) throw new Error(`lookups of ${kind} are not counted`);
    const key = this.#scans.cacheKey(origin, kind);
    const counted = { origin, kind, key, ttlSeconds: this.#sources.ttlSeconds(origin) };
    const permit = spending.permit(counted, keys, scan.minCalls);
    if (permit) return permit;
    if (scan.estimate) {
      const calls = await this.#callsOf(origin, scan, await this.#peopleOf(origin));
      // Another request may have started the scan meanwhile.
      if (this.#scans.isCached(origin, kind)) return null;
      const better = spending.permit(counted, keys, calls);
      if (better) return better;
    }
    spending.startScan(counted, this.#sources.operation.span);
    return null;
  }

  async #peopleOf(origin: Origin): Promise<number> {
    if (this.#scans.isCached(origin, 'accounts')) return (await this.#scans.readAll(origin, 'accounts')).records.length;
    return this.#sources.spending(origin)?.knownPeople(origin.company) ?? DEFAULT_PEOPLE_ESTIMATE;
  }

  #callsOf(origin: Origin, scan: Scan<unknown>, people: number): Promise<number> {
    return this.#sources.read(origin, (context) => callsOf(scan, people, context));
  }

  /**
   * Prefetches what will be read by account, before the accounts are known, if the plan is the same for any of them. Later
   * reads join the scans in flight. Scans that take the most round trips start first.
   * @param keys the largest number of accounts
   * @param accountsAreRead whether the sources' accounts are read anyway: their number then decides about the prefetch
   */
  prefetch(wanted: readonly KindOfOrigin[], keys: number, accountsAreRead: boolean): void {
    const missing = this.#missingOf(wanted);
    const scans = missing.flatMap(({ origin, kind }) => this.#scanInAdvance(origin, kind, keys, accountsAreRead));
    scans.sort((a, b) => b.roundTrips - a.roundTrips);
    // A failure is reported to the caller that reads the kind.
    for (const { start } of scans) start().catch(() => undefined);
  }

  /** Those that may have to be read. A list of which nothing was missing is not looked at again while nothing changes. */
  #missingOf(wanted: readonly KindOfOrigin[]): readonly KindOfOrigin[] {
    const changes = this.#sources.cacheChanges();
    if (changes !== null && complete.has(wanted, changes)) return [];
    const missing = wanted.filter(({ origin, kind }) => !this.#scans.needsNoRead(origin, kind));
    if (missing.length === 0 && changes !== null) complete.note(wanted, changes);
    return missing;
  }

  #scanInAdvance(origin: Origin, kind: RecordKind, keys: number, accountsAreRead: boolean): readonly PlannedScan[] {
    const capability = this.#sources.capabilities(origin)[kind];
    const scan: Scan<unknown> | undefined = capability?.all;
    const prefilter = scan ? undefined : lookupOf(capability, 'account')?.prefilter;
    if (prefilter && keys > 1) return [{ roundTrips: 1, start: () => this.#scans.readAll(origin, prefilter) }];
    if (!scan) return [];
    const { roundTrips = 1 } = scan.cost ?? {};
    const plan = this.planNow(origin, kind, 'account', keys);
    if (plan === 'scan' || plan === 'join') return [{ roundTrips, start: () => this.#scans.readAll(origin, kind) }];
    // The estimate needs the list of accounts first.
    if (plan === null && accountsAreRead)
      return [{ roundTrips: 1 + roundTrips, start: () => this.#prefetchIfCheaper(origin, kind, keys) }];
    return [];
  }

  /** The source's own accounts bound the number of keys before the keys are known. */
  async #prefetchIfCheaper(origin: Origin, kind: RecordKind, keys: number): Promise<void> {
    const { records } = await this.#scans.readAll(origin, 'accounts');
    if (records.length === 0 || records.length > keys) return;
    const plan = await this.plan(origin, kind, 'account', Math.floor(records.length * PREFETCH_SHARE));
    if (plan !== 'lookups') await this.#scans.readAll(origin, kind);
  }
}

/** The lookup of that name. The types of the caller guarantee that the key fits. */
export function lookupOf(capability: Capabilities[RecordKind], name: string): Lookup<never, unknown> | undefined {
  const lookups: Readonly<Record<string, Lookup<never, unknown> | undefined>> = { ...capability?.by };
  return lookups[name];
}

async function callsOf(scan: Scan<unknown>, people: number, context: ReadContext): Promise<number> {
  try {
    return (await scan.estimate?.(people, context)) ?? scan.minCalls;
  } catch (error) {
    // The first read of the scan fails. Lookups instead would add load to a source in trouble.
    if (SourceProblem.is(error)) return scan.minCalls;
    throw error;
  }
}
