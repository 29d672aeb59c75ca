import { formatDay, formatTime } from '../format/format';
import type { PeriodDays } from '../navigation/period';
import { texts } from '../texts';
import { useIsPrinting } from './use-is-printing';

/** On paper: the period, and when it was printed. */
export function PrintHead({ period }: { readonly period: PeriodDays | null }) {
  if (!useIsPrinting()) return null;
  const days = period
    ? texts.print.period(period.from && formatDay(period.from), period.to && formatDay(period.to))
    : texts.period.allTime;
  return <p className="print-head">{texts.print.head(days, formatTime(new Date().toISOString()))}</p>;
}
