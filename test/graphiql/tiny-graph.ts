import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import { EncodedBody } from '../../src/server/encoded-body';
import type { Pages } from '../../src/server/pages/page';

export interface TinyGraph {
  readonly url: string;
  /** The operations that were sent with the key, by name. */
  readonly answered: readonly string[];
  /** The number of requests refused because of a missing key. */
  refused(): number;
  close(): Promise<void>;
}

const schema = buildSchema('type Query { hello(name: String!): String! }');

/** The smallest graph that requires a key, with the page beside it. */
export async function startTinyGraph(page: Pages, key: string): Promise<TinyGraph> {
  const answered: string[] = [];
  let refused = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = page(path, request.headers.host);
    if (found) {
      const { status, headers, body } = found;
      return void response.writeHead(status, headers).end(body instanceof EncodedBody ? body.bytes : body);
    }
    response.setHeader('content-type', 'application/json');
    if (request.headers.authorization !== `Bearer ${key}`) {
      refused += 1;
      return void response.writeHead(401).end(JSON.stringify({ errors: [{ message: 'no key' }] }));
    }
    void answer(request).then(({ name, body }) => {
      answered.push(name);
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    answered,
    refused: () => refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage): Promise<{ name: string; body: string }> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const sent: unknown = JSON.parse(text);
  const { query, variables, operationName } = { query: '', variables: {}, operationName: '', ...Object(sent) } as {
    query: string;
    variables: Record<string, unknown>;
    operationName: string;
  };
  const rootValue = { hello: ({ name }: { name: string }) => `Hello, ${name}!` };
  const result = await graphql({ schema, source: query, variableValues: variables, operationName, rootValue });
  return { name: operationName, body: JSON.stringify(result) };
}
