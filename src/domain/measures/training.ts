import type { CourseResultRecord, TrainingTotals } from '../../../datasources/source/records';
import { rate } from './rate';
import type { Rate } from './rate';

export interface TrainingCounts {
  readonly assigned: number;
  readonly completed: number;
  readonly inProgress: number;
  readonly overdue: number;
  readonly completionRate: Rate;
  readonly averageScore: number | null;
}

const COMPLETION = 'courses completed / courses assigned and not taken off again';

/**
 * Adds up individual results and totals. The average score is over all scores; a vendor's own average counts once for
 * each course it is over.
 * @param today `YYYY-MM-DD`, in UTC
 */
export function countTraining(
  results: readonly CourseResultRecord[],
  totals: readonly TrainingTotals[],
  today: string,
): TrainingCounts {
  let [assigned, completed, inProgress, overdue, scores, scoreSum] = [0, 0, 0, 0, 0, 0];
  for (const result of results) {
    if (result.status === 'REMOVED') continue;
    assigned += 1;
    if (result.status === 'COMPLETED') completed += 1;
    if (result.status === 'IN_PROGRESS') inProgress += 1;
    if (isOverdue(result, today)) overdue += 1;
    if (result.score !== null) {
      scores += 1;
      scoreSum += result.score;
    }
  }
  for (const total of totals) {
    assigned += total.assigned ?? 0;
    completed += total.completed ?? 0;
    inProgress += total.inProgress ?? 0;
    overdue += total.overdue ?? 0;
    if (total.averageScore !== null && total.completed !== null) {
      scores += total.completed;
      scoreSum += total.averageScore * total.completed;
    }
  }
  return {
    assigned,
    completed,
    inProgress,
    overdue,
    completionRate: rate(completed, assigned, COMPLETION),
    averageScore: scores === 0 ? null : scoreSum / scores,
  };
}

/** Open after its due date; null where there is none. What is due today is not overdue. */
export function isOverdue(result: CourseResultRecord, today: string): boolean | null {
  if (result.dueOn === null) return null;
  return (result.status === 'NOT_STARTED' || result.status === 'IN_PROGRESS') && result.dueOn < today;
}
