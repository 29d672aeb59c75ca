import type { ReactNode } from 'react';
import { formatDay, formatNumber, formatTime } from '../format/format';
import type { NumberKind } from '../format/format';

/** A value as files hold it: numbers stay numbers, dates are texts of the graph. */
export type CellValue = string | number | boolean | null;

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** How values are shown and aligned; `text` by default. */
  readonly kind?: NumberKind | 'text' | 'day' | 'time';
  /** The value for files and for ordering; shown by its kind, unless there is a `cell`. */
  readonly value: (row: Row) => CellValue;
  readonly cell?: (row: Row) => ReactNode;
  /** Names the row for screen readers. One column of a table has it. */
  readonly isRowHeader?: boolean;
  readonly isSortable?: boolean;
  /** Controls of the row, such as a box to choose it: no data, and not in files. */
  readonly isControl?: boolean;
  /** In rem; by default what remains is shared. */
  readonly width?: number;
}

export interface Order {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export function isNumeric<Row>({ kind = 'text' }: Column<Row>): boolean {
  return kind !== 'text' && kind !== 'day' && kind !== 'time';
}

export function shownValue(value: CellValue, kind: Column<unknown>['kind'] = 'text'): string {
  if (typeof value === 'number')
    return kind === 'text' || kind === 'day' || kind === 'time' ? String(value) : formatNumber(value, kind);
  if (value === null) return formatNumber(null, 'count');
  if (kind === 'day') return formatDay(String(value));
  return kind === 'time' ? formatTime(String(value)) : String(value);
}

/** Orders rows by a column; unknown values come last in both directions. */
export function ordered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === order?.column);
  if (!column || !order) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [column.value(a), column.value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}

/** Many times faster than `localeCompare` for long lists. */
const collator = new Intl.Collator();

function compare(left: string | number | boolean, right: string | number | boolean): number {
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  return Number(left) - Number(right);
}
