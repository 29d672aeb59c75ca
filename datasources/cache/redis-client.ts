import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster, Command, Redis } from 'ioredis';
import type { RedisOptions } from 'ioredis';
import { MasterConnector, NodeConnector } from './redis-connectors';
import type { RedisLogin, RedisSettings, RedisTarget } from './redis-target';

const CONNECT_MS = 2000;
/** A hanging Redis does not prevent the program from exiting. */
const DISCONNECT_MS = 100;
/** How long a connection with commands in flight may receive nothing: then it is opened again, at the present master. */
const SILENCE_MS = 3000;
/** How often the nodes of a cluster are read again: a node that hangs redirects no command. */
const TOPOLOGY_MS = 5000;
/** How often a command is tried again while a cluster fails over. */
const CLUSTER_RETRY_MS = 100;

export interface RedisClientOptions {
  /** Ends every command. */
  readonly commandMs: number;
  /** How often a command may be redirected, or be tried again, in a cluster. */
  readonly redirections: number;
}

/** The connections to one Redis, to a cluster, or to the master that sentinels name. Commands are not queued: they fail. */
export interface RedisClient {
  /** Sends commands of a single key each to the node that holds it. */
  readonly commands: Redis | Cluster;
  /**
   * The nodes that hold all keys, each some of them.
   * @throws Error if one of them is not known, or is not connected
   */
  masters(): readonly Redis[];
  /** Names the node that holds a key: keys of one node fail together. */
  shardOf(key: string): string;
  /** Opens a connection for channels. In a cluster, messages reach every node: each connection is to the next one. */
  connectForChannels(): Redis;
  disconnect(): void;
}

export function openRedis(target: RedisTarget, { commandMs, redirections }: RedisClientOptions): RedisClient {
  const common = {
    commandTimeout: commandMs,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_MS,
    // Servers before 7.2 do not know the command.
    disableClientInfo: true,
    socketTimeout: SILENCE_MS,
    disconnectTimeout: DISCONNECT_MS,
    // The master that it was: connecting again finds the present one.
    reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
  } satisfies RedisOptions;
  if (typeof target !== 'string' && target.cluster) return openCluster(target, target.cluster, common, redirections);
  const connect = (options: RedisOptions): Redis =>
    typeof target === 'string'
      ? new Redis(target, { ...options, Connector: NodeConnector })
      : new Redis({ ...addressOf(target), ...options });
  const redis = withoutErrors(connect({ ...common, enableOfflineQueue: false, retryStrategy }));
  return {
    commands: redis,
    masters: () => [redis],
    shardOf: () => '',
    connectForChannels: () => withoutErrors(connect({ ...common, ...ofChannels })),
    disconnect: () => redis.disconnect(),
  };
}

/** Waits while the connection is opened, so that commands are not queued. @throws Error if that fails, or takes too long */
export async function untilReady({ commands }: RedisClient, milliseconds: number): Promise<void> {
  if (commands.status === 'ready') return;
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    await Promise.race([
      once(commands, 'ready', { signal }),
      once(commands, 'close', { signal }).then(() => Promise.reject(new Error('Redis is away'))),
      sleep(milliseconds, undefined, { signal }).then(() => Promise.reject(new Error('Redis is too slow'))),
    ]);
  } finally {
    waiting.abort();
  }
}

/** Commands of a connection for channels wait for it; when it has ended, another one is opened instead. */
const ofChannels = { lazyConnect: true, enableOfflineQueue: true, retryStrategy: () => null } satisfies RedisOptions;

function openCluster(
  { username, password, tls }: RedisSettings,
  configured: NonNullable<RedisSettings['cluster']>,
  common: RedisOptions,
  maxRedirections: number,
): RedisClient {
  const redisOptions = {
    ...common,
    ...loginOf({ username, password }),
    ...(tls ? { tls: withoutAbsent(tls) } : {}),
    Connector: NodeConnector,
  };
  const cluster = new Cluster([...configured], {
    redisOptions,
    enableOfflineQueue: false,
    maxRedirections,
    retryDelayOnFailover: CLUSTER_RETRY_MS,
    retryDelayOnClusterDown: CLUSTER_RETRY_MS,
    slotsRefreshInterval: TOPOLOGY_MS,
    slotsRefreshTimeout: CONNECT_MS,
    clusterRetryStrategy: retryStrategy,
    // Names are resolved when connecting: certificates are checked by name.
    dnsLookup: (name, found) => found(null, name),
  });
  withoutErrors(cluster);
  const nodeOf = (slot: number): string => cluster.slots[slot]?.[0] ?? '';
  let channelNodes = 0;
  return {
    commands: cluster,
    masters() {
      const masters = new Map(cluster.nodes('master').map((node) => [nameOf(node), node]));
      const used = new Set(Array.from({ length: SLOTS }, (_, slot) => nodeOf(slot)));
      return Array.from(used, (name) => {
        const node = masters.get(name);
        if (!node) throw new Error('a master of the cluster cannot be reached');
        return node;
      });
    },
    shardOf: (key) => nodeOf(new Command('exists', [key]).getSlot()),
    connectForChannels() {
      const known = cluster.nodes().map(({ options: { host, port } }) => ({ host, port }));
      const nodes = known.length > 0 ? known : configured;
      const node = nodes[channelNodes++ % nodes.length];
      return withoutErrors(new Redis({ ...redisOptions, ...node, ...ofChannels }));
    },
    disconnect: () => cluster.disconnect(),
  };
}

const SLOTS = 16_384;

function nameOf({ options: { host, port } }: Redis): string {
  return `${host}:${port}`;
}

function addressOf(settings: RedisSettings): RedisOptions {
  const { node, sentinels, master, sentinelLogin = {}, database = 0, tls } = settings;
  const options = { ...loginOf(settings), db: database, ...(tls ? { tls: withoutAbsent(tls) } : {}) };
  if (!sentinels) return { ...options, ...node, Connector: NodeConnector };
  return {
    ...options,
    Connector: MasterConnector,
    sentinels: [...sentinels],
    name: master,
    ...(sentinelLogin.username === undefined ? {} : { sentinelUsername: sentinelLogin.username }),
    ...(sentinelLogin.password === undefined ? {} : { sentinelPassword: sentinelLogin.password }),
    sentinelCommandTimeout: CONNECT_MS,
    // Short, since the end of the program waits for it.
    sentinelRetryStrategy: (times: number) => Math.min(500, times * 50),
    // A master that hangs is left as soon as the sentinels have named another one.
    failoverDetector: true,
    ...(tls ? { enableTLSForSentinelMode: true, sentinelTLS: withoutAbsent(tls) } : {}),
  };
}

function loginOf({ username, password }: RedisLogin): RedisOptions {
  return { ...(username === undefined ? {} : { username }), ...(password === undefined ? {} : { password }) };
}

function withoutAbsent<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

function retryStrategy(times: number): number {
  return Math.min(5000, times * 100);
}

/** Every failure also shows in a command, or in the end of the connection. */
function withoutErrors<T extends Redis | Cluster>(client: T): T {
  client.on('error', () => undefined);
  return client;
}
