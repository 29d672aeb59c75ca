/** Numbers and dates in the browser's locale. A missing value is a dash, never 0. */

export type NumberKind = 'count' | 'percent' | 'score' | 'seconds';

/** The browser's own: `navigator.languages` may hold names that `Intl` refuses. */
const locale = undefined;
const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const wholePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const shortNumber = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

export const NO_VALUE = '–';

const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', maximumFractionDigits: 0 });
const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', maximumFractionDigits: 1 });
const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', maximumFractionDigits: 1 });

function duration(seconds: number): string {
  if (seconds < 5400) return minutes.format(seconds / 60);
  return seconds < 129_600 ? hours.format(seconds / 3600) : days.format(seconds / 86_400);
}

export function formatNumber(value: number | null | undefined, kind: NumberKind): string {
  if (value === null || value === undefined) return NO_VALUE;
  switch (kind) {
    case 'count':
      return count.format(value);
    case 'percent':
      return percent.format(value);
    case 'score':
      return score.format(value);
    case 'seconds':
      return duration(value);
  }
}

/** A number on the scale of a chart: as short as possible. */
export function formatTick(value: number, kind: NumberKind): string {
  if (kind === 'percent') return wholePercent.format(value);
  return kind === 'seconds' ? duration(value) : shortNumber.format(value);
}

/** A change with its sign: percentage points for a rate. */
export function formatChange(change: number, kind: NumberKind): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const size = Math.abs(change);
  return `${sign}${kind === 'percent' ? `${score.format(size * 100)} pp` : formatNumber(size, kind)}`;
}

/** A calendar day (`YYYY-MM-DD`): the same in every time zone. */
export const formatDay = (value: string | null | undefined): string => (value ? day.format(new Date(value)) : NO_VALUE);

export const formatMonth = (value: string): string => month.format(new Date(value));

/** A moment, in the browser's time zone. */
export const formatTime = (value: string | null | undefined): string =>
  value ? time.format(new Date(value)) : NO_VALUE;

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** How long ago, or in how long: "3 minutes ago". */
export function formatAge(value: string | null | undefined, now = Date.now()): string {
  if (!value) return NO_VALUE;
  const seconds = Math.round((Date.parse(value) - now) / 1000);
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return relative.format(Math.round(seconds / length), unit);
}
