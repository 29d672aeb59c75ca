import { useMemo, useState } from 'react';
import { ordered } from './columns';
import type { Column, Order } from './columns';
import { arrayRows } from './rows';
import type { RowSource } from './rows';

interface LocalOrder<Row> {
  readonly rows: RowSource<Row>;
  readonly order: Order | null;
  readonly onOrder: (order: Order) => void;
}

/** Orders rows that are all loaded. */
export function useLocalOrder<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  initial: Order | null = null,
): LocalOrder<Row> {
  const [order, onOrder] = useState(initial);
  const source = useMemo(() => arrayRows(ordered(rows, columns, order)), [rows, columns, order]);
  return { rows: source, order, onOrder };
}
