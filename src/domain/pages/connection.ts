import type { Outcome } from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import type { Shortfall } from '../contributions';
import { decodeCursor, encodeCursor } from './cursor';
import type { SortKey } from './cursor';
import { compareKeys } from './order';
import type { Direction } from './order';

export const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 500;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A list before pagination. */
export interface SortedList<T> {
  readonly items: readonly T[];
  readonly outcomes: readonly Outcome<unknown>[];
  /** Identifies the list and everything that its items and order depend on: a cursor of another list is rejected. */
  readonly list: string;
  /** Tells any two items apart, as far as their vendors do. Ends with the item's id. */
  readonly keyOf: (item: T) => SortKey;
  readonly direction?: Direction;
  /** Data that the list needed and that sources do not provide, or sent unreadably. */
  readonly shortfalls?: () => readonly Shortfall[];
  /** Whether the same array under the same `list` always has the same order: then the order is cached. */
  readonly cacheSortOrder?: boolean;
}

/** One page of a list (Relay connection), with how each source contributed to the whole list. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}
export interface PageConnection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  readonly outcomes: readonly Outcome<unknown>[];
  readonly shortfalls?: () => readonly Shortfall[];
}

/**
 * Sorts a list and returns one page of it. A cursor contains the item's sort key, so pagination continues at the right
 * place even if the item is gone.
 * @param nodeOf maps an item to its node, if the node is not the item itself
 * @throws BadInput naming the invalid argument
 */
export function paginate<T>(listing: SortedList<T>, args: PageArgs): PageConnection<T>;
export function paginate<T, Node>(
  listing: SortedList<T>,
  args: PageArgs,
  nodeOf: (item: T) => Node,
): PageConnection<Node>;
export function paginate<T>(
  listing: SortedList<T>,
  args: PageArgs,
  nodeOf: (item: T) => unknown = (item) => item,
): PageConnection<unknown> {
  const { list, direction = 'ASC' } = listing;
  const size = pageSize(args);
  const sorted = sortedItems(listing, direction);
  const position = (argument: 'after' | 'before'): SortKey | null => {
    const cursor = args[argument];
    if (cursor === undefined || cursor === null) return null;
    const key = decodeCursor(list, cursor);
    // A key of another length is none that this list has made.
    if (!key || (sorted[0] && key.length !== sorted[0].key.length))
      throw new BadInput(
        argument,
        'is not a cursor of this list; send an endCursor or startCursor of the same list, filter and order',
      );
    return key;
  };
  const [after, before] = [position('after'), position('before')];
  const start = after ? countWhile(sorted, ({ key }) => compareKeys(key, after, direction) <= 0) : 0;
  const end = before ? countWhile(sorted, ({ key }) => compareKeys(key, before, direction) < 0) : sorted.length;
  const from = size.last === null ? start : Math.max(start, end - size.last);
  const to = size.first === null ? end : Math.min(end, start + size.first);
  const edges = sorted.slice(from, to).map(({ node, key }) => new KeyedEdge(nodeOf(node), list, key));
  return {
    edges,
    pageInfo: {
      hasNextPage: Math.max(from, to) < sorted.length,
      hasPreviousPage: from > 0,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: sorted.length,
    outcomes: listing.outcomes,
    shortfalls: listing.shortfalls,
  };
}

interface Keyed<T> {
  readonly node: T;
  readonly key: SortKey;
}
const sortOrderCache = new WeakMap<readonly unknown[], Map<string, readonly Keyed<unknown>[]>>();

function sortedItems<T>(
  { items, list, keyOf, cacheSortOrder }: SortedList<T>,
  direction: Direction,
): readonly Keyed<T>[] {
  const orders = (cacheSortOrder && sortOrderCache.get(items)) || new Map<string, readonly Keyed<unknown>[]>();
  // The cache is keyed by the array, so the cached order has its items.
  const cached = orders.get(list) as readonly Keyed<T>[] | undefined;
  if (cached) return cached;
  const sorted = numbered(
    items.map((node) => ({ node, key: keyOf(node) })).sort((a, b) => compareKeys(a.key, b.key, direction)),
  );
  if (cacheSortOrder) sortOrderCache.set(items, orders.set(list, sorted));
  return sorted;
}

/**
 * Makes equal sort keys different: vendors may send two facts under one id, and a walk would leave out the second where a
 * page ends with the first. The last part of the key gets a number, which keeps the item in its place.
 */
function numbered<T>(sorted: readonly Keyed<T>[]): readonly Keyed<T>[] {
  let repeats = 0;
  return sorted.map((item, index) => {
    const before = sorted[index - 1];
    repeats = before && compareKeys(before.key, item.key, 'ASC') === 0 ? repeats + 1 : 0;
    if (repeats === 0) return item;
    const number = String(repeats).padStart(NUMBER_LENGTH, '0');
    return { node: item.node, key: [...item.key.slice(0, -1), `${item.key.at(-1)}\u0000${number}`] };
  });
}
const NUMBER_LENGTH = 9;

/** Encodes the cursor only when it is read: most clients select no cursors of single items. */
class KeyedEdge<T> implements Edge<T> {
  readonly node: T;
  readonly #list: string;
  readonly #key: SortKey;

  constructor(node: T, list: string, key: SortKey) {
    this.node = node;
    this.#list = list;
    this.#key = key;
  }

  get cursor(): string {
    return encodeCursor(this.#list, this.#key);
  }
}

/** @throws BadInput */
export function pageSize(args: PageArgs): { readonly first: number | null; readonly last: number | null } {
  const given = (argument: 'first' | 'last'): number | null => {
    const value = args[argument];
    if (value === undefined || value === null) return null;
    if (value < 0 || value > LARGEST_PAGE)
      throw new BadInput(argument, `must be from 0 to ${LARGEST_PAGE}, but is ${value}`);
    return value;
  };
  const [first, last] = [given('first'), given('last')];
  if (first !== null && last !== null)
    throw new BadInput('last', 'cannot be combined with "first"; send only one of the two');
  return first === null && last === null ? { first: DEFAULT_PAGE, last: null } : { first, last };
}

/** The number of leading items that satisfy the test. The list is sorted, so no later item does. */
function countWhile<T>(sorted: readonly T[], test: (item: T) => boolean): number {
  const index = sorted.findIndex((item) => !test(item));
  return index < 0 ? sorted.length : index;
}
