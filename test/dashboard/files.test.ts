import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Column } from '../../dashboard/src/table/columns';
import { csvHeader, csvRows } from '../../dashboard/src/table/csv';
import { fileName } from '../../dashboard/src/table/file-name';
import { jsonLines } from '../../dashboard/src/table/json-lines';

interface Row {
  readonly text: string | null;
  readonly count: number | null;
}
const columns: readonly Column<Row>[] = [
  { id: 'text', header: 'A "text", of vendors', value: ({ text }) => text },
  { id: 'count', header: 'Count', kind: 'count', value: ({ count }) => count },
];
const FORMULA = /^ *[=+\-@\t\r]/;
const csvOf = (rows: readonly Row[]) => csvHeader(columns) + csvRows(columns, rows);

test.each([
  ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ['  +1', "'  +1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  [' \t=1', "' \t=1"],
  ['a=b', 'a=b'],
  ['<img onerror=alert(1)>', '<img onerror=alert(1)>'],
])('the text %j is %j in a file', (text, expected) => {
  expect(parse(csvOf([{ text, count: -1 }]), { bom: true, columns: ['text', 'count'], from: 2 })).toEqual([
    { text: expected, count: '-1' },
  ]);
});

test('a file has a byte order mark, lines that end with CR LF, and nothing for what is unknown', () => {
  expect(
    csvOf([
      { text: 'a,b', count: 1.5 },
      { text: null, count: null },
    ]),
  ).toBe('\uFEFF"A ""text"", of vendors",Count\r\n"a,b",1.5\r\n,\r\n');
});

test('any rows can be read back, and no text is a formula', () => {
  const row = fc.record({
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', ' -2', '"', '\r\n', ',', '\t')),
    count: fc.double({ noNaN: true, noDefaultInfinity: true }),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const read: readonly { readonly text: string; readonly count: string }[] = parse(csvOf(rows), {
        bom: true,
        columns: ['text', 'count'],
        from: 2,
      });
      const shown = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
      expect(read).toEqual(rows.map(({ text, count }) => ({ text: shown(text), count: String(count) })));
    }),
    { numRuns: 40 },
  );
});

test('JSON Lines hold one object a line, with null for what is unknown', () => {
  expect(
    jsonLines(columns, [
      { text: 'a\nb', count: 1 },
      { text: null, count: null },
    ]),
  ).toBe('{"text":"a\\nb","count":1}\n{"text":null,"count":null}\n');
});

test('a file is named after the table', () => {
  expect(fileName('People without an account at Infosec IQ', 'csv')).toBe(
    'people-without-an-account-at-infosec-iq.csv',
  );
  expect(fileName('///', 'jsonl')).toBe('table.jsonl');
});
