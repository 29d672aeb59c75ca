import { useId } from 'react';
import { ConditionEditor } from './ConditionEditor';
import type { Choices } from './ConditionEditor';
import { FIELD_IDS, FIELDS, isField } from './fields';
import type { FieldId } from './fields';
import type { Condition, ConditionGroup, FilterModel } from './filter';
import { MODES } from './filter';
import { texts } from './texts';

/** `replace`: a change of a text that is being typed is no step of its own for the back button. */
export type ChangeFilter = (filter: FilterModel, options?: { readonly replace?: boolean }) => void;

interface FilterBuilderProps {
  readonly filter: FilterModel;
  readonly choices: Choices;
  readonly onChange: ChangeFilter;
}

const GROUP_BUTTON = { any: texts.filter.addAny, none: texts.filter.addNone } as const;

/** Builds the filter of the list: conditions that all must hold, and groups of which any must, or none. */
export function FilterBuilder({ filter, choices, onChange }: FilterBuilderProps) {
  const { all, groups } = filter;
  const withGroup = (index: number, group: ConditionGroup | null): FilterModel => ({
    all,
    groups: groups.flatMap((one, at) => (at === index ? (group ?? []) : one)),
  });
  const isEmpty = all.length === 0 && groups.length === 0;
  return (
    <div className="filter">
      <ConditionList
        title={texts.filter.all}
        conditions={all}
        choices={choices}
        onChange={(conditions, options) => onChange({ all: conditions, groups }, options)}
      />
      {groups.map((group, index) => (
        <ConditionList
          // Groups have no identity but their place.
          key={index}
          title={texts.filter[group.mode]}
          conditions={group.conditions}
          choices={choices}
          onChange={(conditions, options) => onChange(withGroup(index, { ...group, conditions }), options)}
          onRemove={() => onChange(withGroup(index, null))}
        />
      ))}
      <div className="filter-tools">
        {MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            className="button button-quiet"
            onClick={() => onChange({ all, groups: [...groups, { mode, conditions: [] }] })}
          >
            {GROUP_BUTTON[mode]}
          </button>
        ))}
        {!isEmpty && (
          <button type="button" className="button button-quiet" onClick={() => onChange({ all: [], groups: [] })}>
            {texts.filter.clear}
          </button>
        )}
      </div>
    </div>
  );
}

interface ConditionListProps {
  readonly title: string;
  readonly conditions: readonly Condition[];
  readonly choices: Choices;
  readonly onChange: (conditions: readonly Condition[], options?: { readonly replace?: boolean }) => void;
  readonly onRemove?: () => void;
}

/** A condition that can be applied at once begins so. */
const initial = (field: FieldId): Condition => ({ field, values: [FIELDS[field].kind === 'yesNo' ? 'true' : ''] });

function ConditionList({ title, conditions, choices, onChange, onRemove }: ConditionListProps) {
  const id = useId();
  const offered = FIELD_IDS.filter((field) => !conditions.some((one) => one.field === field));
  const add = (field: string): void => {
    if (isField(field)) onChange([...conditions, initial(field)]);
  };
  return (
    <fieldset className="filter-group">
      <legend>
        {title}
        {onRemove && (
          <button
            type="button"
            className="icon-button"
            aria-label={texts.filter.removeGroup(title)}
            onClick={onRemove}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </legend>
      {conditions.map(({ field, values }, index) => (
        <div key={field} className="condition" role="group" aria-label={texts.fields[field]} data-condition={field}>
          <span className="condition-name" id={`${id}-${field}`}>
            {texts.fields[field]}
          </span>
          <ConditionEditor
            field={field}
            values={values}
            choices={choices}
            labelledBy={`${id}-${field}`}
            onChange={(next, options) => onChange(conditions.with(index, { field, values: next }), options)}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={texts.filter.remove(texts.fields[field])}
            onClick={() => onChange(conditions.filter((one) => one.field !== field))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <select
        aria-label={texts.filter.addTo(title)}
        value=""
        onChange={({ target }) => add(target.value)}
        className="condition-add"
      >
        <option value="">{texts.filter.add}</option>
        {offered.map((field) => (
          <option key={field} value={field}>
            {texts.fields[field]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
