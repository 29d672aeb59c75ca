import { lazy, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState, LoadingState } from '../../components/States';
import { ExposureTile, PhishingTiles, RiskTile, TrainingTiles } from '../../components/SummaryTiles';
import { recordNumbers } from '../../components/record-numbers';
import { formatNumber } from '../../format/format';
import { failureOf } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import { addressWith, peopleAddress } from '../../navigation/addresses';
import type { PeriodDays } from '../../navigation/period';
import { PeopleSummaryDocument } from './gql/graphql';
import type { LearnerFilter } from '../../graph/gql/schema-types';
import { texts } from './texts';

// Only where a tile is followed.
const RecordLists = lazy(() => import('../../records/RecordLists'));

interface ListSummaryProps {
  readonly slug: string;
  readonly filter: LearnerFilter | null;
  readonly period: PeriodDays | null;
}

/** The numbers of everybody whom the filter leaves, not only of those who are shown. */
export function ListSummary({ slug, filter, period }: ListSummaryProps) {
  const answer = useGraph(PeopleSummaryDocument, { slug, filter, period });
  const [search] = useSearchParams();
  const list = answer.data?.company?.learners;
  const failure = failureOf(answer, list);
  if (failure) return <ErrorState error={failure} onRetry={answer.reload} />;
  // Undefined while it is awaited; null if no source could be read.
  const summary = list?.summary;
  const part = <Name extends 'training' | 'phishing' | 'exposure' | 'risk'>(name: Name) =>
    summary === null ? null : summary?.[name];
  // The filter stays: the records are those of the same people.
  const here = addressWith(peopleAddress(slug), search, { list: null });
  const numbers = recordNumbers(summary);
  const missing = [
    ...(list?.missing ?? []),
    ...(['training', 'phishing', 'exposure', 'risk'] as const).flatMap((name) => summary?.[name]?.missing ?? []),
  ];
  return (
    <>
      <Section
        title={texts.summary}
        note={list ? texts.summaryNote(formatNumber(list.totalCount, 'count')) : undefined}
      >
        <div className="kpis">
          <TrainingTiles summary={part('training')} list={here} />
          <PhishingTiles summary={part('phishing')} list={here} />
          <ExposureTile summary={part('exposure')} list={here} />
          <RiskTile summary={part('risk')} list={here} />
        </div>
        <MissingNotice missing={missing} />
      </Section>
      {search.has('list') && (
        <Suspense fallback={<LoadingState />}>
          <RecordLists scope={{ slug, period, people: filter }} numbers={numbers} />
        </Suspense>
      )}
    </>
  );
}
