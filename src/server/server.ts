import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerOptions as HttpServerOptions, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { createCacheStats } from '../../datasources/cache/cache-stats';
import { createMemoryBudget } from '../../datasources/cache/memory-budget';
import type { Source } from '../../datasources/engine/sources';
import type { Span } from '../../datasources/runtime/span';
import { ownLimits } from '../access/own-limits';
import { clientLabel, viewerKey } from '../access/viewer';
import type { Viewer } from '../access/viewer';
import type { Config } from '../config/config';
import { errorAnswer } from './http-response';
import type { HttpResponse, SendableResponse } from './http-response';
import { createApp } from './app';
import type { App, AppCall } from './app';
import { createReadAudit } from './audit/read-audit';
import { recordPeople } from './audit/record-people';
import { createAuthentication } from './authentication';
import { addressGroup } from './client-address';
import { corsHeaders } from './cors';
import { drain } from './draining';
import { INTERNAL_ERROR_MESSAGE } from './errors';
import { holdContinue, isBodyWithheld } from './expect-continue';
import { createAdmission } from './execution/admission';
import { createOperationsCache } from './execution/operations-cache';
import { createSerializedObjects } from './execution/serialized-objects';
import { createGraphqlServer } from './graphql';
import { logger } from './logger';
import { hostInUrl } from './host-in-url';
import { createMetrics } from './metrics';
import { listenForMetrics } from './metrics-listener';
import { negotiate } from './content-negotiation';
import { createConditions } from './observation/conditions';
import type { OnBug } from './observation/on-bug';
import type { RequestEnd } from './observation/request-line';
import { createSourceIncidents } from './observation/source-incidents';
import type { OnStateChange } from './observation/state-change';
import type { Pages } from './pages/page';
import { createRateLimit } from './rate-limit';
import { answerMetrics, refreshSources } from './routes/admin';
import { switchRequestOf } from './routes/switch-params';
import { switchSource } from './routes/switch-source';
import { answerGraphql } from './routes/graphql';
import type { GraphqlRoute } from './routes/graphql';
import { createOperationTexts } from './routes/operation-text';
import { isMultipart } from './routes/uploads';
import { ALIVE, answerReadiness, answerReadinessInFull } from './routes/readiness';
import { packageVersion } from '../package-version';
import { createSchema } from './schema';
import { createSender } from './sending';
import { openTracing } from './tracing/tracing';
import type { RequestTrace } from './tracing/tracing';
import { createResponseCache } from './response-cache';
import { closeStalled } from './stalled';
import type { TrustedDocuments } from './trusted-documents';
import { createUnsentBytes } from './unsent-bytes';
import type { ClosedFor } from './unsent-bytes';
import { connectSources, prepareOperations } from './warm-up';
import { createWarn } from './warnings';
import type { Warn } from './warnings';
import { openSpool } from './writes/spool';

export interface RunningServer {
  /** `http://HOST:PORT` */
  readonly url: string;
  /** `http://HOST:PORT/metrics`; null if metrics have no port of their own. */
  readonly metricsUrl: string | null;
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

const REQUEST_ID = /^[\w.:-]{1,128}$/;
const KNOWN_PATHS: ReadonlySet<string> = new Set([
  '/graphql',
  '/graphiql',
  '/admin/refresh',
  '/healthz',
  '/readyz',
  '/metrics',
]);

/** The path as logs and metrics name it. */
function knownPath(pathname: string): string {
  if (KNOWN_PATHS.has(pathname)) return pathname;
  return switchRequestOf(pathname) ? '/admin/sources' : 'other';
}

const KNOWN_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

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
  const { config, pages = [], trustedDocuments, onBug = logger.unexpectedError, onWarning = () => undefined } = options;
  const { schema = createSchema(config), onRequest, onVendorCall } = options;
  const metrics = createMetrics();
  const conditions = createConditions({
    redis: config.cache.redis !== '',
    keyServer: config.jwt !== null,
    tracing: config.tracing !== null,
  });
  const onStateChange: OnStateChange = (change) => {
    conditions.note(change);
    options.onStateChange?.(change);
  };
  const incidents = createSourceIncidents(onStateChange);
  const tracing = await openTracing(config.tracing, packageVersion(), onStateChange);
  const app = await createApp(config, {
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
  });
  if (config.audit.reads) recordPeople(schema);
  const readAudit = config.audit.reads ? createReadAudit(app.audit) : null;
  const { introspection, corsOrigins, requestTimeoutMs, connectAtStart, basePath } = config.server;
  const { limits } = config;
  if (connectAtStart) {
    const { countCall: onCall, countConnectedAtStart: onConnected } = metrics;
    // The vendors' answers are not awaited: one that hangs must not keep the server from starting.
    const timeoutMs = requestTimeoutMs;
    void connectSources(usedSources(app), { timeoutMs, onCall, onConnected, onResult: incidents.add });
  }
  const memory = createMemoryBudget(config.cache.maxMemoryMb);
  const caches = {
    operations: createCacheStats(),
    responses: createCacheStats(),
    objects: createCacheStats(),
    ...app.cacheStats,
  };
  metrics.watchCaches(caches);
  metrics.watchState({
    version: packageVersion(),
    sources: app.sources,
    incidents,
    conditions,
    oldestReads: () => app.reads.oldestReads(),
  });
  const operations = createOperationsCache({
    schema,
    introspection,
    limits,
    bytes: memory.operations,
    stats: caches.operations,
  });
  prepareOperations(operations, caches.operations, trustedDocuments?.values() ?? options.expectedOperations ?? []);
  const objects = createSerializedObjects({
    bytes: config.cache.serializedObjects ? memory.objects : 0,
    reads: app.reads,
    stats: caches.objects,
  });
  const apollo = createGraphqlServer({ schema, operations, objects, limits, onBug });
  await apollo.start();
  const warn = createWarn(onWarning);
  const authenticate = createAuthentication(config, warn, {
    onFailure: conditions.keyServerFailed,
    onRecovery: () => onStateChange({ event: 'key server back' }),
  });
  const rateLimit = createRateLimit(config.limits.requestsPerMinute);
  const ownRates = ownLimits(config.clients, 'requestsPerMinute');
  const ownCosts = ownLimits(config.clients, 'maxCost');
  const onClose = (reason: ClosedFor): void => {
    metrics.countClosed(reason);
    warn({ event: 'connection closed', details: { reason } });
  };
  const send = createSender({ unsent: createUnsentBytes(limits, onClose), onClose });
  const spool = await openSpool(limits.maxUploadMb * 1024 * 1024);
  const graphql: GraphqlRoute = {
    apollo,
    contextFor: app.contextFor,
    filesVersion: app.filesVersion,
    responses: createResponseCache({ bytes: memory.responses, reads: app.reads, stats: caches.responses }),
    texts: createOperationTexts(operations, trustedDocuments),
    operations,
    admit: createAdmission({ schema, introspection, limits }),
    maxCostOf: (viewer) => ownCosts.get(viewerKey(viewer)) ?? limits.maxCost,
    maxBodyKb: limits.maxBodyKb,
    uploads: { schema, takesUpload: app.takesUpload, spool, limits },
  };
  let closing = false;

  /** What needs no credentials. */
  const answerPublic = (
    { method, headers }: IncomingMessage,
    { pathname, search }: Target,
  ): HttpResponse | undefined => {
    if (pathname === '/healthz') return ALIVE;
    // A probe without credentials gets its answer, whatever it asks for.
    if (pathname === '/readyz' && !(isVerbose(search) && hasCredentials(headers))) return answerReadiness(closing);
    if (method === 'GET' || method === 'HEAD') {
      for (const pageAt of pages) {
        const page = pageAt(pathname, headers.host);
        if (page) return page;
      }
    }
    // A browser sends a CORS preflight, without credentials, before a request from another origin.
    return method === 'OPTIONS' ? { status: 204, headers: { allow: 'GET, POST' }, body: '' } : undefined;
  };

  const answerViewer = async (viewer: Viewer, asked: Asked): Promise<HttpResponse> => {
    const { request, pathname, search, id, signal, span } = asked;
    const key = viewerKey(viewer);
    const wait = rateLimit.take(key, Date.now(), ownRates.get(key));
    if (wait > 0)
      return errorAnswer(429, 'RATE_LIMITED', `too many requests; try again in ${wait} s`, {
        headers: { 'retry-after': String(wait) },
      });
    if (pathname === '/graphql') {
      return answerGraphql(graphql, { request, search, viewer, id, signal, span });
    }
    if (pathname === '/readyz')
      return answerReadinessInFull(viewer, { app, incidents, conditions, isClosing: closing });
    if (pathname === '/admin/refresh') return refreshSources(app, viewer, request, search);
    const switching = switchRequestOf(pathname);
    if (switching) return switchSource(app, viewer, request, { ...switching, search, id });
    if (pathname === '/metrics' && config.server.metrics) return answerMetrics(app, viewer, metrics);
    return errorAnswer(404, 'NOT_FOUND', 'Not found. The GraphQL endpoint is /graphql.');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const sentId = request.headers['x-request-id'];
    const id = typeof sentId === 'string' && REQUEST_ID.test(sentId) ? sentId : randomUUID();
    const target = splitTarget(request.url ?? '/', basePath);
    const { pathname } = target;
    const cors = pathname === '/graphql' ? corsHeaders(corsOrigins, request.headers) : {};
    let owner = `address ${addressGroup(request.socket.remoteAddress)}`;
    let client: string | null = null;
    let answered: HttpResponse | undefined;
    let trace: RequestTrace | undefined;
    let viewer: Viewer | null = null;
    const deliver = (answer: SendableResponse): Promise<void> => {
      // Of a refused upload, the rest of the body is not read.
      const ends = closing || isBodyWithheld(request) || (isMultipart(request) && !request.readableEnded);
      const ending: Record<string, string> = ends ? { connection: 'close' } : {};
      return send(answer, { request, response, owner, id, headers: { 'x-request-id': id, ...cors, ...ending } });
    };
    const answer = async (): Promise<HttpResponse> => {
      const open = answerPublic(request, target);
      if (open) return open;
      const signal = abortOnDisconnect(response);
      const authentication = await authenticate(request);
      viewer = 'viewer' in authentication ? authentication.viewer : null;
      trace = tracing?.begin({ headers: request.headers, viewer: viewer && viewerKey(viewer), startedAt });
      if ('refusal' in authentication) return authentication.refusal;
      owner = viewerKey(authentication.viewer);
      client = clientLabel(authentication.viewer);
      return answerViewer(authentication.viewer, { request, ...target, id, signal, span: trace?.span ?? null });
    };
    try {
      answered = await answer();
      await deliver(await negotiate(answered, request, id));
    } catch (error) {
      // The client disconnected during the request: it gets no response, and that is not an error.
      if (response.destroyed) return;
      onBug(error, id);
      answered = errorAnswer(500, 'INTERNAL_SERVER_ERROR', INTERNAL_ERROR_MESSAGE);
      if (response.headersSent) response.destroy();
      else await deliver(await negotiate(answered, request, id));
    } finally {
      const milliseconds = performance.now() - startedAt;
      const path = knownPath(pathname);
      const { statusCode: status } = response;
      const method = KNOWN_METHODS.has(request.method ?? '') ? (request.method ?? '') : 'other';
      const isAborted = !response.writableEnded || response.destroyed;
      const { traceId } = trace ?? {};
      const end = {
        id,
        ...(traceId === undefined ? {} : { traceId }),
        client,
        method,
        path,
        status,
        milliseconds,
        isAborted,
        answer: answered,
      };
      metrics.countRequest(end);
      onRequest?.(end);
      trace?.end(end);
      const summary = answered?.peopleRead?.();
      if (summary && viewer) {
        const { name: operation = null, hash = null } = answered?.facts ?? {};
        readAudit?.add({ viewer, summary, requestId: id, operation, hash });
      }
    }
  };

  const http = createServer(slowSenderLimits(requestTimeoutMs), (request, response) => void handle(request, response));
  http.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    holdContinue(request, response);
    void handle(request, response);
  });
  http.maxConnections = config.server.maxConnections;
  closeStalled(http, requestTimeoutMs, () => onClose('client does not read'));
  http.on('drop', () => onClose('too many connections'));
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(config.server.port, config.server.host, resolve);
  });
  const { metricsPort, metricsHost } = config.server;
  const metricsListener =
    metricsPort === null ? null : await listenForMetrics(metrics, { host: metricsHost, port: metricsPort }, onBug);
  // A listening TCP server has an address with a port.
  const { port } = http.address() as AddressInfo;

  return {
    url: `http://${hostInUrl(config.server.host)}:${port}`,
    metricsUrl: metricsListener?.url ?? null,
    async close() {
      closing = true;
      const { shutdownDelaySeconds } = config.server;
      onStateChange({
        event: 'draining',
        details: { shutdownDelaySeconds, drainSeconds: config.server.drainSeconds },
      });
      await sleep(config.server.shutdownDelaySeconds * 1000);
      const { drainSeconds } = config.server;
      const drainedBy = Date.now() + drainSeconds * 1000;
      await Promise.all([
        drain(http, drainSeconds),
        // Mutations go on without their clients.
        Promise.race([
          app.stopWrites({ cutAfterMs: drainSeconds * 1000 * SHARE_FOR_CALLS }),
          sleep(drainSeconds * 1000, undefined, { ref: false }),
        ]),
      ]);
      await apollo.stop();
      await Promise.race([readAudit?.flush(), sleep(CLOSE_WITHIN_MS, undefined, { ref: false })]);
      await Promise.all([
        app.close({ withinMs: CLOSE_WITHIN_MS }),
        tracing?.close(Math.max(CLOSE_WITHIN_MS, Math.min(FLUSH_WITHIN_MS, drainedBy - Date.now()))),
      ]);
      await spool.close();
      await metricsListener?.close();
      onStateChange({ event: 'stopped' });
    },
  };
}

/** Only sources from which a company reads, and that are switched on: others may be configured for later. */
function usedSources({ companies, sources }: Pick<App, 'companies' | 'sources'>): readonly Source[] {
  const used = new Set(companies.flatMap(({ origins }) => origins.map(({ source }) => source)));
  return [...sources.values()].filter(({ slug, enabled }) => enabled && used.has(slug));
}

/** A client that sends its request drop by drop may hold a connection no longer than a whole request may take. */
function slowSenderLimits(requestTimeoutMs: number): HttpServerOptions {
  const requestTimeout = Math.ceil(requestTimeoutMs);
  // Node looks for late requests every 30 seconds, unless told otherwise. Headers have the same time as the whole.
  const connectionsCheckingInterval = Math.min(Math.max(Math.ceil(requestTimeout / 4), 50), 30_000);
  return { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval };
}

function isVerbose(search: string): boolean {
  return new URLSearchParams(search).has('verbose');
}

function hasCredentials(headers: IncomingMessage['headers']): boolean {
  return headers.authorization !== undefined || headers['x-api-key'] !== undefined;
}

interface Asked extends Target {
  readonly request: IncomingMessage;
  readonly id: string;
  readonly signal: AbortSignal;
  /** null: it is not traced. */
  readonly span: Span | null;
}

interface Target {
  readonly pathname: string;
  /** The query string with its question mark, or empty. */
  readonly search: string;
}

/**
 * Splits the request target. Clients may send anything, so it is never parsed as an absolute URL.
 * @param basePath the prefix that a proxy adds. Some proxies remove it before they pass a request on: a path without it is valid, too.
 */
function splitTarget(target: string, basePath: string): Target {
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const search = at < 0 ? '' : target.slice(at);
  if (path === basePath) return { pathname: '/', search };
  const isBelow = basePath !== '' && path.startsWith(`${basePath}/`);
  return { pathname: isBelow ? path.slice(basePath.length) : path, search };
}

/** A signal that is aborted if the client disconnects before the response is complete. */
function abortOnDisconnect(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new DOMException('The client went away', 'AbortError'));
  });
  return controller.signal;
}
