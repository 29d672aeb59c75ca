import { runCooperatively, forEachSliced } from '../../../datasources/runtime/cooperative-scheduler';
import type { Company } from '../company';
import type { Account } from './account';
import type { Roster } from './roster';

/** What outlives a request of a company's people: within the bound of the cache, and gone with what it was made of. */
export interface RosterCache {
  /** The last roster of the company. */
  roster(company: Company): Roster | undefined;
  /** @param keys the cache's names of the lists of people that it was made of */
  setRoster(roster: Roster, keys: readonly string[]): void;
  /** Who a source told of last, with what people are linked by: while it fails, its people stay linked. */
  lastKnownAccounts(key: string): readonly Account[];
  setLastKnownAccounts(key: string, lastKnownAccounts: readonly Account[]): Promise<void>;
  /** When each company's people were last asked for, and when the oldest of its lists was read, by its slug. */
  readonly activity: ReadonlyMap<string, Activity>;
  recordRequest(company: Company): void;
}

/** Where what was made of cached reads is cached with them, within one bound. */
export interface DerivedValues {
  getDerived(key: string): object | undefined;
  /**
   * @param bytes what it takes beside the values that it depends on
   * @param dependsOn keys of cached values: it is evicted with the first of them
   */
  setDerived(key: string, value: object, bytes: number, dependsOn: readonly string[]): void;
}

export interface Activity {
  readonly askedAt: number;
  /** null while nothing was read. */
  readonly readAt: number | null;
}

/** Bytes of a linked person beside the records: the learner, its places in three indexes, and in some sorted lists. */
const LEARNER_BYTES = 1000;
const ACCOUNT_BYTES = 30;
/** Bytes of what links an account, with its texts: the records that share them may go. */
const LINKING_BYTES = 250;

export function createRosterCache(cache: DerivedValues): RosterCache {
  // As many as there are companies in the configuration.
  const activity = new Map<string, Activity>();
  const note = ({ slug }: Company, changed: Partial<Activity>): void =>
    void activity.set(slug, { askedAt: 0, readAt: null, ...activity.get(slug), ...changed });
  return {
    activity,
    recordRequest: (company) => note(company, { askedAt: Date.now() }),
    roster(company) {
      const found = cache.getDerived(rosterKey(company));
      return isRoster(found) ? found : undefined;
    },
    setRoster(roster, keys) {
      const times = roster.outcomes.flatMap(({ asOf }) => asOf?.getTime() ?? []);
      note(roster.company, { readAt: times.length > 0 ? Math.min(...times) : null });
      cache.setDerived(rosterKey(roster.company), roster, sizeOfRoster(roster), keys);
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

/** Of no source in particular: it goes with the lists that it was made of. */
function rosterKey({ slug }: Company): string {
  return `roster ${slug}`;
}

/** @param key of the source's list of people: what is forgotten of the source is forgotten here */
function linkingKey(key: string): string {
  return `${key} linking`;
}

function isRoster(value: object | undefined): value is Roster {
  return value !== undefined && 'learners' in value;
}

function sizeOfRoster({ learners }: Roster): number {
  return learners.reduce((sum, { accounts }) => sum + LEARNER_BYTES + accounts.length * ACCOUNT_BYTES, 0);
}

const known = new WeakMap<readonly Account[], readonly Account[]>();

/** The same accounts with nothing but what people are linked by: what was read of them may go. */
async function linkingOf(accounts: readonly Account[]): Promise<readonly Account[]> {
  const before = known.get(accounts);
  if (before) return before;
  const linking: Account[] = [];
  await runCooperatively(
    forEachSliced(accounts, (account) => {
      linking.push({ ...account, raw: null, trainingTotals: null, phishingTotals: null });
    }),
  );
  known.set(accounts, linking);
  return linking;
}
