import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Client, CombinedError } from 'urql';
import type { ProblemFragment, StatusFragment } from '../graph/gql/graphql';
import { useRefreshCount } from '../graph/refresh';
import { asError, unreadable } from '../graph/source-problems';
import type { TypedDocument } from '../graph/use-graph';

/** A page of a list of the graph, as far as the list is read by it. */
export interface ListPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly missing: readonly ProblemFragment[];
  readonly sources: readonly StatusFragment[];
}

interface PageVariables {
  readonly first: number;
  readonly after?: string | null;
}

interface Found<Row> {
  /** Those that are read so far; undefined before the first answer. */
  readonly rows: readonly Row[] | undefined;
  /** Number of rows that are read so far. */
  readonly read: number;
  readonly total: number;
  /** Whether all rows are read. */
  readonly isWhole: boolean;
  /** Whether reading has ended before the end of the list. */
  readonly isCut: boolean;
  readonly missing: readonly ProblemFragment[];
  readonly sources: readonly StatusFragment[];
  readonly error: CombinedError | undefined;
}

export interface WholeList<Row> extends Found<Row> {
  readonly retry: () => void;
  /** Reads `ROWS_AT_ONCE` more rows of a list that is cut. */
  readonly readOn: () => void;
}

/** Nobody waits for more rows, unless they ask for them. */
const ROWS_AT_ONCE = 20_000;

/** Reads a list page after page, up to its end or `ROWS_AT_ONCE`: for lists that are counted, grouped or ordered here. */
export function useWholeList<Result, Row, Variables extends PageVariables>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Result) => ListPage<Row> | null | undefined,
): WholeList<Row> {
  const client = useClient();
  const refreshes = useRefreshCount();
  const [attempt, setAttempt] = useState(0);
  const [steps, setSteps] = useState(1);
  const most = steps * ROWS_AT_ONCE;
  const key = document.toString() + JSON.stringify(variables);
  const [found, setFound] = useState<Found<Row> & { readonly of: string }>({ ...NOTHING, of: key });

  useEffect(() => {
    const reading = new AbortController();
    const read = async (): Promise<void> => {
      const nodes: Row[] = [];
      for await (const page of pagesOf(client, document, variables, pick)) {
        if (reading.signal.aborted) return;
        nodes.push(...page.nodes);
        const isWhole = !page.pageInfo.hasNextPage;
        const isCut = !isWhole && nodes.length >= most;
        const now = {
          rows: [...nodes],
          read: nodes.length,
          total: page.totalCount,
          isWhole,
          isCut,
          missing: page.missing,
          sources: page.sources,
          error: undefined,
          of: key,
        };
        // Read again: what is shown stays until the new list is as long.
        setFound((before) =>
          !isWhole && before.of === key && (before.rows?.length ?? 0) > nodes.length ? { ...before, isCut } : now,
        );
        if (isCut) return;
      }
    };
    read().catch((error: unknown) => {
      if (reading.signal.aborted) return;
      // What is shown stays, with the error beside it.
      setFound((before) => ({ ...(before.of === key ? before : NOTHING), error: asError(error), of: key }));
    });
    return () => reading.abort();
    // `variables` and `pick` are written in place by callers; the key says whether they differ.
  }, [client, key, refreshes, attempt, most]);

  const retry = (): void => setAttempt((before) => before + 1);
  const readOn = (): void => setSteps((before) => before + 1);
  return { ...(found.of === key ? found : NOTHING), retry, readOn };
}

const NOTHING = {
  rows: undefined,
  read: 0,
  total: 0,
  isWhole: false,
  isCut: false,
  missing: [],
  sources: [],
  error: undefined,
};

async function* pagesOf<Result, Row, Variables extends PageVariables>(
  client: Client,
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Result) => ListPage<Row> | null | undefined,
): AsyncGenerator<ListPage<Row>, void> {
  let after: string | null = null;
  do {
    const { data, error, extensions } = await client
      .query<Result>(document.toString(), { ...variables, after }, { requestPolicy: 'network-only' })
      .toPromise();
    const page: ListPage<Row> | null | undefined = data && pick(data);
    if (!page) throw error ?? unreadable(extensions);
    yield page;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
