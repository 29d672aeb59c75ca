import type { Company } from '../domain/company';
import { createPeople } from '../domain/people/people';
import type { IdentityRules } from '../domain/people/identity';
import { companiesOf } from '../access/tenancy';
import type { Companies } from '../access/tenancy';
import { ownLimits } from '../access/own-limits';
import { viewerKey } from '../access/viewer';
import type { Viewer } from '../access/viewer';
import type { Config } from '../config/config';
import { todayUtc } from '../../datasources/runtime/today';
import { createCallBudget } from '../../datasources/engine/call-budget';
import type { CacheStats, LookupStats } from '../../datasources/cache/cache-stats';
import type { ReadCache } from '../../datasources/cache/read-cache';
import { createOperation } from '../../datasources/engine/operation';
import { RequestReader } from '../../datasources/engine/request-reader';
import { RequestSources } from '../../datasources/engine/request-sources';
import type { Origin } from '../../datasources/spec/origin';
import type { Switches } from '../../datasources/engine/switches';
import type { Source, SourceCall } from '../../datasources/engine/sources';
import type { Span } from '../../datasources/runtime/span';
import { withPriority } from '../../datasources/runtime/call-priority';
import type { AppEvents } from './app-events';
import { openAttributeFiles } from './attribute-files';
import type { AttributeFileReport } from './attribute-files';
import { createHolders } from './generations/holders';
import { startRosterRefresh } from './roster-refresh';
import { createPartials } from './partials';
import { dropReads } from './refresh';
import type { RefreshKind, Refreshed } from './refresh';
import { companiesBySource, openResources } from './resources';
import type { Resources, Tenancies } from './resources';
import type { QueryContext } from '../domain/query-context';
import type { AuditLog } from '../domain/writes/audit';
import type { Context } from './context';
import { createCurrentReads } from './current-reads';
import type { CurrentReads } from './current-reads';
import { PeopleRead } from './audit/people-read';
import { createDocumentSeals } from './writes/document-seals';
import { createWrites } from './writes/writes';

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

/** One configuration at work: its companies, over the open sources and their cached reads. */
export interface App {
  readonly companies: readonly Company[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly contextFor: (viewer: Viewer, request: RequestFacts) => Context;
  /** Whether the viewer may upload documents there, and the source takes any now. */
  readonly takesUpload: (viewer: Viewer, input: UploadInput) => boolean;
  /** The cached reads, as far as responses made of them need to know. */
  readonly reads: CurrentReads & Pick<ReadCache, 'oldestReads'>;
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

/** An app whose configuration can be replaced by another one. */
export interface ReplaceableApp extends Omit<App, 'close'> {
  /** The companies, by all that the configuration says of them. */
  readonly companyByKey: ReadonlyMap<string, Company>;
  /** From now on new requests use it, and it works in the background. */
  activate(): Promise<void>;
  /** Begins a use, by a request say. @returns ends it */
  readonly hold: () => () => void;
  /** Ends its work in the background, and waits for its last use. Then it closes what no other app uses. */
  retire(): Promise<void>;
  /** Ends it while it is used: nothing is sent any more. */
  abort(): void;
}

/** A safety limit: closing waits for no response, so it should never be reached. */
const CLOSE_WITHIN_MS = 1000;

/** An app with a configuration that is never replaced. */
export async function createApp(config: Config, events: AppEvents): Promise<App> {
  const resources = await openResources(config, events);
  const app = await openApp(config, resources, events);
  await app.activate();
  return {
    ...app,
    async close({ withinMs = CLOSE_WITHIN_MS } = {}) {
      app.abort();
      await resources.close(withinMs);
    },
  };
}

/** @param previous companies that did not change are the same objects, so that what is cached of them is served */
export async function openApp(
  config: Config,
  resources: Resources,
  {
    tracing = null,
    onCall,
    onSourceResult: onRead,
    onWritten = () => undefined,
    onUnexpectedError,
    onWarning = () => undefined,
  }: AppEvents,
  previous?: Pick<ReplaceableApp, 'companyByKey'>,
): Promise<ReplaceableApp> {
  const { store, switches, cache, cacheStats: stats, rosterCache, keys, audit } = resources;
  const rules = new Map(config.companies.map((company) => [company.slug, identityRules(config, company)]));
  const rulesOf = (company: Company): IdentityRules => rules.get(company.slug) ?? identityRules(config, company);

  const { attributes } = config.identity;
  const ruleOfFiles = (slug: string): IdentityRules => rules.get(slug) ?? { ...config.identity, overrides: [] };
  const filesLease = resources.files.lease(
    JSON.stringify(attributes.map((one) => [one, ruleOfFiles(one.company)])),
    () => openAttributeFiles({ files: attributes, rulesOf: ruleOfFiles, warn: onWarning, onUnexpectedError }),
  );
  // Before anything else is leased: what was not opened is retried by the next configuration.
  const files = await filesLease.value.catch((error: unknown) => {
    filesLease.release();
    throw error;
  });
  const leased = resources.leaseSources(config.connections);
  const { sources } = leased;
  const holders = createHolders();
  const { hold } = holders;
  const companyByKey = openCompanies(config, sources, previous?.companyByKey);
  const companies = [...companyByKey.values()];
  const { ttlSeconds, staleSeconds } = config.cache;
  const { requestTimeoutMs: timeoutMs } = config.server;
  const { automatedWithinSeconds } = config.phishing;
  const { maxVendorCalls: maxCalls } = config.limits;
  const budget = createCallBudget(config.limits.vendorCallsPerMinute, resources.callWindows);
  const ownBudgets = new Map(
    Array.from(ownLimits(config.clients, 'vendorCallsPerMinute'), ([name, calls]) => [
      name,
      createCallBudget(calls, resources.callWindows),
    ]),
  );

  const visible = new WeakMap<Viewer, Companies>();
  /** Once for each API key: a viewer may see thousands of companies. */
  const visibleTo = (viewer: Viewer): Companies => {
    const known = visible.get(viewer) ?? companiesOf(viewer, companies);
    visible.set(viewer, known);
    return known;
  };

  const background = (client: string | null, forceRefresh: boolean, span: Span | null): RequestReader =>
    new RequestReader({
      sources,
      cache,
      ttlSeconds,
      staleSeconds,
      automatedWithinSeconds,
      forceRefresh,
      operation: createOperation({
        timeoutMs,
        maxCalls,
        ...(client === null ? {} : { client: { name: client, budget } }),
        span,
      }),
      onCall,
      onRead,
      onLoad: hold,
    });
  const refreshRoster = async (company: Company): Promise<void> => {
    const ended = hold();
    const span = tracing?.background('roster refresh') ?? null;
    // A background refresh does not count as a request: else rosters would be refreshed forever.
    const people = createPeople(background(null, true, span), rulesOf, {
      ...rosterCache,
      recordRequest: () => undefined,
    });
    await withPriority('background', () => people.roster(company).finally(() => span?.end())).finally(ended);
  };
  let stopRosterRefresh = (): void => undefined;
  const tenancies: Tenancies = {
    sources,
    companies: companyByScope(companies, sources),
    companiesOf: companiesBySource(config),
  };

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
    reads: { ...createCurrentReads(cache, switches), oldestReads: () => cache.oldestReads() },
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
        spending: resources.spending ?? undefined,
        onCall: onRequestCall,
        onRead,
        onLoad: hold,
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
      const companiesOfViewer = visibleTo(viewer);
      let mutate: Context['mutate'] | undefined;
      const context: Context & { graph: QueryContext } = {
        viewer,
        companies: companiesOfViewer,
        graph: graphOf(new RequestReader(readerOptions)),
        // Queries, which are many, need nothing of it. Apollo executes with a copy of the context: `this` is that copy.
        mutate(...mutation) {
          // It goes on if its client disconnects.
          const ended = hold();
          return (mutate ??= writes.forRequest({
            viewer,
            requestId,
            operation,
            onCall: onRequestCall,
            reads: new RequestSources(readerOptions),
            graph: () => this.graph,
            renewReads: () => (this.graph = graphOf(new RequestReader(readerOptions))),
            companyOf: (slug) => companiesOfViewer.bySlug(slug),
          }))(...mutation).finally(ended);
        },
        seals: writes.seals,
        partials,
        peopleRead: request.peopleRead ?? (config.audit.reads ? new PeopleRead(config.audit.people) : null),
        cost,
        maxCost: request.maxCost ?? config.limits.maxCost,
        recordCacheHit: (read) => operation.recordCacheHit(read),
        filesVersion: files.version(),
        cacheDependencies: () => (partials.errors().length === 0 ? operation.cacheDependencies() : null),
        result: { hasErrors: true, errors: {}, body: null },
        requestId,
        logId,
        vendorCalls: () => operation.callsMade(),
        trace: traced ? operation.trace : null,
      };
      return context;
    },
    takesUpload(viewer, { company, source }) {
      if (!viewer.scopes.has('WRITE')) return false;
      const origin = visibleTo(viewer)
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
    companyByKey,
    hold,
    async activate() {
      await resources.enter(tenancies);
      // Its own budget of calls a minute: no client's budget pays for what all clients use.
      resources.spending?.scanWith(async (origin, kind, cause) => {
        const span = cause?.linked('background scan') ?? null;
        try {
          return (await background(`background ${origin.company}`, false, span).readAll(origin, kind)).state === 'OK';
        } finally {
          span?.end();
        }
      });
      stopRosterRefresh = startRosterRefresh({
        companies,
        rosterCache,
        ttlSecondsOf: (source) => sources.get(source)?.ttlSeconds ?? ttlSeconds,
        claim: async (company, milliseconds) =>
          (await store?.claim(`${company.slug} roster ${identityOf(company, sources)}`, milliseconds))?.acquired ??
          true,
        refresh: refreshRoster,
        onUnexpectedError,
      });
    },
    async retire() {
      stopRosterRefresh();
      await holders.none();
      resources.leave(tenancies);
      leased.release();
      filesLease.release();
    },
    abort() {
      stopRosterRefresh();
      writes.stop();
      writes.abort();
    },
  };
}

/** What only this installation knows of a connection: its settings, with the credential. */
function secretOf({ connections }: Config, source: string): string {
  return JSON.stringify(connections.find(({ id }) => id === source)?.settings ?? null);
}

/** Distinguishes a company from one with the same slug in another installation: by the fingerprints of its sources. */
function identityOf({ origins }: Company, sources: ReadonlyMap<string, Source>): string {
  return JSON.stringify(origins.map(({ source, tenant }) => [sources.get(source)?.fingerprint, tenant]));
}

/** All that the configuration says of a company, and of what is read for it. */
function companyKey(
  config: Config,
  company: Config['companies'][number],
  sources: ReadonlyMap<string, Source>,
): string {
  const connected = company.sources.map(({ connection }) => {
    const source = sources.get(connection);
    return [source?.vendor.slug, source?.fingerprint];
  });
  return JSON.stringify([company, identityRules(config, company), connected]);
}

/**
 * The companies, by all that the configuration says of them. Apart from the app: its functions would else retain what they
 * share their scope with, the app before, and that one the one before it.
 */
function openCompanies(
  config: Config,
  sources: ReadonlyMap<string, Source>,
  previous: ReadonlyMap<string, Company> = new Map(),
): ReadonlyMap<string, Company> {
  return new Map(
    config.companies.map((company) => {
      const key = companyKey(config, company, sources);
      return [key, previous.get(key) ?? toCompany(company, sources)];
    }),
  );
}

/** The company of each tenant, by the prefix of its cache keys. */
function companyByScope(
  companies: readonly Company[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, string> {
  return new Map(
    companies.flatMap(({ slug, origins }) =>
      origins.flatMap((origin) => {
        const scope = sources.get(origin.source)?.cacheScope(origin);
        return scope === undefined ? [] : [[scope, slug] as const];
      }),
    ),
  );
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
export function identityRules(
  { identity }: Config,
  { slug, domains }: Pick<Company, 'slug' | 'domains'>,
): IdentityRules {
  return { ...identity, domains, overrides: identity.overrides.filter(({ company }) => company === slug) };
}
