import { isDeepStrictEqual } from 'node:util';
import { addUnreadable } from '../spec/batch';
import { SourceProblem } from '../spec/problem';
import { yieldToEventLoop } from '../runtime/cooperative-scheduler';
import type { Listing } from './listing';
import type { Item } from './wire';

/** One page as a vendor answered it. */
export interface VendorPage<T> extends Listing<T> {
  /** How many items the vendor sent, broken ones included. */
  readonly sent: number;
  /** How many items the whole list has, as this answer says; null where it does not. */
  readonly total: number | null;
}

/** More pages than any real tenant has: stops a vendor that never says "last". */
const MAX_PAGES = 10_000;

interface ListOptions<T> {
  readonly endpoint: string;
  /** How many items a page is asked for. */
  readonly pageSize: number;
  readonly idOf: (value: T) => string;
}

interface NumberedPage<T> extends VendorPage<T> {
  /** How many pages there are, as this answer says; null where it does not. */
  readonly pageCount: number | null;
}

interface NumberedOptions<T> extends ListOptions<T> {
  readonly read: (page: number) => Promise<NumberedPage<T>>;
}

interface WindowOptions<T> extends ListOptions<T> {
  readonly read: (skip: number, take: number) => Promise<VendorPage<T>>;
}

/**
 * Numbered pages: the first, then the rest side by side. Without a total or a number of pages, one after the other until
 * a page is empty or only repeats; a short page may come from a vendor that gives smaller pages than it is asked for.
 *
 * Never silently short: see `readWhole`.
 * @throws SourceProblem BAD_RESPONSE when there are more than 10,000 pages
 */
export function readNumberedPages<T>(options: NumberedOptions<T>): Promise<Listing<T>> {
  return readComplete(options, () => readNumberedPass(options), {
    read: () => readNumberedPass(options),
    isProven: (again, first) => again.repeats(first),
  });
}

/**
 * `skip` and `take`: the first window, then the rest side by side. A short answer inside a window is asked on for, until
 * the window is full, the vendor has no more, or the total says so.
 *
 * Never silently short: see `readWhole`.
 * @throws SourceProblem BAD_RESPONSE when there are more than 10,000 windows
 */
export function readOffsetPages<T>(options: WindowOptions<T>): Promise<Listing<T>> {
  const chain: WindowRead<T>[] = [];
  return readComplete(options, () => readWindowPass(options), {
    read: () => readWindowPass(options, chain),
    isProven: (again) => again.totals().has(lengthOfChain(chain, options.idOf)),
  });
}

/**
 * Pages that begin after the last id of the page before, where the vendor tells no total: until a page is short.
 * @param options.defaultPageSize of a vendor that does not look at the size that it is asked for: such a page is not short
 * @throws SourceProblem BAD_RESPONSE when there are more than 10,000 pages
 */
export async function readCursorPages<T>(
  options: ListOptions<T> & {
    readonly defaultPageSize: number;
    readonly read: (after: string | null) => Promise<Listing<T>>;
  },
): Promise<Listing<T>> {
  const { endpoint, pageSize, defaultPageSize, idOf } = options;
  const pass = createPass(idOf);
  let after: string | null = null;
  for (;;) {
    refuseEndless(endpoint, pass.pages.length + 1);
    const page: Listing<T> = await options.read(after);
    const sent = page.items.length + page.skipped.length;
    const fresh = await pass.add({ ...page, sent, total: null });
    const isShort = sent < pageSize && sent !== defaultPageSize;
    const last = page.items.at(-1);
    // A vendor that sends more than it was asked for sends all that it has, each time.
    if (isShort || sent > pageSize) return pass.listing(endpoint, []);
    if (!last || fresh === 0) {
      if (sent === 0) return pass.listing(endpoint, []);
      const found = pass.found();
      return pass.listing(endpoint, [
        badList(endpoint, `the source repeats a page; ${found} records were found, and there may be more`),
      ]);
    }
    after = idOf(last.value);
  }
}

/** A list that came at once: each record once; where several of one id differ, the first, and that is said. */
export async function withoutRepeats<T>(
  endpoint: string,
  listing: Listing<T>,
  idOf: (value: T) => string,
): Promise<Listing<T>> {
  const pass = createPass(idOf);
  await pass.add({ ...listing, sent: listing.items.length + listing.skipped.length, total: null });
  return pass.listing(endpoint, listing.problems ?? []);
}

interface SecondPass<T> {
  readonly read: () => Promise<Pass<T>>;
  /** Whether the pass is whole, although the totals do not say so. */
  readonly isProven: (again: Pass<T>, first: Pass<T>) => boolean;
}

/**
 * Reads a list in one pass. Where it does not fit what the vendor says of it (somebody was deleted or added meanwhile, a
 * page is missing, the total is another), it is read once more; where that pass does not fit either, the list holds what
 * both have found, and says that it is not whole.
 *
 * It fits where all answers state the same total and that is as many as were found: different ones, and broken ones. One
 * thing no total can tell: that as many were added as deleted between two answers.
 */
async function readComplete<T>(
  { endpoint, idOf }: ListOptions<T>,
  read: () => Promise<Pass<T>>,
  second: SecondPass<T>,
): Promise<Listing<T>> {
  const first = await read();
  if (first.fits()) return first.listing(endpoint, []);
  const again = await orProblem(second.read());
  if (SourceProblem.is(again)) return first.listing(endpoint, [misfit(endpoint, first)]);
  if (again.fits() || second.isProven(again, first)) return again.listing(endpoint, []);
  const both = createPass(idOf);
  for (const page of [...first.pages, ...again.pages]) await both.add(page);
  return both.listing(endpoint, [misfit(endpoint, both)]);
}

/** A list as it was found in one pass over its pages. */
interface Pass<T> {
  readonly pages: readonly VendorPage<T>[];
  /** @returns how many items were not found before */
  add(page: VendorPage<T>): Promise<number>;
  /** Different items and broken ones; what stands twice on one page is so in the vendor's list and counts twice. */
  found(): number;
  distinct(): number;
  /** How many items were sent, however often each. */
  rows(): number;
  /** The last total that was stated; null where none was. */
  total(): number | null;
  /** All totals that were stated. */
  totals(): ReadonlySet<number>;
  /** Whether all that the vendor says of the list holds of what was found. */
  fits(): boolean;
  /** Whether both passes found the same in the same places, as much as the total says. */
  repeats(other: Pass<T>): boolean;
  listing(endpoint: string, problems: readonly SourceProblem[]): Listing<T>;
}

/** @param isComplete further conditions for a pass to fit */
function createPass<T>(idOf: (value: T) => string, isComplete: () => boolean = () => true): Pass<T> {
  const pages: VendorPage<T>[] = [];
  const byId = new Map<string, Item<T>>();
  const totals = new Set<number>();
  /** Ids that stand more than once with different content. */
  const conflicts = new Set<string>();
  let rows = 0;
  let broken = 0;
  let twiceOnOnePage = 0;
  let lastTotal: number | null = null;

  const found = (): number => byId.size + twiceOnOnePage + broken;
  /** An empty page with others behind it. */
  const hasGap = (): boolean => {
    const empty = pages.findIndex(({ sent }) => sent === 0);
    return empty >= 0 && pages.slice(empty).some(({ sent }) => sent > 0);
  };
  const ids = (): readonly string[] => pages.flatMap(({ items }) => items.map(({ value }) => idOf(value)));
  const hasOneTotal = (): boolean => totals.size === 1 && !hasGap() && isComplete();

  const pass: Pass<T> = {
    pages,
    async add(page) {
      pages.push(page);
      rows += page.sent;
      broken += page.sent - page.items.length;
      if (page.total !== null) {
        totals.add(page.total);
        lastTotal = page.total;
      }
      const onPage = new Set<string>();
      let fresh = 0;
      for (const item of page.items) {
        const id = idOf(item.value);
        const known = byId.get(id);
        if (!known) {
          byId.set(id, item);
          fresh += 1;
        } else {
          if (onPage.has(id)) twiceOnOnePage += 1;
          if (!isDeepStrictEqual(known.value, item.value)) conflicts.add(id);
        }
        onPage.add(id);
      }
      // In turns with whatever else the process does: there may be a thousand pages.
      await yieldToEventLoop();
      return fresh;
    },
    found,
    distinct: () => byId.size,
    rows: () => rows,
    total: () => lastTotal,
    totals: () => totals,
    fits: () => totals.size <= 1 && !hasGap() && isComplete() && (lastTotal === null || lastTotal === found()),
    repeats: (other) =>
      hasOneTotal() &&
      lastTotal === rows &&
      other.total() === lastTotal &&
      isDeepStrictEqual(
        ids(),
        other.pages.flatMap(({ items }) => items.map(({ value }) => idOf(value))),
      ),
    listing: (endpoint, problems) => ({
      items: [...byId.values()],
      skipped: pages.flatMap((page) => page.skipped),
      unreadable: addUnreadable(pages.flatMap((page) => page.unreadable ?? [])),
      fetchedAt: oldest(pages.map((page) => page.fetchedAt)),
      problems: conflicts.size === 0 ? problems : [...problems, contradiction(endpoint, conflicts.size)],
    }),
  };
  return pass;
}

async function readNumberedPass<T>({ endpoint, pageSize, idOf, read }: NumberedOptions<T>): Promise<Pass<T>> {
  const pages: NumberedPage<T>[] = [];
  const pass: Pass<T> = createPass(idOf, () => pass.total() !== null || isFullyPaged(pages));
  let fresh = 0;
  const readUntil = async (last: number): Promise<void> => {
    refuseEndless(endpoint, last);
    const numbers = Array.from({ length: last - pages.length }, (_, index) => pages.length + 1 + index);
    const burst = await Promise.all(numbers.map(read));
    pages.push(...burst);
    fresh = 0;
    for (const page of burst) fresh += await pass.add(page);
  };
  await readUntil(1);
  for (let more = furtherPages(); more > 0; more = furtherPages()) await readUntil(pages.length + more);
  return pass;

  /** How many more pages there are to read at once, as far as known. */
  function furtherPages(): number {
    const last = pages.at(-1);
    const isEnd = pages.length > 1 && (fresh === 0 || last?.sent === 0);
    if (isEnd) return 0;
    const total = pass.total();
    if (total !== null) return furtherOfTotal(total);
    const pageCount = statedPageCount(pages);
    if (pageCount === null) return last?.sent === 0 ? 0 : 1;
    if (pages.length < pageCount) return pageCount - pages.length;
    // The last page that is told of may be full because it is not the last.
    return isFull(pages, pageSize) ? 1 : 0;
  }

  /** A total of what the first page holds may count that page. A page that is longer than asked for is everything. */
  function mayCountPage(): boolean {
    return pages.length === 1 && pass.rows() === pass.total() && pass.rows() <= pageSize;
  }

  function furtherOfTotal(total: number): number {
    const found = pass.found();
    const stated = (statedPageCount(pages) ?? Infinity) - pages.length;
    if (found === total) return mayCountPage() && Number.isFinite(stated) && stated > 0 ? 1 : 0;
    // More than there are: the total cannot be trusted, so the end is looked for.
    if (found > total) return 1;
    const size = Math.max(...pages.map(({ sent }) => sent)) || pageSize;
    const missing = Math.max(0, Math.ceil((total - pass.rows()) / size));
    return stated > 0 ? Math.min(missing, stated) : missing;
  }
}

/** The most pages that an answer which holds items tells of; null where none tells. */
function statedPageCount(pages: readonly NumberedPage<unknown>[]): number | null {
  const counts = pages.flatMap(({ pageCount, sent }, index) =>
    pageCount === null || (sent === 0 && index > 0) ? [] : [pageCount],
  );
  return counts.length === 0 ? null : Math.max(1, ...counts);
}

function isFull(pages: readonly NumberedPage<unknown>[], pageSize: number): boolean {
  const [first, last] = [pages[0]?.sent ?? 0, pages.at(-1)?.sent ?? 0];
  return last >= (pages.length === 1 ? pageSize : Math.min(pageSize, first));
}

/** Without a total: all answers tell of the same number of pages, and all pages but the last are as long as the first. */
function isFullyPaged(pages: readonly NumberedPage<unknown>[]): boolean {
  const filled = pages.filter(({ sent }) => sent > 0);
  const counts = new Set(filled.flatMap(({ pageCount }) => pageCount ?? []));
  const isEven = filled.slice(0, -1).every(({ sent }) => sent === filled[0]?.sent);
  return counts.size <= 1 && (counts.size === 0 || isEven);
}

/** One answer of windows that overlap: where it began. */
interface WindowRead<T> {
  readonly skip: number;
  readonly page: VendorPage<T>;
}

/**
 * @param chain where given, each answer begins with the last record of the one before, and is added to it: whether nobody
 * moved in between shows then (`lengthOfChain`)
 */
async function readWindowPass<T>(
  { endpoint, pageSize, idOf, read }: WindowOptions<T>,
  chain: WindowRead<T>[] | null = null,
): Promise<Pass<T>> {
  const pass = createPass(idOf);
  const overlap = chain && pageSize > 1 ? 1 : 0;
  const step = pageSize - overlap;
  let largestTotal = 0;
  /** Up to where windows have been asked for. */
  let end = 0;
  const readWindow = async (from: number, isTotalTrusted: boolean): Promise<readonly VendorPage<T>[]> => {
    const pages: VendorPage<T>[] = [];
    for (let skip = from; skip < from + step;) {
      const page = await read(skip, from + pageSize - skip);
      pages.push(page);
      chain?.push({ skip, page });
      largestTotal = Math.max(largestTotal, page.total ?? Infinity);
      const isEnd = isTotalTrusted && skip + page.sent >= (chain ? largestTotal : (page.total ?? Infinity));
      if (page.sent <= overlap || isEnd) break;
      skip += page.sent - overlap;
    }
    return pages;
  };
  const readBurst = async (windows: number, isTotalTrusted: boolean): Promise<number> => {
    refuseEndless(endpoint, end / step + windows);
    const starts = Array.from({ length: windows }, (_, index) => end + index * step);
    end += windows * step;
    const burst = await Promise.all(starts.map((start) => readWindow(start, isTotalTrusted)));
    let fresh = 0;
    for (const page of burst.flat()) fresh += await pass.add(page);
    return fresh;
  };
  for (let fresh = await readBurst(1, true); fresh > 0;) {
    const total = (chain ? largestTotal : pass.total()) ?? Infinity;
    const found = pass.found();
    // A total of exactly one window may count the window, so one more is asked for.
    const mayCountWindow = total === pageSize && end === step;
    if (found === total && !mayCountWindow) break;
    // More than there are: the total cannot be trusted, so the end is looked for.
    if (found >= total || total === Infinity) fresh = await readBurst(1, false);
    else if (end + overlap < total) fresh = await readBurst(Math.ceil((total - end - overlap) / step), true);
    else break;
  }
  return pass;
}

/**
 * How many records a list holds of which each answer begins with the record with which the one before ended: then nobody
 * is between them. NaN where one does not.
 */
function lengthOfChain<T>(reads: readonly WindowRead<T>[], idOf: (value: T) => string): number {
  const inOrder = reads.toSorted((a, b) => a.skip - b.skip);
  const isWhole = inOrder.every(({ skip, page }, index) => {
    const before = inOrder[index - 1];
    if (!before) return skip === 0;
    const [last, first] = [before.page.items.at(-1), page.items[0]];
    if (!last || !first || skip !== before.skip + before.page.sent - 1) return false;
    // Where a record is broken, it is not known which is the first and which the last.
    const isReadable = [before.page, page].every(({ items, sent }) => items.length === sent);
    return isReadable && idOf(last.value) === idOf(first.value);
  });
  const end = inOrder.at(-1);
  return isWhole && end ? end.skip + end.page.sent : NaN;
}

/** The age of a whole is the age of its oldest part. */
export function oldest(times: readonly Date[]): Date {
  return new Date(Math.min(...times.map((time) => time.getTime())));
}

async function orProblem<T>(reading: Promise<T>): Promise<T | SourceProblem> {
  try {
    return await reading;
  } catch (error) {
    if (SourceProblem.is(error)) return error;
    throw error;
  }
}

function misfit<T>(endpoint: string, pass: Pass<T>): SourceProblem {
  const [total, found] = [pass.total(), pass.distinct()];
  const expected = total === null ? 'pages as long as the first' : `${total} records`;
  return badList(endpoint, `expected ${expected} and read ${found} records; some may be missing`);
}

function contradiction(endpoint: string, count: number): SourceProblem {
  return badList(endpoint, `${count} id(s) stand more than once with different content; the first of each was taken`);
}

function badList(endpoint: string, what: string): SourceProblem {
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message: `${endpoint}: ${what}`, lasts: true });
}

function refuseEndless(endpoint: string, pages: number): void {
  if (pages > MAX_PAGES) throw badList(endpoint, `the source tells of more than ${MAX_PAGES} pages`);
}
