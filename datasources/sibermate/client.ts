import type { CallScope } from '../source/call-scope';
import { keepNothing } from '../source/raw';
import type { RawPacker } from '../source/raw';
import type { z } from 'zod';
import { path } from '../transport/client';
import type { Answer, Transport } from '../transport/client';
import { listingOf, readListing } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { withoutRepeats } from '../transport/pages';
import * as wire from './contract';
import * as details from './details';
import type { TemplateFilter } from './extras';

export type Client = ReturnType<typeof createClient>;

type Query = Readonly<Record<string, string | boolean | null | undefined>>;

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
    query: Query,
    scope: CallScope,
  ): Promise<Listing<T>> =>
    readListing(endpoint, await transport.get({ endpoint, path: at, query, schema: wire.list }, scope), schema);
  const one = (endpoint: string, at: string, query: Query, scope: CallScope): Promise<Answer<unknown>> =>
    transport.get({ endpoint, path: at, query, schema: wire.one }, scope);
  /** One object as a list of one, or of none, so that a broken one is told like any broken record. */
  const asList = <T>(endpoint: string, answer: Answer<unknown>, schema: z.ZodType<T>, packer?: RawPacker): Listing<T> =>
    listingOf(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema, packer);
  const single = async <T>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Query,
    scope: CallScope,
  ): Promise<Listing<T>> => asList(endpoint, await one(endpoint, at, query, scope), schema);

  return {
    /* SM-01 */ health: (scope: CallScope) => single('SM-01', '/health', details.service, {}, scope),
    /* SM-02 */ openApi: async (scope: CallScope) => {
      const answer = await transport.get({ endpoint: 'SM-02', path: '/openapi.json', schema: wire.anyObject }, scope);
      return listingOf('SM-02', { ...answer, body: [answer.body] }, wire.anyObject);
    },
    /* SM-03 */ readiness: (scope: CallScope) => single('SM-03', '/ready', details.service, {}, scope),
    /* SM-04 */ companyDetails: (scope: CallScope) => list('SM-04', '/companies', details.company, {}, scope),
    /* SM-06 */ features: (scope: CallScope) => single('SM-06', '/company/features', details.features, {}, scope),
    /* SM-10 */ learner: (id: string, scope: CallScope) =>
      single('SM-10', path`/learners/${id}`, wire.learner, ofTenant, scope),
    /* SM-17 */ simulationQueue: (id: string, scope: CallScope) =>
      list('SM-17', path`/learners/${id}/simulation-queue`, details.queuedSimulation, ofTenant, scope),
    /* SM-27 */ group: (id: string, scope: CallScope) =>
      single('SM-27', path`/groups/${id}`, wire.group, ofTenant, scope),
    /* SM-27 */ groupMembers: (id: string, scope: CallScope) =>
      single('SM-27', path`/groups/${id}`, details.groupMembers, ofTenant, scope),
    /* SM-39 */ courseParticipation: (scope: CallScope) =>
      list('SM-39', '/reports/course-participation', details.participation, ofTenant, scope),
    /* SM-42 */ learningReport: (learnerId: string | null, courseId: string | null, scope: CallScope) =>
      single('SM-42', '/reports/learning', details.learningReport, { learnerId, courseId, ...ofTenant }, scope),
    /* SM-46 */ policy: (id: string, scope: CallScope) =>
      single('SM-46', path`/policies/${id}`, wire.policy, ofTenant, scope),
    /* SM-56 */ policyTemplates: (filter: TemplateFilter, scope: CallScope) =>
      list('SM-56', '/policy-templates', details.policyTemplate, { ...filter, ...ofTenant }, scope),
    /* SM-57 */ policyTemplate: (id: string, scope: CallScope) =>
      single('SM-57', path`/policy-templates/${id}`, details.policyTemplate, ofTenant, scope),
    /* SM-59 */ simulationAlone: (id: string, scope: CallScope) =>
      single('SM-59', path`/simulations/${id}`, wire.simulation, ofTenant, scope),
    /* SM-60 */ simulationMetrics: (scope: CallScope) =>
      single('SM-60', '/simulations/metrics', details.tenantMetrics, ofTenant, scope),
    /* SM-61 */ breachedAccountDetails: (accountType: string | null, scope: CallScope) =>
      list('SM-61', '/breaches/accounts', details.breachedAccount, { accountType, ...ofTenant }, scope),
    /* SM-62 */ breachedServiceDetails: (
      hasAffectedAccounts: boolean | null,
      accountType: string | null,
      scope: CallScope,
    ) =>
      list(
        'SM-62',
        '/breaches/services',
        details.breachedService,
        { hasAffectedAccounts, accountType, ...ofTenant },
        scope,
      ),
    /* SM-04 */ companies: (scope: CallScope) => list('SM-04', '/companies', wire.company, {}, scope),
    /* SM-05 */ company: async (scope: CallScope) =>
      asList('SM-05', await one('SM-05', '/company', {}, scope), wire.company),
    /* SM-07 */ learners: async (scope: CallScope) =>
      withoutRepeats('SM-07', await list('SM-07', '/learners', wire.learner, ofTenant, scope), ({ id }) => id),
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
    /* SM-59: with its results, which are kept one by one */
    simulation: async (id: string, scope: CallScope) =>
      asList(
        'SM-59',
        await one('SM-59', path`/simulations/${id}`, ofTenant, scope),
        wire.simulationDetail,
        keepNothing,
      ),
    /* SM-61 */ breachedAccounts: (scope: CallScope) =>
      list('SM-61', '/breaches/accounts', wire.breachedAccount, ofTenant, scope),
    /* SM-62 */ breachedServices: (scope: CallScope) =>
      list('SM-62', '/breaches/services', wire.breachedService, ofTenant, scope),
  };
}
