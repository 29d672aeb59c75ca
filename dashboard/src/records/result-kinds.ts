import { isInPeriod } from '../navigation/period';
import type { PeriodDays } from '../navigation/period';
import type { ResultFilter } from '../graph/gql/schema-types';
import type { CourseResultRow } from './rows';
import type { CourseNumbers } from './use-source-numbers';

/** Which results a number counts. */
export interface ResultKind {
  readonly filter: (period: PeriodDays | null, today: string) => ResultFilter;
  /** The filter goes by how results are now; this, by how they were in the period. */
  readonly counts: (row: CourseResultRow, period: PeriodDays | null, today: string) => boolean;
  /** What one source adds to the number. */
  readonly countOf: (numbers: NonNullable<CourseNumbers['training']>) => number;
}

const wasCompletedIn = ({ completedAt }: CourseResultRow, period: PeriodDays | null): boolean =>
  isInPeriod(completedAt, period);

/** The last day of a period that is over. */
function pastEnd(period: PeriodDays | null, today: string): string | null {
  return period?.to !== undefined && period.to < today ? period.to : null;
}

export const RESULT_KINDS = {
  overdue: {
    filter: (period, today) => {
      const end = pastEnd(period, today);
      return end === null ? { overdue: true, period } : { dueBefore: end, period };
    },
    counts: ({ status, completedAt }, period, today) => {
      const end = pastEnd(period, today);
      if (end === null) return true;
      if (status === 'NOT_STARTED' || status === 'IN_PROGRESS') return true;
      return (status === 'COMPLETED' || status === 'FAILED') && completedAt !== null && completedAt.slice(0, 10) > end;
    },
    countOf: ({ overdue }) => overdue,
  },
  late: {
    filter: (period) => ({ completedLate: true, period }),
    counts: wasCompletedIn,
    countOf: ({ completedLate }) => completedLate,
  },
  completed: {
    filter: (period) => ({ status: ['COMPLETED'], period }),
    counts: wasCompletedIn,
    countOf: ({ completionRate }) => completionRate.numerator,
  },
} satisfies Record<string, ResultKind>;

export type ResultKindId = keyof typeof RESULT_KINDS;
