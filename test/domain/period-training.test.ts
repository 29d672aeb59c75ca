import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Origin } from '../../datasources/spec/origin';
import type { CourseResultRecord } from '../../datasources/spec/records';
import { TrainingPeriods } from '../../src/domain/measures/period-training';
import { TRAINING, countsOf } from '../../src/domain/measures/provision';
import type { Provision, TrainingCount } from '../../src/domain/measures/provision';
import { Intervals, intervalsOf } from '../../src/domain/period';

/** Training by intervals, which is counted in one pass, compared with counting each interval alone, day by day. */

const origin: Origin = { company: 'acme', source: 'x', tenant: null, vendor: 'X', typeName: 'X' };
const flags = (value: boolean) =>
  Object.fromEntries(countsOf(TRAINING).map((count) => [count, value])) as Record<TrainingCount, boolean>;
const provision: Provision<TrainingCount> = {
  basis: 'results',
  lacks: [],
  provides: flags(true),
  doubtful: flags(false),
  misread: flags(false),
};
const TODAY = '2024-03-05';
const course = (more: Partial<CourseResultRecord>): CourseResultRecord => ({
  externalId: '1',
  raw: null,
  accountId: 'a',
  courseId: 'c',
  courseLinkId: null,
  courseName: 'C',
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
const intervals = new Intervals(intervalsOf({ from: '2024-02-20', to: '2024-03-08' }, 'WEEK', TODAY));
function count(results: readonly CourseResultRecord[], by = intervals) {
  const periods = new TrainingPeriods(by, TODAY);
  periods.add(origin, provision, results);
  return periods.counts(new Set());
}
const gapsOf = (counts: ReturnType<typeof count>) =>
  counts.map(({ gaps }) => (gaps?.all() ?? []).map((gap) => `${gap.count} ${gap.kind}`).sort());

/** The days around the intervals, a leap day among them; some times of the day. */
const day = fc
  .integer({ min: 0, max: 40 })
  .map((days) => new Date(Date.UTC(2024, 1, 5 + days)).toISOString().slice(0, 10));
const time = fc
  .tuple(day, fc.constantFrom('T00:00:00.000Z', 'T12:30:00.000Z', 'T23:59:59.999Z'))
  .map((parts) => parts.join(''));
const anyResult = fc
  .record({
    enrolledAt: time,
    wait: fc.integer({ min: 0, max: 20 }),
    status: fc.constantFrom('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'REMOVED' as const),
    dueOn: fc.option(day),
    score: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  .map(({ enrolledAt, wait, status, dueOn, score }): CourseResultRecord => {
    const after = (days: number) => new Date(Date.parse(enrolledAt) + days * 86_400_000).toISOString();
    const isFinished = status === 'COMPLETED' || status === 'FAILED';
    return course({
      status,
      enrolledAt,
      startedAt: status === 'NOT_STARTED' ? null : after(wait / 3),
      completedAt: isFinished ? after(wait) : null,
      dueOn,
      score,
    });
  });

function alone(results: readonly CourseResultRecord[], from: string, to: string) {
  const asOf = to < TODAY ? to : TODAY;
  const dayOf = (one: string | null) => one?.slice(0, 10) ?? null;
  const members = results.filter(
    ({ status, enrolledAt, completedAt }) =>
      status !== 'REMOVED' && (dayOf(enrolledAt) ?? '') <= to && (dayOf(completedAt) ?? '9') >= from,
  );
  const completed = members.filter(({ status, completedAt }) => {
    const on = dayOf(completedAt);
    return status === 'COMPLETED' && on !== null && from <= on && on <= to;
  });
  const open = members.filter(({ completedAt }) => (dayOf(completedAt) ?? '9') > asOf);
  return {
    assigned: members.length,
    completed: completed.length,
    completedLate: completed.filter(({ dueOn, completedAt }) => dueOn !== null && (dayOf(completedAt) ?? '') > dueOn)
      .length,
    overdue: open.filter(({ dueOn }) => dueOn !== null && dueOn < asOf).length,
    inProgress: open.filter(({ startedAt }) => startedAt !== null && (dayOf(startedAt) ?? '') <= asOf).length,
  };
}

describe('training by intervals', () => {
  it('is what each interval alone contains', () => {
    fc.assert(
      // What has not happened yet is in no vendor's data.
      fc.property(
        fc.array(anyResult.filter(({ completedAt }) => completedAt === null || completedAt.slice(0, 10) <= TODAY)),
        (results) => {
          const counts = count(results);
          for (const [index, { from, to }] of intervals.spans.entries())
            expect(counts[index]).toMatchObject(alone(results, from ?? '', to ?? ''));
        },
      ),
      { seed: 18, numRuns: 300 },
    );
  });

  it.each<[string, Partial<CourseResultRecord>, readonly number[], readonly (readonly string[])[]]>([
    [
      'is unknown while open without a day of assignment',
      { dueOn: '2024-02-01' },
      [0, 0, 0],
      Array<string[]>(3).fill(['assigned UNDATED', 'overdue UNDATED']),
    ],
    [
      'is certain on the day of completion, without a day of assignment',
      { status: 'COMPLETED', completedAt: '2024-02-27T10:00:00.000Z' },
      [0, 1, 0],
      [['assigned UNDATED', 'inProgress UNDATED'], [], []],
    ],
    [
      'is certain on the day of assignment, without a day of completion',
      { status: 'COMPLETED', enrolledAt: '2024-02-27T10:00:00.000Z' },
      [0, 1, 0],
      [
        [],
        ['completed UNDATED', 'inProgress UNDATED', 'overdue UNDATED'],
        ['assigned UNDATED', 'completed UNDATED', 'inProgress UNDATED', 'overdue UNDATED'],
      ],
    ],
    [
      'is over before it began, where the vendor dates it so',
      { status: 'COMPLETED', assignedOn: '2024-03-05', completedAt: '2024-02-27T10:00:00.000Z' },
      [0, 1, 0],
      [[], [], []],
    ],
    [
      'takes the start of a run where the vendor has no day of its own',
      { assignedOn: '2024-03-03' },
      [0, 1, 1],
      [[], [], []],
    ],
  ])('%s', (_, result, assigned, gaps) => {
    const counts = count([course(result)]);
    expect(counts.map((one) => one.assigned)).toEqual(assigned);
    expect(gapsOf(counts)).toEqual(gaps);
  });

  it('excludes a source from the rate if an open assignment has no day', () => {
    const periods = new TrainingPeriods(intervals, TODAY);
    const dated = course({
      status: 'COMPLETED',
      enrolledAt: '2024-02-20T00:00:00.000Z',
      completedAt: '2024-02-21T00:00:00.000Z',
    });
    periods.add(origin, provision, [dated, course({})]);
    expect(periods.datingOf(origin)).toEqual({ undatedOpen: 1, isDateless: false });
    expect(periods.counts(new Set())[0]).toMatchObject({
      assigned: 1,
      completed: 1,
      ratedAssigned: 0,
      ratedCompleted: 0,
    });
  });
});
