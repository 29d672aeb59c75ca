import type { Company } from '../domain/company';
import { createPeople } from '../domain/people/people';
import { createRosterCache } from '../domain/people/roster-cache';
import type { IdentityRules } from '../domain/people/identity';
import { companiesOf } from '../access/tenancy';
import { ownLimits } from '../access/own-limits';
import { viewerKey } from '../access/viewer';
import type { Viewer } from '../access/viewer';
import type { Config } from '../config/config';
import { todayUtc } from '../../datasources/runtime/today';
import { createCallBudget } from '../../datasources/engine/call-budget';
import { fingerprintOf } from '../../datasources/cache/fingerprint';
import type { CacheStats, LookupStats } from '../../datasources/cache/cache-stats';
import { createMemoryBudget } from '../../datasources/cache/memory-budget';
import { ReadCache, createReadCacheStats } from '../../datasources/cache/read-cache';
import { LookupSpending } from '../../datasources/engine/lookup-spending';
import { createOperation } from '../../datasources/engine/operation';
import { RequestReader } from '../../datasources/engine/request-reader';
import { RequestSources } from '../../datasources/engine/request-sources';
import type { SourceResult } from '../../datasources/engine/source-result';
import type { Origin } from '../../datasources/spec/origin';
import { openSources } from '../../datasources/engine/sources';
import { createSwitches } from '../../datasources/engine/switches';
import type { Switches } from '../../datasources/engine/switches';
import type { OpenOptions, Source, SourceCall } from '../../datasources/engine/sources';
import type { Span } from '../../datasources/runtime/span';
import { withPriority } from '../../datasources/runtime/call-priority';
import { rejectOnAbort, withTimeout } from '../../datasources/runtime/timeouts';
import { openAttributeFiles } from './attribute-files';
import type { AttributeFileReport } from './attribute-files';
import { startRosterRefresh } from './roster-refresh';
import { openSharedStore } from './shared-store';
import { switchKeys } from './shared-switches';
import { createPartials } from './partials';
import { dropReads } from './refresh';
import type { RefreshKind, Refreshed } from './refresh';
import type { QueryContext } from '../domain/query-context';
import type { AuditLog } from '../domain/writes/audit';
import type { WriteServices } from '../domain/writes/mutation';
import type { Context } from './context';
import type { OnBug } from './observation/on-bug';
import type { OnStateChange } from './observation/state-change';
import type { Tracing } from './tracing/tracing';
import { PeopleRead } from './audit/people-read';
import { openAuditLog } from './writes/audit-log';
import { createDocumentSeals } from './writes/document-seals';
import { openIdempotencyKeys } from './writes/idempotency/open-keys';
import { createWrites } from './writes/writes';
import type { Warn } from './warnings';

/** The facts about a request that its context needs. */
interface RequestFacts {
  readonly id: string;
  /** Its id in the log, where that is another one. */
  readonly logId?: string;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** Whether the client requested a trace of the vendor calls. */
  readonly traced: boolean;
  /** The computed cost of its operation, if any. */
  readonly cost?: number | null;
  /** The highest cost that it might have had. */
  readonly maxCost?: number;
  /** The span of its execution; null or absent: none is recorded. */
  readonly span?: Span | null;
  /** Receives the people whom it reads, together with others; absent: its own, if reads are audited. */
  readonly peopleRead?: PeopleRead | null;
  /** Whether its operation is a mutation: its limits are those of writes, and it goes on if the client disconnects. */
  readonly isMutation?: boolean;
}

/** Where a document is to be uploaded. */
export interface UploadInput {
  readonly company: string;
  readonly source: string;
}

/** State that outlives a request: the open sources, their cached reads, and the companies. */
export interface App {
  readonly companies: readonly Company[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly contextFor: (viewer: Viewer, request: RequestFacts) => Context;
  /** Whether the viewer may upload documents there, and the source takes any now. */
  readonly takesUpload: (viewer: Viewer, input: UploadInput) => boolean;
  /** The cached reads, as far as responses made of them need to know. */
  readonly reads: Pick<ReadCache, 'isCurrent' | 'invalidations' | 'oldestReads'>;
  /** The number of changes of the companies' own files that were taken over. */
  readonly filesVersion: () => number;
  /** What was read of these files. */
  readonly fileReports: () => readonly AttributeFileReport[];
  /** The counters of the read caches, by their names in the metrics. */
  readonly cacheStats: { readonly reads: CacheStats; readonly reads_shared?: LookupStats };
  /**
   * Invalidates the cached reads of these tenants, in every process that shares the cache.
   * @param kind null: all kinds
   */
  readonly refresh: (origins: readonly Origin[], kind: RefreshKind | null) => Promise<Refreshed>;
  /**
   * From now on no further vendor call of a mutation begins. Resolved when no mutation is being executed.
   * @param cutAfterMs when calls in flight, and waits for vendors, are cut
   */
  readonly stopWrites: (options: { readonly cutAfterMs: number }) => Promise<void>;
  /** Switches sources off and on. */
  readonly switches: Pick<Switches, 'turnOff' | 'turnOn'>;
  readonly audit: Pick<AuditLog, 'isWritable' | 'write' | 'withPeople'>;
  /** Ends a source's pauses, in every process that shares the cache. */
  readonly resume: (source: string) => Promise<void>;
  /** Aborts every vendor call in flight and closes all connections, even if vendors and Redis do not respond. */
  close(options?: { readonly withinMs?: number }): Promise<void>;
}

/** A safety limit: closing waits for no response, so it should never be reached. */
const CLOSE_WITHIN_MS = 1000;

/** A vendor call, and the request that it was made for; absent: for none. */
export type AppCall = SourceCall & { readonly requestId?: string };

export interface AppEvents {
  /** Absent or null: nothing is traced. */
  readonly tracing?: Pick<Tracing, 'background'> | null;
  readonly onCall?: (call: AppCall) => void;
  /** Called with what each read and write says about the health of its source. */
  readonly onSourceResult?: (result: SourceResult) => void;
  readonly onStateChange?: OnStateChange;
  readonly onWaited?: OpenOptions['onWaited'];
  readonly onRetry?: OpenOptions['onRetry'];
  /** Called for each result of a mutation. */
  readonly onWritten?: WriteServices['count'];
  readonly onUnexpectedError: OnBug;
  readonly onWarning?: Warn;
  /** Where the audit log is written unless it has a file. Default: standard output. */
  readonly auditOutput?: NodeJS.WritableStream;
  /** Receives each vendor response, with secrets removed. */
  readonly onAnswer?: (source: string, endpoint: string, body: unknown) => void;
}

export async function createApp(
  config: Config,
  {
    tracing = null,
    onCall,
    onSourceResult: onRead,
    onStateChange = () => undefined,
    onWaited,
    onRetry,
    onWritten = () => undefined,
    onUnexpectedError,
    onWarning = () => undefined,
    onAnswer,
    auditOutput,
  }: AppEvents,
): Promise<App> {
  const store = await openSharedStore(config.cache, (isReachable) =>
    onStateChange({ event: isReachable ? 'redis back' : 'redis away' }),
  );
  const fingerprints = fingerprintsOf(config);
  const switches = createSwitches({
    keys: switchKeys(config),
    companies: companiesBySource(config),
    sharing: store?.switchSharing,
    onSwitched: (source, isOff, until) =>
      onStateChange({
        event: isOff ? 'source switched off' : 'source switched on',
        details: { source, ...(until === null ? {} : { until: new Date(until).toISOString() }) },
      }),
  });
  // Before anything is read: else a process that starts would read what is switched off.
  await switches.start();
  const sources = openSources(config.connections, {
    switches,
    ...(onAnswer ? { onAnswer } : {}),
    onWaited,
    onRetry,
    onCircuit: (source, state) =>
      onStateChange({ event: state === 'OPEN' ? 'circuit opened' : 'circuit closed', details: { source } }),
    ...(store ? { fingerprints, pauseSharing: (connection) => store.pauseSharing(connection) } : {}),
  });
  const stats = createReadCacheStats();
  const cache = new ReadCache(createMemoryBudget(config.cache.maxMemoryMb).reads / 1024 / 1024, store, stats);
  const rosterCache = createRosterCache(cache);
  const companies = config.companies.map((company) => toCompany(company, sources));
  const rules = new Map(companies.map((company) => [company.slug, identityRules(config, company)]));
  const rulesOf = (company: Company): IdentityRules => rules.get(company.slug) ?? identityRules(config, company);

  const files = await openAttributeFiles({
    files: config.identity.attributes,
    rulesOf: (slug) => rules.get(slug) ?? { ...config.identity, overrides: [] },
    warn: onWarning,
    onUnexpectedError,
  });
  const { ttlSeconds, staleSeconds } = config.cache;
  const { requestTimeoutMs: timeoutMs } = config.server;
  const { automatedWithinSeconds } = config.phishing;
  const { maxVendorCalls: maxCalls } = config.limits;
  const budget = createCallBudget(config.limits.vendorCallsPerMinute);
  const ownBudgets = new Map(
    Array.from(ownLimits(config.clients, 'vendorCallsPerMinute'), ([name, calls]) => [name, createCallBudget(calls)]),
  );

  const { reads: cacheBytes } = createMemoryBudget(config.cache.maxMemoryMb);
  const background = (company: string, span: Span | null): RequestReader => {
    // Its own budget of calls a minute: no client's budget pays for what all clients use.
    const client = { name: `background ${company}`, budget };
    const operation = createOperation({ timeoutMs, maxCalls, client, span });
    return new RequestReader({
      sources,
      cache,
      ttlSeconds,
      staleSeconds,
      automatedWithinSeconds,
      operation,
      onCall,
      onRead,
    });
  };
  // Without a cache, a scan would serve nobody.
  const spending =
    cacheBytes === 0
      ? undefined
      : new LookupSpending({
          scan: async (origin, kind, cause) => {
            const span = cause?.linked('background scan') ?? null;
            try {
              return (await background(origin.company, span).readAll(origin, kind)).state === 'OK';
            } finally {
              span?.end();
            }
          },
          onUnexpectedError,
          ...(store ? { store } : {}),
        });

  const stopRosterRefresh = startRosterRefresh({
    companies,
    rosterCache,
    ttlSecondsOf: (source) => sources.get(source)?.ttlSeconds ?? ttlSeconds,
    claim: async (company, milliseconds) =>
      (await store?.claim(`${company.slug} roster ${identityOf(company, sources)}`, milliseconds))?.acquired ?? true,
    refresh(company) {
      const span = tracing?.background('roster refresh') ?? null;
      const operation = createOperation({ timeoutMs, maxCalls, span });
      const reads = new RequestReader({
        sources,
        cache,
        ttlSeconds,
        staleSeconds,
        automatedWithinSeconds,
        forceRefresh: true,
        operation,
        onCall,
        onRead,
      });
      // A background refresh does not count as a request: else rosters would be refreshed forever.
      const people = createPeople(reads, rulesOf, { ...rosterCache, recordRequest: () => undefined });
      return withPriority('background', () => people.roster(company).finally(() => span?.end()));
    },
    onUnexpectedError,
  });

  const keys = await openIdempotencyKeys(config.cache);
  const audit = await openAuditLog(
    config.audit,
    (isWritable) => onStateChange({ event: isWritable ? 'audit log back' : 'audit log away' }),
    auditOutput,
  );
  const writes = createWrites({
    sources,
    cache,
    keys,
    audit,
    seals: createDocumentSeals((source) => secretOf(config, source)),
    maxItems: config.limits.maxWriteItems,
    timeoutMs: config.limits.writeTimeoutSeconds * 1000,
    callTimeoutMs: (source) => config.connections.find(({ id }) => id === source)?.timeoutMs ?? 0,
    onResult: onRead,
    onWritten,
    onProgress: ({ mutation, company, done, total }) =>
      onWarning({ event: 'mutation in progress', details: { mutation, company, done, total } }),
  });

  return {
    companies,
    sources,
    reads: {
      isCurrent: (ref) => switches.isCurrent(ref) ?? cache.isCurrent(ref),
      // An execution that began before a source was switched may hold what it was then.
      invalidations: () => cache.invalidations() + switches.changes(),
      oldestReads: () => cache.oldestReads(),
    },
    switches,
    audit,
    filesVersion: files.version,
    fileReports: files.reports,
    cacheStats: { reads: stats.reads, ...(store ? { reads_shared: stats.shared } : {}) },
    contextFor(viewer, request) {
      const { id: requestId, logId = requestId, signal, traced, cost = null, isMutation = false, span } = request;
      const name = viewerKey(viewer);
      const operation = createOperation({
        ...(isMutation
          ? { timeoutMs: config.limits.writeTimeoutSeconds * 1000, maxCalls: config.limits.maxWriteCalls }
          : { timeoutMs, maxCalls, signal }),
        client: { name, budget: ownBudgets.get(name) ?? budget },
        traced,
        span,
      });
      const onRequestCall = (call: SourceCall): void => onCall?.({ ...call, requestId: logId });
      const readerOptions = {
        sources,
        cache,
        ttlSeconds,
        staleSeconds,
        automatedWithinSeconds,
        operation,
        spending,
        onCall: onRequestCall,
        onRead,
      };
      const partials = createPartials(requestId);
      const graphOf = (reads: RequestReader): QueryContext => ({
        reads,
        people: createPeople(reads, rulesOf, rosterCache),
        risk: config.risk,
        attributesOf: files.of,
        idSecret: config.identity.idSecret,
        automatedWithinSeconds,
        today: todayUtc(),
      });
      let graph = graphOf(new RequestReader(readerOptions));
      const visible = companiesOf(viewer, companies);
      let mutate: Context['mutate'] | undefined;
      return {
        viewer,
        companies: visible,
        get graph() {
          return graph;
        },
        // Queries, which are many, need nothing of it.
        mutate: (...mutation) =>
          (mutate ??= writes.forRequest({
            viewer,
            requestId,
            operation,
            onCall: onRequestCall,
            reads: new RequestSources(readerOptions),
            graph: () => graph,
            renewReads: () => (graph = graphOf(new RequestReader(readerOptions))),
            companyOf: (slug) => visible.bySlug(slug),
          }))(...mutation),
        seals: writes.seals,
        partials,
        peopleRead: request.peopleRead ?? (config.audit.reads ? new PeopleRead(config.audit.people) : null),
        cost,
        maxCost: request.maxCost ?? config.limits.maxCost,
        recordCacheHit: operation.recordCacheHit,
        filesVersion: files.version(),
        cacheDependencies: () => (partials.errors().length === 0 ? operation.cacheDependencies() : null),
        result: { hasErrors: true, errors: {} },
        requestId,
        logId,
        vendorCalls: () => operation.callsMade(),
        trace: traced ? operation.trace : null,
      };
    },
    takesUpload(viewer, { company, source }) {
      if (!viewer.scopes.has('WRITE')) return false;
      const origin = companiesOf(viewer, companies)
        .bySlug(company)
        ?.origins.find((one) => one.source === source);
      const at = sources.get(source);
      return (
        origin !== undefined && at?.enabled === true && at.writes(origin.tenant).uploadPolicyDocument !== undefined
      );
    },
    async stopWrites({ cutAfterMs }) {
      writes.stop();
      const late = setTimeout(() => writes.abort(), cutAfterMs);
      await writes.settled();
      clearTimeout(late);
    },
    refresh: (origins, kind) => dropReads(cache, sources, origins, kind),
    async resume(slug) {
      await sources.get(slug)?.resume();
    },
    async close({ withinMs = CLOSE_WITHIN_MS } = {}) {
      stopRosterRefresh();
      files.close();
      switches.close();
      writes.stop();
      writes.abort();
      keys.close();
      const closed = Promise.all([
        ...[...sources.values()].map((source) => source.close()),
        store?.close(),
        audit.close(),
      ]);
      await withTimeout(withinMs, undefined, (late) => rejectOnAbort(closed, late)).catch(() => undefined);
    },
  };
}

/** What only this installation knows of a connection: its settings, with the credential. */
function secretOf({ connections }: Config, source: string): string {
  return JSON.stringify(connections.find(({ id }) => id === source)?.settings ?? null);
}

function fingerprintsOf({ connections }: Config): ReadonlyMap<string, string> {
  return new Map(connections.map((one) => [one.id, fingerprintOf(one)]));
}

/** Distinguishes a company from one with the same slug in another installation: by the fingerprints of its sources. */
function identityOf({ origins }: Company, sources: ReadonlyMap<string, Source>): string {
  return JSON.stringify(origins.map(({ source, tenant }) => [sources.get(source)?.fingerprint, tenant]));
}

/** The slugs of the companies that read from each source. */
function companiesBySource({ companies }: Config): ReadonlyMap<string, readonly string[]> {
  const all = companies.flatMap(({ slug, sources }) => sources.map(({ connection }) => ({ slug, connection })));
  const grouped = Map.groupBy(all, ({ connection }) => connection);
  return new Map(Array.from(grouped, ([connection, of]) => [connection, of.map(({ slug }) => slug)]));
}

function toCompany(company: Config['companies'][number], sources: ReadonlyMap<string, Source>): Company {
  const origins = company.sources.flatMap(({ connection, tenant }) => {
    const vendor = sources.get(connection)?.vendor;
    if (!vendor) return [];
    const name = vendor.slug.replaceAll('-', '_').toUpperCase();
    return [{ company: company.slug, source: connection, tenant, vendor: name, typeName: vendor.typeName }];
  });
  return { slug: company.slug, name: company.name, domains: company.domains, origins, teamRules: company.teams };
}

/** The rules for linking the accounts of one company. */
export function identityRules({ identity }: Config, { slug, domains }: Company): IdentityRules {
  return { ...identity, domains, overrides: identity.overrides.filter(({ company }) => company === slug) };
}
