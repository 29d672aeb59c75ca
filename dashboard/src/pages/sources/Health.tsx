import { Section } from '../../components/Section';
import { LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import { formatAge } from '../../format/format';
import { useHealth } from '../../graph/health';
import type { SourceHealth } from '../../graph/health';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { useLocalOrder } from '../../table/use-local-order';
import { texts as shared } from '../../texts';
import { texts } from './texts';

const BADGES = { UP: 'badge badge-good', DEGRADED: 'badge badge-warning', DOWN: 'badge badge-bad' } as const;

const columns: readonly Column<SourceHealth>[] = [
  { id: 'source', header: texts.columns.source, isRowHeader: true, isSortable: true, value: sourceName },
  {
    id: 'status',
    header: texts.columns.status,
    isSortable: true,
    value: ({ health }) => shared.health.status[health.status],
    cell: ({ slug, health }) => (
      <span className={BADGES[health.status]} data-health={slug}>
        {shared.health.status[health.status]}
      </span>
    ),
  },
  { id: 'circuit', header: texts.columns.circuit, value: ({ health }) => texts.circuit[health.circuit] },
  {
    id: 'checkedAt',
    header: texts.columns.checkedAt,
    kind: 'time',
    value: ({ health }) => health.checkedAt,
    cell: ({ health }) => formatAge(health.checkedAt),
  },
  {
    id: 'problem',
    header: texts.columns.problem,
    value: ({ health }) => health.problem?.message ?? null,
    cell: ({ health: { problem } }) =>
      problem ? (
        <>
          {problem.message}
          {problem.retryAt ? ` (${shared.missing.retryAt(formatAge(problem.retryAt))})` : ''}
        </>
      ) : (
        texts.none
      ),
  },
];

/** Whether each source responds, as last checked: it changes while the page is open. */
export function Health() {
  const sources = useHealth();
  const table = useLocalOrder(sources, columns);
  return (
    <Section title={texts.health} note={texts.healthNote}>
      {sources.length === 0 ? (
        <LoadingState />
      ) : (
        <DataTable title={texts.health} columns={columns} rowKey={({ slug }) => slug} {...table} />
      )}
    </Section>
  );
}
