import { z } from 'zod';
import { id, number, optionalEmail, optionalNumber, optionalText, optionalTimestamp, text } from '../transport/wire';

/** CyberPilot's wire (CP-01). It sends more than it documents; only what is documented is read. */

/** An answer without a body says that there is nobody. */
export const usersSummary = z
  .object({ count: number, result: z.array(z.unknown()) })
  .nullable()
  .transform((body) => body ?? { count: 0, result: [] });

/** A group or branch, kept as it was sent beside what is read of it. */
const named = z.looseObject({ id, name: text });
export type Named = z.output<typeof named>;

export const userSummary = z.object({
  enrolledCourses: optionalNumber,
  notCompletedCourses: optionalNumber,
  overdueCourses: optionalNumber,
  averageScore: optionalNumber,
  enrolledMaterials: optionalNumber,
  notCompletedMaterials: optionalNumber,
  phishingCampaigns: optionalNumber,
  emailsSent: optionalNumber,
  linksClicked: optionalNumber,
  dataSubmitted: optionalNumber,
  lastAction: optionalText,
  user: z.object({
    id,
    email: optionalEmail,
    created: optionalTimestamp,
    name: optionalText,
    firstName: optionalText,
    lastName: optionalText,
    branch: named.nullish(),
    groups: z
      .array(named)
      .nullish()
      .transform((groups) => groups ?? []),
  }),
});
export type UserSummary = z.output<typeof userSummary>;
