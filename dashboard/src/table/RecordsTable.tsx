import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { EmptyState, ErrorState, LoadingState } from '../components/States';
import { MissingNotice } from '../components/MissingNotice';
import { StaleNotice } from '../components/StaleNotice';
import { sourceName } from '../components/vendor-names';
import { formatNumber } from '../format/format';
import { texts } from '../texts';
import { ordered } from './columns';
import type { Column } from './columns';
import { DataTable } from './DataTable';
import { arrayRows } from './rows';
import type { Share } from './shares';
import { useAddressOrder } from './use-address-order';
import type { WholeList } from './use-whole-list';

interface RecordsTableProps<Row> {
  /** Names the order in the address. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** How far the rows are read. */
  readonly list: Pick<
    WholeList<Row>,
    'isWhole' | 'isCut' | 'readOn' | 'read' | 'total' | 'missing' | 'sources' | 'error' | 'retry'
  > & {
    readonly rows: readonly Row[] | undefined;
  };
  readonly rowKey: (row: Row) => string;
  /** The number that the rows are behind; undefined if there is none, or it is awaited. */
  readonly number?: number | null;
  /** What sources add to the number without records. */
  readonly shares?: readonly Share[];
  /** How many of the number one row stands for; by default 1. null if that is unknown. */
  readonly countOf?: (row: Row) => number | null;
  /** Why the rows may add up to another number, where that is neither an outage nor a matter of time. */
  readonly whyDiffers?: string;
  /** Said before the rows: what a row is, and what is apart. */
  readonly note?: string;
  readonly empty: string;
  /** The order where the address has none: a column, with `-` before it for descending. */
  readonly initial?: string;
}

/** A record, or the share of a source that has no records. */
type Counted<Row> = { readonly record: Row } | { readonly share: Share };

const NONE: readonly Share[] = [];
const ONE = (): number => 1;

/** The records behind a number, with a row for each source that adds to it by totals only. */
export function RecordsTable<Row>(props: RecordsTableProps<Row>) {
  const { id, title, list, number, shares = NONE, countOf = ONE, note, empty, initial = null, rowKey } = props;
  const columns = useMemo(() => countedColumns(props.columns, countOf), [props.columns, countOf]);
  const [order, setOrder] = useAddressOrder(id, initial);
  const { rows: records } = list;
  const rows = useMemo(() => {
    const counted = (records ?? []).map((record): Counted<Row> => ({ record }));
    return arrayRows<Counted<Row>>([...shares.map((share) => ({ share })), ...ordered(counted, columns, order)]);
  }, [records, shares, columns, order]);
  const failure = list.error && <ErrorState error={list.error} onRetry={list.retry} />;
  if (!records) return failure ?? <LoadingState />;
  const ofRecords = records.reduce((total, record) => total + (countOf(record) ?? 0), 0);
  const sum = shares.reduce((total, share) => total + share.count, ofRecords);
  const balance = balanceOf(list, number, sum);
  return (
    <div data-balance={balance}>
      {note !== undefined && <p className="note">{note}</p>}
      <BalanceLine
        balance={balance}
        number={number}
        records={ofRecords}
        sum={sum}
        read={list.read}
        total={list.total}
        why={props.whyDiffers}
        onReadOn={list.readOn}
      />
      {failure}
      <MissingNotice missing={list.missing} />
      <StaleNotice sources={list.sources} />
      <DataTable
        title={title}
        columns={columns}
        hidden={shares.length === 0 && countOf === ONE ? [COUNT] : undefined}
        rows={rows}
        rowKey={(row) => ('share' in row ? `share of ${row.share.source.slug}` : rowKey(row.record))}
        order={order}
        onOrder={setOrder}
        empty={<EmptyState title={empty} />}
      />
    </div>
  );
}

const COUNT = 'count';

function countedColumns<Row>(
  columns: readonly Column<Row>[],
  countOf: (row: Row) => number | null,
): readonly Column<Counted<Row>>[] {
  const counted = columns.map(({ value, cell, ...column }): Column<Counted<Row>> => {
    const ofShare = ({ source, count }: Share): string | null => {
      if (column.isRowHeader) return texts.records.share(sourceName(source), formatNumber(count, 'count'));
      return column.id === 'source' ? sourceName(source) : null;
    };
    const valueOf = (row: Counted<Row>) => ('share' in row ? ofShare(row.share) : value(row.record));
    return {
      ...column,
      value: valueOf,
      ...(cell && { cell: (row): ReactNode => ('share' in row ? ofShare(row.share) : cell(row.record)) }),
    };
  });
  const count: Column<Counted<Row>> = {
    id: COUNT,
    header: texts.records.count,
    kind: 'count',
    isSortable: true,
    value: (row) => ('share' in row ? row.share.count : countOf(row.record)),
  };
  return [...counted, count];
}

type Balance = 'reading' | 'cut' | 'equal' | 'differs' | 'unknown';

/** Whether the rows and the number agree. */
function balanceOf(
  { isWhole, isCut }: Pick<WholeList<unknown>, 'isWhole' | 'isCut'>,
  number: number | null | undefined,
  sum: number,
): Balance {
  if (!isWhole) return isCut ? 'cut' : 'reading';
  if (number === null || number === undefined) return 'unknown';
  return sum === number ? 'equal' : 'differs';
}

interface BalanceLineProps {
  readonly balance: Balance;
  readonly number: number | null | undefined;
  readonly records: number;
  /** Records and shares together. */
  readonly sum: number;
  readonly read: number;
  readonly total: number;
  readonly why: string | undefined;
  readonly onReadOn: () => void;
}

/** How the number comes about, or why it differs from the rows. */
function BalanceLine({ balance, number, records, sum, read, total, why, onReadOn }: BalanceLineProps) {
  const count = (value: number | null | undefined): string => formatNumber(value, 'count');
  switch (balance) {
    case 'reading':
      return <p role="status">{texts.records.reading(count(read), count(total))}</p>;
    case 'cut':
      return (
        <p role="status">
          {texts.records.tooMany(count(read), count(total))}{' '}
          <button type="button" className="button" onClick={onReadOn}>
            {texts.records.readOn}
          </button>
        </p>
      );
    case 'differs':
      return <p role="status">{`${texts.records.differs(count(number), count(sum))} ${why ?? texts.records.why}`}</p>;
    case 'equal':
      if (sum === records) return null;
      return <p className="note">{texts.records.withShares(count(number), count(records), count(sum - records))}</p>;
    case 'unknown':
      return null;
  }
}
