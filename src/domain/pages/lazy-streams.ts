import type { Origin, Outcome, Sourced, VendorPageResult } from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import type { Shortfall } from '../contributions';
import { countValue } from '../measures/values';
import { decodeCursor } from './cursor';
import type { SortKey } from './cursor';

/** A list that the vendor provides page by page, in the vendor's order. */
export interface VendorPageSource<Rec> {
  /** Distinguishes the stream from the other streams of its list. */
  readonly name: string;
  readonly read: (page: number) => Promise<VendorPageResult<Rec>>;
}

export interface Identified {
  readonly externalId: string;
}
export interface Position {
  readonly stream: number;
  readonly page: number;
  /** The index on that page, from 0. */
  readonly index: number;
  /** The number of items on the previous pages. A vendor may return smaller pages than requested. */
  readonly before: number;
}
/** An item where it was found. */
export interface Found<Rec> extends Position {
  readonly record: Sourced<Rec>;
  /** Whether it is certain that another item follows in the direction of reading. */
  readonly more: boolean;
}

/** The number of item ids in a cursor: if the last item was deleted, an earlier one locates the position. */
export const CURSOR_IDS = 5;
/** The number of ids retained for deduplication: rows that new rows shift to the next page are read twice. */
const MAX_SEEN_IDS = 10_000;

/** Reads a page of a stream, each once. */
export type Read<Rec> = (stream: number, page: number) => Promise<VendorPageResult<Rec>>;

/** What is learnt on the way. */
export interface Onlooker<Rec> {
  read(place: Position, outcome: Outcome<Rec>): void;
  /** Called if records are missing that the vendor's total includes. */
  misses(shortfall: Shortfall): void;
}

/** The items from a place on, stream by stream. */
export async function* iterate<Rec extends Identified>(
  streams: readonly VendorPageSource<Rec>[],
  from: Start | null,
  read: Read<Rec>,
  onlooker: Onlooker<Rec>,
): AsyncGenerator<Found<Rec>> {
  const start = from ?? BEGINNING;
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

/** A place between two items: reading goes on or ends there. */
export interface Start extends Position {
  /** The ids of the items before it. */
  readonly seen: readonly string[];
}

const BEGINNING: Start = { stream: 0, page: 1, index: 0, before: 0, seen: [] };

/** Whether an item stands before a place. */
export function isBefore(item: Position, place: Position): boolean {
  return (item.stream - place.stream || item.page - place.page || item.index - place.index) < 0;
}

/** The items before a place, or before the end, from the last to the first. */
export async function* iterateBackward<Rec extends Identified>(
  streams: readonly VendorPageSource<Rec>[],
  end: Start | null,
  read: Read<Rec>,
  onlooker: Onlooker<Rec>,
): AsyncGenerator<Found<Rec>> {
  for (let stream = end?.stream ?? streams.length - 1; stream >= 0; stream -= 1) {
    const seen = new Set<string>();
    const place: Position = end?.stream === stream ? end : await endOf(stream, read);
    let { index, before } = place;
    for (let { page } = place; page >= 1; page -= 1, index = Infinity) {
      const { outcome, sent, total } = await read(stream, page);
      if (page !== place.page) before = Math.max(0, before - sent);
      onlooker.read({ stream, page, index, before }, outcome);
      if (outcome.state === 'FAILED') break;
      const { records } = outcome;
      const isRepeated = seen.size > 0 && records.every(({ externalId }) => seen.has(externalId));
      if (total !== null && isRepeated) onlooker.misses(missingRows(outcome.origin, page, sent, total));
      for (let at = Math.min(index, records.length) - 1; at >= 0; at -= 1) {
        const record = records[at];
        if (!record || seen.has(record.externalId)) continue;
        remember(seen, record.externalId);
        yield { stream, page, index: at, before, record, more: at > 0 || before > 0 };
      }
    }
  }
}

/**
 * The end of a stream. If the vendor says how many records there are, this takes the first page and the last; else all pages are
 * read, as far as the request may call. A page that fails counts as one with records, so that reading ends there.
 */
async function endOf<Rec extends Identified>(stream: number, read: Read<Rec>): Promise<Position> {
  const first = await read(stream, 1);
  const total = countValue(first.total);
  const at = (page: number, before: number): Position => ({ stream, page, index: Infinity, before });
  if (isEmpty(first)) return at(1, 0);
  if (total === null) return at(...(await lastOfUncounted(first, (page) => read(stream, page))));
  // The first page is the largest, but for a vendor that sends the oldest first: then it is the smallest.
  let last = Math.max(1, Math.ceil(total / Math.max(1, first.sent)));
  if (isEmpty(await read(stream, last))) {
    let full = 1;
    while (last - full > 1) {
      const middle = (full + last) >>> 1;
      if (isEmpty(await read(stream, middle))) last = middle;
      else full = middle;
    }
    last = full;
  }
  // A vendor may send smaller pages after the first.
  for (let { sent } = await read(stream, last); (last - 1) * first.sent + sent < total && last < total;) {
    const next = await read(stream, last + 1);
    if (next.sent === 0) break;
    [last, sent] = [last + 1, next.sent];
  }
  return at(last, Math.max(0, total - (await read(stream, last)).sent));
}

/** The last page of a stream without a total, and the number of items before it: a page that is empty or only repeats is behind it. */
async function lastOfUncounted<Rec extends Identified>(
  first: VendorPageResult<Rec>,
  read: (page: number) => Promise<VendorPageResult<Rec>>,
): Promise<readonly [page: number, before: number]> {
  const seen = new Set<string>();
  let [page, before, answer] = [1, 0, first];
  for (;;) {
    for (const { externalId } of answer.outcome.records) remember(seen, externalId);
    const next = await read(page + 1);
    if (isEmpty(next) || (next.sent > 0 && next.outcome.records.every(({ externalId }) => seen.has(externalId))))
      return [page, before];
    [page, before, answer] = [page + 1, before + answer.sent, next];
    if (answer.sent === 0) return [page, before];
  }
}

function isEmpty({ outcome, sent }: VendorPageResult<unknown>): boolean {
  return sent === 0 && outcome.state !== 'FAILED';
}

/** The place behind the item of a cursor (`after`), or before it. @throws BadInput */
export async function placeOf<Rec extends Identified>(
  list: string,
  streams: readonly VendorPageSource<Rec>[],
  cursor: string | null | undefined,
  argument: 'after' | 'before',
  read: Read<Rec>,
): Promise<Start | null> {
  if (cursor === null || cursor === undefined) return null;
  const [name, page, index, before, ...seen] = decodeCursor(list, cursor) ?? [];
  const stream = streams.findIndex((one) => one.name === name);
  if (stream < 0 || !isPlace(page, 1) || !isPlace(index, 0) || !isPlace(before, 0) || !areIds(seen)) {
    throw new BadInput(
      argument,
      'is not a cursor of this list; send an endCursor or startCursor of the same list and filter',
    );
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
      // An item that stood before the one of the cursor is behind no place that comes before that.
      if (at >= 0) return { stream, ...place, index: argument === 'before' && id === last ? at : at + 1, seen };
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
