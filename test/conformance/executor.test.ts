import { beforeAll, describe, expect, it } from '@jest/globals';
import { runInOwnProcess } from '../own-process';
import type { Result } from './executor.program';

/** Our executor's results are those of graphql-js, byte for byte, and its resolvers see the same. */

let result: Result;
beforeAll(async () => {
  result = await runInOwnProcess<Result>('conformance/executor.program.ts');
}, 180_000);

describe('twenty thousand random operations on a schema whose resolvers do everything', () => {
  it('have the results of graphql-js, and call resolvers with the same arguments and info in the same order', () => {
    expect(result.wrong).toEqual([]);
    expect(result.executed).toBeGreaterThanOrEqual(20_000);
  });

  it('leave no rejection without a handler that graphql-js handles', () => {
    expect(result.unhandled.ours).toBeLessThanOrEqual(result.unhandled.reference);
  });

  it('are of all kinds, otherwise nothing was tested', () => {
    const { executed, faultless, withErrors, withoutData, synchronous, mutations } = result;
    const some = executed / 10;
    for (const count of [faultless, withErrors, withoutData, synchronous, executed - synchronous, mutations])
      expect(count).toBeGreaterThan(some);
  });
});
