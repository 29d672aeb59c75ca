import { BYTE_ORDER_MARK, csvLine } from '../../../src/csv';
import type { Column } from './columns';

/** The first line of a CSV file (RFC 4180), with its byte order mark. */
export function csvHeader<Row>(columns: readonly Column<Row>[]): string {
  return BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header));
}

/** Rows as lines of CSV: texts that a spreadsheet would take for a formula get an apostrophe, and numbers stay numbers. */
export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.map((row) => csvLine(columns.map(({ value }) => value(row)))).join('');
}
