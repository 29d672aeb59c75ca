import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Batch, Capabilities, ReadContext } from '../../../datasources/spec/capabilities';
import { loadRaw } from '../../../datasources/runtime/raw-payload';
import type { PersonKey } from '../../../datasources/spec/records';
import { startSandboxes } from '../../../sandbox';
import type { Mode, Population, Sandboxes } from '../../../sandbox';
import { createReadContext } from '../../read-context';
import { closeAfterEach } from '../open-vendor';
import { open } from './open';
import { answerFor, narrowToOneCustomer } from './one-customer';
import type { Relay } from './one-customer';

let sandboxes: Sandboxes;
let truth: Population['acme']['cyberhoot'];
let settings: { baseUrl: string; apiKey: string };
let vendor: ReturnType<typeof open>;
let context: ReadContext;
let can: Capabilities;

beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 80 });
  truth = sandboxes.population.acme.cyberhoot;
  const server = sandboxes.all.find((each) => each.vendor === 'cyberhoot');
  settings = { baseUrl: `${server?.url}/`, apiKey: String(server?.credentials.apiKey) };
  vendor = open(settings);
});
afterAll(async () => {
  await vendor.close();
  await sandboxes.close();
});
beforeEach(() => {
  sandboxes.setMode('cyberhoot', 'default');
  sandboxes.setFaults([]);
  sandboxes.clearCalls();
  context = createReadContext();
  can = vendor.connection.capabilities(truth.id);
});

const closeLater = closeAfterEach();
function alsoOpen(more: object): ReturnType<typeof open> {
  return closeLater(open({ ...settings, ...more }));
}
async function relayed(relay: Promise<Relay>): Promise<ReturnType<typeof open>> {
  const server = await relay;
  closeLater(server);
  return alsoOpen({ baseUrl: server.url });
}

const calls = () => sandboxes.calls('cyberhoot').map(({ endpoint }) => endpoint);
const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
/** All records of a kind. */
async function all<Rec>(
  readable: { all?: { read(context: ReadContext): Promise<Batch<Rec>> } } | undefined,
): Promise<readonly Rec[]> {
  const batch = await readable?.all?.read(context);
  expect(batch?.skipped).toEqual([]);
  return batch?.records ?? [];
}
const exposuresOf = async (key: PersonKey) => can.exposures?.by?.account?.read(key, context);
const lower = (email: string | null) => email?.trim().toLowerCase() ?? null;
const isPolicy = (id: string) => truth.assignments.find((each) => each.id === id)?.type === 'policy';

describe.each<Mode>(['default', 'quirk'])('in mode %s, equal to the population', (mode) => {
  beforeEach(() => sandboxes.setMode('cyberhoot', mode));

  it('reads the company in one call', async () => {
    expect(await all(can.profile)).toMatchObject([{ externalId: truth.id, name: truth.name }]);
    expect(calls()).toEqual(['CH-02']);
  });

  it('reads accounts, course results and policy results in one call of CH-05 and one of CH-10', async () => {
    const [accounts, results, policyResults] = await Promise.all([
      all(can.accounts),
      all(can.courseResults),
      all(can.policyResults),
    ]);
    expect(calls().sort()).toEqual(['CH-05', 'CH-10']);
    expect(accounts.map(({ raw: _, ...account }) => account)).toEqual(
      truth.users.map((user) => ({
        externalId: user.id,
        email: lower(user.email),
        employeeId: user.employeeId,
        firstName: user.firstName.trim(),
        lastName: user.lastName.trim(),
        status: user.archived ? 'ARCHIVED' : user.person.active ? 'ACTIVE' : 'INACTIVE',
        locale: null,
        createdAt: user.created,
        updatedAt: null,
        trainingTotals: null,
        phishingTotals: null,
        riskScore: user.hootScore === null ? null : 100 - user.hootScore,
      })),
    );
    const assigned = truth.users.flatMap((user) => user.assignments.map((one) => ({ user, ...one })));
    expect(sorted(results.map((one) => [one.accountId, one.courseId, one.status, one.completedAt, one.dueOn]))).toEqual(
      sorted(
        assigned
          .filter(({ id }) => !isPolicy(id))
          .map(({ user, id, completed, list }) => [
            user.id,
            id,
            completed ? 'COMPLETED' : list === 'archived' ? 'REMOVED' : 'NOT_STARTED',
            completed,
            truth.assignments.find((each) => each.id === id)?.end ?? null,
          ]),
      ),
    );
    expect(
      sorted(policyResults.map((one) => [one.accountId, one.policyId, one.acknowledged, one.acknowledgedAt])),
    ).toEqual(
      sorted(
        assigned
          .filter(({ id }) => isPolicy(id))
          .map(({ user, id, completed }) => [user.id, id, completed !== null, completed]),
      ),
    );
  });

  it('reads managers in one additional call', async () => {
    await all(can.accounts);
    const details = await all(can.accountDetails);
    expect(calls()).toEqual(['CH-05', 'CH-04']);
    expect(details).toEqual(
      truth.users.map(({ id, managerId }) => {
        const manager = truth.managers.find((each) => each.id === managerId);
        return {
          accountId: id,
          profileUrl: null,
          manager: manager
            ? { name: `${manager.firstName} ${manager.lastName}`, email: lower(manager.email) || null }
            : null,
        };
      }),
    );
  });

  it('reads groups and memberships in one call', async () => {
    const [groups, memberships] = await Promise.all([all(can.groups), all(can.memberships)]);
    expect(calls()).toEqual(['CH-08']);
    expect(groups.map(({ externalId, name, managers }) => [externalId, name, managers])).toEqual(
      truth.groups.map(({ id, name, hrEmail }) => [
        id,
        name,
        hrEmail ? [{ accountId: null, email: lower(hrEmail) }] : [],
      ]),
    );
    expect(sorted(memberships)).toEqual(
      sorted(truth.groups.flatMap(({ id, userIds }) => userIds.map((accountId) => ({ groupId: id, accountId })))),
    );
  });

  it('reads courses and policies in one call, and one course by its id in one call, too', async () => {
    const [courses, policies] = await Promise.all([all(can.courses), all(can.policies)]);
    expect(calls()).toEqual(['CH-10']);
    const own = truth.assignments.filter(({ id }) => !isPolicy(id));
    expect(
      courses.map(({ externalId, name, required, startsOn, endsOn, archived }) => [
        externalId,
        name,
        required,
        startsOn,
        endsOn,
        archived,
      ]),
    ).toEqual(own.map(({ id, name, optional, start, end, archived }) => [id, name, !optional, start, end, archived]));
    expect(courses.map(({ kind }) => kind)).toEqual([
      'VIDEO',
      'VIDEO',
      'SURVEY',
      'PHISHING_TRAINING',
      'PROGRAM',
      'VIDEO',
    ]);
    expect(policies.map(({ externalId, name }) => [externalId, name])).toEqual(
      truth.assignments.filter(({ id }) => isPolicy(id)).map(({ id, name }) => [id, name]),
    );
    const sentToo = (course: { raw: unknown }) => ({ ...course, raw: loadRaw(course.raw) });
    for (const course of courses)
      expect((await can.courses?.by?.id?.read(course.externalId, context))?.records.map(sentToo)).toEqual([
        sentToo(course),
      ]);
    expect(calls()).toEqual(['CH-10', ...courses.map(() => 'CH-11')]);
  });

  it('finds no course by a policy’s id, nor by an unknown one', async () => {
    const policy = truth.assignments.find(({ id }) => isPolicy(id));
    for (const id of [policy?.id ?? '', '987654'])
      expect((await can.courses?.by?.id?.read(id, context))?.records).toEqual([]);
  });

  it('reads the phishing programme in one call', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const statusOf = (start: string, end: string) => (start > today ? 'SCHEDULED' : end < today ? 'ENDED' : 'RUNNING');
    expect((await all(can.simulations)).map(({ raw: _, ...simulation }) => simulation)).toEqual(
      truth.phishingProgram.map(({ id, name, start, end }) => ({
        externalId: id,
        name,
        status: statusOf(start, end),
        startedAt: `${start}T00:00:00.000Z`,
        endedAt: `${end}T00:00:00.000Z`,
      })),
    );
    expect(calls()).toEqual(['CH-22']);
    expect(can.simulationResults).toBeUndefined();
  });

  it('reads breaches and exposures in one call for each exposed address, and shares them', async () => {
    const exposed = await all(can.exposedAccounts);
    expect(sorted(exposed.map((one) => [one.email, one.accountId, one.breachCount]))).toEqual(
      sorted(truth.exposures.map((one) => [lower(one.email), one.userId, one.pwned.length + one.dehashed.length])),
    );
    const breaches = await all(can.breaches);
    const exposures = await Promise.all(exposed.map(exposuresOf));
    expect(calls()).toEqual(['CH-12', ...truth.exposures.map(() => 'CH-13')]);

    const records = exposures.flatMap((batch) => batch?.records ?? []);
    expect(
      sorted(records.map((one) => [one.email, one.breachId, one.acknowledged, one.passwordExposed, one.discoveredAt])),
    ).toEqual(
      sorted(
        truth.exposures.flatMap(({ email, pwned, dehashed }) => [
          ...pwned.map(({ breachId, acknowledged, found }) => {
            const classes = truth.pwned.find(({ id }) => id === breachId)?.dataClasses ?? [];
            const leaked = classes.includes('Passwords') || null;
            return [lower(email), breachId, acknowledged, leaked, `${found}T00:00:00.000Z`];
          }),
          ...dehashed.map(({ database, acknowledged, password, found }) => [
            lower(email),
            `dehashed:${database}`,
            acknowledged,
            password,
            `${found}T00:00:00.000Z`,
          ]),
        ]),
      ),
    );
    expect(new Set(breaches.map(({ externalId }) => externalId))).toEqual(
      new Set(records.map(({ breachId }) => breachId)),
    );
    for (const { id, title, date, affected, dataClasses } of truth.pwned)
      expect(breaches.find(({ externalId }) => externalId === id)).toMatchObject({
        name: title,
        description: `Accounts of ${title} leaked.`,
        breachDate: date,
        affectedAccountCount: affected,
        dataClasses,
      });
    expect(JSON.stringify([records, breaches])).not.toMatch(/SECRET-leaked/);
    expect(JSON.stringify(records)).toContain('[removed]');
  });

  it('looks up an address that is no user’s in both spellings', async () => {
    const address = truth.exposures.find(({ userId }) => userId === null);
    const batch = await can.exposures?.by?.account?.read({ accountId: null, email: address?.email ?? null }, context);
    expect(batch?.records).toHaveLength((address?.pwned.length ?? 0) + (address?.dehashed.length ?? 0));
    expect(batch?.records.every(({ accountId, email }) => accountId === null && email === address?.email)).toBe(true);
    const asked = new URL(sandboxes.calls('cyberhoot')[0]?.path ?? '', 'http://x').searchParams;
    expect([asked.get('email'), asked.get('Email'), asked.has('user_id')]).toEqual([
      address?.email,
      address?.email,
      false,
    ]);
  });

  it('returns no exposures for an unknown person', async () => {
    const batch = await can.exposures?.by?.account?.read({ accountId: '987654', email: null }, context);
    expect(batch).toMatchObject({ records: [], skipped: [] });
  });
});

describe('the connection', () => {
  it('checks its credential by CH-02, with both forms of the authorization header', async () => {
    for (const authScheme of ['basic', 'bearer']) {
      const other = alsoOpen({ authScheme });
      await other.connection.verify(truth.id, createReadContext());
    }
    expect(calls()).toEqual(['CH-02', 'CH-02']);
  });

  it.each<Mode>(['default', 'quirk'])('refuses a customer that the key cannot access (%s)', async (mode) => {
    sandboxes.setMode('cyberhoot', mode);
    await expect(vendor.connection.verify('987654', context)).rejects.toMatchObject({
      code: 'REJECTED',
      endpoint: 'CH-02',
    });
  });

  it('is UNAUTHORIZED with a wrong key, which the message does not show', async () => {
    const wrong = alsoOpen({ apiKey: 'a-wrong-key-of-somebody' });
    await expect(wrong.connection.verify(truth.id, context)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      message: expect.not.stringContaining('a-wrong-key'),
    });
  });

  it.each<Mode>(['default', 'quirk'])(
    'without a tenant, refuses a key that sees several customers (%s)',
    async (mode) => {
      sandboxes.setMode('cyberhoot', mode);
      const reads = vendor.connection.capabilities(null);
      const problem = { code: 'REJECTED', endpoint: 'CH-01', message: expect.stringMatching(/several.*`tenant`/) };
      for (const scan of [reads.accounts.all, reads.groups?.all])
        await expect(scan?.read(context)).rejects.toMatchObject(problem);
      expect(calls()).toEqual(['CH-01']);
      expect(reads.accounts.endpoints).toEqual(['CH-01', 'CH-05', 'CH-06']);
    },
  );

  it('refuses the data of another company, where the vendor picks the customer itself', async () => {
    const other = sandboxes.population.globex.cyberhoot;
    const careless = await relayed(answerFor(settings.baseUrl, other.id));
    const refused = { code: 'BAD_RESPONSE', endpoint: 'CH-02' };
    await expect(all(careless.connection.capabilities(truth.id).profile)).rejects.toMatchObject(refused);
    await expect(careless.connection.verify(truth.id, createReadContext())).rejects.toMatchObject(refused);
  });

  it.each<Mode>(['default', 'quirk'])('without a tenant, uses the only customer of its key (%s)', async (mode) => {
    sandboxes.setMode('cyberhoot', mode);
    const own = await relayed(narrowToOneCustomer(settings.baseUrl, truth.id));
    const reads = own.connection.capabilities(null);
    const [accounts, groups, profile] = await Promise.all([all(reads.accounts), all(reads.groups), all(reads.profile)]);
    expect([accounts.length, groups.length]).toEqual([truth.users.length, truth.groups.length]);
    expect(profile).toMatchObject([{ externalId: truth.id }]);
    await own.connection.verify(null, context);
    expect(calls().sort()).toEqual(['CH-01', 'CH-02', 'CH-05', 'CH-08']);
  });

  it.each<[string, () => Promise<unknown> | undefined]>([
    ['CH-05', () => can.accounts.all?.read(context)],
    ['CH-08', () => can.groups?.all?.read(context)],
    ['CH-12', () => can.exposedAccounts?.all?.read(context)],
    ['CH-13', () => can.exposures?.by?.account?.read({ accountId: truth.users[0]?.id ?? '', email: null }, context)],
    ['CH-22', () => can.simulations?.all?.read(context)],
  ])('refuses a response of another shape, and never reads it as an empty list: %s', async (endpoint, read) => {
    sandboxes.setFaults([{ vendor: 'cyberhoot', endpoint, kind: 'wrong-envelope' }]);
    await expect(read()).rejects.toMatchObject({ code: 'BAD_RESPONSE', endpoint });
  });

  it('fails the read when a call fails', async () => {
    sandboxes.setFaults([{ vendor: 'cyberhoot', endpoint: 'CH-10', kind: '500' }]);
    await expect(can.courseResults?.all?.read(context)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      endpoint: 'CH-10',
    });
    expect(await all(can.policyResults)).not.toHaveLength(0);
  });

  it('skips a broken user, and reports it', async () => {
    sandboxes.setFaults([{ vendor: 'cyberhoot', endpoint: 'CH-05', kind: 'broken-record' }]);
    const batch = await can.accounts.all?.read(context);
    expect(batch?.records).toHaveLength(truth.users.length - 1);
    expect(batch?.skipped).toMatchObject([{ endpoint: 'CH-05' }]);
  });
});
