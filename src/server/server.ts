import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { createAuthenticator } from '../access/authenticate';
import type { Config } from '../config/config';
import { errorAnswer, send } from './http-response';
import type { HttpResponse } from './http-response';
import { createApp } from './app';
import { corsHeaders } from './cors';
import { createAdmission } from './execution/admission';
import { createDocuments } from './execution/documents';
import { createGraphqlServer } from './graphql';
import type { createGraphiql } from './graphiql/graphiql';
import { createMetrics } from './metrics';
import { negotiate } from './content-negotiation';
import { createRateLimit } from './rate-limit';
import { refreshSources } from './routes/admin';
import { answerGraphql } from './routes/graphql';
import type { GraphqlRoute } from './routes/graphql';
import { createOperationTexts } from './routes/operation-text';
import { createResponseCache } from './response-cache';
import type { TrustedDocuments } from './trusted-documents';

export interface RunningServer {
  /** `http://HOST:PORT` */
  readonly url: string;
  /** Stops accepting, drains requests in flight (up to `server.drainSeconds`), and closes every source. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  /** Absent: no GraphiQL page is served. */
  readonly graphiql?: ReturnType<typeof createGraphiql>;
  /** Absent: any operation is executed. */
  readonly trustedDocuments?: TrustedDocuments;
  readonly onBug: (error: unknown) => void;
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

/** Starts the server. It accepts requests when the promise is fulfilled, until it is closed. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, schema, graphiql, trustedDocuments, onBug } = options;
  const metrics = createMetrics();
  const app = await createApp(config, { onCall: metrics.countCall, onUnexpectedError: onBug });
  const { introspection, corsOrigins, requestTimeoutMs } = config.server;
  const { limits } = config;
  const documents = createDocuments({ schema, introspection, limits });
  const apollo = createGraphqlServer({ schema, documents, limits, onBug });
  await apollo.start();
  const authenticate = createAuthenticator(config);
  const rateLimit = createRateLimit(config.limits.requestsPerMinute);
  const graphql: GraphqlRoute = {
    apollo,
    contextFor: app.contextFor,
    refreshes: app.cacheGeneration,
    sharing: createResponseCache({
      isStillValid: ({ isStillValid }) => isStillValid?.() ?? false,
      sizeOf: ({ body }) => (Buffer.isBuffer(body) ? body.length : 0),
    }),
    texts: createOperationTexts(trustedDocuments),
    documents,
    admit: createAdmission({ schema, introspection, limits }),
    maxBodyKb: limits.maxBodyKb,
  };

  const answer = async (
    request: IncomingMessage,
    { pathname, search }: Target,
    id: string,
    signal: AbortSignal,
  ): Promise<HttpResponse> => {
    if (pathname === '/healthz' || pathname === '/readyz')
      return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'ok\n' };
    const page = request.method === 'GET' || request.method === 'HEAD' ? graphiql?.(pathname) : undefined;
    if (page) return page;
    // A browser sends a CORS preflight, without credentials, before a request from another origin.
    if (request.method === 'OPTIONS') return { status: 204, headers: { allow: 'GET, POST' }, body: '' };
    const { authorization, 'x-api-key': apiKey } = request.headers;
    const viewer = await authenticate({
      ...(authorization === undefined ? {} : { authorization }),
      ...(typeof apiKey === 'string' ? { 'x-api-key': apiKey } : {}),
    });
    if (!viewer) {
      return errorAnswer(401, 'UNAUTHENTICATED', 'send a valid API key or token: "Authorization: Bearer KEY"', {
        headers: { 'www-authenticate': 'Bearer' },
      });
    }
    const wait = rateLimit.take(viewer.name);
    if (wait > 0)
      return errorAnswer(429, 'RATE_LIMITED', `too many requests; try again in ${wait} s`, {
        headers: { 'retry-after': String(wait) },
      });
    if (pathname === '/graphql') {
      return answerGraphql(graphql, { request, search, viewer, id, signal });
    }
    if (pathname === '/admin/refresh') return refreshSources(app, viewer, request, search);
    if (pathname === '/metrics' && config.server.metrics) {
      if (!viewer.scopes.has('ADMIN')) return errorAnswer(403, 'FORBIDDEN', '/metrics needs the scope ADMIN');
      return { status: 200, headers: { 'content-type': metrics.contentType }, body: await metrics.text() };
    }
    return errorAnswer(404, 'NOT_FOUND', 'Not found. The GraphQL endpoint is /graphql.');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const sentId = request.headers['x-request-id'];
    const requestId = typeof sentId === 'string' && REQUEST_ID.test(sentId) ? sentId : randomUUID();
    const { pathname, search } = splitTarget(request.url ?? '/');
    const cors = pathname === '/graphql' ? corsHeaders(corsOrigins, request.headers) : {};
    const extraHeaders = { 'x-request-id': requestId, ...cors };
    try {
      const result = await answer(request, { pathname, search }, requestId, abortOnDisconnect(response));
      await send(response, await negotiate(result, request), extraHeaders);
    } catch (error) {
      // The client disconnected during the request: it gets no response, and that is not an error.
      if (response.destroyed) return;
      onBug(error);
      if (response.headersSent) response.destroy();
      else
        await send(
          response,
          errorAnswer(500, 'INTERNAL_SERVER_ERROR', 'Internal server error. Quote the request id to the operator.'),
          extraHeaders,
        );
    } finally {
      metrics.countRequest(
        KNOWN_PATHS.has(pathname) ? pathname : 'other',
        response.statusCode,
        (performance.now() - startedAt) / 1000,
      );
    }
  };

  // A client that sends a request slowly may occupy a connection no longer than a request may take.
  const http = createServer(
    { requestTimeout: requestTimeoutMs },
    (request, response) => void handle(request, response),
  );
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(config.server.port, config.server.host, resolve);
  });
  // A listening TCP server has an address with a port.
  const { port } = http.address() as AddressInfo;

  return {
    url: `http://${config.server.host.includes(':') ? `[${config.server.host}]` : config.server.host}:${port}`,
    async close() {
      const drained = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeIdleConnections();
      const late = setTimeout(() => http.closeAllConnections(), config.server.drainSeconds * 1000);
      await drained;
      clearTimeout(late);
      await apollo.stop();
      await app.close();
    },
  };
}

interface Target {
  readonly pathname: string;
  /** The query string with its question mark, or empty. */
  readonly search: string;
}

/** Splits the request target. Clients may send anything, so it is never parsed as an absolute URL. */
function splitTarget(target: string): Target {
  const at = target.indexOf('?');
  return at < 0 ? { pathname: target, search: '' } : { pathname: target.slice(0, at), search: target.slice(at) };
}

/** A signal that is aborted if the client disconnects before the response is complete. */
function abortOnDisconnect(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new DOMException('The client went away', 'AbortError'));
  });
  return controller.signal;
}
