import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { getNamedType } from 'graphql';
import type { VendorSlug } from '../../sandbox';
import { vendors } from '../../datasources/registry';
import { openSources } from '../../datasources/engine/sources';
import { MUTATION_KINDS } from '../../src/domain/writes/mutation-kinds';
import { configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';

/**
 * Each write of the contracts through a mutation over HTTP, with a cache: the request that the vendor gets, what it has
 * afterwards, the payload, and the next query. The rows depend on those before them: they are the life of a few people.
 */

const KEY = 'test-key-that-may-write-to-acme';
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 12,
    config: { cache: { ttlSeconds: 600 } },
    clients: [{ name: 'writer', apiKey: KEY, companies: ['acme'], scopes: ['read', 'write'] }],
  });
});
afterAll(async () => {
  await system.close();
  expect(system.bugs).toEqual([]);
});
beforeEach(() => system.forget());

const sibermate = () => system.sandboxes.state('sibermate').own;
const infosecIq = () => system.sandboxes.state('infosec-iq');
const cyberhoot = () => system.sandboxes.state('cyberhoot');

const addressOf = (name: string) => `${name}@acme.example`;
const person = (name: string) => ({ email: addressOf(name), firstName: 'New', lastName: name });
/** The vendors' ids of what the rows made, by name: also of what is gone. */
const made = new Map<string, string>();
function idAt(kind: string, name: string, known: { readonly id: string } | undefined): string {
  if (known) made.set(`${kind} ${name}`, known.id);
  return made.get(`${kind} ${name}`) ?? '';
}
const smLearner = (name: string) => sibermate().learners.find(({ email }) => email === addressOf(name));
const iqLearner = (name: string) => infosecIq().learners.find(({ email }) => email === addressOf(name));
const inGroup = (name: string) => sibermate().groups.find((one) => one.name === name);
const smPolicy = (name: string) => sibermate().policies.find((one) => one.name === name);
const campaign = (name: string) => infosecIq().campaigns.find((one) => one.name === name);
const learnerId = (name: string) => idAt('sm', name, smLearner(name));
const iqLearnerId = (name: string) => idAt('iq', name, iqLearner(name));
const groupId = (name: string) => idAt('group', name, inGroup(name));
const policyId = (name: string) => idAt('policy', name, smPolicy(name));
const campaignId = (name: string) => idAt('campaign', name, campaign(name));
/** Users of CyberHoot's customer whom a breach exposes. */
const exposedUsers = () => system.sandboxes.population.acme.cyberhoot.exposures.flatMap(({ userId }) => userId ?? []);

/** What a query names by an id of the graph: `kind source externalId`, and the address of a learner. */
let ids = new Map<string, string>();
const idOf = (...key: readonly string[]) => ids.get(key.join(' ')) ?? `no id of ${key.join(' ')}`;
const learner = (name: string) => idOf('learner', addressOf(name));
const group = (name: string) => idOf('group', 'sm', groupId(name));
const policy = (name: string) => idOf('policy', 'sm', policyId(name));

interface Listed {
  readonly nodes: readonly {
    readonly id: string;
    readonly externalId: string;
    readonly source: { readonly slug: string };
  }[];
}
async function readIds(): Promise<void> {
  const { data, errors } = await system.ask<{
    company: {
      learners: {
        nodes: readonly {
          readonly id: string;
          readonly email: string | null;
          readonly accounts: readonly { readonly externalId: string; readonly source: { readonly slug: string } }[];
        }[];
      };
    } & Record<'groups' | 'courses' | 'policies', Listed>;
    sources: readonly { readonly campaigns?: readonly { readonly id: string; readonly externalId: string }[] }[];
  }>(
    `{ company(slug: "acme") {
      learners(first: 100) { nodes { id email accounts { externalId source { slug } } } }
      ${['groups', 'courses', 'policies'].map((list) => `${list}(first: 100) { nodes { id externalId source { slug } } }`).join(' ')}
    } sources { ... on InfosecIqSource { campaigns { id externalId } } } }`,
    { key: KEY },
  );
  expect(errors).toBeUndefined();
  const { learners, groups, courses, policies } = data.company;
  ids = new Map([
    ...learners.nodes.flatMap(({ id, email, accounts }): (readonly [string, string])[] => [
      [`learner ${email ?? ''}`, id],
      ...accounts.map(({ source, externalId }) => [`account ${source.slug} ${externalId}`, id] as const),
    ]),
    ...Object.entries({ group: groups, course: courses, policy: policies }).flatMap(([kind, { nodes }]) =>
      nodes.map(({ id, externalId, source }) => [`${kind} ${source.slug} ${externalId}`, id] as const),
    ),
    ...data.sources.flatMap(({ campaigns = [] }) =>
      campaigns.map(({ id, externalId }) => [`campaign iq ${externalId}`, id] as const),
    ),
  ]);
}

/** One endpoint. What depends on ids that the vendor gives is a function. */
interface Row {
  readonly mutation: string;
  /** A file of the request, at the input's `file`. */
  readonly file?: string;
  /** Without the company. */
  readonly input: () => object;
  /** The request's method, its path under the vendor's base URL, and its body. */
  readonly sent: () => readonly [string, string, unknown];
  /** What the results have beside the state DONE; default: one with no item. */
  readonly results?: () => readonly object[];
  /** What the payload has beside what all payloads have: the selection, and the values. */
  readonly payload: readonly [string, () => object];
  /** What the vendor's state holds afterwards. */
  readonly state: () => unknown;
  readonly left: () => unknown;
  /** A query whose answer the write changes; none: no read shows it. */
  readonly next?: readonly [string, () => object];
}

const inCompany = (fields: string) => `{ company(slug: "acme") { ${fields} } }`;
const ofLearner = (name: string, fields: string) =>
  `{ learner(email: "${addressOf(name)}", company: "acme") { ${fields} } }`;
const memberships = (name: string) => `{ learner(email: "${addressOf(name)}", company: "acme") { groups { name } } }`;
const found = (of: object) => ({ learner: of });
const mailed = (name: string) => sibermate().mails.filter(({ learnerId: id }) => id === learnerId(name));
const whoHas = (list: readonly { readonly learnerId: string }[], name: string) =>
  list.filter((one) => one.learnerId === learnerId(name));
/** The list of groups, and the numbers of one. */
const NIGHT = 'Night shift';
const night = (fields: string) => inCompany(`groups(search: "${NIGHT}") { nodes { name ${fields} } }`);
const nightShows = (of: object) => ({ company: { groups: { nodes: [{ name: NIGHT, ...of }] } } });
const policyShows = (of: object) => ({ company: { policies: { nodes: expect.arrayContaining([of]) } } });
const POLICIES = inCompany('policies(first: 100) { nodes { name version published } }');
const COURSE = 'c_3';
const PDF = '%PDF-1.7\nhello\n%%EOF\n';
/** What the upload answered. */
let uploaded = '';
const CAMPAIGNS = '{ sources { ... on InfosecIqSource { campaigns { name type } } } }';
const campaignsShow = (of: object) => ({
  sources: expect.arrayContaining([{ campaigns: expect.arrayContaining([of]) as unknown }]) as unknown,
});
/** Infosec IQ's own ids of what the population has. */
const iq = () => system.sandboxes.population.acme.infosecIq;
const iqCourse = () => iq().courses[0]?.id ?? '';
const iqGroup = () => iq().groups.find(({ type }) => type === 'static')?.id ?? '';
const template = () => iq().templates[0]?.id ?? '';
const notice = () => 'x0';
const openCampaign = () => iq().campaigns.find(({ running, type }) => running && type === 'awareness')?.id ?? '';

const ROWS: Readonly<Record<string, Row>> = {
  // ── people ──
  'SM-08': {
    mutation: 'createLearners',
    input: () => ({
      sources: ['sm'],
      learners: [{ ...person('solo'), locale: 'da', groups: [group('Legal')], employeeId: 'e1' }],
    }),
    sent: () => [
      'POST',
      '/learners',
      { ...person('solo'), locale: 'da', groupIds: ['g_acme_6'], externalLearnerId: 'e1' },
    ],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { email employeeId }', () => ({ learners: [{ email: addressOf('solo'), employeeId: 'e1' }] })],
    state: () => smLearner('solo'),
    left: () => ({
      ...person('solo'),
      id: learnerId('solo'),
      employeeId: 'e1',
      locale: 'da',
      groupIds: ['g_acme_6'],
      active: true,
      excludedFromAutoEnrol: false,
    }),
    next: [memberships('solo'), () => found({ groups: [{ name: 'Legal' }] })],
  },
  'SM-21': {
    mutation: 'createLearners',
    input: () => ({ sources: ['sm'], learners: [person('duo.one'), person('duo.two')] }),
    sent: () => ['POST', '/learners/bulk', { learners: [person('duo.one'), person('duo.two')] }],
    results: () => ['duo.one', 'duo.two'].map((name, item) => ({ item, externalId: learnerId(name) })),
    payload: [
      'learners { email }',
      () => ({ learners: ['duo.one', 'duo.two'].map((name) => ({ email: addressOf(name) })) }),
    ],
    state: () => ['duo.one', 'duo.two'].map((name) => smLearner(name)?.active),
    left: () => [true, true],
    next: [
      inCompany('learners(filter: { search: "duo." }) { totalCount nodes { email } }'),
      () => ({
        company: {
          learners: { totalCount: 2, nodes: ['duo.one', 'duo.two'].map((name) => ({ email: addressOf(name) })) },
        },
      }),
    ],
  },
  'SM-11': {
    mutation: 'updateLearners',
    input: () => ({ learners: [{ id: learner('solo'), lastName: 'Changed' }] }),
    sent: () => ['PATCH', `/learners/${learnerId('solo')}`, { firstName: 'New', lastName: 'Changed' }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { lastName }', () => ({ learners: [{ lastName: 'Changed' }] })],
    state: () => smLearner('solo')?.lastName,
    left: () => 'Changed',
    next: [ofLearner('solo', 'lastName'), () => found({ lastName: 'Changed' })],
  },
  'SM-22': {
    mutation: 'deactivateLearners',
    input: () => ({ learners: [learner('solo')] }),
    sent: () => ['POST', '/learners/deactivate', { learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { status }', () => ({ learners: [{ status: 'INACTIVE' }] })],
    state: () => smLearner('solo')?.active,
    left: () => false,
    next: [ofLearner('solo', 'status'), () => found({ status: 'INACTIVE' })],
  },
  'SM-19': {
    mutation: 'activateLearners',
    input: () => ({ learners: [learner('solo')], sources: ['sm'] }),
    sent: () => ['POST', '/learners/activate', { learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { status }', () => ({ learners: [{ status: 'ACTIVE' }] })],
    state: () => smLearner('solo')?.active,
    left: () => true,
    next: [ofLearner('solo', 'status'), () => found({ status: 'ACTIVE' })],
  },
  'IQ-23': {
    mutation: 'createLearners',
    input: () => ({
      sources: ['iq'],
      learners: [{ ...person('iris'), title: 'Clerk', phone: '1', managerEmail: 'boss@acme.example' }],
    }),
    sent: () => [
      'POST',
      '/learners',
      {
        email: addressOf('iris'),
        first_name: 'New',
        last_name: 'iris',
        title: 'Clerk',
        phone: '1',
        manager_email: 'boss@acme.example',
      },
    ],
    results: () => [{ item: 0, externalId: iqLearnerId('iris') }],
    payload: [
      'learners { email accounts { source { slug } } }',
      () => ({ learners: [{ email: addressOf('iris'), accounts: [{ source: { slug: 'iq' } }] }] }),
    ],
    state: () => iqLearner('iris'),
    left: () =>
      expect.objectContaining({
        firstName: 'New',
        lastName: 'iris',
        profile: expect.objectContaining({ title: 'Clerk', phone: '1', manager_email: 'boss@acme.example' }),
      }),
    next: [ofLearner('iris', 'name'), () => found({ name: 'New iris' })],
  },
  'IQ-25': {
    mutation: 'updateLearners',
    input: () => ({ learners: [{ id: learner('iris'), firstName: 'Iris', phone: null }] }),
    sent: () => [
      'PUT',
      `/learners/${iqLearnerId('iris')}`,
      {
        email: addressOf('iris'),
        first_name: 'Iris',
        last_name: 'iris',
        title: 'Clerk',
        phone: '',
        manager_email: 'boss@acme.example',
      },
    ],
    results: () => [{ item: 0, externalId: iqLearnerId('iris') }],
    payload: ['learners { firstName }', () => ({ learners: [{ firstName: 'Iris' }] })],
    state: () => iqLearner('iris'),
    left: () =>
      expect.objectContaining({
        firstName: 'Iris',
        lastName: 'iris',
        profile: expect.objectContaining({ title: 'Clerk', phone: '' }),
      }),
    next: [ofLearner('iris', 'firstName'), () => found({ firstName: 'Iris' })],
  },
  // ── groups ──
  'SM-25': {
    mutation: 'createGroup',
    input: () => ({ source: 'sm', name: NIGHT, managers: [learner('solo')] }),
    sent: () => ['POST', '/groups', { name: NIGHT, managerIds: [learnerId('solo')] }],
    results: () => [{ item: null, externalId: groupId(NIGHT) }],
    payload: [
      'group { externalId name managers { email } }',
      () => ({ group: { externalId: groupId(NIGHT), name: NIGHT, managers: [{ email: addressOf('solo') }] } }),
    ],
    state: () => inGroup(NIGHT),
    left: () => ({ id: groupId(NIGHT), name: NIGHT, managerIds: [learnerId('solo')], learnerIds: [] }),
    next: [night('managers { email }'), () => nightShows({ managers: [{ email: addressOf('solo') }] })],
  },
  'SM-30': {
    mutation: 'setGroupManagers',
    input: () => ({ group: group(NIGHT), managers: [learner('duo.one')] }),
    sent: () => ['PUT', `/groups/${groupId(NIGHT)}/managers`, { managerIds: [learnerId('duo.one')] }],
    results: () => [{ item: null, externalId: groupId(NIGHT) }],
    payload: ['group { managers { email } }', () => ({ group: { managers: [{ email: addressOf('duo.one') }] } })],
    state: () => inGroup(NIGHT)?.managerIds,
    left: () => [learnerId('duo.one')],
    next: [night('managers { email }'), () => nightShows({ managers: [{ email: addressOf('duo.one') }] })],
  },
  'SM-28': {
    mutation: 'addLearnersToGroup',
    input: () => ({ group: group(NIGHT), learners: [learner('duo.one'), learner('duo.two')] }),
    sent: () => [
      'POST',
      `/groups/${groupId(NIGHT)}/learners/add`,
      { learnerIds: [learnerId('duo.one'), learnerId('duo.two')] },
    ],
    results: () => ['duo.one', 'duo.two'].map((name, item) => ({ item, externalId: learnerId(name) })),
    payload: ['learners { groups { name } }', () => ({ learners: [1, 2].map(() => ({ groups: [{ name: NIGHT }] })) })],
    state: () => inGroup(NIGHT)?.learnerIds,
    left: () => [learnerId('duo.one'), learnerId('duo.two')],
    next: [night('learners { totalCount }'), () => nightShows({ learners: { totalCount: 2 } })],
  },
  'SM-15': {
    mutation: 'setLearnerGroups',
    input: () => ({ learner: learner('solo'), groups: [group(NIGHT), group('Sales')] }),
    sent: () => ['PUT', `/learners/${learnerId('solo')}/groups`, { groupIds: [groupId(NIGHT), 'g_acme_3'] }],
    results: () => [{ item: null, externalId: learnerId('solo') }],
    payload: [
      'learners { groups { name } }',
      () => ({ learners: [{ groups: expect.arrayContaining([{ name: NIGHT }, { name: 'Sales' }]) }] }),
    ],
    state: () => smLearner('solo')?.groupIds,
    left: () => [groupId(NIGHT), 'g_acme_3'],
    next: [memberships('solo'), () => found({ groups: expect.arrayContaining([{ name: NIGHT }, { name: 'Sales' }]) })],
  },
  'SM-29': {
    mutation: 'removeLearnersFromGroup',
    input: () => ({ group: group(NIGHT), learners: [learner('duo.two')] }),
    sent: () => ['POST', `/groups/${groupId(NIGHT)}/learners/remove`, { learnerIds: [learnerId('duo.two')] }],
    results: () => [{ item: 0, externalId: learnerId('duo.two') }],
    payload: ['learners { groups { name } }', () => ({ learners: [{ groups: [] }] })],
    state: () => smLearner('duo.two')?.groupIds,
    left: () => [],
    next: [night('learners { totalCount }'), () => nightShows({ learners: { totalCount: 2 } })],
  },
  'SM-23': {
    mutation: 'moveLearners',
    input: () => ({
      from: group('Sales'),
      to: group('Legal'),
      learners: [learner('solo')],
      preserveManagerRole: false,
    }),
    sent: () => [
      'POST',
      '/group-membership/move',
      { fromGroupId: 'g_acme_3', toGroupId: 'g_acme_6', learnerIds: [learnerId('solo')], preserveManagerRole: false },
    ],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: [
      'learners { groups { name } }',
      () => ({ learners: [{ groups: expect.arrayContaining([{ name: NIGHT }, { name: 'Legal' }]) }] }),
    ],
    state: () => smLearner('solo')?.groupIds.toSorted(),
    left: () => [groupId(NIGHT), 'g_acme_6'].toSorted(),
    next: [memberships('solo'), () => found({ groups: expect.arrayContaining([{ name: NIGHT }, { name: 'Legal' }]) })],
  },
  // ── training ──
  'SM-31': {
    mutation: 'enrollLearners',
    input: () => ({ courses: [idOf('course', 'sm', COURSE)], learners: [learner('solo'), learner('duo.one')] }),
    sent: () => [
      'POST',
      '/course-enrollments',
      { courseIds: [COURSE], learnerIds: [learnerId('solo'), learnerId('duo.one')] },
    ],
    results: () => ['solo', 'duo.one'].map((name, item) => ({ item, externalId: learnerId(name) })),
    payload: [
      'learners { courseResults { totalCount } }',
      () => ({ learners: [1, 2].map(() => ({ courseResults: { totalCount: 1 } })) }),
    ],
    state: () => whoHas(sibermate().enrollments, 'solo'),
    left: () => [{ learnerId: learnerId('solo'), courseId: COURSE, completedAt: null }],
    // A count of facts.
    next: [night('training { assigned completed }'), () => nightShows({ training: { assigned: 2, completed: 0 } })],
  },
  'SM-32': {
    mutation: 'remindLearners',
    input: () => ({ courses: [idOf('course', 'sm', COURSE)], learners: [learner('solo')] }),
    sent: () => ['POST', '/course-reminders', { courseIds: [COURSE], learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { email }', () => ({ learners: [{ email: addressOf('solo') }] })],
    state: () => mailed('solo').map(({ kind }) => kind),
    left: () => ['course-reminder'],
  },
  'SM-33': {
    mutation: 'unenrollLearners',
    input: () => ({ courses: [idOf('course', 'sm', COURSE)], learners: [learner('duo.one')] }),
    sent: () => ['POST', '/course-unenrollments', { courseIds: [COURSE], learnerIds: [learnerId('duo.one')] }],
    results: () => [{ item: 0, externalId: learnerId('duo.one') }],
    payload: [
      'learners { courseResults { totalCount } }',
      () => ({ learners: [{ courseResults: { totalCount: 0 } }] }),
    ],
    state: () => whoHas(sibermate().enrollments, 'duo.one'),
    left: () => [],
    next: [night('training { assigned }'), () => nightShows({ training: { assigned: 1 } })],
  },
  'SM-36': {
    mutation: 'assignGapAnalysis',
    input: () => ({ learners: [learner('solo')] }),
    sent: () => ['POST', '/gap-analysis/enrollments', { learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: [
      'learners { assessmentResults { totalCount } }',
      () => ({ learners: [{ assessmentResults: { totalCount: 1 } }] }),
    ],
    state: () => whoHas(sibermate().gapAnalysis, 'solo'),
    left: () => [{ learnerId: learnerId('solo'), completedAt: null }],
    next: [
      ofLearner('solo', 'assessmentResults { totalCount }'),
      () => found({ assessmentResults: { totalCount: 1 } }),
    ],
  },
  'SM-37': {
    mutation: 'remindGapAnalysis',
    input: () => ({ learners: [learner('solo')] }),
    sent: () => ['POST', '/gap-analysis/reminders', { learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { email }', () => ({ learners: [{ email: addressOf('solo') }] })],
    state: () => mailed('solo').map(({ kind }) => kind),
    left: () => ['course-reminder', 'gap-reminder'],
  },
  'SM-38': {
    mutation: 'unassignGapAnalysis',
    input: () => ({ learners: [learner('solo')] }),
    sent: () => ['POST', '/gap-analysis/unenrollments', { learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: [
      'learners { assessmentResults { totalCount } }',
      () => ({ learners: [{ assessmentResults: { totalCount: 0 } }] }),
    ],
    state: () => whoHas(sibermate().gapAnalysis, 'solo'),
    left: () => [],
    next: [
      ofLearner('solo', 'assessmentResults { totalCount }'),
      () => found({ assessmentResults: { totalCount: 0 } }),
    ],
  },
  'IQ-12': {
    mutation: 'createTrainingCampaign',
    input: () => ({
      source: 'iq',
      name: 'Winter training',
      course: idOf('course', 'iq', iqCourse()),
      isTest: true,
      completionCertificate: true,
      schedule: 'NUMBER_OF_DAYS',
      numberOfDays: 14,
      numberOfRepeats: 2,
      startsOn: '2026-12-01',
      notices: [
        { kind: 'START', template: notice(), recipient: 'LEARNER', interval: 3, repeat: true },
        { kind: 'COMPLETION', template: notice(), recipient: 'MANAGER' },
      ],
      learners: [learner('iris')],
    }),
    sent: () => [
      'POST',
      '/campaigns/awareed',
      {
        name: 'Winter training',
        course_id: iqCourse(),
        is_test: true,
        enable_completion_cert: true,
        schedule_interval_units: 'number_of_days',
        number_of_days: 14,
        number_of_repeats: 2,
        start_date: '2026-12-01',
        notifications: {
          start: [{ template_id: notice(), recipient: 'learner', interval: 3, repeat: true }],
          completion: [{ template_id: notice(), recipient: 'manager' }],
        },
        all_learners: false,
        learner_ids: [iqLearnerId('iris')],
      },
    ],
    results: () => [{ item: null, externalId: campaignId('Winter training') }],
    payload: [
      'campaign { externalId name type }',
      () => ({ campaign: { externalId: campaignId('Winter training'), name: 'Winter training', type: 'awareness' } }),
    ],
    state: () => campaign('Winter training'),
    left: () => expect.objectContaining({ type: 'awareness', learnerIds: [iqLearnerId('iris')] }),
    next: [ofLearner('iris', 'courseResults { totalCount }'), () => found({ courseResults: { totalCount: 1 } })],
  },
  'IQ-13': {
    mutation: 'createPhishingCampaign',
    input: () => ({
      source: 'iq',
      name: 'Winter phishing',
      templates: [template()],
      trackReplies: true,
      storeReplies: true,
      schedule: 'ALL_AT_ONCE',
      startsOn: '2026-12-01',
      startHour: 9,
      addPhishedToGroup: idOf('group', 'iq', iqGroup()),
      groups: [idOf('group', 'iq', iqGroup())],
    }),
    sent: () => [
      'POST',
      '/campaigns/phishsim',
      {
        name: 'Winter phishing',
        is_test: false,
        templates: [template()],
        track_replies: true,
        track_reply_action: 'store',
        schedule_interval_units: 'all_at_once',
        start_date: '2026-12-01',
        start_hour: '9',
        add_phished_learners_to_group_id: iqGroup(),
        all_learners: false,
        learner_group_ids: [iqGroup()],
      },
    ],
    results: () => [{ item: null, externalId: campaignId('Winter phishing') }],
    payload: ['campaign { name type }', () => ({ campaign: { name: 'Winter phishing', type: 'phish' } })],
    state: () => campaign('Winter phishing'),
    left: () => expect.objectContaining({ type: 'phish', learnerIds: expect.any(Array) as unknown }),
    next: [CAMPAIGNS, () => campaignsShow({ name: 'Winter phishing', type: 'phish' })],
  },
  'IQ-04': {
    mutation: 'enrollLearners',
    input: () => ({ courses: [idOf('campaign', 'iq', openCampaign())], learners: [learner('iris')] }),
    sent: () => ['POST', `/campaigns/${openCampaign()}/enrollments/`, { learner_id: iqLearnerId('iris') }],
    results: () => [{ item: 0, externalId: expect.any(String) as unknown }],
    payload: [
      'learners { courseResults { totalCount } }',
      () => ({ learners: [{ courseResults: { totalCount: 2 } }] }),
    ],
    state: () =>
      infosecIq()
        .campaigns.find(({ id }) => id === openCampaign())
        ?.learnerIds.includes(iqLearnerId('iris')),
    left: () => true,
    next: [ofLearner('iris', 'courseResults { totalCount }'), () => found({ courseResults: { totalCount: 2 } })],
  },
  // ── policies ──
  'SM-51': {
    mutation: 'createPolicyFromTemplate',
    input: () => ({
      source: 'sm',
      template: 'pt_1',
      name: 'Visitors',
      publish: true,
      isPublic: true,
      majorVersion: 2,
      minorVersion: 1,
      ownerEmail: 'boss@acme.example',
      signature: { type: 'FIXED', startsOn: '2026-12-01', intervalLength: 6, intervalUnit: 'MONTHS' },
    }),
    sent: () => [
      'POST',
      '/policies/from-template',
      {
        policyTemplateId: 'pt_1',
        name: 'Visitors',
        action: 'live',
        isPublic: true,
        majorVersion: 2,
        minorVersion: 1,
        ownerEmail: 'boss@acme.example',
        signatureSettings: { type: 'fixed', startDate: '2026-12-01', intervalLength: 6, intervalUnit: 'months' },
      },
    ],
    results: () => [{ item: null, externalId: policyId('Visitors') }],
    payload: [
      'policy { name version published }',
      () => ({ policy: { name: 'Visitors', version: '2.1', published: true } }),
    ],
    state: () => smPolicy('Visitors'),
    left: () => expect.objectContaining({ status: 'live', version: '2.1', hasDraft: false }),
    next: [POLICIES, () => policyShows({ name: 'Visitors', version: '2.1', published: true })],
  },
  'SM-47': {
    mutation: 'updatePolicy',
    input: () => ({ policy: policy('Visitors'), publish: true, name: 'Guests', major: true }),
    sent: () => ['PATCH', `/policies/${policyId('Guests')}`, { action: 'live', name: 'Guests', major: true }],
    results: () => [{ item: null, externalId: policyId('Guests') }],
    payload: [
      'policy { name version published }',
      () => ({ policy: { name: 'Guests', version: '3.0', published: true } }),
    ],
    state: () => smPolicy('Guests'),
    left: () => expect.objectContaining({ status: 'live', version: '3.0', hasDraft: false }),
    next: [POLICIES, () => policyShows({ name: 'Guests', version: '3.0', published: true })],
  },
  'SM-49': {
    mutation: 'publishPolicyDraft',
    input: () => ({ policy: policy('Information security'), major: true, resend: false }),
    sent: () => ['POST', '/policies/p_acme_2/publish-draft', { major: true, resend: false }],
    results: () => [{ item: null, externalId: 'p_acme_2' }],
    payload: ['policy { version }', () => ({ policy: { version: '3.0' } })],
    state: () => sibermate().policies.find(({ id }) => id === 'p_acme_2'),
    left: () => expect.objectContaining({ status: 'live', version: '3.0', hasDraft: false }),
    next: [POLICIES, () => policyShows({ name: 'Information security', version: '3.0', published: true })],
  },
  'SM-48': {
    mutation: 'discardPolicyDraft',
    input: () => ({ policy: policy('Data protection') }),
    sent: () => ['POST', '/policies/p_acme_4/discard-draft', undefined],
    results: () => [{ item: null, externalId: 'p_acme_4' }],
    payload: ['policy { name }', () => ({ policy: { name: 'Data protection' } })],
    state: () => sibermate().policies.find(({ id }) => id === 'p_acme_4')?.hasDraft,
    left: () => false,
  },
  'SM-53': {
    mutation: 'assignPolicies',
    input: () => ({ policies: [policy('Guests')], learners: [learner('solo'), learner('duo.one')] }),
    sent: () => [
      'POST',
      '/policy-assignments',
      { policyIds: [policyId('Guests')], learnerIds: [learnerId('solo'), learnerId('duo.one')] },
    ],
    results: () => ['solo', 'duo.one'].map((name, item) => ({ item, externalId: learnerId(name) })),
    payload: [
      'learners { policyResults { nodes { policyName } } }',
      () => ({ learners: [1, 2].map(() => ({ policyResults: { nodes: [{ policyName: 'Guests' }] } })) }),
    ],
    state: () => whoHas(sibermate().policyAssignments, 'solo'),
    left: () => [expect.objectContaining({ policyId: policyId('Guests'), acknowledgedAt: null })],
    next: [ofLearner('solo', 'policyResults { totalCount }'), () => found({ policyResults: { totalCount: 1 } })],
  },
  'SM-54': {
    mutation: 'remindPolicies',
    input: () => ({ policies: [policy('Guests')], learners: [learner('solo')] }),
    sent: () => ['POST', '/policy-reminders', { policyIds: [policyId('Guests')], learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { email }', () => ({ learners: [{ email: addressOf('solo') }] })],
    state: () => mailed('solo').map(({ kind }) => kind),
    left: () => ['course-reminder', 'gap-reminder', 'policy-reminder'],
  },
  'SM-55': {
    mutation: 'unassignPolicies',
    input: () => ({ policies: [policy('Guests')], learners: [learner('solo')] }),
    sent: () => ['POST', '/policy-removals', { policyIds: [policyId('Guests')], learnerIds: [learnerId('solo')] }],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: [
      'learners { policyResults { totalCount } }',
      () => ({ learners: [{ policyResults: { totalCount: 0 } }] }),
    ],
    state: () => whoHas(sibermate().policyAssignments, 'solo'),
    left: () => [],
    next: [ofLearner('solo', 'policyResults { totalCount }'), () => found({ policyResults: { totalCount: 0 } })],
  },
  'SM-50': {
    mutation: 'deletePolicies',
    input: () => ({ policies: [policy('Guests'), policy('Clean desk')], confirm: 2 }),
    sent: () => ['DELETE', '/policies/bulk', { policyIds: [policyId('Guests'), 'p_acme_5'] }],
    results: () => [policyId('Guests'), 'p_acme_5'].map((externalId, item) => ({ item, externalId })),
    payload: ['policies { name }', () => ({ policies: [null, null] })],
    state: () => ['Guests', 'Clean desk'].map(smPolicy),
    left: () => [undefined, undefined],
    next: [inCompany('policies { totalCount }'), () => ({ company: { policies: { totalCount: 6 } } })],
  },
  'SM-52': {
    mutation: 'uploadPolicyDocument',
    input: () => ({ source: 'sm', file: null }),
    file: PDF,
    sent: () => ['POST', '/policies/upload', expect.anything()],
    results: () => [{ item: null, externalId: sibermate().uploads[0]?.pdfFile }],
    payload: ['document', () => ({ document: expect.any(String) as unknown })],
    state: () => sibermate().uploads,
    left: () => [
      expect.objectContaining({ filename: 'visitors.pdf', contentType: 'application/pdf', size: PDF.length }),
    ],
  },
  'SM-45': {
    mutation: 'createPolicy',
    input: () => ({ name: 'Drones', document: uploaded, publish: false, category: 'Safety' }),
    sent: () => [
      'POST',
      '/policies',
      { name: 'Drones', pdfFile: sibermate().uploads[0]?.pdfFile, action: 'draft', category: 'Safety' },
    ],
    results: () => [{ item: null, externalId: policyId('Drones') }],
    payload: ['policy { name published }', () => ({ policy: { name: 'Drones', published: false } })],
    state: () => smPolicy('Drones')?.pdfFile,
    left: () => sibermate().uploads[0]?.pdfFile,
    next: [inCompany('policies { totalCount }'), () => ({ company: { policies: { totalCount: 7 } } })],
  },
  // ── breaches ──
  'CH-15': {
    mutation: 'notifyExposedLearners',
    input: () => ({
      learners: [idOf('account', 'ch', exposedUsers()[0] ?? '')],
      message: 'Change your password.',
      copyTo: ['boss@acme.example'],
    }),
    sent: () => [
      'POST',
      '/customers/users/exposed-users/notify.php/',
      {
        customer_id: '1000',
        message: 'Change your password.',
        user_id: exposedUsers()[0],
        emails: 'boss@acme.example',
      },
    ],
    results: () => [{ item: 0 }],
    payload: ['learners { id }', () => ({ learners: [{ id: idOf('account', 'ch', exposedUsers()[0] ?? '') }] })],
    state: () => cyberhoot().notices,
    left: () => [
      {
        endpoint: 'CH-15',
        customerId: '1000',
        message: 'Change your password.',
        copyTo: ['boss@acme.example'],
        userIds: exposedUsers().slice(0, 1),
      },
    ],
  },
  'CH-14': {
    mutation: 'notifyExposedLearners',
    input: () => ({ all: true, confirm: new Set(exposedUsers()).size, message: 'All of you.' }),
    sent: () => [
      'POST',
      '/customers/users/exposed-users/notify-all.php/',
      { customer_id: '1000', message: 'All of you.' },
    ],
    results: () => [{ item: null }],
    payload: ['learners { id }', () => ({ learners: [] })],
    state: () => cyberhoot().notices.at(-1),
    left: () => ({
      endpoint: 'CH-14',
      customerId: '1000',
      message: 'All of you.',
      copyTo: [],
      userIds: expect.arrayContaining(exposedUsers()),
    }),
  },
  // ── the end of these people ──
  'SM-26': {
    mutation: 'deleteGroup',
    input: () => ({ group: group(NIGHT) }),
    sent: () => ['DELETE', `/groups/${groupId(NIGHT)}`, undefined],
    results: () => [{ item: null, externalId: groupId(NIGHT) }],
    payload: ['group { name }', () => ({ group: null })],
    state: () => inGroup(NIGHT),
    left: () => undefined,
    next: [memberships('solo'), () => found({ groups: [{ name: 'Legal' }] })],
  },
  'SM-09': {
    mutation: 'deleteLearners',
    input: () => ({ learners: [learner('solo')], sources: ['sm'], confirm: 1 }),
    sent: () => ['DELETE', `/learners/${learnerId('solo')}`, undefined],
    results: () => [{ item: 0, externalId: learnerId('solo') }],
    payload: ['learners { email }', () => ({ learners: [null] })],
    state: () => smLearner('solo'),
    left: () => undefined,
    next: [ofLearner('solo', 'name'), () => ({ learner: null })],
  },
  'SM-20': {
    mutation: 'deleteLearners',
    input: () => ({ learners: [learner('duo.one'), learner('duo.two')], sources: ['sm'], confirm: 2 }),
    sent: () => ['DELETE', '/learners/bulk', { learnerIds: ['duo.one', 'duo.two'].map(learnerId) }],
    results: () => ['duo.one', 'duo.two'].map((name, item) => ({ item, externalId: learnerId(name) })),
    payload: ['learners { email }', () => ({ learners: [null, null] })],
    state: () => ['duo.one', 'duo.two'].map(smLearner),
    left: () => [undefined, undefined],
    next: [
      inCompany('learners(filter: { search: "duo." }) { totalCount }'),
      () => ({ company: { learners: { totalCount: 0 } } }),
    ],
  },
  'IQ-26': {
    mutation: 'deleteLearners',
    input: () => ({ learners: [learner('iris')], sources: ['iq'], confirm: 1 }),
    sent: () => ['DELETE', `/learners/${iqLearnerId('iris')}`, undefined],
    results: () => [{ item: 0, externalId: iqLearnerId('iris') }],
    payload: ['learners { email }', () => ({ learners: [null] })],
    state: () => iqLearner('iris'),
    left: () => undefined,
    next: [ofLearner('iris', 'name'), () => ({ learner: null })],
  },
};

/** What the base URL of each vendor adds to the paths of its contract. */
const BASE: Readonly<Record<string, string>> = { SM: '/v1', IQ: '/api/v2', CH: '/api' };
const VENDOR: Readonly<Record<string, VendorSlug>> = { SM: 'sibermate', IQ: 'infosec-iq', CH: 'cyberhoot' };
const SOURCE: Readonly<Record<string, string>> = { SM: 'sm', IQ: 'iq', CH: 'ch' };
const inputTypes = new Map(
  Object.values(sharedSchema().getMutationType()?.getFields() ?? {}).map(({ name, args }) => [
    name,
    args[0] ? getNamedType(args[0].type).name : '',
  ]),
);

/** Sends a mutation, with a file as a GraphQL multipart request. */
async function send(query: string, input: object, file?: string): Promise<GraphAnswer<{ payload: object }>> {
  if (file === undefined) return system.ask(query, { key: KEY, variables: { input } });
  const form = new FormData();
  form.append('operations', JSON.stringify({ query, variables: { input } }));
  form.append('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.append('0', new Blob([file], { type: 'application/pdf' }), 'visitors.pdf');
  const response = await fetch(`${system.server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'apollo-require-preflight': 'true' },
    body: form,
  });
  return (await response.json()) as GraphAnswer<{ payload: object }>;
}

/** Method and path as the contract has them. */
function documentedAs(endpoint: string): RegExp {
  const { writes = {} } = vendors.find(({ contract }) => contract?.writes?.[endpoint])?.contract ?? {};
  return new RegExp(`^${(writes[endpoint] ?? 'none').replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

it.each(Object.entries(ROWS))('%s', async (endpoint, row) => {
  const prefix = endpoint.slice(0, 2);
  await readIds();
  const before = row.next && (await system.ask(row.next[0], { key: KEY }));
  system.forget();

  const input = { company: 'acme', ...row.input() };
  const query = `mutation ($input: ${inputTypes.get(row.mutation) ?? ''}!) { payload: ${row.mutation}(input: $input) {
      outcome replayed results { item target state externalId code message source { slug } }
      userErrors { code message field } calls { endpoint method path status source { slug } } ${row.payload[0]} } }`;
  const { data, errors } = await send(query, input, row.file);
  expect(errors).toBeUndefined();
  if ('document' in data.payload) uploaded = String(data.payload.document);
  const [method, path, body] = row.sent();
  const source = { slug: SOURCE[prefix] };
  expect(data.payload).toEqual({
    outcome: 'DONE',
    replayed: false,
    results: (row.results?.() ?? [{ item: null }]).map((result) => ({
      target: null,
      state: 'DONE',
      externalId: null,
      code: null,
      message: null,
      source,
      ...result,
    })),
    userErrors: [],
    calls: [{ endpoint, method, path, status: expect.any(Number) as unknown, source }],
    ...row.payload[1](),
  });

  const writes = new Set(system.sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints));
  const received = system.sandboxes.calls().filter((call) => writes.has(call.endpoint));
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ vendor: VENDOR[prefix], endpoint, method });
  expect(`${received[0]?.method ?? ''} ${received[0]?.path.slice((BASE[prefix] ?? '').length) ?? ''}`).toMatch(
    documentedAs(endpoint),
  );
  expect([received[0]?.path.slice((BASE[prefix] ?? '').length), received[0]?.body]).toEqual([path, body]);
  expect(row.state()).toEqual(row.left());

  if (!row.next) return;
  const after = await system.ask(row.next[0], { key: KEY });
  expect(after.errors).toBeUndefined();
  expect(after.data).toEqual(row.next[1]());
  expect(after.data).not.toEqual(before?.data);
});

it('these are all writes of the contracts, each by the mutation that docs/coverage.md names', async () => {
  const writes = system.sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints);
  const mutationOf = Object.fromEntries(Object.entries(ROWS).map(([endpoint, { mutation }]) => [endpoint, mutation]));
  expect(Object.keys(mutationOf).sort()).toEqual(writes.toSorted());
  expect(writes).toHaveLength(38);

  const { connections } = configOf(system.sandboxes);
  const sources = openSources(connections);
  const declared = [...sources.values()].flatMap((source) =>
    Object.entries(MUTATION_KINDS).flatMap(([mutation, kinds]) =>
      kinds.flatMap((kind) => source.writes(null)[kind]?.endpoints ?? []).map((endpoint) => [endpoint, mutation]),
    ),
  );
  await Promise.all([...sources.values()].map((source) => source.close()));
  expect(Object.fromEntries(declared)).toEqual(mutationOf);
  expect(vendors.flatMap(({ contract }) => Object.keys(contract?.writes ?? {})).sort()).toEqual(writes.toSorted());
});
