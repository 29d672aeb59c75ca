import { z } from 'zod';
import type { SkippedRecord } from '../source/capabilities';
import { createRawPacker } from '../source/raw';
import type { Raw, RawPacker } from '../source/raw';
import type { CalendarDate, Timestamp } from '../source/records';
import { sameText } from '../source/texts';

/**
 * Tolerant building blocks for wire contracts. Each takes what real vendors send for one idea and makes one thing of
 * it; `null`, `undefined` and `''` are all "not said" and become null. What cannot be read fails the record.
 */

const absent = (value: unknown) => value === undefined || value === null || value === '';

/** An id: text or number in, text out. Required. */
export const id = z.union([z.string().min(1), z.number().int()]).transform((value) => sameText(String(value)));

/** An id that may be missing. */
export const optionalId = orNull(id);

/** Text, trimmed; required and not empty. */
export const text = z.string().trim().min(1).transform(sameText);

/** Text that may be missing. A number is taken as text. */
export const optionalText = orNull(
  z.union([z.string().trim(), z.number().transform(String)]).transform((v) => (v === '' ? null : sameText(v))),
);

/** A number, or digits in text (thousands commas and a percent sign allowed). */
export const number = z.union([
  z.number(),
  z.string().transform((value, context) => {
    const parsed = Number(value.replace(/[,%\s]/g, ''));
    if (value.trim() !== '' && Number.isFinite(parsed)) return parsed;
    context.addIssue({ code: 'custom', message: 'expected a number' });
    return z.NEVER;
  }),
]);

/** A number that may be missing. */
export const optionalNumber = orNull(number);

/** A count that is 0 where it is missing. */
export const count = z.preprocess((value) => (absent(value) ? 0 : value), number);

/** true/false, 1/0, "1"/"0", yes/no; null where missing. */
export const optionalFlag = orNull(
  z.union([z.boolean(), z.number(), z.string()]).transform((value): boolean | null => {
    if (typeof value === 'boolean') return value;
    const word = String(value).trim().toLowerCase();
    if (['1', 'true', 'yes'].includes(word)) return true;
    return ['0', 'false', 'no'].includes(word) ? false : null;
  }),
);

/** An email address, trimmed and lower case; null where missing. */
export const optionalEmail = orNull(
  z.string().transform((value) => {
    const trimmed = value.trim().toLowerCase();
    return trimmed === '' ? null : sameText(trimmed);
  }),
);

/** RFC 3339, or `YYYY-MM-DD HH:MM:SS` with or without `:z` or zone; no zone means UTC. null where missing. */
export const optionalTimestamp = orNull(
  z.string().transform((value, context): Timestamp => {
    const parsed = parseTimestamp(value);
    if (parsed !== undefined) return sameText(parsed);
    context.addIssue({ code: 'custom', message: 'expected a time' });
    return z.NEVER;
  }),
);

/** UNIX seconds, as number or digits; 0 and "" are null. */
export const optionalUnixSeconds = orNull(
  number.transform((seconds) => (seconds > 0 ? sameText(new Date(seconds * 1000).toISOString()) : null)),
);

/** `YYYY-MM-DD` (a time after it is cut off); null where missing. */
export const optionalDate = orNull(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/, 'expected a date')
    .transform((value): CalendarDate => sameText(value.slice(0, 10))),
);

/** `YYYYMMDD`, as number or digits; 0 and "" are null. */
export const optionalCompactDate = orNull(
  number.transform((value, context): CalendarDate | null => {
    if (value === 0) return null;
    const digits = String(value);
    if (/^(19|20|21)\d{6}$/.test(digits))
      return sameText(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
    context.addIssue({ code: 'custom', message: 'expected YYYYMMDD' });
    return z.NEVER;
  }),
);

function parseTimestamp(value: string): Timestamp | undefined {
  let iso = value
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})[ T]/, '$1T')
    .replace(/:z$/i, 'Z');
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) iso += 'T00:00:00Z';
  if (!/(Z|[+-]\d{2}:?\d{2})$/i.test(iso)) iso += 'Z';
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function orNull<T extends z.ZodType>(schema: T) {
  return z
    .preprocess((value) => (absent(value) ? null : value), schema.nullable())
    .optional()
    .transform((value) => value ?? null);
}

/** One item of a list: what was read of it, and the item as it was sent (as `raw.ts` keeps it). */
export interface Item<T> {
  readonly value: T;
  readonly raw: Raw | null;
}

/**
 * Reads a list item by item: an item that breaks the contract is reported and left out, and never costs the list.
 * @param packer keeps what was sent; for lists of a few items each, one packer packs them together
 */
export function readItems<T>(
  endpoint: string,
  items: readonly unknown[],
  schema: z.ZodType<T>,
  packer: RawPacker = createRawPacker(),
): { readonly items: readonly Item<T>[]; readonly skipped: readonly SkippedRecord[] } {
  const read: Item<T>[] = [];
  const skipped: SkippedRecord[] = [];
  for (const [index, sent] of items.entries()) {
    const result = schema.safeParse(sent);
    if (result.success) read.push({ value: result.data, raw: packer.pack(sent) });
    else skipped.push({ endpoint, reason: `item ${index}: ${explainIssues(result.error)}` });
  }
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
