import type {
  Batch,
  Capabilities,
  Io,
  Kind,
  KeysOf,
  Lookup,
  PageOf,
  Readable,
  PersonalKind,
  RecordOf,
  Scan,
} from './capabilities';
import { exposedAmong } from './exposed';
import type { Extras } from './extras';
import { createReader } from './io';
import type { ReadIo, Reader } from './io';
import { createLoaders } from './loaders';
import type { Operation } from './operation';
import type { Origin, Sourced } from './origin';
import { failed, narrow, notSupported, outdated } from './outcome';
import type { Outcome } from './outcome';
import { choosePath } from './planner';
import { SourceProblem } from './problem';
import { createReadCache } from './read-cache';
import type { ReadCache } from './read-cache';
import type { ExposureKey } from './records';
import type { HealthReport, Source, SourceCall } from './sources';
import { indexing, recordsWith, toOutcome } from './stamp';
import { inTurns } from './turns';

/**
 * What one request reads of its sources. Every answer is an `Outcome`: a failing vendor is data, a bug is thrown.
 * Whatever is asked twice is read once; whatever is asked for many keys is planned as one batch.
 */
export interface Reads {
  capabilities(origin: Origin): Capabilities;
  /** Everything of a kind that the tenant holds. The kind must have a scan (`capabilities(origin)[kind]?.all`). */
  all<K extends Kind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>>;
  /** Likewise, where it was asked for before and is here. */
  here<K extends Kind>(origin: Origin, kind: K): Outcome<RecordOf<K>> | undefined;
  /** What belongs to one key; the keys of one tick are one batch. */
  by<K extends Kind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** Likewise, but key by key: for what only the lookup tells. */
  lookUp<K extends Kind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** What belongs to one person; the people of one tick are one batch. */
  byPerson<K extends PersonalKind>(origin: Origin, kind: K, key: ExposureKey): Promise<Outcome<RecordOf<K>>>;
  /** Whether everything of a kind is at hand, or on its way, so that asking costs no call. */
  atHand(origin: Origin, kind: Kind): boolean;
  /**
   * Starts reading a kind whole, if for so many keys that is the way to go however many people there are: before it is
   * known which keys. Whoever asks later finds it on its way.
   * @param listed whether the source's list of people is read anyway: it then tells for how many that may be the way
   */
  ahead(origin: Origin, kind: Kind, keys: number, listed: boolean): void;
  /** Names in the cache everything of a kind that the tenant holds. */
  cacheKey(origin: Origin, kind: Kind): string;
  health(origin: Origin): Promise<HealthReport>;
  /** What only this vendor has. */
  extras(origin: Origin): Extras;
  /** @param byChosenKey whether what is read depends on arguments that a client may make up */
  extra(origin: Origin, read: (io: Io) => Promise<Batch<object>>, byChosenKey: boolean): Promise<Outcome<object>>;
  /** One page of a list as its vendor cuts it. */
  page<Rec>(origin: Origin, read: (io: Io) => Promise<PageOf<Rec>>): Promise<PageRead<Rec>>;
}

/** How one page was answered, and what it says of the list. */
export interface PageRead<Rec> extends Pick<PageOf<Rec>, 'sent' | 'total'> {
  readonly outcome: Outcome<Rec>;
}

export interface ReadsOptions {
  readonly sources: ReadonlyMap<string, Source>;
  readonly cache: ReadCache;
  readonly ttlSeconds: number;
  readonly staleSeconds: number;
  /** Whether to read anew what is still fresh. */
  readonly renew?: boolean;
  readonly operation: Operation;
  /** Told of every try at a vendor call. */
  readonly onCall?: (call: SourceCall) => void;
}

const NO_CACHE = createReadCache(0);

/** Used where nothing is known yet of how many people a tenant holds. */
const USUAL_PEOPLE = 250;
/** Of a source's people, where as many are asked for as it has: some of them may be further down the list. */
const SURELY_ASKED = 0.5;

export function createReads(options: ReadsOptions): Reads {
  const { operation, onCall = () => undefined } = options;
  const outcomes = new Map<string, Promise<Outcome<unknown>>>();
  const arrived = new Map<string, Outcome<unknown>>();
  const readers = new Map<string, Reader>();
  const reports = new Map<string, Promise<HealthReport>>();

  const sourceOf = (origin: Origin): Source => {
    const source = options.sources.get(origin.source);
    if (!source) throw new Error(`there is no source "${origin.source}"`);
    return source;
  };
  const capabilities = (origin: Origin) => sourceOf(origin).capabilities(origin.tenant);
  const scopeOf = (origin: Origin): string => {
    const scope = scopes.get(origin) ?? sourceOf(origin).cacheScope(origin.tenant);
    scopes.set(origin, scope);
    return scope;
  };
  const keyOfAll = (origin: Origin, kind: Kind): string => `${scopeOf(origin)} ${scanKey(kind)}`;

  const openReader = (origin: Origin, cache: ReadCache): Reader =>
    createReader({
      source: origin.source,
      company: origin.company,
      scope: scopeOf(origin),
      operation,
      cache,
      ttlSeconds: sourceOf(origin).ttlSeconds ?? options.ttlSeconds,
      staleSeconds: options.staleSeconds,
      renew: options.renew ?? false,
      onCall,
    });
  const readerOf = (origin: Origin): Reader => {
    const scope = scopeOf(origin);
    const reader = readers.get(scope) ?? openReader(origin, options.cache);
    readers.set(scope, reader);
    return reader;
  };

  /** A failing vendor is data, a bug is thrown. */
  const settle = async <Rec>(origin: Origin, read: () => Promise<Outcome<Rec>>): Promise<Outcome<Rec>> => {
    try {
      return await read();
    } catch (error) {
      if (SourceProblem.is(error)) return failed(origin, error);
      throw error;
    }
  };
  /** A batch as an outcome that says so where the batch is older than it should be. */
  const settleBatch = (origin: Origin, io: ReadIo, read: () => Promise<Batch<unknown>>): Promise<Outcome<unknown>> =>
    settle(origin, async () => {
      const batch = await read();
      return outdated(toOutcome(origin, batch), batch.stale ?? io.stale());
    });

  const all = <K extends Kind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>> => {
    const key = keyOfAll(origin, kind);
    const outcome =
      outcomes.get(key) ??
      operation.patiently(async (patience) => {
        const scan: Scan<unknown> | undefined = capabilities(origin)[kind]?.all;
        if (!scan) return notSupported(origin);
        const io = readerOf(origin).io(patience);
        const whole = await settleBatch(origin, io, () => io.composed(scanKey(kind), (inner) => scan.read(inner)));
        // Found by account afterwards, person by person.
        await inTurns(indexing(whole.records, 'accountId'));
        arrived.set(key, whole);
        return whole;
      });
    outcomes.set(key, outcome);
    return outcome as Promise<Outcome<RecordOf<K>>>;
  };

  const atHand = (origin: Origin, kind: Kind): boolean => readerOf(origin).atHand(scanKey(kind));

  const people = async (origin: Origin): Promise<number> =>
    atHand(origin, 'accounts') ? (await all(origin, 'accounts')).records.length : USUAL_PEOPLE;

  /** Only those who stand on the list of the exposed are worth a call each. */
  const exposed = async (origin: Origin, keys: readonly ExposureKey[]) => {
    const [only] = keys;
    if (keys.length === 1 && only?.accountId && !atHand(origin, 'exposedAccounts')) return [only];
    const list = await all(origin, 'exposedAccounts');
    if (list.state === 'FAILED' || list.state === 'NOT_SUPPORTED') return keys.map(() => list);
    const find = exposedAmong(list.records);
    return keys.map((key) => {
      const [found] = find(key);
      return found ? { accountId: found.accountId ?? key.accountId, email: found.email } : narrow(list, []);
    });
  };

  /** One lookup a key, side by side; each fails alone. */
  const lookUpEach = (
    origin: Origin,
    lookup: Lookup<never, unknown> | undefined,
    name: string,
    keys: readonly unknown[],
  ): Promise<readonly Outcome<unknown>[]> =>
    operation.patiently((patience) =>
      Promise.all(
        keys.map(async (key) => {
          if (isOutcome(key)) return key;
          if (!lookup) return notSupported(origin);
          const io = readerOf(origin).io(patience, { keys: 1, byChosenKey: CHOSEN_KEYS.has(name) });
          // Which key the lookup takes, the caller's `by` has checked.
          return settleBatch(origin, io, () => lookup.read(key as never, io));
        }),
      ),
    );

  const loaders = createLoaders(
    async (origin, kind, name, keys) => {
      const readable = capabilities(origin)[kind];
      const lookup = lookupOf(readable, name);
      const known = await people(origin);
      const path = await operation.patiently((patience) =>
        choosePath({
          keys: keys.length,
          scan: readable?.all,
          lookup,
          scanAtHand: atHand(origin, kind),
          people: known,
          io: readerOf(origin).io(patience),
        }),
      );
      if (path === 'scan') {
        const whole = await all(origin, kind);
        const find = name === 'exposed' ? exposedAmong(whole.records) : withField(whole.records, RECORD_FIELD[name]);
        // Which key the lookup takes, the caller's `by` has checked.
        return keys.map((key) => narrow(whole, find(key as never)));
      }
      return lookUpEach(
        origin,
        lookup,
        name,
        name === 'exposed' ? await exposed(origin, keys as readonly ExposureKey[]) : keys,
      );
    },
    keyText,
    scopeOf,
  );

  const load = <K extends Kind>(origin: Origin, kind: K, name: string, key: unknown): Promise<Outcome<RecordOf<K>>> => {
    if (!capabilities(origin)[kind]) return Promise.resolve(notSupported(origin));
    // The loader of a kind delivers that kind.
    return loaders(origin, kind, name, key) as Promise<Outcome<RecordOf<K>>>;
  };

  /** Asks the source itself: what was read before says nothing of how it is now. */
  const checkHealth = async (origin: Origin): Promise<HealthReport> => {
    const source = sourceOf(origin);
    const startedAt = performance.now();
    const { problem } = await operation.patiently((patience) =>
      settle(origin, async () => {
        await source.connection.verify(origin.tenant, openReader(origin, NO_CACHE).io(patience));
        return notSupported(origin);
      }),
    );
    const latencyMs = problem ? null : performance.now() - startedAt;
    return { origin, checkedAt: new Date(), latencyMs, circuit: source.circuit(), problem };
  };

  const readOnce = <Rec>(
    origin: Origin,
    read: (io: Io) => Promise<Batch<Rec>>,
    byChosenKey = false,
  ): Promise<Outcome<Rec>> =>
    operation.patiently((patience) => {
      const io = readerOf(origin).io(patience, { byChosenKey });
      // The outcome of a batch holds the batch's records.
      return settleBatch(origin, io, () => read(io)) as Promise<Outcome<Rec>>;
    });

  const ahead = (origin: Origin, kind: Kind, keys: number, listed: boolean): void => {
    const { all: scan, by }: Readable<unknown> = capabilities(origin)[kind] ?? { support: 'FULL', endpoints: [] };
    if (!scan || (by && 'account' in by && keys <= scan.minCalls) || (scan.estimate && !listed)) return;
    const reading = scan.estimate ? aheadOfEstimate(origin, kind, scan, keys) : all(origin, kind);
    // What is wrong with it, whoever asks for it is told.
    reading.catch(() => undefined);
  };

  /** The source's own list tells how many may be asked for, before it is known who they are. */
  const aheadOfEstimate = async (origin: Origin, kind: Kind, scan: Scan<unknown>, keys: number): Promise<void> => {
    const { records } = await all(origin, 'accounts');
    if (records.length === 0 || records.length > keys) return;
    const path = await operation.patiently((patience) =>
      choosePath({
        keys: Math.floor(records.length * SURELY_ASKED),
        scan,
        lookup: lookupOf(capabilities(origin)[kind], 'account'),
        scanAtHand: atHand(origin, kind),
        people: records.length,
        io: readerOf(origin).io(patience),
      }),
    );
    if (path === 'scan') await all(origin, kind);
  };

  return {
    capabilities,
    cacheKey: keyOfAll,
    ahead,
    extras: (origin) => sourceOf(origin).extras(origin.tenant),
    extra: readOnce,
    async page<Rec>(origin: Origin, read: (io: Io) => Promise<PageOf<Rec>>): Promise<PageRead<Rec>> {
      let size: Pick<PageOf<Rec>, 'sent' | 'total'> = { sent: 0, total: null };
      const outcome = await readOnce(origin, async (io) => {
        const page = await read(io);
        size = page;
        return page;
      });
      return { outcome, sent: size.sent, total: size.total };
    },
    all,
    // What arrived under a kind is of that kind.
    here: (origin, kind) => arrived.get(keyOfAll(origin, kind)) as Outcome<RecordOf<typeof kind>> | undefined,
    atHand,
    by: (origin, kind, name, key) => load(origin, kind, name, key),
    async lookUp(origin, kind, name, key) {
      const [outcome] = await lookUpEach(origin, lookupOf(capabilities(origin)[kind], name), name, [key]);
      // A lookup of a kind delivers that kind.
      return (outcome ?? notSupported(origin)) as Outcome<RecordOf<typeof kind>>;
    },
    byPerson: (origin, kind, key) => load(origin, kind, kind === 'exposures' ? 'exposed' : 'account', key),
    health(origin) {
      const report = reports.get(scopeOf(origin)) ?? checkHealth(origin);
      reports.set(scopeOf(origin), report);
      return report;
    },
  };
}

/** Keys that clients choose: they may ask for any number that do not exist. The others are of records. */
const CHOSEN_KEYS: ReadonlySet<string> = new Set(['id', 'email', 'group']);

/** Which field of a record a lookup's key is found in, when the whole list is read instead. */
const RECORD_FIELD: Readonly<Record<string, string>> = {
  account: 'accountId',
  email: 'email',
  group: 'groupId',
  simulation: 'simulationId',
  courseLink: 'courseLinkId',
  id: 'externalId',
};

function withField<Rec>(records: readonly Sourced<Rec>[], field: string | undefined) {
  const index = recordsWith(records, field);
  return (key: unknown): readonly Sourced<Rec>[] => index.get(keyText(key)) ?? [];
}

function keyText(key: unknown): string {
  if (typeof key === 'string') return key;
  const { accountId, email } = key as ExposureKey;
  return accountId ?? email ?? '';
}

/** The lookup of that name. Which key it takes, the caller's `by` has checked. */
function lookupOf(readable: Capabilities[Kind], name: string): Lookup<never, unknown> | undefined {
  const lookups: Readonly<Record<string, Lookup<never, unknown> | undefined>> = { ...readable?.by };
  return lookups[name];
}

function isOutcome(value: unknown): value is Outcome<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}

/** There are few origins, and they are asked for thousands of times. An origin belongs to one program's sources. */
const scopes = new WeakMap<Origin, string>();

/** Names, in the cache and within its tenant, everything of a kind. */
export function scanKey(kind: Kind): string {
  return `all ${kind}`;
}
