import { z } from 'zod';
import { email, optionalCount, optionalJson, optionalObject, optionalPercent, row } from '../transport/wire';

/** Cyber Guru's wire (CG-01). */

/** What an answer says of its pages; where it cannot be read, they are read until one is short. */
export const pagination = optionalObject(row({ total_pages: optionalCount, total_items: optionalCount })).feeds(
  'pagination',
);

/** A page past the last is a 400, which arrives here as null. Pages are not counted where none were asked for. */
export const progress = z
  .object({ users: z.array(z.unknown()), total_users: optionalCount.feeds('total'), pagination })
  .nullable();

/** Whatever is sent: a document for somebody else. */
export const anything = optionalJson;

const service = optionalObject(
  row({ assigned: optionalCount, completed: optionalCount, completion_rate: optionalPercent }),
);

/** CG-01: the address is all that a person is known by. */
export const userProgress = row({
  email,
  assigned_total: optionalCount.feeds('trainingTotals.assigned', 'assignedModules'),
  completed_total: optionalCount.feeds('trainingTotals.completed', 'completedModules'),
  completion_rate_total: optionalPercent.feeds('completionRate'),
  services: optionalObject(row({ awareness: service, channel: service })),
});
export type UserProgress = z.output<typeof userProgress>;
