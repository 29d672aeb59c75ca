import { z } from 'zod';

/**
 * Parsers of vendor data: strict about what is a time, a number or an address, tolerant of all other fields beside
 * it.
 */
export * from './wire/fields';
export * from './wire/items';
export { readCount, readFlag, readNumber, readPercent, readScore } from './wire/numbers';
export { readDay, readTime } from './wire/times';
export { UNREADABLE, UnreadableCounts, orNull } from './wire/unreadable';
export type { Unreadable } from './wire/unreadable';

/** An object whose fields are all optional, but at least one must be present: otherwise it is not the expected object. */
export function requireAnyField<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const names = Object.keys(schema.shape);
  return z
    .unknown()
    .refine((value) => typeof value !== 'object' || value === null || names.some((name) => name in value), {
      message: `expected some of ${names.join(', ')}`,
    })
    .pipe(schema);
}
