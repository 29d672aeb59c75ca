import type { IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { readJson } from '../body';
import { errorAnswer } from '../answer';
import type { Answer } from '../answer';
import type { Context } from '../context';

/** GraphQL over HTTP: POST with JSON, GET for queries. */
export async function answerGraphql(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  search: string,
  context: Context,
  maxBodyKb: number,
): Promise<Answer> {
  const body = await readJson(request, maxBodyKb);
  if (body.kind === 'too-large')
    return errorAnswer(413, 'BAD_REQUEST', `the body is larger than ${maxBodyKb} KB`, { connection: 'close' });
  if (body.kind === 'broken') return errorAnswer(400, 'BAD_REQUEST', 'the body is not JSON');
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body: body.value },
    context: () => Promise.resolve(context),
  });
  return {
    status: response.status ?? 200,
    headers: Object.fromEntries(response.headers),
    body: response.body.kind === 'complete' ? response.body.string : response.body.asyncIterator,
  };
}
