import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { Figure } from '../../components/Figure';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState, LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import { formatAge, formatNumber } from '../../format/format';
import { failureOf } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { useLocalOrder } from '../../table/use-local-order';
import { texts as shared } from '../../texts';
import { Conflicts } from './Conflicts';
import { SourcesCoverageDocument } from './gql/graphql';
import type { SourcesCoverageQuery } from './gql/graphql';
import { MissingPeople } from './MissingPeople';
import { texts } from './texts';

type Coverage = NonNullable<NonNullable<SourcesCoverageQuery['company']>['coverage']>;
type Row = Coverage['bySource'][number] & { readonly status: Coverage['sources'][number] | undefined };

const NONE: readonly Row[] = [];

function rowsOf({ bySource, sources }: Coverage): readonly Row[] {
  return bySource.map((one) => ({ ...one, status: sources.find(({ source }) => source.slug === one.source.slug) }));
}

/** Which people a company's sources know, how old that knowledge is, and which accounts are in doubt. */
export function CoverageOf({ slug, name }: { readonly slug: string; readonly name: string }) {
  const answer = useGraph(SourcesCoverageDocument, { slug });
  const [search, setSearch] = useSearchParams();
  const coverage = answer.data?.company?.coverage;
  const failure = failureOf(answer, coverage);
  const rows = useMemo(() => (coverage ? rowsOf(coverage) : NONE), [coverage]);
  const opened = rows.find(({ source }) => source.slug === search.get('source'));
  const columns = useMemo(() => {
    const open = (source: string | null): void =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        if (source === null) after.delete('source');
        else after.set('source', source);
        return after;
      });
    return columnsOf(open);
  }, [setSearch]);
  const table = useLocalOrder(rows, columns);
  const [all, everywhere] = [coverage?.learners, coverage?.inEverySource].map((one) => formatNumber(one, 'count'));
  return (
    <>
      <Section
        title={`${texts.coverage}: ${name}`}
        note={coverage ? texts.coverageNote(all ?? '', everywhere ?? '') : undefined}
      >
        {failure && <ErrorState error={failure} onRetry={answer.reload} />}
        {!coverage && !failure && <LoadingState />}
        {coverage && (
          <>
            <MissingNotice missing={coverage.missing} />
            <DataTable title={texts.coverage} columns={columns} rowKey={({ source }) => source.slug} {...table} />
            {opened && <MissingPeople key={opened.source.slug} slug={slug} source={opened.source} />}
          </>
        )}
      </Section>
      {coverage && <Conflicts conflicts={coverage.conflicts} />}
    </>
  );
}

const columnsOf = (open: (source: string) => void): readonly Column<Row>[] => [
  {
    id: 'source',
    header: texts.columns.source,
    isRowHeader: true,
    isSortable: true,
    value: ({ source }) => sourceName(source),
  },
  { id: 'known', header: texts.columns.known, kind: 'count', isSortable: true, value: ({ known }) => known },
  {
    id: 'missing',
    header: texts.columns.missing,
    kind: 'count',
    isSortable: true,
    value: ({ known, missing }) => (known === null ? null : (missing?.totalCount ?? null)),
    cell: ({ source, known, missing }) => {
      const count = known === null ? null : (missing?.totalCount ?? null);
      if (!count) return <Figure value={count} kind="count" />;
      return (
        <button type="button" className="sort link" onClick={() => open(source.slug)}>
          <Figure value={count} kind="count" complete={missing?.complete} />
          <span className="visually-hidden"> {texts.showMissing(sourceName(source))}</span>
        </button>
      );
    },
  },
  { id: 'state', header: texts.columns.state, isSortable: true, value: ({ state }) => shared.state[state] },
  {
    id: 'asOf',
    header: texts.columns.asOf,
    kind: 'time',
    isSortable: true,
    value: ({ status }) => status?.asOf ?? null,
    cell: ({ status }) => formatAge(status?.asOf),
  },
  { id: 'problem', header: texts.columns.problem, value: ({ status }) => status?.problem?.message ?? texts.none },
];
