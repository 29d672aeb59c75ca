import { formatAge, formatTime } from '../format/format';
import type { StatusFragment } from '../graph/gql/graphql';
import { texts } from '../texts';
import { sourceName } from './vendor-names';

/** The sources that fail now and contributed what they sent before, with its age. */
export function StaleNotice({ sources }: { readonly sources: readonly StatusFragment[] }) {
  const stale = sources.filter(({ state }) => state === 'STALE');
  if (stale.length === 0) return null;
  return (
    <ul className="stale" data-stale={stale.length}>
      {stale.map(({ source, state, asOf }) => (
        <li key={source.slug}>
          <strong>{sourceName(source)}</strong>: {texts.state[state]}
          {asOf !== null && (
            <>
              ,{' '}
              <time dateTime={asOf} title={formatTime(asOf)}>
                {texts.explain.asOf(formatAge(asOf))}
              </time>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
