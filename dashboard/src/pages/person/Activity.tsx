import { useState } from 'react';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import { formatNumber, formatTime } from '../../format/format';
import { unreadable } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import type { PeriodDays } from '../../navigation/period';
import { PersonActivityDocument } from './gql/graphql';
import type { ActivityKind } from '../../graph/gql/schema-types';
import { texts } from './texts';

const t = texts.activity;
const KINDS = [
  'ENROLLED',
  'STARTED',
  'COMPLETED',
  'OVERDUE',
  'SIMULATION_SENT',
  'OPENED',
  'CLICKED',
  'SUBMITTED',
  'REPORTED',
  'POLICY_ASSIGNED',
  'POLICY_ACCEPTED',
  'EXPOSED',
  'ACCOUNT_CREATED',
  'OTHER',
] as const satisfies ActivityKind[];
const STEP = 25;
/** The graph's largest page. */
const MOST = 500;

interface ActivityProps {
  readonly id: string;
  readonly period: PeriodDays | null;
}

/** What happened to the person, and what the person did, at all vendors in one line. */
export default function Activity({ id, period }: ActivityProps) {
  const [kind, setKind] = useState<ActivityKind | null>(null);
  const [first, setFirst] = useState(STEP);
  const { data, error, reload, refreshing, extensions } = useGraph(
    PersonActivityDocument,
    { id, first, after: null, kinds: kind ? [kind] : [], period },
    { holdsEarlier: true },
  );
  const activity = data?.learner?.activity;
  const shown = activity?.edges.length ?? 0;
  return (
    <Section
      title={t.title}
      note={activity ? t.note(formatNumber(shown, 'count'), formatNumber(activity.totalCount, 'count')) : undefined}
      actions={
        <select
          aria-label={t.kind}
          value={kind ?? ''}
          onChange={({ target }) => {
            setKind(KINDS.find((one) => one === target.value) ?? null);
            setFirst(STEP);
          }}
        >
          <option value="">{t.all}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t.kinds[one]}
            </option>
          ))}
        </select>
      }
    >
      <MissingNotice missing={activity?.missing ?? []} />
      {!activity &&
        (data === undefined && !error ? (
          <LoadingState />
        ) : (
          <ErrorState error={error ?? unreadable(extensions)} onRetry={reload} />
        ))}
      {activity && shown === 0 && <EmptyState title={t.empty} />}
      {activity && shown > 0 && (
        <ol className="activity" aria-busy={refreshing}>
          {activity.edges.map(({ cursor, node }) => (
            <li key={cursor} data-kind={node.kind}>
              <time dateTime={node.at}>{formatTime(node.at)}</time>
              <span className="badge">{t.kinds[node.kind]}</span>
              <span className="activity-title">{node.title}</span>
              <span className="note">{sourceName(node.source)}</span>
            </li>
          ))}
        </ol>
      )}
      {activity && shown < activity.totalCount && first < MOST && (
        <button
          type="button"
          className="button"
          disabled={refreshing}
          onClick={() => setFirst(Math.min(MOST, first * 4))}
        >
          {t.more}
        </button>
      )}
    </Section>
  );
}
