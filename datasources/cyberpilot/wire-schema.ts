import { z } from 'zod';
import {
  id,
  optionalCount,
  optionalEmail,
  optionalList,
  optionalName,
  optionalObject,
  optionalScore,
  optionalText,
  optionalTimestamp,
  row,
} from '../transport/wire';

/** CyberPilot's wire (CP-01). It sends more than it documents; only what is documented is read. */

/** An answer without a body says that there is nobody. */
export const usersSummary = z
  .object({
    /** Where it cannot be read, windows are read until one is empty. */
    count: optionalCount.feeds('count'),
    result: z.array(z.unknown()),
  })
  .nullable()
  .transform((body) => body ?? { count: 0, result: [] });

/** A group or branch, kept as it was sent beside what is read of it. */
const named = row({ id, name: optionalText }).loose();
export type Named = z.output<typeof named>;

export const userSummary = row({
  enrolledCourses: optionalCount.feeds('trainingTotals.assigned', 'trainingTotals.completed'),
  notCompletedCourses: optionalCount.feeds('trainingTotals.completed'),
  overdueCourses: optionalCount.feeds('trainingTotals.overdue'),
  averageScore: optionalScore.feeds('trainingTotals.averageScore'),
  enrolledMaterials: optionalCount.feeds('trainingTotals.assigned', 'trainingTotals.completed'),
  notCompletedMaterials: optionalCount.feeds('trainingTotals.completed'),
  phishingCampaigns: optionalCount,
  emailsSent: optionalCount.feeds('phishingTotals.sent'),
  linksClicked: optionalCount.feeds('phishingTotals.clicked'),
  dataSubmitted: optionalCount.feeds('phishingTotals.submitted'),
  lastAction: optionalText,
  user: row({
    id,
    email: optionalEmail,
    created: optionalTimestamp.feeds('createdAt'),
    name: optionalName.feeds('firstName', 'lastName'),
    firstName: optionalName,
    lastName: optionalName,
    branch: optionalObject(named).feeds('groupId'),
    groups: optionalList(named).feeds('groupId'),
  }),
});
export type UserSummary = z.output<typeof userSummary>;
