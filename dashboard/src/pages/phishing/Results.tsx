import { useMemo } from 'react';
import { useGraph } from '../../graph/use-graph';
import type { Column } from '../../table/columns';
import { RecordsTable } from '../../table/RecordsTable';
import { sharesOf } from '../../table/shares';
import { useWholeList } from '../../table/use-whole-list';
import { automatedColumns, clickColumns, reportColumns } from './columns';
import { PhishingBySourceDocument, PhishingResultsDocument } from './gql/graphql';
import type { ResultFilter } from '../../graph/gql/schema-types';
import type { PhishingBySourceQuery } from './gql/graphql';
import type { PartProps } from './part-props';
import type { ResultRow } from './rows';
import { texts } from './texts';

type SourceNumbers = NonNullable<
  NonNullable<NonNullable<PhishingBySourceQuery['company']>['breakdown']>['nodes'][number]['phishing']
>;

interface Kind {
  readonly filter: ResultFilter;
  readonly columns: (slug: string) => readonly Column<ResultRow>[];
  /** What one source adds to the number. */
  readonly countOf: (numbers: SourceNumbers) => number;
}

const KINDS = {
  clicked: {
    filter: { clicked: true },
    columns: clickColumns,
    countOf: ({ clickRate }) => clickRate.numerator,
  },
  reported: {
    filter: { reported: true },
    columns: reportColumns,
    countOf: ({ reportRate }) => reportRate.numerator,
  },
  automated: {
    filter: { clickVerdict: ['AUTOMATED'] },
    columns: automatedColumns,
    countOf: ({ automatedClicks }) => automatedClicks,
  },
} satisfies Record<string, Kind>;

interface ResultsProps extends PartProps {
  readonly kind: keyof typeof KINDS;
  readonly number: number | null | undefined;
}

const NONE: readonly ResultRow[] = [];

/** What people did in simulations of one kind, and the share of sources that provide totals only. */
export function Results({ slug, period, kind, number }: ResultsProps) {
  const { filter, columns: columnsOf, countOf }: Kind = KINDS[kind];
  const list = useWholeList(
    PhishingResultsDocument,
    { slug, filter: { ...filter, period }, first: 500 },
    ({ company }) => company?.simulationResults,
  );
  const { data: bySource } = useGraph(PhishingBySourceDocument, { slug, period });
  const columns = useMemo(() => columnsOf(slug), [columnsOf, slug]);
  const nodes = bySource?.company?.breakdown?.nodes;
  const shares = useMemo(
    () =>
      list.isWhole
        ? sharesOf(
            (nodes ?? []).map(({ keys, phishing }) => ({
              source: keys[0]?.source ?? null,
              count: phishing && countOf(phishing),
            })),
            list.rows ?? NONE,
          )
        : [],
    [nodes, list.rows, list.isWhole, countOf],
  );
  return (
    <RecordsTable
      id={kind}
      title={texts.list[kind]}
      note={texts.note[kind]}
      columns={columns}
      list={list}
      number={nodes && number}
      shares={shares}
      rowKey={({ id }) => id}
      initial="-sentAt"
      empty={texts.empty}
    />
  );
}
