import { isDeepStrictEqual } from 'node:util';
import { addUnreadable } from '../../spec/batch';
import { SourceProblem } from '../../spec/problem';
import { yieldToEventLoop } from '../../runtime/cooperative-scheduler';
import type { Listing } from '../listing';
import type { Item } from '../wire';

/** One page of a vendor's response. */
export interface VendorPage<T> extends Listing<T> {
  /** Number of items that the vendor sent, including malformed ones. */
  readonly sent: number;
  /** Number of items in the whole list, as stated by this response; null if it does not say. */
  readonly total: number | null;
}

/** More pages than any real tenant has: guards against a vendor that never signals the last page. */
export const MAX_PAGES = 10_000;

export interface ListOptions<T> {
  readonly endpoint: string;
  /** The requested number of items per page. */
  readonly pageSize: number;
  readonly idOf: (value: T) => string;
}

export interface SecondPass<T> {
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
export async function readComplete<T>(
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
export interface Pass<T> {
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
export function createPass<T>(idOf: (value: T) => string, isComplete: () => boolean = () => true): Pass<T> {
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

export function badList(endpoint: string, what: string): SourceProblem {
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message: `${endpoint}: ${what}`, lasts: true });
}

export function refuseTooManyPages(endpoint: string, pages: number): void {
  if (pages > MAX_PAGES) throw badList(endpoint, `the source reports more than ${MAX_PAGES} pages`);
}
