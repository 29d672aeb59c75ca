import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Listing } from '../../../datasources/transport/listing';
import {
  readCursorPages,
  readNumberedPages,
  readOffsetPages,
  withoutRepeats,
} from '../../../datasources/transport/pages';

interface Row {
  readonly id: string;
  readonly name?: string;
}
const rowsOf = (count: number, from = 1): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${from + index}` }));
const idOf = ({ id }: Row): string => id;
const idsOf = ({ records: items }: Listing<Row>): readonly string[] => items.map(({ value }) => value.id);
const pageOf = (rows: readonly Row[], broken = 0) => ({
  records: rows.map((value) => ({ value, raw: null })),
  skipped: Array.from({ length: broken }, () => ({ endpoint: 'XX-01', reason: 'item 0: id: expected an id' })),
  fetchedAt: new Date(0),
  sent: rows.length + broken,
});
const messages = ({ problems = [] }: Listing<Row>): readonly string[] => problems.map(({ message }) => message);

/** A vendor's list, which may change between requests. */
interface Ask {
  /** Counted from 1. */
  readonly call: number;
  readonly page: number;
  readonly size: number;
}
interface Said {
  readonly rows: readonly Row[];
  readonly broken?: number;
  readonly total: number | null;
  readonly pageCount?: number | null;
}
const PAGE = 10;

/** @param isStatedFirst whether the reader learns the length before the items are parsed */
const readNumbered =
  (isStatedFirst: boolean) =>
  async (answer: (ask: Ask) => Said): Promise<{ listing: Listing<Row>; calls: number }> => {
    let calls = 0;
    const listing = await readNumberedPages<Row>({
      endpoint: 'XX-01',
      pageSize: PAGE,
      idOf,
      read: async (page, onStated) => {
        const { rows, broken, total, pageCount } = answer({ call: (calls += 1), page, size: PAGE });
        const counted = pageCount === undefined ? (total === null ? null : Math.ceil(total / PAGE)) : pageCount;
        const read = { ...pageOf(rows, broken), total, pageCount: counted };
        if (isStatedFirst) onStated?.(read);
        return read;
      },
    });
    return { listing, calls };
  };

/** Reads all kinds of pages, and counts the calls. */
const KINDS = {
  'numbered pages': readNumbered(false),
  'numbered pages with an early length': readNumbered(true),
  windows: async (answer: (ask: Ask) => Said) => {
    let calls = 0;
    const listing = await readOffsetPages<Row>({
      endpoint: 'XX-01',
      pageSize: PAGE,
      idOf,
      // An offset at the first row of a page is that page.
      read: async (skip, size) => {
        const { rows, broken, total } = answer({ call: (calls += 1), page: skip / PAGE + 1, size });
        return { ...pageOf(rows, broken), total };
      },
    });
    return { listing, calls };
  },
};
const cut = (rows: readonly Row[], { page, size }: Ask): readonly Row[] => {
  const from = Math.round((page - 1) * PAGE);
  return rows.slice(from, from + size);
};

describe.each(Object.entries(KINDS))('%s', (kind, read) => {
  it.each([0, 1, 9, 10, 11, 25, 40])('of %i records take the minimum of calls', async (count) => {
    const all = rowsOf(count);
    const { listing, calls } = await read((ask) => ({ rows: cut(all, ask), total: count }));
    expect(idsOf(listing)).toEqual(all.map(idOf));
    expect(messages(listing)).toEqual([]);
    // A total of exactly one window may count the window only.
    const probe = kind === 'windows' && count === PAGE ? 1 : 0;
    expect(calls).toBe(Math.max(1, Math.ceil(count / PAGE)) + probe);
  });

  it('count broken records as found', async () => {
    const all = rowsOf(25);
    const { listing, calls } = await read((ask) => {
      const rows = cut(all, ask);
      return { rows: rows.slice(1), broken: 1, total: 25 };
    });
    expect([listing.records.length, listing.skipped.length, calls]).toEqual([22, 3, 3]);
    expect(messages(listing)).toEqual([]);
  });

  it('are read a second time where a record was deleted meanwhile', async () => {
    const all = rowsOf(25);
    const { listing, calls } = await read((ask) => {
      const now = ask.call === 1 ? all : all.slice(1);
      return { rows: cut(now, ask), total: now.length };
    });
    expect(idsOf(listing)).toEqual(all.slice(1).map(idOf));
    expect(messages(listing)).toEqual([]);
    expect(calls).toBe(6);
  });

  it('are read a second time where a record was added meanwhile', async () => {
    const all = rowsOf(25);
    const { listing } = await read((ask) => {
      const now = ask.call === 1 ? all : [{ id: 'new' }, ...all];
      return { rows: cut(now, ask), total: now.length };
    });
    expect(idsOf(listing)).toEqual(['new', ...all.map(idOf)]);
    expect(messages(listing)).toEqual([]);
  });

  it('report a list that changes all the time, and return what was found', async () => {
    const all = rowsOf(25);
    const { listing, calls } = await read((ask) => {
      const now = ask.page === 1 ? all : all.slice(1);
      return { rows: cut(now, ask), total: now.length };
    });
    // The second pass overlaps its windows, so that it finds even a record that each pass skips.
    const found = kind === 'windows' ? 25 : 24;
    expect(listing.records).toHaveLength(found);
    expect(messages(listing)).toEqual([`XX-01: expected 24 records and read ${found} records; some may be missing`]);
    expect(calls).toBeLessThanOrEqual(7);
  });

  it('report an empty page in the middle', async () => {
    const all = rowsOf(25);
    const { listing } = await read((ask) => ({ rows: ask.page >= 2 && ask.page < 3 ? [] : cut(all, ask), total: 25 }));
    expect(listing.records.length).toBeLessThan(25);
    expect(messages(listing)).toEqual([
      `XX-01: expected 25 records and read ${listing.records.length} records; some may be missing`,
    ]);
  });

  it('find a page that was empty once', async () => {
    const all = rowsOf(25);
    let isFirst = true;
    const { listing } = await read((ask) => {
      const rows = ask.page === 2 && isFirst ? [] : cut(all, ask);
      if (ask.page === 2) isFirst = false;
      return { rows, total: 25 };
    });
    expect(listing.records).toHaveLength(25);
    expect(messages(listing)).toEqual([]);
  });

  it('are read to the end where the total is too low, and report it', async () => {
    const all = rowsOf(25);
    const { listing } = await read((ask) => ({ rows: cut(all, ask), total: 1 }));
    expect(idsOf(listing)).toEqual(all.map(idOf));
    expect(messages(listing)).toEqual(['XX-01: expected 1 records and read 25 records; some may be missing']);
  });

  it('report a total that is too high', async () => {
    const all = rowsOf(25);
    const { listing, calls } = await read((ask) => ({ rows: cut(all, ask), total: 27 }));
    expect(listing.records).toHaveLength(25);
    expect(messages(listing)).toEqual(['XX-01: expected 27 records and read 25 records; some may be missing']);
    expect(calls).toBeLessThanOrEqual(8);
  });

  it('are complete where the vendor sends smaller pages than requested', async () => {
    const all = rowsOf(25);
    const { listing } = await read((ask) => {
      const size = kind === 'windows' ? Math.min(ask.size, 4) : 4;
      const from = kind === 'windows' ? Math.round((ask.page - 1) * PAGE) : (ask.page - 1) * 4;
      return { rows: all.slice(from, from + size), total: 25, pageCount: 3 };
    });
    expect(idsOf(listing).toSorted()).toEqual(all.map(idOf).toSorted());
    expect(messages(listing)).toEqual([]);
  });

  it('drop equal duplicates within a page, and report different ones after taking the first', async () => {
    const twice = [...rowsOf(9), { id: 'p1' }];
    const equal = await read((ask) => ({ rows: cut(twice, ask), total: 10 }));
    expect([idsOf(equal.listing), messages(equal.listing)]).toEqual([rowsOf(9).map(idOf), []]);
    const other = [...rowsOf(9), { id: 'p1', name: 'other' }];
    const { listing } = await read((ask) => ({ rows: cut(other, ask), total: 10 }));
    expect(listing.records[0]?.value).toEqual({ id: 'p1' });
    expect(messages(listing)).toEqual([
      'XX-01: 1 id(s) occur more than once with different content; the first of each was used',
    ]);
  });

  it('count a record that is repeated on two pages once', async () => {
    const twice = [...rowsOf(20), { id: 'p3' }];
    const { listing, calls } = await read((ask) => ({ rows: cut(twice, ask), total: 21 }));
    expect(idsOf(listing)).toEqual(rowsOf(20).map(idOf));
    expect(messages(listing)).toEqual([]);
    expect(calls).toBe(6);
  });

  it('return what the first pass found where the second fails', async () => {
    const all = rowsOf(25);
    const { listing } = await read((ask) => {
      if (ask.call > 3) throw Object.assign(new Error('gone'), { [Symbol.for('awaregraph.source-problem')]: true });
      return { rows: cut(all, ask), total: ask.call === 1 ? 26 : 25 };
    });
    expect(listing.records).toHaveLength(25);
    expect(messages(listing)).toHaveLength(1);
  });

  it('are read to their end where the total counts one page only, and say that they may not be whole', async () => {
    for (const count of [20, 25, 30]) {
      const all = rowsOf(count);
      const pageCount = Math.ceil(count / PAGE);
      const { listing } = await read((ask) => ({ rows: cut(all, ask), total: cut(all, ask).length, pageCount }));
      expect(idsOf(listing)).toEqual(all.map(idOf));
      expect(messages(listing)).toHaveLength(1);
    }
  });

  it('of a vendor that never ends are refused', async () => {
    await expect(read((ask) => ({ rows: cut(rowsOf(20), ask), total: 1_000_000 }))).rejects.toThrow(
      'XX-01: the source reports more than 10000 pages',
    );
  });

  /**
   * What may happen to a list between two responses. Adding and deleting as many in one step is left out: no total can
   * reveal it.
   */
  const change = fc.oneof(
    fc.record({ kind: fc.constant('nothing' as const) }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(60), count: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(60), count: fc.integer({ min: 1, max: 12 }) }),
  );
  it('lose no record that was present all the time, or report that they are incomplete', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(45),
        fc.array(change, { maxLength: 14 }),
        fc.integer({ min: 3, max: 14 }),
        fc.option(fc.nat(8), { nil: null }),
        fc.integer({ min: -3, max: 3 }),
        async (count, changes, largestPage, emptyCall, lie) => {
          let now = [...rowsOf(count)];
          const always = new Set(now.map(idOf));
          const totals = new Set<number>();
          let added = 0;
          const { listing, calls } = await read((ask) => {
            const what = ask.call > 1 ? changes[ask.call - 2] : undefined;
            if (what?.kind === 'insert') now.splice(what.at, 0, ...rowsOf(what.count, 1000 * (added += 1)));
            if (what?.kind === 'delete') for (const { id } of now.splice(what.at, what.count)) always.delete(id);
            now = [...now];
            const size = Math.min(ask.size, largestPage);
            const step = kind === 'windows' ? PAGE : Math.min(PAGE, largestPage);
            const from = Math.round((ask.page - 1) * step);
            const rows = ask.call === emptyCall ? [] : now.slice(from, from + size);
            const total = Math.max(0, now.length + lie);
            totals.add(total);
            return { rows, total, pageCount: Math.ceil(now.length / step) };
          });
          const found = new Set(idsOf(listing));
          const lost = [...always].filter((id) => !found.has(id));
          // The vendor's own total decides: one that is too low by the number of lost records is two faults that hide each other.
          const isFooled = lie < 0 && totals.has(found.size);
          if (!isFooled && messages(listing).length === 0) expect(lost).toEqual([]);
          expect(new Set(idsOf(listing)).size).toBe(listing.records.length);
          expect(calls).toBeLessThanOrEqual(120);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('numbered pages', () => {
  const read = KINDS['numbered pages'];
  it('are requested while the items of the first are parsed, if it states the length', async () => {
    const requested: number[] = [];
    const listing = await readNumberedPages<Row>({
      endpoint: 'XX-01',
      pageSize: PAGE,
      idOf,
      read: async (page, onStated) => {
        requested.push(page);
        const sent = pageOf(cut(rowsOf(25), { call: page, page, size: PAGE }));
        onStated?.({ sent: sent.sent, total: 25, pageCount: 3 });
        // The parser of the first page runs until the others are requested; without them, the test never ends.
        while (requested.length < 3) await new Promise(setImmediate);
        return { ...sent, total: 25, pageCount: 3 };
      },
    });
    expect([requested, idsOf(listing)]).toEqual([[1, 2, 3], rowsOf(25).map(idOf)]);
  });

  it('fail with the first page, whatever becomes of the pages requested meanwhile', async () => {
    const failed = readNumberedPages<Row>({
      endpoint: 'XX-01',
      pageSize: PAGE,
      idOf,
      read: (page, onStated) => {
        onStated?.({ sent: PAGE, total: 25, pageCount: 3 });
        return Promise.reject(new Error(`page ${page}`));
      },
    });
    await expect(failed).rejects.toThrow('page 1');
  });

  it('are read beyond a page count that contradicts the total', async () => {
    const all = rowsOf(25);
    const { listing, calls } = await read((ask) => ({ rows: cut(all, ask), total: 25, pageCount: 2 }));
    expect([idsOf(listing).length, messages(listing), calls]).toEqual([25, [], 3]);
  });

  it('are not read beyond the total, whatever the page count', async () => {
    const all = rowsOf(25);
    const { listing, calls } = await read((ask) => ({ rows: cut(all, ask), total: 25, pageCount: 9000 }));
    expect([idsOf(listing).length, messages(listing), calls]).toEqual([25, [], 3]);
  });

  it('without total and page count end with an empty or a repeated page', async () => {
    const all = rowsOf(25);
    for (const size of [PAGE, 5]) {
      const { listing, calls } = await read(({ page }) => ({
        rows: all.slice((page - 1) * size, page * size),
        total: null,
      }));
      expect([idsOf(listing), messages(listing)]).toEqual([all.map(idOf), []]);
      expect(calls).toBe(Math.ceil(25 / size) + 1);
    }
    const { listing, calls } = await read(() => ({ rows: all, total: null }));
    expect([idsOf(listing).length, messages(listing), calls]).toEqual([25, [], 2]);
  });

  it.each([
    [
      'a page is empty in the middle',
      (page: number) => (page === 2 || page > 3 ? 0 : PAGE),
      3,
      'expected pages as long as the first',
    ],
    [
      'a page is short in the middle',
      (page: number) => (page === 2 ? 3 : page > 3 ? 0 : PAGE),
      3,
      'expected pages as long as the first',
    ],
    ['the page count is right', (page: number) => (page === 3 ? 4 : page > 3 ? 0 : PAGE), 3, null],
    ['the page count is too low', (page: number) => (page === 3 ? 4 : page > 3 ? 0 : PAGE), 2, null],
  ])('with a page count only: %s', async (_, sizeOf, pageCount, message) => {
    const { listing } = await read(({ page }) => ({
      rows: rowsOf(sizeOf(page), page * 100),
      total: null,
      pageCount: page > 3 ? null : pageCount,
    }));
    if (message) expect(messages(listing)[0]).toContain(message);
    else expect([idsOf(listing).length, messages(listing)]).toEqual([24, []]);
  });

  it('follow a growing page count', async () => {
    const { listing } = await read(({ page }) => ({
      rows: page > 3 ? [] : rowsOf(PAGE, page * 100),
      total: null,
      pageCount: page === 1 ? 2 : 3,
    }));
    expect(listing.records).toHaveLength(30);
  });
});

describe('windows', () => {
  it.each([0, 9, 10, 25])('without a total end with an empty one: %i records', async (count) => {
    for (const size of [PAGE, 4]) {
      const all = rowsOf(count);
      const { listing } = await KINDS.windows((ask) => ({ rows: cut(all, ask).slice(0, size), total: null }));
      expect([idsOf(listing), messages(listing)]).toEqual([all.map(idOf), []]);
    }
  });
});

describe('pages after the last id', () => {
  const read = async (answer: (after: string | null) => readonly Row[], pageSize = 10) => {
    let calls = 0;
    const listing = await readCursorPages<Row>({
      endpoint: 'XX-01',
      pageSize,
      defaultPageSize: 5,
      idOf,
      read: async (after) => {
        calls += 1;
        return pageOf(answer(after));
      },
    });
    return { listing, calls };
  };
  const after = (rows: readonly Row[], id: string | null, size: number) => {
    const from = id === null ? 0 : rows.findIndex((row) => row.id === id) + 1;
    return rows.slice(from, from + size);
  };

  it.each([
    [0, 1],
    [7, 1],
    [10, 2],
    [23, 3],
  ])('of %i records take %i calls', async (count, expected) => {
    const all = rowsOf(count);
    const { listing, calls } = await read((id) => after(all, id, 10));
    expect([idsOf(listing), messages(listing), calls]).toEqual([all.map(idOf), [], expected]);
  });

  it('are complete where the vendor sends its default page size, whatever is requested', async () => {
    const all = rowsOf(23);
    const { listing } = await read((id) => after(all, id, 5));
    expect([idsOf(listing), messages(listing)]).toEqual([all.map(idOf), []]);
  });

  it('are complete where the vendor sends everything in one response', async () => {
    const all = rowsOf(23);
    const { listing, calls } = await read(() => all);
    expect([idsOf(listing).length, messages(listing), calls]).toEqual([23, [], 1]);
  });

  it('report a full page that only repeats', async () => {
    const { listing, calls } = await read(() => rowsOf(10));
    expect([idsOf(listing).length, calls]).toEqual([10, 2]);
    expect(messages(listing)).toEqual([
      'XX-01: the source repeats a page; 10 records were found, and there may be more',
    ]);
  });
});

describe('a list in one response', () => {
  it('contains each record once, and reports different records of one id', async () => {
    const rows = [...rowsOf(3), { id: 'p2' }, { id: 'p3', name: 'other' }];
    const listing = await withoutRepeats('XX-01', pageOf(rows, 1), idOf);
    expect([idsOf(listing), listing.skipped.length]).toEqual([['p1', 'p2', 'p3'], 1]);
    expect(messages(listing)).toEqual([
      'XX-01: 1 id(s) occur more than once with different content; the first of each was used',
    ]);
  });
});
