import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { z } from 'zod';
import type { PauseNotice } from '../runtime/pause-sharing';
import type { CacheEntry } from './cache-entry';
import { compressPendingTask } from '../runtime/compressed-chunks';
import { commonPrefix, createPrefixes } from '../runtime/prefixes';
import type { SharedStore } from './shared-store';
import { decodeTask, encodeTask } from './cache-codec';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { createRedisSwitches } from './redis-switches';
import { COMMAND_MS, withinTimeout } from './redis-timeout';

/** Changes with the storage format, so that old and new processes can run side by side. */
const FORMAT = 'awaregraph:6:';
/** Pending writes are held in memory: beyond this number, further values are not written. */
const MAX_PENDING_WRITES = 1000;
/** How long Redis is not called after a command failed. */
const COOLDOWN_MS = 1000;
const DISCONNECT_MS = 100;
/** Longest wait for a claim, in case the claiming process died. */
const CLAIM_MS = 10_000;
const POLL_INTERVAL_MS = 20;

/** Releases a claim only if this process still holds it. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/** Adds to a count that ends some time after its first addition. */
const ADD =
  "local count = redis.call('incrby', KEYS[1], ARGV[1]); if count == tonumber(ARGV[1]) then redis.call('pexpire', KEYS[1], ARGV[2]) end; return count";

const pauseNotice: z.ZodType<PauseNotice> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate'), milliseconds: z.number() }),
  z.object({
    kind: z.literal('refusal'),
    endpoint: z.string().nullable(),
    milliseconds: z.number(),
    count: z.number(),
  }),
  z.object({ kind: z.literal('over') }),
]);
/** `sender` lets a process recognise its own messages. */
const invalidationMessage = z.array(z.string());
const pauseMessage = z.object({ sender: z.string(), fingerprint: z.string(), notice: pauseNotice });

/** What all keys and channels of the store begin with. */
export function storeRoot(prefix: string): string {
  return `${FORMAT}${prefix}`;
}

/**
 * The shared store in Redis.
 * @param url `redis://` or `rediss://`
 * @param prefix of all keys and channels, to separate installations that share one Redis
 * @param onReachable called when Redis can no longer be used, and when it can again
 */
export function openRedisStore(
  url: string,
  prefix = '',
  onReachable: (isReachable: boolean) => void = () => undefined,
): SharedStore {
  const root = storeRoot(prefix);
  const [invalidationsChannel, pausesChannel] = [`${root}drops`, `${root}pauses`];
  const sender = randomUUID();
  const options = {
    // Also ends commands that no caller waits for.
    commandTimeout: 4 * COMMAND_MS,
    maxRetriesPerRequest: 0,
    // While Redis is unavailable, commands fail at once.
    enableOfflineQueue: false,
    retryStrategy: (times: number) => Math.min(5000, times * 100),
    // A hanging Redis does not prevent the program from exiting.
    disconnectTimeout: DISCONNECT_MS,
  };
  const redis = new Redis(url, options);
  const { retryStrategy, disconnectTimeout } = options;
  const subscriber = new Redis(url, { retryStrategy, disconnectTimeout, maxRetriesPerRequest: null });
  const listeners: ((prefixes: readonly string[]) => void)[] = [];
  const pauseListeners = new Map<string, ((notice: PauseNotice) => void)[]>();
  let invalidations = 0;
  // Connecting takes a moment: until the first failure Redis counts as reachable.
  let isReachable = true;
  let isClosing = false;
  const note = (now: boolean): void => {
    if (now === isReachable || isClosing) return;
    isReachable = now;
    onReachable(now);
  };
  // A failure of Redis also shows in the next command, but there may be none for long.
  for (const connection of [redis, subscriber]) connection.on('error', () => undefined);
  redis.on('close', () => note(false));
  redis.on('ready', () => note(true));
  subscriber.subscribe(invalidationsChannel, pausesChannel).catch(() => undefined);
  subscriber.on('message', (channel, message: string) => {
    if (channel === pausesChannel) return onPauseMessage(message);
    if (channel !== invalidationsChannel) return;
    const { data: prefixes } = invalidationMessage.safeParse(parsed(message));
    if (!prefixes) return;
    invalidations += 1;
    for (const listener of listeners) listener(prefixes);
  });
  const onPauseMessage = (message: string): void => {
    const { data } = pauseMessage.safeParse(parsed(message));
    if (!data || data.sender === sender) return;
    for (const listener of pauseListeners.get(data.fingerprint) ?? []) listener(data.notice);
  };

  const lockOf = (key: string) => `${root}lock:${key}`;
  const valueOf = (key: string) => `${root}value:${key}`;
  let disabledUntil = 0;
  /** The response of Redis; the fallback if Redis is unavailable or slow, and during the cooldown after that. */
  const withFallback = async <T>(fallback: T, ask: () => Promise<T>): Promise<T> => {
    if (Date.now() < disabledUntil) return fallback;
    try {
      const answer = await withinTimeout(ask());
      note(true);
      return answer;
    } catch {
      note(false);
      disabledUntil = Date.now() + COOLDOWN_MS;
      return fallback;
    }
  };

  /** Writes in flight, by key. */
  const writes = new Map<string, Promise<unknown>>();
  const store = async (key: string, value: CacheEntry): Promise<void> => {
    const before = invalidations;
    await runCooperatively(compressPendingTask());
    const bytes = await runCooperatively(encodeTask(value));
    const ttl = Math.ceil(value.staleUntil - Date.now());
    // If anything was invalidated meanwhile, the older value is not written.
    if (ttl > 0 && invalidations === before) await withFallback(null, () => redis.set(valueOf(key), bytes, 'PX', ttl));
  };

  return {
    async get(key) {
      const bytes = await withFallback(null, () => redis.getBuffer(valueOf(key)));
      // An unreadable value is a cache miss.
      return bytes && runCooperatively(decodeTask(bytes)).catch(() => null);
    },
    set(key, value) {
      if (writes.size >= MAX_PENDING_WRITES && !writes.has(key)) return;
      // Writes are serialised per key. A failed write only costs other processes a cache miss.
      const done = Promise.resolve(writes.get(key))
        .then(() => store(key, value))
        .catch(() => undefined)
        .finally(() => void (writes.get(key) === done && writes.delete(key)));
      writes.set(key, done);
    },
    async claim(key, milliseconds = CLAIM_MS) {
      const token = randomUUID();
      const acquired = await withFallback(
        true,
        async () => (await redis.set(lockOf(key), token, 'PX', Math.ceil(milliseconds), 'NX')) !== null,
      );
      // Other processes wait for the release and the value, so it is attempted even during the cooldown.
      const release = (): void =>
        void Promise.resolve(writes.get(key))
          .then(() => redis.eval(RELEASE, 1, lockOf(key), token))
          .catch(() => undefined);
      return { acquired, release: acquired ? release : () => undefined };
    },
    async waitForRelease(key, signal) {
      const deadline = Date.now() + CLAIM_MS;
      try {
        while (Date.now() < deadline && (await withinTimeout(redis.exists(lockOf(key))))) {
          await sleep(POLL_INTERVAL_MS, undefined, { signal });
        }
      } catch {
        // Redis is unavailable, or the caller stopped waiting: the caller continues without the other process.
      }
    },
    async invalidatePrefix(prefixes) {
      invalidations += 1;
      const dropped: string[] = [];
      const matches = createPrefixes(prefixes);
      try {
        const root = valueOf('');
        // One pass, however many prefixes there are.
        const pattern = `${valueOf(commonPrefix(prefixes)).replace(/[[\]*?\\^-]/g, '\\$&')}*`;
        for await (const found of redis.scanStream({ match: pattern, count: 500 }) as AsyncIterable<string[]>) {
          const keys = found.map((key) => key.slice(root.length)).filter(matches);
          if (keys.length > 0) await redis.unlink(...keys.map(valueOf));
          for (const key of keys) dropped.push(key);
        }
        await redis.publish(invalidationsChannel, JSON.stringify(prefixes));
        return dropped;
      } catch {
        // Redis is unavailable: other processes could not be notified.
        return null;
      }
    },
    addToCount: (key, amount, milliseconds) =>
      withFallback(null, async () =>
        Number(await redis.eval(ADD, 1, `${root}count:${key}`, amount, Math.max(1, Math.ceil(milliseconds)))),
      ),
    onInvalidate: (listener) => void listeners.push(listener),
    pauseSharing: (fingerprint) => ({
      async tell(notice) {
        const message = JSON.stringify({ sender, fingerprint, notice });
        // An operator requested the end of a pause: it is published even during the cooldown.
        if (notice.kind === 'over') await withinTimeout(redis.publish(pausesChannel, message)).catch(() => undefined);
        else await withFallback(0, () => redis.publish(pausesChannel, message));
      },
      listen: (listener) =>
        void pauseListeners.set(fingerprint, [...(pauseListeners.get(fingerprint) ?? []), listener]),
    }),
    switchSharing: createRedisSwitches(redis, subscriber, root),
    close: async () => {
      isClosing = true;
      redis.disconnect();
      subscriber.disconnect();
    },
  };
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return null;
  }
}
