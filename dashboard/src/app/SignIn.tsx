import { useId, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { texts } from '../texts';
import { signIn } from './session';
import type { Session } from './session';
import { settings } from './settings';

interface SignInProps {
  readonly reason: Extract<Session, { credential: null }>['reason'];
}

const NOTES = { first: null, byUser: texts.session.signedOut, refused: texts.session.refused } as const;

/** Asks for a key or a token. What was read with an earlier one is gone. */
export function SignIn({ reason }: SignInProps) {
  const ids = { field: useId(), hint: useId(), note: useId() };
  const field = useRef<HTMLInputElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const credential = field.current?.value.trim() ?? '';
    setEmpty(credential === '');
    if (credential === '') field.current?.focus();
    else signIn(credential);
  };
  const note = isEmpty ? texts.session.missing : NOTES[reason];
  const isMistake = isEmpty || reason === 'refused';
  return (
    <main className="alone">
      <form className="card sign-in" onSubmit={submit} noValidate>
        <h1>
          <span className="brand">{texts.product}</span> {texts.session.title}
        </h1>
        {note !== null && (
          <p id={ids.note} className={isMistake ? 'field-error' : 'note'} role={isMistake ? 'alert' : 'status'}>
            {note}
          </p>
        )}
        <label htmlFor={ids.field}>{texts.session.field}</label>
        <input
          ref={field}
          id={ids.field}
          type="password"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          defaultValue={settings.apiKey ?? ''}
          aria-invalid={isMistake}
          aria-describedby={`${ids.hint} ${note === null ? '' : ids.note}`}
        />
        <p id={ids.hint} className="note">
          {texts.session.hint}
        </p>
        <button type="submit" className="button button-primary">
          {texts.session.signIn}
        </button>
      </form>
    </main>
  );
}
