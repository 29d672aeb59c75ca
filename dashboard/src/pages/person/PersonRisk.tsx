import { Explain } from '../../components/Explain';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { sourceName } from '../../components/vendor-names';
import { formatNumber } from '../../format/format';
import { sourceProblems, unreadable } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { useLocalOrder } from '../../table/use-local-order';
import { texts as shared } from '../../texts';
import { PersonRiskDocument } from './gql/graphql';
import type { PersonRiskQuery } from './gql/graphql';
import { texts } from './texts';

type Risk = NonNullable<NonNullable<PersonRiskQuery['learner']>['risk']>;

interface Factor {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  /** Of the score: the factor's part of the weighted mean. */
  readonly share: number;
}

const t = texts.risk;
const NAMES: Readonly<Record<string, string>> = t.factors;
const columns: readonly Column<Factor>[] = [
  { id: 'factor', header: t.factor, isRowHeader: true, isSortable: true, value: ({ name }) => name },
  { id: 'value', header: t.value, kind: 'score', isSortable: true, value: ({ value }) => value },
  { id: 'weight', header: t.weight, kind: 'percent', isSortable: true, value: ({ weight }) => weight },
  { id: 'share', header: t.share, kind: 'score', isSortable: true, value: ({ share }) => share },
];

function factorsOf({ factors }: Risk): readonly Factor[] {
  const sum = factors.reduce((total, { weight }) => total + weight, 0);
  return factors.map(({ name, value, weight, source }) => ({
    name: `${NAMES[name] ?? name}${source ? ` (${sourceName(source)})` : ''}`,
    value,
    weight: sum === 0 ? 0 : weight / sum,
    share: sum === 0 ? 0 : (value * weight) / sum,
  }));
}

/** The person's risk, with the factors that make it. */
export default function PersonRisk({ id }: { readonly id: string }) {
  const { data, error, reload, extensions } = useGraph(PersonRiskDocument, { id });
  return (
    <Section title={t.title}>
      {!data && (error ? <ErrorState error={error} onRetry={reload} /> : <LoadingState />)}
      {data?.learner?.risk && <Factors risk={data.learner.risk} />}
      {data &&
        !data.learner?.risk &&
        (error || sourceProblems(extensions).length > 0 ? (
          <ErrorState error={error ?? unreadable(extensions)} onRetry={reload} />
        ) : (
          <EmptyState title={t.none} />
        ))}
    </Section>
  );
}

function Factors({ risk }: { readonly risk: Risk }) {
  const table = useLocalOrder(factorsOf(risk), columns);
  const { score, level, sources, missing, complete } = risk;
  const words = { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;
  return (
    <>
      <p className="risk-line" data-risk={score}>
        {t.summary(formatNumber(score, 'score'), shared.riskLevels[words[level]])}{' '}
        {!complete && <span className="badge badge-warning">{shared.kpi.incomplete}</span>}{' '}
        <Explain label={t.title} explanation={{ definition: t.definition, sources, missing }} />
      </p>
      <MissingNotice missing={missing} />
      <DataTable title={t.table} columns={columns} rowKey={({ name }) => name} {...table} />
    </>
  );
}
