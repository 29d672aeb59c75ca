import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

const check = (root: string, ...files: string[]) =>
  spawnSync(process.execPath, [join(packageRoot(), 'scripts/check-words.mjs'), root, ...files], { encoding: 'utf8' });

it('the repository uses none of the banned words', () => {
  const { status, stderr } = check(packageRoot());
  expect([status, stderr]).toEqual([0, '']);
});

it('the check names the file, the line, the word and what to write instead', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  // Put together here, so that this file passes the check itself.
  writeFileSync(join(folder, 'page.md'), `Fine.\nThe list is read ${['an', 'ew'].join('')}.\n`);
  const { status, stderr } = check(folder, 'page.md');
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([1, `page.md:2: "${['an', 'ew'].join('')}": write again\n1 banned word(s)\n`]);
});
