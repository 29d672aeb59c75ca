import type { Company } from '../domain/company';
import type { RosterCache } from '../domain/people/roster-cache';

export interface RosterRefreshOptions {
  readonly companies: readonly Company[];
  readonly rosterCache: Pick<RosterCache, 'activity'>;
  readonly ttlSecondsOf: (source: string) => number;
  /** Whether this process is the one that does it, among all that share a cache, for so many milliseconds. */
  readonly claim: (company: Company, milliseconds: number) => Promise<boolean>;
  /** Reads all people of a company anew. */
  readonly refresh: (company: Company) => Promise<unknown>;
  readonly onBug: (error: unknown) => void;
}

/** Lists that are kept for a shorter time are meant to be read when they are asked for. */
const SHORTEST_TTL_SECONDS = 10;
/** When a list is read anew, as a share of the time for which it is fresh; not all at once. */
const REFRESH_FROM = 0.6;
const REFRESH_UNTIL = 0.8;
/**
 * For how long no other process does the same: until its own list is over, when it takes the new one from the shared
 * cache; and not until the next time is due.
 */
const LEASE_SHARE = 0.5;
/** A company that nobody has asked about for so many lifetimes of its list is left alone. */
const IDLE_AFTER = 10;

/**
 * Reads the rosters, through which everything is joined, anew before they are no longer fresh, so that nobody waits for
 * them: for companies that are asked about, each once however many processes share the cache.
 * @returns stops it
 */
export function startRosterRefresh({
  companies,
  rosterCache: memory,
  ttlSecondsOf,
  claim,
  refresh: renew,
  onBug,
}: RosterRefreshOptions): () => void {
  const refreshed = companies.flatMap((company) => {
    const ttl = Math.min(...company.origins.map(({ source }) => ttlSecondsOf(source)));
    return Number.isFinite(ttl) && ttl >= SHORTEST_TTL_SECONDS ? [{ company, ttlMs: ttl * 1000 }] : [];
  });
  const inFlight = new Set<string>();

  const isDue = ({ slug }: Company, ttlMs: number): boolean => {
    const { askedAt, readAt } = memory.activity.get(slug) ?? { askedAt: 0, readAt: null };
    if (readAt === null) return false;
    const now = Date.now();
    const due = readAt + ttlMs * (REFRESH_FROM + Math.random() * (REFRESH_UNTIL - REFRESH_FROM));
    return now >= due && now - askedAt < ttlMs * IDLE_AFTER;
  };
  const refreshIfDue = async (company: Company, ttlMs: number): Promise<void> => {
    if (inFlight.has(company.slug) || !isDue(company, ttlMs)) return;
    inFlight.add(company.slug);
    try {
      if (await claim(company, ttlMs * LEASE_SHARE)) await renew(company);
    } catch (error) {
      onBug(error);
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
