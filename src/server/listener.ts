import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { Http2SecureServer, Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config/config';
import { prepareDrain } from './draining';
import type { Drain } from './draining';
import { holdContinue } from './expect-continue';
import { hostInUrl } from './host-in-url';
import type { HttpReply, HttpRequest } from './http-message';
import { endSlowRequest, limitSessions, sessionLimits } from './http2-limits';
import { closeStalled } from './stalled';
import type { ClosedFor } from './unsent-bytes';

/** Where clients connect. */
export interface Listener {
  /** `http://HOST:PORT`, or `https://HOST:PORT` */
  readonly url: string;
  /** Takes over what can be changed while it listens. */
  update(server: Pick<Config['server'], 'maxConnections' | 'tls'>): void;
  readonly drain: Drain;
}

export interface ListenerOptions {
  readonly config: Pick<Config['server'], 'host' | 'port' | 'maxConnections' | 'requestTimeoutMs' | 'tls'>;
  readonly handle: (request: HttpRequest, response: HttpReply) => Promise<void>;
  readonly onClose: (reason: ClosedFor) => void;
}

/** @throws Error of Node.js if the address is in use */
export async function listen(options: ListenerOptions): Promise<Listener> {
  const { host, port, maxConnections, requestTimeoutMs, tls } = options.config;
  const http = tls === null ? openPlain(options) : openSecure(options, tls);
  http.maxConnections = maxConnections;
  http.on('drop', () => options.onClose('too many connections'));
  const drain = prepareDrain(http);
  closeStalled(http, requestTimeoutMs, () => options.onClose('client does not read'));
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  // A listening TCP server has an address with a port.
  const { port: bound } = http.address() as AddressInfo;
  return {
    url: `${tls === null ? 'http' : 'https'}://${hostInUrl(host)}:${bound}`,
    update(server) {
      http.maxConnections = server.maxConnections;
      if (server.tls && 'setSecureContext' in http) http.setSecureContext(secureContext(server.tls));
    },
    drain,
  };
}

function openPlain({ config, handle }: ListenerOptions): Server {
  const http = createServer(slowSenderLimits(config.requestTimeoutMs), (request, response) => {
    void handle(request, response);
  });
  http.on('checkContinue', (request, response) => {
    holdContinue(request, response);
    void handle(request, response);
  });
  return http;
}

/** HTTP/2, and HTTP/1.1 for clients that do not speak it. */
function openSecure(
  { config, handle, onClose }: ListenerOptions,
  tls: NonNullable<Config['server']['tls']>,
): Http2SecureServer {
  const limits = slowSenderLimits(config.requestTimeoutMs);
  const http = createSecureServer({
    ...secureContext(tls),
    ...sessionLimits(config.requestTimeoutMs),
    ...limits,
    allowHTTP1: true,
  });
  // Node.js reads these two from the server, not from the options.
  Object.assign(http, { requestTimeout: limits.requestTimeout, headersTimeout: limits.headersTimeout });
  const serve = (request: Http2ServerRequest, response: Http2ServerResponse): void => {
    if (request.httpVersionMajor >= 2) endSlowRequest(request, config.requestTimeoutMs);
    void handle(request, response);
  };
  http.on('request', serve);
  http.on('checkContinue', (request, response) => {
    holdContinue(request, response);
    serve(request, response);
  });
  limitSessions(http, config.requestTimeoutMs, onClose);
  return http;
}

function secureContext({ cert, key }: Pick<NonNullable<Config['server']['tls']>, 'cert' | 'key'>) {
  return { cert, key, minVersion: 'TLSv1.2' } as const;
}

/** A client that sends its request drop by drop may hold a connection no longer than a whole request may take. */
function slowSenderLimits(requestTimeoutMs: number) {
  const requestTimeout = Math.ceil(requestTimeoutMs);
  // Node looks for late requests every 30 seconds, unless told otherwise. Headers have the same time as the whole.
  const connectionsCheckingInterval = Math.min(Math.max(Math.ceil(requestTimeout / 4), 50), 30_000);
  return { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval };
}
