import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRefreshCount } from '../graph/refresh';
import type { RowSource } from './rows';

export interface RowPage<Row> {
  readonly rows: readonly Row[];
  /** Number of rows of the whole list. */
  readonly total: number;
}

interface PagedRows<Row> {
  /** Undefined until the first page is there. */
  readonly rows: RowSource<Row> | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

const PAGE = 100;
/** The graph returns at most as many items at once. */
const FILE_PAGE = 500;

interface Loaded<Row> {
  /** The `readPage` that the pages are of. */
  readonly of: unknown;
  readonly total: number | undefined;
  readonly pages: ReadonlyMap<number, readonly Row[]>;
  readonly error: unknown;
}

/**
 * Rows of a long list, loaded page by page as they are shown, and by their number: so the scroll bar can be moved to any place.
 * @param readPage reads `first` rows from the row `offset` on. Another function is another list: memoise it by filter and order.
 */
export function usePagedRows<Row>(readPage: (offset: number, first: number) => Promise<RowPage<Row>>): PagedRows<Row> {
  const [loaded, setLoaded] = useState<Loaded<Row>>(() => empty(readPage));
  const count = useRefreshCount();
  const inFlight = useRef(new Map<number, unknown>());
  const shown = useRef<readonly [number, number]>([0, 0]);

  const load = useCallback(
    (page: number): void => {
      if (inFlight.current.get(page) === readPage) return;
      inFlight.current.set(page, readPage);
      readPage(page * PAGE, PAGE)
        .then(({ rows, total }) =>
          setLoaded((before) => {
            const pages = before.of === readPage ? new Map(before.pages) : new Map<number, readonly Row[]>();
            return { of: readPage, total, pages: pages.set(page, rows), error: undefined };
          }),
        )
        .catch((error: unknown) =>
          setLoaded((before) => ({ ...(before.of === readPage ? before : empty(readPage)), error })),
        )
        .finally(() => {
          if (inFlight.current.get(page) === readPage) inFlight.current.delete(page);
        });
    },
    [readPage],
  );

  const pages = loaded.of === readPage ? loaded.pages : undefined;
  const onShown = useCallback(
    (first: number, last: number): void => {
      shown.current = [first, last];
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1)
        if (!pages?.has(page)) load(page);
    },
    [load, pages],
  );

  // At first, for another list, and again when the data may have changed: the rows in view.
  useEffect(() => {
    const [first, last] = shown.current;
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) load(page);
  }, [load, count]);

  const total = loaded.of === readPage ? loaded.total : undefined;
  const rows = useMemo((): RowSource<Row> | undefined => {
    if (total === undefined) return undefined;
    return {
      count: total,
      at: (index) => pages?.get(Math.floor(index / PAGE))?.[index % PAGE],
      onShown,
      async *all() {
        for (let offset = 0; offset < total; offset += FILE_PAGE) yield (await readPage(offset, FILE_PAGE)).rows;
      },
    };
  }, [total, pages, onShown, readPage]);

  return { rows, error: loaded.of === readPage ? loaded.error : undefined, retry: () => load(0) };
}

const empty = (of: unknown) => ({ of, total: undefined, pages: new Map<number, never>(), error: undefined });
