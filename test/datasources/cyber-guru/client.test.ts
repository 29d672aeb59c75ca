import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cyberGuru } from '../../../datasources/cyber-guru';
import { createClient } from '../../../datasources/cyber-guru/client';
import { interpret } from '../../../datasources/cyber-guru/problems';
import type { Capabilities, ReadContext } from '../../../datasources/spec/capabilities';
import { oauth } from '../../../datasources/transport/authorization';
import { callScope } from '../../call-scope';
import { openTransport } from '../../../datasources/transport/open';
import { startSandboxes } from '../../../sandbox';
import type { Mode, Population, Sandboxes } from '../../../sandbox';
import { createReadContext } from '../../read-context';
import { closeAfterEach } from '../open-vendor';
import { open } from './open';

let sandboxes: Sandboxes;
let truth: Population['acme']['cyberGuru'];
let settings: Readonly<Record<string, unknown>>;
let vendor: ReturnType<typeof open>;
let context: ReadContext;
let can: Capabilities;

beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 80 });
  truth = sandboxes.population.acme.cyberGuru;
  const server = sandboxes.all.find((each) => each.vendor === 'cyber-guru');
  settings = { baseUrl: `${server?.url}/`, ...server?.credentials };
  vendor = open({ ...settings, pageSize: 20 });
});
afterAll(async () => {
  await vendor.close();
  await sandboxes.close();
});
beforeEach(() => {
  sandboxes.setMode('cyber-guru', 'default');
  sandboxes.setFaults([]);
  sandboxes.clearCalls();
  context = createReadContext();
  can = vendor.connection.capabilities(null);
});

const closeLater = closeAfterEach();
function alsoOpen(own: object): ReturnType<typeof open> {
  return closeLater(open(own));
}

const calls = () => sandboxes.calls('cyber-guru').map(({ endpoint }) => endpoint);
/** People by address; a second row with the same address in other case is the same person. */
const people = () => [...new Map([...truth.users].reverse().map((user) => [user.email.trim().toLowerCase(), user]))];

describe.each<Mode>(['default', 'quirk'])('in mode %s, equal to the population', (mode) => {
  beforeEach(() => sandboxes.setMode('cyber-guru', mode));

  it('reads accounts with training totals, every page once', async () => {
    const accounts = await can.accounts.all?.read(context);
    expect(accounts?.skipped).toEqual([]);
    const known = new Map(accounts?.records.map(({ raw: _, ...account }) => [account.externalId, account]));
    expect(known.size).toBe(accounts?.records.length);
    expect(known).toEqual(
      new Map(
        people().map(([email, { awareness, channel }]) => [
          email,
          {
            externalId: email,
            email,
            employeeId: null,
            firstName: null,
            lastName: null,
            status: 'UNKNOWN',
            locale: null,
            createdAt: null,
            updatedAt: null,
            trainingTotals: {
              assigned: awareness.assigned + channel.assigned,
              completed: awareness.completed + channel.completed,
              inProgress: null,
              overdue: null,
              averageScore: null,
            },
            phishingTotals: null,
            riskScore: null,
          },
        ]),
      ),
    );
    const requested = sandboxes.calls('cyber-guru', 'CG-01').map(({ path }) => new URL(path, 'http://x').searchParams);
    const pages = Math.ceil(truth.users.length / 20);
    expect(requested.map((query) => Number(query.get('page'))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: pages }, (_, index) => index + 1),
    );
    expect(new Set(requested.map((query) => query.get('limit')))).toEqual(new Set(['20']));
  });
});

describe('the connection', () => {
  it('provides accounts and training totals, and the optional features', () => {
    expect(can).toMatchObject({ accounts: { support: 'PARTIAL', endpoints: ['CG-01'] }, totals: ['training'] });
    expect(Object.keys(can).sort()).toEqual([
      'accounts',
      'courseResults',
      'courses',
      'groups',
      'memberships',
      'profile',
      'simulationResults',
      'simulations',
      'totals',
    ]);
  });

  it('reads rankings, every page once', async () => {
    const teams = await can.groups?.all?.read(context);
    expect(teams?.records.map(({ name }) => name).sort()).toEqual(
      [...new Set(truth.users.map(({ team }) => team))].sort(),
    );
    const profile = vendor.connection.extras?.(null).CyberGuruCompanyProfile?.reads?.userRankings;
    sandboxes.clearCalls();
    const ranked = await profile?.read({} as never, {} as never, context);
    expect(ranked).toMatchObject({ skipped: [], unreadable: [] });
    expect(ranked?.records).toHaveLength(truth.users.length);
    expect(sandboxes.calls('cyber-guru', 'CG-X2').map(({ path }) => new URL(path, 'http://x').search)).toEqual(
      Array.from({ length: Math.ceil(truth.users.length / 20) }, (_, index) => `?limit=20&page=${index + 1}&type=0`),
    );
  });

  it('reads lesson names in one language, because they are the ids of courses', async () => {
    sandboxes.setMode('cyber-guru', 'quirk');
    const courses = await can.courses?.all?.read(context);
    expect(courses?.records.map(({ externalId }) => externalId).filter((id) => !/^Module \d+$/.test(id))).toEqual([]);
    const [call] = sandboxes.calls('cyber-guru', 'CG-X4');
    expect(new URL(call?.path ?? '', 'http://x').search).toBe('?lang=en');
  });

  it('leaves out features that are switched off', () => {
    const off = { rankings: false, activities: false, phishing: false };
    const settings = {
      baseUrl: 'https://a.example',
      tokenUrl: 'https://b.example/token',
      clientSecret: 's',
      features: off,
    };
    const noCall = () => Promise.reject(new Error('no call'));
    const connection = cyberGuru.open(settings, () => ({ get: noCall, write: noCall }));
    const can = connection.capabilities(null);
    expect(Object.keys(can).sort()).toEqual(['accounts', 'profile', 'switchedOff', 'totals']);
    expect(can.switchedOff).toEqual(['CG-X2', 'CG-X3', 'CG-X4']);
  });

  it('checks its credential by reading one user', async () => {
    await vendor.connection.verify(null, context);
    const [call] = sandboxes.calls('cyber-guru', 'CG-01');
    expect(new URL(call?.path ?? '', 'http://x').search).toBe('?limit=1&page=1');
    expect(calls().filter((endpoint) => endpoint === 'CG-01')).toHaveLength(1);
  });

  it('logs in again when a 500 reports an expired token, without data loss', async () => {
    await vendor.connection.verify(null, context);
    sandboxes.expireTokens();
    sandboxes.clearCalls();
    const accounts = await can.accounts.all?.read(context);
    expect(accounts?.records).toHaveLength(people().length);
    expect(calls().filter((endpoint) => endpoint === 'token')).toHaveLength(1);
  });

  it('is UNAUTHORIZED with a wrong secret', async () => {
    const wrong = alsoOpen({ ...settings, clientSecret: 'wrong' });
    await expect(wrong.connection.verify(null, context)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('treats a 500 without a token error as an outage', async () => {
    sandboxes.setFaults([{ vendor: 'cyber-guru', endpoint: 'CG-01', kind: '500' }]);
    await expect(can.accounts.all?.read(context)).rejects.toMatchObject({ code: 'UNAVAILABLE', endpoint: 'CG-01' });
  });

  it('refuses a report of another shape', async () => {
    sandboxes.setFaults([{ vendor: 'cyber-guru', endpoint: 'CG-01', kind: 'wrong-envelope' }]);
    await expect(can.accounts.all?.read(context)).rejects.toMatchObject({ code: 'BAD_RESPONSE', endpoint: 'CG-01' });
  });

  it('reports refused parameters on the first page as an error, never as an empty list', async () => {
    const { baseUrl, tokenUrl, clientId, clientSecret } = cyberGuru.settings.parse(settings) as Record<string, string>;
    const form = { grant_type: 'client_credentials', client_id: clientId ?? '', client_secret: clientSecret ?? '' };
    const transport = openTransport(
      { baseUrl: (baseUrl ?? '').replace(/\/$/, ''), authorization: oauth(tokenUrl ?? '', form), interpret },
      { timeoutMs: 5_000, maxConcurrency: 2, requestsPerSecond: null, retries: 0 },
    );
    closeLater(transport);
    // Above the vendor's limit; the settings would refuse it.
    const read = createClient(transport, { pageSize: 1001, lang: 'en' }).usersProgress(callScope());
    await expect(read).rejects.toMatchObject({ code: 'REJECTED', endpoint: 'CG-01', status: 400 });
  });
});

describe('the settings', () => {
  const least = { baseUrl: 'https://a.example', tokenUrl: 'https://b.example/token', clientSecret: 's' };
  it('have defaults', () => {
    expect(cyberGuru.settings.parse(least)).toEqual({
      ...least,
      clientId: 'ext-api',
      lang: 'en',
      pageSize: 1000,
      features: {
        activities: true,
        learningStatus: true,
        phishing: true,
        rankings: true,
        successFactors: true,
        workDay: true,
      },
    });
  });
  it.each([[{ pageSize: 0 }], [{ pageSize: 1001 }], [{ clientSecret: '' }], [{ tokenUrl: 'x' }]])(
    'do not accept %j',
    (more) => expect(cyberGuru.settings.safeParse({ ...least, ...more }).success).toBe(false),
  );
});
