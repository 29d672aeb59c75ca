import type { Redis } from 'ioredis';
import { serialize } from 'node:v8';

/** What other programs, faults and attackers may leave under a key of ours. */
export interface Poison {
  readonly name: string;
  /** @param other a key of the same kind; the same key, if there is only one */
  readonly write: (client: Redis, key: string, other: string) => Promise<unknown>;
}

/** The records of mutations are hashes: there it becomes their answer. */
const text = (name: string, content: string | Buffer): Poison => ({
  name,
  write: async (client, key) =>
    (await client.type(key)) === 'hash' ? client.hset(key, 'answer', content) : client.set(key, content),
});
const changed = (name: string, change: (stored: Buffer) => Buffer): Poison => ({
  name,
  async write(client, key) {
    if ((await client.type(key)) !== 'string') return;
    await client.set(key, change((await client.getBuffer(key)) ?? Buffer.alloc(0)));
  },
});
const ofType = (name: string, add: (client: Redis, key: string) => Promise<unknown>): Poison => ({
  name,
  async write(client, key) {
    await client.del(key);
    await add(client, key);
  },
});
const batch = { records: [], skipped: [], fetchedAt: new Date(), problems: [] };
const forged = (content: object): Buffer => {
  const outline = serialize(content);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(outline.length);
  return Buffer.concat([length, outline]);
};
/** A source that is switched off, under the name of the key. */
const switchedOff = (name: string, record: object): Poison => ({
  name,
  write: (client, key) =>
    client.set(
      key,
      JSON.stringify({
        key: key.slice(key.indexOf('{') + 1, -1),
        record: { isOff: true, until: null, at: 0, ...record },
      }),
    ),
});

export const POISONS: readonly Poison[] = [
  text('nothing', ''),
  text('null', 'null'),
  text('a JSON list', '[1,2,3]'),
  text('a JSON text', '"acme"'),
  text('JSON that is cut', '{"key":"sm","record":{"isOff":tr'),
  text('JSON with a prototype', '{"__proto__":{"isOff":true,"records":[]},"constructor":{"prototype":{"at":1}}}'),
  text('deep JSON', `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  text('a switch without the name of its key', JSON.stringify({ isOff: true, until: null, at: Date.now() })),
  switchedOff('a switch from the far future', { at: Date.now() * 2 }),
  switchedOff('a switch from the last possible time', { at: Number.MAX_VALUE }),
  switchedOff('a switch until a time that no date has', { until: 1e300, at: Date.now() }),
  switchedOff('a switch at a time that is no number', { at: '1' }),
  text('a negative number', '-9000000000000000000'),
  text('the largest number', '9223372036854775807'),
  text('no number', 'NaN'),
  text('infinity', '1e999'),
  text('five megabytes', 'a'.repeat(5_000_000)),
  text(
    'a forged value',
    forged({
      entry: { batches: { accounts: batch }, readAt: Date.now(), calls: [] },
      freshUntil: 9e15,
      staleUntil: 9e15,
      lists: [[]],
    }),
  ),
  text('a length beyond the value', Buffer.alloc(64, 0xff)),
  changed('half of it', (stored) => stored.subarray(0, stored.length / 2)),
  changed('one other bit', (stored) => {
    const at = stored.length - 1;
    if (at >= 0) stored.writeUInt8(stored.readUInt8(at) ^ 1, at);
    return stored;
  }),
  {
    name: 'the value of another key',
    write: (client, key, other) => (key === other ? Promise.resolve() : client.copy(other, key, 'REPLACE')),
  },
  { name: 'no end', write: (client, key) => client.persist(key) },
  ofType('a list', (client, key) => client.rpush(key, 'x')),
  ofType('a set', (client, key) => client.sadd(key, 'x')),
  ofType('a sorted set', (client, key) => client.zadd(key, 1, 'x')),
  ofType('a hash', (client, key) => client.hset(key, { answer: '{}', plan: '{}', lease: 'nan' })),
  ofType('a stream', (client, key) => client.xadd(key, '*', 'x', 'y')),
];
