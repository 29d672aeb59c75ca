import { randomUUID } from 'node:crypto';
import type { Span } from '../../datasources/runtime/span';
import { clientLabel, viewerKey } from '../access/viewer';
import type { Viewer } from '../access/viewer';
import type { MaybePromise } from '../domain/maybe-promise';
import type { ReadAudit } from './audit/read-audit';
import type { Authentication, createAuthentication } from './authentication';
import { addressGroup } from './client-address';
import { negotiate } from './content-negotiation';
import { corsHeaders } from './cors';
import { INTERNAL_ERROR_MESSAGE } from './errors';
import { isBodyWithheld } from './expect-continue';
import type { Generation } from './generations/generation';
import type { HttpReply, HttpRequest } from './http-message';
import { errorAnswer } from './http-response';
import type { HttpResponse, SendableResponse } from './http-response';
import type { Metrics } from './metrics';
import type { MetricsScopes } from './metrics-scope';
import type { Conditions } from './observation/conditions';
import type { OnBug } from './observation/on-bug';
import type { RequestEnd } from './observation/request-line';
import type { SourceIncidents } from './observation/source-incidents';
import type { Pages } from './pages/page';
import type { RateLimit } from './rate-limit';
import { knownPath, splitTarget } from './request-target';
import type { Target } from './request-target';
import { answerMetrics, refreshSources } from './routes/admin';
import { answerGraphql } from './routes/graphql';
import { ALIVE, answerReadiness, answerReadinessInFull } from './routes/readiness';
import { switchRequestOf } from './routes/switch-params';
import { switchSource } from './routes/switch-source';
import { isMultipart } from './routes/uploads';
import type { createSender } from './sending';
import type { RequestTrace, Tracing } from './tracing/tracing';

export interface HandlerOptions {
  /** The generation that a request uses which arrives now. */
  readonly current: () => Generation;
  readonly isClosing: () => boolean;
  readonly basePath: string;
  readonly pages: readonly Pages[];
  readonly authenticate: ReturnType<typeof createAuthentication>;
  readonly rateLimit: RateLimit;
  readonly send: ReturnType<typeof createSender>;
  readonly metrics: Metrics;
  readonly metricsScopes: Pick<MetricsScopes, 'of'>;
  readonly incidents: Pick<SourceIncidents, 'of'>;
  readonly conditions: Conditions;
  /** null: nothing is traced. */
  readonly tracing: Pick<Tracing, 'begin'> | null;
  /** null: reads are not audited. */
  readonly readAudit: Pick<ReadAudit, 'add'> | null;
  readonly onBug: OnBug;
  readonly onRequest: ((end: RequestEnd) => void) | undefined;
}

const REQUEST_ID = /^[\w.:-]{1,128}$/;
const KNOWN_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

interface Asked extends Target {
  readonly request: HttpRequest;
  readonly viewer: Viewer;
  readonly id: string;
  readonly signal: AbortSignal;
  /** null: it is not traced. */
  readonly span: Span | null;
}

/** Answers requests, of whatever kind: each by the configuration that counts when it arrives. */
export function createHandler(options: HandlerOptions): (request: HttpRequest, response: HttpReply) => Promise<void> {
  const { current, isClosing, basePath, pages, rateLimit, send, metrics, incidents, conditions, onBug } = options;

  /** What needs no credentials. */
  const answerPublic = ({ method, headers }: HttpRequest, { pathname, search }: Target): HttpResponse | undefined => {
    if (pathname === '/healthz') return ALIVE;
    // A probe without credentials gets its answer, whatever it asks for.
    if (pathname === '/readyz' && !(isVerbose(search) && hasCredentials(headers))) return answerReadiness(isClosing());
    if (method === 'GET' || method === 'HEAD') {
      for (const pageAt of pages) {
        const page = pageAt(pathname, headers.host ?? headers[':authority']);
        if (page) return page;
      }
    }
    // A browser sends a CORS preflight, without credentials, before a request from another origin.
    return method === 'OPTIONS' ? { status: 204, headers: { allow: 'GET, POST' }, body: '' } : undefined;
  };

  const answerViewer = (
    { config, app, graphql, requestsPerMinuteOf }: Generation,
    asked: Asked,
  ): MaybePromise<HttpResponse> => {
    const { request, viewer, pathname, search, id } = asked;
    const wait = rateLimit.take(viewerKey(viewer), Date.now(), requestsPerMinuteOf(viewer));
    if (wait > 0)
      return errorAnswer(429, 'RATE_LIMITED', `too many requests; try again in ${wait} s`, {
        headers: { 'retry-after': String(wait) },
      });
    if (pathname === '/graphql') return answerGraphql(graphql, asked);
    if (pathname === '/readyz')
      return answerReadinessInFull(viewer, { app, incidents, conditions, isClosing: isClosing() });
    if (pathname === '/admin/refresh') return refreshSources(app, viewer, request, search);
    const switching = switchRequestOf(pathname);
    if (switching) return switchSource(app, viewer, request, { ...switching, search, id });
    if (pathname === '/metrics' && config.server.metrics)
      return answerMetrics(viewer, metrics, options.metricsScopes.of(viewer));
    return errorAnswer(404, 'NOT_FOUND', 'Not found. The GraphQL endpoint is /graphql.');
  };

  const handle = async (generation: Generation, request: HttpRequest, response: HttpReply): Promise<void> => {
    const startedAt = performance.now();
    const sentId = request.headers['x-request-id'];
    const id = typeof sentId === 'string' && REQUEST_ID.test(sentId) ? sentId : randomUUID();
    const target = splitTarget(request.url ?? '/', basePath);
    const { pathname } = target;
    const cors = pathname === '/graphql' ? corsHeaders(generation.config.server.corsOrigins, request.headers) : {};
    // Of a connection that is closed later, nobody knows the address any more.
    const address = generation.trustedProxies.clientAddress(
      request.socket.remoteAddress,
      request.headers['x-forwarded-for'],
    );
    let answered: HttpResponse | undefined;
    let trace: RequestTrace | undefined;
    let viewer: Viewer | null = null;
    const deliver = (answer: SendableResponse): Promise<void> => {
      // Of a refused upload, the rest of the body is not read.
      const ends = isClosing() || isBodyWithheld(request) || (isMultipart(request) && !request.readableEnded);
      const ending: Record<string, string> = ends ? { connection: 'close' } : {};
      const owner = viewer ? viewerKey(viewer) : `address ${addressGroup(address)}`;
      return send(answer, { request, response, owner, id, headers: { 'x-request-id': id, ...cors, ...ending } });
    };
    const answer = async (): Promise<HttpResponse> => {
      const open = answerPublic(request, target);
      if (open) return open;
      const signal = abortOnDisconnect(response);
      const authentication: Authentication = await options.authenticate(request, generation.authenticate, address);
      viewer = 'viewer' in authentication ? authentication.viewer : null;
      trace = options.tracing?.begin({ headers: request.headers, viewer: viewer && viewerKey(viewer), startedAt });
      if ('refusal' in authentication) return authentication.refusal;
      return answerViewer(generation, {
        request,
        viewer: authentication.viewer,
        pathname,
        search: target.search,
        id,
        signal,
        span: trace?.span ?? null,
      });
    };
    try {
      answered = await answer();
      await deliver(await negotiate(answered, request, id));
    } catch (error) {
      // The client disconnected during the request: it gets no response, and that is not an error.
      if (request.socket.destroyed) return;
      onBug(error, id);
      answered = errorAnswer(500, 'INTERNAL_SERVER_ERROR', INTERNAL_ERROR_MESSAGE);
      if (response.headersSent) response.destroy();
      else await deliver(await negotiate(answered, request, id));
    } finally {
      const milliseconds = performance.now() - startedAt;
      const path = knownPath(pathname);
      const { statusCode: status } = response;
      const method = KNOWN_METHODS.has(request.method ?? '') ? (request.method ?? '') : 'other';
      const isAborted = !response.writableEnded || request.socket.destroyed;
      const traceId = trace?.traceId;
      const client = viewer && clientLabel(viewer);
      const end = { id, traceId, client, method, path, status, milliseconds, isAborted, answer: answered };
      metrics.countRequest(end);
      options.onRequest?.(end);
      trace?.end(end);
      const summary = answered?.peopleRead?.();
      if (summary && viewer) {
        const { name: operation = null, hash = null } = answered?.facts ?? {};
        options.readAudit?.add({ viewer, summary, requestId: id, operation, hash });
      }
    }
  };

  return async (request, response) => {
    const generation = current();
    const ended = generation.app.hold();
    try {
      await handle(generation, request, response);
    } finally {
      ended();
    }
  };
}

function isVerbose(search: string): boolean {
  return new URLSearchParams(search).has('verbose');
}

function hasCredentials(headers: HttpRequest['headers']): boolean {
  return headers.authorization !== undefined || headers['x-api-key'] !== undefined;
}

/** A signal that is aborted if the client disconnects before the response is complete. */
function abortOnDisconnect(response: HttpReply): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new DOMException('The client went away', 'AbortError'));
  });
  return controller.signal;
}
