import { describe, expect, it } from '@jest/globals';
import { createMemoryBudget } from '../../../datasources/cache/memory-budget';

const MB = 1024 * 1024;

describe('the memory budget of the caches', () => {
  it.each([0.1, 1, 8, 256, 640, 4096, 100_000])('of %d MiB is what the three caches get together', (maxMemoryMb) => {
    const { operations, responses, reads } = createMemoryBudget(maxMemoryMb);
    expect(operations + responses + reads).toBe(maxMemoryMb * MB);
    expect(Math.min(operations, responses, reads)).toBeGreaterThan(0);
    expect(reads).toBeGreaterThan(0.8 * maxMemoryMb * MB);
  });

  it('has limits for operations and responses, so that a large budget is for reads', () => {
    expect(createMemoryBudget(256)).toEqual({ operations: 8 * MB, responses: 32 * MB, reads: 216 * MB });
    expect(createMemoryBudget(4096)).toEqual({ operations: 32 * MB, responses: 64 * MB, reads: 4000 * MB });
  });

  it('of 0 caches neither reads nor responses', () => {
    expect(createMemoryBudget(0)).toEqual({ operations: 4 * MB, responses: 0, reads: 0 });
  });
});
