import { z } from 'zod';
import type { SkippedRecord } from '../spec/capabilities';
import { isPossibleId } from '../spec/possible-id';
import { optional, readCount, readDay, readNumber, readPercent, readScore, readTime } from '../transport/wire';

/**
 * CyberHoot serializes PHP arrays: a list may be an array, or an object keyed by index or by id; one object may be a list of
 * one; an empty list is `[]` even if a non-empty one is an object.
 */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  return 'id' in value ? [value] : Object.values(value);
}

/** PHP's ways to say "nothing". */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}

/** Anything that `toList` accepts. Other text or numbers are not a list, and must not be taken for an empty one. */
export const list = z
  .unknown()
  .optional()
  .transform((value, context): readonly unknown[] => {
    if (isNothing(value) || typeof value === 'object') return toList(value);
    context.addIssue({ code: 'custom', message: 'expected a list or a map' });
    return z.NEVER;
  });

/** A list as a whole response: an object of only texts and numbers is some other response. */
export const answeredList = list.refine(holdsRecords, 'expected a list or a map of records');

function holdsRecords(items: readonly unknown[]): boolean {
  return items.length === 0 || items.some((item) => typeof item === 'object');
}

/** A map whose keys are data; an empty one may be `[]`. */
export const map = z.unknown().transform((value, context): readonly (readonly [string, unknown])[] => {
  if (isNothing(value) || (Array.isArray(value) && value.length === 0)) return [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && holdsRecords(Object.values(value)))
    return Object.entries(value);
  context.addIssue({ code: 'custom', message: 'expected a map' });
  return z.NEVER;
});

/**
 * One object, which may be sent as a list or map of one; null if there is none.
 * @param names fields that identify the object: it has at least one of them
 */
export function one<T>(names: readonly string[], schema: z.ZodType<T>) {
  return z
    .unknown()
    .transform((value, context): unknown => {
      const [first = null] = isIt(value, names) ? [value] : toList(value);
      if (first === null && (isNothing(value) || typeof value === 'object')) return null;
      if (isIt(first, names)) return first;
      context.addIssue({ code: 'custom', message: `expected ${names.join(' or ')}` });
      return z.NEVER;
    })
    .pipe(schema.nullable());
}

/** One object with any fields. */
export const anyObject = z.record(z.string(), z.unknown());

/** Whether it is an object with at least one of these fields. */
export function isIt(value: unknown, names: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && names.some((name) => name in value);
}

/** CyberHoot's ways to say that a number or a date does not apply. */
function isNotApplicable(value: unknown): boolean {
  return (
    value === false || value === -1 || (typeof value === 'string' && NOT_APPLICABLE.has(value.trim().toLowerCase()))
  );
}
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['', 'n/a', '-1']);

/** A field that may be marked as not applicable, which counts as missing. */
function applicable<T>(expected: string, read: (value: unknown) => T | undefined) {
  return optional<T>(expected, (value) => (isNotApplicable(value) ? null : read(value)));
}

/** 0 means no date. */
function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && ZERO.has(value.trim()));
}
const ZERO: ReadonlySet<string> = new Set(['0', '00000000']);

/** UNIX seconds. */
export const moment = applicable<string | null>('a time', (value) => (isZero(value) ? null : readTime(value)));

/** `YYYYMMDD`; some fields contain UNIX seconds, which is undocumented. */
export const day = applicable<string | null>('a date', (value) => (isZero(value) ? null : readDay(value)));

export const count = applicable('a count', readCount);
export const number = applicable('a number', readNumber);
export const percent = applicable('a percentage', readPercent);
/** From 0 to 100. */
export const score = applicable('a score from 0 to 100', readScore);

/** The id of another object; 0 means none. */
export const reference = applicable<string | null>('an id', (value) => {
  if (isZero(value)) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === 'string' && isPossibleId(value) ? value.trim() : undefined;
});

/** A list or map within a record. */
export const optionalEntries = optional<readonly unknown[]>('a list or a map', (value) =>
  value === false || typeof value === 'object' ? toList(value) : undefined,
);

/** A list or map within a record whose entries are records themselves; any other value means that they are missing. */
export function entriesOf(
  endpoint: string,
  name: string,
  value: unknown,
): { readonly entries: readonly unknown[]; readonly skipped: readonly SkippedRecord[] } {
  if (isNothing(value) || typeof value === 'object') return { entries: toList(value), skipped: [] };
  return { entries: [], skipped: [{ endpoint, reason: `${name}: expected a list or a map` }] };
}
