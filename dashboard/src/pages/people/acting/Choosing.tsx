import { useId, useMemo, useState } from 'react';
import type { SubmitEvent } from 'react';
import { MissingNotice } from '../../../components/MissingNotice';
import { ErrorState, LoadingState } from '../../../components/States';
import { sourceName } from '../../../components/vendor-names';
import { useGraph } from '../../../graph/use-graph';
import type { Choice } from '../ConditionEditor';
import { PeopleCoursesDocument } from '../gql/graphql';
import { texts } from '../texts';
import { ACTIONS, TARGET_OF } from './actions';
import type { ActionId } from './actions';

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
                setAsked(false);
              }}
            />
            {texts.acting.actions[one]}
            <span className="note">{texts.acting.hints[one]}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'courses' && <Courses slug={slug} chosen={courses} onChange={setCourses} />}
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

interface CoursesProps {
  readonly slug: string;
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: readonly Choice[]) => void;
}

function Courses({ slug, chosen, onChange }: CoursesProps) {
  const [search, setSearch] = useState('');
  const { data, error, reload } = useGraph(PeopleCoursesDocument, { slug });
  const courses = data?.company?.courses;
  const all = useMemo(
    () => courses?.nodes.map(({ id, name, source }) => ({ id, name: `${name} (${sourceName(source)})` })),
    [courses],
  );
  if (!all) return error ? <ErrorState error={error} onRetry={reload} /> : <LoadingState />;
  const isChosen = (id: string): boolean => chosen.some((one) => one.id === id);
  const text = search.toLowerCase();
  const shown = all.filter(({ id, name }) => isChosen(id) || name.toLowerCase().includes(text));
  return (
    <fieldset className="filter-group">
      <legend>{texts.acting.courses}</legend>
      <input
        type="search"
        className="text-field"
        aria-label={texts.acting.search}
        placeholder={texts.acting.search}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <div className="checks checks-long">
        {shown.map((course) => (
          <label key={course.id} className="check">
            <input
              type="checkbox"
              checked={isChosen(course.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, course] : chosen.filter(({ id }) => id !== course.id))
              }
            />
            {course.name}
          </label>
        ))}
      </div>
      <MissingNotice missing={courses?.missing ?? []} />
    </fieldset>
  );
}
