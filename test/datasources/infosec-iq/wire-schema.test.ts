import { describe, expect, it } from '@jest/globals';
import { one, page } from '../../../datasources/infosec-iq/wire-schema';

describe('the list envelope', () => {
  const row = { id: 'GiT' };
  it.each([
    ['an array', { data: [row, row], meta: { pageCount: 3, count: 250 } }, [row, row], 3, 250],
    ['numbers as text', { data: [row], meta: { pageCount: '3', count: '250' } }, [row], 3, 250],
    ['one object', { data: row, meta: { pageCount: 1, count: 1 } }, [row], 1, 1],
    ['{} for no items', { data: {}, meta: { pageCount: 1 } }, [], 1, null],
    ['null for no items', { data: null }, [], null, null],
    ['no meta', { data: [row] }, [row], null, null],
    ['meta that cannot be read', { data: [row], meta: { pageCount: 'all', count: -1 } }, [row], null, null],
    ['an empty list as a 404 without a body', null, [], 1, null],
  ])('accepts %s', (_, sent, items, pageCount, count) => {
    expect(page.parse(sent)).toEqual({ items, pageCount, count });
  });

  it.each([['none'], [7], [{ data: 'none' }], [{ data: 7 }]])('does not accept %j as a list', (sent) =>
    expect(page.safeParse(sent).success).toBe(false),
  );
});

it.each([
  ['plain', { id: 'c' }],
  ['in data', { meta: {}, data: { id: 'c' } }],
  ['in data as an array of one', { data: [{ id: 'c' }] }],
  ['in a bare array of one', [{ id: 'c' }]],
])('reads one object: %s', (_, sent) => expect(one.parse(sent)).toEqual({ id: 'c' }));

it('keeps an object that has a field named data', () => {
  expect(one.parse({ id: 'c', data: 1 })).toEqual({ id: 'c', data: 1 });
});

it.each([[undefined], [null], [[]], [{ data: [] }]])('reads %j as no object', (sent) =>
  expect(one.parse(sent)).toBeNull(),
);
