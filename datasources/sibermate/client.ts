import type { CallContext } from '../spec/call-context';
import { discardRaw } from '../runtime/raw-payload';
import type { RawPayloadWriter } from '../runtime/raw-payload';
import { z } from 'zod';
import { isPossibleId } from '../spec/possible-id';
import { path } from '../transport/path';
import type { Transport } from '../spec/transport';
import { emptyListing, readListing, rowsOf, onlyRequested } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { withoutRepeats } from '../transport/pages';
import { id as wireId, row } from '../transport/wire';
import * as wire from './wire-schema';
import * as details from './details';

export type Client = ReturnType<typeof createClient>;

type Query = Readonly<Record<string, string | boolean | null | undefined>>;

/**
 * The endpoint table. `companyId` reads a child tenant with an MSP key; SM-04, SM-05, SM-34 and SM-35 do not accept it.
 * @param tenant the child company's id, or null for the key's own
 */
export function createClient(transport: Transport, tenant: string | null) {
  const ofTenant = { companyId: tenant };
  const list = async <T>(
    endpoint: string,
    at: string | null,
    schema: z.ZodType<T>,
    query: Query,
    scope: CallContext,
  ): Promise<Listing<T>> => {
    if (at === null) return emptyListing();
    return readListing(endpoint, await transport.get({ endpoint, path: at, query, schema: wire.list }, scope), schema);
  };
  /** Objects that have ids: each once. */
  const objects = async <T extends { readonly id: string }>(
    endpoint: string,
    at: string,
    schema: z.ZodType<T>,
    query: Query,
    scope: CallContext,
  ): Promise<Listing<T>> =>
    withoutRepeats(endpoint, await list(endpoint, at, schema, query, scope), (found) => found.id);
  /** Rows of one learner. */
  const ofLearner = async <T extends { readonly learnerId: string }>(
    endpoint: string,
    id: string,
    at: string | null,
    schema: z.ZodType<T>,
    scope: CallContext,
  ): Promise<Listing<T>> =>
    rowsOf(endpoint, await list(endpoint, at, schema, ofTenant, scope), id, ({ learnerId }) => learnerId);
  /** One object as a list of one or none, so that a malformed object is reported like any malformed record. */
  const single = async <T>(
    endpoint: string,
    at: string | null,
    schema: z.ZodType<T>,
    query: Query,
    scope: CallContext,
    packer?: RawPayloadWriter,
  ): Promise<Listing<T>> => {
    if (at === null) return emptyListing();
    const answer = await transport.get({ endpoint, path: at, query, schema: wire.one }, scope);
    return readListing(endpoint, { ...answer, body: answer.body === null ? [] : [answer.body] }, schema, packer);
  };
  /** Reads one object by its id. */
  const byId = async <T extends { readonly id: string | null }>(
    endpoint: string,
    id: string,
    at: string | null,
    schema: z.ZodType<T>,
    scope: CallContext,
    { query = ofTenant, packer }: { readonly query?: Query; readonly packer?: RawPayloadWriter } = {},
  ): Promise<Listing<T>> =>
    onlyRequested(endpoint, await single(endpoint, at, schema, query, scope, packer), id, (found) => found.id ?? id);

  return {
    /* SM-01 */ health: (scope: CallContext) => single('SM-01', '/health', details.service, {}, scope),
    /* SM-02 */ openApi: async (scope: CallContext) => {
      const schema = wire.anyObject.nullable();
      const answer = await transport.get({ endpoint: 'SM-02', path: '/openapi.json', schema }, scope);
      return readListing('SM-02', { ...answer, body: answer.body ? [answer.body] : [] }, wire.anyObject);
    },
    /* SM-03 */ readiness: (scope: CallContext) => single('SM-03', '/ready', details.service, {}, scope),
    /* SM-04 */ companies: (scope: CallContext) => objects('SM-04', '/companies', wire.company, {}, scope),
    /* SM-04: all children of the partner are in the answer; only the row of this tenant is read at all */
    child: async (scope: CallContext) => {
      const answer = await transport.get({ endpoint: 'SM-04', path: '/companies', schema: wire.list }, scope);
      return readListing('SM-04', { ...answer, body: answer.body.filter((sent) => hasId(sent, tenant)) }, wire.company);
    },
    /* SM-05 */ company: (scope: CallContext) => single('SM-05', '/company', wire.company, {}, scope),
    /* SM-06 */ features: (scope: CallContext) => single('SM-06', '/company/features', details.features, {}, scope),
    /* SM-07 */ learners: (scope: CallContext) => objects('SM-07', '/learners', wire.learner, ofTenant, scope),
    /* SM-10 */ learner: (id: string, scope: CallContext) =>
      byId('SM-10', id, path`/learners/${id}`, wire.learner, scope),
    /* SM-12 */ learnerBreaches: (id: string, scope: CallContext) =>
      list('SM-12', path`/learners/${id}/breaches`, wire.learnerBreach, ofTenant, scope),
    /* SM-13 */ learnerCourseResults: (id: string, scope: CallContext) =>
      ofLearner('SM-13', id, path`/learners/${id}/course-results`, wire.courseResult, scope),
    /* SM-14 */ learnerGapAnalysis: (id: string, scope: CallContext) =>
      ofLearner('SM-14', id, path`/learners/${id}/gap-analysis-results`, wire.gapAnalysisResult, scope),
    /* SM-16 */ learnerPolicyResults: (id: string, scope: CallContext) =>
      ofLearner('SM-16', id, path`/learners/${id}/policy-results`, wire.policyResult, scope),
    /* SM-17 */ simulationQueue: (id: string, scope: CallContext) =>
      list('SM-17', path`/learners/${id}/simulation-queue`, details.queuedSimulation, ofTenant, scope),
    /* SM-18 */ learnerSimulationResults: (id: string, scope: CallContext) =>
      ofLearner('SM-18', id, path`/learners/${id}/simulation-results`, wire.simulationResult, scope),
    /* SM-24 */ groups: (scope: CallContext) => objects('SM-24', '/groups', wire.group, ofTenant, scope),
    /* SM-27 */ group: (id: string, scope: CallContext) => byId('SM-27', id, path`/groups/${id}`, wire.group, scope),
    /* SM-27 */ groupMembers: (id: string, scope: CallContext) =>
      byId('SM-27', id, path`/groups/${id}`, details.groupMembers, scope),
    /* SM-34 */ courses: (scope: CallContext) => objects('SM-34', '/courses', wire.course, {}, scope),
    /* SM-34: it answers for the key's own organization, so a child is shown the managed courses alone */
    managedCourses: async (scope: CallContext) => {
      const query = { source: 'managed' };
      const answer = await transport.get({ endpoint: 'SM-34', path: '/courses', query, schema: wire.list }, scope);
      const listing = await readListing('SM-34', { ...answer, body: answer.body.filter(mayBeManaged) }, wire.course);
      return withoutRepeats('SM-34', listing, ({ id }) => id);
    },
    /* SM-35: never asked for a child, since it answers with the partner's own courses too */
    course: (id: string, scope: CallContext) =>
      byId('SM-35', id, path`/courses/${id}`, wire.course, scope, { query: {} }),
    /* SM-39 */ courseParticipation: (scope: CallContext) =>
      list('SM-39', '/reports/course-participation', details.participation, ofTenant, scope),
    /* SM-40 */ courseResults: (scope: CallContext) =>
      list('SM-40', '/reports/course-results', wire.courseResult, ofTenant, scope),
    /* SM-41 */ gapAnalysis: (scope: CallContext) =>
      list('SM-41', '/reports/gap-analysis-results', wire.gapAnalysisResult, ofTenant, scope),
    /* SM-42 */ learningReport: (learnerId: string | null, courseId: string | null, scope: CallContext) => {
      const exist = [learnerId, courseId].every((id) => id === null || isPossibleId(id));
      const at = exist ? '/reports/learning' : null;
      return single('SM-42', at, details.learningReport, { learnerId, courseId, ...ofTenant }, scope);
    },
    /* SM-43 */ riskHistory: (scope: CallContext) =>
      list('SM-43', '/reports/risk-score-history', wire.riskPoint, ofTenant, scope),
    /* SM-44 */ policies: (scope: CallContext) => objects('SM-44', '/policies', wire.policy, ofTenant, scope),
    /* SM-46 */ policy: (id: string, scope: CallContext) =>
      byId('SM-46', id, path`/policies/${id}`, wire.policy, scope),
    /* SM-56 */ policyTemplates: ({ restrictToOwn, publishedOnly, pdfOnly }: TemplateFilter, scope: CallContext) => {
      const query = { restrictToOwn, publishedOnly, pdfOnly, ...ofTenant };
      return objects('SM-56', '/policy-templates', details.policyTemplate, query, scope);
    },
    /* SM-57 */ policyTemplate: (id: string, scope: CallContext) =>
      byId('SM-57', id, path`/policy-templates/${id}`, details.policyTemplate, scope),
    /* SM-58 */ simulations: (scope: CallContext) => objects('SM-58', '/simulations', wire.simulation, ofTenant, scope),
    /* SM-59: with its results, which are parsed one by one */
    simulation: (id: string, scope: CallContext) =>
      byId('SM-59', id, path`/simulations/${id}`, wire.simulationDetail, scope, { packer: discardRaw }),
    /* SM-59 */ simulationAlone: (id: string, scope: CallContext) =>
      byId('SM-59', id, path`/simulations/${id}`, wire.simulation, scope),
    /* SM-60 */ simulationMetrics: (scope: CallContext) =>
      single('SM-60', '/simulations/metrics', details.tenantMetrics, ofTenant, scope),
    /* SM-61 */ breachedAccounts: (accountType: string | null, scope: CallContext) =>
      list('SM-61', '/breaches/accounts', wire.breachedAccount, { accountType, ...ofTenant }, scope),
    /* SM-62 */ breachedServices: (
      hasAffectedAccounts: boolean | null,
      accountType: string | null,
      scope: CallContext,
    ) =>
      objects(
        'SM-62',
        '/breaches/services',
        wire.breachedService,
        { hasAffectedAccounts, accountType, ...ofTenant },
        scope,
      ),
  };
}

/** Whether a row says of itself that it is the one with this id. */
function hasId(sent: unknown, id: string | null): boolean {
  const { data } = identified.safeParse(sent);
  return data !== undefined && data.id === id;
}

/** A server may overlook the parameter: a course that says it is not managed is the partner's own, even a broken one. */
function mayBeManaged(sent: unknown): boolean {
  const { data } = owned.safeParse(sent);
  const source = data?.source ?? null;
  return source === null || (typeof source === 'string' && source.trim().toLowerCase() === 'managed');
}

const identified = row({ id: wireId });
const owned = z.object({ source: z.unknown() });

export interface TemplateFilter {
  readonly restrictToOwn?: boolean | null;
  readonly publishedOnly?: boolean | null;
  readonly pdfOnly?: boolean | null;
}
