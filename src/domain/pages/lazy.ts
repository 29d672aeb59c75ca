import type { Outcome } from '../../../datasources/source/outcome';
import type { Sourced } from '../../../datasources/source/origin';
import type { PageRead } from '../../../datasources/source/reads';
import { BadInput } from '../bad-input';
import { countValue } from '../measures/values';
import { mergeByOrigin } from '../outcomes';
import { pageSize } from './connection';
import type { Connection, Edge, PageArgs } from './connection';
import { decodeCursor, encodeCursor } from './cursor';

/** A list that its vendor hands out page by page, in the vendor's own order. */
export interface Stream<Rec> {
  /** Tells it from the other streams of its list. */
  readonly name: string;
  readonly pageSize: number;
  readonly read: (page: number) => Promise<PageRead<Rec>>;
}

/** A page of a list whose length may be known only when all of it was read: then only for those who ask. */
export interface LazyConnection<T> extends Omit<Connection<T>, 'totalCount'> {
  readonly totalCount: () => Promise<number>;
}

interface Identified {
  readonly externalId: string;
}
interface Place {
  readonly stream: number;
  readonly page: number;
  /** Where on that page, counted from 0. */
  readonly index: number;
}
interface Found<Rec> extends Place {
  readonly record: Sourced<Rec>;
  /** Whether it is certain that another item follows. */
  readonly more: boolean;
}

/**
 * One page of a list that is read only as far as is asked for: one stream after the other, page by page. A cursor says
 * where the item stood and which it was; where rows have moved since, it is found again on the same page or the next.
 * @param keep leaves items out; then the list is read on until the page is full
 * @throws BadInput
 */
export async function pageThrough<Rec extends Identified>(
  list: string,
  streams: readonly Stream<Rec>[],
  args: Pick<PageArgs, 'first' | 'after'>,
  keep: ((record: Sourced<Rec>) => boolean) | null = null,
): Promise<LazyConnection<Sourced<Rec>>> {
  const size = pageSize(args).first ?? 0;
  const known = new Map<string, Promise<PageRead<Rec>>>();
  const outcomes = new Map<string, Outcome<Rec>>();
  const read = (stream: number, page: number): Promise<PageRead<Rec>> => {
    const key = `${stream} ${page}`;
    const asked =
      known.get(key) ?? streams[stream]?.read(page) ?? Promise.reject(new Error(`there is no stream ${stream}`));
    known.set(key, asked);
    return asked;
  };
  const start = await startOf(list, streams, args.after ?? null, read);
  const found: Found<Rec>[] = [];
  for await (const item of walk(streams, start, read, (place, outcome) =>
    outcomes.set(`${place.stream} ${place.page}`, outcome),
  )) {
    if (keep && !keep(item.record)) continue;
    found.push(item);
    // Where the vendor does not tell that there is more, one more than asked does.
    if (found.length > size || (found.length === size && item.more && !keep)) break;
  }
  const edges = found.slice(0, size).map((item): Edge<Sourced<Rec>> => ({
    node: item.record,
    cursor: encodeCursor(list, [streams[item.stream]?.name ?? '', item.page, item.index, item.record.externalId]),
  }));
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

type Read<Rec> = (stream: number, page: number) => Promise<PageRead<Rec>>;

async function* walk<Rec>(
  streams: readonly Stream<Rec>[],
  start: Place,
  read: Read<Rec>,
  tell: (place: Place, outcome: Outcome<Rec>) => void,
): AsyncGenerator<Found<Rec>> {
  for (let { stream, page, index } = start; stream < streams.length; stream += 1, page = 1, index = 0) {
    for (let last = false; !last; page += 1, index = 0) {
      const { outcome, sent, total } = await read(stream, page);
      tell({ stream, page, index }, outcome);
      last = isLast(streams[stream]?.pageSize ?? 0, page, sent, total);
      for (const [at, record] of outcome.records.entries()) {
        const more = at + 1 < outcome.records.length || (total !== null && !last);
        if (at >= index) yield { stream, page, index: at, record, more };
      }
    }
  }
}

/** A page of no items is the last, whatever the total says; so is one that could not be read. */
function isLast(size: number, page: number, sent: number, total: number | null): boolean {
  return sent === 0 || (total === null ? sent < size : page * size >= total);
}

async function startOf<Rec extends Identified>(
  list: string,
  streams: readonly Stream<Rec>[],
  after: string | null,
  read: Read<Rec>,
): Promise<Place> {
  if (after === null) return { stream: 0, page: 1, index: 0 };
  const [name, page, index, id] = decodeCursor(list, after) ?? [];
  const stream = streams.findIndex((one) => one.name === name);
  if (stream < 0 || typeof page !== 'number' || typeof index !== 'number') {
    throw new BadInput('after', 'is no cursor of this list; send an endCursor of the same list and filter');
  }
  for (const number of [page, page + 1]) {
    const { outcome, sent, total } = await read(stream, number);
    const at = outcome.records.findIndex(({ externalId }) => externalId === id);
    if (at >= 0) return { stream, page: number, index: at + 1 };
    if (isLast(streams[stream]?.pageSize ?? 0, number, sent, total)) break;
  }
  return { stream, page, index: index + 1 };
}

/** As the vendors tell it, where nothing is left out and each of them does; else all of it is read and counted. */
async function countAll<Rec>(
  streams: readonly Stream<Rec>[],
  read: Read<Rec>,
  keep: ((record: Sourced<Rec>) => boolean) | null,
): Promise<number> {
  const counts = await Promise.all(
    streams.map(async (stream, index) => {
      const total = countValue((await read(index, 1)).total);
      if (!keep && total !== null) return total;
      let count = 0;
      const rest = walk(
        [stream],
        { stream: 0, page: 1, index: 0 },
        (_, page) => read(index, page),
        () => undefined,
      );
      for await (const { record } of rest) if (!keep || keep(record)) count += 1;
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
