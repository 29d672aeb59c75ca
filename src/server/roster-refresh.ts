import type { Company } from '../domain/company';
import type { RosterCache } from '../domain/people/roster-cache';

export interface RosterRefreshOptions {
  readonly companies: readonly Company[];
  readonly rosterCache: Pick<RosterCache, 'activity'>;
  readonly ttlSecondsOf: (source: string) => number;
  /** Acquires a lease for some milliseconds: true in only one of the processes that share a cache. */
  readonly claim: (company: Company, milliseconds: number) => Promise<boolean>;
  /** Re-reads the roster of a company. */
  readonly refresh: (company: Company) => Promise<unknown>;
  readonly onUnexpectedError: (error: unknown) => void;
}

/** Rosters with a shorter TTL are read only on request. */
const MIN_TTL_SECONDS = 10;
/** When a roster is refreshed, as a share of its TTL: a random point in this range, so that not all refresh at once. */
const REFRESH_FROM = 0.6;
const REFRESH_UNTIL = 0.8;
/**
 * The length of the lease as a share of the TTL: long enough for the other processes' copies to expire and be re-read from
 * the shared cache, shorter than the time to the next refresh.
 */
const LEASE_SHARE = 0.5;
/** The number of TTLs without a request after which a company is no longer refreshed. */
const IDLE_AFTER = 10;

/**
 * Refreshes rosters ahead of expiry (refresh-ahead), so that no request waits for them: every join goes through the roster.
 * Only for companies with recent requests, and once among all processes that share the cache.
 * @returns stops the refresh
 */
export function startRosterRefresh({
  companies,
  rosterCache,
  ttlSecondsOf,
  claim,
  refresh,
  onUnexpectedError,
}: RosterRefreshOptions): () => void {
  const refreshed = companies.flatMap((company) => {
    const ttl = Math.min(...company.origins.map(({ source }) => ttlSecondsOf(source)));
    return Number.isFinite(ttl) && ttl >= MIN_TTL_SECONDS ? [{ company, ttlMs: ttl * 1000 }] : [];
  });
  const inFlight = new Set<string>();

  const isDue = ({ slug }: Company, ttlMs: number): boolean => {
    const { askedAt, readAt } = rosterCache.activity.get(slug) ?? { askedAt: 0, readAt: null };
    if (readAt === null) return false;
    const now = Date.now();
    const due = readAt + ttlMs * (REFRESH_FROM + Math.random() * (REFRESH_UNTIL - REFRESH_FROM));
    return now >= due && now - askedAt < ttlMs * IDLE_AFTER;
  };
  const refreshIfDue = async (company: Company, ttlMs: number): Promise<void> => {
    if (inFlight.has(company.slug) || !isDue(company, ttlMs)) return;
    inFlight.add(company.slug);
    try {
      if (await claim(company, ttlMs * LEASE_SHARE)) await refresh(company);
    } catch (error) {
      onUnexpectedError(error);
    } finally {
      inFlight.delete(company.slug);
    }
  };

  const shortest = Math.min(...refreshed.map(({ ttlMs }) => ttlMs));
  if (!Number.isFinite(shortest)) return () => undefined;
  const timer = setInterval(() => {
    for (const { company, ttlMs } of refreshed) void refreshIfDue(company, ttlMs);
  }, shortest / 20).unref();
  return () => clearInterval(timer);
}
