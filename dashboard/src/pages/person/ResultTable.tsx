import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { formatNumber } from '../../format/format';
import type { ProblemFragment } from '../../graph/gql/graphql';
import { unreadable } from '../../graph/source-problems';
import type { GraphState } from '../../graph/use-graph';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { useLocalOrder } from '../../table/use-local-order';
import { texts } from './texts';

interface ResultList<Row> {
  readonly totalCount: number;
  readonly missing: readonly ProblemFragment[];
  readonly nodes: readonly Row[];
}

interface ResultTableProps<Row> {
  readonly title: string;
  /** The name of the person, for the names of the table and of its files. */
  readonly person: string;
  readonly columns: readonly Column<Row>[];
  readonly state: Pick<GraphState<unknown>, 'data' | 'error' | 'reload' | 'extensions'>;
  /** Null if it could not be read at all. */
  readonly list: ResultList<Row> | null | undefined;
}

const NONE: readonly never[] = [];

/** Records of one kind, and what is missing of them. */
export function ResultTable<Row extends { readonly id: string }>(props: ResultTableProps<Row>) {
  const { title, person, columns, state, list } = props;
  const nodes = list?.nodes ?? NONE;
  const table = useLocalOrder<Row>(nodes, columns);
  const isPart = list ? nodes.length < list.totalCount : false;
  const note = isPart
    ? texts.results.part(formatNumber(nodes.length, 'count'), formatNumber(list?.totalCount, 'count'))
    : undefined;
  return (
    <Section title={title} note={note}>
      {!list &&
        (state.data === undefined && !state.error ? (
          <LoadingState />
        ) : (
          <ErrorState error={state.error ?? unreadable(state.extensions)} onRetry={state.reload} />
        ))}
      <MissingNotice missing={list?.missing ?? []} />
      {list && nodes.length === 0 && <EmptyState title={texts.results.none} />}
      {list && nodes.length > 0 && (
        <DataTable title={texts.results.of(title, person)} columns={columns} rowKey={({ id }) => id} {...table} />
      )}
    </Section>
  );
}
