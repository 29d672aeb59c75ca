import type { CalendarDate, Timestamp } from '../../spec/records';

/**
 * Parses times and days as vendors write them. Anything outside this grammar is rejected: nothing is guessed, nothing rolls
 * over (31 February is unreadable), and years outside 1990 to 2100 are errors. A time without a zone is in UTC.
 *
 * - RFC 3339 and plain ISO 8601: a date, or a date and a time with `T` or one blank between them; seconds and fraction
 *   are optional, the fraction follows `.` or `,`; the zone is `Z`, `UTC`, `GMT`, `+02`, `+0200` or `+02:00`, directly or
 *   after one blank, or Infosec IQ's `:z`.
 * - ISO 8601's basic form: `20250301`, `20250301T100000Z`.
 * - HTTP dates: `Sat, 01 Mar 2025 10:00:00 GMT`.
 * - UNIX seconds and milliseconds, as a number or as digits, distinguished by their range.
 */

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2101, 0, 1) - 1;
/** Longer than any text of the grammar. */
const MAX_TEXT = 40;

const EXTENDED =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(:z| ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?:\d{2})?)?)?$/i;
const HTTP =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const UNIX = /^\d{9,13}$/;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The time in UTC; undefined if the value is not a time. */
export function readTime(value: unknown): Timestamp | undefined {
  if (typeof value === 'string' && isCanonical(value)) return value;
  const moment = readMoment(value);
  return moment && toTimestamp(moment.time);
}

/** The day as written, independent of the time and zone that follow; for UNIX times, the day in UTC. */
export function readDay(value: unknown): CalendarDate | undefined {
  const moment = readMoment(value);
  return moment && toTimestamp(moment.day).slice(0, 10);
}

/** In milliseconds since 1970. */
interface Moment {
  readonly time: number;
  /** Any time of the day as written, in UTC. */
  readonly day: number;
}

function readMoment(value: unknown): Moment | undefined {
  if (typeof value === 'string') return readText(value);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? readText(String(value)) : undefined;
}

function readText(text: string): Moment | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const trimmed = text.trim();
  if (UNIX.test(trimmed)) return readUnix(Number(trimmed));
  const iso = EXTENDED.exec(trimmed) ?? BASIC.exec(trimmed);
  if (iso) {
    const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', fraction = '', zone = ''] =
      iso;
    const offset = offsetOf(zone);
    if (offset === undefined) return undefined;
    const clock = clockOf(hour, minute, second, fraction);
    return momentOf(Number(year), Number(month), Number(day), clock, offset);
  }
  const http = HTTP.exec(trimmed);
  if (!http) return undefined;
  const [, weekday, day = '', month = '', year = '', hour = '', minute = '', second = ''] = http;
  const clock = clockOf(hour, minute, second, '');
  const moment = momentOf(Number(year), MONTHS.indexOf(month) + 1, Number(day), clock, 0);
  return moment && WEEKDAYS[new Date(moment.time).getUTCDay()] === weekday ? moment : undefined;
}

function readUnix(value: number): Moment | undefined {
  const time = value * 1000 <= LATEST ? value * 1000 : value;
  return isInRange(time) ? { time, day: time } : undefined;
}

/** Milliseconds since midnight; undefined for an invalid time of day. */
function clockOf(hour: string, minute: string, second: string, fraction: string): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  return ((h * 60 + m) * 60 + s) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** Offset from UTC in milliseconds, positive to the east; undefined for an invalid zone. */
function offsetOf(zone: string): number | undefined {
  const digits = /([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!digits) return 0;
  const [, sign, hours = '', minutes = '0'] = digits;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function momentOf(
  year: number,
  month: number,
  day: number,
  clock: number | undefined,
  offset: number,
): Moment | undefined {
  if (clock === undefined || !isDate(year, month, day)) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  const time = midnight + clock - offset;
  return isInRange(midnight) && isInRange(time) ? { time, day: midnight } : undefined;
}

function toTimestamp(milliseconds: number): Timestamp {
  return new Date(milliseconds).toISOString();
}

function isInRange(milliseconds: number): boolean {
  return milliseconds >= EARLIEST && milliseconds <= LATEST;
}

function isDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0));
}

/** The positions of digits in `2026-03-04T10:15:00.000Z`. */
const CANONICAL = 'dddd-dd-ddTdd:dd:dd.dddZ';
const DIGIT = 'd'.charCodeAt(0);
const EXPECTED = Uint8Array.from(CANONICAL, (character) => character.charCodeAt(0));
const ZERO = 0x30;

/** Fast path: whether a text already has the record format. Most vendors send most times in it, so no conversion is needed. */
function isCanonical(text: string): boolean {
  if (text.length !== CANONICAL.length) return false;
  for (let at = 0; at < EXPECTED.length; at += 1) {
    const code = text.charCodeAt(at);
    const expected = EXPECTED[at];
    if (expected === DIGIT ? code < ZERO || code > ZERO + 9 : code !== expected) return false;
  }
  const two = (at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
  const year = two(0) * 100 + two(2);
  return year >= 1990 && year <= 2100 && isDate(year, two(5), two(8)) && two(11) < 24 && two(14) < 60 && two(17) < 60;
}
