import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { PauseNotice } from '../runtime/pause-sharing';
import type { CacheEntry } from './cache-entry';
import { compressPendingTask } from '../runtime/compressed-chunks';
import { jsonOrNull } from '../runtime/json-or-null';
import { commonPrefix, createPrefixes } from '../runtime/prefixes';
import type { SharedStore } from './shared-store';
import { decodeTask, encodeTask } from './cache-codec';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { fingerprintIn } from './fingerprint';
import { openRedisChannels } from './redis-channels';
import { openRedis } from './redis-client';
import { createRedisKeys, isOfAnotherType } from './redis-keys';
import { watchReachability } from './redis-reachability';
import { createRedisSwitches } from './redis-switches';
import type { RedisTarget } from './redis-target';
import { COMMAND_MS, withinTimeout } from './redis-timeout';
import { sealTask, unsealTask } from './seal';

/** Pending writes are held in memory: beyond this number, further values are not written. */
const MAX_PENDING_WRITES = 1000;
/** A command that is redirected more often is a cache miss. */
const REDIRECTIONS = 4;
/** A longer value takes longer than a command may. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;
/** Longest wait for a claim, in case the claiming process died. */
const CLAIM_MS = 10_000;
const POLL_INTERVAL_MS = 20;

/**
 * Claims a key. A claim that never ends, or not within the time of this one, is none that a process of ours has made.
 * ARGV: token, how long it holds.
 */
const CLAIM = `if redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2], 'NX') then return 1 end
local left = redis.call('pttl', KEYS[1])
if left >= 0 and left <= tonumber(ARGV[2]) then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

/** Releases a claim only if this process still holds it. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/**
 * Adds to a count that ends some time after its first addition. What is no count of ours (it is no number, it is below what was
 * added, or it never ends) begins again. ARGV: what is added, how long the count lasts.
 */
const ADD = `local added = tonumber(ARGV[1])
local count = redis.pcall('incrby', KEYS[1], ARGV[1])
if type(count) == 'number' and count > added and redis.call('pttl', KEYS[1]) >= 0 then return count end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return added`;

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

export interface RedisStoreOptions {
  /** Of all keys and channels, to separate installations that share one Redis. */
  readonly prefix?: string;
  /** Called when Redis can no longer be used, and when it can again. */
  readonly onReachable?: (isReachable: boolean) => void;
  /** What seals the values of a connection, by its fingerprint; absent: none of its values is read or written. */
  readonly sealKeyOf?: (fingerprint: string) => Buffer | undefined;
}

/** The shared store in Redis. Every command has one key, so that a cluster can hold all of them. */
export function openRedisStore(
  target: RedisTarget,
  { prefix = '', onReachable = () => undefined, sealKeyOf = () => undefined }: RedisStoreOptions = {},
): SharedStore {
  const keys = createRedisKeys(prefix);
  const [invalidationsChannel, pausesChannel] = [keys.channel('drops'), keys.channel('pauses')];
  const sender = randomUUID();
  // The time limit also ends commands that no caller waits for.
  const client = openRedis(target, { commandMs: 4 * COMMAND_MS, redirections: REDIRECTIONS });
  const redis = client.commands;
  const channels = openRedisChannels(() => client.connectForChannels());
  const listeners: ((prefixes: readonly string[]) => void)[] = [];
  const pauseListeners = new Map<string, Set<(notice: PauseNotice) => void>>();
  let invalidations = 0;
  const reachability = watchReachability({
    // Changes nothing, and a replica refuses it.
    probe: (key) => withinTimeout(redis.unlink(keys.of('probe', key))),
    onReachable,
  });
  // A failure of Redis also shows in the next command, but there may be none for long.
  redis.on('close', () => reachability.lost());
  redis.on('ready', () => reachability.check());
  channels.subscribe(invalidationsChannel, (message) => {
    const { data: prefixes } = invalidationMessage.safeParse(jsonOrNull(message));
    if (!prefixes) return;
    invalidations += 1;
    for (const listener of listeners) listener(prefixes);
  });
  channels.subscribe(pausesChannel, (message) => {
    const { data } = pauseMessage.safeParse(jsonOrNull(message));
    if (!data || data.sender === sender) return;
    for (const listener of pauseListeners.get(data.fingerprint) ?? []) listener(data.notice);
  });

  const lockOf = (key: string) => keys.of('lock', key);
  const valueOf = (key: string) => keys.of('value', key);
  /**
   * The response of Redis; the fallback if Redis is unavailable or slow, and during the cooldown after that.
   * @param key what the command is about; empty: it has no key
   */
  const withFallback = async <T>(key: string, fallback: T, ask: () => Promise<T>): Promise<T> => {
    const shard = key === '' ? '' : client.shardOf(valueOf(key));
    if (reachability.isPaused(shard)) return fallback;
    reachability.used(shard, key);
    try {
      return await withinTimeout(ask());
    } catch (error) {
      // Redis has answered: only this key cannot be used.
      if (!isOfAnotherType(error)) reachability.failed(shard);
      return fallback;
    }
  };

  /** Writes in flight, by key. */
  const writes = new Map<string, Promise<unknown>>();
  const store = async (key: string, value: CacheEntry): Promise<void> => {
    const before = invalidations;
    await runCooperatively(compressPendingTask());
    const secret = sealKeyOf(fingerprintIn(key) ?? '');
    if (!secret) return;
    const bytes = await runCooperatively(sealTask(secret, key, await runCooperatively(encodeTask(value))));
    const ttl = Math.ceil(value.staleUntil - Date.now());
    // If anything was invalidated meanwhile, the older value is not written.
    if (ttl > 0 && bytes.length <= MAX_VALUE_BYTES && invalidations === before)
      await withFallback(key, null, () => redis.set(valueOf(key), bytes, 'PX', ttl));
  };

  return {
    async get(key) {
      const secret = sealKeyOf(fingerprintIn(key) ?? '');
      if (!secret) return null;
      // One byte more than is ever written.
      const bytes = await withFallback(key, null, () => redis.getrangeBuffer(valueOf(key), 0, MAX_VALUE_BYTES));
      if (!bytes || bytes.length === 0 || bytes.length > MAX_VALUE_BYTES) return null;
      const value = await runCooperatively(unsealTask(secret, key, bytes));
      // An unreadable value is a cache miss.
      return value && runCooperatively(decodeTask(value)).catch(() => null);
    },
    set(key, value) {
      if (writes.size >= MAX_PENDING_WRITES && !writes.has(key)) return null;
      // Writes are serialised per key. A failed write only costs other processes a cache miss.
      const done = Promise.resolve(writes.get(key))
        .then(() => store(key, value))
        .catch(() => undefined)
        .finally(() => void (writes.get(key) === done && writes.delete(key)));
      writes.set(key, done);
      return done;
    },
    async claim(key, milliseconds = CLAIM_MS) {
      const token = randomUUID();
      const acquired = await withFallback(
        key,
        true,
        async () => (await redis.eval(CLAIM, 1, lockOf(key), token, Math.ceil(milliseconds))) === 1,
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
      const matches = createPrefixes(prefixes);
      // One pass, however many prefixes there are.
      const pattern = keys.pattern('value', commonPrefix(prefixes));
      const dropAll = async (): Promise<readonly string[]> => {
        const dropped: string[] = [];
        for (const node of client.masters()) {
          for await (const found of node.scanStream({ match: pattern, count: 500 }) as AsyncIterable<string[]>) {
            const read = found.flatMap((key) => keys.textIn('value', key) ?? []).filter(matches);
            await Promise.all(read.map((key) => redis.unlink(valueOf(key))));
            for (const key of read) dropped.push(key);
          }
        }
        return dropped;
      };
      try {
        const dropped = await dropAll();
        await redis.publish(invalidationsChannel, JSON.stringify(prefixes));
        return dropped;
      } catch {
        // Redis is unavailable: other processes could not be notified.
        return null;
      }
    },
    addToCount: (key, amount, milliseconds) =>
      withFallback(key, null, async () =>
        Number(await redis.eval(ADD, 1, keys.of('count', key), amount, Math.max(1, Math.ceil(milliseconds)))),
      ),
    onInvalidate: (listener) => void listeners.push(listener),
    pauseSharing: (fingerprint) => ({
      async tell(notice) {
        const message = JSON.stringify({ sender, fingerprint, notice });
        // An operator requested the end of a pause: it is published even during the cooldown.
        if (notice.kind === 'over') await withinTimeout(redis.publish(pausesChannel, message)).catch(() => undefined);
        else await withFallback('', 0, () => redis.publish(pausesChannel, message));
      },
      listen(listener) {
        const listening = pauseListeners.get(fingerprint) ?? new Set();
        pauseListeners.set(fingerprint, listening.add(listener));
        return () => {
          listening.delete(listener);
          if (listening.size === 0 && pauseListeners.get(fingerprint) === listening) pauseListeners.delete(fingerprint);
        };
      },
    }),
    switchSharing: createRedisSwitches(redis, channels, keys),
    close: async () => {
      reachability.close();
      channels.close();
      client.disconnect();
    },
  };
}
