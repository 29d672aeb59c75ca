import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultFor, spoil } from './faults';
import type { Fault } from './faults';
import type { VendorSlug } from './slugs';

/** One request as a sandbox received it. */
export interface ReceivedCall {
  readonly vendor: VendorSlug;
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  /** The contract's number, `token`, or `unknown`. */
  readonly endpoint: string;
  readonly status: number;
  readonly at: number;
}

export interface Ask {
  readonly query: URLSearchParams;
  /** The decoded parameters of the route's pattern. */
  readonly params: readonly string[];
  readonly form: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });

export interface Route {
  readonly endpoint: string;
  readonly method: 'GET' | 'POST';
  readonly pattern: RegExp;
  readonly answer: (ask: Ask) => Reply;
  /** Needs no credential. */
  readonly open?: boolean;
  /** An additional condition: the route is only taken where this returns true. */
  readonly matches?: (ask: Pick<Ask, 'query'>) => boolean;
}

/** `/learners/:id/breaches` as a pattern; static parts win because they are listed first. */
export function route(
  endpoint: string,
  path: string,
  answer: Route['answer'],
  more: { method?: 'POST'; open?: boolean } = {},
): Route {
  const pattern = new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:id/g, '([^/]+)')}$`);
  return { endpoint, method: more.method ?? 'GET', pattern, answer, open: more.open ?? false };
}

/** State that all sandboxes share while they run, and that tests may change. */
export interface SandboxState {
  latencyMs: number;
  faults: readonly Fault[];
  readonly calls: ReceivedCall[];
}

export interface ServerOptions {
  readonly vendor: VendorSlug;
  readonly prefix: string;
  readonly routes: readonly Route[];
  readonly state: SandboxState;
  /** null: the credential is valid. */
  readonly refuse: (ask: Ask) => Reply | null;
  readonly notFound: Reply;
}

export interface Listening {
  readonly vendor: VendorSlug;
  readonly url: string;
  /** Stops listening, so that connections are refused; or listens again, on the same port. */
  refuse(on: boolean): void;
  close(): Promise<void>;
}

/** A real HTTP server on loopback, on a free port. */
export async function listen(options: ServerOptions): Promise<Listening> {
  const server = createServer((request, response) => void handle(options, request, response));
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    vendor: options.vendor,
    url: `http://127.0.0.1:${port}${options.prefix}`,
    refuse(on) {
      if (on === !server.listening) return;
      if (on) void close(server);
      else server.listen(port, '127.0.0.1');
    },
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function handle(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, vendor } = options;
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const path = url.pathname.startsWith(options.prefix) ? url.pathname.slice(options.prefix.length) : '';
  const form = new URLSearchParams(await bodyOf(request));
  const found = options.routes.find(
    ({ method, pattern, matches }) =>
      method === request.method && pattern.test(path) && (!matches || matches({ query: url.searchParams })),
  );
  const endpoint = found?.endpoint ?? 'unknown';
  const index = state.calls.length;
  const log = (status: number) => {
    state.calls[index] = {
      vendor,
      method: request.method ?? '',
      path: url.pathname + url.search,
      endpoint,
      status,
      at: Date.now(),
    };
  };
  log(0);
  if (state.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, state.latencyMs));
  const params = (found?.pattern.exec(path) ?? []).slice(1).map(decodeURIComponent);
  const ask: Ask = { query: url.searchParams, params, form, headers: request.headers };
  const answer = (): Reply =>
    found ? ((found.open ? null : options.refuse(ask)) ?? found.answer(ask)) : options.notFound;
  const fault = faultFor(state.faults, vendor, endpoint);
  if (fault && (await spoil(fault, request, response, answer))) return;
  const reply = answer();
  log(reply.status);
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    ...reply.headers,
  });
  response.end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
