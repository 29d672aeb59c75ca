import { z } from 'zod';
import {
  email,
  optional,
  optionalCount,
  optionalDate,
  optionalEmail,
  optionalId,
  optionalObject,
  optionalText,
  readDay,
  readFlag,
  row,
  requireAnyField,
  text,
} from '../transport/wire';
import { pagination } from './wire-schema';

/** The wire schemas of Cyber Guru's further endpoints (CG-X1 to CG-X6). Much is assumed: every field may be missing. */

/** A list, either plain or in `data`. */
export const rows = z
  .union([z.array(z.unknown()), z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data)])
  .nullable()
  .transform((list): readonly unknown[] => list ?? []);

/** CG-X1 */
export const learningStatus = row({ email, status: optionalCount, status_label: optionalText.feeds('label') });
export const statusSummary = row({
  'not-active': optionalCount.feeds('notActive'),
  'not-regular': optionalCount.feeds('notRegular'),
  regular: optionalCount,
  aligned: optionalCount,
});
export const learningStatusPage = z
  .object({
    users: z.array(z.unknown()),
    summary: optionalObject(statusSummary).feeds('learningStatus'),
    total_users: optionalCount.feeds('total'),
    pagination,
  })
  .nullable();

/** CG-X2, types 0 and 2; type 1 */
export const rankings = requireAnyField(
  z.object({ accounts: z.array(z.unknown()).nullish(), teams: z.array(z.unknown()).nullish(), pagination }),
)
  .nullable()
  .transform((body) => ({
    rows: body?.accounts ?? body?.teams ?? [],
    pageCount: body === null ? 1 : (body.pagination?.total_pages ?? null),
    total: body?.pagination?.total_items ?? null,
  }));
export const ranking = row({
  position: optionalCount,
  firstname: optionalText.feeds('firstName'),
  lastname: optionalText.feeds('lastName'),
  team: optionalText,
  points: optionalCount,
});
export const teamRanking = row({ position: optionalCount, team: text, members: optionalCount, points: optionalCount });

/** A flag, or the day on which it became true; null if not provided. */
const happened = optional<{ readonly on: string | null } | false>('true, false or a date', (value) => {
  const flag = readFlag(value);
  if (flag !== undefined) return flag && { on: null };
  const day = readDay(value);
  return day === undefined ? undefined : { on: day };
});

/** CG-X3: one row for each person and template. The columns beyond names are assumed. */
export const phishingRow = row({
  campaignName: text,
  campaignType: optionalText,
  templateId: optionalId,
  templateName: optionalText,
  template_type: optionalText,
  subject: optionalText,
  targetId: optionalId.feeds('accountId', 'targetId'),
  firstname: optionalText.feeds('firstName'),
  lastname: optionalText.feeds('lastName'),
  email: optionalEmail.identifies,
  team: optionalText,
  sentDate: optionalDate.feeds('sentAt'),
  opened: happened.feeds('openedAt', 'outcome'),
  clicked: happened.decides('clickedAt', 'outcome'),
  dataSubmitted: happened.decides('submittedAt', 'outcome'),
  reported: happened.feeds('reportedAt', 'outcome'),
}).refine(({ email: address, targetId }) => address !== null || targetId !== null, 'expected email or targetId');
export type PhishingRow = z.output<typeof phishingRow>;

/** CG-X4: one row for each finished activity. The name of the last column is assumed. */
export const activity = row({
  Firstname: optionalText.feeds('firstName'),
  Lastname: optionalText.feeds('lastName'),
  Email: optionalEmail.identifies,
  Country: optionalText.feeds('country'),
  Team: optionalText.feeds('team'),
  Learning_Activity: text,
  Availability_Date: optionalDate.feeds('availableOn'),
  Start_date: optionalDate.feeds('startedAt'),
  Time_Spent: optionalText.feeds('timeSpent'),
  Completion_Date: optionalDate.feeds('completedAt'),
});
export type Activity = z.output<typeof activity>;

/** CG-X5 */
export const workDay = row({
  Learning_Content_Reference: optionalText.feeds('contentReference'),
  Email: optionalEmail.feeds('email'),
  Registered_Date: optionalDate.feeds('registeredOn'),
  Learning_Enrollment_Completion_Date: optionalDate.feeds('completedOn'),
  Learning_Grade_Reference: optionalText.feeds('gradeReference'),
});
