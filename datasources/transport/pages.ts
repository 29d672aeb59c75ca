import { SourceProblem } from '../source/problem';
import { takeTurn } from '../source/turns';
import { addUnreadable } from '../source/batch';
import type { SkippedRecord, UnreadableField } from '../source/capabilities';

/** One page as a vendor answered it. */
export interface PageRead<Item> {
  readonly items: readonly Item[];
  readonly skipped: readonly SkippedRecord[];
  readonly unreadable?: readonly UnreadableField[];
  readonly fetchedAt: Date;
  /** How many items the vendor sent, broken ones included. */
  readonly sent: number;
}
export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly skipped: readonly SkippedRecord[];
  readonly unreadable?: readonly UnreadableField[];
  readonly fetchedAt: Date;
}

/** More pages than any real tenant has: stops a vendor that never says "last". */
const MAX_PAGES = 10_000;

/**
 * Numbered pages: the first, then the rest side by side. Where the vendor does not tell how many there are
 * (`pageCount` null), one after the other until a page is short.
 *
 * Stops safely, and never silently short: a total that grows is followed, one that shrinks is not waited for; items
 * that came before (rows shift between pages) are dropped by id; a page that only repeats ends an uncounted walk.
 * @throws SourceProblem BAD_RESPONSE when there are more than 10,000 pages
 */
export async function readNumberedPages<Item>(options: {
  readonly endpoint: string;
  readonly pageSize: number;
  readonly idOf: (item: Item) => string;
  /** `pageCount`: as this answer tells; null where it does not. */
  readonly read: (page: number) => Promise<PageRead<Item> & { readonly pageCount: number | null }>;
}): Promise<Pages<Item>> {
  const first = await options.read(1);
  const pages: PageRead<Item>[] = [first];
  if (first.pageCount === null) {
    const seen = new Set(first.items.map(options.idOf));
    let page = first;
    while (page.sent >= options.pageSize) {
      if (pages.length >= MAX_PAGES) throw endless(options.endpoint);
      page = await options.read(pages.length + 1);
      const fresh = page.items.filter((item) => !seen.has(options.idOf(item)));
      if (fresh.length === 0) break;
      for (const item of fresh) seen.add(options.idOf(item));
      pages.push(page);
    }
    return join(pages, options.idOf);
  }
  let known = 1;
  let total = first.pageCount;
  while (known < total) {
    if (total > MAX_PAGES) throw endless(options.endpoint);
    const rest = await Promise.all(
      Array.from({ length: total - known }, (_, index) => options.read(known + 1 + index)),
    );
    pages.push(...rest);
    known = total;
    total = Math.max(total, ...rest.filter((page) => page.sent > 0).map((page) => page.pageCount ?? 0));
  }
  return join(pages, options.idOf);
}

/**
 * `skip`/`take`: the first window, then the rest side by side. A short answer inside a window is asked on for, until
 * the window is full, the vendor has no more, or the total says so.
 * @throws SourceProblem BAD_RESPONSE when there are more than 10,000 windows
 */
export async function readWindows<Item>(options: {
  readonly endpoint: string;
  readonly take: number;
  readonly idOf: (item: Item) => string;
  readonly read: (skip: number, take: number) => Promise<PageRead<Item> & { readonly total: number }>;
}): Promise<Pages<Item>> {
  const pages: PageRead<Item>[] = [];
  let total = Number.MAX_SAFE_INTEGER;
  const fill = async (from: number, to: number): Promise<void> => {
    for (let skip = from; skip < Math.min(to, total);) {
      const page = await options.read(skip, Math.min(options.take, to - skip));
      total = page.total;
      pages.push(page);
      if (page.sent === 0) return;
      skip += page.sent;
    }
  };
  await fill(0, options.take);
  for (let from = options.take; from < total;) {
    if (total / options.take > MAX_PAGES) throw endless(options.endpoint);
    const until = total;
    const starts = Array.from(
      { length: Math.ceil((until - from) / options.take) },
      (_, index) => from + index * options.take,
    );
    const before = pages.length;
    await Promise.all(starts.map((start) => fill(start, start + options.take)));
    if (pages.slice(before).every((page) => page.sent === 0)) break;
    from = (starts.at(-1) ?? from) + options.take;
  }
  return join(pages, options.idOf);
}

/** In turns with whatever else the process does: there may be a thousand pages. */
async function join<Item>(pages: readonly PageRead<Item>[], idOf: (item: Item) => string): Promise<Pages<Item>> {
  const byId = new Map<string, Item>();
  for (const page of pages) {
    for (const item of page.items) {
      const id = idOf(item);
      if (!byId.has(id)) byId.set(id, item);
    }
    await takeTurn();
  }
  return {
    items: [...byId.values()],
    skipped: pages.flatMap((page) => page.skipped),
    unreadable: addUnreadable(pages.flatMap(({ unreadable = [] }) => unreadable)),
    fetchedAt: oldest(pages.map((page) => page.fetchedAt)),
  };
}

/** The age of a whole is the age of its oldest part. */
export function oldest(times: readonly Date[]): Date {
  return new Date(Math.min(...times.map((time) => time.getTime())));
}

function endless(endpoint: string): SourceProblem {
  return new SourceProblem({
    code: 'BAD_RESPONSE',
    endpoint,
    message: `${endpoint} tells of more than ${MAX_PAGES} pages`,
  });
}
