import { z } from 'zod';

const ids = z.array(z.string());
const flag = z.boolean().optional();
const text = z.string().optional();

const notice = z.strictObject({
  template_id: z.string(),
  recipient: z.enum(['learner', 'manager']),
  interval: z.int().optional(),
  repeat: z.boolean().optional(),
});
const once = notice.omit({ interval: true, repeat: true });
/** One object or a list of them, or both under the kind of notice. */
const notices = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]);
const notifications = z.union([
  notices(notice),
  z.strictObject({
    enrollment: notices(once).optional(),
    start: notices(notice).optional(),
    finish: notices(notice).optional(),
    completion: notices(once).optional(),
  }),
]);

const shared = {
  name: z.string().min(1),
  is_test: flag,
  branding_id: text,
  number_of_days: z.int().min(1).optional(),
  number_of_repeats: z.int().min(1).optional(),
  start_date: z.iso.date(),
  all_learners: flag,
  learner_group_ids: ids.optional(),
  learner_ids: ids.optional(),
};

interface Scheduled {
  readonly schedule_interval_units: string;
  readonly number_of_days?: number;
  readonly number_of_repeats?: number;
  readonly all_learners?: boolean;
  readonly learner_group_ids?: readonly string[];
  readonly learner_ids?: readonly string[];
}

/** The rules that AwareEd and PhishSim campaigns share: what needs what, and what excludes what. */
function check(input: Scheduled, refuse: (path: string, message: string) => void): void {
  const { number_of_days: days, number_of_repeats: repeats, all_learners: all } = input;
  const counts = [days, repeats].filter((count) => count !== undefined).length;
  if (input.schedule_interval_units === 'number_of_days' && counts < 2)
    refuse('schedule_interval_units', 'number_of_days needs number_of_days and number_of_repeats');
  else if (counts === 1) refuse('number_of_days', 'number_of_days and number_of_repeats are sent together');
  const named = [...(input.learner_group_ids ?? []), ...(input.learner_ids ?? [])];
  if (all === true && named.length > 0)
    refuse('all_learners', 'learner_group_ids and learner_ids can only be included if all_learners is false');
  if (all !== true && named.length === 0)
    refuse('all_learners', 'all_learners, learner_group_ids or learner_ids is required');
}

/** The body of IQ-12. */
export const awareEdInput = z
  .strictObject({
    ...shared,
    course_id: z.string(),
    language_id: text,
    autoplay: flag,
    enable_completion_cert: flag,
    require_assessment_retake: flag,
    lock_learners_out: flag,
    learner_auth_enabled: flag,
    reset_progress: flag,
    schedule_interval_units: z.enum(['number_of_days', 'day', 'week', 'month', 'quarter']),
    notifications: notifications.optional(),
  })
  .superRefine((input, context) =>
    check(input, (path, message) => context.addIssue({ code: 'custom', path: [path], message })),
  );

/** The body of IQ-13. */
export const phishSimInput = z
  .strictObject({
    ...shared,
    templates: ids.optional(),
    batteries: ids.optional(),
    categories: ids.optional(),
    send_all_templates: flag,
    template_send_count: z.int().min(1).optional(),
    track_replies: flag,
    track_reply_action: z.enum(['none', 'store']).optional(),
    schedule_interval_units: z.enum(['number_of_days', 'all_at_once', 'day', 'week', 'month', 'quarter']),
    start_hour: z
      .string()
      .regex(/^(?:1?\d|2[0-3])$/, 'must be a number from 0 to 23')
      .optional(),
    phished_notification_id: text,
    add_phished_learners_to_group_id: text,
  })
  .superRefine((input, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    check(input, refuse);
    if ([input.templates, input.batteries, input.categories].every((list = []) => list.length === 0))
      refuse('templates', 'templates, batteries or categories is required');
    if (input.start_hour !== undefined && input.schedule_interval_units !== 'all_at_once')
      refuse('start_hour', 'start_hour is used only with all_at_once');
  });

/** The ids of the notices' templates, whatever form they were sent in. */
export function noticeTemplates(sent: unknown): readonly string[] {
  if (Array.isArray(sent)) return sent.flatMap(noticeTemplates);
  if (typeof sent !== 'object' || sent === null) return [];
  if ('template_id' in sent) return [String(sent.template_id)];
  return Object.values(sent).flatMap(noticeTemplates);
}
