import { useEffect, useId, useRef, useState } from 'react';
import { vendorName } from '../../components/vendor-names';
import { ends, FIELDS } from './fields';
import type { FieldId } from './fields';
import { texts } from './texts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What the graph has to choose from; undefined while it is awaited. */
export interface Choices {
  readonly teams: readonly Choice[] | undefined;
  readonly groups: readonly Choice[] | undefined;
}

interface EditorProps {
  readonly values: readonly string[];
  /** The id of the element that names the condition. */
  readonly labelledBy: string;
  readonly onChange: (values: readonly string[], options?: { readonly replace?: boolean }) => void;
}

interface ConditionEditorProps extends EditorProps {
  readonly field: FieldId;
  readonly choices: Choices;
}

const LABELS: Readonly<Record<string, string>> = texts.choices;

/** Edits the value of one condition. A value that cannot be applied is marked as such. */
export function ConditionEditor({ field, choices, ...props }: ConditionEditorProps) {
  const { kind, parse, choices: fixed = [] } = FIELDS[field];
  const hint = useId();
  const isApplied = parse(props.values) !== undefined;
  return (
    <span className="condition-value" aria-describedby={isApplied ? undefined : hint}>
      <Editor kind={kind} fixed={fixed} choices={choices} {...props} />
      {!isApplied && (
        <span id={hint} className="note">
          {texts.filter.incomplete}
        </span>
      )}
    </span>
  );
}

interface KindProps extends EditorProps {
  readonly kind: (typeof FIELDS)[FieldId]['kind'];
  readonly fixed: readonly string[];
  readonly choices: Choices;
}

function Editor({ kind, fixed, choices, ...props }: KindProps) {
  const { values, labelledBy, onChange } = props;
  const [value = '', within = ''] = values;
  switch (kind) {
    case 'yesNo':
      return (
        <select aria-labelledby={labelledBy} value={value} onChange={({ target }) => onChange([target.value])}>
          <option value="true">{texts.filter.yes}</option>
          <option value="false">{texts.filter.no}</option>
        </select>
      );
    case 'choices':
      return <Several {...props} offered={fixed.map((id) => ({ id, name: LABELS[id] ?? vendorName(id) }))} />;
    case 'teams':
      return <Several {...props} offered={choices.teams} />;
    case 'groups':
      return (
        <select aria-labelledby={labelledBy} value={value} onChange={({ target }) => onChange([target.value])}>
          <option value="">{texts.filter.choose}</option>
          {choices.groups?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'day':
      return (
        <input
          type="date"
          aria-labelledby={labelledBy}
          value={value}
          onChange={({ target }) => onChange([target.value])}
        />
      );
    case 'number':
      return (
        <Typed
          type="number"
          labelledBy={labelledBy}
          value={value}
          onCommit={(next, options) => onChange([next], options)}
        />
      );
    case 'texts':
      return (
        <Typed
          labelledBy={labelledBy}
          value={values.join(', ')}
          placeholder={texts.filter.several}
          onCommit={(next, options) =>
            onChange(
              next.split(',').map((one) => one.trim()),
              options,
            )
          }
        />
      );
    case 'days':
      return <Days labelledBy={labelledBy} value={value} onChange={(next) => onChange([next])} />;
    case 'counts':
      return (
        <>
          <Counts
            labelledBy={labelledBy}
            value={value}
            onCommit={(next, options) => onChange([next, within], options)}
          />
          <Days labelledBy={labelledBy} value={within} onChange={(next) => onChange([value, next])} />
        </>
      );
    case 'text':
      return <Typed labelledBy={labelledBy} value={value} onCommit={(next, options) => onChange([next], options)} />;
  }
}

function Several({ values, onChange, offered }: EditorProps & { readonly offered: readonly Choice[] | undefined }) {
  if (offered?.length === 0) return <span className="note">{texts.filter.noChoices}</span>;
  return (
    <span className="checks">
      {offered?.map(({ id, name }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={values.includes(id)}
            onChange={({ target }) => {
              const others = values.filter((one) => one !== id && one !== '');
              onChange(target.checked ? [...others, id] : others);
            }}
          />
          {name}
        </label>
      ))}
    </span>
  );
}

interface EndsProps {
  readonly labelledBy: string;
  readonly value: string;
}

function Days({ labelledBy, value, onChange }: EndsProps & { readonly onChange: (value: string) => void }) {
  const [from, to] = ends(value);
  const id = useId();
  return (
    <>
      <label className="check">
        <span id={`${id}-from`}>{texts.filter.from}</span>
        <input
          type="date"
          aria-labelledby={`${labelledBy} ${id}-from`}
          value={from}
          onChange={({ target }) => onChange(`${target.value}..${to}`)}
        />
      </label>
      <label className="check">
        <span id={`${id}-to`}>{texts.filter.to}</span>
        <input
          type="date"
          aria-labelledby={`${labelledBy} ${id}-to`}
          value={to}
          onChange={({ target }) => onChange(`${from}..${target.value}`)}
        />
      </label>
    </>
  );
}

type Commit = (value: string, options: { readonly replace: boolean }) => void;

function Counts({ labelledBy, value, onCommit }: EndsProps & { readonly onCommit: Commit }) {
  const [least, most] = ends(value);
  const id = useId();
  return (
    <>
      <label className="check">
        <span id={`${id}-least`}>{texts.filter.atLeast}</span>
        <Typed
          type="number"
          labelledBy={`${labelledBy} ${id}-least`}
          value={least}
          onCommit={(next, options) => onCommit(`${next}..${most}`, options)}
        />
      </label>
      <label className="check">
        <span id={`${id}-most`}>{texts.filter.atMost}</span>
        <Typed
          type="number"
          labelledBy={`${labelledBy} ${id}-most`}
          value={most}
          onCommit={(next, options) => onCommit(`${least}..${next}`, options)}
        />
      </label>
    </>
  );
}

/** The list follows the typing as soon as it pauses. */
const PAUSE_MS = 250;

interface TypedProps extends EndsProps {
  readonly type?: 'text' | 'number';
  readonly placeholder?: string;
  readonly onCommit: Commit;
}

/** A field whose value is applied when the typing pauses, or ends. */
function Typed({ type = 'text', labelledBy, value, placeholder, onCommit }: TypedProps) {
  const [draft, setDraft] = useState(value);
  const [committed, setCommitted] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address has changed, by the back button for example.
  if (value !== committed) {
    setCommitted(value);
    setDraft(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const commit = (next: string): void => {
    clearTimeout(timer.current);
    if (next === value) return;
    onCommit(next, { replace: value !== '' });
  };
  return (
    <input
      type={type}
      min={type === 'number' ? 0 : undefined}
      className={type === 'number' ? 'number-field' : 'text-field'}
      aria-labelledby={labelledBy}
      placeholder={placeholder}
      value={draft}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        setDraft(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(target.value), PAUSE_MS);
      }}
      onBlur={() => commit(draft)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit(draft);
      }}
    />
  );
}
