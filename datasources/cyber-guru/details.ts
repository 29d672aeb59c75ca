import { z } from 'zod';
import {
  optionalDate,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalNumber,
  optionalText,
  sayingSome,
} from '../transport/wire';

/** Cyber Guru's wire beyond its seed (CG-X1 to CG-X6). Much of it is assumed: every field may be missing. */

const service = z
  .object({ assigned: optionalNumber, completed: optionalNumber, completion_rate: optionalNumber })
  .nullish()
  .transform((found) => found ?? null);

/** CG-01 */
export const progress = z.object({
  assigned_total: optionalNumber,
  completed_total: optionalNumber,
  completion_rate_total: optionalNumber,
  services: z
    .object({ awareness: service, channel: service })
    .nullish()
    .transform((services) => services ?? { awareness: null, channel: null }),
});

/** A list by itself, or in `data`. */
export const rows = z
  .union([z.array(z.unknown()), z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data)])
  .nullable()
  .transform((list): readonly unknown[] => list ?? []);

const pagination = z.object({ total_pages: optionalNumber, total_items: optionalNumber }).nullish();

/** CG-X1 */
export const learningStatus = z.object({
  email: z.string().trim().toLowerCase().min(1),
  status: optionalNumber,
  status_label: optionalText,
});
export const statusSummary = z.object({
  'not-active': optionalNumber,
  'not-regular': optionalNumber,
  regular: optionalNumber,
  aligned: optionalNumber,
});
export const learningStatusPage = z
  .object({
    users: z.array(z.unknown()),
    summary: statusSummary.nullish(),
    total_users: optionalNumber,
    pagination,
  })
  .nullable();

/** CG-X2, types 0 and 2; type 1 */
export const rankings = sayingSome(
  z.object({ accounts: z.array(z.unknown()).nullish(), teams: z.array(z.unknown()).nullish(), pagination }),
)
  .transform(({ accounts, teams, pagination: paging }) => ({
    rows: accounts ?? teams ?? [],
    pageCount: paging?.total_pages ?? null,
    total: paging?.total_items ?? null,
  }))
  .nullable();
export const ranking = z.object({
  position: optionalNumber,
  firstname: optionalText,
  lastname: optionalText,
  team: optionalText,
  points: optionalNumber,
});
export const teamRanking = z.object({
  position: optionalNumber,
  team: z.string().trim().min(1),
  members: optionalNumber,
  points: optionalNumber,
});

/** A flag, or the day on which it came true; null where it is not told. */
const happened = z
  .unknown()
  .optional()
  .transform((value): { readonly on: string | null } | false | null => {
    if (value === undefined || value === null || value === '') return null;
    const flag = optionalFlag.safeParse(value);
    if (flag.success && flag.data !== null) return flag.data ? { on: null } : false;
    const day = optionalDate.safeParse(value);
    return day.success && day.data !== null ? { on: day.data } : false;
  });

/** CG-X3: one row for each person and template. Which columns there are beyond the names is assumed. */
export const phishingRow = z.object({
  campaignName: z.string().trim().min(1),
  campaignType: optionalText,
  templateId: optionalId,
  templateName: optionalText,
  template_type: optionalText,
  subject: optionalText,
  targetId: optionalId,
  firstname: optionalText,
  lastname: optionalText,
  email: optionalEmail,
  team: optionalText,
  sentDate: optionalDate.catch(null),
  opened: happened,
  clicked: happened,
  dataSubmitted: happened,
  reported: happened,
});
export type PhishingRow = z.output<typeof phishingRow>;

/** CG-X4: one row for each finished activity. The name of the last column is assumed. */
export const activity = z.object({
  Firstname: optionalText,
  Lastname: optionalText,
  Email: optionalEmail,
  Country: optionalText,
  Team: optionalText,
  Learning_Activity: z.string().trim().min(1),
  Availability_Date: optionalDate,
  Start_date: optionalDate,
  Time_Spent: optionalText,
  Completion_Date: optionalDate.catch(null),
});
export type Activity = z.output<typeof activity>;

/** CG-X5 */
export const workDay = z.object({
  Learning_Content_Reference: optionalText,
  Email: optionalEmail,
  Registered_Date: optionalDate,
  Learning_Enrollment_Completion_Date: optionalDate,
  Learning_Grade_Reference: optionalText,
});
