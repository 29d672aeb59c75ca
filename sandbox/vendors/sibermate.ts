import { ok, route } from '../http';
import type { Ask, Reply, Route } from '../http';
import type { Mode } from '../modes';
import type { SiberMateTruth } from '../population';
import { daysAgo } from '../population/time';
import { assignmentWrites } from './sibermate/assignment-writes';
import { groupWrites } from './sibermate/group-writes';
import { learnerWrites } from './sibermate/learner-writes';
import { openApi } from './sibermate/openapi';
import { Organization } from './sibermate/organization';
import { policyWrites } from './sibermate/policy-writes';
import { NOT_FOUND, errorBody, failure, writeReplies } from './sibermate/replies';
import { snapshotOf } from './sibermate/snapshot';
import type { SiberMateState } from './sibermate/snapshot';
import { policyTemplatesOf } from './sibermate/templates';
import { createWire } from './sibermate/wire';
import { createWriteContext } from './sibermate/writes';
import type { SiberMateSettings } from './sibermate/writes';
import type { VendorSandbox } from '../vendor-sandbox';

interface SiberMateKeys {
  /** The key of acme's own organization. */
  readonly apiKey: string;
  /** The key of the partner whose children the other companies are. */
  readonly mspKey: string;
}

function refuseSiberMate(keys: SiberMateKeys): (ask: Ask) => Reply | null {
  return ({ headers }) =>
    [`Bearer ${keys.apiKey}`, `Bearer ${keys.mspKey}`].includes(headers.authorization ?? '')
      ? null
      : failure(401, 'The API key is missing or unknown');
}

/** The organizations behind the keys. */
interface Tenants {
  readonly own: Organization;
  readonly partner: Organization;
  readonly children: readonly Organization[];
}

/** SM-01 to SM-62. `modeOf` is called for every request. */
function siberMateRoutes(
  { own, partner, children }: Tenants,
  keys: SiberMateKeys,
  modeOf: () => Mode,
  settings: SiberMateSettings,
): readonly Route[] {
  const isPartner = ({ headers }: Ask) => headers.authorization === `Bearer ${keys.mspKey}`;
  const homeOf = (ask: Ask) => (isPartner(ask) ? partner : own);
  const tenantOf = (ask: Ask): Organization | null => {
    const id = ask.query.get('companyId');
    if (id === null) return homeOf(ask);
    return (isPartner(ask) && children.find((child) => child.id === id)) || null;
  };
  const quirky = () => modeOf() === 'quirk';
  const list = (items: readonly unknown[]): Reply => ok(quirky() ? { data: { items } } : { data: items });
  /** A read that takes `companyId`. */
  const read = (endpoint: string, path: string, answer: (tenant: Organization, ask: Ask) => Reply) =>
    route(endpoint, path, (ask) => {
      const tenant = tenantOf(ask);
      return tenant ? answer(tenant, ask) : failure(403, 'This key cannot read that company');
    });
  const byLearner = (
    endpoint: string,
    path: string,
    rows: (tenant: Organization, id: string, ask: Ask) => readonly unknown[],
  ) =>
    read(endpoint, path, (tenant, ask) => {
      const id = ask.params[0] ?? '';
      return tenant.learners.has(id) ? list(rows(tenant, id, ask)) : NOT_FOUND;
    });

  const wire = createWire(quirky);
  const course = ({ id, name, description, type, source }: SiberMateTruth['courses'][number]) => ({
    id,
    name,
    description,
    type,
    source,
    durationMinutes: type === 'training' ? 20 : 45,
    createdAt: daysAgo(700),
  });
  const policyResult = (row: SiberMateTruth['policyResults'][number]) => ({
    ...row,
    acknowledged: row.acknowledgedAt !== null,
  });
  const simulationResult = (
    simulation: SiberMateTruth['simulations'][number],
    row: SiberMateTruth['simulations'][number]['results'][number],
  ) => ({ ...row, simulationId: simulation.id, simulationName: simulation.name });
  const counts = (rows: readonly SiberMateTruth['simulations'][number]['results'][number][]) => ({
    sent: rows.filter(({ sentAt }) => sentAt).length,
    opened: rows.filter(({ openedAt }) => openedAt).length,
    clicked: rows.filter(({ clickedAt }) => clickedAt).length,
    submitted: rows.filter(({ submittedAt }) => submittedAt).length,
    reported: rows.filter(({ reportedAt }) => reportedAt).length,
  });
  const simulation = (one: SiberMateTruth['simulations'][number]) => ({
    id: one.id,
    name: one.name,
    status: quirky() && one.status === 'active' ? 'paused' : one.status,
    startDate: one.startDate,
    endDate: one.endDate,
    metrics: counts(one.results),
  });
  const service = (accounts: SiberMateTruth['breachedAccounts'], one: SiberMateTruth['services'][number]) => ({
    ...one,
    affectedAccountCount: accounts.filter(({ serviceIds }) => serviceIds.includes(one.id)).length,
  });
  const mean = (rows: SiberMateTruth['courseResults']): number | null => {
    const scores = rows.flatMap(({ score }) => score ?? []);
    return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  const wanted = (ask: Ask, name: string, value: string) => [null, 'all', value].includes(ask.query.get(name));
  const context = createWriteContext(homeOf, { settings, wire, replies: writeReplies(quirky) });

  return [
    ...learnerWrites(context),
    ...groupWrites(context),
    ...assignmentWrites(context),
    ...policyWrites(context, quirky),
    route('SM-01', '/health', () => ok({ data: { status: 'ok', service: 'sibermate-api', timestamp: daysAgo(0) } }), {
      open: true,
    }),
    route('SM-02', '/openapi.json', () => ok(openApi(modeOf())), { open: true }),
    route(
      'SM-03',
      '/ready',
      () =>
        ok({
          data: { status: 'ready', service: 'sibermate-api', checks: { rateLimit: 'enabled' }, timestamp: daysAgo(0) },
        }),
      { open: true },
    ),
    route('SM-04', '/companies', (ask) =>
      isPartner(ask)
        ? list([
            ...children.map(({ id, name, domain }) => ({ id, name, domain, status: 'active' })),
            { id: 'c_43', name: 'Initech', domain: 'initech.example', status: 'active' },
          ])
        : failure(403, 'For partners only'),
    ),
    route('SM-05', '/company', (ask) => {
      const { id, name, domain, learners } = homeOf(ask);
      return ok({
        data: {
          id,
          name,
          domain,
          domains: [domain],
          plan: { name: 'Business', status: 'active', learnerLimit: 1000, learnerCount: learners.all().length },
          modules: ['training', 'gapAnalysis', 'simulations', 'policies', 'breaches'],
          createdAt: daysAgo(900),
        },
      });
    }),
    route('SM-06', '/company/features', (ask) =>
      ok({
        data: {
          modules: quirky() ? { training: true, breaches: true } : ['training', 'breaches'],
          breachPro: { enabled: true, monitoredDomains: [homeOf(ask).domain] },
        },
      }),
    ),
    read('SM-07', '/learners', (tenant) => list(tenant.learners.all().map(wire.learner))),
    read('SM-10', '/learners/:id', (tenant, { params }) => {
      const found = tenant.learners.get(params[0] ?? '');
      return found ? ok({ data: wire.learner(found) }) : NOT_FOUND;
    }),
    byLearner('SM-12', '/learners/:id/breaches', (tenant, id) =>
      tenant.learnerBreaches
        .filter(({ learnerId }) => learnerId === id)
        .map(({ serviceId, discoveredAt, acknowledged, passwordExposed }) => {
          const found = tenant.services.find((one) => one.id === serviceId);
          return {
            serviceId,
            name: found?.name,
            domain: found?.domain,
            breachDate: found?.breachDate,
            dataClasses: found?.dataClasses,
            discoveredAt,
            acknowledged,
            passwordExposed,
          };
        }),
    ),
    byLearner('SM-13', '/learners/:id/course-results', (tenant, id) =>
      tenant.courseResults
        .all()
        .filter(({ learnerId }) => learnerId === id)
        .map(wire.courseResult),
    ),
    byLearner('SM-14', '/learners/:id/gap-analysis-results', (tenant, id) =>
      tenant.gapAnalysis.all().filter(({ learnerId }) => learnerId === id),
    ),
    byLearner('SM-16', '/learners/:id/policy-results', (tenant, id, { query }) =>
      tenant.policyResults
        .all()
        .filter(({ learnerId, policyId }) => learnerId === id && [null, policyId].includes(query.get('policyId')))
        .map(policyResult),
    ),
    byLearner('SM-17', '/learners/:id/simulation-queue', (tenant, id) =>
      tenant.simulations
        .filter(({ status, results }) => status === 'scheduled' && results.some(({ learnerId }) => learnerId === id))
        .map((one) => ({
          simulationId: one.id,
          simulationName: one.name,
          scheduledAt: one.startDate,
          status: 'queued',
        })),
    ),
    byLearner('SM-18', '/learners/:id/simulation-results', (tenant, id) =>
      tenant.simulations.flatMap((one) =>
        one.results.filter(({ learnerId }) => learnerId === id).map((row) => simulationResult(one, row)),
      ),
    ),
    read('SM-24', '/groups', (tenant) => list(tenant.groups.all().map((one) => wire.group(tenant, one)))),
    read('SM-27', '/groups/:id', (tenant, { params }) => {
      const found = tenant.groups.get(params[0] ?? '');
      return found ? ok({ data: { ...wire.group(tenant, found), learnerIds: tenant.membersOf(found.id) } }) : NOT_FOUND;
    }),
    route('SM-34', '/courses', (ask) =>
      list(
        homeOf(ask)
          .courses.filter(
            ({ type, source }) =>
              wanted(ask, 'type', type) &&
              wanted(ask, 'source', source) &&
              !(ask.query.get('excludeGapAnalysis') === 'true' && type === 'gap_analysis'),
          )
          .map(course),
      ),
    ),
    route('SM-35', '/courses/:id', (ask) => {
      const found = homeOf(ask).courses.find(({ id }) => id === ask.params[0]);
      return found ? ok({ data: course(found) }) : NOT_FOUND;
    }),
    read('SM-39', '/reports/course-participation', (tenant) =>
      list(
        tenant.courses.map(({ id, name }) => {
          const rows = tenant.courseResults.all().filter(({ courseId }) => courseId === id);
          return {
            courseId: id,
            courseName: name,
            enrolled: rows.length,
            started: rows.filter(({ startedAt }) => startedAt).length,
            completed: rows.filter(({ completedAt }) => completedAt).length,
          };
        }),
      ),
    ),
    read('SM-40', '/reports/course-results', (tenant) => list(tenant.courseResults.all().map(wire.courseResult))),
    read('SM-41', '/reports/gap-analysis-results', (tenant) => list(tenant.gapAnalysis.all())),
    read('SM-42', '/reports/learning', (tenant, { query }) => {
      const rows = tenant.courseResults
        .all()
        .filter(
          ({ learnerId, courseId }) =>
            [null, learnerId].includes(query.get('learnerId')) && [null, courseId].includes(query.get('courseId')),
        );
      return ok({
        data: {
          enrolled: rows.length,
          started: rows.filter(({ startedAt }) => startedAt).length,
          completed: rows.filter(({ completedAt }) => completedAt).length,
          averageScore: mean(rows),
          courses: tenant.courses.map(({ id, name }) => {
            const own = rows.filter(({ courseId }) => courseId === id);
            return {
              courseId: id,
              courseName: name,
              enrolled: own.length,
              started: own.filter(({ startedAt }) => startedAt).length,
              completed: own.filter(({ completedAt }) => completedAt).length,
              averageScore: mean(own),
            };
          }),
        },
      });
    }),
    read('SM-43', '/reports/risk-score-history', (tenant, { query }) =>
      list(
        tenant.riskHistory.filter(
          ({ date }) => date >= (query.get('fromDate') ?? '') && date <= (query.get('toDate') ?? '9999'),
        ),
      ),
    ),
    read('SM-44', '/policies', (tenant, { query }) =>
      list(
        tenant.policies
          .all()
          .filter(({ status }) => query.get('publishedOnly') !== 'true' || status === 'live')
          .filter(({ pdfFile }) => query.get('pdfOnly') !== 'true' || pdfFile !== null)
          .map((one) => wire.policy(tenant, one)),
      ),
    ),
    read('SM-46', '/policies/:id', (tenant, { params }) => {
      const found = tenant.policies.get(params[0] ?? '');
      return found ? ok({ data: wire.policy(tenant, found) }) : NOT_FOUND;
    }),
    read('SM-56', '/policy-templates', (tenant, { query }) =>
      list(policyTemplatesOf(tenant).filter(({ own }) => query.get('restrictToOwn') !== 'true' || own)),
    ),
    read('SM-57', '/policy-templates/:id', (tenant, { params }) => {
      const found = policyTemplatesOf(tenant).find(({ id }) => id === params[0]);
      return found ? ok({ data: found }) : NOT_FOUND;
    }),
    read('SM-58', '/simulations', (tenant) => list(tenant.simulations.map(simulation))),
    read('SM-60', '/simulations/metrics', (tenant) =>
      ok({
        data: {
          simulationCount: tenant.simulations.length,
          ...counts(tenant.simulations.flatMap(({ results }) => results)),
        },
      }),
    ),
    read('SM-59', '/simulations/:id', (tenant, { params }) => {
      const found = tenant.simulations.find(({ id }) => id === params[0]);
      return found
        ? ok({ data: { ...simulation(found), results: found.results.map((row) => simulationResult(found, row)) } })
        : NOT_FOUND;
    }),
    read('SM-61', '/breaches/accounts', (tenant, { query }) =>
      list(
        tenant.breachedAccounts
          .filter(({ accountType }) => [null, accountType].includes(query.get('accountType')))
          .map((account) => ({
            ...account,
            breachCount: account.serviceIds.length,
            latestBreachDate: tenant.services
              .filter(({ id }) => account.serviceIds.includes(id))
              .map(({ breachDate }) => breachDate)
              .sort()
              .at(-1),
          })),
      ),
    ),
    read('SM-62', '/breaches/services', (tenant, { query }) => {
      const accounts = tenant.breachedAccounts;
      return list(
        tenant.services
          .map((one) => service(accounts, one))
          .filter(
            ({ affectedAccountCount }) => query.get('hasAffectedAccounts') !== 'true' || affectedAccountCount > 0,
          ),
      );
    }),
  ];
}

const KEYS: SiberMateKeys = { apiKey: 'sandbox-sibermate-key', mspKey: 'sandbox-sibermate-msp-key' };

export const sandbox: VendorSandbox = {
  slug: 'sibermate',
  position: 1,
  async start({ population: { acme, globex, children, partner }, modeOf, listen }) {
    const tenants = {
      own: new Organization(acme.sibermate),
      partner: new Organization(partner),
      children: children.map(({ sibermate }) => new Organization(sibermate)),
    };
    const settings: SiberMateSettings = {
      domainLock: false,
      policyActions: { draft: 'draft', live: 'live' },
      countsOnlyChanges: false,
    };
    const url = await listen({
      prefix: '/v1',
      routes: siberMateRoutes(tenants, KEYS, modeOf, settings),
      refuse: refuseSiberMate(KEYS),
      notFound: failure(404, 'There is no such path'),
      failure: errorBody,
    });
    return {
      url,
      credentials: { ...KEYS, companyId: globex.sibermate.id },
      connections: [
        { id: 'sm', settings: { apiKey: KEYS.apiKey }, companies: [{ company: acme, tenant: null }] },
        {
          id: 'sm-msp',
          settings: { apiKey: KEYS.mspKey },
          companies: children.map((company) => ({ company, tenant: company.sibermate.id })),
        },
      ],
      // Each is taken when it is read: a large company is not copied for the sake of another.
      state: (): SiberMateState => ({
        get own() {
          return snapshotOf(tenants.own);
        },
        get partner() {
          return snapshotOf(tenants.partner);
        },
        get children() {
          return tenants.children.map(snapshotOf);
        },
      }),
      settings,
      exampleArguments: { 'SiberMateSource.policyTemplate': 'id: "pt_1"' },
    };
  },
};
