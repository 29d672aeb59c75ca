import type { CallScope } from '../source/call-scope';
import type { TimeSpan } from '../source/capabilities';
import { keepNothing } from '../source/raw';
import type { RawPacker } from '../source/raw';
import type { z } from 'zod';
import { path } from '../transport/client';
import type { Transport } from '../transport/client';
import type { Listing } from '../transport/listing';
import { listingOf } from '../transport/listing';
import { readNumberedPages } from '../transport/pages';
import { readItems } from '../transport/wire';
import * as wire from './contract';
import * as details from './details';
import type { CampaignFilter } from './extras';

export type Client = ReturnType<typeof createClient>;

/** The largest page that the vendor takes. */
export const PAGE_SIZE = 100;

/** One page as it was read. */
export interface IqPage<T> extends Listing<T> {
  readonly sent: number;
  readonly pageCount: number | null;
  /** How many items the whole list has; null where the answer does not tell. */
  readonly count: number | null;
}

type Query = Readonly<Record<string, string | boolean | readonly string[] | null | undefined>>;

/** The endpoint table. A key is a company: nothing names a tenant. */
export function createClient(transport: Transport) {
  const readPage = async <T>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Query,
    number: number,
    scope: CallScope,
    packer?: RawPacker,
  ): Promise<IqPage<T>> => {
    const answer = await transport.get(
      { endpoint, path: at, query: { ...query, page: number, limit: PAGE_SIZE }, schema: wire.page },
      scope,
    );
    const { items, pageCount, count } = answer.body;
    return {
      ...readItems(endpoint, items, schema, packer),
      fetchedAt: answer.fetchedAt,
      sent: items.length,
      pageCount,
      count,
    };
  };
  const pages = <T extends { readonly id: string }>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Query,
    scope: CallScope,
    packer?: RawPacker,
  ): Promise<Listing<T>> =>
    readNumberedPages({
      endpoint,
      pageSize: PAGE_SIZE,
      idOf: ({ id }) => id,
      read: async (number) => {
        const page = await readPage(endpoint, at, schema, query, number, scope, packer);
        return { ...page, total: page.count };
      },
    });
  /** How long a list is; null where the answer does not tell. */
  const countOf = async (endpoint: string, at: string, query: Query, scope: CallScope): Promise<number | null> => {
    const request = { endpoint, path: at, query: { ...query, page: 1, limit: 1 }, schema: wire.page };
    return (await transport.get(request, scope)).body.count;
  };
  const one = async <T>(endpoint: string, at: string, schema: z.ZodType<T>, scope: CallScope): Promise<Listing<T>> => {
    const answer = await transport.get({ endpoint, path: at, schema: wire.one }, scope);
    return listingOf(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema);
  };

  return {
    /* IQ-01 */ assessment: (id: string, scope: CallScope) =>
      one('IQ-01', path`/assessments/${id}`, wire.assessment, scope),
    /* IQ-02 */ batteries: (scope: CallScope) => pages('IQ-02', '/batteries', details.battery, {}, scope),
    /* IQ-03 */ brands: (scope: CallScope) => pages('IQ-03', '/branding', details.brand, {}, scope),
    /* IQ-05 */ campaignRuns: (id: string, scope: CallScope) =>
      pages('IQ-05', path`/campaigns/${id}/runs`, wire.campaignRun, {}, scope),
    /* IQ-06 */ campaignRun: (id: string, run: string, scope: CallScope) =>
      one('IQ-06', path`/campaigns/${id}/runs/${run}`, details.campaignRun, scope),
    /* IQ-07 */ runStatistics: (id: string, run: string, scope: CallScope) =>
      one('IQ-07', path`/campaigns/${id}/runs/${run}/stats`, details.runStatistics, scope),
    /* IQ-08 */ runLearners: (id: string, run: string, scope: CallScope) =>
      pages('IQ-08', path`/campaigns/${id}/runs/${run}/learners`, wire.runLearner, {}, scope),
    /* IQ-09 */ campaigns: (type: 'awareness' | 'phish', scope: CallScope) =>
      pages('IQ-09', '/campaigns', wire.campaign, { 'type[]': [type] }, scope),
    /* IQ-09 */ campaignsWith: ({ type, name, running }: CampaignFilter, scope: CallScope) =>
      pages('IQ-09', '/campaigns', details.campaign, { 'type[]': type ? [type] : [], name, running }, scope),
    /* IQ-10 */ campaign: (id: string, scope: CallScope) =>
      one('IQ-10', path`/campaigns/${id}`, details.campaign, scope),
    /* IQ-10 */ phishingCampaign: (id: string, scope: CallScope) =>
      one('IQ-10', path`/campaigns/${id}`, wire.campaign, scope),
    /* IQ-11 */ campaignDetail: (id: string, scope: CallScope) =>
      one('IQ-11', path`/campaigns/details/${id}`, wire.campaignDetail, scope),
    /* IQ-14 */ categories: (scope: CallScope) => pages('IQ-14', '/categories', details.name, {}, scope),
    /* IQ-15 */ courses: (scope: CallScope) => pages('IQ-15', '/courses', wire.course, {}, scope),
    /* IQ-16 */ course: (id: string, scope: CallScope) => one('IQ-16', path`/courses/${id}`, wire.courseDetail, scope),
    /* IQ-17 */ languages: (scope: CallScope) => pages('IQ-17', '/languages', details.name, {}, scope),
    /* IQ-19 */ group: (id: string, scope: CallScope) => one('IQ-19', path`/learner-groups/${id}`, wire.group, scope),
    /* IQ-19 */ learnerGroup: (id: string, scope: CallScope) =>
      one('IQ-19', path`/learner-groups/${id}`, details.learnerGroup, scope),
    /* IQ-18 */ groups: (scope: CallScope) => pages('IQ-18', '/learner-groups', wire.group, {}, scope),
    /* IQ-20: who they are; IQ-22 tells the rest */
    groupLearners: (id: string, scope: CallScope) =>
      pages('IQ-20', path`/learner-groups/${id}/learners`, wire.learner, {}, scope, keepNothing),
    /* IQ-21 */ learnerEvents: (id: string, scope: CallScope) =>
      pages('IQ-21', path`/learners/${id}/timeline-events`, wire.timelineEvent, {}, scope),
    /* IQ-21: one page of them, within a time */
    learnerEventsPage: (id: string, within: TimeSpan, page: number, scope: CallScope) =>
      readPage(
        'IQ-21',
        path`/learners/${id}/timeline-events`,
        wire.timelineEvent,
        { start: eventTime(within.since), end: eventTime(within.until) },
        page,
        scope,
      ),
    /* IQ-22 */ learners: (scope: CallScope) => pages('IQ-22', '/learners', wire.learner, {}, scope),
    /* IQ-22: on last modification */
    learnersSince: (since: string, scope: CallScope) =>
      pages('IQ-22', '/learners', wire.learner, { start: filterTime(since) }, scope),
    /* IQ-22 */ learnerCount: (scope: CallScope) => countOf('IQ-22', '/learners', {}, scope),
    /* IQ-22 */ learnersByEmail: (email: string, scope: CallScope) =>
      pages('IQ-22', '/learners', wire.learner, { email }, scope),
    /* IQ-24 */ learner: (id: string, scope: CallScope) =>
      one('IQ-24', path`/learners/${id}`, wire.learnerDetail, scope),
    /* IQ-27 */ lesson: (id: string, scope: CallScope) => one('IQ-27', path`/modules/${id}`, details.lesson, scope),
    /* IQ-28 */ notifications: (types: readonly string[], scope: CallScope) =>
      pages('IQ-28', '/notifications', details.notification, { 'type[]': types }, scope),
    /* IQ-29 */ messagesPage: (page: number, scope: CallScope) =>
      readPage('IQ-29', '/phishhunter/messages', details.message, {}, page, scope),
    /* IQ-30 */ message: (id: string, scope: CallScope) =>
      one('IQ-30', path`/phishhunter/messages/${id}`, details.messageDetail, scope),
    /* IQ-31 */ quarantinedEmail: (id: string, scope: CallScope) =>
      one('IQ-31', path`/quarantined-emails/${id}`, details.quarantinedEmail, scope),
    /* IQ-32: the slash belongs to it */
    templatesPage: (page: number, scope: CallScope) =>
      readPage('IQ-32', '/templates/', details.templateRow, {}, page, scope),
    /* IQ-33 */ template: (id: string, scope: CallScope) =>
      one('IQ-33', path`/templates/${id}`, details.template, scope),
    /* IQ-34 */ eventsSince: (type: string, since: string, scope: CallScope) =>
      pages('IQ-34', '/timeline-events', wire.timelineEvent, { type, start: filterTime(since) }, scope),
    /* IQ-34 */ eventCount: (type: string, scope: CallScope) => countOf('IQ-34', '/timeline-events', { type }, scope),
    /* IQ-34 */ eventsOfType: (type: string, scope: CallScope) =>
      pages('IQ-34', '/timeline-events', wire.timelineEvent, { type }, scope),
  };
}

/** `2026-03-04T10:15:00.000Z` as the filters want it. */
function filterTime(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}

/** `2026-03-04T10:15:00.000Z` as the filters want it: they know whole seconds only, and so do the events. */
function eventTime(time: string | null): string | null {
  if (time === null) return null;
  const second = Math.ceil(Date.parse(time) / 1000) * 1000;
  return filterTime(new Date(second).toISOString());
}
