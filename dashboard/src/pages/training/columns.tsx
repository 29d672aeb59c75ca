import { Figure } from '../../components/Figure';
import type { NumberKind } from '../../format/format';
import { peopleAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import { hasPage } from '../../navigation/pages';
import type { Column } from '../../table/columns';
import { personColumns, sourceColumn } from '../../table/record-columns';
import { RowLink } from '../../table/RowLink';
import type { PartProps } from './part-props';
import type { CourseRow, PersonRow, ResultRow, TeamRow } from './rows';
import { texts } from './texts';

type Id = keyof typeof texts.columns;

export const resultColumns = (slug: string): readonly Column<ResultRow>[] => [
  ...personColumns<ResultRow>(slug, ({ learner }) => learner),
  { id: 'course', header: texts.columns.course, isSortable: true, value: ({ courseName }) => courseName },
  sourceColumn<ResultRow>(),
  { id: 'status', header: texts.columns.status, isSortable: true, value: ({ status }) => texts.status[status] },
  { id: 'assignedOn', header: texts.columns.assignedOn, kind: 'day', isSortable: true, value: (row) => row.assignedOn },
  { id: 'dueOn', header: texts.columns.dueOn, kind: 'day', isSortable: true, value: ({ dueOn }) => dueOn },
  {
    id: 'completedAt',
    header: texts.columns.completedAt,
    kind: 'day',
    isSortable: true,
    value: (row) => row.completedAt,
  },
  {
    id: 'daysLate',
    header: texts.columns.daysLate,
    kind: 'count',
    isSortable: true,
    value: ({ daysLate }) => daysLate,
  },
  { id: 'score', header: texts.columns.score, kind: 'score', isSortable: true, value: ({ score }) => score },
];

export const peopleColumns = (slug: string): readonly Column<PersonRow>[] => [
  ...personColumns<PersonRow>(slug, (row) => row),
  { id: 'overdue', header: texts.columns.overdue, kind: 'count', isSortable: true, value: ({ overdue }) => overdue },
];

interface Summary {
  readonly complete: boolean;
  readonly unavailableCounts?: readonly { readonly field: string }[];
}

/** A number of a row's summary; unknown where there is no summary, or the source does not provide the count. */
function figure<Row extends { readonly training: Summary | null }>(
  id: Id,
  kind: NumberKind,
  valueOf: (summary: NonNullable<Row['training']>) => number | null,
): Column<Row> {
  const value = (row: Row): number | null => {
    const training: Row['training'] = row.training;
    if (!training || training.unavailableCounts?.some(({ field }) => field === id)) return null;
    return valueOf(training);
  };
  return {
    id,
    header: texts.columns[id],
    kind,
    isSortable: true,
    value,
    cell: (row) => <Figure value={value(row)} kind={kind} complete={row.training?.complete} />,
  };
}

/** The people behind a team's overdue courses, as of now; a period has no such list. */
function OverdueOf({ row, slug, period }: PartProps & { readonly row: TeamRow }) {
  const { training, keys } = row;
  const figureOf = <Figure value={training?.overdue} kind="count" complete={training?.complete} />;
  const team = keys[0]?.team;
  const to = peopleAddress(slug);
  if (period || !team || !training?.overdue || !hasPage(to)) return figureOf;
  const parameters = new URLSearchParams({ team: team.id, overdue: 'true' });
  return (
    <PageLink to={`${to}?${parameters.toString()}`}>
      {figureOf}
      <span className="visually-hidden"> {texts.showPeople}</span>
    </PageLink>
  );
}

export const teamColumns = ({ slug, period }: PartProps): readonly Column<TeamRow>[] => [
  {
    id: 'team',
    header: texts.columns.team,
    isRowHeader: true,
    isSortable: true,
    value: ({ keys }) => keys[0]?.value ?? texts.noTeam,
  },
  { id: 'people', header: texts.columns.people, kind: 'count', isSortable: true, value: (row) => row.learnerCount },
  {
    ...figure<TeamRow>('overdue', 'count', ({ overdue }) => overdue),
    cell: (row) => <OverdueOf slug={slug} period={period} row={row} />,
  },
  figure<TeamRow>('assigned', 'count', ({ assigned }) => assigned),
  figure<TeamRow>('completed', 'count', ({ completed }) => completed),
  figure<TeamRow>('completionRate', 'percent', ({ completionRate }) => completionRate.value),
];

export const courseColumns: readonly Column<CourseRow>[] = [
  {
    id: 'course',
    header: texts.columns.course,
    isRowHeader: true,
    isSortable: true,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <RowLink parameter="course" value={id}>
        {name}
      </RowLink>
    ),
  },
  sourceColumn<CourseRow>(),
  { id: 'kind', header: texts.columns.kind, isSortable: true, value: ({ kind }) => texts.kind[kind] },
  figure<CourseRow>('assigned', 'count', ({ assigned }) => assigned),
  figure<CourseRow>('completed', 'count', ({ completed }) => completed),
  figure<CourseRow>('overdue', 'count', ({ overdue }) => overdue),
  figure<CourseRow>('completedLate', 'count', ({ completedLate }) => completedLate),
  figure<CourseRow>('completionRate', 'percent', ({ completionRate }) => completionRate.value),
];
