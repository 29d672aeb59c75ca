import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState } from '../../components/States';
import { ExposureTile, PhishingTiles, RiskTile, TrainingTiles } from '../../components/SummaryTiles';
import { formatNumber } from '../../format/format';
import { unreadable } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import type { PeriodDays } from '../../navigation/period';
import { PeopleSummaryDocument } from './gql/graphql';
import type { LearnerFilter } from '../../graph/gql/schema-types';
import { texts } from './texts';

interface ListSummaryProps {
  readonly slug: string;
  readonly filter: LearnerFilter | null;
  readonly period: PeriodDays | null;
}

/** The numbers of everybody whom the filter leaves, not only of those who are shown. */
export function ListSummary({ slug, filter, period }: ListSummaryProps) {
  const { data, error, reload, extensions } = useGraph(PeopleSummaryDocument, { slug, filter, period });
  if (!data && error) return <ErrorState error={error} onRetry={reload} />;
  const list = data?.company?.learners;
  if (data && !list) return <ErrorState error={unreadable(extensions)} onRetry={reload} />;
  // Undefined while it is awaited; null if no source could be read.
  const summary = list?.summary;
  const part = <Name extends 'training' | 'phishing' | 'exposure' | 'risk'>(name: Name) =>
    summary === null ? null : summary?.[name];
  const missing = [
    ...(list?.missing ?? []),
    ...(['training', 'phishing', 'exposure', 'risk'] as const).flatMap((name) => summary?.[name]?.missing ?? []),
  ];
  return (
    <Section title={texts.summary} note={list ? texts.summaryNote(formatNumber(list.totalCount, 'count')) : undefined}>
      <div className="kpis">
        <TrainingTiles summary={part('training')} />
        <PhishingTiles summary={part('phishing')} />
        <ExposureTile summary={part('exposure')} />
        <RiskTile summary={part('risk')} />
      </div>
      <MissingNotice missing={missing} />
    </Section>
  );
}
