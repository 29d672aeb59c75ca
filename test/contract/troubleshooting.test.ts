import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ErrorCode, SourceProblemCode } from '../../src/generated/enums';
import { packageRoot } from '../../src/package-root';
import { CODE_OF_PROBLEM, ERROR_CODES } from '../../src/server/error-codes';

/** docs/troubleshooting.md has a row for each code that clients can receive: a new code needs one. */

const page = readFileSync(join(packageRoot(), 'docs', 'troubleshooting.md'), 'utf8');

/** The cells of the table under a heading, without its head. */
const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  (page.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const codeIn = (cell = ''): string => /^`(\w+)`$/.exec(cell)?.[1] ?? cell;

const ofSources = new Set<string>(Object.values(CODE_OF_PROBLEM));

describe('docs/troubleshooting.md', () => {
  it('has each code of a request or an operation', () => {
    const expected = Object.keys(ERROR_CODES).filter((code) => !ofSources.has(code));
    const codes = rowsUnder('Requests and operations').map(([code]) => codeIn(code));
    expect(codes.toSorted()).toEqual(expected.sort());
  });

  it('has each problem of a source, with the code of its error', () => {
    const rows = rowsUnder('A source').map(([problem, code]) => [codeIn(problem), codeIn(code)]);
    expect(rows.toSorted()).toEqual(
      Object.keys(SourceProblemCode)
        .map((problem) => [problem, { ...CODE_OF_PROBLEM, DISABLED: 'none' }[problem]])
        .sort(),
    );
  });

  it('has each code of what a mutation has not done', () => {
    const codes = rowsUnder('A mutation').map(([code]) => codeIn(code));
    expect(codes.toSorted()).toEqual(Object.keys(ErrorCode).sort());
  });

  it('says in each row what to do', () => {
    const rows = ['Requests and operations', 'A source', 'A mutation'].flatMap(rowsUnder);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((cells) => (cells.at(-1) ?? '').length < 8)).toEqual([]);
  });
});
