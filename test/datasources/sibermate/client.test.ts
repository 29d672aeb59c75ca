import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { sibermate } from '../../../datasources/sibermate';
import type { Batch, Capabilities, ReadContext } from '../../../datasources/spec/capabilities';
import { startSandboxes } from '../../../sandbox';
import type { Mode, Population, Sandboxes } from '../../../sandbox';
import { createReadContext } from '../../read-context';
import { closeAfterEach } from '../open-vendor';
import { open } from './open';

/** The credentials that the sandbox provides for this vendor. */
const given = z.object({ apiKey: z.string(), mspKey: z.string(), companyId: z.string() });
let sandboxes: Sandboxes;
let own: Population['acme']['sibermate'];
let child: Population['acme']['sibermate'];
let baseUrl: string;
let credentials: z.output<typeof given>;
let vendor: ReturnType<typeof open>;
let partner: ReturnType<typeof open>;
let context: ReadContext;
let can: Capabilities;

beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 40 });
  own = sandboxes.population.acme.sibermate;
  child = sandboxes.population.globex.sibermate;
  const server = sandboxes.all.find((each) => each.vendor === 'sibermate');
  baseUrl = `${server?.url}/`;
  credentials = given.parse(server?.credentials);
  vendor = open({ baseUrl, apiKey: credentials.apiKey });
  partner = open({ baseUrl, apiKey: credentials.mspKey });
});
afterAll(async () => {
  await vendor.close();
  await partner.close();
  await sandboxes.close();
});
beforeEach(() => {
  sandboxes.setMode('sibermate', 'default');
  sandboxes.setFaults([]);
  sandboxes.clearCalls();
  context = createReadContext();
  can = vendor.connection.capabilities(null);
});

const closeLater = closeAfterEach();

const calls = () => sandboxes.calls('sibermate').map(({ endpoint }) => endpoint);
const paths = () => sandboxes.calls('sibermate').map(({ path }) => path);
const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
const withoutRaw = (batch: Batch<object> | undefined) =>
  (batch?.records ?? []).map((record) => ({ ...record, raw: undefined }));

describe.each<Mode>(['default', 'quirk'])('in mode %s, equal to the population', (mode) => {
  beforeEach(() => sandboxes.setMode('sibermate', mode));

  it('reads accounts and memberships with one call', async () => {
    const [accounts, memberships] = await Promise.all([
      can.accounts.all?.read(context),
      can.memberships?.all?.read(context),
    ]);
    expect(calls()).toEqual(['SM-07']);
    expect([accounts?.skipped, accounts?.unreadable, memberships?.skipped]).toEqual([[], [], []]);
    expect(sorted(withoutRaw(accounts))).toEqual(
      sorted(
        own.learners.map((learner) => ({
          externalId: learner.id,
          email: learner.email?.trim().toLowerCase() ?? null,
          employeeId: learner.employeeId,
          firstName: learner.firstName.trim(),
          lastName: learner.lastName.trim(),
          status: learner.person.active ? 'ACTIVE' : 'INACTIVE',
          locale: learner.locale,
          createdAt: learner.createdAt,
          updatedAt: learner.updatedAt,
          trainingTotals: null,
          phishingTotals: null,
          riskScore: learner.riskScore,
        })),
      ),
    );
    expect(sorted(memberships?.records ?? [])).toEqual(
      sorted(own.learners.flatMap(({ id, groupIds }) => groupIds.map((groupId) => ({ groupId, accountId: id })))),
    );
  });

  it('reads the catalogue: groups, courses, simulations, policies, breaches', async () => {
    const [groups, courses, simulations, policies, breaches] = await Promise.all([
      can.groups?.all?.read(context),
      can.courses?.all?.read(context),
      can.simulations?.all?.read(context),
      can.policies?.all?.read(context),
      can.breaches?.all?.read(context),
    ]);
    expect(calls().sort()).toEqual(['SM-24', 'SM-34', 'SM-44', 'SM-58', 'SM-62']);
    expect(groups?.records.map(({ externalId, name, managers }) => ({ externalId, name, managers }))).toEqual(
      own.groups.map(({ id, name, managerIds }) => ({
        externalId: id,
        name,
        managers: managerIds.map((accountId) => ({ accountId, email: null })),
      })),
    );
    expect(courses?.records.map(({ externalId, kind, ownership }) => ({ externalId, kind, ownership }))).toEqual(
      own.courses.map(({ id, type, source }) => ({
        externalId: id,
        kind: type === 'training' ? 'TRAINING' : 'GAP_ANALYSIS',
        ownership: source === 'managed' ? 'MANAGED' : 'CUSTOM',
      })),
    );
    // In quirk mode a running simulation has a status that the contract does not list.
    const status = { scheduled: 'SCHEDULED', active: mode === 'quirk' ? 'UNKNOWN' : 'RUNNING', completed: 'ENDED' };
    expect(
      simulations?.records.map(({ externalId, status, startedAt, endedAt }) => [
        externalId,
        status,
        startedAt,
        endedAt,
      ]),
    ).toEqual(own.simulations.map((one) => [one.id, status[one.status], one.startDate, one.endDate]));
    expect(policies?.records.map(({ externalId, version, published }) => [externalId, version, published])).toEqual(
      own.policies.map((one) => [one.id, `${one.majorVersion}.${one.minorVersion}`, one.status === 'live']),
    );
    expect(
      breaches?.records.map(({ externalId, breachDate, dataClasses, affectedAccountCount: count }) => ({
        externalId,
        breachDate,
        dataClasses,
        count,
      })),
    ).toEqual(
      own.services.map(({ id, breachDate, dataClasses }) => ({
        externalId: id,
        breachDate,
        dataClasses,
        count: own.breachedAccounts.filter(({ serviceIds }) => serviceIds.includes(id)).length,
      })),
    );
  });

  it('reads results of courses and assessments with one call each', async () => {
    const [results, assessments] = await Promise.all([
      can.courseResults?.all?.read(context),
      can.assessmentResults?.all?.read(context),
    ]);
    expect(calls().sort()).toEqual(['SM-40', 'SM-41']);
    const status = ({ startedAt, completedAt }: { startedAt: string | null; completedAt: string | null }) =>
      completedAt ? 'COMPLETED' : startedAt ? 'IN_PROGRESS' : 'NOT_STARTED';
    expect(
      sorted(
        (results?.records ?? []).map(({ accountId, courseId, courseName, status: of, score, grade, completedAt }) => [
          accountId,
          courseId,
          courseName,
          of,
          score,
          grade,
          completedAt,
        ]),
      ),
    ).toEqual(
      sorted(
        own.courseResults.map((row) => [
          row.learnerId,
          row.courseId,
          row.courseName,
          status(row),
          row.score,
          row.grade,
          row.completedAt,
        ]),
      ),
    );
    expect(
      sorted((assessments?.records ?? []).map(({ accountId, status: of, score }) => [accountId, of, score])),
    ).toEqual(sorted(own.gapAnalysis.map((row) => [row.learnerId, status(row), row.score])));
  });

  it('reads the results of simulations: one call for the list, one for each simulation', async () => {
    const results = await can.simulationResults?.all?.read(context);
    expect(calls().sort()).toEqual(['SM-58', ...own.simulations.map(() => 'SM-59')].sort());
    const outcome = (row: (typeof own)['simulations'][number]['results'][number]) =>
      row.submittedAt
        ? 'SUBMITTED_DATA'
        : row.clickedAt
          ? 'CLICKED'
          : row.reportedAt
            ? 'REPORTED'
            : row.openedAt
              ? 'OPENED'
              : row.sentAt
                ? 'SENT'
                : 'SCHEDULED';
    expect(
      sorted(
        (results?.records ?? []).map(({ accountId, simulationId, outcome: of, sentAt }) => [
          accountId,
          simulationId,
          of,
          sentAt,
        ]),
      ),
    ).toEqual(
      sorted(
        own.simulations.flatMap(({ id, results: rows }) =>
          rows.map((row) => [row.learnerId, id, outcome(row), row.sentAt]),
        ),
      ),
    );
  });

  it('reads the policies of one person, and the breaches of one address', async () => {
    const [learner] = own.breachedAccounts.flatMap(({ learnerId, email }) => (learnerId ? [{ learnerId, email }] : []));
    const accountId = learner?.learnerId ?? '';
    const policies = await can.policyResults?.by?.account?.read({ accountId, email: null }, context);
    expect(
      policies?.records.map(({ policyId, acknowledged, acknowledgedAt }) => [policyId, acknowledged, acknowledgedAt]),
    ).toEqual(
      own.policyResults
        .filter((row) => row.learnerId === accountId)
        .map((row) => [row.policyId, row.acknowledgedAt !== null, row.acknowledgedAt]),
    );
    const exposures = await can.exposures?.by?.account?.read({ accountId, email: learner?.email ?? null }, context);
    expect(
      exposures?.records.map(({ breachId, passwordExposed, email }) => [breachId, passwordExposed, email]),
    ).toEqual(
      own.learnerBreaches
        .filter((row) => row.learnerId === accountId)
        .map((row) => [row.serviceId, row.passwordExposed, learner?.email.toLowerCase()]),
    );
    expect(calls()).toEqual(['SM-16', 'SM-12']);
    // An address that belongs to no learner is read from the lists alone.
    const other = own.breachedAccounts.find(({ learnerId }) => learnerId === null);
    const alone = await can.exposures?.by?.account?.read({ accountId: null, email: other?.email ?? null }, context);
    expect(alone?.records.map(({ breachId }) => breachId)).toEqual(other?.serviceIds);
    expect(calls().slice(2).sort()).toEqual(['SM-61', 'SM-62']);
  });
});

describe('a child of a partner', () => {
  const children = () => partner.connection.capabilities(child.id);

  it('is named in every read that takes a company, and read from the partner’s lists elsewhere', async () => {
    const of = children();
    const kinds = [
      of.profile,
      of.accounts,
      of.groups,
      of.courses,
      of.courseResults,
      of.assessmentResults,
      of.simulations,
      of.simulationResults,
      of.policies,
      of.breaches,
      of.exposedAccounts,
      of.riskHistory,
    ];
    for (const kind of kinds) await kind?.all?.read(createReadContext());
    expect(new Set(calls()).size).toBe(kinds.length);
    const unnamed = paths().filter((path) => !path.includes(`companyId=${child.id}`));
    expect(new Set(unnamed)).toEqual(new Set(['/v1/companies', '/v1/courses?source=managed']));
  });

  it('has its own people, and of the courses only the managed ones', async () => {
    const [accounts, courses, profile] = await Promise.all([
      children().accounts.all?.read(context),
      children().courses?.all?.read(context),
      children().profile?.all?.read(context),
    ]);
    expect(accounts?.records.map(({ externalId }) => externalId)).toEqual(child.learners.map(({ id }) => id));
    expect(courses?.records.map(({ ownership }) => ownership).filter((of) => of !== 'MANAGED')).toEqual([]);
    expect(profile?.records.map(({ externalId, name }) => ({ externalId, name }))).toEqual([
      { externalId: child.id, name: child.name },
    ]);
  });

  it('is verified by the partner’s list, which must contain it', async () => {
    await partner.connection.verify(child.id, context);
    expect(calls()).toEqual(['SM-04']);
    await expect(partner.connection.verify('c_unknown', createReadContext())).rejects.toMatchObject({
      code: 'REJECTED',
      endpoint: 'SM-04',
    });
  });
});

describe('the connection', () => {
  it('checks its credential by reading its own company', async () => {
    await vendor.connection.verify(null, context);
    expect(calls()).toEqual(['SM-05']);
  });

  it('is UNAUTHORIZED with a wrong key', async () => {
    const wrong = open({ baseUrl, apiKey: 'wrong' });
    closeLater(wrong);
    await expect(wrong.connection.verify(null, context)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it.each(['403', '404'] as const)('reads a %s of a module that was not bought as not supported', async (kind) => {
    sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-58', kind }]);
    await expect(can.simulations?.all?.read(context)).rejects.toMatchObject({
      code: 'NOT_SUPPORTED',
      endpoint: 'SM-58',
    });
  });

  it.each([
    ['500', 'UNAVAILABLE'],
    ['wrong-envelope', 'BAD_RESPONSE'],
    ['html', 'BAD_RESPONSE'],
  ] as const)('fails the read after %s, with %s', async (kind, code) => {
    sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-24', kind }]);
    await expect(can.groups?.all?.read(context)).rejects.toMatchObject({ code, endpoint: 'SM-24' });
  });

  it('omits a broken record, and reports it', async () => {
    sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-07', kind: 'broken-record' }]);
    const accounts = await can.accounts.all?.read(context);
    expect(accounts?.records).toHaveLength(own.learners.length - 1);
    expect(accounts?.skipped).toMatchObject([{ endpoint: 'SM-07' }]);
  });

  it('finds nothing under an id that does not exist', async () => {
    const found = await can.groups?.by?.id?.read('g_unknown', context);
    expect(found).toMatchObject({ records: [], skipped: [] });
    expect(calls()).toEqual(['SM-27']);
  });
});

describe('the settings', () => {
  it('have defaults', () => {
    expect(sibermate.settings.parse({ apiKey: 'k' })).toEqual({
      baseUrl: 'https://api.sibermate.com/v1',
      apiKey: 'k',
      policyActions: { draft: 'draft', live: 'live' },
    });
  });
  it.each([[{}], [{ apiKey: '' }], [{ apiKey: 'k', baseUrl: 'x' }], [{ apiKey: 'k', tenant: 'c' }]])(
    'do not accept %j',
    (settings) => expect(sibermate.settings.safeParse(settings).success).toBe(false),
  );
});
