import type { z } from 'zod';
import { path } from '../transport/client';
import type { Answer, Transport } from '../transport/client';
import { listingOf } from '../transport/listing';
import type { Listing } from '../transport/listing';
import * as wire from './contract';

export type Client = ReturnType<typeof createClient>;

/**
 * The endpoint table. `companyId` reads a child tenant with an MSP key; SM-04, SM-05, SM-34 and SM-35 do not take it.
 * @param tenant the child company's id, or null for the key's own
 */
export function createClient(transport: Transport, tenant: string | null) {
  const ofTenant = { companyId: tenant };
  const list = async <T>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ): Promise<Listing<T>> =>
    listingOf(endpoint, await transport.get({ endpoint, path: at, query, schema: wire.list }, signal), schema);
  const one = (
    endpoint: string,
    at: string,
    query: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ): Promise<Answer<unknown>> => transport.get({ endpoint, path: at, query, schema: wire.one }, signal);
  /** One object as a list of one, or of none, so that a broken one is told like any broken record. */
  const asList = <T>(endpoint: string, answer: Answer<unknown>, schema: z.ZodType<T>): Listing<T> =>
    listingOf(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema);

  return {
    /* SM-04 */ companies: (signal: AbortSignal) => list('SM-04', '/companies', wire.company, {}, signal),
    /* SM-05 */ company: async (signal: AbortSignal) =>
      asList('SM-05', await one('SM-05', '/company', {}, signal), wire.company),
    /* SM-07 */ learners: (signal: AbortSignal) => list('SM-07', '/learners', wire.learner, ofTenant, signal),
    /* SM-12 */ learnerBreaches: (id: string, signal: AbortSignal) =>
      list('SM-12', path`/learners/${id}/breaches`, wire.learnerBreach, ofTenant, signal),
    /* SM-13 */ learnerCourseResults: (id: string, signal: AbortSignal) =>
      list('SM-13', path`/learners/${id}/course-results`, wire.courseResult, ofTenant, signal),
    /* SM-14 */ learnerGapAnalysis: (id: string, signal: AbortSignal) =>
      list('SM-14', path`/learners/${id}/gap-analysis-results`, wire.gapAnalysisResult, ofTenant, signal),
    /* SM-16 */ learnerPolicyResults: (id: string, signal: AbortSignal) =>
      list('SM-16', path`/learners/${id}/policy-results`, wire.policyResult, ofTenant, signal),
    /* SM-18 */ learnerSimulationResults: (id: string, signal: AbortSignal) =>
      list('SM-18', path`/learners/${id}/simulation-results`, wire.simulationResult, ofTenant, signal),
    /* SM-24 */ groups: (signal: AbortSignal) => list('SM-24', '/groups', wire.group, ofTenant, signal),
    /* SM-34: a child's own courses cannot be listed, and the MSP's own are none of its business */
    courses: (signal: AbortSignal) =>
      list('SM-34', '/courses', wire.course, tenant === null ? {} : { source: 'managed' }, signal),
    /* SM-35 */ course: async (id: string, signal: AbortSignal) =>
      asList('SM-35', await one('SM-35', path`/courses/${id}`, {}, signal), wire.course),
    /* SM-40 */ courseResults: (signal: AbortSignal) =>
      list('SM-40', '/reports/course-results', wire.courseResult, ofTenant, signal),
    /* SM-41 */ gapAnalysis: (signal: AbortSignal) =>
      list('SM-41', '/reports/gap-analysis-results', wire.gapAnalysisResult, ofTenant, signal),
    /* SM-43 */ riskHistory: (signal: AbortSignal) =>
      list('SM-43', '/reports/risk-score-history', wire.riskPoint, ofTenant, signal),
    /* SM-44 */ policies: (signal: AbortSignal) => list('SM-44', '/policies', wire.policy, ofTenant, signal),
    /* SM-58 */ simulations: (signal: AbortSignal) => list('SM-58', '/simulations', wire.simulation, ofTenant, signal),
    /* SM-59 */ simulation: async (id: string, signal: AbortSignal) =>
      asList('SM-59', await one('SM-59', path`/simulations/${id}`, ofTenant, signal), wire.simulationDetail),
    /* SM-61 */ breachedAccounts: (signal: AbortSignal) =>
      list('SM-61', '/breaches/accounts', wire.breachedAccount, ofTenant, signal),
    /* SM-62 */ breachedServices: (signal: AbortSignal) =>
      list('SM-62', '/breaches/services', wire.breachedService, ofTenant, signal),
  };
}
