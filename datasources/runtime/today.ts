/** The day in UTC, as `YYYY-MM-DD`: what is overdue changes from day to day. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
