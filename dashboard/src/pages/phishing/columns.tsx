import { Figure } from '../../components/Figure';
import type { NumberKind } from '../../format/format';
import type { Column } from '../../table/columns';
import { personColumns, sourceColumn } from '../../table/record-columns';
import { RowLink } from '../../table/RowLink';
import type { PersonRow, ResultRow, SimulationRow } from './rows';
import { secondsBetween } from './seconds-between';
import { texts } from './texts';

type Id = keyof typeof texts.columns;

const time = (id: Id, value: (row: ResultRow) => string | null): Column<ResultRow> => ({
  id,
  header: texts.columns[id],
  kind: 'time',
  isSortable: true,
  value,
});

const simulation: Column<ResultRow> = {
  id: 'simulation',
  header: texts.columns.simulation,
  isSortable: true,
  value: ({ simulationName }) => simulationName,
};
const outcome: Column<ResultRow> = {
  id: 'outcome',
  header: texts.columns.outcome,
  isSortable: true,
  value: ({ outcome: id }) => texts.outcome[id],
};
const sentAt = time('sentAt', (row) => row.sentAt);
const clickedAt = time('clickedAt', (row) => row.clickedAt);
const reportedAt = time('reportedAt', (row) => row.reportedAt);
const secondsToReport: Column<ResultRow> = {
  id: 'secondsToReport',
  header: texts.columns.secondsToReport,
  kind: 'seconds',
  isSortable: true,
  value: (row) => secondsBetween(row.sentAt, row.reportedAt),
};
const reason: Column<ResultRow> = {
  id: 'reason',
  header: texts.columns.reason,
  isSortable: true,
  value: ({ clickJudgement }) => clickJudgement?.reason ?? null,
};

const columnsWith = (slug: string, further: readonly Column<ResultRow>[]): readonly Column<ResultRow>[] => [
  ...personColumns<ResultRow>(slug, ({ learner }) => learner),
  simulation,
  sourceColumn<ResultRow>(),
  sentAt,
  ...further,
];

export const clickColumns = (slug: string) => columnsWith(slug, [clickedAt, outcome]);
export const reportColumns = (slug: string) => columnsWith(slug, [reportedAt, secondsToReport, outcome]);
export const automatedColumns = (slug: string) => columnsWith(slug, [clickedAt, reason, outcome]);
export const resultColumns = (slug: string) =>
  columnsWith(slug, [
    time('openedAt', (row) => row.openedAt),
    clickedAt,
    time('submittedAt', (row) => row.submittedAt),
    reportedAt,
    outcome,
  ]);

const ofPerson = (id: 'sent' | 'clicked' | 'submitted' | 'reported'): Column<PersonRow> => ({
  id,
  header: texts.columns[id],
  kind: 'count',
  isSortable: true,
  value: ({ phishing }) => phishing?.[id] ?? null,
  cell: ({ phishing }) => <Figure value={phishing?.[id]} kind="count" complete={phishing?.complete} />,
});

export const peopleColumns = (slug: string): readonly Column<PersonRow>[] => [
  ...personColumns<PersonRow>(slug, (row) => row),
  ...(['clicked', 'submitted', 'reported', 'sent'] as const).map(ofPerson),
];

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
