import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { infosecIq } from '../../../datasources/infosec-iq';
import type {
  AccountChange,
  CampaignNotice,
  NewAccount,
  NewPhishingCampaign,
  NewTrainingCampaign,
} from '../../../datasources/spec/writes';
import { startSandboxes } from '../../../sandbox';
import { openWrites, startRecorder, statesOf } from '../write-harness';
import type { OpenedWrites, RecordingServer, ScriptedReply } from '../write-harness';

let server: RecordingServer;
let writes: OpenedWrites;
beforeAll(async () => {
  server = await startRecorder();
  writes = openWrites(infosecIq, { baseUrl: server.url, apiToken: 'k' });
});
afterAll(async () => {
  await writes.close();
  await server.close();
});
beforeEach(() => {
  server.received();
  writes.made();
});

/** What was sent with a method other than GET. */
const sent = () => server.received().filter(({ method }) => method !== 'GET');

const ADA: NewAccount = {
  email: 'Ada@acme.example',
  firstName: 'Ada',
  lastName: 'Byron',
  groups: [],
  employeeId: null,
  locale: null,
  excludedFromAutoEnrol: null,
  title: null,
  department: null,
  phone: null,
  managerName: null,
  managerEmail: null,
  isListed: false,
};
const GROUPS = {
  meta: { pageCount: 1, count: 4 },
  data: [
    { id: 'g1', name: 'Sales', is_dynamic: false },
    { id: 'g2', name: 'Clicked recently', is_dynamic: true },
    { id: 'g3', name: 'Twice', is_dynamic: false },
    { id: 'g4', name: 'Twice', is_dynamic: false },
  ],
};
const list = (at: string, query = ''): string => `GET ${at}?${query}page=1&limit=100`;
const BY_ADDRESS = list('/learners', 'email=Ada%40acme.example&');
const listed = (...emails: readonly string[]): ScriptedReply => ({
  body: { data: emails.map((email, index) => ({ id: `n${index}`, email })) },
});

describe('creating learners', () => {
  it('sends each by itself, with what was given only', async () => {
    server.replies = {
      [list('/learner-groups')]: { body: GROUPS },
      'POST /learners': { status: 201, body: { id: 'n5YQ', email: 'ada@acme.example' } },
    };
    const more = {
      title: 'Countess',
      department: 'Maths',
      phone: '+44',
      managerName: 'B',
      managerEmail: 'b@a.example',
    };
    const accounts = [ADA, { ...ADA, ...more, groups: ['g1'] }];
    const { items, calls } = await writes.write('createAccounts', { accounts }, 2);
    expect(items.map(({ state, externalId }) => [state, externalId])).toEqual([
      ['DONE', 'n5YQ'],
      ['DONE', 'n5YQ'],
    ]);
    const plain = { email: 'Ada@acme.example', first_name: 'Ada', last_name: 'Byron' };
    const profile = {
      ...{ title: 'Countess', department: 'Maths', phone: '+44', manager_name: 'B', manager_email: 'b@a.example' },
      group_name: 'Sales',
    };
    expect(sent()).toEqual(
      [plain, { ...plain, ...profile }].map((body) => ({
        ...{ method: 'POST', path: '/learners', contentType: 'application/json' },
        body,
      })),
    );
    expect(calls.map(({ endpoint, status }) => [endpoint, status])).toEqual([
      ['IQ-23', 201],
      ['IQ-23', 201],
    ]);
    expect(writes.made()).toEqual(['IQ-18', 'IQ-23', 'IQ-23']);
  });

  it('takes 200 with the learner in `data`, too, and refuses with the vendor’s words', async () => {
    server.replies = { 'POST /learners': { body: { data: [{ id: 'n5YQ' }] } } };
    expect((await writes.write('createAccounts', { accounts: [ADA] })).items).toMatchObject([
      { state: 'DONE', externalId: 'n5YQ' },
    ]);
    server.replies = { 'POST /learners': { status: 400, body: { message: 'The last name is too long' } } };
    expect((await writes.write('createAccounts', { accounts: [ADA] })).items).toMatchObject([
      { state: 'REFUSED', problem: { code: 'REJECTED', message: 'IQ-23 answered 400: The last name is too long' } },
    ]);
    expect(writes.made()).toEqual(['IQ-23', 'IQ-23']);
  });

  it.each([
    ['of no group', 'g9', 'no group with this id'],
    ['of a dynamic group', 'g2', 'selected by rules'],
    ['of a group whose name is not unique', 'g3', 'Several groups'],
  ])('sends nothing for an id %s', async (_, group, words) => {
    server.replies = { [list('/learner-groups')]: { body: GROUPS } };
    const { items } = await writes.write('createAccounts', { accounts: [{ ...ADA, groups: [group] }] });
    expect(items).toMatchObject([{ state: 'REFUSED', problem: { message: expect.stringContaining(words) } }]);
    expect(sent()).toEqual([]);
  });

  it.each([
    ['that exists now', ADA, listed('ada@acme.example'), 'DONE', 'n0'],
    ['that does not exist', ADA, listed('ada@acme.example.org'), 'REFUSED', null],
    ['of which there is no list', ADA, { status: 404 }, 'REFUSED', null],
    ['that existed before', { ...ADA, isListed: true }, listed('ada@acme.example'), 'UNKNOWN', null],
    ['in a list that cannot be read', ADA, { status: 403 }, 'UNKNOWN', null],
    ['in a list with a broken record', ADA, { body: { data: [{ email: 'ada@acme.example' }] } }, 'UNKNOWN', null],
  ])('lets a read decide about a learner %s', async (_, account, found, state, externalId) => {
    for (const reply of [{ status: 502 }, { status: 200, body: {} }, { status: 200 }]) {
      server.replies = { 'POST /learners': reply, [BY_ADDRESS]: found };
      const { items } = await writes.write('createAccounts', { accounts: [account] });
      expect(items).toMatchObject([{ state, externalId }]);
      expect(sent()).toHaveLength(1);
    }
  });

  it('knows the vendor’s rules', () => {
    const mistakes = (more: Partial<NewAccount>) =>
      writes.check('createAccounts', { accounts: [ADA, { ...ADA, ...more }] });
    expect(mistakes({ groups: ['g1'] })).toEqual([]);
    expect(mistakes({ groups: ['g1', 'g3'] })).toMatchObject([{ item: 1, field: ['groups'], code: 'NOT_ALLOWED' }]);
    expect(mistakes({ locale: 'da', employeeId: '7', excludedFromAutoEnrol: false })).toMatchObject(
      ['employeeId', 'locale', 'excludedFromAutoEnrol'].map((field) => ({
        ...{ item: 1, field: [field], code: 'NOT_ALLOWED' },
      })),
    );
  });
});

const STORED = {
  id: 'n5YQ',
  email: 'Ada@acme.example',
  first_name: 'Ada',
  last_name: 'Byron',
  modified: '2026-03-04 10:15:00',
  learner_profile: {
    title: 'Countess',
    department: null,
    zip: 8000,
    custom3: 'three',
    manager_name: 'Boss',
    manager_email: 'no address',
  },
  groups: {
    data: [
      { id: 'g2', name: 'All Learners', type: 'dynamic' },
      { id: 'g1', name: 'Sales', type: 'static' },
    ],
  },
  learner_stat: { id: 's' },
};
const { learner_stat: _, ...CHANGED } = STORED;
const CHANGE: AccountChange = { accountId: 'n5YQ', email: 'ada@acme.example', lastName: 'Lovelace' };
const AT = 'GET /learners/n5YQ';
const change = (more: Partial<AccountChange> = {}) =>
  writes.write('updateAccounts', { changes: [{ ...CHANGE, ...more }] });
/** All that the vendor has: what a PUT leaves out, it empties. */
const KEPT = {
  email: 'Ada@acme.example',
  first_name: 'Ada',
  last_name: 'Byron',
  title: 'Countess',
  zip: '8000',
  custom3: 'three',
  manager_name: 'Boss',
  manager_email: 'no address',
  group_name: 'Sales',
};

describe('changing learners', () => {
  it('sends all that the learner has, and what changes', async () => {
    server.replies = { [AT]: { body: STORED }, 'PUT /learners/n5YQ': { body: CHANGED } };
    const { items } = await change({ newEmail: 'ada@new.example', title: null, department: 'Maths' });
    expect(items).toMatchObject([{ state: 'DONE', externalId: 'n5YQ' }]);
    expect(server.received()).toMatchObject([
      { method: 'GET', path: '/learners/n5YQ' },
      {
        ...{ method: 'PUT', path: '/learners/n5YQ', contentType: 'application/json' },
        body: { ...KEPT, last_name: 'Lovelace', email: 'ada@new.example', title: '', department: 'Maths' },
      },
    ]);
  });

  it('sends no group of a learner who is in several, or in none', async () => {
    const twice = [...STORED.groups.data, { id: 'g3', name: 'Staff', type: 'static' }];
    for (const groups of [{ data: twice }, { data: [] }, null]) {
      server.replies = { [AT]: { body: { ...STORED, groups } }, 'PUT /learners/n5YQ': { body: CHANGED } };
      expect(statesOf(await change())).toEqual(['DONE']);
      expect(sent()).toMatchObject([{ body: expect.not.objectContaining({ group_name: expect.anything() }) }]);
    }
  });

  it('makes no call where nothing changes, or where the vendor has no such field', async () => {
    server.replies = { [AT]: { body: STORED } };
    expect(statesOf(await change({ lastName: ' Byron', newEmail: 'ada@ACME.example', groups: ['g1'] }))).toEqual([
      'UNCHANGED',
    ]);
    expect(statesOf(await change({ lastName: undefined, locale: 'da' }))).toEqual(['NOT_SUPPORTED']);
    expect(writes.made()).toEqual(['IQ-18', 'IQ-24']);
    expect(sent()).toEqual([]);
  });

  it.each([
    ['there is no such learner', {}, { status: 404 }],
    ['there can be no such learner', { accountId: '..' }, {}],
    ['a field is not text', {}, { body: { ...STORED, learner_profile: { custom: { a: 1 } } } }],
    ['there is no profile', {}, { body: { ...STORED, learner_profile: undefined } }],
    ['the learner cannot be read', {}, { status: 500 }],
    ['the learner is another', {}, { body: { ...STORED, id: 'x' } }],
  ])('makes no call where %s', async (_case, more, found) => {
    server.replies = { [AT]: found };
    expect(statesOf(await change(more))).toEqual(['REFUSED']);
    expect(sent()).toEqual([]);
  });

  it('changes the group by its name, and says where the learner is still in another', async () => {
    const inGroup = (id: string) => ({ ...STORED, groups: { data: [{ id, name: 'X', type: 'static' }] } });
    server.replies = {
      [AT]: { body: STORED },
      [list('/learner-groups')]: { body: { data: [{ id: 'g5', name: 'Staff', type: 'static' }] } },
      'PUT /learners/n5YQ': { body: inGroup('g5') },
    };
    expect(statesOf(await change({ groups: ['g5'] }))).toEqual(['DONE']);
    expect(sent()).toMatchObject([{ body: { group_name: 'Staff', title: 'Countess', last_name: 'Lovelace' } }]);
    server.replies = { ...server.replies, 'PUT /learners/n5YQ': { body: CHANGED } };
    expect(await change({ groups: ['g5'] })).toMatchObject({
      items: [{ state: 'REFUSED', problem: { message: expect.stringContaining('still in other groups') } }],
    });
    // Without groups in the response, IQ-24 decides.
    server.replies = { ...server.replies, 'PUT /learners/n5YQ': { body: { ...CHANGED, groups: undefined } } };
    expect(statesOf(await change({ groups: ['g5'] }))).toEqual(['REFUSED']);
    server.received();
    expect(statesOf(await change({ groups: ['g9'] }))).toEqual(['REFUSED']);
    expect(statesOf(await change({ groups: [] }))).toEqual(['NOT_SUPPORTED']);
    expect(sent()).toEqual([]);
    expect(writes.check('updateAccounts', { changes: [{ ...CHANGE, groups: ['a', 'b'] }] })).toMatchObject([
      { item: 0, field: ['groups'], code: 'NOT_ALLOWED' },
    ]);
  });

  it('lets a read decide', async () => {
    server.replies = { [AT]: { body: STORED }, 'PUT /learners/n5YQ': { status: 500 } };
    expect(statesOf(await change())).toEqual(['REFUSED']);
    // What is there before the call decides about the plan; after it, about the outcome.
    const after = async (body: unknown) => {
      let reads = 0;
      server.replies = new Proxy<Record<string, ScriptedReply>>(
        {},
        {
          get: (_target, name) =>
            name !== AT ? { status: 500 } : (reads += 1) === 1 ? { body: STORED } : body ? { body } : { status: 404 },
        },
      );
      return statesOf(await change());
    };
    expect(await after({ ...STORED, last_name: 'Lovelace ' })).toEqual(['DONE']);
    expect(await after(undefined)).toEqual(['REFUSED']);
    expect(await after({ ...STORED, learner_profile: 7 })).toEqual(['UNKNOWN']);
    expect(sent()).toHaveLength(4);
  });
});

describe('deleting learners', () => {
  const remove = (...ids: readonly string[]) =>
    writes.write('deleteAccounts', { accounts: ids.map((accountId) => ({ accountId, email: null })) }, ids.length);

  it('takes any body, and none; a learner who is gone already is unchanged', async () => {
    server.replies = {
      'DELETE /learners/a': { status: 204 },
      'DELETE /learners/b': { body: { message: 'Deleted' } },
      'DELETE /learners/c': { status: 404, body: { message: 'Not found' } },
    };
    expect(statesOf(await remove('a', 'b', 'c', '..'))).toEqual(['DONE', 'DONE', 'UNCHANGED', 'UNCHANGED']);
    expect(sent()).toEqual(
      ['a', 'b', 'c'].map((id) => ({ method: 'DELETE', path: `/learners/${id}`, contentType: '', body: null })),
    );
  });

  it.each([
    [{ status: 404 }, 'DONE'],
    [{ body: STORED }, 'REFUSED'],
    [{ status: 500 }, 'UNKNOWN'],
    [{ body: { name: 'no learner' } }, 'UNKNOWN'],
  ])('lets a read decide: %j', async (found, state) => {
    server.replies = { 'DELETE /learners/n5YQ': { status: 503 }, [AT]: found };
    expect(statesOf(await remove('n5YQ'))).toEqual([state]);
    expect(sent()).toHaveLength(1);
  });
});

describe('enrolling in a campaign', () => {
  const enrol = () =>
    writes.write(
      'enrollInCampaign',
      { campaign: 'c1', accounts: ['a', 'b'].map((accountId) => ({ accountId, email: null })) },
      2,
    );
  const POST = 'POST /campaigns/c1/enrollments/';

  it('makes one call for each learner', async () => {
    server.replies = { [POST]: { body: { id: 'e1', learner: { id: 'a' }, campaign: { id: 'c1' } } } };
    const { items } = await enrol();
    // The response to the second call is about the first learner.
    expect(items.map(({ state, externalId }) => [state, externalId])).toEqual([
      ['DONE', 'e1'],
      ['UNKNOWN', null],
    ]);
    expect(sent()).toEqual(
      ['a', 'b'].map((id) => ({
        ...{ method: 'POST', path: '/campaigns/c1/enrollments/', contentType: 'application/json' },
        body: { learner_id: id },
      })),
    );
    server.replies = { [POST]: { status: 404, body: { message: 'No such campaign' } } };
    expect(statesOf(await enrol())).toEqual(['REFUSED', 'REFUSED']);
  });

  const events = (id: string, ...records: readonly object[]) => ({
    [list(`/learners/${id}/timeline-events`)]: { body: { data: records } },
  });
  const RUNS = list('/campaigns/c1/runs');
  const OLD = { id: 'r1', campaign_id: 'c1', start: '2020-01-01', end: '2020-02-01' };
  const OPEN = { id: 'r2', campaign_id: 'c1', start: '2020-01-01', end: '2999-02-01T00:00:00+00:00' };
  const ofOpen = list('/campaigns/c1/runs/r2/learners');

  it('lets the events and the open runs decide', async () => {
    const scheduled = { id: 'v', learner_id: 'a', type: 'scheduled-in-phish-campaign', campaign_id: 'c1' };
    const open = { [POST]: { status: 500 }, ...events('a', scheduled), ...events('b') };
    server.replies = { ...open, [RUNS]: { body: { data: [OLD] } } };
    expect(statesOf(await enrol())).toEqual(['DONE', 'UNKNOWN']);
    server.replies = { ...open, [RUNS]: { body: { data: [OLD, OPEN] } }, [ofOpen]: { body: { data: [{ id: 'b' }] } } };
    expect(statesOf(await enrol())).toEqual(['DONE', 'DONE']);
    server.replies = { ...open, [RUNS]: { body: { data: [OLD, OPEN] } }, [ofOpen]: { status: 404 } };
    expect(statesOf(await enrol())).toEqual(['DONE', 'REFUSED']);
    server.replies = { ...open, [RUNS]: { body: { data: [OPEN] } }, [ofOpen]: { status: 502 } };
    expect(statesOf(await enrol())).toEqual(['DONE', 'UNKNOWN']);
  });
});

const TIMES = { schedule: 'MONTH', numberOfDays: null, numberOfRepeats: null, startsOn: '2026-12-01' } as const;
const NOBODY = { everybody: false, groups: [], accounts: [] };
const TRAINING: NewTrainingCampaign = {
  ...TIMES,
  ...NOBODY,
  everybody: true,
  name: 'Basics',
  isTest: false,
  branding: null,
  course: 'k1',
  language: null,
  autoplay: null,
  completionCertificate: null,
  requireAssessmentRetake: null,
  lockLearnersOut: null,
  learnerAuthentication: null,
  resetProgress: null,
  notices: [],
};
const PHISHING: NewPhishingCampaign = {
  ...TIMES,
  ...NOBODY,
  everybody: true,
  name: 'Parcel',
  isTest: true,
  branding: null,
  templates: ['t1'],
  batteries: [],
  categories: [],
  sendAllTemplates: null,
  templateSendCount: null,
  trackReplies: null,
  storeReplies: null,
  startHour: null,
  phishedNotice: null,
  addPhishedToGroup: null,
};
const notice = (more: Partial<CampaignNotice>): CampaignNotice => ({
  ...{ kind: 'START', template: 'n1', recipient: 'LEARNER', interval: null, repeat: null },
  ...more,
});
const training = (more: Partial<NewTrainingCampaign> = {}) =>
  writes.write('createTrainingCampaign', { ...TRAINING, ...more });
const phishing = (more: Partial<NewPhishingCampaign> = {}) =>
  writes.write('createPhishingCampaign', { ...PHISHING, ...more });
const CREATED = { status: 201, body: { id: 'c9', name: 'Basics', type: 'awareness', running: false } };

describe('creating campaigns', () => {
  it('sends a training with what was given only', async () => {
    server.replies = { 'POST /campaigns/awareed': CREATED };
    expect((await training()).items).toMatchObject([{ state: 'DONE', externalId: 'c9' }]);
    const people = { groups: ['g1'], accounts: [{ accountId: 'a', email: null }] };
    await training({
      ...{ ...people, everybody: false, isTest: true, branding: 'b1', language: 'l1', autoplay: true },
      ...{ completionCertificate: false, requireAssessmentRetake: true, lockLearnersOut: false },
      ...{ learnerAuthentication: true, resetProgress: false },
      ...{ schedule: 'NUMBER_OF_DAYS', numberOfDays: 7, numberOfRepeats: 2 },
      notices: [
        notice({ interval: 3, repeat: true }),
        notice({ template: 'n2', recipient: 'MANAGER', repeat: false }),
        notice({ kind: 'COMPLETION' }),
      ],
    });
    const common = { name: 'Basics', course_id: 'k1', start_date: '2026-12-01' };
    const bodies = [
      { ...common, is_test: false, schedule_interval_units: 'month', all_learners: true },
      {
        ...{ ...common, is_test: true, branding_id: 'b1', language_id: 'l1', autoplay: true },
        ...{ enable_completion_cert: false, require_assessment_retake: true, lock_learners_out: false },
        ...{ learner_auth_enabled: true, reset_progress: false },
        ...{ schedule_interval_units: 'number_of_days', number_of_days: 7, number_of_repeats: 2 },
        notifications: {
          start: [
            { template_id: 'n1', recipient: 'learner', interval: 3, repeat: true },
            { template_id: 'n2', recipient: 'manager', repeat: false },
          ],
          completion: [{ template_id: 'n1', recipient: 'learner' }],
        },
        ...{ all_learners: false, learner_group_ids: ['g1'], learner_ids: ['a'] },
      },
    ];
    expect(server.received()).toEqual(
      bodies.map((body) => ({
        ...{ method: 'POST', path: '/campaigns/awareed', contentType: 'application/json' },
        body,
      })),
    );
  });

  it('sends a simulation with what was given only', async () => {
    server.replies = { 'POST /campaigns/phishsim': CREATED };
    expect((await phishing()).items).toMatchObject([{ state: 'DONE', externalId: 'c9' }]);
    await phishing({
      ...{ batteries: ['y'], categories: ['z'], sendAllTemplates: false, templateSendCount: 2 },
      ...{ trackReplies: true, storeReplies: true, branding: 'b1', schedule: 'ALL_AT_ONCE', startHour: 0 },
      ...{ phishedNotice: 'n1', addPhishedToGroup: 'g1', everybody: false, groups: ['g2'] },
    });
    const common = { name: 'Parcel', is_test: true, templates: ['t1'], start_date: '2026-12-01' };
    const bodies = [
      { ...common, schedule_interval_units: 'month', all_learners: true },
      {
        ...{ ...common, batteries: ['y'], categories: ['z'], send_all_templates: false, template_send_count: 2 },
        ...{ track_replies: true, track_reply_action: 'store', branding_id: 'b1' },
        ...{ schedule_interval_units: 'all_at_once', start_hour: '0', phished_notification_id: 'n1' },
        ...{ add_phished_learners_to_group_id: 'g1', all_learners: false, learner_group_ids: ['g2'] },
      },
    ];
    expect(server.received()).toEqual(
      bodies.map((body) => ({
        ...{ method: 'POST', path: '/campaigns/phishsim', contentType: 'application/json' },
        body,
      })),
    );
  });

  it.each([
    [409, { message: 'A directory sync is running' }, 'REFUSED'],
    [400, { message: 'start_date is missing' }, 'REFUSED'],
    [401, { message: 'No access to the course' }, 'REFUSED'],
    [429, undefined, 'REFUSED'],
    [500, undefined, 'UNKNOWN'],
    [201, {}, 'UNKNOWN'],
    [201, undefined, 'UNKNOWN'],
  ])('makes one call and no read, whatever happens: %d with %j', async (status, body, state) => {
    server.replies = {
      'POST /campaigns/awareed': { status, body },
      'POST /campaigns/phishsim': { status, body },
      [list('/learner-groups')]: { body: GROUPS },
    };
    for (const create of [training, phishing]) {
      const { items } = await create();
      expect(items).toMatchObject([{ state }]);
      if (body && 'message' in body) expect(items[0]?.problem?.message).toContain(body.message);
      expect(server.received()).toHaveLength(1);
    }
    // No access to a course does not mean that the key is refused: the connection goes on.
    server.replies = { ...server.replies, 'POST /learners': { body: { id: 'n' } } };
    expect(statesOf(await writes.write('createAccounts', { accounts: [ADA] }))).toEqual(['DONE']);
  });

  const trainingMistakes = (more: Partial<NewTrainingCampaign>) =>
    writes.check('createTrainingCampaign', { ...TRAINING, ...more });
  const phishingMistakes = (more: Partial<NewPhishingCampaign>) =>
    writes.check('createPhishingCampaign', { ...PHISHING, ...more });
  const ONE = [{ accountId: 'a', email: null }];

  it.each<[Partial<NewTrainingCampaign & NewPhishingCampaign>, ...string[]]>([
    [{}],
    [{ name: ' ' }, 'name REQUIRED'],
    [{ schedule: 'NUMBER_OF_DAYS' }, 'numberOfDays REQUIRED', 'numberOfRepeats REQUIRED'],
    [{ schedule: 'NUMBER_OF_DAYS', numberOfDays: 1 }, 'numberOfRepeats REQUIRED'],
    [
      { schedule: 'NUMBER_OF_DAYS', numberOfDays: 0, numberOfRepeats: -1 },
      'numberOfDays INVALID',
      'numberOfRepeats INVALID',
    ],
    [{ numberOfDays: 1, numberOfRepeats: 1 }, 'numberOfDays NOT_ALLOWED'],
    [{ everybody: false }, 'learners REQUIRED'],
    [{ everybody: false, groups: ['g'] }],
    [{ everybody: false, accounts: ONE }],
    [{ groups: ['g'], accounts: ONE }, 'groups NOT_ALLOWED', 'learners NOT_ALLOWED'],
  ])('knows the vendor’s rules for both: %j', (more, ...mistakes) => {
    for (const found of [trainingMistakes(more), phishingMistakes(more)])
      expect(found.map(({ item, field, code }) => [item, `${field.join('.')} ${code}`])).toEqual(
        mistakes.map((one) => [null, one]),
      );
  });

  it.each<[Partial<NewTrainingCampaign>, ...string[]]>([
    [{ schedule: 'ALL_AT_ONCE' }, 'schedule NOT_ALLOWED'],
    [{ course: '' }, 'course REQUIRED'],
    [{ notices: [notice({ interval: 1, repeat: true }), notice({ kind: 'FINISH', interval: 2 })] }],
    [{ notices: [notice({}), notice({ interval: 0 })] }, 'notices.1.interval INVALID'],
    [{ notices: [notice({ template: '' })] }, 'notices.0.template REQUIRED'],
    [
      { notices: [notice({ kind: 'ENROLLMENT', interval: 1, repeat: false })] },
      'notices.0.interval NOT_ALLOWED',
      'notices.0.repeat NOT_ALLOWED',
    ],
  ])('knows the vendor’s rules for a training: %j', (more, ...mistakes) => {
    expect(trainingMistakes(more).map(({ field, code }) => `${field.join('.')} ${code}`)).toEqual(mistakes);
  });

  it.each<[Partial<NewPhishingCampaign>, ...string[]]>([
    [{ templates: [] }, 'templates REQUIRED'],
    [{ templates: [], categories: ['z'] }],
    [{ batteries: ['y', ''] }, 'batteries.1 REQUIRED'],
    [{ templateSendCount: 0 }, 'templateSendCount INVALID'],
    [{ startHour: 3 }, 'startHour NOT_ALLOWED'],
    [{ schedule: 'ALL_AT_ONCE', startHour: 23 }],
    [{ schedule: 'ALL_AT_ONCE', startHour: 24 }, 'startHour INVALID'],
    [{ schedule: 'ALL_AT_ONCE', numberOfRepeats: 2 }, 'numberOfRepeats NOT_ALLOWED'],
  ])('knows the vendor’s rules for a simulation: %j', (more, ...mistakes) => {
    expect(phishingMistakes(more).map(({ field, code }) => `${field.join('.')} ${code}`)).toEqual(mistakes);
  });
});

describe('at the sandbox', () => {
  it.each(['default', 'quirk'] as const)('does what it says, in mode %s', async (mode) => {
    const sandboxes = await startSandboxes({ learners: 30 });
    sandboxes.setMode('infosec-iq', mode);
    const { url = '', credentials } = sandboxes.all.find(({ vendor }) => vendor === 'infosec-iq') ?? {};
    const real = openWrites(infosecIq, { baseUrl: url, apiToken: credentials?.['apiToken'] });
    const truth = sandboxes.population.acme.infosecIq;
    const learner = (id: string | null | undefined) =>
      sandboxes.state('infosec-iq').learners.find((one) => one.id === id);
    const lose = (endpoint: string, kind: 'applied-reset' | 'cut'): void =>
      sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint, kind }]);
    const [sales, other] = truth.groups.filter(({ type }) => type === 'static');

    const accounts = [{ ...ADA, title: 'Countess', groups: [sales?.id ?? ''] }];
    lose('IQ-23', 'cut');
    expect(statesOf(await real.write('createAccounts', { accounts }))).toEqual(['REFUSED']);
    lose('IQ-23', 'applied-reset');
    const created = await real.write('createAccounts', { accounts });
    const id = created.items[0]?.externalId ?? '';
    expect(statesOf(created)).toEqual(['DONE']);
    expect(learner(id)).toMatchObject({ firstName: 'Ada', groupIds: expect.arrayContaining([sales?.id]) });

    const [victim] = truth.learners;
    const before = learner(victim?.id);
    const changes = [
      { accountId: id, email: null, lastName: 'Lovelace', groups: [other?.id ?? ''] },
      { accountId: victim?.id ?? '', email: null, phone: '+45 5678' },
    ];
    lose('IQ-25', 'cut');
    expect(statesOf(await real.write('updateAccounts', { changes }, 2))).toEqual(['REFUSED', 'REFUSED']);
    lose('IQ-25', 'applied-reset');
    expect(statesOf(await real.write('updateAccounts', { changes }, 2))).toEqual(['DONE', 'DONE']);
    sandboxes.setFaults([]);
    expect(statesOf(await real.write('updateAccounts', { changes }, 2))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(learner(id)).toMatchObject({ lastName: 'Lovelace', profile: { title: 'Countess' } });
    expect(learner(victim?.id)).toEqual({
      ...before,
      profile: { ...before?.profile, phone: '+45 5678' },
    });

    for (const type of ['awareness', 'phish']) {
      const campaign = truth.campaigns.find((one) => one.type === type)?.id ?? '';
      const enrol = () => real.write('enrollInCampaign', { campaign, accounts: [{ accountId: id, email: null }] });
      lose('IQ-04', 'applied-reset');
      expect(statesOf(await enrol())).toEqual(['DONE']);
      sandboxes.setFaults([]);
      expect(statesOf(await enrol())).toEqual(['DONE']);
    }

    const course = truth.courses[0]?.id ?? '';
    const people = { everybody: false, accounts: [{ accountId: id, email: null }] };
    const templates = truth.templates.slice(0, 1).map((one) => one.id);
    const create = () =>
      Promise.all([
        real.write('createTrainingCampaign', { ...TRAINING, ...people, course }),
        real.write('createPhishingCampaign', { ...PHISHING, ...people, templates }),
      ]);
    const mails = () => sandboxes.state('infosec-iq').happenings.filter(({ kind }) => kind === 'campaign').length;
    expect((await create()).flatMap(statesOf)).toEqual(['DONE', 'DONE']);
    sandboxes.setFaults(['IQ-12', 'IQ-13'].map((endpoint) => ({ vendor: 'infosec-iq', endpoint, kind: '409' })));
    expect((await create()).flatMap(statesOf)).toEqual(['REFUSED', 'REFUSED']);
    sandboxes.setFaults(
      ['IQ-12', 'IQ-13'].map((endpoint) => ({ vendor: 'infosec-iq', endpoint, kind: 'applied-reset' })),
    );
    expect((await create()).flatMap(statesOf)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(mails()).toBe(4);
    sandboxes.settings('infosec-iq').noAccess = [course, ...templates];
    sandboxes.setFaults([]);
    expect((await create()).flatMap(statesOf)).toEqual(['REFUSED', 'REFUSED']);

    const gone = { accounts: [{ accountId: id, email: null }] };
    lose('IQ-26', 'applied-reset');
    expect(statesOf(await real.write('deleteAccounts', gone))).toEqual(['DONE']);
    sandboxes.setFaults([]);
    expect(statesOf(await real.write('deleteAccounts', gone))).toEqual(['UNCHANGED']);
    expect(learner(id)).toBeUndefined();
    await real.close();
    await sandboxes.close();
  });
});

it('nothing else can be changed', () => {
  expect(new Set(writes.kinds())).toEqual(
    new Set([
      ...['createAccounts', 'updateAccounts', 'deleteAccounts', 'enrollInCampaign'],
      ...['createTrainingCampaign', 'createPhishingCampaign'],
    ]),
  );
});
