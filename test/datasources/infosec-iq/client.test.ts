import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { infosecIq } from '../../../datasources/infosec-iq';
import type { Capabilities, ReadContext } from '../../../datasources/spec/capabilities';
import { startSandboxes } from '../../../sandbox';
import type { Mode, Population, Sandboxes } from '../../../sandbox';
import { createReadContext } from '../../read-context';
import { closeAfterEach } from '../open-vendor';
import { open } from './open';

let sandboxes: Sandboxes;
let truth: Population['acme']['infosecIq'];
let settings: Readonly<Record<string, unknown>>;
let vendor: ReturnType<typeof open>;
let context: ReadContext;
let can: Capabilities;

beforeAll(async () => {
  // More than one page of a hundred accounts, for several kinds.
  sandboxes = await startSandboxes({ learners: 130 });
  truth = sandboxes.population.acme.infosecIq;
  const server = sandboxes.all.find((each) => each.vendor === 'infosec-iq');
  settings = { baseUrl: `${server?.url}/`, ...server?.credentials };
  vendor = open(settings);
});
afterAll(async () => {
  await vendor.close();
  await sandboxes.close();
});
beforeEach(() => {
  sandboxes.setMode('infosec-iq', 'default');
  sandboxes.setFaults([]);
  sandboxes.clearCalls();
  context = createReadContext();
  can = vendor.connection.capabilities(null);
});

const closeLater = closeAfterEach();

const calls = () => sandboxes.calls('infosec-iq').map(({ endpoint }) => endpoint);
const queries = (endpoint: string) =>
  sandboxes.calls('infosec-iq', endpoint).map(({ path }) => new URL(path, 'http://x').searchParams);
const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
/** The contract's times have whole seconds. */
const seconds = (time: string | null) => (time === null ? null : `${time.slice(0, 19)}.000Z`);

describe.each<Mode>(['default', 'quirk'])('in mode %s, equal to the population', (mode) => {
  beforeEach(() => sandboxes.setMode('infosec-iq', mode));

  /** Without `meta`, as in quirk mode, only an empty page shows that the list has ended: one call more. */
  const pages = (count: number) =>
    Array.from({ length: mode === 'quirk' ? count + 1 : count }, (_, index) => String(index + 1));

  it('reads accounts in pages of a hundred', async () => {
    const accounts = await can.accounts.all?.read(context);
    expect(accounts?.skipped).toEqual([]);
    expect(sorted((accounts?.records ?? []).map((record) => ({ ...record, raw: undefined })))).toEqual(
      sorted(
        truth.learners.map((learner) => ({
          externalId: learner.id,
          email: learner.email?.trim().toLowerCase() ?? null,
          employeeId: null,
          firstName: learner.firstName.trim(),
          lastName: learner.lastName.trim(),
          status: 'UNKNOWN',
          locale: null,
          createdAt: null,
          updatedAt: seconds(learner.modified),
          trainingTotals: null,
          phishingTotals: null,
          riskScore: null,
        })),
      ),
    );
    const requested = queries('IQ-22').map((query) => [query.get('page'), query.get('limit')]);
    expect(requested).toEqual(pages(2).map((page) => [page, '100']));
  });

  it('reads groups, and their members group by group', async () => {
    const [groups, memberships] = await Promise.all([
      can.groups?.all?.read(context),
      can.memberships?.all?.read(context),
    ]);
    expect(groups?.records.map(({ externalId, name, kind }) => ({ externalId, name, kind }))).toEqual(
      truth.groups.map(({ id, name, type }) => ({ externalId: id, name, kind: type })),
    );
    expect(sorted(memberships?.records ?? [])).toEqual(
      sorted(truth.learners.flatMap(({ id, groupIds }) => groupIds.map((groupId) => ({ groupId, accountId: id })))),
    );
    expect(queries('IQ-18').map((query) => query.get('page'))).toEqual(pages(1));
    expect(new Set(calls())).toEqual(new Set(['IQ-18', 'IQ-20']));
  });

  it('reads course results by campaign and run: one record for each person and course', async () => {
    const results = await can.courseResults?.all?.read(context);
    const status = { not_started: 'NOT_STARTED', started: 'IN_PROGRESS', completed: 'COMPLETED' };
    const campaignOf = new Map(truth.campaigns.flatMap(({ id, runs }) => runs.map((run) => [run.id, id] as const)));
    const byRun = new Map(truth.runLearners.map((row) => [`${row.runId}:${row.learnerId}`, row]));
    expect(results?.skipped).toEqual([]);
    for (const record of results?.records ?? []) {
      const row = byRun.get(record.externalId);
      expect(record).toMatchObject({
        accountId: row?.learnerId,
        courseLinkId: campaignOf.get(row?.runId ?? ''),
        status: status[row?.status ?? 'not_started'],
        completedAt: seconds(row?.completedOn ?? null),
      });
    }
    const pairs = truth.runLearners.map(({ runId, learnerId }) => `${campaignOf.get(runId)} ${learnerId}`);
    expect(new Set(results?.records.map(({ accountId, courseLinkId }) => `${courseLinkId} ${accountId}`))).toEqual(
      new Set(pairs),
    );
    expect(queries('IQ-09').map((query) => query.getAll('type[]'))).toEqual(pages(1).map(() => ['awareness']));
  });

  it('reads courses without a description in the list, and with it by id', async () => {
    const [first] = truth.courses;
    const all = await can.courses?.all?.read(context);
    expect(all?.records.map(({ externalId, ownership, description }) => [externalId, ownership, description])).toEqual(
      truth.courses.map(({ id, ownership }) => [id, ownership === 'system' ? 'MANAGED' : 'CUSTOM', undefined]),
    );
    const one = await can.courses?.by?.id?.read(first?.id ?? '', context);
    expect(one?.records).toMatchObject([{ externalId: first?.id, description: first?.description }]);
    expect(calls()).toEqual([...pages(1).map(() => 'IQ-15'), 'IQ-16']);
  });

  it('reads what was sent, opened and clicked in simulations from events, by type', async () => {
    const results = await can.simulationResults?.all?.read(context);
    const phish = new Set(truth.campaigns.filter(({ type }) => type === 'phish').map(({ id }) => id));
    const expected = new Map<string, { accountId: string; clicked: string | null; reported: string | null }>();
    for (const event of truth.events) {
      if (!event.campaignId || !phish.has(event.campaignId)) continue;
      const key = `${event.runId} ${event.learnerId}`;
      const entry = expected.get(key) ?? { accountId: event.learnerId, clicked: null, reported: null };
      if (event.type === 'phished-learner') entry.clicked = seconds(event.timestamp);
      if (event.type === 'submitted-phishsim-email') entry.reported = seconds(event.timestamp);
      expected.set(key, entry);
    }
    expect(
      sorted(
        (results?.records ?? []).map(({ accountId, clickedAt, reportedAt }) => ({
          accountId,
          clicked: clickedAt,
          reported: reportedAt,
        })),
      ),
    ).toEqual(sorted([...expected.values()]));
    const machines = truth.events.filter(({ type }) => type === 'fast-clicked');
    expect(sorted((results?.records ?? []).flatMap(({ automatedClick }) => automatedClick?.at ?? []))).toEqual(
      sorted(machines.map(({ timestamp }) => seconds(timestamp))),
    );
  });

  it('reads details, groups and manager of one person with one call', async () => {
    const learner = truth.learners.find(({ manager }) => manager !== null);
    const accountId = learner?.id ?? '';
    const [details, memberships] = await Promise.all([
      can.accountDetails?.by?.account?.read({ accountId, email: null }, context),
      can.memberships?.by?.account?.read({ accountId, email: null }, context),
    ]);
    expect(details?.records).toMatchObject([
      {
        accountId,
        profileUrl: `https://iq.example/learners/${accountId}`,
        manager: { name: learner?.manager?.name, email: learner?.manager?.email.toLowerCase() },
      },
    ]);
    expect(sorted(memberships?.records ?? [])).toEqual(
      sorted((learner?.groupIds ?? []).map((groupId) => ({ groupId, accountId }))),
    );
    expect(calls()).toEqual(['IQ-24']);
  });
});

describe('the connection', () => {
  it('looks a person up by address: the vendor searches text, and only the exact address counts', async () => {
    const email =
      truth.learners
        .find((learner) => learner.email !== null)
        ?.email?.trim()
        .toLowerCase() ?? '';
    const found = await can.accounts.by?.email?.read(email, context);
    expect(found?.records.map((record) => record.email)).toEqual([email]);
    const part = await can.accounts.by?.email?.read(email.slice(1), createReadContext());
    expect(part?.records).toEqual([]);
  });

  it('reads an empty list that is a 404 as none', async () => {
    const none = await can.accounts.by?.email?.read('nobody@nowhere.example', context);
    expect(none).toMatchObject({ records: [], skipped: [] });
    expect(sandboxes.calls('infosec-iq').map(({ status }) => status)).toEqual([404]);
  });

  it('checks its credential by reading the groups', async () => {
    await vendor.connection.verify(null, context);
    expect(new Set(calls())).toEqual(new Set(['IQ-18']));
  });

  it('is UNAUTHORIZED with a wrong token', async () => {
    const wrong = open({ ...settings, apiToken: 'wrong' });
    closeLater(wrong);
    await expect(wrong.connection.verify(null, context)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it.each([
    ['500', 'UNAVAILABLE'],
    ['wrong-envelope', 'BAD_RESPONSE'],
    ['html', 'BAD_RESPONSE'],
  ] as const)('fails the read after %s, with %s', async (kind, code) => {
    sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-18', kind }]);
    await expect(can.groups?.all?.read(context)).rejects.toMatchObject({ code, endpoint: 'IQ-18' });
  });

  it('omits a broken record of a page, and reports it', async () => {
    sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-18', kind: 'broken-record' }]);
    const groups = await can.groups?.all?.read(context);
    expect(groups?.records).toHaveLength(truth.groups.length - 1);
    expect(groups?.skipped).toMatchObject([{ endpoint: 'IQ-18' }]);
  });

  it('reads the timeline by page and time: whole seconds, the end excluded', async () => {
    const [busy] = [...Map.groupBy(truth.events, ({ learnerId }) => learnerId)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const [accountId, events] = busy ?? ['', []];
    const since = '2026-03-01T00:00:00.000Z';
    const until = '2026-07-01T00:00:00.500Z';
    const page = await can.timeline?.page({ accountId, email: null }, { since, until }, 1, context);
    const [query] = queries('IQ-21');
    expect([query?.get('start'), query?.get('end')]).toEqual(['2026-03-01 00:00:00', '2026-07-01 00:00:01']);
    const within = events.filter(({ timestamp }) => timestamp >= since && timestamp < '2026-07-01T00:00:01.000Z');
    expect(page?.total).toBe(within.length);
    expect(page?.records.map(({ externalId }) => externalId)).toEqual(within.slice(0, 100).map(({ id }) => id));
  });
});

describe('the settings', () => {
  it('have defaults', () => {
    expect(infosecIq.settings.parse({ apiToken: 't' })).toEqual({
      baseUrl: 'https://securityiq.infosecinstitute.com/api/v2',
      apiToken: 't',
    });
  });
  it.each([[{}], [{ apiToken: '' }], [{ apiToken: 't', baseUrl: 'x' }], [{ apiToken: 't', tenant: 'c' }]])(
    'do not accept %j',
    (given) => expect(infosecIq.settings.safeParse(given).success).toBe(false),
  );
});
