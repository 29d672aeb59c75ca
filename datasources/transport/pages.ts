import { isDeepStrictEqual } from 'node:util';
import { addUnreadable } from '../spec/batch';
import { SourceProblem } from '../spec/problem';
import { yieldToEventLoop } from '../runtime/cooperative-scheduler';
import type { Listing } from './listing';
import type { Item } from './wire';

/** One page of a vendor's response. */
export interface VendorPage<T> extends Listing<T> {
  /** Number of items that the vendor sent, including malformed ones. */
  readonly sent: number;
  /** Number of items in the whole list, as stated by this response; null if it does not say. */
  readonly total: number | null;
}

/** More pages than any real tenant has: guards against a vendor that never signals the last page. */
const MAX_PAGES = 10_000;

interface ListOptions<T> {
  readonly endpoint: string;
  /** The requested number of items per page. */
  readonly pageSize: number;
  readonly idOf: (value: T) => string;
}

interface NumberedPage<T> extends VendorPage<T> {
  /** Number of pages, as stated by this response; null if it does not say. */
  readonly pageCount: number | null;
}

interface NumberedOptions<T> extends ListOptions<T> {
  readonly read: (page: number) => Promise<NumberedPage<T>>;
}

interface WindowOptions<T> extends ListOptions<T> {
  readonly read: (skip: number, take: number) => Promise<VendorPage<T>>;
}

/**
 * Reads numbered pages: the first, then the rest in parallel. Without a total or a number of pages, reads sequentially until
 * a page is empty or contains only repeats; a short page is not the end, because a vendor may cap the page size.
 *
 * An incomplete list is always reported: see `readComplete`.
 * @throws SourceProblem BAD_RESPONSE when there are more than 10,000 pages
 */
export function readNumberedPages<T>(options: NumberedOptions<T>): Promise<Listing<T>> {
  return readComplete(options, () => readNumberedPass(options), {
    read: () => readNumberedPass(options),
    isProven: (again, first) => again.repeats(first),
  });
}

/**
 * Reads with `skip` and `take`: the first window, then the rest in parallel. After a short response within a window, the rest
 * of the window is requested, until it is full, the vendor has no more items, or the total is reached.
 *
 * An incomplete list is always reported: see `readComplete`.
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
 * Reads pages that start after the last id of the previous page, for vendors without a total: until a page is short.
 * @param options.defaultPageSize the page size of a vendor that ignores the requested size: such a page is not short
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
    refuseTooManyPages(endpoint, pass.pages.length + 1);
    const page: Listing<T> = await options.read(after);
    const sent = page.records.length + page.skipped.length;
    const fresh = await pass.add({ ...page, sent, total: null });
    const isShort = sent < pageSize && sent !== defaultPageSize;
    const last = page.records.at(-1);
    // A vendor that sends more items than requested always sends the whole list.
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

/** Removes repeats from an unpaged list. If records of one id differ, the first is used and a problem is reported. */
export async function withoutRepeats<T>(
  endpoint: string,
  listing: Listing<T>,
  idOf: (value: T) => string,
): Promise<Listing<T>> {
  const pass = createPass(idOf);
  await pass.add({ ...listing, sent: listing.records.length + listing.skipped.length, total: null });
  return pass.listing(endpoint, listing.problems ?? []);
}

interface SecondPass<T> {
  readonly read: () => Promise<Pass<T>>;
  /** Whether the pass is proven complete although the totals do not match. */
  readonly isProven: (again: Pass<T>, first: Pass<T>) => boolean;
}

/**
 * Reads a list in one pass. If the pass does not match the vendor's totals (a record was deleted or added meanwhile, a page
 * is missing, the total has changed), the list is read once more; if the second pass does not match either, the result is
 * the union of both passes, with a problem that says it may be incomplete.
 *
 * A pass matches if all responses state the same total, equal to the number of distinct and malformed records found. A total
 * cannot reveal that as many records were added as deleted between two responses.
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

/** The result of one pass over the pages of a list. */
interface Pass<T> {
  readonly pages: readonly VendorPage<T>[];
  /** @returns number of items that were not found before */
  add(page: VendorPage<T>): Promise<number>;
  /** Number of distinct and malformed items; an item twice on one page is so in the vendor's list and counts twice. */
  found(): number;
  distinct(): number;
  /** Number of items sent, including repeats. */
  rows(): number;
  /** The last total that was stated; null if none was. */
  total(): number | null;
  /** All totals that were stated. */
  totals(): ReadonlySet<number>;
  /** Whether the items found match everything that the vendor states about the list. */
  fits(): boolean;
  /** Whether both passes found the same items in the same positions, as many as the total states. */
  repeats(other: Pass<T>): boolean;
  listing(endpoint: string, problems: readonly SourceProblem[]): Listing<T>;
}

/** @param isComplete further conditions for a pass to match */
function createPass<T>(idOf: (value: T) => string, isComplete: () => boolean = () => true): Pass<T> {
  const pages: VendorPage<T>[] = [];
  const byId = new Map<string, Item<T>>();
  const totals = new Set<number>();
  /** Ids that occur more than once with different content. */
  const conflicts = new Set<string>();
  let rows = 0;
  let broken = 0;
  let twiceOnOnePage = 0;
  let lastTotal: number | null = null;

  const found = (): number => byId.size + twiceOnOnePage + broken;
  /** Whether an empty page is followed by a non-empty one. */
  const hasGap = (): boolean => {
    const empty = pages.findIndex(({ sent }) => sent === 0);
    return empty >= 0 && pages.slice(empty).some(({ sent }) => sent > 0);
  };
  const ids = (): readonly string[] => pages.flatMap(({ records: items }) => items.map(({ value }) => idOf(value)));
  const hasOneTotal = (): boolean => totals.size === 1 && !hasGap() && isComplete();

  const pass: Pass<T> = {
    pages,
    async add(page) {
      pages.push(page);
      rows += page.sent;
      broken += page.sent - page.records.length;
      if (page.total !== null) {
        totals.add(page.total);
        lastTotal = page.total;
      }
      const onPage = new Set<string>();
      let fresh = 0;
      for (const item of page.records) {
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
      // There may be a thousand pages, so other tasks may run in between.
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
        other.pages.flatMap(({ records: items }) => items.map(({ value }) => idOf(value))),
      ),
    listing: (endpoint, problems) => ({
      records: [...byId.values()],
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
    refuseTooManyPages(endpoint, last);
    const numbers = Array.from({ length: last - pages.length }, (_, index) => pages.length + 1 + index);
    const burst = await Promise.all(numbers.map(read));
    pages.push(...burst);
    fresh = 0;
    for (const page of burst) fresh += await pass.add(page);
  };
  await readUntil(1);
  for (let more = furtherPages(); more > 0; more = furtherPages()) await readUntil(pages.length + more);
  return pass;

  /** Number of further pages to read in parallel, as far as known. */
  function furtherPages(): number {
    const last = pages.at(-1);
    const isEnd = pages.length > 1 && (fresh === 0 || last?.sent === 0);
    if (isEnd) return 0;
    const total = pass.total();
    if (total !== null) return furtherOfTotal(total);
    const pageCount = statedPageCount(pages);
    if (pageCount === null) return last?.sent === 0 ? 0 : 1;
    if (pages.length < pageCount) return pageCount - pages.length;
    // If the last stated page is full, there may be further pages.
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
    // More items than the total: the total cannot be trusted, so read on until the end.
    if (found > total) return 1;
    const size = Math.max(...pages.map(({ sent }) => sent)) || pageSize;
    const missing = Math.max(0, Math.ceil((total - pass.rows()) / size));
    return stated > 0 ? Math.min(missing, stated) : missing;
  }
}

/** The largest number of pages stated by a response with items; null if none states it. */
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

/** Without a total: all responses state the same number of pages, and all pages but the last are as long as the first. */
function isFullyPaged(pages: readonly NumberedPage<unknown>[]): boolean {
  const filled = pages.filter(({ sent }) => sent > 0);
  const counts = new Set(filled.flatMap(({ pageCount }) => pageCount ?? []));
  const isEven = filled.slice(0, -1).every(({ sent }) => sent === filled[0]?.sent);
  return counts.size <= 1 && (counts.size === 0 || isEven);
}

/** One response of overlapping windows, with its start. */
interface WindowRead<T> {
  readonly skip: number;
  readonly page: VendorPage<T>;
}

/**
 * @param chain if given, windows overlap: each response begins with the last record of the previous one and is added to the
 * chain, which shows whether records moved in between (`lengthOfChain`)
 */
async function readWindowPass<T>(
  { endpoint, pageSize, idOf, read }: WindowOptions<T>,
  chain: WindowRead<T>[] | null = null,
): Promise<Pass<T>> {
  const pass = createPass(idOf);
  const overlap = chain && pageSize > 1 ? 1 : 0;
  const step = pageSize - overlap;
  let largestTotal = 0;
  /** The end of the windows requested so far. */
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
    refuseTooManyPages(endpoint, end / step + windows);
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
    // A total of exactly one window may count the window, so one more is requested.
    const mayCountWindow = total === pageSize && end === step;
    if (found === total && !mayCountWindow) break;
    // More items than the total: the total cannot be trusted, so read on until the end.
    if (found >= total || total === Infinity) fresh = await readBurst(1, false);
    else if (end + overlap < total) fresh = await readBurst(Math.ceil((total - end - overlap) / step), true);
    else break;
  }
  return pass;
}

/**
 * Length of a list read in overlapping windows, if each response begins with the last record of the previous one: then no
 * record is missing between them. NaN otherwise.
 */
function lengthOfChain<T>(reads: readonly WindowRead<T>[], idOf: (value: T) => string): number {
  const inOrder = reads.toSorted((a, b) => a.skip - b.skip);
  const isWhole = inOrder.every(({ skip, page }, index) => {
    const before = inOrder[index - 1];
    if (!before) return skip === 0;
    const [last, first] = [before.page.records.at(-1), page.records[0]];
    if (!last || !first || skip !== before.skip + before.page.sent - 1) return false;
    // With a malformed record, the first and last record are unknown.
    const isReadable = [before.page, page].every(({ records: items, sent }) => items.length === sent);
    return isReadable && idOf(last.value) === idOf(first.value);
  });
  const end = inOrder.at(-1);
  return isWhole && end ? end.skip + end.page.sent : NaN;
}

/** The time of the oldest part, which is the age of the whole. */
export function oldest(times: readonly Date[]): Date {
  return new Date(Math.min(...times.map((time) => time.getTime())));
}

async function orProblem<T>(pending: Promise<T>): Promise<T | SourceProblem> {
  try {
    return await pending;
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
  return badList(endpoint, `${count} id(s) occur more than once with different content; the first of each was used`);
}

function badList(endpoint: string, what: string): SourceProblem {
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message: `${endpoint}: ${what}`, lasts: true });
}

function refuseTooManyPages(endpoint: string, pages: number): void {
  if (pages > MAX_PAGES) throw badList(endpoint, `the source reports more than ${MAX_PAGES} pages`);
}
