import { useEffect, useId, useRef, useState } from 'react';
import { ConditionEditor } from './ConditionEditor';
import type { Choices } from './ConditionEditor';
import { FIELD_IDS, FIELDS, isField } from './fields';
import type { FieldId } from './fields';
import type { Condition, ConditionGroup, FilterModel } from './filter';
import { MODES } from './filter';
import { texts } from './texts';

/** `replace`: a change of a text that is being typed is no step of its own for the back button. */
type ChangeFilter = (filter: FilterModel, options?: { readonly replace?: boolean }) => void;

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
  const root = useRef<HTMLDivElement>(null);
  const isEmpty = all.length === 0 && groups.length === 0;
  return (
    <div className="filter" ref={root}>
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
          onRemove={() => {
            focusAdding(root.current);
            onChange(withGroup(index, null));
          }}
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
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              focusAdding(root.current);
              onChange({ all: [], groups: [] });
            }}
          >
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

/** The keyboard continues where conditions are added when the button that it was on goes away. */
const focusAdding = (part: HTMLElement | null): void => part?.querySelector<HTMLElement>('.condition-add')?.focus();

/** A condition that can be applied at once begins so. */
const initial = (field: FieldId): Condition => ({ field, values: [FIELDS[field].kind === 'yesNo' ? 'true' : ''] });

function ConditionList({ title, conditions, choices, onChange, onRemove }: ConditionListProps) {
  const id = useId();
  const offered = FIELD_IDS.filter((field) => !conditions.some((one) => one.field === field));
  const list = useRef<HTMLFieldSetElement>(null);
  const added = useRef<FieldId>(null);
  useEffect(() => {
    // Behind a condition that was added, its value is entered.
    if (!conditions.some(({ field }) => field === added.current)) return;
    list.current?.querySelector<HTMLElement>(`[data-condition="${added.current}"] :is(input, select)`)?.focus();
    added.current = null;
  }, [conditions]);
  const add = (field: FieldId): void => {
    added.current = field;
    onChange([...conditions, initial(field)]);
  };
  return (
    <fieldset className="filter-group" ref={list}>
      <legend>
        {title}
        {onRemove && (
          <button type="button" className="icon-button" aria-label={texts.filter.removeGroup(title)} onClick={onRemove}>
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
            onClick={() => {
              focusAdding(list.current);
              onChange(conditions.filter((one) => one.field !== field));
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <AddCondition title={title} offered={offered} onAdd={add} />
    </fieldset>
  );
}

interface AddConditionProps {
  /** The name of the group. */
  readonly title: string;
  readonly offered: readonly FieldId[];
  readonly onAdd: (field: FieldId) => void;
}

/** A list and a button: a list that acts at once cannot be walked through with the arrow keys. */
function AddCondition({ title, offered, onAdd }: AddConditionProps) {
  const [field, setField] = useState('');
  return (
    <div className="condition">
      <select
        className="condition-add"
        aria-label={texts.filter.field(title)}
        value={field}
        onChange={({ target }) => setField(target.value)}
      >
        <option value="">{texts.filter.choose}</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {texts.fields[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-label={texts.filter.addTo(title)}
        onClick={() => {
          setField('');
          if (isField(field)) onAdd(field);
        }}
      >
        {texts.filter.add}
      </button>
    </div>
  );
}
