import { useSyncExternalStore } from 'react';
import { settings } from './settings';

/** Why no one is signed in. */
type SignedOutReason = 'first' | 'byUser' | 'refused';

export type Session = { readonly credential: string } | { readonly credential: null; readonly reason: SignedOutReason };

const STORED_AS = 'awaregraph.credential';
/** Stored instead of a credential after signing out, so that the demo does not sign in again at once. */
const SIGNED_OUT = '';

const listeners = new Set<() => void>();
let session: Session = initial();

function initial(): Session {
  const stored = sessionStorage.getItem(STORED_AS);
  if (stored) return { credential: stored };
  if (stored === null && settings.apiKey !== undefined) return { credential: settings.apiKey };
  return { credential: null, reason: stored === SIGNED_OUT ? 'byUser' : 'first' };
}

function change(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** Stores the credential until the tab is closed. It is never part of an address. */
export function signIn(credential: string): void {
  sessionStorage.setItem(STORED_AS, credential);
  change({ credential });
}

/** Forgets the credential. Each session has a client of its own, so every cache goes with it. */
export function signOut(reason: Exclude<SignedOutReason, 'first'>): void {
  if (session.credential === null) return;
  sessionStorage.setItem(STORED_AS, SIGNED_OUT);
  change({ credential: null, reason });
}

export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}
