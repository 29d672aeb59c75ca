import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Client, CombinedError } from 'urql';
import { useRefreshCount } from '../../graph/refresh';
import type { PeriodDays } from '../../navigation/period';
import { PortfolioCompaniesDocument } from './gql/graphql';
import type { PortfolioCompaniesQuery, PortfolioCompaniesQueryVariables } from './gql/graphql';

type Connection = PortfolioCompaniesQuery['companies'];
export type CompanyNumbers = Connection['nodes'][number];

export interface Companies {
  /** Those that are loaded so far; undefined before the first answer. */
  readonly companies: readonly CompanyNumbers[] | undefined;
  readonly total: number;
  readonly missing: Connection['missing'];
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** Numbers of as many companies cost the graph less than one operation may. */
const AT_ONCE = 20;

async function* pagesOf(client: Client, period: PeriodDays | null): AsyncGenerator<Connection, void> {
  let after: string | null = null;
  do {
    const { data, error } = await readPage(client, { period, first: AT_ONCE, after });
    if (!data) throw error ?? new Error('no answer');
    yield data.companies;
    const { hasNextPage, endCursor } = data.companies.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
}

const readPage = (client: Client, variables: PortfolioCompaniesQueryVariables) =>
  client
    .query<PortfolioCompaniesQuery, PortfolioCompaniesQueryVariables>(
      PortfolioCompaniesDocument.toString(),
      variables,
      {
        requestPolicy: 'network-only',
      },
    )
    .toPromise();

/** All companies of the viewer, page by page: the numbers of the period, so that every column can be ordered by what it shows. */
export function useCompanies(period: PeriodDays | null): Companies {
  const client = useClient();
  const count = useRefreshCount();
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<Omit<Companies, 'retry'> & { readonly of: PeriodDays | null }>(() => none(period));

  useEffect(() => {
    let ended = false;
    const read = async (): Promise<void> => {
      const nodes: CompanyNumbers[] = [];
      const missing: Connection['missing'][number][] = [];
      for await (const page of pagesOf(client, period)) {
        if (ended) return;
        nodes.push(...page.nodes);
        missing.push(...page.missing);
        const isWhole = !page.pageInfo.hasNextPage;
        setFound((before) => {
          // Read again: what is shown stays until the whole list is there.
          if (!isWhole && before.of === period && (before.companies?.length ?? 0) > nodes.length) return before;
          return { companies: [...nodes], total: page.totalCount, missing: [...missing], error: undefined, of: period };
        });
      }
    };
    read().catch((error: unknown) => {
      if (!ended) setFound({ ...none(period), error: error as CombinedError });
    });
    return () => {
      ended = true;
    };
  }, [client, period, count, attempt]);

  const isOther = found.of !== period;
  return { ...(isOther ? none(period) : found), retry: () => setAttempt((before) => before + 1) };
}

const none = (of: PeriodDays | null) => ({ companies: undefined, total: 0, missing: [], error: undefined, of });
