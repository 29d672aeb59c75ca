import { texts } from '../../texts';
import type { CourseResultRow } from '../../records/rows';
import type { PersonRow } from './rows';

/** Results by person; those of accounts outside of the roster are one row. */
export function overdueByPerson(results: readonly CourseResultRow[]): readonly PersonRow[] {
  const byPerson = Map.groupBy(results, ({ learner }) => learner?.id ?? '');
  return [...byPerson].map(([id, ofPerson]) => {
    const learner = ofPerson[0]?.learner;
    return {
      id,
      name: learner?.name ?? texts.records.noPerson,
      email: learner?.email ?? null,
      overdue: ofPerson.length,
    };
  });
}
