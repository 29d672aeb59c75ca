import { describe, expect, it } from '@jest/globals';
import { daysOf, intervalsOf } from '../../src/domain/period';
import type { PeriodInput } from '../../src/domain/period';

const TODAY = '2026-03-31';

describe('a period', () => {
  it.each<[PeriodInput, object]>([
    [{ lastDays: 1 }, { from: TODAY, to: TODAY }],
    [{ lastDays: 90 }, { from: '2026-01-01', to: TODAY }],
    [
      { from: '2024-02-29', to: '2024-02-29' },
      { from: '2024-02-29', to: '2024-02-29' },
    ],
    [
      { from: '2024-02-29', to: null, lastDays: null },
      { from: '2024-02-29', to: null },
    ],
    [{ to: '2024-02-29' }, { from: null, to: '2024-02-29' }],
  ])('%j is %j', (period, days) => {
    expect(daysOf(period, TODAY)).toStrictEqual(days);
  });

  it('is none without the argument', () => {
    expect([daysOf(null, TODAY), daysOf(undefined, TODAY)]).toStrictEqual([null, null]);
  });

  it.each<[PeriodInput, string]>([
    [{}, '"period" needs `lastDays`, `from` or `to`'],
    [{ from: null, to: null, lastDays: null }, '"period" needs `lastDays`, `from` or `to`'],
    [{ lastDays: 0 }, '"period.lastDays" must be from 1 to 36525'],
    [{ lastDays: -5 }, '"period.lastDays" must be from 1 to 36525'],
    [{ lastDays: 2 ** 31 - 1 }, '"period.lastDays" must be from 1 to 36525'],
    [{ lastDays: 5, from: '2026-01-01' }, '"period" takes either `lastDays`, or `from` and `to`'],
    [{ lastDays: 5, to: '2026-01-01' }, '"period" takes either `lastDays`, or `from` and `to`'],
    [{ from: '2026-01-02', to: '2026-01-01' }, '"period" must not begin (`from`) after its end (`to`)'],
  ])('%j is refused', (period, message) => {
    expect(() => daysOf(period, TODAY)).toThrow(message);
  });
});

describe('intervals', () => {
  it.each([
    ['DAY', '2024-02-28', '2024-03-01', '2024-02-28..2024-02-28 2024-02-29..2024-02-29 2024-03-01..2024-03-01'],
    // 1 January 2026 is a Thursday, 12 January a Monday.
    ['WEEK', '2026-01-01', '2026-01-12', '2026-01-01..2026-01-04 2026-01-05..2026-01-11 2026-01-12..2026-01-12'],
    ['WEEK', '2026-01-04', '2026-01-04', '2026-01-04..2026-01-04'],
    ['MONTH', '2024-01-31', '2024-03-01', '2024-01-31..2024-01-31 2024-02-01..2024-02-29 2024-03-01..2024-03-01'],
    [
      'QUARTER',
      '2025-12-31',
      '2026-07-01',
      '2025-12-31..2025-12-31 2026-01-01..2026-03-31 2026-04-01..2026-06-30 2026-07-01..2026-07-01',
    ],
    ['YEAR', '1999-06-01', '2000-12-31', '1999-06-01..1999-12-31 2000-01-01..2000-12-31'],
    ['MONTH', '0099-12-05', '0100-02-28', '0099-12-05..0099-12-31 0100-01-01..0100-01-31 0100-02-01..0100-02-28'],
    ['YEAR', '9998-06-01', '9999-12-31', '9998-06-01..9998-12-31 9999-01-01..9999-12-31'],
  ] as const)('%s from %s to %s', (interval, from, to, spans) => {
    const found = intervalsOf({ from, to }, interval, TODAY).map((span) => `${span.from}..${span.to}`);
    expect(found.join(' ')).toBe(spans);
  });

  it('end today without a last day', () => {
    expect(intervalsOf({ from: '2026-03-01' }, 'MONTH', TODAY)).toStrictEqual([{ from: '2026-03-01', to: TODAY }]);
    expect(intervalsOf({ lastDays: 400 }, 'DAY', TODAY)).toHaveLength(400);
  });

  it.each<[PeriodInput, string]>([
    [{ lastDays: 401 }, '"period" has more than 400 intervals'],
    [{ from: '0001-01-01', to: '9999-12-31' }, '"period" has more than 400 intervals'],
    [{ to: '2026-01-01' }, '"period" needs a first day (`from` or `lastDays`) for a trend'],
    [{ from: '2026-04-01' }, '"period" must not begin (`from`) after today without an end (`to`)'],
  ])('%j is refused', (period, message) => {
    expect(() => intervalsOf(period, 'DAY', TODAY)).toThrow(message);
  });
});
