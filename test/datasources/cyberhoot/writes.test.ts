import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cyberhoot } from '../../../datasources/cyberhoot';
import type { ExposureNotice } from '../../../datasources/spec/writes';
import { startSandboxes } from '../../../sandbox';
import type { Sandboxes } from '../../../sandbox';
import { openWrites, startRecorder, statesOf } from '../write-harness';
import type { OpenedWrites, RecordingServer } from '../write-harness';

const NOTICE: ExposureNotice = { accounts: null, message: 'Change it: now & here', copyTo: [] };
const named = (...ids: readonly string[]) => ids.map((accountId) => ({ accountId, email: null }));

describe('what is sent', () => {
  let server: RecordingServer;
  let writes: OpenedWrites;
  beforeAll(async () => {
    server = await startRecorder();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    writes = openWrites(cyberhoot, { baseUrl: server.url, apiKey: 'k' }, { tenant: '7' });
    server.received();
  });
  afterEach(() => writes.close());

  const ALL = 'POST /customers/users/exposed-users/notify-all.php';
  const ONE = 'POST /customers/users/exposed-users/notify.php';
  const request = (path: string, body: string) => ({
    ...{ method: 'POST', path: `/customers/users/exposed-users/${path}` },
    ...{ contentType: 'application/x-www-form-urlencoded', body },
  });
  const notify = (more: Partial<ExposureNotice> = {}) => {
    const notice = { ...NOTICE, ...more };
    return writes.write('notifyExposed', notice, notice.accounts?.length ?? 1);
  };

  it('is one message to all, or one to each person with copies', async () => {
    server.replies = { [`${ALL}/`]: { body: 1 }, [`${ONE}/`]: { body: 1 } };
    expect(statesOf(await notify())).toEqual(['DONE']);
    const copyTo = ['a@acme.example', 'b+c@acme.example'];
    expect(statesOf(await notify({ accounts: named('45', '46'), copyTo }))).toEqual(['DONE', 'DONE']);
    const form = 'customer_id=7&message=Change+it%3A+now+%26+here';
    const copies = 'emails=a%40acme.example%2Cb%2Bc%40acme.example';
    expect(server.received()).toEqual([
      request('notify-all.php/', form),
      request('notify.php/', `${form}&user_id=45&${copies}`),
      request('notify.php/', `${form}&user_id=46&${copies}`),
    ]);
  });

  it.each([1, '1', true])('has succeeded with %j', async (body) => {
    server.replies = { [`${ALL}/`]: { body } };
    expect(await notify()).toMatchObject({ items: [{ state: 'DONE', problem: null }] });
  });

  it.each([
    [200, 0, 'UNKNOWN'],
    [200, { message: 'OK' }, 'UNKNOWN'],
    [200, undefined, 'UNKNOWN'],
    [500, { error: 'server_error', error_description: 'Broken' }, 'UNKNOWN'],
    [200, { error: 'no_exposures', error_description: 'Nobody is exposed' }, 'REFUSED'],
    [400, { error: 'missing', error_description: 'Nobody is exposed' }, 'REFUSED'],
    [429, undefined, 'REFUSED'],
  ])('is not sent again, nor read, after %d with %j', async (status, body, state) => {
    server.replies = { [`${ALL}/`]: { status, body } };
    const { items } = await notify();
    expect(items).toMatchObject([{ state }]);
    if (state === 'REFUSED' && body) expect(items[0]?.problem?.message).toContain('Nobody is exposed');
    expect(server.received()).toHaveLength(1);
  });

  it.each([301, 404])('goes to the other path after a %d, and from then on only there', async (status) => {
    server.replies = { [`${ALL}/`]: { status }, [`${ONE}/`]: { status }, [ALL]: { body: 1 }, [ONE]: { body: 1 } };
    const first = await notify();
    expect(statesOf(first)).toEqual(['DONE']);
    const folder = '/customers/users/exposed-users/';
    expect(first.calls.map((call) => [call.endpoint, call.path, call.status])).toEqual([
      ['CH-14', `${folder}notify-all.php/`, status],
      ['CH-14', `${folder}notify-all.php`, 200],
    ]);
    expect((await notify({ accounts: named('45') })).calls.map(({ path }) => path)).toEqual([`${folder}notify.php`]);
    server.replies = {};
    expect(statesOf(await notify())).toEqual(['REFUSED']);
    expect(server.received()).toHaveLength(4);
  });

  it('is refused after both paths were refused', async () => {
    server.replies = {};
    expect(statesOf(await notify())).toEqual(['REFUSED']);
    expect(server.received()).toHaveLength(2);
  });

  it('follows the vendor’s rules', () => {
    const mistakes = (more: Partial<ExposureNotice>) =>
      writes.check('notifyExposed', { ...NOTICE, ...more }).map(({ field, code }) => `${field.join('.')} ${code}`);
    expect(mistakes({})).toEqual([]);
    expect(mistakes({ accounts: named('1'), copyTo: ['a@acme.example'] })).toEqual([]);
    expect(mistakes({ copyTo: ['a@acme.example'] })).toEqual(['copyTo NOT_ALLOWED']);
    expect(mistakes({ message: ' ' })).toEqual(['message REQUIRED']);
    expect(mistakes({ accounts: named('1'), copyTo: ['"a,b"@acme.example'] })).toEqual(['copyTo.0 INVALID']);
    expect(writes.kinds()).toEqual(['notifyExposed']);
  });
});

describe('at the sandbox', () => {
  let sandboxes: Sandboxes;
  let writes: OpenedWrites;
  const truth = () => sandboxes.population.acme.cyberhoot;
  beforeAll(async () => {
    sandboxes = await startSandboxes({ learners: 40 });
    const { url = '', credentials } = sandboxes.all.find(({ vendor }) => vendor === 'cyberhoot') ?? {};
    writes = openWrites(cyberhoot, { baseUrl: url, apiKey: credentials?.['apiKey'] }, { tenant: truth().id });
  });
  afterAll(async () => {
    await writes.close();
    await sandboxes.close();
  });
  const noticed = () => sandboxes.state('cyberhoot').notices.map(({ endpoint, userIds }) => [endpoint, ...userIds]);

  it.each(['default', 'quirk'] as const)('mails each exposed person once, in mode %s', async (mode) => {
    sandboxes.setMode('cyberhoot', mode);
    const before = noticed().length;
    const exposed = truth().exposures.flatMap(({ userId }) => userId ?? []);
    const safe = truth().users.find(({ id }) => !exposed.includes(id))?.id ?? '';
    const accounts = named(...exposed, safe, '999999');
    expect(statesOf(await writes.write('notifyExposed', { ...NOTICE, accounts }, accounts.length))).toEqual([
      ...exposed.map(() => 'DONE'),
      'REFUSED',
      'REFUSED',
    ]);
    expect(statesOf(await writes.write('notifyExposed', NOTICE))).toEqual(['DONE']);
    const sent = noticed().slice(before);
    expect(sent.slice(0, -1).sort()).toEqual(exposed.map((id) => ['CH-15', id]).sort());
    expect(sent.at(-1)).toEqual(['CH-14', ...exposed]);
  });

  it('does not mail twice where the answer is lost, and plans without a call', async () => {
    const before = noticed().length;
    sandboxes.setFaults([{ vendor: 'cyberhoot', endpoint: 'CH-14', kind: 'applied-reset' }]);
    expect(statesOf(await writes.write('notifyExposed', NOTICE))).toEqual(['UNKNOWN']);
    sandboxes.setFaults([]);
    expect(noticed()).toHaveLength(before + 1);
    writes.made();
    const { items, calls } = await writes.write('notifyExposed', NOTICE, 1, { dryRun: true });
    expect([items[0]?.state, calls]).toMatchObject(['PLANNED', [{ endpoint: 'CH-14', status: null }]]);
    expect(writes.made()).toEqual([]);
  });
});
