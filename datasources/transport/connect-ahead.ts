import type { Socket } from 'node:net';
import { buildConnector } from 'undici';

/** Opens a vendor's first connection before a call needs it. */
export interface AheadConnector {
  /** For undici: takes the connection that was opened ahead if it is still open, else opens a new one. */
  readonly connect: buildConnector.connector;
  /**
   * Opens a connection to the origin of an address, with TLS, and sends nothing. The next call to that origin takes it.
   * Rejects if the vendor cannot be reached.
   */
  open(url: string): Promise<void>;
  /** Closes the connections that no call has taken. */
  close(): void;
}

/** Vendors close connections on which nothing is sent, so an older one is not used. */
const LONGEST_UNUSED_MS = 20_000;

/** The connection for the one call that takes it; null if it has ended. */
type Take = () => Socket | null;

/** @param connect how a connection is opened; default: as undici opens it */
export function createAheadConnector(connect: buildConnector.connector = buildConnector({})): AheadConnector {
  /** By origin, until a call takes the connection or it ends. */
  const opened = new Map<string, Promise<Take>>();
  let closed = false;

  return {
    connect(options, callback) {
      const origin = originOf(options);
      const take = opened.get(origin);
      opened.delete(origin);
      if (!take) return connect(options, callback);
      const connectNow = (): void => connect(options, callback);
      take.then((socketOf) => {
        const socket = socketOf();
        if (socket) callback(null, socket);
        else connectNow();
      }, connectNow);
    },
    async open(url) {
      const { protocol, host, hostname, port } = new URL(url);
      // undici, too, gives the address of an IPv6 host without brackets.
      const options = { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
      const origin = originOf(options);
      if (closed || opened.has(origin)) return;
      const socket = new Promise<Socket>((resolve, reject) => {
        connect(options, (...[error, made]) => (made ? resolve(made) : reject(error ?? new Error('no connection'))));
      });
      const take = socket.then((made) => retain(made, () => opened.get(origin) === take && opened.delete(origin)));
      opened.set(origin, take);
      try {
        await take;
      } catch (error) {
        if (opened.get(origin) === take) opened.delete(origin);
        throw error;
      }
    },
    close() {
      closed = true;
      for (const take of opened.values())
        take.then(
          (socketOf) => socketOf()?.destroy(),
          () => undefined,
        );
      opened.clear();
    },
  };
}

const originOf = ({ protocol, hostname, port }: buildConnector.Options): string => `${protocol}//${hostname}:${port}`;

/** Holds an open connection until it is taken. Before that, nothing can arrive on it but its end, or a complaint. */
function retain(socket: Socket, forget: () => void): Take {
  const end = (): void => {
    forget();
    socket.destroy();
  };
  const late = setTimeout(end, LONGEST_UNUSED_MS).unref();
  socket.on('readable', end).on('error', end).on('close', end).unref();
  return () => {
    clearTimeout(late);
    socket.off('readable', end).off('error', end).off('close', end).ref();
    return socket.destroyed ? null : socket;
  };
}
