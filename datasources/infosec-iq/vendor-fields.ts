import type { z } from 'zod';
import type { CallContext } from '../spec/call-context';
import type { Batch, ReadContext, PageOf } from '../spec/capabilities';
import { listField, objectField } from '../spec/vendor-fields';
import type { VendorFieldPages, VendorFieldRead, VendorFields } from '../spec/vendor-fields';
import { loadRaw } from '../runtime/raw-payload';
import { camelKeys } from '../transport/camel';
import { rawEntities, readRaw } from '../transport/entity';
import { toBatch } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { runSync } from '../runtime/cooperative-scheduler';
import { readItemsTask } from '../transport/wire';
import { PAGE_SIZE } from './client';
import type { CampaignFilter, Client, IqPage } from './client';
import * as wire from './wire-schema';
import * as details from './details';
import type { SharedReads } from './shared-reads';

interface Sent {
  readonly externalId: string;
  readonly raw: unknown;
}
interface ById {
  readonly id: string;
}
type Identified = { readonly id: string };

/** Infosec IQ's vendor-specific fields. */
export function createExtras(client: Client, reads: SharedReads): VendorFields {
  /** Objects with their ids, their fields in camel case. */
  const objects = async <T extends Identified>(
    key: string,
    context: ReadContext,
    load: (scope: CallContext) => Promise<Listing<T>>,
  ) => context.shared(key, async (scope) => rawEntities(await load(scope), ({ id }) => id, camelKeys));
  const objectById = <T extends Identified>(
    endpoint: string,
    load: (id: string, scope: CallContext) => Promise<Listing<T>>,
  ) => ({
    /** Reads the object of the argument `id`. */
    byArgument: objectField<object, ById>([endpoint], (_, context, { id }) =>
      objects(`${endpoint} ${id}`, context, (scope) => load(id, scope)),
    ),
    /** Reads the object that the parent references; makes no call if it references none. */
    named: <Parent>(idOf: (parent: Parent) => string | null): VendorFieldRead =>
      objectField<Parent>([endpoint], async (parent, context) => {
        const id = idOf(parent);
        return id === null ? NOTHING : objects(`${endpoint} ${id}`, context, (scope) => load(id, scope));
      }),
  });
  const list = <T extends Identified>(endpoint: string, load: (scope: CallContext) => Promise<Listing<T>>) =>
    listField([endpoint], (_, context) => objects(endpoint, context, load));
  const pages = <T extends Identified>(
    endpoint: string,
    load: (page: number, scope: CallContext) => Promise<IqPage<T>>,
  ): VendorFieldPages => ({
    endpoints: [endpoint],
    pageSize: PAGE_SIZE,
    page: (_, __, number, context) =>
      context.shared(`${endpoint} page ${number}`, async (scope): Promise<PageOf<object>> => {
        const page = await load(number, scope);
        return { ...(await rawEntities(page, ({ id }) => id, camelKeys)), sent: page.sent, total: page.count };
      }),
  });

  const campaign = objectById('IQ-10', client.campaign);
  const template = objectById('IQ-33', client.template);
  const quarantinedEmail = objectById('IQ-31', client.quarantinedEmail);
  const lesson = objectById('IQ-27', client.lesson);
  const learnerGroup = objectById('IQ-19', client.group);
  const assessment = objectField<object, ById>(['IQ-01'], async (_, context, { id }) => assessmentOf(id, context));
  const assessmentOf = async (id: string | null, context: ReadContext): Promise<Batch<object>> =>
    id === null ? NOTHING : rawEntities(await reads.assessment(id, context), (found) => found.id, camelKeys);
  const campaignRun = objectField<RunNamed>(['IQ-06'], async ({ campaignId, campaignRunId }, context) =>
    campaignId === null || campaignRunId === null
      ? NOTHING
      : objects(`IQ-06 ${campaignRunId}`, context, (scope) => client.campaignRun(campaignId, campaignRunId, scope)),
  );
  const message = (id: string, context: ReadContext) =>
    context.shared(`IQ-30 ${id}`, (scope) => client.message(id, scope));

  return {
    InfosecIqSource: {
      reads: {
        batteries: list('IQ-02', client.batteries),
        brands: list('IQ-03', client.brands),
        categories: list('IQ-14', client.categories),
        languages: list('IQ-17', client.languages),
        notifications: listField<object, { readonly types?: readonly string[] | null }>(
          ['IQ-28'],
          (_, context, { types }) =>
            objects(`IQ-28 ${JSON.stringify(types ?? [])}`, context, (scope) =>
              client.notifications(types ?? [], scope),
            ),
        ),
        campaigns: listField<object, CampaignFilter>(['IQ-09'], (_, context, filter) =>
          objects(`IQ-09 ${JSON.stringify(filter)}`, context, (scope) => client.campaignsWith(filter, scope)),
        ),
        campaign: campaign.byArgument,
        template: template.byArgument,
        phishHunterMessage: objectField<object, ById>(['IQ-30'], async (_, context, { id }) =>
          rawEntities(await message(id, context), (found) => found.id, camelKeys),
        ),
        quarantinedEmail: quarantinedEmail.byArgument,
        module: lesson.byArgument,
        assessment,
      },
      pages: {
        templates: pages('IQ-32', client.templatesPage),
        phishHunterMessages: pages('IQ-29', client.messagesPage),
      },
    },
    InfosecIqAccount: {
      whole: objectField<Sent>(['IQ-24'], async ({ externalId }, context) =>
        toBatch(await reads.learner(externalId, context), (_, raw) => [
          learnerFields(readRaw('IQ-24', details.learner, raw)),
        ]),
      ),
    },
    InfosecIqCampaign: {
      node: campaign.byArgument,
      reads: {
        runs: listField<Sent>(['IQ-05'], async ({ externalId }, context) => {
          const runs = await reads.runs(externalId, context);
          return toBatch(runs, ({ id }, raw) => [
            { ...camelKeys(readRaw('IQ-05', wire.campaignRun, raw)), externalId: id, raw },
          ]);
        }),
        settings: objectField<Sent>(['IQ-11'], async ({ externalId }, context) =>
          toBatch(await reads.campaignSettings(externalId, context), (_, raw) => [
            { ...camelKeys(readRaw('IQ-11', wire.campaignSettings, raw)), all: loadRaw(raw) },
          ]),
        ),
      },
    },
    InfosecIqCampaignRun: {
      reads: {
        statistics: objectField<Sent & { readonly campaignId: string | null }>(['IQ-07'], async (run, context) =>
          run.campaignId === null
            ? NOTHING
            : context.shared(`IQ-07 ${run.externalId}`, async (scope) =>
                toBatch(await client.runStatistics(run.campaignId ?? '', run.externalId, scope), ({ learners }) => [
                  camelKeys(learners),
                ]),
              ),
        ),
      },
    },
    InfosecIqTemplate: {
      reads: {
        content: objectField<Sent>(['IQ-33'], ({ externalId }, context) =>
          objects(`IQ-33 ${externalId}`, context, (scope) => client.template(externalId, scope)),
        ),
      },
    },
    InfosecIqPhishHunterMessage: {
      reads: {
        analysis: objectField<Sent>(['IQ-30'], async ({ externalId }, context) =>
          toBatch(await message(externalId, context), ({ components, ...rest }) => [
            {
              ...camelKeys(rest),
              components: runSync(readItemsTask('IQ-30', components ?? [], details.component)).records.map(
                ({ value }) => ({
                  ...value,
                  isMalicious: value.is_malicious,
                }),
              ),
            },
          ]),
        ),
      },
    },
    InfosecIqGroup: {
      own({ raw }: Sent) {
        const { is_dynamic: isDynamic, type, modified } = readRaw('IQ-18', wire.group, raw);
        return { isDynamic: isDynamic ?? (type === null ? null : type === 'dynamic'), modified };
      },
    },
    InfosecIqCourse: {
      whole: objectField<Sent>(['IQ-16'], ({ externalId }, context) =>
        context.shared(`IQ-16 details ${externalId}`, async (scope) =>
          courseDetails(await client.course(externalId, scope)),
        ),
      ),
    },
    InfosecIqAsset: {
      reads: {
        module: lesson.named<Asset>(({ id, type }) => (type === 'module' ? id : null)),
        assessment: objectField<Asset>(['IQ-01'], ({ id, type }, context) =>
          assessmentOf(type === 'assessment' ? id : null, context),
        ),
      },
    },
    InfosecIqSimulation: {
      own: ({ externalId, raw }: Sent) => ({
        campaign: { ...camelKeys(readRaw('IQ-09', wire.campaign, raw)), externalId, raw },
      }),
    },
    InfosecIqSimulationResult: {
      own: ({ raw }: Sent) => eventFields(Array.isArray(raw) ? raw.map(eventOf) : []),
      reads: {
        campaignRun: ofEvents(campaignRun),
        template: template.named<Sent>(({ raw }) => eventFields(Array.isArray(raw) ? raw.map(eventOf) : []).templateId),
      },
    },
    InfosecIqTimelineEvent: {
      own: ({ raw }: Sent) => camelKeys(eventOf(raw)),
      reads: {
        campaign: campaign.named<Sent>(({ raw }) => eventOf(raw).campaign_id),
        campaignRun: ofEvents(campaignRun),
        template: template.named<Sent>(({ raw }) => eventOf(raw).template_id),
        quarantinedEmail: quarantinedEmail.named<Sent>(({ raw }) => eventOf(raw).quarantined_email_id),
        module: lesson.named<Sent>(({ raw }) => eventOf(raw).module_id),
        assessment: objectField<Sent>(['IQ-01'], ({ raw }, context) =>
          assessmentOf(eventOf(raw).assessment_id, context),
        ),
        learnerGroup: learnerGroup.named<Sent>(({ raw }) => eventOf(raw).learner_group_id),
      },
    },
  };
}

const NOTHING: Batch<object> = { records: [], skipped: [], fetchedAt: new Date(0) };

type Event = z.output<typeof details.event>;

function eventOf(raw: unknown): Event {
  return readRaw('IQ-34', details.event, raw);
}

/** The run and the template of a result, from any of its events. */
function eventFields(events: readonly Event[]) {
  const first = (field: keyof Event) => events.map((event) => event[field]).find((id) => id !== null) ?? null;
  return {
    campaignId: first('campaign_id'),
    campaignRunId: first('campaign_run_id'),
    templateId: first('template_id'),
  };
}

/** The same read, for records that contain one event or several. */
function ofEvents(read: VendorFieldRead): VendorFieldRead {
  return {
    ...read,
    read: ({ raw }: Sent, args, context) =>
      read.read(eventFields((Array.isArray(raw) ? raw : [raw]).map(eventOf)) as never, args, context),
  };
}

function learnerFields({ learner_profile: profile, learner_stat: statistics }: z.output<typeof details.learner>) {
  return { profile: camelKeys(profile), statistics: camelKeys(statistics) };
}

/** IQ-16: the vendor-specific fields of a course. */
function courseDetails(listing: Listing<unknown>): Batch<object> {
  const courses = listing.records.map(({ raw }) => readRaw('IQ-16', wire.courseDetail, raw));
  const assets = courses.map((course) => runSync(readItemsTask('IQ-16', course.assets ?? [], details.asset)));
  return {
    fetchedAt: listing.fetchedAt,
    skipped: [...listing.skipped, ...assets.flatMap(({ skipped }) => skipped)],
    records: courses.map(({ ownership, subtitle, duration }, index) => ({
      ownedBy: ownership,
      subtitle,
      duration,
      assets: assets[index]?.records.map(({ value }) => value) ?? [],
    })),
  };
}

interface RunNamed {
  readonly campaignId: string | null;
  readonly campaignRunId: string | null;
}
interface Asset {
  readonly id: string;
  readonly type: string | null;
}
