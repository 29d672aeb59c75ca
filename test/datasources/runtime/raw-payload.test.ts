import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import { compressPendingTask } from '../../../datasources/runtime/compressed-chunks';
import {
  createRawPayloadWriter,
  isRaw,
  discardRaw,
  storeRaw,
  estimateRawBytes,
  loadRaw,
} from '../../../datasources/runtime/raw-payload';
import type { Raw } from '../../../datasources/runtime/raw-payload';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';

const rows = (count: number) =>
  Array.from({ length: count }, (_, id) => ({
    id,
    name: `Łukasz O’Brien ${id}`,
    note: 'a\nb',
    course: 'Safe passwords',
  }));

/** Stores values as a read does, and waits until the chunks are complete. */
async function closed(sent: readonly unknown[]): Promise<readonly Raw[]> {
  const packer = createRawPayloadWriter();
  const raws = sent.map((each) => packer.pack(each)).filter(isRaw);
  await Promise.resolve();
  return raws;
}

async function packed(sent: readonly unknown[]): Promise<readonly Raw[]> {
  const raws = await closed(sent);
  runSync(compressPendingTask());
  return raws;
}
const isDeflated = ({ pack }: Raw) => pack.deflated !== null;

describe('a raw payload', () => {
  it('is restored unchanged while its chunk is open, pending and compressed', async () => {
    const sent = rows(50);
    const packer = createRawPayloadWriter();
    const raws = sent.map((row) => packer.pack(row));
    expect(raws.map(loadRaw)).toEqual(sent);
    await Promise.resolve();
    expect(raws.map(loadRaw)).toEqual(sent);
    runSync(compressPendingTask());
    expect(raws.filter(isRaw).every(isDeflated)).toBe(true);
    expect(raws.map(loadRaw)).toEqual(sent);
  });

  it('is compressed after a short idle time', async () => {
    const raws = await closed(rows(500));
    expect(raws.some(isDeflated)).toBe(false);
    while (!raws.every(isDeflated)) await sleep(10);
  });

  it('stays pending while there is little of it; of much, the oldest is compressed at once', async () => {
    const raws = await closed(rows(30_000));
    expect(raws.slice(0, 100).every(isDeflated)).toBe(true);
    expect(raws.slice(-100).some(isDeflated)).toBe(false);
    const waiting = raws.filter((raw) => !isDeflated(raw));
    expect(waiting.length * JSON.stringify(rows(1)[0]).length).toBeLessThan(3 * 1024 * 1024);
    runSync(compressPendingTask());
  });

  it('is restored from many chunks, in any order', async () => {
    const sent = rows(5000);
    const raws = await packed(sent);
    expect(new Set(raws.map(({ pack }) => pack)).size).toBeGreaterThan(5);
    expect([...raws].reverse().map(loadRaw)).toEqual([...sent].reverse());
  });

  it('takes a fraction of its JSON text', async () => {
    const sent = rows(1000);
    const stored = (await packed(sent)).reduce(
      (sum, { pack }) => sum + (pack.deflated?.length ?? Infinity) / pack.records,
      0,
    );
    expect(stored).toBeLessThan(JSON.stringify(sent).length / 4);
  });

  it('is estimated with its share of the chunk', async () => {
    const [raw] = await packed(rows(1000));
    expect(raw && estimateRawBytes(raw)).toBeLessThan(100);
    expect(raw && estimateRawBytes(raw)).toBeGreaterThan(40);
  });

  it('is estimated at its compressed size while it is pending, whatever was compressed before', async () => {
    const hash = (id: number, part: string) => createHash('sha256').update(`${id}${part}`).digest('base64');
    const random = Array.from({ length: 10_000 }, (_, id) => ({ id, name: hash(id, 'name'), note: hash(id, 'note') }));
    await packed(random);
    await packed(rows(20_000));
    const raws = await closed(rows(1000));
    const expected = raws.reduce((sum, raw) => sum + estimateRawBytes(raw), 0);
    runSync(compressPendingTask());
    const taken = raws.reduce((sum, raw) => sum + estimateRawBytes(raw), 0);
    expect(expected / taken).toBeCloseTo(1, 1);
  });

  it('is serialised as plain values, each chunk once', async () => {
    const sent = rows(200);
    const bytes = serialize(await packed(sent));
    expect(bytes.length).toBeLessThan(JSON.stringify(sent).length);
    const raws = deserialize(bytes) as readonly unknown[];
    expect(raws.map(loadRaw)).toEqual(sent);
  });

  it('that is small stays uncompressed', async () => {
    const raw = storeRaw({ id: 1 });
    await Promise.resolve();
    runSync(compressPendingTask());
    expect(raw).toMatchObject({ pack: { texts: ['{"id":1}'], deflated: null } });
    expect(loadRaw(raw)).toEqual({ id: 1 });
  });

  it('of a record built from several is a list of them, and without any is null', () => {
    expect(loadRaw([storeRaw({ a: 1 }), storeRaw({ b: [2] })])).toEqual([{ a: 1 }, { b: [2] }]);
    expect(loadRaw(null)).toBeNull();
    expect(discardRaw.pack({ a: 1 })).toBeNull();
  });
});
