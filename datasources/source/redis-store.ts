import { randomUUID } from 'node:crypto';
import { setImmediate as afterIncoming, setTimeout as later } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { Redis } from 'ioredis';
import { z } from 'zod';
import type { CallReport } from './call-scope';
import { deflateNow } from './packs';
import type { SharedStore } from './shared-store';

/** Changes whenever what is stored changes its form, so that old and new processes can run side by side. */
const PREFIX = 'awaregraph:2:';
const DROPS = `${PREFIX}drops`;
/** A Redis that is slower than this costs more than it saves. */
const COMMAND_MS = 250;
/** How long it is left alone after it failed to answer. */
const REST_MS = 1000;
/** A process that claimed a read and died is waited for no longer. */
const CLAIM_MS = 10_000;
const LOOK_EVERY_MS = 20;

const kept = z.object({
  entry: z.object({
    // What the key says: the process that stored it is of this version.
    value: z.custom<object>((value) => typeof value === 'object' && value !== null),
    readAt: z.number(),
    calls: z.array(z.custom<CallReport>((call) => typeof call === 'object' && call !== null)),
  }),
  freshUntil: z.number(),
  staleUntil: z.number(),
});

/** Frees a claim only if it is still this process's. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/** The shared store in Redis. @param url `redis://` or `rediss://` */
export function openRedisStore(url: string): SharedStore {
  const options = {
    // What nobody waits for ends too.
    commandTimeout: 4 * COMMAND_MS,
    maxRetriesPerRequest: 0,
    // While Redis is away, nothing waits for it.
    enableOfflineQueue: false,
    retryStrategy: (times: number) => Math.min(5000, times * 100),
  };
  const redis = new Redis(url, options);
  const { retryStrategy } = options;
  const subscriber = new Redis(url, { retryStrategy, maxRetriesPerRequest: null });
  const listeners: ((prefix: string) => void)[] = [];
  // What is wrong with Redis shows in each command; these events only tell it again.
  for (const connection of [redis, subscriber]) connection.on('error', () => undefined);
  subscriber.subscribe(DROPS).catch(() => undefined);
  subscriber.on('message', (_, prefix: string) => {
    for (const listener of listeners) listener(prefix);
  });

  const lockOf = (key: string) => `${PREFIX}lock:${key}`;
  const valueOf = (key: string) => `${PREFIX}value:${key}`;
  let restsUntil = 0;
  /** What Redis says; the other thing when it is away or slow, and for a moment after that without asking. */
  const askedOr = async <T>(otherwise: T, ask: () => Promise<T>): Promise<T> => {
    if (Date.now() < restsUntil) return otherwise;
    try {
      return await inTime(ask());
    } catch {
      restsUntil = Date.now() + REST_MS;
      return otherwise;
    }
  };

  return {
    get: (key) =>
      askedOr(null, async () => {
        const bytes = await redis.getBuffer(valueOf(key));
        return bytes && kept.parse(deserialize(bytes));
      }),
    set(key, value) {
      const ttl = Math.ceil(value.staleUntil - Date.now());
      if (ttl <= 0) return;
      deflateNow();
      void askedOr(null, () => redis.set(valueOf(key), serialize(value), 'PX', ttl));
    },
    async claim(key, milliseconds = CLAIM_MS) {
      const token = randomUUID();
      const mine = await askedOr(
        true,
        async () => (await redis.set(lockOf(key), token, 'PX', Math.ceil(milliseconds), 'NX')) !== null,
      );
      // Others wait for it: it is tried even while Redis is left alone.
      const release = (): void => void redis.eval(RELEASE, 1, lockOf(key), token).catch(() => undefined);
      return { mine, release: mine ? release : () => undefined };
    },
    async released(key, signal) {
      const deadline = Date.now() + CLAIM_MS;
      try {
        while (Date.now() < deadline && (await inTime(redis.exists(lockOf(key))))) {
          await later(LOOK_EVERY_MS, undefined, { signal });
        }
      } catch {
        // Redis is away, or nobody waits any more: whoever asked goes on alone.
      }
    },
    async drop(prefix) {
      try {
        const pattern = `${valueOf(prefix).replace(/[[\]*?\\^-]/g, '\\$&')}*`;
        for await (const keys of redis.scanStream({ match: pattern, count: 500 }) as AsyncIterable<string[]>) {
          if (keys.length > 0) await redis.unlink(...keys);
        }
        await redis.publish(DROPS, prefix);
      } catch {
        // Redis is away: there is nothing to drop, and nobody to tell.
      }
    },
    onDrop: (listener) => void listeners.push(listener),
    close: async () => {
      redis.disconnect();
      subscriber.disconnect();
    },
  };
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
