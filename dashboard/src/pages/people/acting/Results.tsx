import { useMemo } from 'react';
import { sourceName } from '../../../components/vendor-names';
import { formatNumber, NO_VALUE } from '../../../format/format';
import type { Column } from '../../../table/columns';
import { DataTable } from '../../../table/DataTable';
import { useLocalOrder } from '../../../table/use-local-order';
import type { WriteState } from '../../../graph/gql/schema-types';
import type { OutcomeFragment } from '../gql/graphql';
import { texts } from '../texts';
import type { Chosen } from '../use-selection';

interface ResultsProps {
  readonly title: string;
  readonly outcome: OutcomeFragment;
  readonly people: readonly Chosen[];
  /** The names of courses and groups, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

interface Row {
  readonly key: string;
  readonly person: string | null;
  readonly target: string | null;
  readonly source: string;
  readonly state: WriteState;
  readonly reason: string | null;
  readonly retryAt: string | null;
}

/** Those who need somebody's attention come first. */
const STATES = ['UNKNOWN', 'REFUSED', 'NOT_TRIED', 'NOT_SUPPORTED', 'PLANNED', 'DONE', 'UNCHANGED'] as const;
const BADGE: Partial<Record<WriteState, string>> = {
  DONE: 'badge-good',
  UNCHANGED: 'badge-good',
  REFUSED: 'badge-bad',
  UNKNOWN: 'badge-warning',
  NOT_TRIED: 'badge-warning',
};

const columns: readonly Column<Row>[] = [
  {
    id: 'person',
    header: texts.acting.person,
    isRowHeader: true,
    isSortable: true,
    value: ({ person }) => person,
  },
  { id: 'source', header: texts.acting.source, isSortable: true, value: ({ source }) => source },
  { id: 'target', header: texts.acting.target, isSortable: true, value: ({ target }) => target },
  {
    id: 'state',
    header: texts.acting.state,
    isSortable: true,
    value: ({ state }) => texts.acting.states[state],
    cell: ({ state }) => (
      <span className={`badge ${BADGE[state] ?? ''}`} data-state={state}>
        {texts.acting.states[state]}
      </span>
    ),
  },
  {
    id: 'reason',
    header: texts.acting.reason,
    value: ({ reason }) => reason,
    // Rows have one line: the whole text is shown by the pointer, and by scrolling.
    cell: ({ reason }) => (reason === null ? NO_VALUE : <span title={reason}>{reason}</span>),
  },
  { id: 'retryAt', header: texts.acting.retryAt, kind: 'time', value: ({ retryAt }) => retryAt },
];

/** What became of each person, at each source; in a dry run, what would. */
export function Results({ title, outcome, people, names }: ResultsProps) {
  const rows = useMemo(() => rowsOf(outcome, people, names), [outcome, people, names]);
  const table = useLocalOrder(rows, columns);
  const counts = STATES.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 ? [texts.acting.count(formatNumber(count, 'count'), texts.acting.states[state])] : [];
  });
  return (
    <div data-outcome={outcome.outcome}>
      <p>
        {texts.acting.outcomes[outcome.outcome]} {counts.join(', ')}
      </p>
      {outcome.replayed && <p className="note">{texts.acting.replayed}</p>}
      {outcome.userErrors.length > 0 && (
        <div role="alert">
          <p className="field-error">{texts.acting.wrongInput}</p>
          <ul>
            {outcome.userErrors.map(({ message, item, field }) => (
              <li key={`${field.join('.')} ${message}`}>
                {item !== null && field[0] === 'learners' ? `${people[item]?.name ?? ''}: ` : ''}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {rows.length > 0 && <DataTable title={title} columns={columns} rowKey={({ key }) => key} {...table} />}
    </div>
  );
}

function rowsOf(
  { results }: OutcomeFragment,
  people: readonly Chosen[],
  names: ReadonlyMap<string, string>,
): readonly Row[] {
  const rank = (state: WriteState): number => STATES.indexOf(state);
  return results
    .map(({ item, target, source, state, message, retryAt }, index): Row => ({
      key: String(index),
      person: item === null ? null : (people[item]?.name ?? null),
      target: target === null ? null : (names.get(target) ?? null),
      source: sourceName(source),
      state,
      reason: message,
      retryAt,
    }))
    .sort((a, b) => rank(a.state) - rank(b.state));
}
