import type { Server } from 'node:http';
import type { Socket } from 'node:net';

const SHORTEST_INTERVAL_MS = 25;
const LONGEST_INTERVAL_MS = 5000;

/**
 * Closes connections whose clients do not read: bytes wait, and none of them leaves for so long. Node's own timer for idle
 * sockets does not do it: a client keeps that one from firing by sending something.
 * @param onStalled called for each connection that is closed
 */
export function closeStalled(http: Server, timeoutMs: number, onStalled: () => void): void {
  const seen = new Map<Socket, { sent: number; since: number }>();
  http.on('connection', (socket) => {
    seen.set(socket, { sent: 0, since: performance.now() });
    socket.once('close', () => seen.delete(socket));
  });
  const look = (): void => {
    const now = performance.now();
    for (const [socket, last] of seen) {
      const sent = socket.bytesWritten - socket.writableLength;
      if (socket.writableLength === 0 || sent !== last.sent) seen.set(socket, { sent, since: now });
      else if (now - last.since >= timeoutMs && !socket.destroyed) {
        onStalled();
        socket.destroy();
      }
    }
  };
  const interval = Math.min(Math.max(timeoutMs / 4, SHORTEST_INTERVAL_MS), LONGEST_INTERVAL_MS);
  const timer = setInterval(look, interval).unref();
  http.once('close', () => clearInterval(timer));
}
