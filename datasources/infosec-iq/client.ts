import type { CallContext } from '../spec/call-context';
import type { TimeSpan } from '../spec/capabilities';
import { discardRaw } from '../runtime/raw-payload';
import type { RawPayloadWriter } from '../runtime/raw-payload';
import type { z } from 'zod';
import { path } from '../transport/path';
import type { Transport } from '../spec/transport';
import { emptyListing, readListing, rowsOf, onlyRequested } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { readNumberedPages } from '../transport/pages';
import type { OnStated } from '../transport/pages';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { readItemsTask } from '../transport/wire';
import * as wire from './wire-schema';
import * as details from './details';

export type Client = ReturnType<typeof createClient>;

/** The largest page size that the vendor accepts. */
export const PAGE_SIZE = 100;

/** One parsed page. */
export interface IqPage<T> extends Listing<T> {
  readonly sent: number;
  readonly pageCount: number | null;
  /** Number of items in the whole list; null if the response does not say. */
  readonly count: number | null;
}

type Query = Readonly<Record<string, string | boolean | readonly string[] | null | undefined>>;

/** The endpoint table. A key belongs to one company, so there is no tenant parameter. */
export function createClient(transport: Transport) {
  const readPage = async <T>(
    endpoint: string,
    at: string | null,
    schema: z.ZodType<T>,
    query: Query,
    number: number,
    scope: CallContext,
    { packer, onStated }: { packer?: RawPayloadWriter | undefined; onStated?: OnStated | undefined } = {},
  ): Promise<IqPage<T>> => {
    if (at === null) return { ...emptyListing(), sent: 0, pageCount: 1, count: 0 };
    const answer = await transport.get(
      { endpoint, path: at, query: { ...query, page: number, limit: PAGE_SIZE }, schema: wire.page },
      scope,
    );
    const { items, pageCount, count } = answer.body;
    onStated?.({ sent: items.length, pageCount, total: count });
    return {
      ...(await runCooperatively(readItemsTask(endpoint, items, schema, packer))),
      fetchedAt: answer.fetchedAt,
      sent: items.length,
      pageCount,
      count,
    };
  };
  const pages = <T extends { readonly id: string }>(
    endpoint: string,
    at: string | null,
    schema: z.ZodType<T>,
    query: Query,
    scope: CallContext,
    packer?: RawPayloadWriter,
  ): Promise<Listing<T>> =>
    readNumberedPages({
      endpoint,
      pageSize: PAGE_SIZE,
      idOf: ({ id }) => id,
      read: async (number, onStated) => {
        const page = await readPage(endpoint, at, schema, query, number, scope, { packer, onStated });
        return { ...page, total: page.count };
      },
    });
  /** The length of a list; null if the response does not say. */
  const countOf = async (endpoint: string, at: string, query: Query, scope: CallContext): Promise<number | null> => {
    const request = { endpoint, path: at, query: { ...query, page: 1, limit: 1 }, schema: wire.page };
    return (await transport.get(request, scope)).body.count;
  };
  const one = async <T>(
    endpoint: string,
    at: string | null,
    schema: z.ZodType<T>,
    scope: CallContext,
  ): Promise<Listing<T>> => {
    if (at === null) return emptyListing();
    const answer = await transport.get({ endpoint, path: at, schema: wire.one }, scope);
    return readListing(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema);
  };
  /** Reads one object by its id. */
  const byId = async <T extends { readonly id: string | null }>(
    endpoint: string,
    id: string,
    at: string | null,
    schema: z.ZodType<T>,
    scope: CallContext,
  ): Promise<Listing<T>> =>
    onlyRequested(endpoint, await one(endpoint, at, schema, scope), id, (found) => found.id ?? id);
  /** A page of one learner's events. */
  const eventsOf = <Page extends Listing<wire.TimelineEvent>>(learner: string, page: Page): Page => ({
    ...page,
    ...rowsOf('IQ-21', page, learner, ({ learner_id: of }) => of),
  });

  return {
    /* IQ-01 */ assessment: (id: string, scope: CallContext) =>
      byId('IQ-01', id, path`/assessments/${id}`, wire.assessment, scope),
    /* IQ-02 */ batteries: (scope: CallContext) => pages('IQ-02', '/batteries', details.battery, {}, scope),
    /* IQ-03 */ brands: (scope: CallContext) => pages('IQ-03', '/branding', details.brand, {}, scope),
    /* IQ-05 */ campaignRuns: async (id: string, scope: CallContext) =>
      rowsOf(
        'IQ-05',
        await pages('IQ-05', path`/campaigns/${id}/runs`, wire.campaignRun, {}, scope),
        id,
        ({ campaign_id: campaign }) => campaign,
      ),
    /* IQ-06 */ campaignRun: (id: string, run: string, scope: CallContext) =>
      byId('IQ-06', run, path`/campaigns/${id}/runs/${run}`, wire.campaignRun, scope),
    /* IQ-07 */ runStatistics: async (id: string, run: string, scope: CallContext) =>
      onlyRequested(
        'IQ-07',
        await one('IQ-07', path`/campaigns/${id}/runs/${run}/stats`, details.runStatistics, scope),
        id,
        ({ campaign_id: campaign }) => campaign ?? id,
      ),
    /* IQ-08 */ runLearners: (id: string, run: string, scope: CallContext) =>
      pages('IQ-08', path`/campaigns/${id}/runs/${run}/learners`, wire.runLearner, {}, scope),
    /* IQ-09 */ campaigns: (type: 'awareness' | 'phish', scope: CallContext) =>
      pages('IQ-09', '/campaigns', wire.campaign, { 'type[]': [type] }, scope),
    /* IQ-09 */ campaignsWith: ({ type, name, running }: CampaignFilter, scope: CallContext) =>
      pages('IQ-09', '/campaigns', wire.campaign, { 'type[]': type ? [type] : [], name, running }, scope),
    /* IQ-10 */ campaign: (id: string, scope: CallContext) =>
      byId('IQ-10', id, path`/campaigns/${id}`, wire.campaign, scope),
    /* IQ-11 */ campaignDetail: (id: string, scope: CallContext) =>
      byId('IQ-11', id, path`/campaigns/details/${id}`, wire.campaignSettings, scope),
    /* IQ-14 */ categories: (scope: CallContext) => pages('IQ-14', '/categories', details.name, {}, scope),
    /* IQ-15 */ courses: (scope: CallContext) => pages('IQ-15', '/courses', wire.course, {}, scope),
    /* IQ-16 */ course: (id: string, scope: CallContext) =>
      byId('IQ-16', id, path`/courses/${id}`, wire.courseDetail, scope),
    /* IQ-17 */ languages: (scope: CallContext) => pages('IQ-17', '/languages', details.name, {}, scope),
    /* IQ-19 */ group: (id: string, scope: CallContext) =>
      byId('IQ-19', id, path`/learner-groups/${id}`, wire.group, scope),
    /* IQ-18 */ groups: (scope: CallContext) => pages('IQ-18', '/learner-groups', wire.group, {}, scope),
    /* IQ-20: the members; IQ-22 has their other fields */
    groupLearners: (id: string, scope: CallContext) =>
      pages('IQ-20', path`/learner-groups/${id}/learners`, wire.learner, {}, scope, discardRaw),
    /* IQ-21 */ learnerEvents: async (id: string, scope: CallContext) =>
      eventsOf(id, await pages('IQ-21', path`/learners/${id}/timeline-events`, wire.timelineEvent, {}, scope)),
    /* IQ-21: one page of them, within a time */
    learnerEventsPage: async (id: string, within: TimeSpan, page: number, scope: CallContext) => {
      const span = { start: eventTime(within.since), end: eventTime(within.until) };
      const at = path`/learners/${id}/timeline-events`;
      return eventsOf(id, await readPage('IQ-21', at, wire.timelineEvent, span, page, scope));
    },
    /* IQ-22 */ learners: (scope: CallContext) => pages('IQ-22', '/learners', wire.learner, {}, scope),
    /* IQ-22: on last modification */
    learnersSince: (since: string, scope: CallContext) =>
      pages('IQ-22', '/learners', wire.learner, { start: filterTime(since) }, scope),
    /* IQ-22 */ learnerCount: (scope: CallContext) => countOf('IQ-22', '/learners', {}, scope),
    /* IQ-22 */ learnersByEmail: (email: string, scope: CallContext) =>
      pages('IQ-22', '/learners', wire.learner, { email }, scope),
    /* IQ-24 */ learner: (id: string, scope: CallContext) =>
      byId('IQ-24', id, path`/learners/${id}`, details.learner, scope),
    /* IQ-27 */ lesson: (id: string, scope: CallContext) =>
      byId('IQ-27', id, path`/modules/${id}`, details.lesson, scope),
    /* IQ-28 */ notifications: (types: readonly string[], scope: CallContext) =>
      pages('IQ-28', '/notifications', details.notification, { 'type[]': types }, scope),
    /* IQ-29 */ messagesPage: (page: number, scope: CallContext) =>
      readPage('IQ-29', '/phishhunter/messages', details.message, {}, page, scope),
    /* IQ-30 */ message: (id: string, scope: CallContext) =>
      byId('IQ-30', id, path`/phishhunter/messages/${id}`, details.messageDetail, scope),
    /* IQ-31 */ quarantinedEmail: (id: string, scope: CallContext) =>
      byId('IQ-31', id, path`/quarantined-emails/${id}`, details.quarantinedEmail, scope),
    /* IQ-32: the slash belongs to it */
    templatesPage: (page: number, scope: CallContext) =>
      readPage('IQ-32', '/templates/', details.templateRow, {}, page, scope),
    /* IQ-33 */ template: (id: string, scope: CallContext) =>
      byId('IQ-33', id, path`/templates/${id}`, details.template, scope),
    /* IQ-34 */ eventsSince: (type: string, since: string, scope: CallContext) =>
      pages('IQ-34', '/timeline-events', wire.timelineEvent, { type, start: filterTime(since) }, scope),
    /* IQ-34 */ eventCount: (type: string, scope: CallContext) => countOf('IQ-34', '/timeline-events', { type }, scope),
    /* IQ-34 */ eventsOfType: (type: string, scope: CallContext) =>
      pages('IQ-34', '/timeline-events', wire.timelineEvent, { type }, scope),
  };
}

/** `2026-03-04T10:15:00.000Z` in the format of the filters. */
function filterTime(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}

/** `2026-03-04T10:15:00.000Z` in the format of the filters: whole seconds only, as in the events. */
function eventTime(time: string | null): string | null {
  if (time === null) return null;
  const second = Math.ceil(Date.parse(time) / 1000) * 1000;
  return filterTime(new Date(second).toISOString());
}

export interface CampaignFilter {
  readonly type?: string | null;
  readonly name?: string | null;
  readonly running?: boolean | null;
}
