import type { HttpRequest } from '../http-message';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Span } from '../../../datasources/runtime/span';
import { todayUtc } from '../../../datasources/runtime/today';
import { readBody } from '../body';
import { errorAnswer } from '../http-response';
import type { HttpResponse } from '../http-response';
import { viewerKey } from '../../access/viewer';
import type { Viewer } from '../../access/viewer';
import type { App } from '../app';
import type { Context } from '../context';
import type { createAdmission } from '../execution/admission';
import type { OperationsCache } from '../execution/operations-cache';
import { pinDeferSpec } from '../incremental';
import type { OperationFacts, ServedFrom } from '../observation/operation-facts';
import { refuse } from '../refusal';
import { endAfter, endIfFailed, startOperationSpan } from '../tracing/operation-span';
import type { Refusal } from '../refusal';
import type { ResponseCache } from '../response-cache';
import type { AdmittedOperation } from './admitted-operation';
import { parseOperationParams } from './operation-params';
import type { OperationParams } from './operation-params';
import type { OperationTexts } from './operation-text';
import { answerRefusal } from './refusal-answer';
import { answerUpload, isMultipart } from './uploads';
import type { UploadRoute } from './uploads';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly contextFor: App['contextFor'];
  /** Responses of another version may hold what a file of a company no longer says. */
  readonly filesVersion: App['filesVersion'];
  /** Caches responses, and executes identical operations of one viewer that are in flight together only once. */
  readonly responses: ResponseCache;
  /** Only trusted documents, if there is a list. */
  readonly texts: OperationTexts;
  readonly operations: OperationsCache;
  readonly admit: ReturnType<typeof createAdmission>;
  /** The highest cost of one operation of the viewer. */
  readonly maxCostOf: (viewer: Viewer) => number;
  readonly maxBodyKb: number;
  /** What files of multipart requests need. */
  readonly uploads: UploadRoute;
}

/** Clients choose names of any length; the log has their beginning. */
const LONGEST_NAME = 100;

const JSON_TYPE = /^application\/json\s*(;|$)/i;

export interface GraphqlRequest {
  readonly request: HttpRequest;
  readonly search: string;
  readonly viewer: Viewer;
  readonly id: string;
  /** Its id in the log, where that is another one: of an execution that several requests share, the first request's. */
  readonly logId?: string;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** null: it is not traced. */
  readonly span: Span | null;
}

/** GraphQL over HTTP: POST with JSON, GET for queries; and multipart requests for operations with a file. */
export async function answerGraphql(route: GraphqlRoute, graphqlRequest: GraphqlRequest): Promise<HttpResponse> {
  const { request, search } = graphqlRequest;
  if (request.method === 'POST' && isMultipart(request)) {
    return answerUpload(route.uploads, graphqlRequest, {
      read: (operations) => parseOperationParams(request.method, search, operations),
      admit: (params) => admitParams(route, graphqlRequest, params),
      execute: (admitted) => executeAdmitted(route, graphqlRequest, admitted),
    });
  }
  if (request.method === 'POST' && !JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    return errorAnswer(
      415,
      'BAD_REQUEST',
      'send the operation as JSON, with the header "Content-Type: application/json"',
    );
  }
  const body = await readBody(request, route.maxBodyKb);
  if (body === null)
    return errorAnswer(413, 'BAD_REQUEST', `the body is larger than ${route.maxBodyKb} KB`, {
      headers: { connection: 'close' },
    });
  const key = cacheKey(graphqlRequest, body, route.filesVersion());
  // The same request of the same viewer was admitted by the same configuration.
  const shared = route.responses.get(key) ?? route.responses.join(key, graphqlRequest);
  if (shared) return shared;

  const params = parseOperationParams(request.method, search, body);
  const admitted = 'status' in params ? params : admitParams(route, graphqlRequest, params);
  if ('status' in admitted) return answerRefusal(admitted, request.headers.accept);
  if (!isShareable(request, admitted)) return executeAdmitted(route, graphqlRequest, admitted);
  return route.responses.execute(key, graphqlRequest, (id, signal) =>
    executeAdmitted(route, { ...graphqlRequest, id, logId: graphqlRequest.id, signal }, admitted),
  );
}

/** Each step uses only the result of the previous step, and of the request nothing but its method and its viewer. */
function admitParams(
  { texts, operations, admit: decide, maxCostOf }: GraphqlRoute,
  { request: { method }, viewer }: Pick<GraphqlRequest, 'request' | 'viewer'>,
  params: OperationParams,
): AdmittedOperation | Refusal {
  const found = texts.find(params);
  if ('status' in found) return found;
  const checked = operations.check(found.text, found.hash);
  if (checked.kind === 'refused') return checked.refusal;
  const admission = decide({ ...params, document: checked, maxCost: maxCostOf(viewer) });
  if (admission.kind === 'refused') return admission.refusal;
  const { operation, cost } = admission;
  if (method === 'GET' && operation.operation !== OperationTypeNode.QUERY) {
    const message = `a GET executes queries only; send this ${operation.operation} by POST`;
    return { ...refuse(405, 'BAD_REQUEST', message), headers: { allow: 'POST' } };
  }
  texts.register(params);
  return { params, checked, operation, cost };
}

async function executeAdmitted(
  { apollo, contextFor, operations, maxCostOf }: GraphqlRoute,
  { request, viewer, id, logId = id, signal, span: requestSpan }: GraphqlRequest,
  { params, checked, operation, cost }: AdmittedOperation,
): Promise<HttpResponse> {
  const traced = request.headers['x-source-trace'] === '1';
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const name = operation.name?.value.slice(0, LONGEST_NAME) ?? null;
  const span = requestSpan && startOperationSpan(requestSpan, { type: operation.operation, name, hash: checked.hash });
  const context = contextFor(viewer, {
    id,
    logId,
    signal,
    traced,
    cost,
    maxCost: maxCostOf(viewer),
    isMutation,
    span,
  });
  const { operationName, variables } = params;
  const execution = operations.whileExecuted(checked, () =>
    apollo.executeHTTPGraphQLRequest({
      // Rebuilt from what was checked, which its hash names, so that nothing else of the request can be executed.
      httpGraphQLRequest: {
        method: 'POST',
        headers: headersFor(request),
        search: '',
        body: {
          variables,
          extensions: { persistedQuery: { version: 1, sha256Hash: checked.hash } },
          ...(operationName === null ? {} : { operationName }),
        },
      },
      context: () => Promise.resolve(context),
    }),
  );
  const response = await (span ? endIfFailed(execution, span) : execution);
  const { status = 200 } = response;
  // Only problems quote the id: resolvers have no access to it.
  const hasProblems = context.result.hasErrors || context.partials.errors().length > 0;
  const isComplete = response.body.kind === 'complete';
  if (isComplete) span?.end();
  const { peopleRead } = context;
  return {
    ...(peopleRead ? { peopleRead: isComplete ? settled(peopleRead.summary()) : () => peopleRead.summary() } : {}),
    facts: factsOf(context, { name, hash: checked.hash, cost }, isComplete),
    mayQuoteId: hasProblems,
    dependencies: status === 200 && !context.result.hasErrors ? context.cacheDependencies() : null,
    status,
    headers: Object.fromEntries(response.headers),
    body:
      response.body.kind === 'complete'
        ? (context.result.body ?? Buffer.from(response.body.string))
        : endAfter(response.body.asyncIterator, span),
  };
}

/** Retains nothing of the execution. */
function settled<T>(value: T): () => T {
  return () => value;
}

/** @param isComplete whether nothing is executed any more: else the facts change until the last part is sent */
function factsOf(
  { vendorCalls, result }: Context,
  operation: Pick<OperationFacts, 'name' | 'hash' | 'cost'>,
  isComplete: boolean,
): OperationFacts {
  const { errors } = result;
  const servedFrom = (calls: number): ServedFrom => (calls > 0 ? 'vendors' : 'reads');
  // It retains nothing of the execution: it may be cached.
  if (isComplete) return { ...operation, errors, vendorCalls: vendorCalls(), servedFrom: servedFrom(vendorCalls()) };
  return {
    ...operation,
    errors,
    get vendorCalls() {
      return vendorCalls();
    },
    get servedFrom() {
      return servedFrom(vendorCalls());
    },
  };
}

/** The client's headers that Apollo and our plugins read, with the content type of the request that is passed to Apollo. */
function headersFor({ headers: { accept, 'x-partial': partial, 'x-query-cost': cost } }: HttpRequest): HeaderMap {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (accept !== undefined) headers.set('accept', pinDeferSpec(accept));
  if (partial !== undefined) headers.set('x-partial', String(partial));
  if (cost !== undefined) headers.set('x-query-cost', String(cost));
  return headers;
}

/** Whether requests may share one execution. Not for traces, incremental delivery, and operations other than queries. */
function isShareable(
  { headers: { accept = '', 'x-source-trace': trace } }: HttpRequest,
  { operation, checked }: AdmittedOperation,
): boolean {
  const inParts = accept.includes('multipart') && checked.usesDefer;
  return operation.operation === OperationTypeNode.QUERY && !inParts && trace === undefined;
}

/** The cache key: everything that a response depends on, beside the reads that it is made of. */
function cacheKey({ request, search, viewer }: GraphqlRequest, body: string, filesVersion: number): string {
  const { accept, 'x-partial': partial, 'x-query-cost': cost, 'x-source-trace': trace } = request.headers;
  const { companies, scopes } = viewer;
  // Results depend on the date: what is overdue changes from day to day.
  const who = [todayUtc(), filesVersion, viewerKey(viewer), companies, [...scopes]];
  return `${JSON.stringify([...who, request.method, search, accept, partial, cost, trace])}${body}`;
}
