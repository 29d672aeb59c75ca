import { describe, expect, it } from '@jest/globals';
import { storeRaw, loadRaw } from '../../../datasources/runtime/raw-payload';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';
import type { z } from 'zod';
import * as wire from '../../../datasources/cyberhoot/wire-schema';
import * as map from '../../../datasources/cyberhoot/mapping';
import { readItemsTask } from '../../../datasources/transport/wire';

const fetchedAt = new Date('2026-11-01T00:00:00.000Z');
const listing = <T>(endpoint: string, sent: readonly unknown[], schema: z.ZodType<T>) => ({
  ...runSync(readItemsTask(endpoint, sent, schema)),
  fetchedAt,
});
const users = (...sent: readonly object[]) => runSync(map.recordsFromUsers(listing('CH-05', sent, wire.user)));

describe('CH-05 → accounts', () => {
  const ada = {
    id: 45,
    first_name: ' Ada ',
    last_name: 'Rossi',
    email_address: ' Ada@Acme.Example ',
    external_id: 'E-7',
    date_created: 1735689600,
    archived_date: 0,
    active: 1,
    hoot_score: '71',
  };
  const accountOf = (more: object) => users({ ...ada, ...more }).accounts.records[0];

  it('maps every field', () => {
    expect(accountOf({})).toEqual({
      externalId: '45',
      raw: storeRaw(ada),
      email: 'ada@acme.example',
      employeeId: 'E-7',
      firstName: 'Ada',
      lastName: 'Rossi',
      status: 'ACTIVE',
      locale: null,
      createdAt: '2025-01-01T00:00:00.000Z',
      updatedAt: null,
      trainingTotals: null,
      phishingTotals: null,
      riskScore: 29,
    });
  });

  it.each([
    [{ active: 1 }, 'ACTIVE'],
    [{ active: '1' }, 'ACTIVE'],
    [{ active: 0 }, 'INACTIVE'],
    [{ active: '0' }, 'INACTIVE'],
    [{ active: null }, 'UNKNOWN'],
    [{ active: 1, archived_date: 1735689600 }, 'ARCHIVED'],
    [{ active: 1, archived_date: '' }, 'ACTIVE'],
  ])('reads %j as %s', (more, status) => expect(accountOf(more)?.status).toBe(status));

  it.each([
    [100, 0],
    [0, 100],
    ['n/a', null],
    [-1, null],
    [null, null],
  ])('inverts the hoot score %p to the risk %p', (score, risk) =>
    expect(accountOf({ hoot_score: score })?.riskScore).toBe(risk),
  );

  it('skips a broken user, and reports it', () => {
    const { accounts, courseResults } = users({ id: { broken: true } }, ada);
    expect(accounts.records).toHaveLength(1);
    expect(accounts.skipped).toEqual([{ endpoint: 'CH-05', reason: expect.stringContaining('item 0: id') }]);
    expect(courseResults.skipped).toHaveLength(1);
  });
});

describe('CH-05 and CH-04 → managers', () => {
  const managers = new Map([
    ['9', wire.manager.parse({ id: 9, first_name: 'Bo', last_name: 'Berg', email_addr: 'Bo@acme.example' })],
    ['8', wire.manager.parse({ id: 8, first_name: '', last_name: null, email_addr: '' })],
  ]);
  const old = { manager_first_name: 'Old', manager_last_name: 'Boss', manager_email_address: 'old@acme.example' };
  it.each([
    ['by id', { manager_id: 9, ...old }, { name: 'Bo Berg', email: 'bo@acme.example' }],
    ['by id as text', { manager_id: '9' }, { name: 'Bo Berg', email: 'bo@acme.example' }],
    ['by the deprecated fields', { manager_id: 0, ...old }, { name: 'Old Boss', email: 'old@acme.example' }],
    [
      'by the deprecated fields, where the id is unknown',
      { manager_id: 77, ...old },
      { name: 'Old Boss', email: 'old@acme.example' },
    ],
    [
      'by the deprecated fields, where the manager is blank',
      { manager_id: 8, ...old },
      { name: 'Old Boss', email: 'old@acme.example' },
    ],
    ['nobody', { manager_id: 0, manager_first_name: '' }, null],
  ])('finds the manager %s', (_, sent, manager) => {
    const details = map.detailsFromUser(wire.user.parse({ id: 1, ...sent }));
    expect(map.detailsWithManager(details, managers)).toEqual({ accountId: '1', profileUrl: null, manager });
  });
});

describe('CH-05 → results', () => {
  const assigned = (id: number, type: string, completed: unknown) => ({
    id,
    name: `Assignment ${id}`,
    type,
    completed_date: completed,
  });
  const done = 1735689600;

  it.each([
    ['active', done, 'COMPLETED', '2025-01-01T00:00:00.000Z'],
    ['active', 0, 'NOT_STARTED', null],
    ['pending', null, 'NOT_STARTED', null],
    ['archived', 0, 'REMOVED', null],
    ['archived', String(done), 'COMPLETED', '2025-01-01T00:00:00.000Z'],
  ])('in the list %s, completed %p: %s', (name, completed, status, completedAt) => {
    const { courseResults } = users({ id: 1, assignments: { [name]: [assigned(5, 'video', completed)] } });
    expect(courseResults.records).toEqual([
      {
        externalId: '5:1',
        raw: storeRaw(assigned(5, 'video', completed)),
        accountId: '1',
        courseId: '5',
        courseLinkId: null,
        courseName: 'Assignment 5',
        status,
        vendorStatus: name,
        enrolledAt: null,
        startedAt: null,
        completedAt,
        dueOn: null,
        score: null,
        grade: null,
      },
    ]);
  });

  it('recognises policies in any letter case', () => {
    const { courseResults, policyResults } = users({
      id: 1,
      assignments: { active: [assigned(5, 'Policy', done), assigned(6, 'something new', 0)] },
    });
    expect(courseResults.records.map(({ courseId }) => courseId)).toEqual(['6']);
    expect(policyResults.records.map(({ raw }) => loadRaw(raw))).toEqual([assigned(5, 'Policy', done)]);
    expect(policyResults.records.map(({ raw: _, ...result }) => result)).toEqual([
      {
        externalId: '5:1',
        accountId: '1',
        policyId: '5',
        policyName: 'Assignment 5',
        acknowledged: true,
        acknowledgedAt: '2025-01-01T00:00:00.000Z',
        assignedAt: null,
      },
    ]);
  });

  it.each([
    [{ active: 0, archived: done }, 'COMPLETED', 'archived'],
    [{ pending: 0, active: 0 }, 'NOT_STARTED', 'active'],
    [{ archived: 0, pending: 0 }, 'NOT_STARTED', 'pending'],
    [{ active: done, archived: 0 }, 'COMPLETED', 'active'],
  ])('counts an assignment in two lists once: %j', (lists, status, vendorStatus) => {
    const assignments = Object.fromEntries(
      Object.entries(lists).map(([name, completed]) => [name, [assigned(5, 'video', completed)]]),
    );
    expect(users({ id: 1, assignments }).courseResults.records).toMatchObject([{ status, vendorStatus }]);
  });

  it('skips a broken assignment, and reports it', () => {
    const { courseResults, policyResults, accounts } = users({ id: 1, assignments: { active: [{ name: 'Five' }] } });
    expect(courseResults).toMatchObject({ records: [], skipped: [{ endpoint: 'CH-05' }] });
    expect(policyResults.skipped).toHaveLength(1);
    expect(accounts.skipped).toEqual([]);
  });
});

describe('CH-08 → groups', () => {
  const sent = {
    id: 3,
    name: 'Sales',
    hr_email: ' HR@acme.example',
    group_type: 'department',
    users: { 45: { id: 45 } },
  };
  it('maps group and members', () => {
    const groups = listing('CH-08', [sent], wire.group);
    expect(groups.records.map(({ value, raw }) => map.groupFromGroup(value, raw))).toEqual([
      {
        externalId: '3',
        raw: storeRaw(sent),
        name: 'Sales',
        kind: 'department',
        managers: [{ accountId: null, email: 'hr@acme.example' }],
      },
    ]);
    expect(map.membershipsFromGroups(groups).records).toEqual([{ groupId: '3', accountId: '45' }]);
  });
  it('maps groups without managers and without members', () => {
    const groups = listing('CH-08', [{ ...sent, hr_email: '', users: [] }], wire.group);
    expect(groups.records.map(({ value, raw }) => map.groupFromGroup(value, raw).managers)).toEqual([[]]);
    expect(map.membershipsFromGroups(groups).records).toEqual([]);
  });
});

describe('CH-10 → courses and policies', () => {
  const sent = (type: unknown, more: object = {}) => ({ id: 5, policy_name: 'Five', policy_type: type, ...more });
  const courses = (raw: object) => map.courseFromAssignment(wire.assignment.parse(raw), raw);
  it.each([
    ['video', 'VIDEO'],
    ['Training Video', 'VIDEO'],
    ['SURVEY', 'SURVEY'],
    ['phishing', 'PHISHING_TRAINING'],
    ['hootphish', 'PHISHING_TRAINING'],
    ['zac_foundational', 'PROGRAM'],
    ['Foundational', 'PROGRAM'],
    ['training', 'TRAINING'],
    ['quiz', 'OTHER'],
    [null, 'OTHER'],
  ])('reads the type %p as %s', (type, kind) => expect(courses(sent(type))).toMatchObject([{ kind }]));

  it('maps every field', () => {
    const raw = sent('video', { is_optional: '0', effective_start: 20260101, effective_end: '20260301', archived: 1 });
    expect(courses(raw)).toEqual([
      {
        externalId: '5',
        raw,
        name: 'Five',
        description: null,
        kind: 'VIDEO',
        ownership: 'UNKNOWN',
        required: true,
        startsOn: '2026-01-01',
        endsOn: '2026-03-01',
        archived: true,
      },
    ]);
  });

  it('maps missing values to null', () => {
    expect(courses(sent('video'))).toMatchObject([{ required: null, startsOn: null, endsOn: null, archived: null }]);
  });

  it('recognises policies', () => {
    const raw = sent('Policy');
    expect(courses(raw)).toEqual([]);
    expect(map.policyFromAssignment(wire.assignment.parse(raw), raw)).toEqual([
      { externalId: '5', raw, name: 'Five', version: null, published: null, category: 'Policy' },
    ]);
    expect(map.policyFromAssignment(wire.assignment.parse(sent('video')), raw)).toEqual([]);
  });
});

describe('CH-22 → simulations', () => {
  it.each([
    [20261101, 20261130, 'SCHEDULED'],
    [20261001, 20261031, 'RUNNING'],
    [20261031, 20261031, 'RUNNING'],
    [20261001, 0, 'RUNNING'],
    [20260901, 20261030, 'ENDED'],
    [0, 0, 'UNKNOWN'],
  ])('from %p to %p, on 31 October: %s', (from, to, status) => {
    const raw = { id: 1, policy_name: 'Phish', effective_start: from, effective_end: to };
    expect(map.simulationFromTraining(wire.training.parse(raw), raw, '2026-10-31')).toMatchObject({ status });
  });
});

describe('CH-12 and CH-13 → exposures', () => {
  const pwned = {
    breachId: 31,
    breachDate: '20240105',
    dateFound: 20260304,
    title: 'LinkShare',
    description: '<p>It <b>leaked</b>.</p>',
    affected: '1,234,567',
    dataClasses: 'Email addresses, Passwords',
    acknowledged: '0',
  };
  const dehashed = { id: 1001, email: '', database_name: 'stealer-logs', password: '[removed]', date_found: 20260305 };
  const exposuresOf = (rows: { pwned?: object; dehashed?: object }, email: string | null = 'ada@acme.example') =>
    map.exposuresFromUser(
      {
        email,
        pwned: listing('CH-13', rows.pwned ? [rows.pwned] : [], wire.pwnedBreach),
        dehashed: listing('CH-13', rows.dehashed ? [rows.dehashed] : [], wire.dehashedBreach),
      },
      '45',
    );

  it('maps a known breach', () => {
    expect(exposuresOf({ pwned }).records).toEqual([
      {
        externalId: '31:45',
        raw: storeRaw(pwned),
        accountId: '45',
        email: 'ada@acme.example',
        breachId: '31',
        breachName: 'LinkShare',
        breachDate: '2024-01-05',
        discoveredAt: '2026-03-04T00:00:00.000Z',
        acknowledged: false,
        passwordExposed: true,
        breach: {
          externalId: '31',
          raw: storeRaw(pwned),
          name: 'LinkShare',
          description: 'It leaked.',
          breachDate: '2024-01-05',
          dataClasses: ['Email addresses', 'Passwords'],
          affectedAccountCount: 1_234_567,
        },
      },
    ]);
  });

  it('leaves passwordExposed unknown where no exposed data is named', () => {
    const sent = { ...pwned, dataClasses: 'Names', affected: 'n/a', description: '' };
    expect(exposuresOf({ pwned: sent }).records).toMatchObject([
      { passwordExposed: null, breach: { affectedAccountCount: null, description: null } },
    ]);
  });

  it('maps a row of a leaked database', () => {
    expect(exposuresOf({ dehashed }).records).toMatchObject([
      {
        externalId: 'dehashed:1001:45',
        email: 'ada@acme.example',
        breachId: 'dehashed:stealer-logs',
        breachName: 'stealer-logs',
        discoveredAt: '2026-03-05T00:00:00.000Z',
        acknowledged: null,
        passwordExposed: true,
      },
    ]);
  });

  it.each([
    [{ password: '', hashed_password: '' }, false],
    [{ password: null }, false],
    [{ password: '[removed]' }, true],
    [{ password: '', hashed_password: '[removed]' }, true],
  ])('reads %j as a password exposed: %p', (secrets, passwordExposed) => {
    const sent = { id: 1, database_name: 'x', ...secrets };
    expect(exposuresOf({ dehashed: sent }).records).toMatchObject([{ passwordExposed }]);
  });

  it('skips a row without a valid address, and reports it', () => {
    expect(exposuresOf({ pwned }, null)).toMatchObject({ records: [], skipped: [{ endpoint: 'CH-13' }] });
  });

  it('maps the list of exposed addresses', () => {
    const row = wire.exposedAddress.parse({ email: ' A@b.example', userId: '', latestBreachDate: 0, breachCount: '2' });
    expect(map.exposedFromAddress(row)).toEqual({
      accountId: null,
      email: 'a@b.example',
      breachCount: 2,
      latestBreachDate: null,
      breachIds: undefined,
    });
  });
});
