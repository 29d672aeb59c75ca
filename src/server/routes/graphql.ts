import type { IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import { parseBody, readBody } from '../body';
import { errorAnswer } from '../answer';
import type { Answer } from '../answer';
import type { Viewer } from '../../access/viewer';
import type { App } from '../app';
import type { Context } from '../context';
import { nameFormat } from '../incremental';
import { explainExcess } from '../limits/excess';
import type { createGate } from '../limits/gate';
import type { Sharing } from '../sharing';
import { sha256 } from '../trusted-documents';
import type { TrustedDocuments } from '../trusted-documents';
import { readAsked, withQuery } from './asked';
import type { Asked } from './asked';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly contextFor: App['contextFor'];
  readonly refreshes: App['refreshes'];
  /** Identical operations of one viewer that are under way at the same time are executed once. */
  readonly sharing: Sharing<Answer>;
  readonly gate: ReturnType<typeof createGate>;
  readonly maxBodyKb: number;
  /** Absent: any operation is executed. */
  readonly trusted?: TrustedDocuments | undefined;
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
export async function answerGraphql(route: GraphqlRoute, asked: GraphqlRequest): Promise<Answer> {
  const { gate, maxBodyKb, trusted } = route;
  const { request, search } = asked;
  if (request.method === 'POST' && !JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    return errorAnswer(
      415,
      'BAD_REQUEST',
      'send the operation as JSON, with the header "Content-Type: application/json"',
    );
  }
  const text = await readBody(request, maxBodyKb);
  if (text === null)
    return errorAnswer(413, 'BAD_REQUEST', `the body is larger than ${maxBodyKb} KB`, {
      headers: { connection: 'close' },
    });
  const key = sharingKey(asked, text, route.refreshes());
  const kept = route.sharing.again(key);
  if (kept) return kept;

  const body = parseBody(text);
  if (body.kind === 'broken') return errorAnswer(400, 'BAD_REQUEST', 'the body is not JSON');
  const operation = readAsked(search, body.value);
  const refusal = trusted ? refuseUntrusted(operation, trusted) : refuseUnknownId(operation);
  if (refusal) return refusal;
  const query = trusted ? trustedText(operation, trusted) : operation.query;
  const excess = query === undefined ? null : gate(query);
  if (excess) {
    const { limit, actual } = excess;
    return errorAnswer(400, 'QUERY_TOO_COMPLEX', explainExcess(excess), { extensions: { limit, actual } });
  }

  const given = { search, body: body.value };
  const sent = trusted && query !== undefined ? withQuery(given, query) : given;
  const execute = (signal: AbortSignal) => executeHttp(route, { ...asked, signal }, sent);
  return query !== undefined && isShared(request, query)
    ? route.sharing.together(key, asked.signal, execute)
    : execute(asked.signal);
}

type Sent = ReturnType<typeof withQuery>;

async function executeHttp(
  { apollo, contextFor }: GraphqlRoute,
  { request, viewer, id, signal }: GraphqlRequest,
  sent: Sent,
): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { accept } = request.headers;
  if (accept !== undefined) headers.set('accept', nameFormat(accept));
  const traced = request.headers['x-source-trace'] === '1';
  const context = contextFor(viewer, { id, signal, traced });
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, ...sent },
    context: () => Promise.resolve(context),
  });
  const { status = 200 } = response;
  const holds = isFaultless(response.body) && status === 200 ? context.holding() : null;
  return {
    ...(holds ? { holds } : {}),
    status,
    headers: Object.fromEntries(response.headers),
    body: response.body.kind === 'complete' ? Buffer.from(response.body.string) : response.body.asyncIterator,
  };
}

/** Apollo writes errors first. What went wrong once is tried again. */
function isFaultless(body: HTTPGraphQLResponse['body']): boolean {
  return body.kind === 'complete' && !body.string.startsWith('{"errors"');
}

/** Not traces, streams, and all that may change something: they are executed for themselves. */
function isShared({ headers: { accept = '', 'x-source-trace': trace } }: IncomingMessage, query: string): boolean {
  const inParts = accept.includes('multipart') && query.includes('@defer');
  return !/\bmutation\b/.test(query) && !inParts && trace === undefined;
}

/** All that an answer depends on. */
function sharingKey({ request, search, viewer }: GraphqlRequest, body: string, refreshes: number): string {
  const { accept, 'x-partial': partial, 'x-query-cost': cost, 'x-source-trace': trace } = request.headers;
  const { name, companies, scopes } = viewer;
  // What is overdue, say, is another thing tomorrow.
  const today = new Date().toISOString().slice(0, 10);
  const who = [today, name, companies, [...scopes], refreshes];
  return `${JSON.stringify([...who, request.method, search, accept, partial, cost, trace])}${body}`;
}

function refuseUnknownId({ query, documentId }: Asked): Answer | null {
  if (documentId === undefined || query !== undefined) return null;
  return errorAnswer(
    400,
    'PERSISTED_QUERY_NOT_SUPPORTED',
    '"documentId": this server was started without --trusted-documents; send the operation as "query"',
  );
}

function refuseUntrusted(asked: Asked, trusted: TrustedDocuments): Answer | null {
  if (trustedText(asked, trusted) !== undefined) return null;
  if (asked.query === undefined) {
    return errorAnswer(404, 'PERSISTED_QUERY_NOT_IN_LIST', 'there is no trusted document of this id');
  }
  return errorAnswer(403, 'QUERY_NOT_IN_SAFELIST', 'only trusted documents are executed here, and this is none');
}

function trustedText({ query, documentId, hash }: Asked, trusted: TrustedDocuments): string | undefined {
  return trusted.get(query === undefined ? (documentId?.replace(/^sha256:/, '') ?? hash ?? '') : sha256(query));
}
