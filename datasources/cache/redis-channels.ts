import type { Redis } from 'ioredis';

/** How often the connection is tried: a node that hangs sends no message, and does not end the connection either. */
const PING_MS = 5000;
const LONGEST_PAUSE_MS = 5000;

/** Messages from other processes. */
export interface RedisChannels {
  /** @param onConnected called when the channel is received, and again after each interruption: messages may have been missed */
  subscribe(channel: string, onMessage: (message: string) => void, onConnected?: () => void): void;
  close(): void;
}

/** Receives channels through one connection after the other: when one ends, the next is opened. */
export function openRedisChannels(connect: () => Redis): RedisChannels {
  const channels = new Map<string, { onMessage: (message: string) => void; onConnected: () => void }>();
  let current: Redis | undefined;
  let retry: NodeJS.Timeout | undefined;
  let failures = 0;
  let isClosed = false;

  const subscribeTo = async (redis: Redis, names: readonly string[]): Promise<void> => {
    await redis.subscribe(...names);
    for (const name of names) channels.get(name)?.onConnected();
  };
  const open = (): void => {
    const redis = connect();
    current = redis;
    redis.on('message', (channel, message: string) => channels.get(channel)?.onMessage(message));
    redis.once('ready', () => {
      failures = 0;
      subscribeTo(redis, [...channels.keys()]).catch(() => redis.disconnect());
    });
    const pings = setInterval(() => {
      redis.ping().catch(() => redis.disconnect());
    }, PING_MS).unref();
    redis.once('end', () => {
      clearInterval(pings);
      if (isClosed) return;
      failures += 1;
      retry = setTimeout(open, Math.min(LONGEST_PAUSE_MS, failures * 100)).unref();
    });
    redis.connect().catch(() => undefined);
  };
  open();
  return {
    subscribe(channel, onMessage, onConnected = () => undefined) {
      channels.set(channel, { onMessage, onConnected });
      const redis = current;
      if (redis?.status === 'ready') subscribeTo(redis, [channel]).catch(() => redis.disconnect());
    },
    close() {
      isClosed = true;
      clearTimeout(retry);
      current?.disconnect();
    },
  };
}
