import { expect, test } from '@jest/globals';
import { isInPeriod } from '../../dashboard/src/navigation/period';
import { byAddress, byBreach } from '../../dashboard/src/records/grouped';
import { secondsBetween } from '../../dashboard/src/records/seconds-between';
import { RESULT_KINDS } from '../../dashboard/src/records/result-kinds';
import type { CourseResultRow, ExposureRow } from '../../dashboard/src/records/rows';
import { sharesOf } from '../../dashboard/src/table/shares';

/** How records in the browser become the rows behind a number. */

const source = (slug: string) => ({ id: slug, slug, vendor: 'SIBERMATE' as const });

test('a source’s share is what its records do not cover; unknown and surplus are no share', () => {
  const records = [{ source: source('a') }, { source: source('a') }, { source: source('b') }];
  const shares = sharesOf(
    [
      { source: source('a'), count: 5 },
      { source: source('b'), count: 1 },
      { source: source('c'), count: null },
      { source: source('d'), count: 2 },
      // A second account of a person at the same source.
      { source: source('a'), count: 1 },
      { source: null, count: 9 },
    ],
    records,
  );
  expect(shares.map(({ source: { slug }, count }) => [slug, count])).toEqual([
    ['a', 4],
    ['d', 2],
  ]);
});

function exposure(id: string, values: Partial<ExposureRow>): ExposureRow {
  return {
    id,
    source: source('a'),
    email: 'ann@acme.example',
    discoveredAt: null,
    acknowledged: null,
    passwordExposed: null,
    learner: null,
    breach: null,
    ...values,
  };
}
const breach = (id: string): ExposureRow['breach'] => ({
  id,
  name: `breach ${id}`,
  breachDate: null,
  dataClasses: [],
  affectedAccountCount: null,
});

test('an address is one row over all sources, whatever its letter case', () => {
  const learner = { id: 'l', name: 'Ann', email: 'ann@acme.example' };
  const rows = byAddress([
    exposure('1', { breach: breach('x'), discoveredAt: '2026-02-01T00:00:00.000Z', acknowledged: false }),
    exposure('2', { email: 'Ann@acme.example', source: source('b'), breach: breach('y'), learner }),
    exposure('3', { email: 'bob@acme.example', passwordExposed: false }),
  ]);
  expect(rows).toEqual([
    {
      address: 'ann@acme.example',
      learner,
      breaches: ['breach x', 'breach y'],
      latest: '2026-02-01T00:00:00.000Z',
      passwordExposed: null,
      unacknowledged: 1,
      sources: [source('a'), source('b')],
    },
    {
      address: 'bob@acme.example',
      learner: null,
      breaches: [],
      latest: null,
      passwordExposed: false,
      unacknowledged: null,
      sources: [source('a')],
    },
  ]);
});

test('a breach counts an address once, and nothing that no vendor says', () => {
  const rows = byBreach([
    exposure('1', { breach: breach('x'), acknowledged: true }),
    exposure('2', { breach: breach('x'), email: 'ANN@acme.example' }),
    exposure('3', { breach: breach('y') }),
    exposure('4', {}),
  ]);
  expect(rows.map(({ id, addresses, unacknowledged }) => [id, addresses, unacknowledged])).toEqual([
    ['x', 1, 0],
    ['y', 1, null],
  ]);
});

test('a period holds the times of its days, and no unknown time; all time holds all', () => {
  const period = { from: '2026-02-01', to: '2026-02-28' };
  expect(isInPeriod('2026-02-28T23:59:59.000Z', period)).toBe(true);
  expect(isInPeriod('2026-03-01T00:00:00.000Z', period)).toBe(false);
  expect(isInPeriod('2026-01-31T23:59:59.000Z', period)).toBe(false);
  expect(isInPeriod(null, period)).toBe(false);
  expect(isInPeriod(null, null)).toBe(true);
});

test('overdue at the end of a past period: due before it, and not finished on it', () => {
  const { filter, counts } = RESULT_KINDS.overdue;
  const [today, past] = ['2026-06-15', { from: '2026-03-01', to: '2026-03-31' }];
  expect(filter(past, today)).toEqual({ dueBefore: '2026-03-31', period: past });
  const result = (status: CourseResultRow['status'], completedAt: string | null): CourseResultRow => ({
    id: '1',
    source: source('a'),
    learner: null,
    courseName: 'Course',
    status,
    assignedOn: null,
    dueOn: '2026-03-01',
    completedAt,
    daysLate: null,
    score: null,
  });
  expect(counts(result('NOT_STARTED', null), past, today)).toBe(true);
  expect(counts(result('COMPLETED', '2026-04-01T00:00:00.000Z'), past, today)).toBe(true);
  expect(counts(result('FAILED', '2026-04-01T00:00:00.000Z'), past, today)).toBe(true);
  expect(counts(result('COMPLETED', '2026-03-31T12:00:00.000Z'), past, today)).toBe(false);
  expect(counts(result('UNKNOWN', null), past, today)).toBe(false);
  // A period that is not over goes by today, as the graph's filter does.
  for (const period of [null, { from: '2026-03-01' }, { from: '2026-03-01', to: today }])
    expect(filter(period, today)).toEqual({ overdue: true, period });
});

test('the time to a report is unknown if one of its ends is', () => {
  expect(secondsBetween('2026-01-01T00:00:00.000Z', '2026-01-01T00:01:30.000Z')).toBe(90);
  expect(secondsBetween(null, '2026-01-01T00:01:30.000Z')).toBeNull();
  expect(secondsBetween('2026-01-01T00:00:00.000Z', null)).toBeNull();
});
