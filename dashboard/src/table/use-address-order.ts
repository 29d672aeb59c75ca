import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { Order } from './columns';

/** The order of a table, in the address: `order-ID=column`, or `order-ID=-column` for descending. */
export function useAddressOrder(id: string, initial: string | null): readonly [Order | null, (order: Order) => void] {
  const [search, setSearch] = useSearchParams();
  const parameter = `order-${id}`;
  const text = search.get(parameter) ?? initial;
  const order = useMemo(() => (text === null ? null : parseOrder(text)), [text]);
  const setOrder = useCallback(
    ({ column, direction }: Order) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        after.set(parameter, direction === 'descending' ? `-${column}` : column);
        return after;
      }),
    [setSearch, parameter],
  );
  return [order, setOrder];
}

function parseOrder(text: string): Order {
  return text.startsWith('-')
    ? { column: text.slice(1), direction: 'descending' }
    : { column: text, direction: 'ascending' };
}
