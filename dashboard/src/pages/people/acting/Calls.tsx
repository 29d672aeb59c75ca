import { sourceName } from '../../../components/vendor-names';
import { formatNumber } from '../../../format/format';
import type { OutcomeFragment } from '../gql/graphql';
import { texts } from '../texts';

/** The calls to vendors, as they will be sent: without secrets. */
export function Calls({ calls }: { readonly calls: OutcomeFragment['calls'] }) {
  if (calls.length === 0) return <p>{texts.acting.noCalls}</p>;
  return (
    <details className="calls" open={calls.length <= 5}>
      <summary>{texts.acting.calls(formatNumber(calls.length, 'count'))}</summary>
      <ol>
        {calls.map(({ source, endpoint, method, path, body }, index) => (
          <li key={index}>
            <strong>{sourceName(source)}</strong> <code>{`${method} ${path}`}</code>{' '}
            <span className="note">{endpoint}</span>
            {body !== null && <pre tabIndex={0}>{JSON.stringify(body, null, 2)}</pre>}
          </li>
        ))}
      </ol>
    </details>
  );
}
