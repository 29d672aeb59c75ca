import { Figure } from '../components/Figure';
import type { Column } from '../table/columns';
import { personColumns, sourceColumn } from '../table/record-columns';
import type { PhishingPersonRow, SimulationResultRow } from './rows';
import { secondsBetween } from './seconds-between';
import { texts } from './texts';

const time = (
  id: keyof typeof texts.columns,
  value: (row: SimulationResultRow) => string | null,
): Column<SimulationResultRow> => ({
  id,
  header: texts.columns[id],
  kind: 'time',
  isSortable: true,
  value,
});

const simulation: Column<SimulationResultRow> = {
  id: 'simulation',
  header: texts.columns.simulation,
  isSortable: true,
  value: ({ simulationName }) => simulationName,
};
const outcome: Column<SimulationResultRow> = {
  id: 'outcome',
  header: texts.columns.outcome,
  isSortable: true,
  value: ({ outcome: id }) => texts.outcome[id],
};
const sentAt = time('sentAt', (row) => row.sentAt);
const clickedAt = time('clickedAt', (row) => row.clickedAt);
const reportedAt = time('reportedAt', (row) => row.reportedAt);
const secondsToReport: Column<SimulationResultRow> = {
  id: 'secondsToReport',
  header: texts.columns.secondsToReport,
  kind: 'seconds',
  isSortable: true,
  value: (row) => secondsBetween(row.sentAt, row.reportedAt),
};
const reason: Column<SimulationResultRow> = {
  id: 'reason',
  header: texts.columns.reason,
  isSortable: true,
  value: ({ clickJudgement }) => clickJudgement?.reason ?? null,
};

const columnsWith = (
  slug: string,
  further: readonly Column<SimulationResultRow>[],
): readonly Column<SimulationResultRow>[] => [
  ...personColumns<SimulationResultRow>(slug, ({ learner }) => learner),
  simulation,
  sourceColumn<SimulationResultRow>(),
  sentAt,
  ...further,
];

export const clickColumns = (slug: string) => columnsWith(slug, [clickedAt, outcome]);
export const reportColumns = (slug: string) => columnsWith(slug, [reportedAt, secondsToReport, outcome]);
export const automatedColumns = (slug: string) => columnsWith(slug, [clickedAt, reason, outcome]);
export const simulationResultColumns = (slug: string) =>
  columnsWith(slug, [
    time('openedAt', (row) => row.openedAt),
    clickedAt,
    time('submittedAt', (row) => row.submittedAt),
    reportedAt,
    outcome,
  ]);

const ofPerson = (id: 'sent' | 'clicked' | 'submitted' | 'reported'): Column<PhishingPersonRow> => ({
  id,
  header: texts.columns[id],
  kind: 'count',
  isSortable: true,
  value: ({ phishing }) => phishing?.[id] ?? null,
  cell: ({ phishing }) => <Figure value={phishing?.[id]} kind="count" complete={phishing?.complete} />,
});

export const phishingPeopleColumns = (slug: string): readonly Column<PhishingPersonRow>[] => [
  ...personColumns<PhishingPersonRow>(slug, (row) => row),
  ...(['clicked', 'submitted', 'reported', 'sent'] as const).map(ofPerson),
];
