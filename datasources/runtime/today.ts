/** Set where the program pretends that it is another day: in the demo. */
let fixed: string | null = null;

/** Fixes the day for the whole process; null: the day of the calendar. */
export function fixToday(day: string | null): void {
  fixed = day;
}

/** The day in UTC, as `YYYY-MM-DD`: what is overdue changes from day to day. */
export function todayUtc(): string {
  return fixed ?? new Date().toISOString().slice(0, 10);
}

/** The time in UTC, in RFC 3339, to compare vendors' dates with; the start of a fixed day. */
export function nowUtc(): string {
  return fixed === null ? new Date().toISOString() : `${fixed}T00:00:00.000Z`;
}
