import type { Cluster, Redis } from 'ioredis';
import { z } from 'zod';
import { jsonOrNull } from '../runtime/json-or-null';
import type { SwitchRecord, SwitchSharing } from '../runtime/switch-sharing';
import type { RedisChannels } from './redis-channels';
import { unlessOfAnotherType } from './redis-keys';
import type { RedisKeys } from './redis-keys';
import { withinTimeout } from './redis-timeout';

/** A program that starts waits no longer for Redis. */
const OPEN_MS = 1000;
/** How long Redis holds that a source was switched on: a process that was cut off for longer has to be restarted. */
const ON_MS = 7 * 24 * 60 * 60 * 1000;

/** Clocks of replicas differ by less. A later record would outlast everything that operators say afterwards. */
const MOST_SKEW_MS = 24 * 60 * 60 * 1000;
/** The last time that a `Date` can have. */
const LAST_TIME = 8.64e15;
/** A longer text is not read. */
const MAX_CHARS = 4 * 1024 * 1024;

const switchRecord: z.ZodType<SwitchRecord> = z.object({
  isOff: z.boolean(),
  until: z.int().nonnegative().max(LAST_TIME).nullable(),
  at: z
    .int()
    .nonnegative()
    .refine((at) => at <= Date.now() + MOST_SKEW_MS),
  companies: z.array(z.string()).optional(),
});
/** A change as it is announced and stored: it names its connection, so that nothing is taken over from another key. */
const namedRecord = z.object({ key: z.string(), record: switchRecord });

/** What is stored under the key of a connection; null: nothing that a process of ours has written. */
export function readSwitch(key: string, text: string | null): SwitchRecord | null {
  const { data } = namedRecord.safeParse(jsonOrNull(text ?? ''));
  return data?.key === key ? data.record : null;
}

export function switchText(key: string, record: SwitchRecord): string {
  return JSON.stringify({ key, record });
}

/**
 * What operators have switched off, in Redis: a value for each connection, and a channel for changes.
 */
export function createRedisSwitches(redis: Redis | Cluster, channels: RedisChannels, keys: RedisKeys): SwitchSharing {
  const channel = keys.channel('switches');
  const keyOf = (key: string) => keys.of('switch', key);
  const opened = Promise.withResolvers<void>();
  redis.once('ready', () => opened.resolve());
  redis.once('close', () => opened.resolve());
  setTimeout(() => opened.resolve(), OPEN_MS).unref();
  return {
    opened: opened.promise,
    async read(names) {
      try {
        const texts = await withinTimeout(
          Promise.all(names.map((key) => unlessOfAnotherType(redis.getrange(keyOf(key), 0, MAX_CHARS), null))),
        );
        return new Map(
          names.flatMap((key, index) => {
            const record = readSwitch(key, texts[index] ?? null);
            return record ? [[key, record] as const] : [];
          }),
        );
      } catch {
        return null;
      }
    },
    async write(key, record) {
      const ms = record.isOff ? record.until && record.until - Date.now() : ON_MS;
      // Its time is over: nobody needs it.
      if (ms !== null && ms <= 0) return true;
      const text = switchText(key, record);
      try {
        // An operator asked for it: it is attempted even during the cooldown.
        await withinTimeout(
          ms === null ? redis.set(keyOf(key), text) : redis.set(keyOf(key), text, 'PX', Math.ceil(ms)),
        );
        await withinTimeout(redis.publish(channel, text));
        return true;
      } catch {
        return false;
      }
    },
    listen(onRecord, onConnected) {
      const onMessage = (message: string): void => {
        const { data } = namedRecord.safeParse(jsonOrNull(message));
        if (data) onRecord(data.key, data.record);
      };
      // After the subscription: else a change between the read and the subscription would be missed.
      channels.subscribe(channel, onMessage, onConnected);
      redis.on('ready', onConnected);
    },
  };
}
