import type { Listing } from '../listing';
import { badList, createPass, refuseTooManyPages } from './pass';
import type { ListOptions } from './pass';

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
