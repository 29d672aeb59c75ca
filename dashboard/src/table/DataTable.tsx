import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useIsPrinting } from '../components/use-is-printing';
import { formatNumber, NO_VALUE } from '../format/format';
import { texts } from '../texts';
import { isNumeric, shownValue } from './columns';
import type { Column, Order } from './columns';
import { DownloadButtons } from './DownloadButtons';
import type { RowSource } from './rows';

interface DataTableProps<Row> {
  /** The name of the table, for screen readers and for files. */
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: RowSource<Row>;
  readonly rowKey: (row: Row) => string;
  readonly order?: Order | null;
  readonly onOrder?: (order: Order) => void;
  /** Columns that are not shown; files hold the shown ones. */
  readonly hidden?: readonly string[];
  /** Shown instead of rows if there are none. */
  readonly empty?: ReactNode;
  /** Further buttons beside the downloads. */
  readonly actions?: ReactNode;
}

const features = tableFeatures({ columnVisibilityFeature });
const ROW_HEIGHT = 36;
const ROW_STYLE = { height: ROW_HEIGHT };
/** No id of a column has it. */
const SEPARATOR = ' ';
/** On paper, nobody can scroll. More rows are for a file. */
const MOST_PRINTED = 2000;
/** Rows of a short table are all there: for the search of the browser, and before its height is measured. */
const MOST_WHOLE = 50;
const NONE: readonly string[] = [];

interface Shown<Row> {
  readonly index: number;
  readonly row: Row | undefined;
}

/** A table that renders only the rows in view, of any number of rows, with its downloads. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { title, columns, rows, rowKey, order = null, onOrder, hidden = NONE, empty, actions } = props;
  const isPrinting = useIsPrinting();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: isPrinting ? MOST_PRINTED : 12,
  });
  const isWhole = rows.count <= MOST_WHOLE;
  const items = virtualizer.getVirtualItems();
  const indexes = isWhole ? Array.from({ length: rows.count }, (_, index) => index) : items.map(({ index }) => index);
  const [first, last] = [indexes[0] ?? 0, indexes.at(-1) ?? 0];
  const { onShown } = rows;
  useEffect(() => onShown?.(first, last), [onShown, first, last]);
  const { column: orderColumn, direction } = order ?? {};
  // Another list, or another order of it, begins at its beginning.
  useEffect(() => scroller.current?.scrollTo(0, 0), [rows.of, orderColumn, direction]);

  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const definitions = useMemo(() => columns.map(({ id, header }) => ({ id, header })), [columns]);
  const columnVisibility = useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden]);
  const data: Shown<Row>[] = indexes.map((index) => ({ index, row: rows.at(index) }));
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { columnVisibility },
    getRowId: ({ index, row }) => (row === undefined ? `awaited ${index}` : rowKey(row)),
  });
  const visibleIds = table
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join(SEPARATOR);
  // The same array as long as it has the same columns, so that rows that have not changed are not rendered again.
  const visible = useMemo(() => visibleIds.split(SEPARATOR).flatMap((id) => byId.get(id) ?? []), [visibleIds, byId]);

  const above = isWhole ? 0 : (items[0]?.start ?? 0);
  const below = isWhole ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="table-block">
      <div className="table-tools">
        <span className="note">{texts.table.rows(formatNumber(rows.count, 'count'))}</span>
        {actions}
        <DownloadButtons title={title} columns={visible.filter(({ isControl = false }) => !isControl)} rows={rows} />
      </div>
      {rows.count === 0 ? (
        <div className="state state-empty">{empty ?? texts.table.empty}</div>
      ) : (
        <div className="table-scroll" ref={scroller} tabIndex={0} role="group" aria-label={title}>
          <table className="table" aria-rowcount={rows.count + 1} aria-colcount={visible.length}>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr aria-rowindex={1}>
                {visible.map((column) => (
                  <ColumnHeader key={column.id} column={column} order={order} onOrder={onOrder} />
                ))}
              </tr>
            </thead>
            <tbody>
              <Spacer height={above} columns={visible.length} />
              {table.getRowModel().rows.map(({ id, original: { index, row } }) => (
                <MemoRow key={id} index={index} row={row} columns={visible} cells={() => cellsOf(row, visible)} />
              ))}
              <Spacer height={below} columns={visible.length} />
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function ColumnHeader<Row>({
  column,
  order,
  onOrder,
}: { readonly column: Column<Row> } & Pick<DataTableProps<Row>, 'order' | 'onOrder'>) {
  const { id, header, isSortable = false, width } = column;
  const direction = order?.column === id ? order.direction : undefined;
  const next = direction === 'ascending' || (direction === undefined && isNumeric(column)) ? 'descending' : 'ascending';
  const align = isNumeric(column) ? 'number' : undefined;
  return (
    <th
      scope="col"
      className={align}
      aria-sort={isSortable && onOrder ? (direction ?? 'none') : undefined}
      style={width === undefined ? undefined : { width: `${width}rem` }}
    >
      {isSortable && onOrder ? (
        <button type="button" className="sort" onClick={() => onOrder({ column: id, direction: next })}>
          {header}
          <span aria-hidden="true" className="sort-mark">
            {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
          </span>
        </button>
      ) : (
        header
      )}
    </th>
  );
}

interface MemoRowProps {
  readonly index: number;
  /** What the cells are of: they are rendered again when one of these changes. */
  readonly row: unknown;
  readonly columns: unknown;
  readonly cells: () => ReactNode;
}

const MemoRow = memo(
  ({ index, cells }: MemoRowProps) => (
    <tr aria-rowindex={index + 2} style={ROW_STYLE} data-index={index}>
      {cells()}
    </tr>
  ),
  (before, after) => before.index === after.index && before.row === after.row && before.columns === after.columns,
);

function cellsOf<Row>(row: Row | undefined, columns: readonly Column<Row>[]): ReactNode {
  if (row !== undefined) return columns.map((column) => <Cell key={column.id} column={column} row={row} />);
  return (
    <td colSpan={columns.length} className="awaited">
      {texts.table.loadingRow}
    </td>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const own = column.cell ? column.cell(row) : shownValue(column.value(row), column.kind);
  const content = own === null || own === '' ? NO_VALUE : own;
  const className = isNumeric(column) ? 'number' : undefined;
  return column.isRowHeader ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}

/** Takes the place of the rows that are not rendered. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className="spacer" style={{ height }} />
    </tr>
  );
}
