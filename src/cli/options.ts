import { parseArgs } from 'node:util';

/** An invalid command line: one line per mistake, exit code 2. */
export class UsageError extends Error {}

/** Parses options of a command: `--name value`, and flags without a value. Anything else is a mistake. */
export function readOptions<Name extends string, Flag extends string = never>(
  args: readonly string[],
  names: readonly Name[],
  flags: readonly Flag[] = [],
): Partial<Record<Name, string[]> & Record<Flag, boolean>> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const])),
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' } as const])),
      },
      strict: true,
    });
    return values as Partial<Record<Name, string[]> & Record<Flag, boolean>>;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Parses an option as a day of the calendar. The last value counts if the option is given several times. */
export function calendarDay(name: string, given: readonly string[] | undefined): string | undefined {
  const text = given?.at(-1);
  if (text === undefined) return undefined;
  const day = new Date(`${text}T00:00:00.000Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new UsageError(`--${name}: "${text}" is not a day such as 2026-11-01`);
}

/** Parses an option as a whole number in a range. The last value counts if the option is given several times. */
export function wholeNumber(
  name: string,
  given: readonly string[] | undefined,
  range: { min: number; max: number },
): number | undefined {
  const text = given?.at(-1);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= range.min && value <= range.max) return value;
  throw new UsageError(`--${name}: "${text}" is not a whole number from ${range.min} to ${range.max}`);
}
