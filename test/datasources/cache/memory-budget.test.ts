import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryBudget, mostBytesOfReads } from '../../../datasources/cache/memory-budget';

const MB = 1024 * 1024;

describe('the memory budget of the caches', () => {
  const LEAST = 4 * MB;
  /** From nothing to a terabyte, small budgets as often as large ones. */
  const budgets = fc.oneof(
    fc.double({ min: 0, max: 8, noNaN: true }),
    fc.integer({ min: 0, max: 8192 }),
    fc.double({ min: 0, max: 1_000_000, noNaN: true }),
  );

  /** Budgets a few bytes apart, where rounding shows, as often as budgets far apart. */
  const pairs = fc.oneof(
    fc.tuple(budgets, budgets),
    fc.tuple(budgets, fc.double({ min: 0, max: 64, noNaN: true })).map(([mb, bytes]) => [mb, mb + bytes / MB] as const),
  );

  it('gives no cache less when it grows', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)].map(createMemoryBudget);
        for (const cache of ['total', 'operations', 'responses', 'objects', 'reads'] as const)
          expect(large?.[cache]).toBeGreaterThanOrEqual(small?.[cache] ?? Infinity);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what the caches get together in whole bytes, but for what operations have at least', () => {
    fc.assert(
      fc.property(budgets, (maxMemoryMb) => {
        const { operations, responses, objects, reads } = createMemoryBudget(maxMemoryMb);
        for (const bytes of [operations, responses, objects, reads]) expect(Number.isInteger(bytes)).toBe(true);
        const unused = maxMemoryMb * MB - responses - objects - reads - operations;
        expect(unused).toBeLessThan(5);
        if (operations > LEAST) expect(unused).toBeGreaterThanOrEqual(0);
        expect(Math.min(responses, objects, reads)).toBeGreaterThanOrEqual(0);
        // Whole bytes: of a budget of a few bytes, two may be lost.
        expect(reads + 2).toBeGreaterThanOrEqual(0.75 * maxMemoryMb * MB);
      }),
    );
  });

  it('lets reads take what the other caches leave, and never less than their share', () => {
    fc.assert(
      fc.property(budgets, fc.double({ min: 0, max: 1, noNaN: true }), (maxMemoryMb, used) => {
        const budget = createMemoryBudget(maxMemoryMb);
        const elsewhere = used * (budget.operations + budget.responses + budget.objects);
        const most = mostBytesOfReads(budget, elsewhere);
        expect(most).toBeGreaterThanOrEqual(budget.reads);
        if (most > budget.reads) expect(most + elsewhere).toBeLessThanOrEqual(budget.total);
      }),
    );
    expect(mostBytesOfReads(createMemoryBudget(256), 10 * MB)).toBe(246 * MB);
  });

  it('has limits for all but the reads, so that a large budget is for reads', () => {
    expect(createMemoryBudget(256)).toEqual({
      total: 256 * MB,
      operations: 8 * MB,
      responses: 16 * MB,
      objects: 16 * MB,
      reads: 216 * MB,
    });
    expect(createMemoryBudget(4096)).toEqual({
      total: 4096 * MB,
      operations: 32 * MB,
      responses: 64 * MB,
      objects: 64 * MB,
      reads: 3936 * MB,
    });
  });

  it('of 0 caches operations only', () => {
    expect(createMemoryBudget(0)).toEqual({ total: 0, operations: 4 * MB, responses: 0, objects: 0, reads: 0 });
  });
});
