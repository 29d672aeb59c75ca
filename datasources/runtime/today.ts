/** Set where the program pretends that it is another day: in the demo. */
let fixed: string | null = null;

/** Fixes the day for the whole process; null: the day of the calendar. */
export function fixToday(day: string | null): void {
  fixed = day;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The last day that was asked for, by its number since 1970: it is asked for at each request. */
let last = { number: NaN, text: '' };

/** The day in UTC, as `YYYY-MM-DD`: what is overdue changes from day to day. */
export function todayUtc(): string {
  if (fixed !== null) return fixed;
  const now = Date.now();
  const number = Math.floor(now / DAY_MS);
  if (number !== last.number) last = { number, text: new Date(now).toISOString().slice(0, 10) };
  return last.text;
}

/** The time in UTC, in RFC 3339, to compare vendors' dates with; the start of a fixed day. */
export function nowUtc(): string {
  return fixed === null ? new Date().toISOString() : `${fixed}T00:00:00.000Z`;
}
