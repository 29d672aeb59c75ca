import { beforeAll, describe, expect, it } from '@jest/globals';
import { runInOwnProcess } from '../own-process';
import type { Result } from './execution.program';

/**
 * What our server answers is what graphql-js answers that is executed directly over the same schema and the same data: data,
 * errors' paths and codes, for operations made at random from the schema.
 */

let result: Result;
beforeAll(async () => {
  result = await runInOwnProcess<Result>('conformance/execution.program.ts');
}, 180_000);

describe.each(['zoo', 'graph'] as const)('random operations over the %s', (name) => {
  it('are answered as graphql-js answers them', () => {
    expect(result[name].wrong).toEqual([]);
  });

  it('are good ones, bad ones and half good ones alike, or nothing was tried', () => {
    const { faultless, withErrors, notRun } = result[name];
    const all = faultless + withErrors + notRun;
    expect(faultless).toBeGreaterThan(all / 6);
    expect(withErrors).toBeGreaterThan(all / 50);
    expect(notRun).toBeGreaterThan(all / 50);
  });
});

it('they are five thousand, and none was our mistake', () => {
  const all = [result.zoo, result.graph].flatMap(({ faultless, withErrors, notRun }) => [
    faultless,
    withErrors,
    notRun,
  ]);
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(5000);
  expect(result.bugs).toBe(0);
});
