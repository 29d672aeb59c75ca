import { createCallWindows } from '../../datasources/engine/call-budget';
import type { CallWindows } from '../../datasources/engine/call-budget';
import { connectionSecrets, localSecrets } from '../../datasources/cache/fingerprint';
import type { ConnectionSecrets } from '../../datasources/cache/fingerprint';
import { createMemoryBudget, mostBytesOfReads } from '../../datasources/cache/memory-budget';
import { ReadCache, createReadCacheStats } from '../../datasources/cache/read-cache';
import type { ReadCacheStats } from '../../datasources/cache/read-cache';
import type { SharedStore } from '../../datasources/cache/shared-store';
import { LookupSpending } from '../../datasources/engine/lookup-spending';
import { openSources } from '../../datasources/engine/sources';
import type { Source } from '../../datasources/engine/sources';
import { createSwitches } from '../../datasources/engine/switches';
import type { Switches } from '../../datasources/engine/switches';
import { rejectOnAbort, withTimeout } from '../../datasources/runtime/timeouts';
import { connectionKey } from '../config/changes';
import type { Config } from '../config/config';
import type { ConnectionConfig } from '../config/connections';
import { createRosterCache } from '../domain/people/roster-cache';
import type { RosterCache } from '../domain/people/roster-cache';
import type { AuditLog } from '../domain/writes/audit';
import type { IdempotencyKeys } from '../domain/writes/idempotency';
import type { AppEvents } from './app-events';
import type { AttributeFiles } from './attribute-files';
import { createPool } from './generations/pool';
import type { Pool } from './generations/pool';
import { openSharedStore } from './shared-store';
import { openAuditLog } from './writes/audit-log';
import { openIdempotencyKeys } from './writes/idempotency/open-keys';

/** The open connections of a configuration. */
interface LeasedSources {
  readonly sources: ReadonlyMap<string, Source>;
  /** Closes those that no other configuration uses. */
  release(): void;
}

/** What reads of a configuration may have left in the caches: the company of each tenant, by the prefix of its cache keys. */
export interface Tenancies {
  readonly sources: ReadonlyMap<string, Source>;
  readonly companies: ReadonlyMap<string, string>;
  /** The slugs of the companies that read from each source. */
  readonly companiesOf: ReadonlyMap<string, readonly string[]>;
}

/** What lives as long as the process, whatever its configuration says meanwhile. */
export interface Resources {
  readonly store: SharedStore | undefined;
  readonly switches: Switches;
  readonly cache: ReadCache;
  readonly cacheStats: ReadCacheStats;
  readonly rosterCache: RosterCache;
  /** null: nothing is cached, so a scan would serve no later request. */
  readonly spending: LookupSpending | null;
  readonly callWindows: CallWindows;
  readonly keys: IdempotencyKeys;
  readonly audit: AuditLog;
  readonly files: Pool<Promise<AttributeFiles>>;
  /** Opens the connections that are not open yet. No call is made. */
  leaseSources(connections: readonly ConnectionConfig[]): LeasedSources;
  /** From now on these connections and tenants count. */
  enter(tenancies: Tenancies): Promise<void>;
  /** The caches forget what only these tenants had. */
  leave(tenancies: Tenancies): void;
  /** Aborts every vendor call in flight and closes all connections, even if vendors and Redis do not respond. */
  close(withinMs: number): Promise<void>;
}

/** @param bytesElsewhere what the caches beside the reads take now */
export async function openResources(
  config: Pick<Config, 'cache' | 'audit' | 'connections' | 'companies'>,
  { onStateChange = () => undefined, onWaited, onRetry, onUnexpectedError, onAnswer, auditOutput }: AppEvents,
  bytesElsewhere: () => number = () => 0,
): Promise<Resources> {
  const fingerprints = createFingerprints(config.cache.redis ? connectionSecrets : localSecrets);
  /** Of all open connections, also those that only requests in flight still use; equal ones have the same. */
  const sealKeys = new Map<string, { readonly key: Buffer; readonly sources: Set<Source> }>();
  const store = await openSharedStore(config.cache, {
    onReachable: (isReachable) => onStateChange({ event: isReachable ? 'redis back' : 'redis away' }),
    sealKeyOf: (fingerprint) => sealKeys.get(fingerprint)?.key,
  });
  const switchNames = (connections: readonly Pick<Source, 'slug' | 'fingerprint'>[]): ReadonlyMap<string, string> =>
    new Map(connections.map(({ slug, fingerprint }) => [slug, `${fingerprint} ${slug}`]));
  const switches = createSwitches({
    keys: switchNames(
      config.connections.map((one) => ({ slug: one.id, fingerprint: fingerprints.of(one).fingerprint })),
    ),
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

  const live = new Set<Tenancies>();
  let current: Tenancies | null = null;
  const pool = createPool<Source>((source) => {
    const known = sealKeys.get(source.fingerprint);
    known?.sources.delete(source);
    if (known?.sources.size === 0) sealKeys.delete(source.fingerprint);
    return source.close();
  });
  const open = (connection: ConnectionConfig): Source => {
    const { id } = connection;
    const { fingerprint: own, sealKey } = fingerprints.of(connection);
    const opened = openSources([connection], {
      switches,
      ...(onAnswer ? { onAnswer } : {}),
      onWaited,
      onRetry,
      onCircuit(source, state) {
        // Of a connection that was replaced, only requests that are in flight still use the circuit.
        if (current !== null && current.sources.get(id) !== opened) return;
        onStateChange({ event: state === 'OPEN' ? 'circuit opened' : 'circuit closed', details: { source } });
      },
      fingerprints: new Map([[id, own]]),
      ...(store ? { pauseSharing: (fingerprint) => store.pauseSharing(fingerprint) } : {}),
    }).get(id);
    if (!opened) throw new Error(`the connection "${id}" was not opened`);
    const known = sealKeys.get(own) ?? { key: sealKey, sources: new Set() };
    sealKeys.set(own, known);
    known.sources.add(opened);
    return opened;
  };

  const cacheStats = createReadCacheStats();
  const budget = createMemoryBudget(config.cache.maxMemoryMb);
  const cache = new ReadCache(config.cache.maxMemoryMb, store, cacheStats, () =>
    mostBytesOfReads(budget, bytesElsewhere()),
  );
  const spending =
    cache.maxBytes === 0
      ? null
      : new LookupSpending({
          scan: () => Promise.resolve(false),
          onUnexpectedError,
          ...(store ? { store } : {}),
        });
  const keys = await openIdempotencyKeys(config.cache);
  const audit = await openAuditLog(
    config.audit,
    (isWritable) => onStateChange({ event: isWritable ? 'audit log back' : 'audit log away' }),
    auditOutput,
  );
  const rosterCache = createRosterCache(cache);
  const files = createPool<Promise<AttributeFiles>>((opened) =>
    opened.then(
      (open) => open.close(),
      () => undefined,
    ),
  );

  return {
    store,
    switches,
    cache,
    cacheStats,
    rosterCache,
    spending,
    callWindows: createCallWindows(),
    keys,
    audit,
    files,
    leaseSources(connections) {
      const leases = connections.map((one) => pool.lease(connectionKey(one), () => open(one)));
      fingerprints.retain(connections);
      return {
        sources: new Map(leases.map(({ value }) => [value.slug, value])),
        release: () => leases.forEach((lease) => lease.release()),
      };
    },
    async enter(tenancies) {
      const { sources, companiesOf } = tenancies;
      await switches.replace({ keys: switchNames([...sources.values()]), companies: companiesOf });
      const before = current;
      current = tenancies;
      live.add(tenancies);
      for (const [slug, source] of before?.sources ?? []) {
        const isReplaced = tenancies.sources.get(slug) !== source && source.circuit() !== 'CLOSED';
        if (isReplaced) onStateChange({ event: 'circuit closed', details: { source: slug } });
      }
      // Records carry the company that they were read for.
      cache.forget(scopesThat(before, (scope, company) => (tenancies.companies.get(scope) ?? company) !== company));
    },
    leave(tenancies) {
      live.delete(tenancies);
      const isLive = (scope: string, company: string): boolean =>
        [...live].some(({ companies }) => companies.get(scope) === company);
      cache.forget(scopesThat(tenancies, (scope, company) => !isLive(scope, company)));
      const companies = new Set([...live].flatMap((one) => [...one.companies.values()]));
      rosterCache.retainActivity(companies);
      spending?.retain(companies);
    },
    async close(withinMs) {
      switches.close();
      keys.close();
      const closed = Promise.all([pool.close(), files.close(), store?.close(), audit.close()]);
      await withTimeout(withinMs, undefined, (late) => rejectOnAbort(closed, late)).catch(() => undefined);
    },
  };
}

/** The key prefixes of some tenants. */
function scopesThat(of: Tenancies | null, match: (scope: string, company: string) => boolean): readonly string[] {
  return [...(of?.companies ?? [])].filter(([scope, company]) => match(scope, company)).map(([scope]) => `${scope} `);
}

/**
 * What is derived from each connection, once while it is configured.
 * @param derive takes some milliseconds if a store is shared
 */
function createFingerprints(derive: (connection: ConnectionConfig) => ConnectionSecrets) {
  const known = new Map<string, ConnectionSecrets>();
  const nameOf = ({ id, vendor, settings }: ConnectionConfig): string => JSON.stringify([id, vendor.slug, settings]);
  return {
    of(connection: ConnectionConfig): ConnectionSecrets {
      const name = nameOf(connection);
      const secrets = known.get(name) ?? derive(connection);
      known.set(name, secrets);
      return secrets;
    },
    /** Forgets those of all other connections. */
    retain(connections: readonly ConnectionConfig[]): void {
      const names = new Set(connections.map(nameOf));
      for (const name of known.keys()) if (!names.has(name)) known.delete(name);
    },
  };
}

/** The slugs of the companies that read from each source. */
export function companiesBySource({ companies }: Pick<Config, 'companies'>): ReadonlyMap<string, readonly string[]> {
  const all = companies.flatMap(({ slug, sources }) => sources.map(({ connection }) => ({ slug, connection })));
  const grouped = Map.groupBy(all, ({ connection }) => connection);
  return new Map(Array.from(grouped, ([connection, of]) => [connection, of.map(({ slug }) => slug)]));
}
