import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A vendor like SiberMate with one learner per connection, whose key can be changed while programs use it. */
export interface KeyedVendor {
  /** The base URL of a connection. */
  readonly urlOf: (connection: string) => string;
  /** The calls that were made: connection and key. */
  readonly calls: { readonly connection: string; readonly key: string }[];
  /** The keys that are accepted, by connection; absent: any. */
  readonly accepted: Map<string, readonly string[]>;
  /** The status of every answer of a connection, in place of 200. */
  readonly failing: Map<string, number>;
  /** Connections whose answers wait until they are removed. */
  readonly held: Map<string, Promise<void>>;
  close(): Promise<void>;
}

export async function startKeyedVendor(): Promise<KeyedVendor> {
  const calls: { readonly connection: string; readonly key: string }[] = [];
  const accepted = new Map<string, readonly string[]>();
  const failing = new Map<string, number>();
  const held = new Map<string, Promise<void>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, connection = '', ...rest] = new URL(request.url ?? '/', 'http://vendor.example').pathname.split('/');
    const key = (request.headers.authorization ?? '').replace('Bearer ', '');
    calls.push({ connection, key });
    await held.get(connection);
    const isAccepted = accepted.get(connection)?.includes(key) ?? true;
    const status = isAccepted ? (failing.get(connection) ?? 200) : 401;
    const people = [
      {
        id: `learner-${connection}`,
        email: `anna@${connection}.example`,
        firstName: 'Anna',
        lastName: connection,
        status: 'active',
      },
    ];
    const data = rest.join('/') === 'learners' ? people : [];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? { data } : { error: { message: 'no' } }));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (connection) => `http://127.0.0.1:${port}/${connection}`,
    calls,
    accepted,
    failing,
    held,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
