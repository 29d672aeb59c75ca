import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { list } from '../../../datasources/sibermate/wire-schema';

/** The API has no pages. An answer that says that it is one of several is refused, wherever and however it says so. */

const rows = [{ id: '1' }, { id: '2' }];
const refusal = 'the response is one page of several, but this API has no pages';
const reasonOf = (body: unknown) => list.safeParse(body).error?.issues.map(({ message }) => message);

/** Where paging may stand. */
const PLACES: Readonly<Record<string, (paging: object) => object>> = {
  'beside data': (paging) => ({ data: rows, ...paging }),
  'beside a list without data': (paging) => ({ learners: rows, ...paging }),
  'beside the list in data': (paging) => ({ data: { items: rows, ...paging } }),
  'in meta': (paging) => ({ data: rows, meta: paging }),
  'in pagination': (paging) => ({ data: rows, pagination: paging }),
  'in pageInfo within data': (paging) => ({ data: { results: rows, pageInfo: paging } }),
  'in links within data': (paging) => ({ data: { results: rows, links: paging } }),
};
const SEVERAL = [
  { nextCursor: 'abc' },
  { next_cursor: 'abc' },
  { nextPage: 2 },
  { next: 'https://api.example/learners?page=2' },
  { nextPageToken: 'x' },
  { hasMore: true },
  { has_next: 1 },
  { hasNextPage: 'true' },
  { page: 1, totalPages: 4 },
  { page: 1, total_pages: '4' },
  { page: 1, pages: 3 },
  { total: 3 },
  { totalCount: '250' },
];
const WHOLE = [
  {},
  { nextCursor: null },
  { nextCursor: '' },
  { next: null, prev: null },
  { hasMore: false },
  { page: 1, totalPages: 1 },
  { totalPages: 0 },
  { total: 2 },
  { total: 'unknown' },
  { total: null },
];

describe.each(Object.entries(PLACES))('paging %s', (_, place) => {
  it.each(SEVERAL)('is refused: %j', (paging) => expect(reasonOf(place(paging))).toEqual([refusal]));
  it.each(WHOLE)('is no further page: %j', (paging) => expect(list.parse(place(paging))).toEqual(rows));
});

it('is never believed to be whole where a total says otherwise', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.constantFrom(...Object.keys(PLACES)), (length, total, name) => {
      const found = Array.from({ length }, (_, index) => ({ id: String(index) }));
      const body: unknown = JSON.parse(
        JSON.stringify(PLACES[name]?.({ total })).replaceAll(JSON.stringify(rows), JSON.stringify(found)),
      );
      expect(list.safeParse(body).success).toBe(total <= length);
    }),
  );
});

it.each([[undefined], [null], [{ data: null }], [[]], [{ data: [] }]])('%j is an empty list', (body) => {
  expect(list.parse(body)).toEqual([]);
});

it.each([[{}], [{ data: {} }], [{ error: { code: 'x' } }], ['none'], [0], [{ data: { a: [], b: [] } }]])(
  '%j is no list',
  (body) => expect(reasonOf(body)).toEqual(['expected a list']),
);
