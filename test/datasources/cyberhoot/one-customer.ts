import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Relay {
  readonly url: string;
  close(): Promise<void>;
}

/** The sandbox as seen by a key of one customer: the list of customers contains only that one. */
export function narrowToOneCustomer(baseUrl: string, customer: string): Promise<Relay> {
  return relay(baseUrl, (asked) => {
    if (!asked.pathname.endsWith('/customers/') || asked.searchParams.has('id')) return;
    asked.searchParams.set('starting_after', String(Number(customer) - 1));
    asked.searchParams.set('limit', '1');
  });
}

/** The sandbox as a server that returns one customer, whichever was requested. */
export function answerFor(baseUrl: string, customer: string): Promise<Relay> {
  return relay(baseUrl, (asked) => {
    if (asked.searchParams.has('id')) asked.searchParams.set('id', customer);
  });
}

/** What a key sees at the moment, which a test changes. */
export interface Seen {
  /** The customers in the list: the id of one, `none`, or `all` of the sandbox. */
  customer: string;
  /** Whether the users of a customer cannot be read. */
  failsUsers: boolean;
}

/** The sandbox as seen by a key whose customers change. */
export function changing(baseUrl: string, seen: Seen): Promise<Relay> {
  return relay(baseUrl, (asked) => {
    if (seen.failsUsers && asked.pathname.endsWith('/users/')) return asked.searchParams.set('fail', '500');
    if (seen.customer === 'all' || !asked.pathname.endsWith('/customers/') || asked.searchParams.has('id')) return;
    const after = seen.customer === 'none' ? 1e12 : Number(seen.customer) - 1;
    asked.searchParams.set('starting_after', String(after));
    asked.searchParams.set('limit', '1');
  });
}

/** A proxy in front of the sandbox that rewrites requests. */
async function relay(baseUrl: string, change: (asked: URL) => void): Promise<Relay> {
  const sandbox = new URL(baseUrl);
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', sandbox.origin);
    change(asked);
    if (asked.searchParams.has('fail')) return void response.writeHead(500).end();
    const headers = { authorization: request.headers.authorization ?? '' };
    void fetch(asked, { headers }).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${sandbox.pathname}`,
    close: () => new Promise((resolve) => void (server.close(() => resolve()), server.closeAllConnections())),
  };
}
