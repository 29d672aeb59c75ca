import { forEachSliced, runCooperatively } from '../../../datasources/reads';
import type { Company } from '../company';
import { rosterFacts } from '../roster-facts';
import type { Account } from './account';
import { FormerIds } from './former-ids';
import type { Roster } from './roster';

/** Rosters cached across requests: within the cache's memory bound, and evicted with the entries that they derive from. */
export interface RosterCache {
  /** The last roster of the company. */
  roster(company: Company): Roster | undefined;
  /** @param keys cache keys of the account scans that the roster was built from */
  setRoster(roster: Roster, keys: readonly string[]): void;
  /** Notes when the account scans of a roster were read: they may have been read again without a change. */
  noteRead(roster: Roster): void;
  /** The accounts of a source's last successful read, with only the linking fields: while it fails, its people stay linked. */
  lastKnownAccounts(key: string): readonly Account[];
  setLastKnownAccounts(key: string, lastKnownAccounts: readonly Account[]): Promise<void>;
  /** By company slug: when the roster was last requested, and when its oldest account scan was read. */
  readonly activity: ReadonlyMap<string, Readonly<Activity>>;
  recordRequest(company: Company): void;
  /** Forgets when all other companies were requested and read: one that comes back is like a new one. */
  retainActivity(slugs: ReadonlySet<string>): void;
  /** Ids that learners had before mutations changed their addresses. */
  readonly formerIds: FormerIds;
}

/** A cache of values derived from cached reads, within the same memory bound. */
export interface DerivedValues {
  /** The bound of its memory. */
  readonly maxBytes: number;
  getDerived(key: string): object | undefined;
  /**
   * @param bytes its size without the values that it depends on
   * @param dependsOn keys of cached values: the derived value is evicted with the first of them
   * @returns whether it is cached now: not if what it would displace is worth more
   */
  setDerived(key: string, value: object, bytes: number, dependsOn: readonly string[]): boolean;
}

interface Activity {
  askedAt: number;
  /** null until the first read. */
  readAt: number | null;
}

/** Bytes of a learner without its records: the object, its entries in three indexes and in some sorted lists. */
const LEARNER_BYTES = 1000;
const ACCOUNT_BYTES = 30;
/** Share of the cache that a roster may take with its facts. */
const MOST_OF_CACHE = 1 / 2;
/** How much the facts of a roster may grow before they are counted again. */
const UNCOUNTED_GROWTH = 1.05;
/** Bytes of an account's linking fields, including their strings: the records that share them may be evicted. */
const LINKING_BYTES = 250;

export function createRosterCache(cache: DerivedValues): RosterCache {
  const activity = new Map<string, Activity>();
  const activityOf = ({ slug }: Company): Activity => {
    const known = activity.get(slug);
    if (known) return known;
    const first = { askedAt: 0, readAt: null };
    activity.set(slug, first);
    return first;
  };
  const store = (cached: CachedRoster): void => {
    const fits = () => cache.setDerived(rosterKey(cached.roster.company), cached, cached.measure(), cached.keys);
    if (cached.bytes <= cache.maxBytes * MOST_OF_CACHE && fits()) return;
    // Facts never take the room of the reads that they are derived from.
    cached.dropFacts();
    fits();
  };
  const noteRead = ({ company, outcomes }: Roster): void => {
    let oldest = Infinity;
    for (const { age } of outcomes) oldest = Math.min(oldest, age.fetchedAt?.getTime() ?? Infinity);
    activityOf(company).readAt = oldest === Infinity ? null : oldest;
  };
  return {
    activity,
    formerIds: new FormerIds(),
    recordRequest(company) {
      activityOf(company).askedAt = Date.now();
    },
    roster(company) {
      const found = cache.getDerived(rosterKey(company));
      if (!(found instanceof CachedRoster)) return undefined;
      // Facts are added while requests are answered: their memory is counted with the next request.
      if (found.hasGrown()) store(found);
      return found.roster;
    },
    retainActivity(slugs) {
      for (const slug of activity.keys()) if (!slugs.has(slug)) activity.delete(slug);
    },
    noteRead,
    setRoster(roster, keys) {
      noteRead(roster);
      store(new CachedRoster(roster, keys));
    },
    lastKnownAccounts(key) {
      const found = cache.getDerived(linkingKey(key));
      return Array.isArray(found) ? (found as readonly Account[]) : [];
    },
    async setLastKnownAccounts(key, accounts) {
      const linking = await linkingOf(accounts);
      cache.setDerived(linkingKey(key), linking, linking.length * LINKING_BYTES, []);
    },
  };
}

/** Belongs to no source: evicted with the account scans that the roster was built from. */
function rosterKey({ slug }: Company): string {
  return `roster ${slug}`;
}

/** @param key of the source's account scan: invalidating the source's prefix removes this entry too */
function linkingKey(key: string): string {
  return `${key} linking`;
}

/** A roster with the facts that were derived from it, and their size when it was last counted. */
class CachedRoster {
  readonly roster: Roster;
  readonly keys: readonly string[];
  readonly #ownBytes: number;
  #counted = 0;

  constructor(roster: Roster, keys: readonly string[]) {
    this.roster = roster;
    this.keys = keys;
    this.#ownBytes = sizeOfRoster(roster);
  }

  get bytes(): number {
    return this.#ownBytes + rosterFacts(this.roster.outcomes).bytes;
  }

  hasGrown(): boolean {
    return this.bytes > this.#counted * UNCOUNTED_GROWTH;
  }

  dropFacts(): void {
    rosterFacts(this.roster.outcomes).clear();
  }

  measure(): number {
    this.#counted = this.bytes;
    return this.#counted;
  }
}

/** Each account belongs to one learner. */
function sizeOfRoster({ learners, outcomes }: Roster): number {
  const accounts = outcomes.reduce((sum, { records }) => sum + records.length, 0);
  return learners.length * LEARNER_BYTES + accounts * ACCOUNT_BYTES;
}

const linkingCache = new WeakMap<readonly Account[], readonly Account[]>();

/** Copies of the accounts without payloads and totals, so that the records they come from can be evicted. */
async function linkingOf(accounts: readonly Account[]): Promise<readonly Account[]> {
  const cached = linkingCache.get(accounts);
  if (cached) return cached;
  const linking: Account[] = [];
  await runCooperatively(
    forEachSliced(accounts, (account) => {
      linking.push({ ...account, raw: null, trainingTotals: null, phishingTotals: null });
    }),
  );
  linkingCache.set(accounts, linking);
  return linking;
}
