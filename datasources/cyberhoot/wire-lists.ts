import { z } from 'zod';

/**
 * CyberHoot prints PHP arrays: a list may come as an array, or as an object keyed by index or by id; one object may come
 * as a list of one; an empty list is `[]` even where a filled one is an object.
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

/** Anything that `toList` takes. Another text or number is no list, and must not pass for an empty one. */
export const list = z
  .unknown()
  .optional()
  .transform((value, context): readonly unknown[] => {
    if (isNothing(value) || typeof value === 'object') return toList(value);
    context.addIssue({ code: 'custom', message: 'expected a list or a map' });
    return z.NEVER;
  });

/** A list as a whole answer: an object of nothing but texts and numbers is some other answer. */
export const answeredList = list.refine(holdsRecords, 'expected a list or a map of records');

function holdsRecords(items: readonly unknown[]): boolean {
  return items.length === 0 || items.some((item) => typeof item === 'object');
}

/** A map whose keys mean something; an empty one may be `[]`. */
export const map = z.unknown().transform((value, context): readonly (readonly [string, unknown])[] => {
  if (isNothing(value) || (Array.isArray(value) && value.length === 0)) return [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && holdsRecords(Object.values(value)))
    return Object.entries(value);
  context.addIssue({ code: 'custom', message: 'expected a map' });
  return z.NEVER;
});

/**
 * One object, which may come as a list or map of one; null where there is none.
 * @param names what it is recognised by: it has at least one of these fields
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

/** One object, whatever is in it. */
export const anyObject = z.record(z.string(), z.unknown());

function isIt(value: unknown, names: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && names.some((name) => name in value);
}

/** A field that may say that it does not apply, `'n/a'` or -1, which is as good as missing. */
export function applicable<T>(schema: z.ZodType<T>) {
  return z
    .unknown()
    .optional()
    .transform((value): unknown => (isNothing(value) || /^(n\/a|-1)$/i.test(String(value).trim()) ? null : value))
    .pipe(schema);
}

/** The id of another object; 0 is nobody's. */
export const reference = z
  .unknown()
  .optional()
  .transform((value): string | null => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return text === '' || text === '0' || text === '-1' ? null : text;
  });

/** A score from 0 to 100; whatever else is sent means "not applicable". */
export const score = z
  .unknown()
  .optional()
  .transform((value): number | null => {
    const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof parsed === 'number' && parsed >= 0 && parsed <= 100 ? parsed : null;
  });

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a piece of HTML, on one line; null where nothing is left. */
export function textOfHtml(html: string): string | null {
  const text = html
    .replace(/<\/?(?:p|div|br|li|ul|ol|tr|h\d)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, digits: string | undefined, name: string | undefined) =>
      digits === undefined ? (ENTITIES[name?.toLowerCase() ?? ''] ?? whole) : String.fromCodePoint(Number(digits)),
    );
  return text.replace(/\s+/g, ' ').trim() || null;
}
