import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onePerCourse } from '../../../datasources/transport/course-results';
import type { CourseResultRecord } from '../../../datasources/spec/records';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';

const result = (externalId: string, more: Partial<CourseResultRecord> = {}): CourseResultRecord => ({
  externalId,
  raw: null,
  accountId: 'a1',
  courseId: 'c1',
  courseLinkId: null,
  courseName: 'Phishing',
  status: 'NOT_STARTED',
  vendorStatus: null,
  enrolledAt: null,
  startedAt: null,
  completedAt: null,
  dueOn: null,
  score: null,
  grade: null,
  ...more,
});
const chosen = (...results: readonly CourseResultRecord[]) =>
  runSync(onePerCourse(results)).map(({ externalId }) => externalId);

const early = '2025-01-01T00:00:00.000Z';
const late = '2026-01-01T00:00:00.000Z';
it.each<[string, readonly CourseResultRecord[], readonly string[]]>([
  [
    'a completed one before an open one',
    [result('open', { enrolledAt: late }), result('done', { status: 'COMPLETED', completedAt: early })],
    ['done'],
  ],
  [
    'the latest of several completed',
    [
      result('new', { status: 'COMPLETED', completedAt: late }),
      result('old', { status: 'COMPLETED', completedAt: early }),
    ],
    ['new'],
  ],
  ['the latest of several open', [result('old', { enrolledAt: early }), result('new', { enrolledAt: late })], ['new']],
  [
    'one in progress before one not started',
    [result('open', { enrolledAt: late }), result('begun', { status: 'IN_PROGRESS', startedAt: early })],
    ['begun'],
  ],
  ['an assigned one before a removed one', [result('off', { status: 'REMOVED' }), result('on')], ['on']],
  ['that of another person, too', [result('mine'), result('yours', { accountId: 'a2' })], ['mine', 'yours']],
  ['that of another course, too', [result('one'), result('other', { courseId: 'c2' })], ['one', 'other']],
  [
    'one for each name, where there is no id',
    [
      result('one', { courseId: null }),
      result('same', { courseId: null }),
      result('other', { courseId: null, courseName: 'Passwords' }),
    ],
    ['one', 'other'],
  ],
  [
    'one for each campaign, where the campaign identifies the course',
    [
      result('run1', { courseId: undefined, courseLinkId: 'k1' }),
      result('run2', { courseId: undefined, courseLinkId: 'k1', status: 'COMPLETED' }),
      result('else', { courseId: undefined, courseLinkId: 'k2' }),
    ],
    ['run2', 'else'],
  ],
])('of several results for one course, selects %s', (_, results, ids) => expect(chosen(...results)).toEqual(ids));

it('selects one result for each course and person, in any order', () => {
  const results = fc.array(
    fc.record({
      accountId: fc.constantFrom('a1', 'a2'),
      courseId: fc.constantFrom('c1', 'c2', 'c3'),
      status: fc.constantFrom<CourseResultRecord['status']>('COMPLETED', 'NOT_STARTED', 'IN_PROGRESS', 'UNKNOWN'),
      enrolledAt: fc
        .date({ min: new Date(0), max: new Date(1e12), noInvalidDate: true })
        .map((date) => date.toISOString()),
    }),
  );
  fc.assert(
    fc.property(results, (rows) => {
      const all = rows.map((row, index) => result(String(index), row));
      const selected = runSync(onePerCourse(all));
      const keys = selected.map(({ accountId, courseId }) => `${accountId} ${courseId ?? ''}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(keys)).toEqual(new Set(all.map(({ accountId, courseId }) => `${accountId} ${courseId ?? ''}`)));
      const completed = (list: readonly CourseResultRecord[]) =>
        new Set(
          list
            .filter(({ status }) => status === 'COMPLETED')
            .map(({ accountId, courseId }) => `${accountId} ${courseId ?? ''}`),
        );
      expect(completed(selected)).toEqual(completed(all));
    }),
  );
});
