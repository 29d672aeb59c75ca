import type { Company } from '../domain/company';
import { createPeople } from '../domain/people/people';
import { createRosterCache } from '../domain/people/roster-cache';
import type { IdentityRules } from '../domain/people/identity';
import { companiesOf } from '../access/tenancy';
import { canAccess, viewerKey } from '../access/viewer';
import type { Viewer } from '../access/viewer';
import type { Config } from '../config/config';
import { createCallBudget } from '../../datasources/engine/call-budget';
import { fingerprintOf } from '../../datasources/cache/fingerprint';
import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import { createReadCache } from '../../datasources/cache/read-cache';
import type { ReadCache } from '../../datasources/cache/read-cache';
import { createOperation } from '../../datasources/engine/operation';
import { createRequestReader } from '../../datasources/engine/request-reader';
import type { Origin } from '../../datasources/spec/origin';
import type { SharedStore } from '../../datasources/cache/shared-store';
import { openSources } from '../../datasources/engine/sources';
import type { Source, SourceCall } from '../../datasources/engine/sources';
import { rejectOnAbort, withTimeout } from '../../datasources/runtime/timeouts';
import { startRosterRefresh } from './roster-refresh';
import { createPartials } from './partials';
import { dropReads } from './refresh';
import type { RefreshKind, Refreshed } from './refresh';
import type { Context } from './context';

/** What a context must know of the request that it is for. */
export interface RequestFacts {
  readonly id: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Whether the client asked which vendor calls were made for it. */
  readonly traced: boolean;
  /** What its operation may cost, where that was reckoned. */
  readonly cost?: number | null;
}

/** What outlives a request: the opened sources, what was read of them, and the companies. */
export interface App {
  readonly companies: readonly Company[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly contextFor: (viewer: Viewer, request: RequestFacts) => Context;
  /** How often something that this viewer may see was dropped on demand: answers from before are not given again. */
  readonly cacheGeneration: (viewer: Viewer) => number;
  /**
   * Drops what was read of these tenants, in every process that shares the cache.
   * @param kind null: everything
   */
  readonly refresh: (origins: readonly Origin[], kind: RefreshKind | null) => Promise<Refreshed>;
  /** Ends a source's pauses, in every process that shares the cache. */
  readonly resume: (source: string) => Promise<void>;
  /** Gives up every vendor call that is under way, and closes all connections, whatever vendors and Redis do. */
  close(options?: { readonly withinMs?: number }): Promise<void>;
}

/** What is closed needs no answer from anybody: this is for what nobody thought of. */
const CLOSE_WITHIN_MS = 1000;

export interface AppEvents {
  readonly onCall?: (call: SourceCall) => void;
  readonly onUnexpectedError: (error: unknown) => void;
  /** Is shown each vendor's answer, secrets removed. */
  readonly onAnswer?: (source: string, endpoint: string, body: unknown) => void;
}

export async function createApp(
  config: Config,
  { onCall, onUnexpectedError: onBug, onAnswer }: AppEvents,
): Promise<App> {
  const store = await openStore(config.cache);
  const sources = openSources(config.connections, {
    ...(onAnswer ? { onAnswer } : {}),
    ...(store
      ? { fingerprints: fingerprintsOf(config), pauseSharing: (connection) => store.pauseSharing(connection) }
      : {}),
  });
  const cache = createReadCache(config.cache.maxMemoryMb, store);
  const memory = createRosterCache(cache);
  const companies = config.companies.map((company) => toCompany(company, sources));
  const rules = new Map(companies.map((company) => [company.slug, identityRules(config, company)]));
  const rulesOf = (company: Company): IdentityRules => rules.get(company.slug) ?? identityRules(config, company);

  const { ttlSeconds, staleSeconds } = config.cache;
  const { requestTimeoutMs: timeoutMs } = config.server;
  const { maxVendorCalls: maxCalls } = config.limits;
  const budget = createCallBudget(config.limits.vendorCallsPerMinute);

  const stopUpkeep = startRosterRefresh({
    companies,
    rosterCache: memory,
    ttlSecondsOf: (source) => sources.get(source)?.ttlSeconds ?? ttlSeconds,
    claim: async (company, milliseconds) =>
      (await store?.claim(`roster ${identityOf(company, sources)}`, milliseconds))?.acquired ?? true,
    refresh(company) {
      const operation = createOperation({ timeoutMs, maxCalls });
      const reads = createRequestReader({
        sources,
        cache,
        ttlSeconds,
        staleSeconds,
        forceRefresh: true,
        operation,
        onCall,
      });
      // Whoever keeps a list fresh does not ask for it.
      return createPeople(reads, rulesOf, { ...memory, recordRequest: () => undefined }).roster(company);
    },
    onBug,
  });

  const cacheGeneration = new Map<string, number>();

  return {
    companies,
    sources,
    contextFor(viewer, { id: requestId, signal, traced, cost = null }) {
      const operation = createOperation({
        timeoutMs,
        maxCalls,
        client: { name: viewerKey(viewer), budget },
        signal,
        traced,
      });
      const reads = createRequestReader({ sources, cache, ttlSeconds, staleSeconds, operation, onCall });
      const partials = createPartials(requestId);
      const graph = {
        reads,
        people: createPeople(reads, rulesOf, memory),
        risk: config.risk,
        today: new Date().toISOString().slice(0, 10),
      };
      return {
        requestId,
        viewer,
        companies: companiesOf(viewer, companies),
        graph,
        partials,
        cost,
        createCacheValidator() {
          const dependencies = operation.cacheDependencies();
          return dependencies && partials.errors().length === 0 ? cacheValidatorOf(cache, dependencies) : null;
        },
        trace: traced ? operation.trace : null,
      };
    },
    cacheGeneration(viewer) {
      let count = 0;
      for (const [slug, times] of cacheGeneration) if (canAccess(viewer, slug)) count += times;
      return count;
    },
    refresh(origins, kind) {
      for (const { company } of origins) cacheGeneration.set(company, (cacheGeneration.get(company) ?? 0) + 1);
      return dropReads(cache, sources, origins, kind);
    },
    async resume(slug) {
      await sources.get(slug)?.resume();
    },
    async close({ withinMs = CLOSE_WITHIN_MS } = {}) {
      stopUpkeep();
      const closed = Promise.all([...[...sources.values()].map((source) => source.close()), store?.close()]);
      await withTimeout(withinMs, undefined, (late) => rejectOnAbort(closed, late)).catch(() => undefined);
    },
  };
}

/** By itself, so that an answer which is kept for a while keeps nothing of its request. */
function cacheValidatorOf(cache: ReadCache, dependencies: readonly CacheEntryRef[]): () => boolean {
  return () => dependencies.every((read) => cache.isCurrent(read));
}

/** The client of Redis is loaded only where there is one. */
async function openStore({ redis, redisPrefix }: Config['cache']): Promise<SharedStore | undefined> {
  if (redis === '') return undefined;
  const { openRedisStore } = await import('../../datasources/cache/redis-store.js');
  return openRedisStore(redis, redisPrefix);
}

function fingerprintsOf({ connections }: Config): ReadonlyMap<string, string> {
  return new Map(connections.map((one) => [one.id, fingerprintOf(one)]));
}

/** Tells a company from others of the same name, in other installations: by what it draws on. */
function identityOf({ slug, origins }: Company, sources: ReadonlyMap<string, Source>): string {
  const drawsOn = origins.map(({ source, tenant }) => [sources.get(source)?.fingerprint, tenant]);
  return JSON.stringify([slug, drawsOn]);
}

function toCompany(company: Config['companies'][number], sources: ReadonlyMap<string, Source>): Company {
  const origins = company.sources.flatMap(({ connection, tenant }) => {
    const vendor = sources.get(connection)?.vendor;
    if (!vendor) return [];
    const name = vendor.slug.replaceAll('-', '_').toUpperCase();
    return [{ company: company.slug, source: connection, tenant, vendor: name, typeName: vendor.typeName }];
  });
  return { slug: company.slug, name: company.name, domains: company.domains, origins };
}

/** How the people of one company are linked. */
export function identityRules({ identity }: Config, { slug, domains }: Company): IdentityRules {
  return { ...identity, domains, overrides: identity.overrides.filter(({ company }) => company === slug) };
}
