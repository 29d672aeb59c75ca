import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { cyberpilot } from '../../../datasources/cyberpilot';
import type { Capabilities, ReadContext } from '../../../datasources/spec/capabilities';
import { startSandboxes } from '../../../sandbox';
import type { Mode, Population, Sandboxes } from '../../../sandbox';
import { createReadContext } from '../../read-context';
import { closeAfterEach } from '../open-vendor';
import { open } from './open';

/** The credentials that the sandbox provides for this vendor. */
const given = z.object({ accountId: z.string(), accessToken: z.string(), auth: z.record(z.string(), z.string()) });
let sandboxes: Sandboxes;
let truth: Population['acme']['cyberpilot'];
let baseUrl: string;
let credentials: z.output<typeof given>;
let vendor: ReturnType<typeof open>;
let context: ReadContext;
let can: Capabilities;

beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 80 });
  truth = sandboxes.population.acme.cyberpilot;
  const server = sandboxes.all.find((each) => each.vendor === 'cyberpilot');
  baseUrl = `${server?.url}/`;
  credentials = given.parse(server?.credentials);
  const { accountId, auth } = credentials;
  vendor = open({ baseUrl, accountId, auth, pageSize: 30 });
});
afterAll(async () => {
  await vendor.close();
  await sandboxes.close();
});
beforeEach(() => {
  sandboxes.setMode('cyberpilot', 'default');
  sandboxes.setFaults([]);
  sandboxes.clearCalls();
  context = createReadContext();
  can = vendor.connection.capabilities(null);
});

const closeLater = closeAfterEach();
function alsoOpen(settings: object): ReturnType<typeof open> {
  return closeLater(open(settings));
}

const calls = () => sandboxes.calls('cyberpilot').map(({ endpoint }) => endpoint);
const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
const windows = () => Math.ceil(truth.users.length / 30);

describe.each<Mode>(['default', 'quirk'])('in mode %s, equal to the population', (mode) => {
  beforeEach(() => sandboxes.setMode('cyberpilot', mode));

  it('reads accounts, groups and memberships in one read of the report', async () => {
    const [accounts, groups, memberships] = await Promise.all([
      can.accounts.all?.read(context),
      can.groups?.all?.read(context),
      can.memberships?.all?.read(context),
    ]);
    const requested = sandboxes.calls('cyberpilot', 'CP-01').map(({ path }) => path);
    // A count that changes between pages is not trusted: the list is read a second time, and found complete.
    if (mode === 'default') expect(requested).toHaveLength(windows());
    expect(requested.length).toBeLessThanOrEqual(4 * windows());
    expect(accounts?.problems ?? []).toEqual([]);

    expect([accounts?.skipped, groups?.skipped, memberships?.skipped]).toEqual([[], [], []]);
    expect(sorted((accounts?.records ?? []).map(({ raw: _, ...account }) => account))).toEqual(
      sorted(
        truth.users.map((user) => ({
          externalId: user.id,
          email: user.email?.trim().toLowerCase() ?? null,
          employeeId: null,
          firstName: user.firstName.trim(),
          lastName: user.lastName.trim(),
          status: 'UNKNOWN',
          locale: null,
          createdAt: `${user.created.slice(0, 19)}.000Z`,
          updatedAt: null,
          trainingTotals: {
            assigned: user.enrolledCourses + user.enrolledMaterials,
            completed:
              user.enrolledCourses + user.enrolledMaterials - user.notCompletedCourses - user.notCompletedMaterials,
            inProgress: null,
            overdue: user.overdueCourses,
            averageScore: user.averageScore,
          },
          phishingTotals: {
            sent: user.emailsSent,
            opened: null,
            clicked: user.linksClicked,
            submitted: user.dataSubmitted,
            reported: null,
          },
          riskScore: null,
        })),
      ),
    );

    const belongs = truth.users.flatMap(({ id, branch, groups: own }) => [
      ...(branch ? [{ groupId: `branch:${branch.id}`, accountId: id }] : []),
      ...own.map((group) => ({ groupId: `group:${group.id}`, accountId: id })),
    ]);
    expect(sorted(memberships?.records ?? [])).toEqual(sorted(belongs));
    const ids = groups?.records.map(({ externalId }) => externalId) ?? [];
    expect([...ids].sort()).toEqual([...new Set(belongs.map(({ groupId }) => groupId))].sort());
  });
});

describe('the connection', () => {
  it('returns the account as configured, without a call', async () => {
    const profile = await can.profile?.all?.read(context);
    expect(profile?.records).toEqual([{ externalId: truth.accountId, raw: null, name: null }]);
    expect(calls()).toEqual([]);
  });

  it('checks its credential by reading one user, with a configured token', async () => {
    const { accountId, accessToken } = credentials;
    const ready = alsoOpen({ baseUrl, accountId, accessToken });
    await ready.connection.verify(null, context);
    expect(calls()).toEqual(['CP-01']);
    expect(sandboxes.calls('cyberpilot')[0]?.path).toContain('take=1');
  });

  it('logs in once, however many calls wait', async () => {
    const { accountId, auth } = credentials;
    const fresh = alsoOpen({ baseUrl, accountId, auth, pageSize: 10 });
    await Promise.all([
      fresh.connection.capabilities(null).accounts.all?.read(context),
      fresh.connection.verify(null, context),
    ]);
    expect(calls().filter((endpoint) => endpoint === 'token')).toHaveLength(1);
  });

  it('logs in again when its token has expired, without data loss', async () => {
    await vendor.connection.verify(null, context);
    sandboxes.expireTokens();
    sandboxes.clearCalls();
    const accounts = await can.accounts.all?.read(context);
    expect(accounts?.records).toHaveLength(truth.users.length);
    expect(calls().filter((endpoint) => endpoint === 'token')).toHaveLength(1);
  });

  it.each([
    ['a wrong configured token', () => ({ accessToken: 'wrong' })],
    ['a wrong password', () => ({ auth: { ...credentials.auth, password: 'wrong' } })],
  ])('is UNAUTHORIZED with %s', async (_, credential) => {
    const wrong = alsoOpen({ baseUrl, accountId: credentials.accountId, ...credential() });
    await expect(wrong.connection.verify(null, context)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('refuses a report of another shape', async () => {
    sandboxes.setFaults([{ vendor: 'cyberpilot', endpoint: 'CP-01', kind: 'wrong-envelope' }]);
    await expect(can.accounts.all?.read(context)).rejects.toMatchObject({ code: 'BAD_RESPONSE', endpoint: 'CP-01' });
  });

  it('fails the read when a call fails', async () => {
    sandboxes.setFaults([{ vendor: 'cyberpilot', endpoint: 'CP-01', kind: '500' }]);
    await expect(can.groups?.all?.read(context)).rejects.toMatchObject({ code: 'UNAVAILABLE', endpoint: 'CP-01' });
  });
});

describe('the settings', () => {
  const auth = { tokenUrl: 'https://login.example/token', clientId: 'c', username: 'u', password: 'p' };
  it.each([
    ['a token', { accessToken: 't' }, true],
    ['a login', { auth }, true],
    ['both', { accessToken: 't', auth }, false],
    ['neither', {}, false],
  ])('accept %s: %p', (_, credential, good) => {
    const read = cyberpilot.settings.safeParse({ accountId: 'a', ...credential });
    expect(read.success).toBe(good);
    if (!read.success) expect(read.error.issues[0]?.message).toMatch(/either accessToken or auth/);
  });
  it('have defaults', () => {
    expect(cyberpilot.settings.parse({ accountId: 'a', accessToken: 't' })).toEqual({
      baseUrl: 'https://api.app.cyberpilot.io',
      accountId: 'a',
      accessToken: 't',
      pageSize: 100,
    });
  });
});
