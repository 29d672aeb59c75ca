import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { table } from '../../src/cli/table';
import { terminalWidth } from '../../src/cli/terminal-width';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('a table', () => {
  it('has columns as wide as their cells where they fit', () => {
    expect(
      table(
        ['a', 'what'],
        [
          ['1', 'some words'],
          ['22', '-'],
        ],
        80,
      ),
    ).toBe('a   what\n1   some words\n22  -\n');
  });

  it('folds the widest columns between words, and a word that is too long', () => {
    expect(table(['id', 'text'], [['x', 'one two three aVeryLongWordIndeed']], 16)).toBe(
      'id  text\nx   one two\n    three\n    aVeryLongWor\n    dIndeed\n',
    );
  });

  it('fits, and loses nothing, whatever it holds', () => {
    const cell = fc.array(fc.stringMatching(/^[a-z:.]{1,40}$/), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 40, max: 200 }),
        (rows, width) => {
          const text = table(['first', 'second', 'third'], rows, width);
          expect(widest(text)).toBeLessThanOrEqual(width);
          const letters = (of: string): string => [...of.replace(/\s/g, '')].sort().join('');
          expect(letters(text)).toBe(letters(['first', 'second', 'third', ...rows.flat()].join('')));
        },
      ),
    );
  });
});

describe('the width of a terminal', () => {
  const before = process.env.COLUMNS;
  afterEach(() => {
    if (before === undefined) delete process.env.COLUMNS;
    else process.env.COLUMNS = before;
  });

  it.each([
    [{ columns: 132 }, '', 132],
    [{ columns: undefined }, '100', 100],
    [{ columns: undefined }, '', 80],
    [{ columns: undefined }, 'wide', 80],
    [{ columns: 3 }, '', 40],
  ])('%j with COLUMNS=%j is %d', (stream, columns, expected) => {
    process.env.COLUMNS = columns;
    expect(terminalWidth(stream as NodeJS.WriteStream)).toBe(expected);
  });
});
