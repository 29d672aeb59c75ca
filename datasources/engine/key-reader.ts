import type { Span } from '../runtime/span';
import type { KeysOf, PersonalRecordKind, RecordKind, RecordOf } from '../spec/capabilities';
import type { Origin, Sourced } from '../spec/origin';
import type { ExposedAccountRecord, PersonKey } from '../spec/records';
import { CachedLookups } from './cached-lookups';
import { createLoaders } from './loaders';
import type { LookupPermit } from './lookup-spending';
import { mergeOutcomes, notSupported, withRecords, withoutRecords } from './outcome';
import type { Outcome } from './outcome';
import { lookupOf } from './planner';
import type { Planner } from './planner';
import { endRead } from './read-spans';
import { findByKey, findByPerson } from './record-finder';
import type { ReadOptions, RequestSources } from './request-sources';
import type { ScanReader } from './scan-reader';

/** Keys that clients choose, so they may not exist and their number is unbounded. All other keys come from records. */
const CHOSEN_KEYS: ReadonlySet<string> = new Set(['id', 'email', 'group']);

/** The records of some people: in total, and of each key. */
export interface PeopleRecords<Rec> {
  /** With all records that were read, which may include those of other people. */
  readonly outcome: Outcome<Rec>;
  readonly find: (key: PersonKey) => readonly Sourced<Rec>[];
}

/** The keys that are worth a call each, and the outcomes of the others in their place. */
interface Prefiltered {
  readonly keys: readonly unknown[];
  readonly permit?: LookupPermit;
}

/** Reads by key of one request: the keys of one tick are planned as one batch. */
export class KeyReader {
  readonly #sources: RequestSources;
  readonly #scans: ScanReader;
  readonly #planner: Planner;
  readonly #load: ReturnType<typeof createLoaders>;
  readonly #cachedLookups: CachedLookups;
  /** What `peekPerson` has found in this request, by kind and key. */
  readonly #peeked = new Map<Origin, Map<string, Outcome<unknown>>>();

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
    const plan = keys.length > 0 ? this.#planner.planNow(origin, kind, 'account', keys.length) : null;
    if (plan === 'join') return this.#joinForPeople(origin, kind, keys);
    return isFree || plan === 'scan' ? this.#scanForPeople(origin, kind) : this.#lookUpPeople(origin, kind, keys);
  }

  async #joinForPeople<K extends PersonalRecordKind>(
    origin: Origin,
    kind: K,
    keys: readonly PersonKey[],
  ): Promise<PeopleRecords<RecordOf<K>>> {
    const joined = await this.#scans.join(origin, kind);
    if (!joined) return this.#lookUpPeople(origin, kind, keys);
    return { outcome: joined, find: findByPerson(kind, joined.records) };
  }

  /**
   * The records of one person without a promise: from the scan, or from a lookup of an earlier request.
   * @returns undefined if they have to be read
   */
  peekPerson<K extends PersonalRecordKind>(origin: Origin, kind: K, key: PersonKey): Outcome<RecordOf<K>> | undefined {
    const peeked = this.#peeked.get(origin) ?? new Map<string, Outcome<unknown>>();
    this.#peeked.set(origin, peeked);
    const name = `${kind} ${keyText(key)}`;
    // A name belongs to one kind.
    const outcome = (peeked.get(name) as Outcome<RecordOf<K>> | undefined) ?? this.#peek(origin, kind, key);
    if (outcome) peeked.set(name, outcome);
    return outcome;
  }

  #peek<K extends PersonalRecordKind>(origin: Origin, kind: K, key: PersonKey): Outcome<RecordOf<K>> | undefined {
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
    const found = this.#cachedLookups.find(origin, kind, 'account', keyText(key));
    if (found) this.#sources.spans?.noteCached(origin, kind);
    // A lookup of a kind delivers that kind.
    return found as Outcome<RecordOf<K>> | undefined;
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
    const plan = await this.#planner.plan(origin, kind, name, keys.length);
    if (plan === 'scan') return fromScan(await this.#scans.readAll(origin, kind), kind, name, keys);
    const joined = plan === 'join' ? await this.#scans.join(origin, kind) : null;
    if (joined) return fromScan(joined, kind, name, keys);
    if (plan === 'lookups' && this.#planner.countsLookups(origin, kind))
      return this.#lookUpOrJoin(origin, kind, name, keys);
    const { keys: worthACall, permit } = await this.#prefiltered(origin, kind, name, keys);
    return this.#lookUpAll(origin, kind, name, worthACall).finally(() => permit?.end());
  }

  /** Lookups that are cached cost nothing; the others count with those of other requests. */
  async #lookUpOrJoin(
    origin: Origin,
    kind: RecordKind,
    name: string,
    keys: readonly unknown[],
  ): Promise<readonly Outcome<unknown>[]> {
    const known = await Promise.all(keys.map((key) => this.#lookUpCached(origin, kind, name, key)));
    const missing = keys.filter((_, index) => known[index] === null).map((key) => `${name} ${keyText(key)}`);
    const permit = missing.length > 0 ? await this.#planner.permitLookups(origin, kind, missing) : null;
    if (missing.length > 0 && !permit) {
      const joined = await this.#scans.join(origin, kind);
      if (joined) return fromScan(joined, kind, name, keys);
    }
    try {
      return await this.#lookUpAll(
        origin,
        kind,
        name,
        keys.map((key, index) => known[index] ?? key),
      );
    } finally {
      permit?.end();
    }
  }

  /**
   * If the lookup has a prefilter, only people on that list are worth one call each: as the list names them. Others get the
   * outcome of the list, without records.
   */
  async #prefiltered(origin: Origin, kind: RecordKind, name: string, keys: readonly unknown[]): Promise<Prefiltered> {
    const prefilter = this.#prefilterOf(origin, kind, name);
    // Lookups with a prefilter are by person.
    const people = keys as readonly PersonKey[];
    if (!prefilter) return { keys };
    if (people.length !== 1 || !people[0]?.accountId) {
      const list = await this.#scans.readAll(origin, prefilter);
      return { keys: list.state === 'FAILED' ? keys.map(() => list) : namedBy(list, kind, people) };
    }
    // One person is worth a call without the list, unless the list costs nothing or saves calls of later requests.
    if (!this.#scans.isCached(origin, prefilter)) {
      if (!this.#planner.countsLookups(origin, prefilter)) return { keys };
      const known = await this.#lookUpCached(origin, kind, name, people[0]);
      if (known) return { keys: [known] };
      const permit = await this.#planner.permitLookups(origin, prefilter, people.map(keyText));
      if (permit) return { keys, permit };
    }
    const list = await this.#scans.join(origin, prefilter);
    return { keys: list ? namedBy(list, kind, people) : keys };
  }

  /** The prefilter of a lookup. One without a list would hide everyone's records. */
  #prefilterOf(origin: Origin, kind: RecordKind, name: string): 'exposedAccounts' | undefined {
    const capabilities = this.#sources.capabilities(origin);
    const prefilter = lookupOf(capabilities[kind], name)?.prefilter;
    return prefilter && capabilities[prefilter]?.all ? prefilter : undefined;
  }

  /** @param keys outcomes that are known already, in place of their keys */
  async #lookUpAll(
    origin: Origin,
    kind: RecordKind,
    name: string,
    keys: readonly unknown[],
  ): Promise<readonly Outcome<unknown>[]> {
    const missing = keys.filter((key) => !isOutcome(key)).length;
    const span = missing > 0 ? this.#sources.spans?.start(origin, { plan: 'lookups', kind, keys: missing }) : null;
    const outcomes = await Promise.all(
      keys.map(async (key) => (isOutcome(key) ? key : this.#lookUp(origin, kind, name, key, span))),
    );
    if (span) endRead(span, outcomes);
    return outcomes;
  }

  /**
   * One lookup. It fails independently of others.
   * @param span null: it has one of its own
   */
  async #lookUp(
    origin: Origin,
    kind: RecordKind,
    name: string,
    key: unknown,
    span: Span | null = null,
  ): Promise<Outcome<unknown>> {
    const lookup = lookupOf(this.#sources.capabilities(origin)[kind], name);
    if (!lookup) return notSupported(origin);
    return this.#sources.readBatch(
      origin,
      async (context) => {
        // The types of the public methods guarantee that the key fits the lookup.
        const batch = await lookup.read(key as never, context);
        // A later request may have read again what was invalidated while this one waited.
        if (!context.stale() && context.isCurrent())
          this.#cachedLookups.remember(origin, kind, name, keyText(key), batch, context.cacheKeys());
        return batch;
      },
      { ...optionsOf(name), span, planned: { plan: 'lookups', kind, keys: 1 } },
    );
  }

  /** One lookup, if it needs no vendor call; else null. */
  async #lookUpCached(origin: Origin, kind: RecordKind, name: string, key: unknown): Promise<Outcome<unknown> | null> {
    const lookup = lookupOf(this.#sources.capabilities(origin)[kind], name);
    if (!lookup) return null;
    // The types of the public methods guarantee that the key fits the lookup.
    return this.#sources.readCached(origin, (context) => lookup.read(key as never, context), optionsOf(name));
  }
}

function optionsOf(name: string): ReadOptions {
  return { keys: 1, byChosenKey: CHOSEN_KEYS.has(name) };
}

/** The records of each key in a scan. */
function fromScan(
  scanned: Outcome<unknown>,
  kind: RecordKind,
  name: string,
  keys: readonly unknown[],
): readonly Outcome<unknown>[] {
  // The types of `loadByKey` and `loadByPerson` guarantee that the keys fit the kind.
  const find =
    name === 'account' ? findByPerson(kind as PersonalRecordKind, scanned.records) : findByKey(name, scanned.records);
  return keys.map((key) => withRecords(scanned, find(key as string & PersonKey)));
}

/** The people as a list names them; those who are not on it get its outcome, without records. */
function namedBy(
  list: Outcome<ExposedAccountRecord>,
  kind: RecordKind,
  people: readonly PersonKey[],
): readonly unknown[] {
  const find = findByPerson(kind as PersonalRecordKind, list.records);
  return people.map((key) => {
    const [found] = find(key);
    return found ? { accountId: found.accountId ?? key.accountId, email: found.email } : withRecords(list, []);
  });
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
