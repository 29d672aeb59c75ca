import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

/** The pages for developers name files and symbols: each exists, so that a rename cannot leave them behind. */

interface Link {
  readonly label: string;
  /** Relative to the page; empty for a heading of the page itself. */
  readonly path: string;
  readonly heading: string | undefined;
  /** Names in code marks right behind the link. */
  readonly symbols: readonly string[];
}

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');

const LINK = /\[([^\]]+)\]\(([^)#]*)(?:#([^)]+))?\)((?:[\s,]+`[^`]+`)*)/g;

const linksIn = (text: string): readonly Link[] =>
  [...text.matchAll(LINK)]
    .map(([, label = '', path = '', heading, symbols = '']) => ({
      label,
      path,
      heading,
      symbols: [...symbols.matchAll(/`([^`]+)`/g)].map(([, symbol = '']) => symbol),
    }))
    .filter(({ path }) => !/^[a-z]+:/.test(path));

/** The rows of each table under a heading, without the table's head. */
const rowsUnder = (text: string, heading: string): readonly string[] => {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [content = ''] = section.split('\n## ');
  return content
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
};

const slugsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

const hasName = (text: string, name: string): boolean => new Set(text.match(/[\w$]+/g)).has(name);

describe.each(['CONTRIBUTING.md', 'docs/glossary.md'])('%s', (page) => {
  const links = linksIn(read(page));
  const targetOf = ({ path }: Link): string => (path === '' ? page : join(dirname(page), path));

  it('links only to files and headings that exist', () => {
    expect(links.length).toBeGreaterThan(10);
    const broken = links.filter((link) => {
      const target = targetOf(link);
      if (!existsSync(join(packageRoot(), target))) return true;
      return link.heading !== undefined && !slugsOf(read(target)).includes(link.heading);
    });
    expect(broken).toEqual([]);
  });

  it('names beside a link only symbols that occur in the linked file', () => {
    const named = links.flatMap((link) => link.symbols.map((symbol) => ({ file: targetOf(link), symbol })));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ file, symbol }) => !hasName(read(file), symbol))).toEqual([]);
  });

  it('is linked from the README', () => {
    expect(linksIn(read('README.md')).map(({ path }) => path)).toContain(page);
  });
});

describe('every row names a file and a symbol', () => {
  it.each([
    ['CONTRIBUTING.md', 'Where to look', 10],
    ['docs/glossary.md', 'The domain', 20],
    ['docs/glossary.md', 'The machine', 20],
  ])('%s, %s', (page, heading, least) => {
    const rows = rowsUnder(read(page), heading);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(rows.filter((row) => !linksIn(row).some(({ symbols }) => symbols.length > 0))).toEqual([]);
  });
});

it('the glossary defines each term once', () => {
  const page = read('docs/glossary.md');
  const terms = ['The domain', 'The machine'].flatMap((heading) =>
    rowsUnder(page, heading).map((row) => row.split('|')[1]?.trim()),
  );
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});
