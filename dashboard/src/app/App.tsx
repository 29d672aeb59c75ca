import { useMemo } from 'react';
import { Provider } from 'urql';
import { Router } from 'wouter';
import { LiveRegion } from '../components/LiveRegion';
import { createClients } from '../graph/client';
import { ListClientContext } from '../graph/list-client';
import { settings } from './settings';
import { signOut, useSession } from './session';
import { SignIn } from './SignIn';
import { SignedIn } from './SignedIn';

export function App() {
  const session = useSession();
  return (
    <Router base={settings.basePath}>
      {session.credential === null ? (
        <SignIn reason={session.reason} />
      ) : (
        <SessionOf key={session.credential} credential={session.credential} />
      )}
      {/* What was said of one session is not there in the next one. */}
      <LiveRegion key={`said with ${session.credential}`} />
    </Router>
  );
}

/** Everything that was read with one credential is below this component, and ends with it. */
function SessionOf({ credential }: { readonly credential: string }) {
  const { client, listClient } = useMemo(
    () =>
      createClients({
        url: `${settings.basePath}/graphql`,
        credential,
        onRefused: () => signOut('refused'),
      }),
    [credential],
  );
  return (
    <Provider value={client}>
      <ListClientContext value={listClient}>
        <SignedIn />
      </ListClientContext>
    </Provider>
  );
}
