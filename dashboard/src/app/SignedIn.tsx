import { useEffect } from 'react';
import { ErrorState, LoadingState } from '../components/States';
import { Pulse } from '../graph/Pulse';
import { knowSources } from '../components/vendor-names';
import { useGraph } from '../graph/use-graph';
import { texts } from '../texts';
import { ViewerDocument } from './gql/graphql';
import { signOut } from './session';
import { Shell } from './Shell';
import { ViewerContext } from './viewer';

/** Reads who is signed in; everything else needs that. */
export function SignedIn() {
  const { data, error, reload } = useGraph(ViewerDocument, {});
  useEffect(() => {
    document.documentElement.lang = 'en';
  }, []);
  if (data) {
    knowSources(data.sources);
    return (
      <ViewerContext value={data.viewer}>
        <Pulse>
          <Shell />
        </Pulse>
      </ViewerContext>
    );
  }
  return (
    <main className="alone">
      <h1 className="visually-hidden">{texts.product}</h1>
      {error ? (
        <div>
          <ErrorState error={error} onRetry={reload} />
          {/* Another key may be what helps. */}
          <button type="button" className="button" onClick={() => signOut('byUser')}>
            {texts.session.signOut}
          </button>
        </div>
      ) : (
        <LoadingState />
      )}
    </main>
  );
}
