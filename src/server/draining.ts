import type { Server } from 'node:http';
import type { Http2SecureServer, ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';

/** Ends the connections of a server. */
export interface Drain {
  /** Stops accepting connections, waits up to `seconds` for requests in flight, then closes every connection. */
  (seconds: number): Promise<void>;
}

/** Watches the connections of a server from its start, so that they can be drained. */
export function prepareDrain(http: Server | Http2SecureServer): Drain {
  const sockets = new Set<Socket>();
  const sessions = new Set<ServerHttp2Session>();
  http.on('connection', (socket: Socket) => watch(sockets, socket));
  if ('setSecureContext' in http) http.on('session', (session: ServerHttp2Session) => watch(sessions, session));
  return async (seconds) => {
    const drained = new Promise<void>((resolve) => http.close(() => resolve()));
    if ('closeIdleConnections' in http) http.closeIdleConnections();
    // GOAWAY: streams in flight are finished, and no further one begins.
    for (const session of sessions) session.close();
    const late = setTimeout(() => sockets.forEach((socket) => socket.destroy()), seconds * 1000);
    await drained;
    clearTimeout(late);
  };
}

interface Closable {
  once(event: 'close', listener: () => void): unknown;
}

function watch<T extends Closable>(open: Set<T>, one: T): void {
  open.add(one);
  one.once('close', () => open.delete(one));
}
