import { useEffect, useId, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { texts } from '../texts';
import { signIn } from './session';
import type { Session } from './session';
import { settings } from './settings';

interface SignInProps {
  readonly reason: Extract<Session, { credential: null }>['reason'];
}

const NOTES = { first: null, byUser: texts.session.signedOut, refused: texts.session.refused } as const;

/** A header holds no other characters: such a key would never reach the server. */
const SENDABLE = /^[\x21-\x7e]+$/;

function problemOf(credential: string): string | null {
  if (credential === '') return texts.session.missing;
  return SENDABLE.test(credential) ? null : texts.session.unsendable;
}

/** Asks for a key or a token. What was read with an earlier one is gone. */
export function SignIn({ reason }: SignInProps) {
  const ids = { field: useId(), hint: useId(), note: useId() };
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    // That of the page before may name a person.
    document.title = texts.product;
  }, []);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const credential = field.current?.value.trim() ?? '';
    const found = problemOf(credential);
    setProblem(found);
    if (found === null) signIn(credential);
    else field.current?.focus();
  };
  const note = problem ?? NOTES[reason];
  const isMistake = problem !== null || reason === 'refused';
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
