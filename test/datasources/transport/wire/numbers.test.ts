import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCount, readFlag, readNumber, readPercent, readScore } from '../../../../datasources/transport/wire';

describe('a number', () => {
  it.each<[unknown, number]>([
    [87.5, 87.5],
    ['87.5', 87.5],
    ['87,5', 87.5],
    ['75,50', 75.5],
    ['0,125', 0.125],
    ['-0,5', -0.5],
    ['3,14159', 3.14159],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['-1,234,567.5', -1_234_567.5],
    ['1.234', 1.234],
    [' 42 ', 42],
    ['007', 7],
    ['-3', -3],
    [-3, -3],
  ])('%p is %p', (sent, number) => expect(readNumber(sent)).toBe(number));

  it.each<[unknown]>([
    ['1,234'],
    ['12,345'],
    ['12,34,567'],
    ['1,23,456.5'],
    ['1,2345,678'],
    ['1.234.56'],
    ['1,234.567.890'],
    ['1.234,567,890'],
    ['0x10'],
    ['0b1'],
    ['0o7'],
    ['1e3'],
    ['1E3'],
    ['Infinity'],
    ['-Infinity'],
    ['NaN'],
    ['+5'],
    ['--5'],
    ['5-'],
    ['1 234'],
    ['1\u00a0234'],
    ["1'234"],
    ['1_234'],
    ['.5'],
    ['5.'],
    [',5'],
    ['5,'],
    ['87,5 %'],
    ['87%'],
    ['$5'],
    ['n/a'],
    ['-'],
    [''],
    [' '],
    ['٣'],
    ['５'],
    ['9'.repeat(40)],
    [NaN],
    [Infinity],
    [JSON.parse('1e999')],
    [true],
    [null],
    [undefined],
    [{}],
    [[5]],
  ])('%p is no number', (sent) => expect(readNumber(sent)).toBeUndefined());

  const numbers = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toFixed(4))),
  );

  it('is read back from every unambiguous notation', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const plain = String(number + 0);
        expect(readNumber(number)).toBe(number + 0);
        if (plain.includes('e')) return;
        expect([plain, readNumber(plain)]).toEqual([plain, number + 0]);
        const grouped = number.toLocaleString('en-US', { maximumFractionDigits: 4 });
        const german = number.toLocaleString('de-DE', { maximumFractionDigits: 4 });
        for (const text of [grouped, german]) {
          // One separator before three digits may mean thousands or decimals, so the text is refused.
          const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) || /^-?\d+[.,]\d{3}$/.test(text);
          if (!ambiguous) expect([text, readNumber(text)]).toEqual([text, number + 0]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never differs from the digits of its text', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'0123456789', '.', ',', '-', '+', 'e', 'x', ' ', '%'),
      maxLength: 14,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const number = readNumber(text);
        if (number === undefined) return;
        // All digits are present, and at most one mark separates decimals.
        const digits = text.replace(/[^\d]/g, '');
        const decimals = /[.,](\d+)$/.exec(text.trim())?.[1] ?? '';
        const candidates = [Number(digits), Number(digits) / 10 ** decimals.length];
        expect(candidates.some((one) => Math.abs(Math.abs(number) - one) <= 1e-9 * Math.max(1, one))).toBe(true);
        expect(number <= 0 || !text.includes('-')).toBe(true);
        expect(text).not.toMatch(/[ex%+]/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a count', () => {
  it.each<[unknown, number]>([
    [0, 0],
    ['0', 0],
    [7, 7],
    ['7', 7],
    ['7.0', 7],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    [2 ** 31 - 1, 2 ** 31 - 1],
  ])('%p is %p', (sent, count) => expect(readCount(sent)).toBe(count));
  it.each<[unknown]>([
    [-1],
    ['-1'],
    [1.5],
    ['1.5'],
    ['1.234'],
    [2 ** 31],
    ['2147483648'],
    [1e20],
    ['12345678901234567890'],
    ['many'],
  ])('%p is no count', (sent) => expect(readCount(sent)).toBeUndefined());
});

describe('a score', () => {
  it.each<[unknown, number]>([
    [0, 0],
    [100, 100],
    ['87,5', 87.5],
  ])('%p is %p', (sent, score) => expect(readScore(sent)).toBe(score));
  it.each<[unknown]>([[-1], [100.1], ['875'], ['75 %'], ['n/a']])('%p is no score', (sent) =>
    expect(readScore(sent)).toBeUndefined(),
  );
  it.each<[unknown, number | undefined]>([
    ['75%', 75],
    ['75,50 %', 75.5],
    [75, 75],
    ['75', 75],
    ['75%%', undefined],
    ['%75', undefined],
    ['120%', undefined],
    ['%', undefined],
  ])('%p is %p percent', (sent, percent) => expect(readPercent(sent)).toBe(percent));
});

describe('a flag', () => {
  it.each<[unknown, boolean]>([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ['1', true],
    ['0', false],
    [' TRUE ', true],
    ['False', false],
    ['yes', true],
    ['No', false],
  ])('%p is %p', (sent, flag) => expect(readFlag(sent)).toBe(flag));
  it.each<[unknown]>([['maybe'], ['n/a'], ['-'], ['on'], [2], [-1], ['2'], [{}], [[]], [null], ['']])(
    '%p is unknown, and never false',
    (sent) => expect(readFlag(sent)).toBeUndefined(),
  );
});
