import type { PeriodInput } from '../../period';

/** Which counts match: at least one bound is given. With a span, only things with a day in it count. */
export interface CountFilter {
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
  /** The first and the last day of the span, `YYYY-MM-DD`. */
  readonly since?: string | null;
  readonly until?: string | null;
}

/** A filter as clients send it: all conditions must match. Each field beside `any`, `all` and `not` is a condition. */
export interface LearnerFilter {
  readonly any?: readonly LearnerFilter[] | null;
  readonly all?: readonly LearnerFilter[] | null;
  readonly not?: LearnerFilter | null;
  readonly search?: string | null;
  readonly status?: readonly string[] | null;
  readonly locale?: readonly string[] | null;
  readonly vendors?: readonly string[] | null;
  readonly missingFrom?: readonly string[] | null;
  readonly hasConflict?: boolean | null;
  readonly joinedSince?: string | null;
  readonly joinedUntil?: string | null;
  readonly group?: string | null;
  readonly riskLevel?: readonly string[] | null;
  readonly exposed?: boolean | null;
  readonly overdue?: boolean | null;
  readonly overdueCount?: CountFilter | null;
  readonly dueWithinDays?: number | null;
  readonly neverEnrolled?: boolean | null;
  readonly clickedSince?: string | null;
  readonly minClicks?: number | null;
  readonly clicks?: CountFilter | null;
  readonly reports?: CountFilter | null;
  readonly phishProneIn?: PeriodInput | null;
  readonly neverSimulated?: boolean | null;
}

/** The fields of a filter that compare something. */
export type ConditionName = Exclude<keyof LearnerFilter, 'any' | 'all' | 'not'>;
