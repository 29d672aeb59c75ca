import { describe, expect, it } from '@jest/globals';
import type { Batch } from '../../../datasources/spec/capabilities';
import { indexByField, attachOrigin } from '../../../datasources/engine/attach-origin';

const origin = { company: 'acme', source: 'sm', tenant: null, vendor: 'SIBERMATE', typeName: 'SiberMate' };
const fetchedAt = new Date('2026-03-04T10:15:00.000Z');
const stamp = { origin, fetchedAt: fetchedAt.toISOString() };
const stamped = (records: readonly object[]) =>
  attachOrigin(origin, { records, skipped: [], fetchedAt } satisfies Batch<object>).records;

describe('records with their origin attached', () => {
  it('are the same objects as in the batch', () => {
    const records = [{ id: 0 }, { id: 1 }];
    expect(stamped(records)).toBe(records);
    expect(records[1]).toEqual({ id: 1, ...stamp });
  });
});

describe('records indexed by a field', () => {
  const records = ['b', 'a', null, 'b', 'c', 'b'].map((accountId, at) => ({ accountId, at, ...stamp }));
  const found = (key: string) =>
    indexByField(records, 'accountId')
      .get(key)
      ?.map(({ at }) => at);

  it('stay in their order', () => {
    expect(['a', 'b', 'c'].map(found)).toEqual([[1], [0, 3, 5], [4]]);
  });

  it('are undefined for an unknown key', () => {
    expect(found('d')).toBeUndefined();
    expect(indexByField(records, 'at').get('1')).toBeUndefined();
    expect(indexByField(records, undefined).get('a')).toBeUndefined();
    expect(indexByField([], 'accountId').get('a')).toBeUndefined();
  });
});
