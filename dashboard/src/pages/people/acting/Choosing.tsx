import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Choice } from '../ConditionEditor';
import { texts } from '../texts';
import { ACTIONS, TARGET_OF } from './actions';
import type { ActionId } from './actions';
import { Courses } from './Courses';

interface ChoosingProps {
  readonly slug: string;
  readonly groups: readonly Choice[];
  readonly onPlan: (action: ActionId, targets: readonly Choice[]) => void;
}

/** What to do, and with which courses or group. */
export function Choosing({ slug, groups, onPlan }: ChoosingProps) {
  const [action, setAction] = useState<ActionId>('remind');
  const [courses, setCourses] = useState<readonly Choice[]>([]);
  const [group, setGroup] = useState('');
  const [isAsked, setAsked] = useState(false);
  const ids = { action: useId(), problem: useId() };
  const kind = TARGET_OF[action];
  const targets = kind === 'courses' ? courses : groups.filter(({ id }) => kind === 'group' && id === group);
  const isIncomplete = kind !== 'none' && targets.length === 0;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(isIncomplete);
    if (!isIncomplete) onPlan(action, targets);
  };
  return (
    <form onSubmit={submit} className="acting-form">
      <fieldset className="filter-group">
        <legend>{texts.acting.action}</legend>
        {ACTIONS.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={ids.action}
              checked={action === one}
              onChange={() => {
                setAction(one);
                setCourses([]);
                setAsked(false);
              }}
            />
            {texts.acting.actions[one]}
            <span className="note">{texts.acting.hints[one]}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'courses' && (
        <Courses slug={slug} withCampaigns={action === 'enroll'} chosen={courses} onChange={setCourses} />
      )}
      {kind === 'group' && (
        <label className="acting-field">
          {texts.acting.group}
          <select value={group} onChange={({ target }) => setGroup(target.value)}>
            <option value="">{texts.filter.choose}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isAsked && isIncomplete && (
        <p id={ids.problem} className="field-error" role="alert">
          {texts.acting.needsTarget}
        </p>
      )}
      <div className="dialog-buttons">
        <button
          type="submit"
          className="button button-primary"
          aria-describedby={isAsked && isIncomplete ? ids.problem : undefined}
        >
          {texts.acting.preview}
        </button>
      </div>
    </form>
  );
}
