import type { CallScope } from '../source/call-scope';
import type { z } from 'zod';
import { path } from '../transport/client';
import type { Transport } from '../transport/client';
import type { Listing } from '../transport/listing';
import { listingOf } from '../transport/listing';
import { readNumberedPages } from '../transport/pages';
import type { Item } from '../transport/wire';
import { readItems } from '../transport/wire';
import * as wire from './contract';

export type Client = ReturnType<typeof createClient>;

/** The largest page that the vendor takes. */
const PAGE_SIZE = 100;

type Query = Readonly<Record<string, string | readonly string[]>>;

/** The endpoint table. A key is a company: nothing names a tenant. */
export function createClient(transport: Transport) {
  const readPage = async <T>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Query,
    number: number,
    scope: CallScope,
  ) => {
    const answer = await transport.get(
      { endpoint, path: at, query: { ...query, page: number, limit: PAGE_SIZE }, schema: wire.page },
      scope,
    );
    const { items, pageCount, count } = answer.body;
    return { ...readItems(endpoint, items, schema), fetchedAt: answer.fetchedAt, sent: items.length, pageCount, count };
  };
  const pages = <T extends { readonly id: string }>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Query,
    scope: CallScope,
  ): Promise<Listing<T>> =>
    readNumberedPages<Item<T>>({
      endpoint,
      pageSize: PAGE_SIZE,
      idOf: ({ value }) => value.id,
      read: (number) => readPage(endpoint, at, schema, query, number, scope),
    });
  const one = async <T>(endpoint: string, at: string, schema: z.ZodType<T>, scope: CallScope): Promise<Listing<T>> => {
    const answer = await transport.get({ endpoint, path: at, schema: wire.one }, scope);
    return listingOf(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema);
  };

  return {
    /* IQ-01 */ assessment: (id: string, scope: CallScope) =>
      one('IQ-01', path`/assessments/${id}`, wire.assessment, scope),
    /* IQ-05 */ campaignRuns: (id: string, scope: CallScope) =>
      pages('IQ-05', path`/campaigns/${id}/runs`, wire.campaignRun, {}, scope),
    /* IQ-08 */ runLearners: (id: string, run: string, scope: CallScope) =>
      pages('IQ-08', path`/campaigns/${id}/runs/${run}/learners`, wire.runLearner, {}, scope),
    /* IQ-09 */ campaigns: (type: 'awareness' | 'phish', scope: CallScope) =>
      pages('IQ-09', '/campaigns', wire.campaign, { 'type[]': [type] }, scope),
    /* IQ-11 */ campaignDetail: (id: string, scope: CallScope) =>
      one('IQ-11', path`/campaigns/details/${id}`, wire.campaignDetail, scope),
    /* IQ-15 */ courses: (scope: CallScope) => pages('IQ-15', '/courses', wire.course, {}, scope),
    /* IQ-16 */ course: (id: string, scope: CallScope) => one('IQ-16', path`/courses/${id}`, wire.courseDetail, scope),
    /* IQ-18 */ groups: (scope: CallScope) => pages('IQ-18', '/learner-groups', wire.group, {}, scope),
    /* IQ-20 */ groupLearners: (id: string, scope: CallScope) =>
      pages('IQ-20', path`/learner-groups/${id}/learners`, wire.learner, {}, scope),
    /* IQ-21 */ learnerEvents: (id: string, scope: CallScope) =>
      pages('IQ-21', path`/learners/${id}/timeline-events`, wire.timelineEvent, {}, scope),
    /* IQ-22 */ learners: (scope: CallScope) => pages('IQ-22', '/learners', wire.learner, {}, scope),
    /* IQ-22 */ learnersByEmail: (email: string, scope: CallScope) =>
      pages('IQ-22', '/learners', wire.learner, { email }, scope),
    /* IQ-24 */ learner: (id: string, scope: CallScope) =>
      one('IQ-24', path`/learners/${id}`, wire.learnerDetail, scope),
    /* IQ-34 */ events: (scope: CallScope) => pages('IQ-34', '/timeline-events', wire.timelineEvent, {}, scope),
    /* IQ-34 */ eventsOfType: (type: string, scope: CallScope) =>
      pages('IQ-34', '/timeline-events', wire.timelineEvent, { type }, scope),
  };
}
