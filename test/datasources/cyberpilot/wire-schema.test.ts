import { describe, expect, it } from '@jest/globals';
import { userSummary, usersSummary } from '../../../datasources/cyberpilot/wire-schema';

const row = {
  enrolledCourses: 5,
  notCompletedCourses: 2,
  overdueCourses: 1,
  averageScore: 83,
  enrolledMaterials: 3,
  notCompletedMaterials: 1,
  phishingCampaigns: 2,
  emailsSent: 4,
  linksClicked: 1,
  dataSubmitted: 0,
  lastAction: 'Email sent',
  user: {
    id: 'u-1',
    email: ' Ada@Acme.example ',
    created: '2026-03-04T10:15:00Z',
    name: 'Ada Rossi',
    firstName: 'Ada',
    lastName: 'Rossi',
    branch: { id: 'b-1', name: 'Milan' },
    groups: [{ id: 'g-1', name: 'Sales' }],
  },
};
const userOf = (more: object) => userSummary.parse({ ...row, user: { ...row.user, ...more } }).user;

describe('CP-01, the report', () => {
  it('accepts a report without people', () => {
    expect(usersSummary.parse({ count: 0, fetched: 0, result: [] })).toEqual({ count: 0, result: [] });
  });
  it.each([[undefined], [null], ['many'], [-1], [2.5]])(
    'takes rows of which it is not known how many there are (%p)',
    (count) => {
      expect(usersSummary.parse({ count, result: [row] })).toEqual({ count: null, result: [row] });
    },
  );
  it.each([[{ unexpected: true }], [{ count: 300 }], [{ count: 300, result: null }], [[]]])(
    'does not accept %j as an empty report',
    (sent) => expect(usersSummary.safeParse(sent).success).toBe(false),
  );
});

describe('CP-01, a row', () => {
  it.each([['Clicked link'], [3], [null], [undefined]])('accepts the last action %p', (lastAction) => {
    expect(userSummary.safeParse({ ...row, lastAction }).success).toBe(true);
  });

  it('accepts undocumented properties', () => {
    expect(userSummary.parse({ ...row, internalScoreV2: 17 })).toMatchObject({ enrolledCourses: 5 });
    expect(userOf({ avatar: null, branch: { id: 'b-1', name: 'Milan', code: 7 } }).branch).toEqual({
      id: 'b-1',
      name: 'Milan',
      code: 7,
    });
  });

  it.each([[undefined], [null]])('reads the branch %p as none', (branch) => {
    expect(userOf({ branch }).branch ?? null).toBeNull();
  });

  it.each([[undefined], [null], [[]]])('reads the groups %p as none', (groups) => {
    expect(userOf({ groups }).groups).toEqual([]);
  });

  it.each([
    ['2026-03-04T10:15:00Z', '2026-03-04T10:15:00.000Z'],
    ['2026-03-04T10:15:00', '2026-03-04T10:15:00.000Z'],
    ['2026-03-04T10:15:00+01:00', '2026-03-04T09:15:00.000Z'],
    [null, null],
  ])('reads the time %p as %p', (created, read) => expect(userOf({ created }).created).toBe(read));

  it('requires a user with an id', () => {
    expect(userSummary.safeParse({ ...row, user: { ...row.user, id: null } }).success).toBe(false);
    expect(userSummary.safeParse({ ...row, user: undefined }).success).toBe(false);
  });
});
