import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import * as map from '../../../datasources/sibermate/mapping';
import * as wire from '../../../datasources/sibermate/wire-schema';

const RAW = { sent: true };
/** Maps a wire record as the capabilities do: parsed by its schema, with the raw payload beside it. */
const mapped =
  <Schema extends z.ZodType, Rec>(schema: Schema, toRecord: (value: z.output<Schema>, raw: unknown) => Rec) =>
  (sent: object): Rec =>
    toRecord(schema.parse(sent), RAW);

const AT = '2026-03-04T10:15:00.000Z';
const LATER = '2026-03-05T10:15:00.000Z';

describe('SM-07 → accounts', () => {
  const accountOf = mapped(wire.learner, map.accountFromLearner);
  const ada = {
    id: 'l_1',
    email: ' Ada@Acme.example ',
    firstName: ' Ada',
    lastName: 'Rossi',
    active: true,
    externalLearnerId: 'E-7',
    locale: 'da',
    excludedFromAutoEnrol: false,
    groupIds: ['g_1', 'g_1'],
    groups: [{ id: 'g_2', name: 'Two' }],
    riskScore: 71,
    createdAt: '2026-03-04T11:15:00+01:00',
    updatedAt: AT,
  };

  it('maps every field', () => {
    expect(accountOf(ada)).toEqual({
      externalId: 'l_1',
      raw: RAW,
      email: 'ada@acme.example',
      employeeId: 'E-7',
      firstName: 'Ada',
      lastName: 'Rossi',
      status: 'ACTIVE',
      locale: 'da',
      createdAt: AT,
      updatedAt: AT,
      trainingTotals: null,
      phishingTotals: null,
      riskScore: 71,
    });
  });

  it.each([
    [{ active: true, status: 'inactive' }, 'ACTIVE'],
    [{ active: false }, 'INACTIVE'],
    [{ active: undefined, status: 'Active' }, 'ACTIVE'],
    [{ active: null, status: 'inactive' }, 'INACTIVE'],
    [{ active: undefined, status: 'archived' }, 'ARCHIVED'],
    [{ active: undefined, status: 'suspended' }, 'UNKNOWN'],
    [{ active: undefined }, 'UNKNOWN'],
  ])('reads %j as %s', (sent, status) => expect(accountOf({ ...ada, ...sent }).status).toBe(status));

  it('reads a learner without an address, as the dashboard can create', () => {
    expect(accountOf({ id: 'l_2', firstName: 'Bo', lastName: 'Berg', active: true, email: null }).email).toBeNull();
  });

  it('counts each group once, as an id or as an object', () => {
    expect(map.membershipsFromLearner(wire.learner.parse(ada))).toEqual([
      { groupId: 'g_1', accountId: 'l_1' },
      { groupId: 'g_2', accountId: 'l_1' },
    ]);
  });
});

describe('SM-40 → course results', () => {
  const resultOf = mapped(wire.courseResult, map.courseResultFromRow);
  const row = { learnerId: 'l_1', courseId: 'c_1', courseName: 'Phishing', enrolledAt: AT };

  it('maps every field', () => {
    expect(resultOf({ ...row, startedAt: AT, completedAt: LATER, score: 88, grade: 'A' })).toEqual({
      externalId: 'c_1:l_1',
      raw: RAW,
      accountId: 'l_1',
      courseId: 'c_1',
      courseLinkId: null,
      courseName: 'Phishing',
      status: 'COMPLETED',
      vendorStatus: null,
      enrolledAt: AT,
      startedAt: AT,
      completedAt: LATER,
      dueOn: null,
      score: 88,
      grade: 'A',
    });
  });

  it.each([
    [{}, 'NOT_STARTED'],
    [{ startedAt: AT }, 'IN_PROGRESS'],
    [{ completedAt: LATER }, 'COMPLETED'],
    [{ startedAt: 'soon' }, 'UNKNOWN'],
    [{ startedAt: AT, completedAt: 'never' }, 'UNKNOWN'],
  ])('derives the status from %j: %s', (dates, status) => expect(resultOf({ ...row, ...dates }).status).toBe(status));

  it.each([
    [{ course: { id: 'c_1', name: 'Phishing' } }, 'c_1', 'Phishing'],
    [{ courseId: 'c_1' }, 'c_1', 'c_1'],
    [{ courseName: 'Phishing' }, null, 'Phishing'],
  ])('reads the course of %j', (sent, courseId, courseName) => {
    expect(resultOf({ learnerId: 'l_1', ...sent })).toMatchObject({ courseId, courseName });
  });

  it('needs a course and a learner', () => {
    expect(wire.courseResult.safeParse({ learnerId: 'l_1' }).success).toBe(false);
    expect(wire.courseResult.safeParse({ courseId: 'c_1' }).success).toBe(false);
  });
});

describe('SM-16 → policy results', () => {
  const resultOf = mapped(wire.policyResult, map.policyResultFromRow);
  const row = { learnerId: 'l_1', policyId: 'p_1', policyName: 'Clean desk', assignedAt: AT };

  it.each([
    [{ acknowledged: true, acknowledgedAt: LATER }, true, LATER],
    [{ acknowledged: false }, false, null],
    [{ acknowledgedAt: LATER }, true, LATER],
    [{ acknowledgedAt: null }, false, null],
    [{ acknowledged: 'maybe', acknowledgedAt: LATER }, true, LATER],
  ])('reads %j', (sent, acknowledged, acknowledgedAt) => {
    expect(resultOf({ ...row, ...sent })).toMatchObject({ acknowledged, acknowledgedAt, assignedAt: AT });
  });

  it('is no result if nothing says whether the policy was acknowledged', () => {
    expect(wire.policyResult.safeParse({ ...row, acknowledged: 'maybe' }).success).toBe(false);
  });
});

describe('SM-18, SM-59 → simulation results', () => {
  const resultOf = (sent: object) =>
    map.simulationResultFromRow(wire.simulationResult.parse({ learnerId: 'l_1', ...sent }), RAW, 'sim_1');

  it.each([
    [{}, 'SCHEDULED'],
    [{ sentAt: AT }, 'SENT'],
    [{ sentAt: AT, openedAt: LATER }, 'OPENED'],
    [{ sentAt: AT, openedAt: LATER, reportedAt: LATER }, 'REPORTED'],
    [{ sentAt: AT, clickedAt: LATER, reportedAt: LATER }, 'CLICKED'],
    [{ sentAt: AT, clickedAt: AT, submittedAt: LATER }, 'SUBMITTED_DATA'],
    [{ sentAt: AT, clickedAt: 'yes' }, 'UNKNOWN'],
    [{ sentAt: 'yes' }, 'UNKNOWN'],
    [{ sentAt: 'yes', openedAt: LATER }, 'OPENED'],
  ])('derives the outcome from %j: %s', (sent, outcome) => expect(resultOf(sent).outcome).toBe(outcome));

  it('belongs to the requested simulation, unless the row names its own', () => {
    expect(resultOf({})).toMatchObject({ externalId: 'sim_1:l_1', simulationId: 'sim_1', simulationName: null });
    expect(resultOf({ simulation: { id: 'sim_2', name: 'Parcel' } })).toMatchObject({
      externalId: 'sim_2:l_1',
      simulationId: 'sim_2',
      simulationName: 'Parcel',
    });
  });
});

describe('the catalogue', () => {
  it.each([
    [{ majorVersion: 2, minorVersion: 1, status: 'live' }, '2.1', true],
    [{ majorVersion: 2, status: 'draft' }, '2.0', false],
    [{ status: 'retired' }, null, null],
  ])('SM-44 → policies: %j', (sent, version, published) => {
    const policyOf = mapped(wire.policy, map.policyFromPolicy);
    expect(policyOf({ id: 'p_1', name: 'Clean desk', ...sent })).toMatchObject({ version, published });
  });

  it.each([
    ['scheduled', 'SCHEDULED'],
    ['active', 'RUNNING'],
    ['completed', 'ENDED'],
    ['paused', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('SM-58 → simulations: the status %p is %s', (status, expected) => {
    const simulationOf = mapped(wire.simulation, map.simulationFromSimulation);
    expect(simulationOf({ id: 'sim_1', status, startDate: AT })).toMatchObject({
      name: 'sim_1',
      status: expected,
      startedAt: AT,
      endedAt: null,
    });
  });

  it.each([
    ['training', 'managed', 'TRAINING', 'MANAGED'],
    ['gap_analysis', 'custom', 'GAP_ANALYSIS', 'CUSTOM'],
    ['video', undefined, 'OTHER', 'UNKNOWN'],
  ])('SM-34 → courses: %s, %s', (type, source, kind, ownership) => {
    const courseOf = mapped(wire.course, map.courseFromCourse);
    expect(courseOf({ id: 'c_1', name: 'One', type, source })).toMatchObject({ kind, ownership });
  });
});

describe('SM-61, SM-12, SM-62 → exposures', () => {
  it('counts an address in at least as many breaches as it lists', () => {
    const exposedOf = (sent: object) =>
      map.exposedFromAccount(wire.breachedAccount.parse({ email: 'a@b.example', ...sent }));
    expect(exposedOf({ breachCount: 3, serviceIds: ['s_1'] }).breachCount).toBe(3);
    expect(exposedOf({ breachCount: 'many', serviceIds: ['s_1', 's_2'] }).breachCount).toBe(2);
    expect(exposedOf({}).breachCount).toBeNull();
  });

  it.each([
    [{ passwordExposed: false, dataClasses: ['Passwords'] }, false],
    [{ dataClasses: ['Email addresses', 'Password hints'] }, true],
    [{ dataClasses: ['Names'] }, null],
  ])('reads whether a password was exposed from %j', (sent, passwordExposed) => {
    const breach = wire.learnerBreach.parse({ serviceId: 's_1', name: 'LinkShare', ...sent });
    const exposure = map.exposureFromBreach(breach, RAW, { accountId: 'l_1', email: 'a@b.example' });
    expect(exposure).toMatchObject({ externalId: 's_1:l_1', breachId: 's_1', passwordExposed, email: 'a@b.example' });
  });
});
