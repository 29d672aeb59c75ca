import { z } from 'zod';
import {
  id,
  optional,
  optionalCount,
  optionalDate,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalIds,
  optionalName,
  optionalObject,
  optionalPercent,
  optionalText,
  optionalTimestamp,
  row,
  text,
} from '../transport/wire';

/** Infosec IQ's wire schemas (from its OpenAPI document, and from the further responses that its public clients handle). */

/** Documented as one object, sent as an array; `{}` and null mean no items. undefined if the value is no list. */
function readItems(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return undefined;
  return Object.keys(value).length === 0 ? [] : [value];
}

/** The list of a response. */
export const items = z.unknown().transform((value, context): readonly unknown[] => {
  const found = readItems(value);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'expected a list' });
  return z.NEVER;
});

/** A list within a record. */
export const optionalItems = optional('a list', readItems);

/** `{meta, data}`; an empty list may be a 404 without a body. */
export const page = z
  .object({
    data: items,
    /** If it cannot be parsed, pages are read until one is short. */
    meta: optionalObject(row({ pageCount: optionalCount, count: optionalCount })).feeds('meta'),
  })
  .nullable()
  .transform((body) => ({
    items: body?.data ?? [],
    pageCount: body === null ? 1 : (body.meta?.pageCount ?? null),
    count: body?.meta?.count ?? null,
  }));

/** One object: plain, in `data`, or in an array of one. null if there is none. */
export const one = z
  .unknown()
  .optional()
  .transform((body): unknown => unwrap(body) ?? null);

function unwrap(body: unknown): unknown {
  if (Array.isArray(body)) return body[0];
  if (typeof body === 'object' && body !== null && 'data' in body && !('id' in body)) return unwrap(body.data);
  return body;
}

/*
 * Includes the fields of Infosec IQ's own types: they are parsed with each list, so that unreadable fields are counted with
 * it, and parsed again from the raw payload when a client requests them.
 */

/** IQ-20, IQ-22 */
export const learner = row({
  id,
  email: optionalEmail,
  first_name: optionalName,
  last_name: optionalName,
  modified: optionalTimestamp.feeds('updatedAt'),
});

/** IQ-18, IQ-19 */
export const group = row({
  id,
  name: optionalText,
  type: optionalText.feeds('kind'),
  is_dynamic: optionalFlag.feeds('kind'),
  modified: optionalTimestamp,
});

/** IQ-09, IQ-10 */
export const campaign = row({ id, name: optionalText, type: optionalText, running: optionalFlag.feeds('status') });

/** IQ-05, IQ-06 */
export const campaignRun = row({
  id,
  campaign_id: optionalId,
  run_number: optionalCount,
  start: optionalTimestamp.feeds('startedAt'),
  end: optionalTimestamp.feeds('endedAt'),
});

/** IQ-11, whose body is undocumented: the body of IQ-12 or IQ-13 is assumed. */
export const campaignSettings = row({
  id: optionalId,
  course_id: optionalId,
  is_test: optionalFlag,
  all_learners: optionalFlag,
  learner_group_ids: optionalIds,
  learner_ids: optionalIds,
  templates: optionalIds,
  batteries: optionalIds,
  categories: optionalIds,
  branding_id: optionalId,
  language_id: optionalId,
  schedule_interval_units: optionalText,
  number_of_days: optionalCount,
  number_of_repeats: optionalCount,
  start_date: optionalDate,
});

/** IQ-08 */
export const runLearner = row({ id, completed_on: optionalTimestamp.feeds('completedAt'), status: optionalText });

/** IQ-15 */
export const course = row({ id, name: optionalText, ownership: optionalText });

/** IQ-16 */
export const courseDetail = row({
  ...course.shape,
  description: optionalText,
  subtitle: optionalText,
  duration: optionalCount,
  assets: optionalItems,
});

/** IQ-01 */
export const assessment = row({
  id,
  name: optionalText,
  description: optionalText,
  passing_percentage: optionalPercent,
  show_explanations: optionalFlag,
  show_results: optionalFlag,
  show_summary: optionalFlag,
  show_correct_wrong_counter: optionalFlag,
  show_progress: optionalFlag,
  created: optionalTimestamp,
  modified: optionalTimestamp,
});

/** IQ-21, IQ-34: an event has a type and a learner. Its time may be unknown. */
export const timelineEvent = row({
  id,
  type: text,
  timestamp: optionalTimestamp.feeds('at'),
  learner_id: id,
  campaign_id: optionalId.feeds('simulationId'),
  campaign_run_id: optionalId,
  template_id: optionalId,
  quarantined_email_id: optionalId,
  module_id: optionalId,
  assessment_id: optionalId,
  learner_group_id: optionalId,
});
export type TimelineEvent = z.output<typeof timelineEvent>;
