import type { ReadContext } from '../spec/capabilities';
import type { Client } from './client';

/** Reads that several fields of the graph use: each is coalesced. */
export function createSharedReads(client: Client) {
  return {
    campaigns: (type: 'awareness' | 'phish', context: ReadContext) =>
      context.shared(`IQ-09 ${type}`, (scope) => client.campaigns(type, scope)),
    runs: (campaign: string, context: ReadContext) =>
      context.shared(`IQ-05 ${campaign}`, (scope) => client.campaignRuns(campaign, scope)),
    /** IQ-11: the course of a campaign, and all its settings. */
    campaignSettings: (campaign: string, context: ReadContext) =>
      context.shared(`IQ-11 ${campaign}`, (scope) => client.campaignDetail(campaign, scope)),
    /** IQ-24: details, groups, profile and statistics. */
    learner: (id: string, context: ReadContext) => context.shared(`IQ-24 ${id}`, (scope) => client.learner(id, scope)),
    /** IQ-01: names for results, and the assessment itself. */
    assessment: (id: string, context: ReadContext) =>
      context.shared(`IQ-01 ${id}`, (scope) => client.assessment(id, scope)),
  };
}
export type SharedReads = ReturnType<typeof createSharedReads>;
