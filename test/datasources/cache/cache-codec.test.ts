import { serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { CacheEntry } from '../../../datasources/cache/cache-entry';
import type { Batches } from '../../../datasources/spec/capabilities';
import { compressPendingTask } from '../../../datasources/runtime/compressed-chunks';
import { createRawPayloadWriter, loadRaw } from '../../../datasources/runtime/raw-payload';
import { decodeTask, encodeTask } from '../../../datasources/cache/cache-codec';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';

const entryOf = (batches: Batches): CacheEntry => ({
  result: {
    batches,
    readAt: 1,
    tookMs: 1,
    calls: [{ endpoint: 'XX-01', method: 'GET', path: '/x', status: 200, milliseconds: 5 }],
  },
  freshUntil: 2,
  staleUntil: 3,
});
const roundTrip = (batches: Batches): CacheEntry => runSync(decodeTask(runSync(encodeTask(entryOf(batches)))));

const fetchedAt = new Date('2026-11-01T00:00:00.000Z');
const records = Array.from({ length: 3500 }, (_, id) => ({ id, name: `Žofie ${id}`, at: null }));
const skipped = [{ endpoint: 'XX-01', reason: 'item 3: no id' }];
const batch = { records, skipped, fetchedAt };

describe('the cache codec round-trips', () => {
  it.each([
    ['a long batch', { batch }],
    ['a short batch', { batch: { ...batch, records: records.slice(0, 2) } }],
    ['an empty batch', { batch: { ...batch, records: [] } }],
    ['a list of items', { batch: { ...batch, records: records.map((value) => ({ value, raw: null })) } }],
    [
      'several batches',
      { accounts: batch, groups: { ...batch, records: [] }, details: { ...batch, records: [1, 'b'] } },
    ],
    ['a batch with more than records', { batch: { ...batch, wholeAt: fetchedAt } }],
    ['no batch', {}],
  ])('%s', (_, batches) => {
    expect(roundTrip(batches)).toEqual(entryOf(batches));
  });

  it('raw payloads', () => {
    const packer = createRawPayloadWriter();
    const read = records.map((sent) => ({ id: sent.id, raw: packer.pack(sent) }));
    runSync(compressPendingTask());
    const { batches } = roundTrip({ batch: { ...batch, records: read } }).result;
    const { records: found } = z.object({ records: z.array(z.object({ raw: z.unknown() })) }).parse(batches['batch']);
    expect(found.map(({ raw }) => loadRaw(raw))).toEqual(records);
  });

  it('a long list in several slices', () => {
    expect([...encodeTask(entryOf({ batch }))]).toHaveLength(4);
    expect([...decodeTask(runSync(encodeTask(entryOf({ batch }))))]).toHaveLength(4);
  });

  it('only its own format, and refuses other bytes', () => {
    expect(() => runSync(decodeTask(serialize({ entry: { batches: { batch } } })))).toThrow();
    expect(() => runSync(decodeTask(Buffer.from('nonsense')))).toThrow();
  });
});
