import type { Server } from 'node:http';
import type { Http2SecureServer, ServerHttp2Stream } from 'node:http2';

const SHORTEST_INTERVAL_MS = 25;
const LONGEST_INTERVAL_MS = 5000;

/** Where bytes may wait for a client: a connection, or a stream of HTTP/2. */
interface Outlet {
  readonly destroyed: boolean;
  readonly writableLength: number;
  readonly bytesWritten?: number;
  once(event: 'close', listener: () => void): unknown;
  destroy(): unknown;
}

/**
 * Closes connections, and streams of HTTP/2, whose clients do not read: bytes wait, and none of them leaves for so long. Node's
 * own timer for idle sockets does not do it: a client keeps that one from firing by sending something.
 * @param onStalled called for each connection or stream that is closed
 */
export function closeStalled(http: Server | Http2SecureServer, timeoutMs: number, onStalled: () => void): void {
  const seen = new Map<Outlet, { sent: number; since: number }>();
  const watch = (outlet: Outlet): void => {
    seen.set(outlet, { sent: 0, since: performance.now() });
    outlet.once('close', () => seen.delete(outlet));
  };
  http.on('setSecureContext' in http ? 'secureConnection' : 'connection', watch);
  if ('setSecureContext' in http) http.on('stream', (stream: ServerHttp2Stream) => watch(stream));
  const look = (): void => {
    const now = performance.now();
    for (const [outlet, last] of seen) {
      const sent = (outlet.bytesWritten ?? 0) - outlet.writableLength;
      if (outlet.writableLength === 0 || sent !== last.sent) seen.set(outlet, { sent, since: now });
      else if (now - last.since >= timeoutMs && !outlet.destroyed) {
        onStalled();
        outlet.destroy();
      }
    }
  };
  const interval = Math.min(Math.max(timeoutMs / 4, SHORTEST_INTERVAL_MS), LONGEST_INTERVAL_MS);
  const timer = setInterval(look, interval).unref();
  http.once('close', () => clearInterval(timer));
}
