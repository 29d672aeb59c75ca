import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Relayed {
  readonly query: string;
  readonly authorization: string | undefined;
}
export interface Relay {
  readonly url: string;
  /** The requests since the last `clear`. */
  readonly requests: readonly Relayed[];
  clear(): void;
  close(): Promise<void>;
}

/** A proxy between a gateway and a graph that records the requests. */
export async function startRelay(target: string): Promise<Relay> {
  const requests: Relayed[] = [];
  const server = createServer((request, response) => {
    const relay = async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const { authorization } = request.headers;
      const { query = '' } = JSON.parse(body || '{}') as { query?: string };
      requests.push({ query, authorization });
      const answer = await fetch(target, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
        body,
      });
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
      response.end(await answer.text());
    };
    relay().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests,
    clear: () => void requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
