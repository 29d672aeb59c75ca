import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

/** The benchmarks are plain JavaScript and load the built program: no compiler says when a name there is gone. */

interface Import {
  readonly file: string;
  readonly source: string;
  readonly names: readonly string[];
}

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');

/** `const { a, b } = dist('./x.js')`, or with `createRequire(import.meta.url)`; packages are left out. */
const IMPORT = /const \{ ([^}]+) \} = (dist|createRequire\(import\.meta\.url\))\('([^']+)'\)/g;
const DIST_FOLDER = /dist = createRequire\(new URL\('([^']+)'/;

const importsOf = (file: string): readonly Import[] => {
  const text = read(file);
  const base = DIST_FOLDER.exec(text)?.[1] ?? '.';
  return [...text.matchAll(IMPORT)]
    .filter(([, , , path = '']) => path.startsWith('.'))
    .map(([, names = '', how, path = '']) => {
      const built = normalize(join(dirname(file), how === 'dist' ? base : '.', path));
      const source = built.replace(/^dist\//, '').replace(/\.js$/, '');
      return { file, source, names: names.split(',').map((name) => name.trim()) };
    });
};

const sourceOf = ({ source }: Import): string | undefined =>
  [`${source}.ts`, `${source}/index.ts`].find((path) => existsSync(join(packageRoot(), path)));

const exports = (text: string, name: string): boolean =>
  new RegExp(`^export (?:async )?(?:function\\*?|const|class) ${name}\\b|^export \\{[^}]*\\b${name}\\b`, 'm').test(
    text,
  );

it('the benchmarks load only names that the program exports', () => {
  const files = globSync('bench/{compare,scale}/**/*.mjs', {
    cwd: packageRoot(),
    exclude: (path) => path.endsWith('node_modules'),
  });
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(10);
  const gone = imports.flatMap((each) => {
    const source = sourceOf(each);
    if (!source) return [`${each.file}: ${each.source}`];
    return each.names.filter((name) => !exports(read(source), name)).map((name) => `${each.file}: ${source} ${name}`);
  });
  expect(gone).toEqual([]);
});
