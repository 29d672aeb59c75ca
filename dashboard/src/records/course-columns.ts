import type { Column } from '../table/columns';
import { personColumns, sourceColumn } from '../table/record-columns';
import type { CourseResultRow } from './rows';
import { texts } from './texts';

export const courseResultColumns = (slug: string): readonly Column<CourseResultRow>[] => [
  ...personColumns<CourseResultRow>(slug, ({ learner }) => learner),
  { id: 'course', header: texts.columns.course, isSortable: true, value: ({ courseName }) => courseName },
  sourceColumn<CourseResultRow>(),
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
