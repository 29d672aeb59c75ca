import type { LearnerOrder, LearnerOrderField } from '../../graph/gql/schema-types';

/** Every order that the graph has. */
export const ORDER_FIELDS = [
  'NAME',
  'EMAIL',
  'RISK_SCORE',
  'COMPLETION_RATE',
  'OVERDUE',
  'CLICKS',
  'CLICK_RATE',
  'LAST_CLICKED_AT',
  'LAST_REPORTED_AT',
  'EXPOSURES',
  'UPDATED_AT',
] as const satisfies LearnerOrderField[];

export interface OrderItem {
  readonly field: LearnerOrderField;
  readonly direction: 'ASC' | 'DESC';
}

/** The largest number of fields that the graph orders by. */
export const MOST_ORDERS = 5;
const BY_NAME: readonly OrderItem[] = [{ field: 'NAME', direction: 'ASC' }];

/** The orders of an address, the first before the others: `order=RISK_SCORE.desc&order=NAME`. */
export function readOrder(search: URLSearchParams): readonly OrderItem[] {
  const found = new Map<LearnerOrderField, OrderItem>();
  for (const text of search.getAll('order')) {
    const [name, direction] = text.split('.');
    const field = ORDER_FIELDS.find((one) => one === name);
    if (field && !found.has(field)) found.set(field, { field, direction: direction === 'desc' ? 'DESC' : 'ASC' });
  }
  return found.size === 0 ? BY_NAME : [...found.values()].slice(0, MOST_ORDERS);
}

export function writeOrder(search: URLSearchParams, order: readonly OrderItem[]): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete('order');
  for (const { field, direction } of order) next.append('order', direction === 'DESC' ? `${field}.desc` : field);
  return next;
}

/** Numbers and times begin with the largest and latest: those are looked for. */
export function firstDirection(field: LearnerOrderField): OrderItem['direction'] {
  return field === 'NAME' || field === 'EMAIL' ? 'ASC' : 'DESC';
}

/** An order as the first one; the others follow it, as far as the graph takes them. */
export function orderedFirst(order: readonly OrderItem[], item: OrderItem): readonly OrderItem[] {
  return [item, ...order.filter(({ field }) => field !== item.field)].slice(0, MOST_ORDERS);
}

export function graphOrder([first, ...rest]: readonly OrderItem[]): LearnerOrder | null {
  if (!first) return null;
  return { ...first, ...(rest.length > 0 ? { thenBy: rest.map((item) => ({ ...item })) } : {}) };
}
