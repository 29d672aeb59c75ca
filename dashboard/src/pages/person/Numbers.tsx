import { lazy, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState, LoadingState } from '../../components/States';
import { ExposureTile, PhishingTiles, TrainingTiles } from '../../components/SummaryTiles';
import { recordNumbers } from '../../components/record-numbers';
import { partOf } from '../../graph/use-graph';
import type { GraphState } from '../../graph/use-graph';
import { personAddress } from '../../navigation/addresses';
import type { PeriodDays } from '../../navigation/period';
import type { PersonNumbersQuery } from './gql/graphql';
import type { Person } from './parts';
import { texts } from './texts';

// Only where a tile is followed.
const RecordLists = lazy(() => import('../../records/RecordLists'));

interface NumbersProps {
  readonly person: Person;
  readonly period: PeriodDays | null;
  readonly state: GraphState<PersonNumbersQuery>;
}

/** The person's numbers over all vendors, in the period. */
export function Numbers({ person: { id, name, email, company }, period, state }: NumbersProps) {
  const [search] = useSearchParams();
  const { data, error, reload } = state;
  if (!data && error) return <ErrorState error={error} onRetry={reload} />;
  const found = partOf(state, ({ learner }) => learner);
  const parts = [found?.training, found?.phishing, found?.exposure];
  const here = personAddress(company.slug, id);
  const { risk: _, ...numbers } = recordNumbers(found);
  // Namesakes are found, too; the scope leaves them out.
  const scope = { slug: company.slug, period, people: { search: email ?? name }, person: id };
  return (
    <>
      <Section title={texts.numbers}>
        <div className="kpis">
          <TrainingTiles summary={found && found.training} list={here} />
          <PhishingTiles summary={found && found.phishing} list={here} />
          <ExposureTile summary={found && found.exposure} list={here} />
        </div>
        <MissingNotice missing={parts.flatMap((part) => part?.missing ?? [])} />
      </Section>
      {search.has('list') && (
        <Suspense fallback={<LoadingState />}>
          <RecordLists scope={scope} numbers={numbers} />
        </Suspense>
      )}
    </>
  );
}
