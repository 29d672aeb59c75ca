import { serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Kept } from '../../../datasources/source/kept';
import { deflating } from '../../../datasources/source/packs';
import { createRawPacker, unpackRaw } from '../../../datasources/source/raw';
import { reading, writing } from '../../../datasources/source/stored';
import { atOnce } from '../../../datasources/source/turns';

const kept = (value: object): Kept => ({
  entry: {
    value,
    readAt: 1,
    calls: [{ endpoint: 'XX-01', method: 'GET', path: '/x', status: 200, milliseconds: 5 }],
  },
  freshUntil: 2,
  staleUntil: 3,
});
const there = (value: object): Kept => atOnce(reading(atOnce(writing(kept(value)))));

const fetchedAt = new Date('2026-11-01T00:00:00.000Z');
const records = Array.from({ length: 3500 }, (_, id) => ({ id, name: `Žofie ${id}`, at: null }));
const skipped = [{ endpoint: 'XX-01', reason: 'item 3: no id' }];
const batch = { records, skipped, fetchedAt };

describe('what one process writes down, another reads', () => {
  it.each([
    ['a long batch', batch],
    ['a short batch', { ...batch, records: records.slice(0, 2) }],
    ['an empty batch', { ...batch, records: [] }],
    ['a list of items', { items: records.map((value) => ({ value, raw: null })), skipped, fetchedAt }],
    ['several batches', { accounts: batch, total: 5, none: null, details: { ...batch, records: records.slice(1000) } }],
    ['no list', { id: 'x', tags: ['a', 'b'], of: { deep: [1] } }],
    ['a list by itself', ['a', { b: 1 }]],
  ])('%s', (_, value) => {
    expect(there(value)).toEqual(kept(value));
  });

  it('with what the vendor sent', () => {
    const packer = createRawPacker();
    const read = records.map((sent) => ({ id: sent.id, raw: packer.pack(sent) }));
    atOnce(deflating());
    const { value } = there({ ...batch, records: read }).entry;
    const { records: found } = z.object({ records: z.array(z.object({ raw: z.unknown() })) }).parse(value);
    expect(found.map(({ raw }) => unpackRaw(raw))).toEqual(records);
  });

  it('a long list in steps', () => {
    expect([...writing(kept(batch))]).toHaveLength(4);
    expect([...reading(atOnce(writing(kept(batch))))]).toHaveLength(4);
  });

  it('and nothing that was not written so', () => {
    expect(() => atOnce(reading(serialize({ entry: { value: batch } })))).toThrow();
    expect(() => atOnce(reading(Buffer.from('nonsense')))).toThrow();
  });
});
