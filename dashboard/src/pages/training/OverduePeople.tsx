import { useMemo } from 'react';
import { useCourseResults } from '../../records/use-course-results';
import { RecordsTable } from '../../table/RecordsTable';
import { useWholeList } from '../../table/use-whole-list';
import type { WholeList } from '../../table/use-whole-list';
import { peopleColumns } from './columns';
import { TrainingPeopleDocument } from './gql/graphql';
import { overdueByPerson } from './overdue-by-person';
import type { PartProps } from './part-props';
import type { PersonRow } from './rows';
import { texts } from './texts';

/** Overdue courses by person. In a period, sources that provide totals only do not count: the records say all. */
export function OverduePeople({ slug, period }: PartProps) {
  return period ? <PeopleOfPeriod slug={slug} period={period} /> : <PeopleNow slug={slug} />;
}

function PeopleOfPeriod({ slug, period }: PartProps) {
  const { list } = useCourseResults({ slug, period, people: null }, 'overdue');
  const rows = useMemo(() => list.rows && overdueByPerson(list.rows), [list.rows]);
  return <Table slug={slug} list={{ ...list, rows }} />;
}

/** Today, totals of people count, too. */
function PeopleNow({ slug }: { readonly slug: string }) {
  const list = useWholeList(
    TrainingPeopleDocument,
    { slug, filter: { overdue: true }, first: 500 },
    ({ company }) => company?.learners,
  );
  const rows = useMemo(
    () =>
      list.rows?.map(({ id, name, email, training }): PersonRow => ({
        id,
        name,
        email,
        overdue: training?.overdue ?? null,
      })),
    [list.rows],
  );
  return <Table slug={slug} list={{ ...list, rows }} />;
}

interface TableProps {
  readonly slug: string;
  readonly list: Omit<WholeList<unknown>, 'rows'> & { readonly rows: readonly PersonRow[] | undefined };
}

function Table({ slug, list }: TableProps) {
  const columns = useMemo(() => peopleColumns(slug), [slug]);
  return (
    <RecordsTable
      id="by-person"
      title={texts.list['by-person']}
      note={texts.note['by-person']}
      columns={columns}
      list={list}
      rowKey={({ id }) => id}
      initial="-overdue"
      empty={texts.empty}
    />
  );
}
