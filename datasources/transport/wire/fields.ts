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
 * Field parsers for wire schemas. `null`, `undefined` and `''` all mean "not provided" and become null.
 *
 * In a `row`, an optional field that cannot be parsed is null, and is counted under the field of the common record that it
 * feeds: the record is not left out. Elsewhere it is an error, as for a required field.
 *
 * Each is a single zod transform instead of a chain: one response contains thousands of fields.
 */

/** Parses a value; undefined if it cannot be parsed. */
type Read<T> = (value: unknown) => T | undefined;

/** An optional field: a record is valid without it. */
export type SideField<T> = z.ZodType<T> & {
  /** @param fields of the common record (`dueOn`, `trainingTotals.averageScore`), or of the vendor's own type */
  feeds(...fields: readonly string[]): z.ZodType<T>;
};
export type OptionalField<T> = SideField<T | null> & {
  /** For inputs of a derived status, which must distinguish "not sent" from "sent but unreadable". */
  decides(...fields: readonly string[]): z.ZodType<T | null | Unreadable>;
  /** For identifying fields: if unreadable, the record is left out. */
  readonly identifies: z.ZodType<T | null>;
};

/** Creates an optional field. @param read not called for an absent value */
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
  // An interned string equals the original, so it has the same type.
  return typeof value === 'string' ? (internString(value) as T & string) : value;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

type Bound<Shape> = { [Key in keyof Shape]: Shape[Key] extends z.ZodType<infer T> ? z.ZodType<T> : never };

/**
 * The schema of one record of a list. Each optional field feeds the field of its own name in camel case, unless it names another
 * (`date_created: optionalTimestamp.feeds('createdAt')`).
 */
export function row<Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape): z.ZodObject<Bound<Shape>> {
  const bound = Object.entries(shape).map(([name, field]) => [
    name,
    isSideField(field) ? field.feeds(camelCase(name)) : field,
  ]);
  // The same entries, each bound to its name.
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

/** Length limit of a person's name. Names are compared word by word, so other text must not be taken for a name. */
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

/** A whole number from 0 to 2^31 - 1 that may be missing. */
export const optionalCount = optional('a count', readCount);

/** A number from 0 to 100 that may be missing. */
export const optionalScore = optional('a number from 0 to 100', readScore);

/** A number from 0 to 100 with or without a percent sign, that may be missing. */
export const optionalPercent = optional('a percentage', readPercent);

/** true/false, 1/0, "1"/"0", yes/no; null if missing. */
export const optionalFlag = optional('true or false', readFlag);

const readEmail: Read<string | null> = (value) => (typeof value === 'string' ? readAddress(value) : undefined);

/** An address in canonical spelling; null if missing or if the text means "no address" (`n/a`). */
export const optionalEmail = optional('an address', readEmail);

/** An address in canonical spelling. Required: for records that it identifies. */
export const email = required('an address', (value) => readEmail(value) ?? undefined);

/** A day in the grammar of `times.ts`. Required. */
export const date = required<CalendarDate>('a date', readDay);

/** A time in the grammar of `times.ts`; null if missing. */
export const optionalTimestamp = optional<Timestamp>('a time', readTime);

/** A day in the grammar of `times.ts`; null if missing. */
export const optionalDate = optional<CalendarDate>('a date', readDay);

/** JSON that is passed on unchanged. Deeper nesting could not be serialized again. */
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

/** An object that may be missing; null if it cannot be parsed. */
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

/** A list that may be missing; items that cannot be parsed are left out. */
export function optionalList<T>(item: z.ZodType<T>): SideField<readonly T[]> {
  // Each item is of its own type or the marker `UNREADABLE`.
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

/** A list of scalars, each parsed without zod: for lists that occur in thousands of records. */
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

/** A list of ids, each plain or in an object with `id`. */
export const optionalIds = optionalValues('a list of ids', (value) =>
  interned(readId(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)),
);

/** A list of texts; a number is taken as text. */
export const optionalTexts = optionalValues('a list of texts', (value) => interned(readText(value)));
