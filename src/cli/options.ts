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

/** Refuses an option without a value, such as a variable of the shell that is not set. */
export function notEmpty(name: string): (text: string) => string {
  return (text) => {
    if (text.trim() !== '') return text;
    throw new UsageError(`--${name}: must not be empty; leave the option out, or give it a value`);
  };
}

/** Parses the value of an option as a whole number in a range. */
export function wholeNumber(name: string, { min, max }: { min: number; max: number }): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new UsageError(`--${name}: "${text}" is not a whole number from ${min} to ${max}`);
  };
}
