import { beforeAll, describe, expect, it } from '@jest/globals';
import { runInOwnProcess } from '../own-process';
import type { Result } from './execution.program';

/**
 * Our server responds as graphql-js does over the same schema and the same data: the same data, error paths and codes, for
 * random operations of the schema.
 */

let result: Result;
beforeAll(async () => {
  result = await runInOwnProcess<Result>('conformance/execution.program.ts');
}, 180_000);

describe.each(['zoo', 'graph'] as const)('random operations on the %s graph', (name) => {
  it('are answered as graphql-js answers them', () => {
    expect(result[name].wrong).toEqual([]);
  });

  it('include valid, invalid and partly failing ones, otherwise nothing was tested', () => {
    const { faultless, withErrors, notRun } = result[name];
    const all = faultless + withErrors + notRun;
    expect(faultless).toBeGreaterThan(all / 6);
    expect(withErrors).toBeGreaterThan(all / 50);
    expect(notRun).toBeGreaterThan(all / 50);
  });
});

it('two and a half thousand operations cause no internal error', () => {
  const all = [result.zoo, result.graph].flatMap(({ faultless, withErrors, notRun }) => [
    faultless,
    withErrors,
    notRun,
  ]);
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(2500);
  expect(result.bugs).toBe(0);
});
