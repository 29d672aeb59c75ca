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
    signal: AbortSignal,
  ) => {
    const answer = await transport.get(
      { endpoint, path: at, query: { ...query, page: number, limit: PAGE_SIZE }, schema: wire.page },
      signal,
    );
    const { items, pageCount, count } = answer.body;
    return { ...readItems(endpoint, items, schema), fetchedAt: answer.fetchedAt, sent: items.length, pageCount, count };
  };
  const pages = <T extends { readonly id: string }>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Query,
    signal: AbortSignal,
  ): Promise<Listing<T>> =>
    readNumberedPages<Item<T>>({
      endpoint,
      pageSize: PAGE_SIZE,
      idOf: ({ value }) => value.id,
      read: (number) => readPage(endpoint, at, schema, query, number, signal),
    });
  const one = async <T>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<Listing<T>> => {
    const answer = await transport.get({ endpoint, path: at, schema: wire.one }, signal);
    return listingOf(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema);
  };

  return {
    /* IQ-01 */ assessment: (id: string, signal: AbortSignal) =>
      one('IQ-01', path`/assessments/${id}`, wire.assessment, signal),
    /* IQ-05 */ campaignRuns: (id: string, signal: AbortSignal) =>
      pages('IQ-05', path`/campaigns/${id}/runs`, wire.campaignRun, {}, signal),
    /* IQ-08 */ runLearners: (id: string, run: string, signal: AbortSignal) =>
      pages('IQ-08', path`/campaigns/${id}/runs/${run}/learners`, wire.runLearner, {}, signal),
    /* IQ-09 */ campaigns: (type: 'awareness' | 'phish', signal: AbortSignal) =>
      pages('IQ-09', '/campaigns', wire.campaign, { 'type[]': [type] }, signal),
    /* IQ-11 */ campaignDetail: (id: string, signal: AbortSignal) =>
      one('IQ-11', path`/campaigns/details/${id}`, wire.campaignDetail, signal),
    /* IQ-15 */ courses: (signal: AbortSignal) => pages('IQ-15', '/courses', wire.course, {}, signal),
    /* IQ-16 */ course: (id: string, signal: AbortSignal) =>
      one('IQ-16', path`/courses/${id}`, wire.courseDetail, signal),
    /* IQ-18 */ groups: (signal: AbortSignal) => pages('IQ-18', '/learner-groups', wire.group, {}, signal),
    /* IQ-20 */ groupLearners: (id: string, signal: AbortSignal) =>
      pages('IQ-20', path`/learner-groups/${id}/learners`, wire.learner, {}, signal),
    /* IQ-21 */ learnerEvents: (id: string, signal: AbortSignal) =>
      pages('IQ-21', path`/learners/${id}/timeline-events`, wire.timelineEvent, {}, signal),
    /* IQ-22 */ learners: (signal: AbortSignal) => pages('IQ-22', '/learners', wire.learner, {}, signal),
    /* IQ-22 */ learnersByEmail: (email: string, signal: AbortSignal) =>
      pages('IQ-22', '/learners', wire.learner, { email }, signal),
    /* IQ-24 */ learner: (id: string, signal: AbortSignal) =>
      one('IQ-24', path`/learners/${id}`, wire.learnerDetail, signal),
    /* IQ-34 */ events: (signal: AbortSignal) => pages('IQ-34', '/timeline-events', wire.timelineEvent, {}, signal),
    /* IQ-34 */ eventsOfType: (type: string, signal: AbortSignal) =>
      pages('IQ-34', '/timeline-events', wire.timelineEvent, { type }, signal),
  };
}
