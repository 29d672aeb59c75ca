import { Explain } from '../../components/Explain';
import { Figure } from '../../components/Figure';
import type { Column } from '../../table/columns';
import { personColumns, sourceColumn } from '../../table/record-columns';
import { RowLink } from '../../table/RowLink';
import type { PersonRow, PolicyRow, ResultRow } from './rows';
import { texts } from './texts';

const sortable = { isSortable: true } as const;
const yesOrNo = (value: boolean | null): string | null => (value === null ? null : value ? texts.yes : texts.no);

type Acknowledgement = NonNullable<PolicyRow['acknowledgement']>;

function count(
  id: 'asked' | 'accepted' | 'open',
  valueOf: (acknowledgement: Acknowledgement) => number,
): Column<PolicyRow> {
  const value = ({ acknowledgement }: PolicyRow): number | null => acknowledgement && valueOf(acknowledgement);
  return {
    id,
    header: texts.columns[id],
    kind: 'count',
    ...sortable,
    value,
    cell: (row) => <Figure value={value(row)} kind="count" complete={row.acknowledgement?.complete} />,
  };
}

export const policyColumns: readonly Column<PolicyRow>[] = [
  {
    id: 'policy',
    header: texts.columns.policy,
    isRowHeader: true,
    ...sortable,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <RowLink parameter="policy" value={id}>
        {name}
      </RowLink>
    ),
  },
  sourceColumn<PolicyRow>(),
  { id: 'version', header: texts.columns.version, ...sortable, value: ({ version }) => version },
  { id: 'category', header: texts.columns.category, ...sortable, value: ({ category }) => category },
  { id: 'published', header: texts.columns.published, ...sortable, value: ({ published }) => yesOrNo(published) },
  count('asked', ({ asked }) => asked),
  count('accepted', ({ accepted }) => accepted),
  count('open', ({ asked, accepted }) => asked - accepted),
  {
    id: 'rate',
    header: texts.columns.rate,
    kind: 'percent',
    ...sortable,
    value: ({ acknowledgement }) => acknowledgement?.rate.value ?? null,
    cell: (row) => <RateCell row={row} />,
  },
];

function RateCell({ row: { name, acknowledgement } }: { readonly row: PolicyRow }) {
  return (
    <>
      <Figure value={acknowledgement?.rate.value} kind="percent" complete={acknowledgement?.complete} />{' '}
      {acknowledgement && <Explain label={texts.explainRate(name)} explanation={acknowledgement} />}
    </>
  );
}

export const resultColumns = (slug: string): readonly Column<ResultRow>[] => [
  ...personColumns<ResultRow>(slug, ({ learner }) => learner),
  { id: 'policy', header: texts.columns.policy, ...sortable, value: ({ policyName }) => policyName },
  sourceColumn<ResultRow>(),
  { id: 'answer', header: texts.columns.answer, ...sortable, value: ({ acknowledged }) => yesOrNo(acknowledged) },
  { id: 'assignedAt', header: texts.columns.assignedAt, kind: 'day', ...sortable, value: (row) => row.assignedAt },
  {
    id: 'acknowledgedAt',
    header: texts.columns.acknowledgedAt,
    kind: 'day',
    ...sortable,
    value: ({ acknowledgedAt }) => acknowledgedAt,
  },
];

export const peopleColumns = (slug: string): readonly Column<PersonRow>[] => [
  ...personColumns<PersonRow>(slug, (row) => row),
  { id: 'open', header: texts.columns.open, kind: 'count', ...sortable, value: ({ policies }) => policies.length },
  { id: 'policies', header: texts.columns.policies, ...sortable, value: ({ policies }) => policies.join(', ') },
];
