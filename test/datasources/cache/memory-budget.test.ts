import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryBudget } from '../../../datasources/cache/memory-budget';

const MB = 1024 * 1024;

describe('the memory budget of the caches', () => {
  const LEAST = 4 * MB;
  /** From nothing to a terabyte, small budgets as often as large ones. */
  const budgets = fc.oneof(
    fc.double({ min: 0, max: 8, noNaN: true }),
    fc.integer({ min: 0, max: 8192 }),
    fc.double({ min: 0, max: 1_000_000, noNaN: true }),
  );

  it('gives no cache less when it grows', () => {
    fc.assert(
      fc.property(budgets, budgets, (one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)].map(createMemoryBudget);
        for (const cache of ['operations', 'responses', 'objects', 'reads'] as const)
          expect(large?.[cache]).toBeGreaterThanOrEqual(small?.[cache] ?? Infinity);
      }),
    );
  });

  it('is what the caches get together, but for what operations have at least', () => {
    fc.assert(
      fc.property(budgets, (maxMemoryMb) => {
        const { operations, responses, objects, reads } = createMemoryBudget(maxMemoryMb);
        const share = maxMemoryMb * MB - responses - objects - reads;
        expect(operations).toBeCloseTo(Math.max(share, LEAST), 3);
        expect(Math.min(responses, objects, reads)).toBeGreaterThanOrEqual(0);
        expect(reads).toBeGreaterThanOrEqual(0.75 * maxMemoryMb * MB);
      }),
    );
  });

  it('has limits for all but the reads, so that a large budget is for reads', () => {
    expect(createMemoryBudget(256)).toEqual({
      operations: 8 * MB,
      responses: 32 * MB,
      objects: 16 * MB,
      reads: 200 * MB,
    });
    expect(createMemoryBudget(4096)).toEqual({
      operations: 32 * MB,
      responses: 64 * MB,
      objects: 64 * MB,
      reads: 3936 * MB,
    });
  });

  it('of 0 caches operations only', () => {
    expect(createMemoryBudget(0)).toEqual({ operations: 4 * MB, responses: 0, objects: 0, reads: 0 });
  });
});
