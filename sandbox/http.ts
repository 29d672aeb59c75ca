import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultFor, spoil } from './faults';
import type { Fault } from './faults';
import { readBody, recorded } from './request-body';
import type { RequestBody } from './request-body';
import type { VendorSlug } from './slugs';

/** One request as a sandbox received it. */
export interface ReceivedCall {
  readonly vendor: VendorSlug;
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  /** The contract's number, `token`, or `unknown`. */
  readonly endpoint: string;
  /** 0 where a fault took the place of the answer, or none was sent. */
  readonly status: number;
  readonly at: number;
  /** Of writes: the media type of the body, without parameters. */
  readonly contentType?: string;
  /** Of writes: JSON as parsed, a form as an object, a multipart body as its parts with size and SHA-256. */
  readonly body?: unknown;
}

export interface Ask {
  readonly query: URLSearchParams;
  /** The decoded parameters of the route's pattern. */
  readonly params: readonly string[];
  readonly form: URLSearchParams;
  readonly body: RequestBody;
  readonly headers: IncomingMessage['headers'];
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });

type Method = 'GET' | WriteMethod;
export type WriteMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Route {
  readonly endpoint: string;
  readonly method: Method;
  readonly pattern: RegExp;
  readonly answer: (ask: Ask) => Reply;
  /** Needs no credential. */
  readonly open?: boolean;
  /** Changes the vendor's state, or sends mail: a login is no write. */
  readonly write?: boolean;
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

/** A route of a write, by a path as for `route`. */
export function writeRoute(endpoint: string, method: WriteMethod, path: string, answer: Route['answer']): Route {
  return { ...route(endpoint, path, answer), method, write: true };
}

/** State that all sandboxes share while they run, and that tests may change. */
export interface SandboxState {
  latencyMs: number;
  faults: readonly Fault[];
  readonly calls: ReceivedCall[];
  /** Called when a request has been dealt with: its connection is idle, or closed. */
  onCall: ((call: ReceivedCall) => void) | null;
}

export interface ServerOptions {
  readonly vendor: VendorSlug;
  /** 0: a free one. */
  readonly port: number;
  readonly prefix: string;
  readonly routes: readonly Route[];
  readonly state: SandboxState;
  /** null: the credential is valid. */
  readonly refuse: (ask: Ask) => Reply | null;
  readonly notFound: Reply;
  /** The vendor's error body, for faults that answer a status. */
  readonly failure?: (status: number, message: string) => unknown;
}

export interface Listening {
  readonly vendor: VendorSlug;
  readonly url: string;
  /** Stops listening, so that connections are refused; or listens again, on the same port. */
  refuse(on: boolean): void;
  close(): Promise<void>;
}

/** A real HTTP server on loopback. */
export async function listen(options: ServerOptions): Promise<Listening> {
  const server = createServer((request, response) => void handle(options, request, response));
  server.keepAliveTimeout = 30_000;
  // Rejected if the port is in use.
  await once(server.listen(options.port, '127.0.0.1'), 'listening');
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
  const found = options.routes.find(
    ({ method, pattern, matches }) =>
      method === request.method && pattern.test(path) && (!matches || matches({ query: url.searchParams })),
  );
  const endpoint = found?.endpoint ?? 'unknown';
  const isWrite = found?.write ?? false;
  const fault = () => faultFor(state.faults, vendor, endpoint, isWrite);
  // Its status and body follow; a test that clears the calls meanwhile does not see it again.
  const call: ReceivedCall = {
    vendor,
    method: request.method ?? '',
    path: url.pathname + url.search,
    endpoint,
    status: 0,
    at: Date.now(),
  };
  state.calls.push(call);
  response.on('close', () => state.onCall?.(call));
  if (fault()?.kind === 'cut') {
    request.socket.destroy();
    return;
  }
  const body = await readBody(request).catch(() => null);
  // The client hung up while it sent.
  if (!body) return;
  if (isWrite) Object.assign(call, { contentType: body.contentType, body: recorded(body) });
  if (state.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, state.latencyMs));
  const params = (found?.pattern.exec(path) ?? []).slice(1).map(decodeURIComponent);
  const ask: Ask = { query: url.searchParams, params, form: body.form, body, headers: request.headers };
  let answered: Reply | null = null;
  // Once: a write must not be applied again because a fault looks at its answer.
  const answer = (): Reply =>
    (answered ??= found ? ((found.open ? null : options.refuse(ask)) ?? found.answer(ask)) : options.notFound);
  const active = fault();
  if (active && (await spoil(active, { request, response, good: answer, failure: options.failure }))) return;
  const reply = answer();
  Object.assign(call, { status: reply.status, at: Date.now() });
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    ...reply.headers,
  });
  response.end(text);
}
