import type { CallScope } from '../source/call-scope';
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
    scope: CallScope,
  ): Promise<Listing<T>> =>
    listingOf(endpoint, await transport.get({ endpoint, path: at, query, schema: wire.list }, scope), schema);
  const one = (
    endpoint: string,
    at: string,
    query: Readonly<Record<string, string | null>>,
    scope: CallScope,
  ): Promise<Answer<unknown>> => transport.get({ endpoint, path: at, query, schema: wire.one }, scope);
  /** One object as a list of one, or of none, so that a broken one is told like any broken record. */
  const asList = <T>(endpoint: string, answer: Answer<unknown>, schema: z.ZodType<T>): Listing<T> =>
    listingOf(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema);

  return {
    /* SM-04 */ companies: (scope: CallScope) => list('SM-04', '/companies', wire.company, {}, scope),
    /* SM-05 */ company: async (scope: CallScope) =>
      asList('SM-05', await one('SM-05', '/company', {}, scope), wire.company),
    /* SM-07 */ learners: (scope: CallScope) => list('SM-07', '/learners', wire.learner, ofTenant, scope),
    /* SM-12 */ learnerBreaches: (id: string, scope: CallScope) =>
      list('SM-12', path`/learners/${id}/breaches`, wire.learnerBreach, ofTenant, scope),
    /* SM-13 */ learnerCourseResults: (id: string, scope: CallScope) =>
      list('SM-13', path`/learners/${id}/course-results`, wire.courseResult, ofTenant, scope),
    /* SM-14 */ learnerGapAnalysis: (id: string, scope: CallScope) =>
      list('SM-14', path`/learners/${id}/gap-analysis-results`, wire.gapAnalysisResult, ofTenant, scope),
    /* SM-16 */ learnerPolicyResults: (id: string, scope: CallScope) =>
      list('SM-16', path`/learners/${id}/policy-results`, wire.policyResult, ofTenant, scope),
    /* SM-18 */ learnerSimulationResults: (id: string, scope: CallScope) =>
      list('SM-18', path`/learners/${id}/simulation-results`, wire.simulationResult, ofTenant, scope),
    /* SM-24 */ groups: (scope: CallScope) => list('SM-24', '/groups', wire.group, ofTenant, scope),
    /* SM-34: a child's own courses cannot be listed, and the MSP's own are none of its business */
    courses: (scope: CallScope) =>
      list('SM-34', '/courses', wire.course, tenant === null ? {} : { source: 'managed' }, scope),
    /* SM-35 */ course: async (id: string, scope: CallScope) =>
      asList('SM-35', await one('SM-35', path`/courses/${id}`, {}, scope), wire.course),
    /* SM-40 */ courseResults: (scope: CallScope) =>
      list('SM-40', '/reports/course-results', wire.courseResult, ofTenant, scope),
    /* SM-41 */ gapAnalysis: (scope: CallScope) =>
      list('SM-41', '/reports/gap-analysis-results', wire.gapAnalysisResult, ofTenant, scope),
    /* SM-43 */ riskHistory: (scope: CallScope) =>
      list('SM-43', '/reports/risk-score-history', wire.riskPoint, ofTenant, scope),
    /* SM-44 */ policies: (scope: CallScope) => list('SM-44', '/policies', wire.policy, ofTenant, scope),
    /* SM-58 */ simulations: (scope: CallScope) => list('SM-58', '/simulations', wire.simulation, ofTenant, scope),
    /* SM-59 */ simulation: async (id: string, scope: CallScope) =>
      asList('SM-59', await one('SM-59', path`/simulations/${id}`, ofTenant, scope), wire.simulationDetail),
    /* SM-61 */ breachedAccounts: (scope: CallScope) =>
      list('SM-61', '/breaches/accounts', wire.breachedAccount, ofTenant, scope),
    /* SM-62 */ breachedServices: (scope: CallScope) =>
      list('SM-62', '/breaches/services', wire.breachedService, ofTenant, scope),
  };
}
