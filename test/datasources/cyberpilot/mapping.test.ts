import { describe, expect, it } from '@jest/globals';
import { storeRaw } from '../../../datasources/runtime/raw-payload';
import { userSummary } from '../../../datasources/cyberpilot/wire-schema';
import { recordsFromReport } from '../../../datasources/cyberpilot/mapping';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';
import { readItemsTask } from '../../../datasources/transport/wire';

const user = {
  id: 'u-1',
  email: ' Ada@Acme.example ',
  created: '2026-03-04T10:15:00',
  name: 'Ada Maria Rossi',
  firstName: 'Ada',
  lastName: 'Rossi',
  branch: { id: 'x', name: 'Milan' },
  groups: [{ id: 'x', name: 'Sales' }],
};
const row = {
  enrolledCourses: 5,
  notCompletedCourses: 2,
  overdueCourses: 1,
  averageScore: 83,
  enrolledMaterials: 3,
  notCompletedMaterials: 1,
  emailsSent: 4,
  linksClicked: 1,
  dataSubmitted: 0,
  user,
};
const report = (...rows: readonly object[]) =>
  runSync(
    recordsFromReport({
      ...runSync(readItemsTask('CP-01', rows, userSummary)),
      fetchedAt: new Date('2026-11-01T00:00:00.000Z'),
    }),
  );
const accountOf = (more: object) => report({ ...row, ...more }).accounts.records[0];

describe('CP-01 → accounts', () => {
  it('maps every field', () => {
    expect(accountOf({})).toEqual({
      externalId: 'u-1',
      raw: storeRaw(row),
      email: 'ada@acme.example',
      employeeId: null,
      firstName: 'Ada',
      lastName: 'Rossi',
      status: 'UNKNOWN',
      locale: null,
      createdAt: '2026-03-04T10:15:00.000Z',
      updatedAt: null,
      trainingTotals: { assigned: 8, completed: 5, inProgress: null, overdue: 1, averageScore: 83 },
      phishingTotals: { sent: 4, opened: null, clicked: 1, submitted: 0, reported: null },
      riskScore: null,
    });
  });

  it.each([
    [{ firstName: 'Ada', lastName: 'Rossi' }, 'Ada', 'Rossi'],
    [{ firstName: '', lastName: null }, 'Ada', 'Maria Rossi'],
    [{ firstName: 'Ada Maria', lastName: '' }, 'Ada Maria', 'Rossi'],
    [{ firstName: '', lastName: 'Rossi' }, 'Ada Maria', 'Rossi'],
    [{ firstName: 'Eva', lastName: '' }, 'Eva', null],
    [{ firstName: '', lastName: 'Bianchi' }, null, 'Bianchi'],
    [{ firstName: '', lastName: '', name: 'Cher' }, 'Cher', null],
    [{ firstName: '', lastName: '', name: '' }, null, null],
  ])('reads the names of %j', (names, firstName, lastName) => {
    expect(accountOf({ user: { ...user, ...names } })).toMatchObject({ firstName, lastName });
  });

  it('counts people who submitted data among those who clicked', () => {
    expect(accountOf({ linksClicked: 1, dataSubmitted: 2 })?.phishingTotals).toMatchObject({
      clicked: 2,
      submitted: 2,
    });
  });

  it('gives no number of completed courses if more are open than assigned', () => {
    expect(accountOf({ enrolledCourses: 0, notCompletedCourses: 9 })?.trainingTotals).toMatchObject({
      assigned: 3,
      completed: null,
    });
  });

  it.each([
    [
      { enrolledMaterials: null },
      { trainingTotals: { assigned: null, completed: null, overdue: 1, averageScore: 83 } },
    ],
    [{ notCompletedCourses: undefined }, { trainingTotals: { assigned: 8, completed: null, overdue: 1 } }],
    [
      { overdueCourses: null, averageScore: null },
      { trainingTotals: { assigned: 8, overdue: null, averageScore: null } },
    ],
    [{ emailsSent: null }, { phishingTotals: { sent: null, clicked: 1, submitted: 0 } }],
    [{ linksClicked: null, dataSubmitted: 2 }, { phishingTotals: { sent: 4, clicked: null, submitted: 2 } }],
    [{ emailsSent: null, linksClicked: null, dataSubmitted: null }, { phishingTotals: null }],
  ])('reads no number from %j', (more, account) => expect(accountOf(more)).toMatchObject(account));
});

describe('CP-01 → groups', () => {
  it('distinguishes a branch and a group with the same id, and counts each once', () => {
    const { groups, memberships } = report(row, { ...row, user: { ...user, id: 'u-2', groups: null } });
    expect(groups.records).toEqual([
      { externalId: 'branch:x', raw: storeRaw(user.branch), name: 'Milan', kind: 'branch', managers: null },
      { externalId: 'group:x', raw: storeRaw(user.groups[0]), name: 'Sales', kind: 'group', managers: null },
    ]);
    expect(memberships.records).toEqual([
      { groupId: 'branch:x', accountId: 'u-1' },
      { groupId: 'group:x', accountId: 'u-1' },
      { groupId: 'branch:x', accountId: 'u-2' },
    ]);
  });

  it('skips a broken row, and reports it', () => {
    const { accounts, memberships } = report({ user: { broken: true } }, row);
    expect(accounts).toMatchObject({ records: [{ externalId: 'u-1' }], skipped: [{ endpoint: 'CP-01' }] });
    expect(memberships.skipped).toHaveLength(1);
  });
});
