import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

it('docs/coverage.md is as npm run coverage would write it', () => {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'coverage.mjs'), '--check'], {
    cwd: packageRoot(),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
