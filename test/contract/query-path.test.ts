import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { vendors } from '../../datasources/registry';
import { packageRoot } from '../../src/package-root';

/** The files that one query goes through: the page walks them, and their number does not grow unnoticed. */

const MOST = { cold: 205, warm: 148 };

const root = packageRoot();
const printed = execFileSync(process.execPath, [join(root, 'scripts', 'query-path.mjs')], { encoding: 'utf8' });
const files = z.object({ cold: z.array(z.string()), warm: z.array(z.string()) }).parse(JSON.parse(printed));
const isOfVendor = (file: string) => vendors.some(({ slug }) => file.startsWith(`datasources/${slug}/`));

it.each(['cold', 'warm'] as const)('a query with %s caches goes through few files', (caches) => {
  const shared = files[caches].filter((file) => !isOfVendor(file));
  expect(shared.length).toBeGreaterThan(50);
  expect(shared.length).toBeLessThanOrEqual(MOST[caches]);
});

it('docs/architecture.md links only to files that the query goes through', () => {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const [, walk = ''] = /^## One query, file by file\n([^]*?)^## /m.exec(page) ?? [];
  const linked = [...walk.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file);
  expect(linked.length).toBeGreaterThan(30);
  expect(linked.filter((file) => !files.cold.includes(file))).toEqual([]);
});
