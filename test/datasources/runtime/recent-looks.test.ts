import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { RecentLooks } from '../../../datasources/runtime/recent-looks';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const WAITS = [0, 999, 1000];

it.each([
  ['counts for a second', Infinity, 0, [true, true, false]],
  ['ends by itself before that', 500, 0, [true, false, false]],
  ['is over when something has changed, if only for once', Infinity, 1, [false, false, false]],
])('%s', (_, until, changes, expected) => {
  const found = WAITS.map((wait) => {
    const [looks, list] = [new RecentLooks<object>(), {}];
    looks.note(list, 0, Date.now() + until);
    jest.advanceTimersByTime(wait);
    return looks.has(list, changes);
  });
  expect(found).toEqual(expected);
});

it.each([-3600, 3600])('counts for a second although the clock is set by %i seconds meanwhile', (seconds) => {
  const [looks, list] = [new RecentLooks<object>(), {}];
  looks.note(list, 0);
  jest.setSystemTime(Date.now() + seconds * 1000);
  jest.advanceTimersByTime(999);
  expect(looks.has(list, 0)).toBe(true);
  jest.advanceTimersByTime(1);
  expect(looks.has(list, 0)).toBe(false);
});

it('knows of nothing else', () => {
  const looks = new RecentLooks<object>();
  looks.note({}, 0);
  expect(looks.has({}, 0)).toBe(false);
});
