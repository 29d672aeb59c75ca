import type { Listing } from '../listing';
import { createPass, readComplete, refuseTooManyPages } from './pass';
import type { ListOptions, Pass, VendorPage } from './pass';

interface WindowOptions<T> extends ListOptions<T> {
  readonly read: (skip: number, take: number) => Promise<VendorPage<T>>;
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
