import { z } from 'zod';
import { email, optionalCount, optionalJson, optionalObject, optionalPercent, row } from '../transport/wire';

/** Cyber Guru's wire schemas (CG-01). */

/** The page counts in a response; if they cannot be parsed, pages are read until one is short. */
export const pagination = optionalObject(row({ total_pages: optionalCount, total_items: optionalCount })).feeds(
  'pagination',
);

/** A page past the last is a 400, which arrives here as null. The response has no page counts if no page was requested. */
export const progress = z
  .object({ users: z.array(z.unknown()), total_users: optionalCount.feeds('total'), pagination })
  .nullable();

/** Any JSON: a document for another system. */
export const anything = optionalJson;

const service = optionalObject(
  row({ assigned: optionalCount, completed: optionalCount, completion_rate: optionalPercent }),
);

/** CG-01: a person is identified only by the address. */
export const userProgress = row({
  email,
  assigned_total: optionalCount.feeds('trainingTotals.assigned', 'assignedModules'),
  completed_total: optionalCount.feeds('trainingTotals.completed', 'completedModules'),
  completion_rate_total: optionalPercent.feeds('completionRate'),
  services: optionalObject(row({ awareness: service, channel: service })),
});
export type UserProgress = z.output<typeof userProgress>;
