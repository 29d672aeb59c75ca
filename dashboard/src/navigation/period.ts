/** Days as `YYYY-MM-DD`, both included; a period that is open at one end lacks that day. */
export interface PeriodDays {
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_OF_DAY = 86_400_000;

/** The first day that the graph knows. */
const FIRST_DAY = '0001-01-01';

export function isDay(text: string): boolean {
  return (
    DAY.test(text) &&
    text >= FIRST_DAY &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}

/** The number of days since 1970. */
const dayNumber = (day: string): number => Date.parse(day) / MS_OF_DAY;

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MS_OF_DAY).toISOString().slice(0, 10);
}

/** Today in UTC, as the graph counts days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The period of an address; null: all time. A day that is none is ignored. */
export function periodOf(search: URLSearchParams): PeriodDays | null {
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  const days = { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) };
  return Object.keys(days).length === 0 ? null : days;
}

/** Whether a time is on one of the days of a period; all time includes an unknown time, too. */
export function isInPeriod(time: string | null, period: PeriodDays | null): boolean {
  if (!period) return true;
  const day = time?.slice(0, 10);
  if (day === undefined) return false;
  return (period.from === undefined || day >= period.from) && (period.to === undefined || day <= period.to);
}

/**
 * The period of the same length directly before; null where that cannot be said: for a period without a first day, or if it would
 * begin before the first day of all, as while somebody types a year.
 */
export function periodBefore(period: PeriodDays | null): Required<PeriodDays> | null {
  if (period?.from === undefined) return null;
  const last = period.to ?? today();
  const length = dayNumber(last) - dayNumber(period.from) + 1;
  if (length <= 0 || dayNumber(period.from) - length < dayNumber(FIRST_DAY)) return null;
  return { from: addDays(period.from, -length), to: addDays(period.from, -1) };
}

/** The twelve calendar months that end with the period, or today. */
export function twelveMonths(period: PeriodDays | null): Required<PeriodDays> {
  const to = period?.to ?? today();
  const first = new Date(`${to.slice(0, 7)}-01T00:00:00.000Z`);
  first.setUTCMonth(first.getUTCMonth() - 11);
  return { from: first.getTime() < Date.parse(FIRST_DAY) ? FIRST_DAY : first.toISOString().slice(0, 10), to };
}
