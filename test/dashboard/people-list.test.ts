import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';
import { FIELD_IDS, FIELDS } from '../../dashboard/src/pages/people/fields';
import { graphFilter, readFilter, writeFilter } from '../../dashboard/src/pages/people/filter';
import { ORDER_FIELDS, graphOrder, orderedFirst, readOrder, writeOrder } from '../../dashboard/src/pages/people/order';
import { PAGE_SIZE, RowPages } from '../../dashboard/src/pages/people/row-pages';
import { ListReader, ROWS_AT_ONCE } from '../../dashboard/src/table/list-reader';
import type { RowPage } from '../../dashboard/src/pages/people/row-pages';
import { packageRoot } from '../../src/package-root';

/** The list of people without a browser: its address, and the pages it reads. */

const schema = buildSchema(readFileSync(join(packageRoot(), 'docs/schema.graphql'), 'utf8'));
const filterOf = (address: string) => graphFilter(readFilter(new URLSearchParams(address)));

describe('the filter in the address', () => {
  test('is what the graph filters by', () => {
    expect(filterOf('')).toBeNull();
    expect(filterOf('overdue=true&riskLevel=LOW&riskLevel=HIGH&search=%20ada%20&minClicks=2&team=a&team=b')).toEqual({
      overdue: true,
      riskLevel: ['HIGH', 'LOW'],
      search: 'ada',
      minClicks: 2,
      team: ['a', 'b'],
    });
    expect(filterOf('clicks=2..5&clicks=2026-01-01..&phishProneIn=..2026-03-31&reports=..0&department=Sales')).toEqual({
      clicks: { atLeast: 2, atMost: 5, since: '2026-01-01' },
      phishProneIn: { to: '2026-03-31' },
      reports: { atMost: 0 },
      department: ['Sales'],
    });
  });

  test('leaves out what is incomplete or wrong', () => {
    const wrong =
      'search=&status=GONE&overdue=perhaps&clickedSince=2026-02-30&minClicks=-1&clicks=..&manager=nobody&x=1';
    expect(filterOf(wrong)).toBeNull();
    expect(filterOf('any=search%3D&none=')).toBeNull();
  });

  test('has groups of which any condition must hold, or none', () => {
    expect(filterOf('status=ACTIVE&any=exposed%3Dtrue%26minClicks%3D2&none=vendors%3DCYBERHOOT')).toEqual({
      status: ['ACTIVE'],
      all: [{ any: [{ exposed: true }, { minClicks: 2 }] }, { not: { any: [{ vendors: ['CYBERHOOT'] }] } }],
    });
  });

  test('is written as it was read, and leaves other parameters alone', () => {
    const address =
      'from=2026-01-01&overdue=true&search=&team=a%26b&team=c&any=exposed%3Dtrue&any=status%3DACTIVE&none=';
    const search = new URLSearchParams(address);
    const written = writeFilter(search, readFilter(search));
    expect(readFilter(written)).toEqual(readFilter(search));
    expect(written.get('from')).toBe('2026-01-01');
    expect(writeFilter(search, { all: [], groups: [] }).toString()).toBe('from=2026-01-01');
  });

  test('has every condition, choice and order of the graph', () => {
    const filter = schema.getType('LearnerFilter');
    if (!isInputObjectType(filter)) throw new Error('there is no LearnerFilter');
    const conditions = Object.keys(filter.getFields()).filter((name) => !['any', 'all', 'not'].includes(name));
    expect([...FIELD_IDS].sort()).toEqual(conditions.sort());
    const valuesOf = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map(({ name: value }) => value) : [];
    };
    for (const [field, type] of [
      ['status', 'LearnerStatus'],
      ['riskLevel', 'RiskLevel'],
      ['vendors', 'Vendor'],
      ['missingFrom', 'Vendor'],
    ] as const)
      expect([...(FIELDS[field].choices ?? [])].sort()).toEqual(valuesOf(type).sort());
    expect([...ORDER_FIELDS].sort()).toEqual(valuesOf('LearnerOrderField').sort());
  });

  test('applies no condition without a value', () => {
    for (const id of FIELD_IDS) expect(FIELDS[id].parse([''])).toBeUndefined();
  });
});

test('the order in the address', () => {
  const order = readOrder(new URLSearchParams('order=RISK_SCORE.desc&order=NAME&order=NAME.desc&order=SHOE_SIZE'));
  expect(graphOrder(order)).toEqual({
    field: 'RISK_SCORE',
    direction: 'DESC',
    thenBy: [{ field: 'NAME', direction: 'ASC' }],
  });
  expect(graphOrder(readOrder(new URLSearchParams()))).toEqual({ field: 'NAME', direction: 'ASC' });
  expect(orderedFirst(order, { field: 'NAME', direction: 'DESC' }).map(({ field }) => field)).toEqual([
    'NAME',
    'RISK_SCORE',
  ]);
  expect(writeOrder(new URLSearchParams('to=2026-01-01'), order).toString()).toBe(
    'to=2026-01-01&order=RISK_SCORE.desc&order=NAME',
  );
});

describe('the pages of the list', () => {
  const COUNT = 50_000;

  /** A list whose answers arrive when the test says so. */
  function list() {
    const asked: {
      readonly offset: number;
      readonly answer: (version?: number, count?: number) => void;
      readonly fail: () => void;
    }[] = [];
    const pages = new RowPages<string>(
      (offset, first) =>
        new Promise<RowPage<string>>((resolve, reject) => {
          asked.push({
            offset,
            answer: (version = 0, count = COUNT) =>
              resolve({
                count,
                rows: Array.from({ length: Math.min(first, COUNT - offset) }, (_, at) => `${version}:${offset + at}`),
              }),
            fail: () => reject(new Error('away')),
          });
        }),
    );
    const offsets = () => asked.map(({ offset }) => offset);
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    return { pages, asked, offsets, settled };
  }

  test('a far jump reads what is shown next, not what was passed', async () => {
    const { pages, asked, offsets, settled } = list();
    pages.want(0, 40);
    expect(pages.count).toBeUndefined();
    asked[0]?.answer();
    await settled();
    expect([pages.count, pages.at(40), pages.at(PAGE_SIZE)]).toEqual([COUNT, '0:40', undefined]);

    for (let row = 1000; row < 30_000; row += 1000) pages.want(row, row + 40);
    pages.want(49_980, COUNT - 1);
    expect(offsets()).toEqual([0, 1000, 2000]);
    asked[1]?.answer();
    await settled();
    expect(offsets()).toEqual([0, 1000, 2000, 49_900]);
    asked[3]?.answer();
    await settled();
    expect(pages.at(COUNT - 1)).toBe('0:49999');
  });

  test('rows stay while they are read again', async () => {
    const { pages, asked, offsets, settled } = list();
    pages.want(0, 40);
    asked[0]?.answer();
    await settled();
    pages.refresh();
    expect(pages.at(0)).toBe('0:0');
    asked[1]?.answer(1);
    await settled();
    expect(pages.at(0)).toBe('1:0');
    expect(offsets()).toEqual([0, 0]);
  });

  test('an error is reported, and the page is read again when it is asked for', async () => {
    const { pages, asked, offsets, settled } = list();
    const versions = [pages.version()];
    pages.subscribe(() => versions.push(pages.version()));
    pages.want(0, 40);
    asked[0]?.fail();
    await settled();
    expect(pages.error).toEqual(new Error('away'));
    expect(offsets()).toEqual([0]);
    pages.refresh();
    asked[1]?.answer();
    await settled();
    expect(pages.error).toBeUndefined();
    expect(pages.at(7)).toBe('0:7');
    expect(versions).toEqual([0, 1, 2]);
  });

  test('a long way through the list does not hold all of it; what was dropped is read again', async () => {
    const { pages, asked, offsets, settled } = list();
    for (let page = 0; page < 60; page += 1) {
      pages.want(page * PAGE_SIZE, page * PAGE_SIZE + 40);
      asked.at(-1)?.answer();
      await settled();
    }
    const held = Array.from({ length: 60 }, (_, page) => pages.at(page * PAGE_SIZE)).filter((row) => row !== undefined);
    expect(held).toHaveLength(50);
    expect([pages.at(0), pages.at(59 * PAGE_SIZE)]).toEqual([undefined, '0:5900']);
    pages.want(0, 40);
    expect(offsets().at(-1)).toBe(0);
  });

  test('after a change of the count, other pages are read again, as their rows have moved', async () => {
    const { pages, asked, offsets, settled } = list();
    pages.want(50, 150);
    asked[0]?.answer();
    await settled();
    asked[1]?.answer(1, COUNT + 1);
    await settled();
    expect(pages.count).toBe(COUNT + 1);
    expect(offsets()).toEqual([0, PAGE_SIZE, 0]);
    // A source that comes and goes with each answer does not keep the page busy.
    asked[2]?.answer(2, COUNT);
    await settled();
    expect(offsets()).toEqual([0, PAGE_SIZE, 0]);
    expect(pages.at(0)).toBe('2:0');
  });
});

describe('a list that is read to its end', () => {
  const PAGE = 500;

  /** A list that answers when the test says so. */
  function reader(count: number) {
    const asked: {
      readonly after: string | null;
      readonly answer: () => Promise<void>;
      readonly fail: () => Promise<void>;
    }[] = [];
    const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
    const list = new ListReader<number>(
      (after) =>
        new Promise((resolve, reject) => {
          const from = Number(after ?? 0);
          const to = Math.min(from + PAGE, count);
          const page = {
            nodes: Array.from({ length: to - from }, (_, at) => from + at),
            totalCount: count,
            pageInfo: { hasNextPage: to < count, endCursor: String(to) },
            missing: [],
            sources: [],
          };
          asked.push({
            after,
            answer: () => (resolve(page), settled()),
            fail: () => (reject(new Error('away')), settled()),
          });
        }),
    );
    const afters = () => asked.map(({ after }) => Number(after ?? 0));
    const answerAll = async () => {
      for (let at = asked.length - 1; at < asked.length; at += 1) await asked[at]?.answer();
    };
    return { list, asked, afters, answerAll };
  }
  const range = (to: number) => Array.from({ length: to }, (_, at) => at);

  test('ends at a limit, and reads on where it ended', async () => {
    const count = 2 * ROWS_AT_ONCE + 700;
    const { list, afters, answerAll } = reader(count);
    list.refresh();
    for (const read of [ROWS_AT_ONCE, 2 * ROWS_AT_ONCE]) {
      await answerAll();
      expect(list.found()).toMatchObject({ isCut: true, isWhole: false, read, total: count });
      list.readOn();
      expect(list.found().isCut).toBe(false);
    }
    await answerAll();
    expect(list.found()).toMatchObject({ isCut: false, isWhole: true, rows: range(count) });
    // No page twice.
    expect(afters()).toEqual(range(Math.ceil(count / PAGE)).map((page) => page * PAGE));
    list.readOn();
    expect(list.found().isWhole).toBe(true);
  });

  test('after an error, what was read stays, and trying again goes on there', async () => {
    const { list, asked, afters, answerAll } = reader(1200);
    list.refresh();
    await asked[0]?.answer();
    await asked[1]?.fail();
    expect(list.found()).toMatchObject({ read: PAGE, rows: range(PAGE), error: { networkError: new Error('away') } });
    list.retry();
    await answerAll();
    expect(list.found()).toMatchObject({ isWhole: true, rows: range(1200), error: undefined });
    expect(afters()).toEqual([0, PAGE, PAGE, 2 * PAGE]);
  });

  test('a change while it is read does not begin it again: it is read once more after its end, and stays until then', async () => {
    const { list, asked, afters, answerAll } = reader(1200);
    list.refresh();
    await asked[0]?.answer();
    list.refresh();
    for (const at of [1, 2]) await asked[at]?.answer();
    expect(list.found()).toMatchObject({ isWhole: true, rows: range(1200) });
    expect(afters()).toEqual([0, PAGE, 2 * PAGE, 0]);
    await asked[3]?.answer();
    expect(list.found()).toMatchObject({ isWhole: true, rows: range(1200) });
    list.stop();
    await answerAll();
    expect(afters()).toHaveLength(5);
  });
});
