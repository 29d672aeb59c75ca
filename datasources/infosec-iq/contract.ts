import { z } from 'zod';
import {
  id,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalNumber,
  optionalText,
  optionalTimestamp,
  text,
} from '../transport/wire';

/** Infosec IQ's wire (its OpenAPI document, and what its public clients meet beyond it). */

/** Printed as one object, sent as an array; `{}` and null are no items. */
function toItems(value: unknown, context: z.RefinementCtx): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (value === null) return [];
  if (typeof value === 'object') return Object.keys(value).length === 0 ? [] : [value];
  context.addIssue({ code: 'custom', message: 'expected a list' });
  return z.NEVER;
}

export const items = z
  .unknown()
  .optional()
  .transform((value, context) => toItems(value ?? null, context));

/** `{meta, data}`; an empty list may be a 404, and then there is no body at all. */
export const page = z
  .object({
    data: z.unknown().transform(toItems),
    meta: z.object({ pageCount: optionalNumber, count: optionalNumber }).nullish(),
  })
  .nullable()
  .transform((body) => ({
    items: body?.data ?? [],
    pageCount: body === null ? 1 : (body.meta?.pageCount ?? null),
    count: body?.meta?.count ?? null,
  }));

/** One object: bare, in `data`, or in an array of one. null where there is none. */
export const one = z
  .unknown()
  .optional()
  .transform((body): unknown => unwrap(body) ?? null);

function unwrap(body: unknown): unknown {
  if (Array.isArray(body)) return body[0];
  if (typeof body === 'object' && body !== null && 'data' in body && !('id' in body)) return unwrap(body.data);
  return body;
}

export const learner = z.object({
  id,
  email: optionalEmail,
  first_name: optionalText,
  last_name: optionalText,
  modified: optionalTimestamp,
});

export const learnerDetail = z.object({
  id,
  dashboard_url: optionalText,
  learner_profile: z.object({ manager_name: optionalText, manager_email: optionalEmail }).nullish(),
  groups: z.object({ data: items }).nullish(),
});

export const group = z.object({ id, name: text, type: optionalText, is_dynamic: optionalFlag });
export const campaign = z.object({ id, name: text, type: optionalText, running: optionalFlag });
export const campaignRun = z.object({ id, start: optionalTimestamp, end: optionalTimestamp });
export const campaignDetail = z.object({ course_id: optionalId });
export const runLearner = z.object({ id, completed_on: optionalTimestamp, status: optionalText });
export const course = z.object({ id, name: text, ownership: optionalText });
export const courseDetail = z.object({ id, name: text, ownership: optionalText, description: optionalText });
/** IQ-01 */
export const assessment = z.object({
  id,
  name: text,
  description: optionalText,
  passing_percentage: optionalNumber,
  show_explanations: optionalFlag,
  show_results: optionalFlag,
  show_summary: optionalFlag,
  show_correct_wrong_counter: optionalFlag,
  show_progress: optionalFlag,
  created: optionalTimestamp,
  modified: optionalTimestamp,
});

export const timelineEvent = z.object({
  id,
  type: text,
  timestamp: optionalTimestamp.transform((time, context) => {
    if (time !== null) return time;
    context.addIssue({ code: 'custom', message: 'expected a time' });
    return z.NEVER;
  }),
  learner_id: id,
  campaign_id: optionalId,
  campaign_run_id: optionalId,
  template_id: optionalId,
  assessment_id: optionalId,
});
export type TimelineEvent = z.output<typeof timelineEvent>;
