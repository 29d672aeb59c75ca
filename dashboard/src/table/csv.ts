import type { CellValue, Column } from './columns';

/** Without it, spreadsheets read the file in the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet takes such a text for a formula. Names and titles come from vendors, and from people. */
const FORMULA = /^ *[=+\-@\t\r]/;

function csvField(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvLine = (values: readonly CellValue[]): string => `${values.map(csvField).join(',')}\r\n`;

/** The first line of a CSV file (RFC 4180), with its byte order mark. */
export function csvHeader<Row>(columns: readonly Column<Row>[]): string {
  return BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header));
}

/** Rows as lines of CSV: texts that a spreadsheet would take for a formula get an apostrophe, and numbers stay numbers. */
export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.map((row) => csvLine(columns.map(({ value }) => value(row)))).join('');
}
