import { COLUMN_IDS } from './columns';
import { texts } from './texts';

type Columns = typeof COLUMN_IDS;

interface ColumnPickerProps {
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

/** Chooses the columns of the table, and of its files. What no column shows is not read. */
export function ColumnPicker({ columns, onChange }: ColumnPickerProps) {
  return (
    <fieldset className="filter-group">
      <legend>{texts.columnsTitle}</legend>
      <span className="checks">
        {COLUMN_IDS.filter((id) => id !== 'name').map((id) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={({ target }) =>
                onChange(COLUMN_IDS.filter((one) => (one === id ? target.checked : columns.includes(one))))
              }
            />
            {texts.columns[id]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
