import { Figure } from '../../components/Figure';
import type { NumberKind } from '../../format/format';
import type { Column } from '../../table/columns';
import { sourceColumn } from '../../table/record-columns';
import { RowLink } from '../../table/RowLink';
import type { SimulationRow } from './rows';
import { texts } from './texts';

type Id = keyof typeof texts.columns;

type Summary = NonNullable<SimulationRow['phishing']>;

/** A count that the source does not provide is unknown, though the summary has 0. */
const counted = (id: 'sent' | 'opened' | 'clicked' | 'submitted' | 'reported'): Column<SimulationRow> =>
  ofSimulation(id, 'count', (summary) =>
    summary.unavailableCounts.some(({ field }) => field === id) ? null : summary[id],
  );

const ofSimulation = (
  id: Id,
  kind: NumberKind,
  valueOf: (summary: Summary) => number | null,
): Column<SimulationRow> => {
  const value = ({ phishing }: SimulationRow): number | null => (phishing ? valueOf(phishing) : null);
  return {
    id,
    header: texts.columns[id],
    kind,
    isSortable: true,
    value,
    cell: (row) => <Figure value={value(row)} kind={kind} complete={row.phishing?.complete} />,
  };
};

export const simulationColumns: readonly Column<SimulationRow>[] = [
  {
    id: 'simulation',
    header: texts.columns.simulation,
    isRowHeader: true,
    isSortable: true,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <RowLink parameter="simulation" value={id}>
        {name}
      </RowLink>
    ),
  },
  sourceColumn<SimulationRow>(),
  { id: 'status', header: texts.columns.status, isSortable: true, value: ({ status }) => texts.status[status] },
  {
    id: 'startedAt',
    header: texts.columns.startedAt,
    kind: 'day',
    isSortable: true,
    value: ({ startedAt }) => startedAt?.slice(0, 10) ?? null,
  },
  counted('sent'),
  counted('opened'),
  counted('clicked'),
  counted('submitted'),
  counted('reported'),
  ofSimulation('clickRate', 'percent', ({ clickRate }) => clickRate.value),
  ofSimulation('phishProneRate', 'percent', ({ phishProneRate }) => phishProneRate.value),
  ofSimulation('reportRate', 'percent', ({ reportRate }) => reportRate.value),
];
