import { BadInput } from './bad-input';

/** Days in UTC (`YYYY-MM-DD`), both ends included; null means unbounded. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days between a first and a last one. */
export interface Span extends Days {
  readonly from: string;
  readonly to: string;
}

/** A period as clients send it. */
export interface PeriodInput {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly lastDays?: number | null;
}

/**
 * Checks the two ends of a span that are arguments of their own: days, or moments.
 * @param argument the last one
 * @param other the name of the first one
 * @throws BadInput if the span ends before it begins
 */
export function checkSpan(
  argument: string,
  last: string | null | undefined,
  other: string,
  first: string | null | undefined,
): void {
  if (first && last && Date.parse(last) < Date.parse(first))
    throw new BadInput(argument, `must not be before "${other}", ${first}, but is ${last}`);
}

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** The largest `lastDays`: a century. */
const MOST_DAYS = 36_525;
/** The largest number of points of a trend. */
const MOST_POINTS = 400;

/**
 * The days of a period; null without a period.
 * @param today the last day of `lastDays`, in UTC
 * @param argument the argument's name, for messages
 */
export function daysOf(period: PeriodInput | null | undefined, today: string, argument = 'period'): Days | null {
  if (!period) return null;
  const { from = null, to = null, lastDays = null } = period;
  if (lastDays !== null) {
    if (from !== null || to !== null) throw new BadInput(argument, 'takes either `lastDays`, or `from` and `to`');
    if (lastDays < 1 || lastDays > MOST_DAYS)
      throw new BadInput(`${argument}.lastDays`, `must be from 1 to ${MOST_DAYS}`);
    return { from: addDays(today, 1 - lastDays), to: today };
  }
  if (from === null && to === null) throw new BadInput(argument, 'needs `lastDays`, `from` or `to`');
  if (from !== null && to !== null && from > to)
    throw new BadInput(argument, 'must not begin (`from`) after its end (`to`)');
  return { from, to };
}

/**
 * The intervals of a trend, oldest first: whole calendar intervals, of which the first and the last are cut to the period.
 * A period without an end ends today.
 */
export function intervalsOf(
  period: PeriodInput,
  interval: Interval,
  today: string,
  argument = 'period',
): readonly Span[] {
  const days = daysOf(period, today, argument);
  const [first, last] = [days?.from ?? null, days?.to ?? today];
  if (first === null) throw new BadInput(argument, 'needs a first day (`from` or `lastDays`) for a trend');
  if (first > last) throw new BadInput(argument, 'must not begin (`from`) after today without an end (`to`)');
  const spans: Span[] = [];
  for (let from = first; from <= last;) {
    if (spans.length === MOST_POINTS)
      throw new BadInput(
        argument,
        `has more than ${MOST_POINTS} intervals: choose fewer days, or a longer \`interval\``,
      );
    const end = lastDayOf(from, interval);
    const to = end < last ? end : last;
    spans.push({ from, to });
    if (to === LAST_DAY) break;
    from = addDays(to, 1);
  }
  return spans;
}

/**
 * The number of points of a trend, before its arguments are validated further.
 * @returns the largest number if they are wrong, or too many
 */
export function pointsOf(period: PeriodInput, interval: unknown, today: string): number {
  if (!isInterval(interval)) return MOST_POINTS;
  try {
    return intervalsOf(period, interval, today).length;
  } catch {
    return MOST_POINTS;
  }
}

function isInterval(value: unknown): value is Interval {
  return value === 'DAY' || value === 'WEEK' || value === 'MONTH' || value === 'QUARTER' || value === 'YEAR';
}

/** The last day that the graph's `Date` can name. */
const LAST_DAY = '9999-12-31';

/** The last day of the calendar interval that a day belongs to. */
function lastDayOf(day: string, interval: Interval): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (interval) {
    case 'DAY':
      return day;
    case 'WEEK': {
      // 0 is Sunday, the last day of a week.
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      return addDays(day, (7 - weekday) % 7);
    }
    case 'MONTH':
      return lastOfMonth(year, month);
    case 'QUARTER':
      return lastOfMonth(year, Math.ceil(month / 3) * 3);
    case 'YEAR':
      return lastOfMonth(year, 12);
  }
}

function lastOfMonth(year: number, month: number): string {
  const date = new Date(0);
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century.
  date.setUTCFullYear(year, month, 0);
  return dayText(date.getTime());
}

/**
 * Consecutive intervals of days. A moment is compared as text, in which RFC 3339 times and days sort alike, so that no time
 * is parsed for each record.
 */
export class Intervals {
  readonly spans: readonly Days[];
  /** The last day of each; later than any day if there is none. */
  readonly lastDays: readonly string[];
  /** Identifies the intervals. */
  readonly key: string;
  readonly #starts: readonly string[];
  /** The day after the last of each. */
  readonly #ends: readonly string[];

  /** @param spans each begins on the day after the one before it */
  constructor(spans: readonly Days[]) {
    this.spans = spans;
    this.lastDays = spans.map(({ to }) => to ?? AFTER_ALL);
    this.#starts = spans.map(({ from }) => from ?? '');
    this.#ends = spans.map(({ to }) => (to === null || to === LAST_DAY ? AFTER_ALL : addDays(to, 1)));
    const [first, last] = [spans[0], spans.at(-1)];
    // Intervals of calendar units between two days differ in the first end, or in their number.
    this.key = [first?.from, first?.to, spans.length, spans[1]?.to, last?.to].join(' ');
  }

  get length(): number {
    return this.spans.length;
  }

  /** The index of the interval that a time or day belongs to; -1 if it belongs to none. */
  indexOf(time: string): number {
    const index = this.lastBegun(time);
    return index >= 0 && time < (this.#ends[index] ?? '') ? index : -1;
  }

  /** The last interval that begins on or before a time or day; -1 if all begin later. */
  lastBegun(time: string): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? '') <= time) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The first interval that ends on or after a time or day; their number if all end before. */
  firstNotOver(time: string): number {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? '') > time) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Sorts after every day. */
const AFTER_ALL = '~';

const DAY_MS = 86_400_000;

/** The day that comes some days after another (before it, if negative), within the years that the graph's `Date` can name. */
export function addDays(day: string, days: number): string {
  return dayText(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

function dayText(time: number): string {
  const text = new Date(time).toISOString();
  // Days outside of the years 0001 to 9999 have a sign and two more digits, or the year 0000.
  if (text.startsWith('+')) return LAST_DAY;
  return text.startsWith('-') || text.startsWith('0000') ? '0001-01-01' : text.slice(0, 10);
}
