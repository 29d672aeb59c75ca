import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseFault, startSandboxes } from '../../sandbox';
import type { Mode, Sandboxes } from '../../sandbox';

const AUTHORIZATION = {
  sibermate: 'Bearer sandbox-sibermate-key',
  partner: 'Bearer sandbox-sibermate-msp-key',
  'infosec-iq': 'Bearer sandbox-infosec-iq-token',
  cyberhoot: `Basic ${Buffer.from('sandbox-cyberhoot-key:').toString('base64')}`,
};
type Key = keyof typeof AUTHORIZATION;

/** JSON as a test looks into it: every field may be anything, or missing. */
interface Json {
  readonly [name: string]: Json;
}
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Json;
}

let sandboxes: Sandboxes;
beforeEach(async () => {
  sandboxes.setFaults([]);
  sandboxes.clearCalls();
});
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 60 });
});
afterAll(() => sandboxes.close());

async function send(key: Key, method: string, path: string, body?: unknown, headers: object = {}): Promise<Answer> {
  const vendor = key === 'partner' ? 'sibermate' : key;
  const url = sandboxes.all.find((one) => one.vendor === vendor)?.url ?? '';
  const isPlain = body === undefined || body instanceof FormData || body instanceof URLSearchParams;
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(400),
    headers: {
      authorization: AUTHORIZATION[key],
      ...(isPlain ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: isPlain || typeof body === 'string' ? (body as string) : JSON.stringify(body) }),
  });
  const text = await response.text();
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // The test reads the text.
  }
  return { status: response.status, text, body: json as Json };
}

const sm = (method: string, path: string, body?: unknown) => send('sibermate', method, path, body);
const iq = (method: string, path: string, body?: unknown) => send('infosec-iq', method, path, body);
const own = () => sandboxes.state('sibermate').own;
const learnerOf = (id: string) => own().learners.find((one) => one.id === id);
const call = (endpoint: string) => sandboxes.calls(undefined, endpoint).at(-1);

async function inQuirkMode<T>(vendor: string, work: () => Promise<T>): Promise<T> {
  const set = (mode: Mode) => sandboxes.setMode(vendor, mode);
  set('quirk');
  return work().finally(() => set('default'));
}

/** The text at a path of an answer; empty where there is none. */
function textIn(body: Json, ...path: readonly string[]): string {
  const found: unknown = path.reduce<Json | undefined>((at, name) => at?.[name], body);
  return typeof found === 'string' ? found : '';
}

/** As it is on the wire: without what is undefined. */
const clone = (value: object) => JSON.parse(JSON.stringify(value)) as object;

let number = 0;
const person = () => {
  number += 1;
  return { email: `new${number}@acme.example`, firstName: 'New', lastName: `Person ${number}` };
};
async function newLearner(more: object = {}): Promise<string> {
  const { status, body } = await sm('POST', '/learners', { ...person(), ...more });
  expect(status).toBe(201);
  return textIn(body, 'data', 'id');
}

it('every write of the contracts has an endpoint, apart from the reads', () => {
  const writes = (vendor: string) => sandboxes.all.find((one) => one.vendor === vendor)?.writeEndpoints ?? [];
  const numbers = (prefix: string, of: readonly number[]) =>
    of.map((one) => `${prefix}-${String(one).padStart(2, '0')}`);
  expect(writes('sibermate')).toEqual(
    numbers(
      'SM',
      [
        8, 9, 11, 15, 19, 20, 21, 22, 23, 25, 26, 28, 29, 30, 31, 32, 33, 36, 37, 38, 45, 47, 48, 49, 50, 51, 52, 53,
        54, 55,
      ],
    ),
  );
  expect(writes('infosec-iq')).toEqual(numbers('IQ', [4, 12, 13, 23, 25, 26]));
  expect(writes('cyberhoot')).toEqual(numbers('CH', [14, 15]));
  expect(
    sandboxes.all.flatMap(({ endpoints, writeEndpoints }) => writeEndpoints.filter((one) => endpoints.includes(one))),
  ).toEqual([]);
});

describe('learners at SiberMate', () => {
  it('SM-08 creates one, which every read shows, and leaves the population alone', async () => {
    const before = sandboxes.population.acme.sibermate.learners.length;
    const input = {
      ...person(),
      groupIds: ['g_acme_1'],
      externalLearnerId: 'e1',
      locale: 'da',
      excludedFromAutoEnrol: true,
    };
    const { status, body } = await sm('POST', '/learners', input);
    expect(status).toBe(201);
    const { id } = body['data'] as unknown as { id: string };
    expect(body).toMatchObject({ data: { ...input, active: true, riskScore: null } });
    expect(call('SM-08')).toMatchObject({
      method: 'POST',
      path: '/v1/learners',
      contentType: 'application/json',
      body: input,
    });
    expect((await sm('GET', `/learners/${id}`)).body).toEqual(body);
    expect((await sm('GET', '/learners')).body['data']).toContainEqual(body['data']);
    expect((await sm('GET', '/groups/g_acme_1')).body['data']?.['learnerIds']).toContain(id);
    expect((await sm('GET', '/company')).body).toMatchObject({
      data: { plan: { learnerCount: own().learners.length } },
    });
    expect(sandboxes.population.acme.sibermate.learners).toHaveLength(before);
  });

  it.each([
    ['a free-mail address', { email: 'somebody@gmail.com' }, 422],
    ['an address that is none', { email: 'somebody' }, 422],
    ['an unknown group', { groupIds: ['g_none'] }, 422],
    ['no address', { email: undefined }, 400],
    ['no name', { lastName: undefined }, 400],
    ['a type that is wrong', { groupIds: 'g_acme_1' }, 400],
    ['a field that is in no contract', { companyId: 'c_42' }, 400],
  ])('SM-08 refuses %s', async (_, more, status) => {
    const count = own().learners.length;
    expect(await sm('POST', '/learners', { ...person(), ...more })).toMatchObject({
      status,
      body: { error: { code: 'validation_error' } },
    });
    expect(own().learners).toHaveLength(count);
  });

  it('SM-08 refuses a known address in another spelling, and those outside a locked domain', async () => {
    const known = own().learners.find(({ email }) => email !== null)?.email ?? '';
    expect((await sm('POST', '/learners', { ...person(), email: known.toUpperCase() })).status).toBe(422);
    sandboxes.settings('sibermate').domainLock = true;
    expect((await sm('POST', '/learners', { ...person(), email: 'somebody@elsewhere.example' })).status).toBe(422);
    sandboxes.settings('sibermate').domainLock = false;
    await newLearner({ email: 'somebody@elsewhere.example' });
  });

  it('a write refuses a body that is no JSON, or not sent as such, and a company', async () => {
    expect((await send('sibermate', 'POST', '/learners', '{"email":', {})).status).toBe(400);
    const type = { 'content-type': 'text/plain' };
    expect((await send('sibermate', 'POST', '/learners', JSON.stringify(person()), type)).status).toBe(400);
    expect((await send('partner', 'POST', '/learners?companyId=c_42', person())).status).toBe(400);
    expect((await send('sibermate', 'POST', '/learners', person(), { authorization: 'Bearer wrong' })).status).toBe(
      401,
    );
  });

  it('the partner’s key changes the partner’s own organization', async () => {
    const [child] = sandboxes.state('sibermate').children;
    expect((await send('partner', 'POST', '/learners', person())).status).toBe(201);
    expect(sandboxes.state('sibermate').partner.learners).toHaveLength(1);
    expect(sandboxes.state('sibermate').children[0]).toEqual(child);
  });

  it('SM-09 and SM-20 delete learners everywhere; SM-20 counts known ids, and needs a body', async () => {
    const [one, two] = [own().enrollments[0]?.learnerId ?? '', own().policyAssignments.at(-1)?.learnerId ?? ''];
    const manager = own().groups[0]?.managerIds[0] ?? '';
    expect(await sm('DELETE', `/learners/${one}`)).toMatchObject({
      status: 200,
      body: { data: { id: one, deleted: true } },
    });
    expect((await sm('DELETE', `/learners/${one}`)).status).toBe(404);
    expect((await sm('DELETE', '/learners/bulk')).status).toBe(400);
    expect((await sm('DELETE', '/learners/bulk', { learnerIds: [two, manager, 'nobody'] })).body).toEqual({
      data: { success: true, count: new Set([two, manager].filter((id) => id !== one)).size },
    });
    expect(call('SM-20')?.body).toEqual({ learnerIds: [two, manager, 'nobody'] });
    for (const id of [one, two, manager]) expect((await sm('GET', `/learners/${id}`)).status).toBe(404);
    const lists = [
      '/learners',
      '/groups',
      '/reports/course-results',
      '/reports/gap-analysis-results',
      '/breaches/accounts',
      `/simulations/${sandboxes.population.acme.sibermate.simulations[0]?.id ?? ''}`,
    ];
    for (const path of lists) {
      const { text } = await sm('GET', path);
      for (const id of [one, two, manager]) expect(text).not.toContain(`"${id}"`);
    }
    expect(own().policyAssignments.map(({ learnerId }) => learnerId)).not.toContain(two);
  });

  it('SM-11 updates one, and needs both names', async () => {
    const id = await newLearner({ groupIds: ['g_acme_1'] });
    expect((await sm('PATCH', `/learners/${id}`, { locale: 'it' })).status).toBe(400);
    const names = { firstName: 'Other', lastName: 'Name' };
    const change = { ...names, email: `changed.${id}@acme.example`, groupIds: ['g_acme_2'], locale: 'it' };
    expect(await sm('PATCH', `/learners/${id}`, change)).toMatchObject({ status: 200, body: { data: change } });
    expect(learnerOf(id)).toMatchObject(change);
    expect((await sm('PATCH', `/learners/${id}`, { ...names, email: 'x@gmail.com' })).status).toBe(422);
    expect((await sm('PATCH', '/learners/nobody', names)).status).toBe(404);
    // The old address is free again.
    expect(await sm('PATCH', `/learners/${id}`, names)).toMatchObject({ body: { data: { email: change.email } } });
  });

  it('SM-15 replaces the groups', async () => {
    const id = await newLearner({ groupIds: ['g_acme_1', 'g_acme_2'] });
    const groupIds = ['g_acme_3'];
    expect(await sm('PUT', `/learners/${id}/groups`, { groupIds })).toMatchObject({
      status: 200,
      body: { data: { groupIds } },
    });
    expect((await sm('GET', '/groups/g_acme_1')).text).not.toContain(`"${id}"`);
    expect((await sm('PUT', `/learners/${id}/groups`, { groupIds: ['none'] })).status).toBe(422);
    expect((await sm('PUT', '/learners/nobody/groups', { groupIds })).status).toBe(404);
  });

  it('SM-19 and SM-22 switch learners on and off, with their history', async () => {
    const { learnerId: id = '' } = own().enrollments.at(-1) ?? {};
    const results = (await sm('GET', `/learners/${id}/course-results`)).body;
    const body = { learnerIds: [id, id, 'nobody'] };
    expect((await sm('POST', '/learners/deactivate', body)).body).toEqual({ data: { success: true, count: 1 } });
    expect((await sm('GET', `/learners/${id}`)).body).toMatchObject({ data: { active: false } });
    expect((await sm('GET', `/learners/${id}/course-results`)).body).toEqual(results);
    expect((await sm('POST', '/learners/activate', body)).body).toEqual({ data: { success: true, count: 1 } });
    expect(learnerOf(id)?.active).toBe(true);
  });

  it('SM-21 creates many, and says which failed', async () => {
    const [one, two] = [person(), { ...person(), groupIds: ['g_acme_1'], externalLearnerId: 'e2' }];
    const learners = [one, two, { ...one, firstName: 'Again' }, { ...person(), email: 'x@outlook.com' }];
    const { status, body } = await sm('POST', '/learners/bulk', { learners });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      data: {
        created: [one, two],
        failed: [
          { email: one.email, code: 'validation_error' },
          { email: 'x@outlook.com', code: 'validation_error' },
        ],
      },
    });
    expect((await sm('POST', '/learners/bulk', { learners: [{ ...person(), locale: 'da' }] })).status).toBe(400);
    expect((await sm('POST', '/learners/bulk', { learners: [] })).status).toBe(400);
  });
});

describe('groups at SiberMate', () => {
  it('SM-25, 30 and 26 create a group, set its managers, and delete it', async () => {
    const [one, two] = [await newLearner(), await newLearner()];
    const { status, body } = await sm('POST', '/groups', { name: 'Night shift', managerIds: [one] });
    expect(status).toBe(201);
    const id = textIn(body, 'data', 'id');
    expect((await sm('GET', '/groups')).body['data']).toContainEqual(body['data']);
    expect(await sm('PUT', `/groups/${id}/managers`, { managerIds: [two] })).toMatchObject({
      body: { data: { managerIds: [two] } },
    });
    expect((await sm('PUT', `/groups/${id}/managers`, { managerIds: ['nobody'] })).status).toBe(422);
    expect((await sm('POST', `/groups/${id}/learners/add`, { learnerIds: [one, 'nobody'] })).body).toMatchObject({
      data: { count: 1 },
    });
    expect((await sm('GET', `/groups/${id}`)).body).toMatchObject({ data: { learnerIds: [one], learnerCount: 1 } });
    expect((await sm('DELETE', `/groups/${id}`)).body).toEqual({ data: { id, deleted: true } });
    expect((await sm('GET', `/groups/${id}`)).status).toBe(404);
    expect(learnerOf(one)?.groupIds).toEqual([]);
    for (const [method, path, sent] of [
      ['DELETE', `/groups/${id}`, undefined],
      ['POST', `/groups/${id}/learners/add`, { learnerIds: [one] }],
      ['POST', `/groups/${id}/learners/remove`, { learnerIds: [one] }],
      ['PUT', `/groups/${id}/managers`, { managerIds: [one] }],
    ] as const)
      expect((await sm(method, path, sent)).status).toBe(404);
    expect((await sm('POST', '/groups', {})).status).toBe(400);
  });

  it('SM-28 and 29 keep other memberships', async () => {
    const id = await newLearner({ groupIds: ['g_acme_1'] });
    const body = { learnerIds: [id] };
    await sm('POST', '/groups/g_acme_2/learners/add', body);
    await sm('POST', '/groups/g_acme_2/learners/add', body);
    expect(learnerOf(id)?.groupIds).toEqual(['g_acme_1', 'g_acme_2']);
    expect((await sm('POST', '/groups/g_acme_1/learners/remove', body)).body).toMatchObject({ data: { count: 1 } });
    expect(learnerOf(id)?.groupIds).toEqual(['g_acme_2']);
    sandboxes.settings('sibermate').countsOnlyChanges = true;
    expect((await sm('POST', '/groups/g_acme_1/learners/remove', body)).body).toMatchObject({ data: { count: 0 } });
    sandboxes.settings('sibermate').countsOnlyChanges = false;
  });

  it('SM-23 moves members, with their role if asked', async () => {
    const [one, two, other] = [await newLearner(), await newLearner(), await newLearner()];
    const made = await Promise.all(['From', 'To'].map((name) => sm('POST', '/groups', { name, managerIds: [one] })));
    const [from = '', to = ''] = made.map(({ body }) => textIn(body, 'data', 'id'));
    await sm('POST', `/groups/${from}/learners/add`, { learnerIds: [one, two] });
    const move = { fromGroupId: from, toGroupId: to, learnerIds: [one, other], preserveManagerRole: true };
    expect((await sm('POST', '/group-membership/move', move)).body).toMatchObject({ data: { count: 1 } });
    expect((await sm('GET', `/groups/${from}`)).body).toMatchObject({ data: { learnerIds: [two], managerIds: [] } });
    expect((await sm('GET', `/groups/${to}`)).body).toMatchObject({ data: { learnerIds: [one], managerIds: [one] } });
    expect((await sm('POST', '/group-membership/move', { fromGroupId: from, toGroupId: to })).body).toMatchObject({
      data: { count: 1 },
    });
    expect((await sm('POST', '/group-membership/move', { ...move, toGroupId: 'none' })).status).toBe(404);
    expect((await sm('POST', '/group-membership/move', { ...move, toGroupId: from })).status).toBe(422);
  });
});

describe('training at SiberMate', () => {
  it('SM-31, 32 and 33 enroll, remind and unenroll pairs', async () => {
    const id = await newLearner();
    const body = { courseIds: ['c_1', 'c_2', 'none'], learnerIds: [id, 'nobody'] };
    const counted = (count: number) => ({ status: 200, body: { data: { success: true, count } } });
    expect(await sm('POST', '/course-enrollments', body)).toMatchObject(counted(2));
    expect((await sm('GET', `/learners/${id}/course-results`)).body).toMatchObject({
      data: [
        { courseId: 'c_1', completedAt: null },
        { courseId: 'c_2', completedAt: null },
      ],
    });
    expect((await sm('GET', '/reports/course-results')).text.split(`"${id}"`)).toHaveLength(3);
    expect((await sm('GET', `/reports/learning?learnerId=${id}`)).body).toMatchObject({
      data: { enrolled: 2, completed: 0 },
    });
    expect(await sm('POST', '/course-reminders', body)).toMatchObject(counted(2));
    await sm('POST', '/course-enrollments', body);
    expect(own().enrollments.filter(({ learnerId }) => learnerId === id)).toHaveLength(2);
    const mine = () => own().happenings.filter(({ learnerId }) => learnerId === id);
    expect(mine().map(({ kind, targetId, changed }) => [kind, targetId, changed])).toEqual([
      ['course-enrollment', 'c_1', true],
      ['course-enrollment', 'c_2', true],
      ['course-reminder', 'c_1', true],
      ['course-reminder', 'c_2', true],
      ['course-enrollment', 'c_1', false],
      ['course-enrollment', 'c_2', false],
    ]);
    expect(own().mails.filter(({ learnerId }) => learnerId === id)).toHaveLength(2);
    expect(await sm('POST', '/course-unenrollments', { ...body, courseIds: ['c_1'] })).toMatchObject(counted(1));
    expect(await sm('POST', '/course-reminders', body)).toMatchObject(counted(1));
    await sm('POST', '/learners/deactivate', { learnerIds: [id] });
    expect(await sm('POST', '/course-reminders', body)).toMatchObject(counted(0));
    expect((await sm('POST', '/course-reminders', { learnerIds: [id] })).status).toBe(400);
  });

  it('SM-36, 37 and 38 assign, remind of and remove the gap analysis', async () => {
    const id = await newLearner();
    const body = { learnerIds: [id, 'nobody'] };
    for (const path of ['enrollments', 'reminders', 'unenrollments']) {
      expect((await sm('POST', `/gap-analysis/${path}`, body)).body).toEqual({ data: { success: true, count: 1 } });
      const rows = (await sm('GET', `/learners/${id}/gap-analysis-results`)).body['data'];
      expect(rows).toHaveLength(path === 'unenrollments' ? 0 : 1);
    }
    expect((await sm('POST', '/gap-analysis/reminders', body)).body).toMatchObject({ data: { count: 0 } });
  });
});

describe('policies at SiberMate', () => {
  const pdf = (text = '%PDF-1.7\nhello\n%%EOF') => {
    const form = new FormData();
    form.append('file', new Blob([text], { type: 'application/pdf' }), 'policy.pdf');
    return form;
  };
  const upload = async () => textIn((await sm('POST', '/policies/upload', pdf())).body, 'data', 'pdfFile');
  const create = async (more: object = {}) => {
    const { status, body } = await sm('POST', '/policies', {
      name: 'Visitors',
      pdfFile: await upload(),
      action: 'live',
      ...more,
    });
    expect(status).toBe(201);
    return textIn(body, 'data', 'id');
  };

  it('SM-52 takes one PDF, whatever the size, and keeps its hash', async () => {
    const large = `%PDF-1.7\n${'\r\n--half a boundary'.repeat(20_000)}`;
    const { status, body } = await sm('POST', '/policies/upload', pdf(large));
    expect([status, typeof body['data']?.['pdfFile']]).toEqual([201, 'string']);
    const { createHash } = await import('node:crypto');
    const file = {
      filename: 'policy.pdf',
      contentType: 'application/pdf',
      size: large.length,
      sha256: createHash('sha256').update(large).digest('hex'),
    };
    expect(own().uploads.at(-1)).toEqual({ ...file, pdfFile: body['data']?.['pdfFile'] });
    expect(call('SM-52')).toMatchObject({ contentType: 'multipart/form-data', body: [{ name: 'file', ...file }] });
    const wrong = new FormData();
    wrong.append('document', new Blob(['%PDF-1.7']), 'a.pdf');
    expect((await sm('POST', '/policies/upload', wrong)).status).toBe(400);
    expect((await sm('POST', '/policies/upload', pdf('<html>'))).status).toBe(422);
    expect((await sm('POST', '/policies/upload', { file: '%PDF-' })).status).toBe(400);
    const cut = { 'content-type': 'multipart/form-data; boundary=x' };
    const part = '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\n%PDF-1';
    expect((await send('sibermate', 'POST', '/policies/upload', part, cut)).status).toBe(400);
    expect((await send('sibermate', 'POST', '/policies/upload', `${part}\r\n--x--\r\n`, cut)).status).toBe(201);
    const quirks = await inQuirkMode('sibermate', () =>
      Promise.all([1, 2, 3, 4].map(() => sm('POST', '/policies/upload', pdf()))),
    );
    expect(quirks.map(({ body: one }) => (typeof one === 'string' ? 'text' : Object.keys(one).join())).sort()).toEqual([
      'file',
      'fileReference',
      'text',
      'url',
    ]);
  });

  it('SM-45 creates a policy, as a draft or live', async () => {
    const signatureSettings = { type: 'fixed', startDate: '2026-01-01', intervalLength: 6, intervalUnit: 'months' };
    const id = await create({ action: 'draft', majorVersion: 3, minorVersion: 2, signatureSettings, isPublic: true });
    expect((await sm('GET', `/policies/${id}`)).body).toMatchObject({
      data: {
        name: 'Visitors',
        status: 'draft',
        hasDraft: true,
        majorVersion: 3,
        minorVersion: 2,
        signatureSettings,
        isPublic: true,
      },
    });
    expect((await sm('GET', '/policies?publishedOnly=true')).text).not.toContain(`"${id}"`);
    const pdfFile = await upload();
    for (const [sent, status] of [
      [{ name: 'X', pdfFile: 'none.pdf', action: 'live' }, 422],
      [{ name: 'X', pdfFile, action: 'maybe' }, 422],
      [{ name: 'X', pdfFile }, 400],
      [{ name: 'X', action: 'live' }, 400],
      [{ pdfFile, action: 'live' }, 400],
      [{ name: 'X', pdfFile, action: 'live', signatureSettings: { startDate: '2026-01-01' } }, 400],
    ] as const)
      expect((await sm('POST', '/policies', sent)).status).toBe(status);
  });

  it('SM-47 changes the live version or a draft, which SM-49 publishes and SM-48 discards', async () => {
    const id = await create();
    const read = async () => (await sm('GET', `/policies/${id}`)).body;
    expect((await sm('PATCH', `/policies/${id}`, { name: 'Y' })).status).toBe(400);
    await sm('PATCH', `/policies/${id}`, { name: 'Draft name', action: 'draft' });
    expect(await read()).toMatchObject({
      data: { name: 'Visitors', hasDraft: true, majorVersion: 1, minorVersion: 0 },
    });
    expect((await sm('POST', `/policies/${id}/discard-draft`)).body).toMatchObject({
      data: { name: 'Visitors', hasDraft: false },
    });
    expect((await sm('POST', `/policies/${id}/discard-draft`)).status).toBe(422);
    expect((await sm('POST', `/policies/${id}/publish-draft`)).status).toBe(422);
    await sm('PATCH', `/policies/${id}`, { name: 'Better name', action: 'draft' });
    const learnerId = await newLearner();
    await sm('POST', '/policy-assignments', { policyIds: [id], learnerIds: [learnerId] });
    expect((await sm('POST', `/policies/${id}/publish-draft`, { major: true, resend: true })).body).toMatchObject({
      data: { name: 'Better name', status: 'live', hasDraft: false, majorVersion: 2, minorVersion: 0 },
    });
    expect(own().mails.at(-1)).toEqual({ kind: 'policy-resend', learnerId, targetId: id, changed: true });
    expect((await sm('GET', `/learners/${learnerId}/policy-results`)).body).toMatchObject({
      data: [{ policyId: id, policyName: 'Better name', version: '2.0', acknowledgedAt: null, acknowledged: false }],
    });
    await sm('PATCH', `/policies/${id}`, { category: 'Visits', action: 'live' });
    expect(await read()).toMatchObject({ data: { category: 'Visits', majorVersion: 2, minorVersion: 1 } });
    for (const path of ['/discard-draft', '/publish-draft'])
      expect((await sm('POST', `/policies/none${path}`)).status).toBe(404);
    expect((await sm('PATCH', '/policies/none', { action: 'live' })).status).toBe(404);
  });

  it('SM-51 creates a policy from a template; SM-50 deletes policies', async () => {
    const { status, body } = await sm('POST', '/policies/from-template', { policyTemplateId: 'pt_1', action: 'live' });
    expect([status, body]).toMatchObject([201, { data: { name: 'Policy template 1', pdfFile: null, status: 'live' } }]);
    const id = textIn(body, 'data', 'id');
    expect((await sm('GET', '/policies?pdfOnly=true')).text).not.toContain(`"${id}"`);
    expect((await sm('POST', '/policies/from-template', { policyTemplateId: 'none', action: 'live' })).status).toBe(
      404,
    );
    expect((await sm('DELETE', '/policies/bulk')).status).toBe(400);
    expect((await sm('DELETE', '/policies/bulk', { policyIds: [id, 'none'] })).body).toEqual({
      data: { success: true, count: 1 },
    });
    expect((await sm('GET', `/policies/${id}`)).status).toBe(404);
  });

  it('SM-53, 54 and 55 assign, remind of and remove policies', async () => {
    const [id, learnerId] = [await create(), await newLearner()];
    const body = { policyIds: [id, 'none'], learnerIds: [learnerId, 'nobody'] };
    for (const path of ['assignments', 'assignments', 'reminders', 'removals'])
      expect((await sm('POST', `/policy-${path}`, body)).body).toEqual({ data: { success: true, count: 1 } });
    expect((await sm('GET', `/learners/${learnerId}/policy-results`)).body).toEqual({ data: [] });
    expect(
      own()
        .happenings.filter((one) => one.learnerId === learnerId)
        .map(({ kind, changed }) => [kind, changed]),
    ).toEqual([
      ['policy-assignment', true],
      ['policy-assignment', false],
      ['policy-reminder', true],
      ['policy-removal', true],
    ]);
    const draft = await create({ action: 'draft' });
    expect((await sm('POST', '/policy-assignments', { ...body, policyIds: [draft] })).body).toMatchObject({
      data: { count: 0 },
    });
  });

  it('in quirk mode writes answer without an envelope, without 201, or with nothing', async () => {
    await inQuirkMode('sibermate', async () => {
      const { status, body } = await sm('POST', '/learners', person());
      expect([status, body]).toMatchObject([200, { status: 'active', groups: [] }]);
      const id = textIn(body, 'id');
      expect((await sm('POST', '/learners/deactivate', { learnerIds: [id] })).body).toEqual({
        success: true,
        count: 1,
      });
      expect(await sm('DELETE', `/learners/${id}`)).toMatchObject({ status: 204, text: '' });
    });
  });
});

describe('Infosec IQ', () => {
  const names = () => {
    const { email, firstName, lastName } = person();
    return { email, first_name: firstName, last_name: lastName };
  };
  const staticGroup = () =>
    sandboxes.population.acme.infosecIq.groups.find(({ type }) => type === 'static') ?? { id: '', name: '' };
  const newLearnerId = async () => textIn((await iq('POST', '/learners', names())).body, 'id');
  const campaign = () => ({
    name: 'A campaign',
    course_id: sandboxes.population.acme.infosecIq.courses[0]?.id,
    schedule_interval_units: 'month',
    start_date: '2026-01-02',
    all_learners: true,
  });
  const phishing = () => ({
    ...campaign(),
    course_id: undefined,
    templates: [sandboxes.population.acme.infosecIq.templates[0]?.id],
  });

  it('IQ-23 creates a learner, whom reads show', async () => {
    const input = { ...names(), title: 'Nurse', manager_email: 'boss@acme.example', group_name: staticGroup().name };
    const { status, body } = await iq('POST', '/learners', input);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      email: input.email,
      first_name: 'New',
      learner_profile: { title: 'Nurse', phone: null },
    });
    expect(body).not.toHaveProperty('learner_stat');
    const id = textIn(body, 'id');
    expect((await iq('GET', `/learners/${id}`)).body).toMatchObject({ ...body, learner_stat: { phished_count: 0 } });
    expect((await iq('GET', `/learners?email=${input.email}`)).body).toMatchObject({ data: [{ id }] });
    expect((await iq('GET', `/learner-groups/${staticGroup().id}/learners?limit=100`)).text).toContain(`"${id}"`);
    expect((await iq('GET', `/learners/${id}/timeline-events`)).text).toContain('created-learner');
    expect(call('IQ-23')?.body).toEqual(input);
    for (const bad of [
      { ...names(), email: undefined },
      { ...names(), last_name: undefined },
      { ...names(), email: input.email.toUpperCase() },
      { ...names(), group_name: 'All Learners' },
      { ...names(), group_name: 'None' },
      { ...names(), zip: 8000 },
    ])
      expect(await iq('POST', '/learners', bad)).toMatchObject({ status: 400, body: { message: expect.any(String) } });
    expect((await inQuirkMode('infosec-iq', () => iq('POST', '/learners', names()))).status).toBe(200);
  });

  it('IQ-25 replaces a learner’s profile', async () => {
    const id = await newLearnerId();
    const input = { ...names(), title: 'Cook', group_name: staticGroup().name };
    expect((await iq('PUT', `/learners/${id}`, { title: 'Cook' })).status).toBe(400);
    expect(await iq('PUT', `/learners/${id}`, input)).toMatchObject({
      status: 200,
      body: { learner_profile: { title: 'Cook' } },
    });
    const { email, first_name, last_name } = input;
    await iq('PUT', `/learners/${id}`, { email, first_name, last_name, city: 'Rome' });
    expect((await iq('GET', `/learners/${id}`)).body).toMatchObject({ learner_profile: { title: null, city: 'Rome' } });
    expect(sandboxes.state('infosec-iq').learners.find((one) => one.id === id)?.groupIds).toContain(staticGroup().id);
    expect((await iq('PUT', '/learners/nobody', input)).status).toBe(404);
  });

  it('IQ-26 deletes a learner with the history', async () => {
    const { id = '' } = sandboxes.population.acme.infosecIq.learners[0] ?? {};
    expect(await iq('DELETE', `/learners/${id}`)).toMatchObject({ status: 200, text: '' });
    expect((await iq('GET', `/learners/${id}`)).status).toBe(404);
    expect((await iq('GET', `/learners/${id}/timeline-events`)).status).toBe(404);
    expect((await iq('DELETE', `/learners/${id}`)).status).toBe(404);
    const other = await newLearnerId();
    expect((await inQuirkMode('infosec-iq', () => iq('DELETE', `/learners/${other}`))).body).toEqual({
      message: 'Deleted',
    });
  });

  it('IQ-04 enrolls a learner in a campaign’s last run', async () => {
    const { id = '', runs = [] } = sandboxes.population.acme.infosecIq.campaigns[0] ?? {};
    const learner_id = await newLearnerId();
    const { status, body } = await iq('POST', `/campaigns/${id}/enrollments/`, { learner_id });
    expect([status, body]).toMatchObject([200, { learner: { id: learner_id }, campaign: { id } }]);
    expect((await iq('POST', `/campaigns/${id}/enrollments`, { learner_id })).body).toEqual(body);
    const rows = await iq('GET', `/campaigns/${id}/runs/${runs.at(-1)?.id ?? ''}/learners?limit=100`);
    expect(rows.text.split(`"${learner_id}"`)).toHaveLength(2);
    expect(sandboxes.state('infosec-iq').happenings.slice(-2)).toMatchObject([{ changed: true }, { changed: false }]);
    expect((await iq('POST', '/campaigns/none/enrollments/', { learner_id })).status).toBe(404);
    expect((await iq('POST', `/campaigns/${id}/enrollments/`, { learner_id: 'nobody' })).status).toBe(404);
    expect((await iq('POST', `/campaigns/${id}/enrollments/`, {})).status).toBe(400);
  });

  it('IQ-12 and IQ-13 create campaigns, which reads show', async () => {
    const one = await newLearnerId();
    for (const [path, type, input] of [
      [
        'awareed',
        'awareness',
        {
          ...campaign(),
          notifications: { start: [{ template_id: 'x0', recipient: 'manager', interval: 3, repeat: true }] },
        },
      ],
      ['phishsim', 'phish', { ...phishing(), schedule_interval_units: 'all_at_once', start_hour: '9' }],
      ['awareed', 'awareness', { ...campaign(), all_learners: false, learner_ids: [one] }],
    ] as const) {
      const { status, body } = await iq('POST', `/campaigns/${path}`, input);
      expect([status, body]).toMatchObject([201, { name: 'A campaign', type, running: true }]);
      const id = textIn(body, 'id');
      expect((await iq('GET', '/campaigns?limit=100')).body['data']).toContainEqual(body);
      expect((await iq('GET', `/campaigns/${id}`)).body).toEqual(body);
      expect((await iq('GET', `/campaigns/details/${id}`)).body).toMatchObject({
        id,
        type,
        ...clone(input),
      });
      expect((await iq('GET', `/campaigns/${id}/runs`)).body).toMatchObject({
        data: [{ campaign_id: id, run_number: 1 }],
      });
      const state = sandboxes.state('infosec-iq');
      const expected = 'learner_ids' in input ? [one] : state.learners.map((each) => each.id);
      expect(state.campaigns.find((each) => each.id === id)?.learnerIds.toSorted()).toEqual(expected.toSorted());
      expect(state.happenings.at(-1)).toEqual({ kind: 'campaign', campaignId: id, learnerIds: expected });
    }
  });

  it.each([
    ['awareed', { name: undefined }, 400],
    ['awareed', { course_id: undefined }, 400],
    ['awareed', { start_date: '2.1.2026' }, 400],
    ['awareed', { schedule_interval_units: 'all_at_once' }, 400],
    ['awareed', { schedule_interval_units: 'number_of_days', number_of_days: 3 }, 400],
    ['awareed', { all_learners: false }, 400],
    ['awareed', { learner_ids: ['x'] }, 400],
    ['awareed', { all_learners: false, learner_ids: ['nobody'] }, 400],
    ['awareed', { all_learners: false, learner_group_ids: ['none'] }, 400],
    ['awareed', { language_id: 'none' }, 400],
    ['awareed', { is_test: 'yes' }, 400],
    ['awareed', { notifications: { enrollment: { template_id: 'x0', recipient: 'learner', repeat: true } } }, 400],
    ['awareed', { notifications: [{ template_id: 'none', recipient: 'learner' }] }, 400],
    ['awareed', { course_id: 'none' }, 401],
    ['awareed', { branding_id: 'none' }, 401],
    ['phishsim', { templates: [] }, 400],
    ['phishsim', { start_hour: '9' }, 400],
    ['phishsim', { schedule_interval_units: 'all_at_once', start_hour: '24' }, 400],
    ['phishsim', { schedule_interval_units: 'number_of_days', number_of_repeats: 3 }, 400],
    ['phishsim', { batteries: ['none'] }, 400],
    ['phishsim', { track_reply_action: 'forward' }, 400],
    ['phishsim', { templates: ['none'] }, 401],
  ])('IQ-12 and IQ-13 refuse (%s) %j with %d', async (path, more, status) => {
    const input = { ...(path === 'awareed' ? campaign() : phishing()), ...more };
    const count = sandboxes.state('infosec-iq').campaigns.length;
    expect(await iq('POST', `/campaigns/${path}`, input)).toMatchObject({
      status,
      body: { message: expect.any(String) },
    });
    expect(sandboxes.state('infosec-iq').campaigns).toHaveLength(count);
  });

  it('IQ-12 answers 401 for a course without access, and 409 while a directory is synchronized', async () => {
    sandboxes.settings('infosec-iq').noAccess = [campaign().course_id ?? ''];
    expect((await iq('POST', '/campaigns/awareed', campaign())).status).toBe(401);
    sandboxes.settings('infosec-iq').noAccess = [];
    sandboxes.setFaults([parseFault('infosec-iq/IQ-12:409-once')]);
    expect(await iq('POST', '/campaigns/awareed', campaign())).toMatchObject({
      status: 409,
      body: { message: expect.any(String) },
    });
    expect((await iq('POST', '/campaigns/awareed', campaign())).status).toBe(201);
  });
});

describe('CyberHoot', () => {
  const ch = (path: string, fields: Record<string, string>) =>
    send('cyberhoot', 'POST', `/customers/users/exposed-users/${path}`, new URLSearchParams(fields));
  const exposed = () => sandboxes.population.acme.cyberhoot.exposures.flatMap(({ userId }) => userId ?? []);
  const notices = () => sandboxes.state('cyberhoot').notices;
  const to = { customer_id: '1000', message: 'Please change it' };

  it('CH-14 mails every exposed user, with the body as a form or in the query', async () => {
    expect(await ch('notify-all.php/', to)).toMatchObject({ status: 200, text: '1' });
    expect(notices().at(-1)).toEqual({
      endpoint: 'CH-14',
      customerId: '1000',
      message: to.message,
      copyTo: [],
      userIds: exposed(),
    });
    expect(call('CH-14')).toMatchObject({ contentType: 'application/x-www-form-urlencoded', body: to });
    expect((await ch(`notify-all.php?${new URLSearchParams(to).toString()}`, {})).text).toBe('1');
    expect((await ch('notify-all.php/', { message: 'x' })).status).toBe(400);
    expect((await ch('notify-all.php/', { customer_id: '1000' })).status).toBe(400);
    expect(notices()).toHaveLength(2);
  });

  it('CH-15 mails one', async () => {
    const [user_id = ''] = exposed();
    const user = sandboxes.population.acme.cyberhoot.users.find(({ id }) => id === user_id);
    expect((await ch('notify.php/', { ...to, user_id, emails: 'a@b.example, c@d.example' })).text).toBe('1');
    expect(notices().at(-1)).toMatchObject({ userIds: [user_id], copyTo: ['a@b.example', 'c@d.example'] });
    expect((await ch('notify.php', { ...to, user_email: user?.email ?? '' })).text).toBe('1');
    expect(notices().at(-1)?.userIds).toEqual([user_id]);
    expect((await ch('notify.php/', to)).status).toBe(400);
    expect(await ch('notify.php/', { ...to, user_id: '1' })).toMatchObject({
      status: 404,
      body: { error: 'not_found' },
    });
    const safe = sandboxes.population.acme.cyberhoot.users.find(({ id }) => !exposed().includes(id));
    expect((await ch('notify.php/', { ...to, user_id: safe?.id ?? '' })).status).toBe(404);
  });

  it('answers 1 in every form, and refusals with 200, in quirk mode; or redirects the slash', async () => {
    const [user_id = ''] = exposed();
    await inQuirkMode('cyberhoot', async () => {
      const texts = new Set<string>();
      for (let index = 0; index < 4; index += 1) texts.add((await ch('notify.php/', { ...to, user_id })).text);
      expect([...texts].sort()).toEqual(['"1"', '1', 'true']);
      expect(await ch('notify.php/', to)).toMatchObject({ status: 200, body: { error: 'missing_user' } });
    });
    sandboxes.settings('cyberhoot').phpSlash = 'redirected';
    expect((await ch('notify.php/', { ...to, user_id })).status).toBe(301);
    expect((await ch('notify.php', { ...to, user_id })).status).toBe(200);
    sandboxes.settings('cyberhoot').phpSlash = 'accepted';
  });
});

describe('faults of writes', () => {
  /** Sends one write under a fault. @returns its status, or what happened to the connection, and the learners that it made */
  async function under(fault: string): Promise<readonly [string, number]> {
    sandboxes.setFaults([parseFault(fault)]);
    const input = person();
    const result = await sm('POST', '/learners', input).then(
      ({ status, body }) => (body === null ? `${status} no JSON` : String(status)),
      (error: unknown) => (error instanceof DOMException ? 'timeout' : 'connection'),
    );
    return [result, own().learners.filter(({ email }) => email === input.email).length];
  }

  it.each([
    ['sibermate/SM-08:cut', 'connection', 0],
    ['sibermate/SM-08:refuse', 'connection', 0],
    ['sibermate:refuse', 'connection', 0],
    ['sibermate/writes:hang', 'timeout', 0],
    ['sibermate/writes:409', '409', 0],
    ['sibermate/writes:422', '422', 0],
    ['sibermate/writes:500', '500', 0],
    ['sibermate/writes:502', '502', 0],
    ['sibermate/writes:429=1', '429', 0],
    ['sibermate/writes:garbage', '200 no JSON', 0],
    ['sibermate/writes:reset', 'connection', 1],
    ['sibermate/writes:truncated', '200 no JSON', 1],
    ['sibermate/writes:broken-record', '201', 1],
    ['sibermate/SM-08:applied-reset', 'connection', 1],
    ['sibermate/SM-08:applied-hang', 'timeout', 1],
    ['sibermate/SM-08:applied-late=30', '201', 1],
    ['sibermate/SM-08:applied-late=600', 'timeout', 1],
    ['sibermate/SM-08:applied-500', '500', 1],
    ['sibermate/SM-08:applied-garbage', '200 no JSON', 1],
  ])('%s: %s, applied %d times', async (fault, result, times) => {
    expect(await under(fault)).toEqual([result, times]);
  });

  it.each(['401', '409', '429'])('%s-once: then the regular answer', async (status) => {
    const fault = `sibermate/writes:${status}-once${status === '429' ? '=1' : ''}`;
    expect(await under(fault)).toEqual([status, 0]);
    expect((await sm('POST', '/learners', person())).status).toBe(201);
    expect(await under(fault)).toEqual([status, 0]);
  });

  it('spare reads, if limited to writes, and keep what was sent', async () => {
    expect(await under('all/writes:500')).toEqual(['500', 0]);
    expect((await sm('GET', '/learners')).status).toBe(200);
    expect(call('SM-07')).not.toHaveProperty('body');
    expect(call('SM-08')?.body).toHaveProperty('email');
    expect(() => parseFault('sibermate:applied-late')).toThrow(/needs a value/);
  });

  it('a test can act between two requests', async () => {
    sandboxes.onCall(({ endpoint }) => {
      if (endpoint === 'SM-07') sandboxes.setFaults([parseFault('sibermate:refuse')]);
    });
    expect((await sm('GET', '/learners')).status).toBe(200);
    await expect(sm('POST', '/learners', person())).rejects.toThrow(/fetch failed/);
    sandboxes.onCall(null);
    expect(sandboxes.calls('sibermate', 'SM-08')).toHaveLength(0);
  });
});
