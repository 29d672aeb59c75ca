import { z } from 'zod';
import { ok, writeRoute } from '../../http';
import type { Reply, Route } from '../../http';
import { readJsonBody } from '../../json-body';
import type { Account, Campaign, Learner } from './account';
import { awareEdInput, noticeTemplates, phishSimInput } from './campaign-input';
import { BATTERIES, BRANDS, CATEGORIES, LANGUAGES, NOTIFICATIONS } from './catalog';

/** What a test may switch at Infosec IQ. */
export interface InfosecIqSettings {
  /** Courses, templates and brands that exist, and that the account may not use: 401. */
  noAccess: readonly string[];
}

interface CampaignOptions {
  readonly account: Account;
  readonly settings: InfosecIqSettings;
  readonly failure: (status: number, message: string) => Reply;
  readonly wire: {
    readonly learner: (one: Learner) => object;
    readonly campaign: (one: Campaign) => object;
  };
}

const DAY = 86_400_000;
const DAYS: Readonly<Record<string, number>> = { all_at_once: 1, day: 1, week: 7, month: 30, quarter: 91 };

type Input = z.infer<typeof awareEdInput> | z.infer<typeof phishSimInput>;

/** IQ-04, 12 and 13. */
export function campaignWrites({ account, settings, failure, wire }: CampaignOptions): readonly Route[] {
  const { truth } = account;
  const has = (items: readonly { readonly id: string }[], id: string) => items.some((one) => one.id === id);
  const unknown = (
    what: string,
    items: readonly { readonly id: string }[],
    ids: readonly (string | undefined)[] = [],
  ) => {
    const id = ids.find((one) => one !== undefined && !has(items, one));
    return id === undefined ? null : failure(400, `There is no ${what} ${id}`);
  };
  /** An id that the account has no access to, or that nobody has: the vendor does not tell. */
  const noAccess = (
    what: string,
    items: readonly { readonly id: string }[],
    ids: readonly (string | undefined)[] = [],
  ) =>
    ids.some((id) => id !== undefined && (!has(items, id) || settings.noAccess.includes(id)))
      ? failure(401, `No access to the ${what}`)
      : null;
  const refusedOf = (input: Input): Reply | null =>
    noAccess('branding', BRANDS, [input.branding_id]) ??
    unknown('learner group', truth.groups, input.learner_group_ids) ??
    unknownLearner(input.learner_ids);
  const unknownLearner = (ids: readonly string[] = []): Reply | null => {
    const id = ids.find((one) => !account.learners.has(one));
    return id === undefined ? null : failure(400, `There is no learner ${id}`);
  };
  const targetsOf = ({ all_learners: all, learner_group_ids: groups = [], learner_ids: ids = [] }: Input) =>
    all === true
      ? account.learners.all().map(({ id }) => id)
      : [...new Set([...groups.flatMap((id) => account.membersOf(id).map((one) => one.id)), ...ids])];
  const schedule = (campaign: Campaign, runId: string, learnerId: string): void => {
    const isTraining = campaign.type === 'awareness';
    if (isTraining) account.runLearners.put({ runId, learnerId, status: 'not_started', completedOn: null });
    const type = isTraining ? 'scheduled-in-aware-campaign-run' : 'scheduled-in-phish-campaign-run';
    account.addEvent(type, learnerId, { campaignId: campaign.id, runId });
  };
  const create = (
    type: Campaign['type'],
    input: Input,
    more: { readonly courseId: string | null; readonly templateId: string | null; readonly hour: string },
  ): Reply => {
    const start = Date.parse(`${input.start_date}T${more.hour.padStart(2, '0')}:00:00.000Z`);
    const days = DAYS[input.schedule_interval_units] ?? input.number_of_days ?? 1;
    const run = {
      id: account.nextId(),
      start: new Date(start).toISOString(),
      end: new Date(start + days * DAY).toISOString(),
      number: 1,
      templateId: more.templateId,
    };
    const running = start <= Date.now();
    const campaign = {
      id: account.nextId(),
      name: input.name,
      type,
      running,
      courseId: more.courseId,
      runs: [run],
      input,
    };
    account.campaigns.put(campaign);
    const learnerIds = targetsOf(input);
    for (const id of learnerIds) schedule(campaign, run.id, id);
    account.happenings.push({ kind: 'campaign', campaignId: campaign.id, learnerIds });
    return { status: 201, body: wire.campaign(campaign) };
  };
  const writeJson = <T>(endpoint: string, path: string, schema: z.ZodType<T>, answer: (body: T, id: string) => Reply) =>
    writeRoute(endpoint, 'POST', path, (ask) => {
      const read = readJsonBody(ask, schema);
      return 'body' in read ? answer(read.body, ask.params[0] ?? '') : failure(400, read.refusal);
    });

  return [
    writeJson('IQ-04', '/campaigns/:id/enrollments/?', z.strictObject({ learner_id: z.string() }), (body, id) => {
      const [campaign, learner] = [account.campaigns.get(id), account.learners.get(body.learner_id)];
      const run = campaign?.runs.at(-1);
      if (!campaign || !run || !learner) return failure(404, 'Not found');
      const isIn =
        account.runLearners.has(`${run.id}\n${learner.id}`) ||
        account.eventsOf(learner.id).some(({ type, runId }) => runId === run.id && type.startsWith('scheduled-in-'));
      if (!isIn) schedule(campaign, run.id, learner.id);
      account.happenings.push({ kind: 'enrollment', campaignId: id, learnerId: learner.id, changed: !isIn });
      return ok({ id: `${id}-${learner.id}`, learner: wire.learner(learner), campaign: wire.campaign(campaign) });
    }),
    writeJson(
      'IQ-12',
      '/campaigns/awareed',
      awareEdInput,
      (input) =>
        noAccess('course', truth.courses, [input.course_id]) ??
        refusedOf(input) ??
        unknown('language', LANGUAGES, [input.language_id]) ??
        unknown('notification', NOTIFICATIONS, noticeTemplates(input.notifications)) ??
        create('awareness', input, { courseId: input.course_id, templateId: null, hour: '0' }),
    ),
    writeJson(
      'IQ-13',
      '/campaigns/phishsim',
      phishSimInput,
      (input) =>
        noAccess('template', truth.templates, input.templates) ??
        refusedOf(input) ??
        unknown('battery', BATTERIES, input.batteries) ??
        unknown('category', CATEGORIES, input.categories) ??
        unknown('notification', NOTIFICATIONS, [input.phished_notification_id]) ??
        unknown('learner group', truth.groups, [input.add_phished_learners_to_group_id]) ??
        create('phish', input, {
          courseId: null,
          templateId: input.templates?.[0] ?? null,
          hour: input.start_hour ?? '0',
        }),
    ),
  ];
}
