import { z } from 'zod';
import { count, id, optionalEmail, optionalNumber, optionalText, optionalTimestamp, text } from '../transport/wire';

/** CyberPilot's wire (CP-01). It sends more than it documents; only what is documented is read. */

export const usersSummary = z.object({
  count: z.number().int().nonnegative(),
  result: z
    .array(z.unknown())
    .nullish()
    .transform((rows) => rows ?? []),
});

const named = z.object({ id, name: text });

export const userSummary = z.object({
  enrolledCourses: count,
  notCompletedCourses: count,
  overdueCourses: count,
  averageScore: optionalNumber,
  enrolledMaterials: count,
  notCompletedMaterials: count,
  emailsSent: count,
  linksClicked: count,
  dataSubmitted: count,
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
