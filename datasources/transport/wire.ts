import { z } from 'zod';
import type { SkippedRecord } from '../source/capabilities';
import { createRawPacker } from '../source/raw';
import type { Raw, RawPacker } from '../source/raw';
import type { CalendarDate, Timestamp } from '../source/records';
import { sameText } from '../source/texts';
import { atOnce, steps } from '../source/turns';
import type { Steps } from '../source/turns';

/**
 * Tolerant building blocks for wire contracts. Each takes what real vendors send for one idea and makes one thing of
 * it; `null`, `undefined` and `''` are all "not said" and become null. What cannot be read fails the record.
 *
 * Each is one step for zod, not a chain of small ones: thousands of fields are read for one answer.
 */

/** What a field is made of; undefined for what cannot be read. */
type Read<T> = (value: unknown) => T | undefined;

function required<T>(expected: string, read: Read<T>) {
  return z.transform((value: unknown, context): T => {
    const found = read(value);
    if (found !== undefined) return kept(found);
    context.addIssue({ code: 'custom', message: `expected ${expected}` });
    return z.NEVER;
  });
}

function kept<T>(value: T): T {
  // An equal text is of the same type.
  return typeof value === 'string' ? (sameText(value) as T & string) : value;
}

function orNull<T>(expected: string, read: Read<T>) {
  return required<T | null>(expected, (value) => (absent(value) ? null : read(value)));
}

const absent = (value: unknown) => value === undefined || value === null || value === '';

const readId: Read<string> = (value) =>
  typeof value === 'string' ? value || undefined : Number.isSafeInteger(value) ? String(value) : undefined;

const readText: Read<string> = (value) => (typeof value === 'string' ? value.trim() || undefined : undefined);

const readNumber: Read<number> = (value) => {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined;
  const parsed = typeof value === 'number' ? value : Number(value.replace(/[,%\s]/g, ''));
  return Number.isFinite(parsed) ? parsed : undefined;
};

/** An id: text or number in, text out. Required. */
export const id = required('an id', readId);

/** An id that may be missing. */
export const optionalId = orNull('an id', readId);

/** Text, trimmed; required and not empty. */
export const text = required('text', readText);

/** Text that may be missing. A number is taken as text. */
export const optionalText = orNull<string | null>('text', (value) => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : undefined;
});

/** A number, or digits in text (thousands commas and a percent sign allowed). */
export const number = required('a number', readNumber);

/** A number that may be missing. */
export const optionalNumber = orNull('a number', readNumber);

/** A count that is 0 where it is missing. */
export const count = required('a number', (value) => (absent(value) ? 0 : readNumber(value)));

/** true/false, 1/0, "1"/"0", yes/no; null where missing. */
export const optionalFlag = orNull<boolean | null>('true or false', (value) => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const word = String(value).trim().toLowerCase();
  if (['1', 'true', 'yes'].includes(word)) return true;
  return ['0', 'false', 'no'].includes(word) ? false : null;
});

/** An email address, trimmed and lower case; null where missing. */
export const optionalEmail = orNull<string | null>('an address', (value) =>
  typeof value === 'string' ? value.trim().toLowerCase() || null : undefined,
);

/** RFC 3339, or `YYYY-MM-DD HH:MM:SS` with or without `:z` or zone; no zone means UTC. null where missing. */
export const optionalTimestamp = orNull<Timestamp>('a time', (value) =>
  typeof value === 'string' ? parseTimestamp(value) : undefined,
);

/** The last that a date can hold. */
const LAST_SECOND = 8.64e12;

/** UNIX seconds, as number or digits; 0 and "" are null. */
export const optionalUnixSeconds = orNull<Timestamp | null>('a time', (value) => {
  const seconds = readNumber(value);
  if (seconds === undefined || seconds > LAST_SECOND) return undefined;
  return seconds > 0 ? new Date(seconds * 1000).toISOString() : null;
});

/** `YYYY-MM-DD` (a time after it is cut off); null where missing. */
export const optionalDate = orNull<CalendarDate>('a date', (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined,
);

/** `YYYYMMDD`, as number or digits; 0 and "" are null. */
export const optionalCompactDate = orNull<CalendarDate | null>('YYYYMMDD', (value) => {
  const digits = readNumber(value);
  if (digits === 0) return null;
  return /^(19|20|21)\d{6}$/.test(String(digits))
    ? String(digits).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    : undefined;
});

/** Needs nothing done to be parsed. */
const STANDARD = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

function parseTimestamp(value: string): Timestamp | undefined {
  const time = Date.parse(STANDARD.test(value) ? value : standardised(value));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function standardised(value: string): string {
  const iso = value
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})[ T]/, '$1T')
    .replace(/:z$/i, 'Z');
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return `${iso}T00:00:00Z`;
  return /(Z|[+-]\d{2}:?\d{2})$/i.test(iso) ? iso : `${iso}Z`;
}

/** An object of which each field may be missing, but not all: one that says nothing expected is no empty one. */
export function sayingSome<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const names = Object.keys(schema.shape);
  return z
    .unknown()
    .refine((value) => typeof value !== 'object' || value === null || names.some((name) => name in value), {
      message: `expected some of ${names.join(', ')}`,
    })
    .pipe(schema);
}

/** One item of a list: what was read of it, and the item as it was sent (as `raw.ts` keeps it). */
export interface Item<T> {
  readonly value: T;
  readonly raw: Raw | null;
}

export interface ReadItems<T> {
  readonly items: readonly Item<T>[];
  readonly skipped: readonly SkippedRecord[];
}

/**
 * Reads a list item by item: an item that breaks the contract is reported and left out, and never costs the list.
 * @param packer keeps what was sent; for lists of a few items each, one packer packs them together
 */
export function readItems<T>(
  endpoint: string,
  items: readonly unknown[],
  schema: z.ZodType<T>,
  packer?: RawPacker,
): ReadItems<T> {
  return atOnce(readingItems(endpoint, items, schema, packer));
}

/** The same in steps, for lists that may be long. */
export function* readingItems<T>(
  endpoint: string,
  items: readonly unknown[],
  schema: z.ZodType<T>,
  packer: RawPacker = createRawPacker(),
): Steps<ReadItems<T>> {
  const read: Item<T>[] = [];
  const skipped: SkippedRecord[] = [];
  yield* steps(items.entries(), ([index, sent]) => {
    const result = schema.safeParse(sent);
    if (result.success) read.push({ value: result.data, raw: packer.pack(sent) });
    else skipped.push({ endpoint, reason: `item ${index}: ${explainIssues(result.error)}` });
  });
  return { items: read, skipped };
}

/** Paths and expectations, never values: an answer may hold people. */
export function explainIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(
      (issue) => `${issue.path.join('.') || 'the whole'}: ${issue.code === 'custom' ? issue.message : describe(issue)}`,
    )
    .join('; ');
}

function describe(issue: z.core.$ZodIssue): string {
  return 'expected' in issue && typeof issue.expected === 'string' ? `expected ${issue.expected}` : issue.code;
}
