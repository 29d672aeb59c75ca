import { z } from 'zod';

/**
 * The readers of what vendors send: strict in what they take for a time, a number or an address, tolerant of everything
 * else that may stand beside it.
 */
export * from './wire/fields';
export * from './wire/items';
export { readCount, readFlag, readNumber, readPercent, readScore } from './wire/numbers';
export { readDay, readTime } from './wire/times';
export { UNREADABLE, UnreadableCounts, orNull } from './wire/unreadable';
export type { Unreadable } from './wire/unreadable';

/** An object of which each field may be missing, but not all: one that says nothing expected is no empty one. */
export function requireAnyField<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const names = Object.keys(schema.shape);
  return z
    .unknown()
    .refine((value) => typeof value !== 'object' || value === null || names.some((name) => name in value), {
      message: `expected some of ${names.join(', ')}`,
    })
    .pipe(schema);
}
