const DAY_MS = 24 * 60 * 60 * 1000;

/** Larger numbers are not a delay but a time: seconds, milliseconds, microseconds or nanoseconds since 1970. */
const LARGEST_DELAY_SECONDS = 1e9;
const EPOCH_UNITS: readonly { readonly below: number; readonly perMillisecond: number }[] = [
  { below: 1e11, perMillisecond: 1e-3 },
  { below: 1e14, perMillisecond: 1 },
  { below: 1e17, perMillisecond: 1e3 },
  { below: Infinity, perMillisecond: 1e6 },
];

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** The three forms of HTTP (RFC 9110, 5.6.7), and RFC 3339. `Date.parse` alone would take "in 5 minutes" for a day in May. */
const DATES: readonly RegExp[] = [
  /^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]\d{4})$/,
  /^[A-Za-z]{6,9}, \d{2}-[A-Za-z]{3}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/,
];
/** `Sun Nov  6 08:49:37 1994`: in UTC, without saying so. */
const ASCTIME = /^[A-Za-z]{3} [A-Za-z]{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * When a vendor may be called again, from its `Retry-After` header: never in the past, and never more than a day away.
 * @returns undefined if the header is missing or cannot be parsed
 */
export function parseRetryAfter(header: string | undefined, now = Date.now()): Date | undefined {
  const text = header?.trim() ?? '';
  const time = NUMBER.test(text) ? timeOfNumber(Number(text), now) : timeOfDate(text);
  return Number.isNaN(time) ? undefined : new Date(Math.min(Math.max(time, now), now + DAY_MS));
}

function timeOfNumber(value: number, now: number): number {
  if (value < LARGEST_DELAY_SECONDS) return now + value * 1000;
  const unit = EPOCH_UNITS.find(({ below }) => value < below);
  return unit ? value / unit.perMillisecond : Infinity;
}

function timeOfDate(text: string): number {
  if (ASCTIME.test(text)) return Date.parse(`${text} GMT`);
  return DATES.some((form) => form.test(text)) ? Date.parse(text) : NaN;
}
