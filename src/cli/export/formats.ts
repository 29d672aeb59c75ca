import { BYTE_ORDER_MARK, csvLine } from '../../csv';
import type { Cell } from '../../csv';
import type { Column } from './paged-list';
import { valueAt } from './read-rows';
import type { Row } from './read-rows';

/** How a table is written: a header, and a line for each row. */
interface Format {
  readonly header: (columns: readonly Column[]) => string;
  readonly line: (columns: readonly Column[], row: Row) => string;
}

export const FORMATS: Readonly<Record<'csv' | 'jsonl', Format>> = {
  csv: {
    header: (columns) => BYTE_ORDER_MARK + csvLine(columns.map((column) => column.join('.'))),
    line: (columns, row) => csvLine(columns.map((column) => cellOf(valueAt(row, column)))),
  },
  jsonl: {
    header: () => '',
    line: (_, row) => `${JSON.stringify(row)}\n`,
  },
};

/** Lists and objects are written as JSON. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
