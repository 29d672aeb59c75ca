import { useMemo } from 'react';
import type { ResultFilter } from '../graph/gql/schema-types';
import type { Column } from '../table/columns';
import { RecordsTable } from '../table/RecordsTable';
import { sharesOf } from '../table/shares';
import type { Share } from '../table/shares';
import { useWholeList } from '../table/use-whole-list';
import { RecordsSimulationsDocument } from './gql/graphql';
import type { SimulationResultRow } from './rows';
import { inScope, resultFilter } from './scope';
import type { Scope } from './scope';
import { automatedColumns, clickColumns, reportColumns } from './simulation-columns';
import { texts } from './texts';
import { useSimulationNumbers } from './use-source-numbers';
import type { SimulationNumbers } from './use-source-numbers';

interface Kind {
  readonly filter: ResultFilter;
  readonly columns: (slug: string) => readonly Column<SimulationResultRow>[];
  /** What one source adds to the number. */
  readonly countOf: (numbers: NonNullable<SimulationNumbers['phishing']>) => number;
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

interface SimulationRecordsProps {
  readonly scope: Scope;
  readonly kind: keyof typeof KINDS;
  readonly number: number | null | undefined;
}

const NONE: readonly Share[] = [];

/** What people did in simulations of one kind, and the share of sources that provide totals only. */
export function SimulationRecords({ scope, kind, number }: SimulationRecordsProps) {
  const { filter, columns: columnsOf, countOf }: Kind = KINDS[kind];
  const { slug, person } = scope;
  const list = useWholeList(
    RecordsSimulationsDocument,
    { slug, filter: resultFilter(scope, filter), first: 500 },
    ({ company }) => company?.simulationResults,
  );
  const rows = useMemo(() => inScope({ person }, list.rows, ({ learner }) => learner), [list.rows, person]);
  const numbers = useSimulationNumbers(scope);
  const columns = useMemo(() => columnsOf(slug), [columnsOf, slug]);
  const shares = useMemo(() => {
    if (!numbers || !rows || !list.isWhole) return NONE;
    return sharesOf(
      numbers.map(({ source, phishing }) => ({ source, count: phishing && countOf(phishing) })),
      rows,
    );
  }, [numbers, rows, list.isWhole, countOf]);
  return (
    <RecordsTable
      id={kind}
      title={texts.list[kind]}
      note={texts.note[kind]}
      columns={columns}
      list={{ ...list, rows }}
      number={numbers && number}
      shares={shares}
      rowKey={({ id }) => id}
      initial="-sentAt"
      empty={texts.empty}
    />
  );
}
