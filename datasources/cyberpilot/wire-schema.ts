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

/** CyberPilot's wire schemas (CP-01). The vendor sends undocumented fields; only documented ones are parsed. */

/** A response without a body means that there are no users. */
export const usersSummary = z
  .object({
    /** Where it cannot be read, windows are read until one is empty. */
    count: optionalCount.feeds('count'),
    result: z.array(z.unknown()),
  })
  .nullable()
  .transform((body) => body ?? { count: 0, result: [] });

/** A group or branch: the parsed fields together with the raw payload. */
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
