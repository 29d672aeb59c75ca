import { useMemo } from 'react';
import { Section } from '../../components/Section';
import { ErrorState, LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import { useGraph } from '../../graph/use-graph';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { arrayRows } from '../../table/rows';
import { SourcesCapabilitiesDocument } from './gql/graphql';
import type { SourcesCapabilitiesQuery } from './gql/graphql';
import { Support } from './Support';
import { texts } from './texts';

type Source = SourcesCapabilitiesQuery['sources'][number];
type Capability = Source['capabilities'][number];

interface Row {
  readonly field: string;
  /** By the slug of the source. */
  readonly by: ReadonlyMap<string, Capability>;
}

const NO_SOURCES: readonly Source[] = [];

function rowsOf(sources: readonly Source[]): readonly Row[] {
  const fields = new Set(sources.flatMap(({ capabilities }) => capabilities.map(({ field }) => field)));
  return [...fields].map((field) => ({
    field,
    by: new Map(
      sources.flatMap(({ slug, capabilities }) =>
        capabilities.filter((one) => one.field === field).map((one) => [slug, one] as const),
      ),
    ),
  }));
}

const columnsOf = (sources: readonly Source[]): readonly Column<Row>[] => [
  { id: 'field', header: texts.field, isRowHeader: true, value: ({ field }) => field },
  ...sources.map((source): Column<Row> => ({
    id: source.slug,
    header: sourceName(source),
    value: ({ by }) => texts.support[by.get(source.slug)?.support ?? 'NONE'],
    cell: ({ field, by }) => <Support field={field} source={sourceName(source)} capability={by.get(source.slug)} />,
  })),
];

/** What each source can provide, field by field, so that a dash can be understood. */
export function Capabilities() {
  const { data, error, reload } = useGraph(SourcesCapabilitiesDocument, {});
  const sources = data?.sources ?? NO_SOURCES;
  const columns = useMemo(() => columnsOf(sources), [sources]);
  const rows = useMemo(() => arrayRows(rowsOf(sources)), [sources]);
  return (
    <Section title={texts.capabilities}>
      {!data && error && <ErrorState error={error} onRetry={reload} />}
      {!data && !error && <LoadingState />}
      {data && <DataTable title={texts.capabilities} columns={columns} rows={rows} rowKey={({ field }) => field} />}
    </Section>
  );
}
