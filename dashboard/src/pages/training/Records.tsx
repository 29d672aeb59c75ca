import { Lists } from '../../components/Lists';
import { CourseRecords } from '../../records/CourseRecords';
import { texts as records } from '../../records/texts';
import type { TrainingSummaryQuery } from './gql/graphql';
import { OverduePeople } from './OverduePeople';
import type { PartProps } from './part-props';
import { texts } from './texts';

interface RecordsProps extends PartProps {
  readonly summary: NonNullable<TrainingSummaryQuery['company']>['training'] | undefined;
}

/** The records behind the numbers of the page. */
export function Records({ slug, period, summary }: RecordsProps) {
  const scope = { slug, period, people: null };
  const overdue = summary && summary.overdue;
  const late = summary && summary.completedLate;
  const completed = summary && summary.completionRate.numerator;
  const labels = { ...records.list, ...texts.list };
  const entries = [
    { id: 'overdue', number: overdue, content: <CourseRecords scope={scope} kind="overdue" number={overdue} /> },
    { id: 'by-person', number: undefined, content: <OverduePeople {...scope} /> },
    { id: 'late', number: late, content: <CourseRecords scope={scope} kind="late" number={late} /> },
    {
      id: 'completed',
      number: completed,
      content: <CourseRecords scope={scope} kind="completed" number={completed} />,
    },
  ] as const;
  return <Lists title={records.title} entries={entries.map((entry) => ({ ...entry, label: labels[entry.id] }))} />;
}
