import { z } from 'zod';
import { optionalNumber } from '../transport/wire';

/** Cyber Guru's wire (CG-01). */

/** A page past the last is a 400, which arrives here as null. Pages are not counted where none were asked for. */
export const progress = z
  .object({
    users: z.array(z.unknown()),
    total_users: optionalNumber,
    pagination: z.object({ total_pages: optionalNumber, total_items: optionalNumber }).nullish(),
  })
  .nullable();

/** Whatever is sent: a document for somebody else. */
export const anything = z.unknown();

export const userProgress = z.object({
  email: z.string().trim().toLowerCase().min(1),
  assigned_total: optionalNumber,
  completed_total: optionalNumber,
});
export type UserProgress = z.output<typeof userProgress>;
