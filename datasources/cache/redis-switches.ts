import type { Cluster, Redis } from 'ioredis';
import { z } from 'zod';
import type { SwitchRecord, SwitchSharing } from '../runtime/switch-sharing';
import type { RedisChannels } from './redis-channels';
import type { RedisKeys } from './redis-keys';
import { withinTimeout } from './redis-timeout';

/** A program that starts waits no longer for Redis. */
const OPEN_MS = 1000;
/** How long Redis holds that a source was switched on: a process that was cut off for longer has to be restarted. */
const ON_MS = 7 * 24 * 60 * 60 * 1000;

export const switchRecord: z.ZodType<SwitchRecord> = z.object({
  isOff: z.boolean(),
  until: z.number().nullable(),
  at: z.number(),
  companies: z.array(z.string()).optional(),
});
const switchMessage = z.object({ key: z.string(), record: switchRecord });

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
        const texts = await withinTimeout(Promise.all(names.map((key) => redis.get(keyOf(key)))));
        return new Map(
          names.flatMap((key, index) => {
            const { data } = switchRecord.safeParse(parsed(texts[index] ?? ''));
            return data ? [[key, data] as const] : [];
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
      const text = JSON.stringify(record);
      try {
        // An operator asked for it: it is attempted even during the cooldown.
        await withinTimeout(
          ms === null ? redis.set(keyOf(key), text) : redis.set(keyOf(key), text, 'PX', Math.ceil(ms)),
        );
        await withinTimeout(redis.publish(channel, JSON.stringify({ key, record })));
        return true;
      } catch {
        return false;
      }
    },
    listen(onRecord, onConnected) {
      const onMessage = (message: string): void => {
        const { data } = switchMessage.safeParse(parsed(message));
        if (data) onRecord(data.key, data.record);
      };
      // After the subscription: else a change between the read and the subscription would be missed.
      channels.subscribe(channel, onMessage, onConnected);
      redis.on('ready', onConnected);
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
