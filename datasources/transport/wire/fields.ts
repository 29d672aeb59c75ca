import { z } from 'zod';
import { readAddress } from '../../spec/addresses';
import { isPossibleId } from '../../spec/possible-id';
import type { CalendarDate, Timestamp } from '../../spec/records';
import { internString } from '../../runtime/string-interning';
import { camelCase } from '../camel';
import { readCount, readFlag, readNumber, readPercent, readScore } from './numbers';
import { readDay, readTime } from './times';
import { UNREADABLE, reportUnreadable } from './unreadable';
import type { Unreadable } from './unreadable';

/**
 * The fields of wire contracts. `null`, `undefined` and `''` are all "not said" and become null.
 *
 * In a `row`, a side field that cannot be read is null, and is counted under the field of the common record that it
 * feeds: the record stays. Elsewhere it is an error, as a required field is everywhere.
 *
 * Each is one step for zod, not a chain of small ones: thousands of fields are read for one answer.
 */

/** What a value means; undefined for what cannot be read. */
type Read<T> = (value: unknown) => T | undefined;

/** A field without which a record is still a record. */
export type SideField<T> = z.ZodType<T> & {
  /** @param fields of the common record (`dueOn`, `trainingTotals.averageScore`), or else of the vendor's own type */
  feeds(...fields: readonly string[]): z.ZodType<T>;
};
export type OptionalField<T> = SideField<T | null> & {
  /** For what a status is derived from: it must tell "not sent" from "sent, and unreadable". */
  decides(...fields: readonly string[]): z.ZodType<T | null | Unreadable>;
  /** For what a record is known by: unreadable, it costs the record. */
  readonly identifies: z.ZodType<T | null>;
};

/** A side field of a vendor's own. @param read is not asked for what is absent */
export function optional<T>(expected: string, read: Read<T | null>): OptionalField<T> {
  const readOrNull: Read<T | null> = (value) => (isAbsent(value) ? null : read(value));
  const lenient = <Else>(fields: readonly string[], otherwise: Else) =>
    z.transform((value: unknown): T | null | Else => {
      const found = readOrNull(value);
      if (found !== undefined) return interned(found);
      reportUnreadable(fields);
      return otherwise;
    });
  const identifies = required(expected, readOrNull);
  return Object.assign(required(expected, readOrNull), {
    identifies,
    feeds: (...fields: readonly string[]) => lenient(fields, null),
    decides: (...fields: readonly string[]) => lenient<Unreadable>(fields, UNREADABLE),
  });
}

function required<T>(expected: string, read: Read<T>): z.ZodType<T> {
  return z.transform((value: unknown, context): T => {
    const found = read(value);
    if (found !== undefined) return interned(found);
    context.addIssue({ code: 'custom', message: `expected ${expected}` });
    return z.NEVER;
  });
}

function interned<T>(value: T): T {
  // An equal text is of the same type.
  return typeof value === 'string' ? (internString(value) as T & string) : value;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

type Bound<Shape> = { [Key in keyof Shape]: Shape[Key] extends z.ZodType<infer T> ? z.ZodType<T> : never };

/**
 * One record of a list. Each side field feeds the field of its own name in camel case, unless it says another one
 * (`date_created: optionalTimestamp.feeds('createdAt')`).
 */
export function row<Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape): z.ZodObject<Bound<Shape>> {
  const bound = Object.entries(shape).map(([name, field]) => [
    name,
    isSideField(field) ? field.feeds(camelCase(name)) : field,
  ]);
  // The entries of the shape, each bound to its name.
  return z.object(Object.fromEntries(bound) as Bound<Shape>);
}

function isSideField(field: z.ZodType): field is SideField<unknown> {
  return 'feeds' in field;
}

const readId: Read<string> = (value) => {
  if (typeof value === 'string') return isPossibleId(value) ? value : undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
};

const readText: Read<string> = (value) => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : undefined;
};

/** An id: text or number in, text out. Required. */
export const id = required('an id', readId);

/** An id that may be missing. */
export const optionalId = optional('an id', readId);

/** Text, trimmed; required and not empty. */
export const text = required('text', (value) => (typeof value === 'string' ? value.trim() || undefined : undefined));

/** Text that may be missing. A number is taken as text. */
export const optionalText = optional<string | null>('text', (value) => {
  const found = readText(value);
  return found === '' ? null : found;
});

/** The longest name that somebody has. Names are compared word by word, so no other text may stand for one. */
const MAX_NAME = 256;

/** A person's name that may be missing. */
export const optionalName = optional<string | null>('a name', (value) => {
  const found = readText(value);
  return found === '' ? null : found !== undefined && found.length <= MAX_NAME ? found : undefined;
});

/** From 0 to 100. Required. */
export const score = required('a number from 0 to 100', readScore);

/** A number that may be missing. */
export const optionalNumber = optional('a number', readNumber);

/** A whole number from 0 to 2^31 - 1. Required. */
export const count = required('a count', readCount);

/** A whole number from 0 to 2^31 - 1 that may be missing. */
export const optionalCount = optional('a count', readCount);

/** A number from 0 to 100 that may be missing. */
export const optionalScore = optional('a number from 0 to 100', readScore);

/** Likewise, with or without a percent sign. */
export const optionalPercent = optional('a percentage', readPercent);

/** true/false, 1/0, "1"/"0", yes/no; null where missing. */
export const optionalFlag = optional('true or false', readFlag);

const readEmail: Read<string | null> = (value) => (typeof value === 'string' ? readAddress(value) : undefined);

/** An address in its canonical spelling; null where missing, or where the text says that there is none (`n/a`). */
export const optionalEmail = optional('an address', readEmail);

/** An address in its canonical spelling. Required: of records that are known by it. */
export const email = required('an address', (value) => readEmail(value) ?? undefined);

/** A day in the grammar of `times.ts`. Required. */
export const date = required<CalendarDate>('a date', readDay);

/** A time in the grammar of `times.ts`; null where missing. */
export const optionalTimestamp = optional<Timestamp>('a time', readTime);

/** A day in the grammar of `times.ts`; null where missing. */
export const optionalDate = optional<CalendarDate>('a date', readDay);

/** JSON that is handed on as it is. Nested deeper, it could not be written down again. */
export const optionalJson = optional<unknown>('JSON of a few levels', (value) =>
  isNestedWithin(value, MAX_LEVELS) ? value : undefined,
);
const MAX_LEVELS = 64;

function isNestedWithin(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return false;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return true;
}

/** An object that may be missing; null where it cannot be read. */
export function optionalObject<T>(schema: z.ZodType<T>): SideField<T | null | undefined> {
  const nullish = schema.nullish();
  return Object.assign(nullish, {
    feeds: (...fields: readonly string[]): z.ZodType<T | null | undefined> =>
      z.catch(nullish, () => {
        reportUnreadable(fields);
        return null;
      }),
  });
}

/** A list that may be missing; what cannot be read of it is left out. */
export function optionalList<T>(item: z.ZodType<T>): SideField<readonly T[]> {
  // Whatever an item is, it may also be the mark.
  const itemOrMark: z.ZodType<T | Unreadable> = item;
  return Object.assign(
    z
      .array(item)
      .nullish()
      .transform((list): readonly T[] => list ?? []),
    {
      feeds(...fields: readonly string[]): z.ZodType<readonly T[]> {
        const unreadable = (): Unreadable => {
          reportUnreadable(fields);
          return UNREADABLE;
        };
        const list = z.array(z.catch(itemOrMark, unreadable)).nullish();
        return z
          .catch(list, () => (reportUnreadable(fields), []))
          .transform((found): readonly T[] => readableOf(found ?? []));
      },
    },
  );
}

function readableOf<T>(list: readonly (T | Unreadable)[]): readonly T[] {
  return list.filter((one): one is T => one !== UNREADABLE);
}

/** A list of plain values, each read alone: for lists that stand in thousands of records. */
function optionalValues<T>(expected: string, read: Read<T>): SideField<readonly T[]> {
  return Object.assign(
    required(expected, (value): readonly T[] | undefined => {
      if (isAbsent(value)) return [];
      if (!Array.isArray(value)) return undefined;
      const list = value.map(read);
      return list.some((one) => one === undefined) ? undefined : list.flatMap((one) => one ?? []);
    }),
    {
      feeds: (...fields: readonly string[]): z.ZodType<readonly T[]> =>
        z.transform((value: unknown) => {
          if (isAbsent(value)) return [];
          if (!Array.isArray(value)) {
            reportUnreadable(fields);
            return [];
          }
          const list: T[] = [];
          for (const one of value) {
            const found = read(one);
            if (found === undefined) reportUnreadable(fields);
            else list.push(found);
          }
          return list;
        }),
    },
  );
}

/** Ids, bare or each in an object. */
export const optionalIds = optionalValues('a list of ids', (value) =>
  interned(readId(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)),
);

/** Texts; a number is taken as text. */
export const optionalTexts = optionalValues('a list of texts', (value) => interned(readText(value)));
