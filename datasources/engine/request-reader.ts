import type {
  Batch,
  Capabilities,
  ReadContext,
  RecordKind,
  KeysOf,
  Lookup,
  PageOf,
  ReadCapability,
  PersonalRecordKind,
  RecordOf,
  Scan,
} from '../spec/capabilities';
import { exposureFinder } from './exposed';
import type { VendorFields } from '../spec/vendor-fields';
import { createSourceReader } from './read-context';
import type { TrackedReadContext, SourceReader } from './read-context';
import { createLoaders } from './loaders';
import type { Operation } from './operation';
import type { Origin, Sourced } from '../spec/origin';
import { failed, withRecords, notSupported, markStale } from './outcome';
import type { Outcome } from './outcome';
import { choosePath } from './planner';
import { SourceProblem } from '../spec/problem';
import { createReadCache } from '../cache/read-cache';
import type { ReadCache } from '../cache/read-cache';
import type { ExposureKey } from '../spec/records';
import type { HealthReport, Source, SourceCall } from './sources';
import { indexTask, indexByField, attachOrigin } from './attach-origin';
import { runCooperatively } from '../runtime/cooperative-scheduler';

/**
 * What one request reads of its sources. Every answer is an `Outcome`: a failing vendor is data, a bug is thrown.
 * Whatever is asked twice is read once; whatever is asked for many keys is planned as one batch.
 */
export interface RequestReader {
  capabilities(origin: Origin): Capabilities;
  /** Everything of a kind that the tenant holds. The kind must have a scan (`capabilities(origin)[kind]?.all`). */
  readAll<K extends RecordKind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>>;
  /** Likewise, where it was asked for before and is here. */
  peek<K extends RecordKind>(origin: Origin, kind: K): Outcome<RecordOf<K>> | undefined;
  /** What belongs to one key; the keys of one tick are one batch. */
  loadByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** Likewise, but key by key: for what only the lookup tells. */
  fetchByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** What belongs to one person; the people of one tick are one batch. */
  loadByPerson<K extends PersonalRecordKind>(origin: Origin, kind: K, key: ExposureKey): Promise<Outcome<RecordOf<K>>>;
  /** Whether everything of a kind is at hand, or on its way, so that asking costs no call. */
  isCached(origin: Origin, kind: RecordKind): boolean;
  /**
   * Starts reading a kind whole, if for so many keys that is the way to go however many people there are: before it is
   * known which keys. Whoever asks later finds it on its way.
   * @param accountsAreRead whether the source's list of people is read anyway: it then tells for how many that may be the way
   */
  prefetch(origin: Origin, kind: RecordKind, keys: number, accountsAreRead: boolean): void;
  /** Names in the cache everything of a kind that the tenant holds. */
  cacheKey(origin: Origin, kind: RecordKind): string;
  health(origin: Origin): Promise<HealthReport>;
  /** What only this vendor has. */
  extras(origin: Origin): VendorFields;
  /** @param byChosenKey whether what is read depends on arguments that a client may make up */
  readVendorField(
    origin: Origin,
    read: (io: ReadContext) => Promise<Batch<object>>,
    byChosenKey: boolean,
  ): Promise<Outcome<object>>;
  /** One page of a list as its vendor cuts it. */
  readPage<Rec>(origin: Origin, read: (io: ReadContext) => Promise<PageOf<Rec>>): Promise<VendorPageResult<Rec>>;
}

/** How one page was answered, and what it says of the list. */
export interface VendorPageResult<Rec> extends Pick<PageOf<Rec>, 'sent' | 'total'> {
  readonly outcome: Outcome<Rec>;
}

export interface RequestReaderOptions {
  readonly sources: ReadonlyMap<string, Source>;
  readonly cache: ReadCache;
  readonly ttlSeconds: number;
  readonly staleSeconds: number;
  /** Whether to read anew what is still fresh. */
  readonly forceRefresh?: boolean;
  readonly operation: Operation;
  /** Told of every try at a vendor call. */
  readonly onCall?: (call: SourceCall) => void;
}

const NO_CACHE = createReadCache(0);

/** Used where nothing is known yet of how many people a tenant holds. */
const DEFAULT_PEOPLE_ESTIMATE = 250;
/** Of a source's people, where as many are asked for as it has: some of them may be further down the list. */
const PREFETCH_SHARE = 0.5;

export function createRequestReader(options: RequestReaderOptions): RequestReader {
  const { operation, onCall = () => undefined } = options;
  const outcomes = new Map<string, Promise<Outcome<unknown>>>();
  const settledScans = new Map<string, Outcome<unknown>>();
  const readers = new Map<string, SourceReader>();
  const reports = new Map<string, Promise<HealthReport>>();

  const sourceOf = (origin: Origin): Source => {
    const source = options.sources.get(origin.source);
    if (!source) throw new Error(`there is no source "${origin.source}"`);
    return source;
  };
  const capabilities = (origin: Origin) => sourceOf(origin).capabilities(origin.tenant);
  const cacheKeyPrefix = (origin: Origin): string => {
    const scope = prefixes.get(origin) ?? sourceOf(origin).cacheScope(origin.tenant);
    prefixes.set(origin, scope);
    return scope;
  };
  const scanCacheKey = (origin: Origin, kind: RecordKind): string => `${cacheKeyPrefix(origin)} ${scanKey(kind)}`;

  const openReader = (origin: Origin, cache: ReadCache): SourceReader =>
    createSourceReader({
      source: origin.source,
      company: origin.company,
      cacheKeyPrefix: cacheKeyPrefix(origin),
      operation,
      cache,
      ttlSeconds: sourceOf(origin).ttlSeconds ?? options.ttlSeconds,
      staleSeconds: options.staleSeconds,
      forceRefresh: options.forceRefresh ?? false,
      onCall,
    });
  const readerOf = (origin: Origin): SourceReader => {
    const scope = cacheKeyPrefix(origin);
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
  const settleBatch = (
    origin: Origin,
    io: TrackedReadContext,
    read: () => Promise<Batch<unknown>>,
  ): Promise<Outcome<unknown>> =>
    settle(origin, async () => {
      const batch = await read();
      return markStale(attachOrigin(origin, batch), batch.stale ?? io.stale());
    });

  const readAll = <K extends RecordKind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>> => {
    const key = scanCacheKey(origin, kind);
    const outcome =
      outcomes.get(key) ??
      operation.withTimeBudget(async (patience) => {
        const scan: Scan<unknown> | undefined = capabilities(origin)[kind]?.all;
        if (!scan) return notSupported(origin);
        const io = readerOf(origin).context(patience);
        const whole = await settleBatch(origin, io, () => io.derived(scanKey(kind), (inner) => scan.read(inner)));
        // Found by account afterwards, person by person.
        await runCooperatively(indexTask(whole.records, 'accountId'));
        settledScans.set(key, whole);
        return whole;
      });
    outcomes.set(key, outcome);
    return outcome as Promise<Outcome<RecordOf<K>>>;
  };

  const isCached = (origin: Origin, kind: RecordKind): boolean => readerOf(origin).isCached(scanKey(kind));

  const people = async (origin: Origin): Promise<number> =>
    isCached(origin, 'accounts') ? (await readAll(origin, 'accounts')).records.length : DEFAULT_PEOPLE_ESTIMATE;

  /** Only those who stand on the list of the exposed are worth a call each. */
  const exposed = async (origin: Origin, keys: readonly ExposureKey[]) => {
    const [only] = keys;
    if (keys.length === 1 && only?.accountId && !isCached(origin, 'exposedAccounts')) return [only];
    const list = await readAll(origin, 'exposedAccounts');
    if (list.state === 'FAILED' || list.state === 'NOT_SUPPORTED') return keys.map(() => list);
    const find = exposureFinder(list.records);
    return keys.map((key) => {
      const [found] = find(key);
      return found ? { accountId: found.accountId ?? key.accountId, email: found.email } : withRecords(list, []);
    });
  };

  /** One lookup a key, side by side; each fails alone. */
  const fetchEach = (
    origin: Origin,
    lookup: Lookup<never, unknown> | undefined,
    name: string,
    keys: readonly unknown[],
  ): Promise<readonly Outcome<unknown>[]> =>
    operation.withTimeBudget((patience) =>
      Promise.all(
        keys.map(async (key) => {
          if (isOutcome(key)) return key;
          if (!lookup) return notSupported(origin);
          const io = readerOf(origin).context(patience, { keys: 1, byChosenKey: CHOSEN_KEYS.has(name) });
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
      const path = await operation.withTimeBudget((patience) =>
        choosePath({
          keys: keys.length,
          scan: readable?.all,
          lookup,
          scanIsCached: isCached(origin, kind),
          people: known,
          io: readerOf(origin).context(patience),
        }),
      );
      if (path === 'scan') {
        const whole = await readAll(origin, kind);
        const find = name === 'exposed' ? exposureFinder(whole.records) : withField(whole.records, RECORD_FIELD[name]);
        // Which key the lookup takes, the caller's `by` has checked.
        return keys.map((key) => withRecords(whole, find(key as never)));
      }
      return fetchEach(
        origin,
        lookup,
        name,
        name === 'exposed' ? await exposed(origin, keys as readonly ExposureKey[]) : keys,
      );
    },
    keyText,
    cacheKeyPrefix,
  );

  const load = <K extends RecordKind>(
    origin: Origin,
    kind: K,
    name: string,
    key: unknown,
  ): Promise<Outcome<RecordOf<K>>> => {
    if (!capabilities(origin)[kind]) return Promise.resolve(notSupported(origin));
    // The loader of a kind delivers that kind.
    return loaders(origin, kind, name, key) as Promise<Outcome<RecordOf<K>>>;
  };

  /** Asks the source itself: what was read before says nothing of how it is now. */
  const checkHealth = async (origin: Origin): Promise<HealthReport> => {
    const source = sourceOf(origin);
    const startedAt = performance.now();
    const { problem } = await operation.withTimeBudget((patience) =>
      settle(origin, async () => {
        await source.connection.verify(origin.tenant, openReader(origin, NO_CACHE).context(patience));
        return notSupported(origin);
      }),
    );
    const latencyMs = problem ? null : performance.now() - startedAt;
    return { origin, checkedAt: new Date(), latencyMs, circuit: source.circuit(), problem };
  };

  const readOnce = <Rec>(
    origin: Origin,
    read: (io: ReadContext) => Promise<Batch<Rec>>,
    byChosenKey = false,
  ): Promise<Outcome<Rec>> =>
    operation.withTimeBudget((patience) => {
      const io = readerOf(origin).context(patience, { byChosenKey });
      // The outcome of a batch holds the batch's records.
      return settleBatch(origin, io, () => read(io)) as Promise<Outcome<Rec>>;
    });

  const prefetch = (origin: Origin, kind: RecordKind, keys: number, accountsAreRead: boolean): void => {
    const { all: scan, by }: ReadCapability<unknown> = capabilities(origin)[kind] ?? { support: 'FULL', endpoints: [] };
    if (!scan || (by && 'account' in by && keys <= scan.minCalls) || (scan.estimate && !accountsAreRead)) return;
    const reading = scan.estimate ? prefetchIfCheaper(origin, kind, scan, keys) : readAll(origin, kind);
    // What is wrong with it, whoever asks for it is told.
    reading.catch(() => undefined);
  };

  /** The source's own list tells how many may be asked for, before it is known who they are. */
  const prefetchIfCheaper = async (
    origin: Origin,
    kind: RecordKind,
    scan: Scan<unknown>,
    keys: number,
  ): Promise<void> => {
    const { records } = await readAll(origin, 'accounts');
    if (records.length === 0 || records.length > keys) return;
    const path = await operation.withTimeBudget((patience) =>
      choosePath({
        keys: Math.floor(records.length * PREFETCH_SHARE),
        scan,
        lookup: lookupOf(capabilities(origin)[kind], 'account'),
        scanIsCached: isCached(origin, kind),
        people: records.length,
        io: readerOf(origin).context(patience),
      }),
    );
    if (path === 'scan') await readAll(origin, kind);
  };

  return {
    capabilities,
    cacheKey: scanCacheKey,
    prefetch,
    extras: (origin) => sourceOf(origin).extras(origin.tenant),
    readVendorField: readOnce,
    async readPage<Rec>(
      origin: Origin,
      read: (io: ReadContext) => Promise<PageOf<Rec>>,
    ): Promise<VendorPageResult<Rec>> {
      let size: Pick<PageOf<Rec>, 'sent' | 'total'> = { sent: 0, total: null };
      const outcome = await readOnce(origin, async (io) => {
        const page = await read(io);
        size = page;
        return page;
      });
      return { outcome, sent: size.sent, total: size.total };
    },
    readAll,
    // What arrived under a kind is of that kind.
    peek: (origin, kind) => settledScans.get(scanCacheKey(origin, kind)) as Outcome<RecordOf<typeof kind>> | undefined,
    isCached,
    loadByKey: (origin, kind, name, key) => load(origin, kind, name, key),
    async fetchByKey(origin, kind, name, key) {
      const [outcome] = await fetchEach(origin, lookupOf(capabilities(origin)[kind], name), name, [key]);
      // A lookup of a kind delivers that kind.
      return (outcome ?? notSupported(origin)) as Outcome<RecordOf<typeof kind>>;
    },
    loadByPerson: (origin, kind, key) => load(origin, kind, kind === 'exposures' ? 'exposed' : 'account', key),
    health(origin) {
      const report = reports.get(cacheKeyPrefix(origin)) ?? checkHealth(origin);
      reports.set(cacheKeyPrefix(origin), report);
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
  const index = indexByField(records, field);
  return (key: unknown): readonly Sourced<Rec>[] => index.get(keyText(key)) ?? [];
}

function keyText(key: unknown): string {
  if (typeof key === 'string') return key;
  const { accountId, email } = key as ExposureKey;
  return accountId ?? email ?? '';
}

/** The lookup of that name. Which key it takes, the caller's `by` has checked. */
function lookupOf(readable: Capabilities[RecordKind], name: string): Lookup<never, unknown> | undefined {
  const lookups: Readonly<Record<string, Lookup<never, unknown> | undefined>> = { ...readable?.by };
  return lookups[name];
}

function isOutcome(value: unknown): value is Outcome<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}

/** There are few origins, and they are asked for thousands of times. An origin belongs to one program's sources. */
const prefixes = new WeakMap<Origin, string>();

/** Names, in the cache and within its tenant, everything of a kind. */
export function scanKey(kind: RecordKind): string {
  return `all ${kind}`;
}
