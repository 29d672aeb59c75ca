import type { ReadContext } from '../spec/capabilities';
import type { AccountKey } from '../spec/records';
import type {
  CampaignAudience,
  CampaignNotice,
  CampaignTimes,
  NewPhishingCampaign,
  NewTrainingCampaign,
  RefusedItem,
  WriteCall,
  WritePlan,
  Writes,
} from '../spec/writes';
import { nowUtc } from '../runtime/today';
import { readRaw } from '../transport/entity';
import { wrongObject } from '../transport/listing';
import { path } from '../transport/path';
import type { Client } from './client';
import * as details from './details';
import * as wire from './wire-schema';
import { mistakesOfPhishing, mistakesOfTraining } from './writes-rules';

/** Reads in which a new campaign appears. */
const NEW_CAMPAIGN = ['IQ-09', 'IQ-20', 'IQ-21', 'IQ-24', 'IQ-34'];

/** Enrols learners in campaigns, and creates campaigns. */
export function createCampaignWrites(client: Client) {
  /**
   * Whether a learner is in a campaign: by an event (IQ-21), or in the list of a run that has not ended (IQ-08), which only
   * awareness campaigns have.
   * @returns null if no run is open: the learner may be enrolled for the next one
   */
  const isEnrolled = async (campaign: string, learner: string, context: ReadContext): Promise<boolean | null> => {
    const events = await context.shared(`IQ-21 ${learner}`, (scope) => client.learnerEvents(learner, scope));
    if (events.records.some(({ value }) => value.campaign_id === campaign && ENROLLED.has(value.type))) return true;
    const runs = await context.shared(`IQ-05 ${campaign}`, (scope) => client.campaignRuns(campaign, scope));
    const open = runs.records.filter(({ value: { end } }) => end === null || end > nowUtc());
    const lists = await Promise.all(
      open.map(({ value: { id } }) =>
        context.shared(`IQ-08 ${id}`, (scope) => client.runLearners(campaign, id, scope)),
      ),
    );
    if (lists.some(({ records }) => records.some(({ value }) => value.id === learner))) return true;
    const isKnown = open.length > 0 && [events, runs, ...lists].every(({ skipped }) => skipped.length === 0);
    return isKnown ? false : null;
  };
  const planEnrolment = (campaign: string, { accountId }: AccountKey, item: number): WriteCall | RefusedItem => {
    const at = path`/campaigns/${campaign}/enrollments/`;
    if (at === null) return { item, state: 'REFUSED', message: 'Infosec IQ has no campaign with this id' };
    return {
      endpoint: 'IQ-04',
      method: 'POST',
      path: at,
      json: { learner_id: accountId },
      items: [item],
      read(body) {
        const { id, learner } = readRaw('IQ-04', details.enrolment, wire.one.parse(body));
        if (learner && learner.id !== accountId) throw wrongObject('IQ-04');
        return [{ state: 'DONE', externalId: id }];
      },
      settle: async (context) => [{ isDone: await isEnrolled(campaign, accountId, context) }],
    };
  };

  return {
    enrollInCampaign: {
      endpoints: ['IQ-04'],
      touches: ['IQ-05', 'IQ-07', 'IQ-08', 'IQ-11', 'IQ-21', 'IQ-24', 'IQ-34'],
      plan({ campaign, accounts }) {
        const planned = accounts.map((account, item) => planEnrolment(campaign, account, item));
        return {
          calls: planned.filter((one) => 'endpoint' in one),
          refused: planned.filter((one) => 'state' in one),
        };
      },
    },
    createTrainingCampaign: {
      endpoints: ['IQ-12'],
      touches: NEW_CAMPAIGN,
      sendsMail: true,
      check: mistakesOfTraining,
      plan: (campaign) => creation('IQ-12', '/campaigns/awareed', trainingBody(campaign)),
    },
    createPhishingCampaign: {
      endpoints: ['IQ-13'],
      touches: NEW_CAMPAIGN,
      sendsMail: true,
      check: mistakesOfPhishing,
      plan: (campaign) => creation('IQ-13', '/campaigns/phishsim', phishingBody(campaign)),
    },
  } satisfies Writes;
}

/** Events of a learner who is in a campaign. */
const ENROLLED: ReadonlySet<string> = new Set([
  'scheduled-in-aware-campaign',
  'scheduled-in-aware-campaign-run',
  'scheduled-in-phish-campaign',
  'scheduled-in-phish-campaign-run',
]);

/** No read tells whether a campaign was created by this call: names are not unique. */
function creation(endpoint: string, at: string, json: object): WritePlan {
  const read: WriteCall['read'] = (body) => {
    const { id } = readRaw(endpoint, wire.campaign, wire.one.parse(body));
    return [{ state: 'DONE', externalId: id }];
  };
  return { calls: [{ endpoint, method: 'POST', path: at, json, items: [0], read }] };
}

function trainingBody(campaign: NewTrainingCampaign): object {
  return given({
    name: campaign.name,
    course_id: campaign.course,
    is_test: campaign.isTest,
    branding_id: campaign.branding,
    language_id: campaign.language,
    autoplay: campaign.autoplay,
    enable_completion_cert: campaign.completionCertificate,
    require_assessment_retake: campaign.requireAssessmentRetake,
    lock_learners_out: campaign.lockLearnersOut,
    learner_auth_enabled: campaign.learnerAuthentication,
    reset_progress: campaign.resetProgress,
    ...timesBody(campaign),
    notifications: noticesBody(campaign.notices),
    ...audienceBody(campaign),
  });
}

function phishingBody(campaign: NewPhishingCampaign): object {
  const { storeReplies, startHour } = campaign;
  return given({
    name: campaign.name,
    is_test: campaign.isTest,
    templates: campaign.templates,
    batteries: campaign.batteries,
    categories: campaign.categories,
    send_all_templates: campaign.sendAllTemplates,
    template_send_count: campaign.templateSendCount,
    track_replies: campaign.trackReplies,
    track_reply_action: storeReplies === null ? null : storeReplies ? 'store' : 'none',
    branding_id: campaign.branding,
    ...timesBody(campaign),
    start_hour: startHour === null ? null : String(startHour),
    phished_notification_id: campaign.phishedNotice,
    add_phished_learners_to_group_id: campaign.addPhishedToGroup,
    ...audienceBody(campaign),
  });
}

function timesBody({ schedule, numberOfDays, numberOfRepeats, startsOn }: CampaignTimes): object {
  return {
    schedule_interval_units: schedule.toLowerCase(),
    number_of_days: numberOfDays,
    number_of_repeats: numberOfRepeats,
    start_date: startsOn,
  };
}

/** Ids may be sent only where not everybody is meant. */
function audienceBody({ everybody, groups, accounts }: CampaignAudience): object {
  return {
    all_learners: everybody,
    learner_group_ids: groups,
    learner_ids: accounts.map(({ accountId }) => accountId),
  };
}

/** A list of notices for each kind. */
function noticesBody(notices: readonly CampaignNotice[]): object | null {
  if (notices.length === 0) return null;
  const bodies = notices.map(({ kind, template, recipient, interval, repeat }) => ({
    kind: kind.toLowerCase(),
    body: given({ template_id: template, recipient: recipient.toLowerCase(), interval, repeat }),
  }));
  const byKind = Map.groupBy(bodies, ({ kind }) => kind);
  return Object.fromEntries([...byKind].map(([kind, all]) => [kind, all.map(({ body }) => body)]));
}

/** What has a value: null and empty lists are not sent. */
function given(body: Readonly<Record<string, unknown>>): object {
  const hasValue = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(body).filter(([, value]) => hasValue(value)));
}
