import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Section } from '../../components/Section';
import { LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import { formatAge } from '../../format/format';
import { useHealth } from '../../graph/health';
import type { SourceHealth } from '../../graph/health';
import { useGraph } from '../../graph/use-graph';
import { addressWith } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { useLocalOrder } from '../../table/use-local-order';
import { texts as shared } from '../../texts';
import { SourcesOfCompanyDocument } from './gql/graphql';
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
      <span className={BADGES[health.status]} data-health={slug} data-status={health.status}>
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

interface HealthProps {
  /** Only the sources of this company; undefined: all of the viewer. */
  readonly company?: { readonly slug: string; readonly name: string } | undefined;
}

/** Whether each source responds, as last checked: it changes while the page is open. */
export function Health({ company }: HealthProps) {
  const all = useHealth();
  const [location] = useLocation();
  const [search] = useSearchParams();
  const { data } = useGraph(SourcesOfCompanyDocument, { slug: company?.slug ?? '' }, { pause: !company });
  const connected = data?.company?.sources;
  const sources = useMemo(
    () => (company ? all.filter(({ slug }) => connected?.some(({ source }) => source.slug === slug)) : all),
    [all, company, connected],
  );
  const table = useLocalOrder(sources, columns);
  return (
    <Section
      title={company ? texts.healthOf(company.name) : texts.health}
      note={texts.healthNote}
      actions={company && <PageLink to={addressWith(location, search, { company: null })}>{texts.allSources}</PageLink>}
    >
      {sources.length === 0 ? (
        <LoadingState />
      ) : (
        <DataTable title={texts.health} columns={columns} rowKey={({ slug }) => slug} {...table} />
      )}
    </Section>
  );
}
