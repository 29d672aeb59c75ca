import type { IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { readBody } from '../body';
import { errorAnswer } from '../http-response';
import type { HttpResponse } from '../http-response';
import { viewerKey } from '../../access/viewer';
import type { Viewer } from '../../access/viewer';
import type { App } from '../app';
import type { Context } from '../context';
import type { createAdmission } from '../execution/admission';
import type { Documents, ValidDocument } from '../execution/documents';
import { hasDefer } from '../execution/execute';
import { pinDeferSpec } from '../incremental';
import { refuse } from '../refusal';
import type { Refusal } from '../refusal';
import { createReusableAnswer } from '../reusable-answer';
import type { ReusableAnswer } from '../reusable-answer';
import type { ResponseCache } from '../response-cache';
import { parseOperationParams } from './operation-params';
import type { OperationParams } from './operation-params';
import type { OperationTexts } from './operation-text';
import { answerRefusal } from './refusal-answer';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly contextFor: App['contextFor'];
  readonly refreshes: App['cacheGeneration'];
  /** Identical operations of one viewer that are under way at the same time are executed once. */
  readonly sharing: ResponseCache<ReusableAnswer>;
  /** Only those that are trusted, where there is a list. */
  readonly texts: OperationTexts;
  readonly documents: Documents;
  readonly admit: ReturnType<typeof createAdmission>;
  readonly maxBodyKb: number;
}

const JSON_TYPE = /^application\/json\s*(;|$)/i;

export interface GraphqlRequest {
  readonly request: IncomingMessage;
  readonly search: string;
  readonly viewer: Viewer;
  readonly id: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** GraphQL over HTTP: POST with JSON, GET for queries. */
export async function answerGraphql(route: GraphqlRoute, asked: GraphqlRequest): Promise<HttpResponse> {
  const { request, search } = asked;
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
  const key = sharingKey(asked, body, route.refreshes(asked.viewer));
  const kept = route.sharing.get(key);
  if (kept) return kept.forRequest(asked.id);

  const admitted = admit(route, request.method, search, body);
  if ('status' in admitted) return answerRefusal(admitted, request.headers.accept);
  if (!isShared(request, admitted)) return executeAdmitted(route, asked, admitted);
  const shared = await route.sharing.dedupe(key, asked.signal, (signal) =>
    createReusableAnswer((id) => executeAdmitted(route, { ...asked, id, signal }, admitted)),
  );
  return shared.forRequest(asked.id);
}

/** An operation that was looked at, and everything that its execution is given. */
interface AdmittedOperation {
  readonly params: OperationParams;
  readonly prepared: ValidDocument;
  readonly operation: OperationDefinitionNode;
  readonly cost: number;
}

/** Each step looks at what the one before it found, and at nothing else of the request. */
function admit(
  { texts, documents, admit: decide }: GraphqlRoute,
  method: string | undefined,
  search: string,
  body: string,
): AdmittedOperation | Refusal {
  const params = parseOperationParams(method, search, body);
  if ('status' in params) return params;
  const found = texts.find(params);
  if ('status' in found) return found;
  const prepared = documents.prepare(found.text);
  if (prepared.kind === 'refused') return prepared.refusal;
  const admission = decide({ ...params, document: prepared.document });
  if (admission.kind === 'refused') return admission.refusal;
  const { operation, cost } = admission;
  if (method === 'GET' && operation.operation !== OperationTypeNode.QUERY) {
    const message = `a GET executes queries only; send this ${operation.operation} by POST`;
    return { ...refuse(405, 'BAD_REQUEST', message), headers: { allow: 'POST' } };
  }
  texts.register(params);
  return { params, prepared, operation, cost };
}

async function executeAdmitted(
  { apollo, contextFor, documents }: GraphqlRoute,
  { request, viewer, id, signal }: GraphqlRequest,
  { params, prepared, cost }: AdmittedOperation,
): Promise<HttpResponse> {
  const traced = request.headers['x-source-trace'] === '1';
  const context = contextFor(viewer, { id, signal, traced, cost });
  const { operationName, variables } = params;
  const response = await documents.whileExecuted(prepared, () =>
    apollo.executeHTTPGraphQLRequest({
      // Made anew of what was looked at, so that nothing else of the request can be executed.
      httpGraphQLRequest: {
        method: 'POST',
        headers: headersFor(request),
        search: '',
        body: { query: prepared.text, variables, ...(operationName === null ? {} : { operationName }) },
      },
      context: () => Promise.resolve(context),
    }),
  );
  const { status = 200 } = response;
  const holds = isFaultless(response.body) && status === 200 ? context.createCacheValidator() : null;
  return {
    ...(holds ? { isStillValid: holds } : {}),
    status,
    headers: Object.fromEntries(response.headers),
    body: response.body.kind === 'complete' ? Buffer.from(response.body.string) : response.body.asyncIterator,
  };
}

/** The client's headers, and the content type of the request that Apollo is given. */
function headersFor(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { accept } = request.headers;
  if (accept !== undefined) headers.set('accept', pinDeferSpec(accept));
  headers.set('content-type', 'application/json');
  return headers;
}

/** Apollo writes errors first. What went wrong once is tried again. */
function isFaultless(body: HTTPGraphQLResponse['body']): boolean {
  return body.kind === 'complete' && !body.string.startsWith('{"errors"');
}

/** Not traces, streams, and all that may change something: they are executed for themselves. */
function isShared(
  { headers: { accept = '', 'x-source-trace': trace } }: IncomingMessage,
  { operation, prepared }: AdmittedOperation,
): boolean {
  const inParts = accept.includes('multipart') && hasDefer(prepared.document);
  return operation.operation === OperationTypeNode.QUERY && !inParts && trace === undefined;
}

/** All that an answer depends on. */
function sharingKey({ request, search, viewer }: GraphqlRequest, body: string, refreshes: number): string {
  const { accept, 'x-partial': partial, 'x-query-cost': cost, 'x-source-trace': trace } = request.headers;
  const { companies, scopes } = viewer;
  // What is overdue, say, is another thing tomorrow.
  const today = new Date().toISOString().slice(0, 10);
  const who = [today, viewerKey(viewer), companies, [...scopes], refreshes];
  return `${JSON.stringify([...who, request.method, search, accept, partial, cost, trace])}${body}`;
}
