import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

const pages = globSync(['*.md', 'docs/**/*.md', 'sandbox/*.md', 'examples/*/*.md', 'bench/*/*.md'], {
  cwd: packageRoot(),
  exclude: (name) => name === 'node_modules',
});
const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');

/** The anchors of a page's headings, as hosting services make them. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

it.each(pages)('%s links only to files and headings that exist', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  const broken = links.flatMap(([link, path = '', heading]) => {
    if (/^[a-z]+:/.test(path)) return [];
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(packageRoot(), target))) return [link];
    return heading === undefined || anchorsOf(read(target)).includes(heading) ? [] : [link];
  });
  expect(broken).toEqual([]);
});

it('every page of docs/ is linked from the README', () => {
  const readme = read('README.md');
  const own = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page));
  expect(own.length).toBeGreaterThan(12);
  expect(own.filter((page) => !readme.includes(`(${page}`))).toEqual([]);
});
