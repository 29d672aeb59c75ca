import { createConnection } from 'node:net';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { AbstractConnector, Redis, SentinelConnector } from 'ioredis';
import type { RedisOptions, SentinelAddress, SentinelConnectionOptions } from 'ioredis';

/*
 * ioredis hears one error of a socket. A TLS handshake that fails on both sides has two, and the second one, which nobody
 * hears, ends the process. These connectors hear all of them; the first has ended the connection already.
 */

type ErrorEmitter = (type: string, error: Error) => void;
/** How ioredis makes a connector: from the options of its client. */
type NodeOptions = Pick<RedisOptions, 'host' | 'port' | 'family' | 'tls' | 'disconnectTimeout'>;

/** Connects to a node. */
export class NodeConnector extends AbstractConnector {
  readonly #options: NodeOptions;

  constructor(options: unknown) {
    const given = options as NodeOptions;
    super(given.disconnectTimeout ?? 0);
    this.#options = given;
  }

  async connect(): Promise<Socket> {
    this.connecting = true;
    // Listeners are added first: ioredis expects a socket in the next tick.
    await Promise.resolve();
    if (!this.connecting) throw new Error('Connection is closed.');
    const { host = 'localhost', port = 6379, family, tls } = this.#options;
    const address = { host, port, ...(family === undefined ? {} : { family }) };
    const socket = tls ? connect({ ...address, ...tls }) : createConnection(address);
    socket.on('error', (error: Error) => (this.firstError ??= error));
    this.stream = socket;
    return socket;
  }
}

/** Connects to the master that sentinels name. */
export class MasterConnector extends SentinelConnector {
  constructor(options: unknown) {
    super(options as SentinelConnectionOptions);
    const own = options as SentinelConnectionOptions;
    // The connections to sentinels, which ioredis makes by itself, as it makes them.
    const connectToSentinel = ({ host, port }: Partial<SentinelAddress>, more: RedisOptions = {}): Redis =>
      new Redis({
        host,
        port: port ?? 26_379,
        username: own.sentinelUsername ?? undefined,
        password: own.sentinelPassword ?? undefined,
        tls: own.sentinelTLS,
        retryStrategy: () => null,
        enableReadyCheck: false,
        disableClientInfo: true,
        replyMapping: 'legacy',
        connectTimeout: own.connectTimeout,
        commandTimeout: own.sentinelCommandTimeout,
        ...more,
        Connector: NodeConnector,
      });
    Object.assign(this, { connectToSentinel });
  }

  override async connect(onError: ErrorEmitter): ReturnType<SentinelConnector['connect']> {
    const socket = await super.connect(onError);
    socket.on('error', () => undefined);
    return socket;
  }
}
