import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Written } from '../../../datasources/engine/writer';
import { sibermate } from '../../../datasources/sibermate';
import type { AccountChange, InputMistake, NewPolicy, PolicySignature } from '../../../datasources/spec/writes';
import { startSandboxes } from '../../../sandbox';
import type { Sandboxes } from '../../../sandbox';
import { closeAfterEach } from '../open-vendor';
import { openWrites, startRecorder, statesOf } from '../write-harness';
import type { OpenedWrites, RecordingServer } from '../write-harness';
import { NOBODY, NO_OPTIONS, casesOf, stateOf } from './write-cases';
import type { WriteCase } from './write-cases';

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-writes-'));
const pdf = join(folder, 'policy.pdf');
writeFileSync(pdf, '%PDF-1.7\nnothing\n%%EOF\n');
afterAll(() => rmSync(folder, { recursive: true }));

const closing = closeAfterEach();

interface Setup {
  readonly sandboxes: Sandboxes;
  readonly opened: OpenedWrites;
  readonly cases: readonly WriteCase[];
}

async function setUp(settings: object = {}, timeoutMs?: number): Promise<Setup & { close(): Promise<void> }> {
  const sandboxes = await startSandboxes({ learners: 60 });
  const { url, credentials } = sandboxes.all.find(({ vendor }) => vendor === 'sibermate') ?? {};
  const opened = openWrites(sibermate, { baseUrl: url, apiKey: credentials?.['apiKey'], ...settings }, { timeoutMs });
  return {
    sandboxes,
    opened,
    cases: casesOf(sandboxes, pdf),
    async close() {
      await opened.close();
      await sandboxes.close();
    },
  };
}

const writesOf = (sandboxes: Sandboxes) =>
  sandboxes
    .calls('sibermate')
    .filter(({ method }) => method !== 'GET')
    .map(({ endpoint, method, path, body }) => ({ endpoint, request: `${method} ${path.slice('/v1'.length)}`, body }));

/** Runs all cases in order, in one sandbox. @param check gets what became of each, and the requests that wrote */
async function runAll(
  { sandboxes, opened, cases }: Setup,
  check: (one: WriteCase, states: readonly string[], requests: ReturnType<typeof writesOf>) => void,
): Promise<void> {
  for (const one of cases) {
    sandboxes.clearCalls();
    const written = await one.run(opened);
    check(one, statesOf(written), writesOf(sandboxes));
  }
}

const times = (count: number, state: string) => Array.from({ length: count }, () => state);

describe.each(['default', 'quirk'] as const)('every write, answered in the mode %s', (mode) => {
  let setup: Awaited<ReturnType<typeof setUp>>;
  beforeAll(async () => {
    setup = await setUp();
    setup.sandboxes.setMode('sibermate', mode);
  });
  afterAll(() => setup.close());

  it('sends exactly one request, and it is done', async () => {
    const endpoints: string[] = [];
    await runAll(setup, ({ endpoint, request, body, count, isDone }, states, requests) => {
      endpoints.push(endpoint);
      expect(requests).toEqual([{ endpoint, request, body }]);
      if (isDone === null) return;
      expect([endpoint, states]).toEqual([endpoint, times(count, 'DONE')]);
      expect([endpoint, isDone(stateOf(setup.sandboxes))]).toEqual([endpoint, true]);
    });
    const { writeEndpoints = [] } = setup.sandboxes.all.find(({ vendor }) => vendor === 'sibermate') ?? {};
    expect(endpoints.sort()).toEqual(writeEndpoints);
    expect(endpoints).toHaveLength(30);
  });
});

it('names every read that shows what a write changed', async () => {
  const setup = closing(await setUp());
  const { sandboxes, opened, cases } = setup;
  const { url = '', credentials } = sandboxes.all.find(({ vendor }) => vendor === 'sibermate') ?? {};
  const authorization = `Bearer ${String(credentials?.['apiKey'])}`;
  /** What reads show, by their numbers: lists, or single objects if some are named. */
  const show = async (objects: string): Promise<ReadonlyMap<string, string>> => {
    const idOf = (prefix: string) => new RegExp(`${prefix}_acme_\\d+`).exec(objects)?.slice(0, 1) ?? [];
    const paths =
      objects === ''
        ? [
            ...['/company', '/company/features', '/learners', '/groups', '/courses', '/policies', '/policy-templates'],
            ...['course-participation', 'course-results', 'gap-analysis-results', 'learning', 'risk-score-history'].map(
              (report) => `/reports/${report}`,
            ),
            ...['/simulations', '/simulations/sim_acme_1', '/simulations/metrics', '/breaches/accounts'],
            '/breaches/services?accountType=activeLearner',
          ]
        : [
            ...idOf('l').flatMap((id) => [
              `/learners/${id}`,
              ...['breaches', 'course-results', 'gap-analysis-results', 'policy-results', 'simulation-results'].map(
                (part) => `/learners/${id}/${part}`,
              ),
            ]),
            ...idOf('g').map((id) => `/groups/${id}`),
            ...idOf('p').map((id) => `/policies/${id}`),
          ];
    const shown = new Map<string, string>();
    for (const path of paths) {
      sandboxes.clearCalls();
      const text = await (await fetch(url + path, { headers: { authorization } })).text();
      const endpoint = sandboxes.calls('sibermate')[0]?.endpoint ?? '';
      shown.set(endpoint, (shown.get(endpoint) ?? '') + text);
    }
    return shown;
  };
  const missing: string[] = [];
  let general = await show('');
  for (const one of cases) {
    const objects = `${one.request} ${JSON.stringify(one.body) ?? ''}`;
    const before = new Map([...general, ...(await show(objects))]);
    await one.run(opened);
    general = await show('');
    const after = new Map([...general, ...(await show(objects))]);
    const touches = opened.touches(one.kind);
    const reads = sandboxes.all.find(({ vendor }) => vendor === 'sibermate')?.endpoints ?? [];
    missing.push(...touches.filter((read) => !reads.includes(read)).map((read) => `${read} is no read`));
    expect([one.endpoint, new Set(touches).size]).toEqual([one.endpoint, touches.length]);
    for (const [read, text] of after)
      if (text !== before.get(read) && !touches.includes(read)) missing.push(`${one.endpoint} changes ${read}`);
  }
  expect(missing).toEqual([]);
});

describe('a write whose outcome is open', () => {
  it.each(['applied-reset', 'applied-500', 'applied-garbage'] as const)(
    'is found done by a read, after %s',
    async (kind) => {
      const setup = closing(await setUp());
      setup.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'writes', kind }]);
      await runAll(setup, ({ endpoint, count, isDone }, states, requests) => {
        // No read shows mails, or documents.
        const open = isDone === null || endpoint === 'SM-52';
        expect([endpoint, states]).toEqual([endpoint, times(count, open ? 'UNKNOWN' : 'DONE')]);
        expect(isDone?.(stateOf(setup.sandboxes)) ?? true).toBe(true);
        expect(requests).toHaveLength(1);
      });
    },
  );

  it('is refused where a read shows that nothing was done', async () => {
    const setup = closing(await setUp());
    setup.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'writes', kind: '500' }]);
    await runAll(setup, ({ endpoint, count, isDone }, states, requests) => {
      const open = isDone === null || endpoint === 'SM-52';
      // They were active before.
      const expected = endpoint === 'SM-19' ? 'DONE' : open ? 'UNKNOWN' : 'REFUSED';
      expect([endpoint, states]).toEqual([endpoint, times(count, expected)]);
      expect(requests).toHaveLength(1);
    });
  });

  it('stays unknown where the time ran out, a record cannot be read, or the address was there before', async () => {
    const setup = closing(await setUp({}, 400));
    const { sandboxes, opened } = setup;
    const [first, second, third] = stateOf(sandboxes).learners.map(({ id, email }) => ({ accountId: id, email }));
    if (!first || !second || !third) throw new Error('the sandbox has no learners');
    const write = (kind: 'hang' | 'applied-hang' | 'applied-reset') => ({
      vendor: 'sibermate' as const,
      endpoint: 'writes',
      kind,
    });
    sandboxes.setFaults([write('hang')]);
    expect(statesOf(await opened.write('deactivateAccounts', { accounts: [first] }))).toEqual(['UNKNOWN']);
    sandboxes.setFaults([write('applied-hang')]);
    expect(statesOf(await opened.write('deactivateAccounts', { accounts: [first] }))).toEqual(['DONE']);
    sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-07', kind: 'broken-record' }, write('applied-reset')]);
    expect(statesOf(await opened.write('deleteAccounts', { accounts: [second, third] }, 2))).toContain('UNKNOWN');
    sandboxes.setFaults([write('applied-reset')]);
    const account = { ...NOBODY, email: 'twin@acme.example', firstName: 'A', lastName: 'B' };
    expect(statesOf(await opened.write('createAccounts', { accounts: [{ ...account, isListed: true }] }))).toEqual([
      'UNKNOWN',
    ]);
  });
});

describe('writes at the sandbox', () => {
  let setup: Awaited<ReturnType<typeof setUp>>;
  let opened: OpenedWrites;
  let sandboxes: Sandboxes;
  let people: readonly { readonly accountId: string; readonly email: string | null }[];
  beforeAll(async () => {
    setup = await setUp();
    ({ opened, sandboxes } = setup);
    people = stateOf(sandboxes).learners.map(({ id, email }) => ({ accountId: id, email }));
  });
  afterAll(() => setup.close());
  beforeEach(() => {
    sandboxes.setFaults([]);
    sandboxes.clearCalls();
    opened.made();
  });

  it('a count that is short is decided for each learner by one read', async () => {
    sandboxes.settings('sibermate').countsOnlyChanges = true;
    const unknown = { accountId: 'l_nobody', email: null };
    const enrolled = stateOf(sandboxes).enrollments.filter(({ courseId }) => courseId === 'c_4');
    const has = people.filter(({ accountId }) => enrolled.some(({ learnerId }) => learnerId === accountId)).slice(0, 2);
    const free = people
      .filter(({ accountId }) => !enrolled.some(({ learnerId }) => learnerId === accountId))
      .slice(0, 2);
    const accounts = [...has, ...free, unknown];
    const written = await opened.write('enroll', { course: 'c_4', accounts }, 5);
    expect(statesOf(written)).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'REFUSED']);
    expect(written.items[4]?.problem?.message).toBe('SM-31 did not do this, and gave no reason');
    expect(opened.made()).toEqual(['SM-31', 'SM-40']);

    const active = await opened.write('activateAccounts', { accounts: [...has, unknown] }, 3);
    expect(statesOf(active)).toEqual(['DONE', 'DONE', 'REFUSED']);
    expect(opened.made()).toEqual(['SM-19', 'SM-07']);

    const policy = await opened.write('assignPolicy', { policy: 'p_acme_2', accounts: [...has, ...free, unknown] }, 5);
    expect(statesOf(policy)).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'REFUSED']);
    expect([...opened.made()].sort()).toEqual([...times(5, 'SM-16'), 'SM-53']);

    // No read shows mails.
    const mails = await opened.write('remindOfCourse', { course: 'c_4', accounts: [...free, unknown] }, 3);
    expect(statesOf(mails)).toEqual(times(3, 'UNKNOWN'));
    expect(opened.made()).toEqual(['SM-32']);
    sandboxes.settings('sibermate').countsOnlyChanges = false;
  });

  it('a bulk of new learners says which were refused, in the vendor’s words', async () => {
    sandboxes.settings('sibermate').domainLock = true;
    const accounts = ['New.One@ACME.example', 'two@elsewhere.example'].map((email) => ({
      ...NOBODY,
      email,
      firstName: 'New',
      lastName: 'One',
    }));
    const written = await opened.write('createAccounts', { accounts }, 2);
    expect(statesOf(written)).toEqual(['DONE', 'REFUSED']);
    expect(written.items[0]?.externalId).toBe(
      stateOf(sandboxes).learners.find(({ email }) => email === 'New.One@ACME.example')?.id,
    );
    expect(written.items[1]?.problem?.message).toContain('The domain is locked');
    const [, alone] = accounts;
    const one = await opened.write('createAccounts', { accounts: alone ? [alone] : [] });
    expect(statesOf(one)).toEqual(['REFUSED']);
    expect(one.items[0]?.problem).toMatchObject({ code: 'REJECTED', status: 422, endpoint: 'SM-08' });
    sandboxes.settings('sibermate').domainLock = false;
  });

  it('creates one by one only who needs fields that the bulk does not have', async () => {
    const of = (name: string, more: object = {}) => ({
      ...NOBODY,
      email: `${name}@acme.example`,
      firstName: name,
      lastName: 'Mixed',
      ...more,
    });
    const accounts = [
      of('m1'),
      of('m2', { locale: 'fr' }),
      of('m3', { title: 'Boss' }),
      of('m4', { excludedFromAutoEnrol: false }),
    ];
    const written = await opened.write('createAccounts', { accounts }, 4);
    expect(statesOf(written)).toEqual(['DONE', 'DONE', 'NOT_SUPPORTED', 'DONE']);
    expect([...opened.made()].sort()).toEqual(['SM-08', 'SM-08', 'SM-21']);
    expect(written.items[2]?.problem?.message).toBe('SiberMate has no field title of a learner');
  });

  it('changes learners with both names, read afresh where one is not given', async () => {
    const [one, two, three] = people;
    if (!one || !two || !three) throw new Error('the sandbox has no learners');
    const change = (changes: readonly AccountChange[]) => opened.write('updateAccounts', { changes }, changes.length);
    const both = { firstName: 'F', lastName: 'L' };
    expect(statesOf(await change([{ ...one, ...both, employeeId: null, groups: [] }]))).toEqual(['DONE']);
    expect(opened.made()).toEqual(['SM-11']);
    expect(stateOf(sandboxes).learners[0]).toMatchObject({ ...both, employeeId: '', groupIds: [] });

    expect(statesOf(await change([{ ...one, firstName: 'G' }]))).toEqual(['DONE']);
    expect(opened.made()).toEqual(['SM-10', 'SM-11']);
    expect(stateOf(sandboxes).learners[0]).toMatchObject({ firstName: 'G', lastName: 'L' });

    const written = await change([
      { ...two, newEmail: 'moved@acme.example' },
      { ...three, phone: '1' },
      { ...three, phone: null },
      { accountId: 'l_nobody', email: null, locale: 'de' },
    ]);
    expect(statesOf(written)).toEqual(['DONE', 'NOT_SUPPORTED', 'UNCHANGED', 'REFUSED']);
    expect(opened.made()).toEqual(['SM-07', 'SM-11']);
    expect(stateOf(sandboxes).learners[1]?.email).toBe('moved@acme.example');
  });

  it('an id that cannot be one is refused, and nothing is sent', async () => {
    const impossible = { accountId: '../x', email: null };
    const group = { group: '../x', accounts: people.slice(0, 2) };
    expect(statesOf(await opened.write('deleteAccounts', { accounts: [impossible] }))).toEqual(['REFUSED']);
    expect(statesOf(await opened.write('deleteGroup', { group: '' }))).toEqual(['REFUSED']);
    expect(statesOf(await opened.write('addToGroup', group, 2))).toEqual(['REFUSED', 'REFUSED']);
    expect(statesOf(await opened.write('updateAccounts', { changes: [{ ...impossible, locale: 'de' }] }))).toEqual([
      'REFUSED',
    ]);
    expect(writesOf(sandboxes)).toEqual([]);
  });

  it('waits for a 429 and sends again, but never a mail', async () => {
    const slow = { vendor: 'sibermate', endpoint: 'writes', kind: '429-once', value: 0 } as const;
    const accounts = people.slice(0, 1);
    const resend = { policy: 'p_acme_4', major: null, resend: true };
    sandboxes.setFaults([{ ...slow }]);
    expect(statesOf(await opened.write('activateAccounts', { accounts }))).toEqual(['DONE']);
    expect(opened.made()).toEqual(['SM-19', 'SM-19']);
    for (const write of [
      () => opened.write('remindOfGapAnalysis', { accounts }),
      () => opened.write('remindOfCourse', { course: 'c_1', accounts }),
      () => opened.write('remindOfPolicy', { policy: 'p_acme_1', accounts }),
      () => opened.write('publishPolicyDraft', resend),
      () => opened.write('updatePolicy', { ...NO_OPTIONS, ...resend, name: null, document: null }),
    ]) {
      sandboxes.setFaults([{ ...slow }]);
      expect(statesOf(await write())).toEqual(['REFUSED']);
      expect(opened.made().filter((endpoint) => endpoint !== 'SM-46')).toHaveLength(1);
    }
    sandboxes.setFaults([{ ...slow }]);
    expect(statesOf(await opened.write('publishPolicyDraft', { ...resend, resend: false }))).toEqual(['DONE']);
  });

  it('a dry run reads nothing that only settles, and a failure of that read stops no write', async () => {
    const group = { name: 'Planned', managers: [] };
    const planned = await opened.write('createGroup', group, 1, { dryRun: true });
    expect(statesOf(planned)).toEqual(['PLANNED']);
    expect(planned.calls).toMatchObject([
      { endpoint: 'SM-25', method: 'POST', path: '/groups', body: { name: 'Planned' } },
    ]);
    expect(opened.made()).toEqual([]);
    sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-24', kind: '404' }]);
    expect(statesOf(await opened.write('createGroup', group))).toEqual(['DONE']);
    expect(opened.made()).toEqual(['SM-24', 'SM-25']);
  });

  it('sends nothing for a child company of a partner', async () => {
    expect(opened.kinds(null)).toHaveLength(28);
    expect(opened.kinds('c_42')).toEqual([]);
    const written = await opened.write('createGroup', { name: 'X', managers: [] }, 1, { tenant: 'c_42' });
    expect(statesOf(written)).toEqual(['NOT_SUPPORTED']);
    expect(sandboxes.calls('sibermate')).toEqual([]);
  });
});

it('sends the configured words of `action`', async () => {
  const policyActions = { draft: 'save', live: 'publish' };
  const setup = closing(await setUp({ policyActions }));
  setup.sandboxes.settings('sibermate').policyActions = policyActions;
  const template = { ...NO_OPTIONS, template: 'pt_1', name: 'T', majorVersion: null, minorVersion: null };
  for (const publish of [true, false])
    expect(statesOf(await setup.opened.write('createPolicyFromTemplate', { ...template, publish }))).toEqual(['DONE']);
  expect(writesOf(setup.sandboxes).map(({ body }) => body)).toMatchObject([{ action: 'publish' }, { action: 'save' }]);
});

describe('answers', () => {
  let server: RecordingServer;
  let opened: OpenedWrites;
  beforeAll(async () => {
    server = await startRecorder();
    opened = openWrites(sibermate, { baseUrl: server.url, apiKey: 'x' });
  });
  afterAll(async () => {
    await opened.close();
    await server.close();
  });
  const accounts = ['a', 'b'].map((id) => ({ accountId: id, email: `${id}@acme.example` }));
  const answer = (at: string, body: unknown, status = 200) => void (server.replies = { [at]: { status, body } });
  /** The states, and the code of the first problem. */
  const summaryOf = (written: Written) => [
    ...statesOf(written),
    written.items.find(({ problem }) => problem)?.problem?.code,
  ];

  it.each<[unknown, readonly unknown[], number?]>([
    [{ data: { success: true, count: 2 } }, ['DONE', 'DONE', undefined]],
    [{ success: true, count: '2' }, ['DONE', 'DONE', undefined], 202],
    [{ data: { count: 2 } }, ['DONE', 'DONE', undefined]],
    [undefined, ['DONE', 'DONE', undefined], 204],
    [undefined, ['DONE', 'DONE', undefined]],
    [{ data: { success: true } }, ['UNKNOWN', 'UNKNOWN', 'REJECTED']],
    [{ data: { success: true, count: 1 } }, ['UNKNOWN', 'UNKNOWN', 'REJECTED']],
    [{ data: { success: true, count: 3 } }, ['UNKNOWN', 'UNKNOWN', 'REJECTED']],
    [{ data: { success: false, count: 1 } }, ['UNKNOWN', 'UNKNOWN', 'REJECTED']],
    [{ data: { success: false, message: 'No.' } }, ['REFUSED', 'REFUSED', 'REJECTED']],
    [{ data: { success: false, count: 0 } }, ['REFUSED', 'REFUSED', 'REJECTED']],
    [{ data: {} }, ['UNKNOWN', 'UNKNOWN', 'BAD_RESPONSE']],
    [['a'], ['UNKNOWN', 'UNKNOWN', 'BAD_RESPONSE']],
    ['done', ['UNKNOWN', 'UNKNOWN', 'BAD_RESPONSE']],
  ])('a count: %j', async (body, expected, status = 200) => {
    answer('POST /learners/activate', body, status);
    expect(summaryOf(await opened.write('activateAccounts', { accounts }, 2))).toEqual(expected);
  });

  it.each<[unknown, readonly unknown[], number?]>([
    [{ data: { id: 'g', deleted: true } }, ['DONE', undefined]],
    [{ success: true }, ['DONE', undefined]],
    [undefined, ['DONE', undefined], 204],
    [{ data: { id: 'g', deleted: false, message: 'It has members' } }, ['REFUSED', 'REJECTED']],
    [{ data: { id: 'g' } }, ['UNKNOWN', 'REJECTED']],
    [{ data: { id: 'other', deleted: true } }, ['UNKNOWN', 'BAD_RESPONSE']],
    [{ data: { name: 'g' } }, ['UNKNOWN', 'BAD_RESPONSE']],
  ])('a deletion: %j', async (body, expected, status = 200) => {
    server.replies = {
      'DELETE /groups/g': { body, status },
      'GET /groups/g': { status: 500 },
    };
    expect(summaryOf(await opened.write('deleteGroup', { group: 'g' }))).toEqual(expected);
  });

  it.each<[unknown, string, string | null, number?]>([
    [{ data: { id: 'g9', name: 'G' } }, 'DONE', 'g9', 201],
    [{ id: 9 }, 'DONE', '9'],
    [undefined, 'DONE', null, 204],
    [{ data: { name: 'G' } }, 'UNKNOWN', null],
  ])('a new object: %j', async (body, state, externalId, status = 200) => {
    answer('POST /groups', body, status);
    expect((await opened.write('createGroup', { name: 'G', managers: [] })).items).toMatchObject([
      { state, externalId },
    ]);
  });

  it.each<[unknown, string]>([
    [{ data: { pdfFile: 'f1' } }, 'f1'],
    [{ file: 'f2' }, 'f2'],
    [{ data: { fileReference: 'f3' } }, 'f3'],
    [{ data: { url: 'https://files.example/f4' } }, 'https://files.example/f4'],
    [{ data: 'f5' }, 'f5'],
    ['f6', 'f6'],
  ])('an uploaded document: %j', async (body, externalId) => {
    answer('POST /policies/upload', body, 201);
    const written = await opened.write('uploadPolicyDocument', { file: { path: pdf, name: 'policy.pdf' } });
    expect(written.items).toMatchObject([{ state: 'DONE', externalId }]);
  });

  it('an uploaded document without a reference is unknown', async () => {
    answer('POST /policies/upload', { data: {} });
    const written = await opened.write('uploadPolicyDocument', { file: { path: pdf, name: 'policy.pdf' } });
    expect(summaryOf(written)).toEqual(['UNKNOWN', 'BAD_RESPONSE']);
  });

  it('a bulk of new learners is matched by address, whatever its case; who is not named is looked for', async () => {
    const of = (email: string) => ({ ...NOBODY, email, firstName: 'A', lastName: 'B' });
    server.replies = {
      'POST /learners/bulk': {
        body: {
          data: {
            created: [{ id: 'l1', email: 'ONE@acme.example' }],
            failed: [{ email: 'two@ACME.example', code: 'taken' }, 'nonsense'],
          },
        },
      },
      'GET /learners': { body: { data: [{ id: 'l3', email: 'Three@acme.example' }] } },
    };
    const input = { accounts: ['One', 'two', 'three', 'four'].map((name) => of(`${name}@acme.example`)) };
    const written = await opened.write('createAccounts', input, 4);
    expect(statesOf(written)).toEqual(['DONE', 'REFUSED', 'DONE', 'REFUSED']);
    expect(written.items.map(({ externalId }) => externalId)).toEqual(['l1', null, 'l3', null]);
    expect(written.items[1]?.problem?.message).toContain('taken');
  });

  it('names go back word by word as the vendor has them', async () => {
    server.replies = {
      'GET /learners/a': { body: { data: { id: 'a', firstName: ' Ann  ', lastName: '' } } },
      'PATCH /learners/a': { body: { data: { id: 'a' } } },
    };
    server.received();
    const change = { accountId: 'a', email: null, locale: 'de' };
    expect(statesOf(await opened.write('updateAccounts', { changes: [change] }))).toEqual(['DONE']);
    expect(server.received().at(-1)?.body).toEqual({ locale: 'de', firstName: ' Ann  ', lastName: '' });
    server.replies = { 'GET /learners/a': { body: { data: { id: 'a', firstName: 'Ann', lastName: null } } } };
    expect(statesOf(await opened.write('updateAccounts', { changes: [change] }))).toEqual(['REFUSED']);
  });

  it('at most 500 learners go in one call', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ accountId: `l${index}`, email: null }));
    answer('POST /course-unenrollments', undefined, 204);
    server.received();
    expect(new Set(statesOf(await opened.write('unenroll', { course: 'c', accounts: many }, 1001)))).toEqual(
      new Set(['DONE']),
    );
    const sent = server.received().map(({ body }) => body as { readonly learnerIds: readonly string[] });
    expect(sent.map(({ learnerIds }) => learnerIds.length).sort()).toEqual([1, 500, 500]);
    expect(sent.flatMap(({ learnerIds }) => learnerIds).sort()).toEqual(many.map(({ accountId }) => accountId).sort());
  });
});

describe('the vendor’s own rules', () => {
  const opened = openWrites(sibermate, { baseUrl: 'http://127.0.0.1:9', apiKey: 'x' });
  afterAll(() => opened.close());
  const summaryOf = (mistakes: readonly InputMistake[]) =>
    mistakes.map(({ item, field, code }) => `${item ?? ''} ${field.join('.')} ${code}`);
  const signature = {
    type: 'NONE' as const,
    startsOn: null,
    intervalLength: null,
    intervalUnit: null,
    useDefault: null,
    setDefault: null,
  };

  it('about learners', () => {
    const of = (email: string, firstName = 'A', lastName = 'B') => ({ ...NOBODY, email, firstName, lastName });
    const accounts = [of('a@acme.example'), of('a@Gmail.com'), of('b@acme.example', ' ', ''), of('c@notgmail.com')];
    expect(summaryOf(opened.check('createAccounts', { accounts }))).toEqual([
      '1 email INVALID',
      '2 firstName REQUIRED',
      '2 lastName REQUIRED',
    ]);
    const id = { accountId: 'a', email: 'old@gmail.com' };
    const changes = [
      { ...id, locale: 'de' },
      { ...id, newEmail: 'new@web.de' },
      { ...id, firstName: ' ' },
    ];
    expect(summaryOf(opened.check('updateAccounts', { changes }))).toEqual(['1 email INVALID', '2 firstName REQUIRED']);
  });

  it('about groups and policies', () => {
    expect(summaryOf(opened.check('createGroup', { name: ' ', managers: [] }))).toEqual([' name REQUIRED']);
    const policy = { ...NO_OPTIONS, name: 'P', document: 'd', majorVersion: null, minorVersion: null };
    const of = (more: Partial<NewPolicy>) => summaryOf(opened.check('createPolicy', { ...policy, ...more }));
    expect(of({ majorVersion: 0, minorVersion: 0, signature })).toEqual([]);
    expect(of({ name: '' })).toEqual([' name REQUIRED']);
    expect(of({ majorVersion: -1, minorVersion: -2 })).toEqual([' majorVersion INVALID', ' minorVersion INVALID']);
    expect(of({ minorVersion: 2 })).toEqual([' majorVersion REQUIRED']);
    const signed = (more: Partial<PolicySignature>) => of({ signature: { ...signature, ...more } });
    expect(signed({ type: 'FIXED' })).toEqual([' signature.startsOn REQUIRED']);
    expect(signed({ intervalLength: 2 })).toEqual([' signature.intervalUnit REQUIRED']);
    expect(signed({ intervalUnit: 'YEARS' })).toEqual([' signature.intervalLength REQUIRED']);
    expect(signed({ intervalLength: 0, intervalUnit: 'MONTHS' })).toEqual([' signature.intervalLength INVALID']);
    expect(signed({ type: 'FIXED', startsOn: '2027-01-01', intervalLength: 1, intervalUnit: 'YEARS' })).toEqual([]);
    const change = { ...NO_OPTIONS, policy: 'p', name: ' ', document: null, major: null, resend: null };
    expect(summaryOf(opened.check('updatePolicy', change))).toEqual([' name REQUIRED']);
  });
});
