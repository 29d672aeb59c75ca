import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createMemoryBudget } from '../../datasources/cache/memory-budget';
import { packageRoot } from '../../src/package-root';

/** docs/caching.md names everything that the program holds longer than a request. */

const root = packageRoot();
const page = readFileSync(join(root, 'docs/caching.md'), 'utf8');
const linked = new Set(
  [...page.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) =>
    relative(root, resolve(dirname(join(root, 'docs/caching.md')), target)),
  ),
);

/** Caches, and empty collections of a module, which are there to be filled. */
const MEMORY =
  /\bnew (?:LRUCache|WeakMap|WeakSet)\b|^(?:export )?(?:const|let) [^\n]*= new (?:Map|Set)(?:<[^\n]*>)?\(\)/m;

const sources = ['src', 'resolvers', 'datasources'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
    .map((name) => join(folder, name)),
);

describe('docs/caching.md', () => {
  it('names each module that caches, or has a map of its own', () => {
    const holding = sources.filter((file) => MEMORY.test(readFileSync(join(root, file), 'utf8')));
    expect(holding.length).toBeGreaterThan(10);
    expect(holding.filter((file) => !linked.has(file))).toEqual([]);
  });

  it.each([
    ['const a = new LRUCache<string, true>({ max: 1 });', true],
    ['  const inner = new WeakMap<object, Set<string>>();', true],
    ['const a: Map<string, number> = new Map();', true],
    ['export const a = new Map<string, Map<string, number>>();', true],
    ['let recent = new Set<string>();', true],
    ['const KNOWN = new Set([1, 2]);', false],
    ['  const inside = new Map<string, number>();', false],
  ])('scans for caches: %s', (line, isFound) => {
    expect(MEMORY.test(`import a from 'b';\n${line}\n`)).toBe(isFound);
  });

  it('links only to files that exist', () => {
    expect([...linked].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('states how the budget is divided', () => {
    const rows = [...page.matchAll(/^\| (\d+)(?: \(default\))? +\| (.+?) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)];
    const text = (bytes: number) => (bytes === 0 ? 'none' : `${bytes / 1024 / 1024} MiB`);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const [, maxMemoryMb, ...shares] of rows) {
      const { operations, responses, objects, reads } = createMemoryBudget(Number(maxMemoryMb));
      expect([maxMemoryMb, ...shares]).toEqual([
        maxMemoryMb,
        text(operations),
        text(responses),
        text(objects),
        text(reads),
      ]);
    }
  });
});
