/** An invalid command line, or a file named on it that cannot be used: one line per mistake, exit code 2. */
export class UsageError extends Error {}

/** Parses the value of an option as a day of the calendar. */
export function calendarDay(name: string): (text: string) => string {
  return (text) => {
    const day = new Date(`${text}T00:00:00.000Z`);
    if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
      return text;
    throw new UsageError(`--${name}: "${text}" is not a day such as 2026-11-01`);
  };
}

/** Parses the value of an option as a whole number in a range. */
export function wholeNumber(name: string, { min, max }: { min: number; max: number }): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max) return value;
    throw new UsageError(`--${name}: "${text}" is not a whole number from ${min} to ${max}`);
  };
}
