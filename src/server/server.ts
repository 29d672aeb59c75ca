import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { createCacheStats } from '../../datasources/cache/cache-stats';
import { createMemoryBudget } from '../../datasources/cache/memory-budget';
import type { Config } from '../config/config';
import { packageVersion } from '../package-version';
import type { AppCall, AppEvents } from './app-events';
import { createReadAudit } from './audit/read-audit';
import { recordPeople } from './audit/record-people';
import { createAuthentication } from './authentication';
import { createGenerationFactory } from './generations/generation';
import { openGenerations } from './generations/generations';
import type { Generations } from './generations/generations';
import { createHandler } from './handler';
import { listen } from './listener';
import { logger } from './logger';
import { createMetrics } from './metrics';
import { listenForMetrics } from './metrics-listener';
import { createMetricsScopes } from './metrics-scope';
import { createConditions } from './observation/conditions';
import type { OnBug } from './observation/on-bug';
import type { RequestEnd } from './observation/request-line';
import { createSourceIncidents } from './observation/source-incidents';
import type { OnStateChange } from './observation/state-change';
import type { Pages } from './pages/page';
import { createRateLimit } from './rate-limit';
import { createReloader } from './reload';
import type { ReloadResult } from './reload';
import { openResources } from './resources';
import { createSchema } from './schema';
import { createSender } from './sending';
import { openTracing } from './tracing/open-tracing';
import type { TrustedDocuments } from './trusted-documents';
import { createUnsentBytes } from './unsent-bytes';
import type { ClosedFor } from './unsent-bytes';
import { connectSources } from './warm-up';
import { createWarn } from './warnings';
import type { Warn } from './warnings';
import { openSpool } from './writes/spool';

export interface RunningServer {
  /** `http://HOST:PORT`; with `server.tls` it is `https://HOST:PORT` */
  readonly url: string;
  /** `http://HOST:PORT/metrics`; null if metrics have no port of their own. */
  readonly metricsUrl: string | null;
  /** The configuration in use. */
  readonly config: () => Config;
  /**
   * Replaces the configuration without a restart: all of it, or nothing. Requests in flight end with the old one, and what did
   * not change (caches, connections, limits) goes on.
   * @param read called when it is the turn of this reload; what it throws refuses the reload
   */
  readonly reload: (read: () => Config) => Promise<ReloadResult>;
  /**
   * Serves on for `server.shutdownDelaySeconds` with `/readyz` at 503; then stops accepting, drains requests in flight (up
   * to `server.drainSeconds`), and closes every source.
   */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** As `readConfigFile` or `createConfig` returns it. */
  readonly config: Config;
  /** Default: the schema of the built-in vendors and those of the configuration. */
  readonly schema?: GraphQLSchema;
  /** Public pages: GraphiQL, the dashboard. Default: none. */
  readonly pages?: readonly Pages[];
  /** Absent: any operation is executed. */
  readonly trustedDocuments?: TrustedDocuments;
  /** Operations that clients are expected to send: they are parsed and validated before the first request. */
  readonly expectedOperations?: readonly string[];
  /** Called with each error that is a fault of the program. Default: they are logged. */
  readonly onBug?: OnBug;
  /** What operators should know of, and is no fault of the program. Default: nothing is logged. */
  readonly onWarning?: Warn;
  /** Called once when something that the program depends on begins to fail, and when it has recovered. */
  readonly onStateChange?: OnStateChange;
  /** Called when a request has ended. */
  readonly onRequest?: (end: RequestEnd) => void;
  /** Called after each attempt at a vendor call. */
  readonly onVendorCall?: (call: AppCall) => void;
}

/** What remains for closing sources after the drain: the process ends within a second of it. */
const CLOSE_WITHIN_MS = 500;
const EXIT_AFTER_DRAIN_SECONDS = 0.8;

/** How long the last spans may take to be sent, where the drain leaves time for it. */
const FLUSH_WITHIN_MS = 3000;

/** How much of the drain vendor calls of mutations may take: in the rest their clients get answers, with what is not known. */
const SHARE_FOR_CALLS = 0.75;

/** The time from a signal to the end of the process, at most. */
export function shutdownSeconds({ server }: Pick<Config, 'server'>): number {
  return server.shutdownDelaySeconds + server.drainSeconds + EXIT_AFTER_DRAIN_SECONDS;
}

/**
 * Starts an HTTP server on `config.server.host` and `port` (0: any free port). It accepts requests when the promise is
 * fulfilled, until it is closed.
 * @throws Error of Node.js if the address is in use, or a Redis that is configured has no valid address
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    config: first,
    pages = [],
    trustedDocuments,
    onBug = logger.unexpectedError,
    onWarning = () => undefined,
  } = options;
  const { schema = createSchema(first), onRequest, onVendorCall } = options;
  const metrics = createMetrics();
  const metricsScopes = createMetricsScopes();
  const conditions = createConditions({ redis: first.cache.redis !== '', tracing: first.tracing !== null });
  const onStateChange: OnStateChange = (change) => {
    conditions.note(change);
    options.onStateChange?.(change);
  };
  const incidents = createSourceIncidents(onStateChange);
  const warn = createWarn(onWarning);
  const onClose = (reason: ClosedFor): void => {
    metrics.countClosed(reason);
    warn({ event: 'connection closed', details: { reason } });
  };
  const tracing = await openTracing(first.tracing, packageVersion(), onStateChange);
  const events: AppEvents = {
    tracing,
    onCall(call) {
      metrics.countCall(call);
      onVendorCall?.(call);
    },
    onSourceResult(result) {
      incidents.add(result);
      metrics.countSkipped(result.source, result.skipped ?? []);
    },
    onWaited: metrics.countWait,
    onRetry: metrics.countRetry,
    onStateChange,
    onWritten: metrics.countWrite,
    onUnexpectedError: onBug,
    onWarning,
  };
  const cacheStats = { operations: createCacheStats(), responses: createCacheStats(), objects: createCacheStats() };
  const bytesElsewhere = (): number => Object.values(cacheStats).reduce((sum, { bytes }) => sum + bytes(), 0);
  const resources = await openResources(first, events, bytesElsewhere);
  if (first.audit.reads) recordPeople(schema);
  const readAudit = first.audit.reads ? createReadAudit(resources.audit) : null;
  const spool = await openSpool();
  const factory = createGenerationFactory({
    schema,
    resources,
    events,
    spool,
    memory: createMemoryBudget(first.cache.maxMemoryMb),
    cacheStats,
    trustedDocuments,
    expectedOperations: options.expectedOperations ?? [],
    keyServer: {
      onFailure(error) {
        conditions.keyServerFailed();
        warn({ event: 'key server unavailable', error });
      },
      onRecovery: () => onStateChange({ event: 'key server back' }),
    },
    onBug,
  });
  const generations = await openGenerations(first, {
    factory,
    onBug,
    onEnter({ config, app }, { opened, isOtherKeyServer }) {
      metricsScopes.add(app.companies);
      incidents.retain(new Set(app.sources.keys()));
      if (isOtherKeyServer) conditions.keyServerConfigured(config.jwt !== null);
      if (!config.server.connectAtStart) return;
      const { countCall: onCall, countConnectedAtStart: onConnected } = metrics;
      const ended = app.hold();
      // The vendors' answers are not awaited: one that hangs must not keep the server from starting.
      const timeoutMs = config.server.requestTimeoutMs;
      void connectSources(opened, { timeoutMs, onCall, onConnected, onResult: incidents.add }).finally(ended);
    },
  });
  const { current } = generations;
  const config = (): Config => current().config;
  const reloadMetrics = metrics.watchReloads(() => generations.live().length);
  metrics.watchCaches({ ...cacheStats, ...current().app.cacheStats });
  metrics.watchState({
    version: packageVersion(),
    sources: () => current().app.sources,
    incidents,
    conditions,
    oldestReads: () => current().app.reads.oldestReads(),
  });
  let closing = false;
  const unsentLimits = {
    get maxUnsentMb() {
      return config().limits.maxUnsentMb;
    },
    get maxUnsentMbPerClient() {
      return config().limits.maxUnsentMbPerClient;
    },
  };
  const handle = createHandler({
    current,
    isClosing: () => closing,
    basePath: first.server.basePath,
    pages,
    authenticate: createAuthentication(warn),
    rateLimit: createRateLimit(),
    send: createSender({ unsent: createUnsentBytes(unsentLimits, onClose), onClose }),
    metrics,
    metricsScopes,
    incidents,
    conditions,
    tracing,
    readAudit,
    onBug,
    onRequest,
  });
  const listener = await listen({ config: first.server, handle, onClose });
  const { metricsPort, metricsHost } = first.server;
  const metricsListener =
    metricsPort === null ? null : await listenForMetrics(metrics, { host: metricsHost, port: metricsPort }, onBug);

  const reloader = createReloader({
    current: config,
    async apply(next) {
      await generations.replace(next);
      listener.update(next.server);
    },
    onStateChange,
    onResult: reloadMetrics.count,
    onBug,
  });

  return {
    url: listener.url,
    metricsUrl: metricsListener?.url ?? null,
    config,
    reload: reloader.reload,
    async close() {
      closing = true;
      const { shutdownDelaySeconds, drainSeconds } = config().server;
      onStateChange({ event: 'draining', details: { shutdownDelaySeconds, drainSeconds } });
      // What a reload would open now, nobody would close.
      await Promise.all([reloader.end(), sleep(shutdownDelaySeconds * 1000)]);
      const drainedBy = Date.now() + drainSeconds * 1000;
      await Promise.all([listener.drain(drainSeconds), stopWrites(generations, drainSeconds)]);
      await factory.close();
      for (const { app } of generations.live()) app.abort();
      await Promise.race([readAudit?.flush(), sleep(CLOSE_WITHIN_MS, undefined, { ref: false })]);
      await Promise.all([
        resources.close(CLOSE_WITHIN_MS),
        tracing?.close(Math.max(CLOSE_WITHIN_MS, Math.min(FLUSH_WITHIN_MS, drainedBy - Date.now()))),
      ]);
      await spool.close();
      await metricsListener?.close();
      onStateChange({ event: 'stopped' });
    },
  };
}

/** Mutations go on without their clients: of every configuration that is in use. */
async function stopWrites({ live }: Pick<Generations, 'live'>, drainSeconds: number): Promise<void> {
  const stopped = live().map(({ app }) => app.stopWrites({ cutAfterMs: drainSeconds * 1000 * SHARE_FOR_CALLS }));
  await Promise.race([Promise.all(stopped), sleep(drainSeconds * 1000, undefined, { ref: false })]);
}
