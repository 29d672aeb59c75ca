import { useCallback } from 'react';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import type { NamedSource } from '../../components/vendor-names';
import { useListClient } from '../../graph/list-client';
import { asError, unreadable } from '../../graph/source-problems';
import { personAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { usePagedRows } from '../../table/use-paged-rows';
import type { RowPage } from '../../table/use-paged-rows';
import { SourcesMissingPeopleDocument } from './gql/graphql';
import type { SourcesMissingPeopleQuery, SourcesMissingPeopleQueryVariables } from './gql/graphql';
import { texts } from './texts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly slug: string;
}

const columns: readonly Column<Person>[] = [
  {
    id: 'name',
    header: texts.person.name,
    isRowHeader: true,
    value: ({ name }) => name,
    cell: ({ name, slug, id }) => <PageLink to={personAddress(slug, id)}>{name}</PageLink>,
  },
  { id: 'email', header: texts.person.email, value: ({ email }) => email },
];

/** The people of a company who have no account at one source. */
export function MissingPeople({ slug, source }: { readonly slug: string; readonly source: NamedSource }) {
  const client = useListClient();
  const readPage = useCallback(
    async (offset: number, first: number): Promise<RowPage<Person>> => {
      const variables = { slug, offset, first };
      const { data, error, extensions } = await client
        .query<SourcesMissingPeopleQuery, SourcesMissingPeopleQueryVariables>(
          SourcesMissingPeopleDocument.toString(),
          variables,
        )
        .toPromise();
      const found = data?.company?.coverage?.bySource.find((one) => one.source.slug === source.slug)?.missing;
      if (!found) throw error ?? unreadable(extensions);
      return { rows: found.nodes.map((person) => ({ ...person, slug })), total: found.totalCount };
    },
    [client, slug, source.slug],
  );
  const { rows, error, retry } = usePagedRows(readPage);
  const title = texts.missingPeople(sourceName(source));
  return (
    <div className="opened">
      <h3>{title}</h3>
      {error !== undefined && <ErrorState error={asError(error)} onRetry={retry} />}
      {!rows && !error && <LoadingState />}
      {rows && (
        <DataTable
          title={title}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={texts.none} />}
        />
      )}
    </div>
  );
}
