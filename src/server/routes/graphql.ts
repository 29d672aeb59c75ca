import type { IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { readJson } from '../body';
import { errorAnswer } from '../answer';
import type { Answer } from '../answer';
import type { Context } from '../context';
import { explainExcess } from '../limits/excess';
import type { createGate } from '../limits/gate';
import { sha256 } from '../trusted-documents';
import type { TrustedDocuments } from '../trusted-documents';
import { readAsked, withQuery } from './asked';
import type { Asked } from './asked';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly gate: ReturnType<typeof createGate>;
  readonly maxBodyKb: number;
  /** Absent: any operation is executed. */
  readonly trusted?: TrustedDocuments | undefined;
}

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** GraphQL over HTTP: POST with JSON, GET for queries. */
export async function answerGraphql(
  { apollo, gate, maxBodyKb, trusted }: GraphqlRoute,
  request: IncomingMessage,
  search: string,
  context: Context,
): Promise<Answer> {
  if (request.method === 'POST' && !JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    return errorAnswer(
      415,
      'BAD_REQUEST',
      'send the operation as JSON, with the header "Content-Type: application/json"',
    );
  }
  const body = await readJson(request, maxBodyKb);
  if (body.kind === 'too-large')
    return errorAnswer(413, 'BAD_REQUEST', `the body is larger than ${maxBodyKb} KB`, {
      headers: { connection: 'close' },
    });
  if (body.kind === 'broken') return errorAnswer(400, 'BAD_REQUEST', 'the body is not JSON');

  const asked = readAsked(search, body.value);
  const refusal = trusted ? refuseUntrusted(asked, trusted) : refuseUnknownId(asked);
  if (refusal) return refusal;
  const query = trusted ? trustedText(asked, trusted) : asked.query;
  const excess = query === undefined ? null : gate(query);
  if (excess) {
    const { limit, actual } = excess;
    return errorAnswer(400, 'QUERY_TOO_COMPLEX', explainExcess(excess), { extensions: { limit, actual } });
  }

  const sent = { search, body: body.value };
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      ...(trusted && query !== undefined ? withQuery(sent, query) : sent),
    },
    context: () => Promise.resolve(context),
  });
  return {
    status: response.status ?? 200,
    headers: Object.fromEntries(response.headers),
    body: response.body.kind === 'complete' ? response.body.string : response.body.asyncIterator,
  };
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
