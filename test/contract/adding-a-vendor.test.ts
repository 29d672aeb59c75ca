import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

/** The page names every file that the command writes, and every convention with the place that checks it. */

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const page = read('docs/adding-a-vendor.md');
/** The rows of the table under a heading, without its head. */
const rowsUnder = (heading: string): readonly string[] =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);

it('lists exactly the files that npm run new-vendor writes', () => {
  const listed = rowsUnder('Files').map((row) => /`([^`]+)`/.exec(row)?.[1]);
  const [, table = ''] = /const FILES = \{([^}]*)\}/.exec(read('scripts/new-vendor.mjs')) ?? [];
  const written = [...table.matchAll(/: '([^']+)'/g)].map(([, file]) => file);
  expect([...listed].sort()).toEqual([...written].sort());
  const templates = globSync('scripts/new-vendor/*/*.txt', { cwd: packageRoot() });
  expect(templates).toHaveLength(written.length);
});

it('names the place that checks each convention', () => {
  const places = rowsUnder('Conventions').map((row) => [...row.matchAll(/\]\(\.\.\/([^)]+)\) `(\w+)`/g)]);
  expect(places.length).toBeGreaterThan(7);
  for (const links of places) {
    expect(links).not.toEqual([]);
    for (const [, file = '', symbol = ''] of links)
      expect([file, symbol, read(file).includes(symbol)]).toEqual([file, symbol, true]);
  }
});

it('names the scripts that there are', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const named = [...page.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(named).toContain('new-vendor');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
