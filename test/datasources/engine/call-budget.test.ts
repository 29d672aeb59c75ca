import { expect, it } from '@jest/globals';
import { createCallBudget } from '../../../datasources/engine/call-budget';

it('counts the calls of each client in windows of a minute that start with its first call', () => {
  const budget = createCallBudget(2);
  expect([budget.take('a', 0), budget.take('a', 10_000)]).toEqual([null, null]);
  expect(budget.take('a', 59_000)).toEqual(new Date(60_000));
  expect(budget.take('b', 59_000)).toBeNull();
  expect(budget.take('a', 60_000)).toBeNull();
  expect(budget.take('a', 60_000)).toBeNull();
  expect(budget.take('a', 119_999)).toEqual(new Date(120_000));
});

it('remembers a bounded number of clients', () => {
  const budget = createCallBudget(1);
  budget.take('first', 0);
  for (let index = 0; index < 20_000; index += 1) budget.take(`client ${index}`, 1);
  expect(budget.take('first', 2)).toBeNull();
});
