import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useListClient } from '../graph/list-client';
import { useRefreshCount } from '../graph/refresh';
import { unreadable } from '../graph/source-problems';
import type { TypedDocument } from '../graph/use-graph';
import { ListReader } from './list-reader';
import type { Found, ListPage } from './list-reader';

interface PageVariables {
  readonly first: number;
  readonly after?: string | null;
}

export interface WholeList<Row> extends Found<Row> {
  readonly retry: () => void;
  /** Reads more rows of a list that is cut. */
  readonly readOn: () => void;
}

/** Reads a list page after page, as far as `ListReader` reads it: for lists that are counted, grouped or ordered here. */
export function useWholeList<Result, Row, Variables extends PageVariables>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Result) => ListPage<Row> | null | undefined,
): WholeList<Row> {
  const client = useListClient();
  const query = document.toString();
  // Variables and `pick` are written in place by callers: they are compared by what they read.
  const key = JSON.stringify(variables);
  const picked = useRef(pick);
  const reader = useMemo(
    () =>
      new ListReader<Row>(async (after) => {
        const { data, error, extensions } = await client
          .query<Result>(query, { ...(JSON.parse(key) as typeof variables), after })
          .toPromise();
        const page: ListPage<Row> | null | undefined = data && picked.current(data);
        if (!page) throw error ?? unreadable(extensions);
        return page;
      }),
    [client, query, key],
  );
  const found = useSyncExternalStore(reader.subscribe, reader.found);
  const refreshes = useRefreshCount();
  useEffect(() => reader.stop, [reader]);
  // At first, for another list, and again when the data may have changed.
  useEffect(reader.refresh, [reader, refreshes]);
  return { ...found, retry: reader.retry, readOn: reader.readOn };
}
