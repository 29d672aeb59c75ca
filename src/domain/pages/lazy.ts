import { withRecords } from '../../../datasources/reads';
import type { Origin, Outcome, Sourced, VendorPageResult } from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import type { Shortfall } from '../contributions';
import { countValue } from '../measures/values';
import { mergeByOrigin } from '../outcomes';
import { pageSize } from './connection';
import type { PageConnection, Edge, PageArgs } from './connection';
import { decodeCursor, encodeCursor } from './cursor';
import type { SortKey } from './cursor';

/** A list that the vendor provides page by page, in the vendor's order. */
export interface VendorPageSource<Rec> {
  /** Distinguishes the stream from the other streams of its list. */
  readonly name: string;
  readonly read: (page: number) => Promise<VendorPageResult<Rec>>;
}

/** A page of a list whose length may be known only after a full read: counted only if `totalCount` is selected. */
export interface LazyConnection<T> extends Omit<PageConnection<T>, 'totalCount'> {
  readonly totalCount: () => Promise<Counted>;
}

/** How long a list is, and how its sources answered where it had to be counted: a page that fails is not in the count. */
interface Counted {
  readonly count: number;
  readonly outcomes: readonly Outcome<unknown>[];
}

interface Identified {
  readonly externalId: string;
}
interface Position {
  readonly stream: number;
  readonly page: number;
  /** The index on that page, from 0. */
  readonly index: number;
  /** The number of items on the previous pages. A vendor may return smaller pages than requested. */
  readonly before: number;
}
interface Found<Rec> extends Position {
  readonly record: Sourced<Rec>;
  /** Whether it is certain that another item follows. */
  readonly more: boolean;
}

/** The number of item ids in a cursor: if the last item was deleted, an earlier one locates the position. */
const CURSOR_IDS = 5;
/** The number of ids retained for deduplication: rows that new rows shift to the next page are read twice. */
const MAX_SEEN_IDS = 10_000;

/**
 * One page of a list that is read only as far as requested: one stream after the other, page by page. A cursor contains
 * the item's position and id; if rows have moved since, the item is searched on the same page and its neighbours.
 * @param filter leaves items out; vendor pages are then read until the page is full
 * @throws BadInput
 */
export async function paginateVendorPages<Rec extends Identified>(
  list: string,
  streams: readonly VendorPageSource<Rec>[],
  args: Pick<PageArgs, 'first' | 'after'>,
  filter: ((record: Sourced<Rec>) => boolean) | null = null,
): Promise<LazyConnection<Sourced<Rec>>> {
  const size = pageSize(args).first ?? 0;
  const pages = new Map<string, Promise<VendorPageResult<Rec>>>();
  const outcomes = new Map<string, Outcome<Rec>>();
  const read = (stream: number, page: number): Promise<VendorPageResult<Rec>> => {
    const key = `${stream} ${page}`;
    const result =
      pages.get(key) ?? streams[stream]?.read(page) ?? Promise.reject(new Error(`there is no stream ${stream}`));
    pages.set(key, result);
    return result;
  };
  const start = await startOf(list, streams, args.after ?? null, read);
  const found: Found<Rec>[] = [];
  const shortfalls: Shortfall[] = [];
  for await (const item of iterate(streams, start, read, {
    read: (place, outcome) => outcomes.set(`${place.stream} ${place.page}`, outcome),
    misses: (shortfall) => shortfalls.push(shortfall),
  })) {
    if (filter && !filter(item.record)) continue;
    found.push(item);
    // If the vendor does not report that there is more, one item more than requested is read.
    if (found.length > size || (found.length === size && item.more && !filter)) break;
  }
  const edges = found.slice(0, size).map((item, index): Edge<Sourced<Rec>> => {
    const before = found.slice(Math.max(0, index + 1 - CURSOR_IDS), index + 1);
    const ids = before.filter(({ stream }) => stream === item.stream).map(({ record }) => record.externalId);
    const name = streams[item.stream]?.name ?? '';
    return { node: item.record, cursor: encodeCursor(list, [name, item.page, item.index, item.before, ...ids]) };
  });
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      // Where fewer were found than requested, everything was read: what follows the last one was shown before.
      hasNextPage: found.length > size || (!filter && found.length === size && found.at(-1)?.more === true),
      hasPreviousPage: (args.after ?? null) !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    outcomes: mergeByOrigin([...outcomes.values()]),
    shortfalls: () => shortfalls,
    totalCount: () => countAll(streams, read, filter),
  };
}

type Read<Rec> = (stream: number, page: number) => Promise<VendorPageResult<Rec>>;

/** What is learnt on the way. */
interface Onlooker<Rec> {
  read(place: Position, outcome: Outcome<Rec>): void;
  /** Called if records are missing that the vendor's total includes. */
  misses(shortfall: Shortfall): void;
}

async function* iterate<Rec extends Identified>(
  streams: readonly VendorPageSource<Rec>[],
  start: Start,
  read: Read<Rec>,
  onlooker: Onlooker<Rec>,
): AsyncGenerator<Found<Rec>> {
  let { page, index, before } = start;
  for (let { stream } = start; stream < streams.length; stream += 1, page = 1, index = 0, before = 0) {
    const seen = new Set(stream === start.stream ? start.seen : []);
    let lastTotal: number | null = null;
    for (let last = false; !last; page += 1, index = 0) {
      const answer = await read(stream, page);
      const { outcome, sent, total } = answer;
      onlooker.read({ stream, page, index, before }, outcome);
      const isBegun = stream === start.stream && page === start.page;
      const repeats = !isBegun && outcome.records.every(({ externalId }) => seen.has(externalId));
      // Without a total, the last page is one that is empty or only repeats: a short page may be the vendor's maximum.
      last = isLast(before, answer) || (total === null && repeats);
      // Where rows have been added since, the total has grown, and a page may repeat what was shown.
      const isStuck = sent === 0 || (repeats && total === lastTotal);
      if (isStuck && outcome.state !== 'FAILED' && total !== null && before < total)
        onlooker.misses(missingRows(outcome.origin, page, sent, total));
      lastTotal = total;
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

function missingRows(origin: Origin, page: number, sent: number, total: number): Shortfall {
  const what = sent === 0 ? 'is empty' : 'only repeats earlier ones';
  const message = `page ${page} of ${total} records ${what}; some are missing`;
  return { origin, affects: 'DATA', problem: { code: 'BAD_RESPONSE', message } };
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  if (seen.size <= MAX_SEEN_IDS) return;
  const [oldest] = seen;
  if (oldest !== undefined) seen.delete(oldest);
}

/** An empty page is the last, regardless of the total; so is one that could not be read. */
function isLast(before: number, { sent, total }: Pick<VendorPageResult<unknown>, 'sent' | 'total'>): boolean {
  return sent === 0 || (total !== null && before + sent >= total);
}

/** Where reading starts, with the ids of the items before it. */
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
  const [name, page, index, before, ...seen] = decodeCursor(list, after) ?? [];
  const stream = streams.findIndex((one) => one.name === name);
  if (stream < 0 || !isPlace(page, 1) || !isPlace(index, 0) || !isPlace(before, 0) || !areIds(seen)) {
    throw new BadInput('after', 'is not a cursor of this list; send an endCursor of the same list and filter');
  }
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
  // None of them exists any more: the following items have moved to their positions.
  return { stream, page, index: Math.max(0, index + 1 - seen.length), before, seen };
}

/** A page number from a cursor is sent to the vendor, so it must be one that a list can have. */
function isPlace(value: unknown, least: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= MAX_PLACE;
}
const MAX_PLACE = 2 ** 31 - 1;

function areIds(values: SortKey): values is readonly string[] {
  return values.length >= 1 && values.length <= CURSOR_IDS && values.every((value) => typeof value === 'string');
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
      const rest = iterate(
        [stream],
        { stream: 0, page: 1, index: 0, before: 0, seen: [] },
        (_, page) => read(index, page),
        { read: (_, outcome) => outcomes.push(withRecords(outcome, [])), misses: () => undefined },
      );
      for await (const { record } of rest) if (!filter || filter(record)) count += 1;
      return count;
    }),
  );
  return { count: counts.reduce((sum, count) => sum + count, 0), outcomes: mergeByOrigin(outcomes) };
}
