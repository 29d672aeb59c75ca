import { withRecords } from '../../../datasources/reads';
import type { Outcome, Sourced, VendorPageResult } from '../../../datasources/reads';
import type { Shortfall } from '../contributions';
import { countValue } from '../measures/values';
import { mergeByOrigin } from '../outcomes';
import { pageSize } from './connection';
import type { PageConnection, Edge, PageArgs } from './connection';
import { encodeCursor } from './cursor';
import { CURSOR_IDS, isBefore, iterate, iterateBackward, placeOf } from './lazy-streams';
import type { Found, Identified, Onlooker, Read, VendorPageSource } from './lazy-streams';

export type { VendorPageSource } from './lazy-streams';

/** A page of a list whose length may be known only after a full read: counted only if `totalCount` is selected. */
export interface LazyConnection<T> extends Omit<PageConnection<T>, 'totalCount'> {
  readonly totalCount: () => Promise<Counted>;
}

/** How long a list is, and how its sources answered where it had to be counted: a page that fails is not in the count. */
interface Counted {
  readonly count: number;
  readonly outcomes: readonly Outcome<unknown>[];
}

/**
 * One page of a list that is read only as far as requested: one stream after the other, page by page, from its beginning or from
 * its end. A cursor contains the item's position and id; if rows have moved since, the item is searched on the same page
 * and its neighbours.
 * @param filter leaves items out; vendor pages are then read until the page is full
 * @throws BadInput
 */
export async function paginateVendorPages<Rec extends Identified>(
  list: string,
  streams: readonly VendorPageSource<Rec>[],
  args: PageArgs,
  filter: ((record: Sourced<Rec>) => boolean) | null = null,
): Promise<LazyConnection<Sourced<Rec>>> {
  const { first, last } = pageSize(args);
  const pages = new Map<string, Promise<VendorPageResult<Rec>>>();
  const outcomes = new Map<string, Outcome<Rec>>();
  const read: Read<Rec> = (stream, page) => {
    const key = `${stream} ${page}`;
    const result =
      pages.get(key) ?? streams[stream]?.read(page) ?? Promise.reject(new Error(`there is no stream ${stream}`));
    pages.set(key, result);
    return result;
  };
  const after = await placeOf(list, streams, args.after, 'after', read);
  const before = await placeOf(list, streams, args.before, 'before', read);
  const shortfalls: Shortfall[] = [];
  const onlooker: Onlooker<Rec> = {
    read: (place, outcome) => outcomes.set(`${place.stream} ${place.page}`, outcome),
    misses: (shortfall) => shortfalls.push(shortfall),
  };
  const isForward = last === null;
  const size = (isForward ? first : last) ?? 0;
  const found: Found<Rec>[] = [];
  /** Whether it is certain that an item follows the page, in the direction of reading. */
  let more = false;
  for await (const item of isForward
    ? iterate(streams, after, read, onlooker)
    : iterateBackward(streams, before, read, onlooker)) {
    // Where fewer are found than requested, everything is read: what follows the last one was shown before.
    const isBeyond = isForward ? before && !isBefore(item, before) : after && isBefore(item, after);
    if (!isBeyond && filter && !filter(item.record)) continue;
    // If the vendor does not report that there is more, one item more than requested is read.
    more = isBeyond === true || found.length >= size;
    if (!more) {
      found.push(item);
      more = found.length === size && item.more && !filter;
    }
    if (more) break;
  }
  const ordered = isForward ? found : found.toReversed();
  const edges = ordered.map((item, index): Edge<Sourced<Rec>> => {
    const preceding = ordered.slice(Math.max(0, index + 1 - CURSOR_IDS), index + 1);
    const ids = preceding.filter(({ stream }) => stream === item.stream).map(({ record }) => record.externalId);
    const name = streams[item.stream]?.name ?? '';
    return { node: item.record, cursor: encodeCursor(list, [name, item.page, item.index, item.before, ...ids]) };
  });
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: isForward ? more : before !== null,
      hasPreviousPage: isForward ? after !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    outcomes: mergeByOrigin([...outcomes.values()]),
    shortfalls: () => shortfalls,
    totalCount: () => countAll(streams, read, filter),
  };
}

/** The vendors' totals if there is no filter and they are valid; a stream without a usable total is read and counted. */
async function countAll<Rec extends Identified>(
  streams: readonly VendorPageSource<Rec>[],
  read: Read<Rec>,
  filter: ((record: Sourced<Rec>) => boolean) | null,
): Promise<Counted> {
  const outcomes: Outcome<unknown>[] = [];
  const counts = await Promise.all(
    streams.map(async (stream, index) => {
      const total = countValue((await read(index, 1)).total);
      if (!filter && total !== null) return total;
      let count = 0;
      const rest = iterate([stream], null, (_, page) => read(index, page), {
        read: (_, outcome) => outcomes.push(withRecords(outcome, [])),
        misses: () => undefined,
      });
      for await (const { record } of rest) if (!filter || filter(record)) count += 1;
      return count;
    }),
  );
  return { count: counts.reduce((sum, count) => sum + count, 0), outcomes: mergeByOrigin(outcomes) };
}
