import type { Company } from '../domain/company';
import type { RosterMemory } from '../domain/people/roster-memory';

export interface UpkeepOptions {
  readonly companies: readonly Company[];
  readonly memory: Pick<RosterMemory, 'activity'>;
  readonly ttlSecondsOf: (source: string) => number;
  /** Whether this process is the one that does it, among all that share a cache, for so many milliseconds. */
  readonly claim: (company: Company, milliseconds: number) => Promise<boolean>;
  /** Reads all people of a company anew. */
  readonly renew: (company: Company) => Promise<unknown>;
  readonly onBug: (error: unknown) => void;
}

/** Lists that are kept for a shorter time are meant to be read when they are asked for. */
const SHORTEST_TTL_SECONDS = 10;
/** When a list is read anew, as a share of the time for which it is fresh; not all at once. */
const EARLIEST = 0.6;
const LATEST = 0.8;
/**
 * For how long no other process does the same: until its own list is over, when it takes the new one from the shared
 * cache; and not until the next time is due.
 */
const CLAIMED = 0.5;
/** A company that nobody has asked about for so many lifetimes of its list is left alone. */
const IDLE_AFTER = 10;

/**
 * Reads the rosters, through which everything is joined, anew before they are no longer fresh, so that nobody waits for
 * them: for companies that are asked about, each once however many processes share the cache.
 * @returns stops it
 */
export function keepRosters({ companies, memory, ttlSecondsOf, claim, renew, onBug }: UpkeepOptions): () => void {
  const kept = companies.flatMap((company) => {
    const ttl = Math.min(...company.origins.map(({ source }) => ttlSecondsOf(source)));
    return Number.isFinite(ttl) && ttl >= SHORTEST_TTL_SECONDS ? [{ company, ttlMs: ttl * 1000 }] : [];
  });
  const under = new Set<string>();

  const isDue = ({ slug }: Company, ttlMs: number): boolean => {
    const { askedAt, readAt } = memory.activity.get(slug) ?? { askedAt: 0, readAt: null };
    if (readAt === null) return false;
    const now = Date.now();
    const due = readAt + ttlMs * (EARLIEST + Math.random() * (LATEST - EARLIEST));
    return now >= due && now - askedAt < ttlMs * IDLE_AFTER;
  };
  const tend = async (company: Company, ttlMs: number): Promise<void> => {
    if (under.has(company.slug) || !isDue(company, ttlMs)) return;
    under.add(company.slug);
    try {
      if (await claim(company, ttlMs * CLAIMED)) await renew(company);
    } catch (error) {
      onBug(error);
    } finally {
      under.delete(company.slug);
    }
  };

  const shortest = Math.min(...kept.map(({ ttlMs }) => ttlMs));
  if (!Number.isFinite(shortest)) return () => undefined;
  const timer = setInterval(() => {
    for (const { company, ttlMs } of kept) void tend(company, ttlMs);
  }, shortest / 20).unref();
  return () => clearInterval(timer);
}
