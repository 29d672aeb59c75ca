import type { Outcome } from '../../../datasources/engine/outcome';
import type { Sourced } from '../../../datasources/spec/origin';
import type { VendorPageResult } from '../../../datasources/engine/request-reader';
import { BadInput } from '../bad-input';
import { countValue } from '../measures/values';
import { mergeByOrigin } from '../outcomes';
import { pageSize } from './connection';
import type { PageConnection, Edge, PageArgs } from './connection';
import { decodeCursor, encodeCursor } from './cursor';

/** A list that its vendor hands out page by page, in the vendor's own order. */
export interface VendorPageSource<Rec> {
  /** Tells it from the other streams of its list. */
  readonly name: string;
  readonly read: (page: number) => Promise<VendorPageResult<Rec>>;
}

/** A page of a list whose length may be known only when all of it was read: then only for those who ask. */
export interface LazyConnection<T> extends Omit<PageConnection<T>, 'totalCount'> {
  readonly totalCount: () => Promise<number>;
}

interface Identified {
  readonly externalId: string;
}
interface Position {
  readonly stream: number;
  readonly page: number;
  /** Where on that page, counted from 0. */
  readonly index: number;
  /** How many items were on the pages before. A vendor may give smaller pages than it is asked for. */
  readonly before: number;
}
interface Found<Rec> extends Position {
  readonly record: Sourced<Rec>;
  /** Whether it is certain that another item follows. */
  readonly more: boolean;
}

/** Ids of items that a cursor names: where the last of them was deleted, the place is found by one before it. */
const CURSOR_IDS = 5;
/** Ids that are remembered while a list is read: rows that were shifted by new ones come twice, and are shown once. */
const MOST_REMEMBERED = 10_000;

/**
 * One page of a list that is read only as far as is asked for: one stream after the other, page by page. A cursor says
 * where the item stood and which it was; where rows have moved since, it is found again on the same page or one beside it.
 * @param keep leaves items out; then the list is read on until the page is full
 * @throws BadInput
 */
export async function paginateVendorPages<Rec extends Identified>(
  list: string,
  streams: readonly VendorPageSource<Rec>[],
  args: Pick<PageArgs, 'first' | 'after'>,
  keep: ((record: Sourced<Rec>) => boolean) | null = null,
): Promise<LazyConnection<Sourced<Rec>>> {
  const size = pageSize(args).first ?? 0;
  const known = new Map<string, Promise<VendorPageResult<Rec>>>();
  const outcomes = new Map<string, Outcome<Rec>>();
  const read = (stream: number, page: number): Promise<VendorPageResult<Rec>> => {
    const key = `${stream} ${page}`;
    const asked =
      known.get(key) ?? streams[stream]?.read(page) ?? Promise.reject(new Error(`there is no stream ${stream}`));
    known.set(key, asked);
    return asked;
  };
  const start = await startOf(list, streams, args.after ?? null, read);
  const found: Found<Rec>[] = [];
  for await (const item of iterate(streams, start, read, (place, outcome) =>
    outcomes.set(`${place.stream} ${place.page}`, outcome),
  )) {
    if (keep && !keep(item.record)) continue;
    found.push(item);
    // Where the vendor does not tell that there is more, one more than asked does.
    if (found.length > size || (found.length === size && item.more && !keep)) break;
  }
  const edges = found.slice(0, size).map((item, index): Edge<Sourced<Rec>> => {
    const before = found.slice(Math.max(0, index + 1 - CURSOR_IDS), index + 1);
    const ids = before.filter(({ stream }) => stream === item.stream).map(({ record }) => record.externalId);
    const name = streams[item.stream]?.name ?? '';
    return { node: item.record, cursor: encodeCursor(list, [name, item.page, item.index, item.before, ...ids]) };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size || (!keep && found.at(-1)?.more === true),
      hasPreviousPage: (args.after ?? null) !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    outcomes: mergeByOrigin([...outcomes.values()]),
    totalCount: () => countAll(streams, read, keep),
  };
}

type Read<Rec> = (stream: number, page: number) => Promise<VendorPageResult<Rec>>;

async function* iterate<Rec extends Identified>(
  streams: readonly VendorPageSource<Rec>[],
  start: Start,
  read: Read<Rec>,
  tell: (place: Position, outcome: Outcome<Rec>) => void,
): AsyncGenerator<Found<Rec>> {
  let { page, index, before } = start;
  for (let { stream } = start; stream < streams.length; stream += 1, page = 1, index = 0, before = 0) {
    const seen = new Set(stream === start.stream ? start.seen : []);
    for (let last = false; !last; page += 1, index = 0) {
      const answer = await read(stream, page);
      const { outcome, sent, total } = answer;
      tell({ stream, page, index, before }, outcome);
      const isBegun = stream === start.stream && page === start.page;
      const repeats = !isBegun && outcome.records.every(({ externalId }) => seen.has(externalId));
      // Without a total, a page is the last that is empty or only repeats: a short one may be all that the vendor gives.
      last = isLast(before, answer) || (total === null && repeats);
      for (const [at, record] of outcome.records.entries()) {
        if (at < index || seen.has(record.externalId)) continue;
        remember(seen, record.externalId);
        const more = at + 1 < outcome.records.length || (total !== null && !last);
        yield { stream, page, index: at, before, record, more };
      }
      before += sent;
    }
  }
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  if (seen.size <= MOST_REMEMBERED) return;
  const [oldest] = seen;
  if (oldest !== undefined) seen.delete(oldest);
}

/** A page of no items is the last, whatever the total says; so is one that could not be read. */
function isLast(before: number, { sent, total }: Pick<VendorPageResult<unknown>, 'sent' | 'total'>): boolean {
  return sent === 0 || (total !== null && before + sent >= total);
}

/** Where reading begins, and what was shown before. */
interface Start extends Position {
  readonly seen: readonly string[];
}

async function startOf<Rec extends Identified>(
  list: string,
  streams: readonly VendorPageSource<Rec>[],
  after: string | null,
  read: Read<Rec>,
): Promise<Start> {
  if (after === null) return { stream: 0, page: 1, index: 0, before: 0, seen: [] };
  const [name, page, index, before, ...ids] = decodeCursor(list, after) ?? [];
  const stream = streams.findIndex((one) => one.name === name);
  if (stream < 0 || typeof page !== 'number' || typeof index !== 'number' || typeof before !== 'number') {
    throw new BadInput('after', 'is not a cursor of this list; send an endCursor of the same list and filter');
  }
  const seen = ids.map(String);
  const same = await read(stream, page);
  const last = seen.at(-1);
  const isThere = same.outcome.records.some(({ externalId }) => externalId === last);
  // New items may have moved the last one to the next page, or deleted ones to the one before.
  const next = isThere || isLast(before, same) ? null : await read(stream, page + 1);
  const previous = isThere || page === 1 ? null : await read(stream, page - 1);
  const places = [
    { answer: same, page, before },
    { answer: next, page: page + 1, before: before + same.sent },
    { answer: previous, page: page - 1, before: before - (previous?.sent ?? 0) },
  ];
  for (const id of seen.toReversed()) {
    for (const { answer, ...place } of places) {
      const at = answer?.outcome.records.findIndex(({ externalId }) => externalId === id) ?? -1;
      if (at >= 0) return { stream, ...place, index: at + 1, seen };
    }
  }
  // None of them is there any more: what follows has moved to where they stood.
  return { stream, page, index: Math.max(0, index + 1 - seen.length), before, seen };
}

/** As the vendors tell it, where nothing is left out and each of them does; else all of it is read and counted. */
async function countAll<Rec extends Identified>(
  streams: readonly VendorPageSource<Rec>[],
  read: Read<Rec>,
  keep: ((record: Sourced<Rec>) => boolean) | null,
): Promise<number> {
  const counts = await Promise.all(
    streams.map(async (stream, index) => {
      const total = countValue((await read(index, 1)).total);
      if (!keep && total !== null) return total;
      let count = 0;
      const rest = iterate(
        [stream],
        { stream: 0, page: 1, index: 0, before: 0, seen: [] },
        (_, page) => read(index, page),
        () => undefined,
      );
      for await (const { record } of rest) if (!keep || keep(record)) count += 1;
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
