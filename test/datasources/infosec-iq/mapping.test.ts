import { describe, expect, it } from '@jest/globals';
import * as details from '../../../datasources/infosec-iq/details';
import { assessmentResultsFromEvents, simulationResultsFromEvents } from '../../../datasources/infosec-iq/events';
import * as map from '../../../datasources/infosec-iq/mapping';
import * as wire from '../../../datasources/infosec-iq/wire-schema';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';
import { readItemsTask } from '../../../datasources/transport/wire';

const RAW = { sent: true };
const AT = '2026-03-04T10:15:00.000Z';
const LATER = '2026-03-05T10:15:00.000Z';

describe('IQ-22 → accounts', () => {
  const accountOf = (sent: object) => map.accountFromLearner(wire.learner.parse({ id: 'GiT', ...sent }), RAW);

  it('maps every field', () => {
    const sent = { email: ' Ada@Acme.example', first_name: 'Ada ', last_name: 'Rossi', modified: AT };
    expect(accountOf(sent)).toEqual({
      externalId: 'GiT',
      raw: RAW,
      email: 'ada@acme.example',
      employeeId: null,
      firstName: 'Ada',
      lastName: 'Rossi',
      status: 'UNKNOWN',
      locale: null,
      createdAt: null,
      updatedAt: AT,
      trainingTotals: null,
      phishingTotals: null,
      riskScore: null,
    });
  });

  it.each([
    ['2026-03-04T10:15:00+00:00', AT],
    ['2026-03-04 10:15:00', AT],
    ['2026-03-04T12:15:00+02:00', AT],
    [undefined, null],
  ])('reads the time %p', (modified, updatedAt) => expect(accountOf({ modified }).updatedAt).toBe(updatedAt));
});

it.each([
  [
    { manager_name: 'Bo Berg', manager_email: 'Bo@Acme.example' },
    { name: 'Bo Berg', email: 'bo@acme.example' },
  ],
  [{ manager_name: 'Bo Berg' }, { name: 'Bo Berg', email: null }],
  [{ manager_name: null, manager_email: '' }, null],
  [undefined, null],
])('IQ-24 → details: reads the manager of %j', (profile, manager) => {
  const sent = { id: 'GiT', dashboard_url: 'https://iq.example/learners/GiT', learner_profile: profile };
  expect(map.detailsFromLearner(details.learner.parse(sent))).toEqual({
    accountId: 'GiT',
    profileUrl: 'https://iq.example/learners/GiT',
    manager,
    department: null,
    jobTitle: null,
    country: null,
  });
});

it('IQ-24 → details: reads department, job title and country', () => {
  const profile = { department: 'Sales', title: 'Lead', country: 'DK' };
  const sent = { id: 'GiT', learner_profile: profile };
  expect(map.detailsFromLearner(details.learner.parse(sent))).toMatchObject({
    department: 'Sales',
    jobTitle: 'Lead',
    country: 'DK',
  });
});

describe('the catalogue', () => {
  it.each([
    [{ type: 'static' }, 'static'],
    [{ is_dynamic: true }, 'dynamic'],
    [{ is_dynamic: false }, 'static'],
    [{}, null],
  ])('IQ-18, IQ-19 → groups: the kind of %j', (sent, kind) => {
    expect(map.groupFromGroup(wire.group.parse({ id: 'g', ...sent }), RAW)).toMatchObject({ name: 'g', kind });
  });

  it.each([
    ['system', 'MANAGED'],
    ['shared', 'CUSTOM'],
    ['personal', 'CUSTOM'],
    ['leased', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('IQ-15 → courses: %p is %s', (owner, ownership) => {
    const course = wire.course.parse({ id: 'c', name: 'Basics', ownership: owner });
    expect(map.courseFromCourse(course, RAW, undefined)).toMatchObject({ ownership, description: undefined });
  });

  const run = (id: string, start: string | null, end: string | null) =>
    wire.campaignRun.parse({ id, campaign_id: 'x', start, end });
  it.each([
    ['runs now', true, [run('r', AT, null)], 'RUNNING', AT, null],
    ['has ended', false, [run('r', AT, LATER)], 'ENDED', AT, LATER],
    ['has ended, although nothing says so', null, [run('r', AT, LATER)], 'ENDED', AT, LATER],
    ['starts later', true, [run('r', '2030-01-01T00:00:00Z', null)], 'SCHEDULED', '2030-01-01T00:00:00.000Z', null],
    [
      'starts with its first run and ends with its last',
      false,
      [run('b', LATER, LATER), run('a', AT, AT)],
      'ENDED',
      AT,
      LATER,
    ],
    ['has no runs', null, [], 'UNKNOWN', null, null],
  ] as const)('IQ-09, IQ-05 → simulations: a campaign that %s', (_, running, runs, status, startedAt, endedAt) => {
    const campaign = wire.campaign.parse({ id: 'x', name: 'Quarter 1', type: 'phish', running });
    expect(map.simulationFromCampaign(campaign, RAW, runs, '2026-11-01T00:00:00.000Z')).toEqual({
      externalId: 'x',
      raw: RAW,
      name: 'Quarter 1',
      status,
      startedAt,
      endedAt,
    });
  });
});

it.each([
  [{ status: 'not_started' }, 'NOT_STARTED', null],
  [{ status: 'started', completed_on: null }, 'IN_PROGRESS', null],
  [{ status: 'completed', completed_on: '2026-03-04 10:15:00' }, 'COMPLETED', AT],
  [{ status: 'expired' }, 'UNKNOWN', null],
])('IQ-08 → course results: %j is %s', (sent, status, completedAt) => {
  const campaign = wire.campaign.parse({ id: 'x', name: 'Basics' });
  const result = map.courseResultFromRun(
    wire.runLearner.parse({ id: 'GiT', ...sent }),
    RAW,
    campaign,
    wire.campaignRun.parse({ id: 'r' }),
  );
  expect(result).toMatchObject({
    externalId: 'r:GiT',
    accountId: 'GiT',
    courseId: undefined,
    courseLinkId: 'x',
    courseName: 'Basics',
    status,
    vendorStatus: sent.status,
    completedAt,
  });
});

/** Events as IQ-34 sends them, of one learner in one run. */
const events = (...sent: readonly object[]) =>
  runSync(
    readItemsTask(
      'IQ-34',
      sent.map((event, index) => ({
        id: `e${index}`,
        timestamp: AT,
        learner_id: 'GiT',
        campaign_id: 'x',
        campaign_run_id: 'r',
        ...event,
      })),
      wire.timelineEvent,
    ),
  ).records;

describe('IQ-34, IQ-21 → simulation results', () => {
  const resultsOf = (...sent: readonly object[]) => runSync(simulationResultsFromEvents('IQ-34', events(...sent)));

  it.each([
    [['scheduled-in-phish-campaign-run'], 'SCHEDULED'],
    [['sent-phish-email'], 'SENT'],
    [['sent-phish-email', 'fast-clicked'], 'SENT'],
    [['sent-phish-email', 'opened-phish'], 'OPENED'],
    [['opened-phish', 'submitted-phishsim-email'], 'REPORTED'],
    [['submitted-phishsim-email', 'phished-learner'], 'CLICKED'],
    [['phished-learner', 'matched-pattern'], 'REPLIED'],
    [['replied', 'enabled-macro'], 'OPENED_ATTACHMENT'],
    [['opened-attachment', 'entered-data'], 'SUBMITTED_DATA'],
  ])('takes the most severe of %j: %s', (types, outcome) => {
    const { records } = resultsOf(...types.map((type) => ({ type, template_id: 't' })));
    expect(records.map((record) => record.outcome)).toEqual([outcome]);
  });

  it('makes one result of each template, dated by the schedule of its run', () => {
    const { records } = resultsOf(
      { type: 'scheduled-in-phish-campaign-run' },
      { type: 'sent-phish-email', template_id: 't1', timestamp: LATER },
      { type: 'sent-phish-email', template_id: 't2', timestamp: LATER },
    );
    expect(records).toMatchObject([
      { externalId: 'r:t1:GiT', simulationId: 'x', scheduledAt: AT, sentAt: LATER },
      { externalId: 'r:t2:GiT', simulationId: 'x', scheduledAt: AT, sentAt: LATER },
    ]);
  });

  it('takes the first time of each step, and counts a step without one', () => {
    const { records, unreadable } = resultsOf(
      { type: 'phished-learner', timestamp: LATER },
      { type: 'phished-learner', timestamp: AT },
      { type: 'opened-phish', timestamp: 'yesterday' },
    );
    expect(records).toMatchObject([{ clickedAt: AT, openedAt: null, outcome: 'CLICKED' }]);
    expect(unreadable).toMatchObject([{ endpoint: 'IQ-34', field: 'openedAt' }]);
  });

  it('makes no result of reported mail that was no simulation', () => {
    expect(resultsOf({ type: 'submitted-phishing-email', campaign_id: null }).records).toEqual([]);
  });
});

describe('IQ-34, IQ-21 → assessment results', () => {
  const resultOf = (...types: readonly string[]) =>
    assessmentResultsFromEvents(
      'IQ-34',
      events(...types.map((type) => ({ type, assessment_id: 'as' }))),
      (id) => `Exam ${id}`,
    ).records;

  it.each([
    [['started-aware-assessment'], 'IN_PROGRESS', null],
    [['started-aware-assessment', 'completed-aware-assessment'], 'COMPLETED', AT],
    [['completed-aware-assessment', 'failed-aware-assessment'], 'FAILED', AT],
    [['failed-aware-assessment', 'passed-aware-assessment'], 'COMPLETED', AT],
  ])('reads %j as %s', (types, status, completedAt) => {
    expect(resultOf(...types)).toMatchObject([
      { externalId: 'r:as:GiT', accountId: 'GiT', name: 'Exam as', status, score: null, completedAt },
    ]);
  });
});

it('IQ-21 → timeline: omits an event whose time is unknown', () => {
  const [dated, undated] = events({ type: 'created-learner' }, { type: 'replied', timestamp: null });
  expect(dated && map.timelineFromEvent(dated.value, RAW)).toMatchObject([{ type: 'created-learner', at: AT }]);
  expect(undated && map.timelineFromEvent(undated.value, RAW)).toEqual([]);
});
