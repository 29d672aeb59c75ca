import { useMemo } from 'react';
import { Figure } from '../components/Figure';
import type { Column } from '../table/columns';
import { personColumns } from '../table/record-columns';
import { RecordsTable } from '../table/RecordsTable';
import { useWholeList } from '../table/use-whole-list';
import { RecordsRiskDocument } from './gql/graphql';
import type { RiskPersonRow } from './rows';
import type { Scope } from './scope';
import { texts } from './texts';

const columnsOf = (slug: string): readonly Column<RiskPersonRow>[] => [
  ...personColumns<RiskPersonRow>(slug, (row) => row),
  {
    id: 'risk',
    header: texts.columns.risk,
    kind: 'score',
    isSortable: true,
    value: ({ risk }) => risk?.score ?? null,
    cell: ({ risk }) => <Figure value={risk?.score} kind="score" complete={risk?.complete} />,
  },
  {
    id: 'riskLevel',
    header: texts.columns.riskLevel,
    isSortable: true,
    value: ({ risk }) => risk && texts.risk[risk.level],
  },
];

interface RiskPeopleProps {
  readonly scope: Scope;
  readonly number: number | null | undefined;
}

/** The people whose scores the average is of. */
export function RiskPeople({ scope: { slug, people }, number }: RiskPeopleProps) {
  const list = useWholeList(RecordsRiskDocument, { slug, people, first: 500 }, ({ company }) => company?.learners);
  const rows = useMemo(() => list.rows?.filter(({ risk }) => risk !== null), [list.rows]);
  const columns = useMemo(() => columnsOf(slug), [slug]);
  return (
    <RecordsTable
      id="risk"
      title={texts.list.risk}
      note={texts.note.risk}
      columns={columns}
      list={{ ...list, rows }}
      number={number}
      rowKey={({ id }) => id}
      initial="-risk"
      empty={texts.empty}
    />
  );
}
