import type { BreachRow } from '../../records/rows';
import type { Column } from '../../table/columns';
import { sourceColumn } from '../../table/record-columns';
import { RowLink } from '../../table/RowLink';
import { texts } from './texts';

const sortable = { isSortable: true } as const;

export const breachColumns: readonly Column<BreachRow>[] = [
  {
    id: 'breach',
    header: texts.columns.breach,
    isRowHeader: true,
    ...sortable,
    value: ({ breach }) => breach.name,
    cell: ({ id, breach }) => (
      <RowLink parameter="breach" value={id}>
        {breach.name}
      </RowLink>
    ),
  },
  sourceColumn<BreachRow>(),
  {
    id: 'breachDate',
    header: texts.columns.breachDate,
    kind: 'day',
    ...sortable,
    value: (row) => row.breach.breachDate,
  },
  { id: 'addresses', header: texts.columns.addresses, kind: 'count', ...sortable, value: ({ addresses }) => addresses },
  {
    id: 'unacknowledged',
    header: texts.columns.unacknowledged,
    kind: 'count',
    ...sortable,
    value: ({ unacknowledged }) => unacknowledged,
  },
  { id: 'dataClasses', header: texts.columns.dataClasses, value: ({ breach }) => breach.dataClasses.join(', ') },
  {
    id: 'affected',
    header: texts.columns.affected,
    kind: 'count',
    ...sortable,
    value: ({ breach }) => breach.affectedAccountCount,
  },
];
