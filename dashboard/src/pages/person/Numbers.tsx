import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState } from '../../components/States';
import { ExposureTile, PhishingTiles, TrainingTiles } from '../../components/SummaryTiles';
import { partOf } from '../../graph/use-graph';
import type { GraphState } from '../../graph/use-graph';
import type { PersonNumbersQuery } from './gql/graphql';
import { texts } from './texts';

/** The person's numbers over all vendors, in the period. */
export function Numbers({ state }: { readonly state: GraphState<PersonNumbersQuery> }) {
  const { data, error, reload } = state;
  if (!data && error) return <ErrorState error={error} onRetry={reload} />;
  const person = partOf(state, ({ learner }) => learner);
  const parts = [person?.training, person?.phishing, person?.exposure];
  return (
    <Section title={texts.numbers}>
      <div className="kpis">
        <TrainingTiles summary={person && person.training} />
        <PhishingTiles summary={person && person.phishing} />
        <ExposureTile summary={person && person.exposure} />
      </div>
      <MissingNotice missing={parts.flatMap((part) => part?.missing ?? [])} />
    </Section>
  );
}
