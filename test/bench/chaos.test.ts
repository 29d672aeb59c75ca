import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runChaos } from '../../bench/chaos';

it('violates no invariant under load while vendors fail at random', async () => {
  const program = join(__dirname, '../../dist/src/cli/main.js');
  const report = await runChaos({ seconds: 8, seed: 7, program });
  expect(report.violations).toEqual([]);
  expect(report.partial).toBeGreaterThan(0);
});
