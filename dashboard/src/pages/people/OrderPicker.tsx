import { firstDirection, MOST_ORDERS, ORDER_FIELDS } from './order';
import type { OrderItem } from './order';
import { texts } from './texts';

interface OrderPickerProps {
  readonly order: readonly OrderItem[];
  readonly onChange: (order: readonly OrderItem[]) => void;
}

const DIRECTIONS = ['ASC', 'DESC'] as const;

/** The orders of the list, each for those whom the one before does not tell apart. */
export function OrderPicker({ order, onChange }: OrderPickerProps) {
  const places = order.length < MOST_ORDERS ? [...order, null] : order;
  const used = new Set(order.map(({ field }) => field));
  const choose = (index: number, name: string): void => {
    const field = ORDER_FIELDS.find((one) => one === name);
    onChange(
      field
        ? order.toSpliced(index, 1, { field, direction: firstDirection(field) })
        : order.filter((_, at) => at !== index),
    );
  };
  return (
    <fieldset className="filter-group">
      <legend>{texts.order.title}</legend>
      <div className="order">
        {places.map((item, index) => (
          <span key={item?.field ?? 'next'} className="order-item">
            <label>
              <span className="condition-name">{index === 0 ? texts.order.by : texts.order.thenBy} </span>
              <select value={item?.field ?? ''} onChange={({ target }) => choose(index, target.value)}>
                <option value="">{texts.order.none}</option>
                {ORDER_FIELDS.filter((field) => field === item?.field || !used.has(field)).map((field) => (
                  <option key={field} value={field}>
                    {texts.order.fields[field]}
                  </option>
                ))}
              </select>
            </label>
            {item && (
              <select
                aria-label={texts.order.direction(texts.order.fields[item.field])}
                value={item.direction}
                onChange={({ target }) => {
                  const direction = DIRECTIONS.find((one) => one === target.value) ?? 'ASC';
                  onChange(order.toSpliced(index, 1, { ...item, direction }));
                }}
              >
                {DIRECTIONS.map((direction) => (
                  <option key={direction} value={direction}>
                    {texts.order[direction]}
                  </option>
                ))}
              </select>
            )}
          </span>
        ))}
      </div>
    </fieldset>
  );
}
