import type { Column } from './columns';

/** Rows as JSON Lines: one object a line, with the columns' ids as names. */
export function jsonLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])))}\n`)
    .join('');
}
