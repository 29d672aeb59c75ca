import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask, Outcome } from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import type { Shortfall } from '../contributions';
import { mapMaybePromise } from '../maybe-promise';
import type { MaybePromise } from '../maybe-promise';
import { sortedTask } from '../sorted-task';
import { decodeCursor, encodeCursor } from './cursor';
import type { SortKey } from './cursor';
import { compareKeys } from './order';
import type { Directions } from './order';

export const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 500;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  /** How many items to pass over, instead of a cursor: only lists that take this argument have it. */
  readonly offset?: number | null;
}

/** A list before pagination. */
export interface SortedList<T> {
  readonly items: readonly T[];
  readonly outcomes: readonly Outcome<unknown>[];
  /** Identifies the list and everything that its items and order depend on: a cursor of another list is rejected. */
  readonly list: string;
  /** Tells any two items apart, as far as their vendors do. Ends with the item's id. */
  readonly keyOf: (item: T) => SortKey;
  readonly direction?: Directions;
  /** Data that the list needed and that sources do not provide, or sent unreadably. */
  readonly shortfalls?: () => readonly Shortfall[];
}

/** A list in its order, before pagination. */
export interface OrderedList<T> extends Omit<SortedList<T>, 'items' | 'keyOf'> {
  readonly order: Order<T>;
}

/** Items in order. */
export interface Order<T> {
  readonly items: readonly T[];
  /** The sort keys of the items, made all different when a cursor is sent or selected. */
  keys(): readonly SortKey[];
}

/** One page of a list (Relay connection), with how each source contributed to the whole list. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}
export interface PageConnection<T> {
  readonly nodes: readonly T[];
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
 * @throws BadInput naming the invalid argument
 */
export function paginate<T>({ items, keyOf, ...list }: SortedList<T>, args: PageArgs): PageConnection<T> {
  return pageOf({ ...list, order: orderItems(items, keyOf, list.direction) }, args);
}

/**
 * Returns one page of a list that is in its order.
 * @throws BadInput naming the invalid argument
 */
export function pageOf<T>(list: OrderedList<T>, args: PageArgs): PageConnection<T> {
  const { order, direction = 'ASC' } = list;
  const size = pageSize(args);
  const offset = startOffset(args);
  const [after, before] = [cursorKey(list, args, 'after'), cursorKey(list, args, 'before')];
  const start = after
    ? countWhile(order.keys(), (key) => compareKeys(key, after, direction) <= 0)
    : Math.min(offset, order.items.length);
  const end = before ? countWhile(order.keys(), (key) => compareKeys(key, before, direction) < 0) : order.items.length;
  const from = size.last === null ? start : Math.max(start, end - size.last);
  const to = size.first === null ? end : Math.min(end, start + size.first);
  return new Page(list, from, to);
}

/** @throws BadInput */
function startOffset({ offset, last, after, before }: PageArgs): number {
  if (!isGiven(offset)) return 0;
  for (const [name, value] of Object.entries({ after, before, last }))
    if (isGiven(value)) throw new BadInput('offset', `cannot be combined with "${name}"; send it with "first" only`);
  if (offset < 0) throw new BadInput('offset', `must not be negative, but is ${offset}`);
  return offset;
}

function cursorKey<T>({ list, order }: OrderedList<T>, args: PageArgs, argument: 'after' | 'before'): SortKey | null {
  const cursor = args[argument];
  if (!isGiven(cursor)) return null;
  const key = decodeCursor(list, cursor);
  const [first] = order.keys();
  // A key of another length is none that this list has made.
  if (!key || (first && key.length !== first.length))
    throw new BadInput(
      argument,
      'is not a cursor of this list; send an endCursor or startCursor of the same list, filter and order',
    );
  return key;
}

/** Edges and cursors are made when they are selected: most clients select the nodes alone. */
class Page<T> implements PageConnection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly outcomes: PageConnection<T>['outcomes'];
  readonly shortfalls: PageConnection<T>['shortfalls'];
  readonly #list: OrderedList<T>;
  readonly #from: number;
  readonly #to: number;

  constructor(list: OrderedList<T>, from: number, to: number) {
    const { items } = list.order;
    this.nodes = from === 0 && to >= items.length ? items : items.slice(from, to);
    this.totalCount = items.length;
    this.outcomes = list.outcomes;
    this.shortfalls = list.shortfalls;
    this.#list = list;
    this.#from = from;
    this.#to = to;
  }

  get edges(): readonly Edge<T>[] {
    return this.nodes.map((node, index) => new KeyedEdge(node, this.#list, this.#from + index));
  }

  get pageInfo(): PageConnection<T>['pageInfo'] {
    const { nodes } = this;
    const cursorAt = (index: number): string | null =>
      index in nodes ? cursorOf(this.#list, this.#from + index) : null;
    return {
      hasNextPage: Math.max(this.#from, this.#to) < this.totalCount,
      hasPreviousPage: this.#from > 0,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(nodes.length - 1);
      },
    };
  }
}

/** Sorts items by their keys. */
export function orderItems<T>(
  items: readonly T[],
  keyOf: (item: T) => SortKey,
  direction: Directions = 'ASC',
): Order<T> {
  return orderOf(
    items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compareKeys(a.key, b.key, direction)),
  );
}

/** The same for many items, as a cooperative task. */
export function* orderItemsTask<T>(
  items: readonly T[],
  keyOf: (item: T) => SortKey,
  direction: Directions = 'ASC',
): CooperativeTask<Order<T>> {
  const keyed: Keyed<T>[] = [];
  yield* forEachSliced(items, (item) => keyed.push({ item, key: keyOf(item) }));
  return orderOf(yield* sortedTask(keyed, (a, b) => compareKeys(a.key, b.key, direction)));
}

interface Keyed<T> {
  readonly item: T;
  readonly key: SortKey;
}

function orderOf<T>(sorted: readonly Keyed<T>[]): Order<T> {
  return new SortedOrder(
    sorted.map(({ item }) => item),
    sorted.map(({ key }) => key),
  );
}

/** Holds the keys rather than the function that makes them: a cached order would retain the request of that function. */
class SortedOrder<T> implements Order<T> {
  readonly items: readonly T[];
  readonly #sortKeys: readonly SortKey[];
  #keys: readonly SortKey[] | undefined;

  constructor(items: readonly T[], sortKeys: readonly SortKey[]) {
    this.items = items;
    this.#sortKeys = sortKeys;
  }

  keys(): readonly SortKey[] {
    this.#keys ??= numbered(this.#sortKeys);
    return this.#keys;
  }
}

interface CachedOrder {
  readonly basis: object | null;
  readonly order: Order<unknown>;
}
/** Orders of lists that many requests share: by the list's items, and by its name. */
const orderCache = new WeakMap<readonly unknown[], Map<string, CachedOrder>>();

/**
 * An order that is computed once for the same items.
 * @param basis what the sort keys depend on beside the items, as long as it is the same object; null: on nothing
 */
export function cachedOrder<T>(
  items: readonly T[],
  list: string,
  basis: object | null,
  make: () => MaybePromise<Order<T>>,
): MaybePromise<Order<T>> {
  const orders = orderCache.get(items) ?? new Map<string, CachedOrder>();
  const cached = orders.get(list);
  // The cache is keyed by the items, so the cached order has them.
  if (cached && cached.basis === basis) return cached.order as Order<T>;
  return mapMaybePromise(make(), (order) => {
    orderCache.set(items, orders.set(list, { basis, order }));
    return order;
  });
}

/**
 * Makes equal sort keys different: vendors may send two facts under one id, and a walk would leave out the second where a
 * page ends with the first. The last part of the key gets a number, which keeps the item in its place.
 */
function numbered(sorted: readonly SortKey[]): readonly SortKey[] {
  let repeats = 0;
  return sorted.map((key, index) => {
    const before = sorted[index - 1];
    repeats = before && compareKeys(before, key, 'ASC') === 0 ? repeats + 1 : 0;
    if (repeats === 0) return key;
    const number = String(repeats).padStart(NUMBER_LENGTH, '0');
    return [...key.slice(0, -1), `${key.at(-1)}\u0000${number}`];
  });
}
const NUMBER_LENGTH = 9;

/** Encodes the cursor only when it is read: most clients select no cursors of single items. */
class KeyedEdge<T> implements Edge<T> {
  readonly node: T;
  readonly #list: OrderedList<T>;
  readonly #index: number;

  constructor(node: T, list: OrderedList<T>, index: number) {
    this.node = node;
    this.#list = list;
    this.#index = index;
  }

  get cursor(): string {
    return cursorOf(this.#list, this.#index);
  }
}

function cursorOf<T>({ list, order }: OrderedList<T>, index: number): string {
  return encodeCursor(list, order.keys()[index] ?? []);
}

/** @throws BadInput */
export function pageSize(args: PageArgs): { readonly first: number | null; readonly last: number | null } {
  const given = (argument: 'first' | 'last'): number | null => {
    const value = args[argument];
    if (!isGiven(value)) return null;
    if (value < 0 || value > LARGEST_PAGE)
      throw new BadInput(argument, `must be from 0 to ${LARGEST_PAGE}, but is ${value}`);
    return value;
  };
  const [first, last] = [given('first'), given('last')];
  if (first !== null && last !== null)
    throw new BadInput('last', 'cannot be combined with "first"; send only one of the two');
  if (first !== null || last !== null) return { first, last };
  // With `before` alone, the page is the one before the cursor.
  const isBackward = isGiven(args.before) && !isGiven(args.after);
  return isBackward ? { first: null, last: DEFAULT_PAGE } : { first: DEFAULT_PAGE, last: null };
}

/** The number of leading items that satisfy the test. The list is sorted, so no later item does. */
function countWhile<T>(sorted: readonly T[], test: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = sorted[middle];
    if (item !== undefined && test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
