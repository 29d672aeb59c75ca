import { lazy, Suspense, useMemo, useState } from 'react';
import { useCompany, useViewer } from '../../app/viewer';
import { MissingNotice } from '../../components/MissingNotice';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import { useGraph } from '../../graph/use-graph';
import { usePeriod } from '../../navigation/use-period';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { COLUMN_IDS, partsOf, personColumns } from './columns';
import type { Person } from './columns';
import { ColumnPicker } from './ColumnPicker';
import { graphFilter } from './filter';
import { FilterBuilder } from './FilterBuilder';
import { PeopleChoicesDocument } from './gql/graphql';
import { ListSummary } from './ListSummary';
import { graphOrder, orderedFirst } from './order';
import { OrderPicker } from './OrderPicker';
import { SelectionBar } from './SelectionBar';
import { texts } from './texts';
import { useListAddress } from './use-list-address';
import { usePeople } from './use-people';
import { useSelection } from './use-selection';
import type { Selection } from './use-selection';
import './people.css';

// Only those who may write need it.
const ActingDialog = lazy(() => import('./acting/ActingDialog'));

export default function PeoplePage() {
  const { slug, name } = useCompany();
  const canWrite = useViewer().scopes.includes('WRITE');
  const [period] = usePeriod();
  const address = useListAddress();
  const { order, columns } = address;
  const filter = useMemo(() => graphFilter(address.filter), [address.filter]);
  const choices = useChoices(slug, canWrite || usesChoices(address.filter));

  const variables = { slug, filter, orderBy: graphOrder(order), period, ...partsOf(columns) };
  const people = usePeople(variables);
  const selection = useSelection(variables);
  const [isActing, setActing] = useState(false);

  const all = useMemo(() => personColumns(slug), [slug]);
  const { chosen, choose } = selection;
  const shown = useMemo(
    () => (canWrite ? [selectColumn(chosen, choose), ...all] : all),
    [canWrite, chosen, choose, all],
  );
  const hidden = useMemo(() => COLUMN_IDS.filter((id) => !columns.includes(id)), [columns]);
  const [main] = order;
  const mainColumn = all.find(({ orderField }) => orderField === main?.field)?.id;

  return (
    <>
      <PageHeader title={texts.title} context={name} />
      <details className="filter-panel" open>
        <summary>{texts.filter.title}</summary>
        <FilterBuilder filter={address.filter} choices={choices} onChange={address.setFilter} />
      </details>
      <ListSummary slug={slug} filter={filter} period={period} />
      <Section title={texts.list} note={people.awaited && people.rows ? texts.refreshing : undefined}>
        <details className="filter-panel">
          <summary>{`${texts.order.title}, ${texts.columnsTitle}`}</summary>
          <OrderPicker order={order} onChange={address.setOrder} />
          <ColumnPicker columns={columns} onChange={address.setColumns} />
        </details>
        {people.error && <ErrorState error={people.error} onRetry={people.reload} />}
        {!people.rows && !people.error && <LoadingState />}
        <MissingNotice missing={people.missing} />
        {people.rows && (
          <div aria-busy={people.awaited}>
            {canWrite && <SelectionBar selection={selection} count={people.rows.count} onAct={() => setActing(true)} />}
            <DataTable
              title={`${texts.title} ${name}`}
              columns={shown}
              hidden={hidden}
              rows={people.rows}
              rowKey={({ id }) => id}
              order={
                main && mainColumn
                  ? { column: mainColumn, direction: main.direction === 'ASC' ? 'ascending' : 'descending' }
                  : null
              }
              onOrder={({ column, direction }) => {
                const field = all.find(({ id }) => id === column)?.orderField;
                if (field)
                  address.setOrder(
                    orderedFirst(order, { field, direction: direction === 'ascending' ? 'ASC' : 'DESC' }),
                  );
              }}
              empty={<EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>}
            />
          </div>
        )}
      </Section>
      {isActing && (
        <Suspense fallback={<LoadingState />}>
          <ActingDialog
            slug={slug}
            people={[...selection.chosen.values()]}
            groups={choices.groups ?? []}
            onClose={(hasSent) => {
              setActing(false);
              if (hasSent) people.reload();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function usesChoices({ all, groups }: ReturnType<typeof useListAddress>['filter']): boolean {
  const conditions = [...all, ...groups.flatMap((group) => group.conditions)];
  return conditions.some(({ field }) => field === 'team' || field === 'group');
}

/** Teams and groups, read where they are to be chosen from. */
function useChoices(slug: string, isUsed: boolean) {
  const { data } = useGraph(PeopleChoicesDocument, { slug }, { pause: !isUsed });
  const company = data?.company;
  return useMemo(
    () => ({
      teams: company?.teams?.nodes,
      groups: company?.groups?.nodes.map(({ id, name, source }) => ({ id, name: `${name} (${sourceName(source)})` })),
    }),
    [company],
  );
}

function selectColumn(chosen: Selection['chosen'], choose: Selection['choose']): Column<Person> {
  return {
    id: 'select',
    header: texts.columns.select,
    isControl: true,
    value: () => null,
    cell: ({ id, name }) => (
      <input
        type="checkbox"
        aria-label={texts.selection.choose(name)}
        checked={chosen.has(id)}
        onChange={({ target }) => choose({ id, name }, target.checked)}
      />
    ),
  };
}
