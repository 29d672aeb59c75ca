import { z } from 'zod';
import { count, optionalNumber } from '../transport/wire';

/** Cyber Guru's wire (CG-01). A page past the last is a 400, read as nothing. */

export const progress = z
  .object({
    users: z.array(z.unknown()),
    pagination: z.object({ total_pages: optionalNumber }).nullish(),
  })
  .nullable()
  .transform((body) => ({ users: body?.users ?? [], pageCount: body ? (body.pagination?.total_pages ?? null) : 1 }));

export const userProgress = z.object({
  email: z.string().trim().toLowerCase().min(1),
  assigned_total: count,
  completed_total: count,
});
