import { Figure } from '../../components/Figure';
import type { NumberKind } from '../../format/format';
import { peopleAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import type { Column } from '../../table/columns';
import type { CompanyTeamsQuery } from './gql/graphql';
import { texts } from './texts';

export type TeamRow = NonNullable<NonNullable<CompanyTeamsQuery['company']>['breakdown']>['nodes'][number];

interface TeamFigure {
  readonly id: keyof typeof texts.columns;
  readonly kind: NumberKind;
  readonly value: (row: TeamRow) => number | null | undefined;
  readonly complete?: (row: TeamRow) => boolean | undefined;
  /** The list behind the number, of the team's people; absent: the people themselves. */
  readonly list?: string;
}

function figure(slug: string, { id, kind, value, complete, list }: TeamFigure): Column<TeamRow> {
  return {
    id,
    header: texts.columns[id],
    kind,
    isSortable: true,
    value: (row) => value(row) ?? null,
    cell: (row) => {
      const number = value(row);
      const shown = <Figure value={number} kind={kind} complete={complete?.(row) ?? true} />;
      const team = row.keys[0]?.team;
      // People in no team have no filter of their own.
      if (!team || number === null || number === undefined) return shown;
      const parameters = new URLSearchParams({ team: team.id, ...(list === undefined ? {} : { list }) });
      return (
        <PageLink to={`${peopleAddress(slug)}?${parameters.toString()}`}>
          {shown}
          <span className="visually-hidden"> {texts.records(row.keys[0]?.value ?? '')}</span>
        </PageLink>
      );
    },
  };
}

/** The teams with their numbers; behind each are the records of the team's people. */
export const teamColumns = (slug: string): readonly Column<TeamRow>[] => [
  {
    id: 'team',
    header: texts.columns.team,
    isRowHeader: true,
    isSortable: true,
    value: ({ keys }) => keys[0]?.value ?? texts.noTeam,
  },
  figure(slug, { id: 'learners', kind: 'count', value: ({ learnerCount }) => learnerCount }),
  figure(slug, {
    id: 'completionRate',
    kind: 'percent',
    value: ({ training }) => training?.completionRate.value,
    complete: ({ training }) => training?.complete,
    list: 'completed',
  }),
  figure(slug, {
    id: 'overdue',
    kind: 'count',
    value: ({ training }) => training?.overdue,
    complete: ({ training }) => training?.complete,
    list: 'overdue',
  }),
  figure(slug, {
    id: 'clickRate',
    kind: 'percent',
    value: ({ phishing }) => phishing?.clickRate.value,
    complete: ({ phishing }) => phishing?.complete,
    list: 'clicked',
  }),
  figure(slug, {
    id: 'phishProneRate',
    kind: 'percent',
    value: ({ phishing }) => phishing?.phishProneRate.value,
    complete: ({ phishing }) => phishing?.complete,
    list: 'phish-prone',
  }),
  figure(slug, {
    id: 'reportRate',
    kind: 'percent',
    value: ({ phishing }) => phishing?.reportRate.value,
    complete: ({ phishing }) => phishing?.complete,
    list: 'reported',
  }),
  figure(slug, {
    id: 'exposedAccounts',
    kind: 'count',
    value: ({ exposure }) => exposure?.exposedAccounts,
    complete: ({ exposure }) => exposure?.complete,
    list: 'addresses',
  }),
  figure(slug, {
    id: 'risk',
    kind: 'score',
    value: ({ risk }) => risk?.average,
    complete: ({ risk }) => risk?.complete,
    list: 'risk',
  }),
];
