import type { Listing } from '../listing';
import { MAX_PAGES, createPass, readComplete, refuseTooManyPages } from './pass';
import type { ListOptions, Pass, VendorPage } from './pass';

/** What a numbered page states about its list, known before its items are parsed. */
export interface StatedLength {
  readonly sent: number;
  readonly total: number | null;
  /** Number of pages, as stated by this response; null if it does not say. */
  readonly pageCount: number | null;
}

/** May be called before the items of a page are parsed: further pages are then requested meanwhile. */
export type OnStated = (stated: StatedLength) => void;

interface NumberedPage<T> extends VendorPage<T>, StatedLength {}

interface NumberedOptions<T> extends ListOptions<T> {
  readonly read: (page: number, onStated?: OnStated) => Promise<NumberedPage<T>>;
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

async function readNumberedPass<T>({ endpoint, pageSize, idOf, read }: NumberedOptions<T>): Promise<Pass<T>> {
  const pages: NumberedPage<T>[] = [];
  const pass: Pass<T> = createPass(idOf, () => pass.total() !== null || isFullyPaged(pages));
  let fresh = 0;
  const further = (): number =>
    countFurtherPages({ pages, pageSize, fresh, rows: pass.rows(), found: pass.found(), total: pass.total() });
  const addPages = async (burst: readonly NumberedPage<T>[]): Promise<void> => {
    pages.push(...burst);
    fresh = 0;
    for (const page of burst) fresh += await pass.add(page);
  };

  /** The pages that the first one announced before its items were parsed. */
  const announced: Promise<NumberedPage<T>>[] = [];
  const first = await read(1, (stated) => {
    if (announced.length > 0) return;
    const { sent, total } = stated;
    const more = countFurtherPages({ pages: [stated], pageSize, fresh: sent, rows: sent, found: sent, total });
    if (more >= MAX_PAGES) return;
    announced.push(...readPages(read, 2, 1 + more));
    // If the first page fails, so does the list, and nothing waits for them.
    for (const page of announced) page.catch(() => undefined);
  });
  await addPages([first]);
  if (announced.length > 0) await addPages(await Promise.all(announced));
  for (let more = further(); more > 0; more = further()) {
    refuseTooManyPages(endpoint, pages.length + more);
    await addPages(await Promise.all(readPages(read, pages.length + 1, pages.length + more)));
  }
  return pass;
}

function readPages<T>(read: NumberedOptions<T>['read'], from: number, to: number): Promise<NumberedPage<T>>[] {
  return Array.from({ length: to - from + 1 }, (_, index) => read(from + index));
}

/** What has been read of a list in numbered pages. */
interface ReadSoFar {
  readonly pages: readonly StatedLength[];
  /** The requested number of items per page. */
  readonly pageSize: number;
  /** Number of items of the last pages that were not found before. */
  readonly fresh: number;
  /** Number of items sent, including repeats. */
  readonly rows: number;
  /** Number of distinct and malformed items. */
  readonly found: number;
  /** The last total that was stated. */
  readonly total: number | null;
}

/** Number of further pages to read in parallel, as far as known. */
function countFurtherPages({ pages, pageSize, fresh, rows, found, total }: ReadSoFar): number {
  const last = pages.at(-1);
  const isEnd = pages.length > 1 && (fresh === 0 || last?.sent === 0);
  if (isEnd) return 0;
  const pageCount = statedPageCount(pages);
  if (total === null) {
    if (pageCount === null) return last?.sent === 0 ? 0 : 1;
    if (pages.length < pageCount) return pageCount - pages.length;
    // If the last stated page is full, there may be further pages.
    return isFull(pages, pageSize) ? 1 : 0;
  }
  const stated = (pageCount ?? Infinity) - pages.length;
  if (found === total) {
    // A total of what the first page holds may count that page. A page that is longer than asked for is everything.
    const mayCountPage = pages.length === 1 && rows === total && rows <= pageSize;
    return mayCountPage && Number.isFinite(stated) && stated > 0 ? 1 : 0;
  }
  // More items than the total: the total cannot be trusted, so read on until the end.
  if (found > total) return 1;
  const size = Math.max(...pages.map(({ sent }) => sent)) || pageSize;
  const missing = Math.max(0, Math.ceil((total - rows) / size));
  return stated > 0 ? Math.min(missing, stated) : missing;
}

/** The largest number of pages stated by a response with items; null if none states it. */
function statedPageCount(pages: readonly StatedLength[]): number | null {
  const counts = pages.flatMap(({ pageCount, sent }, index) =>
    pageCount === null || (sent === 0 && index > 0) ? [] : [pageCount],
  );
  return counts.length === 0 ? null : Math.max(1, ...counts);
}

function isFull(pages: readonly StatedLength[], pageSize: number): boolean {
  const [first, last] = [pages[0]?.sent ?? 0, pages.at(-1)?.sent ?? 0];
  return last >= (pages.length === 1 ? pageSize : Math.min(pageSize, first));
}

/** Without a total: all responses state the same number of pages, and all pages but the last are as long as the first. */
function isFullyPaged(pages: readonly StatedLength[]): boolean {
  const filled = pages.filter(({ sent }) => sent > 0);
  const counts = new Set(filled.flatMap(({ pageCount }) => pageCount ?? []));
  const isEven = filled.slice(0, -1).every(({ sent }) => sent === filled[0]?.sent);
  return counts.size <= 1 && (counts.size === 0 || isEven);
}
