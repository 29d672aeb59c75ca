import { serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { CacheEntry } from '../../../datasources/cache/cache-entry';
import { compressPendingTask } from '../../../datasources/runtime/compressed-chunks';
import { createRawPayloadWriter, loadRaw } from '../../../datasources/runtime/raw-payload';
import { decodeTask, encodeTask } from '../../../datasources/cache/cache-codec';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';

const entryOf = (value: object): CacheEntry => ({
  result: {
    value,
    readAt: 1,
    calls: [{ endpoint: 'XX-01', method: 'GET', path: '/x', status: 200, milliseconds: 5 }],
  },
  freshUntil: 2,
  staleUntil: 3,
});
const roundTrip = (value: object): CacheEntry => runSync(decodeTask(runSync(encodeTask(entryOf(value)))));

const fetchedAt = new Date('2026-11-01T00:00:00.000Z');
const records = Array.from({ length: 3500 }, (_, id) => ({ id, name: `Žofie ${id}`, at: null }));
const skipped = [{ endpoint: 'XX-01', reason: 'item 3: no id' }];
const batch = { records, skipped, fetchedAt };

describe('the cache codec round-trips', () => {
  it.each([
    ['a long batch', batch],
    ['a short batch', { ...batch, records: records.slice(0, 2) }],
    ['an empty batch', { ...batch, records: [] }],
    ['a list of items', { items: records.map((value) => ({ value, raw: null })), skipped, fetchedAt }],
    ['several batches', { accounts: batch, total: 5, none: null, details: { ...batch, records: records.slice(1000) } }],
    ['no list', { id: 'x', tags: ['a', 'b'], of: { deep: [1] } }],
    ['a list as the value itself', ['a', { b: 1 }]],
  ])('%s', (_, value) => {
    expect(roundTrip(value)).toEqual(entryOf(value));
  });

  it('raw payloads', () => {
    const packer = createRawPayloadWriter();
    const read = records.map((sent) => ({ id: sent.id, raw: packer.pack(sent) }));
    runSync(compressPendingTask());
    const { value } = roundTrip({ ...batch, records: read }).result;
    const { records: found } = z.object({ records: z.array(z.object({ raw: z.unknown() })) }).parse(value);
    expect(found.map(({ raw }) => loadRaw(raw))).toEqual(records);
  });

  it('a long list in several slices', () => {
    expect([...encodeTask(entryOf(batch))]).toHaveLength(4);
    expect([...decodeTask(runSync(encodeTask(entryOf(batch))))]).toHaveLength(4);
  });

  it('only its own format, and refuses other bytes', () => {
    expect(() => runSync(decodeTask(serialize({ entry: { value: batch } })))).toThrow();
    expect(() => runSync(decodeTask(Buffer.from('nonsense')))).toThrow();
  });
});
