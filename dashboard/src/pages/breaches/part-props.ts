import type { PeriodDays } from '../../navigation/period';

/** What each part of the page reads: a company in a period. */
export interface PartProps {
  readonly slug: string;
  readonly period: PeriodDays | null;
}
