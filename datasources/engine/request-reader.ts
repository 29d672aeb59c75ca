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
import type { PersonKey } from '../spec/records';
import type { HealthReport, Source, SourceCall } from './sources';
import { indexTask, indexByField, attachOrigin } from './attach-origin';
import { runCooperatively } from '../runtime/cooperative-scheduler';

/**
 * The reads of one request. Each returns an `Outcome`: a failing vendor is data, a bug is thrown. Equal reads are
 * coalesced; reads by many keys are planned as one batch.
 */
export interface RequestReader {
  capabilities(origin: Origin): Capabilities;
  /** Scans a kind: all its records in the tenant. The kind must have a scan (`capabilities(origin)[kind]?.all`). */
  readAll<K extends RecordKind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>>;
  /** The result of an earlier `readAll` of this request, if it has settled. */
  peek<K extends RecordKind>(origin: Origin, kind: K): Outcome<RecordOf<K>> | undefined;
  /** Reads the records of one key; the keys of one tick are planned as one batch. */
  loadByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** Reads the records of one key by lookup, never by scan: for fields that only the lookup provides. */
  fetchByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** Reads the records of one person; the people of one tick are planned as one batch. */
  loadByPerson<K extends PersonalRecordKind>(origin: Origin, kind: K, key: PersonKey): Promise<Outcome<RecordOf<K>>>;
  /** Whether the scan of a kind is cached or in flight, so that reading it costs no vendor call. */
  isCached(origin: Origin, kind: RecordKind): boolean;
  /**
   * Prefetches the scan of a kind, before the keys are known, if the planner would choose the scan for that many keys
   * regardless of the number of people. Later reads join the in-flight scan.
   * @param accountsAreRead whether the source's accounts are read anyway: their number then decides about the prefetch
   */
  prefetch(origin: Origin, kind: RecordKind, keys: number, accountsAreRead: boolean): void;
  /** The cache key of the scan of a kind. */
  cacheKey(origin: Origin, kind: RecordKind): string;
  health(origin: Origin): Promise<HealthReport>;
  /** The fields that only this vendor provides. */
  extras(origin: Origin): VendorFields;
  /** @param byChosenKey whether the read depends on arguments that a client may invent */
  readVendorField(
    origin: Origin,
    read: (io: ReadContext) => Promise<Batch<object>>,
    byChosenKey: boolean,
  ): Promise<Outcome<object>>;
  /** Reads one page of a list, in the vendor's page size. */
  readPage<Rec>(origin: Origin, read: (io: ReadContext) => Promise<PageOf<Rec>>): Promise<VendorPageResult<Rec>>;
}

/** The outcome of reading one page, with the sizes that the vendor reported. */
export interface VendorPageResult<Rec> extends Pick<PageOf<Rec>, 'sent' | 'total'> {
  readonly outcome: Outcome<Rec>;
}

export interface RequestReaderOptions {
  readonly sources: ReadonlyMap<string, Source>;
  readonly cache: ReadCache;
  readonly ttlSeconds: number;
  readonly staleSeconds: number;
  /** Whether to reload entries that are still fresh. */
  readonly forceRefresh?: boolean;
  readonly operation: Operation;
  /** Called for every attempt at a vendor call. */
  readonly onCall?: (call: SourceCall) => void;
}

const NO_CACHE = createReadCache(0);

/** Number of people assumed for a tenant whose accounts are not cached. */
const DEFAULT_PEOPLE_ESTIMATE = 250;
/** Share of a source's accounts assumed to be on the requested page when deciding whether to prefetch a scan. */
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
    const prefix = prefixes.get(origin) ?? sourceOf(origin).cacheScope(origin.tenant);
    prefixes.set(origin, prefix);
    return prefix;
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
    const prefix = cacheKeyPrefix(origin);
    const reader = readers.get(prefix) ?? openReader(origin, options.cache);
    readers.set(prefix, reader);
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
  /** A batch as an outcome, marked stale if the batch was served beyond its freshness. */
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
      operation.withTimeBudget(async (budget) => {
        const scan: Scan<unknown> | undefined = capabilities(origin)[kind]?.all;
        if (!scan) return notSupported(origin);
        const io = readerOf(origin).context(budget);
        const scanned = await settleBatch(origin, io, () => io.derived(scanKey(kind), (inner) => scan.read(inner)));
        // Later reads look records up by account, one person at a time.
        await runCooperatively(indexTask(scanned.records, 'accountId'));
        settledScans.set(key, scanned);
        return scanned;
      });
    outcomes.set(key, outcome);
    return outcome as Promise<Outcome<RecordOf<K>>>;
  };

  const isCached = (origin: Origin, kind: RecordKind): boolean => readerOf(origin).isCached(scanKey(kind));

  const people = async (origin: Origin): Promise<number> =>
    isCached(origin, 'accounts') ? (await readAll(origin, 'accounts')).records.length : DEFAULT_PEOPLE_ESTIMATE;

  /** Only people on the list of exposed accounts are worth one call each. */
  const exposed = async (origin: Origin, keys: readonly PersonKey[]) => {
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

  /** One lookup per key, in parallel; each fails independently. */
  const fetchEach = (
    origin: Origin,
    lookup: Lookup<never, unknown> | undefined,
    name: string,
    keys: readonly unknown[],
  ): Promise<readonly Outcome<unknown>[]> =>
    operation.withTimeBudget((budget) =>
      Promise.all(
        keys.map(async (key) => {
          if (isOutcome(key)) return key;
          if (!lookup) return notSupported(origin);
          const io = readerOf(origin).context(budget, { keys: 1, byChosenKey: CHOSEN_KEYS.has(name) });
          // The types of `loadByKey` guarantee that the key fits the lookup.
          return settleBatch(origin, io, () => lookup.read(key as never, io));
        }),
      ),
    );

  const loaders = createLoaders(
    async (origin, kind, name, keys) => {
      const capability = capabilities(origin)[kind];
      const lookup = lookupOf(capability, name);
      const peopleCount = await people(origin);
      const path = await operation.withTimeBudget((budget) =>
        choosePath({
          keys: keys.length,
          scan: capability?.all,
          lookup,
          scanIsCached: isCached(origin, kind),
          people: peopleCount,
          io: readerOf(origin).context(budget),
        }),
      );
      if (path === 'scan') {
        const scanned = await readAll(origin, kind);
        const find =
          name === 'exposed' ? exposureFinder(scanned.records) : withField(scanned.records, RECORD_FIELD[name]);
        // The types of `loadByKey` guarantee that the key fits the lookup.
        return keys.map((key) => withRecords(scanned, find(key as never)));
      }
      return fetchEach(
        origin,
        lookup,
        name,
        name === 'exposed' ? await exposed(origin, keys as readonly PersonKey[]) : keys,
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

  /** Calls the source without the cache: a cached read says nothing about the present health. */
  const checkHealth = async (origin: Origin): Promise<HealthReport> => {
    const source = sourceOf(origin);
    const startedAt = performance.now();
    const { problem } = await operation.withTimeBudget((budget) =>
      settle(origin, async () => {
        await source.connection.verify(origin.tenant, openReader(origin, NO_CACHE).context(budget));
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
    operation.withTimeBudget((budget) => {
      const io = readerOf(origin).context(budget, { byChosenKey });
      // The outcome of a batch holds the batch's records.
      return settleBatch(origin, io, () => read(io)) as Promise<Outcome<Rec>>;
    });

  const prefetch = (origin: Origin, kind: RecordKind, keys: number, accountsAreRead: boolean): void => {
    const { all: scan, by }: ReadCapability<unknown> = capabilities(origin)[kind] ?? { support: 'FULL', endpoints: [] };
    if (!scan || (by && 'account' in by && keys <= scan.minCalls) || (scan.estimate && !accountsAreRead)) return;
    const prefetching = scan.estimate ? prefetchIfCheaper(origin, kind, scan, keys) : readAll(origin, kind);
    // A failure is reported to the caller that reads the kind.
    prefetching.catch(() => undefined);
  };

  /** The source's own accounts bound the number of keys before the keys are known. */
  const prefetchIfCheaper = async (
    origin: Origin,
    kind: RecordKind,
    scan: Scan<unknown>,
    keys: number,
  ): Promise<void> => {
    const { records } = await readAll(origin, 'accounts');
    if (records.length === 0 || records.length > keys) return;
    const path = await operation.withTimeBudget((budget) =>
      choosePath({
        keys: Math.floor(records.length * PREFETCH_SHARE),
        scan,
        lookup: lookupOf(capabilities(origin)[kind], 'account'),
        scanIsCached: isCached(origin, kind),
        people: records.length,
        io: readerOf(origin).context(budget),
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
    // A scan stored under a kind holds records of that kind.
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

/** Keys that clients choose, so they may not exist and their number is unbounded. All other keys come from records. */
const CHOSEN_KEYS: ReadonlySet<string> = new Set(['id', 'email', 'group']);

/** The record field that matches a lookup's key, used when a scan replaces the lookups. */
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
  const { accountId, email } = key as PersonKey;
  return accountId ?? email ?? '';
}

/** The lookup of that name. The types of `loadByKey` guarantee that the key fits. */
function lookupOf(capability: Capabilities[RecordKind], name: string): Lookup<never, unknown> | undefined {
  const lookups: Readonly<Record<string, Lookup<never, unknown> | undefined>> = { ...capability?.by };
  return lookups[name];
}

function isOutcome(value: unknown): value is Outcome<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}

/** Memoised, because there are few origins and each is used thousands of times. An origin belongs to one set of sources. */
const prefixes = new WeakMap<Origin, string>();

/** Names, in the cache and within its tenant, everything of a kind. */
export function scanKey(kind: RecordKind): string {
  return `all ${kind}`;
}
