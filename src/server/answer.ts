import type { ServerResponse } from 'node:http';

/** What a route answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer | AsyncIterable<string>;
}

/** An error in the shape of a GraphQL answer, for clients that expect one on every path. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}

export async function send(response: ServerResponse, answer: Answer): Promise<void> {
  response.writeHead(answer.status, { 'x-content-type-options': 'nosniff', ...answer.headers });
  if (typeof answer.body === 'string' || Buffer.isBuffer(answer.body)) {
    response.end(answer.body);
    return;
  }
  for await (const chunk of answer.body) response.write(chunk);
  response.end();
}
