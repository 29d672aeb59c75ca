import { expect, it } from '@jest/globals';
import { FilteredList } from '../../sandbox/filtered-list';

const even = (list: readonly number[]): readonly number[] => list.filter((one) => one % 2 === 0);

it('filters a list once for all of its pages, and again for another question', () => {
  const [lists, numbers] = [new FilteredList<number>(), [1, 2, 3, 4]];
  const first = lists.of(numbers, 'even', even);
  expect(first).toEqual([2, 4]);
  expect(lists.of(numbers, 'even', () => [])).toBe(first);
  expect(lists.of(numbers, 'all', (list) => list)).toEqual(numbers);
  expect(lists.of(numbers, 'even', () => [])).toBe(first);
});

it('filters a list again that was replaced, or has grown', () => {
  const [lists, numbers] = [new FilteredList<number>(), [1, 2]];
  expect(lists.of(numbers, 'even', even)).toEqual([2]);
  numbers.push(4);
  expect(lists.of(numbers, 'even', even)).toEqual([2, 4]);
  expect(lists.of([6], 'even', even)).toEqual([6]);
});

it('holds the answers of a bounded number of questions', () => {
  const lists = new FilteredList<number>();
  const numbers = [1, 2];
  const first = lists.of(numbers, '0', even);
  for (let question = 1; question < 200; question += 1) lists.of(numbers, String(question), even);
  expect(lists.of(numbers, '0', even)).not.toBe(first);
});
