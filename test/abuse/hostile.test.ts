import { beforeAll, describe, expect, it } from '@jest/globals';
import { runInOwnProcess } from '../own-process';
import { FAMILIES, INVALID } from './hostile-documents';
import type { Measured, Result } from './hostile.program';

/**
 * Hostile documents over empty vendors: every accepted one is planned and executed quickly, and every refused one is
 * refused as quickly, with the reason.
 */

const SLOW_MS = 200;
/** The client that receives a response of megabytes is in the same process. */
const RECEIVING_MS_PER_MEGABYTE = 50;
const KEPT_MIB = 64;

let result: Result;
beforeAll(async () => {
  result = await runInOwnProcess<Result>('abuse/hostile.program.ts', ['--expose-gc']);
}, 300_000);

const slow = (measured: readonly Measured[]) =>
  measured.filter(
    ({ milliseconds, characters }) => milliseconds >= SLOW_MS + (characters / 1e6) * RECEIVING_MS_PER_MEGABYTE,
  );
const isAnswered = ({ status }: Measured) => status === 200;
const isExplained = ({ status, explained }: Measured) => status === 400 && explained;

describe.each(Object.keys(FAMILIES))('%s', (name) => {
  const measured = () => result.families.filter(({ family }) => family === name);

  it('take less than 200 ms at any size, beside receiving the response', () => {
    expect(measured().length).toBeGreaterThan(5);
    expect(slow(measured())).toEqual([]);
  });

  it('are executed, or refused with the limit and by how much they exceed it', () => {
    if (INVALID.has(name)) expect(measured().filter(({ status }) => status !== 400)).toEqual([]);
    else expect(measured().filter((one) => !isAnswered(one) && !isExplained(one))).toEqual([]);
  });
});

describe('a thousand random documents of the schema', () => {
  it('take less than 200 ms each', () => {
    expect(result.random).toHaveLength(1000);
    expect(slow(result.random)).toEqual([]);
  });

  it('are executed, or refused with the limit and by how much they exceed it', () => {
    expect(result.random.filter((one) => !isAnswered(one) && !isExplained(one))).toEqual([]);
    // Both must occur, otherwise nothing was tested.
    expect(result.random.filter(isAnswered).length).toBeGreaterThan(150);
    expect(result.random.filter(isExplained).length).toBeGreaterThan(150);
  });

  it('leave little behind in memory', () => {
    expect(result.keptMiB).toBeLessThan(KEPT_MIB);
  });
});

it('no hostile document causes an internal error', () => {
  expect(result.bugs).toEqual([]);
});

it('most families contain both accepted and refused documents', () => {
  const valid = Object.keys(FAMILIES).filter((name) => !INVALID.has(name));
  const both = valid.filter((name) => {
    const measured = result.families.filter(({ family }) => family === name);
    return measured.some(isAnswered) && measured.some(isExplained);
  });
  expect(both.length).toBeGreaterThan(valid.length * 0.7);
});
