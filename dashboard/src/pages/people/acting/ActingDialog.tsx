import { useEffect, useId, useRef, useState } from 'react';
import { ErrorState, LoadingState } from '../../../components/States';
import { formatNumber } from '../../../format/format';
import type { Choice } from '../ConditionEditor';
import { texts } from '../texts';
import type { Chosen } from '../use-selection';
import { AT_ONCE } from './actions';
import { Calls } from './Calls';
import { Choosing } from './Choosing';
import { together } from './outcomes';
import { Results } from './Results';
import { useActing } from './use-acting';

interface ActingDialogProps {
  readonly slug: string;
  readonly people: readonly Chosen[];
  readonly groups: readonly Choice[];
  readonly onClose: (hasSent: boolean) => void;
}

const count = (value: number): string => formatNumber(value, 'count');

/** How many people are in the part without an answer, and how many after it. */
function inQuestion(all: number, done: number): readonly [string, string | null] {
  const inPart = Math.min(AT_ONCE, all - done);
  const after = all - done - inPart;
  return [count(inPart), after === 0 ? null : count(after)];
}

/** Acts for the chosen people: what to do, what will be sent, what became of each. */
export default function ActingDialog({ slug, people, groups, onClose }: ActingDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { step, plan, send, back } = useActing();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    // Each step begins at its beginning, also for the keyboard and the screen reader.
    body.current?.focus();
  }, [step.name]);
  const isBusy = step.name === 'planning' || step.name === 'sending';
  const hasSent = step.name === 'sent' || step.name === 'unanswered';
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        // What is being sent cannot be called back: the result is awaited.
        if (isBusy) event.preventDefault();
      }}
      onClose={() => onClose(hasSent)}
    >
      <div className="popover-header">
        <h2 id={titleId}>{texts.acting.title(people.length, count(people.length))}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.acting.close}
          disabled={isBusy}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div ref={body} tabIndex={-1} className="dialog-body">
        {/* Stays while the plan is shown, so that going back finds what was chosen. */}
        <div hidden={step.name !== 'choosing'}>
          {step.name === 'choosing' && step.error && <ErrorState error={step.error} onRetry={back} />}
          <Choosing
            slug={slug}
            groups={groups}
            onPlan={(action, targets) => {
              setNames(new Map(targets.map(({ id, name }) => [id, name])));
              const learners = people.map(({ id }) => id);
              void plan({ action, company: slug, learners, targets: targets.map(({ id }) => id) });
            }}
          />
        </div>
        {step.name === 'planning' && (
          <LoadingState label={texts.acting.previewing(count(step.done), count(people.length))} />
        )}
        {step.name === 'sending' && (
          <LoadingState label={texts.acting.sending(count(step.done), count(people.length))} />
        )}
        {step.name === 'planned' && (
          <>
            <h3>{texts.acting.previewTitle}</h3>
            <Calls calls={step.plan.calls} />
            <Results outcome={step.plan} people={people} names={names} title={texts.acting.previewTitle} />
            <div className="dialog-buttons">
              <button type="button" className="button" onClick={back}>
                {texts.acting.back}
              </button>
              <button
                type="button"
                className="button button-primary"
                disabled={step.plan.calls.length === 0}
                onClick={() => void send(step.act, step.key)}
              >
                {texts.acting.send}
              </button>
            </div>
          </>
        )}
        {step.name === 'unanswered' && (
          <>
            <p role="alert">{texts.acting.failed}</p>
            <p>
              {step.answered.done > 0 && `${texts.acting.answered(step.answered.done, count(step.answered.done))} `}
              {texts.acting.inQuestion(...inQuestion(people.length, step.answered.done))} {texts.acting.againNote}
            </p>
            <ErrorState error={step.error} onRetry={() => void send(step.act, step.key, step.answered)} />
            {step.answered.done > 0 && (
              <>
                <h3>{texts.acting.resultTitle}</h3>
                <Results
                  outcome={together(step.answered.outcomes)}
                  people={people}
                  names={names}
                  title={texts.acting.resultTitle}
                />
              </>
            )}
          </>
        )}
        {step.name === 'sent' && (
          <>
            <h3>{texts.acting.resultTitle}</h3>
            <Results outcome={step.result} people={people} names={names} title={texts.acting.resultTitle} />
            <div className="dialog-buttons">
              <button type="button" className="button button-primary" onClick={() => dialog.current?.close()}>
                {texts.acting.close}
              </button>
            </div>
          </>
        )}
      </div>
    </dialog>
  );
}
