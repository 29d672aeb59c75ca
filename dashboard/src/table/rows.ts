/** Rows of a table, of which those that are shown are loaded. */
export interface RowSource<Row> {
  readonly count: number;
  /** Which list it is; another list is shown from its beginning. */
  readonly of?: string;
  /** Undefined while the row is awaited. */
  readonly at: (index: number) => Row | undefined;
  /** Called with the first and the last row that are shown. */
  readonly onShown?: (first: number, last: number) => void;
  /** All rows in their order, part by part: for files. */
  readonly all: () => AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
}

/** Rows that are all loaded. */
export function arrayRows<Row>(rows: readonly Row[]): RowSource<Row> {
  return { count: rows.length, at: (index) => rows[index], all: () => [rows] };
}
