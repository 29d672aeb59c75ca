import { Lists } from '../../components/Lists';
import type { TrainingSummaryQuery } from './gql/graphql';
import { OverduePeople } from './OverduePeople';
import type { PartProps } from './part-props';
import { Results } from './Results';
import { texts } from './texts';

interface RecordsProps extends PartProps {
  readonly summary: NonNullable<TrainingSummaryQuery['company']>['training'] | undefined;
}

/** The records behind the numbers of the page. */
export function Records({ slug, period, summary }: RecordsProps) {
  const part = { slug, period };
  const overdue = summary && summary.overdue;
  const late = summary && summary.completedLate;
  const completed = summary && summary.completionRate.numerator;
  const entries = [
    { id: 'overdue', number: overdue, content: <Results {...part} kind="overdue" number={overdue} /> },
    { id: 'by-person', number: undefined, content: <OverduePeople {...part} /> },
    { id: 'late', number: late, content: <Results {...part} kind="late" number={late} /> },
    { id: 'completed', number: completed, content: <Results {...part} kind="completed" number={completed} /> },
  ] as const;
  return <Lists title={texts.lists} entries={entries.map((entry) => ({ ...entry, label: texts.list[entry.id] }))} />;
}
