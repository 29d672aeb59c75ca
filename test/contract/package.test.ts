import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root';

/** What `npm pack` would publish. The build that it publishes exists, because the tests' set-up makes it. */

const root = packageRoot();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const listed = z.array(z.object({ files: z.array(z.object({ path: z.string() })) }));
const packed = (): ReadonlySet<string> => {
  const npm = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = execFileSync('npm', npm, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return new Set(listed.parse(JSON.parse(output)).flatMap(({ files }) => files.map(({ path }) => path)));
};
const files = packed();

it('holds no tests, no bench, no sources and no source maps', () => {
  const foreign = [...files].filter((file) => /(?:^|\/)(?:test|bench|node_modules)\/|\.map$|(?<!\.d)\.ts$/.test(file));
  expect(foreign).toEqual([]);
});

it('holds every compiled module that the program and the exports need', () => {
  const { exports, bin } = JSON.parse(read('package.json')) as {
    exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    bin: Readonly<Record<string, string>>;
  };
  const entries = [
    ...Object.values(exports).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one))),
    ...Object.values(bin),
    // Found by reading their folder.
    ...globSync('sandbox/vendors/*.ts', { cwd: root }).map((file) => `dist/${file.replace(/ts$/, 'js')}`),
  ];
  const needed = new Set<string>();
  const follow = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    if (!files.has(file) || !/\.(?:js|d\.ts)$/.test(file)) return;
    const isTypes = file.endsWith('.d.ts');
    for (const [, path = ''] of read(file).matchAll(/(?:require\(|import\(|from )["'](\.[^"']+)["']/g)) {
      const target = join(file, '..', path.replace(/\.js$/, ''));
      const candidates = isTypes ? [`${target}.d.ts`, `${target}/index.d.ts`] : [`${target}.js`, `${target}/index.js`];
      follow(candidates.find((one) => files.has(one)) ?? candidates[0] ?? target);
    }
  };
  for (const entry of entries) follow(join(entry));
  expect([...needed].filter((file) => !files.has(file))).toEqual([]);
  expect(needed.size).toBeGreaterThan(200);
});

it('holds the SDL and the page that are read at run time', () => {
  const sdl = globSync(['schema/*.graphql', 'datasources/*/vendor.graphql'], { cwd: root });
  const page = ['app.js', 'app.css', 'editor.worker.js', 'graphql.worker.js', 'json.worker.js'];
  const needed = [...sdl, ...page.map((file) => `dist/graphiql/${file}`)];
  expect(needed.filter((file) => !files.has(file))).toEqual([]);
});
