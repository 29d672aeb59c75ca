import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Client, CombinedError } from 'urql';
import type { ProblemFragment } from '../../graph/gql/graphql';
import { useListClient } from '../../graph/list-client';
import { useRefreshCount } from '../../graph/refresh';
import { asError, unreadable } from '../../graph/source-problems';
import type { RowSource } from '../../table/rows';
import type { Person } from './columns';
import { PeopleRowsDocument } from './gql/graphql';
import type { PeopleRowsQuery, PeopleRowsQueryVariables } from './gql/graphql';
import { PAGE_SIZE, RowPages } from './row-pages';

/** What the list shows: everything but the place in it. */
export type ListVariables = Omit<PeopleRowsQueryVariables, 'first' | 'offset' | 'after'>;

type Connection = NonNullable<NonNullable<PeopleRowsQuery['company']>['learners']>;

interface People {
  /** Undefined before the first answer. */
  readonly rows: RowSource<Person> | undefined;
  readonly missing: readonly ProblemFragment[];
  /** Another list is shown while this one is awaited. */
  readonly awaited: boolean;
  readonly error: CombinedError | undefined;
  readonly reload: () => void;
}

async function readConnection(client: Client, variables: PeopleRowsQueryVariables): Promise<Connection> {
  const { data, error, extensions } = await client
    .query<PeopleRowsQuery, PeopleRowsQueryVariables>(PeopleRowsDocument.toString(), variables)
    .toPromise();
  const connection = data?.company?.learners;
  if (!connection) throw error ?? unreadable(extensions);
  return connection;
}

/** The whole list in its order, part by part: by cursors, so that nobody is left out or read twice when the list changes. */
export async function* everybody(client: Client, variables: ListVariables): AsyncGenerator<readonly Person[], void> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Connection = await readConnection(client, { ...variables, first: PAGE_SIZE, after });
    yield nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

interface List {
  readonly pages: RowPages<Person>;
  readonly missing: { now: readonly ProblemFragment[] };
  readonly source: (count: number) => RowSource<Person>;
}

function listOf(client: Client, variables: ListVariables): List {
  const missing: List['missing'] = { now: [] };
  // The same people with other columns are the same list.
  const of = JSON.stringify([variables.filter, variables.orderBy, variables.period]);
  const pages = new RowPages<Person>(async (offset, first) => {
    const connection = await readConnection(client, { ...variables, first, offset });
    missing.now = connection.missing;
    return { rows: connection.nodes, count: connection.totalCount };
  });
  return {
    pages,
    missing,
    source: (count) => ({ count, of, at: pages.at, onShown: pages.want, all: () => everybody(client, variables) }),
  };
}

/** The people of a list: pages are read as rows are shown. While another list is awaited, the one before stays. */
export function usePeople(variables: ListVariables): People {
  const client = useListClient();
  const key = JSON.stringify(variables);
  // Variables may be written in place: they are compared by value.
  const list = useMemo(() => listOf(client, JSON.parse(key) as ListVariables), [client, key]);
  const version = useSyncExternalStore(list.pages.subscribe, list.pages.version);

  const count = useRefreshCount();
  const [readAt, setReadAt] = useState({ list, count });
  useEffect(() => {
    if (list.pages.count === undefined) list.pages.want(0, 0);
  }, [list]);
  useEffect(() => {
    if (readAt.count === count) return;
    setReadAt({ list, count });
    list.pages.refresh();
  }, [list, count, readAt]);

  const [shown, setShown] = useState<List | null>(null);
  if (list.pages.count !== undefined && shown !== list) setShown(list);
  const visible = list.pages.count !== undefined ? list : shown;
  const rowCount = visible?.pages.count;
  // The version says that rows have arrived.
  const rows = useMemo(
    () => (visible && rowCount !== undefined && version >= 0 ? visible.source(rowCount) : undefined),
    [visible, rowCount, version],
  );
  return {
    rows,
    missing: visible?.missing.now ?? [],
    awaited: visible !== list,
    error: list.pages.error === undefined ? undefined : asError(list.pages.error),
    reload: list.pages.refresh,
  };
}
