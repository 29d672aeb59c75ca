import { Figure } from '../../components/Figure';
import type { NumberKind } from '../../format/format';
import { peopleAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import type { Column } from '../../table/columns';
import { personColumns, sourceColumn } from '../../table/record-columns';
import { RowLink } from '../../table/RowLink';
import type { CourseRow, PersonRow, TeamRow } from './rows';
import { texts } from './texts';

type Id = keyof typeof texts.columns;

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

/** A number of a team, with its records: those of the team's people. */
function teamFigure(slug: string, list: string, column: Column<TeamRow>): Column<TeamRow> {
  return {
    ...column,
    cell: (row) => {
      const [key] = row.keys;
      const shown = column.cell?.(row);
      if (!key?.team || column.value(row) === null) return shown;
      const parameters = new URLSearchParams({ team: key.team.id, list });
      return (
        <PageLink to={`${peopleAddress(slug)}?${parameters.toString()}`}>
          {shown}
          <span className="visually-hidden"> {texts.records(key.value ?? '')}</span>
        </PageLink>
      );
    },
  };
}

export const teamColumns = (slug: string): readonly Column<TeamRow>[] => [
  {
    id: 'team',
    header: texts.columns.team,
    isRowHeader: true,
    isSortable: true,
    value: ({ keys }) => keys[0]?.value ?? texts.noTeam,
  },
  { id: 'people', header: texts.columns.people, kind: 'count', isSortable: true, value: (row) => row.learnerCount },
  teamFigure(
    slug,
    'overdue',
    figure<TeamRow>('overdue', 'count', ({ overdue }) => overdue),
  ),
  figure<TeamRow>('assigned', 'count', ({ assigned }) => assigned),
  figure<TeamRow>('completed', 'count', ({ completed }) => completed),
  teamFigure(
    slug,
    'completed',
    figure<TeamRow>('completionRate', 'percent', ({ completionRate }) => completionRate.value),
  ),
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
