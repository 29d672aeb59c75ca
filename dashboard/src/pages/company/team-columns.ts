import type { NumberKind } from '../../format/format';
import type { Column } from '../../table/columns';
import type { CompanyTeamsQuery } from './gql/graphql';
import { texts } from './texts';

export type TeamRow = NonNullable<NonNullable<CompanyTeamsQuery['company']>['breakdown']>['nodes'][number];

function figure(
  id: keyof typeof texts.columns,
  kind: NumberKind,
  value: (row: TeamRow) => number | null | undefined,
): Column<TeamRow> {
  return { id, header: texts.columns[id], kind, isSortable: true, value: (row) => value(row) ?? null };
}

export const teamColumns: readonly Column<TeamRow>[] = [
  {
    id: 'team',
    header: texts.columns.team,
    isRowHeader: true,
    isSortable: true,
    value: ({ keys }) => keys[0]?.value ?? texts.noTeam,
  },
  figure('learners', 'count', ({ learnerCount }) => learnerCount),
  figure('completionRate', 'percent', ({ training }) => training?.completionRate.value),
  figure('overdue', 'count', ({ training }) => training?.overdue),
  figure('clickRate', 'percent', ({ phishing }) => phishing?.clickRate.value),
  figure('phishProneRate', 'percent', ({ phishing }) => phishing?.phishProneRate.value),
  figure('reportRate', 'percent', ({ phishing }) => phishing?.reportRate.value),
  figure('exposedAccounts', 'count', ({ exposure }) => exposure?.exposedAccounts),
  figure('risk', 'score', ({ risk }) => risk?.average),
];
