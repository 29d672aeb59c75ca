import { expect, it } from '@jest/globals';
import { runInOwnProcess } from '../own-process';
import type { MeasuredField } from './query-fields.program';

const SLOW_MS = 20;

it('each field of Query under thirty aliases takes less than 20 ms, or is refused', async () => {
  const measured = await runInOwnProcess<readonly MeasuredField[]>('abuse/query-fields.program.ts');
  expect(measured.length).toBeGreaterThan(10);
  expect(measured.filter(({ status, code }) => status !== 200 && code !== 'QUERY_TOO_COMPLEX')).toEqual([]);
  expect(measured.filter(({ milliseconds }) => milliseconds >= SLOW_MS)).toEqual([]);
  // The SDL for gateways is printed once; its cost depends on its length.
  const refused = measured.filter(({ status }) => status === 400).map(({ field }) => field);
  expect(refused.sort()).toEqual(['_sdl', '_service']);
}, 120_000);
