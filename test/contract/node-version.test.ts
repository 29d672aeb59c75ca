import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root';

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const manifest = z
  .object({ engines: z.object({ node: z.string() }), devDependencies: z.object({ node: z.string() }) })
  .parse(JSON.parse(read('package.json')));

/** The oldest supported Node, and the one that the project installs and runs on. */
const oldest = /^>=([\d.]+)$/.exec(manifest.engines.node)?.[1] ?? '';
const own = /^\^(\d+)\./.exec(manifest.devDependencies.node)?.[1] ?? '';

it('has one oldest Node, in package.json, README and CONTRIBUTING', () => {
  expect(oldest).not.toBe('');
  for (const page of ['README.md', 'CONTRIBUTING.md']) {
    const stated = [...read(page).matchAll(/Node\.js \(?([\d.]+) or newer/g)].map(([, version]) => version);
    expect([page, stated]).toEqual([page, [oldest]]);
  }
});

it('has one Node to run on, in package.json, .nvmrc, README, CONTRIBUTING, the dev container and this process', () => {
  expect(own).not.toBe('');
  expect(Number(own)).toBeGreaterThanOrEqual(Number(oldest.split('.')[0]));
  expect(read('.nvmrc').trim()).toBe(own);
  expect(process.versions.node.split('.')[0]).toBe(own);
  for (const page of ['README.md', 'CONTRIBUTING.md']) expect(read(page)).toContain(`Node.js ${own} that`);
  expect(read('.devcontainer/devcontainer.json')).toContain(`javascript-node:${own}"`);
  expect(read('.github/workflows/ci.yml')).toContain('node-version-file: .nvmrc');
});
