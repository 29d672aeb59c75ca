import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { announce } from '../components/announce';
import { sourceName } from '../components/vendor-names';
import { HealthContext } from './health';
import type { SourceHealth } from './health';
import { RefreshContext } from './refresh';
import { texts } from '../texts';
import { PulseDocument } from './gql/graphql';
import type { PulseQuery } from './gql/graphql';

const HEALTH_EVERY_MS = 10_000;
/** Reads of vendors are cached by the server for as long. */
const ALL_EVERY_MS = 60_000;

/** Watches the sources: what is shown is read again when one goes down or comes back, and once a minute. */
export function Pulse({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const [sources, setSources] = useState<readonly SourceHealth[]>([]);
  const [count, setCount] = useState(0);
  const [isLost, setLost] = useState(false);
  const last = useRef(new Map<string, string>());
  const wasLost = useRef(false);

  useEffect(() => {
    let ended = false;
    const seen = (found: PulseQuery['sources']): void => {
      const changed = found.filter(({ slug, health }) => (last.current.get(slug) ?? health.status) !== health.status);
      last.current = new Map(found.map(({ slug, health }) => [slug, health.status]));
      setSources(found);
      if (changed.length === 0) return;
      announce(changed.map((one) => texts.health.changed(sourceName(one), one.health.status)).join(' '));
      setCount((before) => before + 1);
    };
    const check = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const { data, error } = await client
        .query<PulseQuery>(PulseDocument.toString(), {}, { requestPolicy: 'network-only' })
        .toPromise();
      if (ended) return;
      heard(error?.networkError === undefined);
      if (data) seen(data.sources);
    };
    const heard = (isThere: boolean): void => {
      if (wasLost.current !== isThere) return;
      wasLost.current = !isThere;
      setLost(!isThere);
      if (!isThere) return;
      announce(texts.states.back);
      setCount((before) => before + 1);
    };
    const now = (): void => void check();
    const healthTimer = setInterval(now, HEALTH_EVERY_MS);
    const allTimer = setInterval(() => {
      // What is shown stays while the server does not answer.
      if (document.visibilityState === 'visible' && !wasLost.current) setCount((before) => before + 1);
    }, ALL_EVERY_MS);
    document.addEventListener('visibilitychange', now);
    addEventListener('online', now);
    now();
    return () => {
      ended = true;
      clearInterval(healthTimer);
      clearInterval(allTimer);
      document.removeEventListener('visibilitychange', now);
      removeEventListener('online', now);
    };
  }, [client]);

  return (
    <HealthContext value={sources}>
      <RefreshContext value={count}>
        <div role="status">{isLost && <p className="lost">{texts.states.lost}</p>}</div>
        {children}
      </RefreshContext>
    </HealthContext>
  );
}
