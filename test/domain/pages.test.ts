import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BadInput } from '../../src/domain/bad-input';
import { paginate } from '../../src/domain/pages/connection';
import type { SortedList, PageArgs } from '../../src/domain/pages/connection';
import { encodeCursor } from '../../src/domain/pages/cursor';

interface Item {
  readonly id: number;
  readonly rank: number | null;
}
const listing = (items: readonly Item[], direction: 'ASC' | 'DESC' = 'ASC', list = 'items'): SortedList<Item> => ({
  list,
  items,
  outcomes: [],
  keyOf: ({ rank, id }) => [rank, id],
  direction,
});
const anyItems = fc.uniqueArray(fc.record({ id: fc.nat(), rank: fc.option(fc.integer({ min: 0, max: 5 })) }), {
  selector: ({ id }) => id,
  maxLength: 60,
});
const anyDirection = fc.constantFrom('ASC' as const, 'DESC' as const);

function walk(
  items: readonly Item[],
  direction: 'ASC' | 'DESC',
  args: (cursor: string | null) => PageArgs,
  forward: boolean,
): Item[] {
  const seen: Item[] = [];
  let cursor: string | null = null;
  for (let guard = 0; guard < 200; guard += 1) {
    const page: ReturnType<typeof paginate<Item>> = paginate(listing(items, direction), args(cursor));
    const nodes = page.edges.map(({ node }) => node);
    if (forward) seen.push(...nodes);
    else seen.unshift(...nodes);
    if (!(forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return seen;
    cursor = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
  throw new Error('the walk did not end');
}

describe('pages', () => {
  it('give each item once and in order, with any page size', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 9 }), anyDirection, (items, first, direction) => {
        const whole = paginate(listing(items, direction), { first: 500 }).edges.map(({ node }) => node);
        expect(walk(items, direction, (after) => ({ first, after }), true)).toEqual(whole);
        expect(whole).toHaveLength(items.length);
      }),
    );
  });

  it('give the same backwards', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 9 }), anyDirection, (items, last, direction) => {
        const whole = paginate(listing(items, direction), { first: 500 }).edges.map(({ node }) => node);
        expect(walk(items, direction, (before) => ({ last, before }), false)).toEqual(whole);
      }),
    );
  });

  it('continue at the right place when the item of the cursor is gone', () => {
    const items = [1, 2, 3, 4].map((id) => ({ id, rank: 0 }));
    const { endCursor } = paginate(listing(items), { first: 2 }).pageInfo;
    const without = items.filter(({ id }) => id !== 2);
    expect(paginate(listing(without), { first: 2, after: endCursor }).edges.map(({ node }) => node.id)).toEqual([3, 4]);
  });

  it('sort missing values last, in both directions', () => {
    const items = [
      { id: 1, rank: null },
      { id: 2, rank: 3 },
      { id: 3, rank: 9 },
    ];
    const ids = (direction: 'ASC' | 'DESC') => paginate(listing(items, direction), {}).edges.map(({ node }) => node.id);
    expect(ids('ASC')).toEqual([2, 3, 1]);
    expect(ids('DESC')).toEqual([3, 2, 1]);
  });

  it('lose nobody where two items have one key', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'a b', 'a!'), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        anyDirection,
        (ids, first, direction) => {
          const same: SortedList<{ readonly name: string; readonly place: number }> = {
            list: 'same',
            items: ids.map((name, place) => ({ name, place })),
            outcomes: [],
            keyOf: ({ name }) => [null, name],
            direction,
          };
          for (const forward of [true, false]) {
            const seen: number[] = [];
            let cursor: string | null = null;
            do {
              const args: PageArgs = forward ? { first, after: cursor } : { last: first, before: cursor };
              const page: ReturnType<typeof paginate<{ readonly name: string; readonly place: number }>> = paginate(
                same,
                args,
              );
              seen.push(...page.edges.map(({ node }) => node.place));
              cursor = forward
                ? page.pageInfo.hasNextPage
                  ? page.pageInfo.endCursor
                  : null
                : page.pageInfo.hasPreviousPage
                  ? page.pageInfo.startCursor
                  : null;
            } while (cursor !== null && seen.length <= ids.length);
            expect(seen.toSorted((a, b) => a - b)).toEqual(ids.map((_, place) => place));
          }
        },
      ),
    );
  });

  const items = [{ id: 1, rank: 1 }];
  const cursor = paginate(listing(items, 'ASC', 'another list'), {}).pageInfo.endCursor;
  const forged = (...key: readonly number[]) => encodeCursor(listing(items).list, key);
  it.each<[PageArgs, string]>([
    [{ first: -1 }, 'first'],
    [{ first: 501 }, 'first'],
    [{ last: 501 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ after: 'nonsense' }, 'after'],
    [{ before: 'W10' }, 'before'],
    [{ after: cursor }, 'after'],
    [{ after: forged(1) }, 'after'],
    [{ before: forged(1, 2, 3) }, 'before'],
    [{ after: forged() }, 'after'],
  ])('with the arguments %j are refused with the name of the argument', (args, argument) => {
    const refused = () => paginate(listing(items), args);
    expect(refused).toThrow(BadInput);
    expect(refused).toThrow(`"${argument}"`);
  });
});
