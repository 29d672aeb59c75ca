import { randomUUID } from 'node:crypto';
import { setImmediate as afterIncoming, setTimeout as later } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { z } from 'zod';
import type { PauseNotice } from '../runtime/pause-sharing';
import type { CacheEntry } from './cache-entry';
import { compressPendingTask } from '../runtime/compressed-chunks';
import { commonPrefix, createPrefixes } from '../source/prefixes';
import type { SharedStore } from './shared-store';
import { decodeTask, encodeTask } from './cache-codec';
import { runCooperatively } from '../runtime/cooperative-scheduler';

/** Changes whenever what is stored changes its form, so that old and new processes can run side by side. */
const FORM = 'awaregraph:5:';
/** What waits to be written is held in memory: beyond so many values, others go without. */
const MOST_WAITING = 1000;
/** A Redis that is slower than this costs more than it saves. */
const COMMAND_MS = 250;
/** How long it is left alone after it failed to answer. */
const COOLDOWN_MS = 1000;
const DISCONNECT_MS = 100;
/** A process that claimed a read and died is waited for no longer. */
const CLAIM_MS = 10_000;
const POLL_INTERVAL_MS = 20;

/** Frees a claim only if it is still this process's. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

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
/** `sender` tells a process its own messages. */
const dropMessage = z.array(z.string());
const pauseMessage = z.object({ sender: z.string(), fingerprint: z.string(), notice: pauseNotice });

/**
 * The shared store in Redis.
 * @param url `redis://` or `rediss://`
 * @param prefix of all keys and channels, for installations that share one Redis and are to be kept apart
 */
export function openRedisStore(url: string, prefix = ''): SharedStore {
  const root = `${FORM}${prefix}`;
  const [dropsChannel, pausesChannel] = [`${root}drops`, `${root}pauses`];
  const sender = randomUUID();
  const options = {
    // What nobody waits for ends too.
    commandTimeout: 4 * COMMAND_MS,
    maxRetriesPerRequest: 0,
    // While Redis is away, nothing waits for it.
    enableOfflineQueue: false,
    retryStrategy: (times: number) => Math.min(5000, times * 100),
    // A Redis that hangs does not keep the program from ending.
    disconnectTimeout: DISCONNECT_MS,
  };
  const redis = new Redis(url, options);
  const { retryStrategy, disconnectTimeout } = options;
  const subscriber = new Redis(url, { retryStrategy, disconnectTimeout, maxRetriesPerRequest: null });
  const listeners: ((prefixes: readonly string[]) => void)[] = [];
  const pauseListeners = new Map<string, ((notice: PauseNotice) => void)[]>();
  let drops = 0;
  // What is wrong with Redis shows in each command; these events only tell it again.
  for (const connection of [redis, subscriber]) connection.on('error', () => undefined);
  subscriber.subscribe(dropsChannel, pausesChannel).catch(() => undefined);
  subscriber.on('message', (channel, message: string) => {
    if (channel === pausesChannel) return hearPause(message);
    const { data: prefixes } = dropMessage.safeParse(parsed(message));
    if (!prefixes) return;
    drops += 1;
    for (const listener of listeners) listener(prefixes);
  });
  const hearPause = (message: string): void => {
    const { data } = pauseMessage.safeParse(parsed(message));
    if (!data || data.sender === sender) return;
    for (const listener of pauseListeners.get(data.fingerprint) ?? []) listener(data.notice);
  };

  const lockOf = (key: string) => `${root}lock:${key}`;
  const valueOf = (key: string) => `${root}value:${key}`;
  let disabledUntil = 0;
  /** What Redis says; the other thing when it is away or slow, and for a moment after that without asking. */
  const withFallback = async <T>(otherwise: T, ask: () => Promise<T>): Promise<T> => {
    if (Date.now() < disabledUntil) return otherwise;
    try {
      return await inTime(ask());
    } catch {
      disabledUntil = Date.now() + COOLDOWN_MS;
      return otherwise;
    }
  };

  /** What is being written down. */
  const storing = new Map<string, Promise<unknown>>();
  const store = async (key: string, value: CacheEntry): Promise<void> => {
    const before = drops;
    await runCooperatively(compressPendingTask());
    const bytes = await runCooperatively(encodeTask(value));
    const ttl = Math.ceil(value.staleUntil - Date.now());
    // Dropped on the way: what was read before is not kept afterwards.
    if (ttl > 0 && drops === before) await withFallback(null, () => redis.set(valueOf(key), bytes, 'PX', ttl));
  };

  return {
    async get(key) {
      const bytes = await withFallback(null, () => redis.getBuffer(valueOf(key)));
      // What cannot be read is as good as not there.
      return bytes && runCooperatively(decodeTask(bytes)).catch(() => null);
    },
    set(key, value) {
      if (storing.size >= MOST_WAITING && !storing.has(key)) return;
      // One after the other. What cannot be written down is read anew by whoever asks for it.
      const done = Promise.resolve(storing.get(key))
        .then(() => store(key, value))
        .catch(() => undefined)
        .finally(() => void (storing.get(key) === done && storing.delete(key)));
      storing.set(key, done);
    },
    async claim(key, milliseconds = CLAIM_MS) {
      const token = randomUUID();
      const mine = await withFallback(
        true,
        async () => (await redis.set(lockOf(key), token, 'PX', Math.ceil(milliseconds), 'NX')) !== null,
      );
      // Others wait for it, and for what was read: it is tried even while Redis is left alone.
      const release = (): void =>
        void Promise.resolve(storing.get(key))
          .then(() => redis.eval(RELEASE, 1, lockOf(key), token))
          .catch(() => undefined);
      return { acquired: mine, release: mine ? release : () => undefined };
    },
    async waitForRelease(key, signal) {
      const deadline = Date.now() + CLAIM_MS;
      try {
        while (Date.now() < deadline && (await inTime(redis.exists(lockOf(key))))) {
          await later(POLL_INTERVAL_MS, undefined, { signal });
        }
      } catch {
        // Redis is away, or nobody waits any more: whoever asked goes on alone.
      }
    },
    async invalidatePrefix(prefixes) {
      drops += 1;
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
        await redis.publish(dropsChannel, JSON.stringify(prefixes));
        return dropped;
      } catch {
        // Redis is away: other processes could not be notified.
        return null;
      }
    },
    onInvalidate: (listener) => void listeners.push(listener),
    pauseSharing: (fingerprint) => ({
      async tell(notice) {
        const message = JSON.stringify({ sender, fingerprint, notice });
        // The end of a pause was asked for by somebody: it is told even while Redis is left alone.
        if (notice.kind === 'over') await inTime(redis.publish(pausesChannel, message)).catch(() => undefined);
        else await withFallback(0, () => redis.publish(pausesChannel, message));
      },
      listen: (listener) =>
        void pauseListeners.set(fingerprint, [...(pauseListeners.get(fingerprint) ?? []), listener]),
    }),
    close: async () => {
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

/**
 * An answer, unless it takes too long. Where it was this process that had no time to look, what has arrived meanwhile is
 * read before it counts as late.
 */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const late = later(COMMAND_MS, undefined, { signal: waiting.signal })
    .then(() => afterIncoming())
    .then(() => Promise.reject(new Error('Redis is too slow')));
  late.catch(() => undefined);
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    waiting.abort();
  }
}
