import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { readColumns, writeColumns } from './columns';
import { readFilter, writeFilter } from './filter';
import { readOrder, writeOrder } from './order';

interface ListAddress {
  readonly filter: ReturnType<typeof readFilter>;
  readonly order: ReturnType<typeof readOrder>;
  readonly columns: ReturnType<typeof readColumns>;
  readonly setFilter: (filter: ListAddress['filter'], options?: { readonly replace?: boolean }) => void;
  readonly setOrder: (order: ListAddress['order']) => void;
  readonly setColumns: (columns: ListAddress['columns']) => void;
}

/** Filter, order and columns of the list are in the address: it can be sent to somebody, and back and forward work. */
export function useListAddress(): ListAddress {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  return useMemo(() => {
    const read = new URLSearchParams(text);
    return {
      filter: readFilter(read),
      order: readOrder(read),
      columns: readColumns(read),
      setFilter: (filter, options) => setSearch((before) => writeFilter(before, filter), options),
      setOrder: (order) => setSearch((before) => writeOrder(before, order)),
      setColumns: (columns) => setSearch((before) => writeColumns(before, columns)),
    };
  }, [text, setSearch]);
}
