import type { KeysOf, PersonalRecordKind, RecordKind, RecordOf } from '../spec/capabilities';
import type { Origin, Sourced } from '../spec/origin';
import type { PersonKey } from '../spec/records';
import { CachedLookups } from './cached-lookups';
import { createLoaders } from './loaders';
import { mergeOutcomes, notSupported, withRecords, withoutRecords } from './outcome';
import type { Outcome } from './outcome';
import { lookupOf } from './planner';
import type { Planner } from './planner';
import { findByKey, findByPerson } from './record-finder';
import type { RequestSources } from './request-sources';
import type { ScanReader } from './scan-reader';

/** Keys that clients choose, so they may not exist and their number is unbounded. All other keys come from records. */
const CHOSEN_KEYS: ReadonlySet<string> = new Set(['id', 'email', 'group']);

/** The records of some people: in total, and of each key. */
export interface PeopleRecords<Rec> {
  /** With all records that were read, which may include those of other people. */
  readonly outcome: Outcome<Rec>;
  readonly find: (key: PersonKey) => readonly Sourced<Rec>[];
}

/** Reads by key of one request: the keys of one tick are planned as one batch. */
export class KeyReader {
  readonly #sources: RequestSources;
  readonly #scans: ScanReader;
  readonly #planner: Planner;
  readonly #load: ReturnType<typeof createLoaders>;
  readonly #cachedLookups: CachedLookups;

  constructor(sources: RequestSources, scans: ScanReader, planner: Planner) {
    this.#sources = sources;
    this.#scans = scans;
    this.#planner = planner;
    this.#cachedLookups = new CachedLookups(sources);
    this.#load = createLoaders(
      (origin, kind, name, keys) => this.#readBatch(origin, kind, name, keys),
      keyText,
      (origin) => sources.cacheKeyPrefix(origin),
    );
  }

  /** Reads the records of one key. */
  async loadByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>> {
    if (!this.#sources.capabilities(origin)[kind]) return notSupported(origin);
    // The loader of a kind delivers that kind.
    return (await this.#load(origin, kind, name, key)) as Outcome<RecordOf<K>>;
  }

  /** Reads the records of one person. */
  async loadByPerson<K extends PersonalRecordKind>(
    origin: Origin,
    kind: K,
    key: PersonKey,
  ): Promise<Outcome<RecordOf<K>>> {
    if (!this.#sources.capabilities(origin)[kind]) return notSupported(origin);
    // The loader of a kind delivers that kind.
    return (await this.#load(origin, kind, 'account', key)) as Outcome<RecordOf<K>>;
  }

  /** Reads the records of one key by lookup, never by scan: for fields that only the lookup provides. */
  async fetchByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>> {
    // A lookup of a kind delivers that kind.
    return (await this.#lookUp(origin, kind, name, key)) as Outcome<RecordOf<K>>;
  }

  /**
   * Reads one kind for some people, as the planner decides: synchronously, if the scan has been read by this request.
   * @param keys of all the people whose records will be looked for
   */
  readForPeople<K extends PersonalRecordKind>(
    origin: Origin,
    kind: K,
    keys: readonly PersonKey[],
  ): PeopleRecords<RecordOf<K>> | Promise<PeopleRecords<RecordOf<K>>> {
    const scanned = this.#scans.peek(origin, kind);
    if (scanned) return { outcome: scanned, find: findByPerson(kind, scanned.records) };
    const isFree = this.#scans.isCached(origin, kind);
    if (isFree || (keys.length > 0 && this.#planner.planNow(origin, kind, 'account', keys.length) === 'scan'))
      return this.#scanForPeople(origin, kind);
    return this.#lookUpPeople(origin, kind, keys);
  }

  /**
   * The records of one person without a promise: from the scan, or from a lookup of an earlier request.
   * @returns undefined if they have to be read
   */
  peekPerson<K extends PersonalRecordKind>(origin: Origin, kind: K, key: PersonKey): Outcome<RecordOf<K>> | undefined {
    const list = this.peekPrefilter(origin, kind);
    if (!list) return this.#cachedLookup(origin, kind, key);
    if (list.state === 'FAILED') return withoutRecords(list);
    const [found] = findByPerson(kind, list.records)(key);
    if (!found) return withoutRecords(list);
    return this.#cachedLookup(origin, kind, { accountId: found.accountId ?? key.accountId, email: found.email });
  }

  /** The list of the people who have records at all, without a promise; undefined if there is none, or if it has to be read. */
  peekPrefilter(origin: Origin, kind: PersonalRecordKind): Outcome<RecordOf<'exposedAccounts'>> | undefined {
    const prefilter = this.#prefilterOf(origin, kind, 'account');
    return prefilter && this.#scans.peek(origin, prefilter);
  }

  #cachedLookup<K extends PersonalRecordKind>(
    origin: Origin,
    kind: K,
    key: PersonKey,
  ): Outcome<RecordOf<K>> | undefined {
    // A lookup of a kind delivers that kind.
    return this.#cachedLookups.find(origin, kind, 'account', keyText(key)) as Outcome<RecordOf<K>> | undefined;
  }

  /** An index of the scan is faster than a batch of lookups. */
  async #scanForPeople<K extends PersonalRecordKind>(origin: Origin, kind: K): Promise<PeopleRecords<RecordOf<K>>> {
    const scanned = await this.#scans.readAll(origin, kind);
    return { outcome: scanned, find: findByPerson(kind, scanned.records) };
  }

  async #lookUpPeople<K extends PersonalRecordKind>(
    origin: Origin,
    kind: K,
    keys: readonly PersonKey[],
  ): Promise<PeopleRecords<RecordOf<K>>> {
    const outcomes = await Promise.all(keys.map((key) => this.loadByPerson(origin, kind, key)));
    const byKey = new Map(keys.map((key, at) => [keyText(key), outcomes[at]?.records ?? []]));
    return { outcome: mergeOutcomes(origin, outcomes), find: (key) => byKey.get(keyText(key)) ?? [] };
  }

  async #readBatch(
    origin: Origin,
    kind: RecordKind,
    name: string,
    keys: readonly unknown[],
  ): Promise<readonly Outcome<unknown>[]> {
    if ((await this.#planner.plan(origin, kind, name, keys.length)) === 'lookups') {
      const worthACall = await this.#prefiltered(origin, kind, name, keys);
      return Promise.all(worthACall.map(async (key) => (isOutcome(key) ? key : this.#lookUp(origin, kind, name, key))));
    }
    const scanned = await this.#scans.readAll(origin, kind);
    // The types of `loadByKey` and `loadByPerson` guarantee that the keys fit the kind.
    const find =
      name === 'account' ? findByPerson(kind as PersonalRecordKind, scanned.records) : findByKey(name, scanned.records);
    return keys.map((key) => withRecords(scanned, find(key as string & PersonKey)));
  }

  /**
   * If the lookup has a prefilter, only people on that list are worth one call each: as the list names them. Others get the
   * outcome of the list, without records.
   */
  async #prefiltered(
    origin: Origin,
    kind: RecordKind,
    name: string,
    keys: readonly unknown[],
  ): Promise<readonly unknown[]> {
    const prefilter = this.#prefilterOf(origin, kind, name);
    // Lookups with a prefilter are by person.
    const people = keys as readonly PersonKey[];
    if (!prefilter || (people.length === 1 && people[0]?.accountId && !this.#scans.isCached(origin, prefilter)))
      return keys;
    const list = await this.#scans.readAll(origin, prefilter);
    if (list.state === 'FAILED') return keys.map(() => list);
    const find = findByPerson(kind as PersonalRecordKind, list.records);
    return people.map((key) => {
      const [found] = find(key);
      return found ? { accountId: found.accountId ?? key.accountId, email: found.email } : withoutRecords(list);
    });
  }

  /** The prefilter of a lookup. One without a list would hide everyone's records. */
  #prefilterOf(origin: Origin, kind: RecordKind, name: string): 'exposedAccounts' | undefined {
    const capabilities = this.#sources.capabilities(origin);
    const prefilter = lookupOf(capabilities[kind], name)?.prefilter;
    return prefilter && capabilities[prefilter]?.all ? prefilter : undefined;
  }

  /** One lookup. It fails independently of others. */
  async #lookUp(origin: Origin, kind: RecordKind, name: string, key: unknown): Promise<Outcome<unknown>> {
    const lookup = lookupOf(this.#sources.capabilities(origin)[kind], name);
    if (!lookup) return notSupported(origin);
    const options = { keys: 1, byChosenKey: CHOSEN_KEYS.has(name) };
    return this.#sources.readBatch(
      origin,
      async (context) => {
        // The types of the public methods guarantee that the key fits the lookup.
        const batch = await lookup.read(key as never, context);
        if (!context.stale())
          this.#cachedLookups.remember(origin, kind, name, keyText(key), batch, context.cacheKeys());
        return batch;
      },
      options,
    );
  }
}

/** Identifies a key among those of one kind and name: an account's id never equals another person's address. */
function keyText(key: unknown): string {
  if (typeof key === 'string') return key;
  const { accountId, email } = key as PersonKey;
  return accountId === null ? `address ${email ?? ''}` : `account ${accountId}`;
}

function isOutcome(value: unknown): value is Outcome<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}
